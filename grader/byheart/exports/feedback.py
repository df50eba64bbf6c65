"""`byheart export feedback --for SYSTEM`: everybody's pages in the folders that a system hands out, and as one zip.

    plain    a folder for each student, with the page, the same as Markdown, and as JSON
    moodle   the folders of Moodle's own download, for "Upload multiple feedback files in a zip"
    canvas   the files of Canvas's own download under their own names, for "Upload Submissions"

Each student's page is the one in `students/`, which names nobody else. Canvas shows what is uploaded under the name of
the file that was handed in, so there it is that file, with what is said of it in comments above the code.
"""

import io
import zipfile
from collections.abc import Callable, Iterator
from typing import NamedTuple

from byheart.batch.publication import pages_of
from byheart.exports.files import write
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Lacking, Told, Wanted
from byheart.exports.words import headline, outcome_of
from byheart.judging.results import ExerciseResult
from byheart.report.said import said_of
from byheart.report.text import counted
from byheart.submissions import Person, safe_name

_PAGE = "byheart"  # what a page is called in a student's folder
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest time of a zip: the same content makes the same zip


class _File(NamedTuple):
    path: str
    content: bytes


class _NoPlace(Exception):
    """The system has no place for this student's feedback; the sentence says why."""


def export(marks: Marks, wanted: Wanted) -> Told:
    """Write the folders, and the zip beside them."""
    make = _FORMS.get(wanted.system or "plain")
    if make is None:
        raise Lacking(f"--for should be one of {', '.join(_FORMS)}; it is {wanted.system!r}.")
    told, folder = Told(), f"feedback-{wanted.system or 'plain'}"
    packed: list[_File] = []
    for one in marks:
        if wanted.only not in ("", one.student) or one.absent:
            continue
        if one.report is None:
            told.beware.append(f"{one.student} gets no feedback: {one.missing or one.state}.")
            continue
        try:
            packed += make(marks, one)
        except _NoPlace as problem:
            told.beware.append(f"{one.student} gets no feedback: {problem}")
    places = len({each.path.partition("/")[0] for each in packed})
    noun = "folder" if all("/" in each.path for each in packed) else "file"
    told.said.append(f"{counted(places, noun)} to hand out, in {folder}.")
    for each in packed:
        if not wanted.dry:
            write(wanted.to / folder / each.path, each.content)
    zipped = wanted.to / f"{folder}.zip"
    told.files += [wanted.to / folder, zipped if wanted.dry else write(zipped, _zip(packed))]
    return told


def _plain(marks: Marks, one: Marked) -> Iterator[_File]:
    name = safe_name(one.student)
    for path, text in _pages(marks, one):
        yield _File(f"{name}/{path}", text)


def _moodle(marks: Marks, one: Marked) -> Iterator[_File]:
    """Moodle finds a student by the number in the folder's name; the kind behind it is that of the download."""
    if not any(each.number for each in one.people):
        raise _NoPlace("Moodle's number isn't known. Grade its own download, or give the number in a roster.")
    pages = dict(_pages(marks, one))
    for person in one.people:
        if person.number:
            name = _moodle_name(one, person)
            yield _File(f"{name}_{person.number}_assignsubmission_file/{_PAGE}.html", pages[f"{_PAGE}.html"])


def _moodle_name(one: Marked, person: Person) -> str:
    """The name as Moodle writes it: no underscore, and nothing that no file's name can hold."""
    name = person.name or one.handed_in.group or "Participant"
    return "".join(
        " " if each == "_" or each in '/\\:*?"<>|' or not each.isprintable() else each for each in name
    ).strip()


def _canvas(marks: Marks, one: Marked) -> Iterator[_File]:
    assert one.report is not None
    originals = one.handed_in.originals
    if not originals:
        raise _NoPlace("the names of Canvas's download aren't known. Grade its own zip.")
    found = [(_original(each, originals), each) for each in one.report.exercises]
    if not any(original for original, _ in found):
        raise _NoPlace("Canvas's download has no file with the name that was graded (a notebook's has another).")
    for original, exercise in found:
        if original:
            yield _File(original, _commented(one, exercise).encode("utf-8", "replace"))


def _original(exercise: ExerciseResult, originals: dict[str, str]) -> str:
    """The name in the download of the file that was graded for this exercise; "" if there is none."""
    if exercise.file is None:
        return ""
    return next((path for inside, path in originals.items() if inside.rpartition("/")[2] == exercise.file.path), "")


def _commented(one: Marked, exercise: ExerciseResult) -> str:
    """The student's file, with what is said of it in comments above the code."""
    assert exercise.file is not None
    lines = [headline(one), f"{exercise.id}: {' '.join(exercise.total.shown)}"]
    for verdict in exercise.verdicts:
        lines += ["", f"{verdict.question}: {outcome_of(verdict)}"]
        lines += [f"  {line}" for line in said_of(verdict).splitlines()]
    comments = "".join(f"# {line}".rstrip() + "\n" for line in lines)
    return f"{comments}#\n# What was graded, {exercise.file.path}:\n\n{exercise.file.text}"


def _pages(marks: Marks, one: Marked) -> Iterator[tuple[str, bytes]]:
    for name, text in pages_of(marks.gradebook, one.student).items():
        yield f"{_PAGE}.{name.rpartition('.')[2]}", text.encode("utf-8", "replace")


def _zip(packed: list[_File]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in packed:
            entry = zipfile.ZipInfo(each.path, _EPOCH)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, each.content)
    return made.getvalue()


_FORMS: dict[str, Callable[[Marks, Marked], Iterator[_File]]] = {"plain": _plain, "moodle": _moodle, "canvas": _canvas}
