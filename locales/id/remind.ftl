# remind: pengingat sendiri, tentang apa saja, pada waktu yang disebut orangnya.
#
# Untuk penerjemah, tanpa Python: $what adalah kata-kata orangnya. $at sebuah waktu, $nudge-at waktu dengan tempatnya.

remind-what = Mau kuingatkan soal apa?
    .short = Pengingat
    .why = Kata-katamu kukirim balik persis seperti yang kamu tulis, biar kamu langsung ingat soal apa.

remind-at = Mau kuingatkan kapan? Misalnya “Kamis jam 9 pagi” atau “tiga hari lagi”.
    .short = Waktu
    .why = Pada saat itu aku menulis ke kamu, satu kali saja.

remind-zone = Kamu tinggal di mana? Biar aku menulis di jam yang pas di sana.
    .why = { decide-zone.why }
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

remind-waiting = { $reminders ->
    [off] Kucatat: “{ $what }”. Tapi pengingatmu sedang mati. Nyalakan di /settings, nanti aku menulis.
   *[on] Nanti kuingatkan <b>{ $nudge-at }</b>: “{ $what }”.{ $has-nudge-why ->
        [yes] { " " }{ $nudge-why }
       *[no] { "" }
    }
}
    .at = Ganti waktu
    .at-words = ganti waktu, waktu lain, ubah waktu, ganti jam, waktu, lebih awal, jam lain, undur
    .what = Ganti kata-kata
    .what-words = ganti kata, ganti kata kata, ubah teks, ganti teks, teks, ganti tulisan
    .drop = Tidak perlu lagi
    .drop-words = hapus, hapus aja, buang, tidak perlu, ga perlu, gak perlu, nggak perlu, nggak usah, ga usah, gak usah

remind-due = Kamu minta diingatkan: “{ $what }”.
    .done = Sudah, makasih
    .done-words = sudah, udah, makasih, terima kasih, ok, oke, ya, iya, beres, siap
    .snooze = Nanti lagi
    .snooze-words = nanti, nanti lagi, ntar, entar, jangan sekarang, tunda
    .drop = Tidak perlu lagi
    .drop-words = tidak perlu, ga perlu, gak perlu, nggak perlu, tidak perlu lagi, lupakan
    .stop = Stop semua pengingat
    .stop-words = stop, stop semua, jangan ingatkan lagi, matikan semua

remind-due_later = Kapan? Waktu sendiri juga boleh.
    .why = { reminder-later.why }
    .hour = { decide-woken_later.hour }
    .hour-words = { decide-woken_later.hour-words }
    .evening = { decide-woken_later.evening }
    .evening-words = { decide-woken_later.evening-words }
    .morning = { decide-woken_later.morning }
    .morning-words = { decide-woken_later.morning-words }
    .monday = { decide-woken_later.monday }
    .monday-words = { decide-woken_later.monday-words }

remind-due_off = Beres: mulai sekarang tidak ada pengingat sama sekali. “{ $what }” tidak kuingatkan lagi.
    .undo = Batalkan
    .undo-words = batalkan, nyalakan lagi, nyalain lagi, aktifkan lagi

remind-again = { $has-nudge-at ->
    [yes] Oke, nanti kuingatkan lagi: <b>{ $nudge-at }</b>.
   *[no] Oke, nanti kuingatkan lagi.
}
    .drop = Tidak perlu lagi
    .drop-words = tidak perlu, ga perlu, gak perlu, nggak perlu, hapus, tidak perlu lagi, lupakan

remind-done = Sip, beres satu.
remind-dropped = Oke, pengingat itu sudah kuhapus.
remind-cancelled = Oke, tidak jadi pasang pengingat.
