"""A class of any size, made of reports and graded by nobody: what the pages are measured and looked at with.

Names come from many places, marks from a few strong and a few weak students, mistakes from the course's own tables.
The same number gives the same class. This file runs no student's code and needs no jail.
"""

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from byheart.asking.answer import Line
from byheart.asking.exercise import Exercise
from byheart.curriculum.course import read_course, read_exercises
from byheart.judging.compare import Outcome
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, GradedFile, Receipt, Report

ROOT = Path(__file__).parent.parent
RECEIPT = Receipt("5ab" * 21 + "5", "4e1" * 21 + "4", "5e7" * 21 + "5", "0.1.0", "3.13.5", "2.4.0", (1, 2), 1, True)
# Of a hundred questions that aren't right, how many fail in which way.
_FAILURES: Mapping[Outcome, int] = {"wrong": 62, "error": 14, "blank": 17, "missing": 5, "timeout": 1, "crash": 1}
_BEHAVIOURS = 12  # the ways, for each question, to be wrong that no known mistake explains

_FIRST = (
    "Anna Søren Zoë Jürgen Mehmet Aiko Łukasz Chloé Olga Priya Kwame José Nguyễn Fatima Björn Siân Đorđe Ève Wei Noor"
    " Ivana Håkon Marta Tomáš Aoife Rafael Yusuf Ingrid Dmitri Leila Oscar Mia Samuel Ada Grace Hugo Nils Petra Ruth"
)
_LAST = (
    "Müller Smith Sørensen García Nowak Öztürk Tanaka Łuczak Dupré Petrova Sharma Mensah Núñez Trần Haddad Åkesson"
    " Williams Đorđević Lefèvre Chen Novák O'Brien Hansen Kovács Schmidt Ferrari Yılmaz Berg Ivanov Karimi Jones Weiß"
)


@dataclass(frozen=True, slots=True)
class Known:
    """A known mistake of the course: its name, and the sentence that a student reads."""

    name: str
    words: str
    hints: tuple[str, ...]


def reports(count: int, seed: int = 1) -> Iterator[Report]:
    """The reports of a class of this size, one at a time."""
    chance = random.Random(seed)
    for number in range(count):
        yield _report(_name(number, chance), chance)


def _name(number: int, chance: random.Random) -> str:
    first, last = _FIRST.split(), _LAST.split()
    middle = f" {chance.choice(last)}" if chance.random() < 0.1 else ""
    return f"{first[number % len(first)]}{middle} {last[number // len(first) % len(last)]}"


def _report(student: str, chance: random.Random) -> Report:
    skill = min(1.0, chance.betavariate(3, 1)) if chance.random() > 0.02 else 0.0
    results = tuple(_result(exercise, skill, chance) for exercise in _exercises())
    remarks = ("notes.docx was not read: it isn't a Python file.",) if chance.random() < 0.03 else ()
    return Report(student, results, RECEIPT, 0.21, "2026-11-24T15:36:20+00:00", remarks=remarks)


def _result(exercise: Exercise, skill: float, chance: random.Random) -> ExerciseResult:
    text = _text(exercise)
    verdicts = tuple(_verdict(each.id, each.points, text, skill, chance) for each in exercise.questions)
    return ExerciseResult(exercise.id, GradedFile(exercise.file, "f11e" * 16, text), verdicts)


def _verdict(question: str, points: float, text: str, skill: float, chance: random.Random) -> Verdict:
    if chance.random() < skill:
        return Verdict(question, "right", points, points)
    outcome = chance.choices(list(_FAILURES), list(_FAILURES.values()))[0]
    exercise, _, name = question.partition("/")
    lines = _lines(exercise, name, text)
    message = "The shape (5, 2) is right; 10 of 10 values differ.\nThe first is at [0, 0]: yours is 4 times too large."
    wrong = Verdict(question, outcome, 0.0, points, message, asked="layer_1 (5, 4)   (seed 1)", lines=lines)
    if outcome != "wrong":
        return Verdict(question, outcome, 0.0, points, f"It ended in: {outcome}.", lines=lines)
    known = _known().get((exercise, name), ())
    if known and chance.random() < 0.8:
        one = known[min(int(chance.expovariate(0.8)), len(known) - 1)]
        return replace(wrong, mistake=one.name, looks_like=one.words, hints=one.hints)
    at = min(int(chance.expovariate(0.3)), _BEHAVIOURS - 1)
    return replace(wrong, behaviour=f"{random.Random(f'{at} {question}').getrandbits(40):010x}")


def _lines(exercise: str, name: str, text: str) -> tuple[Line, ...]:
    file = f"{exercise.partition('_')[2]}.py"
    rows = enumerate(text.split("\n"), 1)
    return next(((Line(file, at, row),) for at, row in rows if row.startswith(f"def {name}(")), ())


@cache
def _exercises() -> tuple[Exercise, ...]:
    return tuple(read_exercises(read_course(ROOT / "exercises")))


@cache
def _text(exercise: Exercise) -> str:
    path = ROOT / "solutions" / exercise.id / exercise.file
    rows = path.read_text(encoding="utf-8").split("\n")
    return "\n".join(row for row in rows if "### " not in row)


@cache
def _known() -> dict[tuple[str, str], tuple[Known, ...]]:
    """The known mistakes of each question, as the course's tables have them."""
    found: dict[tuple[str, str], list[Known]] = {}
    for exercise in _exercises():
        path = ROOT / "reference" / "mistakes" / f"{exercise.id.partition('_')[2]}.toml"
        table = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        for name, each in table.items():
            if "misconception" in each:
                key = (exercise.id, str(each.get("function", "")))
                found.setdefault(key, []).append(Known(name, each["misconception"], tuple(each.get("hints", ()))))
    return {key: tuple(each) for key, each in found.items()}
