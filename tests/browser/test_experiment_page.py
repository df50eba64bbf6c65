"""The page of what was predicted in a real browser: quiet, in its width, no barrier."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from looking import Watched
from playwright.sync_api import Browser

from byheart.report.experiment import RunRow, experiment_html

pytestmark = pytest.mark.by_turns(15)

RUNS = [
    RunRow("alpha 1", "learns", "learns", True, "The error fell."),
    RunRow("alpha 10", "jumps", "learns", False, "It rose."),
    RunRow("alpha 100", "diverges", "", None, "<script>window.pwned = 1</script>"),
]
WORDS = [("learns", "less than half of it is left"), ("jumps", "it rises on its way")]
ERRORS = {"alpha 1": [0.5, 0.4, 0.2, 0.1], "alpha 10": [0.5, 0.6, 0.3, 0.09], "alpha 100": [0.5, 0.5, 0.5, 0.5]}


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light"), (768, "dark")])
@pytest.mark.parametrize("drawn", [True, False], ids=["with a picture", "without one"])
def test_a_page_is_quiet_fits_and_has_no_barrier(
    browser: Browser, tmp_path: Path, width: int, scheme: str, drawn: bool
) -> None:
    steps = [0, 1, 10, 100] if drawn else [0]
    errors = ERRORS if drawn else {name: each[:1] for name, each in ERRORS.items()}
    path = tmp_path / "page.html"
    path.write_text(experiment_html("It is run.", WORDS, RUNS, "1 of 2 as you said.", steps, errors), encoding="utf-8")
    watched = Watched(browser, path, width, scheme)
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(watched.page)
    assert found.violations_count == 0, found.generate_report()
    assert watched.page.evaluate("typeof window.pwned") == "undefined"
    assert watched.complaints == []
    assert watched.page.locator(".swept").count() == (len(RUNS) if drawn else 0)
    watched.page.close()
