"""The rooms (folders) of the machinery, from the bottom up: the one list that code, tests and documents share.

A room may import the rooms before it in this list and none after it. The rooms that `decide` are hashed whole to tell
whether anything that affects a mark has changed. So nobody keeps a list of files in which one could be forgotten.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Room:
    """A folder of the machinery. `beside`: it runs in the jail, beside a submission. `decides`: marks depend on it."""

    name: str
    holds: str
    beside: bool = False
    decides: bool = False


ROOMS = (
    Room("asking", "a question, what comes back, and the time it may take", beside=True, decides=True),
    Room("recorder", "watching a free script run", beside=True, decides=True),
    Room("pictures", "pictures of what functions compute, as data and as SVG"),
    Room("jail", "runs a submission's code apart from the grader: the walls, and the host's side", decides=True),
    Room(
        "curriculum",
        "a course as a folder: settings, exercises, stubs, the reference with noise or mistakes in it",
        decides=True,
    ),
    Room("expecting", "what the reference answers, right and with mistakes: computed once, and kept", decides=True),
    Room(
        "judging",
        "answers beside the key: verdicts, diagnoses, results; the only place where points are awarded",
        decides=True,
    ),
    Room("reading", "judging a free script by the values it computes", decides=True),
    Room("memory", "what a learner has done, and when each skill is due"),
    Room("submissions", "folders, zips and LMS exports, as submissions", decides=True),
    Room("report", "verdicts as HTML, Markdown, JSON; decides nothing"),
    Room("batch", "many submissions: graded, kept in one gradebook, published", decides=True),
    Room("cluster", "a class graded on several machines: Dask carries the tasks there, and their results back"),
    Room("learner", "what learners see when they test their own code: pytest, a terminal, a notebook"),
    Room("practice", "the loop of someone who learns by heart: a blank stub, a verdict at each save, hints in steps"),
    Room("kits", "what is handed out: a student's kit without solutions, and an autograder for Gradescope"),
    Room("notebooks", "nbgrader: a course as its notebooks, and its gradebook"),
    Room("exports", "marks out: everybody's mark in the form that another system reads"),
    Room("proof", "proof that all of it is fair"),
    Room("insight", "what a class shows its teacher: figures with intervals, and what they can't tell"),
    Room("cli", "the commands of the terminal; nothing imports it"),
)

BESIDE = tuple(room.name for room in ROOMS if room.beside)
DECIDING = tuple(room.name for room in ROOMS if room.decides)

_HERE = Path(__file__).parent


def files_in(rooms: Iterable[str]) -> list[Path]:
    """The source files of these rooms, and their tables, in order. Templates decide nothing."""
    kinds = (".py", ".toml")
    paths = (path for room in rooms for path in sorted((_HERE / room).rglob("*")) if path.suffix in kinds)
    return [path for path in paths if "templates" not in path.relative_to(_HERE).parts]
