"""The blank page as an exercise: turn the reading of a script into one verdict for each graded part.

The script runs once, while it is recorded; its functions are not tested with questions. Points are awarded in
`judging.judge`, and texts about the script are made in `words`. Change here how a reading becomes verdicts.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace

from byheart.asking.answer import Line
from byheart.asking.exercise import Exercise
from byheart.asking.question import Case, Question
from byheart.judging.describe import sentence
from byheart.judging.judge import Verdict, inherited, judge_part
from byheart.judging.raised import what_met
from byheart.reading import roles
from byheart.reading.parts import GradedPart
from byheart.reading.seen import TOO_MUCH, Reading, too_much
from byheart.reading.words import Feedback, departure, feedback_on, other_way
from byheart.recorder.hooks import as_python


def page_verdicts(
    exercise: Exercise,
    source: bytes | None,
    read: Callable[[], Reading],
    hints: Callable[[], Mapping[str, tuple[str, ...]]],
) -> tuple[Verdict, ...]:
    """The verdict on each question of the page; the script is run, and `hints` called, only if it is not blank."""
    if source is None:
        complaint = f"there is no file {exercise.file}"
        return tuple(judge_part(question, "missing", complaint) for question in exercise.questions)
    if is_blank(source):
        return tuple(judge_part(question, "blank") for question in exercise.questions)
    try:
        return _verdicts(exercise, source, read(), hints())
    except TOO_MUCH as problem:  # what is looked at only now may be too much as well
        return _verdicts(exercise, source, too_much(problem), hints())


def _verdicts(
    exercise: Exercise, source: bytes, reading: Reading, hints: Mapping[str, tuple[str, ...]]
) -> tuple[Verdict, ...]:
    feedback = feedback_on(exercise.file, source, reading, hints)
    wrong = [question for question in exercise.questions if _part(question, feedback).state == "wrong"]
    return tuple(_verdict(question, feedback, wrong[0].id if wrong else "") for question in exercise.questions)


def is_blank(source: bytes) -> bool:
    """Whether the script contains only imports, strings, constants and `pass`."""
    try:
        body = ast.parse(as_python(source)).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # the last two: too deep for Python's own reader
        return not source.strip()
    return all(isinstance(each, ast.Import | ast.ImportFrom | ast.Pass) or _is_text(each) for each in body)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _part(question: Question, feedback: Feedback) -> GradedPart:
    """The graded part that this question asks about; one that isn't seen where there is none."""
    name = question.name.replace("_", " ")
    return next((each for each in feedback.parts if each.part == name), GradedPart(name, "not seen", None))


def _verdict(question: Question, feedback: Feedback, cause: str) -> Verdict:
    if question.compare == "whole":
        return _own_network(question, feedback, cause)
    part = _part(question, feedback)
    if part.state == "right":
        return replace(judge_part(question, "right"), notes=feedback.asides.get(part.part, ()))
    if part.state == "wrong":
        lines = _lines(feedback, feedback.reading.line)
        verdict = judge_part(question, "wrong", sentence(departure(feedback.reading)), lines)
        return replace(verdict, mistake=feedback.reading.mistake, hints=feedback.hints)
    if cause and not part.why:
        return _later(question, cause)
    return _unseen_part(question, feedback, part.why)


def _later(question: Question, cause: str) -> Verdict:
    message = "This can't be judged yet: it depends on something that is wrong before it."
    return inherited(judge_part(question, "wrong", message), cause)


def _own_network(question: Question, feedback: Feedback, cause: str) -> Verdict:
    """The verdict on building the article's own network: for another right network, it says what differs."""
    verdict, differs = feedback.reading.verdict, roles.differences(feedback.reading)
    if verdict == "unjudged":
        return _unseen_part(question, feedback)
    if verdict == "right" and not differs and all(each.state == "right" for each in feedback.parts):
        return judge_part(question, "right")
    differs = (*other_way(feedback.reading), *differs)
    if not differs and cause:
        return _later(question, cause)
    differs = differs or ("not every part of it was seen to be right",)
    return judge_part(question, "wrong", "\n".join(map(sentence, differs)))


def _unseen_part(question: Question, feedback: Feedback, why: str = "") -> Verdict:
    """The verdict on a part that wasn't seen: an error if the script raised one, else missing."""
    evidence, why = feedback.reading.evidence, why or feedback.reading.why
    lines = _lines(feedback, feedback.reading.line) if feedback.reading.verdict == "unjudged" else ()
    if evidence is None or evidence.status != "raised":
        message = f"this part wasn't seen: {why}" if why else "this part wasn't seen"
        return judge_part(question, "missing", sentence(message), lines)
    met = what_met(evidence.complaint, Case("", {}), {})
    lines = lines or _lines(feedback, evidence.complaint_line)
    return judge_part(question, "error", "\n".join((sentence(why or evidence.complaint), *met)), lines)


def _lines(feedback: Feedback, number: int | None) -> tuple[Line, ...]:
    if not number or number > len(feedback.source):
        return ()
    return (Line(feedback.name, number, feedback.source[number - 1].strip()),)
