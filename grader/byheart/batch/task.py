"""What is to be done: read each submission when its turn comes, and grade it only if its grade could have changed.

This file starts no process and grades nothing.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from byheart.batch.counting import in_words
from byheart.batch.grade import Paper, identity, receipt_for
from byheart.batch.gradebook import Gradebook
from byheart.batch.late import lateness, policy_of
from byheart.batch.publication import RENDERED, has_pages, pages_of, settings_shown, write_pages
from byheart.batch.replay import kept_submission
from byheart.curriculum.late import Late
from byheart.submissions import HandIn, Refused, Source, Submission

Became = Literal["graded", "regraded", "unchanged", "refused", "fault"]


@dataclass(frozen=True, slots=True)
class Step:
    """The result of one student. `why` is a sentence if that wasn't a grade; `remarks` say what wasn't read.

    Who was `regraded` got other points for the same verdicts, and wasn't asked.
    Of `asked` questions `ungraded` weren't graded, by a fault of ours: then `score` is no total. `attempt` is the
    number of an older attempt that was to be graded again; 0 is what was handed in now.
    """

    student: str
    became: Became
    score: float = 0.0
    points: float = 0.0
    why: str = ""
    remarks: tuple[str, ...] = ()
    asked: int = 0
    ungraded: int = 0
    attempt: int = 0


@dataclass(slots=True)
class Task:
    """A submission on its way to a process.

    `put_aside` has the exercises at which a process died, each with the reason: they aren't asked again. `overworked`
    has the exercises on which a process worked for too long, once for each time. `late` goes on the pages as it is.
    `attempt` is the number of an older attempt that is graded again; 0 is what was handed in now. `number` is the
    task's own in this batch.
    """

    submission: Submission
    put_aside: dict[str, str] = field(default_factory=dict)
    tries: int = 0
    overworked: list[str] = field(default_factory=list)
    late: str = ""
    attempt: int = 0
    number: int = 0

    @property
    def endless(self) -> tuple[str, ...]:
        """The exercises on which a process worked for too long whenever they were tried."""
        return tuple(each for each in self.put_aside if self.overworked.count(each) > 1)

    def packed(self) -> bytes:
        """The task as bytes. File contents become Latin-1 text, which keeps every byte."""
        files = {path: content.decode("latin-1") for path, content in self.submission.files.items()}
        return json.dumps(
            [
                self.submission.student,
                files,
                self.submission.remarks,
                self.submission.handed_in.as_json(),
                self.put_aside,
                self.overworked,
                self.late,
                self.attempt,
                self.number,
            ]
        ).encode()


def unpacked(packed: bytes) -> Task:
    """The task that `packed` wrote."""
    student, files, remarks, facts, put_aside, overworked, late, attempt, number = json.loads(packed)
    content = {path: text.encode("latin-1") for path, text in files.items()}
    submission = Submission(student, content, tuple(remarks), HandIn.from_json(facts))
    return Task(submission, put_aside, overworked=overworked, late=late, attempt=attempt, number=number)


def tasks(paper: Paper, sources: Iterable[Source | Refused], out: Path, gradebook: Gradebook) -> Iterator[Task | Step]:
    """Read one submission after the other. Yields a task if there is something to grade, and a step if there isn't.

    Who is only to get other points for the same verdicts is left to `regrade`.
    """
    as_rendered = settings_shown(gradebook) == gradebook.fact(RENDERED)
    policy = policy_of(gradebook)
    to_regrade = set(gradebook.awarded_otherwise(paper.receipt.award))
    for source in sources:
        found = source if isinstance(source, Refused) else source.read()
        if isinstance(found, Refused):
            gradebook.refuse(found.student, found.why)
            if found.student:
                gradebook.keep_hand_in(found.student, found.handed_in)
            yield Step(found.student, "refused", why=found.why)
            continue
        told_before = gradebook.told_last(found.student)
        gradebook.keep_hand_in(found.student, found.handed_in)
        yield from _older(paper, gradebook, found, policy)
        if gradebook.latest_identity(found.student) != identity(receipt_for(paper, found)):
            yield Task(found, late=lateness(found.student, found.handed_in, policy).words)
            continue
        gradebook.tell_attempt(found.student, found.handed_in)
        if found.student in to_regrade:
            continue
        if gradebook.counted(found.student) is None:
            yield refused_as_late(gradebook, found.student)
            continue
        as_shown = as_rendered and told_before == found.handed_in and has_pages(out, found.student)
        if not as_shown or gradebook.words_on(found.student):
            write_pages(out, pages_of(gradebook, found.student))
        yield Step(found.student, "unchanged")


def _older(paper: Paper, gradebook: Gradebook, found: Submission, policy: Late) -> Iterator[Task]:
    """The older attempts that may count and were asked other questions: they are graded again from what is kept."""
    for number, before, report in gradebook.older_that_may_count(found.student, found.sha256, found.handed_in.at):
        if before == identity(replace(paper.receipt, submission=report.receipt.submission)):
            continue
        if submission := kept_submission(report):
            facts = gradebook.hand_in(found.student) or found.handed_in
            late = lateness(found.student, facts, policy).words
            yield Task(replace(submission, handed_in=facts), late=late, attempt=number)


def refused_as_late(gradebook: Gradebook, student: str) -> Step:
    """The step of someone of whom nothing counts, since all of it came too late."""
    why = f"{in_words(gradebook.rule)}, and all of this came later. It is graded and kept, and not shown."
    gradebook.refuse(student, why)
    return Step(student, "refused", why=why)
