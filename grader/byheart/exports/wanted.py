"""What was asked for, and what is told of it: the data types that every format shares."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from byheart.asking.problems import GraderFault, meant


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for. `to` is the folder to write into.

    `into` is the instructor's own export that is filled, and `column` its column. `out_of` is the maximum to scale to;
    None leaves points as they are. With `only` it is about this student alone. `dry` writes nothing, and only tells.
    `system` is whose folders feedback goes into, and `environment` is what a runner set.
    """

    to: Path
    into: Path | None = None
    column: str = ""
    out_of: float | None = None
    only: str = ""
    dry: bool = False
    system: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Told:
    """What is told afterwards: the `files` that were written, sentences, and whether something needs a person.

    `said` is what is so, `beware` what may be wrong; with a `beware` the command ends with 1.
    """

    files: list[Path] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    beware: list[str] = field(default_factory=list)


class Lacking(GraderFault):
    """What was asked for lacks something that only whoever asks can say."""


class NoSuchColumn(Lacking):
    """The column that was named isn't there, or isn't the only one."""


def listed_columns(path: Path, named: str, there: Sequence[str], *, several: int) -> NoSuchColumn:
    """The complaint about a column that isn't there, or isn't the only one, with those that are."""
    shown = ", ".join(f'"{each}"' for each in there) or "none"
    if several:
        return NoSuchColumn(f'{path}: {several} columns could be "{named}". Name one with --column: {shown}.')
    if not named:
        return NoSuchColumn(f"{path}: name the column to fill with --column. There are: {shown}.")
    hint = meant(named, there, "")
    return NoSuchColumn(f'{path} has no column "{named}".{hint and f" {hint}"} There are: {shown}.')
