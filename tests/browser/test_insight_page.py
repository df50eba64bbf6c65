"""The page of what a class shows, in a real browser: quiet, in its width, no barrier, and no more paper than needed."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from classes import BEGIN, a_class
from looking import Watched
from playwright.sync_api import Browser

from byheart.insight.page import insight_html
from byheart.insight.shared import shareable
from byheart.insight.whole import figures_of
from byheart.insight.worth import Worth

HOSTILE = "\u202e<script>window.pwned = 1</script>" + "x" * 200
KINDS = ("hundred", "shared", "few", "hostile")
_VIEWS = ((360, "dark"), (1280, "light"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each kind of page, as a file."""
    place = tmp_path_factory.mktemp("insight")
    many = a_class(100)
    words = {f"question_{each}-no-slope": "The delta is not scaled by the `slope`." for each in "abcd"}
    worth = Worth({many.questions[0]: ("one", "two")}, {many.questions[1]: 3}, 40)
    hundred = figures_of(many, words, worth, BEGIN + timedelta(days=2.5))
    strange = replace(a_class(9, sections=(HOSTILE, "B")), title=HOSTILE)
    made = {
        "hundred": hundred,
        "shared": shareable(hundred),
        "few": figures_of(a_class(3, sections=()), {}),
        "hostile": figures_of(strange, dict.fromkeys(words, HOSTILE)),
    }
    for name, each in made.items():
        (place / f"{name}.html").write_text(insight_html(each), encoding="utf-8")
    return place


SEEN = [(kind, *view) for kind in KINDS for view in _VIEWS]


@pytest.mark.drawn(1 / 2)
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


def test_a_class_is_printed_on_black_on_white_and_on_few_pages(browser: Browser, folder: Path) -> None:
    page = Watched(browser, folder / "hundred.html").page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator(".figures thead").first.is_visible()
    assert len(re.findall(rb"/Type\s*/Page(?!s)", page.pdf(format="A4", landscape=True))) <= 8
    page.close()
