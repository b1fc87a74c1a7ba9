# Apa yang Sopan kata tentang draf yang ditampal seseorang. Kata-kata untuk mengecamnya ada dalam drafts.toml.
#
# Setiap tempat ditunjukkan begini: kata-kata draf itu sendiri (draft-spot), satu ayat tentangnya (draft-...), baris yang
# lebih baik (draft-better). Mesra dan ringkas: bagaimana ia diterima dan apa yang membantu. Jangan menegur.

draft-clean = Yang ini saya biarkan begitu saja: mesra, jelas, tak mendesak. Sedia dihantar.
draft-heading-one = <b>Ada satu tempat yang saya akan ubah.</b>
draft-heading-some = <b>Ada beberapa tempat yang saya akan ubah.</b>
# Kata-kata draf itu sendiri, dipendekkan.
draft-spot = “{ $spot }”
# Cadangan dalam bahasa draf. Tekan untuk menyalin.
draft-better = Cuba: <code>{ $better }</code>
# { $count } mungkin 1.
draft-more = … dan { $count } lagi. Hantar versi baru kalau nak.

# Ruang daripada templat: [Nama], XXX, ____
draft-bracket = Di sini masih ada yang kosong. Isikan, atau buang.
# Nama yang hampir sama dengan catatan, atau Encik dan Puan tertukar.
draft-name = Dalam catatan saya, nama ini ditulis lain. Elok semak sekali lagi.
# Sapaannya menyebut orang yang tidak dikenali.
draft-stranger = Nama ini tak ada dalam catatan saya untuk temu duga itu. Betul ke?
# Hanya dalam bahasa yang ada dua bentuk panggilan.
draft-register = Kata panggilannya bertukar di sini. Pilih satu, dan guna dari awal sampai akhir.
draft-pestering = Ini terasa mendesak. Keputusan selalunya ambil masa lebih lama daripada yang diharap, dan mesej yang tenang lebih elok diterima.
# !!! atau HURUF BESAR
draft-shouting = Ini macam meninggikan suara. Ditulis dengan tenang, maksudnya tetap sama.
draft-phone = Panggilan boleh sampai pada waktu yang tak kena. E-mel boleh dijawab bila mereka lapang.
draft-selling = Kebolehan awak sudah nampak dalam temu duga. Sekarang cukup kata yang jawatan itu menarik minat awak.
draft-several_asks = Ini beberapa permintaan sekali gus. Pilih yang paling penting; yang lain boleh kemudian.
# Tempat di atas ialah permulaan perenggan yang paling panjang.
draft-long = Secara keseluruhan, ini panjang untuk dibaca. Di sini paling banyak boleh dibuang: terima kasih, satu perkara, penutup.
