"""How much of its time a process has used: how long it has worked, and how long it has done nothing.

The limit is one of processor time. By the clock, the same program would be stopped on a busy machine and answered on an
idle one. A process that sleeps uses no processor, so it has a limit of its own: how long it neither worked nor waited
for a processor. The kernel counts both, so a submission can't change them. Threads that wait beside each other wait
once: the time of the one that waited longest counts, so nobody gets more time by having many. What this side itself
waited for a processor isn't the other's rest either. Nothing is ended here.
"""

import contextlib
import os
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

# How many times as long as it may work a process may do nothing, and how long it may last in any case: a machine that
# is busy with something else can't make a program wrong, and no program can make the grader wait for ever.
_IDLE, _ALTOGETHER = 1, 60
# In place of _IDLE where the system doesn't say how long a process waits for a processor.
_UNTOLD = 15

# The seconds that threads have waited for a processor, by thread.
Waits = dict[str, float]


@dataclass(slots=True)
class Meter:
    """One process or thread, measured from now on, beside the seconds that it may work.

    `number` is its number as this process sees it; 0 if the system doesn't tell: then the clock alone counts. If it is
    a `thread` (of this process), what other threads do doesn't count.
    """

    number: int
    seconds: float
    thread: bool = False
    _began: float = field(default_factory=time.monotonic)
    _worked: float = 0.0
    _waits: Waits | None = None
    _own_waits: Waits | None = None

    def __post_init__(self) -> None:
        self._worked, self._waits, self._own_waits = self._work_done(), self._waits_now(), _own_waits_now()

    @property
    def worked(self) -> float:
        """The seconds of processor time that it has used; a process, all its threads together."""
        return max(0.0, self._work_done() - self._worked) if self.number else self._lasted

    @property
    def rested(self) -> float:
        """The seconds that it neither worked nor waited for a processor, as far as that is told."""
        waited = _longest(self._waits, self._waits_now()) or 0.0
        own = _longest(self._own_waits, _own_waits_now()) or 0.0
        return max(0.0, self._lasted - self.worked - waited - own)

    def beyond(self, seconds: float) -> float:
        """How many seconds more than these it has held up whoever waits for it, without those of a busy machine.

        What was waited only makes it less, so it is asked for only if it could matter.
        """
        worked, lasted = self.worked, self._lasted
        return 0.0 if max(worked, lasted) <= seconds else max(0.0, worked + self.rested - seconds)

    @property
    def left(self) -> float:
        """How many seconds pass at least, by the clock, until a limit is reached; 0 or less if one is.

        What was waited only puts off the limit of rest, so it is asked for only if that would be reached without.
        """
        lasted, work_left = self._lasted, self.work_left
        most = _UNTOLD if self._waits is None else _IDLE
        at_least = min(work_left, most * self.seconds - lasted, _ALTOGETHER * self.seconds - lasted)
        return at_least if at_least > 0 else min(work_left, self.rest_left)

    @property
    def work_left(self) -> float:
        """The seconds that it may still work."""
        return self.seconds - self.worked

    @property
    def rest_left(self) -> float:
        """The seconds that it may still do nothing, or last in any case."""
        most = _UNTOLD if self._waits is None else _IDLE
        return min(most * self.seconds - self.rested, _ALTOGETHER * self.seconds - self._lasted)

    @property
    def overworked(self) -> bool:
        """Whether it has worked for longer than it may."""
        return self.work_left < 0

    @property
    def _lasted(self) -> float:
        return time.monotonic() - self._began

    def _work_done(self) -> float:
        """The processor time since its start. The kernel counts it exactly, also inside a loop in C."""
        if not self.number:
            return 0.0
        try:
            return time.clock_gettime((~self.number << 3) | (6 if self.thread else 2))  # as clock_getcpuclockid(3) says
        except OSError:  # it has ended
            return 0.0

    def _waits_now(self) -> Waits | None:
        """How long each of its threads has waited for a processor. None if that isn't told."""
        if not self.number:
            return None
        tasks = "/proc/self/task" if self.thread else f"/proc/{self.number}/task"
        try:
            names = [f"{self.number}"] if self.thread else [each.name for each in os.scandir(tasks)]
            return _waits_of(tasks, names)
        except (OSError, IndexError, ValueError):
            return None


def stalled() -> float:
    """For how many seconds so far something on this machine waited for a processor; 0 where the system doesn't say."""
    try:
        return int(_read("/proc/pressure/cpu").split(b"total=")[1].split()[0]) / 1e6
    except (OSError, IndexError, ValueError):
        return 0.0


def _waits_of(tasks: str, threads: Iterable[str]) -> Waits:
    """The seconds since its start that each of these threads has waited. Raises OSError, IndexError, ValueError."""
    return {each: int(_read(f"{tasks}/{each}/schedstat").split()[1]) / 1e9 for each in threads}


def _read(path: str) -> bytes:
    """The beginning of a file of the kernel's. This is done often, and a Path takes three times as long."""
    file = os.open(path, os.O_RDONLY)
    try:
        return os.read(file, 200)
    finally:
        os.close(file)


def _own_waits_now() -> Waits | None:
    """How long this thread has waited."""
    try:
        return _waits_of("/proc/self/task", [f"{threading.get_native_id()}"])
    except (OSError, IndexError, ValueError):
        return None


def _longest(before: Waits | None, now: Waits | None) -> float | None:
    """The seconds that one thread has waited since then: of all of them, the one that waited longest."""
    if before is None or now is None:
        return None
    return max((waited - before.get(name, 0.0) for name, waited in now.items()), default=0.0)


def number_behind(pidfd: int) -> int:
    """The number of the process behind a process's descriptor, as this process sees it; 0 if it isn't told."""
    with contextlib.suppress(OSError, ValueError):
        facts = Path(f"/proc/self/fdinfo/{pidfd}").read_text()
        return max(0, int(facts.partition("\nPid:")[2].split()[0]))
    return 0
