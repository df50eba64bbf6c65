"""On a Dask worker: check that its jail holds, start one process that grades, and hand it chunks of submissions.

The worker itself runs no submission and judges none. It gets chunks only when it offers the batch's own resource, which
it does when its jail holds.
"""

import asyncio
import contextlib
import shutil
import tempfile
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from distributed import WorkerPlugin, get_worker

from byheart.batch.brief import Arrival, Brief
from byheart.batch.pool import Pool
from byheart.batch.task import unpacked
from byheart.cluster import parcel as parcels
from byheart.cluster.parcel import Parcel
from byheart.jail import doctor

_CHUNK = 20.0  # seconds after which a chunk gives back what it hasn't begun
_IDLE = 60.0  # seconds without a chunk after which the process ends; the next chunk starts another


class NotThere(Exception):
    """This worker doesn't grade for this batch, or no longer: it says nothing about the submissions."""


def graded(name: str, chunk: Sequence[bytes]) -> list[Arrival]:
    """What became of these tasks, on the worker that runs this. Those that it doesn't name weren't begun.

    Raises GraderFault where this worker can't grade, and NotThere.
    """
    station = get_worker().plugins.get(name)
    if not isinstance(station, Station):
        raise NotThere
    return station.graded(chunk)


def unfit() -> str:
    """Why this machine's jail doesn't hold; "" if it does."""
    broken = [wall for wall in doctor.examine() if not wall.holds and not wall.warns]
    return "; ".join(f"{wall.name}: {wall.detail}" for wall in broken[:3])


class Station(WorkerPlugin):
    """What grades on one worker, for one batch."""

    def __init__(self, name: str, brief: Brief, parcel: Parcel) -> None:
        self.name, self.brief, self.parcel = name, brief, parcel

    def setup(self, worker: Any) -> None:
        """Begin to look whether this worker is fit. Chunks come when it has said so."""
        self._worker, self._fit, self._ended = worker, False, False
        self._pool: Pool | None = None
        self._lock, self._used = threading.Lock(), time.monotonic()
        self._folder = Path(tempfile.mkdtemp(prefix="byheart-station-", dir=worker.local_directory))
        self._folder.chmod(0o711)  # a jailed user may pass through it, and not list it
        worker.loop.add_callback(self._open)

    async def teardown(self, worker: Any) -> None:
        """Take back the offer, end what grades here, and remove what was written."""
        self._ended = True
        with contextlib.suppress(Exception):  # the scheduler may be gone
            await worker.set_resources(**{self.name: 0})
        self._end()
        shutil.rmtree(self._folder, ignore_errors=True)

    def graded(self, chunk: Sequence[bytes]) -> list[Arrival]:
        """What became of these tasks. Raises GraderFault and NotThere."""
        with self._lock:
            if not self._fit or self._ended:
                raise NotThere
            try:
                return self._done(chunk)
            except BaseException:  # what it was at is unknown now
                self._end()
                raise
            finally:
                self._used = time.monotonic()

    def _done(self, chunk: Sequence[bytes]) -> list[Arrival]:
        pool, until = self._grading(), time.monotonic() + _CHUNK
        left, out = deque(map(unpacked, chunk)), 0
        done: list[Arrival] = []
        while left or out:
            while left and pool.free and time.monotonic() < until:
                pool.take(left.popleft())
                out += 1
            if not out:
                break
            arrived = list(pool.arrivals())
            out -= len(arrived)
            done += arrived
            if self._ended:
                raise NotThere
        return done

    def _grading(self) -> Pool:
        """The process that grades, started when it is first needed. The course is unpacked once."""
        if self._pool is None:
            folder = self._folder / self.parcel.digest
            if folder.exists():
                shutil.rmtree(folder)
            setup = parcels.unpacked(self.parcel, self.brief.setup, folder)
            self._pool = Pool(replace(self.brief, setup=setup), self._folder, 1)
        return self._pool

    async def _open(self) -> None:
        """Offer to grade, if the jail holds here; or say why not."""
        why = await asyncio.to_thread(unfit)
        if self._ended:
            return
        if why:
            self._worker.log_event(self.name, {"worker": self._worker.address, "why": why})
            return
        self._fit = True
        await self._worker.set_resources(**{self.name: 1})
        while not self._ended:
            await asyncio.sleep(_IDLE / 4)
            await asyncio.to_thread(self._rest)

    def _rest(self) -> None:
        """End the process if nobody has needed it for long."""
        if time.monotonic() - self._used > _IDLE and self._lock.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._lock.release()

    def _end(self) -> None:
        """End the process that grades, if there is one."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
