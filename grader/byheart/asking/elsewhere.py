"""Arrays of another library, on a device that isn't its usual one: what a question gives, if it says so.

A case holds NumPy's arrays, and so do the key, the wire and every message. Only where a learner's function is called
does it get arrays of the other library, and what comes back is read from there. The library follows the Python array
API, so this file knows none by name; the device is the first one that isn't the default, if there is one.

While a function runs, no value leaves that device by a side door, and none comes in from NumPy: whoever computes
somewhere else is told so by an exception. That shows mistakes. It stops nobody who reaches for an array's private parts
and wants to hide it.
"""

import contextlib
import importlib
import importlib.util
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np

from byheart.asking.problems import NotInstalled, StudentProblem
from byheart.asking.question import Question

# What makes something of an array that isn't an array of its library.
_SIDE_DOORS = ("__float__", "__int__", "__complex__", "__index__", "__dlpack__")
# What makes an array of something else.
_ENTRANCES = ("asarray", "from_dlpack")
# How a refusal begins: the general mistakes are found by it.
LEFT, BROUGHT = "a value left its device", "an array of NumPy came in"


def lacking(questions: Iterable[Question]) -> str:
    """What has to be installed before these questions can be asked, as a sentence; "" if all is there."""
    for question in questions:
        if question.arrays and importlib.util.find_spec(question.arrays) is None:
            package = question.arrays.replace("_", "-")
            return (
                f"{question.exercise} is asked with arrays of {question.arrays}, which isn't installed here."
                f" This installs it: python -m pip install {package}"
            )
    return ""


def refuse_lacking(questions: Iterable[Question]) -> None:
    """Raises NotInstalled where something has to be installed."""
    if sentence := lacking(questions):
        raise NotInstalled(sentence)


def folders(questions: Iterable[Question]) -> list[Path]:
    """Where the libraries of these questions lie. They are installed."""
    specs = (importlib.util.find_spec(name) for name in sorted({each.arrays for each in questions} - {""}))
    return [Path(spec.origin).parent for spec in specs if spec is not None and spec.origin is not None]


class Strayed(StudentProblem):
    """What came back is no array of the library and the device that were given."""


class Place:
    """A library and a device, to which arrays are brought and from which they are read."""

    def __init__(self, library: str) -> None:
        """`library` is its name in an import. Raises ImportError."""
        self.namespace: ModuleType = importlib.import_module(library)
        about = self.namespace.__array_namespace_info__()
        self._default = about.default_device()
        others = [each for each in about.devices() if each != self._default]
        self._device = others[0] if others else self._default
        self._made = self.namespace.asarray  # the library's own, also while it is closed

    def bring(self, value: Any) -> Any:
        """The same values there, if this is an array."""
        return self._made(value, device=self._device) if isinstance(value, np.ndarray) else value

    def bring_all(self, given: SimpleNamespace) -> SimpleNamespace:
        """A question's inputs, by name."""
        return SimpleNamespace(**{name: self.bring(value) for name, value in vars(given).items()})

    def read(self, returned: Any) -> Any:
        """An array of this place as one of NumPy; anything else as it is. Raises Strayed if it is from elsewhere."""
        if isinstance(returned, np.ndarray | np.generic):
            raise Strayed("it returned an array of NumPy, not one of the library that its arrays came from")
        if not hasattr(type(returned), "__array_namespace__"):
            return returned
        if returned.__array_namespace__() is not self.namespace or returned.device != self._device:
            raise Strayed("it returned an array that isn't on the device on which its arrays were")
        return np.asarray(returned.to_device(self._default))

    @contextlib.contextmanager
    def closed(self) -> Iterator[None]:
        """As long as this lasts, values neither leave by a side door nor come in from NumPy."""
        kind = type(self.namespace.asarray(0.0))
        with contextlib.ExitStack() as undone:
            for name in _SIDE_DOORS:
                undone.enter_context(_changed(kind, name, self._guarded))
            for name in _ENTRANCES:
                undone.enter_context(_changed(self.namespace, name, _refusing))
            yield

    def _guarded(self, name: str, door: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(array: Any, *rest: Any, **named: Any) -> Any:
            if array.device == self._default and self._device != self._default:
                return door(array, *rest, **named)
            way = "from_dlpack" if name == "__dlpack__" else f"{name.strip('_')}()"
            raise RuntimeError(f"{LEFT}: {way} took it out of the array, to compute somewhere else")

        return guarded


def _refusing(name: str, entrance: Callable[..., Any]) -> Callable[..., Any]:
    def refusing(given: Any, *rest: Any, **named: Any) -> Any:
        if isinstance(given, np.ndarray):
            raise RuntimeError(f"{BROUGHT}: {name} was given what was computed somewhere else")
        return entrance(given, *rest, **named)

    return refusing


@contextlib.contextmanager
def _changed(owner: Any, name: str, change: Callable[[str, Callable[..., Any]], Callable[..., Any]]) -> Iterator[None]:
    """The attribute, changed for as long as this lasts, if there is one and it can be."""
    before = getattr(owner, name, None)
    try:
        if before is not None:
            setattr(owner, name, change(name, before))
    except (AttributeError, TypeError):  # a type that is written in another language
        before = None
    try:
        yield
    finally:
        if before is not None:
            setattr(owner, name, before)
