# Settings: place (for the time zone), quiet hours, language, reminders, and what is remembered about the person.
#
# For translators - no Python needed: "settings-menu" is a text, ".place" and the like are its buttons (28 characters or
# fewer), ".place-words" other ways to type the same. { decide-priorities.pay } repeats a text of decide.ftl.


# $zone is a place, $quiet the button text chosen below, $reminders is "on" or "off".
settings-menu =
    <b>Settings</b>

    Place: { $has-zone ->
    [yes] { $zone } ({ $local-time } now)
   *[no] not set
}
    Quiet hours: { $has-quiet ->
    [yes] { $quiet }
   *[no] not set
}
    Reminders: { $reminders ->
    [off] off
   *[on] on
}

    What would you like to change?
    .place = Place
    .place-words = place, city, time zone, timezone, i moved, where i live, location
    .quiet = Quiet hours
    .quiet-words = quiet, quiet hours, night, do not disturb, silent hours
    .language = Language
    .language-words = language, change language, sprache, bahasa, german, indonesian, english
    .reminders = Reminders
    .reminders-words = reminders, reminder, notifications, nudges, messages
    .about = About me
    .about-words = about me, me, my details, profile, priorities, name, my name, job
    .groups = Groups
    .groups-words = group, my groups, coach, who sees what, consent
    .done = Done
    .done-words = done, ready, finished, nothing, that's it, thats it, ok, okay, close, fine, all good, thanks

settings-zone = Where do you live? Tap a city, write yours, or send me your location.
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
    .why = Only for your time zone, so that reminders come at a decent hour.

# After a move to another time zone, while interviews lie ahead. $list: a line for each, with its time by the new clocks.
# The one button: the moment is the same, only the clocks differ. The other: the hours stay as they were told.
settings-moved_house =
    By the clocks at your new place, this is what's ahead:

    { $list }

    The moments stay the same, only the clocks show another hour. If the hours you gave me were already meant for your new place, I'll put them back. Is the list right?
    .right = Yes, that's right
    .right-words = yes, y, yeah, yep, right, correct, that's right, same moment, the same moment, list is right, the list is right, exactly, ok, okay, sure, fine, good, as listed, as shown
    .as_noted = No, keep the hours I gave
    .as_noted-words = no, n, nope, wrong, not right, that's wrong, keep the hours, keep my hours, the hours i gave, the hours i told you, as i said, as i wrote, as noted, they were local, i meant local time, local time, i meant the clocks here, by the clocks here, put them back, change them back

settings-quiet = When should I keep quiet? A reminder that falls into this time waits until it's over.
    .short = Quiet hours
    .early = 20:00 to 08:00
    .early-words = early, from 8 pm, 8 pm, 20, 20:00, 20-8, eight
    .usual = 21:00 to 08:00
    .usual-words = usual, from 9 pm, 9 pm, 21, 21:00, 21-8, normal, nine
    .late = 23:00 to 09:00
    .late-words = late, from 11 pm, 11 pm, 23, 23:00, 23-9, eleven
    .never = None, any time is fine
    .never-words = never, none, any time, anytime, always, no quiet hours, no, whenever
    .why = So that my reminders don't come while you sleep or want some peace.

settings-reminders = Shall I remind you of things at all? They're { $reminders ->
    [off] off
   *[on] on
} at the moment.
    .on = Yes, remind me
    .on-words = yes, on, turn on, switch on, remind me, please, sure
    .off = No reminders
    .off-words = no, off, turn off, switch off, none, stop, stop reminding me, no reminders
    .why = Reminders you've turned off are set aside. Turn them on again, and those still ahead come back.

# What is remembered about the person.
settings-about =
    <b>What I remember about you</b>

    What matters: { $has-priorities ->
    [yes] { $priorities }
   *[no] not asked yet
}
    Working now: { $has-employed ->
    [yes] { $employed }
   *[no] not asked yet
}
    Name in letters: { $has-my_name ->
    [yes] { $my_name }
   *[no] not asked yet
}
    Tone of letters: { $has-register ->
    [yes] { $register }
   *[no] not asked yet
}
    Language of letters: { $has-letter_language ->
    [yes] { $letter_language }
   *[no] asked each time
}
    Work days: { $has-work_days ->
    [yes] { $work_days }
   *[no] Monday to Friday
}

    What shall we change?
    .priorities = What matters to me
    .priorities-words = priorities, what matters, what matters to me, values
    .employed = My work
    .employed-words = work, my work, job, working, employed, employment
    .my_name = My name
    .my_name-words = name, my name, signature
    .register = Tone of letters
    .register-words = tone, tone of letters, letters, formal, informal, style
    .letter_language = Language of letters
    .letter_language-words = letter language, language, language of letters, german, english, indonesian
    .work_days = Work days
    .work_days-words = work days, workdays, working days, days, weekdays, my week, weekend
    .back = Back to settings
    .back-words = back, settings, back to settings, nothing, done, menu

settings-priorities = What matters most to you in a job? Pick up to three, or write it in your own words.
    .short = { decide-priorities.short }
    .learning = { decide-priorities.learning }
    .learning-words = { decide-priorities.learning-words }
    .pay = { decide-priorities.pay }
    .pay-words = { decide-priorities.pay-words }
    .meaning = { decide-priorities.meaning }
    .meaning-words = { decide-priorities.meaning-words }
    .people = { decide-priorities.people }
    .people-words = { decide-priorities.people-words }
    .freedom = { decide-priorities.freedom }
    .freedom-words = { decide-priorities.freedom-words }
    .security = { decide-priorities.security }
    .security-words = { decide-priorities.security-words }
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .why = { decide-priorities.why }

settings-employed = Are you working at the moment?
    .short = { decide-employed.short }
    .full = { decide-employed.full }
    .full-words = { decide-employed.full-words }
    .part = { decide-employed.part }
    .part-words = { decide-employed.part-words }
    .no = { decide-employed.no }
    .no-words = { decide-employed.no-words }
    .why = { decide-employed.why }

settings-my_name = Which name goes under your letters?
    .short = { decide-my_name.short }
    .why = { decide-my_name.why }

settings-register = How should your letters sound?
    .short = { decide-register.short }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

settings-letter_language = In which language shall I write your letters?
    .ask = Ask me each time
    .ask-words = ask, ask me, each time, every time, it depends, depends, different, always ask, several
    .why = If all your letters go out in one language, I needn't ask every time.

# Any of the seven, as many as fit.
settings-work_days = Which days are your work days? Tap all that are.
    .mon = Mon
    .mon-words = monday, mondays
    .tue = Tue
    .tue-words = tuesday, tuesdays, tues
    .wed = Wed
    .wed-words = wednesday, wednesdays
    .thu = Thu
    .thu-words = thursday, thursdays, thurs, thur
    .fri = Fri
    .fri-words = friday, fridays
    .sat = Sat
    .sat-words = saturday, saturdays
    .sun = Sun
    .sun-words = sunday, sundays
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .why = Reminders about letters come on days when both you and the employer work.

settings-done = All set. /settings opens this again.
settings-cancelled = All right. What you changed stays changed.
