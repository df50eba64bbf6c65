"""What a class handed in: find it, and read it one student at a time.

Takes a folder with a folder for each student, or a zip of one, and believes nothing in it. It runs nothing, writes
nothing to disk, follows no link, opens no pipe, device or archive inside an archive, and never reads more than it said
it would. What can't be taken from a student is a remark, or refuses that student; it never stops the others.

A zip's list of contents is read once and by this file, since `zipfile` gives up on the whole archive when one entry is
bad. A student's files are read when their turn comes, so memory doesn't grow with the class.
"""

import base64
import hashlib
import os
import re
import stat
import struct
import unicodedata
import zlib
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import accumulate, islice
from pathlib import Path, PurePosixPath
from typing import BinaryIO, NamedTuple

from grader.problems import GraderFault, StudentProblem

FILE_LIMIT = 1 << 20
SUBMISSION_LIMIT = 8 << 20
MOST_FILES = 200
MOST_ENTRIES = 10_000
MOST_FOLDERS_DEEP = 8
MOST_REMARKS = 30
LISTING_LIMIT = 32 << 20
BOMB_SIZE = 16 << 20
BOMB_RATIO = 100

_READ = {".py", ".txt", ".json", ".csv"}
_ARCHIVES = {".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar", ".jar", ".whl"}
_CLUTTER = {"__MACOSX", "__pycache__", ".git", ".hg", ".svn", ".idea", ".vscode", ".ipynb_checkpoints"}
_CLUTTER_INSIDE = _CLUTTER | {"venv", ".venv", "node_modules", "site-packages"}
_CLUTTER_FILES = {"Thumbs.db", "desktop.ini"}


@dataclass(frozen=True, slots=True)
class Submission:
    """What one student handed in: files by their path inside the student's folder, as plain bytes."""

    student: str
    files: Mapping[str, bytes]
    remarks: tuple[str, ...] = ()

    def file_for(self, exercise: str, name: str) -> bytes | None:
        """The learner's file of an exercise: in the exercise's folder if there is one, else beside the others."""
        return self.files.get(f"{exercise}/{name}", self.files.get(name))

    @property
    def sha256(self) -> str:
        """What was handed in, in one word: each path and its bytes, with their lengths before them."""
        digest = hashlib.sha256()
        for path in sorted(self.files):
            for part in (path.encode("utf-8", "surrogatepass"), self.files[path]):
                digest.update(len(part).to_bytes(8, "big") + part)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Refused:
    """What can't be graded, and why. The student is "" where none can be named."""

    student: str
    why: str


@dataclass(frozen=True, slots=True)
class Source(ABC):
    """One submission that can be read when its turn comes."""

    student: str

    @abstractmethod
    def read(self) -> Submission | Refused:
        """The student's files, or why they can't be had."""


def find_submissions(path: Path, wanted: Collection[str]) -> list[Source | Refused]:
    """Everybody in this folder or zip, by name; what belongs to nobody comes first.

    `wanted` are the paths that the course asks for, flat and mirrored: "deltas.py" and "04_deltas/deltas.py".
    Raises GraderFault where the path is neither folder nor zip.
    """
    way_out = "Name a folder that holds a folder for each student, or a zip of one."
    try:
        mode = path.stat().st_mode
        if not stat.S_ISDIR(mode) and not (stat.S_ISREG(mode) and _is_zip(path)):
            raise GraderFault(f"{path} is neither a folder nor a zip. {way_out}")
        find = _find_in_folder if stat.S_ISDIR(mode) else _find_in_zip
        found = find(path, frozenset(wanted))
    except FileNotFoundError:
        raise GraderFault(f"{path} does not exist. {way_out}") from None
    except OSError as error:
        raise GraderFault(
            f"{path} can't be read: {error.strerror}. Mend that, or name a copy that can be read."
        ) from None
    if not found:
        return [Refused("", f"{path} holds no student's folder. {way_out}")]
    return sorted(found, key=lambda each: each.student)


# File names from student ids ------------------------------------------------------------------------------------------

_PLAIN = re.compile(r"[a-z0-9_][a-z0-9_.-]{0,62}[a-z0-9_-]|[a-z0-9_]")
_HASHED = re.compile(r".*-[a-z2-7]{16}")
_DEVICES = {"con", "prn", "aux", "nul", "clock$", "conin$", "conout$"}
_DEVICES |= {port + digit for port in ("com", "lpt") for digit in "0123456789¹²³"}


def safe_name(student: str) -> str:
    """A file-name stem for this student that no system misreads and no other student has.

    A short lower-case id stays as it is. Any other keeps what can be read of it and gains 80 bits of its hash; an id
    that looks as if it had gained one already is hashed again, so that nobody can take another's name.
    """
    if _PLAIN.fullmatch(student) and not _HASHED.fullmatch(student) and not _is_device(student):
        return student
    digest = hashlib.sha256(student.encode("utf-8", "surrogatepass")).digest()
    return f"{_readable(student)}-{base64.b32encode(digest[:10]).decode().lower()}"


def _readable(student: str) -> str:
    composed = unicodedata.normalize("NFC", student[:200])
    kept = (each if each in "_-." or unicodedata.category(each)[0] in "LMN" else "_" for each in composed)
    name = "".join(kept).strip("._-")[:40] or "student"
    return f"_{name}" if _is_device(name) else name


def _is_device(name: str) -> bool:
    return name.partition(".")[0].lower() in _DEVICES


# Choosing what to read ------------------------------------------------------------------------------------------------


def _choose(sizes: Mapping[str, int], wanted: Collection[str]) -> tuple[list[str], list[str]]:
    """Which files to read, those that the course asks for first; and a remark on each that is missed."""
    chosen: list[str] = []
    remarks = []
    room, left = SUBMISSION_LIMIT, 0
    for path in sorted(sizes, key=lambda path: (path not in wanted, path.count("/"), path)):
        if not _is_readable(path, wanted):
            if PurePosixPath(path).suffix.lower() in _ARCHIVES:
                remarks.append(f"{_shown(path)} is an archive inside the submission; it was not opened.")
        elif sizes[path] > FILE_LIMIT:
            remarks.append(f"{_shown(path)} has {sizes[path]:,} bytes, and at most {FILE_LIMIT:,} are read.")
        elif len(chosen) == MOST_FILES or sizes[path] > room:
            left += 1
        else:
            chosen.append(path)
            room -= sizes[path]
    if left:
        remarks.append(
            f"A submission may have {MOST_FILES} files and {SUBMISSION_LIMIT:,} bytes; {left:,} were left out."
        )
    return chosen, remarks


def _is_readable(path: str, wanted: Collection[str]) -> bool:
    return path in wanted or PurePosixPath(path).suffix.lower() in _READ


def _is_clutter(folders: Sequence[str], name: str, wanted: Collection[str]) -> bool:
    """Whether this, inside a student's folder, was put there by a program and not by the student."""
    is_hidden = name.startswith(".") and "/".join((*folders, name)) not in wanted
    return is_hidden or not _CLUTTER_INSIDE.isdisjoint(folders)


def _is_aside(name: str) -> bool:
    """Whether a file beside the students' folders is nothing to speak of."""
    return name.startswith(".") or name in _CLUTTER_FILES or name.upper().startswith("README")


def _submit(student: str, files: Mapping[str, bytes], remarks: list[str], wanted: Collection[str]) -> Submission:
    """The submission with its remarks, those on what the course asks for first, and not without end."""
    remarks.sort(key=lambda remark: remark.partition(" ")[0] not in wanted)
    more = len(remarks) - MOST_REMARKS
    kept = (*remarks[:MOST_REMARKS], *([f"There were {more:,} more remarks like these."] if more > 0 else []))
    return Submission(student, files, kept)


def _unclaimed(items: Sequence[tuple[str, str]]) -> list[Source | Refused]:
    """One refusal for each thing that is wrong, however many names it is wrong with."""
    by_fault: dict[str, list[str]] = {}
    for name, fault in items:
        by_fault.setdefault(fault, []).append(name)
    return [
        Refused("", f'the entry "{_shown(names[0])}"{f" (and {len(names) - 1:,} more)" if names[1:] else ""} {fault}.')
        for fault, names in by_fault.items()
    ]


def _shown(name: str) -> str:
    """A name that nobody trusts, fit for a sentence: one line, no control characters, not endless."""
    cut = name if len(name) <= 120 else f"{name[:80]}…{name[-39:]}"
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in cut).replace('"', '\\"')


_NOT_A_FOLDER = "is a file where a student's folder is expected"
_FOLDER_LIKE_FILE = "is a folder where a file is expected; what it holds was not read."
_TOO_DEEP = f"lies more than {MOST_FOLDERS_DEEP} folders deep; it was not read."


# A folder -------------------------------------------------------------------------------------------------------------

_KINDS = {
    stat.S_IFLNK: "is a symbolic link; it was not followed.",
    stat.S_IFIFO: "is a pipe; it was not opened.",
    stat.S_IFSOCK: "is a socket; it was not opened.",
    stat.S_IFBLK: "is a device; it was not opened.",
    stat.S_IFCHR: "is a device; it was not opened.",
}


@dataclass(frozen=True, slots=True)
class _Folder(Source):
    """A student's folder on disk. Every folder on the way to a file is opened without following links."""

    path: Path
    wanted: frozenset[str]

    def read(self) -> Submission | Refused:
        try:
            with _opened_path(self.path) as top:
                sizes, remarks = _look_around(top, self.wanted)
                chosen, more = _choose(sizes, self.wanted)
                files, lost = _read_files(top, chosen, sizes)
        except OSError as error:
            return Refused(self.student, f"{_shown(str(self.path))} can't be opened: {error.strerror}.")
        except StudentProblem as problem:
            return Refused(self.student, f"{_shown(str(self.path))} {problem}.")
        return _submit(self.student, files, [*remarks, *more, *lost], self.wanted)


def _find_in_folder(path: Path, wanted: frozenset[str]) -> list[Source | Refused]:
    if os.open not in os.supports_dir_fd:
        raise GraderFault(f"{path}: folders can't be read safely on this system. Zip the folder and name the zip.")
    found: dict[str, Source | Refused] = {}
    loose = []
    with os.scandir(path) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            student = _text(entry.name)
            if entry.is_symlink() and not _is_aside(entry.name):
                found[student] = Refused(student, f"{_shown(student)} {_KINDS[stat.S_IFLNK]}")
            elif entry.is_dir(follow_symlinks=False) and student in found:
                found[student] = Refused(student, f'two folders have names that read "{_shown(student)}"; rename one.')
            elif entry.is_dir(follow_symlinks=False) and entry.name not in _CLUTTER:
                found[student] = _Folder(student, path / entry.name, wanted)
            elif not entry.is_dir(follow_symlinks=False) and not _is_aside(entry.name):
                loose.append((student, _NOT_A_FOLDER))
    return [*_unclaimed(loose), *found.values()]


def _text(name: str) -> str:
    """A file name as text, whatever bytes it was made of."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _look_around(top: int, wanted: Collection[str]) -> tuple[dict[str, int], list[str]]:
    """The plain files below this folder with their sizes, the near ones first, and remarks on what else is there."""
    sizes: dict[str, int] = {}
    remarks: list[str] = []
    seen = 0
    waiting: deque[tuple[str, ...]] = deque([()])
    while waiting:
        folders = waiting.popleft()
        for name, status in _list(top, folders, remarks):
            seen += 1
            if seen > MOST_ENTRIES:
                raise StudentProblem(f"holds more than {MOST_ENTRIES:,} files; take out what wasn't asked for")
            path = "/".join((*folders, name))
            is_folder = stat.S_ISDIR(status.st_mode)
            if _is_clutter((*folders, name) if is_folder else folders, "" if is_folder else name, wanted):
                continue
            if remark := _objection(path, status, wanted):
                remarks.append(f"{_shown(_text(path))} {remark}")
            elif is_folder:
                waiting.append((*folders, name))
            else:
                sizes[path] = status.st_size
    return sizes, remarks


def _list(top: int, folders: Sequence[str], remarks: list[str]) -> list[tuple[str, os.stat_result]]:
    """What lies in one folder, or a remark if it can't be opened."""
    try:
        with _opened(top, folders, os.O_DIRECTORY) as folder, os.scandir(folder) as entries:
            some = islice(entries, MOST_ENTRIES + 1)
            return sorted((each.name, each.stat(follow_symlinks=False)) for each in some)
    except OSError as error:
        if not folders:
            raise
        remarks.append(f"{_shown(_text('/'.join(folders)))} can't be opened: {error.strerror}.")
        return []


def _objection(path: str, status: os.stat_result, wanted: Collection[str]) -> str:
    """Why this isn't taken from a student's folder, "" if nothing speaks against it."""
    kind = stat.S_IFMT(status.st_mode)
    if kind not in (stat.S_IFREG, stat.S_IFDIR):
        return _KINDS.get(kind, "is no plain file; it was not opened.")
    if _text(path) != path:
        return "has a name that isn't UTF-8; it was not read."
    if kind == stat.S_IFDIR:
        if path in wanted or path.endswith(".py"):
            return _FOLDER_LIKE_FILE
        return _TOO_DEEP if path.count("/") >= MOST_FOLDERS_DEEP else ""
    if status.st_nlink > 1 and _is_readable(path, wanted):
        return (
            "is a hard link, a second name of a file that may be elsewhere; it was not read. Put a copy in its place."
        )
    return ""


def _read_files(top: int, paths: Sequence[str], sizes: Mapping[str, int]) -> tuple[dict[str, bytes], list[str]]:
    files = {}
    remarks = []
    for path in paths:
        try:
            files[path] = _read_file(top, path, sizes[path])
        except OSError as error:
            remarks.append(f"{_shown(path)} can't be read: {error.strerror}.")
        except StudentProblem as problem:
            remarks.append(f"{_shown(path)} {problem}")
    return files, remarks


def _read_file(top: int, path: str, size: int) -> bytes:
    """The bytes of a file that is still what it was when it was listed; a swap for something else gains nothing."""
    with _opened(top, path.split("/"), os.O_NONBLOCK) as file:
        objection = _objection(path, os.fstat(file), (path,))
        if objection:
            raise StudentProblem(objection)
        data = b""
        while len(data) <= size and (more := os.read(file, size + 1 - len(data))):
            data += more
    if len(data) != size:
        raise StudentProblem("changed while it was being read; grade it again.")
    return data


@contextmanager
def _opened_path(path: Path) -> Iterator[int]:
    """A student's folder, opened. Whoever starts the grading vouches for the path above it."""
    above = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        with _opened(above, (path.name,), os.O_DIRECTORY) as folder:
            yield folder
    finally:
        os.close(above)


@contextmanager
def _opened(top: int, parts: Sequence[str], kind: int) -> Iterator[int]:
    """What lies below this open folder, reached one step at a time and over no link."""
    plain = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
    here = os.open(".", plain | os.O_DIRECTORY, dir_fd=top)
    try:
        for step, part in enumerate(parts, 1):
            flags = plain | (kind if step == len(parts) else os.O_DIRECTORY)
            above, here = here, os.open(part, flags, dir_fd=here)
            os.close(above)
        yield here
    finally:
        os.close(here)


# A zip: its list of contents ------------------------------------------------------------------------------------------

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_SIZE = 20
_LISTED = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_STORED, _DEFLATED = 0, 8
_LONGEST_NAME = 255
_DRIVE = re.compile(r"[A-Za-z]:")
_SUSPECT = re.compile(r"\0|\\|\.\.|\A/|\A[A-Za-z]:")
_ENCRYPTED, _STREAMED, _UTF_8 = 0x1 | 0x40 | 0x2000, 0x8, 0x800
_UNKNOWN = 0xFFFFFFFF


class _Entry(NamedTuple):
    """An entry as the list of contents describes it, which may be a lie."""

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
        return self.name.endswith("/") or stat.S_ISDIR(self.mode)

    @property
    def end(self) -> int:
        """Where its bytes end at the earliest."""
        return self.start + _LOCAL.size + len(self.raw) + self.packed


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"PK\3\4" or _find_end(file)[1] >= 0


def _find_end(file: BinaryIO) -> tuple[bytes, int, int]:
    """The last bytes of the file, where in them the zip's end record starts (-1: nowhere), and where they start."""
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


def _list_entries(file: BinaryIO) -> tuple[list[_Entry], int]:
    """Every entry, and where the list of contents starts. Raises StudentProblem if the list can't be relied on."""
    tail, at, tail_start = _find_end(file)
    if at < 0:
        raise StudentProblem(
            "is cut short, or has bytes after its end: its list of contents is missing. Download it again"
        )
    _, disk, list_disk, _, count, size, offset, _ = _END.unpack_from(tail, at)
    if tail[max(0, at - _LOCATOR_SIZE) :].startswith(b"PK\6\7"):
        at -= _LOCATOR_SIZE + _END_64.size
        if at < 0 or not tail.startswith(b"PK\6\6", at):
            raise StudentProblem("contradicts itself about where its list of contents is. Make it anew")
        _, _, _, _, disk, list_disk, _, count, size, offset = _END_64.unpack_from(tail, at)
    if disk or list_disk:
        raise StudentProblem("is one part of several. Join them, or unpack them and grade the folder")
    if size > LISTING_LIMIT:
        raise StudentProblem(
            f"has a list of contents of {size:,} bytes. Split the class, or unpack and grade the folder"
        )
    start = tail_start + at - size
    if start < offset:
        raise StudentProblem("is cut short: bytes are missing before its list of contents. Download it again")
    file.seek(start)
    entries = list(_parse_listing(file.read(size), start - offset))
    if (len(entries) - count) % 0x10000:
        raise StudentProblem(f"lists {len(entries):,} entries and claims to have {count:,}. Make it anew")
    return entries, start


def _parse_listing(listing: bytes, shift: int) -> Iterator[_Entry]:
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
        yield _Entry(name, raw, flags, method, crc, packed, size, start + shift, attributes >> 16, fault)


def _extras(block: bytes) -> dict[int, bytes]:
    found = {}
    at = 0
    while at + 4 <= len(block):
        kind, length = struct.unpack_from("<2H", block, at)
        found[kind] = block[at + 4 : at + 4 + length]
        at += 4 + length
    return found


def _widen(numbers: tuple[int, int, int], extra: bytes) -> tuple[tuple[int, int, int], str]:
    """Size, packed size and start, each from the zip64 field where the entry itself says that it had no room."""
    wide = []
    for number in numbers:
        if number == _UNKNOWN:
            if len(extra) < 8:
                return numbers, "doesn't say how large it is or where it starts"
            number, extra = int.from_bytes(extra[:8], "little"), extra[8:]
        wide.append(number)
    return (wide[0], wide[1], wide[2]), ""


def _decode(raw: bytes, flags: int, unicode_path: bytes) -> str:
    """A name as its author most likely read it: some programs forget to say UTF-8, some say it of what isn't."""
    if raw.isascii() and not unicode_path:
        return raw.decode("ascii")
    if not flags & _UTF_8 and unicode_path[:5] == b"\1" + zlib.crc32(raw).to_bytes(4, "little"):
        raw = unicode_path[5:]
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp437")


# A zip: whose entry is whose, and what is wrong with it ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Zipped(Source):
    """A student's entries in a zip, unpacked into memory when their turn comes."""

    archive: Path
    entries: Mapping[str, _Entry]
    listing: int
    remarks: tuple[str, ...]
    wanted: frozenset[str]

    def read(self) -> Submission | Refused:
        chosen, more = _choose({path: entry.size for path, entry in self.entries.items()}, self.wanted)
        try:
            with self.archive.open("rb") as file:
                files = {path: self._take(file, path) for path in self._checked(chosen)}
        except OSError as error:
            return Refused(self.student, f"{self.archive} can't be read: {error.strerror}.")
        except StudentProblem as problem:
            return Refused(self.student, str(problem))
        return _submit(self.student, files, [*self.remarks, *more], self.wanted)

    def _checked(self, chosen: list[str]) -> list[str]:
        for path, entry in self.entries.items():
            if _is_readable(path, self.wanted) and entry.size > max(BOMB_SIZE, BOMB_RATIO * entry.packed):
                raise self._problem(path, f"is a bomb: {entry.packed:,} bytes unpack to {entry.size:,}")
        for path in chosen:
            for above in map(str, PurePosixPath(path).parents):
                if above in self.entries:
                    raise self._problem(above, "is both a file and a folder")
        return chosen

    def _take(self, file: BinaryIO, path: str) -> bytes:
        try:
            return _unpack(file, self.entries[path], self.listing)
        except StudentProblem as problem:
            raise self._problem(path, str(problem)) from None

    def _problem(self, path: str, fault: str) -> StudentProblem:
        return StudentProblem(_sentence(self.entries[path], self.student, fault))


@dataclass(slots=True)
class _Pile:
    """What one student has in the list of contents, while it is sorted."""

    entries: dict[str, _Entry] = field(default_factory=dict)
    remarks: dict[str, None] = field(default_factory=dict)
    seen: int = 0
    why: str = ""


def _find_in_zip(path: Path, wanted: frozenset[str]) -> list[Source | Refused]:
    try:
        with path.open("rb") as file:
            entries, listing = _list_entries(file)
            entries = _mark_overlaps(file, [_mark(entry, listing) for entry in entries], listing)
    except StudentProblem as problem:
        return [Refused("", f"{path} {problem}.")]
    if not entries:
        return [Refused("", f"{path} is an empty zip: it has no entries. Make it anew.")]
    piles, loose = _sort_by_student(entries, wanted)
    return [
        *_unclaimed(loose),
        *(
            Refused(student, pile.why)
            if pile.why
            else _Zipped(student, path, pile.entries, listing, tuple(pile.remarks), wanted)
            for student, pile in piles.items()
        ),
    ]


def _mark(entry: _Entry, listing: int) -> _Entry:
    """The entry, with what is wrong with it as far as the list of contents shows."""
    fault = entry.fault or _escape(entry.name)
    if not fault and stat.S_IFMT(entry.mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        fault = "is a symbolic link" if stat.S_ISLNK(entry.mode) else "is a pipe, a socket or a device"
    if not fault and entry.end > listing:
        fault = "claims bytes beyond those that the archive has for it"
    return entry._replace(fault=fault) if fault else entry


def _escape(name: str) -> str:
    """How this name gets out of the folder that it should stay in, "" if it stays."""
    if not _SUSPECT.search(name):
        return "" if name.strip("./") or name.endswith("/") else "has no name"
    if "\0" in name:
        return "has a null byte in its name"
    if name[0] in "/\\":
        return "begins at the root of the disk"
    if _DRIVE.match(name):
        return "names a drive"
    parts = _parts(name.replace("\\", "/"))
    depths = accumulate(-1 if part == ".." else 1 for part in parts)
    if any(depth < 0 for depth in depths):
        return "leaves the archive"
    if ".." in parts:
        return 'climbs out of a folder by ".."'
    if "\\" in name:
        return "separates folders by backslashes; zip them with another program, or unpack them and grade the folder"
    return ""


def _mark_overlaps(file: BinaryIO, entries: list[_Entry], listing: int) -> list[_Entry]:
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


def _is_truthful(file: BinaryIO, entry: _Entry, listing: int) -> bool:
    try:
        return _locate(file, entry, listing) > 0
    except StudentProblem:
        return False


def _sort_by_student(entries: list[_Entry], wanted: frozenset[str]) -> tuple[dict[str, _Pile], list[tuple[str, str]]]:
    """What each student has, and what is wrong with the entries that are nobody's."""
    wrapper = _find_wrapper(entries, wanted)
    piles: dict[str, _Pile] = {}
    loose = []
    for entry in entries:
        student, inside = _attribute(entry.name, wrapper)
        if not student:
            if entry.fault:
                loose.append((entry.name, entry.fault))
        elif _is_zip_clutter(entry, inside, wanted):
            continue
        elif not inside and not entry.is_folder and not entry.fault:
            if not _is_aside(student):
                loose.append((entry.name, _NOT_A_FOLDER))
        else:
            pile = piles.setdefault(student, _Pile())
            if not pile.why:
                _put(pile, student, entry, inside, wanted)
    return piles, loose


def _put(pile: _Pile, student: str, entry: _Entry, inside: tuple[str, ...], wanted: frozenset[str]) -> None:
    """Add an entry to its student's pile: as a file, as a remark, or as the reason why the student is refused."""
    path = "/".join(inside)
    folders = inside if entry.is_folder else inside[:-1]
    above = ["/".join(folders[:depth]) for depth in range(1, len(folders) + 1)][: MOST_FOLDERS_DEEP + 1]
    like_files = [folder for folder in above if folder in wanted or folder.endswith(".py")]
    pile.seen += 1
    if entry.fault:
        pile.why = _sentence(entry, student, entry.fault)
    elif path in pile.entries and not entry.is_folder:
        pile.why = _sentence(entry, student, "is in the archive twice")
    elif pile.seen > MOST_ENTRIES:
        pile.why = f'the student "{_shown(student)}" has more than {MOST_ENTRIES:,} entries in the archive.'
    elif like_files:
        pile.remarks[f"{_shown(like_files[0])} {_FOLDER_LIKE_FILE}"] = None
    elif len(folders) > MOST_FOLDERS_DEEP:
        pile.remarks[f"{_shown(above[-1])} {_TOO_DEEP}"] = None
    elif any(len(part.encode()) > _LONGEST_NAME for part in inside):
        pile.remarks[f"{_shown(path)} has a name of more than {_LONGEST_NAME} bytes; it was not read."] = None
    elif not entry.is_folder:
        pile.entries[path] = entry
    if pile.why:
        pile.entries.clear()


def _sentence(entry: _Entry, student: str, fault: str) -> str:
    return f'the entry "{_shown(entry.name)}" (student "{_shown(student)}") {fault}.'


def _attribute(name: str, wrapper: str) -> tuple[str, tuple[str, ...]]:
    """Whose entry this is, "" if nobody's, and the path inside that student's folder."""
    parts = _parts(name if "/" in name else name.replace("\\", "/"))
    if wrapper and parts[:1] == (wrapper,):
        parts = parts[1:]
    first = parts[0] if parts else ""
    if first == ".." or first in _CLUTTER or "\\" in first or name[:1] in ("/", "\\") or _DRIVE.match(name):
        return "", ()
    return first, parts[1:]


def _find_wrapper(entries: list[_Entry], wanted: frozenset[str]) -> str:
    """The one folder around all students' folders, "" if there is none or if it is itself a student's.

    It is a student's if the course's files lie in it, unless they also lie in two or more folders inside it.
    """
    paths = []
    for entry in entries:
        top, inside = _attribute(entry.name, "")
        if top and _CLUTTER_INSIDE.isdisjoint(inside) and (inside or entry.fault or entry.is_folder):
            paths.append((top, inside if inside and not entry.fault and not entry.is_folder else ()))
    if len({top for top, _ in paths}) != 1:
        return ""
    exercises = {path.partition("/")[0] for path in wanted if "/" in path}
    files = [inside for _, inside in paths if inside]
    nested = [inside for inside in files if len(inside) > 1 and inside[0] not in exercises]
    owners = {inside[0] for inside in nested if "/".join(inside[1:]) in wanted}
    is_owner = any("/".join(inside) in wanted for inside in files)
    if owners or is_owner:
        return paths[0][0] if len(owners) > is_owner else ""
    return paths[0][0] if nested and not any(len(inside) == 1 and inside[0].endswith(".py") for inside in files) else ""


def _is_zip_clutter(entry: _Entry, inside: tuple[str, ...], wanted: frozenset[str]) -> bool:
    if not inside or _escape(entry.name):
        return False
    return _is_clutter(inside, "", wanted) if entry.is_folder else _is_clutter(inside[:-1], inside[-1], wanted)


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part for part in name.split("/") if part not in ("", "."))


# A zip: unpacking one entry -------------------------------------------------------------------------------------------


def _unpack(file: BinaryIO, entry: _Entry, listing: int) -> bytes:
    """The bytes of an entry, never more than it claims. Raises StudentProblem if they aren't what it claims."""
    if entry.flags & _ENCRYPTED:
        raise StudentProblem("is encrypted; zip it without a password")
    if entry.method not in (_STORED, _DEFLATED):
        raise StudentProblem(
            f"is packed by method {entry.method}; only {_STORED} (stored) and {_DEFLATED} (deflated) are read"
        )
    file.seek(_locate(file, entry, listing))
    if entry.packed > 2 * FILE_LIMIT or (entry.method == _STORED and entry.packed != entry.size):
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


def _locate(file: BinaryIO, entry: _Entry, listing: int) -> int:
    """Where an entry's bytes start, if its own header agrees with the list of contents."""
    file.seek(entry.start)
    header = file.read(_LOCAL.size)
    if len(header) < _LOCAL.size or not header.startswith(b"PK\3\4"):
        raise StudentProblem("isn't where the list of contents says it is")
    _, _, flags, method, _, _, crc, packed, size, named, extra = _LOCAL.unpack(header)
    claims = [(crc, entry.crc), (packed, entry.packed), (size, entry.size)]
    differ = any(here not in (there, _UNKNOWN) for here, there in claims) and not flags & _STREAMED
    if differ or method != entry.method or file.read(named) != entry.raw:
        raise StudentProblem("contradicts the list of contents")
    at: int = entry.start + _LOCAL.size + named + extra
    if at + entry.packed > listing:
        raise StudentProblem("claims bytes beyond those that the archive has for it")
    return at
