# Interview questions to practise in a group: on practice days Sopan asks one of them, as an interviewer would.
#
# For translators - no Python needed:
# * "practice-q-yourself-1" is the question as one hears it in an interview, in the polite form, up to 200 characters.
# * ".hint" is one short, warm sentence on how to go about it, in the form Sopan chats in, up to 120 characters.
# * One number is the same question in every language, but asked the way it is asked there: write it anew, do not
#   translate it. A number never gets another question, because people read it later beside what they answered.
# * Nothing about age, family, religion or origin, though some interviewers ask.


## About you

practice-q-yourself-1 = Tell me a bit about yourself and what brings you here today.
    .hint = Two minutes is plenty: what you do now, how you got there, why this job.
practice-q-yourself-2 = Could you walk me through your CV, and stop at the job that taught you most?
    .hint = Move quickly, and slow down where you touch this role; studies and internships count too.
practice-q-yourself-3 = How would the people you work with describe you when you're not in the room?
    .hint = Pick two traits, and for each something somebody really said about you.
practice-q-yourself-4 = What should we know about you that isn't on your CV?
    .hint = Go for something small that shows how you work; what's private can stay private.
practice-q-yourself-5 = There's a gap in your CV here. What were you doing in that time?
    .hint = Say it calmly in one sentence, no apology, then move on to what you want now.
practice-q-yourself-6 = What do you like to do when you're not working?
    .hint = One real interest and what you get out of it; it needn't impress anybody.

## Why this job

practice-q-motivation-1 = Of all the companies you could work for, why us?
    .hint = Name one thing you'd only find there, and say why it matters to you.
practice-q-motivation-2 = What caught your eye about this role?
    .hint = Take one duty from the posting and tell when you last enjoyed that sort of work.
practice-q-motivation-3 = Why are you looking to leave your current job?
    .hint = Talk about where you're heading, and leave the old place its good name.
practice-q-motivation-4 = Where do you see yourself in five years?
    .hint = It needn't be a title: say what you'd like to be good at, and how this job gets you closer.
practice-q-motivation-5 = What makes you look forward to a working day?
    .hint = Choose two things that truly matter to you, and a time when you had them.
practice-q-motivation-6 = So, what do you know about us?
    .hint = Ten minutes of reading will do: one product, one piece of news, one thought of yours.

## Strengths and gaps

practice-q-strengths-1 = Which of your strengths would we notice first?
    .hint = Choose just one and back it up with a short story.
practice-q-strengths-2 = What would you say is your biggest weakness?
    .hint = Take a real one that won't sink this job, and tell the step you've already taken.
practice-q-strengths-3 = Tell me about something you've taught yourself lately. How did you go about it?
    .hint = Small is fine; how you kept going is the interesting part.
practice-q-strengths-4 = Which of our requirements would be a stretch for you?
    .hint = Admit the gap, then say how you'd close it and how soon.
practice-q-strengths-5 = What piece of work are you proudest of?
    .hint = Say how it was before, what you did and what changed; a number helps.
practice-q-strengths-6 = We're talking to several strong candidates. Why should we hire you?
    .hint = Don't compare yourself with anyone; say which worry you'd take off their hands.

## When things went wrong

practice-q-setback-1 = Tell me about a mistake you made at work.
    .hint = Choose one that's over, own it, and spend most of the time on what you do differently now.
practice-q-setback-2 = What's the hardest feedback you've had that turned out to be fair?
    .hint = You can say it stung; what counts is what you did with it.
practice-q-setback-3 = Describe a goal you missed. What happened?
    .hint = Begin with your own share; the circumstances can come after.
practice-q-setback-4 = When did you last have too much on your plate, and how did you deal with it?
    .hint = Say how you noticed, what you dropped first and whom you asked.
practice-q-setback-5 = Tell me about something you really wanted and didn't get. What did you do next?
    .hint = Keep the disappointment short and your next step long.
practice-q-setback-6 = Looking back, is there a career decision you'd make differently?
    .hint = Say what you knew back then, and what you'd look out for today.

## In a team

practice-q-teamwork-1 = Tell me about something you could only have done as a team. What was your part in it?
    .hint = Say “we” for the result and “I” for what you did yourself.
practice-q-teamwork-2 = What role do you tend to take in a team without being asked?
    .hint = Think of your last meeting: did you sort things out, push on, or bring people together?
practice-q-teamwork-3 = What sort of people do you work best with, and who do you find harder?
    .hint = Describe ways of working, not persons, and how you make it work with the harder ones.
practice-q-teamwork-4 = Say you join a team that's been together for years. How do you find your place?
    .hint = Listen first, then do one small thing reliably: when did that work for you?
practice-q-teamwork-5 = When did you last help somebody at work with something that wasn't your job?
    .hint = Mention what of yours had to wait, and how you sorted that out.
practice-q-teamwork-6 = How do you work with people who think very differently, or come from another field?
    .hint = One misunderstanding you cleared up says more than the word “open-minded”.

## When there's friction

practice-q-conflict-1 = Tell me about a time you disagreed with your manager.
    .hint = Show that you said so in private, gave reasons, and stood by the decision afterwards.
practice-q-conflict-2 = Have you ever fallen out with a colleague? How did it end?
    .hint = Tell both sides fairly; what they listen for is who took the first step.
practice-q-conflict-3 = Tell me about an angry customer you've had to deal with.
    .hint = Anyone who ever complained will do: how you listened, said it back, found a way out.
practice-q-conflict-4 = When did you have to say no to somebody at work, and how did you put it?
    .hint = A good no comes with a reason and another way; what was yours?
practice-q-conflict-5 = Describe a time you had to tell a colleague something they didn't want to hear.
    .hint = When, where, and your first sentence: that's what shows respect.
practice-q-conflict-6 = What do you do when somebody doesn't do their part and you're left waiting?
    .hint = In your story, ask for the reason before you take it any higher.

## What would you do

practice-q-situation-1 = Two managers each need something from you by tonight, and there's only time for one. What do you do?
    .hint = Say how you'd weigh them, and that you'd talk to both early instead of choosing in silence.
practice-q-situation-2 = You spot a mistake in something that has already gone out to a client. What would you do?
    .hint = Report it first, then limit the harm, then say how you'd keep it from happening again.
practice-q-situation-3 = You're handed a task you've never done before. Where do you start?
    .hint = Ask what a good result looks like, and show something half-done early.
practice-q-situation-4 = It's Wednesday, and you can see you won't make Friday's deadline. What now?
    .hint = Speak up early and bring two ways out: a later date, or part of it by Friday.
practice-q-situation-5 = In a meeting, somebody presents your idea as their own. How do you react?
    .hint = Stay calm and talk in private later; show that the work matters more to you than the applause.
practice-q-situation-6 = It's your first week, and everybody is too busy to show you the ropes. What do you do?
    .hint = Say what you'd find out by yourself, and what you'd ask ten minutes for.

## To finish

practice-q-closing-1 = What questions do you have for us?
    .hint = Have three ready; one about the first six months in the job nearly always fits.
practice-q-closing-2 = What are your salary expectations?
    .hint = Look up the usual range, name a figure and one reason, then sit through the silence.
practice-q-closing-3 = If we made you an offer, when could you start?
    .hint = Know your notice period, and name a date you can keep.
practice-q-closing-4 = Are you interviewing anywhere else at the moment?
    .hint = An honest yes is normal; no names needed, just why you're serious about this one.
practice-q-closing-5 = Is there anything we haven't asked that you'd like us to know?
    .hint = Save one sentence for this: why you fit, put so that they remember it tomorrow.
practice-q-closing-6 = The job involves some travel and the occasional weekend. How would that work for you?
    .hint = Say what's possible and where your limit is; you owe nobody your private reasons.
