# What Sopan says about a draft that somebody pasted. The words it is recognised by are in drafts.toml.
#
# Each spot is shown like this: the draft's own words (draft-spot), one sentence on it (draft-...), a better line (draft-better).
# Warm and brief: how it comes across and what helps. Never a scolding.

draft-clean = I'd leave this as it is: friendly, clear, no pressure. Good to send.
draft-heading-one = <b>There's one spot I'd change.</b>
draft-heading-some = <b>A few spots I'd change.</b>
# The draft's own words, shortened.
draft-spot = “{ $spot }”
# A suggestion in the draft's language. A tap copies it.
draft-better = Try: <code>{ $better }</code>
# { $count } can be 1.
draft-more = … and { $count } more. Send me the new version if you like.

# A gap from a template: [Name], XXX, ____
draft-bracket = Something is still missing here. Fill it in, or leave it out.
# A name nearly as we have it, or Mr and Ms mixed up.
draft-name = I have this name down differently. Worth a second look.
# The greeting names somebody we do not know.
draft-stranger = I don't have this name for the interview. Is it right?
# Only in languages with two forms of address.
draft-register = The form of address changes here. Keep to one all the way through, in the verbs too.
draft-pestering = This reads as pressure. Decisions often take longer than you'd hope, and a calm note lands better.
# !!! or CAPITALS
draft-shouting = This comes across as loud. Written calmly, it says the same.
draft-phone = A call can come at a bad moment. A mail can be answered whenever it suits them.
draft-selling = You made your case in the interview. Now it's enough to say that the role interests you.
draft-several_asks = That's several requests at once. Pick the one that matters most; the rest can wait.
# The spot above is the beginning of the longest paragraph.
draft-long = All in all, that's a lot to read. Most can go here: thanks, one point, goodbye.
