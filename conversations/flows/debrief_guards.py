"""What debrief's ways depend on: what is on record already, what etiquette allows by now, what is to be written."""

from __future__ import annotations

from conversations.model import Answers, Facts, Guard, Picked, Timed


def _on_or_after(name: str, answers: Answers, facts: Facts) -> bool:
    day = answers.get(name)
    return isinstance(day, Timed) and facts.today >= day.at.date()


def _debriefed(answers: Answers, _: Facts) -> bool:
    return "debriefed_on" in answers


def _unthanked(answers: Answers, _: Facts) -> bool:
    return "thanked_on" not in answers


def _too_early(answers: Answers, facts: Facts) -> bool:
    return "follow_up_from" in answers and not _on_or_after("follow_up_from", answers, facts)


def _followed_up(answers: Answers, _: Facts) -> bool:
    return "followed_up_on" in answers


def _final_is_fine(answers: Answers, facts: Facts) -> bool:
    return "followed_up_on" in answers and _on_or_after("final_from", answers, facts)


def _final_sent(answers: Answers, _: Facts) -> bool:
    return "final_note_on" in answers


def _ended(answers: Answers, _: Facts) -> bool:
    return answers.get("stage") in {Picked(end) for end in ("declined", "withdrawn", "offer", "rejected", "closed")}


# Where people write letters in a language; English is written everywhere.
_AT_HOME_IN = {"de": frozenset({"DE", "AT", "CH", "LI", "LU"}), "id": frozenset({"ID"})}


def _perhaps_abroad(answers: Answers, facts: Facts) -> bool:
    """Say whether their letters are written in a language of elsewhere."""
    letters = answers.get("letter_language", facts.known.get("letter_language"))
    home = facts.known.get("country")
    if not isinstance(letters, Picked) or not isinstance(home, Picked):
        return False
    return home.choice not in _AT_HOME_IN.get(letters.choice, {home.choice})


def _thanking(answers: Answers, _: Facts) -> bool:
    return answers.get("writing") == Picked("thanks")


def _wish(wish: str) -> Guard:
    def test(answers: Answers, _: Facts) -> bool:
        talked = wish == "heard" or "talked_on" in answers  # D8: first when it was, then whether it is time
        return answers.get("wish") == Picked(wish) and talked

    return Guard(f"wishes {wish}", test)


def _wishes_to_thank(answers: Answers, facts: Facts) -> bool:
    return answers.get("wish") == Picked("thanks") and _debriefed(answers, facts)


WISHES = (_wish("follow_up"), _wish("final"), _wish("heard"))
TO_WRITE = _wish("write")
TO_THANK = Guard("wishes thanks", _wishes_to_thank)
DEBRIEFED = Guard("debriefed before", _debriefed)
UNTHANKED = Guard("not thanked yet", _unthanked)
TOO_EARLY = Guard("too early", _too_early)
FOLLOWED_UP = Guard("followed up already", _followed_up)
FINAL_IS_FINE = Guard("time for the final note", _final_is_fine)
FINAL_SENT = Guard("final note sent", _final_sent)
PERHAPS_ABROAD = Guard("letters in a language of elsewhere", _perhaps_abroad)
ENDED = Guard("it has ended", _ended)
THANKING = Guard("a thank-you", _thanking)
