# "letter": satu surat saja, bagi apa-apa temu duga; dan "check": draf sendiri yang disemak.
# Surat-suratnya ada dalam letters.ftl, ulasan tentang draf dalam drafts.ftl.
#
# Untuk penterjemah - tidak perlu tahu Python: "letter-writing" ialah teks, ".accept" dan seumpamanya butangnya (28 huruf
# paling panjang), ".accept-words" cara lain menaip yang sama; tiada perkataan di bawah dua butang bagi teks yang sama.


letter-company = Surat ini untuk syarikat mana?
    .why = Supaya nama syarikatnya ada dalam surat, dan apa yang saya sudah tahu terus digunakan.

letter-writing = Surat kepada { $company } ini untuk apa?
    .accept = Terima jemputan temu duga
    .accept-words = terima, setuju, ya, nak pergi, nak datang, boleh datang, sahkan, sahkan kehadiran, confirm, accept
    .reschedule = Minta masa lain
    .reschedule-words = masa lain, tarikh lain, hari lain, tukar tarikh, tukar masa, tangguh, tunda, reschedule, tak boleh hari tu, tak free
    .decline = Tolak jemputan temu duga
    .decline-words = tolak, menolak, tak nak, taknak, x nak, tak mahu, tak pergi, tak datang, decline, reject
    .thanks = Ucapkan terima kasih
    .thanks-words = terima kasih, ucapan, ucapan terima kasih, surat terima kasih, tq, thanks, thank you, thank you note
    .follow_up = Tanya perkembangan
    .follow_up-words = tanya khabar, tanya keputusan, tanya lagi, susulan, follow up, followup, status, belum ada jawapan, tak ada berita
    .withdraw = Tarik diri daripada proses
    .withdraw-words = tarik diri, nak tarik diri, menarik diri, tarik balik, tarik balik permohonan, undur diri, tak nak teruskan, withdraw
    .later_role = Tanya tentang jawatan lain
    .later_role-words = jawatan lain, jawatan baru, jawatan baharu, kerja lain, nampak jawatan, ada jawatan yang sesuai, role lain
    .check_back = Tanya jika jawatan dibuka
    .check_back-words = dah buka ke, jawatan dah buka, ada kosong, ada kekosongan, lepas berbual, lepas sembang, check back
    .why = Setiap jenis surat ada panjang dan nadanya sendiri.

letter-role = Ini tentang jawatan apa? Namanya saja sudah cukup.
    .none = Tiada jawatan tertentu
    .none-words = tiada, tak ada, takde, xde, tak jelas, tak tahu, tak pasti, belum pasti, mereka tak cakap, langkau, skip, ?
    .why = Ia masuk ke subjek e-mel, supaya mereka terus tahu tentang apa.

letter-letter_language = { debrief-letter_language }
    .why = { decide-letter_language.why }

# Masuk ke surat perkataan demi perkataan: "Cadangan saya: ...".
letter-proposals = Masa mana yang sesuai untuk awak? Dua atau tiga sudah elok. Ia masuk ke surat seperti yang awak tulis, jadi tulis dalam { $letter_language-is ->
    [de] bahasa Jerman
    [en] bahasa Inggeris
    [id] bahasa Indonesia
   *[ms] bahasa Melayu
}.
    .none = Biar mereka yang cadangkan
    .none-words = biar mereka, mereka cadangkan, mereka pilih, ikut mereka, bila-bila, bila-bila masa, tak kisah, fleksibel, tiada, tak ada, xde, tak tahu, skip
    .why = Kalau ada beberapa pilihan, mereka boleh terus pilih satu.

letter-other_role = Jawatan apa yang awak nampak di sana? Namanya saja sudah cukup.
    .why = Mereka hanya boleh menghubungkan awak dengan orang yang betul kalau tahu jawatannya.

letter-register = { decide-register }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

letter-my_name = { decide-my_name }
    .why = { decide-my_name.why }

letter-recipient = { debrief-recipient }
    .unknown = Saya tak tahu
    .unknown-words = { decide-recipient.unknown-words }
    .why = { decide-recipient.why }

# Di bawah surat.
letter-letter = { $writing-is ->
    [accept] Salin, baca sekali, hantar segera: jawapan yang awal memudahkan mereka merancang.
    [reschedule] Salin, baca sekali, hantar segera. Minta masa lain itu biasa, dan tak perlu beri sebab.
    [decline] Salin, baca sekali, hantar. Memang tiada sebab di dalamnya: penolakan yang pendek dan mesra sudah cukup.
    [later_role] Salin, baca sekali, hantar. Mereka sudah kenal awak, jadi beberapa baris sudah cukup.
   *[check_back] Salin, baca sekali, hantar. Ia cuma bertanya, jadi mereka bebas menjawab, dan mungkin ambil masa beberapa hari.
} Tekan di bawah bila sudah dihantar.
    .sent = { debrief-letter.sent }
    .sent-words = { debrief-letter.sent-words }
    .later = { debrief-letter.later }
    .later-words = { debrief-letter.later-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }
    .why = { debrief-letter.why }

# Surat ditangguhkan; butangnya tetap boleh digunakan.
letter-later = Baik. Surat ini menunggu di sini: tekan di bawah bila-bila awak nak.
    .letter = Tunjukkan surat itu
    .letter-words = surat, surat tu, tunjuk, tunjukkan, tunjuk surat, tengok, tengok surat, nak tengok, sekarang, ya
    .fine = Tak perlu lagi
    .fine-words = tak perlu, tak payah, xpayah, tak nak, tak, tidak, ok, okey, takpe, dah hantar, dah siap

letter-sent = Baik, selesai. /interviews menunjukkan langkah seterusnya dengan { $company }.
letter-done = Baik. /letter menulis satu bila-bila awak perlu.
letter-cancelled = Dihentikan, tiada apa yang dihantar. /letter untuk mula semula.

## Draf sendiri

check-draft = Tampal e-mel awak di sini sebagai satu mesej, sebelum awak hantar. Saya cari apa yang mungkin kurang kena: ruang yang belum diisi, terlalu panjang, terlalu mendesak. Saya tak ubah dan tak hantar apa-apa.
    .why = Mata orang lain nampak apa yang kita sendiri sudah tak perasan.

# $findings ada dalam drafts.ftl.
check-checked = { $findings }
    .again = Semak versi lain
    .again-words = lagi, sekali lagi, satu lagi, versi lain, versi baru, versi baharu, draf lain, draf baru, semak lagi, semak semula
    .done = Cukup, terima kasih
    .done-words = cukup, terima kasih, tq, itu saja, itu je, ok, okey, baik, selesai, dah, tak, tidak

check-done = Baik. /check boleh menyemak yang seterusnya.
check-cancelled = Baik, tiada draf kali ini. /check sentiasa ada.
