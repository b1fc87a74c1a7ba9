# Sopan, bahasa Melayu: tetapan. Tempat (untuk zon waktu), waktu senyap, bahasa, peringatan, dan apa yang diingat tentang
# orangnya.
#
# Untuk penterjemah: "settings-menu" ialah teks, ".place" dan seumpamanya butangnya (28 aksara atau kurang).
# { decide-priorities.pay } mengulang teks daripada decide.ftl.


# $zone: tempat, $quiet: teks butang yang dipilih di bawah, $reminders: "on" atau "off".
settings-menu =
    <b>Tetapan</b>

    Tempat: { $has-zone ->
    [yes] { $zone } (sekarang { $local-time })
   *[no] belum ditetapkan
}
    Waktu senyap: { $has-quiet ->
    [yes] { $quiet }
   *[no] belum ditetapkan
}
    Peringatan: { $reminders ->
    [off] mati
   *[on] hidup
}

    Nak ubah yang mana?
    .place = Tempat
    .place-words = bandar, zon waktu, timezone, dah pindah, pindah, tempat tinggal, lokasi, alamat
    .quiet = Waktu senyap
    .quiet-words = senyap, waktu tidur, malam, jangan ganggu, jangan kacau, jgn kacau, do not disturb
    .language = Bahasa
    .language-words = tukar bahasa, bahasa lain, language, english, inggeris, german, jerman, indonesia
    .reminders = Peringatan
    .reminders-words = reminder, ingatkan, notifikasi, notis, mesej, on off reminder
    .about = Tentang saya
    .about-words = saya, profil, maklumat saya, nama, nama saya, kerja saya, yang penting untuk saya
    .groups = Kumpulan
    .groups-words = kumpulan saya, jurulatih, siapa nampak apa, kebenaran
    .done = Siap
    .done-words = dah, sudah, dah siap, selesai, cukup, itu je, tu je, tak ada, takde, ok, okay, okey, baik, tutup, terima kasih, tq

settings-zone = Awak tinggal di mana? Tekan satu bandar, tulis bandar awak, atau hantar lokasi.
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
    .why = Untuk zon waktu saja, supaya peringatan sampai pada waktu yang sesuai.

# Selepas pindah ke zon waktu lain, sedangkan ada temu duga akan datang. $list: sebaris setiap satu, ikut jam tempat baru.
# Butang pertama: saatnya sama, cuma jamnya lain. Butang kedua: jamnya kekal seperti yang diberitahu dulu.
settings-moved_house =
    Ikut jam di tempat baru awak, inilah yang akan datang:

    { $list }

    Temu duganya tetap pada masa yang sama, cuma jam di sana yang lain. Kalau waktu yang awak beri dulu memang sudah ikut tempat baru, saya kembalikan. Senarai ini betul?
    .right = Ya, betul
    .right-words = ya, ye, y, yup, yes, betul, betul tu, tepat, benar, senarai betul, saat yang sama, masa yang sama, ok, okay, okey, baik, macam tu
    .as_noted = Tak, kekalkan waktu asal
    .as_noted-words = tak, tidak, bukan, no, salah, tak betul, kekal, kekalkan, waktu asal, waktu lama, waktu yang saya beri, waktu sini, waktu tempatan, jam sini, ikut jam sini, kembalikan, tukar balik

settings-quiet = Bila saya patut senyap? Peringatan yang jatuh dalam waktu itu menunggu sampai habis.
    .short = Waktu senyap
    .early = 8 malam – 8 pagi
    .early-words = awal, dari 8 malam, 8 malam, pukul 8, pukul 8 malam, 20, 20:00, 20-8, lapan
    .usual = 9 malam – 8 pagi
    .usual-words = biasa, dari 9 malam, 9 malam, pukul 9, pukul 9 malam, 21, 21:00, 21-8, normal, sembilan
    .late = 11 malam – 9 pagi
    .late-words = lewat, dari 11 malam, 11 malam, pukul 11, pukul 11 malam, 23, 23:00, 23-9, sebelas
    .never = Tak perlu, bila-bila boleh
    .never-words = tak perlu, tak payah, xpayah, bila bila, bila bila masa, tak ada, takde, tiada, sentiasa boleh, 24 jam, tak, tidak
    .why = Supaya peringatan saya tak sampai waktu awak tidur atau nak tenang.

settings-reminders = Nak saya ingatkan awak? Sekarang peringatan { $reminders ->
    [off] dimatikan
   *[on] dihidupkan
}.
    .on = Ya, ingatkan saya
    .on-words = ya, ye, on, on kan, hidup, hidupkan, ingatkan, nak, boleh, tolong
    .off = Jangan ingatkan saya
    .off-words = tak, tidak, off, off kan, matikan, jangan, jgn, jangan ingatkan, jgn ingatkan, stop, tak payah, xpayah, tak nak, taknak
    .why = Peringatan yang dimatikan saya ketepikan. Hidupkan semula, dan yang belum lepas akan kembali.

# Apa yang diingat tentang orangnya.
settings-about =
    <b>Apa yang saya ingat tentang awak</b>

    Yang penting: { $has-priorities ->
    [yes] { $priorities }
   *[no] belum ditanya
}
    Bekerja sekarang: { $has-employed ->
    [yes] { $employed }
   *[no] belum ditanya
}
    Nama dalam surat: { $has-my_name ->
    [yes] { $my_name }
   *[no] belum ditanya
}
    Gaya surat: { $has-register ->
    [yes] { $register }
   *[no] belum ditanya
}
    Bahasa surat: { $has-letter_language ->
    [yes] { $letter_language }
   *[no] ditanya setiap kali
}
    Hari bekerja: { $has-work_days ->
    [yes] { $work_days }
   *[no] Isnin hingga Jumaat
}

    Nak ubah yang mana?
    .priorities = Yang penting untuk saya
    .priorities-words = yang penting, penting, keutamaan, prioriti, nilai
    .employed = Kerja saya
    .employed-words = kerja, bekerja, pekerjaan, status kerja, kerja sekarang
    .my_name = Nama saya
    .my_name-words = nama, tukar nama, nama dalam surat, tandatangan
    .register = Gaya surat
    .register-words = gaya, surat, formal, santai, nada, nada surat
    .letter_language = Bahasa surat
    .letter_language-words = bahasa, tukar bahasa surat, jerman, inggeris, indonesia, german, english
    .work_days = Hari bekerja
    .work_days-words = hari, hari kerja, hari cuti, hujung minggu, minggu bekerja, tukar hari
    .back = Balik ke tetapan
    .back-words = balik, kembali, tetapan, tak ada, takde, tak, tidak, dah, siap, menu

settings-priorities = Apa yang paling penting untuk awak dalam kerja? Pilih paling banyak tiga, atau tulis sendiri.
    .short = { decide-priorities.short }
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
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .why = { decide-priorities.why }

settings-employed = Awak sedang bekerja sekarang?
    .short = { decide-employed.short }
    .full = { decide-employed.full }
    .full-words = { decide-employed.full-words }
    .part = { decide-employed.part }
    .part-words = { decide-employed.part-words }
    .no = { decide-employed.no }
    .no-words = { decide-employed.no-words }
    .why = { decide-employed.why }

settings-my_name = Nama apa nak ditulis di bawah surat awak?
    .short = { decide-my_name.short }
    .why = { decide-my_name.why }

settings-register = Surat-surat awak formal, atau lebih santai?
    .short = { decide-register.short }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

settings-letter_language = Surat-surat awak nak ditulis dalam bahasa apa?
    .ask = Tanya setiap kali
    .ask-words = tanya, tanya je, tanya saya, setiap kali, tiap kali, bergantung, ikut keadaan, lain lain, selalu tanya, campur
    .why = Kalau semua surat awak dalam satu bahasa, saya tak perlu tanya setiap kali.

# Mana-mana daripada tujuh hari, seberapa banyak yang kena.
settings-work_days = Awak bekerja hari apa? Tekan semuanya.
    .mon = Isnin
    .mon-words = isn, hari isnin, monday, mon
    .tue = Selasa
    .tue-words = sel, hari selasa, slasa, tuesday, tue
    .wed = Rabu
    .wed-words = rab, hari rabu, wednesday, wed
    .thu = Khamis
    .thu-words = kha, khms, hari khamis, kamis, thursday, thu
    .fri = Jumaat
    .fri-words = jum, jmt, hari jumaat, jumat, friday, fri
    .sat = Sabtu
    .sat-words = sab, sbt, hari sabtu, saturday, sat
    .sun = Ahad
    .sun-words = ahd, hari ahad, sunday, sun
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .why = Peringatan tentang surat sampai pada hari awak dan majikan sama-sama bekerja.

settings-done = Siap. /settings buka ini semula.
settings-cancelled = Baik. Apa yang sudah diubah kekal diubah.
