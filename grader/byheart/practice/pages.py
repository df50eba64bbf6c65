"""An exercise's page, which is in Markdown, as lines of the screen: folded anew, with tables in columns. Pure.

It knows what such pages use: headings, paragraphs, lists, tables, code. What it doesn't know stays as it is.
"""

import re
from collections.abc import Iterator, Sequence

from byheart.learner.screen import Style
from byheart.practice.lines import Line, wrapped

_GAP = 2  # between two columns


def page(text: str, style: Style) -> Iterator[Line]:
    """The page as lines."""
    block: list[str] = []
    is_code = False
    for line in [*text.splitlines(), ""]:
        fence, in_table = line.startswith("```"), line.startswith("|") and not is_code
        starts = fence or not line.strip() or line.startswith(("#", "- "))
        if block and (starts or in_table != block[0].startswith("|")):
            yield from _block(block, style)
            block = []
        if fence:
            is_code = not is_code
        elif is_code:
            yield Line(f"  {line}"[: style.width])
        elif line.startswith("#"):
            yield Line(line.lstrip("# "), "title")
        elif line.strip():
            block.append(line.strip())
        else:
            yield Line("")


def _block(lines: Sequence[str], style: Style) -> list[Line]:
    if lines[0].startswith("|"):
        return list(_table([_cells(each) for each in lines if set(each) - set("|-: ")], style))
    text = _plain(" ".join(lines))
    if not text.startswith("- "):
        return wrapped(text, style, indent="")
    return wrapped(f"{style.dot} {text[2:]}", style)


def _plain(text: str) -> str:
    """Without marks; of a picture its words are left."""
    text = re.sub(r"!\[([^]]*)\]\([^)]*\)", r"Picture: \1", text)
    return re.sub(r"(?<!\w)\*(\S[^*]*)\*(?!\w)", r"\1", text.replace("**", "")).replace("`", "")


def _cells(row: str) -> list[str]:
    return [_plain(each.strip()) for each in row.strip().strip("|").split("|")]


def _table(rows: Sequence[Sequence[str]], style: Style) -> Iterator[Line]:
    """A table in columns, where they fit; else each row as a few lines, with the head of the column before each."""
    head = rows[0]
    widths = [max(len(row[at]) if at < len(row) else 0 for row in rows) for at in range(len(head))]
    if sum(widths) + _GAP * len(widths) <= style.width:
        for number, row in enumerate(rows):
            cells = (f"{cell:<{width + _GAP}}" for cell, width in zip(row, widths, strict=False))
            yield Line(f"  {''.join(cells)}".rstrip(), "" if number else "title")
        return
    for row in rows[1:]:
        for name, cell in zip(head, row, strict=False):
            yield from wrapped(f"  {name}: {cell}" if name else f"  {cell}", style, indent="    ")
        yield Line("")
