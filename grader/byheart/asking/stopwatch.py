"""A time limit that works in process, on every system: the work runs in a thread of its own.

Past its time, an exception is raised in it, also where it would catch every exception of its own. Work that reaches no
more lines (it sleeps, or is deep inside C) is left behind, and the caller goes on. This is no wall against malice.
"""

import ctypes
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")

_OURS = str(Path(__file__).parent)
_GRACE = 0.5
_BETWEEN_TRIES = 0.02


class OutOfTime(BaseException):
    """Raised in the work when its time is up, and to the caller. No Exception: `except Exception` shall not hold it."""


class _Work(threading.Thread, Generic[Result]):
    def __init__(self, work: Callable[[], Result]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self.result: Result
        self.problem: BaseException | None = None

    def run(self) -> None:
        try:
            try:
                sys.settrace(_look_away)
                self.result = self._work()
            except BaseException as problem:
                self.problem = problem
        except OutOfTime as late:  # one more, while the first was being handled
            self.problem = late

    def stop(self) -> None:
        until = time.monotonic() + _GRACE
        for frame in self._frames():
            frame.f_trace = _raise
        self.join(_BETWEEN_TRIES)
        # A loop of a single line reaches no other, and once a trace function has raised, it is called no more.
        while self.is_alive() and time.monotonic() < until:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.ident or 0), ctypes.py_object(OutOfTime))
            self.join(_BETWEEN_TRIES)

    def _frames(self) -> Iterator[FrameType]:
        """The frames of the work itself, not of what we run around it: that has to put things back in order."""
        frame = sys._current_frames().get(self.ident or 0)
        while frame is not None and not frame.f_code.co_filename.startswith(_OURS):
            yield frame
            frame = frame.f_back


def within(seconds: float, work: Callable[[], Result]) -> Result:
    """The result of `work`, or what it raises; OutOfTime once it has run for `seconds`. 0 or less: no limit."""
    if seconds <= 0:
        return work()
    thread = _Work(work)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        thread.stop()
        raise OutOfTime
    if thread.problem is not None:
        raise thread.problem
    return thread.result


def _look_away(frame: FrameType, event: str, argument: Any) -> None:
    """Trace nothing, so that a frame can still be told to trace when time is up."""


def _raise(frame: FrameType, event: str, argument: Any) -> Any:
    """At the next line; after an exception that is its handler's, which can't hold what is raised in itself."""
    if event == "line":
        raise OutOfTime
    return _raise
