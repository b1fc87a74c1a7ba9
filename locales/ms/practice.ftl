# practice: soalan hari ini dalam kumpulan, dan jawapan seseorang setakat ini, untuk dia seorang sahaja.
#
# Untuk penterjemah: $question satu soalan daripada koleksi, $group nama kumpulan, $on hari, $answer jawapannya.
# Yang awal disebut dalam kumpulan, atau kepada seorang saja apabila butang ditekan; mesti muat di skrin telefon.

room-practice-question = <b>Soalan hari ini</b>

    { $question }

    Balas mesej ini, taip atau guna suara; semua di sini boleh ikuti. Yang dah ikut, jawapannya saya simpan untuk ditengok semula nanti.
room-practice-hint = Beri petunjuk
room-practice-mine = Jawapan saya
room-practice-joined = Mulai sekarang awak dah ikut. Jawapan yang awak balas di sini saya simpan untuk awak. Tekan sekali lagi untuk tengok.
room-practice-starred = Dalam <b>{ $group }</b>, jurulatih beri bintang kepada jawapan awak bagi soalan “{ $question }”.

    Semua jawapan awak: /practice
room-practice-star-coach = Bintang datang daripada jurulatih kumpulan ini. Reaksi awak pun bermakna juga.
room-practice-star-how = Balas jawapan orang lain dengan /star, nanti saya beritahu dia secara peribadi.
room-practice-asked = Soalan hari ini sedang dihantar ke kumpulan.
room-practice-asked-before = Soalan hari ini dah ada dalam kumpulan. Satu sehari dah cukup untuk difikirkan.
room-practice-all = Semua jawapan awak setakat ini, yang terbaharu di atas.
room-practice-voice = Mesej suara
room-practice-has-star = ⭐ Jurulatih beri bintang untuk ini.
room-practice-own = <b>{ $question }</b>
    <i>{ $on }, { $group }</i>

    { $answer }

command-practice = Jawapan awak untuk soalan harian

practice-list = Jawapan awak untuk soalan harian, yang terbaharu di atas. Hanya awak yang nampak senarai ini.
    .all = Semua dalam satu fail
    .all-words = semua, semuanya, fail, muat turun, jadikan fail
    .done = Selesai
    .done-words = dah, sudah, okey, terima kasih, tutup
practice-item = { $view }
    .back = Ke senarai
    .back-words = kembali, senarai, yang lain
    .delete = Padam
    .delete-words = buang, padamkan
practice-deleted = Dah saya padam. Mesej dalam kumpulan itu milik awak: kalau nak, padam sendiri di sana.
    .back = Ke senarai
    .back-words = kembali, senarai, yang lain
    .done = Selesai
    .done-words = dah, sudah, okey, terima kasih
practice-empty = Belum ada apa-apa di sini. Bila soalan hari ini muncul dalam kumpulan awak, balas di sana, nanti jawapan awak ada di sini.
    .done = Okey
    .done-words = baik, terima kasih, faham
practice-done = Baik. Taip /practice kalau nak tengok senarai ini lagi.
practice-cancelled = Baiklah.

# practice_days: bila kumpulan mendapat soalan; $group-practice-days senarai hari, $group-practice-at waktu.

practice_days-menu = <b>Soalan harian</b> untuk { $group-title }

    { $group-practises ->
        [yes] Muncul setiap { $group-practice-days }, { $group-practice-at } ({ $group-place }).{ $group-has-practice-next ->
            [yes] { " " }Yang seterusnya: { $group-practice-next }.
           *[no] { "" }
        }
       *[no] Harinya belum dipilih, jadi belum ada yang muncul sendiri.
    }

    Satu soalan temu duga untuk dijawab bersama. Kalau ada jawapan yang bagus, balas jawapan itu dengan /star.
    .days = Hari
    .days-words = tukar hari, hari apa, pilih hari
    .time = Waktu
    .time-words = tukar waktu, pukul berapa, masa
    .now = Hantar satu sekarang
    .now-words = sekarang, hantar sekarang, terus saja
    .back = Kembali ke kumpulan
    .back-words = kembali, kumpulan, tetapan kumpulan
    .done = Selesai
    .done-words = dah, sudah, cukup, okey, terima kasih

practice_days-days = Hari apa saya patut hantar soalan temu duga kepada kumpulan?
    .why = Berlatih sekejap tapi kerap lebih membantu daripada satu malam suntuk.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = Itu saja
    .enough-words = selesai, dah, cukup, okey
    .never = Tanpa soalan
    .never-words = tak payah, jangan, tiada, tidak pernah

practice_days-time = Pukul berapa, ikut waktu tempat kumpulan? Tekan, atau taip waktu lain.
    .why = Kalau soalan sampai masa orang ada sepuluh minit lapang, lebih ramai yang jawab.
    .t0700 = { group-time.t0700 }
    .t0800 = { group-time.t0800 }
    .t0900 = { group-time.t0900 }
    .t1200 = { group-time.t1200 }
    .t1700 = { group-time.t1700 }
    .t1800 = { group-time.t1800 }
    .t1900 = { group-time.t1900 }
    .t2000 = { group-time.t2000 }

practice_days-done = Semua dah ditetapkan. Bila-bila masa boleh ditukar dengan butang dalam kumpulan.
practice_days-cancelled = Baiklah, semuanya kekal seperti sedia ada.
