"""The page about a learner's progress in a real browser: whatever there is to show, quiet, in its width, no barrier."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from learning import SKILLS, tried
from looking import Watched
from looking_back import log_of
from playwright.sync_api import Browser

from byheart.curriculum.course import read_course, read_exercises
from byheart.memory.attempts import Check
from byheart.memory.outlook import outlook
from byheart.memory.skills import skills_of
from byheart.report.progress import progress_html

pytestmark = pytest.mark.by_turns(15)

NOW = datetime(2026, 6, 1, 18, tzinfo=UTC)
COURSE = Path(__file__).parents[2] / "exercises"
HOSTILE = "\u202e<script>window.pwned = 1</script>" + "x" * 200
KINDS = ("none", "one", "week", "year", "hostile")
# Each width and each scheme; the layout doesn't hang on the scheme, nor the colours on the width.
_VIEWS = ((360, "dark"), (1280, "light"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each kind of page, as a file. The year and the week are of the real course's skills."""
    place = tmp_path_factory.mktemp("progress")
    course = read_course(COURSE)
    skills = skills_of(course, read_exercises(course))
    known = {question: [question.replace("/", "-")] for skill in skills for question in skill.questions}
    sentence = "Your hidden deltas don't shrink where a hidden value is sure of itself."
    words = {mistake: sentence for (mistake,) in known.values()}
    wrong = tried(NOW, SKILLS[0], Check("wrong", HOSTILE))
    right = tried(NOW + timedelta(minutes=1), SKILLS[0], Check("right"), "b")
    facts = {
        "none": outlook([], skills, NOW),
        "one": outlook([wrong], SKILLS, NOW),
        "week": outlook(log_of(skills, known, NOW, 7), skills, NOW),
        "year": outlook(log_of(skills, known, NOW, 365), skills, NOW),
        "hostile": outlook([wrong, right], SKILLS, NOW + timedelta(minutes=2)),
    }
    for name, each in facts.items():
        title = HOSTILE if name == "hostile" else course.title
        (place / f"{name}.html").write_text(progress_html(title, each, words), encoding="utf-8")
    return place


# Each page is looked at in one of the views; a slow proof looks at it in the others.
SEEN = [(kind, *view) for kind in KINDS for view in _VIEWS]


@pytest.mark.drawn(1 / 6)
@pytest.mark.parametrize(("kind", "width", "scheme"), SEEN)
def test_a_page_is_quiet_fits_and_has_no_barrier(
    browser: Browser, folder: Path, kind: str, width: int, scheme: str
) -> None:
    watched = Watched(browser, folder / f"{kind}.html", width, scheme)
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


def test_on_a_phone_the_calendar_begins_with_the_last_weeks(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "year.html", 360).page
    box, last = page.locator(".calendar .scroll"), page.locator(".calendar .scroll svg > :last-child")
    assert box.evaluate("each => each.scrollWidth - each.clientWidth") > 0
    assert last.evaluate("each => each.getBoundingClientRect().right") <= 360
    box.focus()
    before = box.evaluate("each => each.scrollLeft")
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("before => document.querySelector('.calendar .scroll').scrollLeft < before", arg=before)


def test_a_short_calendar_begins_at_the_left(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "one.html").page
    left, words = (page.locator(each).bounding_box() for each in (".calendar svg >> nth=0", ".legend"))
    assert left is not None
    assert words is not None
    assert abs(left["x"] - words["x"]) < 2


def test_a_year_is_printed_on_four_pages(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "year.html").page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator(".kept thead").is_visible()
    assert len(re.findall(rb"/Type\s*/Page(?!s)", page.pdf(format="A4"))) <= 4


def test_by_keyboard(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "year.html").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.locator("details > summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details").first.get_attribute("open") is not None
