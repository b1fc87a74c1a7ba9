# Sopan, bahasa Indonesia: kumpulan pertanyaan wawancara untuk latihan di grup, satu pertanyaan setiap hari latihan.
#
# Untuk penerjemah (tidak perlu bisa program):
# * "practice-q-yourself-1" adalah pertanyaannya, seperti diucapkan pewawancara, memakai "Anda", sampai 200 huruf.
# * ".hint" adalah satu kalimat pendek tentang cara menjawabnya, memakai "kamu", hangat, sampai 120 huruf.
# * Nomor yang sama adalah pertanyaan yang sama di semua bahasa, tetapi ditanyakan dengan cara setempat: tulis sendiri,
#   jangan diterjemahkan. Satu nomor tidak pernah diganti pertanyaannya, karena jawaban lama dibaca lagi di sampingnya.
# * Tidak ada pertanyaan soal umur, keluarga, agama, atau asal, meskipun kadang ditanyakan.


## Tentang diri

practice-q-yourself-1 = Boleh perkenalkan diri dulu? Ceritakan sedikit tentang latar belakang Anda.
    .hint = Dua menit cukup: sekarang kamu mengerjakan apa, jalannya bagaimana, dan kenapa posisi ini.
practice-q-yourself-2 = Coba ceritakan perjalanan karier Anda. Pengalaman mana yang paling banyak mengajari Anda?
    .hint = Magang, organisasi, atau skripsi pun boleh; pilih yang paling nyambung dengan posisi ini.
practice-q-yourself-3 = Kalau kami bertanya kepada rekan kerja Anda, kira-kira apa kata mereka tentang Anda?
    .hint = Pilih dua sifat, masing-masing dengan ucapan yang benar-benar pernah kamu dengar.
practice-q-yourself-4 = Apa yang tidak tertulis di CV, tetapi sebaiknya kami ketahui tentang Anda?
    .hint = Cari hal kecil yang menunjukkan caramu bekerja; urusan pribadi boleh tetap pribadi.
practice-q-yourself-5 = Saya lihat ada masa kosong di CV Anda. Apa kegiatan Anda waktu itu?
    .hint = Jawab tenang dalam satu kalimat, tidak usah minta maaf, lalu lanjut ke rencanamu sekarang.
practice-q-yourself-6 = Di luar pekerjaan, biasanya Anda mengisi waktu dengan apa?
    .hint = Satu kegiatan yang memang kamu suka, plus apa yang kamu dapat dari situ, sudah cukup.

## Kenapa posisi ini

practice-q-motivation-1 = Mengapa Anda tertarik bergabung dengan perusahaan kami?
    .hint = Sebut satu hal yang cuma ada di sana, lalu sambungkan dengan dirimu.
practice-q-motivation-2 = Apa yang mendorong Anda melamar posisi ini?
    .hint = Ambil satu tugas dari lowongannya, lalu ceritakan kapan kamu senang mengerjakan hal serupa.
practice-q-motivation-3 = Apa alasan Anda ingin pindah dari tempat kerja yang sekarang?
    .hint = Ceritakan ke mana kamu mau melangkah, tanpa menjelekkan tempat lama.
practice-q-motivation-4 = Di mana Anda melihat diri Anda lima tahun ke depan?
    .hint = Tidak harus jabatan: kamu ingin mahir di bidang apa, dan bagaimana posisi ini membantumu?
practice-q-motivation-5 = Apa yang membuat Anda betah di sebuah tempat kerja?
    .hint = Sebut dua hal yang sungguh penting buatmu, dengan satu contoh saat kamu merasakannya.
practice-q-motivation-6 = Sejauh ini, apa yang Anda ketahui tentang perusahaan kami?
    .hint = Sepuluh menit membaca sudah cukup: satu produk, satu kabar terbaru, satu pendapatmu.

## Kelebihan dan kekurangan

practice-q-strengths-1 = Apa kelebihan Anda yang paling berguna untuk posisi ini?
    .hint = Satu saja, asal kamu buktikan dengan cerita pendek.
practice-q-strengths-2 = Kalau kekurangan Anda apa, dan apa yang sudah Anda lakukan untuk memperbaikinya?
    .hint = Pilih yang jujur tapi tidak fatal untuk posisi ini, dan sebut langkah yang sudah kamu ambil.
practice-q-strengths-3 = Keterampilan apa yang terakhir kali Anda pelajari sendiri? Bagaimana caranya?
    .hint = Hal kecil pun boleh; yang menarik adalah caramu supaya tidak berhenti di tengah jalan.
practice-q-strengths-4 = Dari semua kualifikasi yang kami minta, mana yang belum Anda kuasai?
    .hint = Akui saja, lalu bilang bagaimana dan seberapa cepat kamu akan mengejarnya.
practice-q-strengths-5 = Pencapaian apa yang paling Anda banggakan sejauh ini?
    .hint = Ceritakan keadaan awalnya, yang kamu lakukan, dan hasilnya; kalau ada angkanya, sebutkan.
practice-q-strengths-6 = Kandidat lain juga bagus-bagus. Mengapa kami harus memilih Anda?
    .hint = Tidak usah membandingkan diri; bilang saja masalah apa yang bisa kamu bereskan untuk mereka.

## Saat tidak berjalan mulus

practice-q-setback-1 = Ceritakan satu kesalahan yang pernah Anda buat dalam pekerjaan.
    .hint = Pilih yang sudah beres, akui, lalu perbanyak cerita tentang apa yang kamu ubah sesudahnya.
practice-q-setback-2 = Kritik apa yang paling sulit Anda terima, tetapi ternyata ada benarnya?
    .hint = Boleh bilang rasanya tidak enak, lalu ceritakan apa yang kamu lakukan dengan kritik itu.
practice-q-setback-3 = Pernahkah Anda gagal mencapai target? Apa penyebabnya?
    .hint = Mulai dari bagianmu sendiri, baru keadaan di sekitarnya.
practice-q-setback-4 = Kapan terakhir kali pekerjaan Anda menumpuk, dan bagaimana Anda mengatasinya?
    .hint = Sebut tandanya, apa yang kamu tunda dulu, dan ke siapa kamu minta bantuan.
practice-q-setback-5 = Ceritakan saat Anda tidak mendapatkan sesuatu yang sangat Anda harapkan. Apa yang Anda lakukan setelah itu?
    .hint = Kecewanya sebentar saja; langkah pertamamu sesudah itu yang ingin mereka dengar.
practice-q-setback-6 = Kalau waktu bisa diulang, keputusan karier mana yang ingin Anda ubah?
    .hint = Jelaskan apa yang kamu tahu waktu itu, dan apa yang sekarang akan kamu perhatikan.

## Kerja tim

practice-q-teamwork-1 = Ceritakan keberhasilan yang Anda raih bersama tim. Apa peran Anda di dalamnya?
    .hint = Pakai “kami” untuk hasilnya dan “saya” untuk yang benar-benar kamu kerjakan.
practice-q-teamwork-2 = Kalau bekerja dalam tim, peran apa yang biasanya Anda ambil tanpa diminta?
    .hint = Ingat rapat terakhir: kamu yang merapikan, yang mendorong, atau yang menengahi?
practice-q-teamwork-3 = Dengan orang seperti apa Anda paling cocok bekerja, dan dengan yang seperti apa Anda perlu usaha lebih?
    .hint = Ceritakan cara kerjanya, bukan orangnya, dan bagaimana kamu menyesuaikan diri.
practice-q-teamwork-4 = Saat masuk ke tim yang sudah lama kompak, bagaimana cara Anda berbaur?
    .hint = Banyak mendengar dulu, lalu bereskan satu hal kecil; kapan cara itu berhasil buatmu?
practice-q-teamwork-5 = Kapan Anda pernah membantu rekan kerja, padahal itu bukan tugas Anda?
    .hint = Ceritakan juga pekerjaanmu yang jadi tertunda dan bagaimana kamu mengaturnya.
practice-q-teamwork-6 = Bagaimana Anda bekerja dengan orang yang latar belakang atau cara pikirnya jauh berbeda?
    .hint = Satu salah paham yang berhasil kamu luruskan lebih meyakinkan daripada kata “terbuka”.

## Saat ada gesekan

practice-q-conflict-1 = Pernahkah Anda berbeda pendapat dengan atasan? Bagaimana Anda menyampaikannya?
    .hint = Tunjukkan kamu bicara empat mata, dengan alasan, lalu tetap mendukung keputusannya.
practice-q-conflict-2 = Ceritakan konflik yang pernah Anda alami dengan rekan kerja. Bagaimana akhirnya?
    .hint = Ceritakan kedua sisi dengan adil; yang mereka cari, siapa yang lebih dulu mengajak bicara.
practice-q-conflict-3 = Pernah menghadapi pelanggan yang marah? Apa yang Anda lakukan?
    .hint = Siapa pun yang pernah mengeluh boleh: kamu dengarkan, ulangi keluhannya, carikan jalan.
practice-q-conflict-4 = Kapan Anda terpaksa menolak permintaan di tempat kerja, dan bagaimana Anda mengatakannya?
    .hint = Penolakan yang baik ada alasannya dan ada jalan lain yang kamu tawarkan.
practice-q-conflict-5 = Pernahkah Anda harus menyampaikan sesuatu yang tidak enak kepada rekan kerja?
    .hint = Kapan, di mana, dan apa kalimat pertamamu: dari situ kelihatan caramu menghargai orang.
practice-q-conflict-6 = Apa yang Anda lakukan kalau ada anggota tim yang tidak mengerjakan bagiannya?
    .hint = Dalam ceritamu, tanyakan dulu sebabnya ke orangnya sebelum lapor ke atasan.

## Seandainya

practice-q-situation-1 = Dua atasan meminta dua hal berbeda untuk malam ini, dan hanya satu yang sempat selesai. Apa yang Anda lakukan?
    .hint = Sebut caramu menimbang, dan bahwa kamu bicara lebih awal ke keduanya, bukan memilih diam-diam.
practice-q-situation-2 = Anda menemukan kesalahan di pekerjaan yang sudah telanjur dikirim ke klien. Apa langkah Anda?
    .hint = Laporkan dulu, kecilkan dampaknya, baru ceritakan caramu supaya tidak terulang.
practice-q-situation-3 = Seandainya diberi tugas yang belum pernah Anda kerjakan, Anda mulai dari mana?
    .hint = Tanyakan dulu hasil yang bagus itu seperti apa, lalu cepat tunjukkan versi setengah jadinya.
practice-q-situation-4 = Sekarang hari Rabu, dan Anda sadar tenggat hari Jumat tidak akan terkejar. Apa tindakan Anda?
    .hint = Kabari lebih awal dan bawa dua pilihan: mundur sedikit, atau sebagian dulu yang selesai.
practice-q-situation-5 = Dalam rapat, ada yang menyampaikan ide Anda seolah idenya sendiri. Bagaimana sikap Anda?
    .hint = Tenang dulu, bicara empat mata nanti; tunjukkan hasil lebih penting buatmu daripada pujian.
practice-q-situation-6 = Ini minggu pertama Anda, dan semua orang terlalu sibuk untuk membimbing. Apa yang Anda lakukan?
    .hint = Sebut apa yang bisa kamu cari sendiri, dan untuk apa kamu minta waktu sepuluh menit.

## Penutup

practice-q-closing-1 = Ada yang ingin Anda tanyakan kepada kami?
    .hint = Siapkan tiga; satu tentang enam bulan pertama di posisi itu hampir selalu cocok.
practice-q-closing-2 = Berapa gaji yang Anda harapkan?
    .hint = Cek dulu kisaran pasarnya, sebut angka dengan satu alasan, lalu biarkan hening sebentar.
practice-q-closing-3 = Kalau diterima, kapan Anda bisa mulai bergabung?
    .hint = Cek dulu aturan pengunduran diri di kantormu, lalu sebut tanggal yang bisa kamu tepati.
practice-q-closing-4 = Apakah saat ini Anda juga mengikuti seleksi di perusahaan lain?
    .hint = Jujur bilang iya itu wajar; tidak perlu sebut nama, cukup kenapa kamu serius di sini.
practice-q-closing-5 = Adakah hal yang belum kami tanyakan, tetapi ingin Anda sampaikan?
    .hint = Simpan satu kalimat untuk ini: kenapa kamu cocok, yang masih mereka ingat besok.
practice-q-closing-6 = Posisi ini kadang perlu lembur dan dinas ke luar kota. Apakah Anda bersedia?
    .hint = Bilang jelas mana yang bisa dan di mana batasmu; alasan pribadi tidak wajib dijelaskan.
