"""Ask the reference with known mistakes in it: question by question, when that question's fingerprints are needed.

A mistake counts where a function that it changes is called; nowhere else can it change an answer. So an exercise is
ready in a moment, though the course knows hundreds of mistakes. Nothing here knows a learner's answer.
"""

import contextlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.curriculum.alteration import Alteration, Place
from byheart.curriculum.course import Course
from byheart.curriculum.mistakes import DoesNotApply, Mistake
from byheart.curriculum.reference import Reference, reference_of
from byheart.expecting.calls import touches, watched
from byheart.expecting.fingerprint import (
    OTHERS,
    OWN,
    Answers,
    Fingerprint,
    Fingerprints,
    Fits,
    Leaves,
    Prints,
    alike,
    answer_of,
    answers_of,
    any_alike,
    clashes_of,
    each_told,
    origin,
    shelf_for,
)
from byheart.expecting.shelf import Say, made_from, say_nothing
from byheart.expecting.tabled import Tabled


def fingerprints_for(course: Course, exercises: tuple[Exercise, ...], say: Say = say_nothing) -> Fingerprints:
    """Those that belong to this course: kept from last time, made when they are needed, or those that a kit has.

    None where there are neither a reference nor tables. Raises GraderFault.
    """
    reference = reference_of(course)
    if reference is None:
        return Fingerprints({}, Tabled(course, exercises) if course.tables.is_dir() else None)
    return Fingerprints({}, Mistaken(course, exercises, reference, say))


@dataclass(frozen=True, slots=True)
class _Right:
    """How the reference answers a question: its cases, the answers, and the functions that were called for them."""

    cases: tuple[Case, ...]
    answers: tuple[Leaves, ...]
    called: frozenset[Place]


@dataclass
class Mistaken:
    """The reference of a course, asked with mistakes in it. What it answers is kept, question by question."""

    course: Course
    exercises: tuple[Exercise, ...]
    reference: Reference
    say: Say = say_nothing
    _right: dict[str, _Right] = field(default_factory=dict)
    _origins: dict[str, dict[str, str]] = field(default_factory=dict)

    @cached_property
    def questions(self) -> dict[str, tuple[Question, Exercise]]:
        """The questions by id, and the exercise of each."""
        return {question.id: (question, each) for each in self.exercises for question in each.questions}

    @cached_property
    def _mistakes(self) -> dict[str, Mistake]:
        return {each.id: each for each in self.reference.mistakes()}

    @cached_property
    def _alteration(self) -> Alteration:
        return Alteration(self.reference)

    @cached_property
    def _forms(self) -> list[tuple[Mistake, ...]]:
        return combined(self.reference.forms())[1:]

    @cached_property
    def _shared_origin(self) -> dict[str, str]:
        return origin(self.course, ())

    def recall(self, question: str) -> Prints:
        """This question's in the reference's own form: those kept, or new ones. Raises GraderFault."""
        return self._recalled(OWN, question, self._own_prints, "known mistakes in")

    def recall_others(self, question: str) -> Prints:
        """Those in its other right forms, where they are different. Raises GraderFault."""
        return self._recalled(OTHERS, question, self._other_prints, "known mistakes in other forms of")

    def is_kept(self, question: str) -> bool:
        """Whether this question's, in the reference's own form, were made before."""
        return self._is_kept(OWN, question)

    def are_others_kept(self, question: str) -> bool:
        """Whether this question's in other forms were made before."""
        return self._is_kept(OTHERS, question)

    def answers(self, question: str, mistake: str, *, only_first: bool) -> Answers | None:
        """One mistake's answers in the reference's own form; None where they are right ones.

        With `only_first`, no case is asked for after the first that isn't right.
        """
        right, made = self._right_to(question), self._mistakes[mistake]
        if not touches(made, right.called):
            return None
        answers = self._until_wrong(question, made) if only_first else self._asked(question, made)
        return None if any_alike(answers, [right.answers]) else answers

    def alike_in_other_forms(self, question: str, mistakes: Sequence[str], fits: Fits) -> list[str]:
        """Those of these mistakes that answer so in another form. No case is asked for after one that doesn't fit."""
        return [
            each for each in mistakes if any(self._fits(question, form, fits) for form in self._made(question, each))
        ]

    def _recalled(self, shelf: str, question: str, make: Callable[[str], Prints], what: str) -> Prints:
        asked, exercise = self.questions[question]
        if exercise.is_page:
            return ()

        def made() -> Fingerprints:
            self.say(f"getting ready to look for {what} {asked.name} (only the first time)")
            return Fingerprints({question: make(question)})

        return shelf_for(shelf, asked).recall(self.course, self._origin(question), made)[question]

    def _is_kept(self, shelf: str, question: str) -> bool:
        asked, exercise = self.questions[question]
        return exercise.is_page or shelf_for(shelf, asked).path(self.course, self._origin(question)).is_file()

    def _own_prints(self, question: str) -> Prints:
        """Raises DoesNotApply, also for a mistake that changes nothing here: it must be one that can be made."""
        right = self._right_to(question)
        found = []
        for each in self._mistakes.values():
            with self._alteration.with_mistakes(each):
                if not touches(each, right.called):
                    continue
            made = self._print(question, [right.answers], each)
            found += [] if made is None else [made]
        return tuple(found)

    def _other_prints(self, question: str) -> Prints:
        """Where a mistake drives weights far out, updates become 0 in one form of the sigmoid and not in another."""
        right = self._right_to(question)
        found = []
        for own in self.recall(question):
            known: list[Sequence[Leaves | None]] = [right.answers, own.cases]
            for made in self._made(question, own.mistake):
                with contextlib.suppress(DoesNotApply):  # to another form of the reference not every mistake applies
                    other = self._print(question, known, *made)
                    if other is not None:
                        known.append(other.cases)
                        found.append(other)
        return tuple(found)

    def _print(self, question: str, known: Sequence[Sequence[Leaves | None]], *made: Mistake) -> Fingerprint | None:
        """How the first of these mistakes answers, in the form that the others make; None where that is known."""
        asked, exercise = self.questions[question]
        right = self._right_to(question)
        with self._alteration.with_mistakes(*made) as modules:
            module = modules[exercise.topic]
            answers = answers_of(asked, right.cases, module, right.answers)
            if any_alike(answers, known):
                return None
            return Fingerprint(made[0].id, answers, clashes_of(asked, right.cases, module, answers))

    def _made(self, question: str, mistake: str) -> Iterator[tuple[Mistake, ...]]:
        """This mistake in each other form that may change the answer: one whose functions are called."""
        asked, exercise = self.questions[question]
        made, right = self._mistakes[mistake], self._right_to(question)
        with self._alteration.with_mistakes(made) as modules, watched() as called:
            answer_of(asked, right.cases[0], modules[exercise.topic])
        for form in self._forms:
            if all(touches(each, called | right.called) for each in form):
                yield (made, *form)

    def _fits(self, question: str, made: Sequence[Mistake], fits: Fits) -> bool:
        asked, exercise = self.questions[question]
        right = self._right_to(question)
        try:
            with self._alteration.with_mistakes(*made) as modules:
                return fits(each_told(asked, right.cases, modules[exercise.topic], right.answers))
        except DoesNotApply:
            return False

    def _until_wrong(self, question: str, mistake: Mistake) -> Answers:
        asked, exercise = self.questions[question]
        right = self._right_to(question)
        answers: list[Leaves | None] = []
        with self._alteration.with_mistakes(mistake) as modules:
            for case, leaves in zip(right.cases, right.answers, strict=True):
                answers.append(answer_of(asked, case, modules[exercise.topic]))
                if not alike(answers[-1], leaves):
                    break
        return tuple(answers)

    def _asked(self, question: str, *made: Mistake) -> Answers:
        asked, exercise = self.questions[question]
        right = self._right_to(question)
        with self._alteration.with_mistakes(*made) as modules:
            return answers_of(asked, right.cases, modules[exercise.topic], right.answers)

    def _right_to(self, question: str) -> _Right:
        if question not in self._right:
            asked, exercise = self.questions[question]
            cases = () if exercise.is_page else self.course.opened.cases(asked)
            with watched() as called:
                answers = [answer_of(asked, case, self._alteration.modules[exercise.topic]) for case in cases]
            found = tuple(each for each in answers if each is not None)
            if len(found) < len(cases):
                raise GraderFault(f"{self.reference.folder / exercise.file}: the reference can't answer {question}.")
            self._right[question] = _Right(cases, found, frozenset(called))
        return self._right[question]

    def _origin(self, question: str) -> dict[str, str]:
        _, exercise = self.questions[question]
        if exercise.id not in self._origins:
            asked = made_from(self.course, (exercise,))["questions"]
            self._origins[exercise.id] = {**self._shared_origin, "questions": asked}
        return self._origins[exercise.id]


def combined(forms: Sequence[Mistake]) -> list[tuple[Mistake, ...]]:
    """No other form, each of them, and each two that lie in different functions."""
    places = [{(each.module, each.function) for each in form.differences} for form in forms]
    two = [(a, b) for a, b in itertools.combinations(range(len(forms)), 2) if not places[a] & places[b]]
    return [(), *((form,) for form in forms), *((forms[a], forms[b]) for a, b in two)]
