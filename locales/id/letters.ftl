# Sopan, bahasa Indonesia: surat balasan untuk perusahaan.
# Satu pesan untuk tiap jenis (accept: menerima undangan, decline: menolak) dan gaya (formal: resmi, informal: santai
# tapi sopan). Tiap ".nama" adalah satu paragraf; bot memilih yang perlu dan memberi baris kosong di antaranya.
# Surat memakai "saya" dan "Anda". Jenis kelamin tidak ditebak: "Bapak/Ibu" di surat resmi, "Kak" di surat santai.
# confirm_moment: hari dan jam sudah ada. confirm_day: baru harinya. ask_date: belum ada tanggal.
# to_known: nama penerima diketahui. to_unknown: tidak diketahui.
# Jangan ada tanda kurung atau bagian yang masih harus diisi.

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
    .ask_date = Dengan senang hati saya bersedia hadir. Mohon informasi mengenai hari dan jam wawancaranya.
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

letter-decline-formal =
    .subject =
        { $has-role ->
            [yes] Undangan wawancara posisi { $role }
           *[no] Undangan wawancara di { $company }
        }
    .to_known =
        { $has-title ->
            [yes] Yth. { $recipient },
           *[no] Yth. Bapak/Ibu { $recipient },
        }
    .to_unknown = Yth. Tim Rekrutmen { $company },
    .thanks =
        { $has-role ->
            [yes] Terima kasih telah menghubungi dan mengundang saya untuk wawancara posisi { $role } di { $company }.
           *[no] Terima kasih telah menghubungi dan mengundang saya untuk wawancara di { $company }.
        }
    .not_this_one = Setelah mempertimbangkannya dengan saksama, mohon maaf, saya memutuskan untuk tidak melanjutkan proses seleksi posisi ini.
    .stay_in_touch = Apabila di kemudian hari ada posisi lain yang sesuai, saya dengan senang hati menerima kabar dari Anda.
    .closing =
        Hormat saya,
        { $my_name }

# Seluruh surat ini diusahakan paling panjang 256 huruf, supaya muat di tombol salin.
letter-decline-informal =
    .subject =
        { $has-role ->
            [yes] Undangan wawancara posisi { $role }
           *[no] Undangan wawancara di { $company }
        }
    .to_known =
        { $has-title ->
            [yes] Halo { $recipient },
           *[no] Halo Kak { $recipient },
        }
    .to_unknown = Halo Tim { $company },
    .thanks =
        { $has-role ->
            [yes] Terima kasih atas undangan wawancara untuk posisi { $role }.
           *[no] Terima kasih atas undangan wawancara di { $company }.
        }
    .not_this_one = Mohon maaf, untuk posisi ini saya memilih tidak melanjutkan.
    .stay_in_touch = Kalau nanti ada posisi lain yang cocok, saya senang bila dikabari.
    .closing =
        Salam hangat,
        { $my_name }
