"""The blank page: read scripts that were written from memory and labelled, and compare each reading with the label.

The label is taken as true. If a right script is called wrong, or a wrong one right, the check fails. If the kit
abstains, it has only said less than it could.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from byheart.curriculum.course import read_course
from byheart.jail.cell import Jail, can_confine
from byheart.reading.run import read_script

_HEADER = re.compile(r"^# (verdict|line): *(.*?)\s*$", re.MULTILINE)
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
