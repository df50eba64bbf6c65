"""The way of every task through a batch: given to a carrier, tried once more if its process died, and then told.

If a process dies, its submission is put aside: it is tried once more when everybody else is done, alone. If that fails
at the same exercise, that exercise isn't asked any more: its questions get a `fault`, which is ours, and the others are
graded. If it was a script's text that it worked on for too long, both times, then the script isn't judged, and that is
no fault of ours. So a batch always ends. A process that is lost is never a mark. This file starts no process, grades
nothing and keeps nothing.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from byheart.batch.brief import Arrival, Carrier, CarrierGone, Failed, Graded, Lost
from byheart.batch.task import Step, Task


@dataclass(frozen=True, slots=True)
class Again:
    """A result that arrived once more, of a submission that was settled before."""

    graded: Graded


@dataclass(slots=True)
class Lane:
    """The tasks of one batch on their way. `instead` makes the carrier that goes on if this one is gone."""

    carrier: Carrier
    instead: Callable[[CarrierGone], Carrier] | None = None
    _out: dict[int, Task] = field(default_factory=dict)
    _aside: deque[Task] = field(default_factory=deque)
    _given: int = 0

    @property
    def busy(self) -> bool:
        """Whether a submission is still being graded, or must be tried again."""
        return bool(self._out or self._aside)

    def give(self, task: Task) -> Iterator[Graded | Again | Step]:
        """Have this task done. Yields the results that come in meanwhile."""
        while not self.carrier.free:
            yield from self._arrived()
        self._given += 1
        task.number = self._given
        self._hand(task)

    def collect(self) -> Iterator[Graded | Again | Step]:
        """Wait until something happens, and yield its results. Call it when no more tasks come."""
        if self._aside and not self._out:
            self._hand(self._aside.popleft())
        yield from self._arrived()

    def finish(self) -> None:
        """Let every process end by itself."""
        self.carrier.finish()

    def close(self) -> None:
        """End every process now."""
        self.carrier.close()

    def _hand(self, task: Task) -> None:
        self._out[task.number] = task
        self.carrier.take(task)

    def _arrived(self) -> Iterator[Graded | Again | Step]:
        try:
            for each in self.carrier.arrivals():
                yield from self._settled(each)
        except CarrierGone as problem:
            yield from self._go_on(problem)

    def _settled(self, arrival: Arrival) -> Iterator[Graded | Again | Step]:
        """What comes of an arrival."""
        task = self._out.pop(arrival.number, None)
        match arrival:
            case Graded():
                yield arrival if task is not None else Again(arrival)
            case Failed(why=why) if task is not None:
                yield Step(task.submission.student, "fault", why=why, attempt=task.attempt)
            case Lost() if task is not None:
                yield from self._put_aside(task, arrival)

    def _put_aside(self, task: Task, lost: Lost) -> Iterator[Step]:
        """A process died or hangs: put its task aside; if it was tried before, without the exercise it died at."""
        task.tries += 1
        if lost.overworked:
            task.overworked.append(lost.reached)
        why = f"the grader's own process ended while it judged this, more than once ({lost.how})"
        if task.tries > 1 and (not lost.reached or lost.reached in task.put_aside):
            why = f"{why}. This is byheart's fault; please report it."
            yield Step(task.submission.student, "fault", why=why, attempt=task.attempt)
            return
        if task.tries > 1:
            task.put_aside[lost.reached] = f"{why}. Please report it."
        self._aside.append(task)

    def _go_on(self, problem: CarrierGone) -> Iterator[Graded | Again | Step]:
        """Give all that didn't arrive to the carrier that goes on. Raises CarrierGone where there is none."""
        self.carrier.close()
        if self.instead is None:
            raise problem
        self.carrier, self.instead = self.instead(problem), None
        for task in list(self._out.values()):
            while not self.carrier.free:
                yield from self._arrived()
            self._hand(task)
