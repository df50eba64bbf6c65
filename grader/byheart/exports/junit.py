"""`byheart export junit`: JUnit's XML, as build systems and editors read it, with the points as properties.

JUnit knows no points and no partial marks: a question is passed if it is right, or if a person gave all its points.
What isn't graded is skipped there, and not failed.
"""

import re
from xml.etree import ElementTree

from byheart.exports.each import write_each
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Told, Wanted
from byheart.exports.words import headline, outcome_of
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, amount
from byheart.report.said import said_of

_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def export(marks: Marks, wanted: Wanted) -> Told:
    """Write junit.xml for one student, or junit/NAME.xml for each."""
    return write_each(marks, wanted, "junit.xml", text_of)


def text_of(one: Marked) -> str:
    """The file."""
    assert one.report is not None
    root = ElementTree.Element("testsuites", {"name": "byheart", **_counts(one.verdicts)})
    _properties(root, {"student": one.student, "mark": _number(one.mark), "of": amount(one.of), "said": headline(one)})
    for each in one.report.exercises:
        root.append(_suite(each, one.report.graded_at))
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(exercise: ExerciseResult, at: str) -> ElementTree.Element:
    suite = ElementTree.Element("testsuite", {"name": exercise.id, **_counts(exercise.verdicts), "timestamp": at[:19]})
    for each in exercise.verdicts:
        suite.append(_case(exercise.id, each))
    return suite


def _case(exercise: str, verdict: Verdict) -> ElementTree.Element:
    name = verdict.question.partition("/")[2]
    case = ElementTree.Element("testcase", {"classname": exercise, "name": name, "time": "0"})
    score = amount(verdict.score) if verdict.graded else ""
    outcome = "" if verdict.outcome == "untold" else verdict.outcome
    _properties(case, {"score": score, "points": amount(verdict.points), "outcome": outcome})
    kind = _kind(verdict)
    if kind:
        told = said_of(verdict)
        first = told.partition("\n")[0]
        said = ": ".join(filter(None, (outcome_of(verdict), first)))
        problem = ElementTree.SubElement(case, kind, {"message": _xml(said)})
        if kind != "skipped" and outcome:
            problem.set("type", outcome)
        problem.text = _xml(told)
    return case


def _kind(verdict: Verdict) -> str:
    """What JUnit calls it: "" for passed."""
    if not verdict.graded or (verdict.given and verdict.given.word.excused):
        return "skipped"
    if verdict.by_person or verdict.outcome == "untold":
        return "" if verdict.score >= verdict.points else "failure"
    if verdict.outcome == "right":
        return ""
    return "error" if verdict.outcome in ("error", "timeout", "crash") else "failure"


def _counts(verdicts: tuple[Verdict, ...]) -> dict[str, str]:
    kinds = [_kind(each) for each in verdicts]
    names = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    return {"tests": str(len(kinds)), **{name: str(kinds.count(kind)) for name, kind in names.items()}}


def _properties(parent: ElementTree.Element, values: dict[str, str]) -> None:
    inside = ElementTree.SubElement(parent, "properties")
    for name, value in values.items():
        if value:
            ElementTree.SubElement(inside, "property", {"name": name, "value": _xml(value)})


def _number(mark: float | None) -> str:
    return "" if mark is None else amount(mark)


def _xml(text: str) -> str:
    """The text without the characters that XML can't hold."""
    return _NO_XML.sub("\ufffd", text)
