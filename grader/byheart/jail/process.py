"""How the trusted side starts a zygote with nothing of ours in its memory, commands it, and ends it.

Whatever goes wrong here is a GraderFault, and the zygote is ended: no mark may depend on a zygote that misbehaves.
"""

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from byheart.asking.elsewhere import folders
from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.jail import walls
from byheart.jail.rules import FIRST_USER, LAST_USER, environment
from byheart.jail.scratch import Scratch
from byheart.jail.wire import FAILED, HEAD, Frame
from byheart.jail.zygote import Settings

# Seconds that our own processes get for work of milliseconds, in case the machine is overloaded.
PATIENCE = 60.0
_START = "import sys; sys.path += sys.argv[2:]; from byheart.jail.zygote import main; main(int(sys.argv[1]))"


class ZygoteProcess:
    """A running zygote. `alive` is False after it was ended."""

    def __init__(self, exercises: Sequence[Exercise], confined: bool, room: bool, slot: int) -> None:
        """Start it. If it doesn't start, raises GraderFault with what it said."""
        self.alive = True
        self.user: int | None = None
        self._claim: socket.socket | None = None
        if confined and os.getuid() == 0:
            self._claim, self.user = _claimed_user(slot)
        self._base = Path(tempfile.mkdtemp(prefix="byheart-jail-"))
        self._base.chmod(0o711)
        libraries = folders(question for exercise in exercises for question in exercise.questions)
        ours = sorted(
            {str(Path(__file__).parents[2]), str(Path(np.__file__).parents[1])}
            | {str(each.parent) for each in libraries}
        )
        settings = Settings(
            base=str(self._base),
            exercises=[str(exercise.folder.resolve()) for exercise in exercises],
            confined=confined,
            room=room,
            user=self.user,
            ours=ours,
            program=base64.b64encode(walls.filter_program(room)).decode() if confined else "",
        )
        self._control, theirs = socket.socketpair()
        self._control.settimeout(PATIENCE)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-s", "-P", "-S", "-B", "-X", "utf8", "-c", _START, str(theirs.fileno()), *ours],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                # Nothing from the host's environment; a fixed hash seed gives sets the same order for every learner.
                env={**environment(str(self._base)), "PYTHONHASHSEED": "0"},
                # The zygote inherits the claim, so it is held as long as a process of this user may live.
                pass_fds=(theirs.fileno(), *([self._claim.fileno()] if self._claim else [])),
                start_new_session=True,
            )
        with self._or_killed():
            self._say(Frame(b"B", 0, json.dumps(asdict(settings)).encode()).packed(), ())
            self._report("start")

    def tell(self, command: bytes, pipes: Sequence[int] = (), value: int = 0) -> dict[str, Any]:
        """Give it a command, and return its report. Raises GraderFault if it fails.

        Where it has forked a process, `shown` in the report is that process's descriptor (a pidfd).
        """
        with self._or_killed():
            self._say(HEAD.pack(command, 0, value), pipes)
            return self._report(command.decode())

    def end(self) -> None:
        """End it and all that it forked, and remove its folder."""
        if not self.alive:
            return
        self.alive = False
        self._control.close()
        if self._claim:
            self._claim.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        with contextlib.suppress(OSError):
            Scratch(self._base / "scratch", None, False).clear()
        shutil.rmtree(self._base, ignore_errors=True)

    @contextlib.contextmanager
    def _or_killed(self) -> Iterator[None]:
        """Kill the zygote if anything goes wrong: it gets no further command after one that failed."""
        try:
            yield
        except BaseException:
            if self.alive:
                self._process.kill()
                self.end()
            raise

    def _say(self, message: bytes, pipes: Sequence[int]) -> None:
        try:
            sent = socket.send_fds(self._control, [message], list(pipes)) if pipes else 0
            self._control.sendall(message[sent:])
        except OSError as problem:
            raise _fault(str(problem)) from None

    def _report(self, what: str) -> dict[str, Any]:
        try:
            head, shown = self._head()
            kind, _, length = HEAD.unpack(head)
            content = self._exactly(length)
        except OSError as problem:
            raise _fault(f"{what}: {problem or type(problem).__name__}") from None
        if kind == FAILED:
            raise _fault(f"{what}: {content.decode('utf-8', 'replace')}")
        report: dict[str, Any] = json.loads(content)
        return {**report, "shown": shown[0]} if shown else report

    def _head(self) -> tuple[bytes, list[int]]:
        """The header of its next message, and the descriptor of a process, if one came with it."""
        head, shown, _, _ = socket.recv_fds(self._control, HEAD.size, 1)
        return head + self._exactly(HEAD.size - len(head)), list(shown)

    def _exactly(self, length: int) -> bytes:
        content = b""
        while len(content) < length:
            part = self._control.recv(length - len(content))
            if not part:
                raise ConnectionError("it has ended")
            content += part
        return content


def _claimed_user(slot: int) -> tuple[socket.socket, int]:
    """A user id that no other jail on this machine has, also of another batch. Raises GraderFault if all are taken.

    Whoever holds the socket's name holds the user id. The kernel frees the name when the last holder ends.
    """
    for user in range(FIRST_USER + slot, LAST_USER + 1):
        claim = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            claim.bind(f"\0byheart-user-{user}")
        except OSError:
            claim.close()
        else:
            return claim, user
    raise _fault(f"every user from {FIRST_USER + slot} to {LAST_USER} is taken by another jail")


def _fault(problem: str) -> GraderFault:
    return GraderFault(f"the jail's process failed: {problem}. `byheart doctor` says what this machine lacks.")
