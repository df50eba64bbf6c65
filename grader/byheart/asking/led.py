"""Ask a function while others of its file are answered from outside: each call of theirs stops it, and it begins anew.

So what it calls can be right, although the learner's own function is wrong, and no right program has to lie beside a
learner's code: only right answers come, to what the learner's code asks. This runs beside it, as `ask` does.
"""

import inspect
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from byheart.asking.answer import Answer, read
from byheart.asking.ask import ask
from byheart.asking.elsewhere import Place
from byheart.asking.question import Case, Polynomial, Question

# How the complaint of an answer begins that is none yet: the function with this name is called, with that value.
CALLS = "it calls "


class _Stopped(BaseException):
    """What a learner's function calls has no answer yet."""


def led(case: Case, names: Sequence[str], told: Sequence[Any]) -> list[Case]:
    """What `ask_led` is given: the case, the functions that are answered from outside, and what they answer in turn."""
    return [case, Case("", {"names": " ".join(names)}), *map(_noted, told)]


def ask_led(question: Question, cases: Sequence[Case], student: Any, path: Path) -> Answer:
    """What `student` answers, or what it calls next. Raises OutOfTime, and nothing that a learner's code raises."""
    case, names, *told = cases
    turns = _Turns([each.inputs for each in told], Place(question.arrays) if question.arrays else None)
    own = {name: vars(student).get(name) for name in str(names.inputs["names"]).split()}
    own = {name: function for name, function in own.items() if callable(function)}
    for name, function in own.items():
        setattr(student, name, turns.instead_of(name, function))
    try:
        answer = ask(question, case, student, path)
    finally:
        for name, function in own.items():
            setattr(student, name, function)
    return turns.wanted or answer


class _Turns:
    """Answers the calls in their order, and stops at the first that has none."""

    def __init__(self, told: Sequence[Any], place: Place | None) -> None:
        self._told = list(told)
        self._place = place
        self.wanted: Answer | None = None

    def instead_of(self, name: str, own: Callable[..., Any]) -> Callable[..., Any]:
        """A function that is answered from outside, with the parameters of the learner's own."""

        def stand_in(*given: Any, **named: Any) -> Any:
            if not self._told:
                arguments = inspect.signature(own).bind(*given, **named).args if named else given
                read_there = self._place.read if self._place else None
                asked = read([*map(_plain, arguments)], unpacked=read_there)
                self.wanted = self.wanted or Answer("returned", asked, f"{CALLS}{name}")
                raise _Stopped
            return _value(self._told.pop(0), self._place)

        return stand_in


def _plain(given: Any) -> Any:
    return np.array(given.coefficients) if isinstance(given, Polynomial) else given


def _noted(value: Any) -> Case:
    """An answer as a case's inputs, which can be sent."""
    items = value if isinstance(value, tuple | list) else [value]
    kind = type(value).__name__ if isinstance(value, tuple | list) else ""
    return Case("", {"kind": kind, **{f"{at}": item for at, item in enumerate(items)}})


def _value(noted: Any, place: Place | None) -> Any:
    """What `_noted` noted: arrays are copies, so that nobody changes them for a later call."""
    items = [np.array(item) if isinstance(item, np.ndarray) else item for name, item in noted.items() if name != "kind"]
    items = items if place is None else list(map(place.bring, items))
    return {"tuple": tuple(items), "list": items}.get(noted["kind"], items[0] if items else None)
