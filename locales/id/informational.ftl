# Sopan, bahasa Indonesia: percakapan "informational".
# Ngobrol santai cari info dengan orang yang bekerja di sana, sebelum ada lowongan: harapannya, pertanyaannya, dan hasilnya.
# Aturan menulis: lihat penjelasan di awal decide.ftl.
# ".nama-question" adalah pertanyaan utuh seperti diucapkan di obrolan itu, jadi memakai "Anda" dan "saya".
# "$nama-is" hanya untuk memilih kalimat; isinya nama pilihan, tidak pernah ditampilkan.

## Dengan siapa, dan untuk apa

# Satu-satunya tempat istilahnya dijelaskan. Obrolan yang sudah tercatat muncul sebagai tombol.
informational-company = Wawancara informasional itu ngobrol santai cari info dengan orang yang bekerja di sana; kamu tidak sedang melamar. Kamu mau ngobrol dengan orang dari perusahaan mana?
    .short = Perusahaan
    .why = Supaya pertanyaan yang kita siapkan pas untuk perusahaan itu.

informational-standing = Ngobrol dengan orang { $company } ini, sudah sampai mana?
    .short = Sampai mana
    .why = Kalau belum ada jadwal, kita mulai dari surat permintaannya. Kalau sudah ada, langsung ke pertanyaannya.
    .fixed = Jadwalnya sudah ada
    .fixed-words = udah ada jadwal, sudah ada jadwal, udh ada jadwal, ada jadwal, ada jadwalnya, udah dijadwalkan, sudah dijadwalkan, udh dijadwalkan, udah dijadwalin, sudah dijadwalin, udh dijadwalin, udah janjian, sudah janjian, udh janjian, janjian, udah fix, sudah fix, udh fix, fix, udah ada tanggalnya, sudah ada tanggalnya, udh ada tanggalnya, udah setuju, sudah setuju, udh setuju, dia mau, mereka mau, minggu depan, besok, lusa, nanti, belum ngobrol tapi udah janjian, blm ngobrol tapi udah janjian, belom ngobrol tapi udah janjian, belum ngobrol tapi sudah janjian, belum ngobrol tapi udh janjian, udah ada janji, sudah ada janji, udh ada janji, tinggal ngobrol, tinggal tunggu hari
    .asking = Aku masih mau minta
    .asking-words = masih mau minta, mau minta, belum, blm, belom, belum ada, blm ada, belom ada, belum ada jadwal, blm ada jadwal, belom ada jadwal, belum minta, blm minta, belom minta, belum tanya, blm tanya, belom tanya, belum nanya, blm nanya, belom nanya, baru mau, baru mau minta, baru rencana, rencana, mau ngajak, mau ajak, mau hubungi, mau kontak, mau dm, mau kirim pesan, gimana caranya minta, belum kenal, blm kenal, belom kenal, minta dulu
    .over = Ngobrolnya sudah selesai
    .over-words = udah ngobrol, sudah ngobrol, udh ngobrol, udah ketemu, sudah ketemu, udh ketemu, udah ketemuan, sudah ketemuan, udh ketemuan, ngobrolnya udah, ngobrolnya sudah, ngobrolnya udh, udah selesai, sudah selesai, udh selesai, udah kelar, sudah kelar, udh kelar, kelar, udah lewat, sudah lewat, udh lewat, tadi, barusan, baru aja, baru saja, kemarin, kmrn, udah, sudah, udh, udah terjadi, sudah terjadi, udh terjadi, habis ngobrol, abis ngobrol

informational-liking = Suatu hari nanti, kamu mau bekerja di { $company }?
    .short = Minatmu
    .why = Obrolan begini biasanya diminta di tempat yang memang ingin kamu masuki suatu hari.
    .yes = Ya, mau
    .yes-words = ya, iya, mau, mau banget, mau bgt, mau dong, pengen, pengen banget, pengen bgt, pengin banget, pengin bgt, impian, idaman, tempat impian, pasti, jelas, tentu, yes, iya dong, suka banget, suka bgt
    .maybe = Mungkin
    .maybe-words = mungkin aja, mungkin saja, bisa jadi, bisa jadi sih, belum tahu, blm tahu, belom tahu, belum tau, blm tau, belom tau, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, tidak tau, gatau, entah, entahlah, lihat nanti, liat nanti, tergantung, ragu, belum yakin, blm yakin, belom yakin, gak yakin, nggak yakin, ngga yakin, ga yakin, mau lihat dulu, makanya mau nanya, siapa tahu, siapa tau
    .no = Rasanya tidak
    .no-words = rasanya gak, rasanya nggak, rasanya ngga, rasanya ga, tidak, gak, nggak, ngga, ga, enggak, kayaknya gak, kayaknya nggak, kayaknya ngga, kayaknya ga, kayaknya tidak, kayaknya enggak, sepertinya tidak, gak mau, nggak mau, ngga mau, ga mau, gak begitu, nggak begitu, ngga begitu, ga begitu, gak terlalu, nggak terlalu, ngga terlalu, ga terlalu, ogah, gak tertarik, nggak tertarik, ngga tertarik, ga tertarik, kurang tertarik, no, cuma mau kenalan, cuma mau tanya bidangnya, bukan perusahaannya

# Jawabannya tadi: rasanya tidak.
informational-unlikely = Obrolan begini biasanya paling berguna di tempat yang memang kamu incar. Tapi kenalan baru pun ada gunanya: lewat dia, kamu bisa tahu soal tempat lain. Tetap mau?
    .still = Ya, tetap mau
    .still-words = ya, iya, tetap, tetep, tetap mau, tetep mau, mau, lanjut, lanjut aja, lanjut saja, boleh, oke, ok, buat kenalan, buat nambah kenalan, gpp, gapapa, yes, sip
    .leave = Tidak usah, deh
    .leave-words = tidak usah, tidak, gak, nggak, ngga, ga, enggak, gak usah, nggak usah, ngga usah, ga usah, gausah, gak jadi, nggak jadi, ngga jadi, ga jadi, tidak jadi, batal, gak deh, nggak deh, ngga deh, ga deh, enggak deh, lewatkan, lepas, cari yang lain, cari yg lain, no, gak perlu, nggak perlu, ngga perlu, ga perlu

# Pesan pertama dari dua: apa yang boleh diharapkan.
informational-expect = Satu hal dulu, biar tidak kecewa: sebagus apa pun kesanmu, lowongan tidak muncul dari obrolan ini. Tapi orang lebih sering mau diajak ngobrol daripada yang kamu kira, karena banyak yang sudah memikirkan kebutuhan timnya nanti.
    .on = Oke, lalu?
    .on-words = oke, ok, lanjut, terus, lalu, ya, iya, paham, ngerti, sip, baik, siap, noted, mengerti, udah tahu, sudah tahu, udh tahu, udah tau, sudah tau, udh tau, oke lanjut, y

# Pesan kedua.
informational-expect_more = Enaknya, tidak ada yang kamu pertaruhkan. Tanya sebanyak yang kamu mau; agak mencecar pun tidak apa-apa. Yang penting bersiap, karena beberapa menit bersama mereka itu berharga. Hasilnya bisa saja baru terasa nanti.
    .why = Ini cuma gambaran sebelum kita mulai. Kalau sudah siap, ketuk saja tombolnya.
    .on = Oke, ayo bersiap
    .on-words = oke, ok, ayo, yuk, lanjut, terus, ya, iya, paham, ngerti, sip, baik, siap, bersiap, gas, mengerti, oke lanjut, y, mulai

## Meminta waktu mereka

informational-letter_language = Dalam bahasa apa kamu menulis kepada mereka? Suratnya kutulis dalam bahasa itu.
    .why = Pesan dalam bahasa mereka lebih mudah dijawab.

# Masuk ke surat apa adanya, sesudah titik dua; karena itu ditulis dalam bahasa suratnya.
informational-about_me =
    Ceritakan dirimu dalam satu baris. { $letter_language-is ->
        [de] Kata-katamu masuk ke surat apa adanya, jadi tulis dalam bahasa Jerman, misalnya “drei Jahre Erfahrung in der Pflege, jetzt auf der Suche nach einer Ausbildung”.
        [ms] Kata-katamu masuk ke surat apa adanya, jadi tulis dalam bahasa Melayu, misalnya “tiga tahun dalam bidang perakaunan, kini beralih ke analisis data”.
        [en] Kata-katamu masuk ke surat apa adanya, jadi tulis dalam bahasa Inggris, misalnya “three years in accounting, now moving into data”.
       *[id] Kata-katamu masuk ke surat apa adanya, misalnya “tiga tahun di akuntansi, sekarang belajar analisis data”.
    }
    .why = Orang lebih mudah mengiyakan kalau tahu siapa yang mengajak bicara. Satu baris sudah cukup.
    .none = Tanpa perkenalan
    .none-words = tanpa, gak usah, nggak usah, ngga usah, ga usah, tidak usah, gak perlu, nggak perlu, ngga perlu, ga perlu, tidak perlu, gak ada, nggak ada, ngga ada, ga ada, tidak ada, lewati, lewatin, skip, kosong, kosongin aja, kosongin saja, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, gatau, bingung, tidak, gak, nggak, ngga, ga, enggak

# Untuk ucapan terima kasih; juga masuk ke surat apa adanya.
informational-detail =
    Dari obrolan itu, apa yang paling kamu ingat? { $letter_language-is ->
        [de] Beberapa kata saja, dalam bahasa Jerman, misalnya “Ihre Geschichte über die erste Woche im Team”.
        [ms] Beberapa kata saja, dalam bahasa Melayu, misalnya “cerita tentang minggu pertama dalam pasukan”.
        [en] Beberapa kata saja, dalam bahasa Inggris, misalnya “your story about your first week on the team”.
       *[id] Beberapa kata saja, misalnya “cerita tentang minggu pertama di tim”.
    }
    .why = Satu hal yang benar-benar kamu ingat bikin ucapan terima kasihnya tidak terdengar seperti salinan.
    .none = Tidak ada
    .none-words = gak ada, nggak ada, ngga ada, ga ada, gaada, tidak, gak, nggak, ngga, ga, enggak, gak ingat, nggak ingat, ngga ingat, ga ingat, gak inget, nggak inget, ngga inget, ga inget, tidak ingat, lupa, udah lupa, sudah lupa, udh lupa, kosong, lewati, lewatin, skip, gak usah, nggak usah, ngga usah, ga usah, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, gatau, biasa aja, biasa saja, umum aja, umum saja

informational-register = { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

informational-my_name = { decide-my_name }
    .why = { decide-my_name.why }

informational-recipient =
    Suratnya untuk siapa? Tulis namanya, misalnya { $letter_language-is ->
        [de] “Kim Sommer”.
        [en] “Kim Morgan”.
        [ms] “Puan Aida”.
       *[id] “Ibu Dewi”.
    }
    .why = Permintaan yang menyapa orangnya langsung lebih mudah dijawab. Kalau namanya belum ada, suratnya untuk tim rekrutmen.
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Teks di bawah surat permintaan.
informational-request_letter = Tinggal salin dan kirim. Kamu hanya minta sedikit waktu, bukan pekerjaan; itu yang bikin orang mudah bilang ya.
    .sent = Sudah kukirim
    .sent-words = sudah, udah, udh, udah dikirim, sudah dikirim, udh dikirim, udah kukirim, udh kukirim, udah kirim, sudah kirim, udh kirim, udah ku kirim, sudah ku kirim, udh ku kirim, terkirim, udah terkirim, sudah terkirim, udh terkirim, kukirim, aku kirim, kirim, beres, oke, ok, sip, ya, iya
    .later = Nanti kukirim
    .later-words = nanti, nanti aja, nanti saja, nanti dulu, ntar, ntar aja, ntar saja, ntar dulu, entar, belum, blm, belom, belum kukirim, blm kukirim, belom kukirim, belum dikirim, blm dikirim, belom dikirim, belum sempat, blm sempat, belom sempat, tidak, gak, nggak, ngga, ga, besok, besok aja, besok saja, lain kali, gak sekarang, nggak sekarang, ngga sekarang, ga sekarang
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

# Menunggu jawaban mereka; suratnya mungkin baru dikirim nanti.
informational-awaiting = Begitu suratnya terkirim, tinggal menunggu. Orang sibuk sering butuh beberapa hari. Kalau ada jawaban, ketuk di bawah; tombolnya tetap berlaku.
    .date = Ada tanggal dari mereka
    .date-words = ada tanggal, ada tanggalnya, tanggalnya ada, dikasih tanggal, mereka kasih tanggal, udah ada jadwal, sudah ada jadwal, udh ada jadwal, ada jadwal, ada jadwalnya, udah dijadwalin, sudah dijadwalin, udh dijadwalin, mereka mau, dia mau, mau, bisa, mereka bisa, dia bisa, dibalas, udah dibalas, sudah dibalas, udh dibalas, dibales, udah dibales, sudah dibales, udh dibales, setuju, mereka setuju, dia setuju, janjian, udah janjian, sudah janjian, udh janjian, ya, iya
    .letter = Lihat suratnya lagi
    .letter-words = surat, suratnya, lihat surat, liat surat, lihat suratnya, liat suratnya, suratnya lagi, mana suratnya, tulis ulang, belum, blm, belom, belum ada, blm ada, belom ada, belum dibalas, blm dibalas, belom dibalas, belum dibales, blm dibales, belom dibales, belum ada kabar, blm ada kabar, belom ada kabar, belum ada jawaban, blm ada jawaban, belom ada jawaban, belum kukirim, blm kukirim, belom kukirim, belum dikirim, blm dikirim, belom dikirim, gak ada kabar, nggak ada kabar, ngga ada kabar, ga ada kabar, gak ada, nggak ada, ngga ada, ga ada, tidak ada, gaada, gak dibalas, nggak dibalas, ngga dibalas, ga dibalas, kurang
    .declined = Mereka tidak bisa
    .declined-words = mereka gak bisa, mereka nggak bisa, mereka ngga bisa, mereka ga bisa, dia gak bisa, dia nggak bisa, dia ngga bisa, dia ga bisa, dia tidak bisa, gak bisa, nggak bisa, ngga bisa, ga bisa, ditolak, aku ditolak, mereka nolak, dia nolak, mereka menolak, mereka gak mau, mereka nggak mau, mereka ngga mau, mereka ga mau, dia gak mau, dia nggak mau, dia ngga mau, dia ga mau, katanya gak bisa, katanya nggak bisa, katanya ngga bisa, katanya ga bisa, gak bersedia, nggak bersedia, ngga bersedia, ga bersedia, tidak bersedia, lagi sibuk katanya

informational-when = Kapan ngobrolnya? Tulis saja seperti biasa, misalnya “Kamis depan jam 4 sore”.
    .short = Jadwal
    .why = Supaya daftar pertanyaanmu datang lagi sebelum kalian bertemu.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }

informational-when_ok = Jadi, ngobrol dengan orang { $company }: { $when }. Benar?
    .why = Pengingatmu kuhitung dari waktu ini, jadi lebih baik kita pastikan dulu.
    .yes = { decide-when_ok.yes }
    .yes-words = { decide-when_ok.yes-words }
    .no = { decide-when_ok.no }
    .no-words = { decide-when_ok.no-words }

## Pertanyaan untuk tiga tujuan
# $bank: daftar bernomor pertanyaan utuh di bawah; yang sudah dipilih ditandai.

informational-goal_fit =
    Kita siapkan pertanyaanmu, tiga bagian. Pertama, untuk tahu: <b>apa kamu benar-benar mau bekerja di sana?</b> Pilih paling banyak lima; ketuk tombolnya, atau ketik nomornya.

    { $bank }
    .short = Cocok di sana?
    .why = Makan siang gratis gampang terlihat. Bagaimana rasanya bekerja di sana baru ketahuan kalau ditanyakan.
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .none = Tidak ada yang pas
    .none-words = tidak ada, gak ada, nggak ada, ngga ada, ga ada, gaada, gak ada yang pas, nggak ada yang pas, ngga ada yang pas, ga ada yang pas, gak ada yg pas, gak ada yang cocok, nggak ada yang cocok, ngga ada yang cocok, ga ada yang cocok, gak ada yg cocok, tidak satu pun, gak satupun, nggak satupun, ngga satupun, ga satupun, lewati, lewatin, lewat, skip, gak usah, nggak usah, ngga usah, ga usah, tidak, gak, nggak, ngga, ga, enggak
    .day = Hari biasa
    .day-words = hari, sehari hari, keseharian, rutinitas, kegiatan harian, hari kerja
    .day-question = Boleh ceritakan hari kerja Anda yang terakhir, dari pagi sampai pulang?
    .surprised = Yang mengejutkan
    .surprised-words = kaget, kejutan, mengejutkan, bikin kaget, gak terduga, nggak terduga, ngga terduga, ga terduga, tak terduga
    .surprised-question = Apa yang mengejutkan Anda di sini dan tidak terlihat dari luar?
    .praise = Yang dipuji
    .praise-words = pujian, dipuji, dihargai, penghargaan, apresiasi, yang dihargai, yg dihargai
    .praise-question = Kapan terakhir kali ada yang dipuji di tim Anda, dan untuk apa?
    .hard_times = Masa sulit
    .hard_times-words = sulit, masa susah, susah, masa berat, krisis, waktu susah
    .hard_times-question = Bagaimana tim Anda melewati masa sulit yang terakhir?
    .people_leave = Kenapa pindah
    .people_leave-words = kenapa keluar, kenapa resign, resign, pindah, alasan keluar, alasan resign, orang keluar, turnover
    .people_leave-question = Orang yang pindah dari sini biasanya pindah karena apa?
    .learning = Belajar apa
    .learning-words = belajar, ilmu, berkembang, pengembangan, pelatihan, training
    .learning-question = Apa yang Anda kuasai sekarang, yang setahun lalu belum?
    .leading = Cara memimpin
    .leading-words = pemimpin, memimpin, atasan, bos, cara atasan, gaya atasan, kepemimpinan, manajer
    .leading-question = Kalau Anda tidak sependapat dengan atasan, biasanya apa yang terjadi?
    .again = Pilih lagi?
    .again-words = lagi, masuk lagi, mau lagi, mengulang, kalau mengulang
    .again-question = Seandainya bisa mengulang, apakah Anda tetap memilih bekerja di sini?

informational-goal_roles =
    Kedua: <b>kapan kira-kira ada posisi, dan kamu cocok di mana?</b> Menanyakan ini tidak lancang. Pilih paling banyak lima.

    { $bank }
    .short = Posisi nanti
    .why = Mereka tidak meluangkan waktu untuk sembarang orang. Banyak posisi sudah diketahui tiga sampai empat minggu sebelum diumumkan.
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .none = { informational-goal_fit.none }
    .none-words = { informational-goal_fit.none-words }
    .growing = Tim yang tumbuh
    .growing-words = tumbuh, bertumbuh, tim baru, tim yang berkembang, tim yg berkembang, yang bertambah, yg bertambah, ekspansi
    .growing-question = Bagian mana yang sedang bertambah orangnya, dan kenapa di situ?
    .next_needs = Kebutuhan nanti
    .next_needs-words = kebutuhan, yang dibutuhkan, yg dibutuhkan, yang diperlukan, yg diperlukan, butuh apa, tahun depan
    .next_needs-question = Pekerjaan apa di tim Anda yang sebentar lagi perlu orang baru?
    .profile = Sosok yang kurang
    .profile-words = sosok, profil, orang seperti apa, orang yang kurang, orang yg kurang, kurang siapa, kriteria
    .profile-question = Orang seperti apa yang sekarang paling terasa kurang di tim Anda?
    .posted = Sebelum tayang
    .posted-words = tayang, sebelum diumumkan, diumumkan, dipasang, iklan lowongan, lowongan tayang
    .posted-question = Berapa lama sebelum sebuah lowongan tayang, Anda biasanya sudah tahu?
    .hear_first = Tahu lebih awal
    .hear_first-words = tahu duluan, tau duluan, dengar duluan, denger duluan, kabar duluan, lebih awal
    .hear_first-question = Untuk orang luar, bagaimana cara paling cepat tahu ada posisi baru di sini?
    .skills = Peran untukku
    .skills-words = peran, cocok di mana, kemampuan, keterampilan, skill, bekal, yang harus dipelajari, yg harus dipelajari
    .skills-question = Menurut Anda, saya cocok di peran apa di sini, dan bekal apa yang masih kurang?
    .entry = Jalan masuk
    .entry-words = masuk, cara masuk, masuknya gimana, lewat mana, rekrutmen, referral
    .entry-question = Orang terakhir yang bergabung di tim Anda, masuknya lewat jalur apa?
    .timing = Waktu yang pas
    .timing-words = waktu, kapan, kapan tanya lagi, waktunya, timing
    .timing-question = Kapan sebaiknya saya menanyakan posisi di sini lagi?

informational-goal_contact =
    Terakhir: <b>kenalan yang tadinya tidak kamu punya.</b> Mungkin dia tahu tempat lain yang lebih pas buatmu. Pilih paling banyak lima.

    { $bank }
    .short = Kenalan baru
    .why = Orang di satu bidang saling mengenal dan saling mengoper nama. Bisa jadi kabarnya datang dari sana.
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .none = { informational-goal_fit.none }
    .none-words = { informational-goal_fit.none-words }
    .path = Jalan ke sini
    .path-words = jalan, perjalanan, perjalanan karier, perjalanan karir, karier, karir, awalnya gimana
    .path-question = Bagaimana ceritanya Anda sampai di sini, dan langkah mana yang paling menentukan?
    .who_else = Siapa lagi
    .who_else-words = orang lain, kenalan lain, siapa, kenalkan, dikenalkan, dikenalin
    .who_else-question = Siapa lagi yang sebaiknya saya ajak bicara? Bolehkah nama Anda saya sebut?
    .elsewhere = Tempat lain
    .elsewhere-words = perusahaan lain, tim lain, di tempat lain, kantor lain
    .elsewhere-question = Tim atau perusahaan mana lagi yang menurut Anda patut saya kenal?
    .read = Bacaan
    .read-words = baca, buku, artikel, podcast, yang dibaca, yg dibaca, sumber, blog
    .read-question = Apa yang Anda baca atau ikuti, yang benar-benar terpakai di pekerjaan?
    .advice = Nasihat
    .advice-words = saran, tips, masukan, petuah
    .advice-question = Nasihat apa di bidang ini yang sering diberikan, tapi sebaiknya diabaikan?
    .stay_in_touch = Tetap terhubung
    .stay_in_touch-words = terhubung, kontak, hubungan, linkedin, nomor, keep in touch, mengabari lagi
    .stay_in_touch-question = Bolehkah saya menghubungi Anda lagi beberapa bulan ke depan, dan sebaiknya lewat apa?
    .in_my_place = Di posisiku
    .in_my_place-words = posisiku, kalau jadi aku, jadi aku, kalau di posisiku, di posisi aku
    .in_my_place-question = Kalau Anda di posisi saya, apa yang akan Anda lakukan sebulan ke depan?
    .give_back = Gantian membantu
    .give_back-words = balas, balas bantu, gantian, gantian bantu, bantu, membantu, balas budi, timbal balik, bantu balik
    .give_back-question = Adakah yang bisa saya bantu untuk Anda?

informational-own_questions = Masih ada pertanyaanmu sendiri? Tulis satu per baris. Yang sudah ditulis bisa diketuk lagi kalau mau diubah.
    .short = Pertanyaanmu
    .why = Yang benar-benar membuatmu penasaran biasanya jadi pertanyaan terbaik.
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .none = Tidak ada
    .none-words = gak ada, nggak ada, ngga ada, ga ada, gaada, belum ada, blm ada, belom ada, tidak, gak, nggak, ngga, ga, enggak, lewati, lewatin, skip, gak usah, nggak usah, ngga usah, ga usah

informational-person = Kamu akan bertemu siapa? Namanya kutulis di lembar pertanyaanmu.
    .short = Yang ditemui
    .why = Supaya namanya ada di depanmu waktu ngobrol. Kalau belum tahu, tidak apa-apa.
    .unknown = Belum tahu
    .unknown-words = belum tau, blm tau, belom tau, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, tidak tahu, tidak tau, gatau, kurang tahu, kurang tau, entah, lupa, lupa namanya, belum dikasih tahu, blm dikasih tahu, belom dikasih tahu, belum dikasih tau, blm dikasih tau, belom dikasih tau, lewati, lewatin, skip, gak ada nama, nggak ada nama, ngga ada nama, ga ada nama

informational-zone = { decide-zone }
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

## Lembarnya

# Teks di bawah lembar satu halaman yang baru saja dikirim.
informational-sheet =
    { $has-when ->
        [yes] { $reminders ->
            [off] Ini lembar pertanyaanmu untuk { $when }: satu halaman, tinggal dibawa. Pengingatmu sedang mati, jadi simpan baik-baik.
           *[on] Ini lembar pertanyaanmu untuk { $when }: satu halaman, tinggal dibawa. Sehari sebelumnya kukirim lagi.
        }
       *[no] Ini lembar pertanyaanmu: satu halaman, tinggal dibawa. Begitu ada tanggalnya, ketuk di bawah.
    }
    .change = Ubah isinya
    .change-words = ubah, ubah isi, ganti, ganti isi, ganti pertanyaan, ubah pertanyaan, tambah pertanyaan, tambah, edit, ralat, ada yang salah, ada yg salah
    .date = Ada tanggal baru
    .date-words = tanggal baru, ganti tanggal, ganti jadwal, jadwal baru, tanggalnya ganti, tanggalnya berubah, jadwalnya berubah, jadwal berubah, diundur, diundurin, dimundurin, dimajuin, dipindah, digeser, reschedule, udah ada tanggal, sudah ada tanggal, udh ada tanggal, udah ada tanggalnya, sudah ada tanggalnya, udh ada tanggalnya, udah ada jadwal, sudah ada jadwal, udh ada jadwal, ada tanggalnya, ada jadwalnya
    .over = Ngobrolnya sudah selesai
    .over-words = udah ngobrol, sudah ngobrol, udh ngobrol, udah ketemu, sudah ketemu, udh ketemu, udah ketemuan, sudah ketemuan, udh ketemuan, ngobrolnya udah, ngobrolnya sudah, ngobrolnya udh, udah selesai, sudah selesai, udh selesai, udah kelar, sudah kelar, udh kelar, kelar, udah lewat, sudah lewat, udh lewat, habis ngobrol, abis ngobrol, tadi udah, tadi sudah, tadi udh
    .fine = Oke, cukup
    .fine-words = oke, ok, cukup, udah, sudah, udh, udah cukup, sudah cukup, udh cukup, sip, mantap, beres, selesai, ya, iya, baik, makasih, makasi, terima kasih, trims, thanks, thx, siap, bagus, keren, udah pas, sudah pas, udh pas

informational-change = { decide-change }
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

## Sesudah ngobrol

informational-over_at = Kapan kalian ngobrol? Misalnya “kemarin sore”.
    .short = Kapan ngobrol
    .why = Dari harinya aku menghitung kapan ucapan terima kasihnya terasa pas.
    .not_yet = Belum jadi ngobrol
    .not_yet-words = belum, blm, belom, belum ngobrol, blm ngobrol, belom ngobrol, belum ketemu, blm ketemu, belom ketemu, belum jadi, blm jadi, belom jadi, belum terjadi, blm terjadi, belom terjadi, belum kejadian, blm kejadian, belom kejadian, masih nanti, diundur, ditunda, tidak, gak, nggak, ngga, ga, gak jadi ngobrol, nggak jadi ngobrol, ngga jadi ngobrol, ga jadi ngobrol, tidak jadi ngobrol, gak jadi ketemu, nggak jadi ketemu, ngga jadi ketemu, ga jadi ketemu

informational-outcome = Sesudah ngobrol dengan orang { $company }, apa yang paling pas buatmu?
    .short = Hasilnya
    .why = Tiga hasil, tiga langkah berikut: menanyakan lagi nanti, menghubungi orang lain, atau melepas dengan tenang.
    .fits = Aku mau kerja di sana
    .fits-words = mau, mau kerja di sana, aku mau, mau banget, mau bgt, cocok, cocok banget, cocok bgt, suka, suka banget, suka bgt, pengen di sana, pengen kerja di sana, makin mau, makin pengen, tapi belum ada lowongan, tapi blm ada lowongan, tapi belom ada lowongan, belum ada lowongan, blm ada lowongan, belom ada lowongan, lowongannya belum ada, lowongannya blm ada, lowongannya belom ada, ya, iya, sreg
    .lead = Aku diarahkan ke yang lain
    .lead-words = diarahkan, diarahin, ada arahan, dapat arahan, dapet arahan, dapat kontak, dapet kontak, dapat kenalan, dapet kenalan, dikenalkan, dikenalin, dikasih nama, dikasih kontak, dikasih nomor, disuruh hubungi orang lain, ada info lowongan, dapat info, dapet info, tempat lain, orang lain, perusahaan lain, rekomendasi
    .not_for_me = Ternyata bukan untukku
    .not_for_me-words = bukan untukku, bukan buatku, bukan buat aku, gak cocok, nggak cocok, ngga cocok, ga cocok, kurang cocok, tidak cocok, gak sreg, nggak sreg, ngga sreg, ga sreg, kurang sreg, gak mau, nggak mau, ngga mau, ga mau, gak jadi pengen, nggak jadi pengen, ngga jadi pengen, ga jadi pengen, tidak, gak, nggak, ngga, ga, enggak, kayaknya gak, kayaknya nggak, kayaknya ngga, kayaknya ga, ternyata gak cocok, ternyata nggak cocok, ternyata ngga cocok, ternyata ga cocok, zonk, mengecewakan, kecewa

informational-check_back_on = Mereka menyebut kapan sebaiknya kamu bertanya lagi? Tulis tanggalnya, misalnya “15 Januari” atau “tiga minggu lagi”.
    .short = Tanya lagi kapan
    .why = Kalau mereka menyebut waktu, itu yang kita ikuti. Kalau tidak, empat minggu biasanya pas.
    .open = Tidak disebut
    .open-words = gak disebut, nggak disebut, ngga disebut, ga disebut, tidak, gak, nggak, ngga, ga, enggak, gak ada, nggak ada, ngga ada, ga ada, tidak ada, gaada, gak bilang, nggak bilang, ngga bilang, ga bilang, mereka gak bilang, mereka nggak bilang, mereka ngga bilang, mereka ga bilang, tidak bilang, belum, blm, belom, belum tahu, blm tahu, belom tahu, belum tau, blm tau, belom tau, gak tahu, nggak tahu, ngga tahu, ga tahu, gak tau, nggak tau, ngga tau, ga tau, tidak tau, gatau, lupa, entah, gak jelas, nggak jelas, ngga jelas, ga jelas, terserah, kapan aja, kapan saja

# Menurut hasilnya ($outcome-is).
informational-settled =
    { $outcome-is ->
        [fits] { $reminders ->
            [off] { $has-check_back_on ->
                [yes] Pengingatmu sedang mati, jadi catat sendiri, ya: tanyakan lowongan pada <b>{ $check_back_on }</b>.
               *[no] Pengingatmu sedang mati, jadi catat sendiri, ya: tanyakan lowongan sekitar empat minggu lagi.
            } Lowongan sering sudah diketahui tiga sampai empat minggu sebelum diumumkan.
           *[on] { $has-check_back_on ->
                [yes] Sudah kucatat. Kuingatkan untuk menanyakan lowongan pada <b>{ $check_back_on }</b>.
               *[no] Sudah kucatat. Kuingatkan untuk menanyakan lowongan empat minggu lagi.
            } Lowongan sering sudah diketahui tiga sampai empat minggu sebelum diumumkan, dan namamu nanti tidak asing.
        }
        [lead] Hubungi orangnya segera, selagi obrolannya masih hangat, dan sebut siapa yang mengarahkanmu. Hasilnya bisa saja baru terasa nanti.
       *[not_for_me] Itu juga hasil, dan lebih baik tahu sekarang daripada sesudah melamar. Kenalannya tetap kamu punya.
    }

    Mau kutuliskan ucapan terima kasih?
    .thanks = Boleh, tuliskan
    .thanks-words = boleh, ya, iya, mau, oke, ok, tulis, tuliskan, tulisin, tulisin dong, bikinin, buatin, ucapan, ucapan terima kasih, ucapin terima kasih, boleh deh, boleh dong, mau dong, yes, y
    .change = { decide-card.change }
    .change-words = { decide-card.change-words }
    .done = Tidak usah
    .done-words = tidak, gak, nggak, ngga, ga, enggak, gak usah, nggak usah, ngga usah, ga usah, gausah, tidak perlu, gak perlu, nggak perlu, ngga perlu, ga perlu, udah, sudah, udh, udah bilang makasih, sudah bilang makasih, udh bilang makasih, udah kukirim, sudah kukirim, udh kukirim, udah ngucapin, sudah ngucapin, udh ngucapin, cukup, udah cukup, sudah cukup, udh cukup, selesai, beres, nanti aja, nanti saja, gak dulu, nggak dulu, ngga dulu, ga dulu, no, makasih, terima kasih, aku tulis sendiri

informational-change_outcome = { decide-change }
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

# Teks di bawah ucapan terima kasih.
informational-thanks_letter = Tinggal salin dan kirim. Paling enak selagi obrolannya masih segar di ingatan mereka.
    .sent = Sudah kukirim
    .sent-words = { informational-request_letter.sent-words }
    .later = Nanti kukirim
    .later-words = { informational-request_letter.later-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

## Akhir percakapan

informational-prepared = Sip, pertanyaanmu sudah siap. Tanyakan yang memang bikin kamu penasaran, dan biarkan mereka bercerita. Sesudahnya, ketik /informational; kita lihat langkah berikutnya.
informational-left = Oke, yang ini kita lewatkan. Kalau ada tempat yang bikin kamu penasaran, ketik /informational.
informational-turned_down = Ditolak begini tetap tidak enak, walau kamu hanya minta sedikit waktu. Alasannya tidak bisa kita tahu; orang sering memang tidak sempat. Kalau mau mencoba orang lain, ketik /informational.
informational-done = Sip, sudah kucatat. Semua obrolan dan lamaranmu bisa kamu lihat di /interviews.
informational-cancelled = Oke, kita berhenti di sini. Kalau mau lanjut lagi, ketik /informational.
