"""A zip's list of contents: find it, and read every entry as it describes itself.

We read the list ourselves because `zipfile` gives up on the whole archive if one entry is bad. Nothing in it is trusted
or unpacked here. The whole zip is given up only if the list itself can't be relied on.
"""

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from byheart.asking.problems import StudentProblem
from byheart.submissions import limits

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_SIZE = 20
_LISTED = struct.Struct("<4s6H3L5H2L")
LOCAL = struct.Struct("<4s5H3L2H")
_UTF_8 = 0x800
UNKNOWN = 0xFFFFFFFF


class Entry(NamedTuple):
    """An entry as the list of contents describes it. The description may be a lie."""

    name: str
    raw: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    start: int
    mode: int
    fault: str = ""

    @property
    def is_folder(self) -> bool:
        """Whether its name or its mode says so."""
        return self.name.endswith("/") or stat.S_ISDIR(self.mode)

    @property
    def end(self) -> int:
        """The lowest offset at which its bytes can end."""
        return self.start + LOCAL.size + len(self.raw) + self.packed


def is_zip(path: Path) -> bool:
    """Whether the file starts or ends like a zip."""
    with path.open("rb") as file:
        return file.read(4) == b"PK\3\4" or _find_end(file)[1] >= 0


def _find_end(file: BinaryIO) -> tuple[bytes, int, int]:
    """The last bytes of the file, the index of the zip's end record in them (-1: none), and their own offset."""
    size = file.seek(0, os.SEEK_END)
    start = max(0, size - _END.size - 0xFFFF - _END_64.size - _LOCATOR_SIZE)
    file.seek(start)
    tail = file.read(size - start)
    at = tail.rfind(b"PK\5\6")
    while at >= 0:
        if at + _END.size <= len(tail) == at + _END.size + int.from_bytes(tail[at + 20 : at + 22], "little"):
            break
        at = tail.rfind(b"PK\5\6", 0, at)
    return tail, at, start


def list_entries(file: BinaryIO) -> tuple[list[Entry], int]:
    """Every entry, and the offset of the list of contents. Raises StudentProblem if the list can't be relied on."""
    tail, at, tail_start = _find_end(file)
    if at < 0:
        raise StudentProblem(
            "is cut short, or has bytes after its end: its list of contents is missing. Download it again"
        )
    _, disk, list_disk, _, count, size, offset, _ = _END.unpack_from(tail, at)
    if tail[max(0, at - _LOCATOR_SIZE) :].startswith(b"PK\6\7"):
        at -= _LOCATOR_SIZE + _END_64.size
        if at < 0 or not tail.startswith(b"PK\6\6", at):
            raise StudentProblem("is damaged: its list of contents isn't where it should be. Make the zip again")
        _, _, _, _, disk, list_disk, _, count, size, offset = _END_64.unpack_from(tail, at)
    if disk or list_disk:
        raise StudentProblem("is one part of several. Join them, or unpack them and grade the folder")
    if size > limits.LISTING_LIMIT:
        raise StudentProblem(
            f"has a list of contents of {size:,} bytes. Split the class, or unpack and grade the folder"
        )
    start = tail_start + at - size
    if start < offset:
        raise StudentProblem("is cut short: bytes are missing before its list of contents. Download it again")
    file.seek(start)
    entries = list(_parse_listing(file.read(size), start - offset))
    if (len(entries) - count) % 0x10000:
        raise StudentProblem(f"lists {len(entries):,} entries and claims to have {count:,}. Make the zip again")
    return entries, start


def _parse_listing(listing: bytes, shift: int) -> Iterator[Entry]:
    at = number = 0
    while at < len(listing):
        after = at + _LISTED.size
        if after <= len(listing) and listing.startswith(b"PK\1\2", at):
            fields = _LISTED.unpack_from(listing, at)
            _, _, _, flags, method, _, _, crc, packed, size, named, extra, comment, _, _, attributes, start = fields
            at = after + named + extra + comment
        if at < after or at > len(listing):
            raise StudentProblem(f"has a list of contents that breaks off after {number:,} entries. Download it again")
        number += 1
        raw = listing[after : after + named]
        extras = _extras(listing[after + named : after + named + extra]) if extra else {}
        (size, packed, start), fault = _widen((size, packed, start), extras.get(0x0001, b""))
        name = _decode(raw, flags, extras.get(0x7075, b""))
        yield Entry(name, raw, flags, method, crc, packed, size, start + shift, attributes >> 16, fault)


def _extras(block: bytes) -> dict[int, bytes]:
    found = {}
    at = 0
    while at + 4 <= len(block):
        kind, length = struct.unpack_from("<2H", block, at)
        found[kind] = block[at + 4 : at + 4 + length]
        at += 4 + length
    return found


def _widen(numbers: tuple[int, int, int], extra: bytes) -> tuple[tuple[int, int, int], str]:
    """Size, packed size and start. Each is taken from the zip64 field if the entry says that it has no room itself."""
    wide = []
    for number in numbers:
        if number == UNKNOWN:
            if len(extra) < 8:
                return numbers, "has no readable size or place: the zip is damaged, make it again"
            number, extra = int.from_bytes(extra[:8], "little"), extra[8:]
        wide.append(number)
    return (wide[0], wide[1], wide[2]), ""


def _decode(raw: bytes, flags: int, unicode_path: bytes) -> str:
    """The most likely reading of a name: some programs forget the UTF-8 flag, some set it wrongly."""
    if raw.isascii() and not unicode_path:
        return raw.decode("ascii")
    if not flags & _UTF_8 and unicode_path[:5] == b"\1" + zlib.crc32(raw).to_bytes(4, "little"):
        raw = unicode_path[5:]
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp437")
