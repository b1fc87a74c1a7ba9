# guess: apa yang sepertinya diinginkan, kalau belum jelas atau tidak boleh langsung dianggap begitu.
#
# Untuk penerjemah, tanpa Python: "guess-which" menampilkan paling banyak tiga tombol ini, yang paling mungkin dimaksud.

guess-which = Aku belum yakin maksudmu yang mana. Salah satu dari ini?
    .decide = Datang wawancara atau tidak
    .withdraw = Mundur dari proses
    .informational = Ngobrol cari info
    .followup = Wawancaraku sudah selesai
    .thankyou = Tulis surat
    .remind = Pasang pengingat
    .list_reminders = Lihat pengingatku
    .my_interviews = Lihat wawancaraku
    .change_language = Ganti bahasa
    .stop = Matikan semua pengingat
    .help = Kamu bisa apa saja?
    .delete_data = Hapus dataku
    .none = Bukan, yang lain
    .none-words = bukan, bkn, bukan semua, bukan semuanya, bukan itu semua, bukan itu, bukan yang itu, bukan salah satunya, tidak ada, ga ada, gak ada, nggak ada, ngga ada, gaada, ga ada yang cocok, gak ada yang cocok, nggak ada yang cocok, ga satu pun, yang lain, yg lain, lainnya, lain, hal lain, tidak, nggak, ngga, gak, ga, enggak

guess-leave = { $has-company ->
    [yes] Kamu mau mundur dari proses di { $company }, ya? Tidak ada yang langsung kukirim; kita pikirkan dulu pelan-pelan.
   *[no] Kamu mau mundur dari sebuah lamaran, ya? Tidak ada yang langsung kukirim; kita pikirkan dulu pelan-pelan.
}
    .yes = Ya, aku mau mundur
    .yes-words = ya, iya, betul, benar, bener, mundur, mau mundur, aku mundur, iya mundur, ya mundur, pengen mundur, pengin mundur, ingin mundur, mundur aja, keluar aja, tarik lamaran
    .other = Bukan, yang lain
    .other-words = bukan, bkn, tidak, nggak, ngga, enggak, gak, ga, yang lain, yg lain, lainnya, lain, bukan itu, hal lain, masih mau lanjut, mau lanjut

guess-silence = Mau kumatikan semua pengingat? Sesudah itu aku cuma membalas kalau kamu menulis. Yang sudah dijadwalkan tetap tersimpan dan bisa dinyalakan lagi kapan saja.
    .stop = Ya, matikan semua
    .stop-words = ya, iya, semua, semuanya, stop, stop semua, stop aja, hentikan, hentikan semua, matikan, matikan semua, matikan aja, matiin, matiin semua, matiin aja, berhenti, jangan ingatkan lagi, jangan ingetin lagi
    .planned = Lihat dulu jadwalnya
    .planned-words = lihat, liat, lihat dulu, liat dulu, lihat yang dijadwalkan, tunjukkan, tunjukin, daftar, daftarnya, yang mana, yang mana aja, apa aja, pengingat, pengingatnya
    .other = Tidak, biarkan saja
    .other-words = biarkan, biarin, biarin aja, bukan, tidak, nggak, ngga, enggak, gak, ga, jangan, jangan dulu, jgn, yang lain, yg lain, lainnya, lain, bukan itu, hal lain

guess-silent = Oke, semua pengingat sudah kumatikan. Kalau kamu menulis, aku tetap membalas.
    .undo = Nyalakan lagi
    .undo-words = batalkan, salah pencet, kepencet, nyalakan, nyalain, nyalakan lagi, nyalain lagi, hidupkan lagi, aktifkan lagi, nyalain lagi dong, nyalain lagi pengingatnya, hidupin lagi, ga jadi, gak jadi, nggak jadi, pengingatnya nyalain lagi

guess-loud = Oke, pengingatmu menyala lagi.
guess-cancelled = Oke, semuanya tetap seperti semula.
guess-kept = Oke, pengingatmu tetap menyala.
