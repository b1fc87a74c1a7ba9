# Sopan, bahasa Indonesia: percakapan "watch".
# Undangan sudah ditolak, tetapi perusahaannya tetap menarik: tiap empat minggu, paling banyak tiga kali,
# Sopan mengingatkan untuk menengok halaman karier mereka.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

# Menunggu pengingat berikutnya.
watch-waiting =
    { $has-nudge-why ->
        [yes] Oke. Pengingat berikutnya { $nudge-at }, untuk menengok halaman karier { $company }. { $nudge-why }
       *[no] Oke. Pengingat berikutnya { $nudge-at }, untuk menengok halaman karier { $company }.
    }
    .stop = Tidak usah diingatkan
    .stop-words = tidak usah, gak usah, ga usah, nggak usah, gausah, tidak perlu, gak perlu, stop, berhenti, hentikan, jangan ingatkan, gak jadi, nggak jadi, tidak jadi, batal, tidak, nggak, gak, ga, udahan, cukup

# Pengingatnya.
watch-look =
    { $has-recipient ->
        [yes] Coba tengok halaman karier { $company } hari ini. Kalau ada yang pas, tulis ke { $recipient } dan tanyakan siapa yang sedang mencari orang untuk posisi itu.
       *[no] Coba tengok halaman karier { $company } hari ini. Kalau ada yang pas, tulis ke orang yang dulu mengundangmu dan tanyakan siapa yang sedang mencari orang untuk posisi itu.
    }
    .looked = Sudah kulihat
    .looked-words = sudah, udah, udh, sdh, sudah lihat, udah lihat, udah liat, sudah kulihat, udah kulihat, udah cek, sudah cek, udah dicek, sudah dicek, beres, done, ya, iya, oke
    .snooze = { -snooze }
    .snooze-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

watch-look_later = Boleh. Kapan aku ingatkan lagi?
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

watch-look_off = Semua pengingat sudah kumatikan. Kalau mau, urusan { $company } ini bisa kita tutup sekalian.
    .undo = { -snooze-undo }
    .undo-words = { -snooze-undo-words }

# Setelah pengingatnya ditunda.
watch-snoozed =
    { $has-nudge-why ->
        [yes] Oke, aku ingatkan lagi { $nudge-at }. { $nudge-why }
       *[no] Oke, aku ingatkan lagi { $nudge-at }.
    }
    .now = Kulihat sekarang saja
    .now-words = sekarang, sekarang aja, sekarang saja, lihat sekarang, liat sekarang, aku lihat sekarang, sudah, udah, sudah lihat, udah liat
    .stop = { watch-waiting.stop }
    .stop-words = { watch-waiting.stop-words }

watch-looked = Ada posisi yang menarik?
    .found = Ada
    .found-words = ya, iya, ada satu, ada dong, ada nih, nemu, ketemu, dapat, dapet, lumayan, yes, menarik
    .nothing = Belum ada
    .nothing-words = belum, blm, belom, blm ada, belum nemu, tidak, nggak, ngga, gak, ga, enggak, tidak ada, gak ada, ga ada, nggak ada, gaada, gak nemu, nggak nemu, kosong, nihil, no

## Akhir percakapan

watch-found =
    { $has-recipient ->
        [yes] Bagus. Tulis ke { $recipient } hari ini: sebut posisinya, lalu minta dikenalkan dengan atasan yang mencari orang untuk posisi itu.
       *[no] Bagus. Tulis ke orang yang dulu mengundangmu: sebut posisinya, lalu minta dikenalkan dengan atasan yang mencari orang untuk posisi itu.
    }
watch-let_go = Sudah tiga kali ditengok, dan belum ada yang pas di { $company }. Wajar kalau agak kecewa. Kita cukupkan di sini; kalau mereka menghubungimu lagi, ketik /decide.
watch-dropped = Oke, { $company } tidak kita pantau lagi. Pengingatnya sudah kuhapus.
watch-cancelled = Oke, kita berhenti di sini. Halaman karier { $company } tetap bisa kamu tengok kapan saja.
