# Sopan in English: what people take along. The calendar, the picture of all applications, and the sheet to print.
# All of this stands in files or in a picture: no markup such as <b>, and as short as can be.

## The calendar

# Below the file.
calendar-caption = Your interviews, for your calendar. When a date changes, fetch the file again: it replaces the old ones.

# The name of an event.
calendar-interview = Interview at { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# A talk that is no application.
calendar-informational = Informational talk at { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# Headings above what the person noted.
calendar-questions = What you want to ask:
calendar-concerns = What you want to raise:
# What the calendar says the evening before and an hour before; $event is the event's name.
calendar-tomorrow = Tomorrow: { $event }
calendar-soon = In an hour: { $event }

## The picture: one row an application on a time line

# Above the picture.
picture-title = Your applications
# At the line that shows today; $day is a day.
picture-today = today, { $day }
# Instead of a name whose script cannot be drawn; the picture's description has it.
picture-nameless = No. { $number }
# Below the last row; $count is a number.
picture-more = … and { $count } more
# The legend: all four stand on one line, so one or two short words each.
picture-sign-ahead = interview
picture-sign-past = held
picture-sign-nudge = reminder
picture-sign-wait = waiting
# How an application stands; at the right of its row, about 24 characters at most.
picture-undecided = not decided yet
picture-unscheduled = no date yet
# $when is a day.
picture-ahead = interview { $when }
picture-waiting = waiting for an answer
picture-declined = you declined
picture-withdrawn = you withdrew
picture-offer = offer
picture-rejected = they said no
picture-closed = closed
# The picture in words, also for those who cannot see it. $rows are the rows, with semicolons.
picture-alt = Your applications on a time line, { $from } to { $until }; a line marks today ({ $today }). { $rows }
# One row of it; $stage says how it stands, $nudge is a day.
picture-alt-row = { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}: { $stage }{ $has-nudge ->
    [yes] , reminder { $nudge }
   *[no] {""}
}

## The sheet for an informational interview, to print

sheet-title = Informational talk at { $company }
sheet-person = with { $person }
# The heading above somebody's own questions, and above empty lines.
sheet-own = Your own questions
sheet-notes = Notes
# At the foot of the sheet.
sheet-reminder = A talk, not an application: no job waits at the end of it. Ask as much as you like, and say thank you.
