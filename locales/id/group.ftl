# group: cara coach mengatur yang terjadi di grupnya. joined: yang dikatakan kepada orang yang baru ikut.
#
# Untuk penerjemah: $group-title nama grup, $group-days daftar harinya, $group-at jamnya, $group-next suatu waktu,
# $group-place tempat yang jamnya berlaku.

group-menu = <b>{ $group-title }</b>

    { $group-rounds ->
        [none] Belum ada check-in. Pilih harinya, nanti terbuka sendiri.
        [paused] Check-in sedang jeda.{ $group-has-next ->
            [yes] { " " }Berikutnya: { $group-next }.
           *[no] { "" }
        }
       *[running] Check-in: { $group-days }, { $group-at } ({ $group-place }).{ $group-has-next ->
            [yes] { " " }Berikutnya: { $group-next }.
           *[no] { "" }
        }
    }
    { $group-amount ->
        [none] Belum ada yang ikut.
       *[many] { $group-members } orang ikut.
    }
    .days = Hari
    .days-words = ubah hari, hari apa, harinya
    .time = Jam
    .time-words = ubah jam, jamnya, waktu
    .zone = Zona waktu
    .zone-words = tempat, kota, tempat dan jam
    .language = Bahasa
    .language-words = ubah bahasa
    .holidays = Hari libur
    .holidays-words = libur, tanggal merah
    .pause = Jeda
    .pause-words = jeda dulu, rehat dulu, istirahat dulu, libur dulu
    .go_on = Akhiri jeda
    .go_on-words = lanjut, lanjutkan, mulai lagi
    .now = Buka sekarang
    .now-words = sekarang, mulai sekarang, buka satu
    .practice = Pertanyaan harian
    .practice-words = pertanyaan, pertanyaan hari ini, latihan, soal latihan, latihan wawancara
    .pairing = Latihan berdua
    .pairing-words = berdua, pasangan latihan, teman latihan
    .here = Tulis di topik ini
    .here-words = di topik ini, di sini
    .view = Kabar mereka
    .view-words = tampilan coach, tampilan, ringkasan
    .done = Selesai
    .done-words = sudah, udah, cukup, ok, makasih

group-days = Hari apa saja aku bertanya kabar ke grup? Biasanya seminggu sekali sudah cukup.
    .why = Di hari-hari itu check-in terbuka dan tertutup sendiri, dan cukup satu pesan yang kuperbarui, jadi grup tidak penuh.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = Itu saja
    .enough-words = sudah, cukup, udah, selesai, ok
    .never = Tanpa check-in
    .never-words = tidak usah, nggak usah, tidak ada, jangan

group-time = Jam berapa, menurut waktu di tempat grup? Tekan, atau tulis jam lain.
    .why = Di jam ini check-in dibuka. Jam tutupnya dilihat tiap orang menurut waktunya sendiri.
    .t0700 = 07.00
    .t0800 = 08.00
    .t0900 = 09.00
    .t1200 = 12.00
    .t1700 = 17.00
    .t1800 = 18.00
    .t1900 = 19.00
    .t2000 = 20.00

group-zone = Grup ini ikut waktu mana? Kalau tidak ada di sini, tulis kota besar terdekat.
    .why = Check-in dibuka menurut jam ini, dan hari libur di sanalah yang bisa kulewati.
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

group-language = Di grup, aku pakai bahasa apa? Di chat pribadi aku ikut bahasa masing-masing.
    .why = Di grup satu bahasa saja, karena semua membaca pesan yang sama.

group-holidays = Di tanggal merah di sana, aku diam saja?
    .why = Check-in di hari libur jarang dijawab, dan rasanya seperti gagal padahal bukan.
    .skip = Lewati saja
    .skip-words = ya, iya, lewati, diam saja, libur
    .keep = Tetap tanya
    .keep-words = tetap, tidak, nggak, seperti biasa

group-until = Jedanya sampai kapan? Mulai hari itu aku bertanya lagi.
    .why = Jeda berakhir sendiri, jadi tidak ada yang perlu mengingatnya.

group-done = Semua beres untuk <b>{ $group-title }</b>. Bisa kamu ubah kapan saja lewat tombol di grup.
group-cancelled = Baik, semuanya tetap seperti semula.

joined-told = Kamu sudah ikut di <b>{ $group-title }</b>. Kalau check-in dibuka di sana, kamu bisa menjawab di sini, berdua saja; tiap kali kamu yang menentukan apa yang dilihat grup.
    .fine = Sip
    .fine-words = ok, oke, baik, makasih, siap
    .leave = Tidak jadi
    .leave-words = keluar, mau keluar, nggak jadi, tidak usah
joined-fine = Sampai ketemu di check-in berikutnya.
joined-left = Kamu sudah keluar lagi, dan catatan keikutsertaanmu sudah kuhapus. Kalau mau kembali, tekan tombol di grup.
joined-cancelled = Baik.
