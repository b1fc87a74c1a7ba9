# guess: apa yang sepertinya diinginkan, kalau belum jelas atau tidak boleh langsung dianggap begitu.
#
# Untuk penerjemah, tanpa Python: "guess-which" menampilkan paling banyak tiga tombol ini, yang paling mungkin dimaksud.

guess-which = Aku belum yakin maksudmu yang mana. Salah satu dari ini?
    .decide = Datang wawancara atau tidak
    .withdraw = Mundur dari proses
    .informational = Ngobrol sama orang dalam
    .followup = Wawancaraku sudah selesai
    .thankyou = Tulis surat
    .remind = Pasang pengingat
    .list_reminders = Lihat pengingatku
    .my_interviews = Lihat wawancaraku
    .change_language = Ganti bahasa
    .stop = Stop semua pengingat
    .help = Kamu bisa apa saja?
    .delete_data = Hapus dataku
    .none = Bukan semuanya
    .none-words = bukan, bukan semua, bukan semuanya, tidak ada, ga ada, gak ada, nggak ada, yang lain, lainnya, lain, bukan itu

guess-leave = { $has-company ->
    [yes] Kamu mau mundur dari proses di { $company }, ya? Aku tidak mengirim apa-apa, kita pikirkan dulu pelan-pelan.
   *[no] Kamu mau mundur dari sebuah proses, ya? Aku tidak mengirim apa-apa, kita pikirkan dulu pelan-pelan.
}
    .yes = Ya, aku mau mundur
    .yes-words = ya, iya, betul, benar, bener, mundur, mau mundur
    .other = Bukan, yang lain
    .other-words = bukan, tidak, nggak, gak, ga, yang lain, lainnya, lain

guess-silence = Semua pengingat kuhentikan? Aku cuma membalas kalau kamu menulis. Yang sudah dijadwalkan tetap tersimpan, dan bisa kamu nyalakan lagi kapan saja.
    .stop = Ya, hentikan semua
    .stop-words = ya, iya, semua, stop, stop semua, hentikan, matikan, matiin, berhenti
    .planned = Lihat yang dijadwalkan
    .planned-words = lihat, liat, lihat dulu, tunjukkan, daftar, yang mana, pengingat
    .other = Bukan, yang lain
    .other-words = bukan, tidak, nggak, gak, ga, jangan, yang lain, lainnya, lain

guess-silent = Beres. Tidak ada pengingat lagi dariku. Kalau kamu menulis, aku ada.
    .undo = Nyalakan lagi
    .undo-words = batalkan, nyalakan, nyalain, nyalakan lagi, nyalain lagi, hidupkan lagi, aktifkan lagi

guess-loud = Oke, nanti kuingatkan lagi.
guess-cancelled = Oke, semuanya tetap seperti semula.
