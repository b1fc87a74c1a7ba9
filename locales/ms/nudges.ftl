# Sopan, bahasa Melayu: "nudges". Peringatan yang dirancang, setiap satu dengan sebab waktunya.
#
# Untuk penterjemah: "nudges-list" ialah teks, ".stop" dan seumpamanya butangnya (28 aksara atau kurang), ".stop-words"
# cara lain menaip yang sama. $list dan $view disusun daripada shared.ftl (nudge-...).


# $list: baris bernombor. Setiap satu menyusul sebagai butang.
nudges-list =
    <b>Yang akan saya ingatkan</b>

    { $list }

    Tekan satu untuk mengubahnya.
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }, off, off semua, off kan, tutup semua
    .done = Itu saja
    .done-words = itu je, tu je, dah, sudah, siap, cukup, ok, okay, okey, baik, tak ada, takde, terima kasih, tq, thanks, tutup
    .why = Supaya awak nampak apa yang akan sampai, bila, dan kenapa waktu itu.

# $view: tentang apa, bila, dan kenapa waktu itu.
nudges-item =
    { $view }

    Nak buat apa dengannya?
    .later = Nanti dulu
    .later-words = { -reminder-later-words }, anjak, anjakkan, tukar hari, tukar masa, tukar waktu, hari lain, lewatkan
    .now = Buat sekarang
    .now-words = sekarang, sekarang je, buat, buat je, jom, jom buat, tunjuk, terus
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }, buang, buang je, padam, delete, tak, tidak
    .back = Biarkan begitu
    .back-words = biarkan, biar je, kekal, kekalkan, macam tu je, balik, kembali, senarai, balik ke senarai, ok, okay, okey, baik, tak ada
    .why = Ini peringatan awak. Mengubah waktunya atau membuangnya tak menjejaskan yang lain.

nudges-later = Bila lebih sesuai? Tekan, atau tulis waktu sendiri, contohnya “Khamis pukul 4 petang”.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = Hanya peringatan ini yang berubah, yang lain kekal.

# $nudge-at: waktu dengan tempatnya; $nudge-why: ayat penuh dalam kurungan, atau kosong.
nudges-moved = Sudah dianjakkan: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
    [yes] {" "}{ $nudge-why }
   *[no] {""}
}
    .back = Balik ke senarai
    .back-words = balik, kembali, senarai, tengok senarai, peringatan, yang lain, tunjuk yang lain
    .done = Itu saja
    .done-words = itu je, tu je, dah, sudah, siap, cukup, ok, okay, okey, baik, tak ada, takde, terima kasih, tq, thanks, tutup

nudges-dropped = Baik, yang ini tak akan sampai.
    .back = Balik ke senarai
    .back-words = balik, kembali, senarai, tengok senarai, peringatan, yang lain, tunjuk yang lain
    .done = Itu saja
    .done-words = itu je, tu je, dah, sudah, siap, cukup, ok, okay, okey, baik, tak ada, takde, terima kasih, tq, thanks, tutup

# Semua peringatan dimatikan.
nudges-silent = Semua peringatan sedang dimatikan. Saya masih simpan, dan yang belum lepas akan kembali kalau awak hidupkan semula.
    .allow = { -reminder-undo }
    .allow-words = on, on kan, hidupkan, hidupkan balik, on balik, ya, ye, nak, boleh, tolong, ingatkan saya, ingatkan semula
    .done = Biarkan mati
    .done-words = off, biarkan, biar je, biar off, tak, tidak, tak payah, xpayah, takpe, ok, okay, okey, baik, cukup, terima kasih, tq

# Tak ada yang dirancang.
nudges-empty = Buat masa ini tak ada peringatan yang dirancang. Bila satu temu duga dicatat, saya rancang yang perlu untuknya.
    .interviews = Tunjukkan temu duga saya
    .interviews-words = temu duga, temu duga saya, interview, interview saya, permohonan, senarai, tunjuk, tunjukkan, tengok, ya, ye
    .done = Itu saja
    .done-words = itu je, tu je, dah, sudah, siap, cukup, ok, okay, okey, baik, tak, tidak, tak ada, takde, terima kasih, tq, thanks, tutup

nudges-done = Baik. /nudges tunjukkan lagi bila-bila masa.
nudges-cancelled = Baik, peringatan kekal macam sebelum ini.
