"""What became of everybody in a run, in words: a line each, a bar, and the summary. Nothing is graded here."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from byheart.bar import Bar
from byheart.batch import Step
from byheart.batch.counting import BEST, in_words
from byheart.batch.gradebook import Gradebook
from byheart.cli.words import DONE, NOT_RIGHT, OUR_FAULT, counted, printable

NO_NAMES: Mapping[str, str] = MappingProxyType({})
_MOST_TOLD = 20


@dataclass
class Tally:
    """What became of everybody, counted; sentences only for those who weren't graded, or not on all they handed in."""

    became: Counter[str] = field(default_factory=Counter)
    not_right: list[Step] = field(default_factory=list)
    remarked: list[Step] = field(default_factory=list)

    def count(self, step: Step) -> None:
        """Count one."""
        self.became[step.became] += 1
        if step.why:
            self.not_right.append(step)
        if step.remarks:
            self.remarked.append(step)

    @property
    def exit_code(self) -> int:
        """The exit code that says whether everybody was graded."""
        if any(step.became != "refused" for step in self.not_right):
            return OUR_FAULT
        return NOT_RIGHT if self.not_right else DONE


def shown_on(stream: Any, steps: Iterator[Step], total: int, names: Mapping[str, str] = NO_NAMES) -> Iterator[Step]:
    """Pass the steps on and show them: a bar on a terminal, else a line each."""
    if not stream.isatty():
        for place, step in enumerate(steps, 1):
            # More come than were handed in where those who are away get their points again too.
            print(f"{place}/{max(place, total)} {_step_in_words(step, names)}", file=stream, flush=True)
            yield step
        return
    with closing(Bar(stream, total, unit="students")) as bar:
        for step in steps:
            bar.update(note=printable(names.get(step.student, step.student), 24))
            yield step


def _step_in_words(step: Step, names: Mapping[str, str]) -> str:
    name = printable(names.get(step.student, step.student)) or "(nobody)"
    if step.became == "graded" and step.ungraded:
        graded = step.asked - step.ungraded
        return f"{name}: {f'{step.score:g} so far, ' if graded else ''}{graded} of {step.asked} questions graded"
    if step.became in ("graded", "regraded"):
        again = " (points given again)" if step.became == "regraded" else ""
        return f"{name}: {step.score:g} of {step.points:g}{again}"
    return f"{name}: {'as before' if step.became == 'unchanged' else 'not graded'}"


def wrong(tally: Tally, names: Mapping[str, str]) -> Iterator[str]:
    """Who wasn't graded, or not on all that they handed in."""
    yield from not_right_told(tally.not_right, tally.became, names)
    yield from _not_read(tally.remarked, names)


def summary(gradebook: Gradebook, tally: Tally, handed_in: set[str]) -> Iterator[str]:
    """Who is as before, and the mean."""
    if regraded := tally.became["regraded"]:
        yield (
            f"{counted(regraded, 'student')} got points again for the answers in the gradebook. No program was run for"
            " that."
        )
    away = [student for student in gradebook.students() if student not in handed_in]
    if away:
        names = ", ".join(printable(each) for each in away[:5]) + (", ..." if len(away) > 5 else "")
        yield f"{counted(len(away), 'student')} of earlier runs handed in nothing now and keep their marks: {names}"
    again = f"{regraded} with points given again, " if regraded else ""
    unchanged, not_graded = f"{tally.became['unchanged']} as before", f"{_refused(tally)} not graded"
    graded = f"{tally.became['graded']} graded, {again}{unchanged}, {not_graded}"
    students, mean, points = gradebook.mean()
    yield graded + (f". Mean of {counted(students, 'student')}: {mean:.3g} of {points:g} points." if students else ".")
    if in_part := gradebook.in_part():
        left_out = "isn't wholly graded and is" if in_part == 1 else "aren't wholly graded and are"
        yield f"{counted(in_part, 'student')} {left_out} left out of the mean: what isn't graded doesn't count as 0."


def attempts_told(gradebook: Gradebook) -> Iterator[str]:
    """Which attempts count, where somebody has several, and whose can't."""
    several, older = gradebook.several()
    if several:
        yield (
            f"{counted(several, 'student')} handed in several times: {in_words(gradebook.rule)}"
            f"{f', which of {older} is not the newest' if older else ''}."
        )
    if gradebook.rule == BEST and (lost := gradebook.better_before()):
        yield (
            f"{counted(len(lost), 'student')} had more points in an older attempt, when the questions weren't today's"
            f" ({', '.join(map(printable, lost[:5]))}{', ...' if len(lost) > 5 else ''}). It can't be asked again from"
            " the gradebook, since more was handed in than that keeps: grade that download again, then the newest one."
        )


def _refused(tally: Tally) -> int:
    return tally.became["refused"] + tally.became["fault"]


def not_right_told(steps: Sequence[Step], became: Counter[str], names: Mapping[str, str] = NO_NAMES) -> Iterator[str]:
    """Who wasn't graded and why, and that the others were."""
    for step in steps:
        name = printable(names.get(step.student, step.student))
        what = "graded in part" if step.became == "graded" else "not graded"
        yield f"{f'{name}: ' if name else ''}{what}: {printable(step.why, 1000)}"
    in_part = sum(step.became == "graded" for step in steps)
    if steps and (others := became["graded"] + became["regraded"] + became["unchanged"] - in_part):
        yield f"  The other {counted(others, 'student')} were graded." if others > 1 else "  The other one was graded."


def _not_read(steps: Sequence[Step], names: Mapping[str, str]) -> Iterator[str]:
    """Whose files weren't all taken as they were, with the first reasons; their pages hold the rest."""
    if steps:
        yield f"{counted(len(steps), 'student')} with remarks about what was handed in:"
    for step in steps[:_MOST_TOLD]:
        more = f" (and {len(step.remarks) - 1} more on the page)" if len(step.remarks) > 1 else ""
        yield f"  {printable(names.get(step.student, step.student))}: {printable(step.remarks[0], 300)}{more}"
    if len(steps) > _MOST_TOLD:
        yield f"  ... and {len(steps) - _MOST_TOLD} more; their pages say what."
