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
        [go] Soal { $company }, pada { $earlier-on } kamu memutuskan untuk datang. Sejak itu, ada hal yang benar-benar baru?
        [decline] Soal { $company }, pada { $earlier-on } kamu memutuskan untuk menolak. Sejak itu, ada hal yang benar-benar baru?
       *[open] Soal { $company }, pada { $earlier-on } kamu sudah menimbangnya. Sejak itu, ada hal yang benar-benar baru?
    }
    .why = Keputusan yang sudah diambil tidak perlu ditimbang ulang, kecuali ada hal baru.
    .keep = Tidak, tetap begitu
    .keep-words = tidak ada, gak ada, ga ada, nggak ada, biarkan, biarkan begitu, biarin, biarin aja, biar aja, tetap, tetep, tetap begitu, tetep gitu, gak ada yang baru, nggak ada yang baru, sama aja, udah itu aja, jangan diubah, tidak, nggak, gak, ga, enggak, gpp, gapapa, gak papa, masih sama, masih sama aja, ngga ada, ngga ada yang baru, ga ada yang baru, gak ada yg baru, nggak ada yg baru, sudah itu aja, udh itu aja, jgn diubah, ngga, nggak papa, ngga papa, ga papa, ngga ada yg baru, ga ada yg baru
    .new_facts = Ya, ada hal baru
    .new_facts-words = ada hal yang baru, ada hal baru, ada yang baru, hal baru, baru, ada perubahan, berubah, ada info baru, info baru, ada kabar baru, beda sekarang, sekarang beda, ya, iya, ada, ada hal yg baru, ada yg baru
    .other_role = Ini untuk posisi lain
    .other_role-words = posisi lain, posisi beda, beda posisi, lowongan lain, lowongan beda, role lain, beda role, jabatan lain, bagian lain, kerjaan lain, bukan posisi yang itu, bukan posisi yg itu

decide-role = Untuk posisi apa di { $company }?
    .short = Posisi
    .why = Dari posisinya kelihatan apakah undangan ini sepadan dengan waktumu. Namanya juga muncul di surat.
    .unclear = Mereka belum bilang
    .unclear-words = belum bilang, blm bilang, blm jelas, blm tahu, blm disebut, tidak tau, gak tahu, nggak tahu, gak tau posisinya, belum tau posisinya, posisinya belum jelas, belum jelas, gak jelas, ga jelas, nggak jelas, tidak jelas, belum tahu, belum tau, blm tau, gak tau, ga tau, gatau, nggak tau, tidak tahu, kurang tahu, kurang tau, entah, gak disebut, nggak disebut, tidak disebutkan, belum disebut, mereka gak bilang, dia gak bilang, belum dikasih tau, blm dikasih tau, gatau posisinya, belum dikasih tahu posisinya, gak dibilangin, ngga tahu, ga tahu, nggak tau posisinya, ngga tau posisinya, ga tau posisinya, blm tau posisinya, posisinya blm jelas, ngga jelas, ngga tau, ngga disebut, ga disebut, mereka nggak bilang, mereka ngga bilang, mereka ga bilang, dia nggak bilang, dia ngga bilang, dia ga bilang, blm dikasih tahu posisinya, nggak dibilangin, ngga dibilangin, ga dibilangin, belom bilang, belom jelas, belom tahu, belom disebut, belom tau posisinya, posisinya belom jelas, belom tau, belom dikasih tau, belom dikasih tahu posisinya

decide-when = Kapan wawancaranya? Tulis saja seperti biasa, misalnya “Selasa depan jam 3 sore”.
    .short = Jadwal
    .why = Dari jadwalnya kelihatan berapa waktu yang kamu punya untuk bersiap. Jamnya juga kupakai di surat.
    .open = Belum ada jadwal
    .open-words = belum ada, belum ada jadwalnya, blm ada jadwal, belum dijadwalin, belum tau kapan, blm tau kapan, gak tau kapan, nggak tau kapan, nunggu kabar hrd, nunggu kabar dari hrd, nunggu hrd, tunggu kabar, tunggu kabar hrd, masih nunggu kabar, belum, blm, blm ada, belom, belum tahu, belum tau, blm tau, gak tau, ga tau, gatau, nggak tau, tidak tahu, belum pasti, blm pasti, belum fix, belum dijadwalkan, belum dikasih tahu, belum dikasih tau, belum dikabari, nunggu kabar, masih nunggu, menyusul, nyusul, nanti dikabari, tba, terserah aku, aku yang pilih, belum ditentuin, belum ditentukan, belum dikasih jadwal, belum keluar jadwalnya, jadwalnya belum ada, blm keluar, blm ada jadwalnya, blm dijadwalin, ngga tau kapan, ga tau kapan, blm tahu, ngga tau, blm fix, blm dijadwalkan, blm dikasih tahu, blm dikasih tau, blm dikabari, aku yg pilih, blm ditentuin, blm ditentukan, blm dikasih jadwal, blm keluar jadwalnya, jadwalnya blm ada, belum keluar, belom ada, belom ada jadwalnya, belom ada jadwal, belom dijadwalin, belom tau kapan, belom tahu, belom tau, belom pasti, belom fix, belom dijadwalkan, belom dikasih tahu, belom dikasih tau, belom dikabari, belom ditentuin, belom ditentukan, belom dikasih jadwal, belom keluar jadwalnya, jadwalnya belom ada, belom keluar

# Mengulang apa yang dipahami, supaya salah paham cepat ketahuan.
decide-when_ok =
    { $has-role ->
        [yes] Jadi, wawancara untuk posisi { $role } di { $company }: { $when }. Benar?
       *[no] Jadi, wawancara di { $company }: { $when }. Benar?
    }
    .short = Cek jadwal
    .why = Jadwal ini kupakai untuk pengingat dan suratmu, jadi lebih baik kita pastikan dulu.
    .yes = Ya, benar
    .yes-words = ya, iya, iyap, yap, yup, yoi, betul, bener, benar, sip, oke, ok, tepat, yes, yep, udah bener, sudah benar, sudah betul, udah pas, pas, bner, yups, yoii, iya bener, udah benar, yg bener, cocok, sudah bener, udh bener, udh benar, udah betul, udh betul, sudah pas, udh pas, yang bener
    .no = Bukan, kuperbaiki
    .no-words = bukan, bkn, salah, keliru, tidak, nggak, gak, ga, enggak, no, salah jam, salah hari, salah tanggal, jamnya salah, harinya salah, bukan itu, ganti, perbaiki, ralat, kurang tepat, salah itu, bukan tanggal itu, bukan jam itu, jamnya beda, harinya beda, tanggalnya salah, ngga
    .other = Perusahaan/posisinya keliru
    .other-words = perusahaan keliru, posisi keliru, perusahaan salah, posisi salah, salah perusahaan, salah posisi

# The company or the role was wrong; the answers so far follow as buttons.
decide-repair = Yang mana yang mau dibetulkan?
    .nothing = Tidak jadi, sudah benar
    .nothing-words = tidak jadi, gak jadi, nggak jadi, sudah benar, udah bener

## Orangnya: pekerjaan dan hal yang penting (ditanya sekali saja)

decide-employed = Sekarang kamu sedang bekerja?
    .short = Pekerjaanmu
    .why = Kalau sedang bekerja, waktu dan izin dari kantor ikut jadi pertimbangan. Ini cukup kutanyakan sekali.
    .full = Ya, penuh waktu
    .full-words = ya, iya, iyap, kerja, bekerja, lagi kerja, sedang bekerja, penuh waktu, penuh, full, full time, fulltime, full-time, kerja kantoran, kantoran, karyawan, karyawan tetap, pegawai, pns, asn, kerja penuh, kerja tetap, kontrak, kerja tiap hari, senin sampai jumat, udah kerja, sudah kerja, sudah bekerja, masih kerja, iya kerja, lagi kerja kok, msh kerja, masih kerja kok, kerja di kantor, udh kerja, udah bekerja, udh bekerja
    .part = Ya, paruh waktu
    .part-words = paruh waktu, paruh, part, part time, parttime, part-time, setengah hari, sambilan, kuliah sambil kerja, sambil kuliah, kerja sambilan, sampingan, freelance, freelancer, lepas, kerja lepas, pekerja lepas, magang, minijob, werkstudent, kerja sambil kuliah, kadang kadang, kerja part time, kerja paruh waktu, freelance aja, ngojol, ojol, serabutan, kerja serabutan, usaha sendiri, dagang, jualan, kerja gak tetap, kerja tidak tetap, kerja tapi gak tetap, kerja nggak tetap, kerja ngga tetap, kerja ga tetap, kerja tapi nggak tetap, kerja tapi ngga tetap, kerja tapi ga tetap
    .no = Sedang tidak bekerja
    .no-words = tidak, nggak, ngga, gak, ga, enggak, belum, belum kerja, blm kerja, belum bekerja, tidak bekerja, gak kerja, ga kerja, nggak kerja, lagi nganggur, nganggur, menganggur, pengangguran, lagi cari kerja, cari kerja, masih cari, jobless, habis resign, baru resign, resign, kena phk, phk, habis kontrak, kuliah, masih kuliah, mahasiswa, baru lulus, fresh graduate, lulusan baru, di rumah, ibu rumah tangga, lagi tidak bekerja, lagi gak kerja, udah gak kerja, kena layoff, layoff, habis kontrak kerja, freshgrad, fresh grad, blm, blm bekerja, ngga kerja, lagi nggak kerja, lagi ngga kerja, lagi ga kerja, udah nggak kerja, udah ngga kerja, udah ga kerja, sudah gak kerja, udh gak kerja, belom, belom kerja, belom bekerja, sudah nggak kerja, udh nggak kerja, sudah ngga kerja, udh ngga kerja, sudah ga kerja, udh ga kerja

decide-priorities = Apa yang paling penting buatmu dalam pekerjaan? Pilih paling banyak tiga, atau tulis sendiri. Jawabanmu kusimpan untuk lain kali.
    .short = Yang penting
    .why = Undangan ini kita ukur dengan hal yang penting buatmu, bukan buat orang lain. Nanti bisa diubah di /settings.
    .enough = Cukup, lanjut
    .enough-words = cukup, udah, sudah, udah cukup, sudah cukup, segitu aja, segitu, itu aja, itu saja, udah itu aja, lanjut, lanjut aja, sip, oke, selesai, beres, udh, udh cukup, sudah itu aja, udh itu aja
    .learning = Belajar hal baru
    .learning-words = belajar, ilmu, ilmu baru, berkembang, pengembangan diri, nambah ilmu, skill, skill baru, pengalaman, karier, karir, naik level, tantangan
    .pay = Gaji
    .pay-words = duit, uang, cuan, bayaran, gaji gede, gaji besar, gaji bagus, penghasilan, pendapatan, salary, upah, fulus, thr, bonus, gaji oke, gajinya, gaji cocok, thp, umr
    .meaning = Kerja yang bermakna
    .meaning-words = makna, bermakna, arti, berarti, berguna, bermanfaat, manfaat, dampak, berdampak, tujuan, nolong orang, bantu orang, visi
    .people = Tim yang enak
    .people-words = tim, team, orang, orangnya, orang orangnya, teman kerja, temen kerja, rekan, rekan kerja, kolega, lingkungan, lingkungan kerja, suasana, suasana kerja, bos, bos yang baik, atasan, atasan yang baik, gak toxic, nggak toxic, lingkungan gak toxic, lingkungan sehat, atasan enak, bosnya enak, bos yg baik, atasan yg baik, ngga toxic, ga toxic, lingkungan nggak toxic, lingkungan ngga toxic, lingkungan ga toxic
    .freedom = Fleksibilitas
    .freedom-words = fleksibel, bebas, kebebasan, waktu, jam kerja, remote, wfh, wfa, kerja dari rumah, kerja dari mana saja, lokasi, dekat rumah, deket rumah, work life balance, wlb, jam fleksibel, gak lembur, nggak lembur, hybrid, bisa wfh, gak jauh dari rumah, waktu luang, waktu buat keluarga, keluarga, ngga lembur, ga lembur, nggak jauh dari rumah, ngga jauh dari rumah, ga jauh dari rumah
    .security = Kepastian kerja
    .security-words = aman, rasa aman, kepastian, pasti, stabil, kestabilan, stabilitas, tetap, kontrak tetap, karyawan tetap, jaminan, bpjs, asuransi, pensiun, jangka panjang, gak gampang phk, gak kontrak, pegawai tetap, jenjang karier, gaji lancar, nggak gampang phk, ngga gampang phk, ga gampang phk, nggak kontrak, ngga kontrak, ga kontrak

## Tujuh pertanyaan yang ditimbang

decide-fit =
    { $has-priorities ->
        [yes] Yang penting buatmu: { $priorities }. Kalau besok { $company } menawarkan pekerjaan ini, kamu ambil?
       *[no] Kalau besok { $company } menawarkan pekerjaan ini, kamu ambil?
    }
    .short = Kecocokan
    .why = Wawancara butuh waktu dan tenaga. Lebih sepadan kalau pekerjaannya memang mungkin kamu ambil.
    .gladly = Dengan senang hati
    .gladly-words = senang hati, ya, iya, mau, mau banget, mau dong, pasti, pasti mau, ambil, kuambil, aku ambil, langsung ambil, langsung, gas, gaskeun, jelas, yes, tentu, pengen banget, pengin banget, mau bgt, iya dong, iyalah, auto ambil, langsung gas, ambil dong, ambil aja, pengen bgt, pengin bgt
    .perhaps = Mungkin
    .perhaps-words = gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, entah, entahlah, belum tahu, belum tau, blm tau, bingung, mungkin aja, mungkin saja, bisa jadi, maybe, tergantung, tergantung gajinya, lihat dulu, liat dulu, lihat nanti, liat nanti, pikir pikir, kupikir dulu, ragu, boleh lah, bolehlah, siapa tahu, siapa tau, fifty fifty, 50/50, tergantung gaji, liat situasi, mungkin sih, bisa jadi sih, msh ragu, masih ragu, gimana ya, hmm mungkin, ngga tahu, ga tahu, blm tahu, belom tahu, belom tau
    .hardly = Kayaknya tidak
    .hardly-words = kayaknya nggak, kayaknya enggak, kayaknya gak, kayanya gak, kayaknya ga, sepertinya tidak, kurang sreg, kurang cocok, gak terlalu, ga terlalu, nggak terlalu, nggak begitu, gak begitu, agak males, males sih, susah, tidak, nggak, gak, ga, enggak, kurang, mungkin tidak, mungkin nggak, mungkin gak, mungkin ga, mungkin enggak, kecuali kepepet, kalau kepepet, kepepet, kayaknya enggak deh, kayaknya gak deh, gak deh, agak ragu, kurang minat, gak minat, gak tertarik, kurang tertarik, kayaknya ngga, kayanya nggak, kayanya ngga, kayanya ga, ngga terlalu, ngga begitu, ga begitu, ngga, mungkin ngga, kayaknya nggak deh, kayaknya ngga deh, kayaknya ga deh, nggak deh, ngga deh, ga deh, nggak minat, ngga minat, ga minat, nggak tertarik, ngga tertarik, ga tertarik
    .never = Sama sekali tidak
    .never-words = sama sekali nggak, sama sekali gak, gak bakal, ga bakal, nggak bakal, gak akan, tidak akan, nggak akan, ogah, ogah banget, jangan sampai, gak mau, ga mau, gamau, nggak mau, tidak mau, males banget, never, mustahil, amit amit, big no, gak banget, nggak banget, gak sudi, gak bakalan, gak akan pernah, ogah bgt, sama sekali ngga, sama sekali ga, ngga bakal, ngga akan, ga akan, jgn sampai, ngga mau, males bgt, ngga banget, ga banget, gak bgt, nggak bgt, nggak sudi, ngga sudi, ga sudi, nggak bakalan, ngga bakalan, ga bakalan, nggak akan pernah, ngga akan pernah, ga akan pernah, ngga bgt, ga bgt
    .gladly-because = pekerjaannya cocok dengan hal yang penting, jadi memang mau diambil kalau ditawari
    .perhaps-because = pekerjaannya mungkin cocok, jadi layak dilihat lebih dekat
    .hardly-because = pekerjaannya kemungkinan besar tidak akan diambil, jadi sayang waktu dan tenaganya
    .never-because = pekerjaannya sama sekali tidak diinginkan, jadi sayang kalau waktu dan tenaga habis di sini

decide-practice = Kapan terakhir kali kamu wawancara kerja sungguhan?
    .short = Latihan
    .why = Makin sering wawancara, makin luwes jawabannya. Kalau sudah lama, satu wawancara saja sudah latihan yang bagus.
    .rusty = Sudah lama sekali
    .rusty-words = lama, lama gak, lama ga, lama nggak, lama tidak, udah lama gak, udah lama ga, udah lama nggak, sudah lama tidak, udah lama, sudah lama, lama banget, udah lama banget, lama bgt, bertahun tahun, tahunan, tahun lalu, tahun yang lalu, tahun kemarin, setahun lalu, setahun yang lalu, setahun, bbrp tahun lalu, dua tahun lalu, beberapa tahun lalu, lupa, udah lupa, kaku, belum pernah, blm pernah, gak pernah, nggak pernah, tidak pernah, pertama kali, ini pertama kali, baru pertama, jaman kuliah, zaman kuliah, waktu lulus, sebelum pandemi, belum pernah sama sekali, udah lama gak interview, lama ngga, udah lama ngga, sudah lama gak, udh lama gak, sudah lama ga, udh lama ga, sudah lama nggak, udh lama nggak, udah lama tidak, udh lama tidak, udh lama, sudah lama banget, udh lama banget, udah lama bgt, tahun yg lalu, setahun yg lalu, sudah lupa, udh lupa, ngga pernah, ga pernah, blm pernah sama sekali, udah lama nggak interview, udah lama ngga interview, udah lama ga interview, sudah lama gak interview, udh lama gak interview, belom pernah, belom pernah sama sekali, sudah lama ngga, udh lama ngga, sudah lama bgt, udh lama bgt, sudah lama nggak interview, udh lama nggak interview, sudah lama ngga interview, udh lama ngga interview, sudah lama ga interview, udh lama ga interview
    .some = Beberapa bulan lalu
    .some-words = beberapa bulan, bbrp bulan, bulanan, sebulan dua bulan, dua bulan lalu, tiga bulan lalu, 2 bulan lalu, 3 bulan lalu, 4 bulan lalu, 5 bulan lalu, 6 bulan lalu, 7 bulan lalu, 8 bulan lalu, 9 bulan lalu, 10 bulan lalu, 11 bulan lalu, empat bulan lalu, lima bulan lalu, bulan yang lalu, bbrp bulan lalu, setengah tahun, enam bulan lalu, lumayan lama, agak lama, belum terlalu lama, gak terlalu lama, kadang kadang, tahun ini, bbrp bln lalu, beberapa bln lalu, awal tahun, awal tahun ini, tengah tahun, bulan yg lalu, blm terlalu lama, nggak terlalu lama, ngga terlalu lama, ga terlalu lama, belom terlalu lama
    .fresh = Baru-baru ini
    .fresh-words = baru ini, baru aja, baru saja, barusan, baru, kemarin, kemaren, minggu lalu, minggu ini, bulan ini, bulan lalu, bulan kemarin, sebulan lalu, sebulan yang lalu, minggu kemarin, seminggu lalu, seminggu yang lalu, minggu yang lalu, hari yang lalu, hari lalu, belum lama, masih hangat, masih anget, sering, tiap minggu, hari ini, tadi, baru2 ini, baru baru ini aja, kmrn, kmren, mgg lalu, minggu kmrn, sebulan yg lalu, seminggu yg lalu, minggu yg lalu, hari yg lalu, blm lama, belom lama, dua minggu lalu, dua minggu yang lalu, tiga minggu lalu, sekitar seminggu lalu, beberapa hari lalu, dua hari lalu, baru seminggu
    .rusty-because = sudah lama tidak wawancara, jadi ini latihan sungguhan
    .some-because = wawancara terakhir beberapa bulan lalu, latihan lagi bikin jawaban lebih luwes

decide-time =
    { $has-when ->
        [yes] Wawancaranya { $when }. Kira-kira kamu sempat bersiap sebelum itu?
       *[no] Jadwalnya belum ada. Kira-kira kamu bakal sempat bersiap?
    }
    .short = Waktu bersiap
    .why = Tanpa persiapan, wawancara jadi kurang berguna sebagai latihan, apalagi untuk posisi yang tidak kamu incar.
    .enough = Sempat, kok
    .enough-words = sempat, sempet, bisa, ada waktu, ada, banyak waktu, cukup, cukup waktu, waktunya cukup, aman, santai, tenang, lumayan, ya, iya, masih lama, sempet kok, sempat sih, sempet sih, bisa kok, bisa sih, ada waktu kok, sempat dong
    .tight = Mepet, tapi bisa
    .tight-words = gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, entah, entahlah, waktu sedikit, sedikit waktu, ada waktu sedikit, ada waktu dikit, waktunya sedikit, waktunya mepet, cukup mepet, lumayan mepet, mepet, mepet sih, mepet banget, kepepet, mefet, pas pasan, sempit, dikit, sedikit, cuma sedikit, cuma dikit, sebentar, curi curi waktu, nyuri waktu, diusahakan, diusahain, diusahain deh, agak susah, malam aja, paling malam, mungkin, semoga, agak sibuk, agak mepet, rada mepet, dikit dikit, disempetin, disempatin, sempet sempetin, ngga tahu, ga tahu, mepet bgt
    .none = Jujur, tidak sempat
    .none-words = tidak sempat, gak sempat, ga sempat, nggak sempat, gak sempet, ga sempet, nggak sempet, gak ada waktu, ga ada waktu, nggak ada waktu, tidak ada waktu, tidak ada, gak ada, ga ada, nggak ada, tidak, nggak, gak, ga, enggak, sibuk, sibuk banget, sibuk bgt, gak bisa, nggak bisa, mustahil, nol, keteteran, gak keburu, nggak keburu, jujur gak sempat, jujur gak sempet, gak sempet sama sekali, hectic, padat banget, gak ada waktu sama sekali, ngga sempat, ngga sempet, ngga ada waktu, ngga ada, ngga, ngga bisa, ga bisa, ngga keburu, ga keburu, jujur nggak sempat, jujur ngga sempat, jujur ga sempat, jujur nggak sempet, jujur ngga sempet, jujur ga sempet, nggak sempet sama sekali, ngga sempet sama sekali, ga sempet sama sekali, padat bgt, nggak ada waktu sama sekali, ngga ada waktu sama sekali, ga ada waktu sama sekali
    .tight-because = waktu persiapannya mepet, jadi latihannya kurang maksimal
    .none-because = tidak sempat bersiap, jadi hampir tidak ada yang bisa dipelajari

# Hanya untuk yang sedang bekerja.
decide-excuses = Kalau datang ke wawancara ini, bagaimana izinmu dari kantor?
    .short = Izin kantor
    .why = Atasan hanya akan percaya beberapa kali. Sayang kalau satu alasan habis untuk posisi yang tidak kamu mau.
    .off_hours = Di luar jam kerjaku
    .off_hours-words = di luar jam kerja, luar jam kerja, luar jam kantor, di luar jam kantor, sesudah kerja, setelah kerja, habis kerja, pulang kerja, abis pulang kantor, hari libur, pas libur, libur, akhir pekan, weekend, malam, malem, jam istirahat, istirahat makan siang, gak perlu izin, ga perlu izin, nggak perlu izin, tidak perlu izin, gak bentrok, nggak bentrok, wfh, gak perlu ijin, online, habis jam kantor, hari sabtu, lagi libur, pas cuti, ngga perlu izin, ngga bentrok, ga bentrok, nggak perlu ijin, ngga perlu ijin, ga perlu ijin
    .leave = Ambil cuti saja
    .leave-words = izin, izin aja, izin saja, minta izin, cuti, ambil cuti, cuti aja, pakai cuti, pake cuti, cuti setengah hari, tukar shift, tuker shift, tukeran shift, jam fleksibel, fleksibel, flexi, flexitime, bisa atur jam sendiri, izin resmi, izin biasa, izin jujur, bilang terus terang, ijin, ijin aja, ijin saja, minta ijin, ijin resmi, ijin biasa, ijin jujur, izin setengah hari, ijin setengah hari, ambil cuti aja
    .excuse = Cari alasan, masih aman
    .excuse-words = alasan, cari alasan, bikin alasan, ngarang, ngarang alasan, bohong dikit, bohong, izin sakit, sakit, pura pura sakit, ke dokter, alasan dokter, urusan keluarga, acara keluarga, ke bank, ban bocor, masih aman, kabur bentar, ngeles, ijin sakit, alasan sakit, bilang sakit, cari cari alasan, bikin alesan, cari alesan, alesan, pakai alasan
    .thin = Alasanku mulai menipis
    .thin-words = menipis, mulai menipis, habis, udah habis, sudah habis, kehabisan alasan, alasan habis, alasannya habis, bos curiga, bos mulai curiga, bosku curiga, atasan curiga, curiga, udah sering izin, sering izin, keseringan izin, keseringan, gak enak, nggak enak, gak enak sama bos, gak bisa izin, nggak bisa izin, susah izin, susah, bingung alasannya, udah sering ijin, sering ijin, keseringan ijin, gak bisa ijin, susah ijin, alesan habis, kehabisan alesan, gak enak sama atasan, gak enak izin lagi, gak enak ijin lagi, udh habis, sudah sering izin, udh sering izin, ngga enak, ga enak, nggak enak sama bos, ngga enak sama bos, ga enak sama bos, ngga bisa izin, ga bisa izin, sudah sering ijin, udh sering ijin, nggak bisa ijin, ngga bisa ijin, ga bisa ijin, nggak enak sama atasan, ngga enak sama atasan, ga enak sama atasan, nggak enak izin lagi, ngga enak izin lagi, ga enak izin lagi, nggak enak ijin lagi, ngga enak ijin lagi, ga enak ijin lagi
    .excuse-because = harus cari alasan lagi ke kantor, padahal kepercayaan atasan ada batasnya
    .thin-because = alasan ke kantor mulai menipis, sayang kalau dipakai lagi untuk ini

# Ini bakal jadi wawancara ketiga (atau lebih) di jam kerja dalam 30 hari.
decide-budget = Sebentar. Ini setidaknya wawancara ketigamu di jam kerja dalam 30 hari. Kalau terlalu sering izin, atasan mulai bertanya-tanya. Simpan izinmu untuk posisi yang benar-benar kamu mau.
    .on = Oke, aku paham
    .on-words = oke, ok, paham, ngerti, mengerti, iya, ya, sip, lanjut, terus, baik, siap, noted, makasih, gpp, gapapa, gak papa, gak apa apa, tidak apa apa, y, iya paham, ok paham, oke paham, makasi, nggak papa, ngga papa, ga papa, nggak apa apa, ngga apa apa, ga apa apa

decide-surprise = Sejauh ini, seberapa kenal kamu dengan { $company } dan pekerjaannya?
    .short = Kenal perusahaan
    .why = Lowongan sering tidak menyebut hal yang paling menarik. Kalau belum kenal, cara tahunya ya dengan datang.
    .little = Hampir tidak kenal
    .little-words = tidak kenal, gak kenal, ga kenal, nggak kenal, belum kenal, gak tau, ga tau, gatau, nggak tau, tidak tahu, gak tahu, kurang tahu, kurang tau, baru dengar, baru denger, belum pernah dengar, sama sekali belum, nol, tidak, nggak, gak, ga, belum, asing, gak kenal sama sekali, baru tau, baru tahu, gatau apa apa, ngga kenal, blm kenal, ngga tau, nggak tahu, ngga tahu, ga tahu, blm pernah dengar, sama sekali blm, ngga, blm, nggak kenal sama sekali, ngga kenal sama sekali, ga kenal sama sekali, belom kenal, belom pernah dengar, sama sekali belom, belom
    .some = Tahu sedikit
    .some-words = kurang kenal, gak terlalu kenal, ga terlalu kenal, nggak terlalu kenal, gak begitu kenal, nggak begitu kenal, tidak terlalu kenal, gak terlalu tau, nggak terlalu tau, sedikit, sedikit sedikit, dikit, dikit dikit, lumayan, lumayan tau, lumayan tahu, tau dikit, agak tahu, agak tau, sekilas, cuma dari website, cuma dari internet, dari internet, pernah dengar, pernah denger, setengah setengah, biasa aja, tau dikit dikit, tau sedikit, kenal dikit, kenal sedikit, tau namanya aja, cuma tau nama, lumayan kenal, ngga terlalu kenal, ngga begitu kenal, ga begitu kenal, ngga terlalu tau, ga terlalu tau
    .well = Sudah kenal betul
    .well-words = kenal, kenal betul, kenal banget, udah kenal, sudah kenal, tau banget, tahu banget, paham, paham betul, hafal, hapal, dekat, punya teman di sana, ada temen di sana, pernah kerja di sana, pernah magang di sana, pelanggan lama, tau betul, tau bgt, kenal bgt, udah tau, sudah tahu, udah tau banget, banyak temen di sana, udh kenal, tahu bgt, sudah tau, udh tau, udah tahu, udh tahu, sudah tau banget, udh tau banget, udah tau bgt, sudah tau bgt, udh tau bgt
    .little-because = hampir tidak kenal { $company }, dan yang menarik sering tidak tertulis di lowongan
    .some-because = baru tahu sedikit soal { $company }, sisanya hanya ketahuan kalau datang

decide-overload = Selain yang ini, ada berapa lamaran yang sedang berjalan?
    .short = Lamaran lain
    .why = Terlalu banyak pilihan bikin makin sulit memilih. Kalau kamu sudah bimbang, satu lagi belum tentu menolong.
    .none = Tidak ada
    .none-words = gak ada, ga ada, nggak ada, ngga ada, gaada, tidak, nggak, gak, ga, kosong, nol, 0, cuma ini, cuman ini, ini aja, ini doang, hanya ini, belum ada, gak ada lagi, gak ada yang lain, ini satu satunya, satu satunya, cuma satu ini, ngga, blm ada, nggak ada lagi, ngga ada lagi, ga ada lagi, nggak ada yang lain, ngga ada yang lain, ga ada yang lain, gak ada yg lain, belom ada, nggak ada yg lain, ngga ada yg lain, ga ada yg lain
    .few = Ada, masih terkendali
    .few-words = lupa, gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, terkendali, masih terkendali, satu, dua, tiga, empat, lima, enam, sepuluh, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, gak banyak, ga banyak, nggak banyak, tidak banyak, 1 2, 2 3, satu dua, dua tiga, sedikit, dikit, beberapa, ada beberapa, bbrp, ada, masih bisa diatur, aman, ada dikit, ada sedikit, ada satu, ada dua, ada tiga, masih aman, aman aja, lumayan, beberapa aja, bbrp aja, ngga tahu, ga tahu, ngga banyak
    .torn = Banyak, aku bingung
    .torn-words = banyak, banyak banget, kebanyakan, bejibun, segudang, numpuk, bingung, sampai bingung, sampe bingung, bingung milih, pusing, galau, bimbang, puyeng, mumet, kewalahan, ruwet, keteteran, stres, overwhelmed, byk, byk bgt, bnyk, bnyk bgt, banyak bgt, bingung bgt, pusing bgt, byk banget, bnyk banget, bingung banget, pusing banget
    .torn-because = sudah bimbang di antara beberapa pilihan, satu lagi malah menambah bingung

decide-doors = Kira-kira ada posisi lain di { $company } yang menarik buatmu?
    .short = Posisi lain
    .why = Satu perekrut biasanya mengisi beberapa posisi. Kalau kesanmu baik, kamu bisa diarahkan ke yang lebih pas.
    .yes = Ya, ada
    .yes-words = ya, iya, ada, ada dong, ada sih, ada kok, yup, yoi, yes, banyak, pasti ada, udah lihat, sudah lihat, ada satu, udh lihat
    .maybe = Mungkin saja
    .maybe-words = mungkin, bisa jadi, barangkali, maybe, siapa tahu, siapa tau, belum lihat, belum liat, belum cek, belum tahu, belum tau, gak tau, ga tau, gatau, nggak tau, tidak tahu, entah, kurang tahu, kurang tau, ragu, bisa jadi sih, mungkin ada, kayaknya ada, blm cek, blm liat, gak tau sih, blm lihat, blm tahu, blm tau, ngga tau, nggak tau sih, ngga tau sih, ga tau sih, belom lihat, belom liat, belom cek, belom tahu, belom tau
    .no = Tidak ada
    .no-words = tidak, nggak, ngga, gak, ga, enggak, belum ada, gak ada, ga ada, nggak ada, ngga ada, gaada, kayaknya tidak, kayaknya nggak, kayaknya gak ada, no, nope, sama sekali tidak, blm ada, kayaknya ngga, kayaknya gak, kayaknya ga, kayaknya nggak ada, kayaknya ngga ada, kayaknya ga ada, belom ada
    .yes-because = ada posisi lain di { $company } yang menarik, dan kesan baik bisa membuka jalan
    .maybe-because = perekrut di { $company } mungkin punya posisi lain yang lebih pas

decide-energy = Terakhir. Kalau kamu datang, apa akan kelihatan bahwa kamu memang berminat?
    .short = Niat
    .why = Perekrut cepat tahu kalau orang di depannya lebih ingin ada di tempat lain. Itu meninggalkan kesan yang tidak enak.
    .present = Ya, aku memang berminat
    .present-words = minat, berminat, memang berminat, kelihatan, keliatan, memang mau, aku memang mau, mau, mau banget, ya, iya, sepenuh hati, niat, niat banget, semangat, semangat banget, antusias, serius, fokus, pasti, tentu, jelas, excited, total, all out, hadir penuh, yes, iya minat, niat bgt, semangat dong, tertarik, tertarik banget, mau bgt, semangat bgt, tertarik bgt
    .polite = Paling cuma basa-basi
    .polite-words = gak tau, ga tau, gatau, nggak tau, ngga tau, tidak tahu, tidak tau, gak tahu, nggak tahu, entah, entahlah, gak terlalu, ga terlalu, nggak terlalu, gak begitu, nggak begitu, gak terlalu semangat, nggak terlalu semangat, sekadar sopan, sekedar sopan, paling sekadar sopan, sopan, sopan aja, basa basi, cuma basa basi, basa basi aja, basa basi doang, sekadar basa basi, biasa aja, biasa saja, setengah hati, setengah setengah, mungkin, lumayan, pura pura, pura pura semangat, akting, formalitas, ya gitu deh, gitu deh, b aja, ya sopan aja, formalitas aja, iseng, iseng aja, coba coba aja, coba aja, ngga tahu, ga tahu, ngga terlalu, ngga begitu, ga begitu, ngga terlalu semangat, ga terlalu semangat
    .elsewhere = Pikiranku di tempat lain
    .elsewhere-words = di tempat lain, ke tempat lain, tempat lain, pikiran ke mana mana, kemana mana, ke mana mana, melayang, gak fokus, ga fokus, nggak fokus, gak niat, ga niat, nggak niat, tidak niat, gak semangat, nggak semangat, males, malas, males banget, tidak, nggak, gak, ga, enggak, bosan, bosen, terpaksa, ogah ogahan, ngantuk, gak minat, gak tertarik, malas banget, males bgt, gak kelihatan, gak keliatan, ngga fokus, ngga niat, ngga semangat, ga semangat, ngga, nggak minat, ngga minat, ga minat, nggak tertarik, ngga tertarik, ga tertarik, malas bgt, nggak kelihatan, ngga kelihatan, ga kelihatan, nggak keliatan, ngga keliatan, ga keliatan
    .present-because = memang berminat, dan pewawancara bisa merasakannya
    .polite-because = datang cuma untuk basa-basi, dan perekrut cepat merasakannya
    .elsewhere-because = pikiran sedang di tempat lain, dan kesan itu cepat terbaca

## Ringkasan dan keputusan

# $suggestion dan $reasons disusun dari teks card-... di shared.ftl.
decide-card =
    { $suggestion }

    { $reasons }

    Keputusannya tetap di tanganmu. Jadi, bagaimana?
    .go = Aku datang
    .go-words = datang, dateng, aku dateng, gue dateng, gue datang, hadir, ikut, ikut aja, berangkat, ambil, terima, gas, gaskeun, jadi datang, oke datang, mau datang, datang aja, dateng aja, cus, aku datang aja, aku mau datang, aku berangkat, datang deh, dateng deh, jadi dateng, aku ikut, oke dateng
    .decline = Aku tolak baik-baik
    .decline-words = tolak, nolak, aku tolak, gue tolak, tolak aja, menolak, aku nolak, gak datang, ga datang, nggak datang, gak dateng, nggak dateng, tidak datang, gak jadi datang, nggak jadi datang, gak jadi dateng, gak ikut, nggak ikut, lepas, lepasin, lewatkan, ogah, aku tolak aja, tolak deh, aku tolak deh, tolak baik baik, gak datang aja, gak dateng deh, aku gak datang, ngga datang, ngga dateng, ga dateng, ngga jadi datang, ga jadi datang, nggak jadi dateng, ngga jadi dateng, ga jadi dateng, ngga ikut, ga ikut, nggak datang aja, ngga datang aja, ga datang aja, nggak dateng deh, ngga dateng deh, ga dateng deh, aku nggak datang, aku ngga datang, aku ga datang
    .unsure = Masih ragu
    .unsure-words = ragu, ragu ragu, belum yakin, gak yakin, nggak yakin, belum tahu, belum tau, gak tau, ga tau, gatau, nggak tau, bingung, masih bingung, galau, bimbang, mungkin, entah, pikir dulu, pikir pikir dulu, mikir dulu, lagi mikir, masih mikir, lagi dipikir pikir, dipikir dulu, nanti, nanti dulu, tunggu, msh ragu, ragu nih, masih bimbang, bingung nih, galau nih, gimana ya, blm yakin, ngga yakin, ga yakin, blm tahu, blm tau, ngga tau, belom yakin, belom tahu, belom tau
    .change = Ubah satu jawaban
    .change-words = ubah, ubah jawaban, ganti, ganti jawaban, ralat, koreksi, ada yang salah, salah jawab, mau ubah, mau ganti, edit, ada yg salah

decide-change = Jawaban mana yang mau kamu ubah?
    .nothing = Tidak jadi, sudah pas
    .nothing-words = tidak jadi, gak jadi, ga jadi, nggak jadi, sudah pas, udah pas, tidak ada, gak ada, ga ada, nggak ada, biarkan, biarin, biarin aja, udah bener, sudah benar, tidak, nggak, gak, ga, ngga jadi, udh pas, ngga ada, sudah bener, udh bener, udah benar, udh benar, ngga

decide-unsure = Ragu itu wajar. Mau dibawa tidur dulu, atau diceritakan ke orang yang kamu percaya?
    .sleep = Kubawa tidur dulu
    .sleep-words = tidur, tidur dulu, bawa tidur, dibawa tidur, besok, besok aja, besok saja, besok pagi, nanti, nanti dulu, nanti aja, ntar, ntar dulu, ntar aja, pikir dulu, pikir pikir dulu, mikir dulu, semalam dulu, tunggu besok, ingatkan besok, ingetin besok, bobo dulu, tidur aja dulu, besok lagi, istirahat dulu
    .talk = Cerita ke seseorang
    .talk-words = cerita, curhat, curhat dulu, cerita dulu, ngobrol, ngobrol dulu, tanya orang, tanya temen, tanya teman, tanya pasangan, tanya keluarga, tanya orang tua, tanya mentor, bicara, diskusi, minta pendapat, minta saran, coach, konselor, teman, temen, tanya ortu, tanya mama, tanya ibu, tanya bapak, tanya kakak, tanya pacar, tanya suami, tanya istri, tanya sahabat, cerita ke temen, cerita ke teman, curhat ke temen
    .card = Lihat ringkasannya lagi
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat lagi, liat lagi, kembali ke ringkasan, putuskan sekarang, sekarang aja, sekarang saja, kartu

# Tepat di bawah kartu yang bisa diteruskan (trusted-card di shared.ftl).
decide-talking = Pesan di atas bisa langsung kamu teruskan ke orang yang kamu percaya, atau ke konselor karier. Sering kali jawabannya sudah terdengar saat kamu menceritakannya.
    .group = Tanya grupku
    .group-words = grup, grupku, tanya grup, tanya teman grup, yang lain
    .card = Kembali ke ringkasan
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, sudah, udah, sudah cerita, udah cerita, udah curhat, sudah ngobrol, udah ngobrol, lanjut, putuskan sekarang, kartu, udah tanya, sudah tanya, udh, udh cerita, sudah curhat, udh curhat, udh ngobrol, udh tanya
    .sleep = Kubawa tidur dulu
    .sleep-words = tidur, tidur dulu, bawa tidur, dibawa tidur, besok, besok aja, besok saja, besok pagi, nanti, nanti dulu, nanti aja, ntar, ntar dulu, ntar aja, pikir dulu, mikir dulu, ingatkan besok, ingetin besok

# Sesudah "Tanya grupku"; pertanyaannya menyusul di bawah.
decide-asked = Ide bagus. Keputusanmu menunggu di sini.
    .card = { decide-talking.card }
    .card-words = { decide-talking.card-words }

# Ditanya sekali, sebelum pengingat yang pertama.
decide-zone = Kamu tinggal di mana? Pilih, tulis nama kotamu, atau kirim lokasimu, supaya pengingatku datang di jam yang pas.
    .why = Cuma supaya pengingatku datang di jam yang pas di tempatmu.
    .wib = { -place-wib }
    .wib-words = { -place-wib-words }
    .wita = { -place-wita }
    .wita-words = { -place-wita-words }
    .wit = { -place-wit }
    .wit-words = { -place-wit-words }
    .myt = Kuala Lumpur
    .myt-words = myt, sgt, malaysia, waktu malaysia, kl, singapura, singapore, waktu singapura
    .cet = { -place-cet }
    .cet-words = { -place-cet-words }
    .gmt = { -place-gmt }
    .gmt-words = { -place-gmt-words }

# Pertanyaan yang sama setelah memutuskan datang: sebelum pengingat wawancara yang pertama.
decide-zone_go = { decide-zone }
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

## Dibawa tidur dulu

# Pengingat bisa saja sedang dimatikan ($reminders); kalau begitu, jangan menjanjikan apa-apa.
decide-asleep =
    { $reminders ->
        [off] Oke, biar mengendap dulu. Pengingatmu sedang mati, jadi aku tidak akan bertanya lagi. Nyalakan di /settings, atau buka ringkasannya kapan pun kamu siap.
       *[on] { $has-nudge-why ->
            [yes] Oke, biar mengendap dulu. Aku tanya lagi <b>{ $nudge-at }</b>. { $nudge-why } Di tempatmu ({ $zone }) sekarang { $local-time }; kalau keliru, ubah di /settings.
           *[no] Oke, biar mengendap dulu. Aku tanya lagi <b>{ $nudge-at }</b>. Di tempatmu ({ $zone }) sekarang { $local-time }; kalau keliru, ubah di /settings.
        }
    }
    .card = Lihat ringkasannya
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat lagi, kartu, putuskan sekarang, sekarang aja, sekarang saja, aku sudah tahu, aku udah tau, aku udah tahu, aku udh tahu, aku sudah tau, aku udh tau

# Setelah pengingatnya ditunda.
decide-asleep_again =
    { $reminders ->
        [off] Oke. Pengingatmu sedang mati, jadi aku tidak akan bertanya lagi. Nyalakan di /settings, atau buka ringkasannya kapan pun kamu siap.
       *[on] { $has-nudge-why ->
            [yes] Oke, aku tanya lagi <b>{ $nudge-at }</b>. { $nudge-why }
           *[no] Oke, aku tanya lagi <b>{ $nudge-at }</b>.
        }
    }
    .card = Lihat ringkasannya
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat lagi, kartu, putuskan sekarang, sekarang aja, sekarang saja, aku sudah tahu, aku udah tau, aku udah tahu, aku udh tahu, aku sudah tau, aku udh tau

# Pengingatnya; biasanya keesokan pagi, bisa juga di jam lain kalau ditunda.
decide-woken = Soal { $company } yang mau kamu pikirkan dulu: sekarang sudah terasa lebih jelas? Ringkasannya masih kusimpan.
    .card = Lihat ringkasannya
    .card-words = ringkasan, ringkasannya, lihat ringkasan, liat ringkasan, lihat, liat, kartu, sudah, udah, sudah jelas, udah jelas, ya, iya, oke, putuskan sekarang, udh, udh jelas
    .snooze = { -snooze }
    .snooze-words = { -snooze-words }
    .drop = { -snooze-drop }
    .drop-words = { -snooze-drop-words }
    .stop = { -snooze-stop }
    .stop-words = { -snooze-stop-words }

decide-woken_later = Boleh. Kapan aku tanya lagi? Pilih, atau tulis sendiri, misalnya “Kamis jam 4 sore”.
    .why = Supaya aku bertanya lagi saat kamu sempat, bukan saat kamu sedang sibuk.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

decide-woken_off = Semua pengingat sudah kumatikan. Urusan { $company } masih terbuka, dan ringkasannya kusimpan.
    .undo = { -snooze-undo }
    .undo-words = { -snooze-undo-words }
    .card = Lihat ringkasan
    .card-words = ringkasan, lihat, lihat ringkasan, tunjukkan, kasih lihat

## Sesudah memutuskan

decide-after_go = Oke, kamu datang. Menimbangnya cukup sampai di sini; sekarang tenagamu untuk bersiap. Mau kutuliskan balasannya?
    .letter = Ya, tuliskan
    .letter-words = ya, iya, boleh, mau, tulis, tuliskan, tulisin, tulisin dong, bikinin, buatkan, surat, suratnya, balasan, email, oke, ok, yes, tulisin aja, tolong tulisin, tolong dong, boleh dong, boleh deh, mau dong, buatin, buatin dong, bantuin, y
    .later = Nanti saja
    .later-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, entar, lain kali, belum, belum perlu, tidak, nggak, gak, ga, gak usah, ga usah, nggak usah, tidak usah, tidak perlu, gak perlu, aku tulis sendiri, tulis sendiri, udah dibalas, sudah dibalas, gpp nanti, gak dulu, udah bales, udah kubales, udah kubalas, udah dibales, blm, blm perlu, ngga, ngga usah, nggak perlu, ngga perlu, ga perlu, udh dibalas, nggak dulu, ngga dulu, ga dulu, sudah bales, udh bales, sudah kubales, udh kubales, sudah kubalas, udh kubalas, sudah dibales, udh dibales, belom, belom perlu
    .doubt = Aku ragu lagi
    .doubt-words = ragu, ragu lagi, jadi ragu, ragu nih, masih ragu, gak yakin, nggak yakin, kurang yakin, berubah pikiran, bimbang, galau, bingung, bingung lagi, ngga yakin, ga yakin

decide-after_decline = Oke, yang ini kamu lepas. Menolak dengan sopan itu wajar, dan hubungan dengan { $company } bisa tetap baik. Mau kutuliskan balasannya?
    .letter = Ya, tuliskan
    .letter-words = ya, iya, boleh, mau, tulis, tuliskan, tulisin, tulisin dong, bikinin, buatkan, surat, suratnya, balasan, email, oke, ok, yes, tulisin aja, tolong tulisin, tolong dong, boleh dong, boleh deh, mau dong, buatin, buatin dong, bantuin, y
    .watch = Pantau lowongan mereka
    .watch-words = pantau, pantau lowongan, pantau lowongannya, pantau aja, lihat lowongan, lowongan, lowongan mereka, lowongan lain, posisi lain, halaman karier, halaman karir, ingatkan, ingetin, kabari kalau ada
    .later = Nanti saja
    .later-words = nanti, nanti aja, nanti dulu, ntar, ntar aja, entar, lain kali, belum, belum perlu, tidak, nggak, gak, ga, gak usah, ga usah, nggak usah, tidak usah, tidak perlu, gak perlu, aku tulis sendiri, tulis sendiri, udah dibalas, sudah dibalas, gpp nanti, gak dulu, udah bales, udah kubales, udah kubalas, udah dibales, blm, blm perlu, ngga, ngga usah, nggak perlu, ngga perlu, ga perlu, udh dibalas, nggak dulu, ngga dulu, ga dulu, sudah bales, udh bales, sudah kubales, udh kubales, sudah kubalas, udh kubalas, sudah dibales, udh dibales, belom, belom perlu
    .doubt = Aku ragu lagi
    .doubt-words = ragu, ragu lagi, jadi ragu, ragu nih, masih ragu, gak yakin, nggak yakin, kurang yakin, berubah pikiran, bimbang, galau, bingung, bingung lagi, nyesel, menyesal, ngga yakin, ga yakin

# Suratnya ditunda; tombolnya tetap berlaku.
decide-put_off = Oke. Kapan pun kamu perlu suratnya, tinggal ketuk di bawah.
    .letter = Tulis suratnya
    .letter-words = tulis, tulis aja, tulis sekarang, tulisin, tulisin dong, tulis dong, tuliskan, buatkan, buatin, bikinin, bikinin dong, surat, suratnya, mau surat, mau suratnya, tulis surat, bikin surat, balasan, balasannya, tulis balasan
    .enough = Tidak perlu surat
    .enough-words = tidak perlu, gak perlu, tidak usah, gak usah, gausah, tidak jadi, gak jadi, udah kubalas, sudah kubalas, udah dibalas, sudah dibalas, aku tulis sendiri, tulis sendiri, makasih, makasi, terima kasih, trims, thanks, udah kubales, udah dibales, nggak perlu, ngga perlu, ga perlu, nggak usah, ngga usah, ga usah, nggak jadi, ngga jadi, ga jadi, udh kubalas, udh dibalas, sudah kubales, udh kubales, sudah dibales, udh dibales

decide-doubt = Kita cek sebentar. Sejak kamu memutuskan, ada yang benar-benar berubah?
    .why = Kalau tidak ada yang berubah, keputusanmu masih sebaik waktu kamu mengambilnya.
    .nerves = Tidak, cuma gelisah
    .nerves-words = tidak, nggak, ngga, gak, ga, enggak, tidak ada, gak ada, nggak ada, gelisah, cuma gelisah, gugup, cuma gugup, deg degan, deg-degan, cuma deg degan, takut, cemas, grogi, nervous, panik, overthinking, kepikiran, kepikiran aja, perasaan aja, gpp, gapapa, gak papa, gak apa apa, cuma takut, cuma grogi, deg deg an, takut salah, takut salah pilih, gak ada sih, ngga ada, ga ada, nggak papa, ngga papa, ga papa, nggak apa apa, ngga apa apa, ga apa apa, nggak ada sih, ngga ada sih, ga ada sih
    .new_facts = Ya, ada hal baru
    .new_facts-words = ada hal yang baru, ada, ya, iya, ada hal baru, ada yang baru, hal baru, ada perubahan, berubah, ada info baru, info baru, ada kabar baru, ada tawaran lain, dapat tawaran lain, ada hal yg baru, ada yg baru

decide-locked = Kalau begitu, keputusanmu tetap. Gelisah sesudah memutuskan itu biasa; bukan tanda kamu salah pilih.
    .letter = Tuliskan balasannya
    .letter-words = tulis, tuliskan, tulisin, bikinin, buatkan, surat, suratnya, balasan, email, mau surat
    .done = Oke, cukup
    .done-words = oke, ok, cukup, udah, sudah, udah cukup, sudah cukup, sip, beres, selesai, ya, iya, baik, makasih, terima kasih, tidak usah, gak usah, nggak usah, gpp, gapapa, y, okee, siap, makasi, trims, thanks, thx, udh, udh cukup, ngga usah, ga usah

## Surat

decide-letter_language = Undangannya dalam bahasa apa? Suratnya kutulis dalam bahasa yang sama.
    .short = Bahasa surat
    .why = Balasan yang enak dibaca memakai bahasa yang sama dengan undangannya.

decide-register = Suratnya mau resmi atau lebih santai?
    .short = Gaya surat
    .why = Gaya suratnya menentukan sapaan dan nadanya. Paling aman, ikuti cara mereka menulis kepadamu.
    .formal = Resmi
    .formal-words = formal, resmi aja, sopan, baku, pakai anda, sie
    .informal = Santai tapi sopan
    .informal-words = santai, santai aja, informal, akrab, hangat, nonformal, tidak resmi, gak resmi, du, nggak resmi, ngga resmi, ga resmi

decide-my_name = Di akhir surat, namamu mau ditulis bagaimana?
    .short = Namamu
    .why = Supaya suratnya bisa langsung dikirim, tanpa ada bagian yang kosong.

# Di surat berbahasa Indonesia, nama tanpa sapaan diberi "Bapak/Ibu" (resmi) atau "Kak" (santai).
decide-recipient =
    { $letter_language-is ->
        [de] Siapa yang mengundangmu? Tulis namanya seperti di email mereka, misalnya “Kim Sommer”.
        [en] Siapa yang mengundangmu? Tulis namanya seperti di email mereka, misalnya “Kim Morgan”.
        [ms] Siapa yang mengundangmu? Tulis namanya, boleh dengan sapaannya, misalnya “Puan Aida”.
       *[id] Siapa yang mengundangmu? Tulis namanya, boleh dengan sapaannya, misalnya “Ibu Dewi”.
    }
    .short = Penerima surat
    .why = Surat yang menyapa orangnya langsung terasa lebih hangat. Kalau namanya tidak ada, suratnya untuk tim rekrutmen.
    .unknown = Aku tidak tahu
    .unknown-words = tidak tahu, gak tahu, ga tahu, nggak tahu, tidak tau, gak tau, ga tau, gatau, nggak tau, ngga tau, kurang tahu, kurang tau, belum tahu, belum tau, lupa, lupa namanya, entah, gak ada nama, gak ada namanya, tidak ada nama, hr, hrd, tim hr, tim hrd, dari hrd, rekruter, perekrut, gatau namanya, lupa siapa, gak disebut, dari wa, nomor wa aja, gak kenal, ngga tahu, blm tahu, blm tau, nggak ada nama, ngga ada nama, ga ada nama, nggak ada namanya, ngga ada namanya, ga ada namanya, nggak disebut, ngga disebut, ga disebut, nggak kenal, ngga kenal, ga kenal, belom tahu, belom tau, ga ada, gak ada, nggak ada, ngga ada, tidak ada, gaada, ga ada orangnya, blm ada, belum ada, belum kenal, ga inget, gak inget, nggak inget, ngga inget, gak ingat, ga ingat, nggak ingat, lupa siapa namanya, ga disebutin, gak disebutin, nggak disebutin, ngga disebutin, belum disebutin, ga ada keterangan, cuma email, email doang, cuma wa, wa doang, cuma nomor, otomatis, dari sistem, noreply, no reply, admin, adminnya, hrdnya, dari hr, orang hr, orang hrd, tim rekrutmen, recruiter

decide-other_role = Coba intip halaman karier { $company }. Ada posisi lain yang cocok buatmu? Tulis nama posisinya, nanti kusebut di surat.
    .short = Posisi lain
    .why = Kalau kamu menyebut posisi tertentu, perekrut lebih mudah mengarahkanmu ke sana.
    .none = Tidak ada
    .none-words = tidak, nggak, ngga, gak, ga, enggak, gak ada, ga ada, nggak ada, ngga ada, gaada, belum ada, gak nemu, nggak nemu, tidak ketemu, gak ketemu, kosong, itu aja, cuma itu, no, blm ada, ngga nemu, ga nemu, nggak ketemu, ngga ketemu, ga ketemu, belom ada

# Teks di bawah surat yang sudah jadi.
decide-accept_letter = Tinggal salin dan kirim. Saat wawancara nanti, sampaikan juga bahwa kamu terbuka untuk posisi lain yang cocok.
    .done = Sip, aku kirim
    .done-words = sip, kirim, aku kirim, kukirim, sudah, udah, sudah dikirim, udah dikirim, sudah kukirim, udah kukirim, terkirim, beres, oke, ok, selesai, bagus, cukup, makasih, terima kasih, ya, iya, udah ku kirim, udah terkirim, mantap, keren, makasi, trims, thanks, thx, siap, udh, udh dikirim, udh kukirim, sudah ku kirim, udh ku kirim, sudah terkirim, udh terkirim
    .formal = Lebih resmi
    .formal-words = resmi, formal, lebih formal, lebih sopan, kurang formal, kurang resmi, terlalu santai, kesantaian, yang resmi, yg resmi
    .informal = Lebih santai
    .informal-words = santai, informal, lebih akrab, lebih hangat, kurang santai, terlalu formal, terlalu kaku, kaku, kaku banget, terlalu resmi, yang santai, kaku bgt, yg santai
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

# The watch has begun, but there is no letter yet.
decide-watching = Sip, sudah kucatat. Mau kutuliskan juga balasan penolakan yang sopan untuk { $company }?
    .letter = Ya, tuliskan
    .letter-words = ya, iya, boleh, mau, tulis, tuliskan, tulisin, surat, ok, oke
    .enough = Tidak, cukup
    .enough-words = tidak, nggak, gak, ga, cukup, udah cukup, nanti aja

decide-watch = Mau kuingatkan tiap empat minggu untuk menengok halaman karier { $company }? Paling banyak tiga kali, setelah itu selesai.
    .why = Posisi baru bisa muncul kapan saja, dan di sana sudah ada orang yang mengenalmu.
    .yes = Boleh, ingatkan
    .yes-words = boleh, ya, iya, mau, ingatkan, ingetin, ingatin, oke, ok, sip, yes, yup, boleh deh, boleh banget, mau dong, boleh dong, y, ya boleh, iya boleh, ingetin ya, ingatkan ya, boleh bgt
    .no = Tidak usah
    .no-words = tidak, nggak, ngga, gak, ga, enggak, gak usah, ga usah, nggak usah, gausah, tidak perlu, gak perlu, ga perlu, nggak perlu, no, jangan, cukup, udah cukup, gak deh, enggak deh, gak usah deh, gak dulu, males, skip, ngga usah, ngga perlu, sudah cukup, udh cukup, nggak deh, ngga deh, ga deh, nggak usah deh, ngga usah deh, ga usah deh, nggak dulu, ngga dulu, ga dulu

## Akhir percakapan

decide-went =
    Sip. Untuk bersiap, mulai dari satu hal kecil: ceritakan pengalamanmu dalam satu menit. Ucapkan dengan suara, jangan cuma di kepala.

    { $next-up }

decide-declined = Oke, cukup sampai di sini. Kalau kelak ada posisi yang pas di { $company }, hubungi saja lagi orang yang mengundangmu ini.
decide-kept = Oke, kita biarkan seperti itu; kamu boleh berhenti menimbang-nimbang. Kalau ada hal baru, ketik /decide.
decide-dropped = Oke, urusan { $company } kita tutup. Tidak ada pengingat lagi untuk ini.
decide-cancelled = Oke, kita berhenti di sini. Kalau mau mulai lagi, ketik /decide.
