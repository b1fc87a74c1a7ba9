# Sopan, bahasa Indonesia: surat untuk perusahaan dan untuk orang yang mewawancarai.
# Satu pesan untuk tiap jenis surat dan gaya (formal: resmi, informal: santai tapi sopan). Tiap ".nama" adalah satu
# paragraf; bot memilih yang perlu dan memberi baris kosong di antaranya.
# Surat memakai "saya". Surat resmi menyapa dengan "Anda", tanpa "kita"; surat santai tidak memakai "Anda", paling jauh
# "kita", karena "Kak" di depan dan "Anda" di belakang terdengar kaku. Jenis kelamin tidak ditebak: "Bapak/Ibu" di surat
# resmi, "Kak" di surat santai. Jangan ada tanda kurung atau bagian yang masih harus diisi.
# { letter-accept-formal.to_known } mengambil kalimat yang sama dari surat lain: salam dan penutup cukup ditulis sekali.
# { $proposals }, { $about_me }, { $detail }: kata-kata orangnya sendiri, apa adanya; taruh sesudah titik dua.
# { $when }: "Selasa, 8 Desember 2026", kadang dengan "pukul 15.00"; { $talked_on } dan { $promised }: hari saja.
# to_known: nama penerima diketahui. to_unknown: tidak diketahui.

## Menerima undangan
# confirm_moment: hari dan jam sudah ada. confirm_day: baru harinya. ask_date: belum ada tanggal.

letter-accept-formal =
    .subject =
        { $has-role ->
            [yes] Konfirmasi undangan wawancara posisi { $role }
           *[no] Konfirmasi undangan wawancara
        }
    .to_known =
        { $has-title ->
            [yes] Yth. { $recipient },
           *[no] Yth. Bapak/Ibu { $recipient },
        }
    .to_unknown = Yth. Tim Rekrutmen { $company },
    .thanks =
        { $has-role ->
            [yes] Terima kasih atas undangan wawancara untuk posisi { $role } di { $company }.
           *[no] Terima kasih atas undangan wawancara di { $company }.
        }
    .confirm_moment = Dengan senang hati saya akan hadir pada hari { $when }.
    .confirm_day = Dengan senang hati saya akan hadir pada hari { $when }. Mohon informasi pukul berapa wawancara akan dimulai.
    .ask_date = Dengan senang hati saya akan hadir. Mohon informasi mengenai hari dan jam wawancaranya.
    .other_role = Posisi ini menarik bagi saya. Di halaman karier { $company }, saya juga melihat posisi { $other_role } yang sesuai dengan latar belakang saya. Bila memungkinkan, saya ingin membicarakannya juga pada kesempatan tersebut.
    .open_to_others = Posisi ini menarik bagi saya. Saya juga terbuka untuk posisi lain di { $company } yang sesuai dengan latar belakang dan keahlian saya.
    .closing =
        Hormat saya,
        { $my_name }

letter-accept-informal =
    .subject =
        { $has-role ->
            [yes] Wawancara posisi { $role }
           *[no] Wawancara di { $company }
        }
    .to_known =
        { $has-title ->
            [yes] Halo { $recipient },
           *[no] Halo Kak { $recipient },
        }
    .to_unknown = Halo Tim { $company },
    .thanks =
        { $has-role ->
            [yes] Terima kasih sudah mengundang saya wawancara untuk posisi { $role }.
           *[no] Terima kasih sudah mengundang saya wawancara di { $company }.
        }
    .confirm_moment = Saya bisa hadir pada hari { $when }.
    .confirm_day = Saya bisa hadir pada hari { $when }. Boleh saya tahu mulainya pukul berapa?
    .ask_date = Saya bisa hadir. Boleh saya tahu hari dan jamnya?
    .other_role = Posisi ini menarik buat saya. Di halaman karier { $company }, saya juga melihat posisi { $other_role }. Kalau boleh, saya ingin membicarakannya juga.
    .open_to_others = Posisi ini menarik buat saya, dan saya juga terbuka untuk posisi lain yang cocok dengan latar belakang saya.
    .closing =
        Salam hangat,
        { $my_name }

## Menolak undangan

letter-decline-formal =
    .subject =
        { $has-role ->
            [yes] Undangan wawancara posisi { $role }
           *[no] Undangan wawancara di { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks =
        { $has-role ->
            [yes] Terima kasih telah menghubungi dan mengundang saya untuk wawancara posisi { $role } di { $company }.
           *[no] Terima kasih telah menghubungi dan mengundang saya untuk wawancara di { $company }.
        }
    .not_this_one = Setelah mempertimbangkannya dengan saksama, mohon maaf, saya memutuskan untuk tidak melanjutkan proses seleksi posisi ini.
    .stay_in_touch = Apabila di kemudian hari ada posisi lain yang sesuai, saya dengan senang hati menerima kabar dari Anda.
    .closing = { letter-accept-formal.closing }

# Seluruh surat ini diusahakan paling panjang 256 huruf, supaya muat di tombol salin.
letter-decline-informal =
    .subject =
        { $has-role ->
            [yes] Undangan wawancara posisi { $role }
           *[no] Undangan wawancara di { $company }
        }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks =
        { $has-role ->
            [yes] Terima kasih atas undangan wawancara untuk posisi { $role }.
           *[no] Terima kasih atas undangan wawancara di { $company }.
        }
    .not_this_one = Mohon maaf, untuk posisi ini saya memilih tidak melanjutkan.
    .stay_in_touch = Kalau nanti ada posisi lain yang cocok, saya senang bila dikabari.
    .closing = { letter-accept-informal.closing }

## Minta jadwal lain
# not_then: tidak bisa pada jadwal itu. not_yet: jadwalnya belum ada atau belum cocok.

letter-reschedule-formal =
    .subject =
        { $has-role ->
            [yes] Jadwal wawancara posisi { $role }
           *[no] Jadwal wawancara di { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = { letter-accept-formal.thanks }
    .not_then = Mohon maaf, saya tidak dapat hadir pada hari { $when }.
    .not_yet = Saya bersedia hadir. Untuk waktunya, saya ingin mencari jadwal yang sesuai bagi kedua belah pihak.
    .proposals = Saya dapat hadir pada waktu berikut: { $proposals }. Apakah waktu tersebut sesuai bagi Anda? Saya tetap menantikan kesempatan wawancara ini.
    .ask_times = Kapan saja waktu yang memungkinkan bagi Anda? Saya tetap menantikan kesempatan wawancara ini.
    .closing = { letter-accept-formal.closing }

letter-reschedule-informal =
    .subject = { letter-reschedule-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = { letter-accept-informal.thanks }
    .not_then = Mohon maaf, saya tidak bisa hadir pada hari { $when }.
    .not_yet = Saya ingin hadir, tinggal mencari waktu yang sama-sama cocok.
    .proposals = Saya bisa pada waktu berikut: { $proposals }. Apakah cocok? Saya tetap menantikan wawancaranya.
    .ask_times = Kira-kira waktu mana saja yang memungkinkan? Saya tetap menantikan wawancaranya.
    .closing = { letter-accept-informal.closing }

## Mundur dari proses seleksi
# Tanpa alasan. "Mengundurkan diri dari proses seleksi" juga benar bagi orang yang dihubungi perekrut dan tidak melamar.

letter-withdraw-formal =
    .subject =
        { $has-role ->
            [yes] Pengunduran diri dari proses seleksi posisi { $role }
           *[no] Pengunduran diri dari proses seleksi di { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks_talks = Terima kasih atas percakapan dan penjelasan yang saya terima selama proses seleksi di { $company }.
    .thanks_interest = Terima kasih telah mempertimbangkan saya sebagai kandidat di { $company }.
    .withdrawing =
        { $has-role ->
            [yes] Setelah pertimbangan yang matang, saya memutuskan untuk mengundurkan diri dari proses seleksi posisi { $role }.
           *[no] Setelah pertimbangan yang matang, saya memutuskan untuk mengundurkan diri dari proses seleksi ini.
        }
    .cancel_next = Dengan demikian, saya juga membatalkan pertemuan pada hari { $when }. Mohon maaf atas perubahan ini.
    .their_time = Saya sangat menghargai waktu yang telah Anda dan tim luangkan.
    .again = Apabila di kemudian hari ada posisi lain yang sesuai di { $company }, saya akan senang menerima kabar atau melamar kembali.
    .wishes = Semoga Anda menemukan orang yang tepat untuk posisi ini.
    .closing = { letter-accept-formal.closing }

letter-withdraw-informal =
    .subject =
        { $has-role ->
            [yes] Mundur dari proses seleksi posisi { $role }
           *[no] Mundur dari proses seleksi di { $company }
        }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks_talks = Terima kasih atas obrolan dan penjelasannya selama proses seleksi di { $company }.
    .thanks_interest = Terima kasih sudah mempertimbangkan saya sebagai kandidat di { $company }.
    .withdrawing =
        { $has-role ->
            [yes] Setelah berpikir matang, saya memutuskan mundur dari proses seleksi posisi { $role }.
           *[no] Setelah berpikir matang, saya memutuskan mundur dari proses seleksi ini.
        }
    .cancel_next = Jadi, saya juga membatalkan pertemuan pada hari { $when }. Mohon maaf atas perubahannya.
    .their_time = Terima kasih juga untuk semua yang sudah meluangkan waktu.
    .again = Kalau nanti ada posisi lain yang cocok di { $company }, saya senang bila dikabari atau boleh melamar lagi.
    .wishes = Semoga pencarian orang yang tepat untuk posisi ini berjalan lancar.
    .closing = { letter-accept-informal.closing }

## Tetap terhubung dengan pewawancara
# Dikirim setelah mundur. Tidak meminta apa-apa.

letter-connection-formal =
    .subject = Terima kasih atas percakapan di { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .talk = Meskipun saya memutuskan untuk tidak melanjutkan proses seleksi di { $company }, percakapan dengan Anda sangat berharga bagi saya. Terima kasih.
    .stay_in_touch = Saya akan senang bila dapat tetap menjalin hubungan baik dengan Anda di bidang ini.
    .closing = { letter-accept-formal.closing }

letter-connection-informal =
    .subject = Terima kasih atas obrolan di { $company }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk = Meski saya tidak melanjutkan proses seleksi di { $company }, obrolan waktu wawancara sangat berharga buat saya. Terima kasih.
    .stay_in_touch = Saya senang kalau kita bisa tetap terhubung di bidang ini.
    .closing = { letter-accept-informal.closing }

## Wawancara informasional: ngobrol santai cari info
# Kepada orang yang belum dikenal. Satu pertanyaan saja.

letter-informational-formal =
    .subject = Permohonan waktu 20 menit untuk berbincang tentang { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .about_me = Izinkan saya memperkenalkan diri: { $about_me }.
    .drawn_to = Saya menulis karena tertarik pada { $company } dan ingin mengenal pekerjaan di sana lebih dekat.
    .no_job = Pesan ini bukan lamaran kerja. Saya hanya ingin memahami seperti apa bekerja di sana dari orang yang mengalaminya sendiri.
    .ask = Apakah Anda berkenan meluangkan waktu sekitar 20 menit untuk berbincang dalam beberapa minggu ke depan? Saya akan menyesuaikan dengan waktu Anda.
    .closing = { letter-accept-formal.closing }

letter-informational-informal =
    .subject = Ingin berbincang sebentar tentang bekerja di { $company }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .about_me = Sedikit tentang saya: { $about_me }.
    .drawn_to = Saya menulis karena tertarik pada { $company } dan penasaran dengan pekerjaan di sana.
    .no_job = Pesan ini bukan lamaran kerja. Saya hanya ingin tahu seperti apa bekerja di sana dari orang yang mengalaminya sendiri.
    .ask = Kira-kira ada waktu 20 menit untuk berbincang dalam beberapa minggu ke depan? Saya yang menyesuaikan waktunya.
    .closing = { letter-accept-informal.closing }

letter-informational_thanks-formal =
    .subject = Terima kasih atas perbincangan tentang { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = Terima kasih telah meluangkan waktu untuk bercerita kepada saya tentang bekerja di { $company }.
    .detail = Yang paling berkesan bagi saya: { $detail }.
    .lead = Saya juga berterima kasih atas arahan dan bantuan Anda untuk langkah berikutnya. Hal itu akan saya tindak lanjuti.
    .stay_in_touch = Saya akan senang bila dapat tetap terhubung dengan Anda.
    .closing = { letter-accept-formal.closing }

letter-informational_thanks-informal =
    .subject = Terima kasih atas obrolan tentang { $company }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = Terima kasih sudah meluangkan waktu untuk bercerita tentang bekerja di { $company }.
    .detail = Yang paling berkesan buat saya: { $detail }.
    .lead = Terima kasih juga atas arahan dan bantuannya untuk langkah berikutnya. Pasti saya tindak lanjuti.
    .stay_in_touch = Saya senang kalau kita bisa tetap terhubung.
    .closing = { letter-accept-informal.closing }

letter-check_back-formal =
    .subject = Melanjutkan perbincangan tentang { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .talk = Beberapa waktu lalu Anda berkenan berbincang dengan saya tentang bekerja di { $company }. Percakapan itu masih saya ingat dengan baik, dan saya tetap berminat bekerja di sana.
    .ask = Apakah sekarang ada posisi yang menurut Anda cocok untuk saya, atau kapan kira-kira posisi seperti itu akan dibuka?
    .closing = { letter-accept-formal.closing }

letter-check_back-informal =
    .subject = { letter-check_back-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk = Beberapa waktu lalu kita sempat berbincang tentang bekerja di { $company }. Obrolan itu masih saya ingat, dan saya tetap tertarik.
    .ask = Apakah sekarang ada posisi yang kira-kira cocok untuk saya, atau kapan mungkin akan dibuka?
    .closing = { letter-accept-informal.closing }

## Terima kasih setelah wawancara
# Satu surat untuk satu pewawancara. opening_1 sampai opening_5 tidak boleh mirip, karena mereka bisa membandingkannya.
# Pendek, tanpa menjual diri lagi.

letter-thanks-formal =
    .subject =
        { $has-role ->
            [yes] Terima kasih atas wawancara posisi { $role }
           *[no] Terima kasih atas wawancara di { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .opening_1 = Terima kasih atas waktu yang Anda luangkan untuk mewawancarai saya.
    .opening_2 = Berkat percakapan dengan Anda, gambaran saya tentang pekerjaan di { $company } kini jauh lebih jelas. Terima kasih.
    .opening_3 = Senang dapat berkenalan dengan Anda dalam wawancara di { $company }, dan terima kasih atas sambutannya.
    .opening_4 = Jawaban Anda atas pertanyaan saya sangat membantu, dan untuk itu saya mengucapkan terima kasih.
    .opening_5 = Pertanyaan Anda dalam wawancara memberi saya banyak bahan untuk dipikirkan. Saya berterima kasih atas percakapan itu.
    .detail = Yang paling berkesan bagi saya: { $detail }.
    .interest_role = Saya tetap berminat pada posisi { $role } dan menantikan kabar selanjutnya.
    .interest = Saya tetap berminat untuk bekerja di { $company } dan menantikan kabar selanjutnya.
    .closing = { letter-accept-formal.closing }

letter-thanks-informal =
    .subject = { letter-thanks-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .opening_1 = Terima kasih sudah meluangkan waktu untuk mewawancarai saya.
    .opening_2 = Berkat obrolan kita, gambaran saya tentang pekerjaan di { $company } jadi jauh lebih jelas. Terima kasih.
    .opening_3 = Senang bisa berkenalan lewat wawancara di { $company }, dan terima kasih atas sambutannya.
    .opening_4 = Jawaban atas pertanyaan saya sangat membantu, terima kasih banyak.
    .opening_5 = Pertanyaan-pertanyaan waktu wawancara memberi saya banyak bahan untuk dipikirkan. Terima kasih atas obrolannya.
    .detail = Yang paling berkesan buat saya: { $detail }.
    .interest_role = Saya tetap tertarik dengan posisi { $role }, dan senang bila nanti dikabari.
    .interest = Saya tetap tertarik untuk bekerja di { $company }, dan senang bila nanti dikabari.
    .closing = { letter-accept-informal.closing }

## Menanyakan kabar, satu kali
# promised: mereka pernah menyebut tanggal. Satu pertanyaan, tanpa mendesak, tanpa telepon.

letter-follow_up-formal =
    .subject =
        { $has-role ->
            [yes] Tindak lanjut wawancara posisi { $role }
           *[no] Tindak lanjut wawancara di { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .talk_on =
        { $has-role ->
            [yes] Terima kasih sekali lagi atas wawancara untuk posisi { $role } di { $company } pada hari { $talked_on }. Saya tetap berminat pada posisi tersebut.
           *[no] Terima kasih sekali lagi atas wawancara di { $company } pada hari { $talked_on }. Saya tetap berminat untuk bekerja di sana.
        }
    .talk =
        { $has-role ->
            [yes] Terima kasih sekali lagi atas wawancara untuk posisi { $role } di { $company }. Saya tetap berminat pada posisi tersebut.
           *[no] Terima kasih sekali lagi atas wawancara di { $company }. Saya tetap berminat untuk bekerja di sana.
        }
    .promised = Sebelumnya disampaikan bahwa kabar selanjutnya diperkirakan ada pada hari { $promised }. Bolehkah saya mengetahui apakah sudah ada perkembangan?
    .ask = Apakah sudah ada kabar mengenai kelanjutannya, atau kapan kira-kira saya dapat mengetahuinya?
    .closing = { letter-accept-formal.closing }

letter-follow_up-informal =
    .subject = { letter-follow_up-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk_on =
        { $has-role ->
            [yes] Terima kasih sekali lagi atas wawancara untuk posisi { $role } pada hari { $talked_on }. Saya tetap tertarik dengan posisi ini.
           *[no] Terima kasih sekali lagi atas wawancara di { $company } pada hari { $talked_on }. Saya tetap tertarik untuk bekerja di sana.
        }
    .talk =
        { $has-role ->
            [yes] Terima kasih sekali lagi atas wawancara untuk posisi { $role }. Saya tetap tertarik dengan posisi ini.
           *[no] Terima kasih sekali lagi atas wawancara di { $company }. Saya tetap tertarik untuk bekerja di sana.
        }
    .promised = Waktu itu kabarnya diperkirakan ada pada hari { $promised }. Boleh saya tahu apakah sudah ada perkembangan?
    .ask = Apakah sudah ada kabar, atau kapan kira-kira saya bisa tahu?
    .closing = { letter-accept-informal.closing }

## Pesan penutup setelah lama tanpa kabar
# Tanpa pertanyaan: orang boleh membacanya dan tidak membalas.

letter-final_note-formal =
    .subject =
        { $has-role ->
            [yes] Wawancara posisi { $role }
           *[no] Wawancara di { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .last =
        { $has-role ->
            [yes] Sejak wawancara untuk posisi { $role } di { $company }, minat saya tidak berubah. Apabila tidak ada kabar lagi, saya akan memahaminya sebagai tanda bahwa pilihan telah jatuh kepada kandidat lain.
           *[no] Sejak wawancara di { $company }, minat saya tidak berubah. Apabila tidak ada kabar lagi, saya akan memahaminya sebagai tanda bahwa pilihan telah jatuh kepada kandidat lain.
        }
    .goodbye = Terima kasih atas waktu yang telah Anda luangkan. Semoga sukses selalu bagi Anda dan tim.
    .closing = { letter-accept-formal.closing }

letter-final_note-informal =
    .subject = { letter-final_note-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .last =
        { $has-role ->
            [yes] Sejak wawancara untuk posisi { $role } di { $company }, saya tetap tertarik. Kalau tidak ada kabar lagi, saya anggap sudah ada orang lain yang terpilih, dan itu tidak apa-apa.
           *[no] Sejak wawancara di { $company }, saya tetap tertarik. Kalau tidak ada kabar lagi, saya anggap sudah ada orang lain yang terpilih, dan itu tidak apa-apa.
        }
    .goodbye = Terima kasih atas waktunya, dan semoga sukses selalu.
    .closing = { letter-accept-informal.closing }

## Nanti: ada posisi lain yang cocok
# Dulu pernah berhubungan dengan perekrut ini; sekarang minta dihubungkan. Satu pertanyaan.

letter-later_role-formal =
    .subject =
        { $has-other_role ->
            [yes] Posisi { $other_role } di { $company }
           *[no] Posisi lain di { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .earlier =
        { $has-role ->
            [yes] Beberapa waktu lalu saya berkomunikasi dengan Anda mengenai posisi { $role } di { $company }.
           *[no] Beberapa waktu lalu saya berkomunikasi dengan Anda mengenai kesempatan kerja di { $company }.
        }
    .connect =
        { $has-other_role ->
            [yes] Kini saya melihat posisi { $other_role } dibuka di sana, dan saya berminat. Apakah Anda berkenan menghubungkan saya dengan orang yang menangani perekrutannya?
           *[no] Kini saya melihat posisi lain dibuka di sana, dan saya berminat. Apakah Anda berkenan menghubungkan saya dengan orang yang menangani perekrutannya?
        }
    .closing = { letter-accept-formal.closing }

letter-later_role-informal =
    .subject = { letter-later_role-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .earlier =
        { $has-role ->
            [yes] Beberapa waktu lalu kita sempat berkomunikasi soal posisi { $role } di { $company }.
           *[no] Beberapa waktu lalu kita sempat berkomunikasi soal kesempatan kerja di { $company }.
        }
    .connect =
        { $has-other_role ->
            [yes] Sekarang saya melihat posisi { $other_role } dibuka di sana, dan saya tertarik. Boleh saya dihubungkan dengan orang yang mengurus perekrutannya?
           *[no] Sekarang saya melihat posisi lain dibuka di sana, dan saya tertarik. Boleh saya dihubungkan dengan orang yang mengurus perekrutannya?
        }
    .closing = { letter-accept-informal.closing }

## Membalas kabar penolakan
# Tidak memohon, tidak menanyakan alasan.

letter-rejection_thanks-formal =
    .subject =
        { $has-role ->
            [yes] Terima kasih atas kabar mengenai posisi { $role }
           *[no] Terima kasih atas kabar dari { $company }
        }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks =
        { $has-role ->
            [yes] Terima kasih telah memberi tahu saya mengenai keputusan untuk posisi { $role }.
           *[no] Terima kasih telah memberi tahu saya mengenai hasil proses seleksi.
        }
    .talk = Saya juga menghargai waktu yang telah Anda dan tim luangkan untuk berbincang dengan saya.
    .door = Apabila di kemudian hari ada posisi lain yang sesuai di { $company }, saya akan senang menerima kabar dari Anda.
    .closing = { letter-accept-formal.closing }

letter-rejection_thanks-informal =
    .subject = { letter-rejection_thanks-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks =
        { $has-role ->
            [yes] Terima kasih sudah mengabari saya soal posisi { $role }.
           *[no] Terima kasih sudah mengabari saya soal keputusannya.
        }
    .talk = Terima kasih juga atas waktu dan obrolannya.
    .door = Kalau nanti ada posisi lain yang cocok di { $company }, saya senang bila dikabari.
    .closing = { letter-accept-informal.closing }

## Pembicaraan yang terlewat, hari itu juga
# Sangat pendek, seperti pesan singkat. Tidak menyalahkan siapa pun.

letter-missed_call-formal =
    .subject = Jadwal pembicaraan dengan { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .missed = Pembicaraan yang sudah dijadwalkan rupanya belum terlaksana; mungkin ada halangan.
    .ask = Kapan waktu lain yang sesuai bagi Anda? Saya akan menyesuaikan.
    .closing = { letter-accept-formal.closing }

letter-missed_call-informal =
    .subject = { letter-missed_call-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .missed = Sepertinya kita belum sempat tersambung seperti yang direncanakan.
    .ask = Kapan waktu lain yang cocok? Saya akan menyesuaikan.
    .closing = { letter-accept-informal.closing }
