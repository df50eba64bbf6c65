"""Cases of which `make test` asks a drawn sample, always the same one, and `make proofs` asks the others."""

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest


def some(cases: Sequence[Any], share: float, named: Callable[[Any], str] = str) -> list[Any]:
    """All these cases, as parameters; those that weren't drawn are slow. A tuple is several arguments."""
    drawn = set(random.Random(0).sample(range(len(cases)), max(1, round(share * len(cases)))))
    return [
        pytest.param(
            *(each if isinstance(each, tuple) else (each,)),
            id=named(each),
            marks=() if at in drawn else pytest.mark.slow,
        )
        for at, each in enumerate(cases)
    ]
