"""The table of formats: each is a line here, and the file of its name in this folder.

That file has one function, `export(marks, wanted)`, which writes and tells. It is loaded when its format is asked for.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from byheart.asking.problems import GraderFault
from byheart.exports.marks import Marks
from byheart.exports.wanted import Told, Wanted
from byheart.extras import lacking, sentence

Export = Callable[[Marks, Wanted], Told]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: what it writes, in one line, which of the options it can do something with, and the extra it needs."""

    name: str
    text: str
    takes: tuple[str, ...] = ()
    extra: str = ""

    @property
    def export(self) -> Export:
        """The function that writes it. Raises GraderFault where its extra isn't installed."""
        if self.extra and lacking(self.extra):
            raise GraderFault(sentence(f"byheart export {self.name}", self.extra))
        module = importlib.import_module(f"byheart.exports.{self.name}")
        return module.export  # type: ignore[no-any-return]


FORMATS = (
    Format("csv", "two tables: marks.csv by student, questions.csv by question", ("out_of", "only")),
    Format("canvas", "a column of Canvas's gradebook export, filled", ("into", "column", "out_of", "only")),
    Format("feedback", "everybody's pages in a system's own folders, and as a zip", ("only", "system")),
    Format("gradescope", "results.json, for one student or all", ("out_of", "only")),
    Format("classroom50", "result.json and release-body.md, in Classroom 50's runner", ("only",)),
    Format("junit", "JUnit XML with points as properties, for one student or all", ("only",)),
    Format("markdown", "a summary to read, for one student or all and the class", ("out_of", "only")),
    Format("moodle", "the grades in Moodle's grading worksheet, filled", ("into", "column", "out_of", "only")),
    Format("nbgrader", "marks and messages into the nbgrader course in the folder --to", ("only",), "nbgrader"),
)


def format_named(name: str) -> Format | None:
    """The format of this name, if there is one."""
    return next((each for each in FORMATS if each.name == name), None)
