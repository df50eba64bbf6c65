"""What was asked for, and what is told of it: the data types that every format shares."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for. `to` is the folder to write into.

    `into` is the instructor's own export that is filled, and `column` its column. `out_of` is the maximum to scale to;
    None leaves points as they are. With `only` it is about this student alone. `dry` writes nothing, and only tells.
    """

    to: Path
    into: Path | None = None
    column: str = ""
    out_of: float | None = None
    only: str = ""
    dry: bool = False


@dataclass(slots=True)
class Told:
    """What is told afterwards: the `files` that were written, sentences, and whether something needs a person.

    `said` is what is so, `beware` what may be wrong; with a `beware` the command ends with 1.
    """

    files: list[Path] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    beware: list[str] = field(default_factory=list)
