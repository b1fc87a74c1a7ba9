# The front door: welcome, help, words that fit nothing, language, privacy, export and erase.
#
# For translators - no Python needed: "welcome-hello" is a text, ".decide" and the like are its buttons (28 characters or
# fewer), ".decide-words" other ways to type the same. { -language-button } stands in shared.ftl.


## The very first message

welcome-hello = Hello, I'm Sopan, a bot for the awkward decisions around job interviews.

    Been invited for a job you weren't after? I ask a few short questions and lay out the reasons to go and the reasons to decline. You decide, I write the polite letter.
    .decide = I've been invited
    .decide-words = invited, i was invited, invitation, i got an invitation, i have an interview, interview, start, go, yes, let's go, lets go, decide
    .help = What else can you do?
    .help-words = help, what can you do, what is this, how does it work, who are you, more, info
    .language = { -language-button }
    .language-words = { -language-button-words }

welcome-cancelled = All right. I'm here when an invitation comes: /decide.

## Help

help-ways =
    An interview invitation you're not sure about? Tell me, and we'll weigh it up: go, decline, or sleep on it. I write the letter, you send it.

    You can tap or type, as you like. “Back” takes you one question back, and /cancel stops at any time.
    .decide = I've been invited
    .decide-words = invited, i was invited, invitation, i got an invitation, i have an interview, interview, start, decide
    .settings = Settings
    .settings-words = settings, options, time zone, quiet hours, reminders, my city
    .privacy = What do you store?
    .privacy-words = privacy, data, my data, what do you store, what do you know, data protection
    .language = { -language-button }
    .language-words = { -language-button-words }

help-cancelled = All right. /help is always there.

## Words came, and no question was open

unsure-what = I'm not sure what you mean, sorry. I can help you decide about an interview invitation, and write the reply. Is that what it's about?
    .decide = Yes, I've been invited
    .decide-words = yes, yeah, yep, invited, i was invited, invitation, i got an invitation, i have an interview, interview, start, decide
    .help = What can you do?
    .help-words = help, no, nope, what can you do, what is this, how does it work, who are you, more, info
    .language = { -language-button }
    .language-words = { -language-button-words }

unsure-cancelled = All right. Write to me whenever an invitation comes.

## Language

language-language = Which language would you like?
    .id = Bahasa Indonesia
    .id-words = indonesian, indonesia, bahasa, id, indonesisch
    .de = Deutsch
    .de-words = german, deutsch, de, jerman
    .en = English
    .en-words = english, en, englisch, inggris

# Shown in the new language.
language-changed = English from now on. /language changes it again.
language-cancelled = All right, the language stays as it is.

## Privacy

privacy-what =
    <b>What I store:</b> what you tell me here, encrypted, and when reminders are due. It's kept on the machine this bot runs on.

    <b>Who reads it:</b> nobody reads along, and I pass nothing on. Letters are sent by you, never by me.

    /export gives you all of it. /erase deletes it for good; Telegram itself keeps our chat until you delete it there.
    .export = Show me my data
    .export-words = export, my data, show me, show my data, file, download, give me my data
    .erase = Delete everything
    .erase-words = erase, delete, delete everything, remove, remove everything, wipe, delete my data
    .fine = Fine, thanks
    .fine-words = fine, thanks, thank you, ok, okay, good, got it, all good, close

privacy-fine = Good. /privacy shows it again any time.
privacy-cancelled = All right. /privacy shows it again any time.

## Export

export-handed = Here is everything I have stored about you, in one file.
export-cancelled = All right, no file.

## Erase

erase-sure = I'll delete everything I have stored about you: answers, decisions, reminders, settings. It can't be undone. Are you sure?
    .yes = Yes, delete everything
    .yes-words = yes, y, sure, i'm sure, im sure, delete, delete everything, delete it, yes delete, erase, do it
    .export = Give me my data first
    .export-words = export, my data first, file first, first my data, download, export first, data first
    .no = No, keep it
    .no-words = no, n, nope, keep, keep it, keep everything, don't, dont, rather not, don't delete, dont delete

erase-erased = Everything I had stored about you is deleted. Telegram keeps this chat until you delete it yourself. All the best to you.
erase-kept = Nothing was deleted. Everything is as it was.
erase-cancelled = Nothing was deleted. Everything is as it was.


## Another conversation is still open

resume-offer = { $has-company ->
    [yes] We weren't quite done with { $company }. Shall we carry on there?
   *[no] We weren't quite done last time. Shall we carry on there?
}
    .go = Yes, carry on
    .go-words = yes, carry on, go on, continue, resume, sure, ok, okay, keep going
    .anew = Start a new one
    .anew-words = new, new one, start over, start new, another one, fresh start, a new invitation
    .leave = Leave it
    .leave-words = no, leave it, close it, forget it, drop it, not now, never mind
resume-left = All right, we'll leave it there. /decide starts a new one whenever you like.
resume-cancelled = All right, we'll leave it there. /decide starts a new one whenever you like.
