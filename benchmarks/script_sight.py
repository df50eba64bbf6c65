"""`python -m benchmarks.script_sight [CORPUS ...]`: how are networks read that somebody else wrote, in any form?

A corpus is a folder `tests/sight_scripts/NAME` of scripts and notebooks. Whoever wrote them had seen neither this code
nor its scripts. A script's first lines say what it is, a notebook's stand in a file NAME.label beside it:

    # verdict: right | wrong | not a network | cannot tell
    # line: the first wrong line, counted with these; of a notebook in all its code cells, one after the other
    # also: other lines that are as good an answer, as its author says: 12, 14

What is right "up to a factor" or for another loss is right here. Exit code 1 where a right one is called wrong, or
another one right. --show prints what was said of each that was read otherwise than its label says.
"""

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from byheart.asking.problems import StudentProblem
from byheart.curriculum.course import read_course
from byheart.jail.cell import Jail, can_confine
from byheart.reading.run import read_script
from byheart.submissions.cells import cells_of
from byheart.submissions.notebook import read_notebooks

ROOT = Path(__file__).parent.parent
CORPORA = ROOT / "tests" / "sight_scripts"
_HEADER = re.compile(r"^# (verdict|line|also|style): *(.*?)\s*$", re.MULTILINE)
_RIGHT = ("right", "scaled", "other-loss")


@dataclass(frozen=True)
class Seen:
    """A script, its label, and how it was read. `lines` and `said` are texts; `why` is why it wasn't judged."""

    name: str
    label: str
    lines: tuple[str, ...]
    verdict: str
    said: str
    why: str
    seconds: float

    @property
    def trains(self) -> bool:
        """Whether it trains a network, as its author says."""
        return self.label in ("right", "wrong")

    @property
    def judged(self) -> bool:
        """Whether anything was said of it."""
        return self.verdict != "unjudged"

    @property
    def read_as(self) -> str:
        """The verdict in the words of the labels."""
        return "right" if self.verdict in _RIGHT else self.verdict


def look(corpus: Path) -> Iterator[Seen]:
    """Read each script of a corpus, and the code of each notebook."""
    X, y = read_course(ROOT / "exercises").samples()
    with Jail((), confined=not can_confine()) as jail:
        for path in sorted((*corpus.glob("*.py"), *corpus.glob("*.ipynb"))):
            source, label, lines = _opened(path)
            began = time.perf_counter()
            reading = read_script(jail, source, "script.py", X, y)
            seconds = time.perf_counter() - began
            numbers = map(int, re.findall(r"\d+", f"{label.get('line', '')} {label.get('also', '')}"))
            wanted = tuple(lines[number - 1].strip() for number in numbers if number <= len(lines)) or ("",)
            text = source.decode("utf-8", "replace").split("\n")
            said = text[reading.line - 1].strip() if reading.line and reading.line <= len(text) else ""
            yield Seen(path.name, label["verdict"], wanted, reading.verdict, said, reading.why, seconds)


def _opened(path: Path) -> tuple[bytes, dict[str, str], list[str]]:
    """The text that is read, the label, and the lines that the label counts."""
    data = path.read_bytes()
    if path.suffix == ".py":
        text = data.decode("utf-8", "replace")
        return data, dict(_HEADER.findall(text)), text.split("\n")
    label = dict(_HEADER.findall(path.with_suffix(".label").read_text(encoding="utf-8")))
    made = read_notebooks({"script.ipynb": data}, ["script.py"], {}).files
    try:
        lines = [line for cell in cells_of(data) for line in cell.text.split("\n")]
    except StudentProblem:
        lines = []
    return made.get("script.py", b""), label, lines


def figures(seen: Sequence[Seen]) -> Iterator[tuple[str, int, int]]:
    """What is counted, how many, of how many."""
    right = [each for each in seen if each.label == "right"]
    others = [each for each in seen if each.label != "right"]
    trains = [each for each in seen if each.trains]
    judged = [each for each in trains if each.judged]
    wrong = [each for each in judged if each.label == each.read_as == "wrong"]
    yield "right ones called wrong", sum(each.verdict == "wrong" for each in right), len(right)
    yield "others called right", sum(each.read_as == "right" for each in others), len(others)
    none = [each for each in seen if each.label == "not a network"]
    yield "judged, of those that train none", sum(each.judged for each in none), len(none)
    yield "judged, of those that train", len(judged), len(trains)
    yield "verdict as labelled, of these", sum(each.label == each.read_as for each in judged), len(judged)
    yield "first wrong line found", sum(each.said in each.lines for each in wrong), len(wrong)


def main(words: Sequence[str] | None = None) -> int:
    """Read the corpora that are named, or all, and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.script_sight", description=__doc__.split("\n")[0])
    parser.add_argument("corpus", nargs="*", type=Path, default=sorted(filter(Path.is_dir, CORPORA.glob("*"))))
    parser.add_argument("--show", action="store_true", help="print each that was read otherwise than labelled")
    asked = parser.parse_args(words)
    odd = 0
    for corpus in (each if each.is_dir() else CORPORA / each for each in asked.corpus):
        if not corpus.is_dir():
            parser.error(f"there is no folder {corpus}")
        seen = list(look(corpus))
        print(f"{corpus.name}: {len(seen)} scripts")
        for what, some, whole in figures(seen):
            print(f"    {what:<34}{some:>4} of {whole:<4}{f'{some / whole:6.1%}' if whole else ''}")
        times = [each.seconds for each in seen]
        print(f"    seconds: median {median(times):.2f}, 95th percentile {quantiles(times, n=20)[-1]:.2f}")
        for why, count in Counter(each.why for each in seen if each.trains and not each.judged).most_common():
            print(f"    not judged: {count:>3}  {why}")
        mine = [each for each in seen if each.trains and each.judged and each.label != each.read_as]
        mine += [each for each in seen if not each.trains and each.judged]
        lines = [each for each in seen if each.label == each.read_as == "wrong" and each.said not in each.lines]
        for each in [*mine, *lines] if asked.show else mine:
            wanted = " or ".join(map(repr, each.lines))
            print(f"    {each.name}: {each.label}, read as {each.verdict}; at {each.said!r}, labelled {wanted}")
        odd += sum((each.label == "right" and each.verdict == "wrong") for each in seen)
        odd += sum((each.label != "right" and each.read_as == "right") for each in seen)
    return 1 if odd else 0


if __name__ == "__main__":
    sys.exit(main())
