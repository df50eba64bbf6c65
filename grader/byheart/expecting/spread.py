"""How far right programs may differ in one answer: measured on noisy copies of the reference's inputs.

Each copy gets tiny rounding errors added to every calculation, all copies at once where the reference takes stacks of
arrays: those of each precision too. It asks the reference only, and says nothing of what an answer may differ for that:
the key does.
"""

import inspect
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.curriculum.noise import Noisy, Steps, copies_of, noisy

COPIES = 32

# How far beyond the noisy copies' largest distance two correct programs may still lie: their noise is one draw of many.
SAFETY = 8
# A comparison that needs more room than this decides nothing, and isn't graded.
WIDEST = 1e-3


# How far answers lie apart, for each value of each leaf.
Spread = list[NDArray[Any]]


def spreads_of(
    question: Question, case: Case, reference: ModuleType, leaves: list[NDArray[Any]], ulps: Sequence[float]
) -> list[Spread]:
    """How far the noisy copies' answers lie from the reference's, at most: for noise of each of these sizes."""
    random = Steps()
    sizes = np.repeat(ulps, COPIES)
    arrays = any(_has_fractions(value) for value in case.inputs.values())
    unsteady = {
        name: copies_of(value, len(sizes), sizes, random)
        for name, value in case.inputs.items()
        if (_has_fractions(value) if arrays else isinstance(value, float))
    }
    if not unsteady:
        return [[np.zeros(leaf.shape) for leaf in leaves] for _ in ulps]
    copies = _all_at_once(question, case, reference, leaves, unsteady)
    spreads = [] if copies is None else _distances(copies, leaves)
    decided = not any(_undecided(each, leaves) for each in spreads)
    if copies is None or not (decided or _kept_apart(question, case, reference, leaves, unsteady)):
        spreads = _distances(_one_by_one(question, case, reference, leaves, unsteady), leaves)
    return spreads


def _has_fractions(value: Any) -> bool:
    """Whether this is an array that isn't exact: whole numbers, such as places in another array, are."""
    return isinstance(value, np.ndarray) and value.dtype.kind not in "iu"


def _distances(copies: list[NDArray[Any]], leaves: list[NDArray[Any]]) -> list[Spread]:
    """Those of each size of noise: `COPIES` rows each, one after the other."""
    rows = range(0, len(copies[0]), COPIES)
    return [
        [np.max(np.abs(each[at : at + COPIES] - leaf), axis=0) for each, leaf in zip(copies, leaves, strict=True)]
        for at in rows
    ]


def _undecided(spread: Spread, leaves: list[NDArray[Any]]) -> bool:
    """Whether something would not be graded with copies so far apart."""
    return any(np.any(SAFETY * each > WIDEST * scale_of(leaf)) for each, leaf in zip(spread, leaves, strict=True))


def _kept_apart(
    question: Question, case: Case, reference: ModuleType, leaves: list[NDArray[Any]], unsteady: dict[str, Noisy]
) -> bool:
    """Whether a stack of copies without any noise answers as one does.

    Where it doesn't, the reference throws them together (a sum over the first axis, of as many samples as there are
    copies): it only looks as if it took stacks.
    """
    random = Steps()
    same = {name: copies_of(np.asarray(copies)[0], len(copies), 0.0, random) for name, copies in unsteady.items()}
    answers = _all_at_once(question, case, reference, leaves, same)
    return answers is not None and not any(_undecided(each, leaves) for each in _distances(answers, leaves))


def _all_at_once(
    question: Question, case: Case, reference: ModuleType, leaves: list[NDArray[Any]], unsteady: dict[str, Noisy]
) -> list[NDArray[Any]] | None:
    """The copies' answers to one call with all of them in a stack; None where the reference takes no stacks."""
    try:
        answer = question.ask(reference, SimpleNamespace(**{**case.inputs, **unsteady}))
        values = answer if isinstance(answer, tuple) else (answer,)
        stacked = [np.stack(each, axis=-1) if isinstance(each, list) else each for each in values]
    except Exception:
        return None
    kept_apart = len(stacked) == len(leaves) and all(
        isinstance(each, Noisy) and each.shape == (_count(unsteady), *leaf.shape)
        for each, leaf in zip(stacked, leaves, strict=True)
    )
    return [np.asarray(each) for each in stacked] if kept_apart else None


def _count(unsteady: dict[str, Noisy]) -> int:
    """How many copies there are of each input."""
    return len(next(iter(unsteady.values())))


def _one_by_one(
    question: Question, case: Case, reference: ModuleType, leaves: list[NDArray[Any]], unsteady: dict[str, Noisy]
) -> list[NDArray[Any]]:
    """The copies' answers to a call each, which takes so many times as long. Raises GraderFault."""
    answers = []
    for at in range(_count(unsteady)):
        inputs = {name: _single(copies, at) for name, copies in unsteady.items()}
        answer = arrays_of(answer_of_reference(question, case, reference, SimpleNamespace(**{**case.inputs, **inputs})))
        if [each.shape for each in answer] != [leaf.shape for leaf in leaves]:
            raise GraderFault(
                f"{question.id}, {case.name}: the reference in {reference.__file__} answers a noisy copy of the inputs"
                " with other shapes than the inputs themselves. Does it look at its arguments' types?"
            )
        answers.append(answer)
    return [np.stack(each) for each in zip(*answers, strict=True)]


def _single(copies: Noisy, at: int) -> Noisy:
    return noisy(np.asarray(copies)[at], float(np.asarray(copies.ulp)[at]), copies.random)


def answer_of_reference(question: Question, case: Case, reference: ModuleType, inputs: SimpleNamespace) -> Any:
    """What the reference answers. Raises GraderFault that says where, if it or the question raises."""
    try:
        return question.ask(reference, inputs)
    except Exception as error:
        raise GraderFault(
            f"{_place(error, question, reference)} {question.id}, {case.name} ({type(error).__name__}: {error})."
        ) from error


def _place(error: Exception, question: Question, reference: ModuleType) -> str:
    """Where it went wrong, and whose fault that is, as a sentence begins: the last line that is the course's own."""
    folder, asked = Path(str(reference.__file__)).parent, inspect.getfile(question.ask)
    frames = traceback.extract_tb(error.__traceback__)
    if own := [each for each in frames if Path(each.filename).parent == folder]:
        return f"{own[-1].filename}, line {own[-1].lineno}: the reference can't answer"
    line = next((f", line {each.lineno}" for each in reversed(frames) if each.filename == asked), "")
    return f"{asked}{line}: this can't be asked of the reference:"


def arrays_of(answer: Any) -> list[NDArray[Any]]:
    """The numbers of each returned value. Raises TypeError or ValueError where they are none."""
    several = answer if isinstance(answer, tuple) else (answer,)
    return [np.array(each, dtype=float, subok=False) for each in several]


def scale_of(values: NDArray[Any]) -> float:
    """The size of the largest value; 1 where all are 0."""
    return float(np.max(np.abs(values))) or 1.0
