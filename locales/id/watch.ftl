# Sopan, bahasa Indonesia: percakapan "watch".
# Undangan sudah ditolak, tetapi perusahaannya tetap menarik: tiap empat minggu, paling banyak tiga kali,
# Sopan mengingatkan untuk menengok halaman karier mereka.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

# Menunggu pengingat berikutnya, yang pertama juga. Pengingat bisa saja sedang dimatikan ($reminders).
watch-waiting =
    { $reminders ->
        [off] Oke. Pengingatmu sedang mati; nyalakan di /settings kalau mau kuingatkan untuk menengok halaman karier { $company }.
       *[on] { $has-nudge-why ->
            [yes] Oke, kuingatkan untuk menengok halaman karier { $company } pada <b>{ $nudge-at }</b>. { $nudge-why }
           *[no] Oke, kuingatkan untuk menengok halaman karier { $company } pada <b>{ $nudge-at }</b>.
        }
    }
    .stop = Tidak usah diingatkan
    .stop-words = tidak usah, gak usah, ga usah, nggak usah, gausah, tidak perlu, gak perlu, stop, berhenti, hentikan, jangan ingatkan, gak jadi, nggak jadi, tidak jadi, batal, tidak, nggak, gak, ga, udahan, cukup, ngga usah, nggak perlu, ngga perlu, ga perlu, jgn ingatkan, ngga jadi, ga jadi, ngga

# Pengingatnya.
watch-look =
    { $has-recipient ->
        [yes] Waktunya menengok halaman karier { $company }. Kalau ada yang pas, tulis ke { $recipient } dan tanyakan siapa yang sedang mencari orang untuk posisi itu.
       *[no] Waktunya menengok halaman karier { $company }. Kalau ada yang pas, tulis ke orang yang dulu mengundangmu dan tanyakan siapa yang sedang mencari orang untuk posisi itu.
    }
    .looked = Sudah kulihat
    .looked-words = gak ada yang cocok, belum ada yang cocok, gak ada yang pas, belum ada yang pas, gak ada yang menarik, belum nemu, ada yang cocok, ada yang pas, ada yang menarik, sudah, udah, udh, sdh, sudah lihat, udah lihat, udah liat, sudah kulihat, udah kulihat, udah cek, sudah cek, udah dicek, sudah dicek, beres, done, ya, iya, oke, udh lihat, sudah liat, udh liat, udh kulihat, udh cek, udh dicek, nggak ada yang cocok, ngga ada yang cocok, ga ada yang cocok, gak ada yg cocok, blm ada yang cocok, belom ada yang cocok, belum ada yg cocok, nggak ada yang pas, ngga ada yang pas, ga ada yang pas, gak ada yg pas, blm ada yang pas, belom ada yang pas, belum ada yg pas, nggak ada yang menarik, ngga ada yang menarik, ga ada yang menarik, gak ada yg menarik, blm nemu, belom nemu, ada yg cocok, ada yg pas, ada yg menarik
    .snooze = { -snooze }
    .snooze-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

watch-look_later = { reminder-later }
    .why = { reminder-later.why }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

watch-look_off = Semua pengingat sudah kumatikan, termasuk yang untuk { $company }. Kalau tadi salah ketuk, nyalakan lagi di bawah.
    .undo = { -snooze-undo }
    .undo-words = { -snooze-undo-words }

# Setelah pengingatnya ditunda.
watch-snoozed =
    { $reminders ->
        [off] Oke. Pengingatmu sedang mati; nyalakan di /settings kalau mau kuingatkan lagi.
       *[on] { $has-nudge-why ->
            [yes] Oke, aku ingatkan lagi <b>{ $nudge-at }</b>. { $nudge-why }
           *[no] Oke, aku ingatkan lagi <b>{ $nudge-at }</b>.
        }
    }
    .now = Kulihat sekarang saja
    .now-words = sekarang, sekarang aja, sekarang saja, lihat sekarang, liat sekarang, aku lihat sekarang, sudah, udah, sudah lihat, udah liat, udh, udah lihat, udh lihat, sudah liat, udh liat
    .stop = { watch-waiting.stop }
    .stop-words = { watch-waiting.stop-words }

watch-looked = Ada posisi yang menarik?
    .found = Ada
    .found-words = ya, iya, ada satu, ada dong, ada nih, nemu, ketemu, dapat, dapet, lumayan, yes, menarik, ada yang cocok, ada yang pas, ada yang menarik, ada beberapa, ada sih, ada yg cocok, ada yg pas, ada yg menarik
    .nothing = Belum ada
    .nothing-words = belum, blm, belom, blm ada, belum nemu, tidak, nggak, ngga, gak, ga, enggak, tidak ada, gak ada, ga ada, nggak ada, gaada, gak nemu, nggak nemu, kosong, nihil, no, belum ada yang cocok, gak ada yang cocok, gak ada yang pas, belum ada yang pas, gak ada yang menarik, belum ada yang menarik, zonk, blm nemu, ngga ada, ngga nemu, ga nemu, blm ada yang cocok, belum ada yg cocok, nggak ada yang cocok, ngga ada yang cocok, ga ada yang cocok, gak ada yg cocok, nggak ada yang pas, ngga ada yang pas, ga ada yang pas, gak ada yg pas, blm ada yang pas, belum ada yg pas, nggak ada yang menarik, ngga ada yang menarik, ga ada yang menarik, gak ada yg menarik, blm ada yang menarik, belum ada yg menarik, belom ada, belom nemu, belom ada yang cocok, belom ada yang pas, belom ada yang menarik, blm ada yg cocok, belom ada yg cocok, nggak ada yg cocok, ngga ada yg cocok, ga ada yg cocok, nggak ada yg pas, ngga ada yg pas, ga ada yg pas, blm ada yg pas, belom ada yg pas, nggak ada yg menarik, ngga ada yg menarik, ga ada yg menarik, blm ada yg menarik, belom ada yg menarik

## Akhir percakapan

watch-found =
    { $has-recipient ->
        [yes] Bagus. Tulis ke { $recipient }: sebut posisinya, lalu minta dikenalkan dengan calon atasan di posisi itu.
       *[no] Bagus. Tulis ke orang yang dulu mengundangmu: sebut posisinya, lalu minta dikenalkan dengan calon atasan di posisi itu.
    }
watch-let_go = Sudah tiga kali ditengok, dan belum ada yang pas di { $company }. Wajar kalau agak kecewa. Kita berhenti di sini, ya; kalau mereka menghubungimu lagi, ketik /decide.
watch-dropped = Oke, { $company } tidak kita pantau lagi. Pengingatnya sudah kuhapus.
watch-cancelled = Oke, kita berhenti di sini. Halaman karier { $company } tetap bisa kamu tengok kapan saja.
