# Sopan, bahasa Melayu: "missed". Sopan tak aktif seketika, dan beberapa peringatan sepatutnya sampai waktu itu. Semuanya
# datang sebagai satu senarai, bukan satu demi satu.
#
# Untuk penterjemah: "missed-list" ialah teks, ".done" dan seumpamanya butangnya (28 aksara atau kurang), ".done-words"
# cara lain menaip yang sama, tanpa perkataan di bawah dua butang.
# $list: baris bernombor, tentang apa dan bila sepatutnya (nudge-line dalam shared.ftl). Setiap satu jadi butang, dan
# senarainya datang lagi, makin pendek, sampai habis. { -reminder-stop } dan lain-lain ada dalam shared.ftl.


missed-list =
    Maaf, saya tak aktif seketika. Ini yang sepatutnya sampai waktu itu, dan tak ada yang hilang:

    { $list }

    Nak mula dengan yang mana? Tekan, atau sebut namanya.
    .done = Itu saja, terima kasih
    .done-words = itu je, tu je, dah, sudah, dah tengok, saya dah tengok, dah nampak, faham, noted, ok, okay, okey, baik, tak, tidak, tak ada, takde, takpe, tak apa, bukan sekarang, terima kasih, tq, thanks, tutup
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }, off, off semua, off kan, tutup semua
    .why = Satu mesej lebih senang dibaca daripada semuanya sekali gus.

# Selepas "Matikan semua peringatan".
missed-silent = Semua peringatan sudah dimatikan. Saya masih simpan, dan yang belum lepas akan kembali kalau awak hidupkan semula.
    .allow = { -reminder-undo }
    .allow-words = { nudges-silent.allow-words }
    .done = Biarkan mati
    .done-words = off, biarkan, biar je, biar off, tak, tidak, tak payah, xpayah, takpe, ok, okay, okey, baik, cukup, terima kasih, tq

# Ditutup oleh orangnya, atau tak ada lagi yang tinggal dalam senarai.
missed-done = Baik, itu saja yang tertangguh. Yang akan datang ada dalam /nudges.

# "/cancel": senarainya disimpan.
missed-cancelled = Baik, senarainya saya ketepikan. Status semuanya ada dalam /interviews, dan yang akan datang dalam /nudges.
