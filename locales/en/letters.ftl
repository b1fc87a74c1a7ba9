# The letters, in English, whatever language the person speaks with Sopan. They go to an employer.
#
# For translators - no Python needed:
# * One letter per kind (accept, decline ...) and tone (formal, informal). Each ".name" is one paragraph; only those that fit are used.
# * ".to_known" greets a person by name, ".to_unknown" somebody whose name nobody knows. Never guess gender: no Mr or Ms.
#   Greetings and closings stand once, in accept and informational; the other letters quote them.
# * { $when } is "Tuesday 8 December 2026, 15:00", or the day alone: let it end its sentence where you can.
# * { $proposals }, { $about_me } and { $detail } are in the person's own words, a phrase or half a sentence, without a full stop.
#   Put them behind a colon and nothing but a full stop behind them.
# * Short, warm, professional. Nobody sells themselves, nobody presses, nobody gives reasons beyond "not this role". No gaps to fill in.
# * Contractions (I'd, I'm) only in informal letters.


# Yes to an invitation. .confirm_moment: day and time are known; .confirm_day: only the day; .ask_date: neither.

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
    .to_known = { $has-title ->
        [yes] Hello { $recipient },
       *[no] Hi { $recipient },
    }
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

# Asks for another time. .not_then: they named one; .not_yet: nobody has, or it is unknown.

letter-reschedule-formal =
    .subject = { $has-role ->
        [yes] Date of the interview for the { $role } role
       *[no] Date of the interview at { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = { $has-role ->
        [yes] Thank you for inviting me to an interview for the { $role } role at { $company }.
       *[no] Thank you for inviting me to an interview at { $company }.
    }
    .not_then = Unfortunately, I am not free on { $when }.
    .not_yet = I would be glad to come, and would like to find a date that suits us both.
    .proposals = My suggestion: { $proposals }. If another time is better for you, please let me know. I look forward to meeting you.
    .ask_times = Could you suggest one or two times that would be possible for you? I look forward to meeting you.
    .closing = { letter-accept-formal.closing }

letter-reschedule-informal =
    .subject = { $has-role ->
        [yes] Date of the interview for the { $role } role
       *[no] Date of the interview at { $company }
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = { $has-role ->
        [yes] Thanks for inviting me to an interview for the { $role } role at { $company }.
       *[no] Thanks for inviting me to an interview at { $company }.
    }
    .not_then = Unfortunately, I can't make it on { $when }.
    .not_yet = I'd be glad to come. Let's find a date that suits us both.
    .proposals = My suggestion: { $proposals }. If another time is better for you, just let me know. I'm looking forward to meeting you.
    .ask_times = Could you suggest one or two times that would work for you? I'm looking forward to meeting you.
    .closing = { letter-accept-informal.closing }

# No to an invitation: not this role, but glad to stay in touch.

letter-decline-formal =
    .subject = Your invitation to interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {" "}at { $company }
}
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = Thank you for getting in touch and for inviting me to an interview{ $has-role ->
    [yes] {" "}for the { $role } role
   *[no] {""}
} at { $company }.
    .not_this_one = I have thought it over. This role is not the right one for me, so I would like to decline the interview.
    .stay_in_touch = I would be glad to stay in touch, and to hear from you if something else opens.
    .closing = { letter-accept-formal.closing }

letter-decline-informal =
    .subject = Your invitation{ $has-role ->
    [yes] : { $role }
   *[no] {""}
}
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = Thanks for thinking of me and for the invitation.
    .not_this_one = This role isn't right for me, so I'd like to decline the interview.
    .stay_in_touch = I'd be glad to stay in touch and to hear from you if something else opens at { $company }.
    .closing = { letter-accept-informal.closing }

# Out of a process. The short form is thanks and .withdrawing (and .cancel_next); the rest is for people they may meet again.

letter-withdraw-formal =
    .subject = { $has-role ->
        [yes] Withdrawing my application for the { $role } role
       *[no] Withdrawing my application to { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks_talks = Thank you for talking with me about working at { $company }.
    .thanks_interest = Thank you for your interest in my application to { $company }.
    .withdrawing = { $has-role ->
        [yes] After careful thought, I have decided to withdraw my application for the { $role } role.
       *[no] After careful thought, I have decided to withdraw my application.
    }
    .cancel_next = This also means that we can cancel our meeting on { $when }.
    .their_time = I appreciate the time that you and your colleagues have taken for me.
    .again = If another role opens at { $company } later, I would be glad to hear of it.
    .wishes = I wish you every success in finding the right person.
    .closing = { letter-accept-formal.closing }

letter-withdraw-informal =
    .subject = { $has-role ->
        [yes] Withdrawing my application for the { $role } role
       *[no] Withdrawing my application to { $company }
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks_talks = Thanks for talking with me about working at { $company }.
    .thanks_interest = Thanks for your interest in my application to { $company }.
    .withdrawing = { $has-role ->
        [yes] I've thought it over and decided to withdraw my application for the { $role } role.
       *[no] I've thought it over and decided to withdraw my application.
    }
    .cancel_next = That also means we can cancel our meeting on { $when }.
    .their_time = I really appreciate the time you and your colleagues took for me.
    .again = If something else opens at { $company } later, I'd be glad to hear about it.
    .wishes = Good luck with finding the right person.
    .closing = { letter-accept-informal.closing }

# To an interviewer, after a withdrawal. Asks for nothing.

letter-connection-formal =
    .subject = { $has-role ->
        [yes] Our conversation about the { $role } role
       *[no] Our conversation about working at { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-informational-formal.to_unknown }
    .talk = You may have heard that I have withdrawn my application to { $company }. Our conversation was well worth the time all the same, and I learned a lot from it.
    .stay_in_touch = As we work in the same field, I would be glad to stay in touch.
    .closing = { letter-accept-formal.closing }

letter-connection-informal =
    .subject = { $has-role ->
        [yes] Our conversation about the { $role } role
       *[no] Our conversation about working at { $company }
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk = You may have heard that I've withdrawn my application to { $company }. Our conversation was well worth the time all the same, and I learned a lot from it.
    .stay_in_touch = We work in the same field, so I'd be glad to stay in touch.
    .closing = { letter-accept-informal.closing }

# To a stranger: twenty minutes to learn what working there is like. No job is asked for.

letter-informational-formal =
    .subject = A short conversation about working at { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = Dear { $company } team,
    .about_me = A few words about me: { $about_me }.
    .drawn_to = I have followed { $company } for some time, and I can see myself there one day.
    .no_job = I am not asking for a job. I would simply like to learn what it is like to work there.
    .ask = Would you have 20 minutes for a conversation in the next few weeks? I will gladly adapt to your times.
    .closing = { letter-accept-formal.closing }

letter-informational-informal =
    .subject = A short conversation about working at { $company }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .about_me = A few words about me: { $about_me }.
    .drawn_to = I've followed { $company } for a while, and I can see myself there one day.
    .no_job = I'm not asking for a job. I'd just like to learn what it's like to work there.
    .ask = Would you have 20 minutes to talk in the next few weeks? I'm happy to fit in with your times.
    .closing = { letter-accept-informal.closing }

# Right after that conversation. .lead: they pointed to somebody or introduced them.

letter-informational_thanks-formal =
    .subject = Thank you for our conversation
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-informational-formal.to_unknown }
    .thanks = Thank you for taking the time to tell me what working at { $company } is like.
    .detail = One thing has stayed with me: { $detail }.
    .lead = Thank you also for showing me where to turn next. I will follow it up and let you know what comes of it.
    .stay_in_touch = I would be glad to stay in touch.
    .closing = { letter-accept-formal.closing }

letter-informational_thanks-informal =
    .subject = Thanks for our conversation
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = Thanks for taking the time to tell me what working at { $company } is like.
    .detail = One thing has stayed with me: { $detail }.
    .lead = Thanks also for showing me where to turn next. I'll follow it up and let you know what comes of it.
    .stay_in_touch = I'd be glad to stay in touch.
    .closing = { letter-accept-informal.closing }

# Weeks after that conversation: has a role opened?

letter-check_back-formal =
    .subject = Our conversation about working at { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-informational-formal.to_unknown }
    .talk = Some weeks ago, you kindly took the time to tell me what working at { $company } is like. I have often thought of our conversation since.
    .ask = Is there a role now that you could see me in, or do you know when one might open?
    .closing = { letter-accept-formal.closing }

letter-check_back-informal =
    .subject = Our conversation about working at { $company }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk = A few weeks ago, you took the time to tell me what working at { $company } is like. I've often thought of our conversation since.
    .ask = Is there a role now that you could see me in, or do you know when one might open?
    .closing = { letter-accept-informal.closing }

# To one interviewer, after the interview. Colleagues compare these letters: each interviewer gets another of the five openings,
# so no two may begin alike or thank for the same thing.

letter-thanks-formal =
    .subject = { $has-role ->
        [yes] Thank you for our conversation about the { $role } role
       *[no] Thank you for our conversation
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .opening_1 = Thank you for taking the time to talk with me.
    .opening_2 = You gave me a clear picture of the work, and I would like to thank you for it.
    .opening_3 = Your openness was a great help to me, and I thank you for it.
    .opening_4 = It was a pleasure to meet you, and I am grateful for the friendly welcome.
    .opening_5 = Our conversation has given me much to think about, for which I would like to thank you.
    .detail = One thing has stayed with me: { $detail }.
    .interest_role = I remain interested in the { $role } role at { $company }. I look forward to hearing from you.
    .interest = I remain interested in working at { $company }. I look forward to hearing from you.
    .closing = { letter-accept-formal.closing }

letter-thanks-informal =
    .subject = { $has-role ->
        [yes] Thanks for our conversation about the { $role } role
       *[no] Thanks for our conversation
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .opening_1 = Thanks for taking the time to talk with me.
    .opening_2 = You gave me a clear picture of the work, and I'd like to thank you for it.
    .opening_3 = Your openness helped me a lot, and I'm grateful for that.
    .opening_4 = It was good to meet you, and thanks for the friendly welcome.
    .opening_5 = Our conversation gave me a lot to think about, so thank you for that.
    .detail = One thing has stayed with me: { $detail }.
    .interest_role = I'm still interested in the { $role } role at { $company }. I look forward to hearing from you.
    .interest = I'm still interested in working at { $company }. I look forward to hearing from you.
    .closing = { letter-accept-informal.closing }

# Once, when there has been no news. { $promised } is the day by which they had promised some.

letter-follow_up-formal =
    .subject = { $has-role ->
        [yes] My interview for the { $role } role
       *[no] My interview at { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .talk_on = { $has-role ->
        [yes] On { $talked_on }, we talked about the { $role } role at { $company }. Thank you again for the conversation. I am still interested in the role.
       *[no] On { $talked_on }, we talked about working at { $company }. Thank you again for the conversation. I am still interested in joining you.
    }
    .talk = { $has-role ->
        [yes] Thank you again for our conversation about the { $role } role at { $company }. I am still interested in the role.
       *[no] Thank you again for our conversation about working at { $company }. I am still interested in joining you.
    }
    .promised = You had mentioned that there might be news by { $promised }. May I ask whether there is any?
    .ask = May I ask whether there is any news, or when I might expect some?
    .closing = { letter-accept-formal.closing }

letter-follow_up-informal =
    .subject = { $has-role ->
        [yes] My interview for the { $role } role
       *[no] My interview at { $company }
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .talk_on = { $has-role ->
        [yes] On { $talked_on }, we talked about the { $role } role at { $company }. Thanks again for the conversation. I'm still interested in the role.
       *[no] On { $talked_on }, we talked about working at { $company }. Thanks again for the conversation. I'm still interested in joining you.
    }
    .talk = { $has-role ->
        [yes] Thanks again for our conversation about the { $role } role at { $company }. I'm still interested in the role.
       *[no] Thanks again for our conversation about working at { $company }. I'm still interested in joining you.
    }
    .promised = You'd mentioned that there might be news by { $promised }. May I ask if there is any?
    .ask = May I ask if there's any news, or when I might expect some?
    .closing = { letter-accept-informal.closing }

# The last one, weeks later. Asks nothing that wants an answer.

letter-final_note-formal =
    .subject = { $has-role ->
        [yes] My interview for the { $role } role
       *[no] My interview at { $company }
    }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .last = { $has-role ->
        [yes] I am writing once more about the { $role } role at { $company }. I would still be glad to join you. If I do not hear from you, I will assume that you have decided otherwise in the meantime.
       *[no] I am writing once more about my interview at { $company }. I would still be glad to join you. If I do not hear from you, I will assume that you have decided otherwise in the meantime.
    }
    .goodbye = Thank you for the time you gave me. I wish you all the best.
    .closing = { letter-accept-formal.closing }

letter-final_note-informal =
    .subject = { $has-role ->
        [yes] My interview for the { $role } role
       *[no] My interview at { $company }
    }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .last = { $has-role ->
        [yes] I'm writing once more about the { $role } role at { $company }. I'd still be glad to join you. If I don't hear from you, I'll assume you've decided otherwise in the meantime.
       *[no] I'm writing once more about my interview at { $company }. I'd still be glad to join you. If I don't hear from you, I'll assume you've decided otherwise in the meantime.
    }
    .goodbye = Thanks for the time you gave me. I wish you and the team well.
    .closing = { letter-accept-informal.closing }

# They had been in contact; now another role, { $other_role }, has appeared.

letter-later_role-formal =
    .subject = { $other_role } at { $company }
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .earlier = { $has-role ->
        [yes] Some time ago, we were in contact about the { $role } role at { $company }. I have kept an eye on your open roles since.
       *[no] Some time ago, we were in contact about working at { $company }. I have kept an eye on your open roles since.
    }
    .connect = I have now seen “{ $other_role }” among them, and it interests me. Could you connect me with the person who is hiring for it?
    .closing = { letter-accept-formal.closing }

letter-later_role-informal =
    .subject = { $other_role } at { $company }
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .earlier = { $has-role ->
        [yes] A while ago, we were in contact about the { $role } role at { $company }. I've kept an eye on your open roles since.
       *[no] A while ago, we were in contact about working at { $company }. I've kept an eye on your open roles since.
    }
    .connect = Now I've seen “{ $other_role }” among them, and it interests me. Could you connect me with the person who's hiring for it?
    .closing = { letter-accept-informal.closing }

# They said no.

letter-rejection_thanks-formal =
    .subject = Thank you for letting me know
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = { letter-accept-formal.to_unknown }
    .thanks = { $has-role ->
        [yes] Thank you for letting me know your decision about the { $role } role at { $company }.
       *[no] Thank you for letting me know your decision about my application to { $company }.
    }
    .talk = Thank you also for taking the time to talk with me.
    .door = If a role that might fit opens later, I would be glad to hear from you. I wish you all the best.
    .closing = { letter-accept-formal.closing }

letter-rejection_thanks-informal =
    .subject = Thanks for letting me know
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .thanks = { $has-role ->
        [yes] Thanks for letting me know your decision about the { $role } role at { $company }.
       *[no] Thanks for letting me know your decision about my application to { $company }.
    }
    .talk = Thanks also for taking the time to talk with me.
    .door = If something that might fit opens later, I'd be glad to hear from you. I wish you and the team well.
    .closing = { letter-accept-informal.closing }

# A text message on the day itself, very short.

letter-missed_call-formal =
    .subject = Our call
    .to_known = { letter-accept-formal.to_known }
    .to_unknown = Hello,
    .missed = It seems that we missed each other for our call.
    .ask = Which time would suit you instead?
    .closing = { letter-accept-formal.closing }

letter-missed_call-informal =
    .subject = Our call
    .to_known = { letter-accept-informal.to_known }
    .to_unknown = { letter-accept-informal.to_unknown }
    .missed = Looks like we missed each other for our call.
    .ask = What time would suit you instead?
    .closing = { $my_name }
