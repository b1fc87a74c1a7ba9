# groups: kumpulan yang diikuti, dari sembang peribadi. consent: sama ada seorang jurulatih boleh nampak perkembangannya.
# coach: yang jurulatih nampak daripada ahli yang setuju. coach_note: pesanan jurulatih. hub: bahagian kecil semuanya.
#
# Untuk penterjemah: $group-title nama kumpulan, $current nama jurulatih atau ahli yang dimaksudkan, $view baris yang
# sudah siap (dalam groups-empty: pautan). Ayat tentang apa yang jurulatih nampak ialah janji, jadi mesti tepat.

groups-list = Nak tengok kumpulan yang mana?
    .done = Tak ada
    .done-words = takde, selesai, siap, ok, terima kasih
groups-menu = <b>{ $group-title }</b>{ $group-has-next ->
        [yes] { "\u000A" }Tanya khabar seterusnya: { $group-next }.
       *[no] { "" }
    }

    Nak buat apa?
    .checkin = Tanya khabar
    .checkin-words = check in, checkin, jawab, jawapan tadi, khabar saya
    .dilemma = Tanya kumpulan
    .dilemma-words = minta nasihat, minta pendapat, dilema
    .practice = Jawapan saya
    .practice-words = soalan latihan, latihan saya, soalan hari ini
    .pairing = Latihan berdua
    .pairing-words = latihan, latih tubi, berdua, rakan latihan
    .coach = Paparan jurulatih
    .coach-words = paparan, ringkasan, khabar yang lain
    .sees = Siapa nampak apa?
    .sees-words = siapa nampak saya, izin, kebenaran
    .leave = Keluar kumpulan
    .leave-words = keluar, nak keluar, berhenti ikut
    .others = Kumpulan lain
    .others-words = tukar kumpulan, yang lain
    .done = Siap
    .done-words = dah, tak ada, ok, terima kasih
groups-sees = Kumpulan cuma nampak apa yang awak kongsi semasa tanya khabar atau tulis sendiri di sana.

    { $has-view ->
        [yes] Jurulatih <b>{ $group-title }</b>:{ "\u000A" }{ $view }
       *[no] Dalam <b>{ $group-title }</b> belum ada jurulatih yang boleh nampak lebih daripada itu.
    }
    .back = Kembali
    .back-words = balik
    .done = Siap
    .done-words = dah, ok, terima kasih
groups-seeing = { $view }

    Kalau awak setuju, { $current }, dan hanya { $current }, nampak sejauh mana permohonan awak, apa yang tertangguh, dan bila temu duga seterusnya, serta boleh tulis kepada awak melalui saya. Nama syarikat, surat dan perbualan kita tak ditunjukkan.
    .show = Tunjukkan
    .show-words = ya, boleh, setuju, benarkan
    .hide = Jangan tunjuk lagi
    .hide-words = tidak, tak nak, jangan lagi, sembunyikan, tarik balik
    .back = Kembali
    .back-words = balik
groups-leave = Keluar dari <b>{ $group-title }</b>? Apa yang awak kongsi di sana hilang daripada mesej saya, dan tak ada jurulatih yang nampak apa-apa tentang awak lagi. Dalam sembang kumpulan itu sendiri awak kekal.
    .yes = Ya, keluar
    .yes-words = ya
    .no = Tak, kekal
    .no-words = tidak, tak, kekal, tak jadi
groups-left = Awak dah keluar. Kalau nak masuk semula, tekan butang dalam kumpulan.
groups-empty = Awak belum ikut mana-mana kumpulan. Kalau saya dah ada dalam salah satu kumpulan awak, tekan “{ room-join }” di sana. Kalau awak pentadbir kumpulan, jemput saya dengan pautan ini: { $view }
groups-gone = Awak dah tak ikut kumpulan itu. Yang lain ada di /groups.
groups-done = Baik. Awak boleh buka semula melalui /groups.
groups-cancelled = Baik, semuanya kekal macam tadi.

consent-ask = Satu lagi: <b>{ $current }</b>, jurulatih di <b>{ $group-title }</b>, nak tengok sejauh mana permohonan awak, apa yang tertangguh, dan bila temu duga seterusnya. Nama syarikat, surat dan perbualan kita tak ditunjukkan. { $current } juga boleh tulis kepada awak melalui saya. Boleh?
    .why = Tanpa izin awak, jurulatih tak tahu apa-apa tentang awak daripada saya, malah tak tahu saya bertanya. Boleh ubah bila-bila masa di /groups.
    .yes = Boleh
    .yes-words = ya, boleh je, silakan, okey
    .no = Tak nak
    .no-words = tak, tidak, jangan, lebih baik tak payah
consent-agreed = Baik, mulai sekarang { $current } boleh nampak. Awak boleh tarik balik bila-bila masa di /groups atau /settings.
consent-refused = Baik, { $current } tak nampak apa-apa, dan tak tahu saya bertanya.
consent-gone = Tak perlu lagi: awak dah tak ikut kumpulan itu.
consent-cancelled = Baik, saya tak tunjuk apa-apa kepada sesiapa.

coach-view = <b>{ $group-title }</b>, untuk awak sahaja.

    { $has-view ->
        [yes] { $view }
       *[no] Di sini muncul sesiapa yang nak tunjukkan perkembangannya. Buat masa ini belum ada sesiapa.
    }
    .ask = Tanya semua, sekali saja
    .ask-words = tanya, tolong tanya, tanya semua
    .write = Tulis kepada seseorang
    .write-words = tulis, hantar mesej, nota
    .weekly = Hantar setiap Isnin
    .weekly-words = setiap minggu, mingguan, hari isnin, ringkasan
    .no_weekly = Tak payah setiap Isnin
    .no_weekly-words = tanpa ringkasan, jangan hantar lagi
    .no_ask = Jangan tanya lagi
    .no_ask-words = berhenti bertanya
    .again = Tengok semula
    .again-words = lagi, kemas kini, muat semula
    .done = Siap
    .done-words = dah, ok, terima kasih
coach-whom = Nak tulis kepada siapa? Ini mereka yang tunjukkan perkembangannya kepada awak.
    .back = Kembali
    .back-words = balik
coach-note = Apa yang awak nak saya sampaikan kepada { $current }?
    .why = Mesej awak sampai di sembang peribadinya, atas nama awak, dan boleh dibalas sekali.
coach-preview = Kepada { $current }, daripada awak:

    “{ $note }”

    Hantar macam ini?
    .why = Beginilah ia akan sampai. Selepas dihantar, saya tak boleh tarik balik.
    .send = Ya, hantar
    .send-words = ya, hantar, hantar je, okey
    .change = Ubah dulu
    .change-words = ubah, tukar, tulis semula
    .drop = Tak jadi
    .drop-words = tidak, tak payah, batal
coach-sent = Sedang saya sampaikan. Kalau ada balasan, saya bawa ke sini.
coach-hidden = Dah tak boleh: { $current } tak berkongsi dengan awak sekarang, atau Telegram tak beritahu yang awak pentadbir kumpulan itu. Tak ada apa-apa yang saya hantar.
coach-dropped = Baik, tak ada apa-apa yang saya hantar.
coach-no_coach = Paparan ini hanya untuk pentadbir kumpulan. Menurut Telegram, awak bukan lagi pentadbir di sana.
coach-unknown = Buat masa ini Telegram tak beritahu saya siapa pentadbir <b>{ $group-title }</b>, dan tanpa itu saya tak tunjuk apa-apa. Sekejap lagi, cuba lagi melalui /groups.
coach-done = Baik. Melalui /groups awak boleh balik ke sini.
coach-cancelled = Baik, tak ada apa-apa yang saya hantar.

coach_note-told = <b>{ $current }</b>, jurulatih di <b>{ $group-title }</b>, menulis kepada awak:

    “{ $note }”
    .answer = Balas
    .answer-words = jawab, nak balas, tulis balasan
    .hide = Jangan tunjuk lagi
    .hide-words = jangan hantar lagi, jangan lagi, sembunyikan
    .fine = Dah baca
    .fine-words = dah tengok, ok, baik, terima kasih
coach_note-reply = “{ $note }”

    Nak balas apa kepada { $current }? Satu mesej akan saya sampaikan.
    .why = Ia sampai kepada { $current } sahaja, bukan kepada kumpulan.
coach_note-replied = Dah saya sampaikan, kepada { $current } sahaja:

    “{ $reply }”
coach_note-hidden = Baik. Mulai sekarang { $current } tak nampak apa-apa tentang awak dan tak boleh tulis kepada awak melalui saya.
coach_note-nobody = Maaf, dah tak boleh disampaikan: awak berdua tak lagi bersama dalam kumpulan itu.
coach_note-fine = <b>{ $current }</b>: “{ $note }”
coach_note-cancelled = Baik, tak ada apa-apa yang saya hantar.

hub-name = { $name }
hub-coach = • { $name }: { $sees ->
        [yes] nampak perkembangan awak
       *[no] tak nampak apa-apa
    }
hub-member = <b>{ $name }</b>
hub-line = • { $stage }{ $has-next ->
        [yes] , { $next }
       *[no] { "" }
    }{ $has-due ->
        [yes] {". "}Tertangguh: { $due }
       *[no] { "" }
    }
hub-nothing-noted = • tak ada yang sedang berjalan
hub-stage-undecided = dijemput, belum diputuskan
hub-stage-unscheduled = belum ada tarikh
hub-stage-ahead = ada temu duga
hub-stage-waiting = menunggu jawapan
hub-due-thank_you = ucapan terima kasih
hub-due-follow_up = e-mel susulan
hub-due-unsent = surat tarik diri
hub-summary = <b>{ $group }</b>, ringkasan minggu ini untuk awak sebagai jurulatih.

    { $view }
hub-reply = <b>{ $name }</b> dari <b>{ $group }</b> membalas mesej awak “{ $note }”:

    “{ $reply }”
hub-topic-lost = Topik tempat saya menulis di <b>{ $group }</b> dah dipadam atau ditutup. Sekarang saya menulis di “General”. Nak di tempat lain? Hantar /here dalam topik lain, kemudian tekan “{ room-set-up }” di sana.
hub-view-closed = Paparan ini dah tak sah. Yang terkini ada di /groups.
command-groups = kumpulan awak, dan siapa nampak apa
