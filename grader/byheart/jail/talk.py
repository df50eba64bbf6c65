"""Exchange frames with one jailed process, and collect what it prints, without ever waiting longer than allowed.

The jailed process is a stranger: it may send nothing, anything, too much, or go on after its answer. It can't make this
side block, make it keep more than a fixed amount, or pass off one request's answer as another's. What it may take is
measured by its own `meter`, so that the same program is stopped at the same place on a busy machine and on an idle one.
It runs only while it is asked something: whatever it leaves running can't slow down the judge of its answers.
"""

import contextlib
import fcntl
import os
import select
import signal
import sys
import time
from dataclasses import dataclass, field

from byheart.asking.answer import LARGEST
from byheart.asking.meter import Meter, number_behind
from byheart.jail.wire import HEAD, LOADED, Frame

KEPT = 8 << 10
UNREADABLE = "its reply could not be read"
_PORTION = 1 << 16
_LATEST = 2 * LARGEST // _PORTION
# How much a process may have printed that nobody has read yet, if the system allows it: who prints a lot, waits less.
_PRINTS_PIPE = 1 << 20
# How many portions of the output are still read once the answer is there.
_AFTERMATH = 16
# Seconds between two reads of the output. Waking for each printed line would slow down the process that prints.
_REST = 0.001


class Silent(Exception):
    """No reply came in time. `idle` is True if the process did nothing, rather than too much.

    `printed` is how many bytes it printed in that time.
    """

    def __init__(self, idle: bool, printed: int) -> None:
        super().__init__()
        self.idle, self.printed = idle, printed


class Gone(Exception):
    """The process is gone, or what it sent is no valid answer."""


@dataclass
class Output:
    """What a submission printed: the beginning and the end of it."""

    _first: bytes = b""
    _last: bytes = b""
    size: int = 0
    _cut: bool = False

    def add(self, printed: bytes) -> None:
        """Add this; the middle is dropped when it grows too long."""
        room = KEPT - len(self._first)
        self._first += printed[:room]
        self._last = (self._last + printed[room:])[-KEPT:]
        self.size += len(printed)

    def cut_short(self) -> None:
        """Drop the end of what was printed until the time was over: where that was hangs on how busy the machine is."""
        if self.size > KEPT:
            self._last, self._cut = b"", True

    def text(self) -> str:
        """The text that was kept, with a note of how much was left out, if that is the same each time."""
        left_out = self.size - len(self._first) - len(self._last)
        between = f"\n[{left_out} bytes left out]\n".encode() if left_out else b""
        if self._cut:
            between = b"\n[and much more, until the time was over]\n"
        return (self._first + between + self._last).decode("utf-8", "replace")


@dataclass
class Talk:
    """The trusted ends of one jailed process's pipes."""

    requests: int
    replies: int
    prints: int
    output: Output
    ran_file: bool = False
    held_up: float = 0.0
    _pidfd: int | None = None
    _process: int = 0
    _prints_open: bool = True
    _late: int = 0
    _printed_before: int = 0
    _rest_until: float = 0.0
    _heard: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        for pipe in (self.requests, self.replies, self.prints):
            os.set_blocking(pipe, False)
        with contextlib.suppress(OSError, AttributeError):  # AttributeError: on systems other than Linux
            fcntl.fcntl(self.prints, fcntl.F_SETPIPE_SZ, _PRINTS_PIPE)

    def hold(self, pidfd: int | None) -> None:
        """From now on, the process behind this descriptor runs only while it is asked. None: there is no descriptor."""
        self._pidfd = pidfd
        self._process = 0 if pidfd is None else number_behind(pidfd)

    def ask(self, frame: Frame, kinds: bytes, seconds: float, free: float = 0.0) -> Frame:
        """Send a frame, and wait for a reply of one of these kinds. `ran_file` then says whether a file was run.

        `seconds` is the processor time that it may take. Raises Silent if no reply came within that or if the process
        does nothing, Gone if nothing will come or if what came is no such frame. `held_up` then says how many seconds
        more than the `free` ones it held up this side.
        """
        self.ran_file = False
        self.held_up = 0.0
        self._late, self._printed_before = 0, self.output.size
        if self._hear() or self._heard:
            raise Gone("it wrote where only answers belong")
        self.go_on()
        meter = Meter(self._process, seconds)
        try:
            return self._answer(frame, kinds, meter)
        finally:
            self.held_up = meter.beyond(free)

    def _answer(self, frame: Frame, kinds: bytes, meter: Meter) -> Frame:
        outgoing = memoryview(frame.packed())
        while True:
            answer = self._next()
            if answer is None:
                outgoing = self._exchange(outgoing, meter)
            elif answer.kind == LOADED and not self.ran_file:
                self.ran_file = True
            elif answer.kind in kinds and answer.number == frame.number:
                self._listen_to_prints(_AFTERMATH)
                if meter.overworked:
                    raise self._silent(idle=False)
                self._signal(signal.SIGSTOP)
                return answer
            else:
                raise Gone(UNREADABLE)

    def go_on(self) -> None:
        """Let the process run without being asked, so that it can end by itself."""
        self._signal(signal.SIGCONT)

    def close(self) -> None:
        """Read the rest of the output, and close the pipes."""
        self._listen_to_prints(_AFTERMATH)
        for descriptor in (self.requests, self.replies, self.prints, self._pidfd):
            if descriptor is not None:
                os.close(descriptor)
        self._pidfd = None

    def _signal(self, number: signal.Signals) -> None:
        if self._pidfd is not None and sys.platform == "linux":
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._pidfd, number)

    def _exchange(self, outgoing: memoryview, meter: Meter) -> memoryview:
        """Wait until a pipe is ready, and read or write it. Returns what is still to be sent."""
        poll = select.poll()
        poll.register(self.replies, select.POLLIN)
        patience = left = meter.left
        rest = self._rest_until - time.monotonic()
        if self._prints_open and rest <= 0:
            poll.register(self.prints, select.POLLIN)
        elif self._prints_open:
            patience = min(left, rest)
        if outgoing:
            poll.register(self.requests, select.POLLOUT)
        moved = dict(poll.poll(max(0.0, patience) * 1000))
        if left <= 0:
            # Perhaps this side was slow: what is in the pipe already still counts, up to the longest answer's length.
            self._late += 1
        if left <= 0 and (self.replies not in moved or self._late > _LATEST):
            raise self._silent(idle=not meter.overworked)
        if self.prints in moved:
            self._listen_to_prints(_PRINTS_PIPE // _PORTION)
            self._rest_until = time.monotonic() + _REST
        if self.requests in moved:
            outgoing = self._send(outgoing)
        if self.replies in moved and not self._hear():
            raise Gone("")
        return outgoing

    def _silent(self, *, idle: bool) -> Silent:
        return Silent(idle, self.output.size - self._printed_before)

    def _send(self, outgoing: memoryview) -> memoryview:
        try:
            return outgoing[os.write(self.requests, outgoing[:_PORTION]) :]
        except BlockingIOError:
            return outgoing
        except BrokenPipeError:
            raise Gone("") from None

    def _hear(self) -> bool:
        """Read a portion of the replies. False at their end, or if there is nothing yet."""
        try:
            heard = os.read(self.replies, _PORTION)
        except BlockingIOError:
            return False
        self._heard += heard
        return bool(heard)

    def _next(self) -> Frame | None:
        if len(self._heard) < HEAD.size:
            return None
        kind, number, length = HEAD.unpack_from(self._heard)
        if length > LARGEST:
            raise Gone("its reply is too large")
        if len(self._heard) < HEAD.size + length:
            return None
        content = bytes(self._heard[HEAD.size : HEAD.size + length])
        del self._heard[: HEAD.size + length]
        return Frame(kind, number, content)

    def _listen_to_prints(self, portions: int) -> None:
        with contextlib.suppress(BlockingIOError):
            for _ in range(portions):
                printed = os.read(self.prints, _PORTION)
                if not printed:
                    self._prints_open = False
                    return
                self.output.add(printed)
