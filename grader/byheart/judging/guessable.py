"""Whether somebody could give an answer without computing anything: one number everywhere, or what was given.

Many mistakes leave such an answer, so it tells little of any. Nothing here knows a mistake.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.question import Case
from byheart.judging.matching import Answered


def is_guessable(answered: Answered) -> bool:
    """Whether somebody could answer so in every case without computing anything: one number, or what was given."""
    told: dict[int, set[str]] = {}
    for case, leaves in zip(answered.cases, answered.leaves, strict=False):
        for at, leaf in enumerate(leaves or ()):
            told[at] = told[at] & _said(leaf, case) if at in told else _said(leaf, case)
    return bool(told) and all(told.values())


def _said(leaf: NDArray[Any], case: Case) -> set[str]:
    """The ways to say this without computing anything."""
    said = {"one number"} if leaf.size > 1 and np.all(leaf == leaf.flat[0]) else set()
    if leaf.ndim == 0:
        said.add(f"the number {leaf}")
    for name, given in case.inputs.items():
        if not isinstance(given, np.ndarray | tuple | list | int | float):
            continue
        plain = np.asarray(given, dtype=np.float64)
        if plain.shape == leaf.shape and np.array_equal(plain, leaf, equal_nan=True):
            said.add(name)
        elif plain.ndim == 1 and plain.size and leaf.ndim == 0:
            places = np.flatnonzero(plain == leaf)
            said |= {f"{name}[{at}]" for at in (*places, *(places - plain.size))}
            said |= {f"{way.__name__} of {name}" for way in (np.max, np.min) if way(plain) == leaf}
    return said
