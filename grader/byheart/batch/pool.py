"""The processes of one batch: started when there is something to do, watched, and replaced when they die.

If a process dies, it is replaced, and its submission is put aside: it is tried once more when everybody else is done,
alone. If that fails at the same exercise, that exercise isn't asked any more: its questions get a `fault`, which is
ours, and the others are graded. If it was a script's text that it worked on for too long, both times, then the script
isn't judged, and that is no fault of ours. So a batch always ends. This file grades nothing and keeps nothing.
"""

import contextlib
import json
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from byheart.asking.meter import Meter
from byheart.asking.problems import GraderFault
from byheart.batch.grade import Paper
from byheart.batch.rows import Result
from byheart.batch.setup import Setup
from byheart.batch.task import Step, Task
from byheart.batch.worker import work
from byheart.report import EVERYTHING, Seen

_STARTS = 3  # how many processes in a row may die before one of them has taken a task up
_GRACE = 30.0  # seconds by the clock that a process may take for an exercise in any case, before it counts as dead
_WIDE = 20  # how many times its questions' limits, which are of processor time, an exercise may last by the clock
_JUDGING = 60.0  # seconds of processor time that the process itself may need for one exercise: it takes milliseconds
_LOOK = 5.0  # seconds between two looks at how much the processes worked
_COMING_UP = 120.0  # seconds that it may take to come up, on a machine that is busy with something else


@dataclass(slots=True, eq=False)
class _Worker:
    """A process that grades, and the task it is working on."""

    process: SpawnProcess
    pipe: Connection
    slot: int
    task: Task | None = None
    until: float = 0.0
    reached: str = ""  # the exercise that it is at
    meter: Meter | None = None

    @property
    def late(self) -> bool:
        """Whether it counts as dead."""
        return self.until < time.monotonic() or (self.meter is not None and self.meter.overworked)


@dataclass(slots=True)
class Pool:
    """The processes of one batch, started when there is something for them to do."""

    setup: Setup
    paper: Paper
    out: Path
    scratch: Path
    jobs: int
    messages: Mapping[str, str]
    seen: Seen = EVERYTHING
    _workers: list[_Worker] = field(default_factory=list)
    _waiting: deque[Task] = field(default_factory=deque)
    _aside: deque[Task] = field(default_factory=deque)
    _failed_starts: int = 0

    @property
    def busy(self) -> bool:
        """Whether a submission is still being graded, or must be tried again."""
        return bool(self._waiting or self._aside) or any(worker.task for worker in self._workers)

    def give(self, task: Task) -> Iterator[Result | Step]:
        """Hand this task to a free process, or wait for one. Yields the results that come in meanwhile."""
        self._waiting.append(task)
        return self._feed()

    def collect(self) -> Iterator[Result | Step]:
        """Wait until something happens, and yield its results. Call it when no more tasks come."""
        if self._aside and not any(worker.task for worker in self._workers):
            self._waiting.append(self._aside.popleft())
            yield from self._feed()
        yield from self._wait()
        yield from self._feed()

    def finish(self) -> None:
        """Let every process end by itself."""
        for worker in self._workers:
            with contextlib.suppress(OSError):
                worker.pipe.send_bytes(b"")
        for worker in self._workers:
            worker.process.join(_GRACE)

    def close(self) -> None:
        """End every process now."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            self._end(worker)
        self._workers.clear()

    def _feed(self) -> Iterator[Result | Step]:
        """Hand every waiting task to a process."""
        while self._waiting:
            worker = next((each for each in self._workers if each.task is None), None)
            if worker is None and len(self._workers) < self.jobs:
                self._workers.append(worker := self._started(self._free_slot()))
            if worker is None:
                yield from self._wait()
            else:
                self._hand(worker, self._waiting.popleft())

    def _free_slot(self) -> int:
        taken = {worker.slot for worker in self._workers}
        return next(slot for slot in range(self.jobs) if slot not in taken)

    def _hand(self, worker: _Worker, task: Task) -> None:
        worker.task, worker.reached, worker.meter = task, "", None
        worker.until = time.monotonic() + _COMING_UP
        with contextlib.suppress(OSError):  # if it is dead, `_wait` will notice
            worker.pipe.send_bytes(task.packed())

    def _wait(self) -> Iterator[Result | Step]:
        busy = [worker for worker in self._workers if worker.task]
        patience = min((worker.until for worker in busy), default=0.0) - time.monotonic()
        ready = wait([worker.pipe for worker in busy], max(0.0, min(patience, _LOOK)))
        ended = [worker for worker in busy if worker.pipe in ready]
        late = [worker for worker in busy if worker not in ended and worker.late]
        for worker in ended:
            yield from self._received(worker)
        for worker in late:
            yield from self._lost(worker)

    def _received(self, worker: _Worker) -> Iterator[Result | Step]:
        try:
            head, body = json.loads(worker.pipe.recv_bytes()), worker.pipe.recv_bytes()
        except (EOFError, OSError):
            yield from self._lost(worker)
            return
        if head["kind"] == "broken":
            raise GraderFault(head["why"])
        if head["kind"] == "reached":
            worker.reached, self._failed_starts = head["exercise"], 0
            worker.until = time.monotonic() + _WIDE * self.paper.seconds_for(worker.reached) + _GRACE
            worker.meter = Meter(worker.process.pid or 0, _JUDGING) if sys.platform == "linux" else None
            return
        task, worker.task = worker.task, None
        assert task is not None
        self._failed_starts = 0
        if self._waiting:  # first give it the next task, then handle its result
            self._hand(worker, self._waiting.popleft())
        if head["kind"] == "result":
            yield _result(head, body)
        else:
            yield Step(task.submission.student, "fault", why=head["why"], attempt=task.attempt)

    def _lost(self, worker: _Worker) -> Iterator[Step]:
        """A process died or hangs: put its task aside; if it was tried before, without the exercise it died at."""
        overworked = worker.meter is not None and worker.meter.overworked
        self._end(worker)
        self._workers.remove(worker)
        task = worker.task
        assert task is not None
        task.tries += 1
        if overworked:
            task.overworked.append(worker.reached)
        if not worker.reached:
            self._failed_starts += 1
            if self._failed_starts > _STARTS * self.jobs:
                raise GraderFault(
                    "The grading processes die as soon as they are started. Is there memory left? Try --jobs 1."
                )
        why = (
            f"the grader's own process ended while it judged this, more than once (exit code {worker.process.exitcode})"
        )
        if task.tries > 1 and (not worker.reached or worker.reached in task.put_aside):
            why = f"{why}. This is byheart's fault; please report it."
            yield Step(task.submission.student, "fault", why=why, attempt=task.attempt)
            return
        if task.tries > 1:
            task.put_aside[worker.reached] = f"{why}. Please report it."
        self._aside.append(task)

    def _started(self, slot: int) -> _Worker:
        """A fresh process. It shares no memory with this one, and Ctrl-C doesn't reach it directly."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=work,
            args=(
                theirs,
                self.setup,
                self.out,
                self.scratch,
                slot,
                _core_for(slot, self.jobs),
                self.messages,
                self.seen,
            ),
            daemon=True,
        )
        with _unheard(signal.SIGINT):
            process.start()
        theirs.close()
        return _Worker(process, ours, slot)

    def _end(self, worker: _Worker) -> None:
        worker.pipe.close()
        worker.process.terminate()
        worker.process.join(5)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()


def _core_for(slot: int, jobs: int) -> int | None:
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
