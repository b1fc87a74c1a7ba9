# Sopan, bahasa Melayu: "decide". Panggilan temu duga sampai untuk kerja yang sebenarnya tidak dicari. Pergi, tolak, atau
# bincang dulu?
#
# Untuk penterjemah (tak perlu tahu Python):
# * "decide-practice" ialah soalannya; ".rusty" dan seumpamanya butangnya (28 aksara atau kurang, macam orang bercakap).
# * ".rusty-words": cara lain menaip jawapan yang sama, huruf kecil, dipisah koma. Tiada perkataan di bawah dua butang
#   bagi satu soalan.
# * ".rusty-because": sebabnya pada kad keputusan dan kad untuk kawan: klausa pendek dengan suara orang itu sendiri.
# * ".short": nama jawapan dalam senarai "nak ubah yang mana?". ".why": jawapan kepada "kenapa tanya?".
# * { $company }, { $role } dan lain-lain ialah jawapan orangnya. { $has-role -> [yes] ... *[no] ... } memilih ikut sama
#   ada jawatannya diberi.


## Mula-mula: ini tentang apa

# Soalan pembuka, selepas seseorang kata ada panggilan temu duga.
decide-company = Baik, kita tengok perlahan-lahan. Ada beberapa soalan ringkas, lepas itu awak yang putuskan. Syarikat mana yang panggil awak temu duga?
    .short = Syarikat
    .why = Supaya saya boleh sebut namanya, dan tak bercampur dengan panggilan awak yang lain.

# Sudah ada keputusan tentang syarikat ini.
decide-decided_before = { $earlier-decision ->
    [go] Tentang { $company }, awak sudah putuskan untuk pergi ({ $earlier-on }). Memikirkannya semula selalunya buang tenaga saja. Ada yang berubah?
    [decline] Tentang { $company }, awak sudah putuskan untuk menolak ({ $earlier-on }). Memikirkannya semula selalunya buang tenaga saja. Ada yang berubah?
   *[open] Kita pernah tengok { $company } ({ $earlier-on }), dan awak belum putuskan. Ada yang berubah sejak itu?
}
    .keep = Tak ada, biarkan begitu
    .keep-words = tak, tidak, tak ada, takde, xde, tiada, takde yang baru, tak berubah, sama je, macam tu je, kekal, biarkan, biar je
    .new_facts = Ya, memang ada yang baru
    .new_facts-words = ya, ye, ada, ada yang baru, ada benda baru, ada perubahan, dah berubah, berubah, info baru, berita baru
    .other_role = Ini tentang jawatan lain
    .other_role-words = jawatan lain, jawatan berbeza, jawatan baru, posisi lain, role lain, kerja lain, bahagian lain
    .why = Keputusan yang dibuat sekali menjimatkan tenaga untuk temu duga itu, atau untuk jawatan yang lebih awak suka.

decide-role = Apa nama jawatannya? Tajuk dalam mesej mereka sudah cukup.
    .short = Jawatan
    .unclear = Mereka tak sebut
    .unclear-words = tak sebut, tak bagitahu, tak jelas, tak tahu, tak tau, xtau, x tau, tak pasti, belum tahu, entah, tak ada nama, langkau, ?
    .why = Ia masuk dalam surat awak, dan dari situ nampak apa yang nak dibincangkan nanti.

decide-when = Bila temu duganya? Tulis saja: “Selasa 3 petang”, atau “8 Disember, pukul 3 petang”.
    .short = Tarikh
    .open = Belum ada tarikh
    .open-words = belum, belum ada, belum tetap, belum pasti, belum tahu, tak tahu, tak tau, tak tahu lagi, xtau, x tau, tak pasti, takde tarikh, tak ditetapkan, belum ditetapkan, nanti mereka bagitahu, tunggu dia orang call, tba
    .why = Dari situ nampak berapa banyak masa yang awak ada untuk bersedia. Ia juga masuk dalam surat.

# Mengulang apa yang difahami.
decide-when_ok = { $company }{ $has-role ->
    [yes] , { $role }
   *[no] {""}
}, <b>{ $when }</b>. Betul?
    .short = Tarikh disahkan
    .yes = Ya, betul
    .yes-words = ya, ye, y, yup, yes, betul, betul tu, btul, tepat, benar, ok, okay, okey, ngam
    .no = Bukan, tarikh lain
    .no-words = bukan, tak, tidak, no, salah, tak betul, x betul, hari lain, tarikh lain, waktu lain, salah tarikh, salah hari, tukar tarikh
    .other = Syarikat/jawatan salah
    .other-words = syarikat salah, jawatan salah, salah syarikat, salah jawatan, syarikat lain, jawatan lain
    .why = Peringatan dan surat awak ikut tarikh ini, jadi saya semak sekali dulu.

# Syarikat atau jawatannya salah; jawapan setakat ini menyusul sebagai butang.
decide-repair = Yang mana nak dibetulkan?
    .nothing = Tak ada, dah betul
    .nothing-words = tak ada, takde, tak, tidak, dah betul, betul dah, tak jadi

# Ditanya sekali, kemudian diingat.
decide-employed = Awak sedang bekerja sekarang? Ini saya tanya sekali saja.
    .short = Kerja sekarang
    .full = Ya, sepenuh masa
    .full-words = ya, ye, yes, kerja, bekerja, tengah kerja, masih kerja, ada kerja, sepenuh masa, full time, fulltime, makan gaji, kerja tetap, kerja kerajaan, swasta
    .part = Ya, separuh masa
    .part-words = separuh masa, part time, parttime, sambilan, kerja sambilan, freelance, freelancer, kerja sendiri, bekerja sendiri, grab, gig, intern, praktikal, belajar sambil kerja
    .no = Buat masa ini tidak
    .no-words = tak, tidak, tak kerja, x kerja, tak bekerja, belum kerja, menganggur, tanam anggur, tengah cari kerja, cari kerja, baru berhenti, belajar, student, baru grad, fresh grad, duduk rumah
    .why = Bila bekerja, masa lebih terhad, dan setiap temu duga waktu siang perlukan cuti atau alasan.

# Ditanya sekali, kemudian diingat. Paling banyak tiga, atau dengan kata sendiri.
decide-priorities = Apa yang paling penting untuk awak dalam kerja? Pilih paling banyak tiga, atau tulis sendiri. Saya simpan, jadi cukup jawab sekali.
    .short = Yang penting
    .learning = Belajar benda baru
    .learning-words = belajar, ilmu, ilmu baru, pengalaman, kemahiran, skill, skill baru, berkembang, kerjaya, naik pangkat, cabaran
    .pay = Gaji
    .pay-words = duit, wang, pendapatan, bayaran, gaji besar, gaji bagus, salary, elaun, bonus, benefit
    .meaning = Kerja yang bermakna
    .meaning-words = makna, bermakna, tujuan, bermanfaat, berfaedah, bantu orang, tolong orang, impak, beri kesan
    .people = Rakan sekerja
    .people-words = orang, kawan kerja, kawan kawan, rakan, pasukan, team, bos, bos yang baik, suasana, suasana kerja, budaya kerja, tak toksik
    .freedom = Masa yang fleksibel
    .freedom-words = fleksibel, fleksibiliti, bebas, kebebasan, wfh, kerja dari rumah, remote, hybrid, masa lapang, masa untuk keluarga, work life balance, dekat rumah
    .security = Kerja yang stabil
    .security-words = stabil, kestabilan, terjamin, jaminan, jaminan kerja, kerja tetap, jawatan tetap, epf, kwsp, pencen, jangka panjang
    .enough = Itu saja
    .enough-words = itu je, tu je, cukup, dah, dah cukup, sudah, siap, dah siap, selesai, seterusnya, ok, okay, okey
    .why = Awak tak perlu kata ya pada setiap temu duga. Bila tahu apa yang awak nak, jawapannya jadi lebih senang.

## Soalan-soalan yang ditimbang

# $priorities: senarai yang dipilih tadi.
decide-fit = { $has-priorities ->
    [yes] Yang paling penting untuk awak: { $priorities }. Dengan itu, kalau
   *[no] Kalau
} { $company } tawarkan kerja ini esok, awak ambil?
    .short = Ambil kerja itu
    .gladly = Ambil, dengan senang hati
    .gladly-words = ya, ye, ambil, mesti ambil, senang hati, nak, nak sangat, mahu, mestilah, sudah tentu, confirm ambil, terus ambil, terima
    .gladly-because = saya memang nak kerja ini, sebab kena dengan apa yang penting untuk saya
    .perhaps = Mungkin
    .perhaps-words = boleh jadi, mungkin kot, tengok dulu, tengok keadaan, bergantung, bergantung pada gaji, tak pasti, x pasti, tak tahu, tak tau, entah, 50/50, maybe
    .perhaps-because = kerja ini mungkin saya ambil, jadi elok tengok lebih dekat
    .hardly = Rasanya tak
    .hardly-words = tak, tidak, tak kot, rasa tak, rasa macam tak, mungkin tak, tak berapa nak, kurang minat, tak minat, tak sesuai, susah sikit
    .hardly-because = kerja ini mungkin saya tolak, sebab jauh daripada apa yang penting untuk saya
    .never = Memang tak akan
    .never-words = tak akan, takkan, jangan harap, tak mungkin, mustahil, memang tak, memang tak nak, tak nak langsung, taknak langsung, langsung tak, never
    .never-because = kerja ini saya takkan ambil, jadi tak berbaloi cari alasan atau habiskan masa
    .why = Kalau kerjanya awak takkan ambil, temu duga itu makan masa, mungkin satu alasan, dan tak ke mana-mana.

decide-practice = Bila kali terakhir awak betul-betul ditemu duga?
    .short = Latihan
    .rusty = Dah lama sangat
    .rusty-words = lama, dah lama, lama dah, lama gila, lama sangat, bertahun, bertahun dah, beberapa tahun lepas, tahun lepas, setahun lepas, tak ingat, lupa, tak pernah, belum pernah, first time, pertama kali, kali pertama
    .rusty-because = sudah lama saya tak ditemu duga, dan ini memang latihan yang sebenar
    .some = Beberapa bulan lepas
    .some-words = beberapa bulan, dua bulan lepas, tiga bulan lepas, setengah tahun, enam bulan lepas, tahun ni, awal tahun, agak lama, lama jugak, tak lama sangat
    .some-because = sudah beberapa bulan sejak temu duga terakhir, sedikit latihan tentu membantu
    .fresh = Baru saja
    .fresh-words = baru, baru je, baru baru ni, baru lagi, semalam, minggu lepas, minggu ni, bulan lepas, bulan ni, beberapa minggu lepas, hari tu, selalu, kerap
    .why = Lagi kerap, jawapan lagi lancar dan tenang. Temu duga sebenar ialah latihan terbaik, walaupun untuk kerja yang tak kena.

decide-time = Awak sempat bersedia untuk temu duga ini?
    .short = Masa bersedia
    .enough = Ya, cukup masa
    .enough-words = ya, ye, sempat, sempat je, cukup, ada masa, banyak masa, boleh, boleh je, insyaallah sempat, tak ada masalah, no problem
    .tight = Suntuk sikit
    .tight-words = suntuk, sikit je, sikit masa, tak banyak masa, tak cukup masa, cukup cukup makan, kelam kabut, kena kejar, malam je, curi curi masa, mungkin, tak pasti, boleh cuba
    .tight-because = masa untuk bersedia suntuk, jadi latihannya separuh jalan saja
    .none = Terus terang, tak sempat
    .none-words = tak, tidak, tak sempat, x sempat, tak ada masa, takde masa, xde masa, tiada masa, langsung tak, langsung tak sempat, sibuk sangat, mustahil
    .none-because = saya tak sempat bersedia, dan main redah saja tak mengajar saya apa-apa
    .why = Tanpa masa untuk bersedia, temu duga itu bukan latihan yang sebenar.

# Hanya ditanya kepada orang yang bekerja.
decide-excuses = Kalau awak pergi, macam mana dengan kerja awak pada waktu itu?
    .short = Cuti atau alasan
    .off_hours = Di luar waktu kerja saya
    .off_hours-words = luar waktu kerja, luar waktu pejabat, lepas kerja, lepas waktu kerja, sebelum kerja, hujung minggu, hari cuti, cuti umum, waktu rehat, waktu lunch, malam, tak perlu minta, memang off, online
    .leave = Saya ambil cuti
    .leave-words = cuti, ambil cuti, apply cuti, mohon cuti, cuti tahunan, al, annual leave, cuti separuh hari, half day, cuti tanpa gaji, waktu anjal, tukar syif, tukar shift, bos tahu, minta izin
    .excuse = Saya cari alasan
    .excuse-words = alasan, cari alasan, bagi alasan, reka alasan, mc, ambil mc, sakit, buat buat sakit, pergi klinik, jumpa doktor, hal keluarga, urusan keluarga, emergency, tipu sunat
    .excuse-because = saya perlu beri alasan di tempat kerja, dan bos percaya beberapa kali saja
    .thin = Alasan dah nak habis
    .thin-words = dah habis, habis alasan, alasan habis, takde alasan, tak ada alasan lagi, tak tahu alasan apa, bos dah syak, bos syak, kena syak, susah, susah nak keluar, dah selalu sangat, segan, serba salah
    .thin-because = alasan saya di tempat kerja hampir habis, dan ini guna satu lagi
    .why = Bos hanya percaya beberapa alasan. Sayang kalau satu digunakan untuk kerja yang awak tak nak.

# Bila ini temu duga ketiga atau lebih dalam waktu kerja dalam 30 hari.
decide-budget = Satu perkara: ini sekurang-kurangnya temu duga ketiga pada waktu kerja dalam 30 hari. Kepercayaan bos ada hadnya, jadi simpan yang itu untuk kerja yang awak betul-betul nak.
    .on = Faham, teruskan
    .on-words = faham, fhm, tahu, saya tahu, teruskan, terus, ya, ye, ok, okay, okey, baik, seterusnya, noted, takpe
    .why = Saya kira temu duga waktu siang, supaya kerja awak tak terjejas oleh kerja yang awak tak kisah.

decide-surprise = Sejauh mana awak betul-betul kenal { $company }, dan kerja di sebalik iklannya?
    .short = Apa awak tahu
    .little = Hampir tak kenal
    .little-words = tak kenal, x kenal, tak kenal langsung, tak tahu, tak tau, xtau, tak tahu apa apa, tak, tidak, kosong, tak pernah dengar, baru dengar
    .little-because = saya hampir tak kenal { $company }, dan yang terbaik mungkin tak ada dalam iklan
    .some = Sikit-sikit
    .some-words = sikit, sedikit, kenal sikit, tahu sikit, bolehlah, boleh la, lebih kurang, dari website, dari internet, pernah dengar, tak berapa kenal, tahu nama je
    .some-because = saya kenal { $company } sikit saja, jadi mungkin ada yang mengejutkan
    .well = Kenal betul
    .well-words = kenal, kenal sangat, kenal baik, kenal rapat, tahu banyak, tahu semua, pernah kerja sana, pernah kerja situ, ada kawan kerja sana, ya, ye
    .why = Iklan boleh tertinggal benda yang paling awak suka. Selalunya satu-satunya cara nak tahu ialah pergi.

decide-overload = Berapa permohonan lain yang sedang berjalan sekarang?
    .short = Permohonan lain
    .none = Tak ada
    .none-words = tiada, takde, xde, xada, tak ada lagi, kosong, sifar, 0, tak, tidak, yang ini je, ini je, satu ni je
    .few = Ada sikit, masih terkawal
    .few-words = ada, sikit, ada sikit, beberapa, ada beberapa, satu, dua, tiga, satu dua, dua tiga, 1, 2, 3, terkawal, masih ok, boleh handle, boleh urus
    .torn = Banyak, dah pening
    .torn-words = banyak, banyak sangat, terlalu banyak, berbelah bahagi, keliru, pening, serabut, tak tahu nak pilih, susah nak pilih, tak terkejar, bersepah, empat, lima, sepuluh, 4, 5, 10
    .torn-because = saya sudah berbelah bahagi antara beberapa pilihan, satu lagi menambah susah
    .why = Lebih banyak pilihan tak semestinya menolong. Kalau awak sudah berbelah bahagi, kurang satu pun sudah melegakan.

decide-doors = Agaknya ada jawatan lain di { $company } yang awak minat?
    .short = Jawatan lain
    .yes = Ya, memang ada
    .yes-words = ya, ye, y, yup, yes, ada, memang, mesti ada, tentu, tentulah, sudah tentu, minat
    .yes-because = ada jawatan lain di { $company } yang saya minat, dan perekrut cadangkan orang yang mereka suka
    .maybe = Mungkin
    .maybe-words = boleh jadi, mungkin ada, mungkin kot, tak pasti, x pasti, tak tahu, tak tau, xtau, entah, belum tengok, tengok dulu, maybe
    .maybe-because = mungkin ada jawatan lain di { $company }, dan perekrut isi beberapa sekali gus
    .no = Tak ada di situ
    .no-words = tak, tidak, no, tak ada, takde, xde, tiada, tak minat, bukan di situ, langsung tak, rasanya tak
    .why = Perekrut selalunya isi beberapa jawatan serentak. Kalau kesannya baik, mereka mungkin ingat awak untuk yang lebih kena.

decide-energy = Soalan terakhir. Kalau awak pergi, nampak tak yang awak memang nak ada di situ?
    .short = Minat awak
    .present = Ya, sepenuh hati
    .present-words = ya, ye, sepenuh hati, mesti, tentu, memang, semangat, bersemangat, minat, memang minat, fokus, 100%, sudah tentu
    .present-because = saya akan ada di situ sepenuh hati, dan mereka akan perasan
    .polite = Saya layan sopan-sopan saja
    .polite-words = setakat sopan, sopan je, sopan sopan je, basa basi, ambil hati je, boleh la, bolehlah, biasa je, separuh hati, berlakon, buat buat minat, pura pura, mungkin, sikit, ok je
    .polite-because = saya sekadar melayan dengan sopan, dan perekrut boleh nampak
    .elsewhere = Fikiran saya di tempat lain
    .elsewhere-words = tempat lain, fikiran melayang, melayang, tak, tidak, tak minat, tak ada minat, takde mood, malas, bosan, terpaksa, tak semangat, tak kisah, rasanya tak
    .elsewhere-because = fikiran saya di tempat lain, dan itu yang mereka akan ingat
    .why = Perekrut sibuk, dan perasan bila orang lebih suka berada di tempat lain. Itu boleh buat awak hilang satu kenalan.

## Kad dan apa yang menyusul

# $suggestion dan $reasons ada dalam shared.ftl (card-...).
decide-card =
    { $suggestion }

    { $reasons }

    Keputusannya di tangan awak. Jadi, macam mana?
    .go = Saya pergi
    .go-words = pergi, pergi je, pegi, nak pergi, gi je, saya nak pergi, hadir, saya hadir, datang, terima jemputan, jadi pergi
    .decline = Saya tolak
    .decline-words = tolak, tolak je, menolak, saya nak tolak, tak pergi, tak pergi lah, x pergi, taknak pergi, tak nak pergi, xnak pergi, tak hadir, tak jadi pergi, batalkan temu duga
    .unsure = Belum pasti
    .unsure-words = tak pasti, x pasti, tak tahu, tak tau, xtau, entah, ragu, ragu ragu, was was, mungkin, keliru, fikir dulu, nak fikir dulu, tidur dulu, bincang dulu, hmm
    .change = Ubah satu jawapan
    .change-words = ubah, ubah jawapan, tukar, tukar jawapan, betulkan, betulkan jawapan, edit, ada yang salah, salah jawab
    .why = Kad ini cuma mengumpulkan apa yang awak beritahu. Dalam kurungan nampak seberat mana setiap sebab.

# Senarai jawapan menyusul sebagai butang.
decide-change = Jawapan mana nak diubah?
    .nothing = Tak ada, kekalkan semua
    .nothing-words = tak ada, takde, xde, tak, tidak, kekal, kekalkan, biarkan, biar je, dah ok, dah betul, tak jadi
    .why = Kad itu hanya setepat jawapannya. Ubah satu, dan saya kira semula semuanya.

decide-unsure = Tak apa, awak tak perlu tahu sekarang. Mana yang lebih membantu?
    .sleep = Tidur dulu semalaman
    .sleep-words = tidur, tidur dulu, esok, esok je, esok lah, semalaman, tunggu esok, nanti, nanti dulu, fikir dulu, nak fikir, perlu masa
    .talk = Bincang dengan seseorang
    .talk-words = bincang, bincang dulu, berbincang, cakap dengan orang, tanya orang, tanya kawan, tanya pendapat, kawan, keluarga, tanya mak ayah, pasangan, luah perasaan, kaunselor, coach
    .card = Balik ke kad
    .card-words = kad, tengok kad, tunjuk kad, balik kad, tengok semula, putuskan sekarang, sekarang je
    .why = Bila diluahkan, atau dibiarkan semalaman, selalunya jadi jelas sendiri.

# Terus selepas kad untuk kawan, yang ada dalam shared.ftl (trusted-card).
decide-talking = Majukan ini kepada seseorang yang awak percaya, atau kaunselor kerjaya, dan bincang. Dengar betul-betul apa yang keluar daripada mulut awak sendiri. Kadnya menunggu di sini.
    .group = Tanya kumpulan saya
    .group-words = kumpulan, kumpulan saya, tanya kumpulan, tanya yang lain, grup
    .card = Balik ke kad
    .card-words = kad, tengok kad, tunjuk kad, balik kad, dah bincang, dah cakap, dah tanya, dah, sudah, putuskan sekarang
    .sleep = Tidur dulu semalaman
    .sleep-words = tidur, tidur dulu, esok, esok je, esok lah, semalaman, tunggu esok, nanti, nanti dulu, fikir dulu, ingatkan saya
    .why = Orang lain selalu nampak apa yang kita tak nampak, dan menyebutnya pun menyusun fikiran.

# Selepas "Tanya kumpulan saya"; soalannya di bawah.
decide-asked = Idea yang baik. Keputusan awak menunggu di sini.
    .card = Balik ke kad
    .card-words = { decide-talking.card-words }

# Ditanya sekali, sebelum peringatan pertama. Mana-mana bandar boleh ditaip.
decide-zone = Supaya saya tak ganggu awak tengah malam: awak tinggal di mana? Tekan satu bandar, tulis bandar awak (contohnya Kuala Lumpur), atau hantar lokasi.
    .wib = Jakarta (WIB)
    .wib-words = wib, jakarta, jawa, sumatera, indonesia barat
    .wita = Makassar, Bali (WITA)
    .wita-words = wita, bali, makassar, denpasar, indonesia tengah
    .wit = Jayapura (WIT)
    .wit-words = wit, jayapura, papua, ambon, indonesia timur
    .myt = Kuala Lumpur
    .myt-words = kl, myt, malaysia, semenanjung, lembah klang, selangor, johor, penang, sabah, sarawak
    .cet = Berlin
    .cet-words = jerman, germany, cet, cest, eropah tengah
    .gmt = London
    .gmt-words = uk, united kingdom, england, britain, gmt, bst
    .why = Untuk zon waktu saja, supaya peringatan sampai pada waktu yang sesuai. Ini saya tanya sekali.

# Soalan yang sama selepas memutuskan untuk pergi: sebelum peringatan pertama tentang temu duga.
decide-zone_go = { decide-zone }
    .wib = { decide-zone.wib }
    .wib-words = { decide-zone.wib-words }
    .wita = { decide-zone.wita }
    .wita-words = { decide-zone.wita-words }
    .wit = { decide-zone.wit }
    .wit-words = { decide-zone.wit-words }
    .myt = { decide-zone.myt }
    .myt-words = { decide-zone.myt-words }
    .cet = { decide-zone.cet }
    .cet-words = { decide-zone.cet-words }
    .gmt = { decide-zone.gmt }
    .gmt-words = { decide-zone.gmt-words }
    .why = { decide-zone.why }

# Selepas "tidur dulu". $nudge-at: waktu dengan tempatnya; $nudge-why: ayat penuh dalam kurungan, atau kosong.
decide-asleep = { $reminders ->
    [off] Baik, biarkan dulu. Peringatan awak sedang dimatikan, jadi saya tak akan tanya lagi: hidupkan dalam /settings, atau kembali ke kad di sini.
   *[on] Baik, biarkan dulu. Saya tanya lagi pada <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    } Ikut jam saya, sekarang { $local-time } di { $has-zone ->
        [yes] { $zone }
       *[no] bandar awak
    }. Kalau salah: /settings.
}
    .card = Saya dah tahu
    .card-words = dah tahu, dah tau, sekarang, putuskan sekarang, dah buat keputusan, dah putuskan, kad, tengok kad, tunjuk kad
    .why = Selepas tidur, selalunya semua nampak lebih mudah. Saya tanya sekali saja.

# Peringatan keesokan paginya.
decide-woken = Awak nak fikir dulu semalaman tentang { $company }. Sekarang sudah lebih jelas? Kad awak masih ada di sini.
    .card = Tunjukkan kad
    .card-words = kad, tunjuk, tunjuk kad, tengok kad, nak tengok, ya, ye, ok, okay, dah jelas, dah tahu, dah tau, dah putuskan
    .snooze = { -reminder-later }
    .snooze-words = { -reminder-later-words }
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Awak yang minta saya tanya lagi. Ini satu-satunya peringatan untuknya.

decide-woken_later = Boleh. Bila lebih sesuai? Tekan, atau tulis waktu sendiri, contohnya “Khamis pukul 4 petang”.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = Supaya saya mesej awak bila awak lapang. Sebelum itu, saya tak ganggu.

# Selepas "Matikan semua peringatan".
decide-woken_off = Semua peringatan sudah dimatikan. Hal { $company } masih terbuka, dan kad awak saya simpan.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }
    .card = Tunjukkan kad
    .card-words = kad, tunjuk, tunjuk kad, tengok kad, nak tengok

# Selepas "Nanti dulu".
decide-asleep_again = { $reminders ->
    [off] Baik. Tapi peringatan awak sedang dimatikan: hidupkan dalam /settings, nanti saya tanya lagi.
   *[on] Baik, nanti: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .card = Saya dah tahu
    .card-words = dah tahu, dah tau, sekarang, putuskan sekarang, dah buat keputusan, dah putuskan, kad, tengok kad, tunjuk kad

## Sudah diputuskan

decide-after_go = Sudah diputuskan: awak pergi. Tak perlu fikir-fikir lagi, sekarang tenaga itu untuk bersedia. Nak saya tuliskan balasan?
    .letter = Ya, tuliskan balasan
    .letter-words = ya, ye, boleh, nak, ok, okay, tulis, tuliskan, tolong tuliskan, tulis surat, surat, balasan, balas, emel, e-mel, email
    .later = Bukan sekarang
    .later-words = nanti, nanti dulu, nanti je, tak, tidak, tak payah, xpayah, tak perlu, takpe, tulis sendiri, saya tulis sendiri, dah balas, dah reply
    .doubt = Saya ragu-ragu semula
    .doubt-words = ragu, ragu ragu, ragu lagi, was was, tak pasti, x pasti, tak yakin, berubah fikiran, tukar fikiran, rasa tak jadi, tunggu dulu, hmm

decide-after_decline = Sudah diputuskan: awak tolak. Itu langsung tak salah, dan dengan penolakan yang sopan, pintu ke { $company } masih terbuka. Nak saya tuliskan?
    .letter = Ya, tuliskan surat
    .letter-words = ya, ye, boleh, nak, ok, okay, tulis, tuliskan, tolong tuliskan, tulis surat, surat, balasan, balas, emel, e-mel, email
    .watch = Pantau laman kerjaya mereka
    .watch-words = pantau, laman kerjaya, tengok laman kerjaya, tengok jawatan kosong, jawatan kosong, kerja kosong, jawatan lain, ingatkan saya, ingatkan
    .later = Bukan sekarang
    .later-words = nanti, nanti dulu, nanti je, tak, tidak, tak payah, xpayah, tak perlu, takpe, tulis sendiri, saya tulis sendiri, dah balas, dah reply
    .doubt = Saya ragu-ragu semula
    .doubt-words = ragu, ragu ragu, ragu lagi, was was, tak pasti, x pasti, tak yakin, berubah fikiran, tukar fikiran, rasa nak pergi, menyesal, tunggu dulu, hmm

# Surat ditangguhkan; butangnya tetap berfungsi.
decide-put_off = Baik. Surat itu tak lari ke mana: tekan di bawah bila-bila awak nak.
    .letter = Tulis surat
    .letter-words = surat, tulis, tuliskan, nak surat, balasan, tulis balasan, emel, ya, ye
    .enough = Tak perlu surat
    .enough-words = tak perlu, tak payah, xpayah, tak, tidak, tak nak, taknak, dah balas, dah reply, tulis sendiri, takpe

decide-doubt = Ragu-ragu selepas buat keputusan itu biasa. Sejak itu, ada yang betul-betul berubah?
    .nerves = Tak ada, gementar saja
    .nerves-words = tak, tidak, tak ada, takde, xde, gementar, gementar je, nervous, nervous je, gugup, takut, takut je, risau, cemas, overthinking, perasaan je
    .new_facts = Ya, ada yang baru
    .new_facts-words = ya, ye, ada, ada benda baru, ada perubahan, dah berubah, berubah, info baru, berita baru, baru dapat tahu, ada tawaran lain
    .why = Rasa gementar akan reda. Perkara baru memang patut ditengok semula.

decide-locked = { $decision ->
    [go] Kalau begitu, keputusannya kekal: awak pergi. Awak tak perlu putuskan sekali lagi; guna tenaga itu untuk bersedia.
   *[decline] Kalau begitu, keputusannya kekal: awak tolak. Awak tak perlu putuskan sekali lagi; simpan tenaga untuk apa yang awak nak.
}
    .letter = Tulis surat
    .letter-words = surat, tulis, tuliskan, balasan, balas, tulis surat, nak surat, emel, e-mel, email, ya, ye
    .done = Baik, itu saja
    .done-words = baik, itu je, tu je, cukup, dah, siap, selesai, ok, okay, okey, terima kasih, tq, thanks, tak, tidak, tak payah

## Surat

decide-letter_language = Mereka tulis kepada awak dalam bahasa apa?
    .short = Bahasa surat
    .why = Membalas dalam bahasa panggilan itu jarang tersilap.

decide-register = Nak surat itu formal, atau lebih santai?
    .short = Gaya surat
    .formal = Formal
    .formal-words = rasmi, formal lah, sopan, hormat, sie, anda
    .informal = Lebih santai
    .informal-words = santai, tak formal, x formal, tak rasmi, informal, mesra, biasa je, kasual, du
    .why = Ikut cara mereka menulis kepada awak. Kalau tak pasti, formal lebih selamat.

decide-my_name = Nama apa nak ditulis di bawah surat? Nanti saya ingat.
    .short = Nama awak
    .why = Supaya surat itu sedia dihantar, tanpa ruang kosong untuk diisi.

decide-recipient = Siapa yang jemput awak? Nama penuh paling elok, dengan gelaran kalau tahu. Ia masuk ke pembuka surat tepat seperti awak tulis.
    .short = Siapa jemput
    .unknown = Saya tak tahu
    .unknown-words = tak tahu, tak tau, xtau, x tau, xtahu, tak pasti, entah, tak ada nama, takde nama, lupa, lupa nama, hr, pihak hr, orang hr, tak sebut, langkau, ?
    .why = Untuk pembuka surat. Saya tak pernah meneka Encik atau Puan, jadi nama itu kekal seperti awak tulis.

decide-other_role = Cuba tengok sekejap laman kerjaya { $company }: ada jawatan lain yang sesuai dengan awak? Tulis namanya, nanti saya sebut dalam surat.
    .short = Jawatan lain
    .none = Tak ada
    .none-words = tak, tidak, takde, xde, xada, tiada, tak jumpa, x jumpa, tak ada yang sesuai, belum tengok, tak tengok, tak tahu, tak tau, langkau, tak ada jawatan lain
    .why = Perekrut isi beberapa jawatan. Bila awak sebut satu, mereka tahu awak sesuai untuk apa lagi.

# Di bawah surat yang sudah siap.
decide-accept_letter = Salin, baca sekali, hantar. Dalam temu duga nanti, sebut bahawa jawatan ini menarik minat awak, dan awak terbuka untuk jawatan lain yang sesuai.
    .done = Siap
    .done-words = dah, dah siap, sudah, dah hantar, dah salin, hantar dah, selesai, ok, okay, okey, baik, bagus, cantik, terima kasih, tq, thanks, ya
    .formal = Lebih formal
    .formal-words = formal, formal lagi, rasmi, lebih rasmi, lebih sopan, formal sikit
    .informal = Kurang formal
    .informal-words = santai, lebih santai, santai sikit, lebih mesra, tak formal sangat, terlalu formal, kaku sangat
    .again = Bahasa atau nama lain
    .again-words = tukar bahasa, bahasa lain, tukar nama, nama lain, nama salah, salah nama, ubah nama, buat semula, ulang, semula

# Di bawah surat yang sudah siap.
decide-decline_letter = Salin, baca sekali, hantar. Sengaja tiada alasan di dalamnya: penolakan yang pendek dan mesra sudah cukup.
    .done = Siap
    .done-words = dah, dah siap, sudah, dah hantar, dah salin, hantar dah, selesai, ok, okay, okey, baik, bagus, cantik, terima kasih, tq, thanks, ya
    .formal = Lebih formal
    .formal-words = formal, formal lagi, rasmi, lebih rasmi, lebih sopan, formal sikit
    .informal = Kurang formal
    .informal-words = santai, lebih santai, santai sikit, lebih mesra, tak formal sangat, terlalu formal, kaku sangat
    .again = Bahasa atau nama lain
    .again-words = tukar bahasa, bahasa lain, tukar nama, nama lain, nama salah, salah nama, ubah nama, buat semula, ulang, semula

# Pantauan sudah bermula, tetapi surat belum ada.
decide-watching = Sudah dicatat. Nak saya tuliskan juga penolakan yang sopan untuk { $company }?
    .letter = Ya, tuliskan
    .letter-words = ya, ye, boleh, nak, tulis, tuliskan, tolong, surat, ok, okay
    .enough = Tak, itu saja
    .enough-words = tak, tidak, tak payah, xpayah, tak perlu, takpe, cukup, itu je, tu je, bukan sekarang

decide-watch = Nak saya ingatkan setiap empat minggu untuk tengok laman kerjaya { $company }? Paling banyak tiga kali, lepas itu saya berhenti.
    .yes = Ya, ingatkan saya
    .yes-words = ya, ye, y, boleh, boleh je, nak, ok, okay, okey, ingatkan, tolong ingatkan, jom, bagus jugak
    .no = Tak, itu sudah cukup
    .no-words = tak, tidak, no, tak payah, xpayah, tak perlu, x perlu, tak nak, taknak, xnak, takpe, cukup, jangan
    .why = Jawatan baru sentiasa muncul, dan awak sudah kenal seseorang di sana.

## Penutup

# Memutuskan untuk pergi, dengan atau tanpa surat.
decide-went =
    { $has-letter_language ->
        [yes] Semuanya sudah siap.
       *[no] Baik. Kalau belum balas, balas segera: jawapan ya yang ringkas sudah cukup.
    } Untuk bersedia: ceritakan kisah awak sekali, bersuara dan bukan dalam hati saja, dan catat satu perkara yang awak nak tahu tentang { $company }.

    { $next-up }

# Memutuskan untuk menolak, dengan atau tanpa surat.
decide-declined = { $has-letter_language ->
    [yes] Kalau begitu, selesai.
   *[no] Baik. Kalau belum beritahu mereka, buat segera: dua ayat sudah cukup.
} Kalau satu hari nanti ada jawatan di { $company } yang kena dengan awak, tulis kepada orang yang jemput awak dan tanya siapa yang sedang mencari.

# Keputusan lama kekal.
decide-kept = Baik, biar kekal begitu. Kalau ada yang baru: /decide.

# "Dah tak perlu".
decide-dropped = Ditutup, dan saya tak akan tanya tentang { $company } lagi. Kalau mereka menulis juga nanti: /decide.

# "/cancel" di tengah-tengah.
decide-cancelled = Dihentikan, perbualan ini ditutup. /decide mulakan yang baru bila-bila awak nak.
