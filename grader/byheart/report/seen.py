"""What of a mark a student may see: the one place where that is decided, and every page and every export asks it.

A `Seen` takes a report and gives it back without what may not be shown, so whoever shows what it gave can't show more.
Points stay, what isn't graded stays told, and so does a person's word. It knows no clock: who reads the settings does.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from byheart.curriculum.feedback import DEGREES, Degree, Feedback
from byheart.judging.judge import Verdict
from byheart.judging.results import Report
from byheart.report.words import when

_SHOWN: dict[Degree, str] = {
    "points": "the points alone",
    "outcome": "points, and what became of each question",
    "message": "points and messages",
    "everything": "everything",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What may be shown: so much of each question (`degree`), and of answers with wrong values no more than `of_wrong`.

    `told` says in a sentence or two what isn't shown, and from when on it is; "" where nothing is held back.
    """

    degree: Degree = "everything"
    of_wrong: Degree = "everything"
    told: str = ""

    @property
    def all(self) -> bool:
        """Whether nothing is held back."""
        return self.degree == self.of_wrong == "everything"

    @property
    def messages(self) -> bool:
        """Whether more than an outcome is shown."""
        return DEGREES.index(self.degree) >= DEGREES.index("message")

    def of(self, report: Report) -> Report:
        """The report with no more in it than may be shown. What the program printed counts as a message."""
        if self.all:
            return report
        exercises = (replace(each, verdicts=tuple(map(self._verdict, each.verdicts))) for each in report.exercises)
        return replace(report, exercises=tuple(exercises), output=report.output if self.messages else "")

    def _verdict(self, verdict: Verdict) -> Verdict:
        least = min(self.degree, self.of_wrong, key=DEGREES.index)
        return _LESS[least if has_wrong_values(verdict) else self.degree](verdict)

    @property
    def as_json(self) -> dict[str, Any]:
        """As plain JSON, with all that `Seen(**…)` needs."""
        return asdict(self)


EVERYTHING = Seen()


def seen_at(feedback: Feedback, now: datetime) -> Seen:
    """What may be shown at this moment, by a course's settings."""
    is_before = not feedback.date or now < datetime.fromisoformat(feedback.date)
    degree = feedback.before if is_before else feedback.after
    if degree == "everything":
        return EVERYTHING
    told = f"This shows {_SHOWN[degree]}."
    if feedback.date and is_before and DEGREES.index(feedback.after) > DEGREES.index(degree):
        told += f" From {when(feedback.date)} on there is more to see: {_SHOWN[feedback.after]}."
    return Seen(degree, told=told)


def has_wrong_values(verdict: Verdict) -> bool:
    """Whether it is wrong by what it computes. What can't be run, or has another shape, is a slip."""
    return verdict.outcome == "wrong" and not verdict.form


def _without_mistake(verdict: Verdict) -> Verdict:
    return replace(verdict, mistake=None, looks_like="", hints=(), causes=(), behaviour="")


def _without_message(verdict: Verdict) -> Verdict:
    if verdict.outcome == "fault":
        return verdict  # what is ours is told
    bare = _without_mistake(verdict)
    return replace(bare, message="", asked="", notes=(), lines=(), cells=None, curve=None, case="", form=False)


def _without_outcome(verdict: Verdict) -> Verdict:
    if verdict.outcome == "fault":
        return verdict
    return replace(_without_message(verdict), outcome="untold", follows="", forgivable=False)


_LESS: Mapping[Degree, Callable[[Verdict], Verdict]] = {
    "points": _without_outcome,
    "outcome": _without_message,
    "message": _without_mistake,
    "everything": lambda verdict: verdict,
}
