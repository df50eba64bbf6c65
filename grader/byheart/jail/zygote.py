"""The zygote: the process that forks the jailed ones. It loads NumPy and the questions once, and each fork has a copy.

`cell` starts it afresh, so no key, no reference and no secret seed was ever in its memory. It reads no learner's file:
those go straight to the jailed process. It obeys `cell`, one command at a time, and reports how a jailed process ended.
It judges nothing.
"""

import base64
import builtins
import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from byheart.asking.elsewhere import folders
from byheart.asking.exercise import read_exercise
from byheart.asking.question import Question
from byheart.jail import inside, linux, room, walls
from byheart.jail.rules import DEVICES, MOST_THREADS, Host, environment, rules
from byheart.jail.scratch import TOO_FULL, Scratch
from byheart.jail.wire import FAILED, HEAD, READY, Frame, receive, send

MAKE, START, END, CLEAR, DONE = b"M", b"S", b"E", b"C", b"D"

# Modules that many learners import, loaded before the first fork so that nobody waits for them.
_USUAL = """
abc argparse bisect cmath collections copy csv ctypes datetime decimal doctest enum fractions functools hashlib heapq
inspect io itertools json logging math numbers operator pathlib pickle pprint random re statistics string struct
tempfile textwrap threading time timeit traceback types typing unittest warnings
numpy.fft numpy.linalg numpy.ma numpy.polynomial numpy.random numpy.testing
"""
# Seconds between two checks of a process that shares the host's disk.
_WATCH = 0.05
# The exit code of a process that can't begin because of what its submission did to its folder.
SPOILT = 72


@dataclass(frozen=True, slots=True)
class Settings:
    """What the trusted side tells the zygote at its start."""

    base: str
    exercises: list[str]
    confined: bool
    room: bool
    user: int | None
    ours: list[str]
    program: str


@dataclass
class Zygote:
    """The zygote's state, and its one jailed child process."""

    control: socket.socket
    questions: Mapping[str, Question]
    scratch: Scratch
    enter: Callable[[], None]
    kept_open: tuple[int, ...]
    child: int = 0
    shown: tuple[int, ...] = ()  # what goes along with the next report: the descriptor of a new child
    killed_for: str = ""

    def serve(self) -> None:
        """Obey commands until the trusted side hangs up."""
        told = {MAKE: self._make, START: self._start, END: self._end, CLEAR: self._clear}
        while True:
            self._watch()
            head, pipes = _received(self.control)
            if not head:
                return
            kind, _, length = HEAD.unpack(head)
            try:
                report = told[kind](pipes, length)
            except OSError as problem:
                self._say(Frame(FAILED, 0, str(problem).encode()))
            else:
                self._say(Frame(DONE, 0, json.dumps(report).encode()))

    def _watch(self) -> None:
        """Until the next command, check that the child takes no more of the host than its share."""
        while self.child and not self.killed_for and not select.select([self.control], [], [], self._patience())[0]:
            self._look()

    def _patience(self) -> float | None:
        """Seconds between two checks of the child. None (no checks) if its own file system limits it."""
        return None if self.scratch.mounted else _WATCH

    def _look(self) -> None:
        """Kill the child if it takes too much."""
        if self.scratch.too_full():
            self.killed_for = TOO_FULL
        elif _threads(self.child) > MOST_THREADS:
            self.killed_for = f"it had more than {MOST_THREADS} threads"
        if self.killed_for:
            os.kill(self.child, signal.SIGKILL)

    def _say(self, frame: Frame) -> None:
        shown, self.shown = self.shown, ()
        message = frame.packed()
        sent = socket.send_fds(self.control, [message], list(shown)) if shown else 0
        self.control.sendall(message[sent:])
        for descriptor in shown:
            os.close(descriptor)

    def _make(self, pipes: list[int], length: int) -> dict[str, Any]:
        self.scratch.make()
        return {}

    def _start(self, pipes: list[int], length: int) -> dict[str, Any]:
        self.killed_for = ""
        self.child = os.fork()
        if self.child == 0:
            self._live(pipes)
        for pipe in pipes:
            os.close(pipe)
        if sys.platform == "linux":
            with contextlib.suppress(OSError):  # an old kernel, and no walls: then the clock alone counts
                self.shown = (os.pidfd_open(self.child),)
        if not self.scratch.mounted:
            self._look()
        return {}

    def _end(self, pipes: list[int], patience: int) -> dict[str, Any]:
        """End the child and report how it ended. It gets `patience` milliseconds to end by itself; then it is killed.

        In the report, `killed_for` is why it was killed before, or ""; `spoilt` is whether it couldn't begin in its
        folder.
        """
        until = time.monotonic() + patience / 1000
        while True:
            done, status, used = os.wait4(self.child, os.WNOHANG)
            if done or time.monotonic() >= until:
                break
            time.sleep(0.001)
        if not done:
            os.kill(self.child, signal.SIGKILL)
            done, status, used = os.wait4(self.child, 0)
        self.child = 0
        cpu, code = used.ru_utime + used.ru_stime, os.waitstatus_to_exitcode(status)
        more = {"killed_for": self.killed_for, "spoilt": code == SPOILT}
        return {"code": code, "cpu": cpu, "memory": used.ru_maxrss, **more}

    def _clear(self, pipes: list[int], length: int) -> dict[str, Any]:
        self.scratch.clear()
        return {}

    def _live(self, pipes: list[int]) -> NoReturn:
        """The whole life of the child, which ends here."""
        code = 70
        try:
            _arrange(pipes, self.kept_open)
            try:
                os.chdir(self.scratch.folder)
            except OSError as problem:
                send(4, Frame(FAILED, 0, f"{type(problem).__name__}: {problem}".encode()))
                os._exit(SPOILT)
            try:
                os.umask(0o077)
                self.enter()
                files = receive(3)
                if files is None:
                    os._exit(0)
                inside.write_files(files.content, self.scratch.folder)
            except BaseException as problem:
                send(4, Frame(FAILED, 0, f"{type(problem).__name__}: {problem}".encode()))
                os._exit(71)
            send(4, Frame(READY, 0))
            inside.serve(3, 4, self.questions, self.scratch.folder)
            code = 0
        finally:
            os._exit(code)


def main(control: int) -> None:
    """Serve on this socket. Its first message holds the settings."""
    connection = socket.socket(fileno=control)
    first = receive(control)
    if first is None:
        return
    settings = Settings(**json.loads(first.content))
    try:
        if settings.room:
            _in_new_namespaces()
        zygote = _zygote(connection, settings)
    except Exception as problem:
        trace = "".join(traceback.format_exception(problem)[-3:])
        connection.sendall(Frame(FAILED, 0, trace.encode()).packed())
        return
    connection.sendall(Frame(DONE, 0, b"{}").packed())
    zygote.serve()
    if zygote.child:
        zygote._end([], 0)
        zygote._clear([], 0)


def _in_new_namespaces() -> None:
    """Go on as the first process of new namespaces. The old process waits, and ends when the new one does."""
    room.leave_the_house()
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        os._exit(0 if status == 0 else 1)
    linux.die_with_parent(signal.SIGKILL)


def _zygote(connection: socket.socket, settings: Settings) -> Zygote:
    for name in _USUAL.split():
        importlib.import_module(name)
    questions = {question.id: question for question in questions_of(settings.exercises)}
    libraries = folders(questions.values())
    for name in {question.arrays for question in questions.values()} - {""}:
        importlib.import_module(name)
    # From here on, imports find the learner's modules and the library, and nothing more of ours.
    sys.path[:] = [path for path in sys.path if path not in settings.ours]
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "byheart" and hasattr(module, "__path__"):
            module.__path__[:] = []
    sys.argv[:] = sys.orig_argv[:] = [""]
    sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")  # type: ignore[union-attr]
    sys.stderr.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    vars(builtins).update(
        exit=sys.exit, quit=sys.exit
    )  # learners may call them, and `site`, which defines them, isn't loaded
    host = _host(settings, libraries)
    place = room.SCRATCH if settings.room else Path(settings.base) / "scratch"
    scratch = Scratch(place, settings.user, settings.room, lasts=settings.confined and not settings.room)
    made = rules(host, _library(host.standard_library))
    if settings.user is not None and not settings.room:
        _refuse_unreachable(host.standard_library, *host.packages)
    if settings.room:
        shown = [host.standard_library, *host.packages]
        room.furnish(Path(settings.base), shown, host.hidden, DEVICES)
    else:
        place.mkdir(mode=0o711)
    os.environ.clear()
    os.environ.update(environment(str(scratch.folder)))
    gc.collect()
    gc.freeze()
    if not settings.confined:
        return Zygote(connection, questions, scratch, _no_walls, ())
    linux.undumpable()
    if scratch.lasts:
        scratch.make()  # so that the rules can name it
    ruleset = walls.prepare(made)
    program = base64.b64decode(settings.program)
    return Zygote(connection, questions, scratch, lambda: walls.shut(made, 5, program), (ruleset,))


def _refuse_unreachable(*folders: Path) -> None:
    """Raise PermissionError if jailed users can't read these folders: their imports would fail by our fault."""
    for folder in folders:
        for place in (folder, *folder.parents):
            if not place.stat().st_mode & 0o001:
                raise PermissionError(f"{place} is closed to jailed users: install Python where everybody may read it")


def _no_walls() -> None:
    """The setup for `--unconfined`: no walls, but the child ends when this process ends."""
    if sys.platform == "linux":
        linux.die_with_parent(signal.SIGKILL)


def questions_of(folders: Sequence[str]) -> list[Question]:
    """The questions of these exercises, without anything of the course's settings."""
    return [question for folder in folders for question in read_exercise(Path(folder)).questions]


def _host(settings: Settings, libraries: Sequence[Path]) -> Host:
    """What the rules depend on. Of all that is installed, NumPy can be read, and what the questions are asked with."""
    library = Path(os.__file__).parent
    packages = Path(np.__file__).parent
    return Host(
        standard_library=library,
        hidden=tuple(library / name for name in ("site-packages", "dist-packages")),
        packages=tuple(path for path in (packages, packages.parent / "numpy.libs", *libraries) if path.is_dir()),
        scratch=room.SCRATCH if settings.room else Path(settings.base) / "scratch" / "work",
        mapped=_mapped(),
        landlock=linux.landlock_version() if settings.confined else 0,
        user=settings.user,
        room=settings.room,
    )


def _library(folder: Path) -> tuple[str, ...]:
    """The entries of the standard library. Links that a distribution adds to its own settings are left out."""
    return tuple(sorted(path.name for path in folder.iterdir() if not path.is_symlink()))


def _threads(process: int) -> int:
    """How many threads it has; 0 if that can't be read."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return int(status.partition("\nThreads:")[2].split()[0])


def _mapped() -> int:
    """How much address space this process has, in bytes."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 1 << 30


def _arrange(pipes: list[int], kept_open: tuple[int, ...]) -> None:
    """Put requests at 3, replies at 4, output at 1 and 2, and what must stay open from 5 on. Close everything else."""
    requests, replies, output = pipes
    wanted = [output, output, requests, replies, *kept_open]
    apart = [_moved_up(descriptor) for descriptor in wanted]
    for place, descriptor in enumerate(apart, start=1):
        os.dup2(descriptor, place, inheritable=False)
    os.closerange(1 + len(wanted), 1 << 16)


def _moved_up(descriptor: int) -> int:
    import fcntl

    return fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 32)


def _received(control: socket.socket) -> tuple[bytes, list[int]]:
    """The header of the next command, and the pipes that came with it; nothing at the end."""
    try:
        head, pipes, _, _ = socket.recv_fds(control, HEAD.size, 3)
        while head and len(head) < HEAD.size:
            more = control.recv(HEAD.size - len(head))
            head = head + more if more else b""
    except ConnectionError:
        return b"", []
    return head, list(pipes)
