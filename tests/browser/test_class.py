"""The class page in a real browser: filters that live in the address, a search that folds, and a thousand students."""

import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from benchmarks.thousand import reports
from looking import Watched, class_page
from playwright.sync_api import Browser, Page
from test_report import explained, report_of, verdict

from byheart.curriculum.course import read_course, read_exercises
from byheart.judging.results import Total
from byheart.report import NotGraded, Standing, Told, class_html, standing
from byheart.report.standing import WrongAnswer

pytestmark = pytest.mark.by_turns(15)

COURSE = read_course(Path(__file__).parents[2] / "exercises")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The class pages that are looked at, as files."""
    place = tmp_path_factory.mktemp("classes")
    thousand = [standing(each, f"teacher/{at:012}.html") for at, each in enumerate(reports(1000))]
    written = {"class": class_page(24), "thousand": class_html("A course", thousand, []), "messy": messy()}
    for name, page in written.items():
        (place / f"{name}.html").write_text(page, encoding="utf-8")
    return place


def messy() -> str:
    """A class in which somebody needs a person for every reason there is."""
    made = [
        report_of(verdict("output_delta", "right"), verdict("hidden_delta", "right"), student="Ada"),
        report_of(verdict("output_delta", "crash"), verdict("hidden_delta", "right"), student="Bo"),
        report_of(verdict("output_delta", "timeout"), verdict("hidden_delta", "right"), student="Cy"),
        report_of(verdict("output_delta", "wrong"), verdict("hidden_delta", "blank"), student="Di"),
        report_of(verdict("output_delta", "fault"), verdict("hidden_delta", "right"), student="Ed"),
        replace(explained(), student="Fay <b>", remarks=("a.docx was not read.", "b.docx was not read.")),
    ]
    nothing = report_of(verdict("output_delta", "missing"), verdict("hidden_delta", "missing"), student="Gus")
    nothing = replace(nothing, exercises=tuple(replace(each, file=None) for each in nothing.exercises))
    rows = [standing(each, f"teacher/{at}.html") for at, each in enumerate([*made, nothing])]
    return class_html("A course", rows, [NotGraded("Hal", "the zip leaves the archive"), NotGraded("Ida", "?", True)])


def shown(page: Page) -> list[str]:
    """The names of the students that are shown, in order."""
    return page.locator("#table tbody th").evaluate_all("all => all.map(each => each.firstChild.textContent)")


def wait_for(page: Page, names: list[str]) -> None:
    """Wait until these students are shown: an address is followed a moment after the key was pressed."""
    for _ in range(1200):
        if shown(page) == names:
            return
        time.sleep(0.05)
    assert shown(page) == names


def opened(browser: Browser, path: Path, part: str = "") -> Page:
    """The page as somebody opens it who was sent the address."""
    return Watched(browser, path, part=part).page


@pytest.fixture(scope="module")
def messy_class(browser: Browser, folder: Path) -> Page:
    """One page for those who only ask it something."""
    return opened(browser, folder / "messy.html")


EVERYBODY = ["Hal", "Ida", "Ada", "Bo", "Cy", "Di", "Ed", "Fay <b>", "Gus"]
NEEDS = {
    "refused": ["Hal"],
    "nothing": ["Gus"],
    "fault": ["Ida", "Ed"],
    "crash": ["Bo"],
    "timeout": ["Cy"],
    "remarks": ["Fay <b>"],
    "zero": ["Di", "Fay <b>"],
}


@pytest.mark.drawn(1 / 11)
@pytest.mark.parametrize("need", NEEDS)
def test_what_needs_a_person_is_a_number_and_a_filter_in_the_address(browser: Browser, folder: Path, need: str) -> None:
    page = opened(browser, folder / "messy.html")
    link = page.locator(f".needs a.{need}")
    assert link.locator("strong").inner_text() == str(len(NEEDS[need]))
    link.focus()
    page.keyboard.press("Enter")
    wait_for(page, NEEDS[need])
    assert page.url.endswith(f"#show={need}")
    assert page.evaluate("document.activeElement.id") == "students"
    assert link.get_attribute("aria-current") == "true"
    page.go_back()
    wait_for(page, EVERYBODY)
    page.go_forward()
    wait_for(page, NEEDS[need])
    page.reload()
    assert shown(page) == NEEDS[need]
    page.locator("#only").click()
    assert len(shown(page)) == 9
    assert page.url.endswith("#")
    page.close()


def test_a_class_of_which_only_some_are_shown_has_no_barrier(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder / "messy.html", "#show=zero")
    assert shown(page) == NEEDS["zero"]
    assert Axe().run(page).violations_count == 0


def test_a_row_says_why_and_what_was_not_read(messy_class: Page) -> None:
    text = messy_class.locator("#table").inner_text()
    assert "the zip leaves the archive" in text
    assert "a.docx was not read. (and 1 more)" in text


def test_a_filter_that_is_gone_shows_everybody_and_says_so(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder / "messy.html", "#show=like/04/hidden_delta/gone")
    assert len(shown(page)) == 9
    assert "isn't on this page any more" in page.locator("#shown").inner_text()


def test_a_group_and_an_outcome_are_filters_too(browser: Browser, folder: Path) -> None:
    page = opened(browser, folder / "messy.html")
    page.locator(".mistakes a").first.click()
    wait_for(page, ["Fay <b>"])
    assert page.url.endswith("#show=like/04/hidden_delta/l1delta-no-derivative")
    for summary in page.locator("details.fold summary").all():
        summary.click()
    page.locator(".outcomes a.timeout").first.click()
    wait_for(page, ["Cy"])
    assert page.locator("#only").inner_text().startswith("output_delta: out of time")
    page.locator(".groups h3 a").first.click()
    wait_for(page, ["Fay <b>"])
    page.go_back()
    wait_for(page, ["Cy"])


FOUND = [
    ("muller", "Müller"),
    ("MÜLLER", "Müller"),
    ("mueller", "Müller"),
    ("mu\u0308ller", "Müller"),
    ("müller", "Mu\u0308ller"),
    ("soren", "Søren"),
    ("søren", "Søren"),
    ("smith anna", "Anna Smith"),
    ("Smith, Anna", "Anna Smith"),
    ("anna", "Smith, Anna-Lena"),
    ("lena smi", "Smith, Anna-Lena"),
    ("obrien", "O’Brien"),
    ("o'brien", "O’Brien"),
    ("lukasz", "Łukasz"),
    ("nguyen", "Nguyễn"),
    ("weiss", "Weiß"),
    ("dordevic", "Đorđević"),
    ("istanbul", "İstanbul"),
    ("yilmaz", "Yılmaz"),
    ("aase", "Åse"),
    ("\uff4d\uff55", "Müller"),
    ("小龙", "李小龙"),
    ("الأحمد", "محمد الأحمد"),
    ("34", "s1234"),
]
NOT_FOUND = [("anna smith", "Anna Jones"), ("1", "Student 21 and another"), ("muller", "Miller")]


@pytest.mark.parametrize(("typed", "name"), FOUND + NOT_FOUND)
def test_the_search_folds_what_people_cannot_type(messy_class: Page, typed: str, name: str) -> None:
    keys = f"[keyOf({name!r}), keyOf('Student 1')]"
    assert messy_class.evaluate(f"found({keys}, {typed!r})[0]") is ((typed, name) in FOUND)


def test_the_search_finds_ids_and_sections_and_sorts_by_names(browser: Browser, tmp_path: Path) -> None:
    told = [Told("Zoë Ng", "Monday"), Told("Ada & Co", "Friday", counted=False), Told("Bo <b>", "Friday")]
    rows = [
        standing(report_of(verdict("output_delta", "right"), student=f"canvas-{at}"), f"{at}.html", each)
        for at, each in enumerate(told)
    ]
    absent = NotGraded("s9", "on the roster", name="Cy", about="s9 · Friday", absent=True)
    (tmp_path / "class.html").write_text(class_html("A course", rows, [absent]), encoding="utf-8")
    page = opened(browser, tmp_path / "class.html")
    for typed, names in (
        ("friday", ["Ada & Co", "Bo <b>", "Cy"]),
        ("canvas-0", ["Zoë Ng"]),
        ("friday co", ["Ada & Co"]),
        ("s9", ["Cy"]),
        ("not counted", ["Ada & Co"]),
    ):
        page.locator("#search").fill(typed)
        assert sorted(shown(page)) == names, typed
    page.locator("#search").fill("")
    page.get_by_role("button", name="Student").click()
    assert shown(page) == ["Ada & Co", "Bo <b>", "Cy", "Zoë Ng"]
    page.get_by_role("link", name="handed in nothing").click()
    wait_for(page, ["Cy"])
    page.close()


def test_the_class_is_searched_by_keyboard(browser: Browser, folder: Path) -> None:
    watched = Watched(browser, folder / "class.html")
    page = watched.page
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("student 1")
    assert shown(page) == [f"Student {number}" for number in (1, *range(10, 20))]
    assert page.locator("#search").input_value() == "student 1"
    assert page.locator("#shown").inner_text() == "11 of 25 students"
    assert page.locator("#shown").get_attribute("role") == "status"
    assert page.url.endswith("#find=student%201")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    assert page.locator("#shown").inner_text() == "25 students"
    assert watched.complaints == []


def test_the_class_is_sorted_by_keyboard(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "class.html").page
    page.locator("#search").focus()
    for _ in range(3):  # the table's region, the first header, the second
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    header = page.locator("#table thead th").nth(1)
    assert header.get_attribute("aria-sort") == "descending"
    assert shown(page)[-1] == "mallory", "who isn't graded has no 0, and comes last"
    marks = marks_of(page)
    assert marks == sorted(marks, reverse=True)
    page.keyboard.press("Space")
    assert header.get_attribute("aria-sort") == "ascending"
    assert marks_of(page) == sorted(marks)
    assert shown(page)[-1] == "mallory"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert shown(page) == ["mallory", *(f"Student {number}" for number in range(24))]
    assert page.locator("#table thead th[aria-sort]").count() == 1


def marks_of(page: Page) -> list[float]:
    cells = page.locator("#table tbody th + td:not(.why):not(.ungraded)").all_inner_texts()
    return [float(each) for each in cells]


def test_the_header_stays_and_a_zero_is_loud(browser: Browser, folder: Path) -> None:
    for width in (1280, 360):
        page = Watched(browser, folder / "thousand.html", width).page
        page.locator("#table tbody tr").nth(30).scroll_into_view_if_needed()
        page.evaluate("document.getElementById('box').scrollTop += 300; scrollBy(0, 300)")
        head, row = page.locator("#table thead th").first, page.locator("#table tbody tr").nth(25)
        assert head.evaluate("each => each.getBoundingClientRect().bottom") > 0, width
        assert head.evaluate("each => each.getBoundingClientRect().top") < 700, width
        assert row.count() == 1
        zero, other = page.locator("td.z").first, page.locator("#table tbody td.all").first
        weight = "each => Number(getComputedStyle(each).fontWeight)"
        assert zero.evaluate(weight) > other.evaluate(weight)
        assert zero.evaluate("each => getComputedStyle(each).backgroundColor") != "rgba(0, 0, 0, 0)"
        page.close()


def test_a_page_can_be_read_without_script(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "class.html").as_uri())
    assert page.locator("#table tbody tr").count() == 25
    assert page.locator("#table tbody a").first.get_attribute("href") == "students/0.html"
    assert not page.locator("#search").is_visible()
    assert page.locator("#table thead button").count() == 0
    context.close()


def test_a_line_for_a_group_is_copied_by_a_button(browser: Browser, folder: Path) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto((folder / "messy.html").as_uri())
    page.locator(".message .copy").first.click()
    page.locator(".message .copy", has_text="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == '0123456789 = "…"'
    context.close()


def test_everybody_is_printed(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "thousand.html").page
    assert page.locator("#table tbody th").count() < 200
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#table tbody th").count() == 1000


def test_no_column_of_the_real_questions_is_cut_off(browser: Browser, tmp_path: Path) -> None:
    questions = [question.id for exercise in read_exercises(COURSE) for question in exercise.questions]
    (tmp_path / "real.html").write_text(class_page(24, questions), encoding="utf-8")
    page = Watched(browser, tmp_path / "real.html").page
    for summary in page.locator("details.fold summary").all():
        summary.click()
    for width in (1280, 1024, 360):
        page.set_viewport_size({"width": width, "height": 900})
        for part in (".folds", ".questions li"):
            most = page.locator(part).evaluate_all("all => Math.max(...all.map(e => e.scrollWidth - e.clientWidth))")
            assert most <= 0, (width, part)


def wide_class(tmp_path: Path) -> Path:
    """The page of a class with the real questions, a long name and mistakes of many words."""
    named = [(question.id, exercise.id) for exercise in read_exercises(COURSE) for question in exercise.questions]
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
    for row in page.locator(".mistakes li").all():
        whole, text = row.bounding_box(), row.locator("p").bounding_box()
        assert whole is not None
        assert text is not None
        assert whole["height"] < 400
        assert text["width"] > 250


def test_the_students_table_fits_or_shows_that_it_scrolls(browser: Browser, tmp_path: Path) -> None:
    page = Watched(browser, wide_class(tmp_path), 1200).page
    box = page.locator("#box")
    assert box.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    page.set_viewport_size({"width": 800, "height": 900})
    assert box.evaluate("each => each.scrollWidth - each.clientWidth") > 0
    with_shade = box.screenshot()
    page.add_style_tag(content=".scroll { background: var(--paper) !important; }")
    assert with_shade != box.screenshot()


def time_worked(page: Page) -> Callable[[], float]:
    """How many seconds a processor has worked for this page, whatever else the machine does."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def worked() -> float:
        found = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
        return float(found["TaskDuration"])

    return worked


def test_a_thousand_students_are_small_and_open_in_a_second(browser: Browser, folder: Path) -> None:
    path = folder / "thousand.html"
    assert path.stat().st_size < 250_000
    page = browser.new_page()
    worked = time_worked(page)
    page.goto(path.as_uri())
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    opening = worked()
    assert 0.001 < opening < 1
    assert page.evaluate("document.getElementsByTagName('*').length") < 4000
    page.evaluate("() => { document.querySelectorAll('#table thead button')[1].click(); document.body.offsetHeight; }")
    assert worked() - opening < 1
    page.close()
    assert re.search(r"<noscript>\s*<table", path.read_text(encoding="utf-8"))
