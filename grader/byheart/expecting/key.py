"""The answer key: what the reference answers, and how far two correct programs may differ from it.

Built once from the reference and its noisy copies, and kept on the shelf. It awards nothing.

What a secret seed adds is a key of its own, so that the open one, and all that is made from it, serves every secret.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.curriculum.course import SETTINGS, Course
from byheart.curriculum.mistakes import Mistake
from byheart.curriculum.noise import DOUBLE, SINGLE
from byheart.curriculum.reference import reference_for
from byheart.expecting.calls import touches, watched
from byheart.expecting.shelf import Say, Shelf, Tell, digest, in_silence, made_from, say_nothing
from byheart.expecting.spread import SAFETY, WIDEST, answer_of_reference, arrays_of, scale_of, spreads_of
from byheart.expecting.tables import Arrays, digest_of_arrays, each_array, grouped, row_of, shapes_of, texts, whole

# Relative to the largest value of an array: room for float32 programs, and for values the sigmoid has saturated.
LOOSE = 1e-5
# An answer farther off than this, relative to the largest value of an array, was computed in float32 or the like.
_FINE = 1e-8

Leaf = Literal["array", "number", "series"]


@dataclass(frozen=True)
class Expected:
    """One value that an answer must have. `tolerance` is nan where noisy copies disagree: that isn't graded.

    Noisy to float32's precision, that is: a program that calculates in float32 is right as well.

    `precise` is what float64 alone needs; an answer outside it and inside `tolerance` was computed in less.
    """

    kind: Leaf
    values: NDArray[Any]
    tolerance: NDArray[Any]
    precise: NDArray[Any]

    @cached_property
    def graded(self) -> NDArray[Any]:
        """Which of the values can be decided."""
        decided: NDArray[Any] = ~np.isnan(self.tolerance)
        return decided

    @cached_property
    def ungraded(self) -> int:
        """How many of the values can't be."""
        return int(self.values.size - np.count_nonzero(self.graded))

    @cached_property
    def fine(self) -> NDArray[Any]:
        """How far off an answer may be that was computed with all of float64's digits."""
        limit: NDArray[Any] = np.maximum(self.precise, _FINE * np.max(np.abs(self.values)))
        limit = np.minimum(limit, self.tolerance)  # nan where nothing is graded
        return limit


@dataclass(frozen=True, slots=True)
class ExpectedAnswer:
    """What one case of a question should bring: one value, or several in this order."""

    several: bool
    values: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """All expected answers, by question and case; `sha256` is that of the answers themselves.

    `opened` is the hash of those alone that the open seeds ask for. This one may be published: whoever has the hash of
    all of them could try secret seeds until it fits, and would find one that somebody chose small.
    """

    sha256: str
    answers: Mapping[tuple[str, str], ExpectedAnswer]
    opened: str = ""

    @property
    def published(self) -> str:
        """The hash that may be shown to anybody."""
        return self.opened or self.sha256

    def expected(self, question: Question, case: Case) -> ExpectedAnswer:
        """Raises GraderFault where the key has no such case."""
        try:
            return self.answers[question.id, case.name]
        except KeyError:
            raise GraderFault(f"the answer key has no answer for {question.id}, {case.name}. Build it again.") from None


def build(course: Course, exercises: tuple[Exercise, ...], tell: Tell = in_silence) -> Key:
    """Ask the reference everything, and its noisy copies too. Raises GraderFault where a question decides nothing."""
    asked = [(exercise, question, course.cases(question)) for exercise in exercises for question in exercise.questions]
    for exercise, question, cases in asked:
        if not cases and not exercise.is_page:
            raise GraderFault(f"{exercise.folder}: {question.name} has no cases, so nothing would be asked.")
    key = _asked_all(course, asked, tell)
    for exercise, question, cases in asked:
        if not exercise.is_page:
            _refuse_undecidable(question, [key.answers[question.id, case.name] for case in cases])
    return key


def _asked_all(course: Course, asked: Sequence[tuple[Exercise, Question, Sequence[Case]]], tell: Tell) -> Key:
    """The answers to these cases."""
    reference = reference_for(course)
    modules = reference.load()
    forms = [(form, reference.load(form)) for form in reference.forms()]
    answers: dict[tuple[str, str], ExpectedAnswer] = {}
    for done, (exercise, question, cases) in enumerate(asked):
        tell(done, len(asked))
        if exercise.is_page:
            continue
        if exercise.topic not in modules:
            raise GraderFault(f"{reference.folder / exercise.file} is missing: {exercise.id} is answered there.")
        others = [(form, made[exercise.topic]) for form, made in forms]
        for case in cases:
            if (question.id, case.name) in answers:
                raise GraderFault(f"{exercise.folder}: {question.name} has two cases named {case.name!r}.")
            answers[question.id, case.name] = _expected(question, case, modules[exercise.topic], others)
    tell(len(asked), len(asked))
    return Key(digest_of_arrays(_arrays_of(answers)), answers)


def key_for(
    course: Course,
    exercises: tuple[Exercise, ...],
    folder: Path | None = None,
    tell: Tell = in_silence,
    say: Say = say_nothing,
) -> Key:
    """The key of these exercises: the one that came with the course, or each exercise's own, kept or new.

    Each exercise's is kept as soon as it is made. Where the course has a secret seed, with the answers to its cases,
    which are kept in `folder`. Raises GraderFault.
    """
    opened = _open_key(course.opened, exercises, tell, say)
    if not course.has_secret:
        return opened
    made = _made_from_secret(course, exercises)
    secret = _SECRET.recall(course, made, lambda: _build_secret(course, exercises, tell), folder)
    return Key(digest(f"{opened.sha256} {secret.sha256}".encode()), {**opened.answers, **secret.answers}, opened.sha256)


def shelf_for(exercise: Exercise) -> Shelf[Key]:
    """Where the key of this exercise is kept."""
    return Shelf(f"key-{exercise.id}", _packed, _unpacked)


def _open_key(course: Course, exercises: tuple[Exercise, ...], tell: Tell, say: Say) -> Key:
    """The answers to the open seeds' cases. What is told counts the questions of those exercises that have no key."""
    asked = [each for each in exercises if not each.is_page]
    origins = {each.id: made_from(course, (each,)) for each in asked}
    new = [each.id for each in asked if not shelf_for(each).path(course, origins[each.id]).is_file()]
    whole = sum(len(each.questions) for each in asked if each.id in new)
    answers: dict[tuple[str, str], ExpectedAnswer] = {}
    before = 0
    for each in asked:
        further = partial(_tell_further, tell, before, whole) if each.id in new else in_silence
        make = partial(_build_one, course, each, further, say)
        answers |= shelf_for(each).recall(course, origins[each.id], make).answers
        before += len(each.questions) if each.id in new else 0
    return Key(digest_of_arrays(_arrays_of(answers)), answers)


def _tell_further(tell: Tell, before: int, whole: int, done: int, of_these: int) -> None:
    tell(before + done, whole)


def _build_one(course: Course, exercise: Exercise, tell: Tell, say: Say) -> Key:
    say(f"computing the right answers of {exercise.id} (only the first time)")
    return build(course, (exercise,), tell)


def is_kept(course: Course, exercises: tuple[Exercise, ...], folder: Path | None = None) -> bool:
    """Whether the answers to the secret seed's cases were computed before, or there is no such seed."""
    return not course.has_secret or _SECRET.path(course, _made_from_secret(course, exercises), folder).is_file()


def same_for_all(course: Course, exercises: tuple[Exercise, ...], key: Key) -> tuple[str, ...]:
    """The questions, by id, to which the secret seed adds nothing that decides: answers to them can be copied."""
    asked = [question for exercise in exercises if not exercise.is_page for question in exercise.questions]
    return tuple(each.id for each in asked if not any(_decides(each, key, case) for case in course.secret_cases(each)))


def _decides(question: Question, key: Key, case: Case) -> bool:
    return any(leaf.ungraded < leaf.values.size for leaf in key.expected(question, case).values)


def _build_secret(course: Course, exercises: tuple[Exercise, ...], tell: Tell) -> Key:
    asked = [(exercise, q, course.secret_cases(q)) for exercise in exercises for q in exercise.questions]
    return _asked_all(course, asked, tell)


def _made_from_secret(course: Course, exercises: tuple[Exercise, ...]) -> dict[str, str]:
    """What the secret seed's part is made from. The seed's own hash names a file beside the gradebook that holds it."""
    made = made_from(course, exercises)
    if "reference" not in made:
        raise GraderFault(
            f"{course.root / 'reference'} is missing, and a secret seed needs it: nothing here answers what no key was"
            f" made for. Name a whole course, or say secret_seed = false in {course.answers / SETTINGS}: then only the"
            " open seeds are asked, and answers can be copied from the course."
        )
    return {**made, "secret": digest(f"{course.secret_seed}".encode())}


def _expected(
    question: Question, case: Case, reference: ModuleType, others: Sequence[tuple[Mistake, ModuleType]]
) -> ExpectedAnswer:
    with np.errstate(all="ignore"):
        with watched() as called:
            answer = answer_of_reference(question, case, reference, case.fresh())
        leaves = _answered(question, case, reference, answer)
        double, single = spreads_of(question, case, reference, leaves, (DOUBLE, SINGLE))
        for form, other in others:  # the same, written in another right way
            if touches(form, called):
                (further,) = spreads_of(question, case, other, leaves, (SINGLE,))
                single = list(map(np.maximum, single, further))
    values = tuple(_leaf(*each) for each in zip(_kinds(answer), leaves, double, single, strict=True))
    return ExpectedAnswer(isinstance(answer, tuple), values)


def _answered(question: Question, case: Case, reference: ModuleType, answer: Any) -> list[NDArray[Any]]:
    """The values of the reference's answer. Raises GraderFault where it is none."""
    name = f"{question.id}, {case.name}"
    if answer is None:
        where = f"the question or in {reference.__file__}"
        raise GraderFault(f"{name}: nothing came back from the reference. Is a return missing, in {where}?")
    try:
        return arrays_of(answer)
    except (TypeError, ValueError):
        kind = type(answer).__name__
        raise GraderFault(
            f"{name}: {reference.__file__} answers with a {kind} that numbers can't be read from. A question returns a"
            " number, an array, a list of numbers, or a tuple of these."
        ) from None


def _leaf(kind: Leaf, values: NDArray[Any], double: NDArray[Any], single: NDArray[Any]) -> Expected:
    scale = scale_of(values)
    precise = np.maximum(SAFETY * double, 64 * scale * np.finfo(float).eps)
    tolerance = np.maximum(SAFETY * single, LOOSE * scale)
    return Expected(kind, values, np.where(tolerance > WIDEST * scale, math.nan, tolerance), precise)


def _kinds(answer: Any) -> list[Leaf]:
    return [_kind(each) for each in (answer if isinstance(answer, tuple) else (answer,))]


def _kind(value: Any) -> Leaf:
    if isinstance(value, list):
        return "series"
    return "number" if np.ndim(value) == 0 else "array"


def _refuse_undecidable(question: Question, answers: list[ExpectedAnswer]) -> None:
    leaves = [leaf for answer in answers for leaf in answer.values]
    if all(leaf.ungraded == leaf.values.size for leaf in leaves):
        raise GraderFault(
            f"{question.id} can't be graded: wherever it asks, two correct programs can differ."
            f" Give it other inputs, in its cases or in {SETTINGS}: smaller steps, or fewer of them."
        )


def _packed(key: Key) -> Arrays:
    return _arrays_of(key.answers)


def _arrays_of(answers: Mapping[tuple[str, str], ExpectedAnswer]) -> Arrays:
    """Two tables: the answers, and below them the values of all answers, which say in `answer` whose they are."""
    leaves = [(at, leaf) for at, answer in enumerate(answers.values()) for leaf in answer.values]
    return {
        "question": texts([question for question, _ in answers]),
        "case": texts([case for _, case in answers]),
        "several": np.array([answer.several for answer in answers.values()], dtype=bool),
        "answer": whole([at for at, _ in leaves]),
        "kind": texts([leaf.kind for _, leaf in leaves]),
        "shape": shapes_of([leaf.values.shape for _, leaf in leaves]),
        "values": row_of([leaf.values for _, leaf in leaves]),
        "tolerance": row_of([leaf.tolerance for _, leaf in leaves]),
        "precise": row_of([leaf.precise for _, leaf in leaves]),
    }


def _unpacked(arrays: Arrays, sha256: str) -> Key:
    parts = (each_array(arrays[name], arrays["shape"]) for name in ("values", "tolerance", "precise"))
    leaves = [Expected(*each) for each in zip(arrays["kind"].tolist(), *parts, strict=True)]
    asked = zip(arrays["question"].tolist(), arrays["case"].tolist(), strict=True)
    several = arrays["several"].tolist()
    values = grouped(leaves, arrays["answer"], len(several))
    return Key(sha256, dict(zip(asked, map(_answer, several, values), strict=True)))


def _answer(several: bool, values: Sequence[Expected]) -> ExpectedAnswer:
    return ExpectedAnswer(several, tuple(values))


_SECRET: Shelf[Key] = Shelf("secret-key", _packed, _unpacked)
