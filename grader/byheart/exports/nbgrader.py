"""`byheart export nbgrader`: marks and words into nbgrader's gradebook, so that formgrader and its feedback show them.

Each exercise is an assignment there, and each question a cell. Where nbgrader's own autograde gives another mark than
byheart did, that is told, and byheart's is brought: what runs in a notebook can forge what its cells put out.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from byheart.asking.exercise import topic_of
from byheart.asking.problems import GraderFault
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Told, Wanted
from byheart.exports.words import outcome_of
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, amount
from byheart.learner.notebook import STYLE
from byheart.learner.screen import alone
from byheart.notebooks.classroom import CellMark, Classroom, Work
from byheart.notebooks.opening import opened
from byheart.report.text import counted, visible

_MOST_NAMED = 10


@dataclass
class _Bringing:
    """What is brought into this classroom, and what is told of it. If it is `dry`, nothing is brought."""

    classroom: Classroom
    late: bool
    dry: bool
    told: Told = field(default_factory=Told)
    count: Counter[str] = field(default_factory=Counter)
    known: set[str] = field(default_factory=set)
    assignments: dict[str, set[str]] = field(default_factory=dict)

    def students(self, assignment: str) -> set[str]:
        """Everybody who handed in something for this assignment."""
        if assignment not in self.assignments:
            self.assignments[assignment] = self.classroom.students(assignment)
        return self.assignments[assignment]


def export(marks: Marks, wanted: Wanted) -> Told:
    """Bring the marks into nbgrader's course in the folder `to`. Raises GraderFault."""
    with opened(wanted.to) as classroom:
        bringing = _Bringing(classroom, marks.policy.takes, wanted.dry)
        for one in marks:
            if wanted.only in ("", one.student):
                _bring_all(one, bringing)
        if not wanted.only:
            bringing.told.beware += _nobodys(bringing)
    bringing.told.said.append(_summary(bringing.count, wanted.dry))
    return bringing.told


def _nobodys(bringing: _Bringing) -> Iterator[str]:
    """Who is in one of the two and not in the other."""
    if not bringing.count["notebooks"]:
        folder = bringing.classroom.folder
        yield f"nobody of this gradebook handed in a notebook in {folder}: is it this class's folder?"
    elif elsewhere := bringing.count["elsewhere"]:
        yield f"{counted(elsewhere, 'student')} of this gradebook handed in nothing in nbgrader's folder."
    for assignment in bringing.assignments:
        if new := sorted(bringing.students(assignment) - bringing.known):
            names = ", ".join(new[:_MOST_NAMED]) + (", ..." if len(new) > _MOST_NAMED else "")
            yield f"{assignment}: handed in, and not in this gradebook: {names}. Run `byheart grade` again."


def _bring_all(one: Marked, bringing: _Bringing) -> None:
    """Bring what this student has for all their notebooks."""
    bringing.known |= _names(one).keys()
    bringing.told.beware += _of_the_whole(one)
    if one.report is None or one.excused:
        return
    for work, result in _handed_in(one, bringing):
        bringing.count["notebooks"] += 1
        try:
            _bring(work, result, one, bringing)
        except GraderFault as fault:
            bringing.told.beware.append(str(fault))


def _of_the_whole(one: Marked) -> Iterator[str]:
    """What nbgrader can't show of a whole submission."""
    if one.excused:
        yield f"{one.student} is excused, and nbgrader knows no excuse. What it has is unchanged."
    elif one.report is None:
        yield f"{one.student}: {one.missing.rstrip('.')}. What nbgrader has is unchanged."
    elif one.report.given and one.report.given.word.points is not None:
        yield f"{one.student}: a person gave points for the whole. nbgrader gets those of the questions."


def _names(one: Marked) -> dict[str, None]:
    """What this student's folder may be called in nbgrader: a person's has their login."""
    return dict.fromkeys([*(each.login for each in one.people if each.login), one.student])


def _handed_in(one: Marked, bringing: _Bringing) -> Iterator[tuple[Work, ExerciseResult]]:
    """What of this student's lies in nbgrader's folder, and its results.

    What nbgrader can't show is told: work without the notebook that it knows, and somebody who isn't there at all.
    """
    assert one.report is not None
    there = False
    for result in one.report.exercises:
        name = next((each for each in _names(one) if each in bringing.students(result.id)), None)
        if name is None:
            continue
        there = True
        work = Work(result.id, topic_of(result.id), name)
        if bringing.classroom.place(work).is_file():
            yield work, result
        else:
            bringing.told.beware.append(
                f"{work}: {work.notebook}.ipynb wasn't handed in, so nbgrader can't show a mark."
            )
    if not there:
        bringing.count["elsewhere"] += 1


def _bring(work: Work, result: ExerciseResult, one: Marked, bringing: _Bringing) -> None:
    """Bring one notebook's marks, and tell what needs a person. Raises GraderFault."""
    classroom, told = bringing.classroom, bringing.told
    most = classroom.most(work)
    if most is None:
        raise GraderFault(f"{work}: nbgrader's gradebook lacks it. Run `nbgrader generate_assignment {result.id}`.")
    marks = {each.question.partition("/")[2]: _mark(each, one) for each in result.verdicts}
    fit = {name: mark for name, mark in marks.items() if most.get(name) == mark.points}
    differ = list(_different(result.verdicts, classroom.of_nbgrader(work)))
    bringing.count["differ"] += len(differ)
    ours = [f"{name} isn't graded, by a fault of byheart's." for name in fit if fit[name].score is None]
    told.beware += (f"{work}: {each}" for each in (*_unfit(marks, most, result.id), *ours, *differ))
    if by_hand := sorted(set(classroom.by_hand(work)) & fit.keys()):
        told.said.append(f"{work}: a person gave points in nbgrader for {', '.join(by_hand)}. These stay.")
    if bringing.dry or not fit:
        return
    if left := classroom.bring(work, fit, one.taken_off if bringing.late else None):
        told.beware.append(f"{work}: nobody graded {', '.join(left)}. Give points for that in formgrader.")


def _mark(verdict: Verdict, one: Marked) -> CellMark:
    """The mark of a question. For one that is excused, the others count: it gets the same share as they do."""
    words = [] if verdict.outcome in ("right", "untold") else [_said(verdict)]
    given, points, score = verdict.given, verdict.points, verdict.score if verdict.graded else None
    if given is not None:
        words.append(given.told)
        points = given.points
        if given.word.excused:
            score = None if one.reached is None or not one.of else points * one.reached / one.of
    return CellMark(score, points, visible("\n".join(words)))


def _said(verdict: Verdict) -> str:
    """What is said of it; where no message may be shown, the outcome alone."""
    return alone(verdict, STYLE) if verdict.message or verdict.outcome == "blank" else outcome_of(verdict)


def _unfit(marks: Mapping[str, CellMark], most: Mapping[str, float], exercise: str) -> Iterator[str]:
    """Questions for which nbgrader has no cell, or one of other points."""
    again = f"make the notebook again (`byheart nbgrader`), then run `nbgrader generate_assignment --force {exercise}`"
    for name, mark in marks.items():
        if name not in most:
            yield f"nbgrader's notebook has no cell for {name}, so its points aren't there; {again}."
        elif most[name] != mark.points:
            points = f"{amount(most[name])} points in nbgrader and {amount(mark.points)} here"
            yield f"{name} gives {points}, so its mark wasn't brought; {again}."


def _different(verdicts: Sequence[Verdict], theirs: Mapping[str, float]) -> Iterator[str]:
    """Where nbgrader's own autograde gives another mark than byheart found, in a sentence with both."""
    for each in verdicts:
        name = each.question.partition("/")[2]
        found, points = (each.given.score, each.given.points) if each.given else (each.score, each.points)
        if each.outcome != "fault" and name in theirs and theirs[name] != found:
            both = f"{amount(theirs[name])} of {amount(points)}, and byheart gave {amount(found or 0.0)}"
            yield f"{name}: nbgrader's autograde gives {both}. byheart's counts; look at what was handed in."


def _summary(count: Counter[str], dry: bool) -> str:
    verb = "would get" if dry else "got"
    differ = counted(count["differ"], "mark") if count["differ"] else "no mark"
    return f"{counted(count['notebooks'], 'notebook')} {verb} marks in nbgrader; its own autograde differs in {differ}."
