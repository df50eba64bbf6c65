"""The class page at 1,000 students in a real browser: its bytes, its elements, and the seconds to load and to filter.

A time is from the act until the browser has painted the result: the fastest of a few, as a shared machine only ever
adds to it. Needs Debian's chromium and the extra `dev`.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.figures import Figure
from benchmarks.thousand import reports
from byheart import batch
from byheart.batch.gradebook import open_gradebook
from byheart.batch.rows import result_of
from byheart.submissions import safe_name

STUDENTS = 1000
_RUNS = 5
_PAINTED = "new Promise(done => requestAnimationFrame(() => setTimeout(done)))"
_DONE = "while (document.getElementById('shown').textContent === said) await new Promise(done => setTimeout(done));"
_KIT = {"version": "0", "key": "d" * 64, "seed": 1}
_LINK = '[href^="#show="], a[data-group]'


def figures() -> Iterator[Figure]:
    """What the class page promises."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        raise SystemExit("The pages are measured in Chromium, which is missing: apt-get install chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = publish(Path(folder), STUDENTS)
        yield Figure("pages: the class page of 1,000 students", page.stat().st_size / 1000, 250, "kB")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield from _in_browser(browser, page)
        browser.close()


def publish(folder: Path, count: int) -> Path:
    """Publish a class of this size into this folder; the class page."""
    with open_gradebook(folder) as book:
        book.begin({"title": "A course", "kit": _KIT})
        for report in reports(count):
            book.put(result_of(report, safe_name(report.student), "identity"))
        batch.publish(folder, book)
    return folder / batch.INDEX


def _in_browser(browser: Browser, path: Path) -> Iterator[Figure]:
    loads, finds, filters = [], [], []
    for _ in range(_RUNS):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        begun = time.perf_counter()
        page.goto(path.as_uri())
        page.evaluate(_PAINTED)
        loads.append(time.perf_counter() - begun)
        elements = page.evaluate("document.getElementsByTagName('*').length")
        finds.append(_seconds(page, "const s = document.getElementById('search'); s.value = 'muller';"
                                    " s.dispatchEvent(new Event('input'));"))  # fmt: skip
        filters.append(_seconds(page, f"document.querySelector(`{_LINK}`).click();"))
        page.close()
    yield Figure("pages: elements once it is open", elements, 4000, "")
    yield Figure("pages: to load it", min(loads), 0.5, "s", _all(loads))
    yield Figure("pages: to search it", min(finds), 0.5, "s", _all(finds))
    yield Figure("pages: to filter it", min(filters), 0.5, "s", _all(filters))


def _seconds(page: Page, act: str) -> float:
    """How long the page takes to do this and to paint the result."""
    said = "const said = document.getElementById('shown').textContent;"
    timed = f"const t = performance.now(); {act} {_DONE} await {_PAINTED}; return (performance.now() - t) / 1000;"
    return float(page.evaluate(f"async () => {{ {said} {timed} }}"))


def _all(seconds: list[float]) -> str:
    return "of " + ", ".join(f"{each:.2f}" for each in sorted(seconds))
