# The front door: welcome, help, words that fit nothing, language, privacy, export and erase.
#
# For translators - no Python needed: "welcome-hello" is a text, ".decide" and the like are its buttons (28 characters or
# fewer), ".decide-words" other ways to type the same. { -language-button } stands in shared.ftl.


## Building blocks: three situations that people come with

-way-over = My interview is over
-way-over-words = over, interview over, it's over, interview is over, had an interview, i had an interview, after the interview, i've had my interview, thank-you note, follow up, followed up, no answer, no reply, they don't answer, ghosted, no news, waiting, still waiting, silence, rejected, rejection
-way-out = I want out
-way-out-words = out, get out, want out, withdraw, i want to withdraw, withdraw my application, pull out, leave the process, leave, don't want it any more, i don't want the job, cancel my application, cancel an interview
-way-talk = Talk to someone inside
-way-talk-words = informational, informational interview, informational talk, talk, a talk, coffee chat, coffee, insider, ask an insider, somebody inside, someone inside, networking, network, contact


## The very first message

welcome-hello = Hello, I'm Sopan, a bot for the awkward decisions around job interviews.

    Go or decline? Leave a process? Write again, or wait? I ask a few short questions, write the polite letter and remind you at the right moment. You decide. What's on your mind?
    .decide = I've been invited
    .decide-words = invited, i was invited, invitation, i got an invitation, i have an interview, interview, start, go, yes, let's go, lets go, decide, go or decline
    .over = { -way-over }
    .over-words = { -way-over-words }
    .out = { -way-out }
    .out-words = { -way-out-words }
    .talk = { -way-talk }
    .talk-words = { -way-talk-words }
    .help = What else can you do?
    .help-words = help, what can you do, what is this, how does it work, who are you, more, info
    .language = { -language-button }
    .language-words = { -language-button-words }

welcome-cancelled = All right. I'm here when you need me: /help.

## Help

help-ways =
    Where are you just now? We can weigh an invitation, get you out of a process, prepare a talk with somebody inside, or look at what comes after an interview.

    I can also show what's going on and what I'll remind you of, write a letter, or read a draft of yours.

    Tap or type, as you like. “Back” takes you one question back, and /cancel stops at any time.
    .decide = I've been invited
    .decide-words = invited, i was invited, invitation, i got an invitation, i have an interview, interview, start, decide, go or decline
    .over = { -way-over }
    .over-words = { -way-over-words }
    .out = { -way-out }
    .out-words = { -way-out-words }
    .talk = { -way-talk }
    .talk-words = { -way-talk-words }
    .interviews = My interviews
    .interviews-words = interviews, my interviews, list, my list, overview, applications, my applications, processes, all interviews, calendar, status
    .nudges = My reminders
    .nudges-words = nudges, reminders, my reminders, what's planned, planned, upcoming
    .letter = Write a letter
    .letter-words = letter, a letter, write, write a letter, mail, email, reply, letters, accept, reschedule, thank-you
    .check = Look at my draft
    .check-words = check, draft, my draft, check my draft, check my letter, proofread, read my letter, correct my letter, is this ok
    .settings = Settings
    .settings-words = settings, options, time zone, quiet hours, my city, change settings, my name
    .privacy = What do you store?
    .privacy-words = privacy, data, my data, what do you store, what do you know, data protection
    .language = { -language-button }
    .language-words = { -language-button-words }

help-cancelled = All right. /help is always there.

## Words came, and no question was open

unsure-what = Sorry, I couldn't tell what you'd like to do. What is it about?
    .decide = I've been invited
    .decide-words = invited, i was invited, invitation, i got an invitation, i have an interview, interview, start, decide, go or decline
    .over = { -way-over }
    .over-words = { -way-over-words }
    .out = { -way-out }
    .out-words = { -way-out-words }
    .talk = { -way-talk }
    .talk-words = { -way-talk-words }
    .help = Something else
    .help-words = help, no, nope, none of these, something else, else, what can you do, what is this, how does it work, who are you, more, info
    .language = { -language-button }
    .language-words = { -language-button-words }

unsure-cancelled = All right. Write to me whenever something comes up; /help shows what I can do.

## Language

language-language = Which language would you like?
    .why = I'd like to be easy for you to read. Your letters can still go out in another language.

# Shown in the new language.
language-changed = English from now on. /language changes it again.
language-cancelled = All right, the language stays as it is.

## Privacy

privacy-what =
    <b>What I store:</b> what you tell me here, encrypted, and when reminders are due. It's kept on the machine this bot runs on.

    <b>Who reads it:</b> nobody reads along, and I pass nothing on. In a group, you decide each time what the others see (/groups). Letters are sent by you, never by me.

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
    .yes-words = yes, y, sure, i'm sure, im sure, delete, delete everything, delete it, yes delete, erase, do it, yes delete it all, yes delete it, yes get rid of it, yes wipe it, yes remove it, yes erase it, yes please, yes everything, yes all of it
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

## Which language? Offered once when it isn't clear

tongue-offer = Shall we go on in another language?
tongue-cancelled = All right, the language stays as it is.
