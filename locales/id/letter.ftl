# Sopan, bahasa Indonesia: percakapan "letter" (satu surat saja) dan "check" (memeriksa draf sendiri).
# Isi suratnya sendiri ada di letters.ftl; yang dikatakan tentang draf ada di drafts.ftl.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

## Satu surat

letter-company = Suratnya untuk perusahaan mana?
    .short = Perusahaan
    .why = Kalau perusahaannya sudah ada di catatanmu, jadwal dan namanya langsung kupakai.

letter-writing = Surat apa yang kamu perlukan untuk { $company }?
    .short = Jenis surat
    .why = Tiap surat punya isi dan nada sendiri. Begitu jelas yang mana, aku cuma bertanya yang perlu.
    .accept = Menerima undangan
    .accept-words = terima, menerima, terima undangan, konfirmasi, konfirmasi hadir, aku datang, mau datang, bersedia, setuju, iya datang, menerima undangan wawancara
    .reschedule = Minta jadwal lain
    .reschedule-words = jadwal lain, ganti jadwal, reschedule, jadwal ulang, minta ganti jadwal, minta ganti hari, ganti hari, ganti jam, minta diundur, undur, geser jadwal, pindah jadwal, gak bisa hari itu, bentrok, jadwal bentrok, nggak bisa hari itu, ngga bisa hari itu, ga bisa hari itu
    .decline = Menolak undangan
    .decline-words = tolak, menolak, nolak, tolak undangan, penolakan, gak datang, tidak datang, gak mau datang, menolak undangan wawancara, tolak wawancara, tolak interview, nggak datang, ngga datang, ga datang, nggak mau datang, ngga mau datang, ga mau datang
    .thanks = Ucapan terima kasih
    .thanks-words = terima kasih, makasih, ucapan, bilang makasih, surat terima kasih, email terima kasih, thank you, thank you note, thanks
    .follow_up = Menanyakan kabar
    .follow_up-words = tanya kabar, nanya kabar, nanyain kabar, tanya hasil, nanya hasil, tanya hasilnya, follow up, followup, email susulan, susulan, tanya kelanjutan, tanya kelanjutannya, kabar, belum ada kabar, blm ada kabar, belom ada kabar
    .withdraw = Mundur dari proses
    .withdraw-words = mundur aja, mau mundur, aku mundur, mengundurkan diri, pengunduran diri, surat mundur, mengundurkan diri dari proses, gak lanjut, gak mau lanjut, batal melamar, tarik lamaran, nggak lanjut, ngga lanjut, ga lanjut, nggak mau lanjut, ngga mau lanjut, ga mau lanjut
    .later_role = Ada posisi lain yang cocok
    .later_role-words = posisi lain, lowongan lain, ada posisi lain, ada lowongan baru, lowongan baru, posisi baru, ada yang cocok, posisi cocok, role lain, ada yg cocok
    .check_back = Sapa lagi setelah ngobrol
    .check_back-words = sapa lagi, menyapa lagi, nyapa lagi, habis ngobrol, abis ngobrol, setelah ngobrol, ngobrol cari info, obrolan, setelah ngobrol cari info, tanya apakah ada posisi, tanya posisi, wawancara informasional

letter-role = Untuk posisi apa di { $company }?
    .short = Posisi
    .why = Posisinya muncul di surat. Kalau belum jelas, boleh dilewati.
    .none = Tidak usah disebut
    .none-words = { decide-role.unclear-words }, tidak usah, gak usah, gausah, gak perlu, tidak perlu, lewati, tanpa posisi, kosongkan, kosongin, nggak usah, ngga usah, ga usah, nggak perlu, ngga perlu, ga perlu

letter-letter_language = Suratnya mau dalam bahasa apa? Biasanya sama dengan bahasa yang dipakai selama ini.
    .why = { debrief-letter_language.why }

# Masuk ke surat apa adanya, jadi dalam bahasa suratnya.
letter-proposals =
    { $letter_language-is ->
        [de] Kapan kamu bisa? Tulis beberapa pilihan dalam bahasa Jerman, misalnya “Dienstag ab 10 Uhr oder Mittwoch nach 15 Uhr”.
        [ms] Kapan kamu bisa? Tulis beberapa pilihan dalam bahasa Melayu, misalnya “Selasa mulai pukul 10 pagi atau Rabu selepas pukul 3 petang”.
        [en] Kapan kamu bisa? Tulis beberapa pilihan dalam bahasa Inggris, misalnya “Tuesday from 10 am or Wednesday after 3 pm”.
       *[id] Kapan kamu bisa? Tulis beberapa pilihan, misalnya “Selasa mulai pukul 10.00 atau Rabu setelah pukul 15.00”.
    }
    .why = Dengan beberapa pilihan, mereka tinggal memilih, dan kalian tidak perlu berkali-kali berkirim pesan.
    .none = Biar mereka yang usulkan
    .none-words = biar mereka, mereka aja, terserah, terserah mereka, ikut mereka, kapan aja, kapan saja, bebas, fleksibel, tidak ada, gak ada, gak tau, gatau, belum tau, lewati, skip, nggak ada, ngga ada, ga ada, nggak tau, ngga tau, ga tau, blm tau, belom tau

letter-other_role = Posisi mana yang menarik buatmu di { $company }? Tulis namanya seperti di lowongannya.
    .why = { decide-other_role.why }

letter-register = { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

letter-my_name = { decide-my_name }
    .why = { decide-my_name.why }

letter-recipient = { debrief-recipient }
    .why = { decide-recipient.why }
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Teks di bawah surat yang sudah jadi.
letter-letter = Tinggal salin dan kirim. Tidak perlu ditambahi; singkat begini sudah sopan.
    .sent = { debrief-letter.sent }
    .sent-words = { debrief-letter.sent-words }
    .later = { debrief-letter.later }
    .later-words = { debrief-letter.later-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

letter-later = Oke, suratnya tetap di atas. Kalau mau kutunjukkan lagi, ketuk di bawah.
    .letter = Tunjukkan suratnya
    .letter-words = tunjukkan, tunjukin, surat, suratnya, lihat surat, lihat suratnya, liat suratnya, mana suratnya, lihat, liat
    .fine = Oke, cukup
    .fine-words = oke, ok, cukup, udah, udah cukup, sip, beres, selesai, ya, iya, makasih, makasi, udah kukirim, udah dikirim, sudah, udh, sudah cukup, udh cukup, sudah kukirim, udh kukirim, sudah dikirim, udh dikirim

letter-sent =
    { $writing-is ->
        [decline] Sip, sudah kucatat. Kamu menolaknya dengan sopan; cukup sampai di sini.
        [accept] Sip, sudah kucatat. Sekarang tenagamu untuk bersiap.
        [withdraw] Sip, sudah kucatat. Mereka sudah tahu; cukup sampai di sini.
        [thanks] Sip, sudah kucatat. Bagianmu sudah selesai untuk sekarang.
       *[other] Sip, sudah kucatat. Sekarang giliran mereka.
    }
letter-done = Oke. Kalau perlu surat lagi, ketik /letter.
letter-cancelled = Oke, suratnya tidak jadi. Kalau perlu lagi, ketik /letter.

## Memeriksa draf

check-draft = Tempel drafmu di sini, dari salam sampai nama. Kulihat apakah nadanya sudah pas, dan apa yang bisa dirapikan.
    .why = Yang menulis sering tidak lagi melihat apa yang dilihat pembacanya.

# $findings disusun dari teks di drafts.ftl.
check-checked = { $findings }
    .again = Periksa draf lain
    .again-words = lagi, lagi dong, draf lain, draf baru, draft lain, draft baru, versi baru, versi barunya, cek lagi, periksa lagi, ulang, ulangi, satu lagi
    .done = Sudah, cukup
    .done-words = sudah, udah, cukup, udah cukup, oke, ok, sip, beres, selesai, makasih, makasi, terima kasih, thanks, mantap, udh, sudah cukup, udh cukup

check-done = Sip. Kalau ada draf lain, ketik /check.
check-cancelled = Oke, tidak ada yang kuperiksa. Kalau perlu, ketik /check.
