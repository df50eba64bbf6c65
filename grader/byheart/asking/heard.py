"""Answers as they came from a learner's process: bytes, which are taken apart only when somebody looks at them.

Two hashes tell what came without looking: of every byte, and of all but the lines of code that a program named. What
has never come before is taken apart at once, since it may be no answers at all. Nothing is judged here, and no answer
is kept: only the hashes of bytes that were answers.
"""

import hashlib
import json
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, overload

from byheart.asking.answer import Answer, decode

_MOST = 4000  # of so many the hashes are kept, the latest


class Heard(Sequence[Answer]):
    """The answers in these bytes. `whole` is the hash of all of it, `values` of what isn't a line of code."""

    def __init__(self, packed: bytes, whole: bytes, values: bytes) -> None:
        self._packed, self.whole, self.values = packed, whole, values

    @cached_property
    def _answers(self) -> list[Answer]:
        return decode(self._packed)

    @overload
    def __getitem__(self, at: int) -> Answer: ...

    @overload
    def __getitem__(self, at: slice) -> list[Answer]: ...

    def __getitem__(self, at: int | slice) -> Answer | list[Answer]:
        """One of the answers, or several."""
        return self._answers[at]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._answers)

    def __iter__(self) -> Iterator[Answer]:
        """All of them, in order."""
        return iter(self._answers)


@dataclass(slots=True)
class Ear:
    """Hears answers, and knows those bytes again that were answers before."""

    _known: OrderedDict[bytes, tuple[bytes, int]] = field(default_factory=OrderedDict)

    def hear(self, packed: bytes, most: int) -> Sequence[Answer]:
        """The answers in these bytes, at most so many. Raises Unreadable where there are none."""
        whole = hashlib.sha256(packed).digest()
        if whole not in self._known:
            answers = decode(packed)
            self._known[whole] = _without_lines(packed), len(answers)
            if len(self._known) > _MOST:
                self._known.popitem(last=False)
        values, count = self._known[whole]
        self._known.move_to_end(whole)
        heard = Heard(packed, whole, values)
        return heard if count <= most else heard[:most]


def _without_lines(packed: bytes) -> bytes:
    """The hash of what these bytes say, but for the lines of code. They have been taken apart before."""
    at = 4 + int.from_bytes(packed[:4], "little")
    told: list[list[Any]] = json.loads(packed[4:at])
    values = [[*each[:2], *each[3:]] for each in told]
    return hashlib.sha256(json.dumps(values).encode() + b"\n" + packed[at:]).digest()
