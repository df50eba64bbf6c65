"""Take the chosen entries out of a zip, and open a student's own zip inside the class's, in memory and one level deep.

A zip inside of that is an archive that isn't opened. The limits hold for each zip. Nothing is written to disk.
"""

import io
from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath
from typing import BinaryIO

from byheart.asking.problems import StudentProblem
from byheart.submissions import limits
from byheart.submissions.choose import choose, is_readable, most_of
from byheart.submissions.faults import mark, mark_overlaps, sentence
from byheart.submissions.listing import Entry, list_entries
from byheart.submissions.names import shown
from byheart.submissions.newest import Version, meant_as, settle
from byheart.submissions.owners import sort_by_owner
from byheart.submissions.submit import Found
from byheart.submissions.unpack import unpack
from byheart.submissions.wrapper import around_hand_in

_LATER = "its name has the highest number behind it, so it was handed in last"


def take(
    file: BinaryIO, entries: Mapping[str, Entry], listing: int, student: str, wanted: Collection[str]
) -> tuple[dict[str, bytes], list[str]]:
    """The chosen ones of these entries, unpacked, and remarks. Raises StudentProblem where one is bad."""
    chosen, remarks = choose({path: entry.size for path, entry in entries.items()}, wanted)
    for path, entry in entries.items():
        if is_readable(path, wanted):
            _check_size(entry, student)
    for path in chosen:
        for above in map(str, PurePosixPath(path).parents):
            if above in entries:
                raise StudentProblem(sentence(entries[above], student, "is both a file and a folder"))
    return {path: unpacked(file, entries[path], listing, student, most_of(path)) for path in chosen}, remarks


def unpacked(file: BinaryIO, entry: Entry, listing: int, student: str, most: int) -> bytes:
    """The bytes of this entry. Raises StudentProblem, as a sentence, if they aren't what it claims."""
    try:
        return unpack(file, entry, listing, most)
    except StudentProblem as problem:
        raise StudentProblem(sentence(entry, student, str(problem))) from None


def _check_size(entry: Entry, student: str) -> None:
    if entry.size > max(limits.BOMB_SIZE, limits.BOMB_RATIO * entry.packed):
        fault = f"is a bomb: {entry.packed:,} bytes unpack to {entry.size:,}"
        raise StudentProblem(sentence(entry, student, fault))


def inner_zips(sizes: Mapping[str, int], wanted: Collection[str]) -> list[str]:
    """The zips at the top of a hand-in."""
    return [path for path in sizes if path.lower().endswith(".zip") and "/" not in path]


def with_inner(found: Found, zips: Sequence[str], packed: Mapping[str, bytes], wanted: frozenset[str]) -> Found:
    """What was found, with the files of these zips in their place.

    Of several versions of a zip, only the newest is opened. What lies beside the zips comes before what is in them.
    Raises StudentProblem where one holds bad entries, or is all there is and is damaged.
    """
    files, paths = dict(found.files), [path for path in found.paths if path not in zips]
    settled = settle((Version(path, *meant_as(path, wanted), path) for path in packed), _LATER)
    remarks = [*found.remarks, *settled.remarks, *(_too_big(path) for path in zips if path not in packed)]
    damaged = []
    for path in settled.paths:
        file = io.BytesIO(packed[path])
        try:
            entries, listing = list_entries(file)
        except StudentProblem as problem:
            damaged.append(f"{shown(path)} {problem}.")
            continue
        inside = _opened(path, file, entries, listing, wanted)
        twice = sorted(set(paths).intersection(inside.paths))
        remarks += [f"{shown(each)} was handed in twice; the one in {shown(path)} was not read." for each in twice]
        files = {**inside.files, **files}
        paths += [each for each in inside.paths if each not in twice]
        remarks += inside.remarks
    if damaged and not paths:
        raise StudentProblem(damaged[0])
    taken, not_taken = (*found.taken, *settled.taken), (*found.not_taken, *settled.not_taken)
    return Found(files, paths, [*damaged, *remarks], taken, not_taken)


def _too_big(path: str) -> str:
    return f"{shown(path)} has more than {limits.INNER_LIMIT:,} bytes; it was not opened."


def _opened(name: str, file: BinaryIO, entries: list[Entry], listing: int, wanted: frozenset[str]) -> Found:
    """What lies in one student's own zip, without a folder around all of it."""
    entries = mark_overlaps(file, [mark(entry, listing) for entry in entries], listing)
    piles, _ = sort_by_owner(entries, {"": (name, "")}, wanted)
    pile = piles.get(name)
    if pile is None:
        return Found({}, (), (f"{shown(name)} is an empty zip.",))
    if pile.why:
        raise StudentProblem(pile.why)
    files, remarks = take(file, pile.entries, listing, name, wanted)
    top = around_hand_in(pile.entries, wanted)
    return Found(
        {path.removeprefix(top): each for path, each in files.items()},
        [path.removeprefix(top) for path in pile.entries],
        [*pile.remarks, *remarks],
    )
