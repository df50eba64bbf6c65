"""Say what is computed once, about how long it takes, and how far it is.

On a terminal there is a bar, elsewhere a line now and then. It says nothing where nothing is computed.
"""

import time
from collections.abc import Callable
from typing import Any

from byheart.bar import Bar
from byheart.cli.words import complain

# What is said, and the seconds for each question of the course that comes with byheart, on a computer with two cores.
_SAID = {
    "key": ("computing the right answers, once for these settings and this seed", 0.15),
    "mistakes": ("computing the answers of each known mistake, once for these settings", 1.0),
}
_BETWEEN = 5.0  # seconds between two lines


class Computing:
    """Is told what is computed and how far it is, and says so. `clock` is the source of time."""

    def __init__(self, stream: Any, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._bar: Bar | None = None
        self._said = 0.0
        self._done = 0

    def __call__(self, what: str, done: int, whole: int) -> None:
        """So many of them are done."""
        if done == 0:
            self._begin(what, whole)
        elif done == whole:
            self.done()
        elif self._bar is not None:
            self._bar.update(done - self._done)
            self._done = done
        elif self._clock() - self._said > _BETWEEN:
            self._said = self._clock()
            complain(f"  {done} of {whole} ...")

    def done(self) -> None:
        """It has ended, or was stopped."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _begin(self, what: str, whole: int) -> None:
        words, seconds = _SAID[what]
        complain(f"{words}, about {max(1, round(seconds * whole))} s ...")
        self._said = self._clock()
        if self._stream.isatty():
            self._bar, self._done = Bar(self._stream, whole), 0
