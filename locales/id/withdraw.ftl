# Sopan, bahasa Indonesia: percakapan "withdraw".
# Seseorang sedang dalam proses seleksi dan ingin mundur: kenapa, apa yang bisa dilakukan dulu, lalu suratnya.
# Aturan menulis: lihat penjelasan di awal decide.ftl.
# "$nama-is" hanya untuk memilih kalimat; isinya nama pilihan, tidak pernah ditampilkan.

## Apa yang terjadi

# Pesan pertama. Lamaran yang sudah tercatat muncul sebagai tombol; nama lain boleh diketik.
withdraw-company = Mundur di tengah proses itu wajar, walau tahapannya belum selesai. Ini soal perusahaan mana?
    .short = Perusahaan
    .why = Supaya jelas proses mana yang kita bicarakan. Namanya nanti juga dipakai di suratmu.

withdraw-rounds = Sejauh ini, sudah berapa kali kamu wawancara di { $company }?
    .short = Jumlah wawancara
    .why = Dari satu obrolan awal belum banyak yang bisa disimpulkan. Kalau sudah beberapa kali, suratnya juga boleh lebih hangat.
    .none = Belum sama sekali
    .none-words = belum, blm, belom, belum pernah, blm pernah, belom pernah, belum ada, blm ada, belom ada, belum wawancara, blm wawancara, belom wawancara, belum interview, blm interview, belom interview, belum mulai, blm mulai, belom mulai, baru melamar, baru daftar, baru kirim lamaran, baru diundang, baru dijadwalkan, nol, 0, tidak ada, gak pernah, nggak pernah, ngga pernah, ga pernah, tidak, no
    .one = Satu kali
    .one-words = satu, sekali, baru sekali, sekali aja, sekali saja, cuma sekali, baru satu kali, 1, 1 kali, 1x, satu kali aja, satu kali saja, satu tahap, sekali doang, pertama doang, baru hr, baru sama hr, baru telepon, udah sekali, sudah sekali, udh sekali, yang pertama aja, yg pertama aja, yang pertama saja
    .several = Beberapa kali
    .several-words = beberapa, bbrp kali, dua, dua kali, tiga, tiga kali, empat, empat kali, 2, 3, 4, 5, 2 kali, 3 kali, 4 kali, 5 kali, 2x, 3x, 4x, lebih dari sekali, berkali kali, banyak, sering, udah banyak, sudah banyak, udh banyak, udah sampai user, sudah sampai user, udh sampai user, sampai user, udah tahap akhir, sudah tahap akhir, udh tahap akhir, tahap akhir, udah beberapa kali, sudah beberapa kali, udh beberapa kali, udah final, sudah final, udh final

# Dua sebab, dua jalan: yang kudengar di sana bisa ditanyakan, yang dari dalam diri dipikirkan dulu.
withdraw-motive = Apa yang membuatmu ingin mundur?
    .short = Alasan mundur
    .why = Kalau yang mengganjal itu sesuatu di sana, kamu bisa menanyakannya. Kalau lebih soal dirimu, lebih baik dilihat dulu sebelum bertindak.
    .heard = Ada yang mengganjal di sana
    .heard-words = ada yang mengganjal, ada yg mengganjal, mengganjal, ganjel, ada yang ganjel, ada yg ganjel, ada yang aneh, ada yg aneh, aneh, janggal, ada yang janggal, ada yg janggal, red flag, redflag, tanda bahaya, toxic, kelihatannya toxic, orangnya gak enak, orangnya nggak enak, orangnya ngga enak, orangnya ga enak, pewawancaranya gak enak, pewawancaranya nggak enak, pewawancaranya ngga enak, pewawancaranya ga enak, rekruternya gak enak, rekruternya nggak enak, rekruternya ngga enak, rekruternya ga enak, gak sreg, nggak sreg, ngga sreg, ga sreg, kurang sreg, gak cocok, nggak cocok, ngga cocok, ga cocok, kurang cocok, gajinya, gajinya kecil, jam kerjanya, lembur, kontraknya, kesannya buruk, kesan buruk, dengar yang gak enak, dengar yg gak enak, dengar yang nggak enak, dengar yang ngga enak, dengar yang ga enak, denger yang gak enak, denger yg gak enak, denger yang nggak enak, denger yang ngga enak, denger yang ga enak, denger cerita, baca ulasan, review jelek, ulasannya jelek, ada sesuatu di sana, perusahaannya, soal perusahaannya
    .personal = Lebih soal diriku sendiri
    .personal-words = soal diriku, soal aku, diriku, diri sendiri, aku sendiri, akunya, dari akunya, pribadi, masalah pribadi, alasan pribadi, urusan pribadi, keluarga, takut, cemas, minder, gak pede, nggak pede, ngga pede, ga pede, insecure, capek, cape, lelah, burnout, burn out, males, malas, lagi gak mood, lagi nggak mood, lagi ngga mood, lagi ga mood, kesehatan, sakit, kondisi pribadi, lagi ada masalah, bukan salah mereka, mereka baik kok
    .torn = Kadang mau, kadang tidak
    .torn-words = kadang mau kadang gak, kadang mau kadang nggak, kadang mau kadang ngga, kadang mau kadang ga, kadang iya kadang gak, kadang iya kadang nggak, kadang iya kadang ngga, kadang iya kadang ga, bimbang, ragu, ragu ragu, masih ragu, galau, bingung, masih bingung, labil, maju mundur, bolak balik, berubah ubah, plin plan, mungkin, gak yakin, nggak yakin, ngga yakin, ga yakin, belum yakin, blm yakin, belom yakin, kurang yakin, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, tidak tau, gatau, belum tahu, blm tahu, belom tahu, belum tau, blm tau, belom tau, entah, entahlah, fifty fifty, 50/50, gimana ya, antara mau dan gak, antara mau dan nggak, antara mau dan ngga, antara mau dan ga, setengah setengah
    .sure = Yakin, tidak akan kuambil
    .sure-words = yakin, udah yakin, sudah yakin, udh yakin, yakin banget, yakin bgt, pasti, udah pasti, sudah pasti, udh pasti, gak akan kuambil, nggak akan kuambil, ngga akan kuambil, ga akan kuambil, gak bakal kuambil, nggak bakal kuambil, ngga bakal kuambil, ga bakal kuambil, tidak kuambil, gak kuambil, nggak kuambil, ngga kuambil, ga kuambil, gak mau ambil, nggak mau ambil, ngga mau ambil, ga mau ambil, gak akan ambil, nggak akan ambil, ngga akan ambil, ga akan ambil, gak bakal ambil, nggak bakal ambil, ngga bakal ambil, ga bakal ambil, gak mau, nggak mau, ngga mau, ga mau, gak mau lanjut, nggak mau lanjut, ngga mau lanjut, ga mau lanjut, udah bulat, sudah bulat, udh bulat, bulat, udah putus, sudah putus, udh putus, udah kuputuskan, sudah kuputuskan, udh kuputuskan, udah mutusin, sudah mutusin, udh mutusin, dapat tawaran lain, dapet tawaran lain, udah dapat kerja, sudah dapat kerja, udh dapat kerja, udah dapet kerja, sudah dapet kerja, udh dapet kerja, keterima di tempat lain, dapat kerja lain, dapet kerja lain, ambil yang lain, ambil yg lain, udah tanda tangan di tempat lain, sudah tanda tangan di tempat lain, udh tanda tangan di tempat lain

## Ada yang mengganjal di sana: jadikan pertanyaan

# Boleh pilih beberapa; kata-kata sendiri muncul sebagai tombol dan bisa diketuk untuk diubah.
withdraw-concerns = Apa saja yang mengganjal? Ketuk, atau tulis sendiri, satu hal per baris. Tulisanmu bisa diketuk lagi kalau mau diubah.
    .short = Yang mengganjal
    .why = Hal yang mengganjal bisa ditanyakan dengan sopan. Jawaban mereka sering lebih jelas daripada tebakan kita.
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }, itu aja, itu saja, segitu, segitu dulu, udah segitu, udah segitu dulu, ga ada lagi, gak ada lagi, nggak ada lagi, ngga ada lagi, tidak ada lagi, udah itu aja
    .hours = Jam kerja panjang
    .hours-words = jam kerja, jam kerjanya, lembur, sering lembur, lembur terus, lemburan, overtime, pulang malam, kerja malam, shift malam, kerja sabtu, weekend kerja, jam panjang, kerja rodi, on call, waktunya, beban kerja, kerjaannya banyak
    .turnover = Banyak yang keluar
    .turnover-words = banyak yang resign, banyak yg resign, pada resign, pada keluar, resign terus, turnover, turnover tinggi, keluar masuk, orangnya gak betah, orangnya nggak betah, orangnya ngga betah, orangnya ga betah, gak betah, nggak betah, ngga betah, ga betah, gonta ganti orang, ganti ganti orang, sering ganti orang, lowongannya muncul terus, pendahulunya keluar
    .tone = Cara bicara mereka
    .tone-words = cara bicara, cara ngomong, ngomongnya, nada bicara, nadanya, sikap, sikapnya, kasar, galak, ketus, judes, merendahkan, meremehkan, sombong, gak sopan, nggak sopan, ngga sopan, ga sopan, gak ramah, nggak ramah, ngga ramah, ga ramah, toxic, jelek jelekin orang, ngomongin orang, bos galak, atasannya, pewawancaranya, gak menghargai, nggak menghargai, ngga menghargai, ga menghargai
    .tasks = Tugasnya tidak jelas
    .tasks-words = tugas, tugasnya, tugas gak jelas, tugas nggak jelas, tugas ngga jelas, tugas ga jelas, tugasnya gak jelas, tugasnya nggak jelas, tugasnya ngga jelas, tugasnya ga jelas, jobdesk, jobdesknya, jobdesc, jobdesk gak jelas, jobdesk nggak jelas, jobdesk ngga jelas, jobdesk ga jelas, kerjaannya gak jelas, kerjaannya nggak jelas, kerjaannya ngga jelas, kerjaannya ga jelas, kerjaannya beda, beda dari lowongan, gak sesuai lowongan, nggak sesuai lowongan, ngga sesuai lowongan, ga sesuai lowongan, tugasnya beda, palugada, borongan, serabutan, merangkap, rangkap kerjaan
    .pay = Gaji atau kontrak
    .pay-words = gaji, gajinya, gaji kecil, gajinya kecil, gaji gak jelas, gaji nggak jelas, gaji ngga jelas, gaji ga jelas, gajinya gak jelas, gajinya nggak jelas, gajinya ngga jelas, gajinya ga jelas, duit, uang, bayaran, salary, kontrak, kontraknya, bpjs, thr, tunjangan, di bawah umr, umr, pinalti, penalti, denda, ijazah ditahan, tahan ijazah, percobaan lama
    .stability = Kondisi perusahaan
    .stability-words = perusahaannya gak stabil, perusahaannya nggak stabil, perusahaannya ngga stabil, perusahaannya ga stabil, gak stabil, nggak stabil, ngga stabil, ga stabil, kurang stabil, stabil gak, stabil nggak, stabil ngga, stabil ga, stabilitas, phk, layoff, lay off, bangkrut, mau bangkrut, rugi, keuangannya, startup, masih startup, pendanaan, gaji telat, gak jelas masa depannya, nggak jelas masa depannya, ngga jelas masa depannya, ga jelas masa depannya, kondisi keuangan, kondisinya
    .freedom = Kurang fleksibel
    .freedom-words = gak fleksibel, nggak fleksibel, ngga fleksibel, ga fleksibel, fleksibel, fleksibilitas, wfh, gak bisa wfh, nggak bisa wfh, ngga bisa wfh, ga bisa wfh, wfo, full wfo, harus wfo, remote, gak bisa remote, nggak bisa remote, ngga bisa remote, ga bisa remote, ke kantor tiap hari, jauh, kejauhan, lokasinya jauh, lokasi, jaraknya, kaku, terlalu kaku, jamnya kaku, absen ketat
    .growth = Sulit berkembang
    .growth-words = berkembang, gak berkembang, nggak berkembang, ngga berkembang, ga berkembang, gak bisa berkembang, nggak bisa berkembang, ngga bisa berkembang, ga bisa berkembang, mentok, stuck, jenjang karier, jenjang karir, karier, karir, gak ada jenjang, nggak ada jenjang, ngga ada jenjang, ga ada jenjang, gak belajar, nggak belajar, ngga belajar, ga belajar, gak bisa belajar, nggak bisa belajar, ngga bisa belajar, ga bisa belajar, gak ada promosi, nggak ada promosi, ngga ada promosi, ga ada promosi, promosi, jalan di tempat, gitu gitu aja, gitu gitu saja

# $concern-questions: daftar pertanyaan sopan, satu per baris (concern-... di shared.ftl).
withdraw-raise_them =
    Yang mengganjal bisa ditanyakan dengan sopan:

    { $concern-questions }

    { $rounds-is ->
        [several] Dari jawaban mereka, kelihatan apakah kesanmu benar.
        [none] Ini baru kesan dari jauh; kalau ada tanda bahaya, tetap perhatikan.
       *[one] Satu obrolan awal belum cukup untuk menyimpulkan; kalau ada tanda bahaya, tetap perhatikan.
    } Jadi, bagaimana?
    .keep = Kubawa dan kutanyakan
    .keep-words = kubawa, aku bawa, bawa, kutanyakan, tanyakan, tanyain, aku tanyain, ditanyain, aku tanya dulu, tanya dulu, tanya aja, tanya saja, tanya aja dulu, tanya saja dulu, tanya mereka, coba tanya, nanti kutanya, simpan, catat, ya, iya, oke, ok, boleh, sip
    .talk = { decide-unsure.talk }
    .talk-words = curhat, curhat dulu, cerita, cerita dulu, ngobrol dulu, tanya orang, tanya temen, tanya teman, tanya pasangan, tanya keluarga, tanya ortu, tanya mentor, minta pendapat, minta saran, diskusi, coach, konselor, temen, teman, cerita ke temen, cerita ke teman, curhat ke temen
    .out = Aku tetap mau mundur
    .out-words = { withdraw-mirror.out-words }
    .change = { decide-card.change }
    .change-words = { decide-card.change-words }

withdraw-change_concerns = { decide-change }
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

withdraw-next_when = Kapan wawancara berikutnya? Tulis saja seperti biasa, misalnya “Selasa depan jam 3 sore”.
    .short = Wawancara lagi
    .why = Supaya pertanyaanmu datang lagi tepat sebelum kamu bertemu mereka.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }

withdraw-zone_next = { decide-zone }
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

# Akhir percakapan: pertanyaannya tersimpan.
withdraw-carrying =
    { $reminders ->
        [off] Sudah kucatat. Pengingatmu sedang mati; pertanyaannya bisa kamu lihat lagi di /interviews sebelum bertemu mereka.
       *[on] { $has-next_when ->
            [yes] Sudah kucatat: { $next_when }. Sehari sebelumnya, pertanyaanmu kukirim lagi. Sampai saat itu, tidak ada yang perlu diputuskan.
           *[no] Sudah kucatat. Begitu ada jadwalnya, tambahkan di /interviews; sehari sebelumnya pertanyaanmu kukirim lagi.
        }
    }

## Lebih soal diri sendiri: dilihat dulu

withdraw-reflect = Coba dilihat pelan-pelan. Apa yang paling terasa di balik keinginan itu?
    .short = Yang mendasari
    .why = Mundur karena takut dan mundur karena capek butuh jawaban yang berbeda. Kalau sebabnya kelihatan, memutuskannya lebih ringan.
    .fear = Takut hal baru
    .fear-words = takut, takut aja, takut saja, takut gagal, takut ditolak, takut salah, takut gak bisa, takut nggak bisa, takut ngga bisa, takut ga bisa, takut gak mampu, takut nggak mampu, takut ngga mampu, takut ga mampu, takut mulai, takut pindah, hal baru, cemas, khawatir, panik, gugup, grogi, nervous, deg degan, minder, gak pede, nggak pede, ngga pede, ga pede, insecure, gak yakin sama diri sendiri, nggak yakin sama diri sendiri, ngga yakin sama diri sendiri, ga yakin sama diri sendiri, anxiety, overthinking, zona nyaman
    .worn = Capek cari kerja
    .worn-words = capek, cape, capek banget, capek bgt, lelah, lelah banget, lelah bgt, letih, jenuh, bosan, bosen, muak, burnout, burn out, kehabisan tenaga, habis tenaga, udah capek, sudah capek, udh capek, capek ditolak, capek nyari, capek nunggu, gak ada tenaga, nggak ada tenaga, ngga ada tenaga, ga ada tenaga, males, malas, hilang semangat, gak semangat, nggak semangat, ngga semangat, ga semangat, eneg
    .life = Ada urusan lain di hidupku
    .life-words = urusan lain, ada urusan, hidup, hal lain, masalah lain, keluarga, anak, orang tua, ortu, ortu sakit, sakit, kesehatan, lagi sakit, hamil, nikah, mau nikah, pindah rumah, pindah kota, kuliah, skripsi, pasangan, lagi ada masalah, masalah keluarga, lagi berduka, uang, keuangan
    .other_path = Ada jalan lain yang menarik
    .other_path-words = jalan lain, ada jalan lain, mau yang lain, mau yg lain, ada yang lain, ada yg lain, pilihan lain, tawaran lain, ada tawaran lain, kerjaan lain, bidang lain, pindah bidang, ganti bidang, ganti karier, ganti karir, usaha sendiri, bisnis, mau bisnis, mau usaha, buka usaha, kuliah lagi, lanjut kuliah, lanjut s2, s2, freelance, ke luar negeri, ausbildung
    .unclear = Belum jelas
    .unclear-words = gak jelas, nggak jelas, ngga jelas, ga jelas, tidak jelas, belum tahu, blm tahu, belom tahu, belum tau, blm tau, belom tau, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, tidak tau, gatau, entah, entahlah, bingung, gak yakin, nggak yakin, ngga yakin, ga yakin, kurang tahu, kurang tau, perasaan aja, perasaan saja, feeling aja, feeling saja, firasat, gak enak aja, nggak enak aja, ngga enak aja, ga enak aja, gak enak saja, semuanya, campur aduk, campur campur, susah dijelasin

# Memantulkan jawaban di atas, tanpa menasihati.
withdraw-mirror =
    { $reflect-is ->
        [fear] Hal baru memang menakutkan, dan takutnya paling kuat tepat sebelum melangkah. Orang yang mundur karena takut sering menyesal sesudahnya. Yang tetap datang, paling tidak dapat latihan.
        [worn] Mencari kerja lama-lama menguras tenaga, dan saat capek rasanya semua ingin dilepas. Bisa jadi yang kamu perlukan istirahat, bukan mundur. Satu malam jeda tidak merugikan siapa pun.
        [life] Kalau hal lain sedang menyita tenagamu, wajar kalau wawancara terasa berat. Kadang cukup minta jadwal lain; itu permintaan yang biasa, dan bisa kutuliskan di /letter.
        [other_path] Kalau ada jalan lain yang lebih menarik, itu alasan yang baik. Pastikan saja kamu memang sedang menuju ke sana, bukan sekadar menjauh dari yang ini.
       *[unclear] Belum jelas juga tidak apa-apa. Hanya, yang dibatalkan saat gelisah sering disesali. Menceritakannya, atau menunggu semalam, biasanya bikin lebih terang.
    }

    Setelah dilihat begini, kamu condong ke mana?
    .stay = Aku tetap lanjut
    .stay-words = lanjut, aku lanjut, lanjut aja, lanjut saja, tetap lanjut, lanjutin, lanjutin aja, lanjutin saja, lanjutkan, terusin, terusin aja, terusin saja, teruskan, tetap ikut, ikut aja, ikut saja, aku ikut, bertahan, jalan terus, tetap datang, aku datang, datang aja, datang saja, gak jadi mundur, nggak jadi mundur, ngga jadi mundur, ga jadi mundur, aku gak jadi mundur, aku nggak jadi mundur, aku ngga jadi mundur, aku ga jadi mundur, gak mundur, nggak mundur, ngga mundur, ga mundur, aku gak mundur, aku nggak mundur, aku ngga mundur, aku ga mundur, batal mundur, gak mau mundur, nggak mau mundur, ngga mau mundur, ga mau mundur, jangan mundur, jgn mundur, jangan dibatalin, jgn dibatalin
    .talk = { decide-unsure.talk }
    .talk-words = { decide-unsure.talk-words }
    .sleep = { decide-unsure.sleep }
    .sleep-words = { decide-unsure.sleep-words }
    .out = Aku mau mundur
    .out-words = mundur, mundur aja, mundur saja, mundur deh, mundur sekarang, mau mundur, aku mundur, aku mundur aja, aku mundur saja, aku pilih mundur, jadi mundur, tetap mundur, tetap mau mundur, aku tetap mundur, tetep mundur, tetep mau mundur, masih mau mundur, pengen mundur, aku mau keluar, mau keluar, keluar aja, keluar saja, cabut, cabut aja, cabut saja, aku cabut, lepas, lepasin, lepas aja, lepas saja, kulepas, udahan aja, udahan saja, gak lanjut, nggak lanjut, ngga lanjut, ga lanjut, gak mau lanjut, nggak mau lanjut, ngga mau lanjut, ga mau lanjut, gak usah lanjut, nggak usah lanjut, ngga usah lanjut, ga usah lanjut, gak lanjut aja, nggak lanjut aja, ngga lanjut aja, ga lanjut aja, gak lanjut saja, batalin aja, batalin saja, batalkan aja, batalkan saja, tolak aja, tolak saja

## Bimbang

# Juga dipakai sesudah "aku ragu lagi", dan keesokan harinya.
withdraw-torn = Wajar kalau hatimu belum bulat. Alasan untuk lanjut selalu bisa dicari: latihan, atau siapa tahu ada yang mengubah pikiranmu. Soal cocok atau tidak, orang yang mengenalmu sering melihat lebih jernih. Sekarang, mana yang paling menolong?
    .talk = { decide-unsure.talk }
    .talk-words = { decide-unsure.talk-words }
    .sleep = { decide-unsure.sleep }
    .sleep-words = { decide-unsure.sleep-words }
    .stay = { withdraw-mirror.stay }
    .stay-words = { withdraw-mirror.stay-words }
    .out = { withdraw-mirror.out }
    .out-words = { withdraw-mirror.out-words }

# Tepat di bawah kartu yang bisa diteruskan (trusted-out di shared.ftl).
withdraw-talking = Pesan di atas bisa langsung kamu teruskan ke orang yang kamu percaya. Begitu diucapkan, banyak yang jadi lebih jelas, kadang sebelum mereka sempat menjawab. Sesudah bicara, bagaimana?
    .group = Tanya grupku
    .group-words = grup, grupku, tanya grup, tanya teman grup, yang lain
    .stay = { withdraw-mirror.stay }
    .stay-words = { withdraw-mirror.stay-words }
    .sleep = { decide-unsure.sleep }
    .sleep-words = { decide-unsure.sleep-words }
    .out = { withdraw-mirror.out }
    .out-words = { withdraw-mirror.out-words }

# Sesudah "Tanya grupku"; pertanyaannya menyusul di bawah.
withdraw-asked = Ide bagus. Di sini tidak ada yang terjadi sampai kamu kembali.
    .now = { withdraw-asleep.now }
    .now-words = { withdraw-asleep.now-words }

withdraw-zone = { decide-zone }
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

## Dibawa tidur dulu

# Pengingat bisa saja sedang dimatikan ($reminders); kalau begitu, jangan menjanjikan apa-apa.
withdraw-asleep =
    { $reminders ->
        [off] Oke, biar mengendap dulu. Pengingatmu sedang mati, jadi aku tidak akan bertanya lagi. Nyalakan di /settings, atau lanjutkan di sini kapan pun kamu siap.
       *[on] { $has-nudge-why ->
            [yes] Oke, biar mengendap dulu. Aku tanya lagi <b>{ $nudge-at }</b>. { $nudge-why } Di tempatmu ({ $zone }) sekarang { $local-time }; kalau keliru, ubah di /settings.
           *[no] Oke, biar mengendap dulu. Aku tanya lagi <b>{ $nudge-at }</b>. Di tempatmu ({ $zone }) sekarang { $local-time }; kalau keliru, ubah di /settings.
        }
    }
    .now = Lanjutkan sekarang
    .now-words = sekarang, sekarang aja, sekarang saja, lanjut, lanjutkan, lanjut aja, lanjut saja, lihat sekarang, putuskan sekarang, udah jelas, sudah jelas, udh jelas, aku udah tahu, aku sudah tahu, aku udh tahu, aku udah tau, aku sudah tau, aku udh tau, udah siap, sudah siap, udh siap, siap, gak jadi tidur, nggak jadi tidur, ngga jadi tidur, ga jadi tidur

# Setelah pengingatnya ditunda.
withdraw-asleep_again =
    { $reminders ->
        [off] Oke. Pengingatmu sedang mati, jadi aku tidak akan bertanya lagi. Nyalakan di /settings, atau lanjutkan di sini kapan pun kamu siap.
       *[on] { $has-nudge-why ->
            [yes] Oke, aku tanya lagi <b>{ $nudge-at }</b>. { $nudge-why }
           *[no] Oke, aku tanya lagi <b>{ $nudge-at }</b>.
        }
    }
    .now = { withdraw-asleep.now }
    .now-words = { withdraw-asleep.now-words }

# Pengingatnya; biasanya keesokan pagi.
withdraw-woken = Soal mundur dari { $company }, yang mau kamu bawa tidur dulu: sekarang sudah terasa lebih jelas?
    .now = Ya, kita lanjutkan
    .now-words = ya, iya, udah, sudah, udh, udah jelas, sudah jelas, udh jelas, jelas, udah lebih jelas, sudah lebih jelas, udh lebih jelas, lanjut, lanjutkan, lanjut aja, lanjut saja, ayo, sekarang, sekarang aja, sekarang saja, oke, ok, boleh, agak jelas, lumayan
    .snooze = { -snooze }
    .snooze-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

withdraw-woken_later = { decide-woken_later }
    .why = { decide-woken_later.why }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

withdraw-woken_off = Semua pengingat sudah kumatikan. Soal { $company } masih terbuka, dan tidak ada yang dibatalkan.
    .undo = { -snooze-undo }
    .undo-words = { -snooze-undo-words }
    .now = { withdraw-asleep.now }
    .now-words = sekarang, sekarang aja, sekarang saja, lanjut, lanjutkan, lanjut aja, lanjut saja, putuskan sekarang, udah jelas, sudah jelas, udh jelas

## Mundur: siapa yang ditemui, dan jeda di hari yang sama

withdraw-met = Di { $company }, ada berapa orang yang sudah meluangkan waktu untukmu?
    .short = Yang kamu temui
    .why = Kalau ada yang meluangkan waktu, suratnya pantas sedikit lebih hangat. Kalau belum ada, beberapa kalimat sudah cukup.
    .nobody = Belum ada
    .nobody-words = tidak ada, gak ada, nggak ada, ngga ada, ga ada, gaada, belum, blm, belom, belum ada siapa siapa, blm ada siapa siapa, belom ada siapa siapa, gak ada siapa siapa, nggak ada siapa siapa, ngga ada siapa siapa, ga ada siapa siapa, nol, 0, tidak, no, belum ketemu siapa siapa, blm ketemu siapa siapa, belom ketemu siapa siapa, belum pernah ketemu, blm pernah ketemu, belom pernah ketemu, cuma email, lewat email aja, lewat email saja, cuma chat
    .one = Satu orang
    .one-words = satu, 1, 1 orang, seorang, satu aja, satu saja, cuma satu, cuma satu orang, baru satu, hr aja, hr saja, hrd aja, hrd saja, rekruternya aja, rekruternya saja, cuma hr, cuma hrd, cuma rekruter, user aja, user saja
    .several = Beberapa orang
    .several-words = beberapa, bbrp orang, dua, dua orang, tiga, tiga orang, empat, empat orang, 2, 3, 4, 5, 2 orang, 3 orang, 4 orang, 5 orang, banyak, banyak orang, lebih dari satu, panel, rame, ramai, satu tim, hr dan user, hr sama user, lupa

withdraw-again = Suatu hari nanti, mungkin kamu mau melamar lagi di { $company }?
    .short = Melamar lagi
    .why = Kalau pintunya ingin kamu biarkan terbuka, suratnya kutulis lebih pribadi.
    .yes = Ya, bisa jadi
    .yes-words = ya, iya, mungkin, mungkin aja, mungkin saja, mungkin iya, bisa jadi, bisa aja, bisa saja, boleh jadi, siapa tahu, siapa tau, lihat nanti, tergantung, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, gatau, belum tahu, blm tahu, belom tahu, belum tau, blm tau, belom tau, entah, mau, mau dong, pengen, yes, kalau posisinya cocok
    .no = Rasanya tidak
    .no-words = rasanya gak, rasanya nggak, rasanya ngga, rasanya ga, tidak, gak, nggak, ngga, ga, enggak, kayaknya gak, kayaknya nggak, kayaknya ngga, kayaknya ga, kayaknya tidak, kayaknya enggak, sepertinya tidak, gak mau, nggak mau, ngga mau, ga mau, gak mau lagi, nggak mau lagi, ngga mau lagi, ga mau lagi, gak bakal, nggak bakal, ngga bakal, ga bakal, gak akan, nggak akan, ngga akan, ga akan, ogah, cukup sekali, kapok, no, gak lagi, nggak lagi, ngga lagi, ga lagi

# Wawancaranya hari ini. Bukan larangan, hanya jeda.
withdraw-pause = Wawancaramu hari ini. Membatalkan sekarang tetap boleh, tapi beri jeda dulu, paling lama satu jam: yang dibatalkan saat gelisah di hari itu juga sering disesali. Sesudah itu, kamu yang memutuskan.
    .wait = Oke, jeda dulu
    .wait-words = jeda, kuberi jeda, jeda dulu, kasih jeda, oke, ok, ya, iya, boleh, tunggu, tunggu dulu, kutunggu, aku tunggu, kutunggu satu jam, tunggu sejam, satu jam, sejam, satu jam dulu, sejam dulu, nanti, nanti dulu, ntar dulu, sebentar, bentar, sip, baik
    .anyway = Tetap mundur sekarang
    .anyway-words = tetap mundur, tetep mundur, mundur sekarang, mundur aja, mundur saja, tetap mau mundur, tetep mau mundur, aku mundur, sekarang, sekarang aja, sekarang saja, langsung aja, langsung saja, gak perlu jeda, nggak perlu jeda, ngga perlu jeda, ga perlu jeda, gak usah jeda, nggak usah jeda, ngga usah jeda, ga usah jeda, gak usah, nggak usah, ngga usah, ga usah, gak perlu, nggak perlu, ngga perlu, ga perlu, tidak, gak, nggak, ngga, ga, enggak, udah yakin, sudah yakin, udh yakin, yakin, tetap batalin, tetep batalin
    .stay = Aku tetap datang
    .stay-words = { withdraw-mirror.stay-words }, tetep datang, datang deh, dateng aja, dateng saja, tetep dateng

withdraw-paused =
    { $reminders ->
        [off] Oke. Pengingatmu sedang mati, jadi ketuk sendiri setelah jedanya lewat. Sampai saat itu, tidak ada yang perlu diputuskan.
       *[on] Oke. Aku tanya lagi <b>{ $nudge-at }</b>. Sampai saat itu, tidak ada yang perlu diputuskan.
    }
    .out = { withdraw-mirror.out }
    .out-words = { withdraw-mirror.out-words }
    .stay = { withdraw-pause.stay }
    .stay-words = { withdraw-pause.stay-words }

withdraw-paused_over = Soal wawancaramu di { $company } hari ini: jedanya sudah lewat. Sekarang maumu bagaimana?
    .stay = { withdraw-pause.stay }
    .stay-words = { withdraw-pause.stay-words }
    .out = { withdraw-mirror.out }
    .out-words = { withdraw-mirror.out-words }, masih mau, tetap sama, masih sama

## Sudah diputuskan

withdraw-decided =
    { $has-role ->
        [yes] Oke, kamu mundur dari proses di { $company } untuk posisi { $role }.
       *[no] Oke, kamu mundur dari proses di { $company }.
    } Makin cepat mereka tahu, makin enak untuk semua. Email singkat tanpa penjelasan panjang sudah cukup. Mau kutuliskan?
    .letter = { decide-after_go.letter }
    .letter-words = { decide-after_go.letter-words }
    .later = Nanti saja
    .later-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, ntar saja, entar, lain kali, belum, blm, belom, belum perlu, blm perlu, belom perlu, tidak, gak, nggak, ngga, ga, gak usah, nggak usah, ngga usah, ga usah, tidak perlu, gak perlu, nggak perlu, ngga perlu, ga perlu, aku tulis sendiri, tulis sendiri, gak dulu, nggak dulu, ngga dulu, ga dulu
    .change = { decide-card.change }
    .change-words = { decide-card.change-words }
    .doubt = { decide-after_go.doubt }
    .doubt-words = { decide-after_go.doubt-words }

withdraw-change = { decide-change }
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

# Suratnya ditunda; tombolnya tetap berlaku. Pengingatnya paling banyak tiga kali.
withdraw-put_off =
    { $reminders ->
        [off] Oke. Pengingatmu sedang mati, jadi aku tidak akan mengingatkan. Suratnya tinggal kamu ambil di bawah.
       *[on] Oke. Kuingatkan sampai terkirim, paling banyak tiga kali. Suratnya bisa kamu ambil di bawah kapan saja.
    }
    .letter = { decide-put_off.letter }
    .letter-words = { decide-put_off.letter-words }
    .sent = Sudah kukirim
    .sent-words = sudah, udah, udh, udah dikirim, sudah dikirim, udh dikirim, udah kirim, sudah kirim, udh kirim, kukirim, aku kirim, udah ku kirim, sudah ku kirim, udh ku kirim, terkirim, udah terkirim, sudah terkirim, udh terkirim, dikirim, udah bilang, sudah bilang, udh bilang, udah kubilang, sudah kubilang, udh kubilang, udah kukabari, sudah kukabari, udh kukabari, udah dikabari, sudah dikabari, udh dikabari, udah ngabarin, sudah ngabarin, udh ngabarin, udah kutelepon, sudah kutelepon, udh kutelepon, udah kuwa, sudah kuwa, udh kuwa, beres, kelar
    .stay = Aku tidak jadi mundur
    .stay-words = { withdraw-mirror.stay-words }

## Surat

withdraw-letter_language = Mereka menulis kepadamu dalam bahasa apa? Suratnya kutulis dalam bahasa yang sama.
    .why = { decide-letter_language.why }

withdraw-register = { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

withdraw-my_name = { decide-my_name }
    .why = { decide-my_name.why }

# $writing: connection untuk pesan singkat ke pewawancara; selain itu, surat pengunduran diri dari proses.
withdraw-recipient =
    { $writing ->
        [connection] Pesannya untuk siapa? Tulis nama orang yang kamu temui, misalnya { $letter_language-is ->
            [de] “Kim Sommer”.
            [en] “Kim Morgan”.
            [ms] “Puan Aida”.
           *[id] “Ibu Dewi”.
        }
       *[other] Suratnya untuk siapa? Tulis nama orang yang paling sering menghubungimu, misalnya { $letter_language-is ->
            [de] “Kim Sommer”.
            [en] “Kim Morgan”.
            [ms] “Puan Aida”.
           *[id] “Ibu Dewi”.
        }
    }
    .why = { decide-recipient.why }
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Teks di bawah surat yang sudah jadi.
withdraw-withdraw_letter = Tinggal salin dan kirim. Tidak ada yang perlu kamu tambahkan atau jelaskan. Kabari aku kalau sudah terkirim.
    .sent = Sudah kukirim
    .sent-words = udah, sudah, udh, dah, udah kok, sudah kok, udah nih, sudah terkirim kok, udah dikirim tadi, sudah dikirim tadi, tadi udah dikirim, tadi sudah dikirim, tadi kukirim, udah kukirim tadi, sudah kukirim tadi, udah dikirim, sudah dikirim, udh dikirim, udah kukirim, udh kukirim, udah kirim, sudah kirim, udh kirim, udah ku kirim, sudah ku kirim, udh ku kirim, terkirim, udah terkirim, sudah terkirim, udh terkirim, baru kukirim, barusan kukirim, barusan dikirim, dah kirim, dah dikirim
    .later = Nanti kukirim
    .later-words = nanti, nanti aja, nanti saja, nanti dulu, ntar, ntar aja, ntar saja, ntar dulu, entar, belum, blm, belom, belum kukirim, blm kukirim, belom kukirim, belum dikirim, blm dikirim, belom dikirim, belum terkirim, blm terkirim, belom terkirim, belum sempat, blm sempat, belom sempat, tidak, gak, nggak, ngga, ga, besok, besok aja, besok saja, lain kali, gak sekarang, nggak sekarang, ngga sekarang, ga sekarang, jangan sekarang, jgn sekarang
    .short = Lebih singkat
    .short-words = singkat, singkatkan, lebih pendek, pendekin, pendek aja, pendek saja, pendek, persingkat, ringkas, lebih ringkas, kepanjangan, terlalu panjang, singkat aja, singkat saja, singkatin
    .personal = Lebih hangat
    .personal-words = hangat, lebih pribadi, pribadi, lebih personal, personal, lebih ramah, ramah, terlalu dingin, dingin, lebih panjang, kependekan, terlalu pendek, terlalu singkat, kurang hangat, kurang ramah
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = santai, informal, lebih akrab, kurang santai, terlalu formal, terlalu kaku, kaku, kaku banget, kaku bgt, terlalu resmi, yang santai, yg santai
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

# Sesudah terkirim, kalau ada yang pernah ditemui.
withdraw-connect = Sip. Bagian yang paling canggung sudah lewat. Orang yang kamu temui di sana tetap bisa jadi kenalan di bidangmu. Mau kutuliskan pesan singkat untuk pewawancaramu?
    .line = Boleh, tuliskan
    .line-words = boleh, ya, iya, mau, oke, ok, tulis, tuliskan, tulisin, tulisin dong, bikinin, buatin, boleh deh, boleh dong, mau dong, ya boleh, iya boleh, yes, y
    .no = Tidak usah
    .no-words = tidak, gak, nggak, ngga, ga, enggak, gak usah, nggak usah, ngga usah, ga usah, gausah, tidak perlu, gak perlu, nggak perlu, ngga perlu, ga perlu, gak deh, nggak deh, ngga deh, ga deh, gak usah deh, nggak usah deh, ngga usah deh, ga usah deh, nanti aja, nanti saja, gak dulu, nggak dulu, ngga dulu, ga dulu, no, skip, aku tulis sendiri, cukup, udah cukup, sudah cukup, udh cukup

# Teks di bawah pesan singkat itu.
withdraw-connection = Tinggal salin, lalu kirim kapan pun terasa pas. Tidak harus hari ini.
    .done = Oke, cukup
    .done-words = oke, ok, cukup, sip, udah, sudah, udh, beres, selesai, ya, iya, baik, makasih, makasi, terima kasih, trims, thanks, thx, mantap, siap, nanti kukirim, kukirim, udah dikirim, sudah dikirim, udh dikirim, udah kukirim, sudah kukirim, udh kukirim, terkirim
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }

## Akhir percakapan

withdraw-stayed = Oke, kamu tetap lanjut di { $company }; tidak ada yang dibatalkan. Kalau nanti ingin mundur lagi, ketik /withdraw.
withdraw-left = Selesai. Urusan { $company } kututup, dan tidak ada pengingat lagi untuk itu. Tenagamu sekarang untuk yang lebih cocok. Lamaranmu yang lain ada di /interviews.
withdraw-dropped = Oke, kita biarkan dulu soal mundur dari { $company }. Tidak ada yang dibatalkan. { $has-again ->
        [yes] Keputusanmu tetap kucatat, jadi emailnya masih akan kuingatkan. Kalau ternyata lanjut, bilang saja nanti.
       *[no] Kalau mau membahasnya lagi, ketik /withdraw.
    }
withdraw-cancelled = Oke, kita berhenti di sini. Aku tidak mengirim apa pun ke siapa pun. Kalau mau membahasnya lagi, ketik /withdraw.
