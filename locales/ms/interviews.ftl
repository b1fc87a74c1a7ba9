# Sopan, bahasa Melayu: "interviews" dan "add". Semua temu duga awak di satu tempat, untuk ditengok dan diubah; dan mencatat
# satu yang baru.
#
# Untuk penterjemah (tak perlu tahu Python): "interviews-list" ialah teks, ".add" dan seumpamanya butangnya (28 aksara atau
# kurang), ".add-words" cara lain menaip yang sama, tiada perkataan di bawah dua butang bagi satu teks.
# { $list } dan { $view } disusun daripada shared.ftl (process-line, view-..., timeline-...).
# { withdraw-concerns.hours } mengulang teks dalam withdraw.ftl.


## Senarainya

# $list: sebaris bagi setiap satu. Namanya menyusul sebagai butang.
interviews-list =
    <b>Temu duga awak</b>

    { $list }

    Tekan satu untuk tengok lebih lanjut.
    .add = Catat satu lagi
    .add-words = catat, catat baru, catat yang baru, tambah, tambah satu, baru, satu lagi, nak tambah, +
    .picture = Jadikan gambar
    .picture-words = gambar, garis masa, timeline, carta, tunjuk gambar, nak gambar
    .calendar = Fail kalendar
    .calendar-words = kalendar, calendar, ics, masukkan kalendar, letak dalam kalendar, google calendar
    .ended = Yang sudah ditutup
    .ended-words = dah ditutup, yang dah ditutup, ditutup, yang lama, yang dah lepas, yang dah habis, arkib, yang lain
    .done = Itu saja
    .done-words = itu je, tu je, dah, sudah, siap, cukup, selesai, ok, okay, okey, baik, tak ada, takde, terima kasih, tq, thanks, tutup
    .why = Semuanya di satu tempat, supaya awak tak perlu simpan dalam kepala.

# Yang sudah ditutup. Juga bila tiada lagi yang terbuka.
interviews-ended =
    <b>Sudah ditutup</b>

    { $list }

    Tekan satu untuk tengok atau buka semula.
    .add = Catat yang baru
    .add-words = catat, catat baru, tambah, tambah satu, baru, satu lagi, nak tambah, +
    .picture = { interviews-list.picture }
    .picture-words = { interviews-list.picture-words }
    .done = { interviews-list.done }
    .done-words = { interviews-list.done-words }
    .back = { interviews-item.back }
    .back-words = balik, kembali, senarai, ke senarai, yang masih jalan, yang terbuka

interviews-none_ended = Setakat ini belum ada yang ditutup.
    .back = Balik ke senarai
    .back-words = balik, kembali, senarai, ke senarai, ok, okay, okey, baik

# Belum ada apa-apa yang dicatat.
interviews-empty = Di sini belum ada apa-apa. Bila awak ceritakan satu temu duga, saya simpan tarikhnya, siapa yang hadir, dan apa yang menyusul. Awak sekarang di peringkat mana?
    .decide = Saya dipanggil temu duga
    .decide-words = dipanggil, dipanggil interview, kena panggil interview, dapat panggilan, panggilan, dapat interview, jemputan, dijemput, pergi ke tak
    .over = Temu duga saya dah selesai
    .over-words = dah selesai, dah lepas, dah temu duga, dah interview, lepas temu duga, lepas interview, baru lepas interview, habis interview, semalam, tadi
    .add = Saya cuma nak catat satu
    .add-words = catat, catat je, nak catat, tambah, tambah satu, baru, ada temu duga, ada interview, simpan je, +

## Satu daripadanya

# $view: kedudukannya, dalam beberapa baris.
interviews-item =
    { $view }

    Ada yang baru?
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .talked = Macam mana sembangnya
    .talked-words = nak cerita, dah sembang, dah bersembang, dah jumpa, sembang dah selesai, hasil sembang
    .write = Nak surat
    .write-words = surat, tulis surat, tuliskan surat, tulis, buat surat, emel, e-mel, email, tulis emel
    .dates = Tarikhnya
    .dates-words = tarikh, tukar tarikh, tarikh berubah, tarikh baru, bila, jadual, ditunda, dianjak, ditangguhkan, reschedule, kalendar
    .edit = Ada yang tak betul
    .edit-words = tak betul, ubah, betulkan, tukar, edit, salah, silap, ada yang salah, tukar nama, nama syarikat, butiran
    .out = Saya nak tarik diri
    .out-words = tarik diri, nak tarik diri, nak keluar, tarik balik permohonan, tak nak teruskan, taknak teruskan, xnak teruskan, tak nak kerja ni, undur diri, withdraw
    .close = Tutup yang ini
    .close-words = tutup, tutup je, dah habis, dah tak ada harapan, lepaskan, lepaskan je, arkib, simpan dalam arkib
    .back = Balik ke senarai
    .back-words = balik, kembali, senarai, ke senarai, tunjuk semua, semua, yang lain, tak ada apa

interviews-item_ended =
    { $view }

    Yang ini sudah ditutup. Kalau bergerak lagi, buka semula.
    .revive = Buka semula
    .revive-words = buka, buka balik, buka lagi, aktifkan, hidupkan balik, mereka balas, dia balas, mereka tulis, mereka call, mereka telefon, mereka hubungi
    .write = { interviews-item.write }
    .write-words = { interviews-item.write-words }
    .edit = { interviews-item.edit }
    .edit-words = { interviews-item.edit-words }
    .back = { interviews-item.back }
    .back-words = { interviews-item.back-words }, ok, okay, okey, baik
    .calendar = { interviews-dates.calendar }
    .calendar-words = { interviews-dates.calendar-words }

## Tarikhnya

interviews-dates =
    { $view }

    Kenapa dengan tarikhnya?
    .move = Satu dah berubah
    .move-words = berubah, dah berubah, tarikh berubah, tukar, dah tukar, tukar tarikh, tukar hari, tukar masa, dianjak, ditunda, ditangguhkan, diawalkan, dilewatkan, reschedule, postpone
    .add_round = Ada satu yang baru
    .add_round-words = baru, tarikh baru, tambah, tambah satu, temu duga lagi, interview lagi, interview kedua, temu duga kedua, pusingan seterusnya, satu lagi, +
    .remove = Satu dibatalkan
    .remove-words = dibatalkan, dah batal, kena batal, kena cancel, mereka batalkan, mereka cancel, buang, buang satu, padam, padam satu
    .calendar = Fail kalendar
    .calendar-words = kalendar, calendar, ics, masukkan kalendar, letak dalam kalendar, google calendar
    .back = Semuanya dah betul
    .back-words = balik, kembali, betul, dah betul, ok, okay, okey, baik, dah, siap, tak ada, takde, terima kasih, tq, thanks

# Temu duganya menyusul sebagai butang.
interviews-which_round = Yang mana berubah?
    .back = Tak ada
    .back-words = balik, kembali, tak ada satu pun, takde, tiada, tak, tidak, tak jadi, takpe

interviews-moved_to = Bila tarikh barunya? “Selasa 3 petang” pun cukup.
    .why = Peringatan saya ikut beranjak sekali.

interviews-new_round = Bila? “Selasa 3 petang” pun cukup.
    .why = Supaya saya boleh ingatkan tepat pada masanya.

interviews-zone = { decide-zone }
    .wib = { decide-zone.wib }
    .wib-words = { decide-zone.wib-words }
    .wita = { decide-zone.wita }
    .wita-words = { decide-zone.wita-words }
    .wit = { decide-zone.wit }
    .wit-words = { decide-zone.wit-words }
    .myt = { decide-zone.myt }
    .myt-words = { decide-zone.myt-words }
    .cet = { decide-zone.cet }
    .cet-words = { decide-zone.cet-words }
    .gmt = { decide-zone.gmt }
    .gmt-words = { decide-zone.gmt-words }
    .why = { decide-zone.why }

interviews-which_gone = Yang mana dibatalkan?
    .back = Tak ada
    .back-words = balik, kembali, tak ada satu pun, takde, tiada, tak, tidak, tak jadi, takpe

interviews-none_fixed = Di sini belum ada temu duga yang bertarikh.
    .add_round = Ada, ini tarikhnya
    .add_round-words = ada, ada tarikh, baru, tarikh baru, tambah, tambah satu, catat, ya, ye, +
    .back = Memang belum ada
    .back-words = balik, kembali, belum, belum ada, betul, ok, okay, okey, baik, dah, tak ada, takde

interviews-sure_gone = Tarikh ini saya buang, peringatannya sekali. Betul?
    .yes = Ya, buang
    .yes-words = ya, ye, y, yup, betul, buang, buang je, buanglah, padam, delete, ok, okay
    .no = Tak, biarkan
    .no-words = tak, tidak, x, no, jangan, jgn, jangan buang, biarkan, biar je, kekalkan, tak jadi, bukan yang itu, salah tekan

## Membetulkan sesuatu

interviews-edit =
    { $view }

    Nak ubah yang mana?
    .company = Nama syarikat
    .company-words = syarikat, company, nama company, majikan
    .role = Jawatan
    .role-words = nama jawatan, kerja, posisi, role
    .recipient = Orang yang dihubungi
    .recipient-words = penerima, penerima surat, contact, perekrut, recruiter, hr, tulis kepada siapa, nama hr
    .employer = Tempat mereka
    .employer-words = tempat, di mana, kat mana, lokasi, negara, bandar, alamat, zon waktu, cuti umum
    .people = Siapa yang hadir
    .people-words = orang, penemu duga, interviewer, siapa yang interview, siapa ada, nama orang, panel
    .promised = Bila mereka jawab
    .promised-words = janji, mereka janji, bila jawab, bila dapat jawapan, bila dapat tahu, tarikh jawapan
    .concerns = Yang saya nak tanya
    .concerns-words = nak tanya, soalan, apa nak tanya, kerisauan, yang merisaukan, yang merunsingkan, ragu
    .back = Sekarang dah betul
    .back-words = balik, kembali, betul, dah betul, dah, siap, ok, okay, okey, baik, itu je, tu je, tak ada, takde

interviews-company = Apa nama syarikatnya?
    .why = Nama inilah yang keluar dalam senarai, peringatan dan surat awak.

interviews-role = Apa nama jawatannya?
    .none = Tak ada jawatan khusus
    .none-words = tak ada, takde, xde, tiada, tak, tidak, tak jelas, belum jelas, tak tahu, tak tau, xtau, tak pasti, entah, kosongkan, langkau
    .why = { add-role.why }

interviews-recipient = Awak menulis kepada siapa di sana? Nama penuh paling elok. Ia masuk dalam sapaan sama seperti yang awak tulis.
    .none = Saya tak tahu
    .none-words = { decide-recipient.unknown-words }, tak ada, takde, xde, tiada, tak ada sesiapa
    .why = { decide-recipient.why }

# Tempat majikan, bukan tempat orangnya. Mana-mana bandar boleh ditaip.
interviews-employer = { $company } di mana? Saya ikut jam, hari bekerja dan cuti umum di sana. Tekan, atau tulis mana-mana bandar.
    .germany = { debrief-employer.germany }
    .germany-words = { debrief-employer.germany-words }
    .indonesia = { debrief-employer.indonesia }
    .indonesia-words = { debrief-employer.indonesia-words }
    .malaysia = { debrief-employer.malaysia }
    .malaysia-words = { debrief-employer.malaysia-words }
    .britain = { debrief-employer.britain }
    .britain-words = { debrief-employer.britain-words }
    .america = { debrief-employer.america }
    .america-words = { debrief-employer.america-words }
    .why = { debrief-employer.why }
    .unknown = { debrief-employer.unknown }
    .unknown-words = { debrief-employer.unknown-words }

# Setiap nama menjadi butang.
interviews-people = Siapa yang hadir? Tulis namanya, beberapa dalam satu mesej pun boleh. Tekan satu nama untuk mengubah atau membuangnya.
    .enough = { debrief-people.enough }
    .enough-words = { debrief-people.enough-words }
    .none = { debrief-people.unknown }
    .none-words = { debrief-people.unknown-words }
    .why = { debrief-people.why }

interviews-promised = Bila mereka nak beri jawapan? “Jumaat ini” atau “dua minggu lagi” pun cukup.
    .nothing = { debrief-promised.nothing }
    .nothing-words = { debrief-promised.nothing-words }
    .why = { debrief-promised.why }

# Apa yang boleh ditekan, dan kata-kata sendiri; kata-kata sendiri pun menjadi butang.
interviews-concerns = Apa yang awak nak tanya di sana? Tekan, atau tulis sendiri, satu perkara sebaris. Tekan tulisan awak untuk mengubah atau membuangnya.
    .enough = Itu saja
    .enough-words = { decide-priorities.enough-words }
    .none = Dah tak ada lagi
    .none-words = tak ada, takde, xde, tiada, tak, tidak, dah tak ada, dah takde, dah jelas semua, tak risau dah, tak tahu, tak tau, xtau, langkau
    .hours = { withdraw-concerns.hours }
    .hours-words = { withdraw-concerns.hours-words }
    .turnover = { withdraw-concerns.turnover }
    .turnover-words = { withdraw-concerns.turnover-words }
    .tone = { withdraw-concerns.tone }
    .tone-words = { withdraw-concerns.tone-words }
    .tasks = { withdraw-concerns.tasks }
    .tasks-words = { withdraw-concerns.tasks-words }
    .pay = { withdraw-concerns.pay }
    .pay-words = { withdraw-concerns.pay-words }
    .stability = { withdraw-concerns.stability }
    .stability-words = { withdraw-concerns.stability-words }
    .freedom = { withdraw-concerns.freedom }
    .freedom-words = { withdraw-concerns.freedom-words }
    .growth = { withdraw-concerns.growth }
    .growth-words = { withdraw-concerns.growth-words }
    .why = Pada malam sebelum temu duga seterusnya, semuanya saya hantar semula sebagai soalan yang sopan.

interviews-done = Baik. /interviews tunjukkan semuanya bila-bila masa.
interviews-cancelled = Baik. Yang sudah dicatat kekal macam itu.

## Yang baru, dicatat sendiri

add-company = Mari kita catat. Syarikat mana?
    .why = Supaya saya boleh sebut namanya bila mengingatkan awak.

add-role = Apa nama jawatannya? Tajuknya saja pun cukup.
    .none = Tak ada jawatan khusus
    .none-words = tak ada, takde, xde, tiada, tak, tidak, tak jelas, belum jelas, tak tahu, tak tau, xtau, tak pasti, entah, langkau, ?
    .why = Ia masuk dalam surat awak, dan membezakan dua jawatan di satu syarikat.

add-when = Bila temu duganya? Tulis saja: “Selasa 3 petang”, atau “8 Disember, pukul 3 petang”.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }
    .why = Supaya saya boleh ingatkan tepat pada masanya.

# Mengulang apa yang difahami.
add-when_ok = { decide-when_ok }
    .yes = { decide-when_ok.yes }
    .yes-words = { decide-when_ok.yes-words }
    .no = { decide-when_ok.no }
    .no-words = { decide-when_ok.no-words }
    .why = Semua peringatan tentangnya saya kira dari tarikh ini, jadi saya semak sekali dulu.

add-zone = { decide-zone }
    .wib = { decide-zone.wib }
    .wib-words = { decide-zone.wib-words }
    .wita = { decide-zone.wita }
    .wita-words = { decide-zone.wita-words }
    .wit = { decide-zone.wit }
    .wit-words = { decide-zone.wit-words }
    .myt = { decide-zone.myt }
    .myt-words = { decide-zone.myt-words }
    .cet = { decide-zone.cet }
    .cet-words = { decide-zone.cet-words }
    .gmt = { decide-zone.gmt }
    .gmt-words = { decide-zone.gmt-words }
    .why = { decide-zone.why }

add-cancelled = Baik, tak ada yang baru dicatat. /interviews tunjukkan apa yang ada.
