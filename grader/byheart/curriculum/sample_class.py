"""Make a sample class: a folder of submissions, from a course's solutions and its `solutions/sample_class.toml`.

The TOML file says how each student's copy of the solutions is changed, so there is no second copy of those. `byheart
demo` grades the class. This file writes into the given folder and does nothing else.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course
from byheart.curriculum.fields import TABLE_OF_TEXTS, TABLES, TEXT, TEXTS, TWO_TEXTS, YES_OR_NO, complaint
from byheart.curriculum.files import parsed, read_source, read_table
from byheart.curriculum.stubs import stubs

SECONDS = 1.0
FILE = "sample_class.toml"

Files = dict[str, str]

_FIELDS = {
    **{"name": TEXT, "keeps": TEXTS, "stubs": YES_OR_NO, "mirrored": YES_OR_NO, "written": TEXT},
    **{"replaces": TWO_TEXTS, "appends": TEXT, "changes": TABLES, "writes": TABLE_OF_TEXTS},
}
_CHANGE = {"file": TEXT, "before": TEXT, "after": TEXT}


def make_class(folder: Path, course: Course) -> list[str]:
    """Write the class into this folder, and return its students' names. Raises GraderFault if the course has none."""
    path = course.solutions / FILE
    if not path.is_file():
        raise GraderFault(f"{path} is missing: the sample class is described there. See docs/courses.md.")
    students = dict(_students(path, _entries(path), course))
    for student, files in students.items():
        for name, text in files.items():
            place = folder / student / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
    return list(students)


def _entries(path: Path) -> list[Mapping[str, Any]]:
    """What is said of each student, all of it of the right kind. Raises GraderFault that names the student."""
    table = read_table(path)
    if wrong := complaint(table, {"students": TABLES}, ("students",)):
        raise GraderFault(f"{path}: {wrong} Each student is an entry [[students]].")
    entries: list[Mapping[str, Any]] = table["students"]
    for number, entry in enumerate(entries, 1):
        name = entry.get("name", f"student {number}")
        if wrong := complaint(entry, _FIELDS, ("name",)):
            raise GraderFault(f"{path}: {name}: {wrong}")
        for change in entry.get("changes", ()):
            if wrong := complaint(change, _CHANGE, tuple(_CHANGE)):
                raise GraderFault(f"{path}: {name}: changes: {wrong}")
    return entries


def _students(path: Path, entries: list[Mapping[str, Any]], course: Course) -> Iterator[tuple[str, Files]]:
    right = {each.name: read_source(each) for each in sorted(course.solutions.glob("[0-9][0-9]_*/*.py"))}
    empty = {place.name: text for place, text in stubs(course.solutions, course.folder)}
    folders = {place.name: place.parent.name for place, _ in stubs(course.solutions, course.folder)}
    for entry in entries:
        files = _files(path, entry, right, empty)
        yield (
            entry["name"],
            {f"{folders[each]}/{each}": text for each, text in files.items()} if entry.get("mirrored") else files,
        )


def _files(path: Path, entry: Mapping[str, Any], right: Files, empty: Files) -> Files:
    """What one student hands in."""
    files = {name: text for name, text in right.items() if name in entry.get("keeps", right)}
    if entry.get("stubs"):
        files = {**empty, **files}
    if "written" in entry:
        files = {name: _written(path, entry["written"], text, name) for name, text in files.items()}
    if "replaces" in entry:
        files = {name: text.replace(*entry["replaces"]) for name, text in files.items()}
    files = {name: text + entry.get("appends", "") for name, text in files.items()}
    for change in entry.get("changes", ()):
        text = files.get(change["file"], "")
        if change["before"] not in text:
            raise GraderFault(f"{path}: {entry['name']}: {change['before']!r} isn't in {change['file']}.")
        files[change["file"]] = text.replace(change["before"], change["after"])
    return {**files, **entry.get("writes", {})}


def _written(path: Path, style: str, text: str, name: str) -> str:
    if style != "with @":
        raise GraderFault(f'{path}: written is {style!r}; there is only "with @".')
    return ast.unparse(_At().visit(parsed(text, f"the solution {name}"))) + "\n"


class _At(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.func) != "np.dot":
            return node
        return ast.BinOp(node.args[0], ast.MatMult(), node.args[1])
