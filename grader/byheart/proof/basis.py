"""What the rows of the proof share: what a row is, what is proved, and what is left out where something isn't here.

It measures nothing.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from byheart.asking.elsewhere import lacking
from byheart.asking.exercise import Exercise
from byheart.curriculum.course import is_packed
from byheart.curriculum.files import read_source
from byheart.judging.judge import Verdict
from byheart.proof.catalogue import Catalogue, catalogue_for, caught
from byheart.proof.desk import Hands, Trial, desk_for, first_failures, verdicts
from byheart.proof.naming import Naming, name_files

# How many of the mistakes in another style are tried without --thorough.
SAMPLE_FILES = 60

NO_SOLUTIONS = "not proved here: there are no solutions"
NO_REFERENCE = "not proved here: there is no reference"
_NO_FILES = "not proved here: there are no {} in {}"
_NOT_PACKED = "not proved here: the {} for this are in byheart's repository, and not in an installed byheart"

# The folder of the scripts of any form, which belong to no exercise.
BLANK_PAGE = "blank_page"

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `ok` is None where it can't be proved, and `measured` says why. `findings` are sentences."""

    figure: str
    wanted: str
    measured: str
    ok: bool | None
    findings: tuple[str, ...] = ()


@dataclass
class Proof:
    """What the rows share: the course, the exercises that are asked about, and where the rest of the kit lies.

    `exercises` have functions; `pages` are blank, and their solutions are scripts. `lacking` are sentences about those
    that can't be asked here and weren't named. `begin` is told what is being done and of how many, before it is.
    """

    course: Path
    hands: Hands
    exercises: tuple[Exercise, ...]
    pages: tuple[Exercise, ...] = ()
    thorough: bool = False
    whole: bool = True
    lacking: tuple[str, ...] = ()
    begin: Callable[[str, int], object] = lambda what, count: None
    broken: dict[str, str] = field(default_factory=dict)
    _named: list[Naming] | None = None
    _caught: dict[str, list[str]] | None = None

    @property
    def solutions(self) -> dict[str, str]:
        """The text of the solution of each exercise that has one; `scripts` has those of the blank pages."""
        return self._solutions(self.exercises)

    @property
    def scripts(self) -> dict[str, str]:
        """The text of the solution of each blank page that has one."""
        return self._solutions(self.pages)

    def _solutions(self, exercises: Sequence[Exercise]) -> dict[str, str]:
        course = desk_for(self.course).course
        paths = {each.id: course.solution_of(each) for each in exercises}
        return {name: read_source(path) for name, path in paths.items() if path.is_file()}

    @property
    def root(self) -> Path:
        """The folder that holds the course's parts."""
        return desk_for(self.course).course.root

    @property
    def reference(self) -> Path:
        """Where accepted forms and equivalent changes are written down."""
        return self.root / "reference"

    @property
    def tests(self) -> Path:
        """The folder of programs that were written by hand."""
        return self.root / "tests"

    @property
    def asked(self) -> int:
        """How many questions are asked."""
        return sum(len(each.questions) for each in self.exercises)

    @property
    def catalogue(self) -> Catalogue | None:
        """The known mistakes, where there is a reference."""
        return catalogue_for(self.course)

    def by_hand(self, kind: str) -> list[Path]:
        """The programs of this kind that were written by hand, for the exercises that are asked about."""
        return [path for each in self.exercises for path in sorted((self.tests / kind / each.id).glob("*.py"))]

    def not_here(self, what: str, kind: str) -> str:
        """That there are no files of this kind, and where they would be: an installed byheart has none of its own."""
        if is_packed(self.course):
            return _NOT_PACKED.format(what)
        one = self.exercises[0].id if len(self.exercises) == 1 else "NN_topic"
        return _NO_FILES.format(what, self.tests / kind / ("" if kind == BLANK_PAGE else one))

    def some(self, items: Sequence[Item], count: int) -> list[Item]:
        """All of them if it is to be thorough, or so many, always the same ones, in their order."""
        if self.thorough or len(items) <= count:
            return list(items)
        return [items[at] for at in sorted(random.Random(0).sample(range(len(items)), count))]

    def ask(self, what: str, trials: Sequence[Trial]) -> list[list[Verdict]]:
        """The verdicts on these programs."""
        self.begin(what, len(trials))
        return self.hands.work(verdicts, trials, 8)

    def failures(self, what: str, trials: Sequence[Trial]) -> list[Verdict | None]:
        """For each program the first verdict that isn't right."""
        self.begin(what, len(trials))
        return self.hands.work(first_failures, trials, 32)

    def mistakes(self) -> list[str]:
        """The known mistakes that are seen in these exercises, or belong to one of them and should be."""
        catalogue = self.catalogue
        assert catalogue is not None
        asked = {question.id for each in self.exercises for question in each.questions}
        topics = {each.topic for each in self.exercises}
        known = catalogue.known.mistakes
        own = {name for name in known if any(place.module in topics for place in known[name].differences)}
        return [name for name, spoilt in catalogue.spoils.items() if spoilt & asked or name in own]

    def caught(self) -> dict[str, list[str]]:
        """For each mistake the questions that it gets wrong."""
        if self._caught is None:
            names = self.mistakes()
            self.begin("known mistakes", len(names))
            self._caught = dict(zip(names, self.hands.work(caught, names, 16), strict=True))
        return self._caught

    def named(self) -> list[Naming]:
        """What is said of the programs that were written in another style."""
        if self._named is None:
            files = self.some([str(path) for path in self.by_hand("diagnosed")], SAMPLE_FILES)
            self.begin("mistakes in another style", len(files))
            self._named = self.hands.work(name_files, files, 4)
        return self._named


def said_of(verdict: Verdict) -> str:
    """A verdict in one line, with what was asked."""
    message = verdict.message.replace("\n", " ")
    return f"{verdict.question} is {verdict.outcome}: {message} [{verdict.asked}]"


def proof_for(course: Path, topics: Sequence[str], hands: Hands, thorough: bool) -> Proof:
    """The proof of a course, or of some of its topics. Raises GraderFault."""
    exercises = desk_for(course).exercises
    chosen = tuple(each for each in exercises if not topics or each.id in topics or each.topic in topics)
    lacks = {} if topics else {each.id: sentence for each in chosen if (sentence := lacking(each.questions))}
    there = [each for each in chosen if each.id not in lacks]
    asked, pages = (tuple(each for each in there if each.is_page is page) for page in (False, True))
    whole = len(chosen) == len(exercises)
    return Proof(course, hands, asked, pages, thorough, whole, tuple(lacks.values()))
