# pairing: siapa di grup yang mau latihan wawancara berdua. mock: satu latihan seperti itu, dikabarkan ke masing-masing.
#
# Untuk penerjemah: $pair-name orang yang satunya (tautan), $pair-at waktunya menurut jam sendiri, $pair-there menurut jam
# dia, $pair-language bahasa latihannya. Yang berawalan room- dibaca seluruh grup: tanpa nama.
# Undangan berlaku berhari-hari: kata pengganti tombolnya harus khusus tentang itu (bukan ya, oke, atau berhenti).

room-pairing-on = <b>Latihan berdua.</b> Seminggu sekali ({ $day }) aku mempertemukan dua orang untuk latihan wawancara: 50 menit, gantian bertanya. Tekan kalau mau. Siapa berlatih dengan siapa, cuma mereka berdua yang tahu.
room-pairing-week = <b>Latihan berdua.</b> Minggu ini ada { $count } pasang yang berlatih. Tekan kalau mau ikut putaran berikutnya.
room-pairing-join = Aku mau latihan

pairing-made = { $amount ->
        [none] Sekarang belum ada yang bisa dipertemukan: perlu dua orang dengan bahasa yang sama dan satu jam luang yang cocok.
       *[many] Sudah ada { $count } pasang. Semuanya akan kukabari.
    }

pairing-somebody = teman dari grup
pairing-because-off = Teman latihanmu kali ini berhalangan, jadi aku carikan lagi.
pairing-because-gone = Teman latihanmu sudah tidak ikut latihan berdua, jadi aku carikan lagi.

pairing-menu = <b>Latihan berdua</b> · { $group-title }

    { $round-is ->
        [on] Seminggu sekali ({ $round-day }) aku mempertemukan dua orang untuk latihan wawancara: 50 menit, gantian bertanya.
       *[off] Harinya belum ditentukan; coach yang memilih.
    }

    { $wish-is ->
        [yes] Kamu ikut. Bahasa: { $wish-languages }.
       *[no] Kamu belum ikut. Teman latihanmu nanti melihat namamu dan bisa mengirimimu pesan. Grup cuma tahu ada berapa pasang.
    }{ $has-round-next ->
        [yes] { "\u000A" }Berikutnya: { $round-next }
       *[no] { "" }
    }
    .join = Aku mau latihan
    .join-words = mau latihan berdua, ikut latihan berdua
    .languages = Bahasaku
    .languages-words = bahasa, ubah bahasa
    .quit = Berhenti latihan berdua
    .quit-words = nggak ikut latihan lagi, keluar dari latihan berdua
    .day = Untuk coach: harinya
    .day-words = ubah hari, hari apa
    .now = Untuk coach: pasangkan sekarang
    .now-words = pasangkan sekarang
    .done = Selesai
    .done-words = tutup

pairing-languages = Kamu bisa latihan dalam bahasa apa saja? Tekan dulu yang paling kamu suka.
    .why = Aku hanya mempertemukan orang yang punya bahasa yang sama, dan memilih yang paling disukai keduanya.
    .enough = Itu saja
    .enough-words = sudah, cukup, udah, selesai, ok

pairing-zone = Kamu tinggal di mana? Biar kuusulkan jam saat kamu tidak tidur. Teman latihanmu cuma melihat jam berapa di tempatmu.
    .why = Supaya tidak ada yang harus latihan jam tiga pagi.
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

pairing-day = Hari apa aku perlu mencarikan teman latihan? Kukerjakan pukul sepuluh pagi, waktu di tempat grup.
    .why = Kalau harinya tetap, semua tahu kapan ada kabar. Waktunya nanti diatur mereka berdua.
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
    .never = Tanpa latihan berdua
    .never-words = tidak usah, nggak usah, tidak ada, jangan

pairing-now = Mau kupertemukan orang-orangnya sekarang juga, di luar hari yang tetap?
    .yes = Ya, sekarang
    .yes-words = ya, sekarang, boleh, ayo
    .no = Tidak, nanti saja
    .no-words = tidak, nanti, jangan dulu, kembali

pairing-done = Oke.

pairing-cancelled = Baik, semuanya tetap seperti tadi.

mock-invited = Kamu latihan dengan { $pair-name }, dalam bahasa { $pair-language }: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Di tempatnya saat itu { $pair-there }.
       *[no] { "" }
    }

    1. Tekan namanya lalu kirim pesan. Kalau tidak bisa, pakai chat grup.
    2. { $pair-role ->
        [asks] Kamu bertanya dulu
       *[answers] Kamu menjawab dulu
    }, 25 menit. Lalu kukabari untuk bertukar.
    3. Di akhir, masing-masing sebut satu yang bagus dan satu yang bisa dicoba.
    .works = Cocok
    .works-words = jamnya cocok, waktunya cocok, sampai nanti
    .another = Waktu lain
    .another-words = jam lain, hari lain, ganti jam, bisa diundur
    .cannot = Kali ini tidak bisa
    .cannot-words = aku nggak bisa, aku berhalangan, minggu ini tidak bisa
    .happened = Sudah latihan
    .happened-words = latihannya jadi, kami sudah latihan
    .missed = Orangnya tidak datang
    .missed-words = tidak datang, nggak datang, nggak ada, tidak ada orang

mock-moved = { $pair-name } mengusulkan waktu lain: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Di tempatnya saat itu { $pair-there }.
       *[no] { "" }
    } Cocok untukmu?
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

mock-when = Kapan yang lebih cocok? Menurut jam di tempatmu, misalnya “Kamis jam 6 sore”.
    .why = Kusampaikan beserta jam di tempatnya. Dia bisa setuju, atau mengusulkan waktu lain.

mock-agreed = { $pair-agreed ->
        [yes] Sip, kalian berdua setuju: <b>{ $pair-at }</b>, dengan { $pair-name }. Nanti kukabari kalau saatnya bertukar.
       *[no] Sip, kucatat: <b>{ $pair-at }</b>. Kalau { $pair-name } juga setuju, kukabari.
    }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-noted = Kucatat: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Di tempatnya saat itu { $pair-there }.
       *[no] { "" }
    } Nanti kusampaikan ke { $pair-name }.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-set = { $pair-name } juga setuju: <b>{ $pair-at }</b>. Nanti kukabari kalau saatnya bertukar.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-half = Sudah setengah jalan. Sekarang bertukar: { $pair-role ->
        [asks] kamu bertanya, { $pair-name } menjawab.
       *[answers] { $pair-name } bertanya, kamu menjawab.
    }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-over = Waktunya habis. Sebutkan satu hal yang bagus dan satu yang bisa dicoba. Bagaimana tadi dengan { $pair-name }?
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }

mock-learned = Bagus, kalian sudah latihan. Apa yang mau kamu ubah saat wawancara sungguhan? Satu kalimat buatmu sendiri; tidak ada orang lain yang membaca.
    .why = Yang ditulis masih ada di hari wawancara. Ini tetap antara kita.
    .nothing = Tidak ada
    .nothing-words = nggak ada, tidak ada catatan, lewati, nanti

mock-not_seen = { $pair-name } tadi datang dan tidak menemukanmu. Tidak apa-apa, itu biasa. Kalau kamu juga menunggu, bilang saja; berarti kalian cuma tidak ketemu.
    .there = Aku juga datang
    .there-words = aku datang, aku juga, aku juga nunggu
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .quit = Berhenti latihan berdua
    .quit-words = nggak ikut latihan lagi, keluar dari latihan berdua
    .fine = Oke
    .fine-words = maaf, maaf aku lupa

mock-thanked = Kusimpan. Putaran berikutnya aku carikan teman latihan lagi.

mock-alone = Maaf kamu jadi menunggu. Lain kali kamu didahulukan, dengan orang lain.

mock-both = Berarti kalian cuma tidak ketemu, bukan salah siapa-siapa. Lain kali kalian berdua didahulukan.

mock-fine = Oke. Putaran berikutnya bisa dicoba lagi.

mock-quit = Kamu sudah tidak ikut latihan berdua. Lewat tombol di grup kamu bisa ikut lagi.

mock-cannot = Baik, { $pair-name } kukabari. Putaran berikutnya kamu ikut lagi.

mock-off = { $pair-name } kali ini berhalangan. Kalau minggu ini ada orang lain, kukabari; kalau tidak, di putaran berikutnya kamu didahulukan.

mock-gone = Teman latihanmu sudah tidak ikut latihan berdua. Kalau minggu ini ada orang lain, kukabari; kalau tidak, di putaran berikutnya kamu didahulukan.

mock-out = Kali ini belum ada yang bahasa dan jamnya cocok denganmu, atau cuma teman latihan yang terakhir. Di putaran berikutnya kamu didahulukan.

mock-cancelled = Baik. Yang sudah disepakati tetap berlaku.
