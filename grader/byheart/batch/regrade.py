"""Give the points again where only the settings for points changed: nobody's program runs for that.

The gradebook keeps the verdict on every question, so other points, or another `carry`, are arithmetic. A result that
was asked with another key, other questions or another byheart is left alone: only asking again could tell its points.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from byheart.batch.grade import Paper
from byheart.batch.gradebook import Gradebook
from byheart.batch.publication import pages_of, write_pages
from byheart.batch.rows import result_of
from byheart.batch.task import Step
from byheart.judging.judge import Verdict, award
from byheart.judging.results import Receipt, Report
from byheart.submissions import safe_name


def award_again(report: Report, paper: Paper) -> Report:
    """The report with the points that this paper gives for its verdicts; a question that isn't asked stays as it is."""
    questions, carry = paper.questions, paper.course.carry

    def again(verdict: Verdict) -> Verdict:
        question = questions.get(verdict.question)
        return verdict if question is None else award(question, verdict, carry)

    exercises = (replace(each, verdicts=tuple(map(again, each.verdicts))) for each in report.exercises)
    receipt = replace(report.receipt, award=paper.receipt.award)
    return replace(report, exercises=tuple(exercises), receipt=receipt)


def regrade(paper: Paper, out: Path, gradebook: Gradebook) -> Iterator[Step]:
    """Give the points again to everybody whose verdicts would be the same: a step for each, when it is kept.

    Also to those who handed in nothing this time: one gradebook holds marks out of one total.
    """
    for student in gradebook.awarded_otherwise(paper.receipt.award):
        if not _asked_alike(gradebook.judged(student).receipt, paper.receipt):
            continue
        for number, identity, before in gradebook.whole_reports(student):
            if _asked_alike(before.receipt, paper.receipt):
                gradebook.put(result_of(award_again(before, paper), safe_name(student), identity, number))
        write_pages(out, pages_of(gradebook, student))
        total = gradebook.report(student).total
        yield Step(student, "regraded", total.score, total.points, asked=total.asked, ungraded=total.ungraded)


def _asked_alike(before: Receipt, now: Receipt) -> bool:
    """Whether the same submission would get the same verdicts now."""
    return replace(before, submission="", award="") == replace(now, submission="", award="")
