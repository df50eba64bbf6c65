"""Sort a zip's entries by the student in whose folder they lie.

Only the list of contents is used; no file is read. An entry with a fault refuses the student that it belongs to, and
nobody else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from byheart.submissions import limits
from byheart.submissions.choose import CLUTTER, CLUTTER_INSIDE, is_aside, is_clutter
from byheart.submissions.faults import DRIVE, escape, parts_of, sentence
from byheart.submissions.listing import Entry
from byheart.submissions.names import shown
from byheart.submissions.remarks import FOLDER_LIKE_FILE, NOT_A_FOLDER, TOO_DEEP
from byheart.submissions.wrapper import find_wrapper


@dataclass(slots=True)
class Pile:
    """What is collected of one student while the entries are sorted."""

    entries: dict[str, Entry] = field(default_factory=dict)
    remarks: dict[str, None] = field(default_factory=dict)
    seen: int = 0
    why: str = ""


def sort_by_student(entries: list[Entry], wanted: frozenset[str]) -> tuple[dict[str, Pile], list[tuple[str, str]]]:
    """The entries of each student, and what is wrong with entries that belong to nobody."""
    wrapper = find_wrapper(_tops(entries), wanted)
    piles: dict[str, Pile] = {}
    loose = []
    for entry in entries:
        student, inside = _attribute(entry.name, wrapper)
        if not student:
            if entry.fault:
                loose.append((entry.name, entry.fault))
        elif _is_zip_clutter(entry, inside, wanted):
            continue
        elif not inside and not entry.is_folder and not entry.fault:
            if not is_aside(student):
                loose.append((entry.name, NOT_A_FOLDER))
        else:
            pile = piles.setdefault(student, Pile())
            if not pile.why:
                _put(pile, student, entry, inside, wanted)
    return piles, loose


def sort_by_owner(
    entries: Iterable[Entry], owners: Mapping[str, tuple[str, str]], wanted: frozenset[str]
) -> tuple[dict[str, Pile], list[tuple[str, str]]]:
    """The entries of each student, and faulty ones that are nobody's.

    `owners` has places in the zip, each with whose it is and its path in the hand-in; "" is the place of all of it.
    """
    piles: dict[str, Pile] = {}
    loose = []
    deep = max((place.count("/") + 1 for place in owners if place), default=0)
    for entry in entries:
        parts = parts_of(entry.name if "/" in entry.name else entry.name.replace("\\", "/"))
        places = ("/".join(parts[:length]) for length in range(min(deep, len(parts)), -1, -1))
        place = next((each for each in places if each in owners), None)
        if place is None:
            if entry.fault and CLUTTER.isdisjoint(parts[:1]):
                loose.append((entry.name, entry.fault))
            continue
        student, start = owners[place]
        inside = (*parts_of(start), *parts[place.count("/") + 1 if place else 0 :])
        if _is_zip_clutter(entry, inside, wanted) or not (inside or entry.fault):
            continue
        pile = piles.setdefault(student, Pile())
        if not pile.why:
            _put(pile, student, entry, inside, wanted)
    return piles, loose


def _put(pile: Pile, student: str, entry: Entry, inside: tuple[str, ...], wanted: frozenset[str]) -> None:
    """Add an entry to its student's pile: as a file, as a remark, or as the reason to refuse the student."""
    path = "/".join(inside)
    folders = inside if entry.is_folder else inside[:-1]
    above = ["/".join(folders[:depth]) for depth in range(1, len(folders) + 1)][: limits.MOST_FOLDERS_DEEP + 1]
    like_files = [folder for folder in above if folder in wanted or folder.endswith(".py")]
    pile.seen += 1
    if entry.fault:
        pile.why = sentence(entry, student, entry.fault)
    elif path in pile.entries and not entry.is_folder:
        pile.why = sentence(entry, student, "is in the archive twice")
    elif pile.seen > limits.MOST_ENTRIES:
        pile.why = f'the student "{shown(student)}" has more than {limits.MOST_ENTRIES:,} entries in the archive.'
    elif like_files:
        pile.remarks[f"{shown(like_files[0])} {FOLDER_LIKE_FILE}"] = None
    elif len(folders) > limits.MOST_FOLDERS_DEEP:
        pile.remarks[f"{shown(above[-1])} {TOO_DEEP}"] = None
    elif any(len(part.encode()) > limits.LONGEST_NAME for part in inside):
        pile.remarks[f"{shown(path)} has a name of more than {limits.LONGEST_NAME} bytes; it was not read."] = None
    elif not entry.is_folder:
        pile.entries[path] = entry
    if pile.why:
        pile.entries.clear()


def _attribute(name: str, wrapper: str) -> tuple[str, tuple[str, ...]]:
    """The student that this entry belongs to ("" if none), and the path inside that student's folder."""
    parts = parts_of(name if "/" in name else name.replace("\\", "/"))
    if wrapper and parts[:1] == (wrapper,):
        parts = parts[1:]
    first = parts[0] if parts else ""
    if first == ".." or first in CLUTTER or "\\" in first or name[:1] in ("/", "\\") or DRIVE.match(name):
        return "", ()
    return first, parts[1:]


def owner_of(name: str) -> str:
    """The folder at the top in which this entry lies; "" if it lies in none."""
    top, inside = _attribute(name, "")
    return top if inside else ""


def _tops(entries: list[Entry]) -> list[tuple[str, tuple[str, ...]]]:
    """The folders at the top of the zip, each with the path of a file in it, or () if the entry is no usable file."""
    paths = []
    for entry in entries:
        top, inside = _attribute(entry.name, "")
        if top and CLUTTER_INSIDE.isdisjoint(inside) and (inside or entry.fault or entry.is_folder):
            paths.append((top, inside if inside and not entry.fault and not entry.is_folder else ()))
    return paths


def _is_zip_clutter(entry: Entry, inside: tuple[str, ...], wanted: frozenset[str]) -> bool:
    if not inside or escape(entry.name):
        return False
    return is_clutter(inside, "", wanted) if entry.is_folder else is_clutter(inside[:-1], inside[-1], wanted)
