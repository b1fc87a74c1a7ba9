# room: yang dikatakan di grup, untuk semua, dan di atas tombol yang ditekan di sana, untuk satu orang saja.
#
# Untuk penerjemah: $group nama grupnya. $closes dan $at tampil menurut jam masing-masing pembaca.
# Yang disebut diurutkan menurut nama, bukan prestasi; yang tidak bicara tidak pernah disebut.

room-hello = Halo semua, aku <b>Sopan</b>. Aku menemani kalian melamar dan wawancara: lewat check-in di sini, dan obrolan berdua di chat pribadi.

    Yang kulihat cuma perintah, balasan untukku, dan pesan yang menyebutku, bukan obrolan kalian. Cerita kalian di chat pribadi tetap di sana, kecuali kalian mau membaginya.

    Mau ikut? Tekan di bawah. Harinya diatur coach.
room-again = Aku di sini untuk <b>{ $group }</b>. Tekan untuk ikut; pengelola grup bisa mengatur harinya.
room-join = Aku ikut
room-set-up = Untuk coach: atur
room-answer = Jawab di chat pribadi
room-go-private = Lanjut di chat pribadi
room-behind-the-name = Kamu menulis atas nama grup, jadi aku tidak tahu siapa kamu. Tekan tombolnya: nanti cuma aku yang melihatmu.
room-in-private = Itu urusan kita berdua. Tekan, kita lanjut di chat pribadi.
room-joined = Kamu sudah ikut. Kalau check-in dibuka, kabarnya di sini.
room-joined-before = Kamu memang sudah ikut.
room-noted = Kucatat: { $stage }. Bisa kamu ubah kapan saja.
room-noted-joined = Kucatat: { $stage }. Mulai sekarang kamu ikut.
room-checkin = <b>Check-in.</b> Gimana kabar kalian? Dibuka sampai { $closes }.

    { $amount ->
        [none] Belum ada jawaban, santai saja.
       *[many] Sudah ada { $count } jawaban.
    }
room-checkin-over = <b>Check-in.</b> Sudah ditutup, tapi kalian masih bisa menjawab di chat pribadi.

    { $amount ->
        [none] Kali ini sepi.
       *[many] { $count } jawaban.
    }
room-board-line = • { $name }: { $stage }
room-stage-looking = Masih cari
room-stage-applied = Melamar
room-stage-invited = Dapat undangan
room-stage-interview = Wawancara
room-stage-waiting = Menunggu kabar
room-stage-offer = Dapat tawaran
room-stage-resting = Istirahat dulu
room-opened = Check-in sudah kubuka di grup.
room-open-already = Di grup masih ada yang terbuka, sampai { $closes }.
room-mute = Saat ini aku tidak boleh menulis di <b>{ $group }</b>. Pengelolanya bisa mengizinkan: di pengaturan grup, bagian izin atau admin.
room-digest = <b>Check-in selesai.</b>{ $amount ->
        [none] { "" }
       *[many] { " " }{ $count } orang berbagi cerita.
    }
room-digest-coming = Yang akan datang:
room-digest-ahead = • { $name }: { $at }
room-digest-practice = Mencari teman latihan: { $names }.
room-digest-cheer = Kabar baik:
room-digest-joy = • { $name }: “{ $cheer }”
room-link-foreign = Tautan itu untuk orang lain. Tekan sendiri tombolnya di grup, nanti kamu dapat tautanmu.
room-link-over = Tautannya sudah terpakai atau kedaluwarsa. Tekan lagi tombolnya di grup, nanti kuantar.
room-no-admin = Yang bisa mengatur cuma pengelola <b>{ $group }</b>. Tanyakan ke salah satunya, atau minta dijadikan admin.
room-admins-unknown = Saat ini Telegram tidak memberi tahu siapa pengelola <b>{ $group }</b>. Sebentar lagi, coba tekan tombolnya di grup sekali lagi.
room-day-mon = { settings-work_days.mon }
room-day-tue = { settings-work_days.tue }
room-day-wed = { settings-work_days.wed }
room-day-thu = { settings-work_days.thu }
room-day-fri = { settings-work_days.fri }
room-day-sat = { settings-work_days.sat }
room-day-sun = { settings-work_days.sun }
