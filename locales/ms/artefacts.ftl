# Sopan dalam bahasa Melayu: apa yang dibawa pulang. Kalendar, gambar semua permohonan, dan helaian untuk dicetak.
# Semua ini ada dalam fail atau gambar: tanpa tanda seperti <b>, dan sependek mungkin.

## Kalendar

# Di bawah fail.
calendar-caption = Temu duga awak, untuk kalendar awak. Bila ada tarikh berubah, ambil fail ini semula: ia menggantikan yang lama.

# Nama acara.
calendar-interview = Temu duga di { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# Perbualan yang bukan permohonan.
calendar-informational = Sembang cari info di { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# Tajuk di atas catatan orang itu.
calendar-questions = Yang awak nak tanya:
calendar-concerns = Yang awak nak bangkitkan:
# Kata kalendar pada malam sebelumnya dan sejam sebelumnya; $event ialah nama acara.
calendar-tomorrow = Esok: { $event }
calendar-soon = Sejam lagi: { $event }

## Gambar: satu baris setiap permohonan pada garis masa

# Di atas gambar.
picture-title = Permohonan awak
# Pada garis yang menunjukkan hari ini; $day ialah hari.
picture-today = hari ini, { $day }
# Ganti nama yang tulisannya tidak boleh dilukis; ada dalam keterangan gambar.
picture-nameless = No. { $number }
# Di bawah baris terakhir; $count ialah nombor.
picture-more = … dan { $count } lagi
# Petunjuk: keempat-empatnya sebaris, jadi satu atau dua perkataan pendek.
picture-sign-ahead = temu duga
picture-sign-past = selesai
picture-sign-nudge = peringatan
picture-sign-wait = menunggu
# Kedudukan permohonan; di kanan barisnya, paling banyak kira-kira 24 huruf.
picture-undecided = belum diputuskan
picture-unscheduled = belum ada tarikh
# $when ialah hari.
picture-ahead = temu duga { $when }
picture-waiting = menunggu jawapan
picture-declined = awak menolak
picture-withdrawn = awak tarik diri
picture-offer = dapat tawaran
picture-rejected = tak terpilih
picture-closed = ditutup
# Gambar dalam kata-kata, juga untuk yang tidak dapat melihatnya. $rows ialah baris-barisnya, dengan koma bertitik.
picture-alt = Permohonan awak pada garis masa, { $from } hingga { $until }; satu garis menandakan hari ini ({ $today }). { $rows }
# Satu baris daripadanya; $stage ialah kedudukannya, $nudge ialah hari.
picture-alt-row = { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}: { $stage }{ $has-nudge ->
    [yes] , peringatan { $nudge }
   *[no] {""}
}

## Helaian untuk sembang cari info, untuk dicetak

sheet-title = Sembang cari info di { $company }
sheet-person = dengan { $person }
# Tajuk di atas soalan sendiri, dan di atas baris kosong.
sheet-own = Soalan awak sendiri
sheet-notes = Catatan
# Di kaki helaian.
sheet-reminder = Ini sembang, bukan permohonan: tiada kerja menunggu di hujungnya. Tanya sebanyak mana yang awak nak, dan ucapkan terima kasih.
