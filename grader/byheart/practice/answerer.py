"""A loaded process that asks a learner's file, and another in reserve that takes over when the first must be stopped.

Both are started anew (`spawn`) on every system. This is the side of the loop: it starts them, tells them what to ask,
and waits. It runs nothing of a learner's and judges nothing.
"""

import contextlib
import json
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, Pipe, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.judging.judge import Verdict
from byheart.judging.results import verdict_from
from byheart.practice.inside import COPIES, serve

# How many processes in a row may die before one was ready.
_STARTS = 3
# How long one may take to come up, on a machine that is busy with something else.
_COMING_UP = 120.0
# How much longer the process itself may take than the attempt that it watches.
_GRACE = 10.0
_WHILE_MADE = 3600.0  # what is computed once for a course may take minutes


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of one attempt. `sha256` is of the text that was asked; not `steady`: it was saved meanwhile."""

    exercise: str
    verdicts: tuple[Verdict, ...]
    printed: Mapping[str, str] = field(default_factory=dict)
    milliseconds: float = 0.0
    sha256: str = ""
    steady: bool = True

    @property
    def is_right(self) -> bool:
        """Whether all of it is right."""
        return all(each.outcome == "right" for each in self.verdicts)


class Pair:
    """One process at work, and one in reserve. `ask` may be called by one thread at a time, the rest by any.

    `say` is told what is waited for. With `copies` each attempt is asked in a copy of the process.
    """

    def __init__(
        self, folder: Path, say: Callable[[str], None], *, copies: bool = COPIES, reserve: bool = True
    ) -> None:
        self._folder = folder
        self._say = say
        self._copies = copies
        self._keeps_reserve = reserve
        self._number = 0
        self._wake, self._woken = Pipe(duplex=False)
        self._lock = threading.Lock()
        self._asking = self._closed = False
        self._at_work = _started(folder, copies)
        self._reserve: _Process | None = None

    @property
    def process(self) -> int:
        """The process at work, by its number."""
        return self._at_work.process.pid or 0

    def warm(self, exercise: str) -> bool:
        """Load what this exercise needs, before it is asked; False if that was abandoned. Raises GraderFault."""
        return isinstance(self._told({"do": "warm", "exercise": exercise}, _WHILE_MADE), dict)

    def ask(self, exercise: str, path: Path, seconds: float) -> Checked | None:
        """What becomes of this file, at most so many seconds later; None if that was abandoned. Raises GraderFault."""
        message = {"do": "ask", "exercise": exercise, "path": str(path)}
        reply = self._unspoilt(message, seconds + _GRACE * self._copies)
        if isinstance(reply, str):
            self._replace()
            reply = self._told({**message, "do": "stopped", "why": reply}, _WHILE_MADE)
        if reply is None or isinstance(reply, str):
            return None
        self._fill_reserve()
        return Checked(
            exercise,
            tuple(verdict_from(each) for each in reply["verdicts"]),
            reply["printed"],
            reply["milliseconds"],
            reply["sha256"],
            reply["steady"],
        )

    def abandon(self) -> None:
        """Wait no longer for what is being asked, if anything is: there is something newer."""
        with self._lock:
            if self._asking:
                self._woken.send_bytes(b"x")

    def close(self) -> None:
        """End both processes."""
        self._closed = True
        self.abandon()
        for each in filter(None, (self._at_work, self._reserve)):
            each.end()

    def _unspoilt(self, message: Mapping[str, Any], seconds: float) -> dict[str, Any] | str | None:
        """The reply, as `_told` has it. A process in which something of ours failed is asked nothing more."""
        try:
            return self._told(message, seconds)
        except GraderFault:
            if not self._copies:
                self._replace()
            raise

    def _told(self, message: Mapping[str, Any], seconds: float) -> dict[str, Any] | str | None:
        """The reply to this message; why there is none ("timeout", "crash"); or None if it was abandoned."""
        self._number += 1
        self._begin()
        try:
            return self._reply_to({**message, "number": self._number}, seconds)
        finally:
            with self._lock:
                self._asking = False

    def _begin(self) -> None:
        with self._lock:
            while self._wake.poll():
                self._wake.recv_bytes()
            self._asking = True

    def _reply_to(self, message: dict[str, Any], seconds: float) -> dict[str, Any] | str | None:
        self._come_up()
        until = time.monotonic() + seconds
        worker = self._at_work
        with contextlib.suppress(OSError):
            worker.pipe.send_bytes(json.dumps(message).encode())
        while not self._closed:
            there = wait([worker.pipe, self._wake], max(0.0, until - time.monotonic()))
            if worker.pipe in there:
                reply = worker.read()
                if reply is None:
                    return "crash"
                if reply.get("number") == self._number:
                    return _without_fault(reply)
                if "say" in reply:
                    self._say(reply["say"])
            elif there:
                self._let_go()
                return None
            else:
                return "timeout"
        return None

    def _let_go(self) -> None:
        """What is still being asked doesn't matter any more. A copy is ended by the next message."""
        if not self._copies:
            self._replace()

    def _come_up(self) -> None:
        """Wait until the process at work is ready; another is started if it has died. Raises GraderFault."""
        for _ in range(_STARTS):
            if self._at_work.is_up() or self._closed:
                return
            self._replace()
        raise GraderFault(
            "the process that tests your file ended three times before it was ready. `pytest exercises` may say why."
        )

    def _replace(self) -> None:
        """The reserve takes over, or a new process where there is none."""
        self._at_work.end()
        if self._closed:
            return
        self._at_work, self._reserve = self._reserve or _started(self._folder, self._copies), None

    def _fill_reserve(self) -> None:
        """Have one in reserve, now that nobody waits for a verdict."""
        if self._keeps_reserve and self._reserve is None and not self._closed:
            self._reserve = _started(self._folder, self._copies)


def _without_fault(reply: dict[str, Any]) -> dict[str, Any]:
    if "fault" in reply:
        raise GraderFault(reply["fault"])
    return reply


@dataclass(slots=True)
class _Process:
    """A process, and the pipe to it."""

    process: SpawnProcess
    pipe: Connection
    ready: bool = False

    def is_up(self) -> bool:
        """Wait until it is ready; False if it has died, or never comes up. Raises GraderFault with what it says."""
        while not self.ready:
            if not self.pipe.poll(_COMING_UP):
                return False
            reply = self.read()
            if reply is None:
                return False
            self.ready = bool(_without_fault(reply).get("ready"))
        return self.process.is_alive()

    def read(self) -> dict[str, Any] | None:
        """The next message; None if it has died."""
        try:
            return dict(json.loads(self.pipe.recv_bytes()))
        except (EOFError, OSError, ValueError):
            return None

    def end(self) -> None:
        """End it now."""
        self.process.kill()
        self.process.join(_GRACE)
        self.pipe.close()


def _started(folder: Path, copies: bool) -> _Process:
    """A new process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = Pipe()
    process = context.Process(target=serve, args=(theirs, str(folder), copies), daemon=True, name="byheart asks")
    with _deaf():
        process.start()
    theirs.close()
    return _Process(process, ours)


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """Inside, a new process begins deaf to Ctrl-C: that is for the loop, and would print a traceback over it."""
    if os.name != "posix":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
