"""Write what a batch publishes: each student's pages, the class page and results.json, each file whole or not at all.

Everything comes from reports and the gradebook. This file grades nothing, and holds one student in memory at a time.
"""

import base64
import contextlib
import csv
import hashlib
import io
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TextIO

from byheart.asking.problems import GraderFault
from byheart.batch.gradebook import Gradebook
from byheart.batch.late import LATE, lateness, policy_of
from byheart.batch.rows import Mark, Moved
from byheart.batch.seen import seen_of
from byheart.batch.told import told_in, told_of
from byheart.judging.results import Report
from byheart.report import (
    EVERYTHING,
    NOTHING_TOLD,
    PAGES,
    Neighbour,
    NotGraded,
    Seen,
    Standing,
    Told,
    class_pieces,
    for_teacher,
    standing,
    student_pages,
)
from byheart.submissions import safe_name
from byheart.submissions.handin import UNTOLD
from byheart.submissions.names import safe_cell

SCHEMA = 1
STUDENTS = "students"  # each student's own pages: they name nobody else
TEACHER = "teacher"  # the same pages with links to the class and to the neighbours: not to be handed out
RESULTS = "results.json"
INDEX = "index.html"
MOVED = "moved.csv"
ABSENT = "on the roster, and nothing was handed in: not graded, which is no 0"
EXPORTS = "exports"  # what `byheart export` writes, if it isn't told another folder
INSIGHT, INSIGHT_SHARED = "insight", "insight-shared"  # what `byheart insight` writes, as .html and .json …
FORGETTING, FORGETTING_SHARED = "forgetting", "forgetting-shared"  # … and with --practice, which names nobody
MESSAGES = "messages"  # the gradebook's fact that holds what the instructor wrote to groups of answers …
RENDERED = "rendered"  # … and the fact that holds what was in it when the pages were written

_MARK = ("outcome", "score", "points")  # the columns of a mark in the table of those that moved
_PART = ".part"  # the ending of a file that isn't complete yet


def clear_scraps(out: Path) -> None:
    """Remove half-written files of a killed grader. Call it with the gradebook open: then nobody else writes."""
    for folder in (out, out / STUDENTS, out / TEACHER):
        for scrap in folder.glob(f".*{_PART}"):
            scrap.unlink(missing_ok=True)


def rendered(
    report: Report, messages: Mapping[str, str], told: Told = NOTHING_TOLD, seen: Seen = EVERYTHING
) -> dict[str, str]:
    """A student's pages, by their names. `told` are the facts of handing in, `seen` is what may be shown."""
    name = safe_name(report.student)
    return {f"{name}{ending}": text for ending, text in student_pages(report, messages, told, seen).items()}


def pages_of(gradebook: Gradebook, student: str, seen: Seen | None = None) -> dict[str, str]:
    """The pages of this student, from all that the gradebook keeps: as the student may see them, or as told."""
    facts = gradebook.hand_in(student)
    late = lateness(student, facts or UNTOLD, policy_of(gradebook))
    told, messages = told_of(facts, late.words), gradebook.fact(MESSAGES, {})
    return rendered(gradebook.report(student), messages, told, seen or seen_of(gradebook))


def settings_shown(gradebook: Gradebook) -> list[Any]:
    """What of the course's settings stands in pages: when it changes, they are written again."""
    return [gradebook.fact(MESSAGES, {}), gradebook.fact(LATE, {}), seen_of(gradebook).as_json]


def write_text(path: Path, text: str) -> None:
    """Write a file, whole or not at all. Raises GraderFault if it can't be written."""
    with _written(path) as file:
        file.write(text)


def write_pages(out: Path, pages: Mapping[str, str]) -> None:
    """Write a student's pages. Raises GraderFault if they can't be written."""
    for name, text in pages.items():
        with _written(out / STUDENTS / name) as file:
            file.write(text)


def remove_pages(out: Path, student: str) -> None:
    """Remove a student's pages: what they say doesn't hold any more."""
    (out / TEACHER / teachers_page(student)).unlink(missing_ok=True)
    for ending in PAGES:
        (out / STUDENTS / f"{safe_name(student)}{ending}").unlink(missing_ok=True)


def has_pages(out: Path, student: str) -> bool:
    """Whether this student's pages were written before."""
    page = safe_name(student)
    return all((out / STUDENTS / f"{page}{ending}").exists() for ending in PAGES)


def publish(out: Path, gradebook: Gradebook) -> None:
    """Write results.json and the class page from the gradebook; and everybody's pages, if other things show now."""
    _write_shown_otherwise(out, gradebook)
    messages = gradebook.fact(MESSAGES, {})
    with _standings(out, gradebook) as standings:
        confined = all(each.confined for each in standings)
        with _written(out / RESULTS) as file:
            _write_results(file, gradebook, confined, int(not any(each.opened for each in standings)))
        title = gradebook.fact("title", "")
        with _written(out / INDEX) as file:
            file.writelines(class_pieces(title, standings, _NotGraded(gradebook), messages))
    _write_teachers_pages(out, gradebook)
    gradebook.note({RENDERED: settings_shown(gradebook)})


def publish_moved(out: Path, moved: Sequence[Moved]) -> None:
    """Write every mark that the run changed into a table; where it changed none, an older table is removed."""
    if not moved:
        (out / MOVED).unlink(missing_ok=True)
        return
    with _written(out / MOVED) as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("student", "question", *(f"{when}_{what}" for when in ("old", "new") for what in _MARK)))
        for each in moved:
            table.writerow((safe_cell(each.student), each.question, *_cells(each.old), *_cells(each.new)))


def remove_moved(out: Path, student: str) -> None:
    """Take this student's lines out of the table of marks that moved."""
    if not (out / MOVED).is_file():
        return
    head, *rows = csv.reader(io.StringIO(_text_of(out / MOVED), newline=""))  # a name may hold the end of a line
    left = [row for row in rows if row[0] != safe_cell(student)]
    if not left:
        (out / MOVED).unlink()
        return
    with _written(out / MOVED) as file:
        csv.writer(file, lineterminator="\n").writerows([head, *left])


def remove_exports(out: Path) -> bool:
    """Remove what was exported beside the gradebook, which names everybody; whether there was anything."""
    there = (out / EXPORTS).is_dir()
    if there:
        shutil.rmtree(out / EXPORTS)
    return there


def remove_insight(out: Path) -> bool:
    """Remove what was written about the class as a whole, which names people; whether there was anything."""
    there = [path for name in (INSIGHT, INSIGHT_SHARED) for path in out.glob(f"{name}.*") if path.is_file()]
    for path in there:
        path.unlink()
    return bool(there)


def _cells(mark: Mark | None) -> tuple[Any, ...]:
    """A mark in a table. What wasn't graded has no score: it is no 0."""
    if mark is None:
        return "not asked", "", ""
    return (mark.outcome, mark.score if mark.graded else "", mark.points)


def _write_shown_otherwise(out: Path, gradebook: Gradebook) -> None:
    """Write everybody's pages again where the settings show other things now, also of those who aren't in this run."""
    if gradebook.fact(RENDERED, settings_shown(gradebook)) != settings_shown(gradebook):
        for student in list(gradebook.students()):
            if has_pages(out, student):
                write_pages(out, pages_of(gradebook, student))


def publish_all(out: Path, gradebook: Gradebook) -> None:
    """Write every page again, the students' and the class's."""
    (out / STUDENTS).mkdir(exist_ok=True)
    for student in list(gradebook.students()):
        write_pages(out, pages_of(gradebook, student))
    gradebook.note({RENDERED: settings_shown(gradebook)})
    publish(out, gradebook)


def publish_counted(out: Path, gradebook: Gradebook, rule: str) -> list[str]:
    """Let this rule say which attempts count. Whose is another one now has new pages: these students."""
    if rule == gradebook.rule:
        return []
    gradebook.keep_rule(rule)
    changed = gradebook.counted_otherwise()
    (out / STUDENTS).mkdir(exist_ok=True)
    for student in changed:
        gradebook.count_again(student)
        if gradebook.counted(student) is None:
            remove_pages(out, student)
        else:
            write_pages(out, pages_of(gradebook, student))
    return changed


def publish_again(out: Path, gradebook: Gradebook, students: Iterable[str]) -> None:
    """Write the pages of these students again, of whom something was said, and the class's."""
    (out / STUDENTS).mkdir(exist_ok=True)
    for student in students:
        if gradebook.identity(student) is not None:
            write_pages(out, pages_of(gradebook, student))
    publish(out, gradebook)


@dataclass(frozen=True, slots=True)
class _Standings:
    """All standings, read one at a time and from the beginning on each pass, from a file with one on each line."""

    file: TextIO

    def __iter__(self) -> Iterator[Standing]:
        self.file.seek(0)
        return map(Standing.from_text, self.file)


@dataclass(frozen=True, slots=True)
class _NotGraded:
    """Everybody who couldn't be graded, one at a time and from the beginning on each pass."""

    gradebook: Gradebook

    def __iter__(self) -> Iterator[NotGraded]:
        hand_ins = self.gradebook.hand_ins()
        for each in self.gradebook.refusals():
            told = told_in(hand_ins, each.student)
            yield NotGraded(each.student, each.why, each.ours, told.name, told.about(each.student))
        for person in self.gradebook.awaited():
            told = Told(name=person.name, section=person.section)
            yield NotGraded(person.id, ABSENT, name=person.name, about=told.about(person.id), absent=True)


@contextlib.contextmanager
def _standings(out: Path, gradebook: Gradebook) -> Iterator[_Standings]:
    """The standings of all reports, read once and kept in a file while the class page is made."""
    path = out / f".standings.{os.getpid()}{_PART}"
    try:
        with path.open("w+", encoding="ascii") as file:
            hand_ins = gradebook.hand_ins()
            for report, _ in gradebook.reports():
                page = f"{TEACHER}/{teachers_page(report.student)}"
                file.write(standing(report, page, told_in(hand_ins, report.student)).to_text() + "\n")
            yield _Standings(file)
    except OSError as error:
        raise unwritable(path, error) from None
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def teachers_page(student: str) -> str:
    """The file name of a student's page for the teacher: 60 bits of a hash, the same in every run.

    It is short and doesn't grow with the name, since the class page has a thousand of them.
    """
    digest = hashlib.sha256(student.encode("utf-8", "surrogatepass")).digest()
    return f"{base64.b32encode(digest)[:12].decode().lower()}.html"


def _write_teachers_pages(out: Path, gradebook: Gradebook) -> None:
    """Write each student's page once more, with links to the class page and to the students before and after.

    The teacher sees everything, also what a student doesn't.
    """
    names, hand_ins, whole = list(gradebook.students()), gradebook.hand_ins(), seen_of(gradebook).all
    for before, student, after in zip([None, *names], names, [*names[1:], None], strict=False):
        own = out / STUDENTS / f"{safe_name(student)}{PAGES[0]}"
        if own.is_file():
            neighbours = (
                Neighbour(told_in(hand_ins, each).name or each, teachers_page(each)) if each is not None else None
                for each in (before, after)
            )
            page = _text_of(own) if whole else pages_of(gradebook, student, EVERYTHING)[own.name]
            _write_teachers_page(out, student, for_teacher(page, f"../{INDEX}", *neighbours))


def _write_teachers_page(out: Path, student: str, page: str) -> None:
    try:
        (out / TEACHER).mkdir(exist_ok=True)
    except OSError as error:
        raise unwritable(out / TEACHER, error) from None
    with _written(out / TEACHER / teachers_page(student)) as file:
        file.write(page)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise GraderFault(f"{path} can't be read: {error.strerror}. Allow it, and run this again.") from None


def _write_results(file: TextIO, gradebook: Gradebook, confined: bool, secret_seeds: int) -> None:
    """Write results.json, one student a line. `confined` says that everybody's code was held in the jail.

    `secret_seeds` is how many secret seeds everybody was asked with; the seed itself is nowhere in it.
    """
    kit = json.dumps({**gradebook.fact("kit", {}), "confined": confined, "secret_seeds": secret_seeds})
    file.write(f'{{"schema": {SCHEMA},\n"kit": {kit},\n"not_graded": [')
    _write_lines(file, ({"id": each.student, "why": each.why, "ours": each.ours} for each in gradebook.refusals()))
    file.write('],\n"handed_in_nothing": [')
    _write_lines(file, ({"id": each.id, "why": ABSENT, **asdict(each)} for each in gradebook.awaited()))
    file.write('],\n"students": [')
    _write_lines(file, gradebook.results())
    file.write("]}\n")


def _write_lines(file: TextIO, tables: Iterable[Mapping[str, Any]]) -> None:
    """JSON tables, one a line, with commas between them."""
    between = "\n"
    for table in tables:
        file.write(between + json.dumps(table, ensure_ascii=False))
        between = ",\n"
    file.write("\n")


@contextlib.contextmanager
def _written(path: Path) -> Iterator[TextIO]:
    """A file that appears whole or not at all. Until then, readers see the one before."""
    part = path.with_name(f".{path.name}.{os.getpid()}{_PART}")
    try:
        with part.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            yield file
        part.replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise unwritable(path, error) from None
        raise


def unwritable(path: Path, error: OSError) -> GraderFault:
    """The GraderFault for a file that can't be written, with what to do."""
    return GraderFault(
        f"{path} can't be written: {error.strerror}. What was graded so far is kept: fix that, and run this again."
    )
