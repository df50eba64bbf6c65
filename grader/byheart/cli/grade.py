"""`byheart grade`: grade a class, and say what became of everybody."""

import argparse
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from byheart import __version__, batch
from byheart.bar import Bar
from byheart.batch import Setup, Step, asked, secret
from byheart.batch.counting import BEST, in_words
from byheart.batch.grade import Paper
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.late import facts_of
from byheart.batch.persons import to_look_at
from byheart.batch.replay import KEPT
from byheart.cli import handed as handed_in
from byheart.cli.computing import Computing
from byheart.cli.moved import moves
from byheart.cli.options import add_course, add_jobs, at_once, course_folder, refuse_without_walls
from byheart.cli.words import DONE, NOT_RIGHT, OUR_FAULT, Misused, complain, counted, printable, say
from byheart.curriculum.course import read_course
from byheart.curriculum.messages import read_messages
from byheart.submissions import form_names, read_roster

EXAMPLES = (
    "grade submissions/",
    "grade hand-in.zip --out graded-week-2 --jobs 4",
    "grade submissions/ --only TOPIC --out graded-TOPIC",
    "grade submissions/ --retry",
    "grade submissions.zip --roster class.csv",
)

NO_NAMES: Mapping[str, str] = MappingProxyType({})
_MOST_TOLD = 20


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
    how = HowRead(options.format, options.roster)
    return grade_into(options.out, options.submissions, setup, jobs, options.retry, options.seed_from, how)


@dataclass(frozen=True, slots=True)
class HowRead:
    """How submissions are read: the format's name ("" finds out), and the roster's file."""

    form: str = ""
    roster: Path | None = None


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
    with _stoppable_before(tell):
        handed = handed_in.find(submissions, setup, how.form)
        roster = read_roster(how.roster) if how.roster else None
        _refuse_foreign(out)
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
        setup = _with_seed(gradebook, setup, out, shared, retry)
        with _stoppable_before(tell):
            paper = batch.paper_of(setup, tell)
        course = paper.course
        kit = {"version": __version__, "key": paper.published, "seed": course.seeds[0], "seeds": course.seeds}
        messages = read_messages(course.answers)
        sources = handed_in.with_roster(gradebook, roster, handed.sources)
        names = handed_in.names_of(sources)
        handed_in.take_over(gradebook, out, sources)
        chosen = [each for each in sources if each.student in gradebook.broken()] if retry else sources
        facts = {"title": course.title, "only": only, "kit": kit, batch.MESSAGES: messages, **facts_of(course)}
        gradebook.begin(facts, retry)
        batch.publish_counted(out, gradebook, course.attempts)
        tally = _Tally()
        with _stoppable(out, tally), closing(batch.grade_class(setup, paper, chosen, out, gradebook, jobs)) as steps:
            for step in _shown_on(sys.stderr, steps, len(chosen), names):
                tally.count(step)
        batch.publish(out, gradebook)
        say(*_wrong(tally, names), *handed_in.on_the_roster(gradebook, sources, names))
        say(
            *_changed(out, gradebook, paper, retry), *_summary(gradebook, tally, {source.student for source in sources})
        )
        say(f"The class page: {out / batch.INDEX}")
        say(*_attempts(gradebook))
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


def _refuse_foreign(out: Path) -> None:
    """Nothing is written over that isn't ours: where we wrote, there is a gradebook."""
    ours = (batch.INDEX, batch.RESULTS, batch.STUDENTS, batch.TEACHER, batch.MOVED)
    theirs = [name for name in ours if (out / name).exists()]
    if theirs and not (out / FILE).exists():
        raise Misused(f"{out} holds {theirs[0]} and no {FILE}: it isn't byheart's. Name another folder with --out.")


def _refuse_other_scope(gradebook: Gradebook, only: str, out: Path) -> None:
    """One gradebook holds marks out of one total."""
    before = gradebook.fact("only", only)
    if before != only:
        graded, name = (f"only {before}" if before else "the whole course"), only or "all"
        other = out.with_name(f"graded-{name}")
        raise Misused(f"{out} holds marks for {graded}. Give this a folder of its own: --out {other}")


@dataclass
class _Tally:
    """What became of everybody, counted; sentences only for those who weren't graded, or not on all they handed in."""

    became: Counter[str] = field(default_factory=Counter)
    not_right: list[Step] = field(default_factory=list)
    remarked: list[Step] = field(default_factory=list)

    def count(self, step: Step) -> None:
        self.became[step.became] += 1
        if step.why:
            self.not_right.append(step)
        if step.remarks:
            self.remarked.append(step)

    @property
    def exit_code(self) -> int:
        if any(step.became != "refused" for step in self.not_right):
            return OUR_FAULT
        return NOT_RIGHT if self.not_right else DONE


@contextmanager
def _stoppable(out: Path, tally: _Tally) -> Iterator[None]:
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


def _shown_on(stream: Any, steps: Iterator[Step], total: int, names: Mapping[str, str] = NO_NAMES) -> Iterator[Step]:
    """Pass the steps on and show them: a bar on a terminal, else a line each."""
    if not stream.isatty():
        for place, step in enumerate(steps, 1):
            # More come than were handed in where those who are away get their points again too.
            print(f"{place}/{max(place, total)} {_step_in_words(step, names)}", file=stream, flush=True)
            yield step
        return
    with closing(Bar(stream, total, unit="students")) as bar:
        for step in steps:
            bar.update(note=printable(names.get(step.student, step.student), 24))
            yield step


def _step_in_words(step: Step, names: Mapping[str, str]) -> str:
    name = printable(names.get(step.student, step.student)) or "(nobody)"
    if step.became == "graded" and step.ungraded:
        graded = step.asked - step.ungraded
        return f"{name}: {f'{step.score:g} so far, ' if graded else ''}{graded} of {step.asked} questions graded"
    if step.became in ("graded", "regraded"):
        again = " (points given again)" if step.became == "regraded" else ""
        return f"{name}: {step.score:g} of {step.points:g}{again}"
    return f"{name}: {'as before' if step.became == 'unchanged' else 'not graded'}"


def _wrong(tally: _Tally, names: Mapping[str, str]) -> Iterator[str]:
    """Who wasn't graded, or not on all that they handed in."""
    yield from _not_right(tally.not_right, tally.became, names)
    yield from _not_read(tally.remarked, names)


def _summary(gradebook: Gradebook, tally: _Tally, handed_in: set[str]) -> Iterator[str]:
    """Who is as before, and the mean."""
    if regraded := tally.became["regraded"]:
        yield (
            f"{counted(regraded, 'student')} got points again for the answers in the gradebook. No program was run for"
            " that."
        )
    away = [student for student in gradebook.students() if student not in handed_in]
    if away:
        names = ", ".join(printable(each) for each in away[:5]) + (", ..." if len(away) > 5 else "")
        yield f"{counted(len(away), 'student')} of earlier runs handed in nothing now and keep their marks: {names}"
    again = f"{regraded} with points given again, " if regraded else ""
    unchanged, not_graded = f"{tally.became['unchanged']} as before", f"{_refused(tally)} not graded"
    graded = f"{tally.became['graded']} graded, {again}{unchanged}, {not_graded}"
    students, mean, points = gradebook.mean()
    yield graded + (f". Mean of {counted(students, 'student')}: {mean:.3g} of {points:g} points." if students else ".")
    if in_part := gradebook.in_part():
        left_out = "isn't wholly graded and is" if in_part == 1 else "aren't wholly graded and are"
        yield f"{counted(in_part, 'student')} {left_out} left out of the mean: what isn't graded doesn't count as 0."


def _attempts(gradebook: Gradebook) -> Iterator[str]:
    """Which attempts count, where somebody has several, and whose can't."""
    several, older = gradebook.several()
    if several:
        yield (
            f"{counted(several, 'student')} handed in several times: {in_words(gradebook.rule)}"
            f"{f', which of {older} is not the newest' if older else ''}."
        )
    if gradebook.rule == BEST and (lost := gradebook.better_before()):
        yield (
            f"{counted(len(lost), 'student')} had more points in an older attempt, for other questions than today's"
            f" ({', '.join(map(printable, lost[:5]))}{', ...' if len(lost) > 5 else ''}). It can't be asked again from"
            " the gradebook, since more was handed in than that keeps: grade that download again, then the newest one."
        )


def _refused(tally: _Tally) -> int:
    return tally.became["refused"] + tally.became["fault"]


def _not_right(steps: Sequence[Step], became: Counter[str], names: Mapping[str, str] = NO_NAMES) -> Iterator[str]:
    """Who wasn't graded and why, and that the others were."""
    for step in steps:
        name = printable(names.get(step.student, step.student))
        what = "graded in part" if step.became == "graded" else "not graded"
        yield f"{f'{name}: ' if name else ''}{what}: {printable(step.why, 1000)}"
    in_part = sum(step.became == "graded" for step in steps)
    if steps and (others := became["graded"] + became["regraded"] + became["unchanged"] - in_part):
        yield f"  The other {counted(others, 'student')} were graded." if others > 1 else "  The other one was graded."


def _not_read(steps: Sequence[Step], names: Mapping[str, str]) -> Iterator[str]:
    """Whose files weren't all taken as they were, with the first reasons; their pages hold the rest."""
    if steps:
        yield f"{counted(len(steps), 'student')} handed in something that was not read:"
    for step in steps[:_MOST_TOLD]:
        more = f" (and {len(step.remarks) - 1} more on the page)" if len(step.remarks) > 1 else ""
        yield f"  {printable(names.get(step.student, step.student))}: {printable(step.remarks[0], 300)}{more}"
    if len(steps) > _MOST_TOLD:
        yield f"  ... and {len(steps) - _MOST_TOLD} more; their pages say what."


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
