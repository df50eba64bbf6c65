"""Find what is wrong with an entry of a zip, as far as that shows before anything is unpacked.

This file marks the entry with the reason, and refuses nobody. It repairs no name: a name that leads out of its folder
is a fault.
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
    """The entry, marked with the fault that the list of contents shows, if there is one."""
    fault = entry.fault or escape(entry.name)
    if not fault and stat.S_IFMT(entry.mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        fault = "is a symbolic link" if stat.S_ISLNK(entry.mode) else "is a pipe, a socket or a device"
    if not fault and entry.end > listing:
        fault = "is longer than the archive says"
    return entry._replace(fault=fault) if fault else entry


def escape(name: str) -> str:
    """How this name leads out of its folder; "" if it doesn't."""
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
    """The entries. If two claim the same bytes, both are marked, or only the one whose two descriptions disagree."""
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
    fault = "has bytes in common with another entry: the zip is damaged, make it again"
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
    """The names in a path: the folders, and last the file."""
    return tuple(part for part in name.split("/") if part not in ("", "."))
