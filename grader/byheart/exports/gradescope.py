"""`byheart export gradescope`: results.json, as Gradescope's autograder reads it.

Gradescope adds up the tests' scores unless the file has a score of its own, and takes what is missing for 0. So a file
is written only where everything is graded. An excused question is left out, and the others count for it.
"""

import json
from collections.abc import Iterator
from typing import Any

from byheart.exports.each import write_each
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Told, Wanted
from byheart.exports.words import headline, outcome_of, said_of
from byheart.judging.judge import Verdict


def export(marks: Marks, wanted: Wanted) -> Told:
    """Write results.json for one student, or results/NAME.json for each."""
    return write_each(marks, wanted, "results.json", lambda one: text_of(one, wanted.out_of))


def text_of(one: Marked, out_of: float | None = None) -> str:
    """The file."""
    return json.dumps(results_of(one, out_of), indent=1, allow_nan=False) + "\n"


def results_of(one: Marked, out_of: float | None = None) -> dict[str, Any]:
    """The file as data. `out_of` is the assignment's points there: the tests' add up to them."""
    assert one.report is not None
    mark = one.scaled(out_of)
    return {
        **({} if mark is None else {"score": round(mark, 4)}),
        "execution_time": one.report.seconds,
        "output": headline(one, out_of),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": list(_tests(one, out_of)),
        "extra_data": {"byheart": {"student": one.student, "version": one.report.receipt.kit}},
    }


def _tests(one: Marked, out_of: float | None) -> Iterator[dict[str, Any]]:
    assert one.report is not None
    counted = one.report.total.points or 1.0
    scale = (one.of if out_of is None else out_of) / counted
    for number, exercise in enumerate(one.report.exercises, start=1):
        for part, verdict in enumerate(exercise.verdicts, start=1):
            if not (verdict.given and verdict.given.word.excused):
                yield _test(verdict, f"{number}.{part}", exercise.id, scale)


def _test(verdict: Verdict, number: str, exercise: str, scale: float) -> dict[str, Any]:
    passed = verdict.score >= verdict.points and verdict.graded
    return {
        "name": f"{verdict.question}: {outcome_of(verdict)}",
        "number": number,
        **({"score": round(verdict.score * scale, 4)} if verdict.graded else {}),
        "max_score": round(verdict.points * scale, 4),
        "status": "passed" if passed else "failed",
        "output": said_of(verdict),
        "tags": [exercise],
    }
