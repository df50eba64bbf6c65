"""Grade a submission once more as it was graded: with the gradebook's own seed, from the files that it keeps.

The gradebook keeps the text of each file that was graded. Where a program also needs other files that were handed in,
these are in the submissions' folder only. What is graded again is always the very same submission, by its hash, or
nothing: another one would say nothing about that mark. The gradebook isn't changed.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.exercise import places
from byheart.asking.problems import GraderFault
from byheart.batch.grade import Paper, grade
from byheart.batch.gradebook import Gradebook
from byheart.batch.rows import Mark, Moved
from byheart.batch.secret import own_seed
from byheart.batch.setup import Setup, functions_of, wanted_of
from byheart.judging.judge import Verdict
from byheart.judging.results import Receipt, Report
from byheart.submissions import Refused, Submission, find_class

KEPT = ".byheart"  # the folder, beside the gradebook, in which the answers to a secret seed's cases are kept


@dataclass(frozen=True, slots=True)
class Replayed:
    """The report as it was, and as it is now. `other` says in clauses what isn't as it was when it was graded."""

    before: Report
    now: Report
    other: tuple[str, ...]

    @property
    def moved(self) -> list[Moved]:
        """The marks that are others now."""
        old, new = _marks(self.before), _marks(self.now)
        return [
            Moved(self.before.student, each, old.get(each), new.get(each))
            for each in dict.fromkeys([*old, *new])
            if old.get(each) != new.get(each)
        ]


def setup_as_graded(gradebook: Gradebook, course: Path, confined: bool) -> Setup:
    """What this gradebook's submissions are graded with."""
    kept = gradebook.path.parent / KEPT
    return Setup(course, gradebook.fact("only", ""), confined, secret_seed=own_seed(gradebook), kept=kept)


def kept_submission(report: Report) -> Submission | None:
    """The submission from what the gradebook keeps; None if something else was handed in with it."""
    files = [(each.id, each.file) for each in report.exercises if each.file]
    contents = {file.path: file.text.encode("utf-8", "surrogatepass") for _, file in files}
    if any(hashlib.sha256(contents[file.path]).hexdigest() != file.sha256 for _, file in files):
        return None  # it isn't UTF-8, and was kept as it can be shown
    for layout in range(3):
        own = {places(exercise, file.path)[layout]: contents[file.path] for exercise, file in files}
        submission = Submission(report.student, own, report.remarks)
        if submission.sha256 == report.receipt.submission:
            return submission
    return None


def handed_in_again(path: Path, paper: Paper, report: Report) -> Submission:
    """The submission from the folder or zip that it was in. Raises GraderFault if that isn't what was graded."""
    exercises = [exercise for exercise, _ in paper.exercises]
    handed = find_class(path, wanted_of(exercises), functions_of(exercises))
    source = next((each for each in handed.sources if each.student == report.student), None)
    if source is None:
        raise GraderFault(f"{path} has no submission of {report.student}.")
    found = source if isinstance(source, Refused) else source.read()
    if isinstance(found, Refused):
        raise GraderFault(found.why)
    if found.sha256 != report.receipt.submission:
        raise GraderFault(
            f"{report.student}'s files in {path} aren't those that were graded: they have changed since. Name a copy of"
            " what was graded then."
        )
    return found


def replayed(submission: Submission, before: Report, paper: Paper, setup: Setup) -> Replayed:
    """Grade it again, in the jail, and compare."""
    with setup.jail(tuple(exercise for exercise, _ in paper.exercises), setup.confined, 0) as jail:
        now = grade(submission, paper, jail)
    return Replayed(before, now, tuple(_other(before.receipt, now.receipt)))


def _marks(report: Report) -> dict[str, Mark]:
    return {each.question: _mark(each) for each in report.verdicts}


def _mark(verdict: Verdict) -> Mark:
    return Mark(verdict.outcome, verdict.score, verdict.points)


def _other(before: Receipt, now: Receipt) -> Iterator[str]:
    for name, old, new in (
        ("byheart", before.kit, now.kit),
        ("Python", before.python, now.python),
        ("NumPy", before.numpy, now.numpy),
        ("the machine", before.machine or now.machine, now.machine),
    ):
        if old != new:
            yield f"{name} is {new} now, and was {old}"
    if before.settings != now.settings:
        yield "the questions, their time limits, or byheart's own code are others now"
    elif before.key != now.key:
        yield "the secret seed, or the reference, is another one now"
    if before.award != now.award:
        yield "the settings for points are others now"
    if before.confined != now.confined:
        yield "it runs in the jail now" if now.confined else "it runs without the jail now"
