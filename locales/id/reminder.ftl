# Sopan, bahasa Indonesia: pengingat untuk satu lamaran atau satu obrolan cari info, dan jawaban yang bisa diberikan.
# Pengingat datang tiba-tiba, di tengah hari orang: kata-kata pertama sudah harus bilang ini soal apa.
# Aturan menulis: lihat penjelasan di awal decide.ftl.

## Sebelum wawancara
# Biasanya malam sebelumnya; kalau ditunda, bisa juga hari itu. Jadi jangan menulis "besok".

reminder-ahead = Wawancaramu di { $company } sudah dekat: <b>{ $when }</b>. Tidak ada lagi yang perlu diputuskan; baca catatanmu sekali lagi, lalu istirahat.
    .fine = Oke, aku siap
    .fine-words = oke, ok, okee, sip, siap, ya, iya, baik, noted, makasih, makasi, terima kasih, thanks, udah siap, paham, gas, aman, sudah siap, udh siap
    .moved = Jadwalnya berubah
    .moved-words = berubah, jadwal berubah, ganti jadwal, ganti hari, ganti jam, jadwalnya ganti, diundur, dimajukan, dimajuin, dipindah, ditunda mereka, reschedule, direschedule, dijadwal ulang, batal wawancaranya, gak jadi wawancara, wawancaranya batal, salah jadwal, salah tanggal, salah jam, nggak jadi wawancara, ngga jadi wawancara, ga jadi wawancara
    .later = { -snooze }
    .later-words = { -snooze-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

# $concern-questions: pertanyaan sopan untuk hal-hal yang mengganjal, satu di tiap baris.
reminder-concerns_due =
    Wawancaramu di { $company } sudah dekat: <b>{ $when }</b>. Ini yang mau kamu tanyakan:

    { $concern-questions }
    .fine = Oke, kubawa
    .fine-words = { reminder-ahead.fine-words }, bawa, kubawa, aku bawa, kutanyakan, akan kutanya
    .moved = { reminder-ahead.moved }
    .moved-words = { reminder-ahead.moved-words }
    .later = { -snooze }
    .later-words = { -snooze-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

# Lembar pertanyaannya dikirim tepat di atas pesan ini.
reminder-prepare = Obrolan cari infomu dengan orang { $company }: <b>{ $when }</b>. Lembar pertanyaannya ada di atas. Ini bukan ujian, jadi tanya saja sepuasnya.
    .fine = Oke, aku siap
    .fine-words = { reminder-ahead.fine-words }
    .moved = { reminder-ahead.moved }
    .moved-words = { reminder-ahead.moved-words }
    .later = { -snooze }
    .later-words = { -snooze-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

reminder-ahead_soon =
    { $kind-is ->
        [informational] Sekitar satu jam lagi kamu ngobrol cari info dengan orang { $company }. Tarik napas pelan-pelan. Kamu boleh bertanya apa saja.
       *[other] Sekitar satu jam lagi: wawancaramu di { $company }. Tarik napas pelan-pelan. Sekarang kamu tinggal hadir.
    }
    .fine = { reminder-ahead.fine }
    .fine-words = { reminder-ahead.fine-words }, berangkat, oke berangkat, otw, cus, jalan
    .moved = { reminder-ahead.moved }
    .moved-words = { reminder-ahead.moved-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

## Sesudah wawancara

# Paling banyak tiga kali kalau tidak dijawab; $times itu yang keberapa.
reminder-thank_you =
    { $times ->
        [2] Ucapan terima kasih ke { $company } belum terkirim, ya? Dua-tiga kalimat sudah cukup, dan bisa kutuliskan sekarang. Mau?
        [3] Ini terakhir kali kuingatkan soal ucapan terima kasih ke { $company }. Masih pantas kalau dikirim sekarang. Mau kutuliskan?
       *[1] Wawancaramu di { $company } sudah lewat; semoga kamu bisa bernapas lega. Kalau mau, sekarang saat yang pas untuk ucapan terima kasih yang singkat. Tidak wajib, tapi selalu dihargai. Mau kutuliskan?
    }
    .write = Ya, tuliskan
    .write-words = ya, iya, boleh, mau, tulis, tulisin, tulisin dong, bikinin, buatkan, buatin, ucapan, surat, email, oke, ok, yes, boleh dong, boleh deh, mau dong, bantuin, sekarang, sekarang aja, y
    .done = Sudah kukirim
    .done-words = sudah, udah, udah dikirim, udah kukirim, udah ku kirim, udah terkirim, udah bilang makasih, udah kuucapkan, udah beres, beres, done, terkirim, udh, sudah dikirim, udh dikirim, sudah kukirim, udh kukirim, sudah ku kirim, udh ku kirim, sudah terkirim, udh terkirim, sudah bilang makasih, udh bilang makasih, sudah kuucapkan, udh kuucapkan, sudah beres, udh beres
    .later = { -snooze }
    .later-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

# Setelah ngobrol cari info.
reminder-talk_over = Bagaimana obrolanmu dengan orang { $company }? Ceritakan singkat, lalu kita lihat langkah berikutnya: cocok, dapat petunjuk, atau ternyata bukan untukmu.
    .write = Kuceritakan sekarang
    .write-words = ya, iya, boleh, mau, cerita, ceritakan, kuceritakan, aku cerita, sekarang, sekarang aja, oke, ok, lancar, seru, bagus, lumayan, udah, udah selesai, udah ngobrol, y, sudah, udh, sudah selesai, udh selesai, sudah ngobrol, udh ngobrol
    .moved = { reminder-ahead.moved }
    .moved-words = { reminder-ahead.moved-words }
    .later = { -snooze }
    .later-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

# $promised: hari yang mereka sebut, dan sekarang sudah lewat.
reminder-follow_up =
    { $has-promised ->
        [yes] { $company } belum memberi kabar? Hari yang mereka sebut ({ $promised }) sudah lewat, jadi satu email singkat sekarang sudah wajar. Mau kutuliskan?
       *[no] { $company } belum memberi kabar? Sekarang satu email singkat sudah wajar: kamu masih berminat, dan ingin tahu kelanjutannya. Mau kutuliskan?
    }
    .write = Ya, tuliskan
    .write-words = ya, iya, boleh, mau, tulis, tulisin, tulisin dong, bikinin, buatkan, buatin, surat, email, emailnya, oke, ok, yes, boleh dong, boleh deh, mau dong, bantuin, sekarang, sekarang aja, y
    .done = Sudah kukirim
    .done-words = sudah, udah, udah dikirim, udah kukirim, udah ku kirim, udah terkirim, udah email, udah kuemail, udah nanya, udah kutanya, udah kutanyakan, udah beres, beres, done, terkirim, udh, sudah dikirim, udh dikirim, sudah kukirim, udh kukirim, sudah ku kirim, udh ku kirim, sudah terkirim, udh terkirim, sudah email, udh email, sudah kuemail, udh kuemail, sudah nanya, udh nanya, sudah kutanya, udh kutanya, sudah kutanyakan, udh kutanyakan, sudah beres, udh beres
    .heard = Sudah ada kabar
    .heard-words = { debrief-hub.heard-words }, ada jawaban, udah dijawab, mereka jawab, udah ada jawaban, mereka udah balas, sudah dijawab, udh dijawab, sudah ada jawaban, udh ada jawaban, mereka sudah balas, mereka udh balas
    .later = { -snooze }
    .later-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

reminder-final_note = { $company } masih belum memberi kabar. Kalau mau, sekarang boleh satu pesan penutup; tidak wajib, dan ini yang terakhir. Sesudahnya, lebih ringan kalau jawabannya kamu anggap tidak.
    .write = Tuliskan pesannya
    .write-words = { reminder-follow_up.write-words }, pesan, pesannya, pesan penutup
    .done = { reminder-follow_up.done }
    .done-words = { reminder-follow_up.done-words }
    .heard = { reminder-follow_up.heard }
    .heard-words = { reminder-follow_up.heard-words }
    .later = { -snooze }
    .later-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

# Melepaskan. Orangnya dulu, baru urusannya.
reminder-let_go = Dari { $company } tetap tidak ada kabar, sudah berminggu-minggu. Wajar kalau kecewa. Diamnya mereka jarang soal dirimu; penolakan sering memang tidak dikirim. Kita tutup dulu yang ini? Kalau ternyata mereka menghubungi, gampang dibuka lagi.
    .close = Ya, tutup saja
    .close-words = ya, iya, boleh, oke, ok, tutup aja, tutup yang ini, lepas, lepas aja, lepaskan, lepaskan aja, lepasin, lepasin aja, ikhlasin, ikhlaskan, relakan, move on, yes, y, tutup yg ini
    .heard = { reminder-follow_up.heard }
    .heard-words = { reminder-follow_up.heard-words }
    .keep = Biarkan terbuka
    .keep-words = biarkan, biarin, biarin aja, biarkan dulu, jangan, jangan dulu, jangan ditutup, tidak, gak, enggak, belum, belum mau, nanti, nanti dulu, masih kutunggu, aku tunggu, tunggu dulu, masih nunggu, masih berharap, jgn, jgn dulu, jgn ditutup, nggak, ngga, ga, blm, belom, blm mau, belom mau
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

reminder-closed = Urusan { $company } sudah kita tutup. Bagianmu sudah kamu kerjakan. Kalau mereka menghubungi lagi, buka kembali di sini.
    .revive = Buka kembali
    .revive-words = buka, buka lagi, buka aja, bukain, bukain lagi, hidupkan lagi, jangan ditutup, mereka menghubungi, mereka hubungi lagi, dihubungi lagi, mereka balas, dibalas, jgn ditutup
    .fine = Oke, sudah
    .fine-words = oke, ok, sip, udah, baik, ya, iya, beres, selesai, cukup, udah cukup, makasih, makasi, terima kasih, thanks, sudah, udh, sudah cukup, udh cukup

## Mundur, tapi belum dikabari

reminder-unsent = Kamu memutuskan mundur dari { $company }, tapi sepertinya emailnya belum terkirim. Satu dua kalimat sudah cukup, dan sesudahnya urusan ini lepas dari pikiranmu.
    .write = Tunjukkan suratnya
    .write-words = tunjukkan, tunjukin, surat, suratnya, lihat surat, lihat suratnya, liat suratnya, mana suratnya, email, emailnya, tulis, tulisin, ya, iya, oke, ok, boleh, mau, sekarang, sekarang aja
    .sent = Sudah kukirim
    .sent-words = sudah, udah, udah dikirim, udah kukirim, udah ku kirim, udah terkirim, udah bilang, udah kubilang, udah kukabari, udah beres, beres, done, terkirim, udh, sudah dikirim, udh dikirim, sudah kukirim, udh kukirim, sudah ku kirim, udh ku kirim, sudah terkirim, udh terkirim, sudah bilang, udh bilang, sudah kubilang, udh kubilang, sudah kukabari, udh kukabari, sudah beres, udh beres
    .stay = { withdraw-put_off.stay }
    .stay-words = aku tetap ikut, tetap ikut, tetep ikut, aku tetap, gak jadi mundur, tidak jadi mundur, gak mundur, aku lanjut, lanjut aja, tetap lanjut, tetep lanjut, berubah pikiran, aku berubah pikiran, aku mau lanjut, masih mau, masih mau ikut, nggak jadi mundur, ngga jadi mundur, ga jadi mundur, nggak mundur, ngga mundur, ga mundur
    .later = { -snooze }
    .later-words = { -snooze-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

## Beberapa minggu setelah ngobrol cari info

reminder-check_back = Sudah beberapa waktu sejak kamu ngobrol cari info dengan orang { $company }. Sekarang pas untuk bertanya apakah ada posisi yang cocok; perekrut biasanya tahu sebelum diumumkan. Mau kutuliskan?
    .write = Ya, tuliskan
    .write-words = { reminder-follow_up.write-words }
    .done = Sudah kutanyakan
    .done-words = { reminder-follow_up.done-words }, udah tanya, tanya udah, sudah tanya, udh tanya, tanya sudah, tanya udh
    .later = { -snooze }
    .later-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

## Setelah dijawab

reminder-later = Boleh. Kapan aku ingatkan lagi? Pilih, atau tulis sendiri, misalnya “Kamis jam 4 sore”.
    .why = Supaya pengingatnya datang saat kamu sempat.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

reminder-snoozed =
    { $reminders ->
        [off] Oke. Pengingatmu sedang mati; nyalakan di /settings kalau mau kuingatkan soal { $company }.
       *[on] { $has-nudge-why ->
            [yes] Oke, soal { $company } kuingatkan lagi <b>{ $nudge-at }</b>. { $nudge-why }
           *[no] Oke, soal { $company } kuingatkan lagi <b>{ $nudge-at }</b>.
        }
    }
    .fine = Oke
    .fine-words = ok, sip, baik, ya, iya, siap, makasih, makasi, terima kasih, thanks

# $next-up: kalimat utuh tentang pengingat berikutnya, atau kosong.
reminder-noted =
    Oke, sudah kucatat.

    { $next-up }
    .show = Lihat catatannya
    .show-words = lihat, liat, lihat catatan, liat catatan, catatan, catatannya, tunjukkan, tunjukin, sampai mana, gimana statusnya, status

reminder-off = Semua pengingat sudah kumatikan, termasuk yang untuk { $company }. Kalau tadi salah ketuk, nyalakan lagi di bawah.
    .undo = { -snooze-undo }
    .undo-words = { -snooze-undo-words }

reminder-cancelled = Oke, semuanya tetap seperti semula.
    .show = { reminder-noted.show }
    .show-words = { reminder-noted.show-words }

