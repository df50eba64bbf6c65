"""Mistakes that belong to no course: what an exception says for certain, and what an answer shows by itself.

They are in general.toml, each with its words. Each sentence there is true of every program that it is told to. What
only might be is left to the known mistakes of a course, which come first. Nothing is asked or awarded here.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from byheart.asking.answer import Answer, Value
from byheart.asking.problems import GraderFault
from byheart.asking.question import Question
from byheart.curriculum.fields import TEXT, TEXTS, complaint
from byheart.curriculum.files import read_table
from byheart.curriculum.mistakes import wrong_hints
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.lost import in_every_case, is_cut_off, is_empty, values_in

TABLE = Path(__file__).with_name("general.toml")
_FIELDS = {"misconception": TEXT, "hints": TEXTS, "pattern": TEXTS}
_ASKED = "when it was asked:"
_KINDS = {"numpy.ndarray": "array", "float": "number", "int": "number", "numpy.float64": "number"}

# What an answer shows, or asking once more: their names in the table.
NO_RETURN, LIST, OTHER_COUNT = "nothing-returned", "list-returned", "returns-other-count"
IN_PLACE = "changed-in-place"
NO_SUCH_FUNCTION = "no-such-function"
WHOLE_NUMBERS, EMPTY = "fractions-cut-off", "nothing-put-in"
REMEMBERS, IGNORES = "depends-on-calls-before", "input-ignored"


@dataclass(frozen=True, slots=True)
class General:
    """One such mistake. `pattern` is looked for in an exception's text; {0}, {1}, … are what it catches there."""

    id: str
    misconception: str
    hints: tuple[str, ...]
    pattern: str = ""

    def told(self, *caught: str) -> "General":
        """With what was caught in its words."""
        return replace(self, misconception=self.misconception.format(*caught))


@cache
def general_mistakes() -> Mapping[str, General]:
    """All of them by their ids, in the order in which they are looked for. Raises GraderFault that names the entry."""
    found = {}
    for name, entry in read_table(TABLE).items():
        if wrong := complaint(entry, _FIELDS, ("misconception", "hints")) or wrong_hints(entry["hints"]):
            raise GraderFault(f"{TABLE}: [{name}]: {wrong}")
        pattern = "|".join(entry.get("pattern", ())).replace("{ASKED}", _ASKED)
        found[name] = General(name, entry["misconception"], tuple(entry["hints"]), pattern)
    return found


def raised(answer: Answer, topics: Sequence[str]) -> General | None:
    """What an exception says for certain. Where none of the learner's lines ran, it was asking that failed."""
    complaint = answer.complaint if answer.lines else f"{_ASKED} {answer.complaint}"
    for each in filter(lambda each: each.pattern, general_mistakes().values()):
        pattern = each.pattern.replace("{TOPICS}", "|".join(map(re.escape, topics)) or "(?!)")
        if found := re.search(pattern, complaint):
            return each.told(*_plainly(each, [group for group in found.groups() if group is not None]))
    return None


def _plainly(mistake: General, caught: Sequence[str]) -> list[str]:
    """What was caught, in plain words: a type's name as what it is. A name out of the learner's own text stays."""
    kinds = {} if mistake.id == NO_SUCH_FUNCTION else _KINDS
    return [kinds.get(each, each.replace("'", "")) for each in caught]


def shown(question: Question, expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> General | None:
    """What wrong answers show by themselves."""
    name = _shown(question, expected, answers)
    if name == NO_RETURN and (method := _returned_none(answers)):
        return general_mistakes()[IN_PLACE].told(method)
    return general_mistakes()[name] if name else None


def _returned_none(answers: Sequence[Answer]) -> str:
    """The method whose result every None in these answers is; "" if there isn't one."""
    nothing = [each.complaint for each in answers if each.value is not None and each.value.kind == "nothing"]
    found = [re.fullmatch(r"in line \d+, (\w+) changes .* in place and returns None", each) for each in nothing]
    methods = {each[1] if each else "" for each in found}
    return methods.pop() if len(methods) == 1 else ""


def _shown(question: Question, expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> str:
    """Its name in the table; nothing if they show nothing."""
    returned = [(wanted, each) for wanted, each in zip(expected, answers, strict=False) if each.value is not None]
    values = [each.value for _, each in returned if each.value is not None]
    if any(each.kind == "nothing" for each in values):
        return NO_RETURN
    if not returned or question.compare == "draw":
        return ""
    if any(_other_count(wanted, value) for (wanted, _), value in zip(returned, values, strict=True)):
        return OTHER_COUNT
    if in_every_case(expected, answers, is_empty):
        return EMPTY
    if in_every_case(expected, answers, _is_cut):
        return WHOLE_NUMBERS
    arrays = [
        (wanted, value) for wanted, value in _leaves(returned) if wanted.kind == "array" and value.kind == "sequence"
    ]
    if arrays and all(_is_right_list(*each) for each in arrays):
        return LIST
    return ""


def _other_count(wanted: ExpectedAnswer, value: Value) -> bool:
    if wanted.several:
        return value.kind in ("array", "number") or len(value.items) != len(wanted.values)
    several = value.kind == "sequence" and len(value.items) > 1
    kind = wanted.values[0].kind
    return several and (kind == "number" or (kind == "array" and value.type_name == "tuple"))


def _leaves(returned: Sequence[tuple[ExpectedAnswer, Answer]]) -> Iterator[tuple[Expected, Value]]:
    for wanted, answer in returned:
        yield from zip(wanted.values, values_in(wanted, answer), strict=False)


def _is_cut(value: Value, wanted: Expected) -> bool:
    """Whether it holds the right numbers without their fractions."""
    if not is_cut_off(value, wanted) or value.array is None or value.array.shape != wanted.values.shape:
        return False
    return bool(np.all(value.array == np.trunc(wanted.values)))


def _is_right_list(wanted: Expected, value: Value) -> bool:
    """Whether a list holds the right numbers, in the right rows."""
    try:
        array = np.array([_plain(each) for each in value.items], dtype=float)
    except (TypeError, ValueError):
        return False
    if array.shape != wanted.values.shape:
        return False
    return bool(np.all((np.abs(array - wanted.values) <= wanted.tolerance) | ~wanted.graded))


def _plain(value: Value) -> object:
    if value.array is not None:
        return value.array
    return [_plain(each) for each in value.items]
