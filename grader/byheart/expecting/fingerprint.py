"""Fingerprints: how the reference answers with each known mistake in it.

Asked once (see `mistaken`), kept as the answer key is, and read only when an answer is wrong. Nothing here says what a
learner did; it says what each mistake would do.

Only the open seeds' cases are asked for, so that one table serves every secret seed. What a mistake answers to the
secret cases is found out when it is needed: `judging.diagnose` does that.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer, Value
from byheart.asking.ask import reset_random
from byheart.asking.exercise import Exercise
from byheart.asking.question import Case, Question
from byheart.curriculum.course import Course
from byheart.curriculum.reference import reference_of
from byheart.expecting.clash import Clash, clash_with, packed, unpacked
from byheart.expecting.key import LOOSE, ExpectedAnswer
from byheart.expecting.shelf import Shelf, digest_of, made_from
from byheart.expecting.tables import Arrays, each_array, grouped, row_of, shapes_of, texts, whole

Leaves = tuple[NDArray[Any], ...]
Answers = tuple[Leaves | None, ...]


# What came of one case: the values, or None and where it raised, as far as that is known.
Told = tuple[Leaves | None, Clash | None]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """How one mistake answers one question: the values of each case, or None where it raises.

    Where an answer was too large, that case is the last. `clashes` says where it raises, case by case.
    """

    mistake: str
    cases: Answers
    clashes: tuple[Clash | None, ...] = ()

    @property
    def told(self) -> Iterator[Told]:
        """What comes of each case."""
        return zip(self.cases, self.clashes or [None] * len(self.cases), strict=True)


Prints = tuple[Fingerprint, ...]


# Whether a learner answers so, case by case.
Fits = Callable[[Iterable[Told]], bool]


@dataclass(frozen=True, slots=True)
class Probe:
    """A case, by its number, and whether the learner answers it otherwise: asked first, it saves asking all others."""

    at: int
    differs: Callable[[Leaves | None], bool]


# What a question's fingerprints are kept as: in the reference's own form, and in its other right ones.
OWN, OTHERS = "mistakes", "mistakes-in-other-forms"


class Maker(Protocol):
    """Who makes the fingerprints of one question after the other."""

    @property
    def questions(self) -> Mapping[str, object]:
        """By id, those that it can make them for."""

    def recall(self, question: str) -> Prints:
        """The fingerprints of this question in the reference's own form: those kept, or new ones."""

    def recall_others(self, question: str) -> Prints:
        """Those in its other right forms, where they are different."""

    def is_kept(self, question: str) -> bool:
        """Whether this question's, in the reference's own form, were made before."""

    def are_others_kept(self, question: str) -> bool:
        """Whether this question's in other forms were made before."""

    def answers(self, question: str, mistake: str, *, only_first: bool) -> Answers | None:
        """One mistake's answers in the reference's own form; None where they are right ones.

        With `only_first`, no case is asked for after the first that isn't right.
        """

    def alike(self, question: str, fits: Fits, *, failed: bool, probe: Probe | None = None) -> list[str]:
        """The mistakes that answer so in the reference's own form, asked for here and now.

        Where they raise is looked for only if the learner's function `failed` somewhere.
        """

    def with_other_forms(
        self, question: str, own: Sequence[str], fits: Fits, *, failed: bool, probe: Probe | None = None
    ) -> list[str]:
        """These mistakes and those that answer so in another form, in the catalogue's order."""


class Fingerprints(Mapping[str, Prints]):
    """By question, the fingerprints of the mistakes that answer it otherwise than the reference.

    Each question's are read, or made and kept, when they are first needed: a learner waits for one exercise, and not
    for a course. What a stop leaves unfinished is one question's.
    """

    def __init__(self, known: Mapping[str, Prints], maker: Maker | None = None) -> None:
        self._known = dict(known)
        self._own: dict[str, Prints] = {}
        self._maker = maker
        self._spoiled: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, question: str) -> Prints:
        if question not in self._known:
            if self._maker is None or question not in self._maker.questions:
                raise KeyError(question)
            self._known[question] = (*self.own(question), *self._maker.recall_others(question))
        return self._known[question]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known if self._maker is None else self._maker.questions)

    def __len__(self) -> int:
        return len(self._known if self._maker is None else self._maker.questions)

    def own(self, question: str) -> Prints:
        """Those in the reference's own form, which take half as long to make."""
        if self._maker is None:
            return self._known.get(question, ())
        if question not in self._own:
            self._own[question] = self._maker.recall(question) if question in self._maker.questions else ()
        return self._own[question]

    def alike(self, question: str, fits: Fits, *, failed: bool = True, probe: Probe | None = None) -> list[str]:
        """The mistakes that answer so, in whatever form of the reference.

        What isn't kept is asked for until it doesn't fit: to make all of it would take longer.
        """
        maker = self._maker if self._maker is not None and question in self._maker.questions else None
        if maker is None or question in self._known or (maker.is_kept(question) and maker.are_others_kept(question)):
            prints = self.get(question, ())
            found = {each.mistake for each in prints if fits(each.told)}
            return [each for each in dict.fromkeys(each.mistake for each in prints) if each in found]
        if question in self._own or maker.is_kept(question):
            own = [each.mistake for each in self.own(question) if fits(each.told)]
        else:
            own = maker.alike(question, fits, failed=failed, probe=probe)
        return maker.with_other_forms(question, own, fits, failed=failed, probe=probe)

    def spoiled_by(self, mistake: str) -> tuple[str, ...]:
        """The questions of the whole course that this mistake answers otherwise than the reference."""
        if mistake not in self._spoiled:
            self._spoiled[mistake] = tuple(name for name in self if self._answers(name, mistake, only_first=True))
        return self._spoiled[mistake]

    def everywhere(self, mistake: str) -> dict[str, Answers]:
        """How this mistake answers each question that it spoils, in the reference's own form."""
        answers = {name: self._answers(name, mistake) for name in self.spoiled_by(mistake)}
        return {name: own for name, own in answers.items() if own is not None}

    def new(self) -> list[str]:
        """The questions whose fingerprints weren't all made before."""
        if (maker := self._maker) is None:
            return []
        return [each for each in maker.questions if not (maker.is_kept(each) and maker.are_others_kept(each))]

    def _answers(self, question: str, mistake: str, *, only_first: bool = False) -> Answers | None:
        """None where this mistake changes nothing. To make all of a question's fingerprints for it would take long."""
        if self._maker is not None and question not in self._own and not self._maker.is_kept(question):
            return self._maker.answers(question, mistake, only_first=only_first)
        return next((each.cases for each in self.own(question) if each.mistake == mistake), None)


def any_alike(answers: Sequence[Leaves | None], others: Sequence[Sequence[Leaves | None]]) -> bool:
    """Whether these answers are one of the others."""
    return any(all(alike(a, b) for a, b in zip(answers, other, strict=False)) for other in others)


def answers_of(question: Question, cases: Sequence[Case], module: Any, right: Sequence[Leaves]) -> Answers:
    """What this module answers in these cases.

    An answer that is too large ends it: arrays that grow with every step of a training soon fill the memory.
    """
    return tuple(each_answer(question, cases, module, right))


def each_answer(
    question: Question, cases: Sequence[Case], module: Any, right: Sequence[Leaves]
) -> Iterator[Leaves | None]:
    """The same, each case asked for when its answer is taken."""
    for case, leaves in zip(cases, right, strict=True):
        answer = answer_of(question, case, module)
        yield answer
        if answer is not None and _has_grown(answer, leaves):
            return


def each_told(
    question: Question, cases: Sequence[Case], module: Any, right: Sequence[Leaves], *, failed: bool
) -> Iterator[Told]:
    """The same, and where it raises, if that is asked for."""
    for case, answer in zip(cases, each_answer(question, cases, module, right), strict=False):
        yield answer, clash_with(question, case, module) if failed and answer is None else None


def clashes_of(question: Question, cases: Sequence[Case], module: Any, answers: Answers) -> tuple[Clash | None, ...]:
    """Where it raises, in the cases that have no answer."""
    both = zip(cases, answers, strict=False)
    return tuple(clash_with(question, case, module) if answer is None else None for case, answer in both)


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
    """A learner's answer as leaves, if it is made of numbers or arrays; None otherwise.

    There may be more or fewer than were asked for: a mistake can bring as many.
    """
    if answer.status != "returned" or answer.value is None:
        return None
    if answer.value.kind == "nothing":  # as NumPy makes a number of None
        return (np.array(np.nan),)
    several = expected.several and answer.value.kind == "sequence"
    values = answer.value.items if several else (answer.value,)
    leaves = tuple(map(_leaf, values))
    found = tuple(leaf for leaf in leaves if leaf is not None)
    return found if len(found) == len(leaves) else None


def alike(first: Leaves | None, second: Leaves | None, expected: ExpectedAnswer | None = None) -> bool:
    """Whether two answers are the same, as far as two programs that do the same may differ."""
    if first is None or second is None:
        return first is second
    limits: list[NDArray[Any] | None] = [leaf.tolerance for leaf in expected.values] if expected else []
    limits += [None] * (len(second) - len(limits))
    return len(first) == len(second) and all(map(_same, first, second, limits))


def _same(first: NDArray[Any], second: NDArray[Any], tolerance: NDArray[Any] | None) -> bool:
    if first.shape != second.shape:
        return False
    with np.errstate(invalid="ignore"):
        close = _close(first, second)
    if tolerance is not None and tolerance.shape == close.shape:
        close |= np.isnan(tolerance)
    return bool(close.all())


def _close(first: NDArray[Any], second: NDArray[Any]) -> NDArray[np.bool_]:
    distance = np.abs(first - second)
    largest = float(np.abs(second).max(initial=0.0))
    near: NDArray[np.bool_] = distance <= LOOSE * largest
    if not math.isfinite(largest):
        near = distance <= LOOSE * float(np.abs(second[np.isfinite(second)]).max(initial=0.0))
        near |= (first == second) | (np.isnan(first) & np.isnan(second))
    return near


def _leaf(value: Value) -> NDArray[Any] | None:
    """Its numbers, if it is made of numbers: a mistake may bring one number where many were asked for."""
    if value.kind == "sequence" and not value.items:
        return np.zeros(0)
    if value.array is None or value.array.dtype.kind not in "biuf":
        return None
    return value.array.astype(np.float64)


def origin(course: Course, exercises: Sequence[Exercise]) -> dict[str, str]:
    """What the key is made from, and the mistakes."""
    made = made_from(course, exercises)
    reference = reference_of(course)
    if reference is not None:
        made["mistakes"] = digest_of(reference.mistake_files())
    return made


def _packed(fingerprints: Fingerprints) -> Arrays:
    """Tables, one below the other: questions, mistakes, cases, their leaves, and where they failed."""
    names = list(fingerprints)
    prints = [(at, each) for at, question in enumerate(names) for each in fingerprints[question]]
    told = [(at, *each) for at, (_, own) in enumerate(prints) for each in own.told]
    leaves = [(at, leaf) for at, (_, answer, _) in enumerate(told) for leaf in answer or ()]
    return {
        "question": texts(names),
        "question_of_mistake": whole([at for at, _ in prints]),
        "mistake": texts([each.mistake for _, each in prints]),
        "mistake_of_case": whole([at for at, _, _ in told]),
        "answered": np.array([answer is not None for _, answer, _ in told], dtype=bool),
        "case_of_leaf": whole([at for at, _ in leaves]),
        "shape": shapes_of([leaf.shape for _, leaf in leaves]),
        "values": row_of([leaf for _, leaf in leaves]),
        **packed([(at, clash) for at, (_, _, clash) in enumerate(told) if clash is not None]),
    }


def _unpacked(arrays: Arrays, sha256: str) -> Fingerprints:
    answered, mistakes = arrays["answered"].tolist(), arrays["mistake"].tolist()
    questions = arrays["question"].tolist()
    leaves = grouped(each_array(arrays["values"], arrays["shape"]), arrays["case_of_leaf"], len(answered))
    clashes = unpacked(arrays)
    told = [
        (tuple(own) if there else None, clashes.get(at))
        for at, (there, own) in enumerate(zip(answered, leaves, strict=True))
    ]
    cases = grouped(told, arrays["mistake_of_case"], len(mistakes))
    prints = grouped(list(map(_print, mistakes, cases)), arrays["question_of_mistake"], len(questions))
    return Fingerprints({question: tuple(own) for question, own in zip(questions, prints, strict=True)})


def _print(mistake: str, told: Sequence[Told]) -> Fingerprint:
    return Fingerprint(mistake, tuple(answer for answer, _ in told), tuple(clash for _, clash in told))


def shelf_for(kind: str, question: Question) -> Shelf[Fingerprints]:
    """Where this question's fingerprints of this kind are kept: OWN or OTHERS."""
    return Shelf(f"{kind}-{question.id.replace('/', '.')}", _packed, _unpacked)
