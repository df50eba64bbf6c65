"""What an answer hangs on: the inputs that make a difference to it, found by asking again with other inputs.

With some mistakes a later answer needs less of the network than the right one does: a step that doesn't look at its
data, a descent that never goes on. Whoever gives such an answer hasn't shown what the question asks for. Only the
reference is asked here, with a mistake in it and without, and never a learner. How often is counted and not timed.
Nothing here awards points.
"""

import itertools
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any

import numpy as np

from byheart.asking.question import Case, Polynomial, Question
from byheart.expecting.fingerprint import Leaves, alike, answer_of

# In how many cases an input is changed until it shows that the right answer hangs on it, and to how many other values.
_CASES, _TURNS = 8, 4
# The answer with a mistake is asked in more cases: nobody should lose marks by chance.
_MORE_CASES = 40
# In how many cases it is counted how many functions are called.
_COUNTED = 3

# An input, and the place of a returned value that hangs on it.
Hanging = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Needs:
    """What the right answers to a question hang on.

    `paces` are the inputs that say how often something is done. `chosen` are those from which the answer is chosen, if
    it is such a choice: it often stays as it is where much is changed.
    """

    hanging: frozenset[Hanging]
    paces: frozenset[str] = frozenset()
    chosen: frozenset[str] = frozenset()

    def ignored(self, lost: Collection[Hanging]) -> frozenset[str]:
        """The inputs on which nothing hangs any more."""
        return frozenset(name for name, _ in self.hanging) - {name for name, _ in self.hanging.difference(lost)}

    def without(self, lost: Collection[Hanging], charged: Collection[str]) -> frozenset[str]:
        """The inputs whose loss means that an answer shows less than the right one does.

        `charged` are those that the function which causes it ignores: that costs marks there, and who only hands such
        an input on has done as much as before, unless it says how often something is to be done.
        """
        names = {name for name, _ in lost}
        if self.chosen and not self.ignored(self.hanging) - self.chosen <= self.ignored(lost):
            names &= set(charged)
        return frozenset(names - (set(charged) - self.paces))


def needs_of(question: Question, cases: Sequence[Case], module: ModuleType) -> Needs:
    """What this module's answers hang on, as far as a few changed inputs show it."""
    answers = [(case, answer_of(question, case, module)) for case in _spread(cases, _CASES)]
    names = [name for case, _ in answers[:1] for name in case.inputs]
    places = range(max((len(answer) for _, answer in answers if answer is not None), default=0))
    found = _found(question, answers, module, {(name, place) for name in names for place in places})
    return Needs(found, _paces(question, cases, module), _chosen_from(answers))


def lost(question: Question, cases: Sequence[Case], module: ModuleType, needs: Needs) -> frozenset[Hanging]:
    """What doesn't show in this module's answers, of what the right ones need."""
    answers = [(case, answer_of(question, case, module)) for case in _spread(cases, _MORE_CASES)]
    return needs.hanging - _found(question, answers, module, set(needs.hanging))


def other_value(value: Any, turn: int) -> Any:
    """Another value of the same kind, in each turn another one; None where that isn't clear."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value + 2 * turn + 1
    if isinstance(value, float):
        return (1 + 0.7 * turn) * value + 0.3
    if isinstance(value, np.ndarray) and value.dtype.kind in "iu":
        return np.roll(value, turn)  # they are places or sizes, of which others may not be there
    if isinstance(value, np.ndarray):
        return (1 - 0.4 * turn) * value + 0.15
    if isinstance(value, Polynomial):
        return Polynomial(tuple((1 - 0.4 * turn) * each + 0.15 for each in value.coefficients))
    return None


def _paces(question: Question, cases: Sequence[Case], module: ModuleType) -> frozenset[str]:
    """The inputs with another value of which more or fewer functions are called."""
    found = set()
    for case in _spread(cases, _COUNTED):
        own = _calls(question, case, module)
        for name, value in case.inputs.items():
            changed = other_value(value, 1)
            if changed is not None and _calls(question, _with(case, name, changed), module) != own:
                found.add(name)
    return frozenset(found)


def _calls(question: Question, case: Case, module: ModuleType) -> int:
    """How many functions are called for this answer."""
    count = itertools.count()
    before = sys.getprofile()
    sys.setprofile(lambda frame, event, argument: next(count) if event in ("call", "c_call") else None)
    try:
        answer_of(question, case, module)
    finally:
        sys.setprofile(before)
    return next(count)


def _chosen_from(answers: Sequence[tuple[Case, Leaves | None]]) -> frozenset[str]:
    """The inputs that have the answer among their values, in every case."""
    found = [
        {name for name, value in case.inputs.items() if isinstance(value, np.ndarray) and answer[0] in value}
        for case, answer in answers
        if answer is not None and len(answer) == 1 and answer[0].ndim == 0
    ]
    return frozenset(set.intersection(*found)) if found and len(found) == len(answers) else frozenset()


def _with(case: Case, name: str, value: Any) -> Case:
    return replace(case, inputs={**case.inputs, name: value})


def _found(
    question: Question, answers: Sequence[tuple[Case, Leaves | None]], module: ModuleType, wanted: set[Hanging]
) -> frozenset[Hanging]:
    """Those of the wanted that show. An input is changed no more once all that is wanted of it was found."""
    found: set[Hanging] = set()
    for name in sorted({name for name, _ in wanted}):
        own = {each for each in wanted if each[0] == name}
        for case, answer in answers:
            if own <= found:
                break
            found |= own & set(_changes(question, case, answer, module, name))
    return frozenset(found)


def _changes(question: Question, case: Case, answer: Leaves | None, module: ModuleType, name: str) -> Iterator[Hanging]:
    """The places that another value of this input changes, in this case. What raises is no answer."""
    for turn in range(1, _TURNS + 1):
        value = other_value(case.inputs[name], turn) if name in case.inputs else None
        if value is None or answer is None:
            return
        other = answer_of(question, _with(case, name, value), module)
        for place, leaf in enumerate(other or ()):
            if place >= len(answer) or not alike((leaf,), (answer[place],)):
                yield name, place


def _spread(cases: Sequence[Case], most: int) -> list[Case]:
    """At most so many of the cases, evenly."""
    return [cases[at * len(cases) // most] for at in range(most)] if len(cases) > most else list(cases)
