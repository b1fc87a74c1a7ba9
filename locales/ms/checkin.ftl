# checkin: apa yang seseorang cerita kepada kumpulan bimbingannya kali ini, secara peribadi.
#
# Untuk penterjemah: $group-title nama kumpulannya.

checkin-stage = Tanya khabar untuk <b>{ $group-title }</b>. Sekarang awak di tahap mana?
    .why = Supaya kumpulan tahu perkembangan awak. Mereka cuma nampak kalau di akhir nanti awak kata boleh.
    .looking = { room-stage-looking }
    .looking-words = masih cari kerja, masih mencari, cari kerja, tengah cari, tengah cari kerja, belum ada, belum ada apa-apa
    .applied = { room-stage-applied }
    .applied-words = dah hantar permohonan, dah apply, baru mohon, sudah mohon, dah hantar resume
    .invited = { room-stage-invited }
    .invited-words = panggilan, dipanggil, dijemput, kena panggil, dapat jemputan
    .interview = { room-stage-interview }
    .interview-words = interview, ada temu duga, ada interview, temu duga esok, nak pergi temu duga
    .waiting = { room-stage-waiting }
    .waiting-words = tunggu, menunggu, belum ada jawapan, tengah tunggu, senyap, tak ada khabar
    .offer = { room-stage-offer }
    .offer-words = tawaran, dapat kerja, diterima, dapat offer, lulus
    .resting = { room-stage-resting }
    .resting-words = rehat, berehat, penat, letih, berhenti sekejap

checkin-when = Semoga berjalan lancar! Bila tarikhnya? Harinya saja dah cukup.
    .why = Supaya yang lain boleh beri semangat tepat pada masanya, kalau awak beritahu mereka.
    .unknown = Belum tetap
    .unknown-words = tak tahu lagi, belum tahu, belum ada tarikh, tak pasti, nanti, tak lama lagi

checkin-practice = Nak berlatih dengan seseorang daripada kumpulan?
    .why = Kalau awak kongsi, sesiapa yang lapang boleh tawarkan diri.
    .yes = Ya, nak
    .no = Bukan kali ini

checkin-cheer = Ada apa-apa yang kawan-kawan boleh tumpang gembira? Yang kecil pun boleh.
    .why = Mencari kerja boleh terasa sunyi. Berita baik yang kecil terasa lebih besar bila ada yang nampak.
    .nothing = Kali ini tak ada
    .nothing-words = tak ada, takde, xde, tiada, tak, langkau, tak ada apa-apa

checkin-share = Boleh kumpulan nampak semua ini dengan nama awak? Kalau tak, awak cuma dikira sebagai satu jawapan.
    .why = Tanpa izin awak, tak ada apa-apa dari sini yang sampai ke kumpulan.
    .named = Boleh, dengan nama
    .named-words = boleh, ya, ye, dengan nama saya, guna nama, ok, okay, kongsi
    .quiet = Tak, kira saja saya
    .quiet-words = tak, tidak, jangan, tanpa nama, tak nak, tak payah

checkin-card = Terima kasih, dah saya catat untuk <b>{ $group-title }</b>.

    { $stage }{ $has-when ->
        [yes] , { $when }
       *[no] { "" }
    }{ $practice-is ->
        [yes] { "\u000A" }Cari kawan berlatih
       *[other] { "" }
    }{ $has-cheer ->
        [yes] { "\u000A" }Berita gembira: “{ $cheer }”
       *[no] { "" }
    }

    { $share-is ->
        [named] Kumpulan nampak ini dengan nama awak.
       *[other] Kumpulan cuma nampak ada satu lagi jawapan.
    } Semuanya boleh diubah, lepas ditutup pun boleh.
    .stage = Tahap saya
    .when = Tarikhnya
    .practice = Berlatih
    .cheer = Berita gembira
    .share = Siapa yang nampak
    .withdraw = Tarik balik
    .withdraw-words = padam, buang, padam saja, tarik semula
checkin-withdrawn = Dah saya tarik balik. Beberapa saat lagi ia hilang dari mesej dalam kumpulan.
checkin-cancelled = Baik, lain kali saja.
