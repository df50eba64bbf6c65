"""Unpack one entry of a zip into bytes, never more of them than it claims.

The result agrees with the list of contents in size and checksum, or the entry is refused. Passwords and packing methods
other than deflate aren't supported.
"""

import zlib
from typing import BinaryIO

from byheart.asking.problems import StudentProblem
from byheart.submissions import limits
from byheart.submissions.listing import LOCAL, UNKNOWN, Entry

_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _STREAMED = 0x1 | 0x40 | 0x2000, 0x8


def unpack(file: BinaryIO, entry: Entry, listing: int, most: int = limits.FILE_LIMIT) -> bytes:
    """The bytes of an entry, never more than it claims. Raises StudentProblem if they aren't what it claims.

    Its caller has chosen it by the size that it claims, up to `most`.
    """
    if entry.flags & _ENCRYPTED:
        raise StudentProblem("is encrypted; zip it without a password")
    if entry.method not in (_STORED, _DEFLATED):
        raise StudentProblem(
            f"is packed by method {entry.method}; only {_STORED} (stored) and {_DEFLATED} (deflated) are read"
        )
    file.seek(locate(file, entry, listing))
    if entry.packed > 2 * most or (entry.method == _STORED and entry.packed != entry.size):
        raise StudentProblem(f"claims that its {entry.packed:,} bytes unpack to {entry.size:,}")
    data = file.read(entry.packed)
    if entry.method == _DEFLATED:
        data = _inflate(data, entry.size)
    if zlib.crc32(data) != entry.crc:
        raise StudentProblem("is damaged: its checksum is wrong")
    return data


def _inflate(packed: bytes, size: int) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = unpacker.decompress(packed, size + 1)
    except zlib.error:
        raise StudentProblem("is damaged: it can't be unpacked") from None
    if len(data) > size:
        raise StudentProblem(f"is a bomb: it unpacks to more than the {size:,} bytes that it claims")
    if not unpacker.eof or len(data) < size:
        raise StudentProblem(f"is damaged: it ends after {len(data):,} of {size:,} bytes")
    return data


def locate(file: BinaryIO, entry: Entry, listing: int) -> int:
    """The offset of an entry's bytes, if its own header agrees with the list of contents."""
    file.seek(entry.start)
    header = file.read(LOCAL.size)
    if len(header) < LOCAL.size or not header.startswith(b"PK\3\4"):
        raise StudentProblem("isn't where the list of contents says it is")
    _, _, flags, method, _, _, crc, packed, size, named, extra = LOCAL.unpack(header)
    claims = [(crc, entry.crc), (packed, entry.packed), (size, entry.size)]
    differ = any(here not in (there, UNKNOWN) for here, there in claims) and not flags & _STREAMED
    if differ or method != entry.method or file.read(named) != entry.raw:
        raise StudentProblem("contradicts the list of contents")
    at: int = entry.start + LOCAL.size + named + extra
    if at + entry.packed > listing:
        raise StudentProblem("is longer than the archive says")
    return at
