"""What is wrong with an entry of a zip, as far as it shows before anything is unpacked.

It marks the entry and says why; it refuses nobody. No name is mended: one that gets out of its folder is a fault.
"""

import re
import stat
from itertools import accumulate
from typing import BinaryIO

from byheart.asking.problems import StudentProblem
from byheart.submissions.listing import Entry
from byheart.submissions.names import shown
from byheart.submissions.unpack import locate

DRIVE = re.compile(r"[A-Za-z]:")
_SUSPECT = re.compile(r"\0|\\|\.\.|\A/|\A[A-Za-z]:")


def mark(entry: Entry, listing: int) -> Entry:
    """The entry, with what is wrong with it as far as the list of contents shows."""
    fault = entry.fault or escape(entry.name)
    if not fault and stat.S_IFMT(entry.mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        fault = "is a symbolic link" if stat.S_ISLNK(entry.mode) else "is a pipe, a socket or a device"
    if not fault and entry.end > listing:
        fault = "claims bytes beyond those that the archive has for it"
    return entry._replace(fault=fault) if fault else entry


def escape(name: str) -> str:
    """How this name gets out of the folder that it should stay in, "" if it stays."""
    if not _SUSPECT.search(name):
        return "" if name.strip("./") or name.endswith("/") else "has no name"
    if "\0" in name:
        return "has a null byte in its name"
    if name[0] in "/\\":
        return "begins at the root of the disk"
    if DRIVE.match(name):
        return "names a drive"
    parts = parts_of(name.replace("\\", "/"))
    depths = accumulate(-1 if part == ".." else 1 for part in parts)
    if any(depth < 0 for depth in depths):
        return "leaves the archive"
    if ".." in parts:
        return 'climbs out of a folder by ".."'
    if "\\" in name:
        return "separates folders by backslashes; zip them with another program, or unpack them and grade the folder"
    return ""


def mark_overlaps(file: BinaryIO, entries: list[Entry], listing: int) -> list[Entry]:
    """The entries; those that claim bytes of another are marked, or only the one of the two that lies about itself."""
    whole = [place for place, entry in enumerate(entries) if not entry.fault]
    whole.sort(key=lambda place: entries[place].start)
    guilty: set[int] = set()
    last = whole[0] if whole else 0
    for this in whole[1:]:
        liars = []
        if entries[this].start < entries[last].end:
            liars = [each for each in (last, this) if not _is_truthful(file, entries[each], listing)]
            guilty.update(liars or (last, this))
        if last in liars or (this not in liars and entries[this].end > entries[last].end):
            last = this
    fault = "claims bytes that belong to another entry"
    return [entry._replace(fault=fault) if place in guilty else entry for place, entry in enumerate(entries)]


def _is_truthful(file: BinaryIO, entry: Entry, listing: int) -> bool:
    try:
        return locate(file, entry, listing) > 0
    except StudentProblem:
        return False


def sentence(entry: Entry, student: str, fault: str) -> str:
    """What is wrong with an entry of this student, as a sentence."""
    return f'the entry "{shown(entry.name)}" (student "{shown(student)}") {fault}.'


def parts_of(name: str) -> tuple[str, ...]:
    """The folders of a path, and what lies in the last."""
    return tuple(part for part in name.split("/") if part not in ("", "."))
