"""`python -m benchmarks.rewritten [SEED [COUNT [CORPUS ...]]]`: others' scripts in other words get the same verdicts.

A script of `tests/sight_scripts` is rewritten by a few steps that leave the mathematics as it is (`other_words`). It
counts only if it still prints the same numbers. What is compared is the verdict, and the first part that is wrong. Each
pair that differs is kept in a folder of its own. Exit code 1 where a right one is called wrong, or a wrong one right.
"""

import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.other_words import rewritten
from benchmarks.script_sight import CORPORA, ROOT
from byheart.curriculum.course import read_course
from byheart.jail.cell import Jail, can_confine
from byheart.reading.parts import parts_of
from byheart.reading.run import read_script

_NUMBER = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?|nan|inf")
_GOOD = ("right", "scaled", "other-loss")
_SECONDS, _CLOSE = 25, 1e-5


def main(words: list[str]) -> int:
    seed, count = (int(word) for word in (*words[:2], *("1", "200")[len(words) :]))
    corpora = words[2:] or sorted(each.name for each in CORPORA.iterdir() if each.is_dir())
    files = [each for name in corpora for each in sorted((CORPORA / name).glob("*.py"))]
    random_ = random.Random(seed)
    kept = Path(tempfile.mkdtemp(prefix="rewritten-"))
    tally: Counter[str] = Counter()
    X, y = read_course(ROOT / "exercises").samples()
    with Jail((), confined=not can_confine()) as jail:
        while tally.total() - tally["prints otherwise"] < count:
            path = random_.choice(files)
            plain, other, steps = rewritten(path.read_text(encoding="utf-8"), random_)
            if not steps or (said := printed(plain)) is None:
                continue
            if not same(said, printed(other)):
                tally["prints otherwise"] += 1
                continue
            readings = [read_script(jail, each.encode(), "script.py", X, y) for each in (plain, other)]
            was, now = ((kind_of(each.verdict), first_wrong(parts_of(each))) for each in readings)
            tally[f"{was[0]}, and then {now[0]}" + (", another part" if was[0] == now[0] and was != now else "")] += 1
            if was != now:
                name = f"{path.parent.name}-{path.stem}-{tally.total()}"
                (kept / f"{name}-a.py").write_text(plain + "\n", encoding="utf-8")
                (kept / f"{name}-b.py").write_text(other + "\n", encoding="utf-8")
                print(f"{name}: {was}, and then {now}: {steps}", flush=True)
    for outcome, times in sorted(tally.items(), key=lambda each: -each[1]):
        print(f"{times:6}  {outcome}")
    print(f"seed {seed}; what differs is in {kept}")
    return bool(tally["right, and then wrong"] + tally["wrong, and then right"])


def kind_of(verdict: str) -> str:
    return "right" if verdict in _GOOD else verdict


def first_wrong(parts: tuple[object, ...]) -> str:
    return next((each.part for each in parts if each.state == "wrong"), "")


def printed(text: str) -> str | None:
    """What a script prints, run on its own; None where it stops or takes too long."""
    command = [sys.executable, "-W", "ignore", "-c", text]
    kept = {"OMP_NUM_THREADS": "1", "PATH": os.environ.get("PATH", "")}
    try:
        ended = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, env=kept, check=False)
    except subprocess.TimeoutExpired:
        return None
    return ended.stdout if ended.returncode == 0 else None


def same(one: str, other: str | None) -> bool:
    """Whether two texts are the same but for the last digits of their numbers."""
    if other is None or _NUMBER.sub("#", one) != _NUMBER.sub("#", other):
        return False
    both = zip(*(map(float, _NUMBER.findall(each)) for each in (one, other)), strict=True)
    return all(a == b or abs(a - b) <= _CLOSE * (1e-3 + max(abs(a), abs(b))) for a, b in both)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
