# dilemma: kad untuk orang yang dipercayai, atau beberapa patah kata sendiri, di depan kumpulan; secara peribadi dan di sana.
#
# $group-title nama kumpulan, $group-members berapa orang yang sertai. $anonymity: apa yang boleh dijanjikan di sana
# (kept, thin, none). $stands: pending (belum disiarkan), open, closing, closed, thanked, none.
# Yang bermula dengan room- dibaca seluruh kumpulan dalam bahasanya; tidak boleh mendedahkan siapa yang bertanya.

dilemma-which = Kumpulan mana awak nak saya tanya?
    .why = Setiap kumpulan hanya baca apa yang awak bawa ke situ.
    .none = Tak ada
    .none-words = tak, tidak, tak nak, tiada, bukan sekarang

dilemma-kind = Tentang apa? Biar kumpulan tahu apa yang diundi.
    .why = Mereka mengundi dengan sekali tekan, jadi saya perlu tahu pilihannya.
    .decide = Pergi temu duga atau tak
    .decide-words = jemputan, temu duga, nak pergi ke tak, pergi atau tidak
    .withdraw = Teruskan atau tarik diri
    .withdraw-words = tarik diri, nak keluar, teruskan ke tak

dilemma-words = Beritahu kumpulan secara ringkas apa ceritanya. Sebelum dihantar, awak akan baca semuanya dulu.
    .why = Kumpulan tak tahu cerita awak. Dua tiga ayat sudah cukup untuk mereka beri pandangan.
    .short = Kata-kata saya

dilemma-naming = { $anonymity ->
    [kept] Dengan nama awak, atau tanpa nama? Tanpa nama, tak ada siapa boleh tahu ini daripada awak, jurulatih pun tidak: saya tunggu beberapa minit sebelum menyiarkannya, dan tak ada nama atau hari di dalamnya.
    [thin] Dengan nama awak, atau tanpa nama? Hanya { $group-members } orang dalam { $group-title }, jadi mungkin ada yang dapat teka. Saya tak akan beritahu, tapi saya tak boleh janji.
   *[none] Dengan nama awak, atau tanpa nama? { $group-title } terlalu kecil, jadi yang lain akan tahu itu awak, walau apa pun yang saya buang.
}
    .short = Dengan nama atau tak
    .why = Ada perkara yang lebih senang ditanya tanpa nama. Sejauh mana selamat, bergantung pada berapa ramai di situ.
    .anonymous = Tanpa nama
    .anonymous-words = tak nak nama, rahsia, jangan letak nama, biar orang tak tahu
    .named = Dengan nama saya
    .named-words = dengan nama, letak nama, nama saya, terbuka, boleh tahu

dilemma-shown = Nak letak nama { $company } di dalamnya?
    .short = Nama syarikat
    .why = Nasihat jarang perlukan nama itu. Mungkin ada yang kenal orang di sana.
    .out = Tak perlu
    .out-words = tak, tidak, tak payah, jangan, buang, tanpa
    .in = Letak
    .in-words = ya, boleh, letak saja, dengan nama, kekalkan

dilemma-length = Berapa lama mereka boleh fikirkannya?
    .short = Berapa lama
    .why = Lepas itu ia tutup sendiri dan hasilnya sampai kepada awak. Nak tutup lebih awal pun boleh.
    .day = Sehari
    .day-words = satu hari, 1 hari, sampai esok, 24 jam
    .three = Tiga hari
    .three-words = 3 hari, tiga, 3
    .week = Seminggu
    .week-words = satu minggu, 1 minggu, tujuh hari, 7 hari

dilemma-preview = Inilah betul-betul yang <b>{ $group-title }</b> akan baca, dengan undi di bawahnya:

    { $view }

    { $naming-is ->
        [anonymous] Baca macam mereka: ada apa-apa yang buat awak dikenali? Bahasa atau gaya awak pun boleh.
       *[other] Semua di situ membacanya dengan nama awak.
    }
    .post = Siarkan
    .post-words = hantar, siar, hantar sekarang, siarkan sekarang
    .change = Ubah sesuatu
    .change-words = ubah, tukar, betulkan, belum kena
    .no = Tak jadi
    .no-words = tak, tidak, batal, jangan, jangan siarkan

dilemma-change = Apa yang nak diubah?
    .nothing = Tiada, dah elok
    .nothing-words = tiada, tak ada, dah ok, elok dah, biar je

dilemma-waiting = { $stands ->
    [pending] { $naming-is ->
        [anonymous] Baik. Saya siarkan dalam lebih kurang dua puluh minit, pada waktu yang tak menunjukkan bila awak ke sini. Awak pun boleh undi macam orang lain: yang tak pernah mengundi mungkin ketara.
       *[other] Baik, sedang dihantar ke kumpulan.
    }
    [open] Ada dalam kumpulan sampai { $closes }. { $votes-amount ->
        [none] Belum ada undi.
        [one] Setakat ini satu undi.
       *[many] Setakat ini { $votes } undi.
    }
    [closing] { $naming-is ->
        [anonymous] Saya tutup dalam lebih kurang dua puluh minit, supaya tak ada siapa tahu itu awak tadi. Lepas itu hasilnya saya hantar.
       *[other] Saya tutup sekarang. Hasilnya sedang dihantar kepada awak.
    }
    [closed] Dah ditutup.
    [thanked] Dah ditutup, dan terima kasih awak pun dah sampai.
   *[none] Ia tak ada dalam kumpulan, dan tak akan disiarkan.
}
    .again = Macam mana sekarang?
    .again-words = macam mana, ada undi, ada berita, dah berapa, sekarang macam mana
    .stop = Tutup sekarang
    .stop-words = tutup, tutup je, dah cukup, tamatkan
    .undo = Tarik balik
    .undo-words = tarik semula, batalkan, jangan siarkan, ubah fikiran, tak jadi

dilemma-smaller = Saya belum siarkan: <b>{ $group-title }</b> sudah jadi lebih kecil, dan saya tak dapat lagi pegang janji tadi. { $anonymity ->
    [none] Yang lain akan tahu itu awak.
   *[other] Orangnya sikit, jadi mungkin ada yang dapat teka itu awak.
}
    .anyway = Siarkan juga
    .anyway-words = siar juga, hantar je, tetap siarkan
    .change = Pilih semula
    .change-words = ubah, dengan nama, tukar
    .no = Kalau macam tu, tak jadi
    .no-words = tak, tidak, batal, tak nak

dilemma-result = <b>Ini hasilnya daripada { $group-title }.</b>

    { $view }

    Begitulah nampaknya dari luar; keputusannya tetap milik awak.
    .back = Teruskan keputusan saya
    .back-words = teruskan, balik, putuskan, keputusan saya, sambung
    .thank = Ucap terima kasih
    .thank-words = terima kasih, terima kasih semua, cakap terima kasih
    .enough = Itu saja
    .enough-words = cukup, cukuplah, dah, siap, ok

dilemma-thanks = Awak nak saya sampaikan apa kepada mereka? Atau saya ucap terima kasih saja, dengan nama awak.
    .why = Orang yang beri nasihat suka kalau tahu nasihatnya sampai.
    .plain = Terima kasih saja
    .plain-words = terima kasih, terima kasih je, awak sajalah cakap

dilemma-thanked = { $naming-is ->
    [anonymous] Saya sampaikan dalam lebih kurang dua puluh minit, tanpa sepatah kata pun tentang siapa awak.
   *[other] Saya sampaikan.
}
    .back = { dilemma-result.back }
    .back-words = { dilemma-result.back-words }
    .enough = { dilemma-result.enough }
    .enough-words = { dilemma-result.enough-words }

dilemma-taken_back = Dah ditarik balik. Kumpulan belum nampak apa-apa.
dilemma-nowhere = Awak tak ada dalam mana-mana kumpulan bersama saya. Kalau jurulatih awak masukkan saya ke dalam kumpulan, awak boleh bertanya di situ.
dilemma-done = Baik. Harap sekarang lebih jelas bagi awak.
dilemma-cancelled = Baik, saya tak tanya kumpulan.

## Dalam kumpulan

room-dilemma-anonymous = <b>Ada antara kita yang nak tahu pendapat semua.</b>
room-dilemma-named = <b>{ $name } nak tahu pendapat semua.</b>
# Ganti nama syarikat yang tidak disebut; sesuai juga selepas "di".
room-dilemma-company = Syarikat X
# Kadnya dengan kata-kata orang yang bertanya.
room-dilemma-card-decide = { trusted-card }
room-dilemma-card-withdraw = { trusted-out }
room-dilemma-how = Tekan apa yang awak semua akan buat: tak ada siapa nampak siapa pilih apa. Nak beri nasihat, balas mesej ini; semua boleh baca. Dibuka sampai { $closes }.

    { $amount ->
        [none] Belum ada undi.
        [one] Setakat ini satu undi.
       *[many] Setakat ini { $count } undi.
    }
room-dilemma-over = { $amount ->
    [none] <b>Satu soalan kepada kumpulan dah ditutup.</b> Tak ada yang mengundi.
    [one] <b>Satu soalan kepada kumpulan dah ditutup.</b> Ada satu undi.
   *[many] <b>Satu soalan kepada kumpulan dah ditutup.</b> Ada { $count } undi.
} Isi soalannya dah dipadam dari sini, macam biasa.
room-dilemma-tally = { $option }: { $count }
room-dilemma-go = Pergi
room-dilemma-decline = Tolak
room-dilemma-talk = Bincang
room-dilemma-stay = Teruskan
room-dilemma-leave = Tarik diri
room-dilemma-pause = Tunggu
room-dilemma-take-back = Tarik balik undi
# Di atas tekanan, hanya dilihat oleh yang menekan.
room-dilemma-closed = Soalan itu dah ditutup; undi tak dikira lagi.
room-dilemma-own = Ini soalan awak sendiri. Yang mengundi, orang lain.
room-dilemma-noted = Dicatat: { $option }. Saya seorang saja yang tahu. Boleh ubah sampai ia ditutup.
room-dilemma-noted-joined = Dicatat: { $option }. Saya seorang saja yang tahu. Mulai sekarang awak ikut.
room-dilemma-taken-back = Baik, sekarang tak ada undi awak di sini.
# Dihantar kepada yang bertanya.
room-dilemma-no-votes = Tak ada yang mengundi.
room-dilemma-advice = • { $name }: “{ $advice }”
room-dilemma-more = { $amount ->
    [one] Satu lagi nasihat ada dalam kumpulan.
   *[many] { $count } lagi nasihat ada dalam kumpulan.
}
# Disebut dalam kumpulan selepas ditutup.
room-dilemma-thanks = Yang bertanya hari itu cakap: terima kasih atas undi dan nasihat semua.
room-dilemma-thanks-named = { $name } cakap: terima kasih atas undi dan nasihat semua.
room-dilemma-thanks-words = { $name } cakap: “{ $words }”
