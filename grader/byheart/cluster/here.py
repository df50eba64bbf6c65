"""A scheduler and workers on this machine, for one batch: processes of their own, which end with it.

They speak TLS with certificates made for this batch, since other users of this machine can connect to its ports too. A
worker that has ended is started again; if the scheduler has, the cluster is gone. This file sends no task.
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from distributed import Client, Security

from byheart.batch.brief import CarrierGone
from byheart.batch.pool import core_for

_START = "import sys; sys.path[:] = sys.argv[2:]; from byheart.cluster.host import main; main()"
_FIELDS = (
    "tls_ca_file",
    *(f"tls_{who}_{what}" for who in ("client", "scheduler", "worker") for what in ("cert", "key")),
)
_RESTARTS = 20  # how many workers in all may be started again for each that is wanted


@dataclass(slots=True)
class Here:
    """The scheduler and the workers."""

    folder: Path
    jobs: int
    security: Security = field(default_factory=Security.temporary)
    url: str = ""
    _scheduler: subprocess.Popen[bytes] | None = None
    _workers: dict[int, subprocess.Popen[bytes]] = field(default_factory=dict)
    _started: int = 0

    def start(self) -> None:
        """Start them. Raises CarrierGone where the scheduler doesn't come up."""
        self._scheduler = self._program(scheduler="")
        assert self._scheduler.stdout is not None
        self.url = self._scheduler.stdout.readline().decode().strip()
        if not self.url:
            raise CarrierGone("the cluster's scheduler didn't start on this machine.")
        for slot in range(self.jobs):
            self._worker(slot)

    def client(self) -> Client:
        """The coordinator's connection."""
        return Client(self.url, security=self.security, set_as_default=False, timeout=30, name="byheart")

    def watch(self) -> str:
        """Start again whoever has ended; why that doesn't help any more, or ""."""
        if self._scheduler is None or self._scheduler.poll() is not None:
            return "the cluster's scheduler has ended."
        for slot, worker in list(self._workers.items()):
            if worker.poll() is not None:
                if self._started > _RESTARTS * self.jobs:
                    return "the cluster's workers end again and again."
                self._worker(slot)
        return ""

    def end(self) -> None:
        """End them all, and what they started."""
        programs = [*self._workers.values(), *([self._scheduler] if self._scheduler else [])]
        for each in programs:
            with suppress(ProcessLookupError):
                os.killpg(each.pid, signal.SIGKILL)
        for each in programs:
            each.wait()
            for pipe in (each.stdin, each.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
        self._workers.clear()

    def _worker(self, slot: int) -> None:
        self._started += 1
        core, name = core_for(slot, self.jobs), f"{slot}-{self._started}"
        self._workers[slot] = self._program(scheduler=self.url, core=core, name=name, folder=str(self.folder))

    def _program(self, **told: Any) -> subprocess.Popen[bytes]:
        """A program of this cluster, in a session of its own: a Ctrl-C doesn't reach it."""
        program = subprocess.Popen(
            [sys.executable, "-c", _START, "worker" if told["scheduler"] else "scheduler", *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        security = {"require_encryption": True, **{name: getattr(self.security, name) for name in _FIELDS}}
        assert program.stdin is not None
        with suppress(BrokenPipeError):  # it has ended already, which `watch` will notice
            program.stdin.write(json.dumps({**told, "security": security}).encode() + b"\n")
            program.stdin.flush()
        return program
