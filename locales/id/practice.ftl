# practice: pertanyaan hari ini di grup, dan jawaban seseorang sejauh ini, hanya untuk dia sendiri.
#
# Untuk penerjemah: $question satu pertanyaan dari kumpulan, $group nama grup, $on hari, $answer jawabannya.
# Yang pertama dikatakan di grup, atau ke satu orang saat menekan tombol di sana; harus muat di layar ponsel.

room-practice-question = <b>Pertanyaan hari ini</b>

    { $question }

    Balas pesan ini, boleh diketik atau pakai suara; semua di sini bisa menyimak. Yang sudah ikut, jawabannya kusimpan untuk dilihat lagi nanti.
room-practice-hint = Minta petunjuk
room-practice-mine = Jawabanku
room-practice-joined = Mulai sekarang kamu ikut. Jawaban yang kamu balas di sini kusimpan untukmu. Tekan lagi untuk melihatnya.
room-practice-starred = Di <b>{ $group }</b>, coach memberi bintang untuk jawabanmu pada pertanyaan “{ $question }”.

    Semua jawabanmu: /practice
room-practice-star-coach = Bintang cuma dari coach grup ini. Tapi reaksi darimu juga berarti, kok.
room-practice-star-how = Balas jawaban orang lain dengan /star, nanti kukabari dia di chat pribadi.
room-practice-asked = Pertanyaan hari ini sedang kukirim ke grup.
room-practice-asked-before = Pertanyaan hari ini sudah ada di grup. Satu sehari sudah cukup buat dipikirkan.
room-practice-all = Semua jawabanmu sejauh ini, yang terbaru di atas.
room-practice-voice = Pesan suara
room-practice-has-star = ⭐ Dapat bintang dari coach.
room-practice-own = <b>{ $question }</b>
    <i>{ $on }, { $group }</i>

    { $answer }

command-practice = Jawabanmu untuk pertanyaan harian

practice-list = Jawabanmu untuk pertanyaan harian, yang terbaru di atas. Daftar ini cuma kamu yang lihat.
    .all = Semua dalam satu file
    .all-words = semua, semuanya, file, unduh, jadikan file
    .done = Selesai
    .done-words = sudah, oke, makasih, tutup
practice-item = { $view }
    .back = Ke daftar
    .back-words = kembali, daftar, yang lain
    .delete = Hapus
    .delete-words = buang, hapus saja
practice-deleted = Sudah kuhapus. Pesanmu di grup tetap milikmu: kalau mau, hapus sendiri di sana.
    .back = Ke daftar
    .back-words = kembali, daftar, yang lain
    .done = Selesai
    .done-words = sudah, oke, makasih
practice-empty = Belum ada apa-apa di sini. Kalau di grupmu muncul pertanyaan hari ini, balas di sana, nanti jawabanmu ada di sini.
    .done = Oke
    .done-words = baik, siap, makasih, sip
practice-done = Oke. Ketik /practice kalau mau lihat daftarnya lagi.
practice-cancelled = Baik.

# practice_days: kapan grup mendapat pertanyaan; $group-practice-days daftar hari, $group-practice-at jam.

practice_days-menu = <b>Pertanyaan harian</b> untuk { $group-title }

    { $group-practises ->
        [yes] Muncul tiap { $group-practice-days }, { $group-practice-at } ({ $group-place }).{ $group-has-practice-next ->
            [yes] { " " }Berikutnya: { $group-practice-next }.
           *[no] { "" }
        }
       *[no] Harinya belum dipilih, jadi belum ada yang muncul sendiri.
    }

    Satu pertanyaan wawancara untuk dijawab bersama. Kalau ada jawaban yang bagus, balas jawaban itu dengan /star.
    .days = Hari
    .days-words = ganti hari, hari apa, pilih hari
    .time = Jam
    .time-words = ganti jam, jam berapa, waktu
    .now = Kirim satu sekarang
    .now-words = sekarang, kirim sekarang, langsung saja
    .back = Kembali ke grup
    .back-words = kembali, grup, pengaturan grup
    .done = Selesai
    .done-words = sudah, cukup, oke, makasih

practice_days-days = Hari apa saja aku kirim pertanyaan wawancara ke grup?
    .why = Latihan sebentar tapi sering lebih membantu daripada semalam suntuk.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = Itu saja
    .enough-words = selesai, sudah, cukup, oke
    .never = Tanpa pertanyaan
    .never-words = tidak usah, jangan, tidak ada, tidak pernah

practice_days-time = Jam berapa, menurut waktu di tempat grup? Tekan, atau tulis jam lain.
    .why = Kalau datangnya pas orang punya sepuluh menit luang, yang menjawab lebih banyak.
    .t0700 = { group-time.t0700 }
    .t0800 = { group-time.t0800 }
    .t0900 = { group-time.t0900 }
    .t1200 = { group-time.t1200 }
    .t1700 = { group-time.t1700 }
    .t1800 = { group-time.t1800 }
    .t1900 = { group-time.t1900 }
    .t2000 = { group-time.t2000 }

practice_days-done = Sudah diatur. Kapan saja bisa diubah lewat tombol di grup.
practice_days-cancelled = Baik, semuanya tetap seperti semula.
