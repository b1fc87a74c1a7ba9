# Sopan, bahasa Melayu: teks yang dipakai dalam semua perbualan: tersilap taip, sambung semula, kad, waktu, dan apa yang
# Telegram tunjukkan di sekeliling sembang.
#
# Untuk penterjemah (tak perlu tahu Python):
# * Nama di sebelah kiri "=" dibiarkan; semua di sebelah kanan boleh diubah.
# * { $nama } diisi sendiri oleh bot. Boleh guna atau tinggalkan, tetapi jangan reka yang baru.
# * Tanda yang dibenarkan: <b>tebal</b>, <i>condong</i>, <code>kod</code>, <blockquote>petikan</blockquote>. Sedikit sahaja.
# * Teks boleh beberapa baris asalkan diinden. Baris tidak boleh bermula dengan [ * atau titik.
# * ".sesuatu" ialah butang (paling elok 28 aksara atau kurang); ".sesuatu-words" ialah cara lain menaip pilihan yang sama.
# * Nada: kawan yang tenang dan pernah mengambil pekerja. "saya" dan "awak", bukan "anda" atau "kamu". Dua tiga ayat, satu soalan.


## Potongan yang dipakai teks lain melalui { -nama }

-snooze-hour = Sejam lagi
-snooze-hour-words = sejam, 1 jam, 1 jam lagi, satu jam, satu jam lagi, lagi sejam, kejap lagi, sekejap lagi, sebentar lagi
# Pukul 6 petang, hari ini atau esok.
-snooze-evening = Pukul 6 petang
-snooze-evening-words = petang, petang ni, petang ini, petang nanti, malam ni, malam ini, malam nanti, pukul 6, jam 6, 6 petang, lepas kerja, balik kerja, lepas balik kerja
-snooze-morning = Pagi esok
-snooze-morning-words = esok, esok pagi, pagi, esk, esok je, pagi pagi esok
-snooze-monday = Hari Isnin
-snooze-monday-words = isnin, isnin depan, isnin ni, minggu depan, lepas hujung minggu, awal minggu depan
-reminder-later = Nanti dulu
-reminder-later-words = nanti, nnt, nanti lah, nantilah, nanti je, kemudian, lain kali, tangguh, tangguh dulu, tengah sibuk, sibuk, busy, bukan sekarang, belum sempat, tak sempat, x sempat
-reminder-drop = Dah tak perlu
-reminder-drop-words = tak perlu, tak perlu lagi, x perlu, tak payah, xpayah, tak payah dah, dah selesai, dah settle, settle dah, dah lepas, lupakan, abaikan, tak jadi
-reminder-stop = Matikan semua peringatan
-reminder-stop-words = matikan, matikan semua, matikan peringatan, jangan ingatkan, jangan ingatkan lagi, jgn ingatkan, jangan kacau, jgn kacau, berhenti ingatkan, stop semua, stop reminder, off reminder, tutup reminder, taknak reminder dah
-reminder-undo = Hidupkan semula
-reminder-undo-words = hidupkan, hidupkan balik, on balik, on semula, buka balik, tersalah tekan, tertekan, ingatkan semula
-language-button = Bahasa / Language
-language-button-words = bahasa, tukar bahasa, bahasa lain, language, change language, sprache, ganti bahasa

## Tersilap: sesuatu masuk yang tidak kena. Beritahu apa, dengan baik, dan bagaimana nak teruskan.

# Butang lama ditekan; soalan itu sudah dijawab.
slip-stale = Soalan itu sudah kita lepasi. Jawab yang paling baru di bawah, ya.
# Butang milik orang lain ditekan.
slip-foreign = Butang itu untuk orang lain. Hantar mesej terus kepada saya, nanti awak dapat yang sendiri.
# Butang daripada perbualan yang sudah tamat.
slip-over = Perbualan itu sudah ditutup. /help tunjukkan apa yang boleh kita buat sekarang.
# "kembali" pada soalan pertama.
slip-nothing-before = Ini soalan pertama, jadi tak ada yang sebelumnya. Kalau nak berhenti, taip /cancel.
# Terlalu banyak pilihan.
slip-too-many = Paling banyak { $limit }, ya. Tekan satu untuk lepaskan, kemudian pilih yang lain.
# Jawapan terlalu panjang; $limit bilangan aksara.
slip-too-long = Itu agak panjang untuk saya. Boleh ringkaskan, paling banyak { $limit } aksara?
# Jawapan kosong.
slip-empty = Tak ada apa-apa yang dapat saya baca. Cuba sekali lagi?
# Kata-kata yang ditaip tak kena dengan mana-mana butang. Soalannya ditanya lagi di bawah.
slip-choice = Yang itu saya belum faham. Tekan salah satu jawapan, atau tulis dengan cara lain.
# Kena dengan lebih daripada satu butang; $options ialah senarai.
slip-choice-several = Itu boleh difahami lebih daripada satu cara: { $options }. Yang mana maksud awak?
# Tarikh ditanya, yang masuk tak difahami.
slip-when = Saya tak jumpa tarikh di situ. Tulis macam <i>Khamis depan pukul 10</i> atau <i>8 Dis 3 petang</i>.
# Tarikhnya boleh jadi beberapa; $options ialah senarai.
slip-when-several = Maksud awak { $options }? Tekan, atau tulis sama macam itu.
# Tarikhnya sudah lepas.
slip-when-past = Hari itu sudah lepas. Tarikh mana yang awak maksudkan?
# Yang ditanya waktu yang sudah lepas, tetapi yang masuk belum tiba.
slip-when-ahead = Waktu itu belum tiba. Di sini saya perlu tahu bila ia berlangsung: <i>hari ini pukul 2 petang</i>, contohnya, atau <i>Khamis lepas</i>.
# Tempat ditanya, tetapi tiada dalam senarai bandar.
slip-place = Saya tak kenal tempat itu. Bandar besar yang terdekat pun boleh, contohnya <i>Ipoh</i> atau <i>Johor Bahru</i>. Boleh juga hantar lokasi awak.
# Beberapa tempat dengan nama sama; $options ialah senarai.
slip-place-several = Ada lebih daripada satu: { $options }. Yang mana tempat awak? Tulis penuh macam itu.

## Lokasi yang dikongsi. $place: bandar, atau WIB/WITA/WIT, nama zon waktunya; $time: waktu di sana.

# Tempat tidak ditanya waktu ini; mungkin itu lokasi temu duga. Dua butang di bawahnya.
location-offer =
    Lokasi awak dalam zon waktu { $place }, sekarang { $time } di sana. Nak saya ikut waktu itu untuk peringatan?

    Lokasi itu sendiri saya tak simpan.
location-take = Ya, ikut waktu itu
location-leave = Tak, biarkan
location-left = Baik, tak ada yang berubah.
# Dalam huruf condong di atas mesej seterusnya, selepas tanda betul.
location-taken = Zon waktu { $place }, sekarang { $time } di sana
location-known = Memang itu yang saya ada: zon waktu { $place }, sekarang { $time } di sana. Lokasi itu sendiri saya tak simpan.
# Di laut, atau bukan lokasi; tempat memang sedang ditanya.
location-nowhere = Saya tak tahu pukul berapa di lokasi itu. Tulis saja bandar besar yang terdekat.
# Sama, tetapi tidak ditanya.
location-nowhere-unasked = Saya tak tahu pukul berapa di lokasi itu. Kalau nak, tulis bandar besar yang terdekat dalam /settings.

## Benda lain yang boleh masuk

# Yang bukan tulisan. $has-question: yes selagi ada soalan terbuka; soalan itu muncul semula di bawahnya.

# Mesej suara, video bulat, rakaman: orangnya mungkin susah menaip sekarang.
odd-voice = Maaf, yang itu saya belum boleh dengar. Kalau susah nak menaip sekarang, dua tiga patah kata pun cukup.
# Selalunya tangkap layar jemputan.
odd-photo = { $has-question ->
    [yes] Gambar belum boleh saya baca. Taip saja bahagian yang penting, beberapa patah kata pun cukup.
   *[no] Gambar belum boleh saya baca. Kalau itu jemputan, satu ayat pun cukup, contohnya “jemputan daripada Maybank, Selasa pukul 10”.
}
odd-video = Yang itu saya belum boleh tonton. Cerita dalam satu dua ayat, ia pasal apa.
# Pelekat, GIF, dadu: satu sapaan, kadang-kadang yang sedih. Ringan, jangan menegur.
odd-sticker = Dah sampai. Cuma maksudnya saya hanya boleh teka; tambah satu dua patah kata, ya.
# Resume, atau jemputan dalam bentuk PDF.
odd-document = { $has-question ->
    [yes] Fail belum boleh saya buka. Taip saja bahagian yang penting, beberapa patah kata pun cukup.
   *[no] Fail belum boleh saya buka, resume pun belum. Kalau itu jemputan, satu ayat dengan nama syarikat dan harinya dah cukup. Kalau itu draf, hantar teksnya dengan /check.
}
odd-contact = Nombor itu tak saya simpan, dan saya tak akan hubungi sesiapa. Kalau itu orang daripada temu duga awak, namanya saja dah cukup.
odd-poll = Saya tak boleh mengundi dalam tinjauan. Tulis beberapa patah kata tentang apa yang awak sedang timbangkan.
# Jenis lain yang bukan tulisan.
odd-media = Mesej macam ini belum boleh saya baca. Tulis beberapa patah kata, apa yang awak nak cakap?
# Dalam huruf condong, di atas jawapan kepada kata-kata yang datang bersama gambar atau fail.
odd-caption = Yang saya baca hanya tulisan awak; yang datang bersamanya belum boleh saya buka.
# Mesej yang dipanjangkan.
odd-forwarded = { $has-question ->
    [yes] Ini mesej yang dipanjangkan, bukan kata-kata awak, jadi saya tak kira sebagai jawapan. Jawab dengan kata-kata sendiri, ya.
   *[no] Ini mesej yang dipanjangkan, jadi isinya tak terus saya catat. Kalau itu jemputan, taip nama syarikat dan harinya.
}
# Mesej yang menjawab soalan terakhir telah diubah. Dalam huruf condong, di atas soalan seterusnya.
odd-amended = Ditukar kepada: { $taken }

# Peringatan sendiri; $about ialah kata-kata orangnya
nudge-what-own = { $about }
nudge-why-own = { nudge-why-chosen }

# Apa yang diambil daripada satu ayat bebas: $said menyenaraikannya. Berdiri di atas soalan pertama.
taken-along = Saya catat: { $said }. Ada yang silap? Beritahu saja.

# minta masa sekejap; soalan itu kekal
slip-moment = Ambil masa. Soalan itu kekal di sini, dan saya tak kejar apa-apa.

# Mereka tak tahu nak jawab apa, dan soalan itu tiada teks sendiri tentang sebabnya
slip-unsure = Tak apa, di sini tiada jawapan yang salah. Pilih yang paling dekat; nanti boleh ditukar.
slip-unsure-when = Tak apa, hari yang lebih kurang pun cukup, contohnya “Selasa minggu depan”; nanti boleh ditukar.
slip-unsure-text = Tak apa, tulis yang awak tahu walaupun lebih kurang; nanti boleh ditukar.
slip-unsure-place = Bandar besar yang terdekat dah cukup, contohnya “Ipoh”. Ini cuma untuk waktu.

# Jawapan kedua berturut-turut yang tak difahami: satu contoh bagi setiap jenis soalan
slip-again-choice = Maaf, saya masih tak faham; ini bukan salah awak. Tekan butang di bawah, atau taip nombornya: “1” ialah yang pertama.
slip-again-when = Maaf, saya masih tak jumpa tarikhnya. Tulis begini, ya: “8 Dis pukul 3 petang” atau “Selasa 3 petang”.
slip-again-place = Maaf, saya tak kenal tempat itu. Bandar besar berdekatan pun boleh, contohnya “Johor Bahru” atau “Berlin”.
slip-again-several = Maaf, saya masih tak faham. Tekan yang sesuai di bawah, atau tulis nombornya, contohnya “1, 3”.

# Seseorang bercerita betapa beratnya perasaan mereka: satu ayat mesra di atas apa yang menyusul
warm = Bunyinya memang berat. Kita ambil satu langkah kecil dulu.

# Terima kasih, bila tiada apa yang terbuka
odd-thanks = Sama-sama. Saya ada kalau nanti ada apa-apa.

# Bahasa: disebut sekali, dalam bahasa baharu
language-followed = (Sekarang saya jawab dalam bahasa Melayu. Boleh ditukar dengan /language.)
# Mesej lama diubah.
odd-edited = Awak ubah mesej lama, tapi saya masih ikut yang asal. Tulis yang betul di sini, atau taip /back.
# Arahan yang tidak dikenali.
odd-unknown-command = Arahan itu saya tak kenal. /help tunjukkan apa yang boleh saya bantu.
# Seseorang menulis sebagai saluran atau pentadbir tanpa nama.
odd-channel = Saya tak nampak siapa yang menulis, jadi saya tak boleh jawab di sini. Hantar mesej peribadi daripada akaun awak sendiri, ya.

## Sambung semula: perbualan lama masih terbuka

## Bila salahnya di pihak kami

# Selepas dikemas kini, perbualan lama tak boleh disambung.
sorry-lost-thread = Maaf, ini salah saya: selepas dikemas kini, perbualan lama itu tak dapat saya sambung. Isinya masih ada, tapi kita perlu mula semula: /decide.
# Mesej terakhir tak dapat diproses.
sorry-broken = Ada yang rosak di pihak saya tadi, bukan salah awak. Tolong tekan atau tulis sekali lagi.

# Untuk “kenapa tanya?” di bawah pilihan yang cuma menentukan arah.
why-ways = Supaya saya tahu kita nak sambung ke mana. Awak boleh juga terus tulis apa yang awak nak.

# Tulisan sendiri dalam senarai ditekan: boleh ditulis semula. Dua butang menyusul.
edit-own = “{ $own }”: nak tukar jadi apa? Tulis semula, atau tekan di bawah.
own-remove = Buang yang ini
own-leave = Biarkan begitu

# Butang untuk undur satu soalan.
back-button = Kembali

## Di sekeliling surat

# Di atas surat.
letter-subject = <b>Subjek:</b> { $subject }
# Di atas satu daripada beberapa surat; $name penerimanya.
letter-to = <b>Untuk { $name }:</b>
# Butang untuk menyalin.
letter-copy = Salin surat
letter-copy-subject = Salin subjek

## Kedudukan: baris dan blok yang membentuk teks lain

# Sampai di mana; di belakang nama syarikat, atau sebaris sendiri. Huruf kecil.
stage-undecided = belum diputuskan
stage-unscheduled = belum ada tarikh
stage-ahead = akan datang
stage-waiting = menunggu jawapan
stage-talked = sudah bersembang
stage-declined = awak menolak
stage-withdrawn = awak tarik diri
stage-offer = awak dapat tawaran
stage-rejected = tak terpilih
stage-closed = ditutup

# Satu baris senarai. $stage: salah satu teks di atas, $next: hari dan waktu.
process-line = • <b>{ $company }</b>{ $has-role ->
    [yes] , { $role }
   *[no] {""}
}: { $stage }{ $has-next ->
    [yes] {" "}· seterusnya: { $next }
   *[no] {""}
}

# Baris-baris yang menunjukkan satu permohonan.
view-heading = <b>{ $company }</b>{ $has-role ->
    [yes] , { $role }
   *[no] {""}
}
view-stage = Status: { $stage }
view-round = { $over ->
    [yes] Sudah berlangsung: { $when }
   *[no] Tarikh: { $when }
}
# $place: bandar dan negaranya, atau salah satu.
view-employer = Tempat mereka: { $place } (ikut hari bekerja dan cuti umum di sana)
view-recipient = Awak menulis kepada: { $recipient }
view-people = Yang hadir: { $people }
view-concerns = Awak nak tanya tentang: { $concerns }
view-nudge = Peringatan seterusnya: { $what }, { $at }

# Potongan pendek dalam satu baris, disambung dengan " · ". $on: hari.
timeline-talked = temu duga pada { $on }
timeline-thanked = ucapan terima kasih dihantar { $on }
timeline-unthanked = belum ucap terima kasih
timeline-promised = mereka sebut { $on }
timeline-follow-up-from = e-mel susulan boleh mulai { $on }
timeline-followed-up = e-mel susulan dihantar { $on }
timeline-final-from = mesej terakhir mulai { $on }
timeline-final-sent = mesej terakhir dihantar { $on }
timeline-let-go = selepas { $on }, masa untuk lepaskan

## Peringatan, seperti dalam senarai

# Tentang apa; waktunya menyusul, atau di bawahnya.
nudge-what-ahead = Persediaan untuk { $company }
nudge-what-ahead_soon = Sejam sebelum { $company }
nudge-what-thank_you = Ucapan terima kasih kepada { $company }
nudge-what-talk_over = Macam mana sembang di { $company }
nudge-what-follow_up = E-mel susulan kepada { $company }
nudge-what-final_note = Mesej terakhir kepada { $company }
nudge-what-let_go = { $company }: tunggu atau tutup
nudge-what-unsent = E-mel tarik diri kepada { $company }
nudge-what-check_back = Bertanya { $company } tentang jawatan
nudge-what-sleep = Keputusan awak tentang { $company }
nudge-what-careers = Laman kerjaya { $company }
nudge-what-pause = { $company }: tarik diri atau teruskan

# Kenapa waktu itu: klausa pendek selepas "Kenapa waktu itu:". $promised: hari yang mereka sebut. $profile: negara
# majikan: DE, GB, US, ID, atau "other". Tempoh menunggu berbeza: Jerman dua minggu (dua hari bekerja selepas hari yang
# disebut), Britain dan Amerika lima hingga tujuh hari bekerja, tempat lain seminggu (satu hari bekerja selepasnya).
nudge-why-ahead = supaya semuanya sedia awal
nudge-why-ahead_soon = supaya sejam terakhir itu milik awak
# Waktunya dipilih sendiri.
nudge-why-chosen = sebab awak yang pilih waktunya
nudge-why-thank_you = ucapan terima kasih paling terasa selagi perbualan masih segar
nudge-why-follow_up = { $has-promised ->
    [yes] mereka sebut { $promised }, dan bertanya { $profile ->
        [DE] dua hari bekerja
       *[other] satu hari bekerja
    } selepas itu tak nampak mendesak
   *[no] { $profile ->
        [DE] di Jerman, satu e-mel ringkas sudah wajar selepas kira-kira dua minggu; lebih awal nampak mendesak
        [GB] di Britain, satu e-mel ringkas sudah wajar selepas lima hingga tujuh hari bekerja; lebih awal nampak mendesak
        [US] di Amerika Syarikat, satu e-mel ringkas sudah wajar selepas lima hingga tujuh hari bekerja; lebih awal nampak mendesak
        [ID] di Indonesia, satu e-mel ringkas sudah wajar selepas kira-kira seminggu; lebih awal nampak mendesak
       *[other] satu e-mel ringkas sudah wajar selepas kira-kira seminggu; lebih awal nampak mendesak
    }
}
nudge-why-final_note = { $profile ->
    [DE] di Jerman, enam minggu selepas temu duga, satu mesej terakhir tak jadi masalah
   *[other] empat minggu selepas temu duga, satu mesej terakhir tak jadi masalah
}
nudge-why-let_go = selepas sekian lama tanpa khabar, selalunya jawapannya tidak
nudge-why-unsent = lagi cepat mereka tahu, lagi senang untuk kedua-dua pihak
nudge-why-check_back = waktu itu mereka selalunya lebih tahu tentang jawatan baru
nudge-why-sleep = selepas tidur semalaman, selalunya terasa lebih jelas
nudge-why-careers = jawatan baru muncul setiap beberapa minggu
nudge-why-pause = sejam untuk bertenang, sebelum awak batalkan pada hari temu duga itu sendiri

# Satu baris senarai bernombor.
nudge-line = { $number }. { $what }, { $at }
# Satu peringatan. $moved: ayat penuh dalam kurungan.
nudge-view = <b>{ $what }</b>
    { $at }{ $has-moved ->
        [yes] {" "}{ $moved }
       *[no] {""}
    }
    Kenapa waktu itu: { $why }.

## Kad keputusan. Mula-mula salah satu daripada tiga cadangan, kemudian sebab-sebabnya.

card-go = <b>Jawapan awak lebih condong untuk pergi.</b> Daripada cerita awak, untungnya nampak lebih banyak daripada ruginya.
card-talk = <b>Jawapan awak tak jelas condong ke mana-mana.</b> Mungkin elok berbincang dengan seseorang dulu.
card-decline = <b>Jawapan awak lebih condong untuk menolak.</b> Awak boleh tolak temu duga ini dan masih berhubung baik dengan { $company }.
card-for = <b>Sebab untuk pergi</b>
card-against = <b>Sebab untuk menolak</b>
# Di bawah tiga sebab paling kuat bagi satu sisi.
card-more = … dan { $count } lagi
# Tiada jawapan yang membawa berat.
card-nothing = Daripada jawapan awak, tak ada yang betul-betul memberatkan mana-mana sisi.
# Di belakang setiap sebab, dalam kurungan: daripada lemah ke kuat.
card-strength-1 = kecil
card-strength-2 = jelas
card-strength-3 = kuat

# Ringkasan untuk dimajukan kepada orang yang dipercayai. "saya" ialah orang yang dipanggil; pembaca tak kenal Sopan.
trusted-card = Saya dipanggil temu duga di { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}{ $has-when ->
    [yes] , { $when }
   *[no] {""}
}. Ini bukan kerja yang saya cari, dan saya belum dapat putuskan nak pergi atau tak.{ $has-for ->
    [yes] {""}

        Sebab untuk pergi:
        { $for }
   *[no] {""}
}{ $has-against ->
    [yes] {""}

        Sebab untuk menolak:
        { $against }
   *[no] {""}
}

    Kalau di tempat saya, apa yang patut dibuat? Dan apa yang saya tak nampak?

## Waktu

# Waktu dengan tempatnya: 9.00 pagi (Berlin).
time-in-zone = { $time } ({ $place })
# Satu saat menurut dua jam, jam orangnya dulu: Sel, 8 Dis, 3.00 petang (2.00 petang waktu London). $there: waktu sahaja,
# atau hari dan waktu. WIB, WITA dan WIT ialah zon waktu Indonesia.
time-both = { $here } ({ $there } { $place ->
    [WIB] WIB
    [WITA] WITA
    [WIT] WIT
   *[other] waktu { $place }
})
# Tempoh disebut, "2 hingga 3" atau "7 hingga 9 Disember". Sebelum soalan yang mengulang tarikh; $until: waktu atau hari.
when-range = (Saya ikut waktu mulanya. Tamatnya, yang saya baca, { $until }.)
# Waktu tempat lain ditaip ("9 pagi waktu Jepun"). Juga sebelum soalan yang mengulang tarikh.
when-zone = (Ikut jam di tempat awak, itu { $here }.)
# Di bawah peringatan yang datang lewat.
nudge-late = (Ini sepatutnya sampai { $due }. Maaf, saya tak aktif waktu itu.)
# Kenapa peringatan lebih lewat daripada biasa; $from: waktu asalnya.
moved-weekend = (Asalnya { $from }, tapi itu hujung minggu.)
# $holiday: nama daripada holidays.ftl, hari itu sendiri atau yang di sebelahnya. $estimated: tarikhnya masih jangkaan.
moved-holiday = { $estimated ->
    [yes] (Asalnya { $from }, tapi { $holiday } dijangka sekitar waktu itu.)
   *[no] (Asalnya { $from }, tapi saya anjakkan kerana { $holiday }.)
}
# Cuti umum yang tiada nama dalam holidays.ftl, sebagai ganti $holiday.
holiday-any = cuti umum di sana
# Bukan hari bekerja yang dipilih orangnya dalam tetapan.
moved-own = (Asalnya { $from }, tapi itu bukan hari bekerja awak.)
moved-quiet = (Asalnya { $from }, tapi itu waktu senyap awak.)
# Orangnya mahu lebih awal daripada yang sopan; peringatan datang pada hari pertama yang wajar.
moved-early = (Awak minta { $from }, tapi sebelum hari ini masih terlalu awal.)
# Paling banyak dua peringatan sehari dan enam seminggu.
moved-cap = (Asalnya { $from }, tapi mesej saya akan jadi terlalu banyak. Dua sehari atau enam seminggu sudah cukup.)
# Satu-satunya yang diawalkan.
moved-interview = (Awal sedikit daripada biasa, supaya masih ada masa sebelum temu duga.)

# Di bawah fail yang mengandungi semua yang disimpan.
export-caption = Semua yang saya simpan tentang awak.

## Apa yang Telegram tunjukkan di sekeliling sembang

# Sebelum orang menekan Start; paling banyak 512 aksara.
bot-description =
    Sopan membantu dalam saat yang serba salah sekitar temu duga kerja. Dapat panggilan temu duga tapi ragu-ragu? Nak tarik diri di tengah jalan? Temu duga sudah lepas, tapi tiada khabar?

    Beberapa soalan ringkas, surat yang sopan sedia untuk disalin, dan peringatan pada waktu yang kena: bila nak berterima kasih, bila nak bertanya, bila nak lepaskan. Yang membuat keputusan ialah awak, bukan bot.

    Bahasa Melayu, English, Deutsch, Bahasa Indonesia.
# Dalam profil; paling banyak 120 aksara.
bot-short-description = Untuk saat serba salah sekitar temu duga: bantu buat keputusan, tulis surat, ingatkan tepat pada waktunya.

## Senarai arahan; paling banyak 60 aksara setiap satu

command-decide = dipanggil temu duga: pergi atau tolak?
command-withdraw = dalam proses dan nak tarik diri?
command-informational = sembang cari info: minta dan sediakan
command-debrief = temu duga sudah lepas: apa sekarang?
command-interviews = semua temu duga awak dan statusnya
command-nudges = peringatan yang dirancang
command-letter = tulis surat
command-check = semak draf awak
command-language = tukar bahasa
command-settings = tempat, waktu senyap, peringatan, tentang awak
command-back = undur satu soalan
command-cancel = hentikan perbualan ini
command-help = apa yang boleh saya bantu
command-privacy = apa yang saya simpan dan apa yang tidak
command-export = dapatkan semua yang saya simpan tentang awak
command-erase = padam semua yang saya simpan tentang awak

## Menarik diri daripada satu proses

# Apa yang merunsingkan, sebagai soalan yang sopan kepada majikan, seperti diucapkan dalam temu duga.
concern-hours = Bagaimana rupa minggu bekerja yang biasa di sini, dan berapa kerap perlu kerja lebih masa?
concern-turnover = Biasanya berapa lama orang kekal dalam pasukan ini, dan kenapa orang yang terakhir itu berpindah?
concern-tone = Kalau ada yang tersilap, bagaimana orang di sini biasanya membincangkannya?
concern-tasks = Dalam enam bulan pertama, kerja apa yang paling banyak mengisi masa saya?
concern-pay = Boleh saya tahu julat gaji dan bentuk kontrak untuk jawatan ini?
concern-stability = Sejauh mana jawatan ini terjamin dalam dua tahun akan datang, dan apa yang menentukannya?
concern-freedom = Bagaimana kerja dari rumah dan waktu kerja fleksibel diamalkan di sini?
concern-growth = Orang yang pernah memegang jawatan ini, ke mana mereka pergi selepas itu?
# Kata-kata orangnya sendiri; apa-apa pun mesti kena.
concern-own = <i>{ $concern }</i> – “Bagaimana hal itu di sini, dari hari ke hari?”

# Ringkasan untuk dimajukan kepada orang yang dipercayai. "saya" ialah orang yang ragu-ragu. Neutral, tak condong.
trusted-out = Saya sedang memohon kerja di { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
} dan terfikir nak tarik diri.{ $rounds-is ->
    [none] {" "}Belum ada temu duga lagi.
    [one] {" "}Setakat ini baru sekali temu duga.
    [several] {" "}Setakat ini sudah beberapa kali temu duga.
   *[other] {""}
}

    { $motive-is ->
        [heard] { $has-concerns ->
            [yes] Ini yang merunsingkan saya: { $concerns }
           *[no] Ada sesuatu yang saya dengar di sana yang merunsingkan saya.
        }
        [personal] { $reflect-is ->
            [fear] Sebabnya lebih pada diri saya daripada mereka: sesuatu yang baru buat saya takut.
            [worn] Sebabnya lebih pada diri saya daripada mereka: saya sudah letih mencari kerja.
            [life] Sebabnya lebih pada diri saya daripada mereka: ada hal lain dalam hidup yang perlukan saya sekarang.
            [other_path] Sebabnya lebih pada diri saya daripada mereka: hati saya tertarik ke arah lain.
           *[unclear] Sebabnya lebih pada diri saya daripada mereka, dan saya sendiri belum pasti apa.
        }
        [sure] Mula-mula saya yakin tak akan ambil kerja itu, tapi sekarang saya ragu.
       *[torn] Sekejap rasa nak teruskan, sekejap rasa nak tarik diri.
    }

    Boleh bayangkan saya dalam kerja itu? Dan apa yang saya tak nampak?

# Seseorang menulis tidak mahu hidup lagi: bukan masa untuk bimbingan, tetapi manusia
crisis = Ini bunyinya lebih daripada soal temu duga, dan saya cuma bot. Tolong bercakap sekarang dengan seseorang yang awak percaya, atau Befrienders, siang dan malam: 03-7627 2929. Kalau dalam bahaya: 999. Hal lain di sini boleh tunggu.

# Ya, tidak atau ok, apabila tiada apa-apa terbuka
odd-nod = Baik. Tulis saja kalau ada apa-apa, atau /help.
odd-hard = Kalau awak nak, cerita sikit ini pasal apa: panggilan temu duga, temu duganya, atau tengah tunggu berita. Beberapa patah kata pun cukup.

# Ayat penuh sedangkan yang ditanya ialah nama
slip-sentence = Itu nampak macam ayat penuh, sedangkan apa yang awak tulis di sini masuk begitu saja ke dalam surat. Tulis namanya saja, beberapa patah kata.
