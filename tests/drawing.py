"""What takes long is asked by turns: `make test` asks a sample, another one each day, and `make proofs` all the rest.

`@pytest.mark.drawn(share)` draws from the cases of a test, and `pytestmark = pytest.mark.by_turns(days)` from the tests
of a file; a test that takes very long may have more days than its neighbours. Of each few neighbours one is asked, and
each day another one: every exercise of a corpus, and every part of a long file, is there each day, and after twice so
many days everything was asked; later where a test draws from its cases and takes turns as well. BYHEART_DAY=… asks for
another day: the first line of a run says which it is. BYHEART_TIMES=3 asks three times as much. What a command names is
asked in any case: all tests of a file that it names, and all cases of a test that it names.
"""

import datetime
import os
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import pytest

DAY, TIMES = "BYHEART_DAY", "BYHEART_TIMES"


def day() -> int:
    """Which day's sample is asked: today's, or the one that is set. All processes of a run ask the same."""
    os.environ.setdefault(DAY, str(datetime.datetime.now(datetime.UTC).date().toordinal()))
    return int(os.environ[DAY])


def places(count: int, share: float, name: str, today: int) -> set[int]:
    """Which of so many cases of the test with this name are asked on this day: one of each few neighbours."""
    several = min(count, max(1, round(share * count * float(os.environ.get(TIMES, "1")))))
    edges = [at * count // several for at in range(several + 1)] if count else []
    return {_one_of(first, end - first, name, today) for first, end in pairwise(edges)}


def _one_of(first: int, few: int, name: str, today: int) -> int:
    """One of so many neighbours: each has its day, in an order that is another one each time.

    Were it always the same order, a test whose own turn comes every third day would never ask some of its cases.
    """
    order = random.Random(f"{name} {first} {today // few}").sample(range(few), few)
    return first + order[today % few]


def draw(items: Iterable[pytest.Item], named: Sequence[str]) -> None:
    """Mark as slow what isn't drawn today, but nothing of what the command has `named`."""
    files: dict[str, dict[str, list[pytest.Item]]] = {}
    for each in items:
        test = each.nodeid.partition("[")[0]
        files.setdefault(test.partition("::")[0], {}).setdefault(test, []).append(each)
    for file, tests in files.items():
        turns = [] if any(file in each for each in named) else list(_by_turns(file, tests))
        for name, cases in tests.items():
            asked = cases if any(name in each for each in named) else _drawn(name, cases)
            for each in cases:
                if name in turns or each not in asked:
                    each.add_marker("slow")


def _by_turns(file: str, tests: Mapping[str, Sequence[pytest.Item]]) -> Iterator[str]:
    """The tests of this file whose turn it isn't. Those that take more days than the others take turns of their own."""
    groups: dict[int, list[str]] = {}
    for name, cases in tests.items():
        if mark := cases[0].get_closest_marker("by_turns"):
            groups.setdefault(mark.args[0], []).append(name)
    for days, names in groups.items():
        # A group of fewer tests than days has its days off: what one test needs may take as long as all of them.
        asked = places(max(len(names), days), 1 / days, file if len(groups) == 1 else f"{file} {days}", day())
        yield from (name for at, name in enumerate(names) if at not in asked)


def _drawn(name: str, cases: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The cases of this test that are drawn."""
    mark = cases[0].get_closest_marker("drawn")
    return [cases[at] for at in places(len(cases), mark.args[0] if mark else 1, name, day())]
