"""A time limit inside one process, on every system: the work runs in a thread of its own.

Time is processor time, as in the jail. When it is up, an exception is raised in that thread, even if its code catches
every exception. A thread that reaches no new line (it sleeps, or runs deep inside C) is left behind, and the caller
goes on. This doesn't stop malicious code; the jail does that.
"""

import contextlib
import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Generic, TypeVar

from byheart.asking.meter import Meter

Result = TypeVar("Result")

_OURS = str(Path(__file__).parents[1])
_TO_THE_NEXT_LINE, _TRIES, _BETWEEN_TRIES = 0.1, 25, 0.02
# How often it is looked whether somebody debugs it, in seconds.
_LONGEST_WAIT = 0.5
# What is over in so many seconds isn't measured, which would take as long as most work does.
_AT_ONCE = 0.005
# From so many characters on it is said how much was printed.
_MUCH_PRINTED = 1_000_000
# The file of Python's own debugger, on which the others are built.
_DEBUGGER = f"{os.sep}bdb.py"


class OutOfTime(BaseException):
    """Raised in the work when time is up, and to the caller. A BaseException, so `except Exception` misses it.

    To the caller, `idle` says whether the work did nothing, rather than too much.
    """

    idle = False


class _Work(threading.Thread, Generic[Result]):
    def __init__(self, work: Callable[[], Result]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self.result: Result
        self.problem: BaseException | None = None

    def run(self) -> None:
        try:
            try:
                if sys.version_info < (3, 12):  # it can't be told to trace later, and this is slow
                    sys.settrace(_look_away)
                self.result = self._work()
            except BaseException as problem:
                self.problem = problem
        except OutOfTime as late:  # raised again, while the first was being handled
            self.problem = late

    @property
    def is_debugged(self) -> bool:
        """Whether a debugger stopped it: then somebody reads and types, and has all the time there is."""
        frame = sys._current_frames().get(self.ident or 0)
        while frame is not None and not frame.f_code.co_filename.endswith(_DEBUGGER):
            frame = frame.f_back
        return frame is not None

    def stop(self) -> None:
        _trace_all_others()
        for frame in _below(sys._current_frames().get(self.ident or 0)):
            frame.f_trace = _raise
        self.join(_TO_THE_NEXT_LINE)
        for _ in range(_TRIES):  # a loop of a single line reaches no new line, and another may lie in a try as a whole
            if not self.is_alive():
                break
            _throw(self.ident or 0, ctypes.py_object(OutOfTime))
            self.join(_BETWEEN_TRIES)
        if self.is_alive() and sys.version_info < (3, 12):
            _take_back(self.ident or 0)


def _trace_all_others() -> None:
    """Trace nothing in every thread but this one, so that frames of theirs can be told to trace."""
    if sys.version_info >= (3, 12):
        own, later = sys.gettrace(), threading.gettrace()
        threading.settrace_all_threads(_look_away)
        threading.settrace(later)  # type: ignore[arg-type]  # None, where threads that begin trace nothing
        sys.settrace(own)


def _throw(ident: int, problem: "ctypes.py_object[type[OutOfTime]]") -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(ident), problem)


def _take_back(ident: int) -> None:
    """Throw nothing at a thread that sleeps. In Python 3.11, no new traced thread gets anywhere while it is on its way.

    All threads look out for it until one of them has received something, so this one throws it at itself.
    """
    _throw(ident, ctypes.py_object())
    with contextlib.suppress(OutOfTime):
        _throw(threading.get_ident(), ctypes.py_object(OutOfTime))
        while True:
            pass


def within(seconds: float, work: Callable[[], Result]) -> Result:
    """The result of `work`, or what it raises; OutOfTime after `seconds` seconds of work, or a while of sleep.

    0 or less means no limit, and in a debugger there is none. Where the system doesn't tell how long a process worked,
    the clock counts.
    """
    if seconds <= 0:
        return work()
    thread = _Work(work)
    thread.start()
    thread.join(_AT_ONCE)
    if thread.is_alive():
        _wait_for(thread, seconds)
    if thread.problem is not None:
        raise thread.problem
    return thread.result


def _wait_for(thread: _Work[Any], seconds: float) -> None:
    """Until it ends. Raises OutOfTime, and stops it, when it has worked or rested for as long as it may."""
    told = sys.platform == "linux"
    work_done = Meter((thread.native_id or 0) if told else 0, seconds, thread=True)
    rest = Meter(os.getpid() if told else 0, seconds)  # while other threads hold the interpreter, nobody rests
    while thread.is_alive():
        if thread.is_debugged:
            thread.join()
            break
        left = min(work_done.work_left, rest.rest_left)
        if left <= 0:
            late = OutOfTime()
            late.idle = not work_done.overworked
            thread.stop()
            raise late
        thread.join(min(left, _LONGEST_WAIT))


def _look_away(frame: FrameType, event: str, argument: Any) -> None:
    """Trace nothing. With it set, a frame can still be told to trace when time is up."""


def _raise(frame: FrameType, event: str, argument: Any) -> Any:
    """Raise OutOfTime at the next line where nothing catches it. Python then never calls this trace function again."""
    if event == "line" and not any(_is_tried(each.f_code, each.f_lasti) for each in _below(frame)):
        raise OutOfTime
    return _raise


def _below(frame: FrameType | None) -> Iterator[FrameType]:
    """This frame and those that called it, without our own: around the work they clean up, and inside they print."""
    while frame is not None and frame.f_code is not _Work.run.__code__:
        if not frame.f_code.co_filename.startswith(_OURS):
            yield frame
        frame = frame.f_back


def _is_tried(code: CodeType, at: int) -> bool:
    """Whether this place lies in the body of a try, by the table in which Python looks that up.

    Its form: https://github.com/python/cpython/blob/main/InternalDocs/exception_handling.md
    """
    numbers = _numbers(code.co_exceptiontable)
    for start, length, _, depth in zip(numbers, numbers, numbers, numbers, strict=False):
        if 2 * start <= at < 2 * (start + length) and not depth & 1:  # a handler's own entries have that bit
            return True
    return False


def _numbers(table: bytes) -> Iterator[int]:
    number = 0
    for byte in table:
        number = number << 6 | byte & 63
        if not byte & 64:
            yield number
            number = 0


def too_long(file: str, seconds: float, *, running: bool, idle: bool = False, printed: int = 0) -> str:
    """What a learner is told whose time ran out: while the file was run or a function called, working or idle.

    `printed` is how many characters it printed in that time. Of a flood, neither how many they were is told nor what
    took the time, printing or computing: both hang on how busy the machine was.
    """
    if printed >= _MUCH_PRINTED:
        what = "ore than a million characters were printed, until the time was over. Is there a print in a loop?"
        return f"While {file} was run, m{what}" if running else f"M{what}"
    if idle:
        what = f"Running {file}, nothing happened" if running else "Nothing happened"
        return f"{what} for a long time. Does it wait for something, or sleep?"
    limit = "1 second" if seconds == 1 else f"{seconds:g} seconds"
    if running:
        return f"Running {file} took more than {limit} of computing. Is there a loop outside a function?"
    return f"It was still running after {limit} of computing. Is there a loop that never ends?"
