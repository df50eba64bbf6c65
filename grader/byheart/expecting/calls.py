"""Which functions of the reference are called for an answer: a change in any other function can't change it."""

import contextlib
import sys
from collections.abc import Container, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from byheart.curriculum.alteration import Place
from byheart.curriculum.mistakes import Mistake


def touches(mistake: Mistake, called: Container[Place]) -> bool:
    """Whether one of the called functions is changed by it: if none is, it can't change the answer."""
    return any((each.module, each.function) in called for each in mistake.differences)


@contextlib.contextmanager
def watched() -> Iterator[set[Place]]:
    """Note the functions that are called: each by its module's name and its own."""
    codes: set[CodeType] = set()
    called: set[Place] = set()

    def note(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call":
            codes.add(frame.f_code)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield called
    finally:
        sys.setprofile(before)
        called |= {(Path(each.co_filename).stem, each.co_name) for each in codes}
