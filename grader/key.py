"""The answer key: what the reference answers, and how far two correct programs may differ from it.

Built once from the reference and its noisy copies, and kept on the shelf. It awards nothing.
"""

import importlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from grader.course import SETTINGS, Course, Exercise
from grader.problems import GraderFault
from grader.question import Case, Question
from grader.shelf import Shelf, digest, made_from

COPIES = 32

# How far beyond the noisy copies' largest distance two correct programs may still lie: their noise is one draw of many.
SAFETY = 8
# Relative to the largest value of an array: room for float32 programs, and for values the sigmoid has saturated.
LOOSE = 1e-5
# A comparison that needs more room than this decides nothing, and isn't graded.
WIDEST = 1e-3

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
    """All expected answers, by question and case; `sha256` is that of the answers themselves."""

    sha256: str
    answers: Mapping[tuple[str, str], ExpectedAnswer]

    def expected(self, question: Question, case: Case) -> ExpectedAnswer:
        """Raises GraderFault where the key has no such case."""
        try:
            return self.answers[question.id, case.name]
        except KeyError:
            raise GraderFault(f"the answer key has no answer for {question.id}, {case.name}. Build it again.") from None


def build(course: Course, exercises: tuple[Exercise, ...]) -> Key:
    """Ask the reference everything, and its noisy copies too. Raises GraderFault where a question decides nothing."""
    mistake = importlib.import_module("reference.mistake")
    forms = [mistake.reference_with(form) for form in mistake.forms()]
    answers = {}
    asked = [exercise for exercise in exercises if not exercise.is_page]
    for exercise in asked:
        reference = importlib.import_module(f"reference.{exercise.topic}")
        others = [form[exercise.topic] for form in forms if exercise.topic in form]
        for question in exercise.questions:
            for case in course.cases(question):
                if (question.id, case.name) in answers:
                    raise GraderFault(f"{exercise.folder}: {question.name} has two cases named {case.name!r}.")
                answers[question.id, case.name] = _expected(question, case, reference, others)
    for exercise in asked:
        for question in exercise.questions:
            _refuse_undecidable(question, [answers[question.id, case.name] for case in course.cases(question)])
    return Key(digest(_bytes_of(answers)), answers)


def key_for(course: Course, exercises: tuple[Exercise, ...]) -> Key:
    """The key that belongs to this course: the one that came with it, the one kept from last time, or a new one."""
    return SHELF.recall(course, made_from(course, exercises), lambda: build(course, exercises))


def _expected(question: Question, case: Case, reference: Any, others: list[Any]) -> ExpectedAnswer:
    with np.errstate(all="ignore"):
        answer = question.ask(reference, case.fresh())
        leaves = _leaves(answer)
        double, single = (_spread(question, case, reference, leaves, ulp) for ulp in _ulps())
        for other in others:  # the same, written in another right way
            single = list(map(np.maximum, single, _spread(question, case, other, leaves, _ulps()[1])))
    values = tuple(_leaf(*each) for each in zip(_kinds(answer), leaves, double, single, strict=True))
    return ExpectedAnswer(isinstance(answer, tuple), values)


def _ulps() -> tuple[float, float]:
    from reference.noise import DOUBLE, SINGLE

    return DOUBLE, SINGLE


def _leaf(kind: Leaf, values: NDArray[Any], double: NDArray[Any], single: NDArray[Any]) -> Expected:
    scale = float(np.max(np.abs(values))) or 1.0
    precise = np.maximum(SAFETY * double, 64 * scale * np.finfo(float).eps)
    tolerance = np.maximum(SAFETY * single, LOOSE * scale)
    return Expected(kind, values, np.where(tolerance > WIDEST * scale, math.nan, tolerance), precise)


def _kinds(answer: Any) -> list[Leaf]:
    return [_kind(each) for each in (answer if isinstance(answer, tuple) else (answer,))]


def _kind(value: Any) -> Leaf:
    if isinstance(value, list):
        return "series"
    return "number" if np.ndim(value) == 0 else "array"


def _leaves(answer: Any) -> list[NDArray[Any]]:
    several = answer if isinstance(answer, tuple) else (answer,)
    return [np.array(each, dtype=float, subok=False) for each in several]


def _spread(
    question: Question, case: Case, reference: Any, leaves: list[NDArray[Any]], ulp: float
) -> list[NDArray[Any]]:
    """How far the noisy copies' answers lie from the reference's, at most; for each value of each leaf."""
    from reference.noise import Noisy, copies_of

    random = np.random.default_rng(0)
    floats = any(isinstance(value, np.ndarray) for value in case.inputs.values())
    unsteady = {
        name: copies_of(value, COPIES, ulp, random)
        for name, value in case.inputs.items()
        if isinstance(value, np.ndarray if floats else float)
    }
    if not unsteady:
        return [np.zeros(leaf.shape) for leaf in leaves]
    answer = question.ask(reference, SimpleNamespace(**{**case.inputs, **unsteady}))
    spread = []
    for value, leaf in zip(answer if isinstance(answer, tuple) else (answer,), leaves, strict=True):
        parts = value if isinstance(value, list) else [value]
        copies = np.stack(parts, axis=-1) if isinstance(value, list) else value
        if not all(isinstance(part, Noisy) for part in parts) or copies.shape != (COPIES, *leaf.shape):
            raise GraderFault(f"{question.id}, {case.name}: the reference doesn't keep its copies apart.")
        spread.append(np.max(np.abs(np.asarray(copies) - leaf), axis=0))
    return spread


def _refuse_undecidable(question: Question, answers: list[ExpectedAnswer]) -> None:
    leaves = [leaf for answer in answers for leaf in answer.values]
    if not leaves or all(leaf.ungraded == leaf.values.size for leaf in leaves):
        raise GraderFault(
            f"{question.id} can't be graded: wherever it asks, two correct programs can differ."
            f" Give it smaller alphas in {SETTINGS}, or fewer iterations."
        )


def _packed(key: Key) -> bytes:
    return _bytes_of(key.answers)


def _bytes_of(answers: Mapping[tuple[str, str], ExpectedAnswer]) -> bytes:
    """One JSON line that says what lies where, then every number as float64."""
    numbers: list[NDArray[Any]] = []
    index = []
    for (question, case), answer in answers.items():
        index.append([question, case, answer.several, [[leaf.kind, leaf.values.shape] for leaf in answer.values]])
        numbers += [each.ravel() for leaf in answer.values for each in (leaf.values, leaf.tolerance, leaf.precise)]
    return json.dumps(index).encode() + b"\n" + np.concatenate(numbers).astype("<f8").tobytes()


def _unpacked(packed: bytes, sha256: str) -> Key:
    head, _, rest = packed.partition(b"\n")
    numbers = np.frombuffer(rest, "<f8")
    answers, at = {}, 0
    for question, case, several, shapes in json.loads(head):
        leaves = []
        for kind, shape in shapes:
            size = math.prod(shape)
            parts = [numbers[at + part * size : at + (part + 1) * size].reshape(shape) for part in range(3)]
            leaves.append(Expected(kind, *parts))
            at += 3 * size
        answers[question, case] = ExpectedAnswer(several, tuple(leaves))
    return Key(sha256, answers)


SHELF: Shelf[Key] = Shelf("key", _packed, _unpacked)
