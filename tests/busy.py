"""A machine that is busy with something else, for tests of what must not depend on that."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def busy(others: int) -> Iterator[None]:
    """So many other processes do nothing but compute."""
    running = [subprocess.Popen([sys.executable, "-S", "-c", "while True: pass"]) for _ in range(others)]
    try:
        yield
    finally:
        for each in running:
            each.kill()
            each.wait()


@contextlib.contextmanager
def one_busy_processor(others: int = 8) -> Iterator[None]:
    """This process and all that it starts get one processor, and share it with so many others."""
    here = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(here)})
    try:
        with busy(others):
            yield
    finally:
        os.sched_setaffinity(0, here)
