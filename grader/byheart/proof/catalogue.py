"""Put the known mistakes into the reference, one at a time and two at once: is any of the results called right?

Two mistakes may cancel, as two wrong signs do, and then one exercise may call the pair right. In that case it is asked
again with other inputs. If those call it wrong, the exercise's own questions are too weak. Two mistakes can cancel only
in an exercise that can come to call both: elsewhere its answers are those of one of them, which is tried alone. This
file makes no diagnosis, and it needs the reference.
"""

import contextlib
import functools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FunctionType
from typing import Any

from byheart.asking.ask import ask, reset_random
from byheart.asking.problems import GraderFault
from byheart.asking.question import Question
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.course import read_inputs
from byheart.curriculum.mistakes import DoesNotApply, Place
from byheart.curriculum.reference import reference_of
from byheart.expecting.calls import named_by, touches
from byheart.expecting.key import build
from byheart.judging.judge import judge
from byheart.judging.known import Knowledge, knowledge_of
from byheart.proof.desk import Desk, desk_for

# Other seeds than any course asks about, to see whether what is right there is right at all. A course's own other
# inputs stand in its reference/other_inputs.toml.
FRESH_SEEDS = (9001, 9002, 9003, 9004, 9005, 9006)
OTHER_INPUTS = "other_inputs.toml"

Pair = tuple[str, str]
Made = tuple[str, ...]
Modules = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Mistakes, mostly two, that one exercise calls right together. `afresh`: other inputs call them right too."""

    made: Made
    exercise: str
    afresh: bool

    @property
    def name(self) -> str:
        """The exercise's id and the mistakes."""
        return f"{self.exercise}: {' and '.join(self.made)}"


@dataclass(frozen=True)
class Catalogue:
    """The desk, the known mistakes, and the questions whose answers each mistake changes (`spoils`)."""

    desk: Desk
    known: Knowledge
    spoils: Mapping[str, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        spoilt: dict[str, set[str]] = {name: set() for name in self.known.mistakes}
        for question in self.known.fingerprints:  # in other forms it is the same mistakes that change its answers
            for each in self.known.fingerprints.own(question):
                spoilt[each.mistake].add(question)
        object.__setattr__(self, "spoils", {name: frozenset(questions) for name, questions in spoilt.items()})

    @property
    def alteration(self) -> Alteration:
        """A copy of the reference to make mistakes in."""
        assert self.known.alteration is not None
        return self.known.alteration

    def wrong_with(self, name: str) -> list[str]:
        """The questions that the judge calls wrong when the reference has this mistake."""
        likely = [q for e in self.desk.exercises for q in e.questions if q.id in self.spoils[name]]
        others = [q for e in self.desk.exercises for q in e.questions if q.id not in self.spoils[name]]
        with self.alteration.with_mistakes(self.known.mistakes[name]) as modules:
            found = [q.id for q in likely if not _is_right(self.desk, q, modules)]
            return found or [q.id for q in others if not _is_right(self.desk, q, modules)]

    @functools.cached_property
    def _exercises_by_mistake(self) -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
        """For each mistake the exercises in which it changes an answer, and those that can come to call it."""
        names = self._names()
        start = {each.id: [place for place in names if place[0] == each.topic] for each in self.desk.exercises}
        called = {exercise: _closure(places, names) for exercise, places in start.items()}
        asked = {each.id: {question.id for question in each.questions} for each in self.desk.exercises}
        return {
            name: (
                frozenset(exercise for exercise, questions in asked.items() if questions & self.spoils[name]),
                frozenset(exercise for exercise, places in called.items() if touches(mistake, places)),
            )
            for name, mistake in self.known.mistakes.items()
        }

    def _names(self) -> Mapping[Place, set[Place]]:
        """Which functions each function names, in the reference and with any of the mistakes."""
        names: dict[Place, set[Place]] = defaultdict(set)
        for module, loaded in self.alteration.modules.items():
            for name, value in vars(loaded).items():
                if isinstance(value, FunctionType) and value.__module__ == loaded.__name__:
                    names[module, name] |= named_by(value)
        for mistake in self.known.mistakes.values():
            with contextlib.suppress(DoesNotApply), self.alteration.with_mistakes(mistake) as modules:
                for each in mistake.differences:
                    names[each.module, each.function] |= named_by(getattr(modules[each.module], each.function))
        return names

    def meeting(self, made: Made) -> frozenset[str]:
        """The exercises in which one of these mistakes changes an answer and all of them can be called."""
        changed, called = zip(*(self._exercises_by_mistake[name] for name in made), strict=True)
        return frozenset[str]().union(*changed).intersection(*called)

    def cancelled(self, made: Made) -> Iterator[Cancelled]:
        """The exercises that call these mistakes right, although one of them alone changes an answer there."""
        likely = frozenset[str]().union(*(self.spoils[name] for name in made))
        with self.alteration.with_mistakes(*(self.known.mistakes[name] for name in made)) as modules:
            for exercise in [each for each in self.desk.exercises if each.id in self.meeting(made)]:
                questions = sorted(exercise.questions, key=lambda q: q.id not in likely)
                if all(_is_right(self.desk, question, modules) for question in questions):
                    fresh = fresh_desk(self.desk.course.folder, exercise.id)
                    again = (_is_right(fresh, each, modules) for each in fresh.exercise(exercise.id).questions)
                    yield Cancelled(made, exercise.id, all(again))


def _closure(start: Sequence[Place], names: Mapping[Place, set[Place]]) -> frozenset[Place]:
    """All that can be come to from these functions, themselves included."""
    found, waiting = set(start), list(start)
    while waiting:
        new = names.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return frozenset(found)


def _is_right(desk: Desk, question: Question, modules: Modules) -> bool:
    """Whether the judge calls every case of the question right. It stops at the first that isn't."""
    module = modules[question.exercise.partition("_")[2]]
    for case, expected in zip(*desk.asked(question), strict=True):
        reset_random()
        answer = ask(question, case, module, Path("reference.py"))
        if judge(question, [case], [expected], [answer]).outcome != "right":
            return False
    return True


@functools.cache
def catalogue_for(course: Path) -> Catalogue | None:
    """The catalogue of mistakes, made once in each process; None if there is no reference.

    It has only the exercises for which the reference has a module.
    """
    whole = desk_for(course)
    if reference_of(whole.course) is None:
        return None
    known = knowledge_of(whole.course, whole.exercises)
    assert known.alteration is not None
    there = tuple(each for each in whole.exercises if each.topic in known.alteration.modules)
    return Catalogue(Desk(whole.course, there, whole.key), known)


@functools.cache
def fresh_desk(course: Path, exercise: str) -> Desk:
    """A desk with the same questions of this exercise, other inputs, and a key for those."""
    desk = desk_for(course)
    path = desk.course.root / "reference" / OTHER_INPUTS
    inputs = read_inputs(path)
    if unknown := inputs.keys() - desk.course.inputs.keys():
        raise GraderFault(f"{path}: {min(unknown)} is none of the course's [inputs].")
    other = replace(desk.course, seeds=FRESH_SEEDS, secret_seed=None, inputs={**desk.course.inputs, **inputs})
    asked = (desk.exercise(exercise),)
    return Desk(other, asked, build(other, asked))


def caught(course: Path, names: Sequence[str]) -> list[list[str]]:
    """For each mistake, the questions that get it wrong."""
    catalogue = _there(course)
    return [catalogue.wrong_with(name) for name in names]


def cancelling(course: Path, tried: Sequence[Made]) -> list[list[Cancelled] | None]:
    """For each of them, the exercises that call it right; None if the mistakes can't be made together."""
    catalogue = _there(course)
    found: list[list[Cancelled] | None] = []
    for made in tried:
        try:
            found.append(list(catalogue.cancelled(made)))
        except DoesNotApply:
            found.append(None)
    return found


def _there(course: Path) -> Catalogue:
    catalogue = catalogue_for(course)
    assert catalogue is not None
    return catalogue
