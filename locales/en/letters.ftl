# The letters, in English, whatever language the person speaks with Sopan. They go to an employer.
#
# For translators - no Python needed:
# * One letter per kind (accept, decline) and tone (formal, informal). Each ".name" is one paragraph; only those that fit are used.
# * ".to_known" greets a person by name, ".to_unknown" a team. Never guess gender: no Mr or Ms.
# * ".confirm_moment" knows day and time, ".confirm_day" only the day, ".ask_date" neither.
# * Short, warm, professional. Nobody sells themselves; declining gives no reasons beyond "not this role". No gaps to fill in.


letter-accept-formal =
    .subject = Interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {" "}at { $company }
}
    .to_known = Dear { $recipient },
    .to_unknown = Dear hiring team,
    .thanks = Thank you for inviting me to an interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {""}
} at { $company }.
    .confirm_moment = I am pleased to confirm the interview on { $when }, and I look forward to meeting you.
    .confirm_day = I am pleased to confirm the interview on { $when }. Could you let me know what time suits you?
    .ask_date = I would be glad to come. Could you suggest one or two dates that suit you?
    .other_role = The role interests me. I also saw “{ $other_role }” on your careers page and would be happy to talk about it too.
    .open_to_others = The role interests me, and I am also open to others that suit my background and skills.
    .closing =
        Kind regards,
        { $my_name }

letter-accept-informal =
    .subject = Interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {" "}at { $company }
}
    .to_known = Hi { $recipient },
    .to_unknown = Hello,
    .thanks = Thanks for inviting me to an interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {""}
} at { $company }.
    .confirm_moment = { $when } works well for me, and I look forward to meeting you.
    .confirm_day = { $when } works well for me. What time suits you?
    .ask_date = I'd be glad to come. Could you suggest one or two dates that suit you?
    .other_role = The role interests me. I also saw “{ $other_role }” on your careers page and would be happy to talk about it too.
    .open_to_others = The role interests me, and I'm also open to others that suit my background and skills.
    .closing =
        Best wishes,
        { $my_name }

letter-decline-formal =
    .subject = Your invitation to interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {" "}at { $company }
}
    .to_known = Dear { $recipient },
    .to_unknown = Dear hiring team,
    .thanks = Thank you for getting in touch and for inviting me to an interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {""}
} at { $company }.
    .not_this_one = I have thought it over. This role is not the right one for me, so I would like to decline the interview.
    .stay_in_touch = I would be glad to stay in touch, and to hear from you if something else opens.
    .closing =
        Kind regards,
        { $my_name }

letter-decline-informal =
    .subject = Your invitation{ $has-role ->
    [yes] : { $role }
   *[no] {""}
}
    .to_known = Hi { $recipient },
    .to_unknown = Hello,
    .thanks = Thank you for thinking of me and for the invitation.
    .not_this_one = This role isn't the right one for me, so I'd like to decline the interview.
    .stay_in_touch = I'd be glad to stay in touch, and to hear from you if something else opens at { $company }.
    .closing =
        Best wishes,
        { $my_name }
