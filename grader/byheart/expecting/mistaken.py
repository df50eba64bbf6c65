"""Ask the reference with known mistakes in it: question by question, when that question's fingerprints are needed.

A mistake counts where a function that it changes is called; nowhere else can it change an answer. So an exercise is
ready in a moment, though the course knows hundreds of mistakes. Nothing here knows a learner's answer.
"""

import contextlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import FunctionType, ModuleType

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.course import Course
from byheart.curriculum.mistakes import DoesNotApply, Mistake, Place
from byheart.curriculum.reference import Reference, reference_of
from byheart.expecting.calls import named_by, touches, watched
from byheart.expecting.fingerprint import (
    OTHERS,
    OWN,
    Answers,
    Fingerprint,
    Fingerprints,
    Fits,
    Leaves,
    Prints,
    Probe,
    alike,
    answer_of,
    answers_of,
    any_alike,
    clashes_of,
    each_told,
    origin,
    shelf_for,
)
from byheart.expecting.pairs import Pairs, take_pairs
from byheart.expecting.pairs import shelf_for as pairs_for
from byheart.expecting.shelf import Say, made_from, say_nothing
from byheart.expecting.tabled import Tabled


def fingerprints_for(course: Course, exercises: tuple[Exercise, ...], say: Say = say_nothing) -> Fingerprints:
    """Those that belong to this course: kept from last time, made when they are needed, or those that a kit has.

    None where there are neither a reference nor tables. Raises GraderFault.
    """
    maker = mistaken_for(course, exercises, say)
    if maker is None:
        return Fingerprints({}, Tabled(course, exercises) if course.tables.is_dir() else None)
    return Fingerprints({}, maker)


def mistaken_for(course: Course, exercises: tuple[Exercise, ...], say: Say = say_nothing) -> "Mistaken | None":
    """The reference of this course, to be asked with mistakes in it; None where it has none. Raises GraderFault."""
    reference = reference_of(course)
    return None if reference is None else Mistaken(course, exercises, reference, say)


@dataclass(frozen=True, slots=True)
class _Right:
    """How the reference answers a question: its cases, the answers, the functions that it calls, and how often.

    `named` are the functions that those name, whether they call them or not.
    """

    cases: tuple[Case, ...]
    answers: tuple[Leaves, ...]
    called: frozenset[Place]
    calls: tuple[int, ...]
    named: frozenset[Place]


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

    def alike(self, question: str, fits: Fits, *, failed: bool, probe: Probe | None = None) -> list[str]:
        """The mistakes that answer so in the reference's own form. No case is asked for after one that doesn't fit."""
        return [
            each.id
            for each in self._touching(question)
            if self._fits(question, (each,), fits, failed, probe) and self.answers(question, each.id, only_first=True)
        ]

    def with_other_forms(
        self, question: str, own: Sequence[str], fits: Fits, *, failed: bool, probe: Probe | None = None
    ) -> list[str]:
        """These mistakes and those that answer so in another form, in the catalogue's order."""
        return [
            each.id
            for each in self._touching(question)
            if each.id in own
            or (
                any(self._fits_there(question, form, fits, failed, probe) for form in self._made(question, each.id))
                and self.answers(question, each.id, only_first=True)
            )
        ]

    def pairs(self, question: str) -> Pairs:
        """How this question is answered with two mistakes at once, without the rare ones: kept, or new."""
        asked, _ = self.questions[question]

        def make() -> Pairs:
            self.say(f"getting ready to look for two mistakes at once in {asked.name} (only the first time)")
            right = self._right_to(question)
            names = [each.id for each in self._touching(question) if not each.rare]
            return take_pairs(right.calls, right.answers, names, lambda made, at: self._answer(question, made, at))

        return pairs_for(asked).recall(self.course, self._origin(question), make)

    def are_pairs_kept(self, question: str) -> bool:
        """Whether these were made before."""
        asked, exercise = self.questions[question]
        return exercise.is_page or pairs_for(asked).path(self.course, self._origin(question)).is_file()

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
        for each in self._mistakes.values():
            with self._alteration.with_mistakes(each):
                pass
        made = (self._print(question, [right.answers], each) for each in self._touching(question))
        return tuple(each for each in made if each is not None)

    def _touching(self, question: str) -> list[Mistake]:
        """The mistakes that may change an answer to this question."""
        called = self._right_to(question).called
        return [each for each in self._mistakes.values() if touches(each, called)]

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
        made, called = self._mistakes[mistake], self._right_to(question).called
        reached = called
        for form in self._forms:
            if reached is called and not all(touches(each, called) for each in form):
                reached = called | self._called_with(question, made)
            if all(touches(each, reached) for each in form):
                yield (made, *form)

    def _called_with(self, question: str, mistake: Mistake) -> frozenset[Place]:
        """The functions that are called with this mistake, in the first case: some may be called by nobody else.

        Nothing is asked where no function is named that the right answer doesn't call.
        """
        asked, exercise = self.questions[question]
        right = self._right_to(question)
        with self._alteration.with_mistakes(mistake) as modules:
            altered = (getattr(modules[each.module], each.function) for each in mistake.differences)
            if right.named.union(*map(named_by, altered)) <= right.called:
                return frozenset()
            with watched() as called:
                answer_of(asked, right.cases[0], modules[exercise.topic])
        return frozenset(called)

    def _fits(self, question: str, made: Sequence[Mistake], fits: Fits, failed: bool, probe: Probe | None) -> bool:
        asked, exercise = self.questions[question]
        right = self._right_to(question)
        with self._alteration.with_mistakes(*made) as modules:
            module = modules[exercise.topic]
            if probe is not None and self._is_ruled_out(question, module, probe):
                return False
            return fits(each_told(asked, right.cases, module, right.answers, failed=failed))

    def _is_ruled_out(self, question: str, module: ModuleType, probe: Probe) -> bool:
        """Whether the probe tells that another mistake was made, if it costs no more than it may save."""
        right = self._right_to(question)
        if right.calls[probe.at] > sum(right.calls[: probe.at]):
            return False
        return probe.differs(answer_of(self.questions[question][0], right.cases[probe.at], module))

    def _fits_there(
        self, question: str, made: Sequence[Mistake], fits: Fits, failed: bool, probe: Probe | None
    ) -> bool:
        """The same in another form of the reference, to which not every mistake applies."""
        try:
            return self._fits(question, made, fits, failed, probe)
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

    def _answer(self, question: str, made: Sequence[str], at: int) -> Leaves | None:
        """The answer to one case with these mistakes; None where it raises, or they can't be made together."""
        asked, exercise = self.questions[question]
        case = self._right_to(question).cases[at]
        try:
            with self._alteration.with_mistakes(*(self._mistakes[each] for each in made)) as modules:
                return answer_of(asked, case, modules[exercise.topic])
        except DoesNotApply:
            return None

    def _right_to(self, question: str) -> _Right:
        if question not in self._right:
            asked, exercise = self.questions[question]
            cases = () if exercise.is_page else self.course.opened.cases(asked)
            answers, calls = [], []
            called: set[Place] = set()
            for case in cases:
                with watched() as functions:
                    answers.append(answer_of(asked, case, self._alteration.modules[exercise.topic]))
                called.update(functions)
                calls.append(sum(times for place, times in functions.items() if place[0] in self.reference.modules))
            found = tuple(each for each in answers if each is not None)
            if len(found) < len(cases):
                raise GraderFault(f"{self.reference.folder / exercise.file}: the reference can't answer {question}.")
            modules = self._alteration.modules
            own = (getattr(modules.get(module), name, None) for module, name in called)
            named = set().union(*(named_by(each) for each in own if isinstance(each, FunctionType)))
            self._right[question] = _Right(cases, found, frozenset(called), tuple(calls), frozenset(named))
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
