"""The pages in a real browser: no request, no error, no overflow, nothing that axe-core finds, and every key works."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from looking import Watched, class_page
from playwright.sync_api import Browser
from test_report import DELTAS, every_outcome, explained, hostile, report_of, verdict

from byheart.judging.results import GradedFile
from byheart.report import Neighbour, NotGraded, Seen, class_html, for_teacher, standing, student_html

pytestmark = pytest.mark.by_turns(15)

# Each width and each scheme; the layout doesn't hang on the scheme, nor the colours on the width.
_VIEWS = ((360, "dark"), (1280, "light"))


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
        "points": student_html(every_outcome(), seen=Seen("points", told="This shows the points alone.")),
        "outcome": student_html(every_outcome(), seen=Seen("outcome", told="This shows the outcomes.")),
        "teacher": for_teacher(
            student_html(explained()), "../index.html", None, Neighbour(hostile().student, "next.html")
        ),
        "class": class_page(24),
        "empty": class_html("A course", [], [NotGraded("mallory", "the zip leaves the archive")]),
        "hostile-class": class_html(
            hostile().student,
            [standing(each, "a") for each in (hostile(), explained())] * 3,
            [NotGraded(*[hostile().student] * 2)],
        ),
    }
    for name, page in written.items():
        (place / f"{name}.html").write_text(page, encoding="utf-8")
    return place


STUDENTS = ("every", "right", "loose", "hostile", "points", "outcome", "teacher")
CLASSES = ("class", "empty", "hostile-class")


# Each page is looked at in one of the views; a slow proof looks at it in the others.
SEEN = [(name, *view) for name in (*STUDENTS, *CLASSES) for view in _VIEWS]


@pytest.mark.drawn(1 / 11)
@pytest.mark.parametrize(("name", "width", "scheme"), SEEN)
def test_a_page_is_quiet_fits_and_has_no_barrier(
    browser: Browser, folder: Path, name: str, width: int, scheme: str
) -> None:
    watched = Watched(browser, folder / f"{name}.html", width, scheme)
    page = watched.page
    for details in page.locator("details > summary").all():
        details.click()
    for wide in (768, width):
        page.set_viewport_size({"width": wide, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= wide
    found = Axe().run(page)
    assert found.violations_count == 0, f"{width} {scheme}\n{found.generate_report()}"
    assert page.evaluate("typeof window.pwned") == "undefined"
    assert watched.complaints == []
    page.close()


def test_a_student_s_page_by_keyboard(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "every.html").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Code of hidden_delta")
    summary = page.locator("details > summary").first
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator("details").first.get_attribute("open") is not None


def test_it_begins_with_the_first_thing_to_mend(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "every.html").page
    first = page.locator(".card").first.bounding_box()
    assert first is not None
    assert first["y"] < 600, "it is in sight when the page opens"
    assert page.locator("#receipt").get_attribute("open") is None
    assert not page.locator(".hash").first.is_visible()


def test_what_is_printed_is_what_is_not_right(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "every.html").page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator(".card .code").first.is_visible()
    assert not page.locator(".graded").is_visible()
    assert not page.locator(".cell").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert printed_pages(page.pdf(format="A4")) <= 3


def test_everything_wrong_is_printed_on_three_pages(browser: Browser, tmp_path: Path) -> None:
    lines = every_outcome().verdicts[1].lines
    message = (
        "The shape (2, 3) is right; 3 of 6 values differ.\n" + "All in all yours are several times too large.\n" * 3
    )
    wrong = [
        verdict(f"question_{at}", "wrong", f"{message}{at}", asked="layer_1 (2, 3)   (seed 1)", lines=lines)
        for at in range(33)
    ]
    path = tmp_path / "wrong.html"
    path.write_text(student_html(report_of(*wrong)), encoding="utf-8")
    assert printed_pages(Watched(browser, path).page.pdf(format="A4")) <= 3


def printed_pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page(?!s)", pdf))
