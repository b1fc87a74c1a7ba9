# group: cara jurulatih menetapkan apa yang berlaku dalam kumpulannya. joined: apa yang diberitahu kepada yang baru ikut.
#
# Untuk penterjemah: $group-title nama kumpulan, $group-days senarai harinya, $group-at waktunya, $group-next satu masa,
# $group-place tempat yang jamnya dipakai.

group-menu = <b>{ $group-title }</b>

    { $group-rounds ->
        [none] Belum ada sesi tanya khabar. Pilih harinya, nanti ia terbuka sendiri.
        [paused] Tanya khabar sedang direhatkan.{ $group-has-next ->
            [yes] { " " }Yang seterusnya: { $group-next }.
           *[no] { "" }
        }
       *[running] Tanya khabar: { $group-days }, { $group-at } ({ $group-place }).{ $group-has-next ->
            [yes] { " " }Yang seterusnya: { $group-next }.
           *[no] { "" }
        }
    }
    { $group-amount ->
        [none] Belum ada yang ikut.
       *[many] { $group-members } orang ikut.
    }
    .days = Hari
    .days-words = tukar hari, hari apa, harinya
    .time = Waktu
    .time-words = tukar waktu, pukul berapa, jam
    .zone = Zon waktu
    .zone-words = tempat, bandar, tempat dan jam
    .language = Bahasa
    .language-words = tukar bahasa
    .holidays = Cuti umum
    .holidays-words = cuti, hari cuti, hari kelepasan
    .pause = Rehatkan
    .pause-words = rehat, rehat dulu, rehat sekejap, berhenti sekejap
    .go_on = Sambung semula
    .go_on-words = sambung, teruskan, mula semula
    .now = Buka sekarang
    .now-words = sekarang, sekarang juga, mula sekarang, buka satu
    .practice = Soalan harian
    .practice-words = soalan, soalan hari ini, latihan, soalan latihan, latihan temu duga
    .pairing = Latihan berdua
    .pairing-words = berdua, pasangan latihan, rakan latihan
    .here = Tulis dalam topik ini
    .here-words = dalam topik ini, di sini
    .view = Khabar mereka
    .view-words = paparan jurulatih, paparan, ringkasan
    .done = Selesai
    .done-words = siap, dah, dah siap, cukup, ok, terima kasih

group-days = Hari apa saya patut tanya khabar? Bagi kebanyakan kumpulan, seminggu sekali dah cukup.
    .why = Pada hari-hari itu ia terbuka dan tertutup sendiri, dan saya kemas kini satu mesej saja, jadi kumpulan tak penuh.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = Itu saja
    .enough-words = siap, cukup, dah, selesai, ok
    .never = Tak payah langsung
    .never-words = tak payah, tak ada, jangan, tiada, tak nak

group-time = Pukul berapa, ikut waktu tempat kumpulan? Tekan, atau taip waktu lain.
    .why = Pada waktu ini tanya khabar dibuka. Waktu tutupnya, setiap orang nampak ikut jam sendiri.
    .t0700 = 7 pagi
    .t0800 = 8 pagi
    .t0900 = 9 pagi
    .t1200 = 12 tengah hari
    .t1700 = 5 petang
    .t1800 = 6 petang
    .t1900 = 7 malam
    .t2000 = 8 malam

group-zone = Kumpulan ini ikut waktu di mana? Kalau tak ada di sini, taip bandar besar yang terdekat.
    .why = Tanya khabar dibuka ikut jam ini, dan cuti umum di sanalah yang boleh saya langkau.
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

group-language = Dalam kumpulan, saya patut guna bahasa apa? Secara peribadi saya ikut bahasa masing-masing.
    .why = Dalam kumpulan satu bahasa saja, sebab semua baca mesej yang sama.

group-holidays = Pada cuti umum di sana, nak saya senyap saja?
    .why = Pada hari cuti jarang ada yang jawab, dan rasanya macam gagal, walhal bukan.
    .skip = Langkau saja
    .skip-words = ya, ye, langkau, senyap, cuti
    .keep = Tanya juga
    .keep-words = tanya, tak, tidak, macam biasa

group-until = Nak rehat sampai bila? Mulai hari itu saya tanya semula.
    .why = Rehatnya tamat sendiri, jadi tak ada siapa perlu ingat.

group-done = Semua dah sedia untuk <b>{ $group-title }</b>. Boleh ubah bila-bila masa dengan butang dalam kumpulan.
group-cancelled = Baik, semuanya kekal seperti sebelum ini.

joined-told = Awak dah ikut <b>{ $group-title }</b>. Bila tanya khabar dibuka di sana, awak boleh jawab di sini, antara kita; setiap kali awak yang tentukan apa kumpulan nampak.
    .fine = Baik
    .fine-words = ok, okay, okey, terima kasih, faham
    .leave = Tak jadi
    .leave-words = keluar, nak keluar, tak nak, bukan untuk saya
joined-fine = Jumpa lagi di sesi tanya khabar yang seterusnya.
joined-left = Awak dah keluar semula, dan rekod penyertaan awak dah saya padam. Kalau nak masuk balik, tekan butang dalam kumpulan.
joined-cancelled = Baik.
