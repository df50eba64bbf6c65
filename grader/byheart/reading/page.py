"""The blank page as an exercise: turn the reading of a script into one verdict for each graded part.

The script runs once, while it is recorded; its functions are not tested with questions. Points are awarded in
`judging.judge`, and texts about the script are made in `words`. Change here how a reading becomes verdicts.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace

from byheart.asking.answer import Line
from byheart.asking.exercise import Exercise
from byheart.asking.question import Question
from byheart.judging.describe import sentence
from byheart.judging.judge import Outcome, Verdict, inherited, judge_part
from byheart.reading import roles
from byheart.reading.seen import Reading
from byheart.reading.words import Feedback, departure, feedback_on, other_way


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
    feedback = feedback_on(exercise.file, source, read(), hints())
    wrong = [question for question in exercise.questions if _state(question, feedback) == "wrong"]
    return tuple(_verdict(question, feedback, wrong[0].id if wrong else "") for question in exercise.questions)


def is_blank(source: bytes) -> bool:
    """Whether the script contains only imports, strings, constants and `pass`."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # the last two: too deep for Python's own reader
        return not source.strip()
    return all(isinstance(each, ast.Import | ast.ImportFrom | ast.Pass) or _is_text(each) for each in body)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _state(question: Question, feedback: Feedback) -> str:
    """The state of the graded part that this question asks about; empty where there is none."""
    return next((each.state for each in feedback.parts if each.part == question.name.replace("_", " ")), "")


def _verdict(question: Question, feedback: Feedback, cause: str) -> Verdict:
    if question.compare == "whole":
        return _own_network(question, feedback, cause)
    state = _state(question, feedback)
    if state == "right":
        notes = feedback.asides.get(question.name.replace("_", " "), ())
        return replace(judge_part(question, "right"), notes=notes)
    if state == "wrong":
        lines = _lines(feedback, feedback.reading.line)
        verdict = judge_part(question, "wrong", sentence(departure(feedback.reading)), lines)
        return replace(verdict, mistake=feedback.reading.mistake, hints=feedback.hints)
    unshown = feedback.reading.unshown.get(question.name.replace("_", " "))
    if cause and not unshown:
        return _later(question, cause)
    why = unshown or feedback.reading.why
    return judge_part(question, _unseen(feedback), _not_seen(why), _lines(feedback, feedback.reading.line))


def _later(question: Question, cause: str) -> Verdict:
    message = "This can't be judged yet: it depends on something that is wrong before it."
    return inherited(question, judge_part(question, "wrong", message), cause, forgiven=False)


def _own_network(question: Question, feedback: Feedback, cause: str) -> Verdict:
    """The verdict on building the article's own network: for another right network, it says what differs."""
    verdict, differs = feedback.reading.verdict, roles.differences(feedback.reading)
    if verdict == "unjudged":
        why = _not_seen(feedback.reading.why)
        return judge_part(question, _unseen(feedback), why, _lines(feedback, feedback.reading.line))
    if verdict == "right" and not differs and not feedback.reading.unshown:
        return judge_part(question, "right")
    differs = (*other_way(feedback.reading), *differs)
    if not differs and cause:
        return _later(question, cause)
    differs = differs or ("not every part of it was seen to be right",)
    return judge_part(question, "wrong", "\n".join(map(sentence, differs)))


def _unseen(feedback: Feedback) -> Outcome:
    """The outcome of a part that was not seen: an error if the script raised one, else missing."""
    evidence = feedback.reading.evidence
    return "error" if evidence is not None and evidence.status == "raised" else "missing"


def _not_seen(why: str) -> str:
    return sentence(f"this part wasn't seen: {why}" if why else "this part wasn't seen")


def _lines(feedback: Feedback, number: int | None) -> tuple[Line, ...]:
    if not number or number > len(feedback.source):
        return ()
    return (Line(feedback.name, number, feedback.source[number - 1].strip()),)
