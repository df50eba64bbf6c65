"""`byheart progress`: what was practised, what is remembered and until when, in the terminal and as a page.

It reads the log and writes nothing but the page that is asked for. The facts are computed in `memory.outlook`.
"""

import argparse
import re
import shutil
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from byheart.cli.options import own_course_folder
from byheart.cli.words import DONE, OUR_FAULT, complain, printable, say
from byheart.curriculum.course import Course, every_exercise, read_course
from byheart.memory import phrases
from byheart.memory.log import Log, where
from byheart.memory.outlook import Day, Kept, Outlook, Rebuilds, level, outlook, weeks
from byheart.memory.skills import skills_of

EXAMPLES = ("progress", "progress --page progress.html")

_WIDEST = 100
_WEEKS = 53
_SHOWN = 8  # mistakes of a group; the page has all
_BAR = 10
_SPARKS = 12
_ALIGNED = 80  # columns from which on there is room for tables


@dataclass(frozen=True, slots=True)
class Look:
    """What the terminal can show."""

    width: int
    unicode: bool = True

    @property
    def days(self) -> tuple[str, ...]:
        """The signs of a day, by its level."""
        return tuple("·░▓█" if self.unicode else ".-+#")

    @property
    def bar(self) -> tuple[str, str]:
        """What a bar is made of: full, and empty."""
        return ("█", "░") if self.unicode else ("#", "-")

    @property
    def sparks(self) -> str:
        """Low to high; nothing where they can't be drawn."""
        return "▁▂▃▄▅▆▇█" if self.unicode else ""


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("--page", metavar="FILE", type=Path, help="write the same as a page (HTML) to FILE")
    text = "the course or workspace that it is about (default: the one around this folder)"
    parser.add_argument("--course", metavar="DIR", type=Path, default=None, help=text)


def run(options: argparse.Namespace) -> int:
    """Show it, or write the page; the exit code."""
    course = read_course(own_course_folder(options))
    faults: list[str] = []
    log = Log(where(), faults.append)
    facts = outlook(log.attempts(course.title), skills_of(course, every_exercise(course)), log.clock())
    for each in faults:
        complain(each)
    if faults and not facts.days:
        return OUR_FAULT
    words = words_of(course)
    if options.page is None:
        say(*(printable(line, 1000) for line in lines(course.title, facts, words, _look())))
        say("", *_wrapped(f"From your attempts in {log.path}. Nothing of them leaves this machine.", _look().width))
        return DONE
    from byheart.report.progress import progress_html

    options.page.write_text(progress_html(course.title, facts, words), encoding="utf-8")
    say(f"The page is {options.page}. Open it in a browser; it loads nothing from the network.")
    return DONE


def words_of(course: Course) -> dict[str, str]:
    """What each known mistake is, in words, by its id; one whose words belong to a single answer has none."""
    from byheart.curriculum.known import mistakes_of
    from byheart.judging.general import general_mistakes

    general = {each.id: each.misconception for each in general_mistakes().values() if "{" not in each.misconception}
    return general | {each.id: each.misconception for each in mistakes_of(course)}


def lines(title: str, facts: Outlook, words: Mapping[str, str], look: Look) -> Iterator[str]:
    """All of it, in lines that are no wider than the terminal."""
    yield from _wrapped(f"byheart: {title}", look.width)
    if not facts.days:
        yield from _wrapped(phrases.NOTHING, look.width)
        return
    yield from _wrapped(phrases.summary(facts), look.width)
    yield ""
    yield from _calendar(facts, look)
    for heading, own in (
        ("skills: how likely you recall each today, and until when at least nine in ten", _skills(facts, look)),
        ("time to rebuild, from an empty file", _rebuilds(facts, look)),
        ("mistakes", _mistakes(facts, words, look)),
        ("the next two weeks", _coming(facts, look)),
    ):
        if rows := list(own):
            yield ""
            yield from _wrapped(heading, look.width)
            yield from rows
    if facts.kept:
        yield ""
        yield from _wrapped(phrases.ESTIMATE, look.width)


def _calendar(facts: Outlook, look: Look) -> Iterator[str]:
    """The days: a column for each week, with as many weeks as there is room for."""
    yield from _wrapped(phrases.practised(facts), look.width)
    shown = weeks(facts, min(_WEEKS, (look.width - 8) // 2))
    tried = {each.day: each for each in facts.days}
    yield f"      {_months(shown)}".rstrip()
    for row in range(7):
        cells = [_cell(tried.get(monday + timedelta(days=row)), look) for monday in shown]
        last = shown[-1] + timedelta(days=row)
        if last > facts.today:
            cells[-1] = " "
        yield f"  {shown[0] + timedelta(days=row):%a} {' '.join(cells)}".rstrip()
    nothing, tried_, one, several = look.days
    yield from _wrapped(f"{nothing} nothing   {tried_} tried   {one} a skill rebuilt   {several} several", look.width)


def _cell(day: Day | None, look: Look) -> str:
    return look.days[level(day)]


def _months(shown: Sequence[date]) -> str:
    """The months above the weeks in which they begin."""
    row = ""
    for at, name in phrases.months(shown):
        row = f"{row:<{2 * at}}{name}"
    return row


def _skills(facts: Outlook, look: Look) -> Iterator[str]:
    said = max((len(phrases.recall(each)) for each in facts.kept), default=0)
    yield from _table([(each.skill.title, _likely(each, facts, look, said)) for each in facts.kept], look)
    if facts.untried:
        titles = ", ".join(each.title for each in facts.untried)
        yield from _wrapped(f"never tried: {titles}", look.width, "  ", "    ")


def _likely(kept: Kept, facts: Outlook, look: Look, column: int) -> str:
    said = f"{phrases.recall(kept):<{column}}  {phrases.until(kept, facts.today)}"
    if look.width < _ALIGNED:
        return said
    full, empty = look.bar
    share = kept.recall if kept.recall is not None else 0.0 if kept.missed else 1.0
    filled = round(_BAR * share)
    return f"{full * filled}{empty * (_BAR - filled)}  {said}"


def _rebuilds(facts: Outlook, look: Look) -> Iterator[str]:
    said = max((len(phrases.took(each)) for each in facts.rebuilds), default=0)
    yield from _table([(each.exercise, _took(each, look, said)) for each in facts.rebuilds], look)


def _took(rebuilds: Rebuilds, look: Look, column: int) -> str:
    """How long it took, and all the times as a row of small bars."""
    took, count = phrases.took(rebuilds), len(rebuilds.seconds)
    if count == 1:
        return took
    if look.width < _ALIGNED:
        return f"{took}; {phrases.times(count)}"
    last = rebuilds.seconds[-_SPARKS:]
    most, top = max(last) or 1.0, len(look.sparks) - 1
    drawn = "".join(look.sparks[round(top * each / most)] for each in last) if look.sparks else ""
    return f"{took:<{column}}  {drawn:<{len(look.sparks and last)}}  {phrases.times(count)}"


def _mistakes(facts: Outlook, words: Mapping[str, str], look: Look) -> Iterator[str]:
    for title, own in phrases.groups(facts):
        yield from _wrapped(title, look.width, "  ", "  ")
        for each in own[:_SHOWN]:
            what = phrases.looks_like(each, words)
            yield from _wrapped(f"{phrases.places(each)}: {what}", look.width, "    ", "    ")
            yield from _wrapped(phrases.when(each, facts.today), look.width, "      ", "      ")
        if len(own) > _SHOWN:
            yield from _wrapped(
                f"and {len(own) - _SHOWN} more, which `byheart progress --page FILE` shows", look.width, "    ", "    "
            )


def _coming(facts: Outlook, look: Look) -> Iterator[str]:
    if not facts.kept:
        return
    days = [(day, skills) for day, skills in facts.coming if skills]
    rows = [(phrases.weekday(day, facts.today), ", ".join(each.title for each in skills)) for day, skills in days]
    yield from _table(rows, look) if rows else ["  nothing becomes due"]


def _table(rows: Sequence[tuple[str, str]], look: Look) -> Iterator[str]:
    """Names with something beside each, or below each where the terminal is too narrow for all."""
    column = max((len(name) for name, _ in rows), default=0) + 2
    room = look.width - 2 - column
    if room >= min(max((len(text) for _, text in rows), default=0), 40):
        for name, text in rows:
            yield from _wrapped(f"{name:<{column}}{text}", look.width, "  ", " " * (2 + column))
        return
    for name, text in rows:
        yield from _wrapped(name, look.width, "  ", "  ")
        yield from _wrapped(re.sub(" {2,}", "  ", text), look.width, "    ", "    ")


def _wrapped(text: str, width: int, first: str = "", later: str = "") -> list[str]:
    return textwrap.wrap(
        printable(text, 4000), width, initial_indent=first, subsequent_indent=later, break_on_hyphens=False
    )


def _look() -> Look:
    width = max(24, min(shutil.get_terminal_size().columns, _WIDEST))
    try:
        "·░▓█▁▂▃▄▅▆▇".encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except UnicodeEncodeError:
        return Look(width, unicode=False)
    return Look(width)
