"""Make a sample class: a folder of submissions, from a course's solutions and its `solutions/sample_class.toml`.

The TOML file says how each student's copy of the solutions is changed, so there is no second copy of those. `byheart
demo` grades the class. This file writes into the given folder and does nothing else.
"""

import ast
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course
from byheart.curriculum.stubs import stubs

SECONDS = 1.0
FILE = "sample_class.toml"

Files = dict[str, str]

_FIELDS = {"name", "keeps", "stubs", "mirrored", "written", "replaces", "appends", "changes", "writes"}


def make_class(folder: Path, course: Course) -> list[str]:
    """Write the class into this folder, and return its students' names. Raises GraderFault if the course has none."""
    path = course.solutions / FILE
    if not path.is_file():
        raise GraderFault(f"{path} is missing: the sample class is described there. See docs/courses.md.")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GraderFault(f"{path} can't be read: {error}. Mend that line.") from None
    students = dict(_students(path, table.get("students", []), course))
    for student, files in students.items():
        for name, text in files.items():
            place = folder / student / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
    return list(students)


def _students(path: Path, entries: list[Mapping[str, Any]], course: Course) -> Iterator[tuple[str, Files]]:
    right = {each.name: each.read_text(encoding="utf-8") for each in sorted(course.solutions.glob("[0-9][0-9]_*/*.py"))}
    empty = {place.name: text for place, text in stubs(course.solutions, course.folder)}
    folders = {place.name: place.parent.name for place, _ in stubs(course.solutions, course.folder)}
    for number, entry in enumerate(entries, 1):
        name = entry.get("name", f"number {number}")
        if unknown := entry.keys() - _FIELDS:
            raise GraderFault(f"{path}: {name}: there is no {min(unknown)}. There are: {', '.join(sorted(_FIELDS))}.")
        files = _files(path, entry, right, empty)
        yield (
            name,
            {f"{folders[each]}/{each}": text for each, text in files.items()} if entry.get("mirrored") else files,
        )


def _files(path: Path, entry: Mapping[str, Any], right: Files, empty: Files) -> Files:
    """What one student hands in."""
    files = {name: text for name, text in right.items() if name in entry.get("keeps", right)}
    if entry.get("stubs"):
        files = {**empty, **files}
    if "written" in entry:
        files = {name: _written(path, entry["written"], text) for name, text in files.items()}
    if "replaces" in entry:
        files = {name: text.replace(*entry["replaces"]) for name, text in files.items()}
    files = {name: text + entry.get("appends", "") for name, text in files.items()}
    for change in entry.get("changes", ()):
        text = files.get(change["file"], "")
        if change["before"] not in text:
            raise GraderFault(f"{path}: {entry['name']}: {change['before']!r} isn't in {change['file']}.")
        files[change["file"]] = text.replace(change["before"], change["after"])
    return {**files, **entry.get("writes", {})}


def _written(path: Path, style: str, text: str) -> str:
    if style != "with @":
        raise GraderFault(f'{path}: written is {style!r}; there is only "with @".')
    return ast.unparse(_At().visit(ast.parse(text))) + "\n"


class _At(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.func) != "np.dot":
            return node
        return ast.BinOp(node.args[0], ast.MatMult(), node.args[1])
