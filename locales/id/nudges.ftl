# Sopan, bahasa Indonesia: percakapan "nudges": semua pengingat yang direncanakan, dengan alasan untuk waktunya.
# Aturan menulis: lihat penjelasan di awal decide.ftl. $list dan $view disusun dari teks di shared.ftl.

nudges-list =
    <b>Pengingatmu</b>

    { $list }

    Ketuk satu untuk menunda atau menghapusnya.
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }
    .done = Sudah, cukup
    .done-words = sudah, udah, cukup, udah cukup, oke, ok, sip, beres, selesai, itu aja, makasih, makasi, tidak ada, gak ada, tidak, gak, biarkan, biarin, biarin aja, udh, sudah cukup, udh cukup, nggak ada, ngga ada, ga ada, nggak, ngga, ga

# Satu pengingat: apa, kapan, kenapa saat itu.
nudges-item = { $view }
    .later = Ingatkan nanti
    .later-words = { -snooze-words }, geser, undur, ganti waktu, ganti jam, ganti hari
    .now = Sekarang saja
    .now-words = kerjakan sekarang, sekarang, sekarang aja, kerjakan, kerjain, kerjain sekarang, ingatkan sekarang, langsung, langsung aja, gas, ya, iya, oke, ok
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }, jangan yang ini, yang ini jangan, jangan yg ini, jgn yang ini, jgn yg ini, yang ini jgn, yg ini jangan, yg ini jgn
    .back = Kembali ke daftar
    .back-words = kembali, balik, daftar, daftarnya, ke daftar, lihat daftar, biarkan, biarin, biarin aja

nudges-later = { reminder-later }
    .why = { reminder-later.why }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

nudges-moved =
    { $has-nudge-why ->
        [yes] Oke, kuingatkan lagi <b>{ $nudge-at }</b>. { $nudge-why }
       *[no] Oke, kuingatkan lagi <b>{ $nudge-at }</b>.
    }
    .back = Kembali ke daftar
    .back-words = kembali, balik, daftar, daftarnya, ke daftar, lihat daftar, yang lain, yg lain
    .done = Sudah, cukup
    .done-words = sudah, udah, cukup, udah cukup, oke, ok, sip, beres, selesai, itu aja, makasih, makasi, ya, iya, udh, sudah cukup, udh cukup

nudges-dropped = Oke, yang itu tidak kuingatkan lagi.
    .back = { nudges-moved.back }
    .back-words = { nudges-moved.back-words }
    .done = { nudges-moved.done }
    .done-words = { nudges-moved.done-words }

nudges-silent = Semua pengingatmu sedang mati, jadi aku diam. Mau kunyalakan lagi?
    .allow = { -snooze-undo }
    .allow-words = nyalakan, nyalain, nyalain lagi, nyalain dong, hidupkan, hidupkan lagi, hidupin lagi, aktifkan, aktifkan lagi, boleh, mau, ya, iya, oke, ok, ingatkan aku, ingatkan lagi, on
    .done = Biarkan mati
    .done-words = biarkan, biarin, biarin aja, tidak, gak, enggak, tidak usah, gak usah, gausah, tidak perlu, gak perlu, cukup, udah cukup, udah, jangan, off, selesai, nggak, ngga, ga, nggak usah, ngga usah, ga usah, nggak perlu, ngga perlu, ga perlu, sudah cukup, udh cukup, sudah, udh, jgn

nudges-empty = Tidak ada pengingat yang direncanakan. Pengingat muncul sendiri begitu ada jadwal atau kabar yang dicatat di /interviews.
    .interviews = Lihat lamaranku
    .interviews-words = lamaran, lamaranku, wawancara, wawancaraku, interview, interviews, lihat, liat, daftar, catatan, catatanku, mau catat, catat
    .done = Oke, cukup
    .done-words = oke, ok, cukup, udah, udah cukup, sip, beres, selesai, tidak, gak, makasih, makasi, sudah, udh, sudah cukup, udh cukup, nggak, ngga, ga

nudges-done = Oke. Kalau perlu lagi, ketik /nudges.
nudges-cancelled = Oke, pengingatnya tetap seperti semula.
