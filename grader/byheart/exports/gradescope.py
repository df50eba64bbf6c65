"""`byheart export gradescope`: results.json, as Gradescope's autograder reads it.

A file is written only where everything is graded. How it is written is in `report/gradescope`, which the autograder
that runs there uses too.
"""

from typing import Any

from byheart.exports.each import write_each
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Told, Wanted
from byheart.exports.words import headline
from byheart.report import gradescope


def export(marks: Marks, wanted: Wanted) -> Told:
    """Write results.json for one student, or results/NAME.json for each."""
    return write_each(marks, wanted, "results.json", lambda one: gradescope.as_text(results_of(one, wanted.out_of)))


def results_of(one: Marked, out_of: float | None = None) -> dict[str, Any]:
    """The file as data. `out_of` is the assignment's points there: the tests' add up to them."""
    assert one.report is not None
    of = one.of if out_of is None else out_of
    return gradescope.results_of(one.report, one.scaled(out_of), of, headline(one, out_of), {"student": one.student})
