"""A dilemma: a member's trusted-person card before the group, the votes on it, and what comes back (A13, B7).

Anonymous means that no reader, the coach included, can tell from text, timing, order or ids whose it is. So a Dilemma
does not know its author, and everything the group sees is made without knowing. Posts, early closing and thanks come
``post_delay`` late; ``closes_at`` is counted from the post, never from when it was asked for; the card is in the
group's language, without free words that nobody has looked over. When the author leaves or is erased, an anonymous
dilemma runs on to its end: closing it in that moment would name them. Where it cannot be promised, ``anonymity``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal, get_args
from zlib import crc32

VERSION = 1
OPTIONS = {"decide": ("go", "decline", "talk"), "withdraw": ("stay", "leave", "pause")}  # by the flow it comes from
LENGTHS = {"day": timedelta(days=1), "three": timedelta(days=3), "week": timedelta(days=7)}  # how long it may be open
LEAST_VOTES = 3  # what the group is shown of the votes moves by so many people at once, or not at all
KEPT_FROM, THIN_FROM = 5, 3  # members

ClosedBy = Literal["", "time", "author"]
Act = Literal["ask", "close", "thank"]
Refusal = Literal["closed", "own", "open", "again", "words"]
Tally = tuple[tuple[str, int], ...]
Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in


@dataclass(frozen=True, slots=True)
class Vote:
    """One person's vote: an option, or "" when taken back. ``shown`` is what of it the group's tally contains."""

    option: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """A reply in the group, as written. ``at`` is aware UTC, ``message_id`` Telegram's number in that group."""

    text: str
    at: datetime
    message_id: int


@dataclass(frozen=True, slots=True)
class Dilemma:
    """One dilemma. ``card`` is plain lines, no HTML; ``closes_at`` aware UTC; ``shown`` the tally the group sees."""

    card: tuple[str, ...]
    named: bool
    options: tuple[str, ...]
    closes_at: datetime
    closed_by: ClosedBy = ""
    shown: Tally = ()
    thanked: bool = False

    def __post_init__(self) -> None:
        known = self.options in OPTIONS.values() and self.closed_by in get_args(ClosedBy)
        if not known or self.named not in (True, False) or self.closes_at.utcoffset() != timedelta(0):
            raise ValueError("options or a closing nobody knows, neither named nor not, or an instant not in UTC")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the group sees: how many have voted, and how; () for not to be told (yet)."""

    count: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class Result:
    """What goes back to the author privately: the votes of the others, their advice, how many were asked."""

    tally: Tally
    advice: tuple[Advice, ...]
    members: int


def cast(
    dilemma: Dilemma, votes: Mapping[int, Vote], person: int, option: str, *, author: int, now: datetime
) -> dict[int, Vote] | Refusal:
    """Return the votes after one person voted, changed their vote, or took it back (option ""), or why not.

    The author of a *named* dilemma is refused ("own"). In an anonymous one a refusal would unmask them to whoever looks
    on, and so would a count that does not rise as they tap, or one that does not agree with the tally. So theirs is
    taken like any other: same answer, count, tally and moment. Only ``result``, which nobody else reads, leaves it out.
    The price is one vote too many in what the group sees; nobody decides by that. Tell them that they may vote: who
    never does stands out once all others have. Raises ValueError for an option that is none.
    """
    if option and option not in dilemma.options:
        raise ValueError(f"no option: {option!r}")
    if not is_open(dilemma, now):
        return "closed"
    if dilemma.named and person == author:
        return "own"
    shown = votes[person].shown if person in votes else ""
    after = {voter: vote for voter, vote in votes.items() if voter != person}
    return after | {person: Vote(option, shown)} if option or shown else after


def tally(votes: Mapping[int, Vote], options: tuple[str, ...]) -> Tally:
    """Return how many chose each option, in the options' own order, those nobody chose too."""
    return tuple((option, sum(vote.option == option for vote in votes.values())) for option in options)


def retold(dilemma: Dilemma, votes: Mapping[int, Vote]) -> tuple[Dilemma, dict[int, Vote]]:
    """Return both after what the group sees was brought up to date, if it may be; call it after every ``cast``.

    A tally that moves with each tap tells the vote of whoever just tapped. So it waits until LEAST_VOTES people differ
    from what it shows, then takes them all in; fewer votes are never shown. No help where all chose the same.
    """
    waiting = sum(vote.option != vote.shown for vote in votes.values())
    told = {person: Vote(vote.option, vote.option) for person, vote in votes.items() if vote.option}
    if min(waiting, len(told)) < LEAST_VOTES:
        return dilemma, dict(votes)
    return replace(dilemma, shown=tally(votes, dilemma.options)), told


def standing(dilemma: Dilemma, votes: Mapping[int, Vote]) -> Standing:
    """Return what the group sees, the same whoever the author is: while open, the number and what ``retold`` shows.

    Once closed all of it, if LEAST_VOTES voted: one or two would tell who gave them, and the author gets the result.
    """
    now = tally(votes, dilemma.options)
    count = sum(number for _, number in now)
    return Standing(count, dilemma.shown if not dilemma.closed_by else now if count >= LEAST_VOTES else ())


def is_open(dilemma: Dilemma, now: datetime) -> bool:
    """Say whether votes are taken at a moment (aware UTC)."""
    return not dilemma.closed_by and now < dilemma.closes_at


def closed(dilemma: Dilemma, by: Literal["time", "author"], now: datetime) -> Dilemma:
    """Return it closed at a moment (aware UTC). The first closing counts; by its time not before its time."""
    if dilemma.closed_by or (by == "time" and now < dilemma.closes_at):
        return dilemma
    return replace(dilemma, closed_by=by, closes_at=min(now, dilemma.closes_at))


def result(
    dilemma: Dilemma, votes: Mapping[int, Vote], advice: tuple[Advice, ...], members: int, author: int
) -> Result:
    """Return what goes back; for the author's eyes only. ``members`` of the group, the author among them."""
    others = {person: vote for person, vote in votes.items() if person != author}
    return Result(tally(others, dilemma.options), advice, members - 1)


def thanked(dilemma: Dilemma, words: str = "") -> Dilemma | Refusal:
    """Return it after the author thanked the group, once it is closed, or why not; once, with own words if named.

    Anonymous thanks are the bot's sentence, ``post_delay(seed, "thank")`` later: own words ("words") tell who writes.
    """
    if not dilemma.closed_by or dilemma.thanked:
        return "again" if dilemma.thanked else "open"
    return "words" if words.strip() and not dilemma.named else replace(dilemma, thanked=True)


def anonymity(members: int) -> Literal["kept", "thin", "none"]:
    """Say what can be promised among so many people who could have asked, the author among them.

    Count who joined, not Telegram's members (bots, lookers-on), the coach only if joined; ask again when it is posted.
    In a group of two the other knows. With three or four a reader guesses among two or three: "thin", to be said
    before. From five on it is kept, as far as the card itself does not tell.
    """
    return "kept" if members >= KEPT_FROM else "thin" if members >= THIN_FROM else "none"


def post_delay(seed: str, act: Act = "ask") -> timedelta:
    """Return how much later than the author's tap an anonymous dilemma's message goes out: 2 to 20 minutes.

    The same seed gives the same delay, also after a crash; each act has its own. The seed must be secret and random
    (16 characters or more, else ValueError): from an id they know, anybody could compute the moment of the tap.
    """
    if len(seed) < 16:
        raise ValueError("a seed that can be guessed")
    # Multiplied, so that one act's delay does not tell another's: two checksums differ by what is the same for all.
    mixed = crc32(f"{act}:{seed}".encode()) * 0x9E3779B97F4A7C15 % 2**64 >> 32
    return timedelta(seconds=120 + mixed % (18 * 60 + 1))


# What in a company's name says nothing alone: legal forms, ends of addresses, words of many names and many texts.
_BEFORE, _BEHIND = "PT|CV|UD", "GmbH|gGmbH|mbH|AG|SE|KG|KGaA|OHG|UG|Inc|LLC|Ltd|Limited|plc|Corp|Tbk|Sdn|Bhd|Pte"
_DROPPED = {*f"{_BEFORE}|{_BEHIND}|persero|berhad|co|com|de|id|my|io|net|org|www".lower().split("|")}
_ORDINARY = """the and for our your one new von der die das und bei neue dan yang kita kami bank group gruppe grup
deutsche german germany deutschland indonesia malaysia international global national services solutions systems media
technology technologies tech consulting digital energy company firma perusahaan syarikat school schule university hotel
universitas hospital klinik rumah sakit stadt city team work jobs career karriere software holding"""
_UNSEEN = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"  # accents written apart, soft hyphens, what has no width
_INSIDE = f"[{_UNSEEN}.'’·]*"  # between the letters of a word, and it is still that word
_ROWS = ("aàáâãäå", "cç", "eèéêë", "iìíîï", "nñ", "oòóôõöø", "uùúûü", "yýÿ")
_WAYS = {letter: f"[{row}]" for row in _ROWS for letter in row}
for _one, _two in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
    _WAYS[_one] = _WAYS[_two] = f"(?:{_INSIDE.join(_two)}|{_WAYS.get(_one, _one)})"


def without(card: tuple[str, ...], company: str, word: str) -> tuple[str, ...]:
    """Return the lines with a neutral word for every form of a company's name, whatever its case; whole words only.

    Forms: the name with and without legal form, each telling word of it, its initials in capitals; with hyphens, dots
    or nothing between, without accents, with German and Indonesian endings. All is plain NFC text, ``word`` not the
    name itself. Rather a word too many than one too few; let the author read it before it goes out, since only they
    see what else tells: a product, a nickname, the name inside a longer word.
    """
    words = re.findall(r"[^\W_]+", re.sub(rf"[{_UNSEEN}]|['’](?:s\b)?", "", company.lower()))
    core = [one for one in words if one not in _DROPPED] or words
    alone = ([one] for one in core if len(one) >= 3 and one not in _ORDINARY.split())
    forms = [*(_spelled(some) for some in (words, core, *alone) if some), re.escape(company.strip())]
    if len(core) > 1:
        forms.append(f"(?-i:{_INSIDE.join(one[0].upper() for one in core)})")
    form = rf"(?:(?-i:{_BEFORE})\.?\s+)?(?:{'|'.join(forms)})(?:[\s,]+(?-i:{_BEHIND}))*"
    whole = re.compile(rf"(?<![^\W_]){form}(?![^\W_])", re.IGNORECASE)
    return tuple(whole.sub(lambda _: word, line) for line in card) if company.strip() else card


def _spelled(words: list[str]) -> str:
    spelled = (_INSIDE.join(_WAYS.get(way, way) for way in re.findall("ae|oe|ue|ss|.", word)) for word in words)
    declined = ("[nrms]?" if len(word) >= 4 and word.endswith("e") else "" for word in words)
    written = [f"{word}{ending}[{_UNSEEN}]*" for word, ending in zip(spelled, declined, strict=True)]
    return r"[\W_]{0,3}".join(written) + ("(?:s|nya|ku|mu|lah)?" if len(words[-1]) >= 3 else "")


Stored = Dilemma | Vote | Advice
_KINDS: dict[str, type[Stored]] = {"dilemma": Dilemma, "vote": Vote, "advice": Advice}


def to_json(value: Stored) -> Json:
    """Return what is stored as JSON values; standings and results are made of these."""
    fields = {"version": VERSION, "kind": type(value).__name__.lower(), **asdict(value)}
    return fields | {name: fields[name].isoformat() for name in fields.keys() & {"at", "closes_at"}}


def from_json(saved: Json) -> Stored:
    """Read what was stored. Raises ValueError for another version or kind, or fields amiss."""
    try:
        fields = dict(saved)
        if fields.pop("version") != VERSION:
            raise ValueError(f"another version: {saved['version']!r}")
        fields |= {name: datetime.fromisoformat(fields[name]) for name in fields.keys() & {"at", "closes_at"}}
        if "card" in fields:
            fields |= {name: tuple(fields[name]) for name in ("card", "options")}
            fields["shown"] = tuple((option, count) for option, count in fields["shown"])
        return _KINDS[fields.pop("kind")](**fields)
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"damaged: {type(error).__name__}") from error
