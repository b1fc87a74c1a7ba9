# Sopan, bahasa Indonesia: pintu depan.
# Sapaan pertama, bantuan, balasan untuk kata-kata yang tidak cocok dengan apa pun, bahasa, privasi, salinan data, hapus data.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

## Sapaan pertama

welcome-hello =
    Halo, aku <b>Sopan</b>, bot untuk urusan wawancara kerja yang bikin serba salah.

    Diundang wawancara, tapi ragu mau datang? Kita timbang bersama, lalu balasannya kutuliskan dengan sopan.
    .decide = Aku dapat undangan
    .decide-words = undangan tapi gak, undangan tapi ga, undangan tapi nggak, undangan tapi tidak, undangan tapi belum, interview tapi gak, interview tapi ga, interview tapi nggak, wawancara tapi tidak, gak mau interview, nggak mau interview, gak mau wawancara, gak pengen interview, males interview, datang atau tidak, datang apa nggak, datang apa gak, dateng apa nggak, dateng apa enggak, dateng apa gak, dateng gak ya, datang gak ya, undangan, ada undangan, dapat undangan, dapet undangan, diundang, wawancara, interview, diundang interview, dapat interview, dapet interview, dipanggil, dipanggil interview, dapat panggilan, dapet panggilan, panggilan, panggilan kerja, ya, iya, mulai, gas, ayo, yuk
    .help = Kamu bisa apa?
    .help-words = bisa apa, bisa apa aja, bisa apa saja, kamu bisa apa aja, lu bisa apa, bantuan, bantu, tolong, help, menu, apa ini, ini apa, kamu siapa, siapa kamu, gimana caranya, caranya gimana, cara pakai
    .language = Bahasa / Language
    .language-words = bahasa, ganti bahasa, language, sprache, english, deutsch, inggris, jerman

welcome-cancelled = Oke. Kalau nanti perlu, ketik /decide atau /help.

## Bantuan

help-ways =
    <b>Yang bisa kubantu</b>

    /decide: ada undangan wawancara, datang atau tidak?
    /settings: tempat, jam tenang, pengingat
    /privacy: apa yang kusimpan tentang kamu

    Di tengah percakapan, kamu boleh mengetik biasa. /back kembali satu pertanyaan, /cancel berhenti.
    .decide = Aku dapat undangan
    .decide-words = { welcome-hello.decide-words }
    .settings = Pengaturan
    .settings-words = setting, settings, setelan, atur, pengaturanku, kota, jam tenang, pengingat
    .privacy = Data dan privasiku
    .privacy-words = privasi, privacy, data, dataku, data saya, rahasia, aman, aman gak, keamanan, hapus data
    .language = Bahasa / Language
    .language-words = { welcome-hello.language-words }

help-cancelled = Oke. Kalau nanti perlu, ketik /decide atau /help.

## Ada kata-kata masuk, tetapi tidak ada pertanyaan yang terbuka

unsure-what = Yang itu belum kupahami. Yang bisa kubantu sekarang: kalau ada undangan wawancara dan kamu ragu mau datang, kita timbang bersama.
    .decide = Aku dapat undangan
    .decide-words = { welcome-hello.decide-words }
    .help = Kamu bisa apa?
    .help-words = { welcome-hello.help-words }
    .language = Bahasa / Language
    .language-words = { welcome-hello.language-words }

unsure-cancelled = Oke. Kalau nanti perlu, ketik /decide atau /help.

## Bahasa

# Nama bahasa ditulis dalam bahasanya sendiri.
language-language = Kita ngobrol dalam bahasa apa?
    .id = Bahasa Indonesia
    .id-words = { decide-letter_language.id-words }
    .de = Deutsch
    .de-words = { decide-letter_language.de-words }
    .en = English
    .en-words = { decide-letter_language.en-words }

# Sudah dalam bahasa yang baru dipilih.
language-changed = Oke, kita pakai bahasa Indonesia.
language-cancelled = Oke, bahasanya tetap.

## Privasi

privacy-what =
    <b>Apa yang kusimpan</b>

    Yang kamu ceritakan di sini, terenkripsi, dan waktu pengingatmu. Semuanya ada di komputer yang menjalankan bot ini; tidak ada orang lain yang ikut membaca.

    /export memberimu salinannya, /erase menghapus semuanya. Yang dihapus benar-benar hilang. Hanya obrolan ini yang tetap ada di Telegram sampai kamu hapus sendiri.
    .export = Minta salinan dataku
    .export-words = salinan, minta salinan, export, ekspor, unduh, download, dataku, minta data, lihat data, kirim data
    .erase = Hapus semua dataku
    .erase-words = hapus, hapus data, hapus dataku, hapus semua, hapusin, hapus aja, delete, erase, hilangkan, bersihkan
    .fine = Oke, sudah jelas
    .fine-words = oke, ok, sip, jelas, sudah jelas, udah jelas, paham, ngerti, baik, ya, iya, aman, makasih, terima kasih, gak usah, nggak usah, tidak

privacy-fine = Sip. Kalau mau baca lagi, ketik /privacy.
privacy-cancelled = Oke. Kalau mau baca lagi, ketik /privacy.

## Salinan data

export-handed = Ini salinannya. Yang kusimpan tentang kamu hanya yang ada di situ.
export-cancelled = Oke, salinannya tidak jadi dibuat.

## Hapus data

erase-sure = Hapus semuanya? Jawaban, keputusan, dan pengingatmu akan hilang dan tidak bisa dikembalikan.
    .yes = Ya, hapus semuanya
    .yes-words = ya, iya, hapus, hapus aja, hapus semua, hapus semuanya, yakin, yes, hapusin, hapusin aja, ya hapus
    .export = Minta salinannya dulu
    .export-words = salinan, salinannya, minta salinan, salinan dulu, export, export dulu, ekspor, unduh, download, simpan dulu
    .no = Tidak jadi
    .no-words = tidak, nggak, ngga, gak, ga, enggak, gak jadi, ga jadi, nggak jadi, jangan, jangan dulu, batal, no, biarkan, biarin

erase-erased = Semuanya sudah kuhapus. Obrolan ini sendiri masih ada di Telegram sampai kamu menghapusnya. Kalau suatu saat mau mulai dari awal, ketik /start.
erase-kept = Oke, tidak ada yang kuhapus.
erase-cancelled = Oke, tidak ada yang kuhapus.

## Percakapan lain masih terbuka

resume-offer =
    { $has-company ->
        [yes] Obrolan kita soal { $company } belum selesai. Mau dilanjutkan?
       *[no] Obrolan kita yang sebelumnya belum selesai. Mau dilanjutkan?
    }
    .go = Ya, lanjutkan
    .go-words = ya, iya, lanjut, lanjutkan, lanjutin, lanjut aja, terusin, teruskan, terus, mau, boleh, oke, ok, sip, gas, ayo, yuk, yes
    .anew = Mulai yang baru
    .anew-words = baru, yang baru, mulai baru, mulai lagi, mulai dari awal, dari awal, ulang, ulang dari awal, undangan baru, undangan lain, ada undangan baru, ada undangan lain, perusahaan lain
    .leave = Tinggalkan saja
    .leave-words = tinggalkan, tinggalin, tinggalin aja, biarkan, biarin, biarin aja, tutup, tutup aja, lupakan, lupain, lupain aja, tidak, nggak, ngga, gak, ga, enggak, tidak usah, gak usah, ga usah, nggak usah, gausah, gak perlu, nggak perlu
# Setelah ditinggalkan; yang pernah dicatat tetap tersimpan.
resume-left = Oke, yang itu kita tinggalkan. Kalau mau mulai lagi, ketik /decide.
resume-cancelled = Oke. Kalau mau mulai lagi, ketik /decide.
