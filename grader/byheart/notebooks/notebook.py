"""One exercise as a notebook: its page, its solution cells, and a locked, graded cell for each question.

All the graded cells stand at the end. A right function may call another one that is written below it, and its
question would find that missing if it were asked any earlier.
"""

from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import Question
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import stub_of
from byheart.notebooks.cells import Piece, pieces
from byheart.practice.files import page_of, why_in, without_why

_KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
_HOW = """\
## Ask

Write your functions above, and run their cells. Then run the cells below. Each asks one question, and says what came
back and where to look. These cells can't be changed. Your instructor asks the same questions, with other inputs too."""
_HOW_PAGE = """\
## Ask

Write your script above, below the line that begins with `%%`, and run its cell: that saves it. Then run the cells
below. Each asks about one part of it. These cells can't be changed. Your instructor asks the same."""


def notebook_of(course: Course, exercise: Exercise, kit: str = "") -> Any:
    """The notebook of this exercise, with its solution in it. Raises GraderFault.

    `kit` is the folder beside it that holds the questions, where they aren't those that came with byheart.
    """
    path = course.solution_of(exercise)
    solution = read_source(path)
    stub_of(solution, str(path))  # a marker that doesn't pair up is refused, with its line
    page = page_of(exercise)
    cells = [_page("the-page", without_why(page) or f"# {exercise.id}")]
    if exercise.is_page:
        cells.append(_solved("the-script", f"%%writefile {exercise.file}\n{solution.strip(chr(10))}"))
    else:
        cells += [_written(each, at) for at, each in enumerate(pieces(solution))]
    cells.append(_page("how-to-ask", _HOW_PAGE if exercise.is_page else _HOW))
    cells += [_asked(each, kit) for each in exercise.questions]
    if why := why_in(page):
        cells.append(_page("when-it-is-right", f"## When it is right\n\n{why}"))
    for at, cell in enumerate(cells):
        cell["id"] = f"{at:02}-{exercise.topic}"[:64]  # the same each time that it is made
    made = new_notebook(cells=cells, metadata=_KERNEL)
    nbformat.validate(made)
    return made


def solution_cell(name: str) -> str:
    """What nbgrader calls the cell in which this function is written."""
    return f"{name}-solution"


def _page(name: str, text: str) -> Any:
    return new_markdown_cell(text, metadata={"nbgrader": _told(name, "markdown", locked=True)})


def _written(piece: Piece, at: int) -> Any:
    """A cell that a learner writes in, or one that is given and may be added to."""
    if piece.solved:
        return _solved(solution_cell(piece.names[0] if piece.names else f"part-{at}"), piece.text)
    return new_code_cell(piece.text)


def _solved(name: str, text: str) -> Any:
    return new_code_cell(text, metadata={"nbgrader": _told(name, "code", solution=True)})


def _asked(question: Question, kit: str) -> Any:
    """The cell that asks one question, and gives its points if that raises nothing."""
    where = f', "{kit}"' if kit else ""
    text = (
        f'# {question.text.partition(chr(10))[0]}\nimport byheart\n\nbyheart.check(globals(), "{question.id}"{where})'
    )
    told = _told(question.name, "code", grade=True, locked=True, points=question.points)
    return new_code_cell(text, metadata={"nbgrader": told})


def _told(name: str, kind: str, **told: Any) -> dict[str, Any]:
    """What nbgrader is told of a cell."""
    if not name.isascii():
        raise GraderFault(f"nbgrader allows only a-z, 0-9, _ and - in the names of cells. Give {name} another name.")
    given = {"grade": False, "solution": False, "task": False, "locked": False, "schema_version": 3, **told}
    return {**given, "grade_id": name, "cell_type": kind}
