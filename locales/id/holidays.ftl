# Sopan, bahasa Indonesia: nama hari libur umum di Jerman, Indonesia, Inggris Raya (Inggris, Wales, Skotlandia,
# Irlandia Utara), dan Amerika Serikat.
#
# Untuk penerjemah: bagian di kiri "=" adalah kunci dan tidak diubah; terjemahkan hanya bagian di kanannya.
# Tulis sebutan yang dipakai orang sehari-hari, seperti bunyinya di tengah kalimat ("Senin itu Hari Buruh"), tanpa
# titik di akhir. "joint-holiday" adalah cuti bersama: hari libur tambahan dari pemerintah di dekat hari besarnya.
# Ada kunci yang dipakai beberapa negara, jadi teksnya harus cocok untuk semuanya: "labor-day" jatuh pada 1 Mei di
# Jerman dan Senin pertama September di Amerika Serikat; "independence-day" jatuh pada 17 Agustus di Indonesia dan
# 4 Juli di Amerika Serikat.

holiday-75th-anniversary-of-the-east-german-uprising-of-1953 = peringatan 75 tahun pemberontakan Jerman Timur 1953
holiday-80th-anniversary-of-the-liberation-from-nazism-and-the-end-of-the-second-world-war-in-europe = peringatan 80 tahun berakhirnya Perang Dunia II di Eropa
holiday-all-saints-day = Hari Raya Semua Orang Kudus
holiday-ascension-day = Kenaikan Yesus Kristus
holiday-ascension-joint-holiday = Cuti Bersama Kenaikan Yesus Kristus
holiday-assumption-day = Hari Raya Maria Diangkat ke Surga
holiday-augsburg-peace-festival = Hari Perdamaian Augsburg
holiday-battle-of-the-boyne = peringatan Pertempuran Boyne
holiday-boxing-day = Boxing Day
holiday-christmas-day = Hari Natal
holiday-christmas-joint-holiday = Cuti Bersama Natal
holiday-columbus-day = Hari Columbus
holiday-corpus-christi = Hari Raya Tubuh dan Darah Kristus
holiday-day-of-silence = Hari Raya Nyepi
holiday-day-of-silence-joint-holiday = Cuti Bersama Nyepi
holiday-easter-monday = Senin Paskah
holiday-easter-sunday = Hari Paskah
holiday-eid-al-adha = Iduladha
holiday-eid-al-adha-joint-holiday = Cuti Bersama Iduladha
holiday-eid-al-fitr = Idulfitri
holiday-eid-al-fitr-joint-holiday = Cuti Bersama Idulfitri
holiday-eid-al-fitr-second-day = hari kedua Idulfitri
holiday-epiphany = Hari Raya Tiga Raja
holiday-general-election-day = hari pemilu
holiday-german-unity-day = Hari Persatuan Jerman
holiday-good-friday = Jumat Agung
holiday-good-friday-joint-holiday = Cuti Bersama Jumat Agung
holiday-independence-day = Hari Kemerdekaan
holiday-independence-day-joint-holiday = Cuti Bersama Hari Kemerdekaan
holiday-international-labor-day = Hari Buruh Internasional
holiday-islamic-new-year = Tahun Baru Islam
holiday-isra-and-mi-raj = Isra Mikraj
holiday-juneteenth-national-independence-day = Juneteenth
holiday-labor-day = Hari Buruh
holiday-late-summer-bank-holiday = Bank Holiday akhir Agustus
holiday-local-election-day = hari pilkada
holiday-lunar-new-year = Tahun Baru Imlek
holiday-lunar-new-year-joint-holiday = Cuti Bersama Imlek
holiday-martin-luther-king-jr-day = Hari Martin Luther King Jr.
holiday-may-day = Bank Holiday awal Mei
holiday-memorial-day = Memorial Day
holiday-new-year-holiday = Bank Holiday tahun baru
holiday-new-year-s-day = Tahun Baru
holiday-pancasila-day = Hari Lahir Pancasila
holiday-pentecost = Hari Raya Pentakosta
holiday-pentecost-monday = Senin Pentakosta
holiday-prophet-s-birthday = Maulid Nabi Muhammad
holiday-reformation-day = Hari Reformasi Gereja
holiday-repentance-and-prayer-day = Hari Pertobatan dan Doa
holiday-saint-andrew-s-day = Hari Santo Andreas
holiday-saint-patrick-s-day = Hari Santo Patrick
holiday-scotland-s-participation-in-the-fifa-world-cup-final = libur Piala Dunia di Skotlandia
holiday-second-day-of-christmas = hari kedua Natal
holiday-spring-bank-holiday = Bank Holiday musim semi
holiday-summer-bank-holiday = Bank Holiday awal Agustus
holiday-thanksgiving-day = Thanksgiving
holiday-vesak-day = Hari Raya Waisak
holiday-vesak-joint-holiday = Cuti Bersama Waisak
holiday-veterans-day = Hari Veteran
holiday-washington-s-birthday = Hari Presiden
holiday-women-s-day = Hari Perempuan Internasional
holiday-world-children-s-day = Hari Anak Sedunia
