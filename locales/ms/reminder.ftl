# Sopan, bahasa Melayu: "reminder". Apa yang peringatan Sopan katakan, dan apa yang boleh dijawab. Setiap satu boleh sampai
# tiba-tiba, jadi kata-kata pertamanya sudah mesti beritahu ini tentang apa.
#
# Untuk penterjemah (tak perlu tahu Python): "reminder-follow_up" ialah teks, ".write" dan seumpamanya butangnya (28 aksara
# atau kurang), ".write-words" cara lain menaip yang sama, tiada perkataan di bawah dua butang bagi satu teks.
# { -reminder-later } dan lain-lain ada dalam shared.ftl, { debrief-hub.heard } dalam debrief.ftl.


-reminder-moved = Tarikhnya dah berubah
-reminder-moved-words = berubah, tarikh berubah, dah berubah, tukar tarikh, tarikh tukar, dah tukar, tarikh baru, hari lain, tukar hari, tukar masa, dianjak, dah dianjak, ditunda, kena tunda, ditangguhkan, diawalkan, dilewatkan, reschedule, postpone, dibatalkan, kena batal, kena cancel, mereka batalkan
-reminder-fine-words = ok, okay, okey, baik, baiklah, terima kasih, tq, thanks, noted, faham, dah sedia, sedia, siap, dah siap, ya, ye, cantik, bagus, 👍

## Sebelum temu duga

# Malam sebelumnya, untuk satu permohonan.
reminder-ahead = Temu duga awak di { $company } sudah dekat{ $has-when ->
    [yes] : <b>{ $when }</b>
   *[no] {""}
}. Sediakan apa yang perlu, tengok jalan atau pautannya, lepas itu biarkan. Apa yang awak tahu sekarang sudah cukup.
    .fine = Terima kasih, saya sedia
    .fine-words = { -reminder-fine-words }
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Malam sebelumnya memang masa yang elok untuk menyiapkan apa yang perlu. Lepas itu, rehat lebih membantu daripada mengulang lagi.

# Malam sebelumnya, bila ada yang nak ditanya: satu soalan sopan sebaris.
reminder-concerns_due = Temu duga awak di { $company }{ $has-when ->
    [yes] , <b>{ $when }</b>
   *[no] {""}
}: ini yang awak nak tanya.

    { $concern-questions }

    Semuanya boleh ditanya. Jawapan mereka lebih jelas daripada apa yang kita teka.
    .fine = Terima kasih, saya tanya
    .fine-words = { -reminder-fine-words }, saya tanya, nanti saya tanya, akan tanya
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Awak catat ini sebelum ini. Bila ditanya dalam temu duga, awak tahu sama ada kerja itu sesuai untuk awak.

# Malam sebelum sembang cari info; helaiannya baru dihantar di atas.
reminder-prepare = Sembang cari info awak di { $company }{ $has-when ->
    [yes] : <b>{ $when }</b>
   *[no] {" "}sudah dekat
}. Soalan awak ada pada helaian di atas. Tak ada kerja yang dipertaruhkan, jadi tanya apa yang awak betul-betul nak tahu.
    .fine = Terima kasih, saya sedia
    .fine-words = { -reminder-fine-words }
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Tengok soalan sekali dengan tenang pada malam sebelumnya, itu saja persediaan yang perlu untuk sembang macam ini.

# Sejam sebelumnya, temu duga atau sembang.
reminder-ahead_soon = Hampir sampai masanya: { $company }{ $has-when ->
    [yes] , <b>{ $when }</b>
   *[no] {""}
}. Segelas air, catatan awak, satu nafas perlahan. Lepas itu, ia sekadar perbualan.
    .fine = Terima kasih
    .fine-words = { -reminder-fine-words }
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }

## Selepas temu duga

# Dua jam kemudian, atau keesokan paginya. Paling banyak tiga kali kalau tak dijawab; $times: kali yang ke berapa.
reminder-thank_you =
    { $times ->
        [2] Ucapan terima kasih kepada { $company } belum dihantar. Dua tiga ayat pun cukup, dan saya tuliskan dulu. Nak buat sekarang?
        [3] Ini kali terakhir saya sebut tentang ucapan terima kasih kepada { $company }; lepas ini saya biarkan. Masih sesuai dihantar sekarang. Nak kita tulis?
       *[1] Temu duga awak di { $company } sudah selesai. Ucapan terima kasih yang pendek bukan satu kemestian, tapi orang perasan, dan paling terasa selagi perbualan masih segar. Nak kita tulis?
    }
    .write = Ya, jom tulis
    .write-words = ya, ye, y, yup, boleh, nak, nk, ok, okay, okey, jom, tulis, tulislah, tuliskan, ucapan, ucapan terima kasih, surat, emel, e-mel, email, sekarang
    .done = Dah ucap terima kasih
    .done-words = dah, sudah, dah ucap, dah cakap, dah hantar, dah send, dah buat, dah tulis, dah emel, dah whatsapp
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, belum, belum lagi
    .drop = Kali ini tak payah
    .drop-words = { -reminder-drop-words }, { -reminder-drop }, tak, tidak, x, tak nak, taknak, xnak, tak mahu, tak usah
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Ia menghargai masa yang mereka luangkan. Bila beberapa calon hampir sama, itu juga yang mereka ingat.

# Waktu yang sama selepas sembang cari info.
reminder-talk_over = Sembang awak dengan { $company } sudah selesai. Apa hasilnya: tempat yang awak nak kerja, nama orang lain, atau bukan untuk awak? Ceritakan, dan saya catat apa yang menyusul.
    .write = Saya ceritakan
    .write-words = ya, ye, y, ok, okay, okey, cerita, nak cerita, sekarang, best, ok je, bagus, dapat nama, nak kerja sana, bukan untuk saya
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, belum, belum lagi
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }, tak, tidak, x, tak nak, taknak, xnak, tak mahu, tak ada apa nak cerita
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Setiap satu ada langkah seterusnya yang lain, dan tak ada yang perlu dikejar.

reminder-follow_up = { $has-promised ->
    [yes] { $company } kata nak jawab menjelang { $promised }, dan setahu saya belum ada khabar.
   *[no] { $company }{ $has-talked_on ->
        [yes] {" "}({ $talked_on })
       *[no] {""}
    }: setahu saya, belum ada khabar.
} Selalunya itu cuma tanda ada kerja lain di meja mereka. Satu e-mel ringkas sekarang memang wajar. Nak kita tulis?
    .write = Ya, jom tulis
    .write-words = ya, ye, y, yup, boleh, nak, nk, ok, okay, okey, jom, tulis, tulislah, tuliskan, surat, emel, e-mel, email, follow up, susulan, sekarang
    .done = Saya dah tulis
    .done-words = dah, sudah, dah tulis, dah tanya, dah hantar, dah send, dah emel, dah email, dah follow up, dah buat
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, belum, belum lagi
    .drop = Saya tak akan tulis
    .drop-words = { -reminder-drop-words }, { -reminder-drop }, tak, tidak, x, tak nak, taknak, xnak, tak mahu, tak nak tulis
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Bila tiada khabar, bertanya sekali itu biasa { $profile ->
        [DE] di Jerman selepas kira-kira dua minggu
        [GB] di Britain selepas lima hingga tujuh hari bekerja
        [US] di Amerika Syarikat selepas lima hingga tujuh hari bekerja
       *[other] selepas kira-kira seminggu
    }, atau tak lama selepas hari yang mereka sebut. Saya tak akan cadangkan kali kedua.

reminder-final_note = { $company } sudah berminggu-minggu senyap. Kalau masih nak, satu mesej pendek yang terakhir boleh dihantar sekarang. Anggap saja jawapannya tidak, dan tulis sebagai salam penutup. Terpulang pada awak.
    .write = Tulis mesej terakhir
    .write-words = ya, ye, y, boleh, nak, nk, ok, okay, okey, jom, tulis, tulislah, tuliskan, mesej, mesej terakhir, surat, emel, e-mel, email, sekarang
    .done = { reminder-follow_up.done }
    .done-words = { reminder-follow_up.done-words }
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, belum, belum lagi
    .drop = Saya tak akan tulis
    .drop-words = { reminder-follow_up.drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Selepas berminggu-minggu, satu mesej lagi tak menyusahkan sesiapa. Itu yang terakhir saya cadangkan.

# Waktu yang susah: orangnya dulu, tiada kata-kata ceria.
reminder-let_go = Masih tak ada khabar daripada { $company }. Dibiarkan tanpa jawapan memang pedih, dan ramai yang mengalaminya: jawapan tidak itu selalunya tak pernah dihantar. Bahagian awak sudah awak buat. Nak kita tutup yang ini? Kalau satu hari mereka menulis, sekali tekan ia terbuka semula.
    .close = Ya, tutup
    .close-words = ya, ye, y, ok, okay, okey, boleh, tutup, tutup je, tutuplah, lepaskan, lepaskan je, redha, redha je, move on
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .keep = Tak, biarkan terbuka
    .keep-words = tak, tidak, x, jangan, jgn, jangan tutup, biarkan, biar je, biar dulu, tunggu, tunggu dulu, saya tunggu, nak tunggu, belum, belum lagi, nanti, nanti dulu, bukan sekarang
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Berita buruk selalunya tak sampai. Menutupnya untuk ketenangan awak sendiri; tiada siapa di sana yang tahu.

# Menunggu di bawah yang sudah ditutup; tekanan berbulan-bulan kemudian pun masih berfungsi.
reminder-closed = { $company } sudah ditutup, dan tak ada lagi peringatan. Kalau satu hari mereka menulis, tekan di bawah.
    .revive = Mereka menulis juga
    .revive-words = mereka tulis, mereka balas, dia balas, dah balas, mereka jawab, mereka call, mereka telefon, mereka hubungi, ada khabar, ada berita, buka, buka semula, buka balik, buka lagi
    .fine = Tak apa, baik
    .fine-words = { -reminder-fine-words }, tak apa, takpe, dah, cukup

## Waktu lain

# Orangnya sudah putuskan untuk tarik diri; e-melnya belum dihantar.
reminder-unsent = Awak sudah putuskan untuk tarik diri daripada proses di { $company }. Setahu saya, e-melnya belum dihantar. Lagi cepat mereka tahu, lagi senang untuk kedua-dua pihak, dan dua ayat pun cukup.
    .write = Tunjukkan suratnya
    .write-words = ya, ye, y, ok, okay, okey, boleh, tunjuk, tunjukkan, tengok, surat, surat tu, mana surat, tulis, tuliskan, emel, e-mel, email, sekarang
    .sent = Dah hantar
    .sent-words = dah, sudah, dah dihantar, dah send, dah sent, dah emel, dah email, dah bagitahu, mereka dah tahu, siap hantar
    .stay = Saya nak kekal juga
    .stay-words = kekal, nak kekal, saya kekal, teruskan, nak teruskan, tak jadi tarik diri, berubah fikiran, tukar fikiran
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, belum, belum lagi
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Keputusannya sudah awak buat. Kalau dibiarkan, e-mel macam itu cuma makin berat.

# Berminggu-minggu selepas sembang cari info, atau pada hari yang mereka sebut.
reminder-check_back = Sembang awak dengan { $company }{ $has-talked_on ->
    [yes] {" "}({ $talked_on })
   *[no] {""}
}: sekarang masa yang elok untuk bertanya sama ada sudah ada jawatan, atau bila mungkin ada. Perekrut selalunya tahu berminggu-minggu sebelum diiklankan. Nak kita tulis { $has-recipient ->
    [yes] kepada { $recipient }
   *[no] kepada mereka
}?
    .write = Ya, jom tulis
    .write-words = ya, ye, y, yup, boleh, nak, nk, ok, okay, okey, jom, tulis, tulislah, tuliskan, tanya, nak tanya, surat, emel, e-mel, email, sekarang
    .done = Saya dah tanya
    .done-words = dah, sudah, dah tanya mereka, dah tulis, dah hantar, dah send, dah emel, dah email, dah buat
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, belum, belum lagi
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }, tak, tidak, x, tak nak, taknak, xnak, tak mahu, tak minat, tak berminat
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Mereka sudi jumpa awak sekali tanpa ada kerja untuk diberi. Bertanya lagi selepas beberapa minggu tak melampau.

## Apa yang dijawab

# Selepas "Nanti dulu". Mana-mana waktu boleh ditaip.
reminder-later = Boleh. Bila saya patut ingatkan lagi tentang { $company }? Tekan, atau tulis waktu sendiri, contohnya “Khamis pukul 4 petang”.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = Selagi awak belum cakap, saya kira pagi esok. Hanya peringatan ini yang beranjak, yang lain kekal.

# $nudge-at: waktu dengan tempatnya; $nudge-why: ayat penuh dalam kurungan, atau kosong.
reminder-snoozed = { $reminders ->
    [off] Baik. Tapi peringatan awak sedang dimatikan: hidupkan dalam /settings, nanti saya ingatkan lagi tentang { $company }.
   *[on] Baik, tentang { $company } saya ingatkan lagi pada <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .fine = Baik
    .fine-words = { -reminder-fine-words }

# $next-up: satu baris penuh tentang peringatan seterusnya, atau kosong.
reminder-noted =
    { $company }: sudah dicatat.
    { $next-up }
    .show = Tunjukkan kedudukannya
    .show-words = tunjuk, tunjukkan, tengok, nak tengok, status, macam mana sekarang, apa lepas ni, butiran, temu duga saya

# Selepas "Matikan semua peringatan".
reminder-off = Semua peringatan sudah dimatikan. Apa yang awak catat tentang { $company } masih ada.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }

# "/cancel" di bawah peringatan: hanya soalannya yang diketepikan.
reminder-cancelled = Baik, hal { $company } kekal macam itu.
    .show = { reminder-noted.show }
    .show-words = { reminder-noted.show-words }
