"""What `byheart grade` does with an order: read the class, grade it into its gradebook, and say what came of it."""

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from byheart import __version__, batch
from byheart.batch import Setup, asked
from byheart.batch.brief import CarrierGone, Elsewhere
from byheart.batch.grade import Paper
from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.batch.persons import to_look_at
from byheart.batch.seen import facts_of
from byheart.batch.shard import Shard
from byheart.cli import handed as handed_in
from byheart.cli.became import Tally, attempts_told, shown_on, summary, wrong
from byheart.cli.computing import Computing
from byheart.cli.moved import moves
from byheart.cli.options import held_back, refuse_foreign
from byheart.cli.order import Order, refuse_other_scope, shared_seed, take_up, with_seed
from byheart.cli.words import NOT_RIGHT, complain, say
from byheart.cluster.address import address_of
from byheart.curriculum.messages import read_messages
from byheart.submissions import Refused, Roster, Source, read_roster


@dataclass(frozen=True, slots=True)
class _People:
    """Who handed in, who of them is graded now, and their names by their ids."""

    sources: Sequence[Source | Refused]
    chosen: Sequence[Source | Refused]
    names: dict[str, str]


def grade_class(order: Order) -> int:
    """Grade these submissions into this folder, and say what came of it; the exit code."""
    tell = Computing(sys.stderr)
    shared = shared_seed(order)
    with _stoppable_before(tell):
        sources = _found(order)
        roster = read_roster(order.roster) if order.roster else None
        refuse_foreign(order.out)
        only = _only(order.setup)
        refuse_other_scope(order.out, only)
        opened = _checked(order.setup, tell)
    with open_gradebook(order.out) as gradebook:
        _say_where(gradebook, order.out)
        batch.clear_scraps(order.out)
        take_up(gradebook, order, only, opened)
        setup = with_seed(gradebook, order, shared)
        with _stoppable_before(tell):
            paper = batch.paper_of(setup, tell)
        people = _people(gradebook, order, roster, sources)
        gradebook.begin(_facts(paper, only), order.retry)
        tally = _graded(gradebook, order, setup, paper, people)
        _say_what_came(gradebook, order, paper, people, tally)
        if not order.retry:  # it asks only a few with these settings, and the others weren't asked with them
            asked.keep_asked(gradebook, paper)
        gradebook.finish()
    return tally.exit_code


def _found(order: Order) -> Sequence[Source | Refused]:
    """What was handed in, after a word on how it was read."""
    handed = handed_in.find(order.submissions, order.setup, order.form)
    for sentence in handed_in.read_as(handed):
        complain(sentence)
    complain(handed_in.graded_as(order.setup))
    return handed.sources


def _checked(setup: Setup, tell: Computing) -> Paper:
    """The paper of the open seeds: with it, all that needs no gradebook is checked and computed.

    What is computed once is computed here: no process that grades should do so while somebody's time runs.
    """
    paper = batch.paper_for(batch.course_of(setup).opened, setup.only, confined=setup.confined, tell=tell)
    if paper.known is not None and not batch.is_ready(setup):
        paper.known()
    return paper


def _only(setup: Setup) -> str:
    """The topic, where one exercise alone is graded."""
    return batch.exercises_of(setup)[0].topic if setup.only else ""


def _people(gradebook: Gradebook, order: Order, roster: Roster | None, sources: Sequence[Source | Refused]) -> _People:
    """Those whom the order is about, with what the roster knows of them."""
    known = handed_in.with_roster(gradebook, roster, sources)
    here = [each for each in known if order.shard is None or order.shard.has(each.student)]
    names = handed_in.names_of(here)
    handed_in.take_over(gradebook, order.out, here)
    chosen = [each for each in here if each.student in gradebook.broken()] if order.retry else here
    return _People(here, chosen, names)


def _facts(paper: Paper, only: str) -> dict[str, object]:
    """What the gradebook keeps of the course, for its pages."""
    course = paper.course
    return {
        "title": course.title,
        "only": only,
        "kit": {"version": __version__, "key": paper.published, "seed": course.seeds[0], "seeds": course.seeds},
        batch.MESSAGES: read_messages(course.answers),
        **facts_of(course, datetime.now(UTC)),
    }


def _graded(gradebook: Gradebook, order: Order, setup: Setup, paper: Paper, people: _People) -> Tally:
    """Grade them, and write their pages."""
    out, tally = order.out, Tally()
    batch.publish_counted(out, gradebook, paper.course.attempts)
    steps = batch.grade_class(setup, paper, people.chosen, out, gradebook, order.jobs, _elsewhere(order))
    with _stoppable(out, tally), closing(steps):
        for step in shown_on(sys.stderr, steps, len(people.chosen), people.names):
            tally.count(step)
    batch.publish(out, gradebook)
    return tally


def _elsewhere(order: Order) -> Elsewhere | None:
    """Who grades in the place of this machine's processes, if a cluster was named."""
    if not order.cluster:
        return None
    from byheart.cluster.joining import carrier_at

    address = address_of(order.cluster)
    made = carrier_at(address, order.jobs)
    if address.url:
        return Elsewhere(made)
    return Elsewhere(made, lambda problem: complain(f"{problem} This machine's own processes go on."))


def _say_where(gradebook: Gradebook, out: Path) -> None:
    if gradebook.place.network:
        complain(
            f"{out} lies on a network file system ({gradebook.place.network}): the gradebook is written there"
            " without a write-ahead log, which is slower. A folder on a local disk, named with --out, is quicker."
        )


def _say_what_came(gradebook: Gradebook, order: Order, paper: Paper, people: _People, tally: Tally) -> None:
    out, sources = order.out, people.sources
    say(*wrong(tally, people.names), *handed_in.on_the_roster(gradebook, sources, people.names))
    say(
        *_changed(out, gradebook, paper, order.retry),
        *summary(gradebook, tally, {source.student for source in sources}),
    )
    say(*held_back(gradebook), _next_step(order.shard, out))
    say(*attempts_told(gradebook))
    for sentence in (*to_look_at(gradebook), *_beware(paper, order.setup.confined)):
        complain(sentence)


def _changed(out: Path, gradebook: Gradebook, paper: Paper, retry: bool) -> Iterator[str]:
    """Which settings are other ones, and which marks moved; all of these are written into a table."""
    moved = list(gradebook.moved())
    batch.publish_moved(out, moved)
    yield from moves([] if retry else asked.changes(gradebook, paper), moved, out / batch.MOVED)


def _next_step(shard: Shard | None, out: Path) -> str:
    """Where to look, or what comes after a shard."""
    if shard is None:
        return f"The class page: {out / batch.INDEX}"
    if shard.number == 0:
        return f"The seed and the answers for all shards are in {out}: name it with --seed-from."
    return f"Shard {shard} is done. When all are: byheart merge OUT {out.parent / '*'}"


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


@contextmanager
def _stoppable(out: Path, tally: Tally) -> Iterator[None]:
    """Ctrl-C, SIGTERM and the loss of a cluster end the batch in order, with a sentence."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except (KeyboardInterrupt, CarrierGone) as stop:
        complain(
            f"{str(stop) or 'stopped.'} The {tally.became['graded']} graded so far are kept in {out}: the same command"
            f" goes on from there, and `byheart report {out}` shows what there is."
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
