"""All that a graded class left, but for times: two classes that were graded alike are equal here. Nothing is graded."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from byheart.batch.gradebook import FILE

# What is another number in each run: times, and a scratch folder's name.
TIMES = {
    "results": ("seconds", "graded_at", "report"),
    "attempts": ("graded_at", "report"),
    "runs": ("begun", "finished"),
}


def content(path: Path) -> dict[str, list[Any]]:
    """All that is in a gradebook but times, in order."""
    with closing(sqlite3.connect(path / FILE)) as book:
        book.row_factory = sqlite3.Row
        tables = [name for (name,) in book.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found = {name: [dict(row) for row in book.execute(f"SELECT * FROM {name}")] for name in tables}
    found["facts"] = [each for each in found["facts"] if each["name"] != "scratch"]
    for row in (row for rows in found.values() for row in rows):
        if isinstance(row.get("report"), str):
            report = json.loads(row["report"])
            row["shown"] = json.dumps({**report, "seconds": 0, "graded_at": ""})
    for table, columns in TIMES.items():
        for row in found[table]:
            row |= dict.fromkeys(columns)
    return {name: sorted(rows, key=str) for name, rows in found.items()}


def files(path: Path) -> dict[str, str]:
    """All pages and tables, without times."""
    texts = {each.relative_to(path): each.read_text(encoding="utf-8") for each in path.rglob("*.*") if _is_page(each)}
    moment = r"\d{4}-\d\d-\d\d[T ][\d:]+(\+00:00)?|\d+ \w+ \d{4}, [\d:]+ \w+"
    took = r"\"seconds\": [\d.]+|Took: [\d\\.]+ seconds|\d+(\.\d+)? s(econds)?\b"
    return {str(name): re.sub(f"{moment}|{took}", "TIME", text) for name, text in texts.items()}


def _is_page(path: Path) -> bool:
    return path.suffix in (".html", ".json", ".md", ".csv")
