"""Build the site and open every page of it in a real browser, and every picture: `make docs`.

It must load nothing from anywhere, have no broken link, be no wider than a phone, and give axe-core nothing to say.
The site is left in build/site. Exit code 1 with a line for each fault.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent
SITE = ROOT / "build" / "site"
VIEWS = ((360, "dark"), (360, "light"), (1280, "dark"), (1280, "light"))
# The pages' own search and the list of all words are drawn by scripts.
NOT_LOOKED_AT = {"search.html"}


def build() -> None:
    """The site, made from nothing; a warning is an error."""
    shutil.rmtree(SITE, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "sphinx", "-W", "-q", "-b", "html", "docs", str(SITE)], cwd=ROOT, check=True)


def broken_links(page: Page) -> Iterator[str]:
    """Links of this page to files or places in this site that aren't there."""
    for href in page.eval_on_selector_all("a[href]", "all => all.map(each => each.href)"):
        link = urlsplit(href)
        target = Path(unquote(link.path))
        if link.scheme == "file" and not target.is_file():
            yield f"a link to {target.name}, which isn't there"
        elif link.scheme == "file" and link.fragment and f'id="{link.fragment}"' not in target.read_text("utf-8"):
            yield f"a link to {target.name}#{link.fragment}, which isn't there"


def faults(page: Page, path: Path) -> Iterator[str]:
    """What is wrong with this page."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for width, scheme in VIEWS:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        page.goto(path.as_uri())
        if page.evaluate("document.documentElement.scrollWidth") > width:
            yield f"wider than {width} px"
        for each in Axe().run(page).response["violations"]:
            yield f"{scheme}, {width} px: axe: {each['id']}: {each['nodes'][0]['html'][:120]}"
    yield from broken_links(page)
    yield from (f"a request to {url}" for url in asked if not url.startswith(("file:", "data:")))


# In a picture that is opened by itself: words that lie upon each other, or reach out of it.
CROWDED = """() => {
  const width = document.documentElement.viewBox.baseVal.width;
  const all = [...document.querySelectorAll("text")].map(each => [each.textContent, each.getBBox()]);
  const out = all.filter(([, box]) => box.x < 0 || box.x + box.width > width).map(([words]) => words);
  const upon = (one, other) =>
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5 &&
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 3;
  all.forEach(([words, box], at) => all.slice(at + 1).forEach(([others, other]) => {
    if (upon(box, other)) out.push(`${words} | ${others}`);
  }));
  return out;
}"""


def crowded(page: Page, path: Path) -> Iterator[str]:
    """Words of this picture that can't be read."""
    page.goto(path.as_uri())
    yield from (f"words that lie upon others, or outside: {each}" for each in page.evaluate(CROWDED))


def main() -> int:
    """Build, look, and say what is wrong."""
    build()
    pages = [path for path in sorted(SITE.glob("*.html")) if path.name not in NOT_LOOKED_AT]
    found = 0
    with sync_playwright() as playwright:
        chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for path in pages:
            page = browser.new_page()
            for fault in dict.fromkeys(faults(page, path)):
                found += 1
                print(f"{path.name}: {fault}")
            page.close()
        for path in sorted(ROOT.glob("exercises/*/pictures/*.svg")):
            page = browser.new_page()
            for fault in crowded(page, path):
                found += 1
                print(f"{path.name}: {fault}")
            page.close()
        browser.close()
    print(f"{len(pages)} pages, {len(VIEWS)} views each: {found} faults. Open {SITE / 'index.html'}")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
