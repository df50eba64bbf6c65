"""What `byheart grade` was told to do, and whether it fits the gradebook that it goes into.

A gradebook holds marks out of one total, of one class or one part of it, asked with one secret seed. What doesn't fit
is refused before anybody is graded, with the way out. Nothing is graded here.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from byheart.batch import Setup, secret
from byheart.batch.asked import of_another_course
from byheart.batch.grade import Paper
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.late import COURSE
from byheart.batch.replay import KEPT
from byheart.batch.shard import Shard, keep_shard, kept_shard, share_kept
from byheart.cli.words import Misused, complain, printable
from byheart.curriculum.course import read_course


@dataclass(frozen=True, slots=True)
class Order:
    """Which submissions are graded, with which setup, and into which folder.

    With `retry`, only those of whom something wasn't graded last time by a fault of ours. `seed_from` is a gradebook
    whose secret seed is used as well. `form` names the format ("": byheart finds out), `roster` is a file, and `shard`
    is the part of the class that is graded (None: all of it). `cluster` is where others grade ("": nobody does).
    """

    out: Path
    submissions: Path
    setup: Setup
    jobs: int = 1
    retry: bool = False
    seed_from: Path | None = None
    form: str = ""
    roster: Path | None = None
    shard: Shard | None = None
    cluster: str = ""


def shared_seed(order: Order) -> int | None:
    """The seed of the gradebook that was named, if one was. Raises Misused where the course says another."""
    own = read_course(order.setup.course)
    if order.seed_from is not None and own.secret_seed is not None:
        said = "its own secret_seed" if own.has_secret else "secret_seed = false"
        raise Misused(f"the course's settings have {said}, so --seed-from can't be used. Remove one of the two.")
    shared = None if order.seed_from is None else secret.seed_from(order.seed_from)
    if order.shard and order.shard.number and shared is None and own.secret_seed is None:
        # Shards with seeds of their own couldn't be merged.
        raise Misused(
            f"shard {order.shard} needs --seed-from, so that all shards ask the same. Make what they need once:"
            f" byheart grade SUBMISSIONS --shard 0/{order.shard.of} --out {order.out.parent / '0'}."
            f" Then add --seed-from {order.out.parent / '0'} to each shard."
        )
    return shared


def take_up(gradebook: Gradebook, order: Order, only: str, paper: Paper) -> None:
    """Make the gradebook the one of this order. Raises Misused where it holds other marks, or those of others."""
    _refuse_scope(gradebook, only, order.out)
    _refuse_other_course(gradebook, paper, order.out)
    _refuse_other_shard(gradebook, order.shard, order.out)
    if order.shard:
        keep_shard(gradebook, order.shard)
    if order.seed_from is not None:
        share_kept(order.seed_from, order.out)


def with_seed(gradebook: Gradebook, order: Order, shared: int | None) -> Setup:
    """The setup with the gradebook's own secret seed, which is drawn when it first grades.

    To grade again what a fault broke, it asks as it asked the others: nothing is drawn then.
    """
    if read_course(order.setup.course).secret_seed is not None:
        return replace(order.setup, kept=order.out / KEPT)
    seed = secret.own_seed(gradebook)
    changed = seed is None if shared is None else seed != shared
    if order.retry and changed and shared is None:
        return order.setup
    if changed and any(True for _ in gradebook.students()):
        before = "the open seeds only" if seed is None else "another secret seed"
        complain(
            f"{order.out} was graded with {before}. From now on it uses {'its own' if shared is None else 'the shared'}"
            " secret seed as well: everybody is graded again, and marks may change."
        )
    if shared is not None:
        secret.keep_seed(gradebook, shared)
    return replace(order.setup, secret_seed=shared or seed or secret.draw_seed(gradebook), kept=order.out / KEPT)


def refuse_other_scope(out: Path, only: str) -> None:
    """Refuse a gradebook of other exercises, before anything is computed for these. Raises Misused.

    `take_up` asks again, when nobody else can write into it any more.
    """
    if (out / FILE).is_file():
        with open_gradebook(out) as gradebook:
            _refuse_scope(gradebook, only, out)


def _refuse_scope(gradebook: Gradebook, only: str, out: Path) -> None:
    """One gradebook holds marks out of one total."""
    before = gradebook.fact("only", only)
    if before != only:
        graded, name = (f"only {before}" if before else "the whole course"), only or "all"
        other = out.with_name(f"graded-{name}")
        raise Misused(f"{out} holds marks for {graded}. Give this a folder of its own: --out {other}")


def _refuse_other_course(gradebook: Gradebook, paper: Paper, out: Path) -> None:
    """Refuse a course that has none of the questions which are graded here: all marks would be taken away."""
    if of_another_course(gradebook, paper):
        title, folder = (printable(str(gradebook.fact(each, ""))) for each in ("title", COURSE))
        raise Misused(
            f'{out} holds the marks of another course, "{title}", and no question of this one. Name that course with'
            f" --course {folder}, or another folder for these marks with --out."
        )


def _refuse_other_shard(gradebook: Gradebook, shard: Shard | None, out: Path) -> None:
    """A gradebook holds one part of a class, or the whole."""
    before = kept_shard(gradebook)
    if before != shard and (before is not None or any(True for _ in gradebook.students())):
        kept = f"shard {before}" if before else "a whole class"
        raise Misused(f"{out} holds {kept}. Name another folder with --out.")
