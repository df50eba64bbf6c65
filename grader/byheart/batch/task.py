"""What is to be done: read each submission when its turn comes, and grade it only if its grade could have changed.

This file starts no process and grades nothing.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from byheart.batch.grade import Paper, identity, receipt_for
from byheart.batch.gradebook import Gradebook
from byheart.batch.late import lateness, policy_of
from byheart.batch.publication import RENDERED, has_pages, pages_of, settings_shown, write_pages
from byheart.submissions import HandIn, Refused, Source, Submission

Became = Literal["graded", "regraded", "unchanged", "refused", "fault"]


@dataclass(frozen=True, slots=True)
class Step:
    """The result of one student. `why` is a sentence if that wasn't a grade; `remarks` say what wasn't read.

    Who was `regraded` got other points for the same verdicts, and wasn't asked.
    Of `asked` questions `ungraded` weren't graded, by a fault of ours: then `score` is no total.
    """

    student: str
    became: Became
    score: float = 0.0
    points: float = 0.0
    why: str = ""
    remarks: tuple[str, ...] = ()
    asked: int = 0
    ungraded: int = 0


@dataclass(slots=True)
class Task:
    """A submission on its way to a process.

    `put_aside` has the exercises at which a process died, each with the reason: they aren't asked again. `overworked`
    has the exercises on which a process worked for too long, once for each time. `late` goes on the pages as it is.
    """

    submission: Submission
    put_aside: dict[str, str] = field(default_factory=dict)
    tries: int = 0
    overworked: list[str] = field(default_factory=list)
    late: str = ""

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
            ]
        ).encode()


def unpacked(packed: bytes) -> Task:
    """The task that `packed` wrote."""
    student, files, remarks, facts, put_aside, overworked, late = json.loads(packed)
    content = {path: text.encode("latin-1") for path, text in files.items()}
    submission = Submission(student, content, tuple(remarks), HandIn.from_json(facts))
    return Task(submission, put_aside, overworked=overworked, late=late)


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
        told_before = gradebook.hand_in(found.student)
        gradebook.keep_hand_in(found.student, found.handed_in)
        before = gradebook.identity(found.student)
        if before != identity(receipt_for(paper, found)):
            yield Task(found, late=lateness(found.student, found.handed_in, policy).words)
            continue
        if found.student in to_regrade:
            continue
        as_shown = as_rendered and told_before == found.handed_in and has_pages(out, found.student)
        if not as_shown or gradebook.words_on(found.student):
            write_pages(out, pages_of(gradebook, found.student))
        yield Step(found.student, "unchanged")
