"""The life of a process that grades: it takes tasks from its pipe until none comes any more.

It has a jail of its own, writes a student's pages and sends the result back. It must not touch the gradebook. It has a
limit of memory, so that no student's text can take the machine's.
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
from byheart.batch.grade import Jail, Paper, grade, identity
from byheart.batch.publication import rendered, write_pages
from byheart.batch.rows import result_of
from byheart.batch.setup import Setup, paper_of
from byheart.batch.task import Task, unpacked
from byheart.batch.told import told_of
from byheart.jail import linux
from byheart.report import Seen
from byheart.submissions import safe_name

# How much memory it may map beyond what it has when it begins to grade. A class takes less than a fifth of it. There is
# more for each processor, since OpenBLAS and glibc set aside address space by processor (32 and 64 MiB), used or not.
_MOST_MEMORY, _EACH_PROCESSOR = 2 << 30, 128 << 20


def work(
    pipe: Connection,
    setup: Setup,
    out: Path,
    scratch: Path,
    slot: int,
    core: int | None,
    messages: Mapping[str, str],
    seen: Seen,
) -> None:
    """Grade the tasks that come through the pipe, until the pipe is closed, or until the main process has ended."""
    if sys.platform == "linux":
        linux.die_with_parent(signal.SIGKILL)  # the zygote ends when it hears nothing more from here
    if core is not None:
        os.sched_setaffinity(0, {core})
    tempfile.tempdir = str(scratch)  # the jail makes its folder there
    signal.signal(signal.SIGTERM, _leave)
    try:
        paper = paper_of(setup)
        _limit_memory()
        with setup.jail(tuple(exercise for exercise, _ in paper.exercises), setup.confined, slot) as jail:
            while packed := _next(pipe):
                _answer(pipe, *_graded(pipe, unpacked(packed), paper, jail, out, messages, seen))
    except GraderFault as problem:
        with contextlib.suppress(OSError):
            _answer(pipe, {"kind": "broken", "why": str(problem)})
    except BrokenPipeError:
        return  # the main process is gone


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


def _answer(pipe: Connection, head: Mapping[str, Any], body: bytes = b"") -> None:
    pipe.send_bytes(json.dumps(head).encode())
    pipe.send_bytes(body)


def _graded(
    pipe: Connection, task: Task, paper: Paper, jail: Jail, out: Path, messages: Mapping[str, str], seen: Seen
) -> tuple[dict[str, Any], bytes]:
    """Grade one submission and write its pages. Raises GraderFault if no page can be written at all."""

    def reached(exercise: str) -> None:
        _answer(pipe, {"kind": "reached", "exercise": exercise})

    try:
        report = grade(task.submission, paper, jail, None, task.put_aside, reached, task.endless)
        pages = rendered(report, messages, told_of(task.submission.handed_in, task.late), seen)
    except GraderFault as problem:
        return {"kind": "fault", "why": str(problem)}, b""
    except Exception as error:
        return {"kind": "fault", "why": f"{type(error).__name__} in the grader. Please report it."}, b""
    write_pages(out, pages)
    result = result_of(report, safe_name(report.student), identity(report.receipt), task.attempt)
    head = {"kind": "result", **asdict(result)}
    return head, head.pop("report").encode()
