# Sopan, bahasa Melayu: "informational". Sembang cari info dengan orang di dalam, sebelum ada kerja: apa yang boleh diharap,
# apa nak ditanya, apa hasilnya.
#
# Untuk penterjemah (tak perlu tahu Python):
# * "informational-standing" ialah soalannya; ".fixed" dan seumpamanya butangnya (28 aksara atau kurang).
# * ".fixed-words": cara lain menaip jawapan yang sama, huruf kecil, dipisah koma. Tiada perkataan di bawah dua butang
#   bagi satu soalan.
# * ".short": nama jawapan dalam senarai "nak ubah yang mana?"; bagi tiga matlamat, juga tajuk pada helaian soalan.
# * Dalam tiga matlamat, ".day" ialah tajuk (18 aksara atau kurang) dan ".day-question" soalan penuh seperti diucapkan:
#   sopan, khusus, dan tanpa kata ganti ("awak", "anda"), supaya sesuai untuk sesiapa pun.
# * { $bank } ialah senarai bernombor soalan itu. { decide-zone } mengulang teks dalam decide.ftl.


## Ini tentang apa

# Sembang yang sudah dicatat menjadi butang; nama lain boleh ditaip. Di sini sahaja sembang ini diterangkan.
informational-company = Idea yang bagus: bersembang santai dengan orang yang kenal tempat itu dari dalam, tanpa memohon apa-apa. Syarikat mana?
    .short = Syarikat
    .why = Supaya saya boleh sebut namanya, dan sembang ini tak bercampur dengan permohonan awak.

informational-standing = Sembang dengan { $company } itu, sudah sampai mana?
    .short = Sampai mana
    .fixed = Dah ada tarikh sembang
    .fixed-words = dah ada tarikh, ada tarikh, dah tetap, dah janji, dah set, dah confirm, confirm, dia setuju, mereka setuju, dah setuju, ya, esok, lusa, minggu depan
    .asking = Saya belum minta lagi
    .asking-words = belum, blm, belum lagi, belum minta, belum tanya, belum ada tarikh, nak minta, nak tanya dulu, baru nak minta, macam mana nak minta, tak, tidak
    .over = Dah selesai bersembang
    .over-words = dah, sudah, dah sembang, dah bersembang, dah jumpa, dah selesai, dah habis, dah lepas, baru lepas jumpa, tadi, semalam, hari ni
    .why = Kalau dah ada tarikh, kita terus ke soalan awak. Kalau belum, kita mula dengan e-mel untuk minta sembang itu.

informational-liking = Satu hari nanti, awak nak bekerja di { $company }?
    .short = Minat awak
    .yes = Ya, nak
    .yes-words = ya, ye, nak, nk, nak sangat, mahu, mestilah, mesti nak, memang nak, tentulah, sudah tentu, teringin, impian saya
    .maybe = Mungkin
    .maybe-words = mungkin kot, boleh jadi, tak pasti, x pasti, tak tahu, tak tau, xtau, entah, tengok dulu, bergantung, sebab tu nak tanya
    .no = Rasanya tak
    .no-words = tak, tidak, x, tak nak, taknak, xnak, tak kot, tak minat, kurang minat, tak berapa, macam tak
    .why = Orang lebih senang beri masa bila minat kita betul, dan soalan awak pun jadi lebih baik.

# Jawapan tadi: rasanya tak.
informational-unlikely = Sembang macam ini selalunya berbaloi di tempat yang awak memang nak masuk satu hari nanti. Tapi kenalan pun ada nilainya: orang kenal orang lain, dan syarikat lain. Macam mana?
    .still = Saya tetap nak sembang
    .still-words = tetap, tetap nak, nak, nk, nak juga, nak jugak, ya, ye, ok, okay, boleh, jom, teruskan, sembang juga, untuk kenalan
    .leave = Tak payahlah
    .leave-words = tak payah, xpayah, tak, tidak, x, tak nak, taknak, xnak, tak jadi, tak berbaloi, biarlah, lupakan, takpelah

# Dua mesej tentang apa yang boleh diharap.
informational-expect = Satu perkara dulu, supaya tak rasa tertekan: orang tak buka jawatan sebab terpikat, jadi awak tak perlu memikat sesiapa. Ramai yang sudi bersembang, lebih daripada yang kita sangka. Mereka suka kenal orang yang bagus sebelum memerlukannya.
    .on = Oh, baik. Lagi?
    .on-words = baik, ok, okay, okey, faham, lagi, lepas tu, seterusnya, teruskan, sambung, ya, ye, oh, noted, dah tahu

informational-expect_more = Jadi awak tak rugi apa-apa. Tanya sebanyak mana awak suka, degil sikit pun tak apa. Cuma, datang dengan persediaan: beberapa minit dengan orang di dalam cepat saja berlalu.
    .on = Jom buat persediaan
    .on-words = jom, jom mula, ok, okay, okey, baik, faham, ya, ye, mula, mulakan, teruskan, seterusnya, dah sedia, sedia
    .why = Di sini tak ada yang perlu dijawab. Bila tak mengharapkan kerja daripadanya, awak lebih bebas bertanya.

## Surat yang minta sembang itu, dan surat yang berterima kasih

informational-letter_language = { $writing-is ->
    [informational_thanks] Ucapan terima kasih itu nak saya tulis dalam bahasa apa?
   *[other] Surat kepada mereka nak saya tulis dalam bahasa apa?
}
    .why = Tak semestinya bahasa yang kita guna di sini. Bahasa yang mereka guna di tempat kerja jarang tersilap.

# Masuk ke dalam surat selepas "Sedikit tentang diri saya:". Contohnya dalam bahasa surat itu.
informational-about_me =
    Sedikit tentang diri awak untuk surat itu, dalam bahasa { $letter_language }. Separuh baris pun cukup, contohnya: <i>{ $letter_language-is ->
        [de] seit fünf Jahren in der Pflege, jetzt im Wechsel zur Datenanalyse
        [id] lulusan teknik industri, dua tahun bekerja di logistik
        [ms] lima tahun sebagai jururawat, sekarang beralih ke analisis data
       *[en] five years in nursing, now moving into data analysis
    }</i>
    .none = Tak payah letak
    .none-words = tak payah, xpayah, tak perlu, tak nak, taknak, xnak, tak, tidak, tak ada, takde, kosongkan, langkau, skip, tak tahu, tak tau, xtau
    .why = Dari situ mereka tahu siapa yang bertanya. Tak perlu nampak hebat.

# Masuk ke dalam surat selepas "Satu perkara yang kekal dalam ingatan saya:".
informational-detail = Ada satu perkara daripada sembang itu yang awak masih teringat? Beberapa patah kata dalam bahasa { $letter_language } pun cukup; saya masukkan ke dalam ucapan terima kasih.
    .none = Tak ada yang khusus
    .none-words = tak ada, takde, xde, tiada, tak, tidak, tak ingat, lupa, biasa je, macam biasa je, kosongkan, langkau, skip, tak tahu, tak tau, xtau
    .why = Ucapan terima kasih dengan satu perkara yang betul-betul disebut lebih diingati.

informational-register = { decide-register }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { $writing-is ->
        [informational_thanks] Ikut cara awak berdua berbual. Kalau tak pasti, formal lebih selamat.
       *[other] Ikut cara orang di sana menulis dan bercakap di depan umum. Kalau tak pasti, formal lebih selamat.
    }

informational-my_name = { decide-my_name }
    .why = { decide-my_name.why }

informational-recipient = { $writing-is ->
    [informational_thanks] Siapa yang luangkan masa untuk bersembang dengan awak? Nama penuh paling elok. Saya guna sama seperti yang awak tulis.
   *[other] Siapa yang awak nak ajak bersembang? Nama penuh paling elok. Saya guna sama seperti yang awak tulis.
}
    .unknown = Saya tak tahu
    .unknown-words = { decide-recipient.unknown-words }
    .why = Untuk sapaan dalam surat. Saya tak meneka Encik atau Puan, jadi namanya kekal seperti yang awak tulis.

# Di bawah surat yang sudah siap.
informational-request_letter = Salin, baca sekali, hantar. Ia cuma minta dua puluh minit, dan terus terang bukan meminta kerja; sebab itu senang orang nak kata ya. Sudah dihantar?
    .sent = Dah hantar
    .sent-words = dah, sudah, dah dihantar, dah send, dah sent, dah emel, dah email, siap hantar, ya, ye
    .later = Nanti saya hantar
    .later-words = nanti, nanti dulu, nanti je, belum, blm, belum lagi, belum hantar, esok, kejap lagi, sekejap lagi, tak sempat, bukan sekarang, tak, tidak
    .formal = { decide-decline_letter.formal }
    .formal-words = { decide-decline_letter.formal-words }
    .informal = { decide-decline_letter.informal }
    .informal-words = { decide-decline_letter.informal-words }
    .again = { decide-decline_letter.again }
    .again-words = { decide-decline_letter.again-words }, tentang saya, ayat tentang saya, ubah tentang saya

# Menunggu jawapan mereka; juga kalau surat itu belum dihantar.
informational-awaiting = Bila sudah dihantar, giliran { $company } pula. Kalau mereka beri tarikh, tekan di sini dan kita sediakan soalan awak.
    .date = Mereka dah beri tarikh
    .date-words = tarikh, ada tarikh, dah ada tarikh, dapat tarikh, mereka setuju, dia setuju, dah setuju, mereka balas, dia balas, dah balas, dah confirm, ya, ye
    .letter = Tunjukkan surat itu
    .letter-words = surat, surat tu, mana surat, tengok surat, tunjuk surat, tunjuk lagi, surat tadi, belum hantar, nak hantar
    .declined = Mereka kata tak boleh
    .declined-words = tak boleh, x boleh, tak sudi, mereka tolak, dia tolak, kena tolak, ditolak, tak nak, tak ada masa, takde masa, sibuk, tak, tidak

## Soalan: bila

informational-when = Bila sembang dengan { $company } itu? Tulis saja: “Selasa 3 petang”, atau “8 Disember, pukul 3 petang”.
    .short = Tarikh
    .open = Belum ada tarikh
    .open-words = { decide-when.open-words }
    .why = Supaya helaian soalan awak sampai semula pada malam sebelumnya.

# Mengulang apa yang difahami.
informational-when_ok = { $company }, <b>{ $when }</b>. Betul?
    .yes = Ya, betul
    .yes-words = { decide-when_ok.yes-words }
    .no = Bukan, tarikh lain
    .no-words = { decide-when_ok.no-words }
    .why = Soalan awak saya hantar semula pada malam sebelumnya, jadi tarikhnya kena betul.

## Soalannya: tiga matlamat, paling banyak lima bagi setiap satu

informational-goal_fit =
    Matlamat pertama: <b>adakah saya betul-betul nak kerja di sana?</b> Makan tengah hari percuma tak menjawabnya; soalan ini mungkin boleh. Pilih paling banyak lima:

    { $bank }
    .short = Kerja di sana
    .enough = Itu saja
    .enough-words = { decide-priorities.enough-words }
    .none = Tak ada yang kena
    .none-words = tak ada, takde, xde, tiada, tak, tidak, semua tak kena, tak ada satu pun, satu pun tak, langkau, skip
    .day = Hari kerja biasa
    .day-words = hari, hari biasa, sehari di sana, hari hari, rutin, kerja harian
    .day-question = Boleh ceritakan hari kerja yang baru lepas, dari pagi sampai waktu balik?
    .surprised = Yang tak disangka
    .surprised-words = kejutan, terkejut, mengejutkan, tak sangka, tak disangka, di luar jangkaan
    .surprised-question = Masa mula bekerja di sini, apa yang rupanya lain daripada yang disangka?
    .praise = Apa yang dipuji
    .praise-words = puji, pujian, dipuji, dihargai, penghargaan, ganjaran
    .praise-question = Kali terakhir ada orang dipuji dalam pasukan ini, apa sebabnya?
    .hard_times = Masa susah
    .hard_times-words = susah, masa sukar, krisis, tekanan, stres, stress, masalah, konflik
    .hard_times-question = Bagaimana pasukan ini mengharungi masa yang betul-betul susah baru-baru ini?
    .people_leave = Kenapa berhenti
    .people_leave-words = orang berhenti, ramai berhenti, resign, orang keluar, kenapa orang keluar, tukar kerja, turnover
    .people_leave-question = Bila ada yang berhenti dari { $company }, selalunya sebab apa?
    .learning = Apa dipelajari
    .learning-words = belajar, ilmu, kemahiran, latihan, training, berkembang, skill
    .learning-question = Apa yang sekarang sudah pandai dibuat, tapi belum sebelum bekerja di sini?
    .leading = Cara memimpin
    .leading-words = bos, ketua, cara bos, memimpin, pemimpin, kepimpinan, pengurus, manager
    .leading-question = Kalau tak sependapat dengan ketua, apa yang selalunya berlaku lepas itu?
    .again = Pilih sekali lagi
    .again-words = lagi, sekali lagi, pilih lagi, masuk lagi, ulang balik, menyesal
    .again-question = Dengan apa yang diketahui sekarang, masih pilih kerja di sini? Dan apa yang akan ditanya dulu?
    .why = Kalau mereka telefon tentang jawatan yang kena, awak akan seronok? Soalan ini membantu awak tahu.

informational-goal_roles =
    Matlamat kedua: <b>bila mungkin ada jawatan, atau memang tak ada?</b> Bertanya begini tak melampau: masa mereka terhad, dan mereka bukannya jumpa semua orang. Paling banyak lima:

    { $bank }
    .short = Jawatan nanti
    .enough = Itu saja
    .enough-words = { decide-priorities.enough-words }
    .none = Tak ada yang kena
    .none-words = { informational-goal_fit.none-words }
    .growing = Yang membesar
    .growing-words = membesar, pasukan membesar, tambah orang, berkembang, pasukan mana, mengecil
    .growing-question = Setahun lagi, pasukan mana di sini yang akan lebih besar, dan mana yang lebih kecil?
    .next_needs = Keperluan nanti
    .next_needs-words = keperluan, perlu apa, rancangan, projek, projek baru, tahun depan, akan datang
    .next_needs-question = Tahun depan, kerja apa yang akan sampai ke pasukan ini, tapi belum ada yang mahir membuatnya?
    .profile = Siapa yang kurang
    .profile-words = siapa kurang, profil, orang macam mana, ciri ciri, yang dicari, tak cukup orang
    .profile-question = Kalau pasukan ini boleh tambah seorang Isnin nanti, orang itu perlu pandai buat apa?
    .posted = Sebelum diiklankan
    .posted-words = iklan, diiklankan, iklan kerja, jawatan kosong, bila iklan keluar, berapa awal
    .posted-question = Berapa lama sebelum sesuatu jawatan diiklankan, orang di dalam sudah tahu?
    .hear_first = Cara tahu awal
    .hear_first-words = tahu awal, tahu dulu, dapat tahu, dengar dulu, orang pertama tahu
    .hear_first-question = Apa cara terbaik untuk saya tahu awal kalau ada jawatan di sini?
    .skills = Yang saya perlu
    .skills-words = kemahiran, skill, kelayakan, syarat, saya perlu apa, apa lagi yang kurang, sesuai di mana
    .skills-question = Daripada cerita saya tadi, saya sesuai di bahagian mana, dan apa lagi yang saya perlukan?
    .entry = Orang paling baru
    .entry-words = orang baru, pekerja baru, cara masuk, macam mana masuk, jalan masuk, baru masuk
    .entry-question = Orang yang paling baru menyertai pasukan ini, bagaimana dia dapat masuk?
    .timing = Bila tanya lagi
    .timing-words = masa, bila, tanya lagi, masa sesuai, bila boleh tanya, timing
    .timing-question = Bila agaknya berbaloi untuk saya bertanya lagi?
    .why = Perekrut tahu tentang jawatan tiga hingga empat minggu sebelum diiklankan, dan mereka akan beritahu kalau ditanya.

informational-goal_contact =
    Matlamat ketiga: <b>kenalan yang sebelum ini awak tak ada.</b> Mungkin mereka tahu tempat lain, atau teringat awak kemudian. Paling banyak lima:

    { $bank }
    .short = Kenalan baru
    .enough = Itu saja
    .enough-words = { decide-priorities.enough-words }
    .none = Tak ada yang kena
    .none-words = { informational-goal_fit.none-words }
    .path = Jalan mereka
    .path-words = jalan, jalan hidup, perjalanan, perjalanan kerjaya, kerjaya, macam mana sampai situ
    .path-question = Bagaimana ceritanya sampai ke sini, dan di mana jalan itu hampir membelok ke tempat lain?
    .who_else = Siapa lagi
    .who_else-words = orang lain, nak tanya siapa lagi, jumpa siapa, nama lain, minta dikenalkan, kenalkan
    .who_else-question = Siapa lagi yang patut saya jumpa, dan boleh saya sebut siapa yang mencadangkannya?
    .elsewhere = Syarikat lain
    .elsewhere-words = tempat lain, pasukan lain, pesaing, kat tempat lain, company lain
    .elsewhere-question = Di mana lagi kerja macam ini dibuat dengan betul-betul baik?
    .read = Apa yang dibaca
    .read-words = baca, bacaan, buku, podcast, berita, artikel, ikut siapa
    .read-question = Untuk terus ikut perkembangan bidang ini, siapa yang selalu dibaca atau didengar?
    .advice = Nasihat
    .advice-words = pesanan, tip, tips, petua, cadangan
    .advice-question = Nasihat mana tentang masuk ke bidang ini yang sebenarnya salah?
    .stay_in_touch = Terus berhubung
    .stay_in_touch-words = berhubung, keep in touch, contact, linkedin, nombor telefon, hubungi lagi
    .stay_in_touch-question = Macam mana saya boleh terus berhubung tanpa mengganggu?
    .in_my_place = Di tempat saya
    .in_my_place-words = tempat saya, di tempat saya, kalau jadi saya, jadi saya
    .in_my_place-question = Kalau di tempat saya, apa yang akan dibuat dalam tiga bulan ini?
    .give_back = Membalas budi
    .give_back-words = balas budi, balas jasa, tolong balik, bantu balik, apa boleh saya bantu, saya bantu
    .give_back-question = Ada apa-apa yang saya pula boleh bantu?
    .why = Kenalan lebih panjang umurnya daripada satu jawatan: mereka kongsi resume, dan ada yang teringat awak setahun kemudian.

informational-own_questions = Ada soalan lain yang awak sendiri nak tanya? Tulis satu soalan sebaris. Tekan soalan awak kalau nak ubah.
    .short = Soalan sendiri
    .enough = Itu saja
    .enough-words = { decide-priorities.enough-words }
    .none = Tak, ini dah memadai
    .none-words = tak, tidak, tak ada, takde, xde, tiada, memadai, dah memadai, yang ni je, tak payah, langkau, skip
    .why = Soalan yang orang lain tak akan tanya selalunya yang terbaik.

informational-person = Awak akan jumpa siapa? Namanya saya letak pada helaian awak.
    .short = Orang yang ditemui
    .unknown = Belum tahu lagi
    .unknown-words = { decide-recipient.unknown-words }, belum, belum tahu, belum tau, blm tau, tak tahu lagi
    .why = Supaya nama itu ada depan mata awak masa bersembang nanti. Kalau belum tahu, tak apa.

informational-zone = { decide-zone }
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
    .why = { decide-zone.why }

# Di bawah helaian, yang berdiri di atasnya sebagai mesej sendiri.
informational-sheet = Itulah helaian awak. Tak perlu tanya semuanya; biar mereka bercerita. { $reminders ->
    [off] Peringatan awak sedang dimatikan, jadi cari ia di sini sebelum sembang itu.
   *[on] { $has-when ->
        [yes] Sebelum sembang itu saya ingatkan, selalunya pada malam sebelumnya.
       *[no] Bila sudah ada tarikh, tekan di bawah, dan saya ingatkan pada malam sebelumnya.
    }
}
    .change = Ubah sesuatu
    .change-words = ubah, ubah soalan, tukar, tukar soalan, soalan lain, tambah soalan, betulkan, edit, ada yang salah
    .date = Ada tarikh baru
    .date-words = tarikh, tarikh baru, dah ada tarikh, tarikh lain, tukar tarikh, tarikh berubah, tarikh dah tukar, dianjak, ditunda, ditangguhkan, reschedule
    .over = Dah selesai bersembang
    .over-words = dah sembang, dah bersembang, dah jumpa, dah habis, dah lepas, dah selesai, baru lepas jumpa, tadi dah jumpa
    .fine = Cukup macam ini
    .fine-words = cukup, dah cukup, ok, okay, okey, baik, bagus, cantik, terima kasih, tq, thanks, siap, dah siap, ya, ye

# Senarai jawapan menyusul sebagai butang.
informational-change = Nak ubah yang mana?
    .nothing = Tak ada, biarkan begitu
    .nothing-words = { decide-change.nothing-words }

## Selepas itu

informational-over_at = Bila awak bersembang dengan { $company }? “Hari ini” atau “Selasa 3 petang” pun cukup.
    .short = Bila bersembang
    .not_yet = Belum lagi
    .not_yet-words = belum, blm, belum sembang, belum jumpa, tak jadi lagi, akan datang, belum sampai, ditunda, ditangguhkan, tak, tidak
    .why = Supaya saya tahu bila sesuai untuk bertanya lagi.

informational-outcome = Apa hasilnya untuk awak?
    .short = Hasilnya
    .fits = Saya nak kerja di sana
    .fits-words = nak, nak kerja sana, nak kerja situ, nak kerja kat sana, suka, saya suka, sesuai, kena dengan saya, best, bagus, memang nak, ya, ye
    .lead = Dapat nama atau tempat lain
    .lead-words = dapat nama, dapat kenalan, dapat contact, dapat nombor, kenalkan orang lain, suruh tanya orang lain, orang lain, tempat lain, syarikat lain, pasukan lain
    .not_for_me = Rupanya bukan untuk saya
    .not_for_me-words = bukan untuk saya, tak sesuai, x sesuai, tak kena, tak suka, tak nak, taknak, xnak, kecewa, tak best, tak, tidak
    .why = Langkah yang berbaloi selepas ini bergantung pada hasilnya.

informational-check_back_on = Ada mereka sebut bila elok bertanya lagi? “Tiga minggu lagi” atau “15 Januari” pun boleh, lebih kurang saja.
    .short = Bila tanya lagi
    .open = Mereka tak sebut
    .open-words = tak sebut, x sebut, tak bagitahu, tak cakap, tak ada, takde, xde, tak, tidak, tak tahu, tak tau, xtau, tak pasti, lupa, langkau
    .why = Orang di dalam tahu tentang jawatan beberapa minggu lebih awal, dan akan berterus terang bila mungkin ada berita.

informational-settled = { $outcome-is ->
    [fits] { $reminders ->
        [off] Baik, sudah dicatat. Tanya mereka { $has-check_back_on ->
            [yes] pada <b>{ $check_back_on }</b>
           *[no] dalam lebih kurang empat minggu
        } kalau-kalau sudah ada jawatan; peringatan awak sedang dimatikan, jadi catat sendiri, ya.
       *[on] Baik, sudah dicatat. { $has-check_back_on ->
            [yes] Pada <b>{ $check_back_on }</b>, atau hari bekerja berikutnya,
           *[no] Lebih kurang empat minggu lagi,
        } saya ingatkan awak untuk bertanya kalau-kalau sudah ada jawatan.
    } Mereka tahu tiga hingga empat minggu sebelum diiklankan, jadi mungkin ambil masa.
    [lead] Tulis kepada orang atau syarikat itu secepat yang boleh, dan dari awal sebut siapa yang mencadangkan. Hasilnya mungkin ambil masa.
   *[not_for_me] Itu pun berguna, dan awak tahu sebelum mula bekerja di sana.
} Nak saya tuliskan ucapan terima kasih atas masa mereka?
    .thanks = Ya, tuliskan
    .thanks-words = ya, ye, yup, boleh, nak, nk, ok, okay, tulis, tulislah, ucapan, ucapan terima kasih, surat, bagus juga
    .change = Ubah sesuatu
    .change-words = ubah, ubah jawapan, tukar, tukar jawapan, betulkan, edit, ada yang salah, salah
    .done = Tak, itu saja
    .done-words = tak, tidak, x, tak nak, taknak, xnak, tak payah, xpayah, itu je, tu je, cukup, nanti, nanti dulu, dah ucap, dah cakap terima kasih, siap, selesai

# Senarai jawapan menyusul sebagai butang.
informational-change_outcome = Nak ubah yang mana?
    .nothing = Tak ada, biarkan begitu
    .nothing-words = { decide-change.nothing-words }

# Di bawah surat yang sudah siap.
informational-thanks_letter = Salin, baca sekali, hantar selagi sembang itu masih segar. Sudah dihantar?
    .sent = { informational-request_letter.sent }
    .sent-words = { informational-request_letter.sent-words }
    .later = { informational-request_letter.later }
    .later-words = { informational-request_letter.later-words }
    .formal = { decide-decline_letter.formal }
    .formal-words = { decide-decline_letter.formal-words }
    .informal = { decide-decline_letter.informal }
    .informal-words = { decide-decline_letter.informal-words }
    .again = { decide-decline_letter.again }
    .again-words = { decide-decline_letter.again-words }, butiran lain, perkara lain

## Macam mana ia berakhir

informational-prepared = Baik, awak sudah bersedia. Bila sembang itu selesai, /informational sambung dengan hasilnya; semua yang dicatat ada dalam /interviews.

# "Tak payahlah".
informational-left = Baik, kita tinggalkan. Kalau satu hari ada syarikat yang awak nak kenal dari dalam: /informational.

# Mereka kata tak boleh.
informational-turned_down = Sayangnya tak jadi, dan bertanya itu pun bukan senang. Kebanyakan yang menolak cuma tak ada masa; jarang sebab awak. Mungkin orang lain di sana ada dua puluh minit: /informational.

informational-done = { $outcome-is ->
    [fits] Baik. Selebihnya ambil masa, dan buat sementara awak boleh lepaskan. Semuanya tercatat dalam /interviews.
    [lead] Baik. Kalau nanti jadi satu sembang: /informational bantu awak bersedia untuk yang itu juga.
   *[other] Baik, yang itu selesai. Untuk sembang seterusnya: /informational.
}

# "/cancel" di tengah jalan.
informational-cancelled = Baik, perbualan ini ditutup. /informational mulakan yang baru bila-bila awak nak.
