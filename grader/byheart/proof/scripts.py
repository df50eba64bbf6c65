"""The blank page: read scripts that were written from memory and labelled, and compare each reading with the label.

The label is taken as true. If a right script is called wrong, or a wrong one right, the check fails. If the kit
abstains, it has only said less than it could.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from byheart.curriculum.course import read_course
from byheart.jail.cell import Jail, can_confine
from byheart.proof.basis import BLANK_PAGE, Proof, Row
from byheart.proof.sample import share_row
from byheart.reading.run import read_script

_HEADER = re.compile(r"^# (verdict|line): *(.*?)\s*$", re.MULTILINE)
# The share of the scripts to be judged just as labelled, and of the wrong ones whose first wrong line is to be found.
SCRIPTS, LINES = 0.95, 0.85
# How many are read without --thorough.
SAMPLE_SCRIPTS = 80
# How many share a jail: to start one takes as long as to read several.
_IN_A_JAIL = 20

_SOME_TOPICS = "not proved: only some topics were asked for"
_RIGHT = ("right", "scaled", "other-loss")


@dataclass(frozen=True, slots=True)
class Compared:
    """A script's label and its reading. Lines are given only if the label says wrong."""

    name: str
    labelled: str
    read_as: str
    line_found: bool | None

    @property
    def unfair(self) -> bool:
        """Whether a right script was called wrong."""
        return self.labelled in _RIGHT and self.read_as == "wrong"

    @property
    def fooled(self) -> bool:
        """Whether a wrong script was called right."""
        return self.labelled == "wrong" and self.read_as in _RIGHT


def compare(course: Path, paths: Sequence[str]) -> list[Compared]:
    """Read these scripts. Raises GraderFault."""
    X, y = read_course(course).samples()
    with Jail((), confined=not can_confine()) as jail:
        return [_compared(jail, Path(path), X, y) for path in paths]


def _compared(jail: Jail, path: Path, X: NDArray[Any], y: NDArray[Any]) -> Compared:
    source = path.read_bytes()
    label = dict(_HEADER.findall(source.decode("utf-8", "replace")))
    reading = read_script(jail, source, path.name, X, y)
    found = str(reading.line) in label["line"].split("|") if label["verdict"] == "wrong" else None
    return Compared(path.stem, label["verdict"], reading.verdict, found)


def scripts_read(proof: Proof) -> Iterator[Row]:
    """A script of any form is judged as its author labelled it."""
    paths = sorted((proof.tests / BLANK_PAGE).glob("*.py")) if proof.whole else []
    if not paths:
        why = proof.not_here("scripts", BLANK_PAGE) if proof.whole else _SOME_TOPICS
        yield Row("scripts on the blank page judged right", f"{SCRIPTS:.0%}", why, None)
        return
    some = proof.some([str(path) for path in paths], SAMPLE_SCRIPTS)
    sampled = len(some) < len(paths)
    proof.begin("scripts on the blank page", len(some))
    read = proof.hands.work(compare, some, _IN_A_JAIL)
    odd = [each for each in read if each.unfair or each.fooled]
    findings = tuple(f"{each.name}: {each.labelled}, called {each.read_as}" for each in odd)
    unfair = sum(each.unfair for each in odd)
    measured = f"{unfair} right ones called wrong, {len(odd) - unfair} wrong ones called right, of {len(read)}"
    yield Row("scripts on the blank page misjudged", "0", measured, not odd, findings)
    exact = [each for each in read if each.labelled == each.read_as]
    others = [f"{each.name}: {each.labelled}, read as {each.read_as}" for each in read if each not in exact]
    figure = "scripts judged just as their labels say"
    yield share_row(figure, SCRIPTS, len(exact), len(read), "", others, sampled=sampled)
    wrong = [each for each in read if each.line_found is not None]
    found = sum(bool(each.line_found) for each in wrong)
    missed = [f"{each.name}: another line" for each in wrong if not each.line_found]
    figure = "their first wrong line found"
    if wrong:
        yield share_row(figure, LINES, found, len(wrong), "", missed, sampled=sampled)
    else:
        yield Row(figure, f"{LINES:.0%}", "not proved here: none of these scripts is wrong", None)
