# dilemma: kartu untuk orang yang dipercaya, atau beberapa kata sendiri, ditanyakan ke grup; secara pribadi dan di grup.
#
# $group-title nama grup, $group-members berapa yang ikut. $anonymity: apa yang bisa dijanjikan di sana (kept, thin,
# none). $stands: pending (belum diposting), open, closing, closed, thanked, none.
# Yang diawali room- dibaca seluruh grup dalam bahasa grup; tidak boleh membocorkan siapa yang bertanya.

dilemma-which = Grup mana yang mau kamu tanya?
    .why = Tiap grup cuma membaca yang kamu bawa ke sana.
    .none = Tidak satu pun
    .none-words = tidak, nggak, gak, gak jadi, tidak ada, nanti saja

dilemma-kind = Soal apa? Biar grup tahu apa yang dipilih.
    .why = Mereka memilih dengan sekali tekan, jadi aku perlu tahu pilihannya.
    .decide = Datang wawancara atau tidak
    .decide-words = undangan, wawancara, datang atau tidak, datang apa nggak
    .withdraw = Lanjut atau mundur
    .withdraw-words = mundur, mau mundur, mundur aja, keluar dari proses, lanjut apa mundur

dilemma-words = Ceritakan singkat ke grup soal apa ini. Sebelum dikirim, kamu baca dulu semuanya.
    .why = Grup belum tahu ceritamu. Dua tiga kalimat cukup supaya mereka bisa memberi saran.
    .short = Ceritaku

dilemma-naming = { $anonymity ->
    [kept] Pakai namamu, atau anonim? Kalau anonim, tak ada yang bisa tahu ini darimu, coach juga tidak: aku tunggu beberapa menit sebelum memposting, dan tak ada nama atau hari di dalamnya.
    [thin] Pakai namamu, atau anonim? Di { $group-title } cuma { $group-members } orang yang ikut, jadi bisa saja ada yang menebak. Aku tak akan bilang, tapi tak bisa janji.
   *[none] Pakai namamu, atau anonim? { $group-title } kecil sekali, jadi yang lain pasti tahu ini kamu, apa pun yang kuhapus.
}
    .short = Pakai nama atau tidak
    .why = Ada hal yang lebih enak ditanyakan tanpa nama. Seberapa aman, tergantung berapa orang di sana.
    .anonymous = Anonim saja
    .anonymous-words = anonim, tanpa nama, jangan pakai nama, rahasia, jangan ada yang tahu
    .named = Pakai namaku
    .named-words = pakai nama, dengan nama, nama aku, terbuka, boleh tahu

dilemma-shown = Nama { $company } mau dicantumkan?
    .short = Nama perusahaan
    .why = Untuk memberi saran, nama itu jarang perlu. Siapa tahu ada yang kenal orang di sana.
    .out = Tidak usah
    .out-words = tidak, nggak, gak, gak usah, jangan, tanpa nama, hapus
    .in = Cantumkan saja
    .in-words = ya, iya, boleh, pakai, cantumkan, dengan nama

dilemma-length = Mereka boleh berpikir berapa lama?
    .short = Berapa lama
    .why = Sesudah itu tertutup sendiri dan hasilnya sampai ke kamu. Mau lebih cepat juga bisa.
    .day = Sehari
    .day-words = satu hari, 1 hari, sampai besok, 24 jam
    .three = Tiga hari
    .three-words = 3 hari, tiga, 3
    .week = Seminggu
    .week-words = satu minggu, 1 minggu, tujuh hari, 7 hari

dilemma-preview = Persis inilah yang dibaca <b>{ $group-title }</b>, di bawahnya ada suara mereka:

    { $view }

    { $naming-is ->
        [anonymous] Baca sebagai mereka: ada yang bikin kamu ketahuan? Bahasa atau gaya bicaramu juga bisa.
       *[other] Semua di sana membacanya dengan namamu.
    }
    .post = Posting
    .post-words = kirim, posting aja, posting sekarang, kirim aja
    .change = Ubah sesuatu
    .change-words = ubah, ganti, koreksi, belum pas
    .no = Tidak jadi
    .no-words = tidak, nggak, gak jadi, batal, jangan, jangan posting

dilemma-change = Apa yang mau diubah?
    .nothing = Tidak ada, sudah pas
    .nothing-words = tidak ada, sudah, udah, pas, biarkan saja

dilemma-waiting = { $stands ->
    [pending] { $naming-is ->
        [anonymous] Sip. Kuposting dalam dua puluh menitan, di saat yang tidak menunjukkan kapan kamu ke sini. Kamu boleh ikut memilih seperti yang lain: yang tak pernah memilih malah bisa mencolok.
       *[other] Sip, sedang kukirim ke grup.
    }
    [open] Ada di grup sampai { $closes }. { $votes-amount ->
        [none] Belum ada suara.
        [one] Sejauh ini satu suara.
       *[many] Sejauh ini { $votes } suara.
    }
    [closing] { $naming-is ->
        [anonymous] Kututup dalam dua puluh menitan, supaya tak ada yang tahu itu kamu barusan. Sesudah itu hasilnya kukirim.
       *[other] Kututup sekarang. Hasilnya segera kukirim ke kamu.
    }
    [closed] Sudah ditutup.
    [thanked] Sudah ditutup, dan terima kasihmu sudah kuteruskan.
   *[none] Ini tidak ada di grup, dan tidak akan muncul lagi.
}
    .again = Gimana sekarang?
    .again-words = gimana, bagaimana, sudah ada suara, ada kabar, sekarang gimana
    .stop = Tutup sekarang
    .stop-words = tutup, tutup saja, sudahi, cukup, selesai
    .undo = Tarik kembali
    .undo-words = tarik, batalkan, jangan diposting, berubah pikiran, gak jadi

dilemma-smaller = Belum kuposting: <b>{ $group-title }</b> sekarang lebih kecil, dan yang kujanjikan tadi tak bisa kupegang lagi. { $anonymity ->
    [none] Yang lain pasti tahu ini kamu.
   *[other] Orangnya sedikit, jadi bisa saja ada yang menebak ini kamu.
}
    .anyway = Posting saja
    .anyway-words = tetap posting, posting aja, tetap kirim
    .change = Pilih ulang
    .change-words = ubah, pakai nama, ganti
    .no = Kalau begitu tidak jadi
    .no-words = tidak, nggak, gak jadi, batal

dilemma-result = <b>Ini hasilnya dari { $group-title }.</b>

    { $view }

    Begitu kelihatannya dari luar; keputusannya tetap punyamu.
    .back = Lanjut ke keputusanku
    .back-words = lanjut, kembali, putuskan, keputusanku, terus
    .thank = Ucapkan terima kasih
    .thank-words = terima kasih, makasih, bilang makasih, terima kasih ke grup
    .enough = Cukup
    .enough-words = sudah, udah, selesai, cukup segini, oke

dilemma-thanks = Mau kusampaikan apa ke mereka? Atau kubilang terima kasih saja, dengan namamu.
    .why = Yang memberi saran pasti senang kalau tahu sarannya sampai.
    .plain = Terima kasih saja
    .plain-words = makasih, terima kasih, makasih aja, kamu saja yang bilang

dilemma-thanked = { $naming-is ->
    [anonymous] Kusampaikan dalam dua puluh menitan, tanpa sepatah kata pun soal siapa kamu.
   *[other] Kusampaikan.
}
    .back = { dilemma-result.back }
    .back-words = { dilemma-result.back-words }
    .enough = { dilemma-result.enough }
    .enough-words = { dilemma-result.enough-words }

dilemma-taken_back = Ditarik. Grup belum melihat apa pun.
dilemma-nowhere = Kamu belum ada di grup bersamaku. Kalau coach kalian menambahkan aku ke grup kalian, kamu bisa bertanya di sana.
dilemma-done = Oke. Semoga sekarang lebih jelas buatmu.
dilemma-cancelled = Oke, grup tidak jadi kutanya.

## Di grup

room-dilemma-anonymous = <b>Ada yang ingin tahu pendapat kalian.</b>
room-dilemma-named = <b>{ $name } ingin tahu pendapat kalian.</b>
# Pengganti nama perusahaan yang tidak dicantumkan; cocok juga sesudah "di".
room-dilemma-company = Perusahaan X
# Kartunya dengan kata-kata orang yang bertanya; tanpa hari kalau anonim.
room-dilemma-card-decide =
    { $has-role ->
        [yes] Aku diundang wawancara di { $company } untuk posisi { $role }
       *[no] Aku diundang wawancara di { $company }
    }{ $has-when ->
        [yes] { "" } pada { $when }.
       *[no] .
    } Aku belum bisa memutuskan.{ $has-for ->
        [yes] { "" }

    Yang mendukung:
    { $for }
       *[no] { "" }
    }{ $has-against ->
        [yes] { "" }

    Yang memberatkan:
    { $against }
       *[no] { "" }
    }

    Kalau di posisiku, sebaiknya bagaimana? Apa yang belum kulihat?
room-dilemma-card-withdraw = { trusted-out }
room-dilemma-how = Tekan apa yang akan kalian lakukan: tak ada yang melihat siapa memilih apa. Untuk memberi saran, balas pesan ini; semua bisa membacanya. Terbuka sampai { $closes }.

    { $amount ->
        [none] Belum ada suara.
        [one] Sejauh ini satu suara.
       *[many] Sejauh ini { $count } suara.
    }
room-dilemma-over = { $amount ->
    [none] <b>Satu pertanyaan ke grup sudah ditutup.</b> Tidak ada yang memilih.
    [one] <b>Satu pertanyaan ke grup sudah ditutup.</b> Ada satu suara.
   *[many] <b>Satu pertanyaan ke grup sudah ditutup.</b> Ada { $count } suara.
} Isi pertanyaannya sudah dihapus dari sini, seperti biasa.
room-dilemma-tally = { $option }: { $count }
room-dilemma-go = Datang
room-dilemma-decline = Tolak
room-dilemma-talk = Bicara dulu
room-dilemma-stay = Lanjut
room-dilemma-leave = Mundur
room-dilemma-pause = Tunggu
room-dilemma-take-back = Tarik suaraku
# Di atas tombol, hanya dilihat yang menekan.
room-dilemma-closed = Pertanyaan itu sudah ditutup; suara tidak dihitung lagi.
room-dilemma-own = Ini pertanyaanmu sendiri. Yang memilih, mereka yang lain.
room-dilemma-noted = Dicatat: { $option }. Cuma aku yang tahu. Bisa diubah sampai ditutup.
room-dilemma-noted-joined = Dicatat: { $option }. Cuma aku yang tahu. Mulai sekarang kamu ikut.
room-dilemma-taken-back = Oke, sekarang tidak ada suaramu di sini.
# Dikirim ke yang bertanya.
room-dilemma-no-votes = Tidak ada yang memilih.
room-dilemma-advice = • { $name }: “{ $advice }”
room-dilemma-more = { $amount ->
    [one] Satu saran lagi ada di grup.
   *[many] { $count } saran lagi ada di grup.
}
# Disampaikan di grup sesudah ditutup.
room-dilemma-thanks = Yang waktu itu bertanya bilang: terima kasih atas suara dan saran kalian.
room-dilemma-thanks-named = { $name } bilang: terima kasih atas suara dan saran kalian.
room-dilemma-thanks-words = { $name } bilang: “{ $words }”
