"""The pages in a real browser: no request, no error, no overflow, nothing that axe-core finds, and every key works.

Needs Debian's chromium and the extra `dev`. Where CI is set, a missing browser is a failure and not a reason to skip.
"""

import os
import random
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright
from test_report import DELTAS, every_outcome, hostile, report_of, verdict

from byheart.curriculum.course import read_course, read_exercises
from byheart.judging.results import GradedFile, Total
from byheart.report import NotGraded, Standing, class_html, standing, student_html
from byheart.report.classroom import WrongAnswer
from byheart.report.student import WORDS

_QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
# Each width and each scheme; the layout doesn't hang on the scheme, nor the colours on the width.
_VIEWS = ((360, "dark"), (1280, "light"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, with a new and empty profile."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing: apt-get install chromium")
        pytest.skip("Chromium is missing: apt-get install chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=_QUIET)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every kind of page, as files."""
    place = tmp_path_factory.mktemp("pages")
    right = report_of(verdict("output_delta", "right"), verdict("hidden_delta", "right"))
    loose = replace(every_outcome(), receipt=replace(right.receipt, confined=False))
    wide = replace(
        every_outcome().exercises[0], file=GradedFile("deltas.py", "f" * 64, DELTAS + f"x = {'1 + ' * 200}1\n")
    )
    written = {
        "every": student_html(every_outcome()),
        "right": student_html(right),
        "loose": student_html(replace(loose, exercises=(wide, *loose.exercises[1:]))),
        "hostile": student_html(hostile()),
        "class": class_page(24),
        "thousand": class_page(1000),
        "empty": class_html("A course", [], [NotGraded("mallory", "the zip leaves the archive")]),
        "hostile-class": class_html(
            hostile().student, [standing(hostile(), "a")] * 3, [NotGraded(*[hostile().student] * 2)]
        ),
    }
    for name, page in written.items():
        (place / f"{name}.html").write_text(page, encoding="utf-8")
    return place


def class_page(count: int, questions: Sequence[str] = ()) -> str:
    """The page of a class in which all kinds of marks occur."""
    chance = random.Random(1)
    questions = questions or [
        f"{exercise:02}_topic_{exercise}/question_{at}" for exercise in range(1, 10) for at in range(3)
    ]

    def one(number: int) -> Standing:
        outcomes = tuple((question, chance.choice(["right", "right", *WORDS])) for question in questions)
        marks: dict[str, list[float]] = {}
        for question, outcome in outcomes:
            marks.setdefault(question.partition("/")[0], []).append(float(outcome == "right"))
        exercises = tuple((id_, Total(sum(own), float(len(own)), 0, len(own))) for id_, own in marks.items())
        score = sum(total.score for _, total in exercises)
        page = f"students/{number}.html"
        return Standing(f"Student {number}", page, score, float(len(questions)), exercises, outcomes)

    return class_html("A course", [one(number) for number in range(count)], [NotGraded("mallory", "a bad zip")])


class Watched:
    """A page that remembers what went wrong in it."""

    def __init__(self, browser: Browser, path: Path, width: int = 1280, scheme: str = "light") -> None:
        self.page: Page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        self.complaints: list[str] = []
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self._own = path.as_uri()
        self.page.goto(self._own)

    def _said(self, message: ConsoleMessage) -> None:
        self.complaints.append(f"console {message.type}: {message.text}")

    def _asked(self, url: str) -> None:
        if url != self._own and not url.startswith("data:"):
            self.complaints.append(f"request: {url}")


STUDENTS = ("every", "right", "loose", "hostile")
CLASSES = ("class", "empty", "hostile-class")


@pytest.mark.parametrize("name", [*STUDENTS, *CLASSES])
def test_a_page_is_quiet_fits_and_has_no_barrier(browser: Browser, folder: Path, name: str) -> None:
    for width, scheme in _VIEWS:
        watched = Watched(browser, folder / f"{name}.html", width, scheme)
        page = watched.page
        for details in page.locator("details > summary").all():
            details.click()
        for wide in (width, 768):
            page.set_viewport_size({"width": wide, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") <= wide
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, f"{width} {scheme}\n{found.generate_report()}"
        assert page.evaluate("typeof window.pwned") == "undefined"
        assert watched.complaints == []
        page.close()


def test_no_column_of_the_real_questions_is_cut_off(browser: Browser, tmp_path: Path) -> None:
    course = read_course(Path(__file__).parents[2] / "exercises")
    questions = [question.id for exercise in read_exercises(course) for question in exercise.questions]
    (tmp_path / "real.html").write_text(class_page(24, questions), encoding="utf-8")
    page = Watched(browser, tmp_path / "real.html").page
    for width in (1280, 1024):
        page.set_viewport_size({"width": width, "height": 900})
        table = page.locator(".scroll:has(.questions)")
        assert table.evaluate("each => each.scrollWidth - each.clientWidth") <= 0, width


def wide_class(tmp_path: Path) -> Path:
    """The page of a class with the real questions, a long name and mistakes of many words."""
    course = read_course(Path(__file__).parents[2] / "exercises")
    named = [(question.id, exercise.id) for exercise in read_exercises(course) for question in exercise.questions]
    words = "The blame is taken for the delta: every hidden value answers for all that it sent on. " * 3
    mistakes = tuple(WrongAnswer(question, "known", "", words) for question, _ in named[4:9])
    one = Standing(
        "Maximiliane von und zu Hohenstein-Oberweissenbach", "students/a.html", 10.5, 70.0,
        tuple((exercise, Total(1.5, 10.0, 0, 5)) for exercise in dict.fromkeys(id_ for _, id_ in named)),
        tuple((question, "wrong") for question, _ in named), mistakes,
    )  # fmt: skip
    path = tmp_path / "wide.html"
    path.write_text(class_html("A course", [one] * 3, []), encoding="utf-8")
    return path


def test_mistakes_can_be_read_on_a_phone(browser: Browser, tmp_path: Path) -> None:
    page = Watched(browser, wide_class(tmp_path), 360).page
    box = page.locator(".scroll:has(.mistakes)")
    assert box.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    for row in page.locator(".mistakes tbody tr").all():
        whole, text = row.bounding_box(), row.locator(".text").bounding_box()
        assert whole is not None
        assert text is not None
        assert whole["height"] < 400
        assert text["width"] > 250


def test_the_students_table_fits_or_shows_that_it_scrolls(browser: Browser, tmp_path: Path) -> None:
    page = Watched(browser, wide_class(tmp_path), 1200).page
    box = page.locator(".scroll:has(#table)")
    assert box.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    page.set_viewport_size({"width": 800, "height": 900})
    assert box.evaluate("each => each.scrollWidth - each.clientWidth") > 0
    with_shade = box.screenshot()
    page.add_style_tag(content=".scroll { background: var(--paper) !important; }")
    assert with_shade != box.screenshot()


def test_a_page_can_be_read_without_script(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "class.html").as_uri())
    assert page.locator("#table tbody tr").count() == 24
    assert not page.locator("#search").is_visible()
    assert page.locator("#table thead button").count() == 0
    context.close()


def test_a_student_s_page_by_keyboard(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "every.html").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#04_deltas.hidden_delta"
    summary = page.locator("details > summary").first
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator("details").first.get_attribute("open") is not None


def test_files_are_printed_open(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "every.html").page
    assert page.locator("details pre").first.evaluate("each => each.getBoundingClientRect().height") == 0
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator("details pre").first.evaluate("each => each.getBoundingClientRect().height") > 50
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def shown(page: Page) -> list[str]:
    """The names of the students that are shown, in order."""
    return page.locator("#table tbody tr:not([hidden]) th").all_inner_texts()


def test_the_class_is_searched_by_keyboard(browser: Browser, folder: Path) -> None:
    watched = Watched(browser, folder / "class.html")
    page = watched.page
    page.locator("#search").focus()
    page.keyboard.type("student 1")
    assert shown(page) == [f"Student {number}" for number in (1, *range(10, 20))]
    assert page.locator("#shown").inner_text() == "11 of 24 students"
    assert page.locator("#shown").get_attribute("role") == "status"
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    assert page.locator("#shown").inner_text() == "24 students"
    assert watched.complaints == []


def test_the_class_is_sorted_by_keyboard(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "class.html").page
    page.locator("#search").focus()
    for _ in range(3):  # the table's region, the first header, the second
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    header = page.locator("#table thead th").nth(1)
    assert header.get_attribute("aria-sort") == "descending"
    marks = [float(each.split()[0]) for each in page.locator("#table tbody td.total").all_inner_texts()]
    assert marks == sorted(marks, reverse=True)
    page.keyboard.press("Space")
    assert header.get_attribute("aria-sort") == "ascending"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert shown(page) == [f"Student {number}" for number in range(24)]
    assert page.locator("#table thead th[aria-sort]").count() == 1


def test_a_count_shows_the_students_behind_it(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "class.html").page
    link = page.locator("a[data-letter=w]").first
    count = int(link.inner_text())
    link.focus()
    page.keyboard.press("Enter")
    assert len(shown(page)) == count
    assert page.locator("#only").inner_text().startswith("question_0: wrong")
    page.locator("#only").focus()
    page.keyboard.press("Enter")
    assert len(shown(page)) == 24
    assert page.evaluate("document.activeElement.id") == "search"


def test_a_thousand_students_open_in_a_second(browser: Browser, folder: Path) -> None:
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        page = Watched(browser, folder / "thousand.html").page
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        took.append(time.perf_counter() - begun)
        sorting = page.evaluate(
            "() => { const t = performance.now(); document.querySelectorAll('#table thead button')[1].click();"
            " document.body.offsetHeight; return performance.now() - t; }"
        )
        page.close()
    assert min(took) < 1, took
    assert sorting < 1000
