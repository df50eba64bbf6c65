"""The program of a scheduler or of a worker on this machine: it lives as long as the batch that started it, no longer.

What it is to be comes through its standard input, with certificates that nobody else has: not by its command line,
which others can read. It listens on this machine alone, shows no dashboard, and ends when its parent does.
"""

import asyncio
import json
import os
import sys
import threading
from typing import Any

import dask
from distributed import Scheduler, Security, Worker

_HOST = "127.0.0.1"
# No pages at all, not even those that say that all is well; and nobody looks 100 times a second what a worker does.
_CONFIG = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.worker.profile.enabled": False,
}


def main() -> None:
    """Be what is told, until this process is ended or its parent has ended."""
    line = sys.stdin.readline()
    if not line:
        return
    threading.Thread(target=_end_with_parent, daemon=True).start()
    told = json.loads(line)
    dask.config.set(_CONFIG)
    security = Security(**told["security"])
    if told["scheduler"]:
        asyncio.run(_work(told, security))
    else:
        asyncio.run(_schedule(security))


def _end_with_parent() -> None:
    """End at once when nobody can say anything more to this process."""
    sys.stdin.read()
    os._exit(1)


async def _schedule(security: Security) -> None:
    async with Scheduler(host=_HOST, port=0, protocol="tls", dashboard=False, security=security) as scheduler:
        print(scheduler.address, flush=True)
        await scheduler.finished()


async def _work(told: dict[str, Any], security: Security) -> None:
    if told["core"] is not None:
        os.sched_setaffinity(0, {told["core"]})
    worker = Worker(
        told["scheduler"],
        host=_HOST,
        nthreads=1,
        name=told["name"],
        memory_limit=0,
        local_directory=told["folder"],
        dashboard=False,
        security=security,
    )
    async with worker:
        await worker.finished()
