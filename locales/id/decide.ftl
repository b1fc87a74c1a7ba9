# Sopan, bahasa Indonesia: percakapan "decide".
# Sebuah undangan wawancara datang untuk pekerjaan yang sebenarnya tidak dicari. Datang, atau menolak dengan baik?
#
# Untuk penerjemah (tidak perlu bisa program):
# * Yang berdiri sendiri adalah pertanyaannya; ".nama" adalah tulisan pada tombol (paling baik sampai 28 huruf).
# * ".nama-words": kata lain yang mungkin diketik orang untuk pilihan itu, dipisah koma, huruf kecil, boleh bahasa gaul.
#   Satu kata tidak boleh ada di dua pilihan dari pertanyaan yang sama.
# * ".nama-because": alasan di ringkasan. Tanpa "aku" atau "kamu", karena kalimat yang sama juga dibaca orang lain.
# * ".short": nama jawaban di daftar "ubah jawaban", sampai 18 huruf. ".why": balasan untuk "kenapa kamu tanya ini?".
# * Bagian dalam { } diisi sendiri oleh bot; jangan diubah. Sapaan: kamu, santai tapi sopan.

## Undangannya: perusahaan, posisi, jadwal

# Pesan pertama setelah orang bilang ada undangan.
decide-company = Ada undangan wawancara, ya. Kita pikirkan pelan-pelan. Dari perusahaan mana?
    .short = Perusahaan
    .why = Supaya jelas undangan mana yang kita bahas. Namanya nanti juga dipakai di suratmu.

# Perusahaan ini sudah pernah diputuskan. $earlier-decision: go, decline, atau open.
decide-decided_before =
    { $earlier-decision ->
        [go] Soal { $company }, kamu sudah memutuskan pada { $earlier-on }: kamu datang. Ada yang benar-benar baru sejak itu?
        [decline] Soal { $company }, kamu sudah memutuskan pada { $earlier-on }: yang itu kamu tolak. Ada yang benar-benar baru sejak itu?
       *[open] Soal { $company }, kamu sudah menimbangnya pada { $earlier-on }. Ada yang benar-benar baru sejak itu?
    }
    .keep = Tidak, tetap begitu
    .keep-words = tidak ada, gak ada, ga ada, nggak ada, biarkan, biarkan begitu, biarin, biarin aja, biar aja, tetap, tetep, tetap begitu, tetep gitu, gak ada yang baru, nggak ada yang baru, sama aja, udah itu aja, jangan diubah, tidak, nggak, gak, ga, enggak
    .new_facts = Ya, ada hal baru
    .new_facts-words = ada hal yang baru, ada hal baru, ada yang baru, hal baru, baru, ada perubahan, berubah, ada info baru, info baru, ada kabar baru, beda sekarang, sekarang beda, ya, iya, ada
    .other_role = Ini untuk posisi lain
    .other_role-words = posisi lain, posisi beda, beda posisi, lowongan lain, lowongan beda, role lain, beda role, jabatan lain, bagian lain, kerjaan lain, bukan posisi yang itu

decide-role = Untuk posisi apa di { $company }?
    .short = Posisi
    .why = Posisinya menentukan apakah undangan ini layak untuk waktumu. Namanya juga akan muncul di surat.
    .unclear = Mereka belum bilang
    .unclear-words = belum bilang, blm bilang, blm jelas, blm tahu, blm disebut, tidak tau, gak tahu, nggak tahu, gak tau posisinya, belum tau posisinya, posisinya belum jelas, belum jelas, gak jelas, ga jelas, nggak jelas, tidak jelas, belum tahu, belum tau, blm tau, gak tau, ga tau, gatau, nggak tau, tidak tahu, kurang tahu, kurang tau, entah, gak disebut, nggak disebut, tidak disebutkan, belum disebut, mereka gak bilang, dia gak bilang

decide-when = Kapan wawancaranya? Tulis saja seperti biasa, misalnya “Selasa depan jam 3 sore”.
    .short = Jadwal
    .why = Dari jadwalnya kelihatan berapa waktu yang kamu punya untuk bersiap. Jamnya juga kupakai di surat.
    .open = Belum ada jadwal
    .open-words = belum ada, belum ada jadwalnya, blm ada jadwal, belum dijadwalin, belum tau kapan, blm tau kapan, gak tau kapan, nggak tau kapan, nunggu kabar hrd, nunggu kabar dari hrd, nunggu hrd, tunggu kabar, tunggu kabar hrd, masih nunggu kabar, belum, blm, blm ada, belom, belum tahu, belum tau, blm tau, gak tau, ga tau, gatau, nggak tau, tidak tahu, belum pasti, blm pasti, belum fix, belum dijadwalkan, belum dikasih tahu, belum dikasih tau, belum dikabari, nunggu kabar, masih nunggu, menyusul, nyusul, nanti dikabari, tba, terserah aku, aku yang pilih

# Mengulang apa yang dipahami, supaya salah paham cepat ketahuan.
decide-when_ok =
    { $has-role ->
        [yes] Jadi, wawancara di { $company } untuk { $role }, { $when }. Benar?
       *[no] Jadi, wawancara di { $company }, { $when }. Benar?
    }
    .short = Cek jadwal
    .yes = Ya, benar
    .yes-words = ya, iya, iyap, yap, yup, yoi, betul, bener, benar, sip, oke, ok, tepat, yes, yep, udah bener, sudah benar, sudah betul, udah pas, pas
    .no = Bukan, kuperbaiki
    .no-words = bukan, bkn, salah, keliru, tidak, nggak, gak, ga, enggak, no, salah jam, salah hari, salah tanggal, jamnya salah, harinya salah, bukan itu, ganti, perbaiki, ralat, kurang tepat

## Orangnya: pekerjaan dan hal yang penting (ditanya sekali saja)

decide-employed = Sekarang kamu sedang bekerja?
    .short = Pekerjaanmu
    .why = Kalau sedang bekerja, waktu dan izin dari kantor ikut jadi pertimbangan. Ini cukup kutanyakan sekali.
    .full = Ya, penuh waktu
    .full-words = ya, iya, iyap, kerja, bekerja, lagi kerja, sedang bekerja, masih, penuh waktu, penuh, full, full time, fulltime, full-time, kerja kantoran, kantoran, karyawan, karyawan tetap, pegawai, pns, asn, kerja penuh, kerja tetap, kontrak, kerja tiap hari, senin sampai jumat, udah kerja, sudah kerja, sudah bekerja, masih kerja
    .part = Ya, paruh waktu
    .part-words = paruh waktu, paruh, part, part time, parttime, part-time, setengah hari, sambilan, kuliah sambil kerja, sambil kuliah, kerja sambilan, sampingan, freelance, freelancer, lepas, kerja lepas, pekerja lepas, magang, minijob, werkstudent, kerja sambil kuliah, kadang kadang
    .no = Sedang tidak bekerja
    .no-words = tidak, nggak, ngga, gak, ga, enggak, belum, belum kerja, blm kerja, belum bekerja, tidak bekerja, gak kerja, ga kerja, nggak kerja, lagi nganggur, nganggur, menganggur, pengangguran, lagi cari kerja, cari kerja, masih cari, jobless, habis resign, baru resign, resign, kena phk, phk, habis kontrak, kuliah, masih kuliah, mahasiswa, baru lulus, fresh graduate, lulusan baru, di rumah, ibu rumah tangga

decide-priorities = Apa yang paling penting buatmu dalam pekerjaan? Pilih sampai tiga, atau tulis dengan kata-katamu sendiri. Ini kutanya sekali saja, lalu kusimpan.
    .short = Yang penting
    .why = Undangan ini kita ukur dengan hal yang penting buatmu, bukan buat orang lain. Nanti bisa diubah di /settings.
    .enough = Cukup, lanjut
    .enough-words = cukup, udah, sudah, udah cukup, sudah cukup, segitu aja, segitu, itu aja, itu saja, udah itu aja, lanjut, lanjut aja, sip, oke, selesai, beres
    .learning = Belajar hal baru
    .learning-words = belajar, ilmu, ilmu baru, berkembang, pengembangan diri, nambah ilmu, skill, skill baru, pengalaman, karier, karir, naik level, tantangan
    .pay = Gaji
    .pay-words = duit, uang, cuan, bayaran, gaji gede, gaji besar, gaji bagus, penghasilan, pendapatan, salary, upah, fulus, thr, bonus
    .meaning = Kerja yang bermakna
    .meaning-words = makna, bermakna, arti, berarti, berguna, bermanfaat, manfaat, dampak, berdampak, tujuan, nolong orang, bantu orang, visi
    .people = Tim yang enak
    .people-words = tim, team, orang, orangnya, orang orangnya, teman kerja, temen kerja, rekan, rekan kerja, kolega, lingkungan, lingkungan kerja, suasana, suasana kerja, bos, bos yang baik, atasan, atasan yang baik, gak toxic, nggak toxic
    .freedom = Fleksibilitas
    .freedom-words = fleksibel, bebas, kebebasan, waktu, jam kerja, remote, wfh, wfa, kerja dari rumah, kerja dari mana saja, lokasi, dekat rumah, deket rumah, work life balance, wlb, jam fleksibel, gak lembur, nggak lembur
    .security = Kepastian kerja
    .security-words = aman, rasa aman, kepastian, pasti, stabil, kestabilan, stabilitas, tetap, kontrak tetap, karyawan tetap, jaminan, bpjs, asuransi, pensiun, jangka panjang, gak gampang phk

## Tujuh pertanyaan yang ditimbang

decide-fit =
    { $has-priorities ->
        [yes] Yang penting buatmu: { $priorities }. Kalau besok { $company } menawarkan pekerjaan ini, kamu ambil?
       *[no] Kalau besok { $company } menawarkan pekerjaan ini, kamu ambil?
    }
    .short = Kecocokan
    .why = Wawancara memakan waktu dan tenaga. Itu lebih berarti untuk pekerjaan yang mungkin kamu ambil.
    .gladly = Dengan senang hati
    .gladly-words = senang hati, ya, iya, mau, mau banget, mau dong, pasti, pasti mau, ambil, kuambil, aku ambil, langsung ambil, langsung, gas, gaskeun, jelas, yes, tentu, pengen banget, pengin banget
    .perhaps = Mungkin
    .perhaps-words = gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, entah, entahlah, belum tahu, belum tau, blm tau, bingung, mungkin aja, mungkin saja, bisa jadi, maybe, tergantung, tergantung gajinya, lihat dulu, liat dulu, lihat nanti, liat nanti, pikir pikir, kupikir dulu, ragu, boleh lah, bolehlah, siapa tahu, siapa tau, fifty fifty, 50/50
    .hardly = Kayaknya tidak
    .hardly-words = kayaknya nggak, kayaknya enggak, kayaknya gak, kayanya gak, kayaknya ga, sepertinya tidak, kurang sreg, kurang cocok, gak terlalu, ga terlalu, nggak terlalu, nggak begitu, gak begitu, agak males, males sih, susah, tidak, nggak, gak, ga, enggak, kurang, mungkin tidak, mungkin nggak, mungkin gak, mungkin ga, mungkin enggak, kecuali kepepet, kalau kepepet, kepepet
    .never = Sama sekali tidak
    .never-words = sama sekali nggak, sama sekali gak, gak bakal, ga bakal, nggak bakal, gak akan, tidak akan, nggak akan, ogah, ogah banget, jangan sampai, gak mau, ga mau, gamau, nggak mau, tidak mau, males banget, never, mustahil, amit amit, big no, gak banget, nggak banget
    .gladly-because = pekerjaannya cocok dengan hal yang penting, jadi memang mau kalau ditawari
    .perhaps-because = pekerjaannya mungkin cocok, jadi layak dilihat lebih dekat
    .hardly-because = kemungkinan besar tidak akan ambil pekerjaannya, jadi sayang waktu dan tenaga
    .never-because = tidak bakal mau pekerjaannya, jadi sayang kalau waktu dan izin habis di sini

decide-practice = Kapan terakhir kali kamu wawancara kerja sungguhan?
    .short = Latihan
    .why = Makin sering wawancara, makin luwes jawabannya. Kalau sudah lama, satu wawancara saja sudah latihan yang bagus.
    .rusty = Sudah lama sekali
    .rusty-words = lama, lama gak, lama ga, lama nggak, lama tidak, udah lama gak, udah lama ga, udah lama nggak, sudah lama tidak, udah lama, sudah lama, lama banget, udah lama banget, lama bgt, bertahun tahun, tahunan, tahun lalu, tahun yang lalu, tahun kemarin, setahun lalu, setahun yang lalu, setahun, bbrp tahun lalu, dua tahun lalu, beberapa tahun lalu, lupa, udah lupa, kaku, belum pernah, blm pernah, gak pernah, nggak pernah, tidak pernah, pertama kali, ini pertama kali, baru pertama
    .some = Beberapa bulan lalu
    .some-words = beberapa bulan, bbrp bulan, bulanan, sebulan dua bulan, dua bulan lalu, tiga bulan lalu, 2 bulan lalu, 3 bulan lalu, 4 bulan lalu, 5 bulan lalu, 6 bulan lalu, 7 bulan lalu, 8 bulan lalu, 9 bulan lalu, 10 bulan lalu, 11 bulan lalu, empat bulan lalu, lima bulan lalu, bulan yang lalu, bbrp bulan lalu, setengah tahun, enam bulan lalu, lumayan lama, agak lama, belum terlalu lama, gak terlalu lama, kadang kadang, tahun ini
    .fresh = Baru-baru ini
    .fresh-words = baru ini, baru aja, baru saja, barusan, baru, kemarin, kemaren, minggu lalu, minggu ini, bulan ini, bulan lalu, bulan kemarin, sebulan lalu, sebulan yang lalu, minggu kemarin, seminggu lalu, seminggu yang lalu, minggu yang lalu, hari yang lalu, hari lalu, belum lama, masih hangat, masih anget, sering, tiap minggu, hari ini, tadi
    .rusty-because = sudah lama tidak wawancara, jadi ini latihan sungguhan
    .some-because = wawancara terakhir beberapa bulan lalu, latihan lagi bikin jawaban lebih luwes

decide-time =
    { $has-when ->
        [yes] Wawancaranya { $when }. Sebelum itu, kamu sempat menyiapkan diri?
       *[no] Jadwalnya belum ada. Kira-kira kamu bakal sempat menyiapkan diri?
    }
    .short = Waktu bersiap
    .why = Wawancara tanpa persiapan tidak banyak mengajarkan apa-apa, apalagi untuk posisi yang tidak terlalu kamu incar.
    .enough = Sempat, kok
    .enough-words = sempat, sempet, bisa, ada waktu, ada, banyak waktu, cukup, cukup waktu, waktunya cukup, aman, santai, tenang, lumayan, ya, iya, masih lama
    .tight = Mepet, tapi bisa
    .tight-words = gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, entah, entahlah, waktu sedikit, sedikit waktu, ada waktu sedikit, ada waktu dikit, waktunya sedikit, waktunya mepet, cukup mepet, lumayan mepet, mepet, mepet sih, mepet banget, kepepet, mefet, pas pasan, sempit, dikit, sedikit, cuma sedikit, cuma dikit, sebentar, curi curi waktu, nyuri waktu, diusahakan, diusahain, diusahain deh, agak susah, malam aja, paling malam, mungkin, semoga, agak sibuk
    .none = Jujur, tidak sempat
    .none-words = tidak sempat, gak sempat, ga sempat, nggak sempat, gak sempet, ga sempet, nggak sempet, gak ada waktu, ga ada waktu, nggak ada waktu, tidak ada waktu, tidak ada, gak ada, ga ada, nggak ada, tidak, nggak, gak, ga, enggak, sibuk, sibuk banget, sibuk bgt, gak bisa, nggak bisa, mustahil, nol, keteteran, gak keburu, nggak keburu
    .tight-because = waktu persiapan mepet, jadi latihannya cuma setengah jalan
    .none-because = tidak sempat persiapan, jadi hampir tidak ada yang bisa dipelajari

# Hanya untuk yang sedang bekerja.
decide-excuses = Kalau datang ke wawancara ini, bagaimana izinmu dari kantor?
    .short = Izin kantor
    .why = Atasan hanya percaya beberapa kali. Sayang kalau satu alasan habis untuk posisi yang tidak kamu mau.
    .off_hours = Di luar jam kerjaku
    .off_hours-words = di luar jam kerja, luar jam kerja, luar jam kantor, di luar jam kantor, sesudah kerja, setelah kerja, habis kerja, pulang kerja, abis pulang kantor, hari libur, pas libur, libur, akhir pekan, weekend, malam, malem, jam istirahat, istirahat makan siang, gak perlu izin, ga perlu izin, nggak perlu izin, tidak perlu izin, gak bentrok, nggak bentrok, wfh
    .leave = Ambil cuti saja
    .leave-words = izin, izin aja, izin saja, minta izin, cuti, ambil cuti, cuti aja, pakai cuti, pake cuti, cuti setengah hari, tukar shift, tuker shift, tukeran shift, jam fleksibel, fleksibel, flexi, flexitime, bisa atur jam sendiri, izin resmi, izin biasa, izin jujur, bilang terus terang
    .excuse = Cari alasan, masih aman
    .excuse-words = alasan, cari alasan, bikin alasan, ngarang, ngarang alasan, bohong dikit, bohong, izin sakit, sakit, pura pura sakit, ke dokter, alasan dokter, urusan keluarga, acara keluarga, ke bank, ban bocor, masih aman, kabur bentar, ngeles
    .thin = Alasanku mulai menipis
    .thin-words = menipis, mulai menipis, habis, udah habis, sudah habis, kehabisan alasan, alasan habis, alasannya habis, bos curiga, bos mulai curiga, bosku curiga, atasan curiga, curiga, udah sering izin, sering izin, keseringan izin, keseringan, gak enak, nggak enak, gak enak sama bos, gak bisa izin, nggak bisa izin, susah izin, susah, bingung alasannya
    .excuse-because = harus cari alasan lagi ke kantor, padahal kepercayaan atasan ada batasnya
    .thin-because = alasan ke kantor mulai menipis, sayang kalau dipakai lagi untuk ini

# Ini bakal jadi wawancara ketiga (atau lebih) di jam kerja dalam 30 hari.
decide-budget = Sebentar. Dalam 30 hari, ini setidaknya wawancaramu yang ketiga di jam kerja. Kalau terlalu sering izin, atasan mulai bertanya-tanya. Simpan izinmu untuk posisi yang sungguh kamu mau.
    .on = Oke, aku paham
    .on-words = oke, ok, paham, ngerti, mengerti, iya, ya, sip, lanjut, terus, baik, siap, noted, makasih

decide-surprise = Seberapa kamu kenal { $company }, dan pekerjaan di balik lowongan ini?
    .short = Kenal perusahaan
    .why = Lowongan sering tidak menyebut hal yang paling menarik. Kalau belum kenal, cara tahunya ya dengan datang.
    .little = Hampir tidak kenal
    .little-words = tidak kenal, gak kenal, ga kenal, nggak kenal, belum kenal, gak tau, ga tau, gatau, nggak tau, tidak tahu, gak tahu, kurang tahu, kurang tau, baru dengar, baru denger, belum pernah dengar, sama sekali belum, nol, tidak, nggak, gak, ga, belum
    .some = Tahu sedikit
    .some-words = kurang kenal, gak terlalu kenal, ga terlalu kenal, nggak terlalu kenal, gak begitu kenal, nggak begitu kenal, tidak terlalu kenal, gak terlalu tau, nggak terlalu tau, sedikit, sedikit sedikit, dikit, dikit dikit, lumayan, lumayan tau, lumayan tahu, tau dikit, agak tahu, agak tau, sekilas, cuma dari website, cuma dari internet, dari internet, pernah dengar, pernah denger, setengah setengah, biasa aja
    .well = Sudah kenal betul
    .well-words = kenal, kenal betul, kenal banget, udah kenal, sudah kenal, tau banget, tahu banget, paham, paham betul, hafal, hapal, dekat, punya teman di sana, ada temen di sana, pernah kerja di sana, pernah magang di sana, pelanggan lama
    .little-because = hampir tidak kenal { $company }, dan yang menarik sering tidak tertulis di lowongan
    .some-because = baru tahu sedikit soal { $company }, sisanya hanya ketahuan kalau datang

decide-overload = Selain ini, ada berapa lamaran lain yang sedang berjalan?
    .short = Lamaran lain
    .why = Terlalu banyak pilihan bikin makin sulit memilih. Kalau kamu sudah bimbang, satu lagi belum tentu menolong.
    .none = Tidak ada
    .none-words = gak ada, ga ada, nggak ada, ngga ada, gaada, tidak, nggak, gak, ga, kosong, nol, 0, cuma ini, cuman ini, ini aja, ini doang, hanya ini, belum ada
    .few = Ada, masih terkendali
    .few-words = lupa, gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, terkendali, masih terkendali, satu, dua, tiga, empat, lima, enam, sepuluh, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, gak banyak, ga banyak, nggak banyak, tidak banyak, 1 2, 2 3, satu dua, dua tiga, sedikit, dikit, beberapa, ada beberapa, bbrp, ada, masih bisa diatur, aman
    .torn = Banyak, aku bingung
    .torn-words = banyak, banyak banget, kebanyakan, bejibun, segudang, numpuk, bingung, sampai bingung, sampe bingung, bingung milih, pusing, galau, bimbang, puyeng, mumet, kewalahan, ruwet, keteteran, stres, overwhelmed
    .torn-because = sudah bimbang di antara beberapa pilihan, satu lagi malah menambah bingung

decide-doors = Barangkali ada posisi lain di { $company } yang menarik buatmu?
    .short = Posisi lain
    .why = Satu perekrut biasanya mengisi beberapa posisi. Kalau kesannya baik, kamu bisa diarahkan ke yang lebih pas.
    .yes = Ya, ada
    .yes-words = ya, iya, ada, ada dong, ada sih, ada kok, yup, yoi, yes, banyak, pasti ada, udah lihat, sudah lihat, ada satu
    .maybe = Mungkin saja
    .maybe-words = mungkin, bisa jadi, barangkali, maybe, siapa tahu, siapa tau, belum lihat, belum liat, belum cek, belum tahu, belum tau, gak tau, ga tau, gatau, nggak tau, tidak tahu, entah, kurang tahu, kurang tau, ragu
    .no = Tidak ada
    .no-words = tidak, nggak, ngga, gak, ga, enggak, belum ada, gak ada, ga ada, nggak ada, ngga ada, gaada, kayaknya tidak, kayaknya nggak, kayaknya gak ada, no, nope, sama sekali tidak
    .yes-because = ada posisi lain di { $company } yang menarik, dan kesan baik bisa membuka jalan
    .maybe-because = perekrut di { $company } mungkin punya posisi lain yang lebih pas

decide-energy = Terakhir. Kalau kamu datang, apa mereka akan merasa kamu memang ingin ada di situ?
    .short = Niat
    .why = Perekrut cepat tahu kalau orang di depannya lebih ingin ada di tempat lain. Itu meninggalkan kesan yang tidak enak.
    .present = Ya, aku memang mau
    .present-words = memang mau, mau, mau banget, ya, iya, sepenuh hati, niat, niat banget, semangat, semangat banget, antusias, serius, fokus, pasti, tentu, jelas, excited, total, all out, hadir penuh, yes
    .polite = Paling sekadar sopan
    .polite-words = gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, entah, entahlah, gak terlalu, ga terlalu, nggak terlalu, gak begitu, nggak begitu, gak terlalu semangat, nggak terlalu semangat, sekadar sopan, sekedar sopan, sopan, sopan aja, basa basi, biasa aja, biasa saja, setengah hati, setengah setengah, mungkin, lumayan, pura pura, pura pura semangat, akting, formalitas, ya gitu deh, gitu deh, b aja
    .elsewhere = Pikiranku di tempat lain
    .elsewhere-words = di tempat lain, ke tempat lain, tempat lain, pikiran ke mana mana, kemana mana, ke mana mana, melayang, gak fokus, ga fokus, nggak fokus, gak niat, ga niat, nggak niat, tidak niat, gak semangat, nggak semangat, males, malas, males banget, tidak, nggak, gak, ga, enggak, bosan, bosen, terpaksa, ogah ogahan, ngantuk
    .present-because = memang mau hadir di sana, dan pewawancara bisa merasakannya
    .polite-because = datang cuma sekadar sopan, dan perekrut cepat merasakannya
    .elsewhere-because = pikiran di tempat lain, dan itu cepat terbaca lalu meninggalkan kesan buruk

## Ringkasan dan keputusan

# $suggestion dan $reasons disusun dari teks card-... di shared.ftl.
decide-card =
    { $suggestion }

    { $reasons }

    Keputusannya tetap di tanganmu. Jadi, bagaimana?
    .go = Aku datang
    .go-words = datang, dateng, aku dateng, gue dateng, gue datang, hadir, ikut, ikut aja, berangkat, ambil, terima, gas, gaskeun, jadi datang, oke datang, mau datang, datang aja, dateng aja, cus
    .decline = Aku tolak baik-baik
    .decline-words = tolak, nolak, aku tolak, gue tolak, tolak aja, menolak, aku nolak, gak datang, ga datang, nggak datang, gak dateng, nggak dateng, tidak datang, gak jadi datang, nggak jadi datang, gak jadi dateng, gak ikut, nggak ikut, lepas, lepasin, lewatkan, ogah
    .unsure = Masih ragu
    .unsure-words = ragu, ragu ragu, belum yakin, gak yakin, nggak yakin, belum tahu, belum tau, gak tau, ga tau, gatau, nggak tau, bingung, masih bingung, galau, bimbang, mungkin, entah, pikir dulu, pikir pikir dulu, mikir dulu, lagi mikir, masih mikir, lagi dipikir pikir, dipikir dulu, nanti, nanti dulu, tunggu
    .change = Ubah satu jawaban
    .change-words = ubah, ubah jawaban, ganti, ganti jawaban, ralat, koreksi, ada yang salah, salah jawab, mau ubah, mau ganti, edit

decide-change = Jawaban mana yang mau kamu ubah?
    .nothing = Tidak jadi, sudah pas
    .nothing-words = tidak jadi, gak jadi, ga jadi, nggak jadi, sudah pas, udah pas, tidak ada, gak ada, ga ada, nggak ada, biarkan, biarin, biarin aja, udah bener, sudah benar, tidak, nggak, gak, ga

decide-unsure = Ragu itu wajar. Mau dibawa tidur dulu, atau diceritakan ke orang yang kamu percaya?
    .sleep = Kubawa tidur dulu
    .sleep-words = tidur, tidur dulu, bawa tidur, dibawa tidur, besok, besok aja, besok saja, besok pagi, nanti, nanti dulu, pikir dulu, pikir pikir dulu, mikir dulu, semalam dulu, tunggu besok, ingatkan besok, ingetin besok
    .talk = Cerita ke seseorang
    .talk-words = cerita, curhat, curhat dulu, cerita dulu, ngobrol, ngobrol dulu, tanya orang, tanya temen, tanya teman, tanya pasangan, tanya keluarga, tanya orang tua, tanya mentor, bicara, diskusi, minta pendapat, minta saran, coach, konselor, teman, temen
    .card = Lihat ringkasannya lagi
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat lagi, liat lagi, kembali ke ringkasan, putuskan sekarang, sekarang aja, sekarang saja, kartu

# Tepat di bawah kartu yang bisa diteruskan (trusted-card di shared.ftl).
decide-talking = Pesan di atas bisa langsung kamu teruskan ke orang yang kamu percaya, atau ke konselor karier. Sering kali jawabannya sudah terdengar saat kamu menceritakannya.
    .card = Kembali ke ringkasan
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, sudah, udah, sudah cerita, udah cerita, udah curhat, sudah ngobrol, udah ngobrol, lanjut, putuskan sekarang, kartu
    .sleep = Kubawa tidur dulu
    .sleep-words = tidur, tidur dulu, bawa tidur, dibawa tidur, besok, besok aja, besok saja, besok pagi, nanti, nanti dulu, pikir dulu, mikir dulu, ingatkan besok, ingetin besok

# Ditanya sekali, sebelum pengingat yang pertama.
decide-zone = Kamu tinggal di mana? Supaya pengingatnya datang di jam yang pas buatmu. Pilih, atau tulis nama kotamu.
    .wib = { -place-wib }
    .wib-words = { -place-wib-words }
    .wita = { -place-wita }
    .wita-words = { -place-wita-words }
    .wit = { -place-wit }
    .wit-words = { -place-wit-words }
    .cet = { -place-cet }
    .cet-words = { -place-cet-words }
    .gmt = { -place-gmt }
    .gmt-words = { -place-gmt-words }

## Dibawa tidur dulu

decide-asleep =
    { $has-nudge-why ->
        [yes] Oke, istirahat dulu. Aku tanya lagi { $nudge-at }. { $nudge-why }
       *[no] Oke, istirahat dulu. Aku tanya lagi { $nudge-at }.
    } Di tempatmu ({ $zone }) sekarang { $local-time }; kalau keliru, ubah di /settings.
    .card = Lihat ringkasannya
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat lagi, kartu, putuskan sekarang, sekarang aja, sekarang saja, aku sudah tahu, aku udah tau

# Setelah pengingatnya ditunda.
decide-asleep_again =
    { $has-nudge-why ->
        [yes] Oke, aku tanya lagi { $nudge-at }. { $nudge-why }
       *[no] Oke, aku tanya lagi { $nudge-at }.
    }
    .card = Lihat ringkasannya
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat lagi, kartu, putuskan sekarang, sekarang aja, sekarang saja, aku sudah tahu, aku udah tau

# Pengingatnya; biasanya keesokan pagi, bisa juga di jam lain kalau ditunda.
decide-woken = Soal { $company }, kamu mau memikirkannya dulu. Sekarang sudah terasa lebih jelas? Ringkasannya masih kusimpan.
    .card = Lihat ringkasannya
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat, liat, kartu, sudah, udah, sudah jelas, udah jelas, ya, iya, oke, putuskan sekarang
    .snooze = { -snooze }
    .snooze-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

decide-woken_later = Boleh. Kapan aku tanya lagi?
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

decide-woken_off = Semua pengingat sudah kumatikan. Urusan { $company } belum ditutup, dan ringkasanmu masih kusimpan.
    .undo = { -snooze-undo }
    .undo-words = { -snooze-undo-words }
    .card = Lihat ringkasan
    .card-words = ringkasan, lihat, lihat ringkasan, tunjukkan, kasih lihat

## Sesudah memutuskan

decide-after_go = Oke, kamu datang. Menimbangnya cukup sampai di sini; tenagamu sekarang untuk bersiap. Mau kutuliskan balasan untuk mereka?
    .letter = Ya, tuliskan
    .letter-words = ya, iya, boleh, mau, tulis, tuliskan, tulisin, tulisin dong, bikinin, buatkan, surat, suratnya, balasan, email, oke, ok, yes
    .later = Nanti saja
    .later-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, entar, lain kali, belum, belum perlu, tidak, nggak, gak, ga, gak usah, ga usah, nggak usah, tidak usah, tidak perlu, gak perlu, aku tulis sendiri, tulis sendiri, udah dibalas, sudah dibalas
    .doubt = Aku ragu lagi
    .doubt-words = ragu, ragu lagi, jadi ragu, ragu nih, masih ragu, gak yakin, nggak yakin, kurang yakin, berubah pikiran, bimbang, galau, bingung, bingung lagi

decide-after_decline = Oke, yang ini kamu lepas. Menolak dengan sopan itu tidak apa-apa, dan hubungan dengan { $company } bisa tetap baik. Mau kutuliskan balasannya?
    .letter = Ya, tuliskan
    .letter-words = ya, iya, boleh, mau, tulis, tuliskan, tulisin, tulisin dong, bikinin, buatkan, surat, suratnya, balasan, email, oke, ok, yes
    .watch = Pantau lowongan mereka
    .watch-words = pantau, pantau lowongan, pantau lowongannya, pantau aja, lihat lowongan, lowongan, lowongan mereka, lowongan lain, posisi lain, halaman karier, halaman karir, ingatkan, ingetin, kabari kalau ada
    .later = Nanti saja
    .later-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, entar, lain kali, belum, belum perlu, tidak, nggak, gak, ga, gak usah, ga usah, nggak usah, tidak usah, tidak perlu, gak perlu, aku tulis sendiri, tulis sendiri, udah dibalas, sudah dibalas
    .doubt = Aku ragu lagi
    .doubt-words = ragu, ragu lagi, jadi ragu, ragu nih, masih ragu, gak yakin, nggak yakin, kurang yakin, berubah pikiran, bimbang, galau, bingung, bingung lagi, nyesel, menyesal

# The letter was put off; the button stays good.
decide-put_off = Oke. Suratnya tidak ke mana-mana: ketuk di bawah kapan pun kamu butuh.
    .letter = Tulis suratnya
    .enough = Tidak perlu surat

decide-doubt = Kita cek sebentar. Sejak kamu memutuskan, ada yang benar-benar berubah?
    .nerves = Tidak, cuma gelisah
    .nerves-words = tidak, nggak, ngga, gak, ga, enggak, tidak ada, gak ada, nggak ada, gelisah, cuma gelisah, gugup, cuma gugup, deg degan, deg-degan, cuma deg degan, takut, cemas, grogi, nervous, panik, overthinking, kepikiran, kepikiran aja, perasaan aja
    .new_facts = Ya, ada hal baru
    .new_facts-words = ada hal yang baru, ada, ya, iya, ada hal baru, ada yang baru, hal baru, ada perubahan, berubah, ada info baru, info baru, ada kabar baru, ada tawaran lain, dapat tawaran lain

decide-locked = Kalau begitu, keputusanmu tetap. Gelisah sesudah memutuskan itu biasa, dan tidak berarti kamu salah pilih.
    .letter = Tuliskan balasannya
    .letter-words = tulis, tuliskan, tulisin, bikinin, buatkan, surat, suratnya, balasan, email, mau surat
    .done = Oke, cukup
    .done-words = oke, ok, cukup, udah, sudah, udah cukup, sudah cukup, sip, beres, selesai, ya, iya, baik, makasih, terima kasih, tidak usah, gak usah, nggak usah

## Surat

decide-letter_language = Mereka menulis ke kamu dalam bahasa apa?
    .short = Bahasa surat
    .why = Balasan yang enak dibaca memakai bahasa yang sama dengan undangannya.
    .de = Deutsch
    .de-words = jerman, bahasa jerman, german, de, jrman
    .en = English
    .en-words = inggris, bahasa inggris, inggeris, enggres, en, ing, inglis
    .id = Bahasa Indonesia
    .id-words = indonesia, indo, bahasa, id, b indo, bhs indonesia, bindo

decide-register = Suratnya mau resmi atau lebih santai?
    .short = Gaya surat
    .formal = Resmi
    .formal-words = formal, resmi aja, sopan, baku, pakai anda, sie
    .informal = Santai tapi sopan
    .informal-words = santai, santai aja, informal, akrab, hangat, nonformal, tidak resmi, gak resmi, du

decide-my_name = Di akhir surat, namamu ditulis bagaimana?
    .short = Namamu
    .why = Supaya suratnya bisa langsung dikirim, tanpa ada bagian yang kosong.

# Sapaan "Bapak/Ibu" atau "Kak" hanya ditambahkan di surat berbahasa Indonesia.
decide-recipient =
    { $letter_language ->
        [de] Siapa yang mengundangmu? Tulis namanya seperti di email mereka, misalnya “Kim Sommer”.
        [Deutsch] Siapa yang mengundangmu? Tulis namanya seperti di email mereka, misalnya “Kim Sommer”.
        [en] Siapa yang mengundangmu? Tulis namanya seperti di email mereka, misalnya “Kim Morgan”.
        [English] Siapa yang mengundangmu? Tulis namanya seperti di email mereka, misalnya “Kim Morgan”.
       *[id] Siapa yang mengundangmu? Cukup namanya, tanpa Pak atau Bu; sapaannya kutambahkan di surat.
    }
    .short = Penerima surat
    .why = Surat yang menyapa orangnya langsung terasa lebih hangat. Kalau namanya tidak ada, suratnya untuk tim rekrutmen.
    .unknown = Aku tidak tahu
    .unknown-words = tidak tahu, gak tahu, ga tahu, nggak tahu, tidak tau, gak tau, ga tau, gatau, nggak tau, ngga tau, kurang tahu, kurang tau, belum tahu, belum tau, lupa, lupa namanya, entah, gak ada nama, gak ada namanya, tidak ada nama, hr, hrd, tim hr, tim hrd, dari hrd, rekruter, perekrut

decide-other_role = Coba intip halaman karier { $company }. Ada posisi lain yang cocok buatmu? Tulis nama posisinya, nanti kusebut di surat.
    .short = Posisi lain
    .why = Kalau kamu menyebut posisi tertentu, perekrut lebih mudah mengarahkanmu ke sana.
    .none = Tidak ada
    .none-words = tidak, nggak, ngga, gak, ga, enggak, gak ada, ga ada, nggak ada, ngga ada, gaada, belum ada, gak nemu, nggak nemu, tidak ketemu, gak ketemu, kosong, itu aja, cuma itu, no

# Teks di bawah surat yang sudah jadi.
decide-accept_letter = Tinggal salin dan kirim, tidak perlu ditambah apa-apa. Saat wawancara nanti, bilang juga kalau kamu terbuka untuk posisi lain yang cocok.
    .done = Sip, aku kirim
    .done-words = sip, kirim, aku kirim, kukirim, sudah, udah, sudah dikirim, udah dikirim, sudah kukirim, udah kukirim, terkirim, beres, oke, ok, selesai, bagus, cukup, makasih, terima kasih, ya, iya
    .formal = Lebih resmi
    .formal-words = resmi, formal, lebih formal, lebih sopan, kurang formal, kurang resmi, terlalu santai, kesantaian, yang resmi
    .informal = Lebih santai
    .informal-words = santai, informal, lebih akrab, lebih hangat, kurang santai, terlalu formal, terlalu kaku, kaku, kaku banget, terlalu resmi, yang santai
    .again = Ganti bahasa atau nama
    .again-words = ganti, ubah, ganti bahasa, ganti nama, bahasa lain, nama salah, namanya salah, salah nama, salah bahasa, ulang, ulangi, bikin ulang, lagi

decide-decline_letter = Tinggal salin dan kirim. Alasannya tidak perlu ditambah; singkat begini sudah sopan.
    .done = { decide-accept_letter.done }
    .done-words = { decide-accept_letter.done-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

decide-watch = Mau kuingatkan tiap empat minggu untuk menengok halaman karier { $company }? Paling banyak tiga kali, lalu kita cukupkan.
    .yes = Boleh, ingatkan
    .yes-words = boleh, ya, iya, mau, ingatkan, ingetin, ingatin, oke, ok, sip, yes, yup, boleh deh, boleh banget, mau dong
    .no = Tidak usah
    .no-words = tidak, nggak, ngga, gak, ga, enggak, gak usah, ga usah, nggak usah, gausah, tidak perlu, gak perlu, ga perlu, nggak perlu, no, jangan, cukup, udah cukup

## Akhir percakapan

decide-went = Sip. Untuk bersiap, mulai dari satu hal kecil: ceritakan pengalamanmu dalam satu menit, dengan bersuara.
decide-declined = Oke, keputusanmu sudah kucatat. Kalau kelak ada posisi yang pas di { $company }, hubungi lagi orang yang mengundangmu kali ini.
decide-kept = Oke, keputusanmu tetap. Sekarang kamu boleh berhenti menimbang-nimbang.
decide-dropped = Oke, urusan { $company } kita tutup. Tidak ada pengingat lagi untuk ini.
decide-cancelled = Oke, kita berhenti di sini. Kalau mau mulai lagi, ketik /decide.
