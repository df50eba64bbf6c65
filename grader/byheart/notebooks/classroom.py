"""nbgrader's course folder, opened: what was handed in, what nbgrader itself gives for it, and marks brought into it.

Marks go through nbgrader's own gradebook; what a person gave there (`manual_score`, `manual_comment`, extra credit) is
never touched. A submission that nbgrader didn't autograde is shown as autograded too, with our words under its cells:
its notebook goes through all of nbgrader's steps except the one that runs it. No student's code runs here.
"""

import contextlib
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_output

from byheart.asking.problems import GraderFault
from byheart.notebooks.notebook import solution_cell
from byheart.report.text import fenced

# What nbgrader takes as a pattern in a name.
_PATTERN = re.compile(r"[*?\[\]]")


@dataclass(frozen=True, slots=True)
class CellMark:
    """The mark of one question. `score` is None where it isn't graded; `words` are for the student, "" where right."""

    score: float | None
    points: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """One student's notebook, as nbgrader names it: by its assignment, the notebook's name, and who handed it in."""

    assignment: str
    notebook: str
    student: str

    @property
    def key(self) -> str:
        """What it is noted under."""
        return f"{self.student}/{self.assignment}"

    def __str__(self) -> str:
        return f"{self.student}, {self.assignment}"


@dataclass(frozen=True)
class Classroom:
    """An nbgrader course. `api` and `book` are nbgrader's own."""

    folder: Path
    api: Any
    book: Any
    _ours: dict[str, list[str]] = field(default_factory=dict)
    _current: dict[str, set[str]] = field(default_factory=dict)

    def place(self, work: Work) -> Path:
        """Where the notebook lies that was handed in, or would lie."""
        return self._path(self.api.coursedir.submitted_directory, work)

    def students(self, assignment: str) -> set[str]:
        """Everybody who handed something in."""
        return set(self.api.get_submitted_students(assignment))

    @cached_property
    def _cells(self) -> dict[tuple[str, str], tuple[dict[str, float], list[str]]]:
        """Of each notebook of each assignment: the most for each graded cell, and the cells that are written in."""
        return {
            (assignment.name, notebook.name): (
                {cell.name: float(cell.max_score) for cell in notebook.grade_cells},
                [cell.name for cell in notebook.solution_cells],
            )
            for assignment in self.book.assignments
            for notebook in assignment.notebooks
        }

    def most(self, work: Work) -> Mapping[str, float] | None:
        """The most points for each graded cell; None where `nbgrader generate_assignment` never made this notebook."""
        found = self._cells.get((work.assignment, work.notebook))
        return None if found is None else found[0]

    def of_nbgrader(self, work: Work) -> Mapping[str, float]:
        """What nbgrader's own autograde gives for each cell: read off the notebook that it ran, if it ran this one."""
        from nbgrader.utils import determine_grade, is_grade

        path = self._shown(work)
        if not self._is_current(work) or not path.is_file() or self._is_ours(work):
            return {}
        marks: dict[str, float] = {}
        for cell in _read(path).cells:
            with contextlib.suppress(ValueError, KeyError):  # an output that nbgrader can't take as a mark
                if is_grade(cell) and (mark := determine_grade(cell)[0]) is not None:
                    marks[cell.metadata.nbgrader.grade_id] = float(mark)
        return marks

    def bring(self, work: Work, marks: Mapping[str, CellMark], taken_off: float | None = None) -> list[str]:
        """Show these marks and words for this notebook; the cells that have no mark and were never run.

        `taken_off` is the share that lateness takes off; with None, what nbgrader takes off stays. Raises GraderFault,
        and then its marks are as they were.
        """
        ran = bool(self.of_nbgrader(work))
        if not ran:
            self._show(work, marks)
        grades = self._completed(work).grades
        left = [] if ran else [each for each in grades if each.name not in marks]
        for grade in grades:
            if grade.name in marks:
                _give(grade, marks[grade.name].score)
        for grade in left:  # nbgrader gives all points to a cell that put nothing out
            _give(grade, None)
        comments: dict[str, list[str]] = {}
        for name, mark in marks.items():
            comments.setdefault(self._commented(work, name), []).extend([mark.words] if mark.words else [])
        for cell, words in comments.items():
            comment = self.book.find_comment(cell, work.notebook, work.assignment, work.student)
            # nbgrader shows a comment as Markdown, HTML included, and a message may hold a student's own words.
            comment.auto_comment = "\n\n".join(map(fenced, words)) or None
        self.book.db.commit()
        if taken_off is not None:
            notebook = self.book.find_submission_notebook(work.notebook, work.assignment, work.student)
            notebook.late_submission_penalty = taken_off * notebook.score
            self.book.db.commit()
        return sorted(each.name for each in left if each.manual_score is None)

    def by_hand(self, work: Work) -> list[str]:
        """The cells for which a person gave points in nbgrader: these count, whatever we bring."""
        from nbgrader.api import MissingEntry

        try:
            grades = self.book.find_submission_notebook(work.notebook, work.assignment, work.student).grades
        except MissingEntry:
            return []
        return [each.name for each in grades if each.manual_score is not None]

    def _commented(self, work: Work, name: str) -> str:
        """The cell that a comment on this question hangs on: where its function is written, or else the last one."""
        cells = self._cells[work.assignment, work.notebook][1]
        return solution_cell(name) if solution_cell(name) in cells else cells[-1]

    def _completed(self, work: Work) -> Any:
        """The submission in nbgrader's gradebook, with a row for each cell: those that were made later have none."""
        from nbgrader.api import Comment, Grade

        submitted = self.book.find_submission_notebook(work.notebook, work.assignment, work.student)
        for kind, rows, cells in (
            (Grade, submitted.grades, submitted.notebook.grade_cells),
            (Comment, submitted.comments, submitted.notebook.solution_cells),
        ):
            there = {each.cell_id for each in rows}
            self.book.db.add_all(kind(cell_id=each.id, notebook=submitted) for each in cells if each.id not in there)
        self.book.db.commit()
        return submitted

    def _show(self, work: Work, marks: Mapping[str, CellMark]) -> None:
        """Make the autograded notebook, with our words as what its graded cells put out."""
        self._refuse_unsafe(work)
        made_of = json.dumps({name: asdict(mark) for name, mark in sorted(marks.items())}).encode()
        digest = hashlib.sha256(self.place(work).read_bytes() + made_of).hexdigest()
        if self._is_current(work) and self._is_ours(work) and self._ours[work.key][1] == digest:
            return

        def put(notebook: Any, resources: Any) -> tuple[Any, Any]:
            for cell in notebook.cells:
                name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
                if name in marks and cell.cell_type == "code":
                    cell.outputs = [_output(name, marks[name])]
            return notebook, resources

        done = _converted(self.api, work, put)
        if not done["success"]:
            last = (done.get("error") or done.get("log") or "").strip().splitlines()[-1:]
            raise GraderFault(f"{work}: nbgrader can't take in this notebook ({''.join(last)}).")
        self.book.db.expire_all()
        self._current[work.assignment].add(work.student)
        self._ours[work.key] = [_hash(self._shown(work)), digest]

    def _refuse_unsafe(self, work: Work) -> None:
        """Refuse what nbgrader would follow out of this student's folder. Raises GraderFault."""
        if _PATTERN.search(work.student):
            raise GraderFault(f"{work}: nbgrader takes * ? [ ] as a pattern for several names. Rename this folder.")
        folder = self.place(work).parent
        links = [each for each in (folder.parent, folder, *folder.rglob("*")) if each.is_symlink()]
        if links:
            raise GraderFault(f"{work}: {links[0].name} is a symbolic link, which nbgrader would follow. Take it out.")

    def _is_ours(self, work: Work) -> bool:
        """Whether the autograded notebook is as we wrote it."""
        return work.key in self._ours and self._ours[work.key][0] == _hash(self._shown(work))

    def _is_current(self, work: Work) -> bool:
        """Whether what was autograded is what was handed in last, as formgrader decides it."""
        if work.assignment not in self._current:
            self._current[work.assignment] = self.api.get_autograded_students(work.assignment)
        return work.student in self._current[work.assignment]

    def _shown(self, work: Work) -> Path:
        return self._path(self.api.coursedir.autograded_directory, work)

    def _path(self, step: str, work: Work) -> Path:
        folder = str(self.api.coursedir.format_path(step, work.student, work.assignment))
        return self.folder / folder / f"{work.notebook}.ipynb"


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _converted(api: Any, work: Work, put: Any) -> Mapping[str, Any]:
    """Let nbgrader's autograde take in this notebook, but for running it: `put` is done instead."""
    from nbgrader.apps.api import temp_attrs
    from nbgrader.converters import Autograde
    from nbgrader.preprocessors import AssignLatePenalties, CheckCellMetadata, LimitOutput, SaveAutoGrades
    from nbgrader.utils import capture_log

    with temp_attrs(api.coursedir, assignment_id=work.assignment, student_id=work.student):
        app = Autograde(coursedir=api.coursedir, parent=api)
        app.autograde_preprocessors = [put, LimitOutput, SaveAutoGrades, AssignLatePenalties, CheckCellMetadata]
        app.force = True
        done: Mapping[str, Any] = capture_log(app)
        return done


def _give(grade: Any, score: float | None) -> None:
    """Set what was found out by itself, and leave what a person gave. That is for a person to see again if it moved."""
    if grade.manual_score is None:
        grade.needs_manual_grade = score is None
    elif grade.auto_score != score:
        grade.needs_manual_grade = True
    grade.auto_score = score


def _output(name: str, mark: CellMark) -> Any:
    """What a cell shows. nbgrader gives no points for an error, and all of them where there is none."""
    if mark.score:
        return new_output("stream", name="stdout", text=f"{mark.words or f'✓ {name}'}\n")
    lines = mark.words.split("\n")
    return new_output("error", ename="NotRight", evalue=lines[0], traceback=lines)


def _read(path: Path) -> Any:
    """A notebook that nbgrader has written. Raises GraderFault."""
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError, nbformat.ValidationError) as error:
        raise GraderFault(f"{path} can't be read: {first_line(error)}") from None


def first_line(error: Exception) -> str:
    """What went wrong, in a line."""
    return f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}"
