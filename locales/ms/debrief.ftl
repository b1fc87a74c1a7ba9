# "debrief": temu duga sudah selesai. Siapa yang hadir, ucapan terima kasih untuk setiap seorang, kemudian apa yang boleh bila.
#
# Untuk penterjemah - tidak perlu tahu Python:
# * "debrief-hub" ialah teks, ".heard" dan seumpamanya butangnya (28 huruf paling panjang, seperti orang bercakap).
# * ".heard-words": cara lain menaip jawapan yang sama, huruf kecil, dengan koma. Tiada perkataan di bawah dua butang.
# * ".short": nama jawapan dalam senarai "nak ubah yang mana?". ".why": jawapan kepada "kenapa tanya?".
# * { decide-zone.wib } mengulang teks dalam decide.ftl. { $has-role -> [yes] ... *[no] ... } memilih mengikut ada atau tidak.
# * { $writing-is } memberitahu surat mana yang sedang ditulis.


## Temu duga yang mana, siapa yang hadir, apa kata mereka

# Pembuka; mungkin pada hari yang sama, mungkin beberapa minggu kemudian.
debrief-company = Apa yang dibuat selepas temu duga pun penting, dan tak banyak kerja. Ini tentang syarikat mana?
    .short = Syarikat
    .why = Supaya temu duga ini tak bercampur dengan yang lain.

debrief-over_at = Bila temu duga awak di { $company }? “Hari ini pukul 2” atau “Khamis lepas” sudah cukup.
    .short = Tarikh
    .not_yet = Belum berlangsung
    .not_yet-words = belum, belum lagi, belum temu duga, belum interview, akan datang, ditangguhkan, kena tangguh, ditunda, belum ada tarikh
    .why = Dari hari itu saya kira bila sesuai ucap terima kasih, dan bila boleh hantar e-mel susulan.

# Nama satu demi satu atau beberapa sekali gus; setiap satu menjadi butang yang boleh diubah atau dibuang.
debrief-people = Siapa yang menemu duga awak? Nama saja sudah cukup, beberapa dalam satu mesej pun boleh. Tekan nama untuk mengubahnya.
    .short = Siapa yang hadir
    .enough = Itu semuanya
    .enough-words = itu saja, itu je, tu je, semua, dah semua, cukup, dah, dah cukup, siap, selesai, tak ada lagi, ok, okey, seterusnya
    .unknown = Saya tak tahu namanya
    .unknown-words = tak tahu, tak tau, xtau, tak pasti, tak ingat, lupa, lupa nama, tak kenal, tak sempat tanya, tak perkenalkan diri, entah, hr, langkau, ?
    .why = Supaya setiap orang yang meluangkan masa untuk awak boleh dapat ucapan terima kasih sendiri.

debrief-promised = Ada tak mereka sebut bila awak akan dapat khabar? “Sebelum Jumaat” atau “dalam dua minggu” sudah cukup.
    .short = Janji khabar
    .nothing = Mereka tak sebut
    .nothing-words = tak, tidak, x, tak sebut, tak cakap, tak bagitahu, tak tanya, lupa tanya, tiada, tak ada, takde, xde, tak ingat, tak pasti, tunggu je, nanti mereka hubungi
    .why = Hari yang mereka sendiri sebut lebih kuat daripada apa-apa petua.

# Ditanya sekali, sebelum peringatan pertama.
debrief-zone = { decide-zone }
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

# Semuanya dicatat; orang juga boleh kembali ke sini kemudian untuk ucapan terima kasih.
debrief-noted = Sudah dicatat: { $company }{ $has-over_at ->
    [yes] , { $over_at }
   *[no] {""}
}{ $people-is ->
    [unknown] {""}
   *[named] { $has-people ->
        [yes] , dengan { $people }
       *[no] {""}
    }
}.

    Ucapan terima kasih tak wajib, tapi tak pernah salah. Paling elok selagi perbualan itu masih segar. Nak saya tulis?
    .thanks = Ya, tuliskan
    .thanks-words = ya, nak, boleh, tulis, tuliskan, tolong tulis, terima kasih, ucapan, surat, jom, ok, okey, sekarang
    .later = Nanti
    .later-words = nanti dulu, nanti je, kemudian, bukan sekarang, esok, lain kali, ingatkan saya, sibuk, fikir dulu
    .no_thanks = Tak perlu rasanya
    .no_thanks-words = tak, tidak, x, tak nak, taknak, tak perlu, tak payah, xpayah, takpe, dah ucap, dah cakap terus
    .change = Ubah sesuatu
    .change-words = ubah, tukar, betulkan, salah, ada yang salah, salah nama, salah tarikh, ada yang tertinggal
    .why = Ia menunjukkan awak hargai masa mereka. Bila calon hampir sama kuat, hal itu juga yang diingat.

debrief-change = Nak ubah yang mana?
    .nothing = Tak ada, dah betul
    .nothing-words = tak ada, takde, xde, tiada, tak, tidak, dah betul, dah ok, biarkan, biar je

## Surat

debrief-letter_language = Nak saya tulis dalam bahasa apa?
    .short = { decide-letter_language.short }
    .why = Ikut bahasa yang awak guna dengan mereka; itu jarang salah.

# Ditanya bagi setiap orang; $current ialah namanya, $number daripada $count menunjukkan sudah sampai mana.
debrief-details = Apa yang awak paling ingat daripada perbualan dengan <b>{ $current }</b>? Beberapa patah kata dalam { $letter_language-is ->
        [de] bahasa Jerman
        [en] bahasa Inggeris
        [id] bahasa Indonesia
       *[ms] bahasa Melayu
    } sudah cukup, ia masuk ke surat begitu saja. { $has-count ->
        [yes] ({ $number } daripada { $count })
       *[no] { "" }
    }
    .none = Tak ada yang khusus
    .none-words = tak ada, takde, xde, tiada, tak, tidak, tak ingat, tak tahu, tak terfikir, lupa, langkau, skip
    .why = Satu perkara kecil membuat ucapan itu rasa ikhlas. Tanpanya pun, surat itu tetap elok.

debrief-register = { decide-register }
    .short = { decide-register.short }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

debrief-my_name = { decide-my_name }
    .short = { decide-my_name.short }
    .why = { decide-my_name.why }

debrief-recipient = Surat ini untuk siapa? Nama penuh paling elok, dengan gelaran kalau tahu. Ia masuk ke pembuka surat tepat seperti awak tulis.
    .short = Penerima
    .unknown = Saya tak tahu
    .unknown-words = { decide-recipient.unknown-words }
    .why = { decide-recipient.why }

# Di bawah surat, atau di bawah beberapa ucapan terima kasih.
debrief-letter = { $writing-is ->
    [thanks] Salin, baca sekali, hantar. Memang sengaja pendek: kebolehan awak sudah nampak dalam temu duga, sekarang cukup terima kasih. Kalau ada beberapa, tak ada dua yang sama.
    [follow_up] Salin, baca sekali, hantar melalui e-mel. Lepas itu giliran mereka.
    [final_note] Salin, baca sekali, hantar. Ia tak minta apa-apa, jadi awak tak perlu menunggu jawapan.
    [rejection_thanks] Hantar hanya kalau rasa nak; sehari dua lagi pun boleh.
   *[missed_call] Hantar hari ini kalau boleh. Ia tak salahkan sesiapa, cuma minta masa lain.
} Tekan di bawah bila sudah dihantar.
    .sent = Saya dah hantar
    .sent-words = dah hantar, sudah hantar, dah dihantar, sudah dihantar, hantar dah, dah, sudah, siap hantar, semua dah hantar, ya, dah salin dan hantar
    .later = Saya hantar nanti
    .later-words = nanti, nanti dulu, kemudian, belum, belum lagi, tak, bukan sekarang, esok, malam nanti, kejap lagi
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }
    .why = Saya sendiri tak pernah hantar apa-apa. Bila saya tahu ia sudah dihantar, saya boleh beritahu bila langkah seterusnya sesuai.

## Menunggu: sampai mana sekarang, dan apa yang boleh dibuat

# $timeline satu baris: apa yang sudah dihantar, dan apa yang sesuai mulai bila.
debrief-hub = <b>{ $company }</b>{ $has-talked_on ->
    [yes] {""}
        { $timeline }
   *[no] {""}
}

    Keputusan selalunya ambil masa lebih lama daripada yang kita harap. Awak nak buat apa?
    .follow_up = Tulis lagi kepada mereka
    .follow_up-words = tulis, tulis lagi, tulis kepada mereka, e-mel lagi, email lagi, susulan, follow up, followup, tanya khabar, tanya keputusan, tanya lagi, nak tanya
    .heard = Mereka dah jawab
    .heard-words = dah jawab, dah balas, dah reply, ada berita, ada khabar, dapat jawapan, dapat tawaran, dapat offer, ditolak, kena reject, dipanggil lagi, mereka call
    .promise = Mereka sebut tarikh
    .promise-words = sebut tarikh, ada tarikh, tarikh, dapat tarikh, tarikh baru, mereka janji, dah janji
    .phone = Boleh saya telefon?
    .phone-words = telefon, telefon mereka, call, call mereka, boleh call, boleh telefon, nak call, nak telefon
    .thanks = Ucapan terima kasih
    .thanks-words = ucapan, surat terima kasih, ucap terima kasih, nak ucap terima kasih, thank you note
    .fine = Itu saja
    .fine-words = itu je, tu je, tak ada, takde, tak, ok, okey, baik, terima kasih, tq, tunggu, saya tunggu, cukup, selesai
    .why = Satu ucapan terima kasih, satu e-mel susulan, mungkin satu mesej terakhir: itu yang lazim. Lebih daripada itu jarang menolong.

# Ditanya sekali, hanya kalau bahasa suratnya bahasa negara lain daripada tempat orang itu tinggal. Mana-mana tempat boleh ditaip.
debrief-employer = { $company } di mana? Berapa lama patut tunggu sebelum bertanya, dikira ikut hari bekerja dan cuti umum di sana. Tekan, atau tulis mana-mana bandar.
    .germany = Jerman
    .germany-words = di jerman, germany, deutschland, de
    .indonesia = Indonesia
    .indonesia-words = di indonesia, indon, id
    .britain = United Kingdom
    .britain-words = uk, di uk, england, di england, britain, great britain, gb
    .america = Amerika Syarikat
    .america-words = amerika, di amerika, as, us, usa, di us, united states
    .malaysia = Malaysia
    .malaysia-words = di malaysia, msia, dalam negara, dalam negeri, sini, di sini, kat sini, negara kita
    .why = Berapa lama patut tunggu sebelum bertanya itu berbeza: lebih kurang dua minggu di Jerman, seminggu di kebanyakan tempat lain.
    .unknown = Saya tak tahu
    .unknown-words = tak tahu, tak tau, xtau, tak pasti, entah, remote, kerja jarak jauh, merata, banyak tempat

# E-mel susulan sudah boleh.
debrief-follow_up = { $has-promised ->
    [yes] Hari yang mereka sebut sudah lepas. Satu e-mel pendek sudah boleh:
   *[no] Satu e-mel pendek sudah boleh:
} awak masih berminat, dan nak tahu sampai mana. Satu saja, lepas itu giliran mereka. Nak saya tulis?
    .write = Ya, tuliskan
    .write-words = ya, nak, boleh, tulis, tuliskan, tolong tulis, surat, e-mel, email, jom, ok, okey
    .sent = Saya dah tulis
    .sent-words = dah tulis, dah hantar, sudah hantar, dah dihantar, dah e-mel, dah email, dah follow up, dah buat
    .phone = Kalau telefon boleh?
    .phone-words = telefon, call, call mereka, telefon mereka, boleh call, boleh telefon, nak call, nak telefon
    .back = Bukan sekarang
    .back-words = kembali, balik, tak, tidak, x, nanti, nanti dulu, belum, tak nak, tunggu dulu, saya tunggu, lain kali
    .why = Kalau tiada khabar, bertanya sekali itu biasa { $profile ->
        [DE] selepas lebih kurang dua minggu di Jerman
        [GB] selepas lima hingga tujuh hari bekerja di UK
        [US] selepas lima hingga tujuh hari bekerja di Amerika Syarikat
       *[other] selepas lebih kurang seminggu
    }. E-mel kedua sejurus selepas itu biasanya terasa mendesak.

# Ditanya terlalu awal: tidak, kenapa, bila.
debrief-too_early = Belum lagi, walaupun susah nak menunggu. { $has-promised ->
    [yes] Mereka sebut { $promised }, dan bertanya sebelum itu nampak tak sabar.
   *[no] Mencari pekerja jarang jadi satu-satunya kerja di meja mereka, dan e-mel seawal ini terasa mendesak. { $profile ->
        [DE] Di Jerman, lebih kurang dua minggu itu biasa.
        [GB] Di UK, lima hingga tujuh hari bekerja itu biasa.
        [US] Di Amerika Syarikat, lima hingga tujuh hari bekerja itu biasa.
        [ID] Di Indonesia, lebih kurang seminggu itu biasa.
       *[other] Lebih kurang seminggu itu biasa.
    }
} Mulai <b>{ $follow_up_from }</b>, satu e-mel pendek sudah boleh.{ $reminders ->
    [off] {""}
   *[on] {" "}Nanti saya ingatkan.
}
    .wait = Okey, saya tunggu
    .wait-words = tunggu, saya tunggu, tunggu je, ok, okey, baik, baiklah, faham, ya, terima kasih, tq
    .promise = Mereka sebut tarikh lain
    .promise-words = sebut tarikh, tarikh lain, ada tarikh, tarikh baru, mereka dah sebut tarikh, mereka janji, dah janji
    .phone = Kalau telefon?
    .phone-words = telefon, call, call mereka, telefon mereka, boleh call, boleh telefon, nak call, nak telefon
    .why = Mereka ada kerja lain juga, dan satu e-mel pada waktu yang kena lebih elok diterima daripada dua yang terlalu awal.

# Satu e-mel susulan sudah dihantar.
debrief-too_often = Lebih baik jangan. E-mel awak{ $has-followed_up_on ->
    [yes] {" "}pada { $followed_up_on }
   *[no] {""}
} sudah sampai kepada mereka, dan yang kedua secepat ini hanya terasa mendesak. { $has-final_from ->
    [yes] Mulai <b>{ $final_from }</b>, satu mesej terakhir yang pendek boleh dihantar kalau awak masih nak.{ $reminders ->
        [off] {""}
       *[on] {" "}Saya akan ingatkan, jadi sehingga itu tak perlu difikirkan.
    }
   *[no] Buat masa ini, tak perlu difikirkan.
}
    .wait = Okey, saya tunggu
    .wait-words = tunggu, saya tunggu, tunggu je, ok, okey, baik, baiklah, faham, ya, terima kasih, tq
    .promise = Mereka sebut tarikh
    .promise-words = sebut tarikh, ada tarikh, tarikh, tarikh baru, mereka dah sebut tarikh, mereka janji, dah janji
    .close = Saya lepaskan yang ini
    .close-words = lepaskan, lepaskan je, saya lepaskan, lepaskan yang ini, tutup je, tutup yang ini, dah putus asa, move on, dah tak harap, bukan rezeki
    .why = Satu peringatan membantu mereka. Lepas itu, e-mel tambahan jarang mempercepatkan apa-apa.

# Beberapa minggu kemudian: mesej kedua dan terakhir.
debrief-final = Selepas selama ini, satu mesej terakhir tak salah. Anggap saja jawapannya tidak, dan tulis sebagai salam penutup. Tak wajib pun. Awak nak macam mana?
    .write = Tulis mesej terakhir
    .write-words = tulis, tuliskan, ya, nak, boleh, mesej, mesej terakhir, surat, e-mel, email, ok, okey
    .sent = Saya dah tulis
    .sent-words = dah tulis, dah hantar, sudah hantar, dah dihantar, dah e-mel, dah email, dah buat
    .close = Saya lepaskan saja
    .close-words = lepaskan, lepaskan je, saya lepaskan, tutup je, tutup yang ini, tak, tidak, tak nak, tak berbaloi, tak payah, move on, bukan rezeki
    .back = Bukan sekarang
    .back-words = kembali, balik, nanti, nanti dulu, belum, tunggu dulu, saya tunggu, fikir dulu, lain kali, mungkin
    .why = Ia tak wajib, dan ia yang terakhir. Sebab itu ia senang dibaca.

# Kedua-duanya sudah dihantar.
debrief-all_sent = Semua yang boleh ditulis sudah awak tulis. Selebihnya bukan di tangan awak, dan selalunya penolakan itu memang tak pernah dihantar. Kita tutup yang ini? Kalau mereka menulis juga, cukup sekali tekan untuk membukanya semula.
    .close = Ya, tutupkan
    .close-words = ya, tutup je, tutup yang ini, lepaskan, lepaskan je, boleh, ok, okey, move on, bukan rezeki
    .wait = Saya tunggu sekejap lagi
    .wait-words = tunggu, saya tunggu, tunggu dulu, tunggu lagi, tak, tidak, x, belum, jangan dulu, jangan tutup, biar dulu, nanti

# Boleh telefon? Kenapa tidak, dan apa gantinya. Hanya kalau majikan di Jerman ada hari ($phone_from, sepuluh hari selepas
# temu duga) bila panggilan boleh diterima; e-mel tetap lebih baik di sana.
debrief-phone = Lebih baik jangan. Panggilan mengganggu kerja mereka dan mahukan jawapan serta-merta; e-mel boleh menunggu sampai mereka lapang. { $has-followed_up_on ->
    [yes] E-mel awak sudah ada pada mereka.{ $has-phone_from ->
        [yes] {" "}Kalau tiada hasil, panggilan pendek masih boleh diterima di Jerman mulai <b>{ $phone_from }</b>, walaupun bukan pilihan terbaik.
       *[no] {""}
    }
   *[no] { $has-follow_up_from ->
        [yes] E-mel pendek sama gunanya, mulai <b>{ $follow_up_from }</b>.
       *[no] E-mel pendek sama gunanya.
    }{ $has-phone_from ->
        [yes] {" "}Kalau tiada hasil, panggilan pendek masih boleh diterima di Jerman, paling awal sepuluh hari selepas temu duga, walaupun bukan pilihan terbaik.
       *[no] {""}
    }
}
    .follow_up = Kalau begitu, saya tulis
    .follow_up-words = tulis, saya tulis, tulis e-mel, e-mel, email, e-mel je, email je, susulan, follow up, surat
    .fine = Okey, tak telefon
    .fine-words = ok, okey, baik, baiklah, faham, tak jadi, tak jadi call, tak call, tak, tidak, saya tunggu, tunggu, kembali, terima kasih, tq

debrief-new_promise = Hari apa yang mereka sebut? Mulai sekarang saya ikut hari itu.
    .nothing = Sebenarnya tak ada
    .nothing-words = tak ada, takde, xde, tiada, tak, tidak, x, tak sebut, tak pasti, tak tahu, tak jelas, tak lama lagi, salah tekan, langkau
    .why = { debrief-promised.why }

## Sudah ada jawapan

debrief-heard = Apa kata mereka?
    .offer = Tawaran kerja
    .offer-words = tawaran, dapat tawaran, dapat kerja, dapat offer, offer, diterima, saya diterima, berjaya, lulus, dapat, offer letter
    .next = Temu duga seterusnya
    .next-words = temu duga lagi, interview lagi, second interview, temu duga kedua, peringkat seterusnya, dipanggil lagi, next round, ujian, assessment
    .rejection = Saya tak terpilih
    .rejection-words = ditolak, kena tolak, tak dapat, tak berjaya, tak terpilih, gagal, reject, rejected, kena reject, orang lain dapat, bukan rezeki, tak diterima
    .promise = Tarikh jawapan mereka
    .promise-words = tarikh, ada tarikh, sebut tarikh, minta masa, perlukan masa, masih dinilai, mereka janji, kena tunggu
    .missed = Mereka tak jadi telefon
    .missed-words = tak telefon, tak call, tak jadi call, mereka tak call, tak muncul, tak datang, tak ada orang, mereka lupa, terlepas panggilan
    .back = Sebenarnya belum ada
    .back-words = kembali, balik, belum, belum ada, tiada, tak ada, takde, xde, salah tekan, senyap je, masih tunggu

debrief-new_round = Itu berita baik. Bila temu duga seterusnya? “Selasa pukul 3 petang” sudah cukup.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }
    .why = Supaya saya boleh ingatkan awak, dan bawa semula apa yang awak nak tanya.

# Saat yang sukar: orangnya dulu, baru urusannya.
debrief-rejected = Memang pedih, lebih-lebih lagi bila awak dah bersungguh-sungguh. Tak perlu buat apa-apa sekarang. Peringatan saya tentang { $company } sudah dimatikan.

    Kalau rasa nak, sekarang atau beberapa hari lagi, ucapan terima kasih yang pendek membiarkan pintu terbuka.
    .thanks = Tulis terima kasih ringkas
    .thanks-words = ya, nak, boleh, tulis, tuliskan, terima kasih, ucapan, ucapan terima kasih, surat, e-mel, email, ok, okey
    .no = Tak apa, cukup di sini
    .no-words = tak, tidak, x, tak nak, taknak, tak perlu, tak payah, xpayah, takpe, tak apa, cukup, nanti, bukan sekarang, tak ada mood
    .undo = Saya tersalah tekan
    .undo-words = salah tekan, tersalah tekan, tersilap, silap, salah, tertekan, bukan ditolak, tak betul, undo

debrief-missed = Mereka janji nak telefon, tapi tak jadi. Memang buat geram, dan selalunya cuma salah faham. Mesej pendek pada hari yang sama sudah elok: tanpa menyalahkan, cuma minta masa lain. Nak saya tulis?
    .write = Ya, tuliskan
    .write-words = ya, nak, boleh, tulis, tuliskan, tolong tulis, mesej, e-mel, email, jom, ok, okey
    .back = Tak, saya tunggu
    .back-words = tak, tidak, x, kembali, balik, tunggu, saya tunggu, nanti, bukan sekarang, tak payah, biarkan
    .why = Selepas panggilan yang tak jadi, bertanya itu biasa. Esok, ia dah jadi lebih kekok.

## Penutup

debrief-not_yet = Kalau begitu, masih awal untuk ini. Kembali dengan /debrief selepas temu duga. Kalau nak saya ingatkan, catat tarikhnya di /interviews.

debrief-offered = Tahniah atas tawaran daripada { $company }. Itu hasil usaha awak sendiri. Peringatan saya tentangnya sudah dimatikan, dan semuanya kekal di /interviews.

debrief-next_noted = { $has-new_round ->
    [yes] Sudah dicatat: { $company }, <b>{ $new_round }</b>.{ $reminders ->
        [off] {""}
       *[on] { $has-concerns ->
            [yes] {" "}Malam sebelumnya, saya bawa semula apa yang awak nak tanya.
           *[no] {" "}Saya mesej awak malam sebelumnya.
        }
    }
   *[no] Sudah dicatat: ada satu lagi temu duga di { $company }. Bila tarikhnya sudah ada, masukkan di /interviews.
}

# Selepas penolakan, selepas dilepaskan, atau apabila yang lama dibuka sedangkan sudah lama tamat.
debrief-closed = { $stage-is ->
    [offer] Awak sudah dapat tawaran daripada { $company }, jadi tak ada apa lagi untuk ditunggu di sini. /interviews menunjukkannya.
   *[closed] Hal { $company } sudah ditutup, dan saya tak akan bangkitkannya lagi. Kalau mereka menulis juga, cukup sekali tekan di /interviews untuk membukanya semula.
}

debrief-done = Baik. /debrief membawa awak ke sini semula, /interviews menunjukkan semuanya.

debrief-cancelled = Baik, setakat ini dulu. /debrief menyambungnya bila-bila awak nak.
