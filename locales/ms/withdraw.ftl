# "withdraw": orang ini sudah dalam proses dan mahu tarik diri. Kenapa, apa yang boleh dibuat, kemudian suratnya.
#
# Untuk penterjemah - tidak perlu tahu Python:
# * "withdraw-motive" ialah soalan; ".heard" dan seumpamanya butangnya (28 huruf paling panjang, seperti orang bercakap).
# * ".heard-words": cara lain menaip jawapan yang sama, huruf kecil, dengan koma. Tiada perkataan di bawah dua butang.
# * ".short": nama jawapan ini dalam senarai "jawapan mana nak diubah?". ".why": jawapan kepada "kenapa tanya?".
# * { $company } dan lain-lain ialah jawapan orang itu; { $motive-is -> [heard] ... *[other] ... } memilih mengikut butang.
# * { decide-zone } mengulang teks dalam decide.ftl; { -reminder-later } dan lain-lain ada dalam shared.ftl.
# * Menarik diri tidak salah, begitu juga meneruskan. Jangan menegur, jangan menolak ke mana-mana arah.


## Tentang apa, dan kenapa

# Proses yang sudah dicatat menjadi butang; nama lain boleh ditaip.
withdraw-company = Menarik diri tak salah, dan awak tak perlu habiskan semua peringkat dulu. Syarikat yang mana?
    .short = Syarikat
    .why = Supaya saya boleh sebut namanya, dan tak bercampur dengan permohonan awak yang lain.

withdraw-rounds = Setakat ini, sudah berapa kali awak ditemu duga di { $company }?
    .short = Bilangan temu duga
    .none = Belum pernah
    .none-words = belum, belum lagi, tak pernah, tiada, tak ada, takde, xde, 0, baru mohon, baru hantar permohonan
    .one = Sekali
    .one-words = satu, 1, satu kali, 1 kali, sekali je, sekali saja, baru sekali, yang pertama
    .several = Beberapa kali
    .several-words = beberapa, dua, 2, dua kali, tiga, 3, tiga kali, 4, 5, banyak, banyak kali, lebih sekali
    .why = Selepas sekali berjumpa, belum banyak yang boleh dinilai. Selepas beberapa kali, surat awak ucap terima kasih atas masa mereka.

withdraw-motive = Apa yang buat awak nak tarik diri?
    .short = Sebab
    .heard = Ada yang tak kena di sana
    .heard-words = ada yang tak kena, tak sedap hati, pelik, rasa pelik, red flag, dengar cerita, toksik, toxic, bos, orang di sana, ulasan teruk, syarikat tu
    .personal = Lebih tentang diri saya
    .personal-words = diri saya, diri sendiri, saya sendiri, peribadi, hal peribadi, keluarga, kesihatan, penat, takut, bukan salah mereka
    .torn = Hati saya berbelah bahagi
    .torn-words = berbelah bahagi, belah bahagi, tak pasti, tak tahu, xtau, ragu-ragu, entah, entahlah, mungkin, sekejap nak sekejap tak, 50/50
    .sure = Saya memang takkan terima
    .sure-words = pasti, dah pasti, yakin, takkan terima, tak nak, taknak, x nak, tak mahu, tak berminat, dapat kerja lain, ada tawaran lain
    .why = Kalau ada yang tak kena di sana, mungkin mereka ada jawapannya. Kalau lebih tentang diri awak, elok tengok hal itu dulu.

# Tekan mana-mana, atau tulis sendiri, satu baris satu perkara.
withdraw-concerns = Apa yang mengganggu? Tekan yang kena, atau tulis sendiri, satu perkara satu baris. Tekan tulisan awak kalau nak ubah.
    .short = Yang mengganggu
    .hours = Waktu kerja panjang
    .hours-words = waktu kerja, masa kerja, ot, overtime, kerja lebih masa, beban kerja, stres, hujung minggu, balik lewat, syif
    .turnover = Ramai yang berhenti
    .turnover-words = ramai berhenti, ramai resign, selalu resign, asyik tukar orang, orang tak lama, keluar masuk, turnover
    .tone = Cara mereka bercakap
    .tone-words = cara cakap, cara bercakap, kasar, biadap, sombong, tak hormat, bos, bos garang, suasana, budaya kerja, toksik, toxic
    .tasks = Tugas kurang jelas
    .tasks-words = tugas, tugasnya, tugas tak jelas, tugas lain, skop kerja, jd, tak macam iklan, kerja lain
    .pay = Gaji atau kontrak
    .pay-words = gaji, duit, gaji rendah, gaji kecil, kontrak, elaun, kwsp, epf, salary
    .stability = Kestabilan syarikat
    .stability-words = stabil, tak stabil, kestabilan, kewangan, buang pekerja, layoff, rugi, syarikat baru, startup
    .freedom = Kurang fleksibel
    .freedom-words = fleksibel, tak fleksibel, wfh, tak boleh wfh, kerja dari rumah, kena masuk ofis, remote, jauh, terkongkong
    .growth = Susah nak berkembang
    .growth-words = berkembang, tak berkembang, kerjaya, naik pangkat, tak belajar apa-apa, belajar, latihan, tiada peluang
    .enough = Itu saja
    .enough-words = { decide-priorities.enough-words }
    .why = Setiap satu boleh dijadikan soalan yang sopan. Lepas itu awak putuskan berdasarkan jawapan, bukan rasa hati.

# $concern-questions: satu soalan sopan setiap baris.
withdraw-raise_them =
    Awak boleh tanya mereka. Dengan sopan, bunyinya begini:

    { $concern-questions }

    { $rounds-is ->
        [none] Sebelum temu duga pertama, belum banyak yang boleh dinilai, tapi tanda amaran memang patut diperhatikan.
        [one] Sekali berjumpa belum cukup untuk menilai, tapi tanda amaran memang patut diperhatikan.
       *[other] Cara mereka menjawab pun sama pentingnya dengan jawapan mereka.
    } Awak nak buat apa?
    .keep = Nanti saya tanya mereka
    .keep-words = tanya, tanya mereka, saya tanya, nanti saya tanya, nak tanya, tanya dulu, simpan, ok, okey, ya, boleh, baik
    .talk = Bincang dengan orang dulu
    .talk-words = bincang, bincang dulu, tanya kawan, kawan, cakap dengan kawan, orang yang saya percaya, coach, minta pendapat
    .out = Saya tetap nak tarik diri
    .out-words = tarik diri, nak tarik diri, tetap tarik diri, tetap nak keluar, nak keluar, undur diri, tak nak tanya, tak berbaloi, withdraw
    .change = Ubah sesuatu
    .change-words = ubah, tukar, ubah senarai, tambah, tambah satu, buang satu, ada yang tertinggal, betulkan

withdraw-next_when = Bila temu duga seterusnya dengan { $company }? Tulis saja: “Selasa pukul 3 petang”, atau “8 Disember, 3 petang”.
    .short = Tarikh seterusnya
    .open = Belum ada tarikh
    .open-words = { decide-when.open-words }
    .why = Supaya soalan awak sampai semula tepat sebelum temu duga itu.

## Lebih tentang diri sendiri

withdraw-reflect = Kalau begitu, mari kita tengok sekejap. Pada awak, apa yang ada di sebaliknya?
    .short = Di sebaliknya
    .fear = Saya takut benda baru
    .fear-words = takut, takut perkara baru, takut perkara baharu, takut gagal, tak yakin, tak yakin diri, cemas, gementar, nervous, risau, takut berubah
    .worn = Penat mencari kerja
    .worn-words = penat, letih, penat cari kerja, bosan, burnout, tak larat, dah tak larat, hilang semangat, banyak sangat temu duga
    .life = Ada hal lain dalam hidup
    .life-words = hal lain, keluarga, anak, mak ayah, kesihatan, sakit, pindah, kahwin, duit, tak ada masa, masa tak kena
    .other_path = Tertarik pada jalan lain
    .other_path-words = jalan lain, kerja lain, bidang lain, tawaran lain, sambung belajar, belajar, bisnes, kerja sendiri, freelance, kekal di tempat lama
    .unclear = Susah nak cakap
    .unclear-words = tak tahu, xtau, tak pasti, entah, entahlah, susah nak terang, rasa je, gerak hati, semua, ?
    .why = Sebabnya menentukan apa yang membantu: jawapan, rehat, lebih masa, atau jalan keluar.

# Memantulkan jawapan tadi dengan lembut. Bukan nasihat yang tersembunyi.
withdraw-mirror =
    { $reflect-is ->
        [fear] Benda baru memang menakutkan, dan menarik diri terasa melegakan. Tapi kalau sebab itu saja, ramai yang menyesal kemudian. Tengok rasa takut itu dulu, baru tengok kerjanya.
        [worn] Lama-lama mencari kerja, sesiapa pun penat, dan semua kerja nampak tak kena. Mungkin yang awak perlukan ialah rehat daripada semuanya, bukan sekadar keluar daripada yang ini.
        [life] Kalau begitu, mungkin ini langsung bukan tentang { $company }. Ada hal yang memang tak beri ruang untuk kerja baru, dan ada yang cuma perlukan tarikh lain. Yang mana satu, awak saja yang tahu.
        [other_path] Kalau begitu, mungkin soalnya bukan apa yang tak kena dengan { $company }, tapi ke mana awak nak pergi. Alasan untuk teruskan sentiasa ada, sekurang-kurangnya untuk berlatih. Itu saja belum menjadikannya jalan awak.
       *[unclear] Tak semestinya ada nama. Tapi elok tahu lebih kurang apa sebelum bertindak, dan tidur semalaman atau berbual dengan seseorang selalunya membantu.
    }

    Apa yang baik untuk awak sekarang?
    .stay = Saya teruskan
    .stay-words = teruskan, nak teruskan, terus, sambung, jalan terus, kekal, tak jadi tarik diri, cuba je, pergi juga, saya pergi
    .talk = Bincang dengan seseorang
    .talk-words = bincang, cakap dengan orang, tanya kawan, kawan, pasangan, orang yang saya percaya, coach, minta pendapat, luah
    .sleep = Tidur dulu semalaman
    .sleep-words = tidur dulu, semalaman, fikir dulu, nak fikir, esok, nanti, nanti dulu, bagi masa, rehat dulu
    .out = Saya nak tarik diri
    .out-words = tarik diri, nak tarik diri, tetap tarik diri, nak keluar, undur diri, nak undur diri, tak nak teruskan, tak nak sambung, withdraw
    .why = Orang yang batal ikut perasaan kadang-kadang menyesal. Tengok sebabnya dulu tak rugi apa-apa.

# Berbelah bahagi; juga selepas tidur semalaman, dan apabila ragu-ragu selepas membuat keputusan.
withdraw-torn = Alasan untuk teruskan hampir selalu ada: boleh berlatih, atau mungkin belajar sesuatu. Sama ada alasan itu cukup, paling jelas bila awak sebutkannya kepada orang yang awak percaya. Apa yang boleh membantu?
    .talk = Bincang dengan seseorang
    .talk-words = { withdraw-mirror.talk-words }
    .sleep = Tidur dulu semalaman
    .sleep-words = { withdraw-mirror.sleep-words }
    .stay = Saya teruskan
    .stay-words = { withdraw-mirror.stay-words }
    .out = Saya nak tarik diri
    .out-words = { withdraw-mirror.out-words }
    .why = Fikiran yang asyik berpusing jarang berhenti sendiri. Bila diluahkan, ia jadi tersusun.

# Tepat selepas kad untuk dimajukan, yang ada dalam shared.ftl (trusted-out).
withdraw-talking = Majukan mesej ini kepada orang yang kenal awak, dan bincangkan. Selalunya mereka cepat nampak sama ada sesuatu kerja sesuai dengan awak. Dengar apa yang awak sendiri sebut, kemudian kembali ke sini.
    .group = Tanya kumpulan saya
    .group-words = kumpulan, kumpulan saya, tanya kumpulan, tanya yang lain, grup
    .stay = Saya teruskan
    .stay-words = { withdraw-mirror.stay-words }
    .sleep = Tidur dulu semalaman
    .sleep-words = { withdraw-mirror.sleep-words }
    .out = Saya nak tarik diri
    .out-words = { withdraw-mirror.out-words }
    .why = Orang lain selalu nampak apa yang awak tak nampak, dan bila diluahkan, fikiran jadi tersusun.

# Selepas "Tanya kumpulan saya"; soalannya di bawah.
withdraw-asked = Idea yang baik. Tiada apa-apa berlaku di sini sampai awak kembali.
    .now = { withdraw-asleep.now }
    .now-words = { withdraw-asleep.now-words }

## Fikir semalaman

withdraw-zone = { decide-zone }
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

# $nudge-at ialah waktu dengan tempatnya; $nudge-why ayat penuh dalam kurungan, atau kosong.
withdraw-asleep = { $reminders ->
    [off] Baik, biarkan dulu. Peringatan awak sedang dimatikan, jadi saya tak akan tanya: hidupkan dalam /settings, atau kembali ke sini.
   *[on] Baik, biarkan dulu; tiada apa yang berlaku selagi awak belum kata apa-apa. Saya tanya lagi pada <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .now = Saya nak putuskan sekarang
    .now-words = sekarang, putuskan, putuskan sekarang, saya dah tahu, dah tahu, dah jelas, dah buat keputusan, jom
    .why = Selepas tidur semalaman, selalunya nampak lebih mudah. Saya tanya sekali saja.

# Peringatan pada pagi esoknya.
withdraw-woken = Awak nak fikir semalaman tentang menarik diri daripada { $company }. Sudah lebih jelas sekarang?
    .now = Mari kita tengok
    .now-words = ya, dah, dah jelas, lebih jelas, sikit, jom, sekarang, putuskan, putuskan sekarang, dah buat keputusan, ok, okey, tak juga
    .snooze = { -reminder-later }
    .snooze-words = { -reminder-later-words }
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Awak yang minta saya bangkitkan hal ini. Peringatan tentangnya hanya sekali.

withdraw-woken_later = { decide-woken_later }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = { decide-woken_later.why }

# Selepas "Tiada peringatan lagi".
withdraw-woken_off = Semua peringatan sudah dimatikan. Awak masih dalam proses di { $company }; tiada apa yang dibatalkan.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }
    .now = Putuskan sekarang
    .now-words = sekarang, putuskan, dah tahu, saya dah tahu, dah jelas, dah buat keputusan, mari tengok

# Selepas "Nanti".
withdraw-asleep_again = { decide-asleep_again }
    .now = Saya nak putuskan sekarang
    .now-words = { withdraw-asleep.now-words }

## Keluar daripada proses

withdraw-met = Berapa orang di { $company } yang sudah meluangkan masa untuk awak?
    .short = Orang yang ditemui
    .nobody = Belum ada sesiapa
    .nobody-words = belum, tiada, tak ada, takde, xde, kosong, 0, e-mel saja, email je, belum jumpa sesiapa
    .one = Seorang
    .one-words = satu, 1, satu orang, seorang je, seorang saja, perekrut, bos, hr, hr je
    .several = Beberapa orang
    .several-words = beberapa, dua, 2, dua orang, tiga, 3, tiga orang, 4, 5, ramai, satu pasukan, panel
    .why = Lagi banyak masa yang orang beri, lagi mesra suratnya. Sebaris terima kasih tak rugi apa-apa.

withdraw-again = Agaknya awak akan mohon kerja di { $company } lagi suatu hari nanti?
    .short = Mohon lagi
    .yes = Ya, mungkin
    .yes-words = ya, mungkin, boleh jadi, siapa tahu, tak pasti, belum tahu, bergantung, kalau ada yang sesuai
    .no = Rasanya tidak
    .no-words = tidak, tak, x, tak nak, taknak, tak mahu, takkan, rasanya tak, serik, cukuplah sekali
    .why = Kalau ada kemungkinan, surat itu biarkan pintu terbuka.

# Temu duganya hari ini. Bukan halangan: ketiga-tiga jalan terbuka.
withdraw-pause = Temu duga awak dengan { $company } hari ini. Awak masih boleh batalkan, hari ini pun boleh. Tapi batal pada hari yang sama selalunya kerana gementar, jadi apa kata tunggu sejam dulu?
    .wait = Okey, tunggu sejam
    .wait-words = tunggu, tunggu dulu, sejam, satu jam, 1 jam, tunggu sejam dulu, ok, okey, ya, baik, boleh, nanti
    .anyway = Saya tetap batalkan
    .anyway-words = tetap batalkan, tetap batal, batalkan sekarang, batalkan temu duga, tak, x, tak nak tunggu, sekarang, dah pasti, nak tarik diri, tarik diri
    .stay = Saya pergi juga
    .stay-words = pergi, pergi juga, saya pergi, nak pergi, jadi pergi, teruskan, tak jadi batal, cuba je
    .why = Pada hari itu, rasa gementar boleh menyamar sebagai keputusan. Dalam sejam, selalunya jelas yang mana satu.

withdraw-paused = { $reminders ->
    [off] Baik. Buat benda lain selama sejam. Peringatan awak sedang dimatikan, jadi kembali sendiri ke sini selepas itu.
   *[on] Baik. Buat benda lain sekejap; saya kembali paling lewat sejam lagi.
} Kalau awak tahu lebih awal, tekan saja.
    .out = Saya nak tarik diri
    .out-words = tarik diri, nak tarik diri, undur diri, nak keluar, tak pergi, tak nak pergi, batalkan temu duga, withdraw
    .stay = Saya pergi juga
    .stay-words = { withdraw-pause.stay-words }

# Peringatan sejam kemudian, atau lebih awal kalau temu duganya bermula sebelum itu.
withdraw-paused_over = Temu duga awak dengan { $company } hari ini: apa rasanya sekarang, selepas beri masa sekejap? Mana-mana jawapan pun boleh.
    .stay = Saya pergi juga
    .stay-words = { withdraw-pause.stay-words }, lebih baik, dah lega, ok, okey
    .out = Saya tetap nak tarik diri
    .out-words = tarik diri, nak tarik diri, undur diri, nak keluar, tak pergi, tak nak pergi, batalkan temu duga, sama je, masih sama, tak lega

withdraw-decided = Sudah diputuskan: awak menarik diri daripada { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}. Beritahu mereka segera, hari ini kalau boleh. E-mel pendek tanpa butiran sudah cukup. Nak saya tulis?
    .letter = Ya, tuliskan
    .letter-words = ya, nak, tulis, tuliskan, tolong tulis, surat, e-mel, email, boleh, ok, okey, jom
    .later = Bukan sekarang
    .later-words = nanti, nanti dulu, kemudian, esok, tak, belum, ingatkan nanti, saya tulis sendiri, tulis sendiri
    .change = Ubah satu jawapan
    .change-words = ubah, ubah jawapan, tukar, tukar jawapan, betulkan, ada yang salah, salah
    .doubt = Saya ragu-ragu pula
    .doubt-words = ragu, ragu-ragu, tak pasti, tak berapa pasti, tukar fikiran, hmm, kejap, tunggu, tak tahu, xtau

# Senarai jawapan menyusul sebagai butang.
withdraw-change = Jawapan mana nak diubah?
    .nothing = Tak ada, kekalkan semua
    .nothing-words = { decide-change.nothing-words }

# Sudah diputuskan, tetapi surat belum dihantar. Butangnya tetap boleh digunakan.
withdraw-put_off = { $reminders ->
    [off] Baik. Peringatan awak sedang dimatikan, jadi ingat sendiri ya: lagi cepat { $company } tahu, lagi mudah.
   *[on] Baik. Saya ingatkan sampai ia dihantar, paling banyak tiga kali. Lagi cepat { $company } tahu, lagi mudah.
}
    .letter = Tunjukkan surat itu
    .letter-words = surat, surat tu, tulis, tuliskan, tunjuk, tunjukkan, tengok surat, e-mel, email, sekarang
    .sent = Sudah dihantar
    .sent-words = dah hantar, sudah hantar, dah dihantar, saya dah hantar, dah beritahu, dah bagitahu, mereka dah tahu, dah call mereka
    .stay = Saya tak jadi tarik diri
    .stay-words = tak jadi tarik diri, teruskan, nak teruskan, saya teruskan, kekal, sambung, tukar fikiran

## Surat

withdraw-letter_language = { decide-letter_language }
    .why = Ikut bahasa yang mereka guna dengan awak; itu jarang salah.

withdraw-register = { decide-register }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

withdraw-my_name = { decide-my_name }
    .why = { decide-my_name.why }

# "connection": selepas itu, beberapa baris kepada seseorang yang mereka temui.
withdraw-recipient = { $writing-is ->
    [connection] Antara orang yang awak jumpa, ini untuk siapa? Nama penuh paling elok, dengan gelaran kalau tahu. Ia masuk ke pembuka surat tepat seperti awak tulis.
   *[other] Surat ini untuk siapa? Pengurus yang mencari pekerja, atau sesiapa yang selama ini berhubung dengan awak. Nama penuh paling elok, dengan gelaran kalau tahu; ia masuk ke pembuka surat tepat seperti awak tulis.
}
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }
    .why = { decide-recipient.why }

# Di bawah surat yang sudah siap.
withdraw-withdraw_letter = Salin, baca sekali, hantar. Tiada sebab di dalamnya, dan awak memang tak perlu beri. Beritahu saya bila sudah dihantar.
    .sent = Sudah dihantar
    .sent-words = dah hantar, sudah hantar, dah dihantar, saya dah hantar, baru hantar, baru je hantar, mereka dah terima
    .later = Saya hantar nanti
    .later-words = nanti, kemudian, belum, belum lagi, tak, bukan sekarang, esok, kejap lagi, ingatkan saya
    .short = Lebih pendek
    .short-words = pendek, pendekkan, pendek lagi, panjang sangat, terlalu panjang, ringkas, ringkaskan
    .personal = Lebih mesra
    .personal-words = mesra, mesra lagi, lebih hangat, terlalu dingin, panjang lagi, lebih panjang, lebih peribadi
    .formal = Lebih formal
    .formal-words = formal, formal lagi, rasmi, lebih rasmi
    .informal = Kurang formal
    .informal-words = santai, lebih santai, tak formal, tak rasmi, terlalu formal, kaku sangat
    .again = Bahasa atau nama lain
    .again-words = { decide-decline_letter.again-words }

# Sudah dihantar. Ditanya hanya kalau mereka pernah berjumpa seseorang.
withdraw-connect = Mereka sudah tahu, dan itulah bahagian yang paling susah. Orang yang awak jumpa di sana masih berbaloi dikenali. Nak saya tulis beberapa baris kepada salah seorang? Ia tak minta apa-apa.
    .line = Ya, tulis sedikit
    .line-words = ya, nak, boleh, tulis, tuliskan, beberapa baris, pendek je, ok, okey, bagus, penemu duga
    .no = Tak apa, cukup di sini
    .no-words = tak, tidak, x, takpe, tak apa, tak nak, taknak, tak perlu, tak payah, cukup, bukan sekarang

# Di bawah surat pendek itu.
withdraw-connection = Salin dan hantar, melalui e-mel atau rangkaian yang awak berdua guna. Ia tak perlukan jawapan.
    .done = Siap
    .done-words = dah siap, dah, dah hantar, sudah hantar, dah salin, selesai, ok, okey, baik, ya, terima kasih, tq
    .formal = Lebih formal
    .formal-words = { withdraw-withdraw_letter.formal-words }
    .informal = Kurang formal
    .informal-words = { withdraw-withdraw_letter.informal-words }

## Penutup

# Hal yang mengganggu itu kembali sebelum temu duga seterusnya.
withdraw-carrying = { $reminders ->
    [off] Sudah dicatat. Peringatan awak sedang dimatikan, jadi tengok sendiri sebelum temu duga: soalan awak ada di /interviews.
   *[on] { $has-next_when ->
        [yes] Sudah dicatat. Sebelum temu duga, saya bawa semula soalan ini, selalunya malam sebelumnya. Sehingga itu, awak tak perlu fikirkannya.
       *[no] Sudah dicatat. Bila awak tahu tarikh temu duga seterusnya, catat di /interviews, dan saya bawa semula soalan ini malam sebelumnya.
    }
} Kalau awak tetap nak tarik diri: /withdraw.

withdraw-stayed = Kalau begitu, awak teruskan; tiada apa yang dibatalkan di { $company }. Awak tak terikat pun: /withdraw masih ada nanti.

withdraw-left = Selesai; hal { $company } sudah ditutup, dan saya tak akan bangkitkannya lagi. Sekarang tenaga awak untuk apa yang lebih sesuai.

# "Tidak perlu lagi".
withdraw-dropped = Baik, saya tak akan tanya lagi tentangnya. Tiada apa yang dibatalkan di { $company }; kalau suatu hari awak nak tarik diri: /withdraw.

# "/cancel" di tengah-tengah.
withdraw-cancelled = Dihentikan, perbualan ini ditutup. Tiada apa yang dihantar kepada sesiapa. { $has-again ->
        [yes] Keputusan awak kekal, jadi saya tetap ingatkan tentang e-mel itu. Kalau awak tak jadi tarik diri, beritahu saya waktu itu.
       *[no] /withdraw untuk mula semula bila-bila awak nak.
    }

# Soalan yang sama, semasa menyimpan hal yang mengganggu untuk temu duga seterusnya.
withdraw-change_concerns = { withdraw-change }
    .nothing = { withdraw-change.nothing }
    .nothing-words = { withdraw-change.nothing-words }

withdraw-zone_next = { withdraw-zone }
    .wib = { withdraw-zone.wib }
    .wib-words = { withdraw-zone.wib-words }
    .wita = { withdraw-zone.wita }
    .wita-words = { withdraw-zone.wita-words }
    .wit = { withdraw-zone.wit }
    .wit-words = { withdraw-zone.wit-words }
    .myt = { withdraw-zone.myt }
    .myt-words = { withdraw-zone.myt-words }
    .cet = { withdraw-zone.cet }
    .cet-words = { withdraw-zone.cet-words }
    .gmt = { withdraw-zone.gmt }
    .gmt-words = { withdraw-zone.gmt-words }
    .why = { withdraw-zone.why }
