"""A report as Gradescope's results.json: what the autograder writes there, and what is exported here.

Gradescope adds up the tests' scores unless the file has a score of its own, and takes what is missing for 0. So where
something isn't graded, the file has no score at all. What is excused is left out, and the other questions count for it.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from byheart.judging.judge import Verdict
from byheart.judging.results import Report
from byheart.report.said import said_of
from byheart.report.text import visible
from byheart.report.words import word_of

_HINTS = 1  # a student who hands in there has no page of ours on which more could be opened


def results_of(
    report: Report, mark: float | None, of: float, output: str, about: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The file as data. The tests' points add up to `of`; `mark` is None where not all of it is graded.

    `about` is kept by Gradescope beside what we say of the run, and shown to nobody.
    """
    scale = of / (report.total.points or 1.0)
    return {
        **({} if mark is None else {"score": round(mark, 4)}),
        "execution_time": round(report.seconds, 3),
        "output": visible(output),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": list(_tests(report, scale, is_graded=mark is not None)),
        "extra_data": {"byheart": {"version": report.receipt.kit, **(about or {})}},
    }


def as_text(results: Mapping[str, Any]) -> str:
    """The file."""
    return json.dumps(results, indent=1, allow_nan=False) + "\n"


def _tests(report: Report, scale: float, is_graded: bool) -> Iterator[dict[str, Any]]:
    for number, exercise in enumerate(report.exercises, start=1):
        for part, verdict in enumerate(exercise.verdicts, start=1):
            if not (verdict.given and verdict.given.word.excused):
                score = {"score": round(verdict.score * scale, 4)} if is_graded else {}
                yield {**_test(verdict, f"{number}.{part}", exercise.id, scale), **score}


def _test(verdict: Verdict, number: str, exercise: str, scale: float) -> dict[str, Any]:
    became = "" if verdict.outcome == "untold" else f": {word_of(verdict)}"
    passed = "passed" if verdict.score >= verdict.points else "failed"
    return {
        "name": f"{verdict.question}{became}",
        "number": number,
        "max_score": round(verdict.points * scale, 4),
        **({"status": passed} if verdict.graded else {}),
        "output": said_of(verdict, _HINTS),
        "tags": [exercise],
    }
