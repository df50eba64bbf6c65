"""Fingerprints: how the reference answers with each known mistake in it.

Asked once, kept under a hash of all that made them as the answer key is, and read only when an answer is wrong. Nothing
here says what a learner did; it says what each mistake would do.

Only the open seeds' cases are asked for, so that one table serves every secret seed. What a mistake answers to the
secret cases is found out when it is needed: `judging.diagnose` does that.
"""

import contextlib
import itertools
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer, Value
from byheart.asking.ask import reset_random
from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.course import Course
from byheart.curriculum.mistakes import DoesNotApply, Mistake
from byheart.curriculum.reference import reference_for, reference_of
from byheart.expecting.clash import Clash, clash_with, packed, unpacked
from byheart.expecting.key import LOOSE, ExpectedAnswer, Key, Tell, in_silence
from byheart.expecting.shelf import Shelf, digest_of, made_from

Leaves = tuple[NDArray[Any], ...]
Answers = tuple[Leaves | None, ...]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """How one mistake answers one question: the values of each case, or None where it raises.

    Where an answer was too large, that case is the last. `clashes` says where it raises, case by case.
    """

    mistake: str
    cases: Answers
    clashes: tuple[Clash | None, ...] = ()

    @property
    def only_raises(self) -> bool:
        """Whether it answers in no case."""
        return all(case is None for case in self.cases)


# By question, the fingerprints of the mistakes that answer it otherwise than the reference.
Fingerprints = Mapping[str, tuple[Fingerprint, ...]]


def fingerprints_for(
    course: Course, exercises: tuple[Exercise, ...], key: Key, tell: Tell = in_silence
) -> Fingerprints:
    """Those that belong to this course: kept from last time, or made now. Raises GraderFault.

    If making them is stopped, those that were made are kept, and the next time goes on from there.
    """
    made = origin(course, exercises)

    def make() -> Fingerprints:
        begun: dict[str, list[Fingerprint]] = {}
        with contextlib.suppress(GraderFault):
            begun = {name: list(own) for name, own in _BEGUN.load(_BEGUN.path(course, made), made).items()}
        try:
            return take(course, exercises, key, tell, begun)
        except BaseException:
            with contextlib.suppress(OSError):
                _BEGUN.store({name: tuple(own) for name, own in begun.items()}, _BEGUN.path(course, made), made)
            raise

    found = SHELF.recall(course, made, make)
    if "reference" in made:
        _BEGUN.path(course, made).unlink(missing_ok=True)
    return found


def take(
    course: Course,
    exercises: Sequence[Exercise],
    key: Key,
    tell: Tell = in_silence,
    begun: dict[str, list[Fingerprint]] | None = None,
) -> Fingerprints:
    """Ask the reference with each known mistake everything, and again in its other right forms what that changes.

    Where a mistake drives the weights far out, updates become 0 in one form of the sigmoid and not in another.

    `begun` holds what was found before this was stopped, and gets what is found now, mistake by mistake; under "" it
    has every mistake that is done.
    """
    begun = {} if begun is None else begun
    reference = reference_for(course)
    alteration = Alteration(reference)
    forms = combined(reference.forms())
    mistakes = reference.mistakes()
    cases = {q.id: course.opened.cases(q) for exercise in exercises for q in exercise.questions}
    right = {name: _right([key.answers[name, case.name] for case in asked]) for name, asked in cases.items()}
    asked = [(question, each.topic) for each in exercises if not each.is_page for question in each.questions]
    done = {each.mistake for each in begun.setdefault("", [])}
    for place, each in enumerate(mistakes):
        tell(place, len(mistakes))
        if each.id in done:
            continue
        found: dict[str, list[Fingerprint]] = {q.id: [] for exercise in exercises for q in exercise.questions}
        changed = asked
        for form in forms:
            # A mistake must apply to the reference as it is; to another form of it not every mistake does.
            passed_over = contextlib.suppress(DoesNotApply) if form else contextlib.nullcontext()
            with passed_over, alteration.with_mistakes(each, *form) as modules:
                for question, topic in changed:
                    answers = answers_of(question, cases[question.id], modules[topic], right[question.id])
                    if not _any_alike(answers, [right[question.id], *_of(each.id, found[question.id])]):
                        clashes = _clashes(question, cases[question.id], modules[topic], answers)
                        found[question.id].append(Fingerprint(each.id, answers, clashes))
            changed = [(question, topic) for question, topic in asked if _of(each.id, found[question.id])]
        for name, own in found.items():
            begun.setdefault(name, []).extend(own)
        begun[""].append(Fingerprint(each.id, ()))
    tell(len(mistakes), len(mistakes))
    return {name: tuple(begun.get(name, ())) for name in cases}


def combined(forms: Sequence[Mistake]) -> list[tuple[Mistake, ...]]:
    """No other form, each of them, and each two that lie in different functions."""
    places = [{(each.module, each.function) for each in form.differences} for form in forms]
    two = [(a, b) for a, b in itertools.combinations(range(len(forms)), 2) if not places[a] & places[b]]
    return [(), *((form,) for form in forms), *((forms[a], forms[b]) for a, b in two)]


def _clashes(question: Question, cases: Sequence[Case], module: Any, answers: Answers) -> tuple[Clash | None, ...]:
    """Where it raises, in the cases that have no answer."""
    both = zip(cases, answers, strict=False)
    return tuple(clash_with(question, case, module) if answer is None else None for case, answer in both)


def _of(mistake: str, prints: Sequence[Fingerprint]) -> list[Answers]:
    return [each.cases for each in prints if each.mistake == mistake]


def _any_alike(answers: Answers, others: Sequence[Sequence[Leaves | None]]) -> bool:
    return any(all(alike(a, b) for a, b in zip(answers, other, strict=False)) for other in others)


def answers_of(question: Question, cases: Sequence[Case], module: Any, right: Sequence[Leaves]) -> Answers:
    """What this module answers in these cases.

    An answer that is too large ends it: arrays that grow with every step of a training soon fill the memory.
    """
    answers: list[Leaves | None] = []
    for case, leaves in zip(cases, right, strict=True):
        answers.append(answer_of(question, case, module))
        if answers[-1] is not None and _has_grown(answers[-1], leaves):
            break
    return tuple(answers)


def _has_grown(answer: Leaves, right: Sequence[NDArray[Any]]) -> bool:
    """Whether there is more in it than should be."""
    return sum(leaf.size for leaf in answer) > sum(leaf.size for leaf in right)


def answer_of(question: Question, case: Case, module: Any) -> Leaves | None:
    """What this module answers in this case, as leaves; None where it raises."""
    reset_random()
    try:
        with np.errstate(all="ignore"):
            answer = question.ask(module, case.fresh())
            parts = answer if isinstance(answer, tuple) else (answer,)
            return tuple(np.array(each, dtype=np.float64, subok=False) for each in parts)
    except Exception:
        return None


def leaves_of(answer: Answer, expected: ExpectedAnswer) -> Leaves | None:
    """A learner's answer as leaves, if it is made of as many numbers or arrays as were asked for; None otherwise."""
    if answer.status != "returned" or answer.value is None:
        return None
    if answer.value.kind == "nothing":  # as NumPy makes a number of None
        return (np.array(np.nan),)
    values = answer.value.items if expected.several else (answer.value,)
    if len(values) != len(expected.values):
        return None
    leaves = tuple(map(_leaf, values))
    found = tuple(leaf for leaf in leaves if leaf is not None)
    return found if len(found) == len(leaves) else None


def alike(first: Leaves | None, second: Leaves | None, expected: ExpectedAnswer | None = None) -> bool:
    """Whether two answers are the same, as far as two programs that do the same may differ."""
    if first is None or second is None:
        return first is second
    limits = [leaf.tolerance for leaf in expected.values] if expected else [None] * len(second)
    return len(first) == len(second) and all(map(_same, first, second, limits))


def _same(first: NDArray[Any], second: NDArray[Any], tolerance: NDArray[Any] | None) -> bool:
    if first.shape != second.shape:
        return False
    finite = np.abs(second[np.isfinite(second)])
    room = LOOSE * float(finite.max(initial=0.0))
    with np.errstate(invalid="ignore"):
        close = (np.abs(first - second) <= room) | (first == second) | (np.isnan(first) & np.isnan(second))
    if tolerance is not None and tolerance.shape == close.shape:
        close |= np.isnan(tolerance)
    return bool(close.all())


def _leaf(value: Value) -> NDArray[Any] | None:
    """Its numbers, if it is made of numbers: a mistake may bring one number where many were asked for."""
    if value.kind == "sequence" and not value.items:
        return np.zeros(0)
    if value.array is None or value.array.dtype.kind not in "biuf":
        return None
    return value.array.astype(np.float64)


def _right(expected: Sequence[ExpectedAnswer]) -> list[Leaves]:
    return [tuple(leaf.values for leaf in each.values) for each in expected]


def origin(course: Course, exercises: Sequence[Exercise]) -> dict[str, str]:
    """What the key is made from, and the mistakes."""
    made = made_from(course, exercises)
    reference = reference_of(course)
    if reference is not None:
        made["mistakes"] = digest_of(reference.mistake_files())
    return made


def _packed(fingerprints: Fingerprints) -> bytes:
    numbers: list[NDArray[Any]] = []
    index: list[Any] = []
    for question, prints in fingerprints.items():
        for each in prints:
            shapes = [None if case is None else [leaf.shape for leaf in case] for case in each.cases]
            index.append([question, each.mistake, shapes, [packed(clash) for clash in each.clashes]])
            numbers += [leaf.ravel() for case in each.cases if case is not None for leaf in case]
    flat = np.concatenate([np.zeros(0), *numbers]).astype("<f8")
    return json.dumps([list(fingerprints), index]).encode() + b"\n" + flat.tobytes()


def _unpacked(packed: bytes, sha256: str) -> Fingerprints:
    head, _, rest = packed.partition(b"\n")
    questions, index = json.loads(head)
    numbers = np.frombuffer(rest, "<f8")
    found: dict[str, list[Fingerprint]] = {question: [] for question in questions}
    at = 0
    for question, mistake, shapes, clashes in index:
        cases: list[Leaves | None] = []
        for leaves in shapes:
            if leaves is None:
                cases.append(None)
                continue
            values = []
            for shape in leaves:
                size = math.prod(shape)
                values.append(numbers[at : at + size].reshape(shape))
                at += size
            cases.append(tuple(values))
        found[question].append(Fingerprint(mistake, tuple(cases), tuple(map(unpacked, clashes))))
    return {question: tuple(prints) for question, prints in found.items()}


SHELF: Shelf[Fingerprints] = Shelf("mistakes", _packed, _unpacked)
_BEGUN: Shelf[Fingerprints] = Shelf("begun-mistakes", _packed, _unpacked)
