# guess: apa yang nampaknya dimahukan, bila belum jelas atau tidak boleh terus dianggap begitu.
#
# Untuk penterjemah, tanpa Python: "guess-which" menunjukkan paling banyak tiga butang ini, yang paling mungkin dimaksudkan.

guess-which = Saya belum pasti apa yang awak nak. Salah satu daripada ini?
    .decide = Pergi temu duga atau tidak
    .withdraw = Tarik diri daripada proses
    .informational = Sembang dengan orang dalam
    .followup = Temu duga dah selesai
    .thankyou = Tulis surat
    .remind = Tetapkan peringatan
    .list_reminders = Tengok peringatan saya
    .my_interviews = Tengok temu duga saya
    .change_language = Tukar bahasa
    .stop = Hentikan semua peringatan
    .help = Awak boleh buat apa?
    .delete_data = Padam data saya
    .none = Bukan semua ni
    .none-words = bukan, bukan semua, takde, tiada, tak ada, xde, lain, benda lain, yang lain, bukan tu

# Mahu keluar daripada satu proses; ditanya sebelum apa-apa bermula.
guess-leave = { $has-company ->
    [yes] Awak nak tarik diri daripada proses di { $company }, betul? Saya tak hantar apa-apa; kita fikir dulu sama-sama.
   *[no] Awak nak tarik diri daripada satu proses, betul? Saya tak hantar apa-apa; kita fikir dulu sama-sama.
}
    .yes = Ya, saya nak tarik diri
    .yes-words = ya, ye, betul, yup, nak tarik diri, tarik diri, nak keluar
    .other = Bukan, benda lain
    .other-words = bukan, tak, tidak, x, lain, benda lain, yang lain

guess-silence = Nak saya hentikan semua peringatan? Saya hanya menjawab bila awak tulis. Yang dah dirancang kekal tersimpan, dan boleh dihidupkan semula bila-bila masa.
    .stop = Ya, hentikan semua
    .stop-words = ya, ye, semua, stop, stop semua, hentikan, matikan, off, off semua
    .planned = Tunjuk yang dirancang
    .planned-words = tunjuk, tengok, tengok dulu, senarai, yang mana, peringatan
    .other = Tak, biarkan saja
    .other-words = biar, biarkan, biar je, bukan, tak, tidak, x, jangan, lain, benda lain, yang lain

guess-silent = Dah. Tiada lagi peringatan daripada saya. Kalau awak tulis, saya ada.
    .undo = Hidupkan semula
    .undo-words = hidupkan, hidupkan semula, hidupkan balik, on, on balik, on semula, hidupkan balik peringatan, on balik peringatan, tak jadi

guess-loud = Baik, nanti saya ingatkan lagi.
guess-cancelled = Baik, semuanya kekal macam tadi.
guess-kept = Baik, peringatan awak tetap hidup.
