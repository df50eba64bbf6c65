"""The fingerprints that a student's kit has: they were made where the reference is, and are only read here.

It stands in the place of `mistaken`, so that whoever diagnoses an answer doesn't know where the fingerprints come from.
Nothing can be made here: what no table holds isn't known.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from byheart.asking.exercise import Exercise
from byheart.asking.question import Question
from byheart.curriculum.course import Course
from byheart.expecting.fingerprint import OTHERS, OWN, Answers, Fits, Prints, Probe, shelf_for
from byheart.expecting.shelf import made_from


@dataclass
class Tabled:
    """The tables of a kit, question by question. Raises GraderFault where one is missing, damaged or of another kit."""

    course: Course
    exercises: tuple[Exercise, ...]
    _origins: dict[str, Mapping[str, str]] = field(default_factory=dict)

    @cached_property
    def questions(self) -> dict[str, tuple[Question, Exercise]]:
        """The questions by id, and the exercise of each."""
        return {question.id: (question, each) for each in self.exercises for question in each.questions}

    def recall(self, question: str) -> Prints:
        """Those in the reference's own form."""
        return self._read(OWN, question)

    def recall_others(self, question: str) -> Prints:
        """Those in its other right forms, where they are different."""
        return self._read(OTHERS, question)

    def is_kept(self, question: str) -> bool:
        """They are: nothing is left to be made."""
        return True

    def are_others_kept(self, question: str) -> bool:
        """So are these."""
        return True

    def answers(self, question: str, mistake: str, *, only_first: bool) -> Answers | None:
        """One mistake's answers in the reference's own form; None where they are right ones."""
        return next((each.cases for each in self.recall(question) if each.mistake == mistake), None)

    def alike(self, question: str, fits: Fits, *, failed: bool, probe: Probe | None = None) -> list[str]:
        """The mistakes that answer so in the reference's own form."""
        return [each.mistake for each in self.recall(question) if fits(each.told)]

    def with_other_forms(
        self, question: str, own: Sequence[str], fits: Fits, *, failed: bool, probe: Probe | None = None
    ) -> list[str]:
        """These mistakes and those that answer so in another form."""
        others = {each.mistake for each in self.recall_others(question) if fits(each.told)}
        return [each for each in dict.fromkeys(one.mistake for one in self.recall(question)) if each in {*own, *others}]

    def _read(self, kind: str, question: str) -> Prints:
        asked, exercise = self.questions[question]
        if exercise.is_page:
            return ()
        if exercise.id not in self._origins:
            self._origins[exercise.id] = made_from(self.course, (exercise,))
        return shelf_for(kind, asked).given(self.course, self._origins[exercise.id])[question]
