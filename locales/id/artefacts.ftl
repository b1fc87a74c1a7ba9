# Sopan, bahasa Indonesia: yang dibawa pulang. Kalender, gambar semua lamaran, dan lembar untuk dicetak.
# Semuanya tampil di berkas atau gambar: tanpa penanda seperti <b>, dan sependek mungkin.

## Kalender

# Di bawah berkas.
calendar-caption = Jadwal wawancaramu untuk kalender. Kalau ada yang berubah, ambil lagi berkasnya; jadwal yang lama akan terganti.

# Nama acara.
calendar-interview = Wawancara di { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# Ngobrol cari info, bukan lamaran.
calendar-informational = Ngobrol cari info soal { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# Judul di atas catatan orangnya.
calendar-questions = Yang mau kamu tanyakan:
calendar-concerns = Yang mau kamu bicarakan:
# Yang dikatakan kalender malam sebelumnya dan satu jam sebelumnya; $event adalah nama acara.
calendar-tomorrow = Besok: { $event }
calendar-soon = Satu jam lagi: { $event }

## Gambar: satu baris untuk tiap lamaran pada garis waktu

# Di atas gambar.
picture-title = Lamaranmu
# Pada garis hari ini; $day adalah hari.
picture-today = hari ini, { $day }
# Pengganti nama yang hurufnya tidak bisa digambar; keterangan gambar menyebutnya.
picture-nameless = No. { $number }
# Di bawah baris terakhir; $count adalah angka.
picture-more = … dan { $count } lagi
# Keterangan tanda: keempatnya di satu baris, jadi satu atau dua kata pendek saja.
picture-sign-ahead = wawancara
picture-sign-past = sudah lewat
picture-sign-nudge = pengingat
picture-sign-wait = menunggu
# Sampai di mana lamarannya; di kanan baris, paling banyak sekitar 24 huruf.
picture-undecided = belum diputuskan
picture-unscheduled = belum ada jadwal
# $when adalah hari.
picture-ahead = wawancara { $when }
picture-waiting = menunggu kabar
picture-declined = kamu tolak
picture-withdrawn = kamu mundur
picture-offer = dapat tawaran
picture-rejected = tidak diterima
picture-closed = ditutup
# Gambar dalam kata-kata, juga untuk yang tidak bisa melihatnya. $rows adalah baris-barisnya, dipisah titik koma.
picture-alt = Lamaranmu pada garis waktu, { $from } sampai { $until }; satu garis menandai hari ini ({ $today }). { $rows }
# Satu baris; $stage sampai di mana, $nudge adalah hari.
picture-alt-row = { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}: { $stage }{ $has-nudge ->
    [yes] , pengingat { $nudge }
   *[no] {""}
}

## Lembar untuk wawancara informasional, untuk dicetak

sheet-title = Ngobrol cari info soal { $company }
sheet-person = dengan { $person }
# Judul di atas pertanyaan sendiri, dan di atas garis kosong.
sheet-own = Pertanyaanmu sendiri
sheet-notes = Catatan
# Di bagian bawah lembar.
sheet-reminder = Ini ngobrol, bukan melamar: tidak ada lowongan yang sedang diperebutkan. Tanya sepuasnya, lalu ucapkan terima kasih.
