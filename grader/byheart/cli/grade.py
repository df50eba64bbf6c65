"""`byheart grade`: grade a class, and say what became of everybody."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from byheart import __version__, batch
from byheart.batch import Setup, asked, secret
from byheart.batch.grade import Paper
from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.batch.persons import to_look_at
from byheart.batch.replay import KEPT
from byheart.batch.seen import facts_of
from byheart.batch.shard import Shard, keep_shard, kept_shard, shard_of, share_kept
from byheart.cli import handed as handed_in
from byheart.cli.became import Tally, attempts_told, shown_on, summary, wrong
from byheart.cli.computing import Computing
from byheart.cli.moved import moves
from byheart.cli.options import (
    add_course,
    add_jobs,
    at_once,
    course_folder,
    held_back,
    refuse_foreign,
    refuse_without_walls,
)
from byheart.cli.words import NOT_RIGHT, Misused, complain, say
from byheart.curriculum.course import read_course
from byheart.curriculum.messages import read_messages
from byheart.submissions import form_names, read_roster

EXAMPLES = (
    "grade submissions/",
    "grade hand-in.zip --out graded-week-2 --jobs 4",
    "grade submissions/ --only TOPIC --out graded-TOPIC",
    "grade submissions/ --retry",
    "grade submissions.zip --roster class.csv",
    "grade submissions/ --shard 3/8 --seed-from shards/0 --out shards/3",
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument(
        "submissions",
        metavar="SUBMISSIONS",
        type=Path,
        help="a download of Canvas, Moodle, Gradescope, nbgrader or git, or a folder for each student; also as a zip",
    )
    parser.add_argument(
        "--format",
        choices=form_names(),
        default="",
        help="how to read it (default: byheart finds out, and says it)",
    )
    parser.add_argument(
        "--roster",
        metavar="FILE",
        type=Path,
        help="who is in the class: a CSV file with id, name, email, section, counted (yes or no)",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=Path, default=Path("graded"), help="where to put the results (default: graded/)"
    )
    add_jobs(parser)
    parser.add_argument("--only", metavar="TOPIC", default="", help="one exercise: its number, its topic, or NN_topic")
    add_course(parser)
    parser.add_argument(
        "--seed-from",
        metavar="GRADEBOOK",
        type=Path,
        help="use the secret seed of another gradebook (its folder or file): for a class in several parts",
    )
    parser.add_argument(
        "--shard",
        metavar="N/OF",
        type=_shard,
        help="grade only this part of the class, like 3/8, for several machines; 0/8 grades nobody and draws the seed",
    )
    parser.add_argument(
        "--retry",
        action="store_true",
        help="grade again only what failed last time because of byheart or this machine",
    )
    parser.add_argument(
        "--unconfined",
        action="store_true",
        help="run students' code without a jail: it can do everything that you can do",
    )


def run(options: argparse.Namespace) -> int:
    """Grade everybody; the exit code."""
    if not options.submissions.exists():
        raise Misused(
            f"{options.submissions} does not exist. Name a folder with a folder for each student, or a zip of it."
        )
    refuse_without_walls(options.unconfined)
    setup = Setup(course_folder(options), options.only, confined=not options.unconfined)
    jobs = at_once(options.jobs)
    how = HowRead(options.format, options.roster, options.shard)
    return grade_into(options.out, options.submissions, setup, jobs, options.retry, options.seed_from, how)


@dataclass(frozen=True, slots=True)
class HowRead:
    """How submissions are read: the format's name ("" finds out), the roster's file, and which part of the class."""

    form: str = ""
    roster: Path | None = None
    shard: Shard | None = None


def grade_into(
    out: Path,
    submissions: Path,
    setup: Setup,
    jobs: int,
    retry: bool = False,
    seed_from: Path | None = None,
    how: HowRead = HowRead(),
) -> int:
    """Grade these submissions into this folder, and say what came of it; the exit code.

    With `retry`, only those of whom something wasn't graded last time by a fault of ours. With `seed_from`, with the
    secret seed of that gradebook.
    """
    tell = Computing(sys.stderr)
    shared = _shared_seed(setup, seed_from)
    shard = how.shard
    if shard:
        _refuse_own_seed(setup, shard, shared, out)
    with _stoppable_before(tell):
        handed = handed_in.find(submissions, setup, how.form)
        roster = read_roster(how.roster) if how.roster else None
        refuse_foreign(out)
        for sentence in handed_in.read_as(handed):
            complain(sentence)
        paper = _open_paper_of(setup, tell)
        _get_ready(setup, paper)
    with open_gradebook(out) as gradebook:
        if gradebook.place.network:
            complain(
                f"{out} lies on a network file system ({gradebook.place.network}): the gradebook is written there"
                " without a write-ahead log, which is slower. A folder on a local disk, named with --out, is quicker."
            )
        batch.clear_scraps(out)
        only = paper.exercises[0][0].topic if setup.only else ""
        _refuse_other_scope(gradebook, only, out)
        _refuse_other_shard(gradebook, shard, out)
        if shard:
            keep_shard(gradebook, shard)
        if seed_from is not None:
            share_kept(seed_from, out)
        setup = _with_seed(gradebook, setup, out, shared, retry)
        with _stoppable_before(tell):
            paper = batch.paper_of(setup, tell)
        course = paper.course
        kit = {"version": __version__, "key": paper.published, "seed": course.seeds[0], "seeds": course.seeds}
        messages = read_messages(course.answers)
        sources = handed_in.with_roster(gradebook, roster, handed.sources)
        sources = [each for each in sources if shard is None or shard.has(each.student)]
        names = handed_in.names_of(sources)
        handed_in.take_over(gradebook, out, sources)
        chosen = [each for each in sources if each.student in gradebook.broken()] if retry else sources
        facts = {
            "title": course.title,
            "only": only,
            "kit": kit,
            batch.MESSAGES: messages,
            **facts_of(course, datetime.now(UTC)),
        }
        gradebook.begin(facts, retry)
        batch.publish_counted(out, gradebook, course.attempts)
        tally = Tally()
        with _stoppable(out, tally), closing(batch.grade_class(setup, paper, chosen, out, gradebook, jobs)) as steps:
            for step in shown_on(sys.stderr, steps, len(chosen), names):
                tally.count(step)
        batch.publish(out, gradebook)
        say(*wrong(tally, names), *handed_in.on_the_roster(gradebook, sources, names))
        say(*_changed(out, gradebook, paper, retry), *summary(gradebook, tally, {source.student for source in sources}))
        say(*held_back(gradebook), f"The class page: {out / batch.INDEX}" if shard is None else _next_step(shard, out))
        say(*attempts_told(gradebook))
        for sentence in (*to_look_at(gradebook), *_beware(paper, setup.confined)):
            complain(sentence)
        if not retry:  # it asks only a few with these settings, and the others weren't asked with them
            asked.keep_asked(gradebook, paper)
        gradebook.finish()
    return tally.exit_code


def _changed(out: Path, gradebook: Gradebook, paper: Paper, retry: bool) -> Iterator[str]:
    """Which settings are other ones, and which marks moved; all of these are written into a table."""
    moved = list(gradebook.moved())
    batch.publish_moved(out, moved)
    yield from moves([] if retry else asked.changes(gradebook, paper), moved, out / batch.MOVED)


def _get_ready(setup: Setup, paper: Paper) -> None:
    """Compute here what is computed once: no process that grades should do so while somebody's time runs."""
    if paper.known is not None and not batch.is_ready(setup):
        paper.known()


def _shared_seed(setup: Setup, seed_from: Path | None) -> int | None:
    """The seed of the gradebook that was named, if one was. Raises Misused where the course says another."""
    if seed_from is None:
        return None
    course = read_course(setup.course)
    if course.secret_seed is not None:
        said = "its own secret_seed" if course.has_secret else "secret_seed = false"
        raise Misused(f"the course's settings have {said}, so --seed-from can't be used. Remove one of the two.")
    return secret.seed_from(seed_from)


def _with_seed(gradebook: Gradebook, setup: Setup, out: Path, shared: int | None, retry: bool) -> Setup:
    """The setup with the gradebook's own secret seed, which is drawn when it first grades.

    To grade again what a fault broke, it asks as it asked the others: nothing is drawn then.
    """
    if read_course(setup.course).secret_seed is not None:
        return replace(setup, kept=out / KEPT)
    seed = secret.own_seed(gradebook)
    changed = seed is None if shared is None else seed != shared
    if retry and changed and shared is None:
        return setup
    if changed and any(True for _ in gradebook.students()):
        before = "the open seeds only" if seed is None else "another secret seed"
        complain(
            f"{out} was graded with {before}. From now on it uses {'its own' if shared is None else 'the shared'}"
            " secret seed as well: everybody is graded again, and marks may change."
        )
    if shared is not None:
        secret.keep_seed(gradebook, shared)
    return replace(setup, secret_seed=shared or seed or secret.draw_seed(gradebook), kept=out / KEPT)


def _beware(paper: Paper, confined: bool) -> Iterator[str]:
    """What could have been copied from the course, or forged, in words."""
    if not paper.receipt.secret_seeds:
        yield (
            "ONLY OPEN SEEDS: everybody can read in the course what was asked, and answers copied from the course"
            " count as right. Without secret_seed = false in the settings, a secret seed is used too."
        )
    elif paper.copiable:
        yield (
            f"the secret seed changes nothing in {', '.join(paper.copiable)}: answers to these can be copied from the"
            " course. Its cases should take inputs from course.draws."
        )
    if not confined:
        yield "UNCONFINED: no jail held these students' code, which could write its own marks and others'."


def _shard(word: str) -> Shard:
    """A part of the class."""
    shard = shard_of(word)
    if shard is None:
        raise argparse.ArgumentTypeError(f"it should be a number and of how many, like 3/8; it is {word!r}")
    return shard


def _refuse_own_seed(setup: Setup, shard: Shard, shared: int | None, out: Path) -> None:
    """Shards with seeds of their own couldn't be merged: that is said before anybody is graded."""
    if shard.number and shared is None and read_course(setup.course).secret_seed is None:
        raise Misused(
            f"shard {shard} needs --seed-from, so that all shards ask the same. Make what they need once:"
            f" byheart grade SUBMISSIONS --shard 0/{shard.of} --out {out.parent / '0'}. Then add --seed-from"
            f" {out.parent / '0'} to each shard."
        )


def _refuse_other_shard(gradebook: Gradebook, shard: Shard | None, out: Path) -> None:
    """A gradebook holds one part of a class, or the whole."""
    before = kept_shard(gradebook)
    if before != shard and (before is not None or any(True for _ in gradebook.students())):
        kept = f"shard {before}" if before else "a whole class"
        raise Misused(f"{out} holds {kept}. Name another folder with --out.")


def _next_step(shard: Shard, out: Path) -> str:
    """What comes after a shard."""
    if shard.number == 0:
        return f"The seed and the answers for all shards are in {out}: name it with --seed-from."
    return f"Shard {shard} is done. When all are: byheart merge OUT {out.parent / '*'}"


def _refuse_other_scope(gradebook: Gradebook, only: str, out: Path) -> None:
    """One gradebook holds marks out of one total."""
    before = gradebook.fact("only", only)
    if before != only:
        graded, name = (f"only {before}" if before else "the whole course"), only or "all"
        other = out.with_name(f"graded-{name}")
        raise Misused(f"{out} holds marks for {graded}. Give this a folder of its own: --out {other}")


@contextmanager
def _stoppable(out: Path, tally: Tally) -> Iterator[None]:
    """Ctrl-C and SIGTERM end the batch in order, with a sentence."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        complain(
            f"stopped. The {tally.became['graded']} graded so far are kept in {out}: the same command goes on from"
            f" there, and `byheart report {out}` shows what there is."
        )
        raise SystemExit(NOT_RIGHT) from None
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _stoppable_before(tell: Computing) -> Iterator[None]:
    """While things are computed once, SIGTERM ends it in order too, so that what is done is kept."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        tell.done()
        signal.signal(signal.SIGTERM, before)


def _open_paper_of(setup: Setup, tell: Computing) -> Paper:
    """The paper of the open seeds: with it all that needs no gradebook can be checked and computed."""
    try:
        return batch.paper_for(batch.course_of(setup).opened, setup.only, confined=setup.confined, tell=tell)
    except batch.NoSuchTopic as problem:
        raise Misused(str(problem)) from None
