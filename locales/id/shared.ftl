# Sopan, bahasa Indonesia: teks yang dipakai di banyak tempat.
# Salah ketik dan salah paham, pengingat, kartu, waktu, perintah, dan yang tampil di profil bot.
# Aturan menulis: lihat penjelasan di awal decide.ftl. Nama yang diawali "-" adalah potongan yang dipakai ulang di berkas lain.

## Potongan: menjawab pengingat

-snooze = Nanti saja
-snooze-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, ntar dulu, entar, entar aja, tunda, tunda dulu, belum, belum sempat, blm sempat, belum sempet, gak sempat, nggak sempat, lagi sibuk, sibuk, lain kali, besok, besok aja, besok saja, jangan sekarang, blm, blm sempet, ngga sempat, ga sempat, jgn sekarang, belom, belom sempat, belom sempet
-snooze-drop = Sudah tidak perlu
-snooze-drop-words = tidak perlu, tidak usah, gak usah, gausah, tidak usah lagi, gak perlu, ga perlu, nggak perlu, udah gak perlu, udah nggak perlu, gak penting, nggak penting, gak jadi, nggak jadi, tidak jadi, udah lewat, sudah lewat, udah basi, lupakan, lupain, lupain aja, tutup, tutup aja, hapus, ngga perlu, udah ngga perlu, udah ga perlu, sudah gak perlu, udh gak perlu, sudah nggak perlu, udh nggak perlu, ngga penting, ga penting, ngga jadi, ga jadi, udh lewat, sudah basi, udh basi, nggak usah, ngga usah, ga usah, sudah ngga perlu, udh ngga perlu, sudah ga perlu, udh ga perlu
-snooze-stop = Matikan semua pengingat
-snooze-stop-words = matikan, matikan semua, matiin, matiin semua, matikan pengingat, matiin pengingat, jangan ingatkan, jangan ingatkan lagi, jangan ingetin, jangan ingetin lagi, jangan ganggu, jangan ganggu lagi, stop, stop semua, berhenti ingatkan, stop notif, berisik, ganggu, jgn ingatkan, jgn ingatkan lagi, jgn ingetin, jgn ingetin lagi, jgn ganggu, jgn ganggu lagi
-snooze-hour = Satu jam lagi
-snooze-hour-words = sejam, sejam lagi, 1 jam, 1 jam lagi, satu jam, jam depan, sebentar lagi, bentar lagi
# Pukul 18.00, hari ini atau besok.
-snooze-evening = Jam 6 sore
-snooze-evening-words = nanti malam, jam 6, jam enam, jam 18, pukul 18, 18.00, malam, malem, malam ini, malem ini, nanti malem, ntar malem, ntar malam, entar malam, mlm, sore, nanti sore, ntar sore, sore ini, habis kerja, pulang kerja
-snooze-morning = Besok pagi
-snooze-morning-words = besok, besok aja, besok saja, pagi, bsk, bsk pagi, besok pg, esok, esok pagi
-snooze-monday = Senin
-snooze-monday-words = hari senin, senin depan, senin pagi, senen, senen depan, minggu depan, pekan depan, awal minggu, awal pekan
-snooze-undo = Nyalakan lagi
-snooze-undo-words = nyalakan, nyalain, nyalain lagi, hidupkan, hidupkan lagi, hidupin lagi, aktifkan, aktifkan lagi, salah pencet, kepencet
-snooze-close = Ya, tutup saja
-snooze-close-words = ya, iya, tutup, tutup aja, tutup saja, boleh, oke, ok, selesai, udahan, beres

## Potongan: kota

-place-wib = Jakarta (WIB)
-place-wib-words = wib, jkt, jakarta, jabodetabek, jawa, sumatra, sumatera, indonesia barat, waktu indonesia barat
-place-wita = Makassar (WITA)
-place-wita-words = wita, makassar, bali, sulawesi, ntb, ntt, indonesia tengah, waktu indonesia tengah
-place-wit = Jayapura (WIT)
-place-wit-words = wit, jayapura, papua, maluku, indonesia timur, waktu indonesia timur
-place-cet = Berlin
-place-cet-words = jerman, cet, mez, germany, deutschland, waktu jerman
-place-gmt = London
-place-gmt-words = inggris, gmt, uk, england, waktu inggris

## Salah pencet, salah ketik

# Tombol lama ditekan.
slip-stale = Tombol itu dari pertanyaan yang sudah lewat. Kita lanjut dari pertanyaan yang terakhir, ya.
# Tombol milik orang lain ditekan.
slip-foreign = Tombol ini bukan untukmu. Kalau mau mulai sendiri, kirim aku pesan pribadi.
slip-over = Percakapan itu sudah selesai. Kalau ada undangan lain, ketik /decide.
slip-nothing-before = Ini pertanyaan yang pertama, jadi tidak ada yang sebelumnya. Kalau mau berhenti, ketik /cancel.
slip-too-many = Paling banyak { $limit }, ya. Lepas satu dulu kalau mau memilih yang lain.
slip-too-long = Itu agak panjang buatku. Coba ringkas, paling banyak { $limit } huruf.
slip-empty = Pesannya kosong. Coba tulis jawabannya sekali lagi.
slip-choice = Yang itu belum kupahami. Pilih salah satu tombol, atau tulis dengan kata lain.
slip-choice-several = Maksudmu yang mana: { $options }?
slip-when = Waktunya belum kutangkap. Coba tulis tanggal dan jamnya, seperti “8 Desember jam 10”.
slip-when-several = Maksudmu yang mana: { $options }?
slip-when-past = Waktu itu sudah lewat. Kapan yang benar? Tulis lengkap dengan tanggalnya, misalnya “8 Desember jam 10”.
slip-place = Tempat itu belum kukenal. Coba tulis kota besar terdekat, misalnya “Bandung” atau “Hamburg”.
slip-place-several = Ada beberapa tempat yang mirip. Tempatmu yang mana: { $options }?

## Yang masuk bukan kata-kata

odd-media = Aku baru bisa membaca tulisan. Coba ketik saja, sependek apa pun.
odd-edited = Pesan lama yang diubah tidak ikut kubaca. Tulis lagi di sini, atau ketik /back untuk kembali ke pertanyaannya.
odd-group = Urusan pribadi sebaiknya kita bicarakan berdua. Tombol di bawah membuka obrolan pribadi.
odd-unknown-command = Perintah itu tidak kukenal. Yang ada bisa kamu lihat di /help.
odd-channel = Aku tidak tahu siapa yang menulis ini. Kirim aku pesan dari akunmu sendiri, ya.

## Salahnya di pihak kami

sorry-lost-thread = Maaf, ini salahku: sejak aku diperbarui, obrolan lama ini tidak bisa kulanjutkan. Isinya tetap tersimpan. Mulai lagi dengan /decide, ya.
sorry-broken = Maaf, barusan ada yang rusak di pihakku, bukan salahmu. Tolong ketuk atau tulis sekali lagi.

back-button = Kembali

## Surat dan kartu

letter-subject = Subjek: { $subject }
letter-copy = Salin surat
letter-copy-subject = Salin subjek

# Kecenderungan dari jawaban-jawabannya; bukan perintah.
card-go =
    <b>Jawabanmu condong untuk datang.</b>
    Ada yang bisa kamu bawa pulang dari wawancara di { $company }, apa pun hasilnya.
card-talk =
    <b>Jawabanmu hampir seimbang.</b>
    Sebelum memutuskan soal { $company }, coba ceritakan dulu ke orang yang kamu percaya.
card-decline =
    <b>Jawabanmu condong untuk menolak.</b>
    Menolak wawancara ini tidak harus berarti menutup pintu ke { $company }.
card-for = Yang mendukung:
card-against = Yang memberatkan:
# Di bawah tiga alasan terkuat dari satu sisi.
card-more = … dan { $count } lagi
card-nothing = Dari jawabanmu, tidak ada yang terlalu mendukung atau memberatkan.
# Ditulis dalam kurung di belakang alasannya.
card-strength-1 = sedikit
card-strength-2 = cukup kuat
card-strength-3 = kuat sekali

# Untuk diteruskan ke orang lain; "aku" di sini adalah orang yang diundang.
trusted-card =
    <b>Datang ke wawancara ini, atau tidak?</b>

    { $has-role ->
        [yes] Aku diundang wawancara di { $company } untuk posisi { $role }
       *[no] Aku diundang wawancara di { $company }
    }{ $has-when ->
        [yes] { "" } pada { $when }.
       *[no] . Jadwalnya belum ada.
    } Aku belum bisa memutuskan.{ $has-for ->
        [yes] { "" }

    Yang mendukung:
    { $for }
       *[no] { "" }
    }{ $has-against ->
        [yes] { "" }

    Yang memberatkan:
    { $against }
       *[no] { "" }
    }

    Kalau di posisiku, sebaiknya bagaimana? Apa yang belum kulihat?

## Waktu

# $place: WIB, WITA, WIT, atau nama kota.
time-in-zone =
    { $place ->
        [WIB] { $time } WIB
        [WITA] { $time } WITA
        [WIT] { $time } WIT
        [UTC] { $time } UTC
       *[other] { $time } waktu { $place }
    }
# $due dan $from: hari dan jam.
nudge-late = (Ini seharusnya datang { $due }. Maaf, aku sempat tidak aktif.)
moved-weekend = (Tadinya { $from }, tapi itu akhir pekan.)
moved-quiet = (Tadinya { $from }, tapi itu jam tenangmu.)
# Dimajukan, karena wawancaranya sudah dekat.
moved-interview = (Kumajukan, supaya masih ada waktu sebelum wawancaranya.)

export-caption = Semua yang kusimpan tentang kamu.

## Yang tampil di sekitar obrolan

# Tampil sebelum orang menekan Start; paling banyak 512 huruf.
bot-description =
    Diundang wawancara untuk pekerjaan yang sebenarnya tidak kamu cari? Sopan membantumu menimbang: datang, atau menolak dengan baik.

    Beberapa pertanyaan singkat, satu ringkasan yang jujur, lalu surat balasan yang sopan dalam bahasa Indonesia, Jerman, atau Inggris. Yang memutuskan tetap kamu.
# Paling banyak 120 huruf.
bot-short-description = Diundang wawancara, tapi ragu? Sopan membantumu menimbang dan menuliskan balasan yang sopan.

command-decide = ada undangan wawancara: datang atau tidak?
command-language = ganti bahasa
command-settings = tempat, jam tenang, pengingat
command-back = kembali satu pertanyaan
command-cancel = hentikan percakapan ini
command-help = apa yang bisa kubantu
command-privacy = apa yang kusimpan tentang kamu
command-export = minta salinan semua datamu
command-erase = hapus semua datamu
