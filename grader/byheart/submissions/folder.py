"""A download on disk: list what is there, and read the files that were chosen.

It is a folder with a folder for each student, or what a format says of it.

Anything in it may be replaced by something else meanwhile, so each file is checked again after it was opened. This file
follows no link, reads no pipe, socket or device, and writes nothing.
"""

import os
import stat
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from byheart.asking.exercise import EXERCISES
from byheart.asking.problems import GraderFault, StudentProblem
from byheart.submissions import limits
from byheart.submissions.choose import (
    CLUTTER,
    CLUTTER_INSIDE,
    choose,
    is_aside,
    is_clutter,
    is_listed,
    is_readable,
)
from byheart.submissions.claim import Claim, Listing
from byheart.submissions.handin import HandIn
from byheart.submissions.inner import inner_zips, with_inner
from byheart.submissions.names import shown
from byheart.submissions.remarks import FOLDER_LIKE_FILE, NO_NAME, NOT_A_FOLDER, TOO_DEEP
from byheart.submissions.submission import Refused, Source, Submission
from byheart.submissions.submit import Asked, Found, submit
from byheart.submissions.wrapper import exercises_of, find_wrapper, refuse_one_student

_GRADEBOOK = "gradebook.sqlite"  # a folder with this file in it holds an earlier run's results

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
    asked: Asked

    def read(self) -> Submission | Refused:
        try:
            with _opened_path(self.path) as top:
                sizes, remarks = _look_around(top, self.asked.paths)
                chosen, more = choose(sizes, self.asked.paths)
                files, lost = _read_files(top, chosen, sizes)
        except OSError as error:
            return Refused(self.student, f"{shown(str(self.path))} can't be opened: {error.strerror}.", self.handed_in)
        except StudentProblem as problem:
            return Refused(self.student, f"{shown(str(self.path))} {problem}.", self.handed_in)
        return submit(self, Found(files, tuple(sizes), (*remarks, *more, *lost)), self.asked)


@dataclass(frozen=True, slots=True)
class _Claimed(Source):
    """What a format says is one student's: files and folders in a download on disk."""

    top: Path
    claim: Claim
    asked: Asked

    def read(self) -> Submission | Refused:
        try:
            with _opened_top(self.top) as top:
                return self._read(top)
        except OSError as error:
            why = f"{shown(str(self.top))} can't be read for {shown(self.student)}: {error.strerror}."
            return Refused(self.student, why, self.handed_in)
        except StudentProblem as problem:
            return Refused(self.student, f"{shown(self.student)} {problem}.", self.handed_in)

    def _read(self, top: int) -> Submission | Refused:
        sizes: dict[str, int] = {}
        places: dict[str, str] = {}
        remarks = list(self.claim.remarks)
        for place, inside in self.claim.places.items():
            found, told = _look_at(top, place, inside, self.asked.paths)
            remarks += told
            for path, (where, size) in found.items():
                if path in sizes:
                    remarks.append(f"{shown(path)} was handed in twice; the one in {shown(place)} was not read.")
                else:
                    sizes[path], places[path] = size, where
        zips = inner_zips(sizes, self.asked.paths) if self.claim.opens else []
        chosen, more = choose({path: size for path, size in sizes.items() if path not in zips}, self.asked.paths)
        files, lost = _read_files(top, chosen, sizes, places)
        packed, lost_too = _read_files(top, [path for path in zips if sizes[path] <= limits.INNER_LIMIT], sizes, places)
        there = Found(files, tuple(sizes), (*remarks, *more, *lost, *lost_too))
        try:
            there = with_inner(there, zips, packed, self.asked.paths)
        except StudentProblem as problem:
            return Refused(self.student, str(problem), self.handed_in)
        return submit(self, there, self.asked, around=True)


def _look_at(top: int, place: str, inside: str, wanted: frozenset[str]) -> tuple[dict[str, tuple[str, int]], list[str]]:
    """The plain files at this place: their paths in the hand-in, each with its path on disk and its size."""
    *above, name = place.split("/")
    with _opened(top, above, os.O_DIRECTORY) as folder:
        status = os.stat(name, dir_fd=folder, follow_symlinks=False)
    if not stat.S_ISDIR(status.st_mode):
        remark = _objection(inside, status, {*wanted, inside})
        if not inside:  # all that somebody handed in would lie in it
            raise StudentProblem(remark.rstrip(".") or "is a file where a folder is expected")
        return ({}, [f"{shown(_text(inside))} {remark}"]) if remark else ({inside: (place, status.st_size)}, [])
    with _opened(top, [*above, name], os.O_DIRECTORY) as folder:
        sizes, remarks = _look_around(folder, wanted)
    start = f"{inside}/" if inside else ""
    return {f"{start}{path}": (f"{place}/{path}", size) for path, size in sizes.items()}, remarks


def list_folder(top: Path) -> Listing:
    """What lies near the top of this folder. Links are in it and aren't followed; what can't be opened is left out."""
    if os.open not in os.supports_dir_fd:
        raise GraderFault(f"{top}: folders can't be read safely on this system. Zip the folder and name the zip.")
    files: list[str] = []
    folders: list[str] = []
    with _opened_top(top) as here:
        for above, inner, names, _ in os.fwalk(".", dir_fd=here):
            parts = [*above.split("/")[1:]]
            inner[:] = sorted(each for each in inner if is_listed(each))
            folders += ("/".join([*parts, each]) for each in inner)
            files += ("/".join([*parts, each]) for each in sorted(names) if is_listed(each))
            deep = len(parts) + 1 >= limits.LISTED_DEEP
            inner[:] = [] if deep else [each for each in inner if each not in CLUTTER_INSIDE]
            if len(files) + len(folders) > limits.MOST_ENTRIES_IN_ALL:
                break
    return Listing(tuple(files), tuple(folders), lambda path: _read_small(top, path))


def _read_small(top: Path, path: str) -> bytes:
    """The bytes of a file that a platform put there."""
    try:
        with _opened_top(top) as here, _opened(here, path.split("/"), os.O_NONBLOCK) as file:
            status = os.fstat(file)
            if stat.S_ISREG(status.st_mode) and status.st_size <= limits.METADATA_LIMIT:
                return _read_file(here, path, status.st_size)
        raise GraderFault(f"{top / path} isn't a plain file, or has more than {limits.METADATA_LIMIT:,} bytes.")
    except OSError as error:
        raise GraderFault(f"{top / path} can't be read: {error.strerror}.") from None
    except StudentProblem as problem:
        raise GraderFault(f"{top / path} {problem}") from None


def claimed_in_folder(top: Path, claims: Iterable[Claim], asked: Asked) -> list[Source | Refused]:
    """The sources of what a format claims in this folder."""
    found: list[Source | Refused] = []
    for each in claims:
        student, facts = _text(each.student), _as_text(each.handed_in)
        formerly = tuple(map(_text, each.formerly))
        if each.why:
            found.append(Refused(student, _text(each.why), facts))
        else:
            claim = replace(each, places={place: _text(inside) for place, inside in each.places.items()})
            found.append(_Claimed(student, top, claim, asked, handed_in=facts, formerly=formerly))
    return found


def _as_text(facts: HandIn) -> HandIn:
    """The facts with all names as text: a format took them from names on disk."""
    people = tuple(replace(each, name=_text(each.name), login=_text(each.login)) for each in facts.people)
    return replace(facts, people=people, group=_text(facts.group))


def find_in_folder(path: Path, asked: Asked) -> tuple[list[Source | Refused], list[tuple[str, str]]]:
    """Every student in this folder, and what belongs to nobody. Raises GraderFault."""
    if os.open not in os.supports_dir_fd:
        raise GraderFault(f"{path}: folders can't be read safely on this system. Zip the folder and name the zip.")
    wanted = asked.paths
    found, loose = _list_students(path, asked)
    only = next(iter(found.values())) if len(found) == 1 else None
    if isinstance(only, _Folder) and find_wrapper(_paths_in(only), wanted):
        found, inside = _list_students(only.path, asked)
        loose += ((f"{only.student}/{name}", fault) for name, fault in inside)
    if not exercises_of(wanted).isdisjoint(found):
        tops = {student: _names_in(each.path) for student, each in found.items() if isinstance(each, _Folder)}
        refuse_one_student(str(path), tops, wanted, "Name the folder above it.")
    if found.pop(EXERCISES, None):
        loose.append((EXERCISES, NO_NAME))
    return [*found.values()], loose


def _list_students(path: Path, asked: Asked) -> tuple[dict[str, Source | Refused], list[tuple[str, str]]]:
    """Every student whose folder lies directly in this one, and what lies beside them."""
    found: dict[str, Source | Refused] = {}
    loose = []
    with os.scandir(path) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            student = _text(entry.name)
            if entry.is_symlink() and not is_aside(entry.name):
                found[student] = Refused(student, f"{shown(student)} {_KINDS[stat.S_IFLNK]}")
            elif entry.is_dir(follow_symlinks=False) and student in found:
                found[student] = Refused(student, f'two folders have names that read "{shown(student)}"; rename one.')
            elif entry.is_dir(follow_symlinks=False) and entry.name not in CLUTTER:
                if not _is_result(path / entry.name, asked.paths):
                    found[student] = _Folder(student, path / entry.name, asked)
            elif not entry.is_dir(follow_symlinks=False) and not is_aside(entry.name):
                loose.append((student, NOT_A_FOLDER))
    return found, loose


def _is_result(path: Path, wanted: Collection[str]) -> bool:
    """Whether this folder holds an earlier run's results. A folder with the course's files is a student's anyway."""
    names = _names_in(path)
    return _GRADEBOOK in names and names.isdisjoint(each.partition("/")[0] for each in wanted)


def _names_in(path: Path) -> set[str]:
    try:
        with _opened_path(path) as folder, os.scandir(folder) as entries:
            return {each.name for each in islice(entries, limits.MOST_ENTRIES)}
    except OSError:
        return set()


def _paths_in(only: _Folder) -> list[tuple[str, tuple[str, ...]]]:
    """Paths of files in this folder: enough to tell whether it lies around a whole class."""
    top = _text(only.path.name)
    paths: list[tuple[str, tuple[str, ...]]] = [(top, ())]
    try:
        with _opened_path(only.path) as folder:
            for here, folders, names, _ in os.fwalk(".", dir_fd=folder):
                above = tuple(here.split("/")[1:])
                deep = len(above) >= limits.MOST_FOLDERS_DEEP
                folders[:] = [] if deep else sorted(each for each in folders if each not in CLUTTER_INSIDE)
                paths += ((top, (*above, name)) for name in names)
                if len(paths) > limits.MOST_ENTRIES_IN_ALL:
                    break
    except OSError:
        return []
    return paths


def _text(name: str) -> str:
    """A file name as text, whatever its bytes are."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _look_around(top: int, wanted: Collection[str]) -> tuple[dict[str, int], list[str]]:
    """The plain files below this folder with their sizes, those near the top first, and remarks on everything else."""
    sizes: dict[str, int] = {}
    remarks: list[str] = []
    seen = 0
    waiting: deque[tuple[str, ...]] = deque([()])
    while waiting:
        folders = waiting.popleft()
        for name, status in _list(top, folders, remarks):
            seen += 1
            if seen > limits.MOST_ENTRIES:
                raise StudentProblem(f"holds more than {limits.MOST_ENTRIES:,} files; take out what wasn't asked for")
            path = "/".join((*folders, name))
            is_folder = stat.S_ISDIR(status.st_mode)
            if is_clutter((*folders, name) if is_folder else folders, "" if is_folder else name, wanted):
                continue
            if remark := _objection(path, status, wanted):
                remarks.append(f"{shown(_text(path))} {remark}")
            elif is_folder:
                waiting.append((*folders, name))
            else:
                sizes[path] = status.st_size
    return sizes, remarks


def _list(top: int, folders: Sequence[str], remarks: list[str]) -> list[tuple[str, os.stat_result]]:
    """The entries of one folder. If it can't be opened, none, and a remark."""
    try:
        with _opened(top, folders, os.O_DIRECTORY) as folder, os.scandir(folder) as entries:
            some = islice(entries, limits.MOST_ENTRIES + 1)
            return sorted((each.name, each.stat(follow_symlinks=False)) for each in some)
    except OSError as error:
        if not folders:
            raise
        remarks.append(f"{shown(_text('/'.join(folders)))} can't be opened: {error.strerror}.")
        return []


def _objection(path: str, status: os.stat_result, wanted: Collection[str]) -> str:
    """Why this isn't taken from a student's folder; "" if nothing speaks against it."""
    kind = stat.S_IFMT(status.st_mode)
    if kind not in (stat.S_IFREG, stat.S_IFDIR):
        return _KINDS.get(kind, "isn't a plain file; it was not opened.")
    if _text(path) != path:
        return "has a name that isn't UTF-8; it was not read."
    if kind == stat.S_IFDIR:
        if path in wanted or path.endswith(".py"):
            return FOLDER_LIKE_FILE
        return TOO_DEEP if path.count("/") >= limits.MOST_FOLDERS_DEEP else ""
    if status.st_nlink > 1 and is_readable(path, wanted):
        return (
            "is a hard link, a second name of a file that may be elsewhere; it was not read. Put a copy in its place."
        )
    return ""


def _read_files(
    top: int, paths: Sequence[str], sizes: Mapping[str, int], places: Mapping[str, str] = MappingProxyType({})
) -> tuple[dict[str, bytes], list[str]]:
    """The files by their paths; `places` has those that lie elsewhere below this folder."""
    files = {}
    remarks = []
    for path in paths:
        try:
            files[path] = _read_file(top, places.get(path, path), sizes[path], path)
        except OSError as error:
            remarks.append(f"{shown(path)} can't be read: {error.strerror}.")
        except StudentProblem as problem:
            remarks.append(f"{shown(path)} {problem}")
    return files, remarks


def _read_file(top: int, path: str, size: int, inside: str = "") -> bytes:
    """The bytes of a file, if it is still the file that was listed. A file swapped in meanwhile isn't read.

    `inside` is its path in the hand-in, if it isn't the one below this folder.
    """
    inside = inside or path
    with _opened(top, path.split("/"), os.O_NONBLOCK) as file:
        objection = _objection(inside, os.fstat(file), (inside,))
        if objection:
            raise StudentProblem(objection)
        data = b""
        while len(data) <= size and (more := os.read(file, size + 1 - len(data))):
            data += more
    if len(data) != size:
        raise StudentProblem("changed while it was being read; grade it again.")
    return data


@contextmanager
def _opened_top(path: Path) -> Iterator[int]:
    """The download's folder, opened. Its path comes from the instructor and is trusted."""
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield folder
    finally:
        os.close(folder)


@contextmanager
def _opened_path(path: Path) -> Iterator[int]:
    """A student's folder, opened. The path above it comes from the instructor and is trusted."""
    above = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        with _opened(above, (path.name,), os.O_DIRECTORY) as folder:
            yield folder
    finally:
        os.close(above)


@contextmanager
def _opened(top: int, parts: Sequence[str], kind: int) -> Iterator[int]:
    """What lies below this open folder, opened one step at a time without following links."""
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
