# Surat-surat dalam bahasa Melayu (Malaysia), walau bahasa apa pun yang digunakan orang itu dengan Sopan. Dihantar kepada majikan.
#
# Untuk penterjemah - tidak perlu tahu Python:
# * Satu surat bagi setiap jenis dan gaya (formal: rasmi, informal: mesra tetapi sopan). Setiap ".nama" ialah satu perenggan;
#   hanya yang perlu digunakan. Jangan letak baris kosong di dalam satu perenggan.
# * ".to_known" menyapa orang yang diketahui namanya, ".to_unknown" yang tidak diketahui. Jantina tidak diteka: "Encik/Puan".
#   Sapaan dan penutup ditulis sekali dalam accept dan informational; surat lain mengambilnya dari situ.
# * Surat rasmi menggunakan "tuan/puan". Surat mesra tidak menggunakan ganti nama: bukan "awak", bukan "anda", paling jauh "kita".
# * { $when }: "Selasa, 8 Disember 2026, pukul 3 petang", atau harinya sahaja; biar ia di hujung ayat. { $talked_on } dan
#   { $promised }: hari sahaja.
# * { $proposals }, { $about_me } dan { $detail }: kata-kata orang itu sendiri, tanpa noktah. Letak selepas titik bertindih.
# * Pendek, mesra, profesional. Tidak menjual diri, tidak mendesak, tidak memberi sebab. Tiada ruang yang perlu diisi.


# Terima jemputan. .confirm_moment: hari dan waktu sudah ada; .confirm_day: hari sahaja; .ask_date: kedua-duanya belum.

letter-accept-formal =
    .subject = { $has-role ->
        [yes] Pengesahan temu duga bagi jawatan { $role }
       *[no] Pengesahan temu duga di { $company }
    }
    .to_known = { $has-title ->
        [yes] Yang dihormati { $recipient },
       *[no] Yang dihormati Encik/Puan { $recipient },
    }
    .to_unknown = Tuan/Puan,
    .thanks = { $has-role ->
        [yes] Terima kasih atas jemputan ke temu duga bagi jawatan { $role } di { $company }.
       *[no] Terima kasih atas jemputan ke temu duga di { $company }.
    }
    .confirm_moment = Dengan sukacitanya saya mengesahkan kehadiran saya pada hari { $when }. Saya menantikan pertemuan ini.
    .confirm_day = Dengan sukacitanya saya mengesahkan kehadiran saya pada hari { $when }. Mohon pihak tuan/puan maklumkan waktu yang sesuai.
    .ask_date = Saya berbesar hati untuk hadir. Mohon pihak tuan/puan cadangkan satu atau dua tarikh yang sesuai.
    .other_role = Jawatan ini menarik minat saya. Saya turut melihat jawatan “{ $other_role }” di laman kerjaya syarikat, dan berbesar hati sekiranya dapat membincangkannya juga.
    .open_to_others = Jawatan ini menarik minat saya. Saya juga terbuka kepada jawatan lain yang sesuai dengan latar belakang dan kemahiran saya.
    .closing =
        Sekian, terima kasih.
        Yang benar,
        { $my_name }

letter-accept-informal =
    .subject = { $has-role ->
        [yes] Temu duga bagi jawatan { $role }
       *[no] Temu duga di { $company }
    }
    .to_known = { $has-title ->
        [yes] Helo { $recipient },
       *[no] Hai { $recipient },
    }
    .to_unknown = Salam sejahtera,
    .thanks = { $has-role ->
        [yes] Terima kasih kerana menjemput saya ke temu duga bagi jawatan { $role } di { $company }.
       *[no] Terima kasih kerana menjemput saya ke temu duga di { $company }.
    }
    .confirm_moment = Saya boleh hadir pada hari { $when }. Saya menantikan pertemuan ini.
    .confirm_day = Saya boleh hadir pada hari { $when }. Pukul berapa yang sesuai?
    .ask_date = Saya gembira untuk hadir. Boleh cadangkan satu atau dua tarikh yang sesuai?
    .other_role = Jawatan ini menarik minat saya. Saya juga ternampak “{ $other_role }” di laman kerjaya, dan gembira kalau boleh berbincang tentangnya sekali.
    .open_to_others = Jawatan ini menarik minat saya, dan saya juga terbuka kepada jawatan lain yang sesuai dengan latar belakang dan kemahiran saya.
    .closing =
        Salam mesra,
        { $my_name }

# Minta masa lain. .not_then: tarikhnya sudah diberi; .not_yet: belum ada, atau tidak diketahui.

letter-reschedule-formal =
    .subject = { $has-role ->
        [yes] Tarikh temu duga bagi jawatan { $role }
       *[no] Tarikh temu duga di { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = { letter-accept-formal.thanks }
    .not_then = Mohon maaf, saya tidak dapat hadir pada hari { $when }.
    .not_yet = Saya berbesar hati untuk hadir, dan ingin mencari tarikh yang sesuai bagi kedua-dua pihak.
    .proposals = Cadangan saya: { $proposals }. Sekiranya waktu lain lebih sesuai bagi pihak tuan/puan, mohon maklumkan. Saya menantikan pertemuan ini.
    .ask_times = Mohon pihak tuan/puan cadangkan satu atau dua waktu yang sesuai. Saya menantikan pertemuan ini.
    .closing = { letter-accept-formal.closing }

letter-reschedule-informal =
    .subject = { letter-reschedule-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = { letter-accept-informal.thanks }
    .not_then = Maaf, saya tidak dapat hadir pada hari { $when }.
    .not_yet = Saya gembira untuk hadir. Mari kita cari tarikh yang sesuai untuk kedua-dua pihak.
    .proposals = Cadangan saya: { $proposals }. Kalau masa lain lebih sesuai, maklumkan sahaja. Saya menantikan pertemuan ini.
    .ask_times = Boleh cadangkan satu atau dua waktu yang sesuai? Saya menantikan pertemuan ini.
    .closing = { letter-accept-informal.closing }

# Tolak jemputan: bukan jawatan ini, tetapi gembira untuk terus berhubung.

letter-decline-formal =
    .subject = { $has-role ->
        [yes] Jemputan temu duga bagi jawatan { $role }
       *[no] Jemputan temu duga di { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = { $has-role ->
        [yes] Terima kasih kerana menghubungi saya dan menjemput saya ke temu duga bagi jawatan { $role } di { $company }.
       *[no] Terima kasih kerana menghubungi saya dan menjemput saya ke temu duga di { $company }.
    }
    .not_this_one = Setelah mempertimbangkannya dengan teliti, saya mendapati jawatan ini kurang sesuai dengan saya. Oleh itu, saya memohon maaf dan menolak jemputan ini dengan hormat.
    .stay_in_touch = Saya berharap kita dapat terus berhubung, dan amat menghargai sekiranya dimaklumkan tentang jawatan lain pada masa hadapan.
    .closing = { letter-accept-formal.closing }

# Seluruh surat ini seboleh-bolehnya tidak melebihi 256 huruf, supaya muat pada butang salin.
letter-decline-informal =
    .subject = { $has-role ->
        [yes] Jemputan temu duga: { $role }
       *[no] Jemputan temu duga
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = Terima kasih kerana menjemput saya ke temu duga.
    .not_this_one = Maaf, jawatan ini kurang sesuai dengan saya, jadi saya terpaksa menolak.
    .stay_in_touch = Kalau ada jawatan lain di { $company } nanti, saya gembira jika dimaklumkan.
    .closing = { letter-accept-informal.closing }

# Tarik diri. Bentuk pendek: ucapan terima kasih dan .withdrawing (dan .cancel_next); selebihnya untuk orang yang mungkin ditemui lagi.

letter-withdraw-formal =
    .subject = { $has-role ->
        [yes] Penarikan balik permohonan bagi jawatan { $role }
       *[no] Penarikan balik permohonan di { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks_talks = Terima kasih atas perbincangan tentang peluang bekerja di { $company }.
    .thanks_interest = Terima kasih atas pertimbangan terhadap permohonan saya di { $company }.
    .withdrawing = { $has-role ->
        [yes] Setelah berfikir dengan teliti, saya mengambil keputusan untuk menarik balik permohonan saya bagi jawatan { $role }.
       *[no] Setelah berfikir dengan teliti, saya mengambil keputusan untuk menarik balik permohonan saya.
    }
    .cancel_next = Sehubungan dengan itu, mohon batalkan juga pertemuan kita pada hari { $when }.
    .their_time = Saya amat menghargai masa yang telah diluangkan oleh tuan/puan dan seluruh pasukan.
    .again = Sekiranya ada jawatan lain di { $company } pada masa hadapan, saya amat berbesar hati jika dimaklumkan.
    .wishes = Semoga pihak tuan/puan berjaya menemui calon yang paling sesuai.
    .closing = { letter-accept-formal.closing }

letter-withdraw-informal =
    .subject = { $has-role ->
        [yes] Tarik diri daripada permohonan jawatan { $role }
       *[no] Tarik diri daripada permohonan di { $company }
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks_talks = Terima kasih atas perbualan tentang peluang bekerja di { $company }.
    .thanks_interest = Terima kasih atas pertimbangan terhadap permohonan saya di { $company }.
    .withdrawing = { $has-role ->
        [yes] Selepas memikirkannya baik-baik, saya mengambil keputusan untuk menarik diri daripada permohonan bagi jawatan { $role }.
       *[no] Selepas memikirkannya baik-baik, saya mengambil keputusan untuk menarik diri daripada permohonan ini.
    }
    .cancel_next = Jadi, kita juga boleh batalkan pertemuan pada hari { $when }.
    .their_time = Saya sangat menghargai masa yang diluangkan oleh semua yang terlibat.
    .again = Kalau ada jawatan lain di { $company } nanti, saya gembira jika dimaklumkan.
    .wishes = Semoga calon yang paling sesuai cepat ditemui.
    .closing = { letter-accept-informal.closing }

# Kepada seorang penemu duga, selepas menarik diri. Tidak meminta apa-apa.

letter-connection-formal =
    .subject = { $has-role ->
        [yes] Perbualan kita tentang jawatan { $role }
       *[no] Perbualan kita tentang bekerja di { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-informational-formal.to_unknown }
    .talk = Tuan/puan mungkin telah dimaklumkan bahawa saya menarik balik permohonan saya di { $company }. Walau bagaimanapun, perbualan kita amat berharga, dan banyak yang saya pelajari daripadanya.
    .stay_in_touch = Memandangkan kita berada dalam bidang yang sama, saya amat berbesar hati sekiranya kita dapat terus berhubung.
    .closing = { letter-accept-formal.closing }

letter-connection-informal =
    .subject = { letter-connection-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk = Mungkin sudah sampai berita bahawa saya menarik diri daripada permohonan di { $company }. Walaupun begitu, perbualan kita memang berbaloi, dan banyak yang saya belajar daripadanya.
    .stay_in_touch = Kita dalam bidang yang sama, jadi saya gembira kalau kita terus berhubung.
    .closing = { letter-accept-informal.closing }

# Kepada orang yang belum dikenali: dua puluh minit untuk tahu bagaimana bekerja di sana. Bukan meminta kerja.

letter-informational-formal =
    .subject = Perbualan ringkas tentang bekerja di { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = Kepada pasukan { $company } yang dihormati,
    .about_me = Sedikit tentang diri saya: { $about_me }.
    .drawn_to = Sudah agak lama saya mengikuti perkembangan { $company }, dan saya dapat membayangkan diri bekerja di sana suatu hari nanti.
    .no_job = E-mel ini bukan permohonan kerja. Saya sekadar ingin tahu bagaimana pengalaman bekerja di sana.
    .ask = Sudikah tuan/puan meluangkan 20 minit untuk berbual dalam beberapa minggu ini? Saya akan mengikut kelapangan tuan/puan.
    .closing = { letter-accept-formal.closing }

letter-informational-informal =
    .subject = { letter-informational-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .about_me = Sedikit tentang saya: { $about_me }.
    .drawn_to = Sudah lama juga saya mengikuti perkembangan { $company }, dan saya boleh bayangkan diri bekerja di sana suatu hari nanti.
    .no_job = Saya bukan meminta kerja. Saya cuma ingin tahu bagaimana rasanya bekerja di sana.
    .ask = Boleh luangkan 20 minit untuk berbual dalam beberapa minggu ini? Saya boleh ikut mana-mana masa yang sesuai.
    .closing = { letter-accept-informal.closing }

# Sejurus selepas perbualan itu. .lead: mereka menunjukkan kepada siapa harus dihubungi, atau memperkenalkan.

letter-informational_thanks-formal =
    .subject = Terima kasih atas perbualan kita
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-informational-formal.to_unknown }
    .thanks = Terima kasih kerana sudi meluangkan masa untuk berkongsi pengalaman bekerja di { $company }.
    .detail = Satu perkara yang kekal dalam ingatan saya: { $detail }.
    .lead = Terima kasih juga kerana menunjukkan kepada siapa saya boleh merujuk seterusnya. Saya akan menyusulinya dan memaklumkan perkembangannya.
    .stay_in_touch = Saya amat berbesar hati sekiranya kita dapat terus berhubung.
    .closing = { letter-accept-formal.closing }

letter-informational_thanks-informal =
    .subject = { letter-informational_thanks-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = Terima kasih kerana meluangkan masa untuk bercerita tentang bekerja di { $company }.
    .detail = Satu perkara yang melekat dalam ingatan saya: { $detail }.
    .lead = Terima kasih juga kerana menunjukkan siapa yang boleh saya hubungi seterusnya. Saya akan susuli, dan beritahu hasilnya nanti.
    .stay_in_touch = Saya gembira kalau kita terus berhubung.
    .closing = { letter-accept-informal.closing }

# Beberapa minggu selepas perbualan itu: sudah adakah jawatan yang dibuka?

letter-check_back-formal =
    .subject = Perbualan kita tentang bekerja di { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-informational-formal.to_unknown }
    .talk = Beberapa minggu yang lalu, tuan/puan sudi meluangkan masa untuk berkongsi pengalaman bekerja di { $company }. Sejak itu, saya kerap teringat akan perbualan kita.
    .ask = Adakah kini terdapat jawatan yang pada pandangan tuan/puan sesuai dengan saya, atau bilakah agaknya jawatan sedemikian akan dibuka?
    .closing = { letter-accept-formal.closing }

letter-check_back-informal =
    .subject = { letter-check_back-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk = Beberapa minggu lepas, kita sempat berbual tentang bekerja di { $company }. Sejak itu, saya selalu teringat perbualan kita.
    .ask = Sekarang ada jawatan yang rasanya sesuai dengan saya, atau bila agaknya akan dibuka?
    .closing = { letter-accept-informal.closing }

# Kepada seorang penemu duga, selepas temu duga. Rakan sekerja boleh membandingkan surat-surat ini: setiap penemu duga mendapat
# pembuka yang lain antara lima, jadi tidak boleh ada dua yang bermula sama atau berterima kasih untuk perkara yang sama.

letter-thanks-formal =
    .subject = { $has-role ->
        [yes] Terima kasih atas perbualan tentang jawatan { $role }
       *[no] Terima kasih atas perbualan kita
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .opening_1 = Terima kasih kerana meluangkan masa untuk berbual dengan saya.
    .opening_2 = Penerangan tuan/puan memberi saya gambaran yang jelas tentang kerja ini, dan saya amat menghargainya.
    .opening_3 = Keterbukaan tuan/puan banyak membantu saya, dan saya mengucapkan terima kasih.
    .opening_4 = Saya gembira dapat bertemu dengan tuan/puan, dan berterima kasih atas sambutan yang mesra.
    .opening_5 = Perbualan kita memberi saya banyak perkara untuk difikirkan. Untuk itu, saya mengucapkan terima kasih.
    .detail = Satu perkara yang kekal dalam ingatan saya: { $detail }.
    .interest_role = Saya masih berminat dengan jawatan { $role } di { $company }, dan menantikan maklum balas daripada pihak tuan/puan.
    .interest = Saya masih berminat untuk bekerja di { $company }, dan menantikan maklum balas daripada pihak tuan/puan.
    .closing = { letter-accept-formal.closing }

letter-thanks-informal =
    .subject = { letter-thanks-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .opening_1 = Terima kasih kerana meluangkan masa untuk berbual dengan saya.
    .opening_2 = Gambaran saya tentang kerja ini jadi jauh lebih jelas selepas penerangan hari itu, dan saya menghargainya.
    .opening_3 = Jawapan yang jujur dan terbuka banyak membantu saya, terima kasih.
    .opening_4 = Seronok dapat berkenalan, dan terima kasih atas sambutan yang mesra.
    .opening_5 = Banyak yang saya fikirkan selepas perbualan kita, dan saya berterima kasih untuk itu.
    .detail = Satu perkara yang melekat dalam ingatan saya: { $detail }.
    .interest_role = Saya masih berminat dengan jawatan { $role } di { $company }, dan menantikan khabar seterusnya.
    .interest = Saya masih berminat untuk bekerja di { $company }, dan menantikan khabar seterusnya.
    .closing = { letter-accept-informal.closing }

# Sekali sahaja, apabila belum ada khabar. { $promised } ialah hari yang mereka janjikan.

letter-follow_up-formal =
    .subject = { $has-role ->
        [yes] Temu duga saya bagi jawatan { $role }
       *[no] Temu duga saya di { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .talk_on = { $has-role ->
        [yes] Pada hari { $talked_on }, saya telah ditemu duga bagi jawatan { $role } di { $company }. Sekali lagi, terima kasih atas peluang tersebut. Saya masih berminat dengan jawatan ini.
       *[no] Pada hari { $talked_on }, saya telah ditemu duga di { $company }. Sekali lagi, terima kasih atas peluang tersebut. Saya masih berminat untuk menyertai { $company }.
    }
    .talk = { $has-role ->
        [yes] Sekali lagi, terima kasih atas temu duga bagi jawatan { $role } di { $company }. Saya masih berminat dengan jawatan ini.
       *[no] Sekali lagi, terima kasih atas temu duga di { $company }. Saya masih berminat untuk menyertai { $company }.
    }
    .promised = Sebelum ini, saya difahamkan bahawa maklum balas mungkin diberikan menjelang hari { $promised }. Bolehkah saya tahu perkembangan terkini?
    .ask = Bolehkah saya tahu perkembangan terkini, atau bila agaknya akan ada maklum balas?
    .closing = { letter-accept-formal.closing }

letter-follow_up-informal =
    .subject = { letter-follow_up-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk_on = { $has-role ->
        [yes] Pada hari { $talked_on }, kita berbual tentang jawatan { $role } di { $company }. Sekali lagi, terima kasih untuk perbualan itu. Saya masih berminat dengan jawatan ini.
       *[no] Pada hari { $talked_on }, kita berbual tentang bekerja di { $company }. Sekali lagi, terima kasih untuk perbualan itu. Saya masih berminat untuk bekerja di sana.
    }
    .talk = { $has-role ->
        [yes] Sekali lagi, terima kasih untuk perbualan kita tentang jawatan { $role } di { $company }. Saya masih berminat dengan jawatan ini.
       *[no] Sekali lagi, terima kasih untuk perbualan kita tentang bekerja di { $company }. Saya masih berminat untuk bekerja di sana.
    }
    .promised = Waktu itu ada disebut bahawa mungkin ada khabar menjelang hari { $promised }. Boleh saya tahu perkembangan terkini?
    .ask = Boleh saya tahu perkembangan terkini, atau bila agaknya akan ada khabar?
    .closing = { letter-accept-informal.closing }

# Yang terakhir, beberapa minggu kemudian. Tidak bertanya apa-apa yang perlu dijawab.

letter-final_note-formal =
    .subject = { $has-role ->
        [yes] Temu duga saya bagi jawatan { $role }
       *[no] Temu duga saya di { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .last = { $has-role ->
        [yes] Saya menulis sekali lagi tentang jawatan { $role } di { $company }. Saya masih berminat untuk menyertai syarikat ini. Jika tiada khabar selepas ini, saya akan menganggap pihak tuan/puan telah membuat keputusan lain.
       *[no] Saya menulis sekali lagi tentang temu duga saya di { $company }. Saya masih berminat untuk menyertai syarikat ini. Jika tiada khabar selepas ini, saya akan menganggap pihak tuan/puan telah membuat keputusan lain.
    }
    .goodbye = Terima kasih atas masa yang telah diluangkan. Semoga pihak tuan/puan terus maju jaya.
    .closing = { letter-accept-formal.closing }

letter-final_note-informal =
    .subject = { letter-final_note-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .last = { $has-role ->
        [yes] Saya menulis sekali lagi tentang jawatan { $role } di { $company }. Saya masih berminat untuk bekerja di sana. Kalau tiada khabar selepas ini, saya anggap sudah ada keputusan lain.
       *[no] Saya menulis sekali lagi tentang temu duga saya di { $company }. Saya masih berminat untuk bekerja di sana. Kalau tiada khabar selepas ini, saya anggap sudah ada keputusan lain.
    }
    .goodbye = Terima kasih atas masa yang diluangkan. Semoga semuanya berjalan lancar.
    .closing = { letter-accept-informal.closing }

# Pernah berhubung dengan mereka; kini ada jawatan lain, { $other_role }.

letter-later_role-formal =
    .subject = Jawatan { $other_role } di { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .earlier = { $has-role ->
        [yes] Beberapa waktu yang lalu, kita pernah berhubung tentang jawatan { $role } di { $company }. Sejak itu, saya terus mengikuti jawatan yang diiklankan.
       *[no] Beberapa waktu yang lalu, kita pernah berhubung tentang bekerja di { $company }. Sejak itu, saya terus mengikuti jawatan yang diiklankan.
    }
    .connect = Kini saya melihat jawatan “{ $other_role }” ditawarkan, dan saya berminat. Bolehkah tuan/puan menghubungkan saya dengan pihak yang menguruskan pengambilannya?
    .closing = { letter-accept-formal.closing }

letter-later_role-informal =
    .subject = { letter-later_role-formal.subject }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .earlier = { $has-role ->
        [yes] Tidak lama dulu, kita pernah berhubung tentang jawatan { $role } di { $company }. Sejak itu, saya terus mengikuti jawatan yang diiklankan.
       *[no] Tidak lama dulu, kita pernah berhubung tentang bekerja di { $company }. Sejak itu, saya terus mengikuti jawatan yang diiklankan.
    }
    .connect = Baru-baru ini saya ternampak jawatan “{ $other_role }”, dan saya berminat. Boleh hubungkan saya dengan orang yang menguruskan pengambilannya?
    .closing = { letter-accept-informal.closing }

# Mereka menolak.

letter-rejection_thanks-formal =
    .subject = Terima kasih atas makluman keputusan
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = { $has-role ->
        [yes] Terima kasih kerana memaklumkan keputusan bagi jawatan { $role } di { $company }.
       *[no] Terima kasih kerana memaklumkan keputusan permohonan saya di { $company }.
    }
    .talk = Terima kasih juga atas masa yang diluangkan untuk berbincang dengan saya.
    .door = Sekiranya ada jawatan yang sesuai pada masa hadapan, saya amat berbesar hati jika dimaklumkan. Semoga pihak tuan/puan terus maju jaya.
    .closing = { letter-accept-formal.closing }

letter-rejection_thanks-informal =
    .subject = Terima kasih kerana memaklumkan
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = { $has-role ->
        [yes] Terima kasih kerana memaklumkan keputusan bagi jawatan { $role } di { $company }.
       *[no] Terima kasih kerana memaklumkan keputusan permohonan saya di { $company }.
    }
    .talk = Terima kasih juga atas masa yang diluangkan untuk berbual dengan saya.
    .door = Kalau ada jawatan yang sesuai nanti, saya gembira jika dimaklumkan. Semoga semuanya berjalan lancar.
    .closing = { letter-accept-informal.closing }

# Mesej pada hari yang sama, sangat pendek.

letter-missed_call-formal =
    .subject = Panggilan kita
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = Salam sejahtera,
    .missed = Nampaknya panggilan kita hari ini tidak sempat berlangsung.
    .ask = Bilakah masa lain yang sesuai bagi tuan/puan?
    .closing = { letter-accept-formal.closing }

letter-missed_call-informal =
    .subject = Panggilan kita
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .missed = Nampaknya kita tidak sempat bercakap hari ini.
    .ask = Bila masa lain yang sesuai?
    .closing = { $my_name }
