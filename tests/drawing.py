"""Of a test with many cases, `make test` asks a sample, another one each day, and `make proofs` asks the others.

`@pytest.mark.drawn(share)` says how many. The cases are shuffled once and for all, and each day takes the next ones, so
that within 1 / share days every case has been asked. BYHEART_DAY=… asks those of another day: the first line of a run
says which day it is. A case that is named in the command is asked in any case.
"""

import datetime
import os
import random
from collections.abc import Iterable, Sequence

import pytest

DAY = "BYHEART_DAY"


def day() -> int:
    """Which day's sample is asked: today's, or the one that is set. All processes of a run ask the same."""
    os.environ.setdefault(DAY, str(datetime.datetime.now(datetime.UTC).date().toordinal()))
    return int(os.environ[DAY])


def places(count: int, share: float, name: str, today: int) -> set[int]:
    """Which of so many cases of the test with this name are asked on this day."""
    order = random.Random(name).sample(range(count), count)
    several = max(1, round(share * count))
    return {order[at % count] for at in range(today * several, (today + 1) * several)}


def draw(items: Iterable[pytest.Item], named: Sequence[str]) -> None:
    """Mark as slow what isn't drawn today, but nothing of what the command has `named`."""
    tests: dict[str, list[pytest.Item]] = {}
    for each in items:
        tests.setdefault(each.nodeid.partition("[")[0], []).append(each)
    for name, several in tests.items():
        if any(name in each for each in named):
            continue
        share = max((mark.args[0] for mark in several[0].iter_markers("drawn")), default=1)
        asked = places(len(several), share, name, day())
        for at, each in enumerate(several):
            if at not in asked:
                each.add_marker("slow")
