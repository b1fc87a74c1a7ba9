# Sopan, bahasa Indonesia: percakapan "missed".
# Bot-nya sempat tidak aktif (salahnya sendiri), dan beberapa pengingat seharusnya datang selama itu. Semuanya ditunjukkan
# sekaligus dalam satu pesan; orangnya memilih mau mulai dari yang mana, dan daftarnya tetap di situ untuk yang lain.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

# $list: baris bernomor, masing-masing apa dan kapan seharusnya. Di bawahnya satu tombol untuk tiap baris.
missed-list =
    Maaf, aku sempat tidak aktif. Ini yang seharusnya datang selama itu:

    { $list }

    Catatanmu aman. Mau mulai dari yang mana? Ketuk satu; sisanya tetap di daftar ini.
    .done = Cukup, sudah kulihat
    .done-words = sudah, udah, udh, dah, cukup, udah cukup, sudah cukup, udh cukup, sudah kulihat, udah kulihat, udh kulihat, udah lihat, sudah lihat, udh lihat, udah liat, sudah liat, udh liat, kulihat, oke, ok, okee, sip, siap, baik, ya, iya, noted, paham, ngerti, beres, udah beres, sudah beres, udh beres, selesai, kelar, itu aja, itu saja, udah itu aja, sudah itu aja, udh itu aja, tidak ada, gak ada, nggak ada, ngga ada, ga ada, tidak, gak, nggak, ngga, ga, enggak, tidak usah, gak usah, nggak usah, ngga usah, ga usah, gausah, gak apa apa, gak papa, gapapa, gpp, nggak papa, ngga papa, ga papa, tidak apa apa, biarkan, biarin, biarin aja, nanti, nanti aja, nanti saja, nanti dulu, ntar, ntar aja, ntar dulu, entar, nanti kulihat, tutup, tutup aja, makasih, makasi, terima kasih, trims, thanks, thx
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

# Semua pengingat mati; mungkin baru saja dimatikan dari daftar di atas.
missed-silent = Semua pengingatmu sekarang mati, jadi aku diam. Kalau tadi salah ketuk, nyalakan lagi di bawah.
    .allow = { -snooze-undo }
    .allow-words = { nudges-silent.allow-words }
    .done = Biarkan mati
    .done-words = { nudges-silent.done-words }

# Penutup: orangnya sudah melihat semuanya, atau semuanya sudah dikerjakan.
missed-done = Oke. Lamaranmu ada di /interviews, pengingat berikutnya di /nudges.
missed-cancelled = Oke, kita berhenti di sini. Catatanmu tetap ada di /interviews.
