"""Wrong answers that are alike: by a known mistake, or by their behaviour, with an example to look at.

The commonest come first. Known mistakes are never left out; of the groups that no mistake explains only the largest are
shown, and one filter shows the students of all the others.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from byheart.report import code
from byheart.report.standing import Standing, WrongAnswer
from byheart.report.tally import Group, group_of
from byheart.report.text import counted, one_line
from byheart.report.words import exercise_title, student_name

MOST = 24
OPEN_MISTAKES, OPEN_GROUPS = 12, 6  # how many are open; the others are one click away
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Wrong answers that are alike, with an example and its student's page.

    `key` names it in the page's address. `words` are the misconception, or what came back; `message` is what the
    instructor wrote to this group.
    """

    key: str
    number: str
    name: str
    count: str
    words: str
    behaviour: str
    code: Markup
    example: str
    href: str
    message: str


@dataclass(frozen=True, slots=True)
class Groups:
    """All groups of a class. `places` has each group's place among their links; those left out share the last one."""

    mistakes: tuple[GroupRow, ...]
    more_mistakes: tuple[GroupRow, ...]
    unexplained: tuple[GroupRow, ...]
    more_unexplained: tuple[GroupRow, ...]
    more_mistakes_words: str
    more_unexplained_words: str
    left_out: str
    places: Mapping[Group, int]


def groups_of(counts: Counter[Group], standings: Iterable[Standing], messages: Mapping[str, str]) -> Groups:
    """The groups, the commonest first. `messages` is what the instructor has written, by behaviour."""
    ordered = sorted(counts, key=lambda group: (-counts[group], group))
    mistakes = [group for group in ordered if group[1]]
    unexplained = [group for group in ordered if not group[1]]
    shown = [*mistakes, *unexplained[:MOST]]
    left_out = unexplained[MOST:]
    examples = _examples(standings, shown)
    rows = [_row(counts[each], *examples[each], messages) for each in shown]
    places = {**{group: place for place, group in enumerate(shown)}, **dict.fromkeys(left_out, len(shown))}
    named, others = rows[: len(mistakes)], rows[len(mistakes) :]
    return Groups(
        mistakes=tuple(named[:OPEN_MISTAKES]),
        more_mistakes=tuple(named[OPEN_MISTAKES:]),
        unexplained=tuple(others[:OPEN_GROUPS]),
        more_unexplained=tuple(others[OPEN_GROUPS:]),
        more_mistakes_words=_more("mistake", named[OPEN_MISTAKES:], "made by"),
        more_unexplained_words=_more("group", others[OPEN_GROUPS:], "of"),
        left_out=counted(len(left_out), "smaller group") if left_out else "",
        places=places,
    )


def _examples(standings: Iterable[Standing], groups: Sequence[Group]) -> dict[Group, tuple[Standing, WrongAnswer]]:
    """The first example of each group."""
    missing = set(groups)
    found: dict[Group, tuple[Standing, WrongAnswer]] = {}
    for each in standings if missing else ():
        for answer in each.wrong:
            if group_of(answer) in missing:
                missing.remove(group_of(answer))
                found[group_of(answer)] = (each, answer)
        if not missing:
            break
    return found


def _row(count: int, example: Standing, answer: WrongAnswer, messages: Mapping[str, str]) -> GroupRow:
    exercise, _, name = answer.question.partition("/")
    return GroupRow(
        key=answer.mistake or answer.behaviour,
        number=exercise_title(exercise)[0],
        name=name,
        count=counted(count, "student"),
        words=one_line(answer.words, _LONGEST),
        behaviour=answer.behaviour,
        code=code.block(answer.code) if answer.code else Markup(),
        example=student_name(example.name or example.student),
        href=address(example.href),
        message=one_line(messages.get(answer.behaviour, "") if answer.behaviour else "", _LONGEST),
    )


def _more(noun: str, rows: Sequence[GroupRow], of: str) -> str:
    """What is folded: 7 more mistakes, each made by 3 students or fewer."""
    if not rows:
        return ""
    fewer = "" if rows[0].count.startswith("1 ") else " or fewer"
    return f"{counted(len(rows), f'more {noun}')}, {'each ' if len(rows) > 1 else ''}{of} {rows[0].count}{fewer}"


def address(path: str) -> str:
    """A relative path as an address: only unreserved characters, so that it can't be a scheme or end an attribute."""
    return quote(path, safe="/", errors="surrogatepass")
