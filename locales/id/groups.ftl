# groups: grup-grup yang diikuti, dari chat pribadi. consent: bolehkah seorang coach melihat perkembangannya.
# coach: yang dilihat coach dari anggota yang setuju. coach_note: pesan dari coach. hub: bagian kecil dari semuanya.
#
# Untuk penerjemah: $group-title nama grup, $current nama coach atau anggota yang dimaksud, $view baris yang sudah jadi
# (di groups-empty: tautan). Kalimat tentang apa yang dilihat coach adalah janji, jadi harus persis.

groups-list = Mau lihat grup yang mana?
    .done = Tidak ada
    .done-words = nggak ada, selesai, sudah, ok, makasih
groups-menu = <b>{ $group-title }</b>{ $group-has-next ->
        [yes] { "\u000A" }Check-in berikutnya: { $group-next }.
       *[no] { "" }
    }

    Mau apa?
    .checkin = Check-in
    .checkin-words = checkin, jawab, jawabanku tadi, kabarku
    .dilemma = Tanya grup
    .dilemma-words = minta saran, minta pendapat, dilema
    .practice = Jawabanku
    .practice-words = soal latihan, latihanku, pertanyaan hari ini
    .pairing = Latihan berdua
    .pairing-words = latihan, simulasi wawancara, berdua, pasangan latihan
    .coach = Tampilan coach
    .coach-words = tampilan, ringkasan, kabar yang lain
    .sees = Siapa lihat apa?
    .sees-words = siapa yang lihat aku, izin, persetujuan
    .leave = Keluar dari grup
    .leave-words = keluar, mau keluar, berhenti ikut
    .others = Grup lain
    .others-words = ganti grup, yang lain
    .done = Selesai
    .done-words = sudah, nggak ada, ok, makasih
groups-sees = Grup hanya melihat yang kamu bagikan saat check-in atau kamu tulis sendiri di sana.

    { $has-view ->
        [yes] Coach di <b>{ $group-title }</b>:{ "\u000A" }{ $view }
       *[no] Di <b>{ $group-title }</b> belum ada coach yang bisa melihat lebih dari itu.
    }
    .back = Kembali
    .back-words = balik
    .done = Selesai
    .done-words = sudah, ok, makasih
groups-seeing = { $view }

    Kalau kamu setuju, { $current }, dan hanya { $current }, bisa melihat sejauh mana lamaranmu, apa yang tertunda, dan kapan wawancara berikutnya, serta bisa menulis kepadamu lewat aku. Nama perusahaan, surat, dan obrolan kita tidak ikut terlihat.
    .show = Perlihatkan
    .show-words = ya, boleh, setuju, izinkan
    .hide = Jangan perlihatkan lagi
    .hide-words = tidak, nggak, jangan lagi, sembunyikan, tarik izin
    .back = Kembali
    .back-words = balik
groups-leave = Keluar dari <b>{ $group-title }</b>? Yang kamu bagikan di sana hilang dari pesanku, dan tidak ada coach yang melihat apa pun lagi darimu. Di chat grupnya kamu tetap ada.
    .yes = Ya, keluar
    .yes-words = ya, iya
    .no = Tidak, tetap di sini
    .no-words = tidak, nggak, tetap, nggak jadi
groups-left = Kamu sudah keluar. Kalau mau kembali, tekan tombol di grup.
groups-empty = Kamu belum ikut grup mana pun. Kalau aku sudah ada di salah satu grupmu, tekan “{ room-join }” di sana. Kalau kamu pengelola grup, undang aku lewat tautan ini: { $view }
groups-gone = Kamu sudah tidak ikut di grup itu. Grup lainnya ada di /groups.
groups-done = Sip. Nanti bisa kamu buka lagi lewat /groups.
groups-cancelled = Baik, semuanya tetap seperti semula.

consent-ask = Satu lagi: <b>{ $current }</b>, coach di <b>{ $group-title }</b>, ingin melihat sejauh mana lamaranmu, apa yang tertunda, dan kapan wawancara berikutnya. Nama perusahaan, surat, dan obrolan kita tidak ikut terlihat. { $current } juga jadi bisa menulis kepadamu lewat aku. Boleh?
    .why = Tanpa izinmu coach tidak tahu apa-apa tentangmu dariku, bahkan tidak tahu bahwa aku bertanya. Bisa kamu ubah kapan saja di /groups.
    .yes = Boleh
    .yes-words = ya, iya, boleh aja, silakan, oke
    .no = Tidak
    .no-words = nggak, jangan, lebih baik tidak, enggak
consent-agreed = Baik, mulai sekarang { $current } bisa melihatnya. Izin ini bisa kamu cabut kapan saja di /groups atau /settings.
consent-refused = Baik, { $current } tidak melihat apa pun, dan tidak tahu bahwa aku bertanya.
consent-gone = Tidak perlu lagi: kamu sudah tidak ikut di grup itu.
consent-cancelled = Baik, tidak ada yang kuperlihatkan ke siapa pun.

coach-view = <b>{ $group-title }</b>, hanya untukmu.

    { $has-view ->
        [yes] { $view }
       *[no] Di sini muncul siapa yang mau memperlihatkan perkembangannya. Saat ini belum ada yang mau.
    }
    .ask = Tanya semua, sekali saja
    .ask-words = tanya, tanyakan, tanya semua, tolong tanyakan
    .write = Tulis ke seseorang
    .write-words = tulis, kirim pesan, catatan
    .weekly = Kirim tiap Senin
    .weekly-words = tiap minggu, mingguan, setiap senin, ringkasan
    .no_weekly = Tidak usah tiap Senin
    .no_weekly-words = tanpa ringkasan, jangan kirim lagi
    .no_ask = Jangan tanya lagi
    .no_ask-words = berhenti bertanya
    .again = Lihat lagi
    .again-words = lagi, perbarui, muat ulang
    .done = Selesai
    .done-words = sudah, ok, makasih
coach-whom = Mau menulis ke siapa? Ini mereka yang memperlihatkan perkembangannya kepadamu.
    .back = Kembali
    .back-words = balik
coach-note = Apa yang mau kusampaikan ke { $current }?
    .why = Pesanmu sampai di chat pribadinya, atas namamu, dan bisa dibalas satu kali.
coach-preview = Untuk { $current }, dari kamu:

    “{ $note }”

    Kirim begini?
    .why = Begini persis pesan yang akan sampai. Setelah terkirim tidak bisa kutarik lagi.
    .send = Ya, kirim
    .send-words = ya, kirim, kirim aja, sip
    .change = Ubah dulu
    .change-words = ubah, ganti, tulis ulang
    .drop = Tidak jadi
    .drop-words = tidak, nggak jadi, batal
coach-sent = Sedang kusampaikan. Kalau ada balasan, kubawa ke sini.
coach-hidden = Sudah tidak bisa: { $current } sedang tidak berbagi denganmu, atau Telegram tidak memberi tahu bahwa kamu pengelola grupnya. Tidak ada yang kukirim.
coach-dropped = Baik, tidak ada yang kukirim.
coach-no_coach = Tampilan ini hanya untuk pengelola grup. Menurut Telegram, kamu sudah bukan pengelola di sana.
coach-unknown = Saat ini Telegram tidak memberi tahu siapa pengelola <b>{ $group-title }</b>, dan tanpa itu tidak ada yang kuperlihatkan. Sebentar lagi, coba lagi lewat /groups.
coach-done = Sip. Lewat /groups kamu bisa kembali ke sini.
coach-cancelled = Baik, tidak ada yang kukirim.

coach_note-told = <b>{ $current }</b>, coach di <b>{ $group-title }</b>, menulis kepadamu:

    “{ $note }”
    .answer = Balas
    .answer-words = jawab, balas dong, tulis balasan
    .hide = Jangan perlihatkan lagi
    .hide-words = jangan kirim lagi, jangan lagi, sembunyikan
    .fine = Sudah kubaca
    .fine-words = sudah baca, ok, sip, makasih
coach_note-reply = “{ $note }”

    Mau balas apa ke { $current }? Satu pesan akan kusampaikan.
    .why = Sampainya hanya ke { $current }, bukan ke grup.
coach_note-replied = Sudah kusampaikan, hanya ke { $current }:

    “{ $reply }”
coach_note-hidden = Baik. Mulai sekarang { $current } tidak melihat apa pun darimu dan tidak bisa menulis kepadamu lewat aku.
coach_note-nobody = Maaf, sudah tidak bisa sampai: kalian tidak lagi bersama di grup itu.
coach_note-fine = <b>{ $current }</b>: “{ $note }”
coach_note-cancelled = Baik, tidak ada yang kukirim.

hub-name = { $name }
hub-coach = • { $name }: { $sees ->
        [yes] melihat perkembanganmu
       *[no] tidak melihat apa-apa
    }
hub-member = <b>{ $name }</b>
hub-line = • { $stage }{ $has-next ->
        [yes] , { $next }
       *[no] { "" }
    }{ $has-due ->
        [yes] {". "}Tertunda: { $due }
       *[no] { "" }
    }
hub-nothing-noted = • tidak ada yang berjalan
hub-stage-undecided = diundang, belum diputuskan
hub-stage-unscheduled = belum ada jadwal
hub-stage-ahead = ada wawancara
hub-stage-waiting = menunggu kabar
hub-due-thank_you = ucapan terima kasih
hub-due-follow_up = email tindak lanjut
hub-due-unsent = surat mundur
hub-summary = <b>{ $group }</b>, ringkasan minggu ini untukmu sebagai coach.

    { $view }
hub-reply = <b>{ $name }</b> dari <b>{ $group }</b> membalas pesanmu “{ $note }”:

    “{ $reply }”
hub-topic-lost = Topik tempat aku menulis di <b>{ $group }</b> sudah dihapus atau ditutup. Sekarang aku menulis di “General”. Mau di tempat lain? Kirim /here di topik lain, lalu tekan “{ room-set-up }” di sana.
hub-view-closed = Tampilan ini sudah tidak berlaku. Yang terbaru ada di /groups.
command-groups = grupmu, dan siapa melihat apa
