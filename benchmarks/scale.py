"""`python -m benchmarks.scale [STUDENTS]`: the same class graded by one process, two jobs, shards merged, a cluster.

It prints seconds by the clock, processor seconds and the submissions an hour that these allow on a core, the size of
the gradebook for each student, and the most memory of a process; and whether all that two jobs, the merge and the
cluster left (every table of the gradebook, every page) is the same as the single run's, but for times. The class is the
one of `make bench`: no two files are the same. Shards run one after the other here, as if on machines of their own, so
the slowest of them says how long several machines take. The cluster has two workers on this machine. Processor time is
that of all processes, also of those that others have left behind. Where Dask isn't installed the cluster is left out.
"""

import ctypes
import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from tests.but_for_times import content, files

from benchmarks.bench_grade import make_class

SHARDS = 4
_SUBREAPER = 36  # prctl's own number


def run(*words: str) -> tuple[float, float]:
    """Seconds of a command of byheart's, by the clock and of processor time, its processes' included."""
    begun, worked = time.perf_counter(), _worked()
    subprocess.run([sys.executable, "-m", "byheart", *words], check=True, capture_output=True)
    clock = time.perf_counter() - begun
    with suppress(ChildProcessError):  # nobody is left
        while True:
            os.wait()
    return clock, _worked() - worked


def _worked() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def left(out: Path) -> dict[str, str]:
    """All that a class left, but for times, by its hashes: each of the gradebook's tables, and all pages."""
    found = {**content(out), "pages": sorted(files(out).items())}
    return {name: hashlib.sha256(repr(each).encode()).hexdigest() for name, each in found.items()}


def row(what: str, took: tuple[float, float], students: int) -> None:
    clock, worked = took
    hour = f"{students / worked * 3600:>10,.0f} an hour on a core" if students else ""
    print(f"{what:<40}{clock:>8.1f} s{worked:>8.1f} s of a processor{hour}", flush=True)


def main(words: list[str]) -> int:
    if sys.platform == "linux":  # who loses its parent becomes this process's child, and its work is counted here
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    students = int(words[0]) if words else 200
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"{students} submissions, {os.cpu_count()} cores, load {load:.1f} when it began")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_class(folder / "in", students)
        given = ["grade", str(folder / "in")]
        shared = ["--seed-from", str(folder / "shards/0")]
        row("shard 0: the seed and the answers", run(*given, "--shard", f"0/{SHARDS}", "--out", shared[1]), 0)
        for jobs in ("1", "2"):
            took_one = run(*given, *shared, "--jobs", jobs, "--out", str(folder / f"jobs-{jobs}"))
            row(f"one machine, {jobs} job{'s' * (jobs != '1')}", took_one, students)
        parts = [folder / f"shards/{number}" for number in range(1, SHARDS + 1)]
        took = [
            run(*given, *shared, "--jobs", "2", "--shard", f"{at}/{SHARDS}", "--out", str(part))
            for at, part in enumerate(parts, 1)
        ]
        clock, worked = (sum(each) for each in zip(*took, strict=True))
        row(f"{SHARDS} shards, 2 jobs each, together", (clock, worked), students)
        print(f"the slowest shard: {max(took)[0]:.1f} s by the clock")
        row("merge", run("merge", str(folder / "merged"), *map(str, parts)), students)
        others = {"two jobs": folder / "jobs-2", "merged": folder / "merged"}
        if find_spec("distributed"):
            others["by a cluster"] = folder / "cluster"
            words = (*given, *shared, "--jobs", "2", "--cluster", "local", "--out", str(folder / "cluster"))
            row("a cluster here, 2 workers", run(*words), students)
        size = (folder / "merged/gradebook.sqlite").stat().st_size
        one = left(folder / "jobs-1")
        same = {how: left(out) == one for how, out in others.items()}
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        print(f"the gradebook: {size / students / 1000:.0f} kB a student; the largest process: {peak / 1000:.0f} MB")
        for how, alike in same.items():
            print(f"{how} and graded by one: {'the same' if alike else 'NOT THE SAME'}")
    return 0 if all(same.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
