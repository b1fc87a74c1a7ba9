# pairing: siapa dalam kumpulan yang mahu berlatih temu duga berdua. mock: satu latihan begitu, diberitahu setiap seorang.
#
# Untuk penterjemah: $pair-name orang yang seorang lagi (pautan), $pair-at masanya ikut jam sendiri, $pair-there ikut jam
# dia, $pair-language bahasa latihannya. Yang bermula dengan room- dibaca seluruh kumpulan: tanpa nama.
# Jemputan kekal berhari-hari: perkataan ganti butangnya mesti khusus tentangnya (bukan ya, ok, atau berhenti).

room-pairing-on = <b>Latihan berdua.</b> Seminggu sekali ({ $day }) saya temukan dua orang untuk latihan temu duga: 50 minit, bergilir-gilir menyoal. Tekan kalau nak. Siapa berlatih dengan siapa, mereka berdua saja yang tahu.
room-pairing-week = <b>Latihan berdua.</b> Minggu ini ada { $count } pasang yang berlatih. Tekan kalau nak ikut pusingan seterusnya.
room-pairing-join = Saya nak berlatih

pairing-made = { $amount ->
        [none] Sekarang belum ada yang boleh ditemukan: perlu dua orang dengan bahasa yang sama dan satu jam lapang yang sesuai.
       *[many] Dah ada { $count } pasang. Semuanya akan saya beritahu.
    }

pairing-somebody = kawan dari kumpulan
pairing-because-off = Rakan latihan awak tak dapat kali ini, jadi saya carikan yang lain.
pairing-because-gone = Rakan latihan awak dah tak ikut latihan berdua, jadi saya carikan yang lain.

pairing-menu = <b>Latihan berdua</b> · { $group-title }

    { $round-is ->
        [on] Seminggu sekali ({ $round-day }) saya temukan dua orang untuk latihan temu duga: 50 minit, bergilir-gilir menyoal.
       *[off] Harinya belum ditetapkan; jurulatih yang pilih.
    }

    { $wish-is ->
        [yes] Awak dah ikut. Bahasa: { $wish-languages }.
       *[no] Awak belum ikut. Rakan latihan awak nanti nampak nama awak dan boleh mesej awak. Kumpulan cuma tahu ada berapa pasang.
    }{ $has-round-next ->
        [yes] { "\u000A" }Seterusnya: { $round-next }
       *[no] { "" }
    }
    .join = Saya nak berlatih
    .join-words = nak berlatih berdua, ikut latihan berdua
    .languages = Bahasa saya
    .languages-words = bahasa, tukar bahasa
    .quit = Berhenti latihan berdua
    .quit-words = tak nak berlatih lagi, keluar dari latihan berdua
    .day = Untuk jurulatih: harinya
    .day-words = tukar hari, hari apa
    .now = Untuk jurulatih: pasangkan sekarang
    .now-words = pasangkan sekarang
    .done = Selesai
    .done-words = tutup

pairing-languages = Awak boleh berlatih dalam bahasa apa? Tekan dulu yang paling awak suka.
    .why = Saya cuma temukan orang yang ada bahasa yang sama, dan pilih yang paling disukai kedua-duanya.
    .enough = Itu saja
    .enough-words = siap, cukup, dah, selesai, ok

pairing-zone = Awak tinggal di mana? Nanti saya cadangkan waktu awak tak tidur. Rakan latihan awak cuma nampak pukul berapa di tempat awak.
    .why = Supaya tiada siapa perlu berlatih pukul tiga pagi.
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

pairing-day = Hari apa saya patut carikan rakan latihan? Saya buat pukul sepuluh pagi, ikut waktu tempat kumpulan.
    .why = Kalau harinya tetap, semua orang tahu bila ada berita. Masanya nanti mereka berdua yang atur.
    .mon = { settings-work_days.mon }
    .mon-words = { settings-work_days.mon-words }
    .tue = { settings-work_days.tue }
    .tue-words = { settings-work_days.tue-words }
    .wed = { settings-work_days.wed }
    .wed-words = { settings-work_days.wed-words }
    .thu = { settings-work_days.thu }
    .thu-words = { settings-work_days.thu-words }
    .fri = { settings-work_days.fri }
    .fri-words = { settings-work_days.fri-words }
    .sat = { settings-work_days.sat }
    .sat-words = { settings-work_days.sat-words }
    .sun = { settings-work_days.sun }
    .sun-words = { settings-work_days.sun-words }
    .never = Tak payah latihan berdua
    .never-words = tak payah, tak ada, jangan, tak nak

pairing-now = Nak saya temukan orang sekarang juga, di luar hari yang tetap?
    .yes = Ya, sekarang
    .yes-words = ya, sekarang, boleh, jom
    .no = Tak, nanti dulu
    .no-words = tak, nanti, jangan dulu, balik

pairing-done = Baik.

pairing-cancelled = Baik, semuanya kekal macam tadi.

mock-invited = Awak berlatih dengan { $pair-name }, dalam bahasa { $pair-language }: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Di tempatnya masa itu { $pair-there }.
       *[no] { "" }
    }

    1. Tekan namanya dan hantar mesej. Kalau tak boleh, guna sembang kumpulan.
    2. { $pair-role ->
        [asks] Awak menyoal dulu
       *[answers] Awak menjawab dulu
    }, 25 minit, kemudian bertukar.
    3. Akhirnya, masing-masing sebut satu yang bagus dan satu yang boleh dicuba.
    .works = Sesuai
    .works-words = masa itu sesuai, waktunya sesuai, jumpa nanti
    .another = Masa lain
    .another-words = waktu lain, hari lain, tukar masa
    .cannot = Tak dapat kali ini
    .cannot-words = saya tak dapat, saya tak boleh kali ini, minggu ini tak dapat
    .happened = Dah berlatih
    .happened-words = latihan jadi, kami dah berlatih
    .missed = Dia tak datang
    .missed-words = tak datang, tak ada orang, tak muncul

mock-moved = { $pair-name } cadangkan masa lain: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Di tempatnya masa itu { $pair-there }.
       *[no] { "" }
    } Sesuai untuk awak?
    .works = { mock-invited.works }
    .works-words = { mock-invited.works-words }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-when = Bila yang lebih sesuai? Ikut jam awak sendiri, contohnya “Khamis pukul 6 petang”.
    .why = Saya sampaikan sekali dengan waktu di tempatnya. Dia boleh setuju, atau cadangkan masa lain.

mock-agreed = { $pair-agreed ->
        [yes] Bagus, awak berdua setuju: <b>{ $pair-at }</b>, dengan { $pair-name }. Bila tiba masa bertukar, saya beritahu.
       *[no] Baik, saya catat: <b>{ $pair-at }</b>. Kalau { $pair-name } pun setuju, saya beritahu.
    }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-noted = Saya catat: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Di tempatnya masa itu { $pair-there }.
       *[no] { "" }
    } Saya sampaikan kepada { $pair-name }.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-set = { $pair-name } pun setuju: <b>{ $pair-at }</b>. Bila tiba masa bertukar, saya beritahu.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-half = Dah separuh jalan. Sekarang bertukar: { $pair-role ->
        [asks] awak menyoal, { $pair-name } menjawab.
       *[answers] { $pair-name } menyoal, awak menjawab.
    }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-over = Masa dah tamat. Masing-masing sebut satu perkara yang bagus dan satu yang boleh dicuba. Macam mana tadi dengan { $pair-name }?
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }

mock-learned = Bagus, dah berlatih. Apa yang awak nak ubah dalam temu duga sebenar? Satu ayat untuk diri sendiri; tak ada orang lain yang baca.
    .why = Yang ditulis masih ada pada hari temu duga. Ini antara kita saja.
    .nothing = Tak ada
    .nothing-words = takde, tak ada catatan, langkau, nanti, tak payah

mock-not_seen = { $pair-name } tadi datang tapi tak jumpa awak. Tak apa, perkara biasa. Kalau awak pun menunggu, beritahu saya; maksudnya awak berdua cuma tak terjumpa.
    .there = Saya pun datang
    .there-words = saya datang, saya pun, saya pun tunggu
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .quit = Berhenti latihan berdua
    .quit-words = tak nak berlatih lagi, keluar dari latihan berdua
    .fine = Baiklah
    .fine-words = maaf, maaf saya terlupa

mock-thanked = Saya simpan. Pusingan seterusnya saya carikan rakan latihan lagi.

mock-alone = Maaf awak terpaksa menunggu. Lain kali awak didahulukan, dengan orang lain.

mock-both = Maksudnya awak berdua cuma tak terjumpa, bukan salah sesiapa. Lain kali awak berdua didahulukan.

mock-fine = Baik. Pusingan seterusnya boleh cuba lagi.

mock-quit = Awak dah tak ikut latihan berdua. Guna butang dalam kumpulan kalau nak ikut semula.

mock-cannot = Baik, saya beritahu { $pair-name }. Pusingan seterusnya awak ikut lagi.

mock-off = { $pair-name } tak dapat kali ini. Kalau minggu ini ada orang lain, saya beritahu; kalau tak, awak didahulukan dalam pusingan seterusnya.

mock-gone = Rakan latihan awak dah tak ikut latihan berdua. Kalau minggu ini ada orang lain, saya beritahu; kalau tak, awak didahulukan dalam pusingan seterusnya.

mock-out = Kali ini belum ada yang bahasa dan waktunya sesuai dengan awak, atau cuma rakan latihan yang lepas. Awak didahulukan dalam pusingan seterusnya.

mock-cancelled = Baik. Apa yang dah dipersetujui kekal.
