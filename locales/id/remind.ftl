# remind: pengingat sendiri, tentang apa saja, pada waktu yang disebut orangnya.
#
# Untuk penerjemah, tanpa Python: $what adalah kata-kata orangnya. $at sebuah waktu, $nudge-at waktu dengan tempatnya.

remind-what = Mau kuingatkan soal apa?
    .short = Pengingat
    .why = Nanti tulisanmu kukirim balik apa adanya, biar kamu langsung ingat soal apa.

remind-at = Mau kuingatkan kapan? Misalnya “Kamis jam 9 pagi” atau “tiga hari lagi”.
    .short = Waktu
    .why = Di waktu itu aku mengirim pesan, satu kali saja.

remind-zone = Kamu tinggal di mana? Biar pengingatnya datang di jam yang pas.
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
    [off] Kucatat: “{ $what }”. Tapi pengingatmu sedang mati; nyalakan dulu di /settings, ya, baru bisa kuingatkan.
   *[on] Nanti kuingatkan <b>{ $nudge-at }</b>: “{ $what }”.{ $has-nudge-why ->
        [yes] { " " }{ $nudge-why }
       *[no] { "" }
    }
}
    .at = Ganti waktu
    .at-words = waktu lain, ubah waktu, ganti waktunya, ubah waktunya, ganti jam, ganti jamnya, ubah jam, ganti hari, ganti harinya, hari lain, ganti tanggal, waktu, waktunya, jam lain, jamnya salah, waktunya salah, lebih awal, lebih cepat, undur, undurin, mundurin, majuin, geser, tunda
    .what = Ganti isinya
    .what-words = isi, isinya, ganti isi, ubah isi, ubah isinya, isinya salah, ganti kata, ganti kata kata, ubah teks, ganti teks, teks, teksnya, ganti tulisan, ganti tulisannya, ubah tulisan, ganti judul
    .drop = Sudah tidak perlu
    .drop-words = hapus, hapus aja, hapusin, buang, tidak perlu lagi, tidak perlu, ga perlu, gak perlu, nggak perlu, ngga perlu, udah ga perlu, udah gak perlu, tidak usah, nggak usah, ngga usah, ga usah, gak usah, gausah, ga jadi, gak jadi, nggak jadi, tidak jadi, lupain, lupakan

remind-due = Kamu minta diingatkan: “{ $what }”.
    .done = Sudah, makasih
    .done-words = sudah, udah, udh, sdh, sudah kok, udah kok, sudah selesai, udah selesai, udah kelar, kelar, makasih, makasi, makasih ya, terima kasih, thanks, thx, mksh, ok, oke, oke makasih, ya, iya, beres, siap, sip
    .snooze = Nanti saja
    .snooze-words = nanti, bentar, bentar lagi, sebentar, sebentar lagi, tar dulu, tar, nanti lagi, nanti aja, nanti dulu, ntar, ntar aja, ntar lagi, ntar dulu, entar, entar aja, ingetin lagi, ingatkan lagi, ingetin nanti, belum, blm, belom, belum sempat, belum sempet, blm sempat, gak sempat, ga sempat, nggak sempat, lagi sibuk, sibuk, jangan sekarang, jgn sekarang, tunda, tunda dulu, lain kali
    .drop = Sudah tidak perlu
    .drop-words = tidak perlu, ga perlu, gak perlu, nggak perlu, ngga perlu, tidak perlu lagi, udah ga perlu, udah gak perlu, tidak usah, gak usah, ga usah, nggak usah, ga jadi, gak jadi, nggak jadi, tidak jadi, lupakan, lupain, hapus, hapus aja
    .stop = Matikan semua pengingat
    .stop-words = stop, stop semua, jangan ingatkan, jangan ingatkan lagi, jangan ingetin, jangan ingetin lagi, jangan ganggu, matikan, matikan semua, matiin, matiin semua

remind-due_later = Boleh. Kapan kuingatkan lagi? Pilih, atau tulis sendiri, misalnya “Kamis jam 4 sore”.
    .why = { reminder-later.why }
    .hour = { decide-woken_later.hour }
    .hour-words = { decide-woken_later.hour-words }
    .evening = { decide-woken_later.evening }
    .evening-words = { decide-woken_later.evening-words }
    .morning = { decide-woken_later.morning }
    .morning-words = { decide-woken_later.morning-words }
    .monday = { decide-woken_later.monday }
    .monday-words = { decide-woken_later.monday-words }

remind-due_off = Oke, semua pengingat sudah kumatikan, termasuk yang ini: “{ $what }”.
    .undo = Nyalakan lagi
    .undo-words = batalkan, salah pencet, kepencet, nyalakan, nyalain, nyalain lagi, hidupkan lagi, aktifkan lagi

remind-again = { $has-nudge-at ->
    [yes] Oke, nanti kuingatkan lagi: <b>{ $nudge-at }</b>.
   *[no] Oke, nanti kuingatkan lagi.
}
    .drop = Sudah tidak perlu
    .drop-words = tidak perlu, ga perlu, gak perlu, nggak perlu, ngga perlu, tidak usah, gak usah, ga usah, nggak usah, hapus, hapus aja, tidak perlu lagi, lupakan, lupain

remind-done = Sip, beres satu.
remind-dropped = Oke, pengingat itu sudah kuhapus.
remind-cancelled = Oke, tidak jadi pasang pengingat.
