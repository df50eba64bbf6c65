"""How the site is built from the pages in this folder: `make docs`. It loads nothing from anywhere.

The pages are plain Markdown and can be read as they are.
"""

from pathlib import Path
from typing import Any

from byheart import __version__

project = "byheart"
author = "the byheart authors"
version = release = __version__
extensions = ["myst_parser"]
exclude_patterns = ["charts.md"]  # for whoever changes the charts
myst_heading_anchors = 3
nitpicky = True
html_theme = "furo"
html_title = "byheart"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_domain_indices = html_use_index = False

# What the theme leaves out for those who use a keyboard or a screen reader.
_TOLD = {
    'role="heading"': 'role="heading" aria-level="2"',
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="Pages">',
    '<aside class="toc-drawer">': '<aside class="toc-drawer" aria-label="On this page">',
    "<pre>": '<pre tabindex="0">',
    '<div class="table-wrapper': '<div tabindex="0" class="table-wrapper',
}


def tell(app: Any, problem: Exception | None) -> None:
    """Add to each page what the theme leaves out."""
    for page in Path(app.outdir).glob("*.html"):
        text = page.read_text(encoding="utf-8")
        for left_out, told in _TOLD.items():
            text = text.replace(left_out, told)
        page.write_text(text, encoding="utf-8")


def setup(app: Any) -> None:
    """Finish the pages when they are made."""
    app.connect("build-finished", tell)
