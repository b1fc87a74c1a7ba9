# Sopan, bahasa Melayu: himpunan soalan temu duga untuk latihan dalam kumpulan, satu soalan setiap hari latihan.
#
# Untuk penterjemah (tak perlu tahu Python):
# * "practice-q-yourself-1" ialah soalannya, seperti ditanya oleh penemu duga, dengan "anda", 200 aksara atau kurang.
# * ".hint" ialah satu ayat pendek tentang cara menjawabnya, dengan "awak", mesra, 120 aksara atau kurang.
# * Nombor yang sama ialah soalan yang sama dalam semua bahasa, tetapi ditanya mengikut cara setempat: tulis sendiri,
#   jangan terjemah. Satu nombor tak pernah bertukar soalan, sebab orang membacanya semula di sebelah jawapan sendiri.
# * Tiada soalan tentang umur, keluarga, agama atau asal usul, walaupun ada yang bertanya.


## Tentang diri

practice-q-yourself-1 = Boleh perkenalkan diri anda secara ringkas?
    .hint = Dua minit dah cukup: sekarang awak buat apa, macam mana sampai ke situ, kenapa jawatan ini.
practice-q-yourself-2 = Ceritakan perjalanan kerjaya anda. Pengalaman mana yang paling banyak mengajar anda?
    .hint = Latihan industri atau kerja sambilan pun boleh; pilih yang paling dekat dengan jawatan yang awak minta.
practice-q-yourself-3 = Kalau kami bertanya kepada rakan sekerja anda, apa agaknya kata mereka tentang anda?
    .hint = Pilih dua sifat, setiap satu dengan kata-kata yang memang pernah orang sebut tentang awak.
practice-q-yourself-4 = Apa yang tiada dalam resume anda, tetapi patut kami tahu?
    .hint = Cari perkara kecil yang tunjuk cara awak bekerja; hal peribadi boleh kekal peribadi.
practice-q-yourself-5 = Saya nampak ada tempoh kosong dalam resume anda. Apa yang anda buat pada masa itu?
    .hint = Jawab dengan tenang dalam satu ayat, tak perlu minta maaf, kemudian sambung ke rancangan awak.
practice-q-yourself-6 = Apa yang anda suka buat pada masa lapang?
    .hint = Satu minat yang betul-betul awak suka, dengan apa yang awak dapat daripadanya, dah cukup.

## Kenapa jawatan ini

practice-q-motivation-1 = Mengapa anda berminat untuk bekerja dengan syarikat kami?
    .hint = Sebut satu perkara yang ada di situ saja, dan kaitkan dengan diri awak.
practice-q-motivation-2 = Apa yang menarik perhatian anda tentang jawatan ini?
    .hint = Ambil satu tugas daripada iklannya, dan cerita bila awak pernah seronok buat kerja begitu.
practice-q-motivation-3 = Kenapa anda ingin bertukar kerja?
    .hint = Cerita ke mana awak nak pergi, tanpa memburukkan tempat lama.
practice-q-motivation-4 = Di mana anda nampak diri anda lima tahun dari sekarang?
    .hint = Tak semestinya pangkat: awak nak mahir dalam apa, dan macam mana jawatan ini membantu?
practice-q-motivation-5 = Apa yang membuatkan anda seronok datang bekerja?
    .hint = Pilih dua perkara yang memang penting bagi awak, dan satu contoh bila awak merasainya.
practice-q-motivation-6 = Apa yang anda tahu tentang syarikat kami?
    .hint = Sepuluh minit membaca dah memadai: satu produk, satu berita terbaru, satu pendapat awak.

## Kekuatan dan kelemahan

practice-q-strengths-1 = Apakah kekuatan anda yang paling berguna untuk jawatan ini?
    .hint = Satu saja, asalkan awak buktikan dengan cerita pendek.
practice-q-strengths-2 = Apakah kelemahan anda, dan bagaimana anda cuba mengatasinya?
    .hint = Pilih yang jujur tapi tak kritikal untuk jawatan ini, dan sebut langkah yang awak dah ambil.
practice-q-strengths-3 = Kemahiran apa yang baru-baru ini anda pelajari sendiri? Bagaimana anda belajar?
    .hint = Perkara kecil pun boleh; yang menarik ialah macam mana awak tak berhenti separuh jalan.
practice-q-strengths-4 = Antara kelayakan yang kami minta, yang mana belum anda kuasai?
    .hint = Mengaku saja, kemudian sebut macam mana dan berapa cepat awak boleh kejar.
practice-q-strengths-5 = Apakah pencapaian yang paling anda banggakan?
    .hint = Cerita keadaan sebelumnya, apa yang awak buat, dan hasilnya; kalau ada angka, sebut.
practice-q-strengths-6 = Ramai calon yang bagus memohon. Kenapa kami patut memilih anda?
    .hint = Tak payah banding dengan orang lain; sebut masalah yang awak boleh selesaikan untuk mereka.

## Bila ada yang tak menjadi

practice-q-setback-1 = Ceritakan satu kesilapan yang pernah anda buat semasa bekerja.
    .hint = Pilih yang dah selesai, mengaku, dan lebihkan cerita tentang apa yang awak ubah selepas itu.
practice-q-setback-2 = Teguran apa yang paling susah anda terima, tetapi sebenarnya betul?
    .hint = Boleh mengaku memang terasa, kemudian cerita apa yang awak buat dengan teguran itu.
practice-q-setback-3 = Pernahkah anda gagal mencapai sasaran? Apa puncanya?
    .hint = Mula dengan bahagian awak sendiri, baru keadaan sekeliling.
practice-q-setback-4 = Bila kali terakhir kerja anda bertimbun, dan bagaimana anda menguruskannya?
    .hint = Sebut tandanya, apa yang awak ketepikan dulu, dan siapa yang awak minta tolong.
practice-q-setback-5 = Ceritakan ketika anda tidak dapat sesuatu yang sangat anda harapkan. Apa yang anda buat selepas itu?
    .hint = Kecewa itu sebut sekejap saja; langkah pertama awak selepas itu yang mereka nak dengar.
practice-q-setback-6 = Kalau boleh undur masa, keputusan kerjaya mana yang anda akan ubah?
    .hint = Terangkan apa yang awak tahu masa itu, dan apa yang awak akan perhatikan sekarang.

## Kerja berpasukan

practice-q-teamwork-1 = Ceritakan satu kejayaan anda bersama pasukan. Apakah peranan anda?
    .hint = Guna “kami” untuk hasilnya dan “saya” untuk apa yang awak sendiri buat.
practice-q-teamwork-2 = Apabila bekerja dalam kumpulan, peranan apa yang biasanya anda ambil tanpa disuruh?
    .hint = Ingat mesyuarat terakhir: awak yang menyusun, yang menggerakkan, atau yang mendamaikan?
practice-q-teamwork-3 = Dengan orang yang bagaimana anda paling serasi bekerja, dan yang bagaimana pula lebih mencabar?
    .hint = Cerita tentang cara kerja, bukan orangnya, dan macam mana awak menyesuaikan diri.
practice-q-teamwork-4 = Kalau anda masuk ke pasukan yang sudah lama bersama, bagaimana anda menyesuaikan diri?
    .hint = Banyakkan mendengar, kemudian siapkan satu perkara kecil; bila cara itu menjadi untuk awak?
practice-q-teamwork-5 = Pernahkah anda membantu rakan sekerja walaupun itu bukan tugas anda?
    .hint = Cerita juga kerja awak yang tertangguh dan macam mana awak menguruskannya.
practice-q-teamwork-6 = Bagaimana anda bekerja dengan orang yang berlainan latar belakang atau cara berfikir?
    .hint = Satu salah faham yang awak jernihkan lebih meyakinkan daripada perkataan “terbuka”.

## Bila berselisih

practice-q-conflict-1 = Pernahkah anda tidak sependapat dengan ketua anda? Bagaimana anda menyuarakannya?
    .hint = Tunjukkan awak bercakap berdua saja, beri sebab, dan tetap sokong keputusannya.
practice-q-conflict-2 = Ceritakan perselisihan faham antara anda dengan rakan sekerja. Bagaimana ia selesai?
    .hint = Cerita kedua-dua pihak dengan adil; mereka nak tahu siapa yang ambil langkah pertama.
practice-q-conflict-3 = Bagaimana anda menangani pelanggan yang marah?
    .hint = Sesiapa yang pernah merungut pun boleh: awak dengar, ulang rungutannya, cari jalan.
practice-q-conflict-4 = Pernahkah anda terpaksa menolak permintaan di tempat kerja? Bagaimana anda menyatakannya?
    .hint = Penolakan yang baik ada sebabnya, dan ada jalan lain yang awak tawarkan.
practice-q-conflict-5 = Ceritakan ketika anda perlu memberitahu rakan sekerja sesuatu yang tidak sedap didengar.
    .hint = Bila, di mana, dan apa ayat pertama awak: di situ nampak hormat awak kepada orang.
practice-q-conflict-6 = Apa yang anda buat jika ada ahli pasukan yang tidak menyiapkan bahagiannya?
    .hint = Dalam cerita awak, tanya dulu sebabnya sebelum bawa kepada pihak atasan.

## Andai kata

practice-q-situation-1 = Dua orang ketua mahukan kerja berbeza siap malam ini, dan hanya satu yang sempat. Apa tindakan anda?
    .hint = Sebut cara awak menimbang, dan bahawa awak berbincang awal dengan kedua-duanya.
practice-q-situation-2 = Anda sedar ada kesilapan dalam kerja yang sudah dihantar kepada pelanggan. Apakah langkah anda?
    .hint = Lapor dulu, kecilkan kesannya, kemudian cerita cara awak supaya ia tak berulang.
practice-q-situation-3 = Jika anda diberi tugas yang belum pernah anda buat, anda akan mula dari mana?
    .hint = Tanya dulu hasil yang bagus itu macam mana, dan tunjuk draf separuh siap awal-awal lagi.
practice-q-situation-4 = Hari ini Rabu, dan anda tahu kerja untuk hari Jumaat tidak akan sempat siap. Apa yang anda buat?
    .hint = Beritahu awal dan bawa dua cadangan: lewat sedikit, atau sebahagian dulu yang siap.
practice-q-situation-5 = Dalam mesyuarat, ada orang membentangkan idea anda sebagai ideanya sendiri. Apakah reaksi anda?
    .hint = Bertenang, bincang berdua kemudian; tunjukkan hasil lebih penting bagi awak daripada pujian.
practice-q-situation-6 = Ini minggu pertama anda, dan semua orang terlalu sibuk untuk memberi tunjuk ajar. Apa yang anda buat?
    .hint = Sebut apa yang awak boleh cari sendiri, dan untuk apa awak minta masa sepuluh minit.

## Penutup

practice-q-closing-1 = Ada apa-apa yang anda ingin tanya kami?
    .hint = Sediakan tiga; satu tentang enam bulan pertama dalam jawatan itu hampir selalu sesuai.
practice-q-closing-2 = Berapakah gaji yang anda jangkakan?
    .hint = Semak julat gaji pasaran dulu, sebut angka dengan satu sebab, kemudian diam sekejap.
practice-q-closing-3 = Kalau diterima, bila anda boleh mula bekerja?
    .hint = Semak tempoh notis awak, dan beri tarikh yang awak boleh tepati.
practice-q-closing-4 = Adakah anda menghadiri temu duga di tempat lain juga?
    .hint = Mengaku ya itu biasa; tak perlu sebut nama, cukup kenapa awak serius dengan yang ini.
practice-q-closing-5 = Ada apa-apa yang belum kami tanya, tetapi anda ingin sampaikan?
    .hint = Simpan satu ayat: kenapa awak sesuai, yang mereka masih ingat esok.
practice-q-closing-6 = Jawatan ini kadangkala perlu bertugas di luar kawasan dan pada hujung minggu. Adakah anda sanggup?
    .hint = Beritahu dengan jelas mana yang boleh dan di mana had awak; sebab peribadi tak wajib diterangkan.
