"""A student's entry in results.json: from the marks that are kept, with what persons said.

Pure functions of rows and reports. What has no mark has null there, which is no 0.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from byheart.judging.judge import Verdict
from byheart.judging.results import Report, Total


def entry_of(
    student: str, seconds: float, graded_at: str, remarks: Sequence[str], marks: Iterable[Any]
) -> dict[str, Any]:
    """This student's entry. `marks` are the rows of the gradebook's table, in order."""
    names = ("id", "outcome", "score", "points", "mistake", "message", "line")
    exercises = []
    for exercise, own in groupby(marks, key=lambda row: row[1]):
        questions = [_question(dict(zip(names, row[2:], strict=True))) for row in own]
        exercises.append({"id": exercise, **_total(questions).as_json, "questions": questions})
    return {
        "id": student,
        **_total([question for each in exercises for question in each["questions"]]).as_json,
        "seconds": seconds,
        "graded_at": graded_at,
        "remarks": list(remarks),
        "exercises": exercises,
    }


def with_given(entry: Mapping[str, Any], report: Report) -> dict[str, Any]:
    """The entry in which what a person gave is the person's, and says so. `report` has the persons' words in it."""
    verdicts = {each.question: each for each in report.verdicts}
    totals = {each.id: each.total for each in report.exercises}
    exercises = []
    for each in entry["exercises"]:
        questions = [_told(verdicts[question["id"]], question) for question in each["questions"]]
        exercises.append({"id": each["id"], **totals[each["id"]].as_json, "questions": questions})
    made = {"id": entry["id"], **report.total.as_json}
    if report.excused:
        made |= {"score": None, "excused": True}
    if report.given:
        made["given"] = report.given.as_json
    rest = {name: entry[name] for name in ("seconds", "graded_at", "remarks")}
    return {**made, **rest, "exercises": exercises}


def plain(text: str) -> str:
    """Text that any file can hold: lone surrogates, which a student's code can produce, become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _told(verdict: Verdict, question: Mapping[str, Any]) -> dict[str, Any]:
    if verdict.given is None:
        return dict(question)
    score = verdict.score if verdict.graded else None
    return {**question, "score": score, "points": verdict.points, "given": verdict.given.as_json}


def _question(mark: dict[str, Any]) -> dict[str, Any]:
    """A question's entry. One that wasn't graded has no score: it is no 0."""
    return {**mark, "score": None} if mark["outcome"] == "fault" else mark


def _total(questions: Sequence[Mapping[str, Any]]) -> Total:
    scores = [each["score"] for each in questions if each["score"] is not None]
    points = sum(each["points"] for each in questions)
    return Total(sum(scores), points, len(questions) - len(scores), len(questions))
