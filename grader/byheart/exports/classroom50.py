"""`byheart export classroom50 --student NAME`: result.json and release-body.md, as Classroom 50's runner reads them.

Scores there are whole numbers. Where any points aren't whole, or lateness takes a part of them, all are multiplied by
100, so that none is rounded by itself. What names the submission is the runner's, taken from its environment.
"""

import json
from collections.abc import Mapping
from typing import Any

from byheart.exports.each import write_each
from byheart.exports.files import write
from byheart.exports.markdown import text_of as summary_of
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Lacking, Told, Wanted
from byheart.exports.words import outcome_of
from byheart.judging.judge import Verdict
from byheart.report.said import said_of

SCHEMA = "classroom50/result/v1"
# The fields that the runner's environment tells, each with its variable.
_FROM_RUNNER = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "owner": "USERNAME",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
}
_HUNDREDFOLD = 100  # points have two decimals


def export(marks: Marks, wanted: Wanted) -> Told:
    """Write both files for one student."""
    if not wanted.only:
        raise Lacking("Classroom 50's runner knows one submission: name the student with --student.")
    lacking = [name for name in _FROM_RUNNER.values() if not wanted.environment.get(name)]
    if lacking:
        raise Lacking(
            f"the runner of Classroom 50 sets {', '.join(lacking)} in the environment, and there is none of it here."
        )
    factor = _HUNDREDFOLD if marks.policy.takes else 1  # the same for those who are in time
    told = write_each(marks, wanted, "result.json", lambda one: _text(one, wanted.environment, factor))
    for one in marks:
        if told.files and one.student == wanted.only:
            path = wanted.to / "release-body.md"
            told.files.append(path if wanted.dry else write(path, summary_of(one)))
    return told


def _text(one: Marked, environment: Mapping[str, str], factor: int) -> str:
    return json.dumps(result_of(one, environment, factor), indent=1, allow_nan=False) + "\n"


def result_of(one: Marked, environment: Mapping[str, str], factor: int = 1) -> dict[str, Any]:
    """The file as data. All points are multiplied by `factor`, or by 100 where that leaves one that isn't whole."""
    assert one.report is not None
    counted = [each for each in one.verdicts if not (each.given and each.given.word.excused)]
    points = [one.mark or 0.0, one.of, *(each for verdict in counted for each in (verdict.score, verdict.points))]
    factor = factor if all((each * factor).is_integer() for each in points) else _HUNDREDFOLD
    from_runner = {field: environment[name] for field, name in _FROM_RUNNER.items()}
    return {
        "schema": SCHEMA,
        **from_runner,
        "assignment_type": "group" if environment.get("MODE") == "group" or one.handed_in.group else "individual",
        "review": environment.get("REVIEW_URL") or from_runner["commit"],
        "datetime": _moment(one.handed_in.at or one.report.graded_at),
        "graded_at": _moment(one.report.graded_at),
        "score": min(round((one.mark or 0.0) * factor), round(one.of * factor)),
        "max-score": round(one.of * factor),
        "tests": [_test(each, factor) for each in counted],
    }


def _test(verdict: Verdict, factor: int) -> dict[str, Any]:
    return {
        "test-name": verdict.question,
        "passed": verdict.score >= verdict.points,
        "score": min(round(verdict.score * factor), round(verdict.points * factor)),
        "max-score": round(verdict.points * factor),
        "outcome": outcome_of(verdict),
        "output": said_of(verdict),
    }


def _moment(at: str) -> str:
    """A moment in UTC as it is written there."""
    return f"{at[:19]}Z"
