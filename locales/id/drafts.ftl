# Yang Sopan katakan tentang draf surat yang ditempel seseorang. Kata-kata pengenalnya ada di drafts.toml.
#
# Tiap bagian ditampilkan begini: kata-kata dari draf (draft-spot), satu kalimat tentangnya (draft-...), kalimat yang lebih
# baik (draft-better). Hangat dan singkat: bagaimana kesannya dan apa yang membantu. Jangan menegur.

draft-clean = Ini sudah pas: ramah, jelas, dan tidak mendesak. Tinggal kamu kirim.
draft-heading-one = <b>Ada satu bagian yang sebaiknya diubah.</b>
draft-heading-some = <b>Beberapa bagian ini sebaiknya diubah.</b>
# Kata-kata dari draf, dipendekkan.
draft-spot = “{ $spot }”
# Usulan dalam bahasa drafnya. Ketuk untuk menyalin.
draft-better = Coba: <code>{ $better }</code>
# { $count } bisa 1.
draft-more = … dan { $count } lagi. Kalau mau, kirim versi barunya ke aku.

# Bagian kosong dari templat: [Nama], XXX, ____
draft-bracket = Bagian ini belum diisi. Lengkapi dulu, atau hapus saja.
# Nama yang hampir sama dengan catatan, atau Bapak dan Ibu tertukar.
draft-name = Di catatanku nama ini ditulis berbeda. Coba cek sekali lagi, ya.
# Sapaannya menyebut orang yang tidak ada di catatan.
draft-stranger = Nama ini tidak ada di catatan wawancaramu. Sudah benar?
# Anda dan kamu tercampur.
draft-register = Sapaannya berganti di sini. Pilih satu, lalu pakai dari awal sampai akhir.
draft-pestering = Ini bisa terasa mendesak. Keputusan biasanya makan waktu, dan pesan yang tenang lebih enak diterima.
# !!! atau HURUF BESAR
draft-shouting = Ini terkesan keras. Ditulis dengan tenang pun maksudnya sama.
draft-phone = Telepon bisa datang di saat yang kurang pas. Email bisa dijawab kapan saja mereka sempat.
draft-selling = Kemampuanmu sudah kamu tunjukkan saat wawancara. Sekarang cukup bilang bahwa kamu tertarik.
draft-several_asks = Permintaannya lebih dari satu. Pilih yang paling penting, sisanya bisa menyusul.
# Bagian di atas adalah awal paragraf terpanjang.
draft-long = Secara keseluruhan ini agak panjang. Paling mudah dipangkas di sini: terima kasih, satu maksud, penutup.
