# Sopan, bahasa Melayu: "watch". Orangnya menolak, tetapi syarikat itu masih menarik. Setiap empat minggu, paling banyak
# tiga kali, Sopan ingatkan untuk tengok laman kerjaya mereka.
#
# Untuk penterjemah: "watch-look" ialah teks, ".looked" dan seumpamanya butangnya (28 aksara atau kurang), ".looked-words"
# cara lain menaip yang sama. { -reminder-later } dan lain-lain ada dalam shared.ftl.


# Peringatan dirancang. $nudge-at: waktu dengan tempatnya; $nudge-why: ayat dalam kurungan, atau kosong.
watch-waiting = { $reminders ->
    [off] Sudah dicatat. Tapi peringatan awak sedang dimatikan: hidupkan dalam /settings, nanti saya ingatkan untuk tengok laman kerjaya { $company }.
   *[on] Saya akan ingatkan untuk tengok laman kerjaya { $company }: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    } Sehingga itu, lupakan saja dulu.
}
    .stop = Tak payahlah
    .stop-words = tak payah, xpayah, tak perlu, x perlu, tak nak, taknak, tak jadi, jangan ingatkan, jgn ingatkan, stop, lupakan
    .why = Jawatan baru akan muncul, dan awak sudah kenal seseorang di sana yang boleh cerita lebih lanjut.

# Peringatannya.
watch-look = Masa untuk tengok sekejap laman kerjaya { $company }. Kalau ada yang kena dengan awak, { $has-recipient ->
    [yes] tulis kepada { $recipient }
   *[no] tulis kepada orang yang pernah jemput awak
} dan tanya siapa yang sedang mencari orang untuk jawatan itu.
    .looked = Dah tengok
    .looked-words = dah, sudah, saya dah tengok, sudah tengok, dah check, dah semak, dah buat, siap, ya, ye, ok, okay
    .snooze = { -reminder-later }
    .snooze-words = { -reminder-later-words }
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Awak menolak dengan baik, jadi mereka mungkin gembira mendengar khabar bila ada jawatan yang kena.

watch-look_later = { decide-woken_later }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = { decide-woken_later.why }

# Selepas "Matikan semua peringatan".
watch-look_off = Semua peringatan sudah dimatikan. Kalau tadi tersalah tekan, hidupkan semula di bawah.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }

# Selepas "Nanti dulu".
watch-snoozed = { $reminders ->
    [off] Baik. Tapi peringatan awak sedang dimatikan: hidupkan dalam /settings, nanti saya ingatkan.
   *[on] Baik, nanti: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .now = Saya tengok sekarang
    .now-words = sekarang, sekarang je, tengok sekarang, tengah tengok, buat sekarang, terus tengok
    .stop = Tak payahlah
    .stop-words = tak payah, xpayah, tak perlu, x perlu, tak nak, taknak, tak jadi, jangan ingatkan, jgn ingatkan, stop, lupakan

watch-looked = Ada jumpa yang sesuai dengan awak?
    .found = Ya, ada
    .found-words = ya, ye, y, ada, ada satu, ada jumpa, dah jumpa, jumpa, jumpa satu, yes
    .nothing = Belum ada
    .nothing-words = belum, blm, belum lagi, tak, tidak, tak ada, takde, xde, tiada, tak jumpa, x jumpa, tak ada yang sesuai

## Penutup

watch-found = Bagus. Tulis segera kepada { $has-recipient ->
    [yes] { $recipient }
   *[no] orang yang pernah jemput awak
}: sebut jawatannya, dan minta diperkenalkan kepada pengurus yang mencari orang untuknya. Mereka kenal awak, jadi dua tiga ayat sudah cukup.

# Tiga kali tengok, tak jumpa apa-apa.
watch-let_go = Itu kali ketiga, dan saya berhenti di sini. Kalau suatu hari nanti { $company } menarik minat awak lagi, awak masih boleh tulis kepada mereka.

watch-dropped = Baik, tak ada lagi peringatan tentang { $company }.

watch-cancelled = Dihentikan. Tak ada lagi peringatan tentang { $company }.
