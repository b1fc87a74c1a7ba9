# Sopan, bahasa Indonesia: percakapan "debrief".
# Wawancaranya sudah lewat. Siapa yang ditemui, ucapan terima kasih untuk masing-masing, lalu kapan boleh menulis lagi:
# satu email susulan, satu pesan penutup kalau mau, sesudah itu dilepas.
# Aturan menulis: lihat penjelasan di awal decide.ftl. Setiap "belum boleh" selalu: tidak, kenapa, dan mulai kapan.

## Wawancaranya

# Juga dipakai kalau orangnya hanya mau tahu: boleh menulis lagi atau belum?
debrief-company = Langkah sesudah wawancara juga penting; kita atur bersama. Ini soal wawancara di perusahaan mana?
    .short = Perusahaan
    .why = Supaya jelas wawancara mana yang kita bahas. Yang kamu lakukan sesudah wawancara juga ikut meninggalkan kesan.

debrief-over_at = Kapan wawancaranya di { $company }? Tulis saja seperti biasa, misalnya “kemarin jam 10”.
    .short = Hari wawancara
    .why = Dari hari wawancaranya aku menghitung kapan ucapan terima kasih dan email susulan terasa pas.
    .not_yet = Belum berlangsung
    .not_yet-words = belum, belum wawancara, belum mulai, belum ada, belum terjadi, masih nanti, masih lama, masih minggu depan, belum jadi, ditunda, diundur, gak jadi wawancara, nanti, blm, belom, blm wawancara, belom wawancara, blm mulai, belom mulai, blm ada, belom ada, blm terjadi, belom terjadi, blm jadi, belom jadi, nggak jadi wawancara, ngga jadi wawancara, ga jadi wawancara

debrief-people = Siapa saja yang mewawancaraimu? Beberapa nama boleh dalam satu pesan, misalnya “Ibu Dewi, Pak Andi”. Ketuk satu nama kalau mau memperbaiki atau menghapusnya.
    .short = Pewawancara
    .why = Tiap orang bisa dapat ucapan terima kasih sendiri. Nama yang ditulis benar sudah setengah dari kesannya.
    .enough = Sudah semua
    .enough-words = sudah, udah, udah semua, udah itu aja, itu aja, cukup, udah cukup, segitu, segitu aja, lengkap, udah lengkap, lanjut, lanjut aja, beres, sip, oke, ok, udh, sudah semua, udh semua, sudah itu aja, udh itu aja, sudah cukup, udh cukup, sudah lengkap, udh lengkap
    .unknown = Aku tidak tahu namanya
    .unknown-words = tidak tahu, gak tahu, gak tau, gatau, tidak tau, gak tau namanya, gatau namanya, lupa, lupa namanya, gak ingat, gak inget, gak kenal, gak disebut, gak kenalan, entah, belum tau, kurang tau, hr, hrd, orang hrd, tim hrd, nggak tahu, ngga tahu, ga tahu, nggak tau, ngga tau, ga tau, nggak tau namanya, ngga tau namanya, ga tau namanya, nggak ingat, ngga ingat, ga ingat, nggak inget, ngga inget, ga inget, nggak kenal, ngga kenal, ga kenal, nggak disebut, ngga disebut, ga disebut, nggak kenalan, ngga kenalan, ga kenalan, blm tau, belom tau

# Kapan mereka akan memberi kabar; tanggal ini menang atas hitungan biasa.
debrief-promised = Mereka sempat bilang kapan kamu akan dikabari? Kalau ya, tulis harinya, misalnya “Jumat” atau “15 Desember”.
    .short = Janji kabar
    .why = Kalau mereka sudah menyebut hari, kita tunggu dulu sampai hari itu lewat, baru menulis lagi.
    .nothing = Mereka tidak bilang
    .nothing-words = tidak, gak, tidak bilang, gak bilang, gak bilang apa apa, gak dikasih tau, gak disebut, tidak disebut, tidak ada, gak ada, belum bilang, belum dikasih tau, katanya nanti dikabari, nanti dikabari, katanya secepatnya, secepatnya, segera, ditunggu aja, tunggu aja, gak tau, gatau, gak jelas, lupa, lupa nanya, gak nanya, entah, nggak, ngga, ga, nggak bilang, ngga bilang, ga bilang, nggak bilang apa apa, ngga bilang apa apa, ga bilang apa apa, nggak dikasih tau, ngga dikasih tau, ga dikasih tau, nggak disebut, ngga disebut, ga disebut, nggak ada, ngga ada, ga ada, blm bilang, belom bilang, blm dikasih tau, belom dikasih tau, nggak tau, ngga tau, ga tau, nggak jelas, ngga jelas, ga jelas, nggak nanya, ngga nanya, ga nanya

debrief-zone = { decide-zone }
    .why = { decide-zone.why }
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

# Semuanya tercatat. Ucapan terima kasih tidak wajib. $thanked_on: pernah dikirim.
debrief-noted =
    { $has-thanked_on ->
        [yes] Ucapan terima kasihmu sudah terkirim { $thanked_on }. Mau kutuliskan satu lagi, misalnya untuk orang lain?
       *[no] Sudah kucatat. Mau kutuliskan ucapan terima kasih yang singkat? Tidak wajib, tapi tidak pernah salah, dan paling terasa kalau dikirim segera.
    }
    .thanks = Ya, tuliskan
    .thanks-words = ya, iya, boleh, mau, tulis, tulisin, tulisin dong, bikinin, buatkan, buatin, terima kasih, ucapan, ucapan terima kasih, surat, suratnya, email, oke, ok, yes, boleh dong, boleh deh, mau dong, bantuin, tolong, y
    .later = Nanti saja
    .later-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, entar, besok, besok aja, belum, belum sempat, lain kali, jangan sekarang, blm, belom, blm sempat, belom sempat, jgn sekarang
    .no_thanks = Tidak usah
    .no_thanks-words = tidak, gak, enggak, gak usah, gausah, tidak perlu, gak perlu, gak mau, udah kukirim, udah kubilang langsung, udah bilang makasih, udah terima kasih, gak deh, gak usah deh, skip, nggak, ngga, ga, nggak usah, ngga usah, ga usah, nggak perlu, ngga perlu, ga perlu, nggak mau, ngga mau, ga mau, sudah kukirim, udh kukirim, sudah kubilang langsung, udh kubilang langsung, sudah bilang makasih, udh bilang makasih, sudah terima kasih, udh terima kasih, nggak deh, ngga deh, ga deh, nggak usah deh, ngga usah deh, ga usah deh
    .change = Ubah satu jawaban
    .change-words = ubah, ubah jawaban, ganti, ganti jawaban, ralat, koreksi, ada yang salah, salah, mau ubah, mau ganti, salah nama, namanya salah, tanggalnya salah, ada yg salah

debrief-change = { decide-change }
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

## Surat
# $writing: thanks, follow_up (email susulan), final_note (pesan penutup), rejection_thanks, missed_call.

debrief-letter_language = Suratnya mau dalam bahasa apa? Biasanya sama dengan bahasa yang dipakai selama ini.
    .why = Surat lebih enak dibaca kalau bahasanya sama dengan yang kalian pakai selama ini.

# Ditanya untuk tiap orang; jawabannya masuk ke surat apa adanya, jadi dalam bahasa suratnya.
# .none-words cukup sedikit: kata-kata itu tidak boleh muncul di dalam jawaban biasa.
debrief-details =
    { $has-count ->
        [yes] ({ $number } dari { $count }){ " " }
       *[no] { "" }
    }Dari obrolan dengan <b>{ $current }</b>, apa yang paling kamu ingat? { $letter_language-is ->
        [de] Beberapa kata saja, dalam bahasa Jerman; masuk ke surat apa adanya. Misalnya “der Rundgang durch die Werkstatt”.
        [ms] Beberapa kata saja, dalam bahasa Melayu; masuk ke surat apa adanya. Misalnya “cerita tentang projek pertama pasukan”.
        [en] Beberapa kata saja, dalam bahasa Inggris; masuk ke surat apa adanya. Misalnya “the tour of the workshop”.
       *[id] Beberapa kata saja; masuk ke surat apa adanya. Misalnya “cerita tentang proyek pertama tim”.
    }
    .why = Satu hal kecil yang benar-benar dibicarakan membuat ucapan terima kasih terasa tulus.
    .none = Tidak ada yang khusus
    .none-words = tidak ada, gak ada, lewati, lewatin aja, skip, skip aja, gak kepikiran, gak ingat apa apa, gak inget apa apa, biasa aja sih

debrief-register = { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

debrief-my_name = { decide-my_name }
    .why = { decide-my_name.why }

debrief-recipient =
    { $letter_language-is ->
        [de] Suratnya untuk siapa? Tulis namanya seperti di email mereka, misalnya “Kim Sommer”.
        [en] Suratnya untuk siapa? Tulis namanya seperti di email mereka, misalnya “Kim Morgan”.
        [ms] Suratnya untuk siapa? Tulis namanya, boleh dengan sapaannya, misalnya “Puan Aida”.
       *[id] Suratnya untuk siapa? Tulis namanya, boleh dengan sapaannya, misalnya “Ibu Dewi”.
    }
    .why = { decide-recipient.why }
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Teks di bawah surat yang sudah jadi. Ucapan terima kasih: satu untuk tiap orang, masing-masing berbeda.
debrief-letter =
    { $writing-is ->
        [thanks] Salin dan kirim, paling baik hari ini juga. Tidak perlu ditambahi; singkat begini sudah cukup. Kalau suratnya lebih dari satu, isinya memang kubuat berbeda.
        [final_note] Ini yang terakhir. Salin, kirim, lalu kamu tidak perlu menunggu lagi.
        [rejection_thanks] Salin dan kirim kapan pun kamu siap. Tidak perlu ditambahi apa-apa.
        [missed_call] Salin dan kirim hari ini juga. Singkat saja, tanpa menyalahkan siapa pun.
       *[follow_up] Salin dan kirim. Cukup sekali ini; sesudahnya giliran mereka.
    }
    .sent = Sudah kukirim
    .sent-words = sudah, udah, udah dikirim, udah kukirim, udah ku kirim, udah terkirim, terkirim, kirim, aku kirim, kukirim, sip, beres, oke, ok, ya, iya, siap, done, makasih, makasi, terima kasih, thanks, udh, sudah dikirim, udh dikirim, sudah kukirim, udh kukirim, sudah ku kirim, udh ku kirim, sudah terkirim, udh terkirim
    .later = Nanti kukirim
    .later-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, entar, besok, besok aja, belum, belum kukirim, belum sempat, jangan sekarang, blm, belom, blm kukirim, belom kukirim, blm sempat, belom sempat, jgn sekarang
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

## Menunggu kabar

# Ditanya hanya kalau bahasa suratnya bukan bahasa negara tempat orangnya tinggal. Kota mana pun boleh diketik.
debrief-employer = Satu hal dulu: { $company } ada di mana? Kebiasaan dan hari libur di sana menentukan kapan enaknya menulis lagi. Pilih negaranya, atau tulis nama kotanya.
    .why = Tiap negara punya kebiasaan sendiri: di Jerman orang menunggu sekitar dua minggu, di Indonesia seminggu sudah cukup.
    .germany = Jerman
    .germany-words = di jerman, germany, deutschland, jerman aja, jerman kok, negara jerman, perusahaan jerman, kantornya di jerman, de, ger
    .indonesia = Indonesia
    .indonesia-words = di indonesia, indo, di indo, dalam negeri, di dalam negeri, tanah air, indonesia aja, indonesia kok, perusahaan indonesia, kantornya di indonesia, perusahaan lokal, lokal, ri, id, idn
    .britain = Inggris Raya
    .britain-words = inggris, di inggris, di inggris raya, britania, britania raya, di britania raya, uk, di uk, the uk, england, britain, great britain, united kingdom, gb, inggris aja, perusahaan inggris, kantornya di inggris
    .america = Amerika Serikat
    .america-words = amerika, di amerika, di amerika serikat, as, di as, usa, us, di us, di usa, amrik, di amrik, paman sam, america, the us, the usa, united states, states, amerika aja, perusahaan amerika, kantornya di amerika
    .malaysia = Malaysia
    .malaysia-words = di malaysia, malay, malesia, negeri jiran, kl, di kl, kuala lumpur, di kuala lumpur, malaysia aja, perusahaan malaysia, kantornya di malaysia
    .unknown = Belum tahu
    .unknown-words = tidak tahu, nggak tahu, gak tau, ga tau, entah, remote, kerja jarak jauh, di mana-mana, tidak jelas

# $timeline: satu baris tentang yang sudah lewat dan yang masih boleh.
debrief-hub =
    <b>{ $company }</b>
    { $timeline }

    { $has-final_note_on ->
        [yes] Pesan penutupmu sudah terkirim; sisanya tidak lagi di tanganmu.
       *[no] { $has-followed_up_on ->
            [yes] Kamu sudah menulis lagi; sekarang giliran mereka.
           *[no] Keputusan biasanya makan waktu lebih lama dari yang kita mau.
        }
    } Ada yang mau kamu lakukan sekarang?
    .follow_up = Tulis lagi ke mereka
    .follow_up-words = tulis lagi, nulis lagi, mau tulis lagi, kirim lagi, email lagi, follow up, followup, susulan, email susulan, tanya kabar, tanya hasil, tanya hasilnya, nanya kabar, nanyain kabar, nanya hasil, boleh nanya, boleh tanya, boleh tulis lagi, kapan boleh tulis lagi, kapan boleh nanya, tanya kelanjutan, tanya kelanjutannya, tulis, tulis email
    .heard = Ada kabar dari mereka
    .heard-words = ada kabar, dapat kabar, dapet kabar, udah ada kabar, udah dikabari, dikabari, dikabarin, mereka balas, mereka bales, udah dibalas, udah dibales, dibalas, dibales, dapat balasan, dapet balasan, dapat email, dapet email, ditelepon, ditelpon, diterima, ditolak, gak diterima, gak lolos, lolos, dapat tawaran, dapet tawaran, tawaran, lanjut tahap berikutnya, sudah ada kabar, udh ada kabar, sudah dikabari, udh dikabari, sudah dibalas, udh dibalas, sudah dibales, udh dibales, nggak diterima, ngga diterima, ga diterima, nggak lolos, ngga lolos, ga lolos
    .promise = Mereka sebut tanggal
    .promise-words = sebut tanggal, nyebut tanggal, udah sebut tanggal, bilang tanggal, janji kabar, dijanjikan tanggal, janji tanggal, katanya minggu depan, ada tanggalnya, dikasih tanggal, bilang kapan, sudah sebut tanggal, udh sebut tanggal
    .phone = Boleh kutelepon?
    .phone-words = telepon, telpon, telfon, telp, nelpon, nelepon, boleh telepon, boleh telpon, boleh nelpon, kalau telepon, kalau telpon, aku telepon aja, kutelepon aja, mau telepon, mau telpon, mau nelpon, call, hubungi langsung
    .thanks = Ucapan terima kasih
    .thanks-words = terima kasih, ucapan, bilang makasih, surat terima kasih, email terima kasih, kirim terima kasih, tulis terima kasih, thank you note, thank you
    .fine = Cukup dulu
    .fine-words = cukup, udah cukup, itu aja, udah itu aja, tidak ada, gak ada, tidak, gak, udah, oke, ok, sip, beres, selesai, tunggu aja, aku tunggu aja, nunggu aja, makasih, makasi, thanks, sudah cukup, udh cukup, sudah itu aja, udh itu aja, nggak ada, ngga ada, ga ada, nggak, ngga, ga, sudah, udh

# Sekarang memang sudah waktunya: satu kali, singkat.
debrief-follow_up = Waktunya pas untuk satu email singkat: kamu masih berminat, dan ingin tahu kelanjutannya. Cukup sekali ini. Kutuliskan, atau sudah kamu kirim sendiri?
    .write = Ya, tuliskan
    .write-words = ya, iya, boleh, mau, tulis, tulisin, tulisin dong, bikinin, buatkan, buatin, surat, suratnya, email, emailnya, oke, ok, yes, boleh dong, boleh deh, mau dong, bantuin, tolong, gas, y
    .sent = Sudah kukirim sendiri
    .sent-words = udah dikirim, udah kukirim, udah ku kirim, udah terkirim, udah email, udah kuemail, udah nulis, udah kutulis, udah nanya, udah kutanya, udah tanya, kukirim sendiri, sudah, udah, sudah dikirim, udh dikirim, sudah kukirim, udh kukirim, sudah ku kirim, udh ku kirim, sudah terkirim, udh terkirim, sudah email, udh email, sudah kuemail, udh kuemail, sudah nulis, udh nulis, sudah kutulis, udh kutulis, sudah nanya, udh nanya, sudah kutanya, udh kutanya, sudah tanya, udh tanya, udh
    .phone = Kalau telepon saja?
    .phone-words = { debrief-hub.phone-words }
    .back = Belum dulu
    .back-words = belum, jangan dulu, nanti, nanti dulu, nanti aja, ntar, ntar aja, tidak, gak, gak usah, tidak usah, kembali, balik, tunggu dulu, nunggu dulu, gak jadi, blm, belom, jgn dulu, nggak, ngga, ga, nggak usah, ngga usah, ga usah, nggak jadi, ngga jadi, ga jadi

debrief-too_early =
    Belum sekarang, ya. { $has-promised ->
        [yes] Mereka menyebut { $promised }, dan email sebelum hari itu lewat bisa terasa mendesak.
       *[no] { $profile ->
            [DE] Di Jerman orang biasanya menunggu sekitar dua minggu, dan email yang datang lebih cepat bisa terasa mendesak.
           *[other] Mereka punya banyak pekerjaan lain, dan email yang datang terlalu cepat bisa terasa mendesak.
        }
    } { $has-follow_up_from ->
        [yes] Mulai <b>{ $follow_up_from }</b>, satu email singkat sudah wajar.
       *[no] { $profile ->
            [DE] Beri mereka waktu selama itu.
            [GB] Beri mereka lima sampai tujuh hari kerja.
            [US] Beri mereka lima sampai tujuh hari kerja.
           *[other] Beri mereka sekitar seminggu.
        }
    }{ $reminders ->
        [off] { "" }
       *[on] { $has-follow_up_from ->
            [yes] { " " }Nanti kuingatkan.
           *[no] { "" }
        }
    }
    .wait = Oke, aku tunggu
    .wait-words = oke, ok, tunggu, aku tunggu, kutunggu, tunggu aja, nunggu, nunggu aja, baik, baiklah, sip, siap, ya, iya, paham, ngerti, ya udah, yaudah, sabar, makasih, noted, ya sudah, ya udh
    .promise = Mereka sudah sebut tanggal
    .promise-words = { debrief-hub.promise-words }, tapi mereka janji, padahal udah janji, udah lewat tanggalnya, tanggalnya udah lewat, padahal sudah janji, padahal udh janji, sudah lewat tanggalnya, udh lewat tanggalnya, tanggalnya sudah lewat, tanggalnya udh lewat
    .phone = Kalau telepon saja?
    .phone-words = { debrief-hub.phone-words }

debrief-too_often =
    { $has-followed_up_on ->
        [yes] Satu email sudah kamu kirim { $followed_up_on }, dan itu cukup. Satu lagi sekarang bisa terasa mengganggu.
       *[no] Satu email sudah kamu kirim, dan itu cukup. Satu lagi sekarang bisa terasa mengganggu.
    } { $has-final_from ->
        [yes] Mulai <b>{ $final_from }</b> boleh satu pesan penutup, kalau kamu masih mau.
       *[no] Beberapa minggu lagi boleh satu pesan penutup, kalau kamu masih mau.
    }
    .wait = { debrief-too_early.wait }
    .wait-words = { debrief-too_early.wait-words }
    .promise = { debrief-too_early.promise }
    .promise-words = { debrief-too_early.promise-words }
    .close = Tutup saja yang ini
    .close-words = tutup aja, tutup yang ini, aku tutup, lepas, lepas aja, lepaskan, lepasin, lepasin aja, ikhlasin, ikhlaskan, relakan, move on, udah capek nunggu, capek nunggu, udah gak mau nunggu, gak mau nunggu lagi, tutup yg ini, sudah capek nunggu, udh capek nunggu, udah nggak mau nunggu, udah ngga mau nunggu, udah ga mau nunggu, sudah gak mau nunggu, sudah nggak mau nunggu, sudah ngga mau nunggu, sudah ga mau nunggu, udh gak mau nunggu, udh nggak mau nunggu, udh ngga mau nunggu, udh ga mau nunggu, nggak mau nunggu lagi, ngga mau nunggu lagi, ga mau nunggu lagi

# Pesan kedua dan terakhir; tidak wajib.
debrief-final = Berminggu-minggu tanpa kabar itu melelahkan. Anggap saja jawabannya tidak, supaya kamu tidak terus menunggu. Satu pesan penutup masih boleh, kalau itu terasa lega buatmu. Mau, atau dilepas saja?
    .write = Tuliskan pesannya
    .write-words = { debrief-follow_up.write-words }, pesan, pesannya, pesan penutup, tulis pesan penutup
    .sent = { debrief-follow_up.sent }
    .sent-words = { debrief-follow_up.sent-words }
    .close = Lepaskan saja
    .close-words = { debrief-too_often.close-words }, tidak perlu, gak perlu, ya udah lepas, nggak perlu, ngga perlu, ga perlu, ya sudah lepas, ya udh lepas
    .back = { debrief-follow_up.back }
    .back-words = { debrief-follow_up.back-words }

debrief-all_sent = Dua pesan sudah kamu kirim, dan lebih dari itu tidak perlu. Kabar penolakan sering memang tidak pernah datang. Kamu boleh melepaskannya sekarang.
    .close = Tutup saja yang ini
    .close-words = { debrief-too_often.close-words }, ya, iya, oke, ok, boleh
    .wait = Masih kutunggu
    .wait-words = tunggu, masih nunggu, aku tunggu, kutunggu, nunggu aja, tunggu aja, tunggu dulu, jangan dulu, belum, belum mau, nanti, nanti dulu, tidak, gak, biarkan, biarin, biarin aja, jgn dulu, blm, belom, blm mau, belom mau, nggak, ngga, ga

# Menelepon: tidak, kenapa, dan apa yang lebih baik. Di Jerman ($profile) telepon masih bisa dimaklumi mulai
# $phone_from, kalau email tidak membantu; tidak disebut selama hari yang mereka janjikan ($promised) masih ditunggu.
# Tanggal itu bisa jatuh sebelum hari emailnya, padahal email tetap lebih dulu; jadi baru disebut kalau emailnya terkirim.
debrief-phone =
    { $has-followed_up_on ->
        [yes] Sebaiknya jangan. Telepon menyela pekerjaan mereka dan terasa lebih mendesak. Email yang kamu kirim { $followed_up_on } sudah cukup.
       *[no] { $has-follow_up_from ->
            [yes] Sebaiknya jangan. Telepon menyela pekerjaan mereka dan terasa lebih mendesak. Satu email singkat lebih enak diterima, mulai <b>{ $follow_up_from }</b>.
           *[no] { $profile ->
                [DE] Sebaiknya jangan. Telepon menyela pekerjaan mereka dan terasa lebih mendesak. Satu email singkat, sekitar dua minggu sesudah wawancara, lebih enak diterima.
                [GB] Sebaiknya jangan. Telepon menyela pekerjaan mereka dan terasa lebih mendesak. Satu email singkat, lima sampai tujuh hari kerja sesudah wawancara, lebih enak diterima.
                [US] Sebaiknya jangan. Telepon menyela pekerjaan mereka dan terasa lebih mendesak. Satu email singkat, lima sampai tujuh hari kerja sesudah wawancara, lebih enak diterima.
               *[other] Sebaiknya jangan. Telepon menyela pekerjaan mereka dan terasa lebih mendesak. Satu email singkat, sekitar seminggu sesudah wawancara, lebih enak diterima.
            }
        }
    }{ $has-phone_from ->
        [yes] { $has-promised ->
            [yes] { "" }
           *[no] { $has-followed_up_on ->
                [yes] { " " }Kalau tidak juga dijawab, di Jerman satu telepon singkat masih bisa dimaklumi mulai <b>{ $phone_from }</b>.
               *[no] { " " }Kalau tidak juga dijawab, di Jerman satu telepon singkat sesudahnya masih bisa dimaklumi.
            }
        }
       *[no] { "" }
    }
    .follow_up = Email saja
    .follow_up-words = email, emailnya, kirim email, tulis email, lewat email, email singkat, tulis aja, tulis lagi, surat, surat aja
    .fine = Oke, tidak kutelepon
    .fine-words = oke, ok, baik, baiklah, sip, paham, ngerti, ya, iya, ya udah, yaudah, gak jadi, tidak jadi, gak jadi telepon, gak jadi telpon, gak jadi nelpon, aku tunggu, tunggu aja, makasih, ya sudah, ya udh, nggak jadi, ngga jadi, ga jadi, nggak jadi telepon, ngga jadi telepon, ga jadi telepon, nggak jadi telpon, ngga jadi telpon, ga jadi telpon, nggak jadi nelpon, ngga jadi nelpon, ga jadi nelpon

debrief-new_promise = Hari apa kamu akan dikabari? Tulis harinya, misalnya “Jumat” atau “15 Desember”. Sampai hari itu lewat, kita tunggu.
    .why = { debrief-promised.why }
    .nothing = Ternyata tidak ada
    .nothing-words = tidak, gak, tidak ada, gak ada, ternyata gak ada, tidak jadi, gak jadi, salah, gak disebut, tidak disebut, gak jelas, belum ada, belum jelas, secepatnya, segera, gak tau, gatau, entah, nggak, ngga, ga, nggak ada, ngga ada, ga ada, ternyata nggak ada, ternyata ngga ada, ternyata ga ada, nggak jadi, ngga jadi, ga jadi, nggak disebut, ngga disebut, ga disebut, nggak jelas, ngga jelas, ga jelas, blm ada, belom ada, blm jelas, belom jelas, nggak tau, ngga tau, ga tau

## Ada kabar

debrief-heard = Ada kabar dari { $company }, ya. Apa kata mereka?
    .offer = Aku dapat tawaran
    .offer-words = tawaran, tawaran kerja, dapat tawaran, dapet tawaran, ditawari, ditawarin, diterima, aku diterima, keterima, diterima kerja, lolos semua, offering, offer, offering letter, dapat offer, dapet offer, dapat kerjaan, dapet kerjaan, tanda tangan kontrak, kontrak
    .next = Lanjut ke tahap berikutnya
    .next-words = lanjut, lanjut tahap berikutnya, tahap berikutnya, tahap selanjutnya, tahap dua, tahap kedua, lolos, lolos tahap, lolos ke tahap berikutnya, wawancara lagi, interview lagi, wawancara kedua, interview kedua, interview user, dipanggil lagi, diundang lagi, next round, babak berikutnya, tes lagi, psikotes
    .rejection = Aku tidak diterima
    .rejection-words = ditolak, aku ditolak, gak diterima, penolakan, gak lolos, tidak lolos, gagal, gak keterima, belum beruntung, belum berjodoh, belum rezeki, kandidat lain, pilih orang lain, pilih yang lain, reject, rejected, kena reject, nggak diterima, ngga diterima, ga diterima, nggak lolos, ngga lolos, ga lolos, nggak keterima, ngga keterima, ga keterima, blm beruntung, belom beruntung, blm berjodoh, belom berjodoh, blm rezeki, belom rezeki, pilih yg lain
    .promise = { debrief-hub.promise }
    .promise-words = { debrief-hub.promise-words }, tanggal, minta waktu, disuruh nunggu, disuruh tunggu, suruh tunggu, masih diproses, diundur
    .missed = Mereka tidak jadi menelepon
    .missed-words = tidak menelepon, gak nelpon, gak telepon, gak telpon, gak jadi telepon, gak jadi telpon, gak jadi nelpon, gak muncul, gak datang, gak hadir, gak masuk zoom, gak ada yang nelpon, gak ada yang telepon, lupa nelpon, ditungguin gak ada, ghosting, kena ghosting, nggak nelpon, ngga nelpon, ga nelpon, nggak telepon, ngga telepon, ga telepon, nggak telpon, ngga telpon, ga telpon, nggak jadi telepon, ngga jadi telepon, ga jadi telepon, nggak jadi telpon, ngga jadi telpon, ga jadi telpon, nggak jadi nelpon, ngga jadi nelpon, ga jadi nelpon, nggak muncul, ngga muncul, ga muncul, nggak datang, ngga datang, ga datang, nggak hadir, ngga hadir, ga hadir, nggak masuk zoom, ngga masuk zoom, ga masuk zoom, gak ada yg nelpon, nggak ada yang nelpon, nggak ada yg nelpon, ngga ada yang nelpon, ngga ada yg nelpon, ga ada yang nelpon, ga ada yg nelpon, gak ada yg telepon, nggak ada yang telepon, nggak ada yg telepon, ngga ada yang telepon, ngga ada yg telepon, ga ada yang telepon, ga ada yg telepon, ditungguin nggak ada, ditungguin ngga ada, ditungguin ga ada
    .back = Belum ada kabar
    .back-words = belum, belum ada, belum ada apa apa, tidak ada, gak ada, gak ada kabar, kembali, balik, salah, salah pencet, kepencet, tidak jadi, gak jadi, blm, belom, blm ada, belom ada, blm ada apa apa, belom ada apa apa, nggak ada, ngga ada, ga ada, nggak ada kabar, ngga ada kabar, ga ada kabar, nggak jadi, ngga jadi, ga jadi

debrief-new_round = Kabar baik. Kapan wawancara berikutnya? Tulis saja seperti biasa, misalnya “Selasa depan jam 10”.
    .why = Dari jadwalnya aku tahu kapan perlu mengingatkanmu untuk bersiap.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }

# Penolakan: orangnya dulu.
debrief-rejected = Kabar begini memang berat. Kamu sudah memberi waktu dan tenaga untuk { $company }, jadi wajar kalau kecewa. Tidak ada yang harus dikerjakan hari ini. Kalau nanti kamu mau, ucapan terima kasih yang singkat bisa menjaga hubungan baik dengan mereka.
    .thanks = Tuliskan ucapannya
    .thanks-words = ya, iya, boleh, mau, tulis, tulisin, tuliskan, bikinin, buatkan, buatin, ucapan, ucapannya, terima kasih, ucapan terima kasih, surat, suratnya, email, oke, ok, y
    .no = Tidak, cukup di sini
    .no-words = tidak, gak, enggak, tidak usah, gak usah, gausah, tidak perlu, gak perlu, cukup, udah cukup, udah, udahan, tutup, tutup aja, gak mau, males, malas, nanti, nanti aja, jangan, nggak, ngga, ga, nggak usah, ngga usah, ga usah, nggak perlu, ngga perlu, ga perlu, sudah cukup, udh cukup, sudah, udh, nggak mau, ngga mau, ga mau, jgn
    .undo = Salah ketuk
    .undo-words = salah pencet, kepencet, salah, keliru, bukan, bukan itu, bukan ditolak, aku gak ditolak, undo, batal, aku nggak ditolak, aku ngga ditolak, aku ga ditolak

# Mereka tidak menghubungi pada waktu yang disepakati.
debrief-missed = Menunggu telepon yang tidak datang itu bikin gelisah. Mungkin ada halangan; aku tidak bisa tahu. Yang membantu: pesan singkat hari ini juga, tanpa menyalahkan. Mau kutuliskan?
    .write = Ya, tuliskan
    .write-words = { debrief-follow_up.write-words }, pesan, pesannya, tulis pesan
    .back = Tidak, kembali
    .back-words = kembali, balik, tidak, gak, tidak usah, gak usah, tidak perlu, gak perlu, nanti, nanti aja, belum, gak jadi, tidak jadi, tunggu dulu, udah kuhubungi, udah kukirim, udah kuchat, udah di chat, nggak, ngga, ga, nggak usah, ngga usah, ga usah, nggak perlu, ngga perlu, ga perlu, blm, belom, nggak jadi, ngga jadi, ga jadi, sudah kuhubungi, udh kuhubungi, sudah kukirim, udh kukirim, sudah kuchat, udh kuchat, sudah di chat, udh di chat

## Akhir percakapan

debrief-not_yet = Kalau begitu, kita lanjutkan sesudah wawancaranya. Catat tanggalnya di /interviews, supaya pengingatnya datang di waktu yang pas.
# Tidak ada nasihat soal gaji di sini.
debrief-offered = Selamat atas tawaran dari { $company }. Pengingat untuk proses ini sudah kumatikan; catatannya tetap ada di /interviews.
debrief-next_noted =
    { $has-new_round ->
        [yes] { $has-concerns ->
            [yes] { $reminders ->
                [off] Tercatat: wawancara berikutnya di { $company }, { $new_round }. Yang mau kamu tanyakan tetap tersimpan di /interviews.
               *[on] Tercatat: wawancara berikutnya di { $company }, { $new_round }. Yang mau kamu tanyakan kubawakan lagi malam sebelumnya.
            }
           *[no] Tercatat: wawancara berikutnya di { $company }, { $new_round }. Jadwalnya bisa kamu ubah di /interviews.
        }
       *[no] Tercatat: ada wawancara berikutnya di { $company }. Begitu tanggalnya pasti, catat di /interviews.
    }
# Juga setelah penolakan, dan kalau prosesnya memang sudah berakhir.
debrief-closed =
    { $stage-is ->
        [offer] Di catatanku, { $company } berakhir dengan tawaran kerja. Kalau ada yang berubah, buka kembali lewat /interviews.
        [withdrawn] Di catatanku, kamu sudah mundur dari { $company }. Kalau ada yang berubah, buka kembali lewat /interviews.
        [declined] Di catatanku, undangan dari { $company } sudah kamu tolak. Kalau ada yang berubah, buka kembali lewat /interviews.
       *[other] Urusan { $company } kita tutup di sini. Bagianmu sudah kamu kerjakan. Kalau mereka menghubungi lagi, buka kembali dengan satu ketukan di /interviews.
    }
debrief-done = Oke. Begitu ada kabar dari { $company }, ketik /debrief.
debrief-cancelled = Oke, kita berhenti di sini. Yang sudah tercatat tetap ada di /interviews.
