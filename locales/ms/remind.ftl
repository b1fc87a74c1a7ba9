# remind: peringatan sendiri, tentang apa-apa saja, pada masa yang disebut orangnya.
#
# Untuk penterjemah, tanpa Python: $what ialah kata-kata orangnya. $at satu masa, $nudge-at masa dengan tempatnya.

remind-what = Nak saya ingatkan pasal apa?
    .short = Peringatan
    .why = Kata-kata awak sampai semula tepat macam awak tulis, supaya awak terus tahu ia pasal apa.

remind-at = Nak saya ingatkan bila? Contohnya “Khamis pukul 9 pagi” atau “tiga hari lagi”.
    .short = Masa
    .why = Pada masa itu saya mesej awak, sekali saja.

remind-zone = Awak tinggal di mana? Supaya saya mesej pada waktu yang betul di sana.
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
    .why = { decide-zone.why }

remind-waiting = { $reminders ->
    [off] Dah dicatat: “{ $what }”. Tapi peringatan awak sedang dimatikan. Hidupkan di /settings, nanti saya mesej.
   *[on] Saya akan ingatkan <b>{ $nudge-at }</b>: “{ $what }”.{ $has-nudge-why ->
        [yes] { " " }{ $nudge-why }
       *[no] { "" }
    }
}
    .at = Tukar masa
    .at-words = tukar masa, masa lain, waktu lain, ubah masa, masa, awal sikit, lewat sikit, tukar jam
    .what = Tukar ayat
    .what-words = tukar ayat, tukar kata, ubah teks, tukar teks, teks, ayat lain
    .drop = Tak perlu lagi
    .drop-words = padam, buang, tak perlu, tak payah, xpayah, takyah, tak perlu lagi, tidak perlu

remind-due = Awak minta diingatkan: “{ $what }”.
    .done = Dah buat, terima kasih
    .done-words = dah, sudah, dah buat, siap, tq, terima kasih, thanks, ok, okay, ya, baik
    .snooze = Nanti dulu
    .snooze-words = nanti, nanti lagi, nanti dulu, kejap, kejap lagi, sekejap, sat, jap, kemudian, bukan sekarang, tangguh, belum, belum lagi, tak sempat, sibuk, tengah sibuk, ingatkan lagi, ingatkan semula
    .drop = Tak perlu lagi
    .drop-words = tak perlu, tak payah, xpayah, takyah, tak perlu lagi, tidak perlu, lupakan
    .stop = Hentikan semua peringatan
    .stop-words = stop, stop semua, jangan ingatkan lagi, matikan semua, off semua

remind-due_later = Nak saya ingatkan bila? Tekan, atau tulis masa lain yang sesuai.
    .hour = { decide-woken_later.hour }
    .hour-words = { decide-woken_later.hour-words }
    .evening = { decide-woken_later.evening }
    .evening-words = { decide-woken_later.evening-words }
    .morning = { decide-woken_later.morning }
    .morning-words = { decide-woken_later.morning-words }
    .monday = { decide-woken_later.monday }
    .monday-words = { decide-woken_later.monday-words }
    .why = { decide-woken_later.why }

remind-due_off = Dah: mulai sekarang tiada peringatan langsung. “{ $what }” pun tak saya ingatkan lagi.
    .undo = Hidupkan semula
    .undo-words = hidupkan, hidupkan semula, hidupkan balik, on balik, on semula

remind-again = { $has-nudge-at ->
    [yes] Baik, nanti saya ingatkan lagi: <b>{ $nudge-at }</b>.
   *[no] Baik, nanti saya ingatkan lagi.
}
    .drop = Tak perlu lagi
    .drop-words = tak perlu, tak payah, xpayah, takyah, padam, tak perlu lagi, tidak perlu, lupakan

remind-done = Bagus, satu dah beres.
remind-dropped = Baik, peringatan itu dah saya padam.
remind-cancelled = Baik, tak jadi buat peringatan.
