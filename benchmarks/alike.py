"""`python -m benchmarks.alike [STUDENTS [ROUNDS [KIND ...]]]`: two thirds of a class handed in the very same bytes.

It grades a third of the class alone, whose files are all different (but for stubs, as in `make bench`), and then the
whole class: once with untouched stubs from everybody else, once with copies of one right submission, and once with
copies of one that is wrong; or those KINDs of it: stubs, right, wrong. It prints the medians of one job, by the clock
and of processor time, which a busy machine disturbs less: what the others cost.
"""

import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.bench_grade import EXERCISES, ROOT, make_class
from benchmarks.scale import run


def main(words: list[str]) -> int:
    students, rounds = (int(word) for word in (*words[:2], *("300", "3")[len(words) :]))
    own = students // 3
    print(f"{own} submissions of their own, {students} in all, {rounds} rounds, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_class(folder / "alone", own)
        others = {"stubs": EXERCISES, "right": ROOT / "solutions", "wrong": None}
        others = {name: source for name, source in others.items() if name in words[2:] or not words[2:]}
        for name, source in others.items():
            shutil.copytree(folder / "alone", folder / name)
            for number in range(students - own):
                _hand_in(folder / name / f"t{number:04}", source)
        run("grade", str(folder / "alone"), "--shard", "0/1", "--out", str(folder / "seed"))
        took: dict[str, list[tuple[float, float]]] = {name: [] for name in ("alone", *others)}
        for number in range(rounds):
            for name, times in took.items():
                words = ["grade", str(folder / name), "--jobs", "1", "--out", str(folder / f"{name}-{number}")]
                times.append(run(*words, "--seed-from", str(folder / "seed")))
        for name, times in took.items():
            clock, worked = (statistics.median(each) for each in zip(*times, strict=True))
            print(f"{name:<8}{clock:>8.1f} s{worked:>8.1f} s of a processor", flush=True)
    return 0


def _hand_in(place: Path, source: Path | None) -> None:
    """Write every exercise's file from this folder; without one, the solutions with a slip in the sigmoid."""
    place.mkdir(parents=True)
    for path in sorted((source or ROOT / "solutions").glob("[0-9][0-9]_*/*.py")):
        if path.stem == path.parent.name[3:]:
            text = path.read_text(encoding="utf-8")
            (place / path.name).write_text(text if source else text.replace("np.exp(-", "np.exp("), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
