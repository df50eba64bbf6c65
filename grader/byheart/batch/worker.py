"""The life of a process that grades: it takes tasks from its pipe until none comes any more.

It has a jail of its own, and sends each result back with the student's pages. It writes nothing: neither the gradebook
nor a page. It has a limit of memory, so that no student's text can take the machine's.
"""

import contextlib
import json
import os
import signal
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.batch.alike import Alike
from byheart.batch.brief import Brief
from byheart.batch.grade import Jail, Paper, grade, identity
from byheart.batch.publication import rendered
from byheart.batch.rows import result_of
from byheart.batch.setup import paper_of
from byheart.batch.task import Task, unpacked
from byheart.batch.told import told_of
from byheart.jail import linux
from byheart.judging.results import Receipt
from byheart.submissions import safe_name

# What of a receipt a person can look at, and what it is called.
_CALLED = {"kit": "byheart", "python": "Python", "numpy": "NumPy", "machine": "the machine"}

# How much memory it may map beyond what it has when it begins to grade. A class takes less than a fifth of it. There is
# more for each processor, since OpenBLAS and glibc set aside address space by processor (32 and 64 MiB), used or not.
_MOST_MEMORY, _EACH_PROCESSOR = 2 << 30, 128 << 20


def main(pipe: int) -> None:
    """Begin as a program: what is to be done is told through the pipe with this number, by whoever started it."""
    if sys.platform == "linux":
        linux.die_with_parent(signal.SIGKILL)  # the zygote ends when it hears nothing more from here
    connection = Connection(pipe)
    with contextlib.suppress(EOFError, OSError):  # whoever started it is gone
        work(connection, *connection.recv())


def work(pipe: Connection, brief: Brief, scratch: Path, slot: int, core: int | None) -> None:
    """Grade the tasks that come through the pipe, until the pipe is closed, or until the main process has ended."""
    if core is not None:
        os.sched_setaffinity(0, {core})
    tempfile.tempdir = str(scratch)  # the jail makes its folder there
    signal.signal(signal.SIGTERM, _leave)
    setup = brief.setup
    try:
        paper = paper_of(setup)
        _refuse_other(paper.receipt, brief.receipt)
        _limit_memory()
        alike = Alike()
        with setup.jail(tuple(exercise for exercise, _ in paper.exercises), setup.confined, slot) as jail:
            while packed := _next(pipe):
                _answer(pipe, *_graded(pipe, unpacked(packed), paper, jail, brief, alike))
    except GraderFault as problem:
        with contextlib.suppress(OSError):
            _answer(pipe, {"kind": "broken", "why": str(problem)})


def _refuse_other(here: Receipt, wanted: Receipt) -> None:
    """Raise GraderFault where this process would ask or judge otherwise than the one that keeps the marks."""
    before, now = asdict(wanted), asdict(here)
    other = [name for name in before if before[name] != now[name]]
    if not other:
        return
    told = [f"{_CALLED[name]} {now[name]}, not {before[name]}" for name in other if name in _CALLED]
    raise GraderFault(
        f"what grades here isn't what keeps the marks: {', '.join(told) or 'the course or byheart is another one'}."
        " Was something installed or changed meanwhile? The same byheart, Python and NumPy have to be everywhere, and"
        " machines of one kind."
    )


def _limit_memory() -> None:
    """From now on, what would take too much memory raises MemoryError. Elsewhere than on Linux nothing is limited."""
    if sys.platform == "linux":
        import resource  # Windows has none, and this file must be importable there

        mapped = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        most = mapped + _MOST_MEMORY + (os.cpu_count() or 1) * _EACH_PROCESSOR
        resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _leave(signum: int, frame: FrameType | None) -> None:
    """End this process in an orderly way on SIGTERM, which also ends the jail."""
    sys.exit(128 + signum)


def _next(pipe: Connection) -> bytes:
    try:
        return pipe.recv_bytes()
    except (EOFError, OSError):
        return b""


def _answer(pipe: Connection, head: Mapping[str, Any], *bodies: bytes) -> None:
    """Send an answer, always in three parts."""
    pipe.send_bytes(json.dumps(head).encode())
    for body in (*bodies, b"", b"")[:2]:
        pipe.send_bytes(body)


def _graded(pipe: Connection, task: Task, paper: Paper, jail: Jail, brief: Brief, alike: Alike) -> tuple[Any, ...]:
    """Grade one submission: the answer, with its report and its pages."""

    def reached(exercise: str) -> None:
        _answer(pipe, {"kind": "reached", "exercise": exercise, "seconds": paper.seconds_for(exercise)})

    try:
        report = grade(task.submission, paper, jail, None, task.put_aside, reached, task.endless, alike)
        pages = rendered(report, brief.messages, told_of(task.submission.handed_in, task.late), brief.seen)
    except GraderFault as problem:
        return ({"kind": "fault", "why": str(problem)},)
    except Exception as error:
        return ({"kind": "fault", "why": f"{type(error).__name__} in the grader. Please report it."},)
    result = result_of(report, safe_name(report.student), identity(report.receipt), task.attempt)
    head = {"kind": "result", **asdict(result)}
    return head, head.pop("report").encode(), json.dumps(pages).encode()
