"""The pages of what a class and its practice show, in a real browser: quiet, in their width, no barrier, few sheets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from benchmarks.simulated_learners import Drawn, a_learner
from classes import BEGIN, a_class
from looking import Watched
from playwright.sync_api import Browser

from byheart.insight.forgetting import forgetting_of
from byheart.insight.forgetting_page import forgetting_html
from byheart.insight.page import insight_html
from byheart.insight.practised import Practised
from byheart.insight.shared import shareable
from byheart.insight.whole import figures_of
from byheart.insight.worth import Worth
from byheart.memory.skills import Skill

HOSTILE = "\u202e<script>window.pwned = 1</script>" + "x" * 200
KINDS = ("hundred", "shared", "few", "hostile", "practised", "practised-shared", "alone")
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
    for name, page in _practised():
        (place / f"{name}.html").write_text(page, encoding="utf-8")
    return place


def _practised() -> Iterator[tuple[str, str]]:
    """The pages of practice: of a class in which two skills are hard, to share, and of one learner; with bad titles."""
    chance = np.random.default_rng(5)
    drawn = [a_learner(chance, "hard skills") for _ in range(20)]

    def of(some: Sequence[Drawn]) -> Practised:
        skills = tuple(Skill(f"s{at}", HOSTILE if at % 2 else f"the skill {at}", ()) for at in range(12))
        return Practised(HOSTILE, skills, tuple(each.told for each in some), 2)

    yield "practised", forgetting_html(forgetting_of(of(drawn)))
    yield "practised-shared", forgetting_html(forgetting_of(of(drawn), shared=True))
    yield "alone", forgetting_html(forgetting_of(of(drawn[:1])))


SEEN = [(kind, *view) for kind in KINDS for view in _VIEWS]


@pytest.mark.drawn(1 / 11)
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


@pytest.mark.parametrize("kind", ["hundred", "practised"])
def test_a_class_is_printed_on_black_on_white_and_on_few_pages(browser: Browser, folder: Path, kind: str) -> None:
    page = Watched(browser, folder / f"{kind}.html").page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator(".figures thead").first.is_visible()
    assert len(re.findall(rb"/Type\s*/Page(?!s)", page.pdf(format="A4", landscape=True))) <= 8
    page.close()
