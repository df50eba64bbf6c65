"""Render the pages from their templates.

A page shows a Report's facts only: this file decides nothing, reads no student's file, uses no clock and computes no
scores. If a page needs a new fact, put the fact into the Report first. All text is escaped (autoescape), a missing name
is an error (StrictUndefined), and a page makes no request: its style is inside it, and its policy forbids the rest.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from byheart.judging.hints import COUNTS_AS_HELP, label, numbered
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Report
from byheart.report import text
from byheart.report.charts import day_shape
from byheart.report.classroom import class_view
from byheart.report.groups import address
from byheart.report.handed import NOTHING_TOLD, Told
from byheart.report.seen import EVERYTHING, Seen
from byheart.report.standing import NotGraded, Standing
from byheart.report.student import student_view
from byheart.report.words import NO_MESSAGES, student_name

# The file endings of a student's pages.
PAGES = (".html", ".md", ".json")
# Where a student's page begins: the template writes it before anything that a student wrote, except for the title.
_TOP = '<header class="top">'
_PIECE = 500  # of a template's own pieces
# Style sheets of a page of their own kind, by the name that its template uses.
_STYLES = ("page", "student", "class", "progress", "experiment", "insight", "drawn")


def student_html(
    report: Report, messages: Mapping[str, str] = NO_MESSAGES, told: Told = NOTHING_TOLD, seen: Seen = EVERYTHING
) -> str:
    """One student's page: one file, no script, no request."""
    return student_pages(report, messages, told, seen)[".html"]


def student_markdown(
    report: Report, messages: Mapping[str, str] = NO_MESSAGES, told: Told = NOTHING_TOLD, seen: Seen = EVERYTHING
) -> str:
    """The same as Markdown. Nothing that a student wrote can become a link, an image or HTML in it."""
    return student_pages(report, messages, told, seen)[".md"]


def student_pages(
    report: Report, messages: Mapping[str, str] = NO_MESSAGES, told: Told = NOTHING_TOLD, seen: Seen = EVERYTHING
) -> dict[str, str]:
    """All of one student's pages, by the endings of their files' names; in them is what may be `seen`."""
    view = student_view(report, messages, told, seen)
    html, markdown = (template(f"student{ending}.j2").render(view=view) for ending in PAGES[:2])
    return dict(zip(PAGES, (html, markdown, student_json(report, told, seen)), strict=True))


def student_json(report: Report, told: Told = NOTHING_TOLD, seen: Seen = EVERYTHING) -> str:
    """The same as JSON, in plain ASCII: an allow-list with the names of results.json."""
    report = seen.of(report)
    table = {
        "schema": 1,
        "id": report.student,
        **({"handed_in": told.as_json} if told != NOTHING_TOLD else {}),
        **({"withheld": seen.told} if seen.told else {}),
        **({"score": None, "excused": True} if report.excused else report.total.as_json),
        "points": report.points,
        "seconds": report.seconds,
        "graded_at": report.graded_at,
        "kit": {"version": report.receipt.kit, "python": report.receipt.python, "numpy": report.receipt.numpy},
        "submission": report.receipt.submission,
        "settings": report.receipt.settings,
        "seeds": report.receipt.seeds,
        "secret_seeds": report.receipt.secret_seeds,
        "confined": report.receipt.confined,
        **({"given": report.given.as_json} if report.given else {}),
        "exercises": [_exercise(each) for each in report.exercises],
        "output": report.output,
        "remarks": report.remarks,
    }
    return json.dumps(table, indent=1, allow_nan=False) + "\n"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The student before or after another one in the class, and the path of their page."""

    student: str
    href: str

    @property
    def name(self) -> str:
        """The name, made safe to show."""
        return student_name(self.student)

    @property
    def address(self) -> str:
        """The path as an address."""
        return address(self.href)


def for_teacher(page: str, class_page: str, before: Neighbour | None, after: Neighbour | None) -> str:
    """A student's page with links to the class page and to the neighbours. It names others: it isn't handed out."""
    links = template("neighbours.html.j2").render(class_page=class_page, before=before, after=after)
    head, found, rest = page.partition(_TOP)
    return f"{head}{links}{found}{rest}" if found else page


def class_html(
    course_title: str,
    standings: Iterable[Standing],
    not_graded: Iterable[NotGraded],
    messages: Mapping[str, str] = NO_MESSAGES,
) -> str:
    """The class page as one file. Its script sorts and searches; without it, everything can still be read."""
    return "".join(class_pieces(course_title, standings, not_graded, messages))


def class_pieces(
    course_title: str,
    standings: Iterable[Standing],
    not_graded: Iterable[NotGraded],
    messages: Mapping[str, str] = NO_MESSAGES,
) -> Iterator[str]:
    """The class page in pieces, each made when it is asked for, so that a large page is never held as a whole.

    Both iterables are iterated several times, each time from the beginning.
    """
    view = class_view(course_title, standings, not_graded, messages)
    pieces = template("class.html.j2").stream(view=view)
    pieces.enable_buffering(_PIECE)
    yield from pieces


def _exercise(result: ExerciseResult) -> dict[str, Any]:
    return {
        "id": result.id,
        **result.total.as_json,
        "file": {"path": result.file.path, "sha256": result.file.sha256} if result.file else None,
        "questions": [_question(each) for each in result.verdicts],
    }


def _question(verdict: Verdict) -> dict[str, Any]:
    return {
        "id": verdict.question,
        "outcome": None if verdict.outcome == "untold" else verdict.outcome,
        "score": verdict.score if verdict.graded else None,
        "points": verdict.points,
        "mistake": verdict.mistake,
        "looks_like": verdict.looks_like,
        "hints": verdict.hints,
        "follows": verdict.follows or None,
        "asked": verdict.asked,
        "message": verdict.message,
        "notes": verdict.notes,
        **({"given": verdict.given.as_json} if verdict.given else {}),
        "lines": [{"file": line.file, "number": line.number, "code": line.code} for line in verdict.lines],
        "differs": verdict.cells.differs if verdict.cells else None,
    }


def _markdown(words: str) -> Markup:
    return Markup(text.markdown(words))


def _fenced(words: str, language: str = "") -> Markup:
    return Markup(text.fenced(words, language))


def _part(name: str) -> str:
    return (files(__package__) / "templates" / name).read_text(encoding="utf-8")


def _without_comments(script: str) -> str:
    """The script as a page has it: without indentation, and without the lines that only people read."""
    rows = (row.strip() for row in script.split("\n"))
    return "\n".join(row for row in rows if row and not row.startswith("//")) + "\n"


def _dense(style: str) -> str:
    """A style sheet without the spaces that only people need."""
    return re.sub(r" ?([{}]) ?|([;:]) ", r"\1\2", _without_comments(style).replace("; }", "}"))


def template(name: str) -> Template:
    """A template of this folder, by its name."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("byheart.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "markdown": _markdown,
        "fenced": _fenced,
    }
    script = _without_comments(_part("search.js") + _part("class.js"))
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    environment.globals |= {
        "numbered": numbered,
        "day_shape": day_shape,
        "hint_label": label,
        "counts_as_help": COUNTS_AS_HELP,
        "style": {name: Markup(_dense(_part(f"{name}.css"))) for name in _STYLES},
        "script": Markup(script),
        "script_hash": digest,
    }
    return environment
