"""The words that the student's page and the class page share: outcomes, names, titles and dates.

Pure functions of text and verdicts. Nothing here is HTML.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from byheart.judging.compare import Outcome
from byheart.judging.judge import Verdict
from byheart.judging.results import amount
from byheart.report.text import one_line

WORDS: dict[Outcome, str] = {
    "right": "right",
    "wrong": "wrong",
    "error": "error",
    "timeout": "out of time",
    "crash": "crashed",
    "blank": "not written",
    "missing": "missing",
    "fault": "not graded",
}

FOLLOWS, FORGIVEN = "follows from", "forgiven"

# What an instructor wrote to groups of answers, by the answers' behaviour.
NO_MESSAGES: Mapping[str, str] = MappingProxyType({})


def student_name(student: str) -> str:
    """The name for the page's title, on one line."""
    return one_line(student.strip(), 80) or "(no name)"


def exercise_title(exercise: str) -> tuple[str, str]:
    """Its number and its words: "05_weight_updates" is 05, Weight updates."""
    number, _, topic = exercise.partition("_")
    words = (topic or number).replace("_", " ")
    return (number if topic else ""), capital(words)


def listed(names: Sequence[str]) -> str:
    """a; a and b; a, b and c."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""


def capital(words: str) -> str:
    """The words with a capital at the front."""
    return words[:1].upper() + words[1:]


def sign_of(verdict: Verdict) -> str:
    """The sign to draw: the outcome, or that it follows from another question, or is forgiven for that."""
    if verdict.forgiven:
        return "forgiven"
    return "follows" if verdict.follows else verdict.outcome


def word_of(verdict: Verdict) -> str:
    """The sign in words, and what a person made of it. Where no outcome is shown, the points stand in its place."""
    if verdict.given and verdict.by_person:
        given = "excused" if verdict.given.word.excused else f"{amount(verdict.score)} given"
        return f"{_word(verdict)}; {given} by a person"
    return _word(verdict)


def _word(verdict: Verdict) -> str:
    if verdict.outcome == "untold":
        points = verdict.given.points if verdict.given else verdict.points
        score = verdict.given.score if verdict.given else verdict.score
        return f"{amount(score or 0.0)} of {amount(points)}"
    if not verdict.follows:
        return WORDS[verdict.outcome]
    follows = f"{FOLLOWS} {verdict.follows.partition('/')[2]}"
    return f"{FORGIVEN}: {follows}" if verdict.forgiven else follows


def when(moment: str) -> str:
    """24 November 2026, 15:36 UTC."""
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        return one_line(moment)
    zone = parsed.tzname() or ""
    return f"{parsed.day} {parsed:%B %Y, %H:%M} {zone}".strip()
