"""How the site is built from the pages in this folder: `make docs`. It loads nothing from anywhere.

The pages are plain Markdown and can be read as they are. Only the page about the commands is filled in here, from the
commands themselves, so that it is never out of date.
"""

import contextlib
import io
import os
from pathlib import Path
from typing import Any
from unittest import mock

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from byheart import __version__
from byheart.cli.main import COMMANDS, parser_for

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

_WIDTH = "100"
# What the theme leaves out for those who use a keyboard or a screen reader.
_TOLD = {
    'role="heading"': 'role="heading" aria-level="2"',
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="Pages">',
    '<aside class="toc-drawer">': '<aside class="toc-drawer" aria-label="On this page">',
    "<pre>": '<pre tabindex="0">',
    '<div class="table-wrapper': '<div tabindex="0" class="table-wrapper',
}


class CommandHelp(SphinxDirective):
    """```{command-help}```: a section for each command, with what it prints with --help."""

    def run(self) -> list[nodes.Node]:
        """The sections."""
        made: list[nodes.Node] = []
        for command in COMMANDS:
            section = nodes.section(ids=[f"byheart-{command.name}"])
            section += nodes.title(text=f"byheart {command.name}")
            section += nodes.literal_block(text=help_of(command.name), language="text")
            made.append(section)
        return made


def help_of(name: str) -> str:
    """What a command prints with --help."""
    said = io.StringIO()
    with (
        mock.patch.dict(os.environ, {"COLUMNS": _WIDTH, "NO_COLOR": "1"}),
        contextlib.redirect_stdout(said),
        contextlib.suppress(SystemExit),
    ):
        parser_for([name]).parse_args([name, "--help"])
    return said.getvalue().strip()


def tell(app: Any, problem: Exception | None) -> None:
    """Add to each page what the theme leaves out."""
    for page in Path(app.outdir).glob("*.html"):
        text = page.read_text(encoding="utf-8")
        for left_out, told in _TOLD.items():
            text = text.replace(left_out, told)
        page.write_text(text, encoding="utf-8")


def setup(app: Any) -> None:
    """Make the directive known, and finish the pages."""
    app.add_directive("command-help", CommandHelp)
    app.connect("build-finished", tell)
