# Sopan, bahasa Melayu: pintu depan. Ucapan pertama, bantuan, kata-kata yang tak kena dengan apa-apa, bahasa, privasi,
# salinan data, padam data.
#
# Untuk penterjemah: "welcome-hello" ialah teks, ".decide" dan seumpamanya ialah butangnya (28 aksara atau kurang),
# ".decide-words" cara lain menaip yang sama. { -language-button } ada dalam shared.ftl.


## Potongan: tiga keadaan yang orang bawa ke sini

-way-over = Temu duga saya dah selesai
-way-over-words = dah selesai, temu duga dah selesai, dah temu duga, dah interview, lepas temu duga, lepas interview, habis interview, tunggu jawapan, tunggu result, tak ada khabar, takde feedback, senyap je, kena ghosting, follow up, susulan, ucapan terima kasih, kena reject, tak terpilih
-way-out = Saya nak tarik diri
-way-out-words = tarik diri, nak tarik diri, tarik balik permohonan, batalkan permohonan, batalkan temu duga, batal interview, cancel interview, tak nak teruskan, taknak teruskan, xnak teruskan, taknak kerja tu, nak keluar, withdraw
-way-talk = Sembang cari info
-way-talk-words = sembang, bersembang, nak sembang, berbual, cari info, cari maklumat, tanya orang dalam, orang dalam, kenalan, cari kenalan, coffee chat, minum kopi, ngeteh, networking, informational, informational interview


## Mesej yang paling pertama

welcome-hello = Hai, saya Sopan, bot untuk keputusan yang serba salah sekitar temu duga kerja.

    Pergi atau tolak? Tarik diri? Tulis lagi, atau tunggu? Saya tanya sikit, tuliskan surat yang sopan dan ingatkan pada waktu yang kena. Keputusan tetap awak punya. Apa yang awak fikirkan sekarang?
    .decide = Saya dipanggil temu duga
    .decide-words = temu duga, interview, dipanggil, dipanggil interview, kena panggil interview, dapat panggilan, dapat panggilan temu duga, dapat interview, ada interview, ada temu duga, jemputan, dijemput, mula, jom, ya, pergi ke tak, pergi atau tolak
    .over = { -way-over }
    .over-words = { -way-over-words }
    .out = { -way-out }
    .out-words = { -way-out-words }
    .talk = { -way-talk }
    .talk-words = { -way-talk-words }
    .help = Apa lagi awak boleh buat?
    .help-words = tolong, bantuan, boleh buat apa, apa lagi, ini apa, apa ni, apa benda ni, awak siapa, siapa awak, macam mana guna, help, info
    .language = { -language-button }
    .language-words = { -language-button-words }

welcome-cancelled = Baik. Bila perlu nanti, taip /help.

## Bantuan

help-ways =
    Awak di tahap mana sekarang? Kita boleh fikirkan satu panggilan temu duga, tarik diri daripada satu proses, bersedia untuk sembang dengan orang dalam, atau tengok apa yang patut dibuat selepas temu duga.

    Saya juga boleh tunjukkan apa yang sedang berjalan dan apa yang akan saya ingatkan, tulis surat, atau baca draf awak.

    Tekan atau taip, ikut suka. “Kembali” undur satu soalan, dan /cancel hentikan bila-bila masa.
    .decide = Saya dipanggil temu duga
    .decide-words = temu duga, interview, dipanggil, dipanggil interview, kena panggil interview, dapat panggilan, dapat panggilan temu duga, dapat interview, ada interview, ada temu duga, jemputan, dijemput, mula, pergi ke tak, pergi atau tolak
    .over = { -way-over }
    .over-words = { -way-over-words }
    .out = { -way-out }
    .out-words = { -way-out-words }
    .talk = { -way-talk }
    .talk-words = { -way-talk-words }
    .interviews = Temu duga saya
    .interviews-words = senarai, senarai temu duga, senarai interview, interview saya, permohonan, permohonan saya, semua permohonan, jadual, kalendar, status, status saya
    .nudges = Peringatan saya
    .nudges-words = peringatan, semua peringatan, reminder, reminder saya, senarai peringatan, apa yang dirancang
    .letter = Tulis surat
    .letter-words = surat, tulis, buat surat, tulis e-mel, emel, e-mel, email, balas emel, balasan, terima tawaran, tukar tarikh
    .check = Semak draf saya
    .check-words = draf, draft, semak, semak draf, check draf, baca draf, semak surat, semak emel, betulkan surat, ok tak surat ni
    .settings = Tetapan
    .settings-words = setting, settings, tetapan saya, tukar tetapan, zon waktu, waktu senyap, bandar saya, nama saya
    .privacy = Apa yang awak simpan?
    .privacy-words = privasi, privacy, data, data saya, simpan apa, selamat ke, selamat tak, perlindungan data
    .language = { -language-button }
    .language-words = { -language-button-words }

help-cancelled = Baik. /help sentiasa ada.

## Kata-kata masuk, dan tiada soalan yang terbuka

unsure-what = Maaf, saya tak pasti apa yang awak nak buat. Ini tentang apa?
    .decide = Saya dipanggil temu duga
    .decide-words = temu duga, interview, dipanggil, dipanggil interview, kena panggil interview, dapat panggilan, dapat panggilan temu duga, dapat interview, ada interview, ada temu duga, jemputan, dijemput, mula, pergi ke tak, pergi atau tolak
    .over = { -way-over }
    .over-words = { -way-over-words }
    .out = { -way-out }
    .out-words = { -way-out-words }
    .talk = { -way-talk }
    .talk-words = { -way-talk-words }
    .help = Hal lain
    .help-words = tak, bukan, lain, benda lain, bukan semua ni, tolong, bantuan, boleh buat apa, apa lagi, ini apa, apa ni, awak siapa, siapa awak, macam mana guna, help, info
    .language = { -language-button }
    .language-words = { -language-button-words }

unsure-cancelled = Baik. Tulis saja bila ada apa-apa; /help tunjukkan apa yang boleh saya bantu.

## Bahasa

# Nama bahasa ditulis dalam bahasanya sendiri.
language-language = Nak guna bahasa apa?
    .why = Supaya awak senang baca mesej saya. Surat awak masih boleh ditulis dalam bahasa lain.

# Sudah dalam bahasa yang baru.
language-changed = Baik, mulai sekarang kita guna bahasa Melayu. /language untuk tukar lagi.
language-cancelled = Baik, bahasanya kekal.

## Privasi

privacy-what =
    <b>Apa yang saya simpan:</b> apa yang awak ceritakan di sini, disulitkan, dan bila peringatan perlu dihantar. Semuanya ada pada komputer tempat bot ini berjalan.

    <b>Siapa yang membaca:</b> tiada siapa yang ikut membaca, dan saya tak serahkan kepada sesiapa. Apa yang kumpulan nampak, awak tentukan setiap kali (/groups). Surat awak yang hantar, bukan saya.

    /export beri awak semuanya. /erase padam terus; Telegram pula simpan sembang ini sampai awak padam sendiri di situ.
    .export = Tunjukkan data saya
    .export-words = export, eksport, data, data saya, tunjuk data, nak data saya, fail, muat turun, download, salinan
    .erase = Padam semua
    .erase-words = padam, padamkan, padam data, padam data saya, buang semua, delete, delete semua, erase, hapus
    .fine = Baik, terima kasih
    .fine-words = baik, ok, okay, okey, terima kasih, tq, thanks, faham, dah faham, cukup, takpe, tak apa, tutup

privacy-fine = Baik. /privacy tunjukkan lagi bila-bila masa.
privacy-cancelled = Baik. /privacy tunjukkan lagi bila-bila masa.

## Salinan data

export-handed = Ini semua yang saya simpan tentang awak, dalam satu fail.
export-cancelled = Baik, tak ada fail dibuat.

## Padam data

erase-sure = Saya akan padam semua yang saya simpan tentang awak: jawapan, keputusan, peringatan, tetapan. Ini tak boleh dibatalkan. Betul nak padam?
    .yes = Ya, padam semua
    .yes-words = ya, ye, y, pasti, yakin, betul, padam, padamkan, padam je, padam semua, ya padam, delete, delete semua, hapus
    .export = Beri data saya dulu
    .export-words = data dulu, data saya dulu, nak data dulu, salinan dulu, salinan, fail dulu, export, export dulu, download dulu
    .no = Tak, simpan
    .no-words = tak, tidak, tak nak, taknak, xnak, jangan, jgn, jangan padam, simpan, simpan je, biarkan, tak jadi, x jadi, no

erase-erased = Semua yang saya simpan tentang awak sudah dipadam. Telegram masih simpan sembang ini sampai awak padam sendiri. Semoga semuanya dipermudahkan.
erase-kept = Tak ada yang dipadam. Semuanya macam sebelum ini.
erase-cancelled = Tak ada yang dipadam. Semuanya macam sebelum ini.


## Perbualan lain masih terbuka

resume-offer = { $has-company ->
    [yes] Hal { $company } belum habis kita bincangkan. Nak sambung yang itu?
   *[no] Perbualan kita yang lepas belum habis. Nak sambung yang itu?
}
    .go = Ya, sambung
    .go-words = ya, ye, yup, sambung, sambung balik, teruskan, nak, boleh, jom, ok, okay, okey
    .anew = Mula yang baru
    .anew-words = baru, yang baru, mula baru, mula semula, mula dari awal, dari awal, panggilan baru, interview baru, syarikat lain
    .leave = Biarkan saja
    .leave-words = biarkan, biar je, biarlah, tinggalkan, tutup, tutup je, tak, tak nak, taknak, xnak, tak payah, xpayah, takpe, lupakan
resume-left = Baik, yang itu kita tinggalkan di situ. /decide mulakan yang baru bila-bila awak nak.
resume-cancelled = Baik, yang itu kita tinggalkan di situ. /decide mulakan yang baru bila-bila awak nak.

## Bahasa yang mana? Ditawarkan sekali bila belum jelas

tongue-offer = Nak teruskan dalam bahasa lain?
tongue-cancelled = Baik, bahasanya kekal.
