"""The coordinator's side of a cluster: tasks go out in chunks, and what became of them comes back. A `Carrier`.

Each chunk is sent to one worker. If that is lost, the chunk goes to another; if that is lost too, it is taken apart,
and each of its tasks is sent alone: what is lost then is told as lost, and that is never a mark. Chunks get smaller
when no more tasks come, so that all workers end at about the same time. This file judges nothing and writes nothing.
"""

import contextlib
import logging
import queue
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from distributed import Client, Future, KilledWorker
from distributed.diagnostics.plugin import SchedulerPlugin

from byheart.asking.problems import GraderFault
from byheart.batch.brief import Arrival, Brief, CarrierGone, Failed, Lost
from byheart.batch.task import Task
from byheart.cluster.parcel import Parcel
from byheart.cluster.station import NotThere, Station, graded

_MOST = 40  # tasks in a chunk
_AHEAD = 2  # chunks for each worker: while one runs, the next is there already
_LOOK, _EARLY = 2.0, 0.1  # seconds between two looks at who can grade; and as long as nobody can
_PATIENCE = 60.0  # seconds to wait for a worker that can grade
_LOSSES = 2  # workers that may be lost with a chunk before it is taken apart
_GONE = 10.0  # seconds in which a lost connection to the scheduler may come back
_RESULT = 30.0  # seconds in which a chunk's results must come, once it is done


@dataclass(slots=True, eq=False)
class _Chunk:
    """Tasks that are sent together, by their numbers; how many workers were lost with them; and where they are."""

    tasks: dict[int, Task]
    losses: int = 0
    worker: str = ""


class Tidy(SchedulerPlugin):
    """On the scheduler: when the coordinator is gone, in whatever way, nothing of its batch stays on the workers."""

    def __init__(self, name: str, client: str) -> None:
        self.name, self.client = f"{name}-tidy", client
        self.stations = name

    def remove_client(self, scheduler: Any, client: str) -> None:
        """Take the stations down."""
        if client == self.client and self.stations in scheduler.worker_plugins:
            scheduler.loop.add_callback(scheduler.unregister_worker_plugin, None, self.stations)


class Cluster:
    """The workers of a cluster. `watch` says why it can't go on, or ""; `end` ends what was started for it."""

    def __init__(
        self,
        client: Client,
        brief: Brief,
        parcel: Parcel,
        watch: Callable[[], str] = lambda: "",
        end: Callable[[], None] = lambda: None,
    ) -> None:
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters is said by us
        self._client, self._brief, self._parcel = client, brief, parcel
        self._watch, self._end = watch, end
        self._name = f"byheart-{parcel.digest[:16]}-{client.id[-12:]}"
        self._waiting: deque[Task] = deque()
        self._again: deque[_Chunk] = deque()  # chunks that were out before
        self._lost: deque[Lost] = deque()
        self._chunks: dict[Future, _Chunk] = {}  # what is out, in the order in which it was sent
        self._done: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self._stations: tuple[str, ...] = ()  # the workers that can grade
        self._unfit: dict[str, str] = {}  # workers that can't, and why
        self._cut_off = False  # whether the scheduler has forgotten this client
        self._looked = float("-inf")
        self._able = time.monotonic()  # when somebody could grade last
        self._register()

    @property
    def free(self) -> bool:
        """Whether it takes another task now."""
        return len(self._waiting) < _MOST * _AHEAD * max(1, len(self._stations))

    def take(self, task: Task) -> None:
        """Have this task done, in the next chunk."""
        self._waiting.append(task)

    def arrivals(self) -> Iterator[Arrival]:
        """Wait until a chunk is done, or for a moment."""
        self._look()
        self._send()
        while self._lost:
            yield self._lost.popleft()
        try:
            future = self._done.get(timeout=_LOOK if self._stations else _EARLY)
        except queue.Empty:
            return
        if future in self._chunks:  # else it was taken back
            yield from self._came(future, self._chunks.pop(future))

    def finish(self) -> None:
        """Nothing: whoever has done its chunk has ended it."""

    def close(self) -> None:
        """Take back what is still out, and leave the workers as they were."""
        with contextlib.suppress(Exception):  # a cluster that is gone can't be left in order
            if self._client.status == "running":
                self._client.cancel(list(self._chunks), force=True)
                self._client.unregister_worker_plugin(self._name)
                self._client.unregister_scheduler_plugin(f"{self._name}-tidy")
        self._chunks.clear()
        with contextlib.suppress(Exception):
            self._client.close(timeout=2)
        self._end()

    def _register(self) -> None:
        """Send each worker, now or when it comes, what it grades with."""
        with contextlib.suppress(Exception):  # who can't take it isn't used: that shows when nobody can
            self._client.register_plugin(Tidy(self._name, self._client.id), name=f"{self._name}-tidy")
            self._client.register_plugin(Station(self._name, self._brief, self._parcel), name=self._name)

    def _send(self) -> None:
        """Send chunks to those who can grade: the next one before the last one is done."""
        for _ in range(_AHEAD):
            for worker in self._stations:
                if sum(each.worker == worker for each in self._chunks.values()) < _AHEAD and (chunk := self._next()):
                    self._submit(chunk, worker)

    def _next(self) -> _Chunk | None:
        """The next chunk: one that was out before, or a share of what waits."""
        if self._again:
            return self._again.popleft()
        share = min(-(-len(self._waiting) // (_AHEAD * len(self._stations))), _MOST)
        tasks = [self._waiting.popleft() for _ in range(share)]
        return _Chunk({task.number: task for task in tasks}) if tasks else None

    def _submit(self, chunk: _Chunk, worker: str) -> None:
        packed = [task.packed() for task in chunk.tasks.values()]
        future = self._client.submit(graded, self._name, packed, workers=[worker], pure=False)
        chunk.worker = worker
        self._chunks[future] = chunk
        future.add_done_callback(self._done.put)

    def _came(self, future: Future, chunk: _Chunk) -> Iterator[Arrival]:
        """What became of a chunk. What of it wasn't begun waits again."""
        try:
            arrived = future.result(timeout=_RESULT)
        except GraderFault as problem:
            self._unfit[chunk.worker] = str(problem)
            self._again.append(chunk)
        except NotThere:
            self._again.append(chunk)
        except KilledWorker:
            self._lose(chunk)
        except Exception as problem:
            if future.status == "error":
                yield from self._broken(chunk, type(problem).__name__)
                return
            self._cut_off |= future.status == "cancelled"
            self._again.append(chunk)
        else:
            for each in arrived:
                if chunk.tasks.pop(each.number, None) is not None:
                    yield each
            self._waiting.extendleft(reversed(chunk.tasks.values()))

    def _broken(self, chunk: _Chunk, why: str) -> Iterator[Arrival]:
        """Something of ours went wrong on a worker."""
        if len(chunk.tasks) > 1:
            self._take_apart(chunk)
        else:
            yield from (Failed(number, f"{why} on a worker. Please report it.") for number in chunk.tasks)

    def _take_apart(self, chunk: _Chunk) -> None:
        self._again.extend(_Chunk({number: task}, _LOSSES - 1) for number, task in chunk.tasks.items())

    def _take_back(self, gone: Callable[[str], bool]) -> None:
        """Take back what is out at workers that are gone. What each of them was at may be why."""
        suspected = set()
        for future, chunk in [each for each in self._chunks.items() if gone(each[1].worker)]:
            del self._chunks[future]
            future.cancel()
            if chunk.worker in suspected:
                self._again.append(chunk)
            else:
                self._lose(chunk)
            suspected.add(chunk.worker)

    def _lose(self, chunk: _Chunk) -> None:
        """A worker was lost that was at this chunk."""
        chunk.losses += 1
        if chunk.losses < _LOSSES:
            self._again.append(chunk)
        elif len(chunk.tasks) > 1:
            self._take_apart(chunk)
        else:
            self._lost.extend(Lost(number, how=f"the worker {chunk.worker} was lost") for number in chunk.tasks)

    def _look(self) -> None:
        """See who can grade. Raises CarrierGone where nobody can any more."""
        now = time.monotonic()
        if not self._cut_off and now - self._looked < (_LOOK if self._stations else _EARLY):
            return
        self._looked = now
        if why := self._watch():
            raise CarrierGone(why)
        if self._cut_off or self._client.status != "running":
            self._join_again()
        if (workers := self._workers()) is None:
            return
        self._take_back(lambda worker: worker not in workers)
        offer = [each for each, about in workers.items() if about["resources"].get(self._name)]
        self._stations = tuple(each for each in offer if each not in self._unfit)
        if self._stations:
            self._able = now
            return
        why = self._why_nobody(workers)
        if why or now - self._able > _PATIENCE:
            raise CarrierGone(why or f"no worker of the cluster came within {_PATIENCE:g} seconds.")

    def _join_again(self) -> None:
        """Wait for the scheduler, which has forgotten all that was sent: send it again. Raises CarrierGone."""
        until = time.monotonic() + _GONE
        while self._client.status == "connecting" and time.monotonic() < until:
            time.sleep(_EARLY)
        if self._client.status != "running":
            raise CarrierGone("the cluster's scheduler has ended, or can't be reached any more.")
        self._again.extend(self._chunks.values())
        self._chunks.clear()
        self._cut_off = False
        self._register()

    def _workers(self) -> dict[str, Any] | None:
        """The workers by their addresses; None where the scheduler doesn't answer, which the next look will tell."""
        try:
            return dict(self._client.scheduler_info(n_workers=-1)["workers"])
        except Exception:  # Dask's own, of many kinds
            return None

    def _why_nobody(self, workers: dict[str, Any]) -> str:
        """Why none of these workers is used, if that is known of all of them."""
        with contextlib.suppress(Exception):
            told = {event["worker"]: event["why"] for _, event in self._client.get_events(self._name)} | self._unfit
            if workers and all(each in told for each in workers):
                reasons = "; ".join(f"{each}: {told[each]}" for each in sorted(workers)[:3])
                return f"no worker of the cluster can be used: {reasons}"
        return ""
