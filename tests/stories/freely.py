"""What people write at each question instead of pressing a button, and what it is taken for, by language."""

from __future__ import annotations

from conversations.model import Answer, Picked, Placed, Wrote

FREELY: dict[str, dict[str, list[tuple[str, Answer]]]] = {
    "de": {
        "role": [
            ("keine Ahnung", Picked("unclear")),
            ("Sachbearbeitung Einkauf (m/w/d)", Wrote("Sachbearbeitung Einkauf (m/w/d)")),
        ],
        "when": [
            ("steht noch nicht fest", Picked("open")),
            ("weiß ich noch nicht", Picked("open")),
        ],
        "employed": [
            ("Vollzeit", Picked("full")),
            ("bin grad auf Jobsuche", Picked("no")),
            ("Minijob", Picked("part")),
        ],
        "fit": [
            ("eher nicht", Picked("hardly")),
            ("auf gar keinen Fall!", Picked("never")),
            ("kommt drauf an", Picked("perhaps")),
        ],
        "practice": [
            ("schon ewig her", Picked("rusty")),
            ("vor ein paar Wochen", Picked("fresh")),
        ],
        "time": [
            ("wird knapp", Picked("tight")),
            ("keine Zeit", Picked("none")),
            ("2", Picked("tight")),
        ],
        "excuses": [
            ("ich nehme Urlaub", Picked("leave")),
            ("Zahnarzt", Picked("excuse")),
            ("nach Feierabend", Picked("off_hours")),
        ],
        "surprise": [
            ("geht so", Picked("some")),
            ("nie gehört", Picked("little")),
        ],
        "overload": [
            ("nur die", Picked("none")),
            ("zu viele", Picked("torn")),
            ("zwei", Picked("few")),
        ],
        "doors": [
            ("klar", Picked("yes")),
            ("mal sehen", Picked("maybe")),
            ("nö", Picked("no")),
        ],
        "energy": [
            ("null Bock", Picked("elsewhere")),
            ("voll dabei", Picked("present")),
        ],
        "zone": [
            ("Hamburg", Placed("Hamburg", "Europe/Berlin", "DE.HH")),
            ("Wien", Placed("Wien", "Europe/Vienna", "AT")),
        ],
    },
    "en": {
        "role": [
            ("no idea", Picked("unclear")),
            ("Customer Success (m/f/d)", Wrote("Customer Success (m/f/d)")),
        ],
        "when": [
            ("not fixed yet", Picked("open")),
            ("tbd", Picked("open")),
        ],
        "employed": [
            ("full-time", Picked("full")),
            ("between jobs", Picked("no")),
            ("i freelance a bit, part time", Picked("part")),
        ],
        "fit": [
            ("not really", Picked("hardly")),
            ("no way!", Picked("never")),
            ("it depends", Picked("perhaps")),
        ],
        "practice": [
            ("ages", Picked("rusty")),
            ("a few weeks ago", Picked("fresh")),
        ],
        "time": [
            ("a bit tight", Picked("tight")),
            ("no time at all", Picked("none")),
            ("2", Picked("tight")),
        ],
        "excuses": [
            ("I'd take a day's leave", Picked("leave")),
            ("dentist", Picked("excuse")),
            ("after work", Picked("off_hours")),
        ],
        "surprise": [
            ("so so", Picked("some")),
            ("never heard of them", Picked("little")),
        ],
        "overload": [
            ("just this one", Picked("none")),
            ("way too many", Picked("torn")),
            ("two", Picked("few")),
        ],
        "doors": [
            ("sure", Picked("yes")),
            ("we'll see", Picked("maybe")),
            ("nope", Picked("no")),
        ],
        "energy": [
            ("no interest", Picked("elsewhere")),
            ("fully there", Picked("present")),
        ],
        "zone": [
            ("Manchester", Placed("Manchester", "Europe/London", "GB.ENG")),
            ("Munich", Placed("Munich", "Europe/Berlin", "DE.BY")),
        ],
    },
    "id": {
        "role": [
            ("belum jelas", Picked("unclear")),
            ("Staf Admin (kontrak)", Wrote("Staf Admin (kontrak)")),
        ],
        "when": [
            ("belum dikabari", Picked("open")),
            ("nunggu kabar", Picked("open")),
        ],
        "employed": [
            ("masih kerja", Picked("full")),
            ("lagi nganggur", Picked("no")),
            ("freelance", Picked("part")),
        ],
        "fit": [
            ("kayaknya nggak", Picked("hardly")),
            ("ogah banget!", Picked("never")),
            ("tergantung gajinya", Picked("perhaps")),
        ],
        "practice": [
            ("udah lama banget", Picked("rusty")),
            ("minggu lalu", Picked("fresh")),
        ],
        "time": [
            ("mepet banget", Picked("tight")),
            ("gak sempat", Picked("none")),
            ("2", Picked("tight")),
        ],
        "excuses": [
            ("cuti aja", Picked("leave")),
            ("pura-pura sakit", Picked("excuse")),
            ("pulang kerja", Picked("off_hours")),
        ],
        "surprise": [
            ("lumayan", Picked("some")),
            ("belum pernah dengar", Picked("little")),
        ],
        "overload": [
            ("cuma ini", Picked("none")),
            ("banyak banget", Picked("torn")),
            ("dua", Picked("few")),
        ],
        "doors": [
            ("ada dong", Picked("yes")),
            ("siapa tahu", Picked("maybe")),
            ("gak ada", Picked("no")),
        ],
        "energy": [
            ("males", Picked("elsewhere")),
            ("semangat banget", Picked("present")),
        ],
        "zone": [
            ("Surabaya", Placed("Surabaya", "Asia/Jakarta", "ID")),
            ("Denpasar", Placed("Denpasar", "Asia/Makassar", "ID")),
        ],
    },
}
