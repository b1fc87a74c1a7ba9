# checkin: yang diceritakan seseorang ke grup coaching-nya kali ini, di chat pribadi.
#
# Untuk penerjemah: $group-title nama grupnya.

checkin-stage = Check-in untuk <b>{ $group-title }</b>. Sekarang kamu sampai mana?
    .why = Supaya grup tahu kabarmu. Mereka cuma melihatnya kalau di akhir nanti kamu bilang boleh.
    .looking = { room-stage-looking }
    .looking-words = masih cari kerja, cari kerja, lagi nyari, belum ada, belum apa-apa
    .applied = { room-stage-applied }
    .applied-words = sudah melamar, udah ngelamar, sudah kirim lamaran, lamaran sudah dikirim, udah apply
    .invited = { room-stage-invited }
    .invited-words = undangan, diundang, dapet undangan, dipanggil, dapat panggilan
    .interview = { room-stage-interview }
    .interview-words = interview, mau wawancara, ada wawancara, besok wawancara, mau interview
    .waiting = { room-stage-waiting }
    .waiting-words = nunggu, menunggu, belum ada kabar, nunggu kabar, digantung
    .offer = { room-stage-offer }
    .offer-words = tawaran, diterima, keterima, dapet kerja, dapat offer
    .resting = { room-stage-resting }
    .resting-words = istirahat, rehat, capek, jeda, lagi libur dulu

checkin-when = Semoga lancar! Kapan jadwalnya? Harinya saja cukup.
    .why = Supaya yang lain bisa menyemangatimu di waktu yang pas, kalau kamu mau memberi tahu.
    .unknown = Belum pasti
    .unknown-words = belum tahu, belum ada tanggal, belum tau, nggak tahu, nanti, secepatnya

checkin-practice = Mau latihan dengan seseorang dari grup?
    .why = Kalau kamu bagikan, yang punya waktu bisa menawarkan diri.
    .yes = Mau
    .no = Kali ini tidak dulu

checkin-cheer = Ada kabar baik yang boleh ikut dirayakan teman-teman? Hal kecil juga boleh.
    .why = Mencari kerja bisa terasa sepi. Kabar baik yang kecil pun terasa lebih besar kalau ada yang tahu.
    .nothing = Kali ini tidak ada
    .nothing-words = nggak ada, tidak ada, gak ada, ga ada, lewat, belum ada, tidak

checkin-share = Grup boleh melihat ini dengan namamu? Kalau tidak, kamu cuma dihitung sebagai satu jawaban.
    .why = Tanpa izinmu, tidak ada yang sampai ke grup dari sini.
    .named = Boleh, dengan namaku
    .named-words = boleh, ya, iya, pakai nama, dengan nama, ok, oke
    .quiet = Jangan, cukup dihitung
    .quiet-words = jangan, nggak, tidak, tanpa nama, anonim, nggak usah

checkin-card = Makasih, sudah kucatat untuk <b>{ $group-title }</b>.

    { $stage }{ $has-when ->
        [yes] , { $when }
       *[no] { "" }
    }{ $practice-is ->
        [yes] { "\u000A" }Mencari teman latihan
       *[other] { "" }
    }{ $has-cheer ->
        [yes] { "\u000A" }Kabar baik: “{ $cheer }”
       *[no] { "" }
    }

    { $share-is ->
        [named] Grup melihatnya dengan namamu.
       *[other] Grup cuma melihat ada satu jawaban lagi.
    } Semuanya bisa diubah, setelah ditutup pun bisa.
    .stage = Sampai mana
    .when = Tanggalnya
    .practice = Latihan
    .cheer = Kabar baik
    .share = Siapa yang lihat
    .withdraw = Tarik kembali
    .withdraw-words = hapus, hapus saja, tarik, tarik lagi
checkin-withdrawn = Sudah kutarik. Beberapa detik lagi juga hilang dari pesan di grup.
checkin-cancelled = Baik, kali ini tidak dulu.
