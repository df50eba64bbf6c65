"""`byheart merge`: put the shards of a class together, as if one machine had graded everybody."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from byheart import batch
from byheart.batch import merge
from byheart.batch.counting import LATEST
from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.batch.shard import share_kept
from byheart.cli.moved import moves
from byheart.cli.options import refuse_foreign
from byheart.cli.words import DONE, complain, counted, say

EXAMPLES = ("merge graded/ shards/1 shards/2 shards/3", "merge graded/ shards/*")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("out", metavar="OUT", type=Path, help="where the class goes: a new folder, or the last one")
    parser.add_argument(
        "shards", metavar="SHARD", type=Path, nargs="+", help="what `byheart grade --shard` wrote into, all of them"
    )


def run(options: argparse.Namespace) -> int:
    """Merge them; the exit code."""
    refuse_foreign(options.out)
    parts = merge.checked([merge.looked_at(folder) for folder in options.shards])
    with open_gradebook(options.out) as gradebook:
        merge.refuse_other_gradebook(gradebook, parts)
        share_kept(parts[0].folder, options.out)
        merge.begin(gradebook, parts)
        batch.publish_counted(options.out, gradebook, parts[0].facts["attempts"] or LATEST)
        for part in parts:
            merge.add(gradebook, part)
        batch.publish_all(options.out, gradebook)
        say(*_told(options.out, gradebook, len(parts)))
        gradebook.finish()
    for sentence in merge.differences(parts):
        complain(sentence)
    return DONE


def _told(out: Path, gradebook: Gradebook, parts: int) -> Iterator[str]:
    moved = list(gradebook.moved())
    batch.publish_moved(out, moved)
    yield from moves([], moved, out / batch.MOVED)
    students, mean, points = gradebook.mean()
    yield f"{counted(parts, 'shard')} merged. Mean of {counted(students, 'student')}: {mean:.3g} of {points:g} points."
    if absent := len(gradebook.awaited()):
        yield f"{counted(absent, 'student')} of the roster handed in nothing: that is no 0."
    yield f"The class page: {out / batch.INDEX}"
