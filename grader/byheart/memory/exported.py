"""All attempts as JSON, to be taken to another machine: written as a new file, and read with suspicion.

A file in which anything is wrong is refused as a whole, with the place. It knows no log: see `log`.
"""

import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from byheart.memory.attempts import Attempt, from_json
from byheart.memory.database import VERSION, LogFault

_FORMAT = "byheart attempts"  # what it says of itself
_LARGEST = 256 << 20  # bytes of a file to read


def write_out(path: Path, attempts: Sequence[Mapping[str, Any]]) -> None:
    """Write these, each with its batch, into a new file. Raises LogFault."""
    text = json.dumps({"format": _FORMAT, "version": VERSION, "attempts": attempts}, indent=1)
    try:
        _write(path, text + "\n")
    except OSError as problem:
        raise LogFault(f"{path} can't be written: {problem.strerror or problem}.") from None


def read_in(path: Path) -> list[tuple[int, Attempt]]:
    """The batch and the attempt of each entry of an export. Raises LogFault that says where it is wrong."""
    try:
        if path.stat().st_size > _LARGEST:
            raise LogFault(f"{path} is too large to be a log: it has more than {_LARGEST >> 20} MB.")
        table = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise LogFault(f"{path} can't be read: {problem.strerror or problem}.") from None
    except (ValueError, RecursionError) as problem:
        raise LogFault(f"{path} isn't JSON ({problem}).") from None
    if not isinstance(table, dict) or table.get("format") != _FORMAT or not isinstance(table.get("attempts"), list):
        raise LogFault(f"{path} isn't what `byheart practice --export` writes.")
    version = table.get("version")
    if version != VERSION:
        raise LogFault(f"{path} has the version {version!r}, and this byheart knows {VERSION}.")
    return list(_checked(path, table["attempts"]))


def _checked(path: Path, entries: Iterable[Any]) -> Iterator[tuple[int, Attempt]]:
    for number, entry in enumerate(entries, 1):
        fields = dict(entry) if isinstance(entry, dict) else {}
        batch = fields.pop("batch", None)
        try:
            if type(batch) is not int:
                raise ValueError("batch should be a whole number.")
            yield batch, from_json(fields)
        except ValueError as problem:
            raise LogFault(f"{path}: attempt {number}: {problem}") from None


def _write(path: Path, text: str) -> None:
    """A new file with this text, or none."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
