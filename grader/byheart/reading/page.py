"""The blank page as an exercise: what a script was seen to do, part by part, as verdicts.

A page is run and watched once; nothing of it is asked. Points are the judge's.
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
from byheart.reading.words import Told, departure, tell


def page_verdicts(
    exercise: Exercise, source: bytes | None, read: Callable[[], Reading], nudges: Mapping[str, str]
) -> tuple[Verdict, ...]:
    """The verdict on each part of this script; it is only read where there is something in it."""
    if source is None:
        complaint = f"there is no file {exercise.file}"
        return tuple(judge_part(question, "missing", complaint) for question in exercise.questions)
    if is_blank(source):
        return tuple(judge_part(question, "blank") for question in exercise.questions)
    told = tell(exercise.file, source, read(), nudges)
    wrong = [question for question in exercise.questions if _state(question, told) == "wrong"]
    return tuple(_verdict(question, told, wrong[0].id if wrong else "") for question in exercise.questions)


def is_blank(source: bytes) -> bool:
    """Whether nothing is written in it but words and imports."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError):
        return not source.strip()
    return all(isinstance(each, ast.Import | ast.ImportFrom | ast.Pass) or _is_text(each) for each in body)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _state(question: Question, told: Told) -> str:
    """What is said of this part."""
    return next((each.state for each in told.parts if each.part == question.name.replace("_", " ")), "")


def _verdict(question: Question, told: Told, cause: str) -> Verdict:
    if question.compare == "whole":
        return _own_network(question, told)
    state = _state(question, told)
    if state == "right":
        return judge_part(question, "right")
    if state == "wrong":
        lines = _lines(told, told.reading.line)
        verdict = judge_part(question, "wrong", sentence(departure(told.reading)), lines)
        return replace(verdict, mistake=told.reading.mistake, hints=(told.hint,) if told.hint else ())
    if cause:
        message = "It can't be told yet: it hangs on what is wrong before it."
        return inherited(question, judge_part(question, "wrong", message), cause, forgiven=False)
    return judge_part(question, _unseen(told), _not_seen(told), _lines(told, told.reading.line))


def _own_network(question: Question, told: Told) -> Verdict:
    """Another network that is right has its credit for the parts, and is told what differs."""
    verdict, differs = told.reading.verdict, roles.differences(told.reading)
    if verdict == "unjudged":
        return judge_part(question, _unseen(told), _not_seen(told))
    if verdict == "right" and not differs:
        return judge_part(question, "right")
    differs = differs or ("This is asked for once every part is right.",)
    return judge_part(question, "wrong", "\n".join(map(sentence, differs)))


def _unseen(told: Told) -> Outcome:
    """What wasn't seen is missing, unless the script stopped before it came to that."""
    evidence = told.reading.evidence
    return "error" if evidence is not None and evidence.status == "raised" else "missing"


def _not_seen(told: Told) -> str:
    return sentence(f"this part wasn't seen: {told.reading.why}" if told.reading.why else "this part wasn't seen")


def _lines(told: Told, number: int | None) -> tuple[Line, ...]:
    if not number or number > len(told.source):
        return ()
    return (Line(told.name, number, told.source[number - 1].strip()),)
