"""How the facts of an outlook are said, in a few words: the terminal and the page take them from here. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from byheart.memory.outlook import Kept, Made, Outlook, Rebuilds

ESTIMATE = (
    "How likely you are to recall a skill is an estimate: FSRS makes it from your own attempts. A date holds if you"
    " don't practise before it."
)
NOTHING = "Nothing is logged yet for this course. `byheart practice` begins; what you try there is shown here."


def duration(seconds: float) -> str:
    """A time in words: 3 min 10 s."""
    whole = max(0, int(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def on_day(day: date, today: date) -> str:
    """A day in words: today, 3 Mar, 3 Mar 2025."""
    near = {0: "today", 1: "yesterday", -1: "tomorrow"}.get((today - day).days)
    return near or (f"{day.day} {day:%b}" if day.year == today.year else f"{day.day} {day:%b} {day.year}")


def weekday(day: date, today: date) -> str:
    """A day to come: today, tomorrow, Tue 3 Mar."""
    said = on_day(day, today)
    return said if said in ("today", "tomorrow") else f"{day:%a} {said}"


def times(count: int) -> str:
    """How often."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def summary(facts: Outlook) -> str:
    """How many skills are held, and what is due."""
    due = [each.title for each in facts.due]
    more = f", and {len(due) - 5} more" if len(due) > 5 else ""
    waiting = f"Due today: {', '.join(due[:5])}{more}." if due else "Nothing is due today."
    return f"{facts.held} of {facts.skills} skills held. {waiting}"


def practised(facts: Outlook) -> str:
    """On how many days something was tried, and since when."""
    count, first = len(facts.days), facts.days[0].day
    if count == 1:
        return f"Practised on one day: {on_day(first, facts.today)}."
    since = f"{first.day} {first:%B} {first.year}"
    return f"Practised on {count} days since {since}, the last time {_last(facts)}."


def recall(kept: Kept) -> str:
    """How likely it is recalled today, or why that isn't known."""
    if kept.recall is not None:
        return f"{round(100 * kept.recall)} %"
    return "missed today" if kept.missed else "rebuilt today"


def until(kept: Kept, today: date) -> str:
    """When it falls below nine in ten; what was missed today just comes again."""
    day = on_day(kept.until, today)
    if kept.missed and kept.recall is None:
        return f"due {day}"
    return f"until {day}" if kept.until > today else "below since today" if day == "today" else f"below since {day}"


def months(shown: Sequence[date]) -> list[tuple[int, str]]:
    """The names of the months, each with the place of the week in which it begins; none where it would be covered."""
    starts = [0, *(at for at, (one, other) in enumerate(pairwise(shown), 1) if one.month != other.month)]
    return [(at, f"{shown[at]:%b}") for at, after in pairwise([*starts, len(shown) + 1]) if after - at > 1]


def took(rebuilds: Rebuilds) -> str:
    """How long it took at first, and the last time."""
    first, *later = rebuilds.seconds
    if not later:
        return f"{duration(first)}, once"
    return f"{duration(first)} at first, {duration(later[-1])} the last time"


def looks_like(made: Made, words: Mapping[str, str]) -> str:
    """What the mistake is. `words` has the course's own, by the mistake's id. An open one isn't named: see `Made`."""
    if not made.righted:
        count = len(made.mistake.split("+"))
        number = made.questions[0].partition("_")[0]
        known, them = ("a known mistake", "it") if count == 1 else (f"{count} known mistakes", "them")
        return f"{known}; `byheart practice {number}` has hints for {them}"
    return words.get(made.mistake) or f"{made.mistake.replace('-', ' ')}."


def places(made: Made) -> str:
    """In which questions it was made."""
    return ", ".join(each.replace("/", " ") for each in made.questions)


def when(made: Made, today: date) -> str:
    """How often it was made, when last, and what came after."""
    day = on_day(made.last, today)
    on = "" if day in ("today", "yesterday") else "on "
    often = f"made once, {on}{day}" if made.times == 1 else f"made {times(made.times)}, last {on}{day}"
    if made.without:
        days = "a later day" if made.without == 1 else f"{made.without} later days"
        return f"{often}; rebuilt without it on {days}"
    return often


def groups(facts: Outlook) -> tuple[tuple[str, tuple[Made, ...]], ...]:
    """The mistakes by how far they are overcome, those that are most open first; no empty group."""
    found = (
        ("not right yet", tuple(_open(facts))),
        ("put right, not rebuilt on a later day yet", tuple(_put_right(facts))),
        ("overcome", tuple(each for each in facts.mistakes if each.without)),
    )
    return tuple((title, own) for title, own in found if own)


def _open(facts: Outlook) -> Iterator[Made]:
    """Those that aren't right yet, as one for each place: they aren't named, so nobody could tell them apart."""
    there: dict[tuple[str, ...], list[Made]] = defaultdict(list)
    for each in facts.mistakes:
        if not each.righted:
            there[each.questions].append(each)
    for own in there.values():
        ids = "+".join(each.mistake for each in own)
        yield replace(own[0], mistake=ids, times=sum(each.times for each in own), last=max(each.last for each in own))


def _put_right(facts: Outlook) -> list[Made]:
    return [each for each in facts.mistakes if each.righted and not each.without]


def _last(facts: Outlook) -> str:
    day = on_day(facts.days[-1].day, facts.today)
    return day if day in ("today", "yesterday") else f"on {day}"
