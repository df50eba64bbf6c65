"""Clusters for tests: a scheduler and workers, started by Dask's own commands, as docs/cluster.md says."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
_COMING_UP = 120


@dataclass
class Host:
    """Where a worker runs: the words that start a program there, the scheduler's address there, and more options."""

    before: str = ""
    scheduler: str = "127.0.0.1"
    options: Sequence[str] = ("--host", "127.0.0.1")


@dataclass
class Started:
    """A cluster: where its scheduler listens, and its processes."""

    url: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)


def certificate(folder: Path) -> list[str]:
    """The options that make Dask's commands use TLS, after the commands of the documentation."""
    key, cert = folder / "key.pem", folder / "cert.pem"
    words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=byheart"]
    subprocess.run(
        ["openssl", *words, "-keyout", str(key), "-out", str(cert)], check=True, stderr=subprocess.DEVNULL, cwd=folder
    )
    return ["--tls-ca-file", str(cert), "--tls-cert", str(cert), "--tls-key", str(key)]


def certificate_of_client(folder: Path) -> dict[str, str]:
    """The environment with which byheart uses the certificate that `certificate` made."""
    before = "DASK_DISTRIBUTED__COMM__TLS__"
    key, cert = str(folder / "key.pem"), str(folder / "cert.pem")
    return {f"{before}CA_FILE": cert, f"{before}CLIENT__CERT": cert, f"{before}CLIENT__KEY": key}


@contextlib.contextmanager
def cluster(
    folder: Path, workers: Sequence[Host], tls: Sequence[str] = (), listen: str = "127.0.0.1"
) -> Iterator[Started]:
    """A cluster in this folder, with these workers."""
    file = folder / "scheduler.json"
    programs = []
    try:
        words = ["--host", listen, "--port", "0", "--no-dashboard", "--scheduler-file", str(file), *tls]
        programs.append(scheduler := _dask(folder, [], "scheduler", *words))
        started = Started(_address(file, scheduler), scheduler)
        scheme, port = started.url.partition(":")[0], started.url.rpartition(":")[2]
        for each in workers:
            options = ["--nthreads", "1", "--no-dashboard", "--local-directory", str(folder), *each.options]
            url = f"{scheme}://{each.scheduler}:{port}"
            started.workers.append(_dask(folder, each.before.split(), "worker", url, *options, *tls))
            programs.append(started.workers[-1])
        yield started
    finally:
        for program in programs:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
        for program in programs:
            program.wait()


def _dask(folder: Path, before: Sequence[str], *words: str) -> subprocess.Popen[bytes]:
    with (folder / "said").open("ab") as said:
        return subprocess.Popen(
            [*before, sys.executable, "-m", "dask", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=said,
            stderr=said,
            start_new_session=True,
        )


def _address(file: Path, scheduler: subprocess.Popen[bytes]) -> str:
    until = time.monotonic() + _COMING_UP
    while time.monotonic() < until and scheduler.poll() is None:
        with contextlib.suppress(OSError, ValueError):
            return str(json.loads(file.read_text())["address"])
        time.sleep(0.05)
    raise AssertionError((file.parent / "said").read_text())
