"""A class in several parts, for several machines: which students belong to a shard, told by the name alone.

A student is in the same shard whatever else is handed in, so shards need not know of each other, and the same shard of
a later download has the same students. Shard 0 has nobody: it is for what all shards need, the secret seed and the
answers.
"""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from byheart.batch.gradebook import Gradebook
from byheart.batch.people import SHARD
from byheart.batch.replay import KEPT


@dataclass(frozen=True, slots=True)
class Shard:
    """The part with this number, of so many; counted from 1."""

    number: int
    of: int

    def has(self, student: str) -> bool:
        """Whether this student is in it. What belongs to nobody is in the first one."""
        if not student:
            return self.number == 1
        digest = hashlib.sha256(student.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big") % self.of == self.number - 1

    def __str__(self) -> str:
        """As it is said to `--shard`."""
        return f"{self.number}/{self.of}"


def shard_of(word: str) -> Shard | None:
    """The shard that this word names, like 3/8; None if it names none."""
    number, _, of = word.partition("/")
    if not (number.isdecimal() and of.isdecimal()):
        return None
    shard = Shard(int(number), int(of))
    return shard if shard.of and shard.number <= shard.of else None


def kept_shard(gradebook: Gradebook) -> Shard | None:
    """The shard that this gradebook is; None if it is of a whole class."""
    kept = gradebook.fact(SHARD)
    return Shard(*kept) if kept else None


def keep_shard(gradebook: Gradebook, shard: Shard) -> None:
    """Let this gradebook be this shard."""
    gradebook.note({SHARD: [shard.number, shard.of]})


def share_kept(source: Path, out: Path) -> None:
    """Take over the answers to a secret seed's cases that another gradebook keeps, so that they aren't made again."""
    folder = source if source.is_dir() else source.parent
    if (folder / KEPT).is_dir() and not (out / KEPT).exists():
        shutil.copytree(folder / KEPT, out / KEPT)
