# Sopan, bahasa Indonesia: pengaturan.
# Tempat (untuk jam setempat), jam tenang, bahasa, pengingat, dan apa yang diingat tentang orangnya.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

# $reminders: on atau off.
settings-menu =
    <b>Pengaturanmu</b>

    Tempat: { $zone ->
        [WIB] Indonesia bagian barat (WIB, sekarang { $local-time })
        [WITA] Indonesia bagian tengah (WITA, sekarang { $local-time })
        [WIT] Indonesia bagian timur (WIT, sekarang { $local-time })
       *[other] { $has-zone ->
            [yes] { $zone } (sekarang { $local-time })
           *[no] belum ada
        }
    }
    Jam tenang: { $has-quiet ->
        [yes] { $quiet }
       *[no] { settings-quiet.usual }
    }
    Pengingat: { $reminders ->
        [off] mati
       *[on] nyala
    }

    Mau ubah yang mana?
    .place = Tempat
    .place-words = kota, kotaku, tempat tinggal, lokasi, domisili, zona waktu, timezone, pindah, pindah kota, jam setempat, ganti kota
    .quiet = Jam tenang
    .quiet-words = jam diam, jam tidur, jam istirahat, tenang, malam, jangan ganggu, quiet, kapan boleh ganggu, jgn ganggu
    .language = Bahasa / Language
    .language-words = { welcome-hello.language-words }
    .reminders = Pengingat
    .reminders-words = reminder, pengingatnya, notif, notifikasi, matikan pengingat, nyalakan pengingat, ingatkan
    .about = Tentang aku
    .about-words = tentang saya, dataku, profil, profilku, nama, namaku, prioritas, pekerjaan, gaya surat
    .groups = Grup
    .groups-words = grupku, grup saya, coach, siapa lihat apa, izin
    .done = Sudah, cukup
    .done-words = sudah, udah, cukup, beres, selesai, oke, ok, sip, tutup, tidak ada, gak ada, nggak ada, tidak, nggak, gak, udh, ngga ada, ga ada, ngga, ga

settings-zone = Kamu tinggal di mana? Pilih, tulis nama kotamu, atau kirim lokasimu.
    .why = { decide-zone.why }
    .wib = { -place-wib }
    .wib-words = { -place-wib-words }
    .wita = { -place-wita }
    .wita-words = { -place-wita-words }
    .wit = { -place-wit }
    .wit-words = { -place-wit-words }
    .myt = { decide-zone.myt }
    .myt-words = { decide-zone.myt-words }
    .cet = { -place-cet }
    .cet-words = { -place-cet-words }
    .gmt = { -place-gmt }
    .gmt-words = { -place-gmt-words }

# Muncul setelah pindah ke zona waktu lain, kalau masih ada wawancara di depan. $list: wawancaranya, dengan jam di tempat
# yang baru. Bedanya: saat yang sama (jamnya berubah), atau jam yang sama (saatnya berubah). $zone bisa juga "WIB".
settings-moved_house =
    Jadwal wawancaramu sekarang kutulis menurut jam di tempat barumu ({ $zone }):

    { $list }

    Wawancaranya sendiri tidak bergeser, cuma jamnya yang disesuaikan. Benar begitu, atau jam yang dulu kamu tulis memang sudah jam di tempat baru?
    .right = Benar, sesuaikan jamnya
    .right-words = benar, bener, betul, ya, iya, y, yes, ya benar, iya benar, sudah benar, udah benar, udh benar, udah bener, sudah pas, udah pas, udh pas, pas, cocok, tetap, tetep, saat yang sama, saatnya tetap, saatnya sama, waktunya tetap, waktunya sama, saat yg sama, jamnya menyesuaikan, sesuaikan, sesuaikan aja, disesuaikan, ikut yang baru, oke, ok, oke benar, sip, aman, baik, biarkan, biarin, biarin aja
    .as_noted = Tidak, pakai jam yang dulu
    .as_noted-words = bukan, tidak, gak, nggak, ngga, ga, enggak, no, salah, keliru, kurang tepat, tidak benar, gak bener, nggak bener, ngga bener, ga bener, gak benar, nggak benar, jam di sini, jam sini, jam di tempat baru, jam tempat baru, jam setempat, jam lokal, waktu sini, waktu di sini, jam yang lama, jam yg lama, jam lama, jam yang dulu, jam yg dulu, jam semula, jamnya tetap, jamnya tetep, jamnya sama, jam yang sama, jam yg sama, jangan diubah, jgn diubah, jangan digeser, jgn digeser, jangan diganti, kembalikan, balikin, balikin jamnya, kembalikan jamnya, itu jam sini, memang jam sini, emang jam sini, memang jam di sini, emang jam di sini

# Pilihan ini juga muncul di menu: "Jam tenang: 21.00–08.00".
settings-quiet = Mau jam tenang pukul berapa? Selama itu aku tidak mengirim pengingat.
    .why = Supaya pengingatku tidak datang waktu kamu tidur atau butuh tenang.
    .early = 20.00–08.00
    .early-words = jam 8 malam, jam 8, 20, 20.00, 20-8, delapan malam, jam 8 malam sampai jam 8 pagi, lebih awal, cepat
    .usual = 21.00–08.00
    .usual-words = jam 9 malam, jam 9, 21, 21.00, 21-8, sembilan malam, jam 9 malam sampai jam 8 pagi, biasa, biasa aja, standar
    .late = 23.00–09.00
    .late-words = jam 11 malam, jam 11, 23, 23.00, 23-9, sebelas malam, jam 11 malam sampai jam 9 pagi, larut, larut malam, begadang
    .never = Tidak perlu
    .never-words = gak perlu, ga perlu, nggak perlu, tidak usah, gak usah, nggak usah, kapan saja, kapan aja, bebas, 24 jam, selalu boleh, tidak, nggak, gak, ngga perlu, ngga usah, ga usah, ngga, ga

settings-reminders =
    { $reminders ->
        [off] Pengingatmu sedang mati. Boleh kuingatkan lagi?
       *[on] Pengingatmu sedang nyala. Boleh tetap kuingatkan?
    }
    .on = Boleh, ingatkan aku
    .on-words = boleh, ingatkan, on, nyala, nyalakan, nyalain, hidupkan, hidupin, aktifkan, aktif, ingatkan aku, ya, iya, tetap, tetep
    .off = Jangan ingatkan aku
    .off-words = matikan semua, off, jangan, mati, matikan, matiin, matiin semua, nonaktif, nonaktifkan, jangan ingatkan, stop, tidak, nggak, gak, ga, tidak usah, gak usah, nggak usah, jgn ingatkan, ngga, ngga usah, ga usah

settings-about =
    <b>Yang kuingat tentang kamu</b>

    Yang penting: { $has-priorities ->
        [yes] { $priorities }
       *[no] belum ada
    }
    Bekerja: { $has-employed ->
        [yes] { $employed }
       *[no] belum ada
    }
    Nama di surat: { $has-my_name ->
        [yes] { $my_name }
       *[no] belum ada
    }
    Gaya surat: { $has-register ->
        [yes] { $register }
       *[no] { decide-register.formal }
    }
    Bahasa surat: { $has-letter_language ->
        [yes] { $letter_language }
       *[no] { settings-letter_language.ask }
    }
    Hari kerja: { $has-work_days ->
        [yes] { $work_days }
       *[no] Senin sampai Jumat
    }

    Ada yang mau diubah?
    .priorities = Yang penting
    .priorities-words = prioritas, yang penting buatku, penting, nilai, yg penting buatku
    .employed = Pekerjaan
    .employed-words = kerja, bekerja, status kerja, kerjaan, kerjaanku, pekerjaanku
    .my_name = Nama di surat
    .my_name-words = nama, namaku, nama saya, ganti nama
    .register = Gaya surat
    .register-words = gaya, surat, resmi, santai, formal, gaya bahasa
    .letter_language = Bahasa surat
    .letter_language-words = bahasa, bahasa suratku, bahasa suratnya, bahasa email, ganti bahasa, ganti bahasa surat
    .work_days = Hari kerja
    .work_days-words = hari, harinya, hari kerjaku, hari kerjanya, hari libur, libur, akhir pekan, ganti hari kerja
    .back = Tidak, kembali
    .back-words = kembali, balik, tidak, nggak, gak, ga, enggak, tidak ada, gak ada, nggak ada, cukup, sudah, udah, ngga, ngga ada, ga ada, udh

settings-priorities = Apa yang paling penting buatmu dalam pekerjaan? Pilih paling banyak tiga, atau tulis sendiri.
    .why = Undangan kita ukur dengan hal yang penting buatmu, bukan buat orang lain.
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .learning = { decide-priorities.learning }
    .learning-words = { decide-priorities.learning-words }
    .pay = { decide-priorities.pay }
    .pay-words = { decide-priorities.pay-words }
    .meaning = { decide-priorities.meaning }
    .meaning-words = { decide-priorities.meaning-words }
    .people = { decide-priorities.people }
    .people-words = { decide-priorities.people-words }
    .freedom = { decide-priorities.freedom }
    .freedom-words = { decide-priorities.freedom-words }
    .security = { decide-priorities.security }
    .security-words = { decide-priorities.security-words }

settings-employed = Sekarang kamu sedang bekerja?
    .why = Kalau sedang bekerja, waktu dan izin dari kantor ikut jadi pertimbangan.
    .full = { decide-employed.full }
    .full-words = { decide-employed.full-words }
    .part = { decide-employed.part }
    .part-words = { decide-employed.part-words }
    .no = { decide-employed.no }
    .no-words = { decide-employed.no-words }

settings-my_name = Di akhir surat, namamu mau ditulis bagaimana?
    .why = Supaya tidak kutanyakan lagi untuk tiap surat.

settings-register = Suratmu mau resmi atau lebih santai?
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

settings-letter_language = Suratmu biasanya dalam bahasa apa? Kalau berbeda-beda, kutanya setiap kali.
    .why = Supaya tidak kutanyakan lagi untuk tiap surat.
    .ask = Tanya setiap kali
    .ask-words = tanya, tanya aja, tanya saja, tanya dulu, tanya terus, selalu tanya, setiap kali, tiap kali, beda beda, berbeda beda, ganti ganti, tergantung, tergantung perusahaannya, campur, lihat nanti, gak tentu, nggak tentu, ngga tentu, ga tentu

# Menentukan hari apa saja pengingat boleh jatuh, misalnya untuk menanyakan kabar ke perusahaan.
settings-work_days = Hari kerjamu apa saja? Pengingat untuk menulis ke perusahaan kuatur jatuh di hari-hari itu.
    .why = Supaya urusan menulis ke perusahaan tidak jatuh di hari liburmu.
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .mon = Senin
    .mon-words = sen, snn, snin, senen
    .tue = Selasa
    .tue-words = sel, sls, slasa
    .wed = Rabu
    .wed-words = rab, rbu, rebo
    .thu = Kamis
    .thu-words = kam, kms, kemis
    .fri = Jumat
    .fri-words = jum, jmt, jumaat
    .sat = Sabtu
    .sat-words = sab, sbt, saptu
    .sun = Minggu
    .sun-words = min, mgg, mng, ahad

settings-done = Sip, pengaturanmu tersimpan.
settings-cancelled = Oke. Yang sudah diubah tetap tersimpan.
