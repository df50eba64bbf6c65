"""Thousands of forged recordings: of right scripts in many forms, sent for texts that don't do the same.

Nodes of the network's own operations are changed in the text: deleted, made dead, replaced, swapped, renamed. The
recording of the right script is made to fit that text as well as can be, in five ways. It must not earn a graded part
that the text, honestly run, doesn't earn.

Two walls stand before it. A recording is sent by the script's process, so the text has to hold something that sends it:
`reach` must find that, and then nothing that was recorded counts. Behind it, `binding` is asked as if `reach` had let
the text pass: it can't tell everything, and how much it lets through has a bound. FORGED_SEED=1 (or any other number)
in the environment takes other scripts and other changes: what was mended after one seed says little, what the next one
finds at first sight says much.
"""

import os
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from tests.forging import WAYS, changed_texts, forged, taken_apart, with_kinds
from tests.reaching import HOSTILE

from byheart.asking.answer import Unreadable
from byheart.asking.question import Case
from byheart.jail.cell import Jail, can_confine
from byheart.reading import evidence, parts
from byheart.reading.binding import operands_of, operations_of
from byheart.reading.judge import judge
from byheart.reading.reach import beyond
from byheart.reading.run import read_held

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
SCRIPTS, TEXTS, LEAST = 60, 12, 2000
MOST_BEHIND = 0.02  # of the recordings that no text can send: 56 of 4,195 and 55 of 4,250 were measured
SEED = int(os.environ.get("FORGED_SEED", "0"))


def _right(reading):
    return {each.part for each in parts.parts_of(reading) if each.state == "right"}


def _earned(packed, text):
    try:
        return _right(judge(evidence.read(packed, text)))
    except (Unreadable, ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError):
        return set()


def _of_network(reading):
    """The nodes of the network's own operations, of their operands, and of the statements that they stand in."""
    read, nodes = reading.evidence, set()
    steps = [each.step for each in reading.training.steps] if reading.training else []
    for operation in operations_of(read, steps):
        if operation.node >= 0:
            node = read.tree[1][operation.node]
            around = [node, read.statement(node), *operands_of(read, operation)]
            nodes |= {read.numbers[id(each)] for each in around if id(each) in read.numbers}
    return nodes


def _scripts():
    paths = sorted((ROOT / "tests" / "blank_page").glob("*.py"))
    right = [path for path in paths if path.read_text(encoding="utf-8").startswith("# verdict: right")]
    step = max(1, len(right) // SCRIPTS)
    return right[SEED % step :: step]


def test_forged_recordings_earn_nothing_that_is_not_in_the_text(capsys):
    tried, gained, sent, longest = Counter(), [], [], 0.0
    with Jail((), confined=not can_confine()) as jail:
        for path in _scripts():
            source = path.read_bytes()
            with jail.hold({"script.py": source}) as cell:
                seen = cell.watch("script.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0)
            if not isinstance(seen, bytes):
                continue
            recording = with_kinds(taken_apart(seen), source)
            wanted = _of_network(judge(evidence.read(seen, source)))
            for what, text, numbers in changed_texts(source, TEXTS, len(path.name) + 1000 * SEED, wanted):
                with jail.hold({"script.py": text}) as cell:
                    own = _right(read_held(cell, "script.py", text, X, Y))
                for way in WAYS:
                    began = time.perf_counter()
                    more = _earned(forged(recording, text, numbers, way, sum(tried.values())), text) - own
                    longest = max(longest, time.perf_counter() - began)
                    sender = HOSTILE[sum(tried.values()) % len(HOSTILE)][0]
                    tried[what] += 1
                    if more:
                        gained.append((path.name, what, way, sorted(more), text.decode()))
                    if not beyond(sender.encode() + b"\n" + text):
                        sent.append((path.name, what, way, sender))
    with capsys.disabled():
        kinds = ", ".join(f"{count} {what}" for what, count in sorted(tried.items()))
        print(f"\n{sum(tried.values())} forged recordings, seed {SEED} ({kinds}):")
        print(f"   {len(sent)} of their texts could send them; longest {longest:.2f} s")
        print(f"   {len(gained)} would have gained, if their texts had been allowed to")
        for each in gained[:20]:
            print("   ", *each[:4])
    assert sum(tried.values()) >= LEAST
    assert not sent, sent[0]
    # Objects, items of one container, names bound again and buffers aren't told apart.
    assert len(gained) <= MOST_BEHIND * sum(tried.values()), gained[0]
