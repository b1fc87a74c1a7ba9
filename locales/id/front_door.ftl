# Sopan, bahasa Indonesia: pintu depan.
# Sapaan pertama, bantuan, balasan untuk kata-kata yang tidak cocok dengan apa pun, bahasa, privasi, salinan data, hapus data.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

## Sapaan pertama

welcome-hello =
    Halo, aku <b>Sopan</b>, bot untuk urusan wawancara kerja yang bikin serba salah.

    Datang atau menolak, mundur, menunggu kabar: kita pikirkan bersama, kutuliskan suratnya, dan kuingatkan di saat yang pas. Mulai dari yang sedang kamu hadapi.
    .decide = Aku dapat undangan
    .decide-words = undangan tapi gak, undangan tapi ga, undangan tapi nggak, undangan tapi tidak, undangan tapi belum, interview tapi gak, interview tapi ga, interview tapi nggak, wawancara tapi tidak, gak mau interview, nggak mau interview, gak mau wawancara, gak pengen interview, males interview, datang atau tidak, datang apa nggak, datang apa gak, dateng apa nggak, dateng apa enggak, dateng apa gak, dateng gak ya, datang gak ya, undangan, ada undangan, dapat undangan, dapet undangan, diundang, wawancara, interview, diundang interview, dapat interview, dapet interview, dipanggil, dipanggil interview, dapat panggilan, dapet panggilan, panggilan, panggilan kerja, ya, iya, mulai, gas, ayo, yuk, ada interview, ada wawancara, mau interview, mau wawancara, dipanggil wawancara, undangan interview, undangan wawancara, dapat undangan interview, dapet undangan interview, dapat undangan wawancara, diundang wawancara, panggilan interview, panggilan wawancara, bingung datang atau nggak, bingung dateng apa nggak, dpt undangan, dpt panggilan, dpt interview, undangan tapi ngga, undangan tapi blm, interview tapi ngga, ngga mau interview, ga mau interview, nggak mau wawancara, ngga mau wawancara, ga mau wawancara, nggak pengen interview, ngga pengen interview, ga pengen interview, datang apa ngga, datang apa ga, dateng apa ngga, dateng apa ga, dateng nggak ya, dateng ngga ya, dateng ga ya, datang nggak ya, datang ngga ya, datang ga ya, bingung datang atau ngga, bingung datang atau gak, bingung datang atau ga, bingung dateng apa ngga, bingung dateng apa gak, bingung dateng apa ga, undangan tapi belom
    .over = Aku habis wawancara
    .over-words = habis wawancara, abis wawancara, habis interview, abis interview, selesai wawancara, selesai interview, kelar interview, kelar wawancara, udah interview, sudah interview, udh interview, udah wawancara, sudah wawancara, udh wawancara, udah selesai interview, sudah selesai interview, udh selesai interview, udah selesai wawancara, sudah selesai wawancara, udh selesai wawancara, baru wawancara, baru interview, baru kelar interview, baru selesai interview, tadi interview, tadi wawancara, kemarin interview, kemarin wawancara, interviewnya udah, interviewnya sudah, interviewnya udh, wawancaranya udah, wawancaranya sudah, wawancaranya udh, wawancaranya selesai, interview udah lewat, interview sudah lewat, interview udh lewat, wawancara udah lewat, wawancara sudah lewat, wawancara udh lewat, nunggu hasil, nunggu hasil interview, nunggu hasil wawancara, nunggu kabar, nunggu kabar interview, nunggu kabar hrd, belum ada kabar interview, blm ada kabar interview, belom ada kabar interview, belum dikabarin, blm dikabarin, belom dikabarin, belum dikabari hrd, blm dikabari hrd, belom dikabari hrd, belum dapat kabar, blm dapat kabar, belom dapat kabar, digantung, digantungin, di ghosting, dighosting, ghosting, hasil interview, hasil wawancara, follow up, followup, mau follow up, ucapan terima kasih, sesudah wawancara, setelah wawancara, setelah interview
    .out = Aku mau mundur
    .out-words = mau mundur dari proses, mundur dari proses, mundur dari lamaran, mundur dari seleksi, mundur dari wawancara, mundur dari interview, pengen mundur, pengin mundur, ingin mundur, mau keluar dari proses, mengundurkan diri, mau mengundurkan diri, undur diri, tarik lamaran, narik lamaran, mau tarik lamaran, cabut lamaran, batalin lamaran, batalkan lamaran, batalin interview, batalin wawancara, batalkan wawancara, batalkan interview, cancel interview, cancel wawancara, gak mau lanjut, nggak mau lanjut, ngga mau lanjut, ga mau lanjut, gak mau lanjut proses, nggak mau lanjut proses, ngga mau lanjut proses, ga mau lanjut proses, gak mau lanjut interview, nggak mau lanjut interview, ngga mau lanjut interview, ga mau lanjut interview, gak lanjut proses, nggak lanjut proses, ngga lanjut proses, ga lanjut proses, gak pengen lanjut, nggak pengen lanjut, ngga pengen lanjut, ga pengen lanjut, gak jadi mau kerja di sana, nggak jadi mau kerja di sana, ngga jadi mau kerja di sana, ga jadi mau kerja di sana, berhenti dari proses, withdraw
    .talk = Ngobrol cari info
    .talk-words = ngobrol santai, mau ngobrol, ngobrol, ngobrol dulu, cari info, cari informasi, nyari info, mau cari info, tanya tanya, tanya tanya soal perusahaan, wawancara informasional, interview informasional, informational interview, informational, coffee chat, ngopi, ngajak ngopi, kenalan orang dalam, orang dalam, ordal, networking, nambah kenalan, cari kenalan, cari koneksi, nambah koneksi
    .help = Kamu bisa apa?
    .help-words = bisa apa, bisa apa aja, bisa apa saja, kamu bisa apa aja, lu bisa apa, bantuan, bantu, tolong, help, menu, apa ini, ini apa, kamu siapa, siapa kamu, gimana caranya, caranya gimana, cara pakai
    .language = Bahasa / Language
    .language-words = bahasa, ganti bahasa, bahasa lain, language, sprache

welcome-cancelled = Oke. Kalau nanti perlu, ketik /help.

## Bantuan

help-ways =
    <b>Yang bisa kubantu</b>

    /decide: ada undangan, datang atau tidak?
    /withdraw: mundur dari proses yang sedang jalan
    /informational: ngobrol santai cari info
    /debrief: sesudah wawancara, dan saat menunggu kabar

    /interviews: semua lamaranmu
    /nudges: kapan kamu kuingatkan
    /letter: tulis surat
    /check: periksa drafmu sebelum dikirim

    Mengetik biasa juga boleh. /back kembali satu pertanyaan, /cancel berhenti.
    .decide = { welcome-hello.decide }
    .decide-words = { welcome-hello.decide-words }
    .over = { welcome-hello.over }
    .over-words = { welcome-hello.over-words }
    .out = { welcome-hello.out }
    .out-words = { welcome-hello.out-words }
    .talk = { welcome-hello.talk }
    .talk-words = { welcome-hello.talk-words }
    .interviews = Lamaranku
    .interviews-words = lamaran, semua lamaran, semua lamaranku, daftar lamaran, daftar lamaranku, proses, prosesku, prosesnya, status, statusku, status lamaran, jadwalku, jadwal wawancara, jadwal interview, kalender, tanggal wawancara
    .nudges = Pengingatku
    .nudges-words = pengingat, semua pengingat, reminder, reminderku, notif, notifikasi, daftar pengingat, jadwal pengingat, kapan diingatkan, kapan diingetin
    .letter = Tulis surat
    .letter-words = surat, bikin surat, buat surat, tulisin surat, buatin surat, bikinin surat, email, tulis email, bikin email, balas email, balasan
    .check = Periksa drafku
    .check-words = periksa draf, periksa, cek draf, cek drafku, cek, cek email, cek surat, cekin, cekin drafku, koreksi draf, draf, draft, drafku, baca drafku, periksa suratku, review draf
    .settings = Pengaturan
    .settings-words = setting, settings, setelan, atur, pengaturanku, kota, jam tenang
    .privacy = Data dan privasiku
    .privacy-words = privasi, privacy, data, dataku, data saya, rahasia, aman, aman gak, aman nggak, aman ngga, aman ga, keamanan, hapus data
    .language = Bahasa / Language
    .language-words = { welcome-hello.language-words }

help-cancelled = Oke. Kalau nanti perlu, ketik /help.

## Ada kata-kata masuk, tetapi tidak ada pertanyaan yang terbuka

unsure-what = Yang itu belum kupahami. Apa yang sedang kamu hadapi? Pilih yang paling dekat, atau tulis dengan kata lain.
    .decide = { welcome-hello.decide }
    .decide-words = { welcome-hello.decide-words }
    .over = { welcome-hello.over }
    .over-words = { welcome-hello.over-words }
    .out = { welcome-hello.out }
    .out-words = { welcome-hello.out-words }
    .talk = { welcome-hello.talk }
    .talk-words = { welcome-hello.talk-words }
    .help = Kamu bisa apa?
    .help-words = { welcome-hello.help-words }
    .language = Bahasa / Language
    .language-words = { welcome-hello.language-words }

unsure-cancelled = Oke. Kalau nanti perlu, ketik /help.

## Bahasa

# Nama bahasa ditulis dalam bahasanya sendiri.
language-language = Mau ngobrol dalam bahasa apa?
    .why = Supaya kita ngobrol dalam bahasa yang paling enak buatmu. Bahasa suratmu bisa dipilih sendiri nanti.

# Sudah dalam bahasa yang baru dipilih.
language-changed = Oke, kita pakai bahasa Indonesia.
language-cancelled = Oke, bahasanya tetap.

## Privasi

privacy-what =
    <b>Yang kusimpan:</b> ceritamu di sini, dalam bentuk terenkripsi, dan waktu pengingatmu. Semuanya ada di komputer tempat bot ini berjalan.

    <b>Siapa yang membaca:</b> tidak ada yang ikut membaca, dan tidak ada yang kuteruskan ke orang lain. Yang dilihat grup, kamu tentukan tiap kali (/groups). Surat selalu kamu kirim sendiri.

    /export memberimu salinannya. /erase menghapus semuanya untuk selamanya; hanya obrolan ini yang tetap ada di Telegram sampai kamu hapus sendiri.
    .export = Minta salinan dataku
    .export-words = salinan, minta salinan, export, ekspor, unduh, download, dataku, minta data, lihat data, kirim data
    .erase = Hapus semua dataku
    .erase-words = hapus, hapus data, hapus dataku, hapus semua, hapusin, hapus aja, delete, erase, hilangkan, bersihkan
    .fine = Oke, sudah jelas
    .fine-words = oke, ok, sip, jelas, sudah jelas, udah jelas, paham, ngerti, baik, ya, iya, aman, makasih, terima kasih, gak usah, nggak usah, tidak, gpp, gapapa, makasi, thanks, thx, udh jelas, ngga usah, ga usah

privacy-fine = Sip. Kalau mau baca lagi, ketik /privacy.
privacy-cancelled = Oke. Kalau mau baca lagi, ketik /privacy.

## Salinan data

export-handed = Ini salinannya. Yang kusimpan tentang kamu hanya yang ada di situ.
export-cancelled = Oke, salinannya tidak jadi dibuat.

## Hapus data

erase-sure = Hapus semuanya? Jawaban, keputusan, dan pengingatmu akan hilang dan tidak bisa dikembalikan.
    .yes = Ya, hapus semuanya
    .yes-words = ya, iya, hapus, hapus aja, hapus semua, hapus semuanya, yakin, yes, hapusin, hapusin aja, ya hapus, ya hapus aja, iya hapus aja, ya hapus semua, iya hapus semua, iya hapus aja semua, hapus semua aja
    .export = Minta salinannya dulu
    .export-words = salinan, salinannya, minta salinan, salinan dulu, export, export dulu, ekspor, unduh, download, simpan dulu
    .no = Tidak jadi
    .no-words = tidak, nggak, ngga, gak, ga, enggak, gak jadi, ga jadi, nggak jadi, jangan, jangan dulu, batal, no, biarkan, biarin, ngga jadi, jgn dulu

erase-erased = Semuanya sudah kuhapus. Obrolan ini masih ada di Telegram sampai kamu hapus sendiri. Kalau suatu saat mau mulai dari awal, ketik /start.
erase-kept = Oke, tidak ada yang kuhapus.
erase-cancelled = Oke, tidak ada yang kuhapus.

## Percakapan lain masih terbuka

resume-offer =
    { $has-company ->
        [yes] Obrolan kita soal { $company } belum selesai. Mau dilanjutkan?
       *[no] Obrolan kita yang sebelumnya belum selesai. Mau dilanjutkan?
    }
    .go = Ya, lanjutkan
    .go-words = ya, iya, lanjut, lanjutkan, lanjutin, lanjut aja, terusin, teruskan, terus, mau, boleh, oke, ok, sip, gas, ayo, yuk, yes, y, lanjut dong, lanjut yuk, lanjut lagi
    .anew = Mulai yang baru
    .anew-words = baru, yang baru, mulai baru, mulai lagi, mulai dari awal, dari awal, ulang, ulang dari awal, undangan baru, undangan lain, ada undangan baru, ada undangan lain, perusahaan lain, yg baru
    .leave = Tinggalkan saja
    .leave-words = tinggalkan, tinggalin, tinggalin aja, biarkan, biarin, biarin aja, tutup, tutup aja, lupakan, lupain, lupain aja, tidak, nggak, ngga, gak, ga, enggak, tidak usah, gak usah, ga usah, nggak usah, gausah, gak perlu, nggak perlu, ngga usah, ngga perlu, ga perlu
# Setelah ditinggalkan; yang pernah dicatat tetap tersimpan.
resume-left = Oke, yang itu kita tinggalkan. Kalau mau mulai lagi, ketik /help.
resume-cancelled = Oke. Kalau mau mulai lagi, ketik /help.

## Bahasa yang mana? Ditawarkan sekali kalau belum jelas

tongue-offer = Mau lanjut dalam bahasa lain?
tongue-cancelled = Oke, bahasanya tetap.
