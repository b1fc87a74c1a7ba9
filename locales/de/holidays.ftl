### Gesetzliche Feiertage in Deutschland, Indonesien, Großbritannien mit Nordirland und den USA.
###
### Für alle, die hier schreiben oder übersetzen: Links vom „=“ steht ein englischer Name als Schlüssel, der bleibt so.
### Rechts steht, wie man den Tag im Alltag nennt, ohne Artikel und so, dass es mitten in einen Satz passt (deshalb
### „2. Weihnachtstag“ und nicht „Zweiter Weihnachtstag“: Die Ziffer muss man nicht beugen). „Cuti Bersama“ sind freie
### Tage, die Indonesiens Regierung zusätzlich um einen Feiertag legt, also Brückentage. Zwei Schlüssel gelten für zwei
### Länder: labor-day (Deutschland 1. Mai, USA im September) und independence-day (Indonesien 17. August, USA 4. Juli).

holiday-75th-anniversary-of-the-east-german-uprising-of-1953 = 75. Jahrestag des Volksaufstands vom 17. Juni 1953
holiday-80th-anniversary-of-the-liberation-from-nazism-and-the-end-of-the-second-world-war-in-europe =
    80. Jahrestag der Befreiung vom Nationalsozialismus
holiday-all-saints-day = Allerheiligen
holiday-ascension-day = Christi Himmelfahrt
holiday-ascension-joint-holiday = Brückentag zu Christi Himmelfahrt (Cuti Bersama)
holiday-assumption-day = Mariä Himmelfahrt
holiday-augsburg-peace-festival = Augsburger Friedensfest
holiday-battle-of-the-boyne = Jahrestag der Schlacht am Boyne
holiday-boxing-day = Boxing Day
holiday-christmas-day = 1. Weihnachtstag
holiday-christmas-joint-holiday = Brückentag zu Weihnachten (Cuti Bersama)
holiday-columbus-day = Columbus Day
holiday-corpus-christi = Fronleichnam
holiday-day-of-silence = Nyepi (balinesischer Tag der Stille)
holiday-day-of-silence-joint-holiday = Brückentag zu Nyepi (Cuti Bersama)
holiday-easter-monday = Ostermontag
holiday-easter-sunday = Ostersonntag
holiday-eid-al-adha = Opferfest (Idul Adha)
holiday-eid-al-adha-joint-holiday = Brückentag zum Opferfest (Cuti Bersama)
holiday-eid-al-fitr = Zuckerfest (Idul Fitri)
holiday-eid-al-fitr-joint-holiday = Brückentag zum Zuckerfest (Cuti Bersama)
holiday-eid-al-fitr-second-day = 2. Tag des Zuckerfests (Idul Fitri)
holiday-epiphany = Heilige Drei Könige
holiday-general-election-day = Tag der Präsidenten- und Parlamentswahl
holiday-german-unity-day = Tag der Deutschen Einheit
holiday-good-friday = Karfreitag
holiday-good-friday-joint-holiday = Brückentag zum Karfreitag (Cuti Bersama)
holiday-independence-day = Unabhängigkeitstag
holiday-independence-day-joint-holiday = Brückentag zum Unabhängigkeitstag (Cuti Bersama)
holiday-international-labor-day = Tag der Arbeit
holiday-islamic-new-year = Islamisches Neujahr
holiday-isra-and-mi-raj = Isra Mi’raj (Himmelfahrt Mohammeds)
holiday-juneteenth-national-independence-day = Juneteenth
holiday-labor-day = Tag der Arbeit
holiday-late-summer-bank-holiday = Bank Holiday Ende August
holiday-local-election-day = Tag der Regionalwahlen
holiday-lunar-new-year = Chinesisches Neujahr
holiday-lunar-new-year-joint-holiday = Brückentag zum Chinesischen Neujahr (Cuti Bersama)
holiday-martin-luther-king-jr-day = Martin Luther King Day
holiday-may-day = Bank Holiday Anfang Mai
holiday-memorial-day = Memorial Day
holiday-new-year-holiday = 2. Neujahrstag
holiday-new-year-s-day = Neujahr
holiday-pancasila-day = Pancasila-Tag
holiday-pentecost = Pfingstsonntag
holiday-pentecost-monday = Pfingstmontag
holiday-prophet-s-birthday = Maulid (Geburtstag des Propheten Mohammed)
holiday-reformation-day = Reformationstag
holiday-repentance-and-prayer-day = Buß- und Bettag
holiday-saint-andrew-s-day = St. Andrew’s Day
holiday-saint-patrick-s-day = St. Patrick’s Day
holiday-scotland-s-participation-in-the-fifa-world-cup-final = Sonderfeiertag zur WM-Teilnahme Schottlands
holiday-second-day-of-christmas = 2. Weihnachtstag
holiday-spring-bank-holiday = Bank Holiday Ende Mai
holiday-summer-bank-holiday = Bank Holiday Anfang August
holiday-thanksgiving-day = Thanksgiving
holiday-vesak-day = Vesakh (buddhistischer Feiertag)
holiday-vesak-joint-holiday = Brückentag zu Vesakh (Cuti Bersama)
holiday-veterans-day = Veterans Day
holiday-washington-s-birthday = Presidents’ Day
holiday-women-s-day = Frauentag
holiday-world-children-s-day = Weltkindertag
