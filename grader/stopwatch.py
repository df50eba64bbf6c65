"""A time limit that works in process, on every system: the work runs in a thread of its own.

Past its time the thread is stopped between two of its Python instructions. Work that can't be stopped so (it sleeps, or
catches everything) is left behind, and the caller goes on: nothing waits for it. This is no wall against malice.
"""

import ctypes
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

Result = TypeVar("Result")

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
            self.result = self._work()
        except BaseException as problem:
            self.problem = problem

    def stop(self) -> None:
        until = time.monotonic() + _GRACE
        while self.is_alive() and time.monotonic() < until:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.ident or 0), ctypes.py_object(OutOfTime))
            self.join(_BETWEEN_TRIES)


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
