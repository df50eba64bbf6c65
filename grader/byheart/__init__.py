"""byheart: ask a learner's file the same questions as the reference, and say where the answers differ.

This is the public interface. The names in this list stay; everything else in the rooms may change at any time.

    question, part, case       write the questions of an exercise
    Question, Case             what those make
    Polynomial                 a curve as an input
    Plot, Axis                 what a picture shows
    copies_of                  arrays with unsteady arithmetic, in many copies
    read_course, Course        a course as a folder
    ask, check                 ask a notebook's functions, or those of any namespace
    grade                      grade one submission, in the jail
    Report, Verdict            the results of that
    GraderFault                is raised if the fault is ours, or the course's

The rooms, from the bottom up; a room may import those above it in this list and none below:

    asking        a question, what comes back, and the time it may take
    recorder      watching a free script run
    pictures      pictures of what functions compute, as data and as SVG
    jail          runs a submission's code apart from the grader: the walls, and the host's side
    curriculum    a course as a folder: settings, exercises, stubs, the reference with noise or mistakes in it
    expecting     what the reference answers, right and with mistakes: computed once, and kept
    judging       answers beside the key: verdicts, diagnoses, results; the only place where points are awarded
    reading       judging a free script by the values it computes
    memory        what a learner has done, and when each skill is due
    submissions   folders, zips and LMS exports, as submissions
    report        verdicts as HTML, Markdown, JSON; decides nothing
    batch         many submissions: graded, kept in one gradebook, published
    cluster       a class graded on several machines: Dask carries the tasks there, and their results back
    learner       what learners see when they test their own code: pytest, a terminal, a notebook
    practice      the loop of someone who learns by heart: a blank stub, a verdict at each save, hints in steps
    kits          what is handed out: a student's kit without solutions, and an autograder for Gradescope
    notebooks     nbgrader: a course as its notebooks, and its gradebook
    exports       marks out: everybody's mark in the form that another system reads
    proof         proof that all of it is fair
    insight       what a class shows its teacher: figures with intervals, and what they can't tell
    cli           the commands of the terminal; nothing imports it

A name is loaded when it is first used, and with it only what it needs. So a file of questions loads what asks, and
nothing that judges.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from byheart.asking.problems import GraderFault
    from byheart.asking.question import Case, Polynomial, Question, case, part, question
    from byheart.batch.single import grade
    from byheart.curriculum.course import Course, read_course
    from byheart.curriculum.noise import copies_of
    from byheart.judging.judge import Verdict
    from byheart.judging.results import Report
    from byheart.learner.notebook import ask, check
    from byheart.pictures.plot import Axis, Plot

__version__ = "0.1.0"

__all__ = [
    "Axis",
    "Case",
    "Course",
    "GraderFault",
    "Plot",
    "Polynomial",
    "Question",
    "Report",
    "Verdict",
    "ask",
    "case",
    "check",
    "copies_of",
    "grade",
    "part",
    "question",
    "read_course",
]

_WHERE = {
    "GraderFault": "byheart.asking.problems",
    **dict.fromkeys(("Case", "Polynomial", "Question", "case", "part", "question"), "byheart.asking.question"),
    **dict.fromkeys(("Course", "read_course"), "byheart.curriculum.course"),
    **dict.fromkeys(("Axis", "Plot"), "byheart.pictures.plot"),
    "copies_of": "byheart.curriculum.noise",
    "Verdict": "byheart.judging.judge",
    "Report": "byheart.judging.results",
    "grade": "byheart.batch.single",
    "ask": "byheart.learner.notebook",
    "check": "byheart.learner.notebook",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used."""
    if name not in _WHERE:
        raise AttributeError(f"byheart has no {name!r}. It has: {', '.join(__all__)}.")
    value = getattr(importlib.import_module(_WHERE[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
