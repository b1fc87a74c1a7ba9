# room: apa yang dikatakan dalam kumpulan, kepada semua, dan di atas butang yang ditekan di sana, kepada seorang sahaja.
#
# Untuk penterjemah: $group nama kumpulannya. $closes dan $at dilihat setiap pembaca mengikut jamnya sendiri.
# Nama disusun mengikut abjad, bukan pencapaian; yang tak berkata apa-apa tak pernah disebut.

room-hello = Hai semua, saya <b>Sopan</b>. Saya temankan awak semua mohon kerja dan temu duga: tanya khabar di sini, sembang berdua secara peribadi.

    Saya cuma nampak arahan, balasan kepada saya dan mesej yang sebut saya, bukan perbualan lain. Cerita peribadi kekal di sana, melainkan awak sendiri nak kongsi.

    Nak ikut? Tekan di bawah. Jurulatih yang tetapkan hari.
room-again = Saya di sini untuk <b>{ $group }</b>. Tekan untuk ikut; pentadbir kumpulan boleh tetapkan harinya.
room-join = Saya ikut
room-set-up = Untuk jurulatih: tetapan
room-answer = Jawab secara peribadi
room-go-private = Sambung secara peribadi
room-behind-the-name = Awak menulis atas nama kumpulan, jadi saya tak tahu awak siapa. Tekan butangnya: nanti saya saja yang nampak awak.
room-in-private = Itu antara kita berdua. Tekan, kita sambung secara peribadi.
room-joined = Awak dah ikut. Bila tanya khabar dibuka, saya beritahu di sini.
room-joined-before = Awak memang dah ikut.
room-noted = Saya catat: { $stage }. Boleh ubah bila-bila masa.
room-noted-joined = Saya catat: { $stage }. Mulai sekarang awak ikut.
room-checkin = <b>Tanya khabar.</b> Apa khabar semua? Dibuka sampai { $closes }.

    { $amount ->
        [none] Belum ada jawapan, tak perlu tergesa-gesa.
       *[many] Dah ada { $count } jawapan.
    }
room-checkin-over = <b>Tanya khabar.</b> Dah tutup, tapi semua masih boleh jawab kepada saya secara peribadi.

    { $amount ->
        [none] Kali ini sunyi saja.
       *[many] { $count } jawapan.
    }
room-board-line = • { $name }: { $stage }
room-stage-looking = Masih cari
room-stage-applied = Dah mohon
room-stage-invited = Dapat panggilan
room-stage-interview = Temu duga
room-stage-waiting = Tunggu jawapan
room-stage-offer = Dapat tawaran
room-stage-resting = Rehat dulu
room-opened = Tanya khabar dah saya buka dalam kumpulan.
room-open-already = Dalam kumpulan masih ada satu yang dibuka, sampai { $closes }.
room-mute = Buat masa ini saya tak dibenarkan menulis di <b>{ $group }</b>. Pentadbirnya boleh benarkan: dalam tetapan kumpulan, di bahagian kebenaran atau pentadbir.
room-digest = <b>Tanya khabar dah tutup.</b>{ $amount ->
        [none] { "" }
       *[many] { " " }{ $count } orang berkongsi cerita.
    }
room-digest-coming = Yang akan datang:
room-digest-ahead = • { $name }: { $at }
room-digest-practice = Cari kawan berlatih: { $names }.
room-digest-cheer = Berita gembira:
room-digest-joy = • { $name }: “{ $cheer }”
room-link-foreign = Pautan itu untuk orang lain. Tekan sendiri butangnya dalam kumpulan, nanti awak dapat pautan awak.
room-link-over = Pautannya dah digunakan atau dah tamat tempoh. Tekan sekali lagi butangnya dalam kumpulan, nanti saya bawa awak ke sana.
room-no-admin = Hanya pentadbir <b>{ $group }</b> boleh buat tetapan. Tanya salah seorang, atau minta dijadikan pentadbir.
room-admins-unknown = Buat masa ini Telegram tak beritahu saya siapa pentadbir <b>{ $group }</b>. Sekejap lagi, cuba tekan butangnya dalam kumpulan sekali lagi.
room-day-mon = { settings-work_days.mon }
room-day-tue = { settings-work_days.tue }
room-day-wed = { settings-work_days.wed }
room-day-thu = { settings-work_days.thu }
room-day-fri = { settings-work_days.fri }
room-day-sat = { settings-work_days.sat }
room-day-sun = { settings-work_days.sun }
