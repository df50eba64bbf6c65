"""How much of its time a process has used: how long it has worked, and how long it has done nothing.

The limit is one of processor time. By the clock, the same program would be stopped on a busy machine and answered on an
idle one. A process that sleeps uses no processor, so it has a limit of its own: how long it neither worked nor waited
for a processor. The kernel counts both, so a submission can't change them. Nothing is ended here.
"""

import contextlib
import time
from dataclasses import dataclass, field
from pathlib import Path

# How many times as long as it may work a process may do nothing, and how long it may last in any case: a machine that
# is busy with something else can't make a program wrong, and no program can make the grader wait for ever.
_IDLE, _ALTOGETHER = 1, 60
# In place of _IDLE where the system doesn't say how long a process waits for a processor.
_UNTOLD = 15


@dataclass(slots=True)
class Meter:
    """One process, measured from now on, beside the seconds that it may work.

    `process` is its number as this process sees it; 0 if the system doesn't tell: then the clock alone counts.
    """

    process: int
    seconds: float
    _began: float = field(default_factory=time.monotonic)
    _worked: float = 0.0
    _queued: float | None = None

    def __post_init__(self) -> None:
        self._worked, self._queued = _worked(self.process), _queued(self.process)

    @property
    def worked(self) -> float:
        """The seconds of processor time that it has used, all its threads together."""
        return _worked(self.process) - self._worked if self.process else self._lasted

    @property
    def left(self) -> float:
        """How many seconds pass at least, by the clock, until a limit is reached; 0 or less if one is."""
        lasted, worked = self._lasted, self.worked
        queued = _queued(self.process)
        if queued is None or self._queued is None:
            asleep = _UNTOLD * self.seconds - (lasted - worked)
        else:
            asleep = _IDLE * self.seconds - (lasted - worked - (queued - self._queued))
        return min(self.seconds - worked, asleep, _ALTOGETHER * self.seconds - lasted)

    @property
    def overworked(self) -> bool:
        """Whether it has worked for longer than it may."""
        return self.worked > self.seconds

    @property
    def _lasted(self) -> float:
        return time.monotonic() - self._began


def number_behind(pidfd: int) -> int:
    """The number of the process behind a process's descriptor, as this process sees it; 0 if it isn't told."""
    with contextlib.suppress(OSError, ValueError):
        facts = Path(f"/proc/self/fdinfo/{pidfd}").read_text()
        return max(0, int(facts.partition("\nPid:")[2].split()[0]))
    return 0


def _worked(process: int) -> float:
    """The processor time of a process since its start. The kernel counts it exactly, also inside a loop in C."""
    if not process:
        return 0.0
    try:
        return time.clock_gettime((~process << 3) | 2)  # its clock's number (see clock_getcpuclockid(3))
    except OSError:  # it has ended
        return 0.0


def _queued(process: int) -> float | None:
    """How long its threads have waited for a processor since their start, in seconds. None if that isn't told."""
    if not process:
        return None
    waited = 0
    try:
        for thread in Path(f"/proc/{process}/task").iterdir():
            waited += int((thread / "schedstat").read_bytes().split()[1])
    except (OSError, IndexError, ValueError):
        return None
    return waited / 1e9
