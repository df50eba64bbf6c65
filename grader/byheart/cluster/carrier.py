"""The coordinator's side of a cluster: tasks go out in chunks, and what became of them comes back. A `Carrier`.

Dask runs a chunk again when its worker is lost. If it has killed several, it is taken apart, and each of its tasks is
sent alone: what is lost then is told as lost, and that is never a mark. Chunks get smaller when no more tasks come, so
that all workers end at about the same time. This file judges nothing and writes nothing.
"""

import contextlib
import logging
import queue
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from distributed import Client, Future, KilledWorker
from distributed.diagnostics.plugin import SchedulerPlugin

from byheart.batch.brief import Arrival, Brief, CarrierGone, Failed, Lost
from byheart.batch.task import Task
from byheart.cluster.parcel import Parcel
from byheart.cluster.station import Station, graded

_MOST = 40  # tasks in a chunk
_AHEAD = 2  # chunks for each worker: while one runs, the next is there already
_LOOK, _EARLY = 2.0, 0.1  # seconds between two looks at who can grade; and as long as nobody can
_PATIENCE = 60.0  # seconds to wait for a worker that can grade
_GONE = 10.0  # seconds in which a lost connection to the scheduler may come back
_RESULT = 30.0  # seconds in which a chunk's results must come, once it is done


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
        self._apart: deque[Task] = deque()
        self._chunks: dict[Future, dict[int, Task]] = {}
        self._done: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self._stations = 0
        self._looked = float("-inf")
        self._able = time.monotonic()  # when somebody could grade last
        self._register()

    @property
    def free(self) -> bool:
        """Whether it takes another task now."""
        return len(self._waiting) < _MOST * _AHEAD * max(1, self._stations)

    def take(self, task: Task) -> None:
        """Have this task done, in the next chunk."""
        self._waiting.append(task)

    def arrivals(self, more: bool) -> Iterator[Arrival]:
        """Wait until a chunk is done, or for a moment."""
        self._look()
        self._send()
        try:
            futures = [self._done.get(timeout=_LOOK if self._stations else _EARLY)]
        except queue.Empty:
            futures = [each for each in self._chunks if each.done()]  # those whose connection was lost say nothing
        for future in futures:
            if future in self._chunks:
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
        """Send chunks to those who can grade."""
        while len(self._chunks) < _AHEAD * self._stations:
            if self._apart:
                self._submit([self._apart.popleft()])
            elif self._waiting:
                share = -(-len(self._waiting) // (_AHEAD * self._stations))
                self._submit([self._waiting.popleft() for _ in range(min(share, _MOST, len(self._waiting)))])
            else:
                return

    def _submit(self, chunk: Sequence[Task]) -> None:
        packed = [task.packed() for task in chunk]
        future = self._client.submit(graded, self._name, packed, resources={self._name: 1}, pure=False)
        self._chunks[future] = {task.number: task for task in chunk}
        future.add_done_callback(self._done.put)

    def _came(self, future: Future, chunk: dict[int, Task]) -> Iterator[Arrival]:
        """What became of a chunk. What of it wasn't begun waits again."""
        try:
            arrived = future.result(timeout=_RESULT)
        except KilledWorker as problem:
            yield from self._killed(chunk, f"{problem.last_worker.address if problem.last_worker else 'a worker'} died")
            return
        except Exception as problem:
            if future.status == "error":
                yield from self._broken(chunk, type(problem).__name__)
            else:  # its connection was lost, or its result with a worker
                self._waiting.extendleft(reversed(chunk.values()))
            return
        for each in arrived:
            if chunk.pop(each.number, None) is not None:
                yield each
        self._waiting.extendleft(reversed(chunk.values()))

    def _killed(self, chunk: dict[int, Task], how: str) -> Iterator[Arrival]:
        """Workers died of it, or beside it: take it apart, or tell that it was lost alone."""
        if len(chunk) > 1:
            self._apart.extend(chunk.values())
        else:
            yield from (Lost(number, how=how) for number in chunk)

    def _broken(self, chunk: dict[int, Task], why: str) -> Iterator[Arrival]:
        """Something of ours went wrong on a worker."""
        if len(chunk) > 1:
            self._apart.extend(chunk.values())
        else:
            yield from (Failed(number, f"{why} on a worker. Please report it.") for number in chunk)

    def _look(self) -> None:
        """See who can grade. Raises CarrierGone where nobody can any more."""
        now = time.monotonic()
        if now - self._looked < (_LOOK if self._stations else _EARLY):
            return
        self._looked = now
        if why := self._watch():
            raise CarrierGone(why)
        if self._client.status != "running":
            self._wait_for_scheduler()
        workers = self._workers()
        self._stations = sum(1 for each in workers.values() if each["resources"].get(self._name))
        if self._stations:
            self._able = now
            return
        why = self._why_nobody(workers)
        if why or now - self._able > _PATIENCE:
            raise CarrierGone(why or f"no worker of the cluster came within {_PATIENCE:g} seconds.")

    def _wait_for_scheduler(self) -> None:
        """Wait for the connection to come back; then what was sent is to be sent again. Raises CarrierGone."""
        until = time.monotonic() + _GONE
        while self._client.status == "connecting" and time.monotonic() < until:
            time.sleep(_EARLY)
        if self._client.status != "running":
            raise CarrierGone("the cluster's scheduler has ended, or can't be reached any more.")
        self._register()

    def _workers(self) -> dict[str, Any]:
        try:
            return dict(self._client.scheduler_info(n_workers=-1)["workers"])
        except Exception:  # Dask's own, of many kinds: the scheduler doesn't answer
            return {}

    def _why_nobody(self, workers: dict[str, Any]) -> str:
        """Why none of these workers is used, if all of them said so."""
        with contextlib.suppress(Exception):
            told = {event["worker"]: event["why"] for _, event in self._client.get_events(self._name)}
            if workers and all(each in told for each in workers):
                reasons = "; ".join(f"{each}: {why}" for each, why in sorted(told.items())[:3])
                return f"no worker of the cluster can be used: {reasons}"
        return ""
