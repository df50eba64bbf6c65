"""Which functions of the reference are called for an answer, and how often.

A change in any other function can't change the answer. How much an answer costs is counted so, and never timed.
"""

import contextlib
import functools
import sys
from collections import Counter
from collections.abc import Container, Iterator
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

from byheart.curriculum.mistakes import Mistake, Place


def touches(mistake: Mistake, called: Container[Place]) -> bool:
    """Whether one of the called functions is changed by it: if none is, it can't change the answer."""
    return any((each.module, each.function) in called for each in mistake.differences)


@contextlib.contextmanager
def watched() -> Iterator[Counter[Place]]:
    """Count how often each function is called, by its module's name and its own.

    What has no name of its own (a lambda, a comprehension) isn't counted: it is a call in some Pythons only.
    """
    codes: Counter[CodeType] = Counter()
    called: Counter[Place] = Counter()

    def note(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call":
            codes[frame.f_code] += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield called
    finally:
        sys.setprofile(before)
        for code, times in codes.items():
            if not code.co_name.startswith("<"):
                called[_module_of(code.co_filename), code.co_name] += times


def named_by(function: FunctionType) -> set[Place]:
    """The functions that this one may call, since it names them."""
    values = (function.__globals__.get(name) for name in _names_in(function.__code__))
    return {_place(each) for each in values if isinstance(each, FunctionType)}


def _place(function: FunctionType) -> Place:
    return _module_of(function.__code__.co_filename), function.__code__.co_name


def _names_in(code: CodeType) -> set[str]:
    inside = (each for each in code.co_consts if isinstance(each, CodeType))
    return set(code.co_names).union(*map(_names_in, inside))


@functools.cache
def _module_of(path: str) -> str:
    return Path(path).stem
