"""`python -m benchmarks.cluster [STUDENTS [ROUNDS]]`: a cluster on this machine beside two jobs, in turn.

It grades the class of `make bench` and three times as many by both ways, ROUNDS times, and prints the medians by the
clock: on a machine that is busy with something else they tell nothing. What a cluster costs once (its processes start,
each worker tries its jail) and what it costs for each submission are told apart by the two sizes. Processor seconds
aren't told: of a cluster's processes not all are counted. It also says whether all gradebooks are the same.
"""

import os
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from benchmarks.bench_grade import make_class
from benchmarks.scale import left, run

WAYS = {"two jobs": ("--jobs", "2"), "a cluster here, 2 workers": ("--jobs", "2", "--cluster", "local")}


def main(words: list[str]) -> int:
    students, rounds = (int(word) for word in (*words, *("120", "5")[len(words) :]))
    sizes = (students, 3 * students)
    print(f"{sizes[0]} and {sizes[1]} submissions, {rounds} rounds, load {os.getloadavg()[0]:.1f} when it began")
    took: dict[tuple[str, int], list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        folder.chmod(0o755)
        for size in sizes:
            make_class(folder / f"in-{size}", size)
        seed = folder / "seed"
        run("grade", str(folder / f"in-{sizes[0]}"), "--shard", "0/1", "--out", str(seed))
        found = defaultdict(list)
        for number in range(rounds):
            for size in sizes:
                for way, options in WAYS.items():
                    out = folder / f"{size}-{number}-{options[-1]}"
                    words = ["grade", str(folder / f"in-{size}"), "--seed-from", str(seed), "--out", str(out)]
                    took[way, size].append(run(*words, *options)[0])
                    print(f"  {size} by {way}: {took[way, size][-1]:.1f} s", flush=True)
                    found[size].append(left(out))
    _told(sizes, {key: statistics.median(times) for key, times in took.items()})
    same = all(each == books[0] for books in found.values() for each in books)
    print(f"the gradebooks: {'the same' if same else 'NOT THE SAME'}")
    return 0 if same else 1


def _told(sizes: tuple[int, int], seconds: dict[tuple[str, int], float]) -> None:
    """Both ways side by side: for each size, for each submission, and once."""
    small, large = sizes
    jobs, cluster = ([seconds[way, size] for size in sizes] for way in WAYS)
    for at, size in enumerate(sizes):
        print(f"{size} by the clock: {jobs[at]:.1f} s and {cluster[at]:.1f} s, {cluster[at] / jobs[at] - 1:+.0%}")
    each = [(pair[1] - pair[0]) / (large - small) for pair in (jobs, cluster)]
    once = [pair[0] - slope * small for pair, slope in zip((jobs, cluster), each, strict=True)]
    print(f"  for each submission: {each[0] * 1000:.1f} ms and {each[1] * 1000:.1f} ms, {each[1] / each[0] - 1:+.0%}")
    print(f"  once: {once[0]:.1f} s and {once[1]:.1f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
