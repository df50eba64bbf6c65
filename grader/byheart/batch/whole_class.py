"""Grade a class: everybody whose grade could now be another one, one step at a time.

It prints nothing. Each result is in the gradebook before it is yielded.
"""

import contextlib
import json
import secrets
import shutil
import tempfile
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from byheart.batch.brief import Brief, Carrier, CarrierGone, Elsewhere, Graded
from byheart.batch.grade import Paper
from byheart.batch.gradebook import Gradebook
from byheart.batch.lane import Again, Lane
from byheart.batch.late import lateness, policy_of
from byheart.batch.pool import Pool
from byheart.batch.publication import MESSAGES, STUDENTS, pages_of, remove_pages, rendered, unwritable, write_pages
from byheart.batch.regrade import award_again, regrade
from byheart.batch.rows import Result, result_of
from byheart.batch.seen import seen_of
from byheart.batch.setup import Setup
from byheart.batch.task import Step, Task, refused_as_late, tasks
from byheart.batch.told import told_of
from byheart.judging.results import from_json, with_marks_of
from byheart.submissions import Refused, Source
from byheart.submissions.handin import UNTOLD

_SCRATCH = "byheart-grading-"
_NOTED = "scratch"  # the gradebook's fact that holds the scratch folder's name


def grade_class(
    setup: Setup,
    paper: Paper,
    sources: Iterable[Source | Refused],
    out: Path,
    gradebook: Gradebook,
    jobs: int,
    elsewhere: Elsewhere | None = None,
) -> Generator[Step, None, None]:
    """Grade everybody whose grade could now be another one. Close this iterator to stop in the middle.

    So many processes of this machine grade, or those elsewhere. Raises CarrierGone where these are gone.
    """
    try:
        (out / STUDENTS).mkdir(exist_ok=True)
    except OSError as error:
        raise unwritable(out / STUDENTS, error) from None
    brief = Brief(setup, paper.receipt, gradebook.fact(MESSAGES, {}), seen_of(gradebook))
    with (
        _scratch(gradebook) as scratch,
        contextlib.closing(_lane(brief, scratch, jobs, elsewhere)) as lane,
    ):
        for each in tasks(paper, sources, out, gradebook):
            if isinstance(each, Task):
                yield from _kept(paper, out, gradebook, lane.give(each))
            else:
                yield each
        while lane.busy:
            yield from _kept(paper, out, gradebook, lane.collect())
        lane.finish()
        yield from regrade(paper, out, gradebook)


def _lane(brief: Brief, scratch: Path, jobs: int, elsewhere: Elsewhere | None) -> Lane:
    """The way to those who grade."""
    here = Pool(brief, scratch, max(1, jobs))
    if elsewhere is None:
        return Lane(here)

    def go_on(problem: CarrierGone) -> Carrier:
        if elsewhere.told is None:
            raise problem
        elsewhere.told(problem)
        return here

    try:
        return Lane(elsewhere.made(brief, scratch), go_on)
    except CarrierGone as problem:
        return Lane(go_on(problem))


@contextlib.contextmanager
def _scratch(gradebook: Gradebook) -> Iterator[Path]:
    """A folder for the jails, removed afterwards. Its name is noted first: after a kill, the next run removes it."""
    parent = Path(tempfile.gettempdir())
    left = Path(gradebook.fact(_NOTED, ""))
    if left.name.startswith(_SCRATCH) and left.parent == parent:
        shutil.rmtree(left, ignore_errors=True)
    folder = parent / f"{_SCRATCH}{secrets.token_hex(8)}"
    gradebook.note({_NOTED: str(folder)})
    folder.mkdir(mode=0o700)
    folder.chmod(0o711)  # a jailed user may pass through it, and not list it
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _kept(paper: Paper, out: Path, gradebook: Gradebook, ended: Iterable[Graded | Again | Step]) -> Iterator[Step]:
    """Commit each result, and yield it only then."""
    for each in ended:
        match each:
            case Step():
                yield _not_graded(paper, out, gradebook, each)
            case Again(graded=graded):
                yield from _compared(gradebook, graded.result)
            case Graded():
                yield from _put(paper, out, gradebook, each)


def _not_graded(paper: Paper, out: Path, gradebook: Gradebook, step: Step) -> Step:
    """Note that somebody wasn't graded by a fault of ours."""
    known = gradebook.identity(step.student) is not None
    if known and not step.attempt and gradebook.judged(step.student).receipt.key != paper.receipt.key:
        gradebook.take_out(step.student)  # marks that were given under another key don't stand
        remove_pages(out, step.student)
    gradebook.refuse(step.student, step.why, ours=True)
    return step


def _compared(gradebook: Gradebook, result: Result) -> Iterator[Step]:
    """What arrived once more changes nothing. If it isn't what arrived first, that is told: one of them is no mark."""
    before = gradebook.tried_with(result.student, result.identity) if result.identity else None
    if before in (None, result.tried):
        return
    why = (
        "it was graded twice, by two processes, which gave different verdicts. Either the program itself answers"
        " otherwise each time, or one of the machines computes otherwise. The first verdicts are kept, and the next run"
        " grades it again."
    )
    gradebook.doubt(result.student, result.identity)
    gradebook.refuse(result.student, why, ours=True)
    yield Step(result.student, "fault", why=why, attempt=result.attempt)


def _put(paper: Paper, out: Path, gradebook: Gradebook, graded: Graded) -> Iterator[Step]:
    """Write the pages of a result and commit it. Its step, unless an older attempt was graded again."""
    write_pages(out, graded.pages)
    result = graded.result
    if not result.identity and not result.attempt:
        result = _with_marks_from_before(paper, out, gradebook, result)
    number = gradebook.put(result)
    counts = gradebook.counted(result.student)
    if result.attempt:  # its student's step is that of what was handed in now
        if counts is not None:
            write_pages(out, pages_of(gradebook, result.student))
        return
    if counts != number:
        yield _of_another(out, gradebook, result.student)
        return
    why = "" if result.identity else "some questions weren't graded: a fault in byheart. The next run tries them."
    asked, ungraded = len(result.marks), result.ungraded
    step = Step(result.student, "graded", result.score, result.points, why, result.remarks, asked, ungraded)
    yield _with_words(out, gradebook, step) if gradebook.words_on(result.student) else step


def _of_another(out: Path, gradebook: Gradebook, student: str) -> Step:
    """The step of someone of whom another attempt counts than the one that was graded; its pages are written again."""
    if gradebook.counted(student) is None:
        remove_pages(out, student)
        return refused_as_late(gradebook, student)
    write_pages(out, pages_of(gradebook, student))
    total = gradebook.report(student).total
    return Step(student, "graded", total.score, total.points, "", (), total.asked, total.ungraded)


def _with_words(out: Path, gradebook: Gradebook, step: Step) -> Step:
    """The step of someone about whom a person has said something: that is in the pages, which are written again."""
    write_pages(out, pages_of(gradebook, step.student))
    total = gradebook.report(step.student).total
    return Step(
        step.student, step.became, total.score, total.points, step.why, step.remarks, step.asked, total.ungraded
    )


def _with_marks_from_before(paper: Paper, out: Path, gradebook: Gradebook, result: Result) -> Result:
    """The result in which a question that met a fault of ours keeps its mark from before; its pages are written again.

    Only that question, and only if the mark was given under the same key; it counts as many points as it would now.
    """
    if gradebook.identity(result.student) is None:
        return result
    report = from_json(json.loads(result.report))
    whole = with_marks_of(report, award_again(gradebook.judged(result.student), paper))
    if whole == report:
        return result
    facts = gradebook.hand_in(result.student)
    late = lateness(result.student, facts or UNTOLD, policy_of(gradebook))
    told = told_of(facts, late.words)
    write_pages(out, rendered(whole, gradebook.fact(MESSAGES, {}), told, seen_of(gradebook)))
    return result_of(whole, result.page, "")
