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
slip-over = Percakapan itu sudah selesai. Kalau mau mulai yang lain, ketik /help.
slip-nothing-before = Ini pertanyaan yang pertama, jadi tidak ada yang sebelumnya. Kalau mau berhenti, ketik /cancel.
slip-too-many = Paling banyak { $limit }, ya. Lepas satu dulu kalau mau memilih yang lain.
slip-too-long = Itu agak panjang buatku. Coba ringkas, paling banyak { $limit } huruf.
slip-empty = Pesannya kosong. Coba tulis jawabannya sekali lagi.
slip-choice = Yang itu belum kupahami. Pilih salah satu tombol, atau tulis dengan kata lain.
slip-choice-several = Maksudmu yang mana: { $options }?
slip-when = Waktunya belum kutangkap. Coba tulis tanggal dan jamnya, seperti “8 Desember jam 10”.
slip-when-several = Maksudmu yang mana: { $options }?
slip-when-past = Waktu itu sudah lewat. Kapan yang benar? Tulis lengkap dengan tanggalnya, misalnya “8 Desember jam 10”.
# Di sini yang dicari adalah waktu yang sudah lewat.
slip-when-ahead = Waktu itu belum tiba, padahal yang ini seharusnya sudah lewat. Coba tulis tanggalnya, misalnya “1 Desember jam 10”.
slip-place = Tempat itu belum kukenal. Coba tulis kota besar terdekat, misalnya “Bandung” atau “Hamburg”, atau kirim lokasimu.
slip-place-several = Ada beberapa tempat yang mirip. Tempatmu yang mana: { $options }?

## Lokasi yang dibagikan. $place adalah kota atau WIB/WITA/WIT, nama zona waktunya; $time jam di sana.

# Tempat sedang tidak ditanyakan; bisa jadi itu lokasi wawancara. Di bawahnya ada dua tombol.
location-offer =
    Lokasimu masuk zona waktu { $place }, sekarang { $time } di sana. Mau pengingatku ikut jam di sana?

    Titik lokasinya tidak kusimpan.
location-take = Ya, ikut jam di sana
location-leave = Tidak, biarkan saja
location-left = Oke, tidak ada yang berubah.
# Muncul miring di atas pesan berikutnya, setelah tanda centang.
location-taken = Zona waktu { $place }, sekarang { $time } di sana
location-known = Sudah pas: zona waktu { $place }, sekarang { $time } di sana. Titik lokasinya tidak kusimpan.
# Di laut, atau bukan lokasi, padahal tempatnya memang sedang ditanyakan.
location-nowhere = Aku tidak tahu jam berapa di lokasi itu. Tulis saja kota besar terdekat.
# Sama, tetapi tidak sedang ditanyakan.
location-nowhere-unasked = Aku tidak tahu jam berapa di lokasi itu. Kalau mau, tulis kota besar terdekat lewat /settings.

## Yang masuk bukan kata-kata

# $has-question: yes kalau masih ada pertanyaan terbuka; pertanyaannya muncul lagi di bawahnya.

# Pesan suara, video bulat, rekaman: orangnya mungkin sedang susah mengetik.
odd-voice = Maaf, itu belum bisa kudengarkan. Kalau lagi susah mengetik, dua tiga kata saja sudah cukup.
# Biasanya tangkapan layar undangannya.
odd-photo =
    { $has-question ->
        [yes] Gambar belum bisa kubaca. Ketik saja bagian yang penting, beberapa kata sudah cukup.
       *[no] Gambar belum bisa kubaca. Kalau isinya undangan, satu kalimat saja cukup, misalnya “dapat undangan wawancara dari Telkom, Selasa jam 10”.
    }
odd-video = Itu belum bisa kutonton. Ceritakan saja isinya dalam satu dua kalimat.
# Stiker, GIF, dadu: sapaan, kadang sedang sedih. Ringan saja, jangan menegur.
odd-sticker = Sudah sampai. Cuma, artinya hanya bisa kutebak; tambahkan satu dua kata, ya, biar aku tidak salah paham.
# CV, atau undangan dalam bentuk PDF.
odd-document =
    { $has-question ->
        [yes] Berkas belum bisa kubuka. Ketik saja bagian yang penting, beberapa kata sudah cukup.
       *[no] Berkas belum bisa kubuka, termasuk CV. Kalau isinya undangan, cukup satu kalimat dengan nama perusahaan dan harinya. Kalau isinya draf, kirim teksnya lewat /check.
    }
odd-contact = Nomornya tidak kusimpan, dan aku tidak menghubungi siapa pun. Kalau itu orang dari wawancaramu, namanya saja sudah cukup.
odd-poll = Aku tidak bisa ikut memilih di polling. Ceritakan saja dalam beberapa kata, apa yang sedang kamu pertimbangkan.
# Jenis lain yang bukan tulisan.
odd-media = Pesan seperti ini belum bisa kubaca. Coba ketik saja, sependek apa pun.
# Dengan huruf miring, di atas jawaban untuk kata-kata yang menyertai gambar atau berkas.
odd-caption = Yang kubaca cuma tulisanmu; lampirannya belum bisa kubuka.
# Pesan terusan. Kalau tidak ada pertanyaan terbuka, di bawahnya muncul "Apa yang sedang kamu hadapi?".
odd-forwarded =
    { $has-question ->
        [yes] Ini pesan terusan, bukan kata-katamu, jadi tidak kuanggap sebagai jawaban. Jawab dengan kata-katamu sendiri, ya.
       *[no] Ini pesan terusan, jadi isinya tidak langsung kucatat. Kalau itu undangan, ketik nama perusahaan dan harinya.
    }
# Pesan yang menjawab pertanyaan terakhir diubah. Dengan huruf miring, di atas pertanyaan berikutnya.
odd-amended = Diubah jadi: { $taken }
odd-edited = Pesan lama yang diubah tidak ikut kubaca. Tulis lagi di sini, atau ketik /back untuk kembali ke pertanyaannya.
odd-unknown-command = Perintah itu tidak kukenal. Yang ada bisa kamu lihat di /help.
odd-channel = Aku tidak tahu siapa yang menulis ini. Kirim aku pesan dari akunmu sendiri, ya.

## Salahnya di pihak kami

sorry-lost-thread = Maaf, ini salahku: sejak aku diperbarui, obrolan lama ini tidak bisa kulanjutkan. Isinya tetap tersimpan. Mulai lagi dari /help, ya.
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

## Yang mengganjal, sebagai pertanyaan sopan

# Diucapkan kepada pewawancara, jadi memakai "Anda".
concern-hours = Seperti apa jam kerja di tim ini, dan seberapa sering orang lembur?
concern-turnover = Biasanya berapa lama orang bertahan di tim ini, dan kenapa mereka pindah?
concern-tone = Kalau ada yang keliru, bagaimana orang di tim ini biasanya membicarakannya?
concern-tasks = Tugas apa saja yang akan saya pegang dalam tiga bulan pertama?
concern-pay = Boleh saya tahu kisaran gaji dan bentuk kontrak untuk posisi ini?
concern-stability = Bagaimana Anda melihat keadaan perusahaan satu dua tahun ke depan?
concern-freedom = Bagaimana aturan bekerja dari rumah dan jam kerja fleksibel di tim ini?
concern-growth = Orang yang dulu memulai di posisi ini, sekarang mengerjakan apa?
# $concern: kata-kata orangnya sendiri, apa adanya.
concern-own = <i>{ $concern }</i> – “Bagaimana keseharian di tim ini soal itu?”

# Untuk diteruskan ke orang yang dipercaya; "aku" di sini adalah orang yang ingin mundur.
trusted-out =
    <b>Lanjut, atau mundur dari proses ini?</b>

    { $has-role ->
        [yes] Aku sedang dalam proses seleksi di { $company } untuk posisi { $role }.
       *[no] Aku sedang dalam proses seleksi di { $company }.
    }{ $rounds-is ->
        [none] { "" } Belum ada wawancara.
        [one] { "" } Sudah satu kali wawancara.
        [several] { "" } Sudah beberapa kali wawancara.
       *[other] { "" }
    } { $motive-is ->
        [heard] { $has-concerns ->
            [yes] Aku mulai berpikir untuk mundur.
           *[no] Ada yang mengganjal di sana, dan aku mulai berpikir untuk mundur.
        }
        [personal] { $reflect-is ->
            [fear] Aku ingin mundur, dan mungkin karena hal baru membuatku takut.
            [worn] Aku ingin mundur, dan mungkin karena sudah capek mencari kerja.
            [life] Aku ingin mundur, karena ada hal lain dalam hidupku yang menyita tenaga.
            [other_path] Aku ingin mundur, karena ada jalan lain yang menarikku.
           *[unclear] Aku ingin mundur, dan sebabnya sepertinya lebih soal diriku sendiri.
        }
        [sure] Rasanya pekerjaan ini tidak akan kuambil, tapi aku masih ragu untuk mundur.
       *[torn] Kadang aku mau lanjut, kadang mau mundur.
    }{ $has-concerns ->
        [yes] { "" }

    Yang mengganjal: { $concerns }.
       *[no] { "" }
    }

    Dari luar, bagaimana kelihatannya? Apa yang belum kulihat?

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
# $holiday: nama hari liburnya, dari holidays.ftl. Waktu semula tidak selalu tepat di hari itu: bisa juga Sabtu sebelum
# Senin Paskah. $estimated: yes kalau tanggalnya masih perkiraan, misalnya menunggu penetapan awal bulan.
moved-holiday =
    { $estimated ->
        [yes] (Tadinya { $from }, lalu kugeser karena { $holiday }, yang tanggalnya masih perkiraan.)
       *[no] (Tadinya { $from }, lalu kugeser karena { $holiday }.)
    }
# Bukan hari kerja orangnya, menurut pengaturannya sendiri.
moved-own = (Tadinya { $from }, tapi itu bukan hari kerjamu.)
moved-quiet = (Tadinya { $from }, tapi itu jam tenangmu.)
# Orangnya minta lebih cepat daripada yang sopan; pengingatnya datang di hari pertama yang pantas.
moved-early = (Kamu minta { $from }, tapi itu masih terlalu cepat.)
# Pesan yang tidak diminta ada batasnya.
moved-cap = (Tadinya { $from }, lalu kugeser supaya pesanku tidak menumpuk. Dua sehari atau enam seminggu sudah cukup.)
# Dimajukan, karena wawancaranya sudah dekat.
moved-interview = (Kumajukan, supaya masih ada waktu sebelum wawancaranya.)

# Menggantikan nama hari libur yang tidak ada di holidays.ftl, di tengah kalimat seperti di moved-holiday.
holiday-any = hari libur di sana

# Satu saat menurut dua jam: jam orangnya dulu, lalu jam di tempat perusahaannya. $there: jam saja, atau hari dan jam.
time-both =
    { $place ->
        [WIB] { $here } ({ $there } WIB)
        [WITA] { $here } ({ $there } WITA)
        [WIT] { $here } ({ $there } WIT)
        [UTC] { $here } ({ $there } UTC)
       *[other] { $here } ({ $there } waktu { $place })
    }

# Orangnya menulis rentang, misalnya "jam 2 sampai jam 3". Muncul tepat sebelum "Benar?".
when-range = (Kucatat waktu mulainya saja; “sampai { $until }” tidak ikut.)

# Orangnya menulis jam tempat lain, misalnya "jam 3 waktu Jerman". Muncul tepat sebelum "Benar?".
when-zone = (Menurut jam di tempatmu, itu { $here }.)

export-caption = Semua yang kusimpan tentang kamu.

## Yang tampil di sekitar obrolan

# Tampil sebelum orang menekan Start; paling banyak 512 huruf.
bot-description =
    Diundang wawancara, tapi ragu mau datang? Mau mundur di tengah proses? Sudah wawancara, dan kabarnya tidak datang-datang?

    Sopan menemanimu di urusan wawancara yang bikin serba salah: beberapa pertanyaan singkat, surat yang sopan dalam bahasa Indonesia, Jerman, atau Inggris, dan pengingat di waktu yang pas. Yang memutuskan tetap kamu.
# Paling banyak 120 huruf.
bot-short-description = Datang, menolak, mundur, atau menunggu kabar? Sopan menemanimu di urusan wawancara kerja yang serba salah.

command-decide = ada undangan wawancara: datang atau tidak?
command-withdraw = mau mundur dari sebuah proses
command-informational = ngobrol santai cari info: siapkan pertanyaannya
command-debrief = wawancara sudah lewat: terima kasih, tanya kabar
command-interviews = semua lamaranmu dan jadwalnya
command-nudges = pengingat yang direncanakan
command-letter = tulis satu surat yang sopan
command-check = periksa draf suratmu sendiri
command-language = ganti bahasa
command-settings = tempat, jam tenang, pengingat
command-back = kembali satu pertanyaan
command-cancel = hentikan percakapan ini
command-help = apa yang bisa kubantu
command-privacy = apa yang kusimpan tentang kamu
command-export = minta salinan semua datamu
command-erase = hapus semua datamu

## Memperbaiki tulisan sendiri
# Di daftar yang boleh diisi sendiri (nama, ganjalan, pertanyaan); $own: tulisan yang diketuk.

# Untuk “kenapa tanya?” di bawah pilihan yang cuma menentukan arah.
why-ways = Supaya aku tahu kita lanjut ke mana. Kamu juga bisa langsung tulis maumu apa.

edit-own = Tulis ulang: “{ $own }”
own-remove = Hapus yang ini
own-leave = Biarkan begitu

## Lamaran: sampai di mana, dan kapan apa
# Potongan-potongan ini dirangkai menjadi daftar (/interviews) dan pesan tentang satu lamaran.

# Sampai di mana; di tengah baris, jadi huruf kecil.
stage-undecided = belum kamu putuskan
stage-unscheduled = belum ada jadwal
stage-ahead = wawancara dijadwalkan
stage-waiting = menunggu kabar
stage-talked = sudah ngobrol
stage-declined = kamu tolak
stage-withdrawn = kamu mundur
stage-offer = dapat tawaran
stage-rejected = tidak diterima
stage-closed = ditutup

# Satu baris di daftar. $stage: salah satu di atas; $next: yang berikutnya, dengan harinya.
process-line =
    <b>{ $company }</b>{ $has-role ->
        [yes] { " " }({ $role })
       *[no] { "" }
    }: { $stage }{ $has-next ->
        [yes] { " " }· { $next }
       *[no] { "" }
    }
view-heading =
    <b>{ $company }</b>{ $has-role ->
        [yes] { " " }({ $role })
       *[no] { "" }
    }
view-stage = Status: { $stage }
# $over: yes kalau wawancaranya sudah lewat.
view-round =
    { $over ->
        [yes] Wawancara (sudah lewat): { $when }
       *[no] Wawancara: { $when }
    }
# Di mana perusahaannya; hari kerja dan hari libur di sana yang menentukan kapan boleh menulis lagi.
view-employer = Lokasi: { $place } · ikut hari kerja dan libur di sana
view-recipient = Kontak: { $recipient }
view-people = Pewawancara: { $people }
view-concerns = Yang mengganjal: { $concerns }
view-nudge = Pengingat: { $what } · { $at }

# Garis waktu setelah wawancara: potongan pendek, dirangkai dengan " · "; $on adalah hari.
timeline-talked = wawancara { $on }
timeline-thanked = terima kasih terkirim { $on }
timeline-unthanked = belum ada ucapan terima kasih
timeline-promised = katanya ada kabar { $on }
timeline-follow-up-from = boleh menulis lagi mulai { $on }
timeline-followed-up = email susulan terkirim { $on }
timeline-final-from = pesan penutup boleh mulai { $on }
timeline-final-sent = pesan penutup terkirim { $on }
timeline-let-go = boleh dilepas mulai { $on }

## Pengingat: apa, dan kenapa saat itu

nudge-what-ahead = Persiapan untuk { $company }
nudge-what-ahead_soon = Sejam sebelum { $company }
nudge-what-thank_you = Ucapan terima kasih ke { $company }
nudge-what-talk_over = Hasil ngobrol di { $company }
nudge-what-follow_up = Email susulan ke { $company }
nudge-what-final_note = Pesan penutup ke { $company }
nudge-what-let_go = Menutup urusan { $company }
nudge-what-unsent = Kabar mundur ke { $company }
nudge-what-check_back = Bertanya lagi ke { $company }
nudge-what-sleep = Keputusan soal { $company }
nudge-what-careers = Halaman karier { $company }
nudge-what-pause = Jeda sebelum batal ke { $company }

# Satu anak kalimat pendek, tanpa titik. $profile: negara perusahaannya (DE, GB, US, ID, atau other).
nudge-why-ahead = supaya kamu sempat membaca catatan, lalu istirahat
nudge-why-ahead_soon = supaya kamu masih sempat bersiap dengan tenang
# Waktunya dipilih sendiri.
nudge-why-chosen = karena kamu yang memilih waktunya
nudge-why-thank_you = ucapan terima kasih paling terasa selagi mereka masih ingat obrolannya
nudge-why-follow_up =
    { $has-promised ->
        [yes] { $profile ->
            [DE] mereka menyebut { $promised }; dua hari kerja sesudahnya, satu email singkat sudah wajar
           *[other] mereka menyebut { $promised }; satu hari kerja sesudahnya, satu email singkat sudah wajar
        }
       *[no] { $profile ->
            [DE] di Jerman orang biasanya menunggu sekitar dua minggu; sesudah itu, satu email singkat sudah wajar
            [GB] di Inggris Raya orang biasanya menunggu lima sampai tujuh hari kerja; mulai hari kelima, satu email singkat sudah wajar
            [US] di Amerika Serikat orang biasanya menunggu lima sampai tujuh hari kerja; mulai hari kelima, satu email singkat sudah wajar
           *[other] seminggu sesudah wawancara, satu email singkat sudah wajar
        }
    }
nudge-why-final_note =
    { $profile ->
        [DE] di Jerman, kalau sudah enam minggu sejak wawancara, satu pesan penutup tidak lagi mengganggu
       *[other] kalau sudah empat minggu sejak wawancara, satu pesan penutup tidak lagi mengganggu
    }
nudge-why-let_go = setelah menunggu selama ini, lebih ringan kalau dilepas
nudge-why-unsent = makin cepat mereka tahu, makin enak untuk semua
nudge-why-check_back =
    { $has-promised ->
        [yes] mereka sendiri yang menyebut waktu itu
       *[no] perekrut biasanya sudah tahu soal posisi baru tiga sampai empat minggu sebelum diumumkan
    }
nudge-why-sleep = setelah dibawa tidur semalam, biasanya terasa lebih jelas
nudge-why-careers = posisi baru bisa muncul kapan saja, jadi kita tengok tiap empat minggu
nudge-why-pause = dalam satu jam biasanya ketahuan: ini keputusan, atau gugup sesaat

# Satu baris di daftar pengingat.
nudge-line = { $number }. { $what }: { $at }
# Satu pengingat. $moved: kalimat utuh dalam kurung, kalau waktunya digeser.
nudge-view =
    <b>{ $what }</b>
    { $at }

    Kenapa saat itu: { $why }.{ $has-moved ->
        [yes] { " " }{ $moved }
       *[no] { "" }
    }

# Di atas surat, kalau ada beberapa untuk orang yang berbeda.
letter-to = Untuk { $name }:

# Pengingat milik sendiri; $about adalah kata-kata orangnya
nudge-what-own = { $about }
nudge-why-own = karena kamu yang memilih waktunya

# Apa yang diambil dari kalimat bebas: $said menyebutkannya. Ada di atas pertanyaan pertama.
taken-along = Kucatat: { $said }. Ada yang salah? Bilang saja.

# minta waktu sebentar; pertanyaannya tetap ada
slip-moment = Santai saja, pelan-pelan. Pertanyaannya tetap di sini, dan aku tidak buru-buru.

# Mereka tidak tahu mau jawab apa, dan pertanyaannya tidak punya teks sendiri
slip-unsure = Tidak apa-apa, di sini tidak ada jawaban yang salah. Pilih yang paling mendekati; nanti bisa diganti.
slip-unsure-when = Tidak apa-apa, kira-kira saja sudah cukup, misalnya “Selasa minggu depan”; nanti bisa diganti.
slip-unsure-text = Tidak apa-apa, tulis saja yang kamu tahu, walau cuma kira-kira; nanti bisa diganti.
slip-unsure-place = Kota besar terdekat sudah cukup, misalnya “Malang”.

# Jawaban kedua berturut-turut yang tidak dimengerti: satu contoh untuk tiap jenis pertanyaan
slip-again-choice = Maaf, aku masih belum paham, dan itu bukan salahmu. Ketuk tombol di bawah, atau tulis nomornya: “1” berarti yang pertama.
slip-again-when = Maaf, waktunya masih belum kutangkap. Coba tulis begini: “8 Des jam 15” atau “Selasa jam 3 sore”.
slip-again-place = Maaf, yang itu juga belum kukenal. Kota besar di dekatnya sudah cukup, misalnya “Surabaya” atau “Berlin”.
slip-again-several = Maaf, aku masih belum paham. Ketuk yang cocok di bawah, atau tulis nomornya, misalnya “1, 3”.

# Seseorang bercerita betapa berat rasanya: satu kalimat hangat di atas lanjutannya
warm = Kedengarannya berat, ya. Kita pelan-pelan saja, satu langkah kecil dulu.

# Terima kasih, saat tidak ada yang terbuka
odd-thanks = Sama-sama. Kalau nanti ada apa-apa, tulis saja.

# Bahasa: disebut sekali, dalam bahasa yang baru; dan tawaran kalau belum jelas
language-followed = (Sekarang aku pakai bahasa Indonesia. Bisa diganti lewat /language.)

# Seseorang menulis tidak ingin hidup lagi: bukan saatnya coaching, tapi manusia
crisis = Ini kedengarannya lebih dari sekadar wawancara, dan aku cuma bot. Tolong bicara sekarang dengan seseorang yang kamu percaya, atau hubungi layanan SEJIWA: 119 ekstensi 8. Kalau dalam bahaya: 112. Yang lain di sini bisa menunggu.

# Ya, tidak, atau ok, saat tidak ada yang terbuka
odd-nod = Oke. Tulis saja kalau ada apa-apa, atau /help.
odd-hard = Kalau mau, ceritakan ini soal apa: undangan, wawancara, atau lagi menunggu kabar. Beberapa kata saja cukup.

# Kalimat utuh padahal yang ditanya sebuah nama
slip-sentence = Itu sepertinya kalimat utuh, padahal yang kamu tulis di sini nanti masuk persis begitu ke suratmu. Tulis namanya saja ya, beberapa kata.
