"""The processes of one machine that grade: started when there is something to do, watched, and replaced when they die.

Each is started anew, as a program of its own: it shares no memory with whoever started it, which may have many threads.
What becomes of a submission whose process died is decided in `lane`. This file grades nothing and keeps nothing.
"""

import contextlib
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from byheart.asking.meter import Meter, stalled
from byheart.asking.problems import GraderFault
from byheart.batch.brief import Arrival, Brief, Failed, Graded, Lost
from byheart.batch.rows import Result
from byheart.batch.task import Task

_STARTS = 3  # how many processes in a row may die before one of them has taken a task up
# Seconds that a process may take for an exercise in any case, before it counts as dead; how many times its questions'
# limits, which are of processor time, an exercise may last; and how many times as long where all processors are busy.
_GRACE, _WIDE, _CROWDED = 30.0, 20, 6
_JUDGING = 60.0  # seconds of processor time that the process itself may need for one exercise: it takes milliseconds
_LOOK = 5.0  # seconds between two looks at how much the processes worked
_COMING_UP = 120.0  # seconds that it may take to come up, on a machine that is busy with something else
_ENDING = 5.0  # seconds that a process gets to end in order

# It finds its modules where this process does; what it is to do comes through its pipe, which nobody else can read.
_START = "import sys; sys.path[:] = sys.argv[2:]; from byheart.batch.worker import main; main(int(sys.argv[1]))"


@dataclass(slots=True, eq=False)
class _Worker:
    """A process that grades, and the task it is working on."""

    process: subprocess.Popen[bytes]
    pipe: Connection
    slot: int
    task: Task | None = None
    until: float = 0.0
    at_most: float = 0.0  # by the clock itself, however busy the machine is
    reached: str = ""  # the exercise that it is at
    meter: Meter | None = None

    @property
    def late(self) -> bool:
        """Whether it counts as dead."""
        by_clock = self.until < _now() or self.at_most < time.monotonic()
        return by_clock or (self.meter is not None and self.meter.overworked)

    def may_take(self, seconds: float) -> None:
        """Count as dead only when this is over: from now on, without the time in which processors were lacking."""
        self.until, self.at_most = _now() + seconds, time.monotonic() + _CROWDED * seconds


def _now() -> float:
    """A clock that stands still while more is to be done on this machine than it has processors for."""
    return time.monotonic() - stalled()


@dataclass(slots=True)
class Pool:
    """The processes of one batch on this machine: a `Carrier`. The jails make their folders in `scratch`."""

    brief: Brief
    scratch: Path
    jobs: int
    _workers: list[_Worker] = field(default_factory=list)
    _waiting: deque[Task] = field(default_factory=deque)
    _failed_starts: int = 0

    @property
    def free(self) -> bool:
        """Whether it takes another task now. One may wait, so that a process which is done goes on at once."""
        return not self._waiting

    def take(self, task: Task) -> None:
        """Have this task done, as soon as a process is free."""
        self._waiting.append(task)
        self._feed()

    def arrivals(self) -> Iterator[Arrival]:
        """Wait until something happens, or for some seconds."""
        busy = [worker for worker in self._workers if worker.task]
        patience = min((worker.until for worker in busy), default=0.0) - _now()
        ready = wait([worker.pipe for worker in busy], max(0.0, min(patience, _LOOK)))
        ended = [worker for worker in busy if worker.pipe in ready]
        late = [worker for worker in busy if worker not in ended and worker.late]
        for worker in ended:
            yield from self._received(worker)
        for worker in late:
            yield self._lost(worker)
        self._feed()

    def finish(self) -> None:
        """Let every process end by itself."""
        for worker in self._workers:
            with contextlib.suppress(OSError):
                worker.pipe.send_bytes(b"")
        for worker in self._workers:
            with contextlib.suppress(subprocess.TimeoutExpired):
                worker.process.wait(_GRACE)

    def close(self) -> None:
        """End every process now."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            _end(worker)
        self._workers.clear()
        self._waiting.clear()

    def _feed(self) -> None:
        """Hand waiting tasks to processes that are free, or new."""
        while self._waiting:
            worker = next((each for each in self._workers if each.task is None), None)
            if worker is None and len(self._workers) < self.jobs:
                self._workers.append(worker := self._started(self._free_slot()))
            if worker is None:
                return
            self._hand(worker, self._waiting.popleft())

    def _free_slot(self) -> int:
        taken = {worker.slot for worker in self._workers}
        return next(slot for slot in range(self.jobs) if slot not in taken)

    def _hand(self, worker: _Worker, task: Task) -> None:
        worker.task, worker.reached, worker.meter = task, "", None
        worker.may_take(_COMING_UP)
        with contextlib.suppress(OSError):  # if it is dead, `arrivals` will notice
            worker.pipe.send_bytes(task.packed())

    def _received(self, worker: _Worker) -> Iterator[Arrival]:
        try:
            head, *bodies = json.loads(worker.pipe.recv_bytes()), worker.pipe.recv_bytes(), worker.pipe.recv_bytes()
        except (EOFError, OSError):
            yield self._lost(worker)
            return
        if head["kind"] == "broken":
            raise GraderFault(head["why"])
        self._failed_starts = 0
        if head["kind"] == "reached":
            worker.reached = head["exercise"]
            worker.may_take(_WIDE * head["seconds"] + _GRACE)
            worker.meter = Meter(worker.process.pid, _JUDGING) if sys.platform == "linux" else None
            return
        task, worker.task = worker.task, None
        assert task is not None
        if self._waiting:  # first give it the next task, then handle its result
            self._hand(worker, self._waiting.popleft())
        if head["kind"] == "result":
            yield Graded(task.number, _result(head, bodies[0]), json.loads(bodies[1]))
        else:
            yield Failed(task.number, head["why"])

    def _lost(self, worker: _Worker) -> Lost:
        """A process died or hangs. Raises GraderFault where they all do, without even beginning."""
        overworked = worker.meter is not None and worker.meter.overworked
        _end(worker)
        self._workers.remove(worker)
        assert worker.task is not None
        if not worker.reached:
            self._failed_starts += 1
            if self._failed_starts > _STARTS * self.jobs:
                raise GraderFault(
                    "The grading processes die as soon as they are started. Is there memory left? Try --jobs 1."
                )
        return Lost(worker.task.number, worker.reached, overworked, f"exit code {worker.process.returncode}")

    def _started(self, slot: int) -> _Worker:
        """A fresh process, which a Ctrl-C doesn't reach directly. Raises GraderFault where no jail could be."""
        if sys.platform == "win32":
            raise GraderFault("Submissions can't be graded on Windows itself: use WSL, or the container.")
        ours, theirs = multiprocessing.Pipe()
        with _unheard(signal.SIGINT), theirs:
            process = subprocess.Popen(
                [sys.executable, "-c", _START, str(theirs.fileno()), *sys.path],
                stdin=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
            )
        with contextlib.suppress(OSError):
            ours.send((self.brief, self.scratch, slot, core_for(slot, self.jobs)))
        return _Worker(process, ours, slot)


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.terminate()
    try:
        worker.process.wait(_ENDING)
    except subprocess.TimeoutExpired:
        worker.process.kill()
        worker.process.wait()


def core_for(slot: int, jobs: int) -> int | None:
    """The core on which a process and its jail run, if there are as many cores as jobs; None leaves it to the system.

    A process and its jail take turns at each question, so a second core doesn't help, and moving between cores costs a
    tenth of the time.
    """
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return cores[slot] if len(cores) == jobs else None


@contextlib.contextmanager
def _unheard(number: signal.Signals) -> Iterator[None]:
    """Ignore a signal for a moment. A process started meanwhile goes on ignoring it."""
    try:
        before = signal.signal(number, signal.SIG_IGN)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(number, before)


def _result(head: Mapping[str, Any], body: bytes) -> Result:
    fields = {name: value for name, value in head.items() if name != "kind"}
    lists = {"marks": tuple(map(tuple, fields["marks"])), "remarks": tuple(fields["remarks"])}
    return Result(**{**fields, **lists}, report=body.decode())
