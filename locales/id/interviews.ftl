# Sopan, bahasa Indonesia: percakapan "interviews" dan "add".
# interviews: semua lamaran dan obrolan cari info di satu tempat: melihat, mengubah, menutup, membuka kembali.
# add: mencatat satu yang belum pernah dibicarakan dengan Sopan.
# Aturan menulis: lihat penjelasan di awal decide.ftl. $list dan $view disusun dari teks di shared.ftl.

## Daftarnya

interviews-list =
    <b>Lamaran dan wawancaramu</b>

    { $list }

    Ketuk satu untuk melihatnya.
    .add = Catat yang baru
    .add-words = baru, catat, catat baru, catet, tambah, tambahin, tambah baru, nambah, mau nambah, yang baru, lamaran baru, wawancara baru, interview baru, yg baru
    .picture = Jadikan gambar
    .picture-words = gambar, gambarnya, foto, picture, minta gambar, kirim gambar, lihat gambar, grafik, garis waktu, timeline
    .calendar = Berkas kalender
    .calendar-words = kalender, calendar, ics, file kalender, masukin kalender, ke kalender, google calendar, gcal, unduh kalender
    .ended = Yang sudah selesai
    .ended-words = ditutup, yang ditutup, yang udah ditutup, udah ditutup, yang selesai, yang udah selesai, yang lama, arsip, yang ditolak, riwayat, yg ditutup, yang sudah ditutup, yang udh ditutup, yg udah ditutup, yg sudah ditutup, yg udh ditutup, sudah ditutup, udh ditutup, yg selesai, yang sudah selesai, yang udh selesai, yg udah selesai, yg sudah selesai, yg udh selesai, yg lama, yg ditolak
    .done = Sudah, cukup
    .done-words = sudah, udah, cukup, udah cukup, oke, ok, sip, beres, selesai, itu aja, makasih, makasi, tidak ada, gak ada, tidak, gak, udh, sudah cukup, udh cukup, nggak ada, ngga ada, ga ada, nggak, ngga, ga

interviews-ended =
    <b>Yang sudah selesai</b>

    { $list }

    Ketuk satu untuk melihat atau membukanya kembali.
    .add = { interviews-list.add }
    .add-words = { interviews-list.add-words }
    .picture = { interviews-list.picture }
    .picture-words = { interviews-list.picture-words }
    .done = { interviews-list.done }
    .done-words = { interviews-list.done-words }
    .back = { interviews-item.back }
    .back-words = { interviews-item.back-words }

interviews-none_ended = Belum ada yang selesai atau ditutup.
    .back = Kembali ke daftar
    .back-words = kembali, balik, daftar, daftarnya, ke daftar, lihat daftar, oke, ok, sip, udah, sudah, udh

# Masih kosong.
interviews-empty = Di sini nanti terkumpul lamaranmu: jadwalnya, siapa yang kamu temui, dan kapan enaknya menulis. Sekarang masih kosong. Mau mulai dari mana?
    .decide = Aku dapat undangan
    .decide-words = undangan, ada undangan, dapat undangan, dapet undangan, diundang, dapat undangan interview, dapet undangan interview, diundang interview, diundang wawancara, dipanggil, dipanggil interview, dapat panggilan, dapet panggilan, panggilan
    .over = Wawancaraku sudah lewat
    .over-words = udah lewat, udah wawancara, udah interview, wawancara udah lewat, wawancaraku udah lewat, habis wawancara, habis interview, abis wawancara, abis interview, baru wawancara, baru interview, selesai wawancara, selesai interview, barusan wawancara, barusan interview, sudah lewat, udh lewat, sudah wawancara, udh wawancara, sudah interview, udh interview, wawancara sudah lewat, wawancara udh lewat, wawancaraku sudah lewat, wawancaraku udh lewat
    .add = Catat sendiri
    .add-words = catat, catet, tambah, tambahin, catat aja, catat satu, catat sendiri aja, baru, yang baru, lamaran, aku melamar, udah melamar, masukin sendiri, yg baru, sudah melamar, udh melamar

## Satu lamaran

interviews-item =
    { $view }

    Ada yang mau kamu lakukan?
    .heard = Ada kabar
    .heard-words = { debrief-hub.heard-words }, kabar
    .talked = Cerita hasil ngobrolnya
    .talked-words = ceritain, cerita, udah ngobrol, sudah ngobrol, udah selesai, hasilnya
    .write = Tulis surat
    .write-words = surat, suratnya, tulis, tulisin, bikinin surat, buatkan surat, email, tulis email, kirim email, balasan, tulis balasan
    .dates = Jadwal
    .dates-words = jadwalnya, tanggal, tanggalnya, ubah jadwal, ganti jadwal, geser jadwal, tambah jadwal, jadwal wawancara, kalender
    .edit = Ubah catatan
    .edit-words = catatan, edit, ubah catatannya, ganti catatan, betulkan, betulin, perbaiki, ada yang salah, ganti nama, ubah data, lengkapi, ada yg salah
    .out = Aku mau mundur
    .out-words = mau mundur, aku mundur, mundur aja, mengundurkan diri, mengundurkan diri dari sini, pengen mundur, pengin mundur, gak mau lanjut, tidak mau lanjut, gak lanjut, mau batalin, mau cancel, nggak mau lanjut, ngga mau lanjut, ga mau lanjut, nggak lanjut, ngga lanjut, ga lanjut
    .close = Tutup yang ini
    .close-words = tutup aja, lepas, lepas aja, lepaskan, arsipkan, simpan ke arsip, yang ini tutup aja, udah gak jalan, yg ini tutup aja, udah nggak jalan, udah ngga jalan, udah ga jalan, sudah gak jalan, sudah nggak jalan, sudah ngga jalan, sudah ga jalan, udh gak jalan, udh nggak jalan, udh ngga jalan, udh ga jalan
    .back = Kembali ke daftar
    .back-words = kembali, balik, daftar, daftarnya, ke daftar, lihat daftar, yang lain, perusahaan lain, yg lain

interviews-item_ended =
    { $view }

    Di catatanku, yang ini sudah selesai.
    .revive = Buka kembali
    .revive-words = buka, buka lagi, buka aja, bukain, bukain lagi, hidupkan lagi, mereka menghubungi, mereka hubungi lagi, dihubungi lagi, aktifkan lagi, lanjut lagi
    .write = { interviews-item.write }
    .write-words = { interviews-item.write-words }
    .edit = { interviews-item.edit }
    .edit-words = { interviews-item.edit-words }
    .back = { interviews-item.back }
    .back-words = { interviews-item.back-words }
    .calendar = { interviews-dates.calendar }
    .calendar-words = { interviews-dates.calendar-words }

## Jadwal

interviews-dates =
    { $view }

    Jadwalnya mau diapakan?
    .move = Geser jadwal
    .move-words = geser, digeser, pindah, pindahin, pindahkan, ganti jadwal, ubah jadwal, jadwal berubah, berubah, diundur, dimajukan, dimajuin, reschedule, direschedule, ganti hari, ganti jam, ganti tanggal
    .add_round = Tambah wawancara
    .add_round-words = tambah, tambahin, tambah jadwal, wawancara lagi, interview lagi, tambah interview, jadwal baru, wawancara baru, tahap berikutnya, nambah
    .remove = Hapus satu jadwal
    .remove-words = hapus, hapusin, hapus jadwal, hapus satu, buang, hilangkan, wawancaranya batal, jadwal batal, batal wawancara
    .calendar = { interviews-list.calendar }
    .calendar-words = { interviews-list.calendar-words }
    .back = Kembali
    .back-words = kembali, balik, udah, cukup, tidak, gak, tidak jadi, gak jadi, oke, ok, sudah, udh, nggak, ngga, ga, nggak jadi, ngga jadi, ga jadi

interviews-which_round = Jadwal mana yang berubah?
    .back = { interviews-dates.back }
    .back-words = { interviews-dates.back-words }

interviews-moved_to = Jadinya kapan? Tulis hari dan jam yang baru, misalnya “Selasa depan jam 10”.
    .why = { debrief-new_round.why }

interviews-new_round = { decide-when }
    .why = { debrief-new_round.why }

interviews-zone = { decide-zone }
    .why = { decide-zone.why }
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

interviews-which_gone = Jadwal mana yang mau dihapus?
    .back = { interviews-dates.back }
    .back-words = { interviews-dates.back-words }

interviews-none_fixed = Belum ada jadwal yang tercatat untuk { $company }.
    .add_round = { interviews-dates.add_round }
    .add_round-words = { interviews-dates.add_round-words }, catat, catat jadwal, ya, iya, mau
    .back = { interviews-dates.back }
    .back-words = { interviews-dates.back-words }

interviews-sure_gone = Hapus jadwal ini? Pengingatnya ikut hilang.
    .yes = Ya, hapus
    .yes-words = ya, iya, hapus, hapus aja, hapusin, yakin, ya hapus, iya hapus, yes
    .no = Tidak jadi
    .no-words = tidak, gak, enggak, gak jadi, jangan, jangan dulu, batal, biarkan, biarin, biarin aja, no, nggak, ngga, ga, nggak jadi, ngga jadi, ga jadi, jgn, jgn dulu

## Mengubah catatan

interviews-edit =
    { $view }

    Mana yang mau diubah?
    .company = Nama perusahaan
    .company-words = perusahaan, nama pt, perusahaannya, nama perusahaannya, kantor
    .role = Posisi
    .role-words = posisinya, jabatan, role, lowongan, pekerjaan
    .recipient = Kontak di sana
    .recipient-words = kontak, kontaknya, penerima, penerima surat, perekrut, rekruter, hrd, hr, yang mengundang, yg mengundang
    .employer = Lokasi perusahaan
    .employer-words = lokasi, lokasinya, tempat, tempatnya, letak, letaknya, negara, negaranya, kota, kotanya, alamat, alamatnya, lokasi kantor, lokasi kantornya, kantornya di mana, di mana, dimana, di mana perusahaannya, perusahaannya di mana, ada di mana, zona waktu, zona waktunya, hari libur, hari liburnya
    .people = Pewawancara
    .people-words = pewawancaranya, orang, orangnya, yang wawancara, yang mewawancarai, interviewer, siapa yang wawancara, nama orang, yg wawancara, yg mewawancarai, siapa yg wawancara
    .promised = Janji kabar
    .promised-words = janji, kabar, tanggal kabar, kapan dikabari, kapan ada kabar, janjinya
    .concerns = Yang mengganjal
    .concerns-words = mengganjal, ganjalan, keraguan, kekhawatiran, pertanyaan, yang mau ditanyakan, yang bikin ragu, yg mau ditanyakan, yg bikin ragu
    .back = Tidak, kembali
    .back-words = kembali, balik, tidak, gak, tidak ada, gak ada, udah, cukup, tidak jadi, gak jadi, oke, ok, nggak, ngga, ga, nggak ada, ngga ada, ga ada, sudah, udh, nggak jadi, ngga jadi, ga jadi

interviews-company = Nama perusahaannya yang benar apa?
    .why = Nama ini muncul di daftar, pengingat, dan suratmu.
interviews-role = Posisinya apa?
    .why = Posisinya muncul di daftar dan suratmu. Kalau belum jelas, boleh dikosongkan.
    .none = Belum jelas
    .none-words = { decide-role.unclear-words }, kosongkan, kosongin, hapus, tidak ada, gak ada, nggak ada, ngga ada, ga ada
interviews-recipient = Kamu berhubungan dengan siapa di { $company }? Tulis namanya, boleh dengan sapaannya. Nama ini dipakai di surat.
    .why = Suratmu menyapa orang ini langsung. Kalau dikosongkan, suratnya untuk tim rekrutmen.
    .none = Tidak ada
    .none-words = gak ada, belum ada, tidak tahu, gak tahu, gak tau, gatau, lupa, entah, kosongkan, kosongin, hapus, hapus aja, tidak, gak, nggak ada, ngga ada, ga ada, blm ada, belom ada, nggak tahu, ngga tahu, ga tahu, nggak tau, ngga tau, ga tau, nggak, ngga, ga
# Kota mana pun boleh diketik.
interviews-employer = { $company } ada di mana? Kebiasaan dan hari libur di sana menentukan kapan enaknya menulis lagi. Pilih negaranya, atau tulis nama kotanya.
    .why = { debrief-employer.why }
    .germany = { debrief-employer.germany }
    .germany-words = { debrief-employer.germany-words }
    .indonesia = { debrief-employer.indonesia }
    .indonesia-words = { debrief-employer.indonesia-words }
    .britain = { debrief-employer.britain }
    .britain-words = { debrief-employer.britain-words }
    .america = { debrief-employer.america }
    .america-words = { debrief-employer.america-words }
    .malaysia = { debrief-employer.malaysia }
    .malaysia-words = { debrief-employer.malaysia-words }
    .unknown = { debrief-employer.unknown }
    .unknown-words = { debrief-employer.unknown-words }

# Nama yang sudah ada tampil sebagai tombol.
interviews-people = Siapa yang mewawancaraimu? Tulis nama, boleh beberapa sekaligus. Ketuk satu nama kalau mau memperbaiki atau menghapusnya.
    .why = Tiap orang bisa dapat ucapan terima kasih sendiri, jadi ejaan namanya penting.
    .enough = { debrief-people.enough }
    .enough-words = { debrief-people.enough-words }
    .none = Kosongkan saja
    .none-words = kosongkan, kosongin, kosongin aja, tidak ada, gak ada, hapus semua, hapus semuanya, gak tau, gatau, lupa, entah, nggak ada, ngga ada, ga ada, nggak tau, ngga tau, ga tau
interviews-promised = Hari apa kamu akan dikabari? Tulis harinya, misalnya “Jumat” atau “15 Desember”.
    .why = { debrief-promised.why }
    .nothing = Mereka tidak bilang
    .nothing-words = { debrief-promised.nothing-words }, kosongkan, kosongin, hapus
interviews-concerns = Apa yang mengganjal di { $company }? Pilih, atau tulis sendiri, satu di tiap baris; tulisanmu bisa diketuk untuk diperbaiki. Sebelum wawancara berikutnya, semuanya kukirim sebagai pertanyaan.
    .why = { withdraw-concerns.why }
    .enough = { withdraw-concerns.enough }
    .enough-words = { withdraw-concerns.enough-words }
    .none = Sudah tidak ada ganjalan
    .none-words = kosongkan, kosongin, kosongin aja, tidak ada, gak ada, udah gak ada, hapus semua, hapus semuanya, aman semua, gak ada yang mengganjal, nggak ada, ngga ada, ga ada, udah nggak ada, udah ngga ada, udah ga ada, sudah gak ada, sudah nggak ada, sudah ngga ada, sudah ga ada, udh gak ada, udh nggak ada, udh ngga ada, udh ga ada, gak ada yg mengganjal, nggak ada yang mengganjal, nggak ada yg mengganjal, ngga ada yang mengganjal, ngga ada yg mengganjal, ga ada yang mengganjal, ga ada yg mengganjal
    .hours = { withdraw-concerns.hours }
    .hours-words = { withdraw-concerns.hours-words }
    .turnover = { withdraw-concerns.turnover }
    .turnover-words = { withdraw-concerns.turnover-words }
    .tone = { withdraw-concerns.tone }
    .tone-words = { withdraw-concerns.tone-words }
    .tasks = { withdraw-concerns.tasks }
    .tasks-words = { withdraw-concerns.tasks-words }
    .pay = { withdraw-concerns.pay }
    .pay-words = { withdraw-concerns.pay-words }
    .stability = { withdraw-concerns.stability }
    .stability-words = { withdraw-concerns.stability-words }
    .freedom = { withdraw-concerns.freedom }
    .freedom-words = { withdraw-concerns.freedom-words }
    .growth = { withdraw-concerns.growth }
    .growth-words = { withdraw-concerns.growth-words }

interviews-done = Oke. Daftarnya selalu ada di /interviews.
interviews-cancelled = Oke. Yang sudah diubah tetap tersimpan; daftarnya ada di /interviews.

## Mencatat satu yang baru

add-company = Perusahaan mana yang mau kucatat?
    .why = Pengingat dan surat untuk wawancara ini memakai nama itu.
add-role = Untuk posisi apa di { $company }?
    .why = { interviews-role.why }
    .none = Belum jelas
    .none-words = { decide-role.unclear-words }, lewati, tidak ada, gak ada, nggak ada, ngga ada, ga ada
add-when = { decide-when }
    .why = { debrief-new_round.why }
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }
add-when_ok =
    { $has-role ->
        [yes] Jadi, wawancara untuk posisi { $role } di { $company }: { $when }. Benar?
       *[no] Jadi, wawancara di { $company }: { $when }. Benar?
    }
    .why = { informational-when_ok.why }
    .yes = { decide-when_ok.yes }
    .yes-words = { decide-when_ok.yes-words }
    .no = { decide-when_ok.no }
    .no-words = { decide-when_ok.no-words }
add-zone = { decide-zone }
    .why = { decide-zone.why }
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
add-cancelled = Oke, tidak ada yang kucatat. Daftarmu ada di /interviews.
