"""A folder with a folder for each student: list what is there, and read the files that were chosen.

Anything in it may be replaced by something else meanwhile, so each file is checked again after it was opened. This file
follows no link, reads no pipe, socket or device, and writes nothing.
"""

import os
import stat
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from byheart.asking.exercise import EXERCISES
from byheart.asking.problems import GraderFault, StudentProblem
from byheart.submissions import limits
from byheart.submissions.choose import CLUTTER, CLUTTER_INSIDE, choose, is_aside, is_clutter, is_readable
from byheart.submissions.names import shown
from byheart.submissions.remarks import FOLDER_LIKE_FILE, NO_NAME, NOT_A_FOLDER, TOO_DEEP, submit, unclaimed
from byheart.submissions.submission import Refused, Source, Submission
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
    wanted: frozenset[str]

    def read(self) -> Submission | Refused:
        try:
            with _opened_path(self.path) as top:
                sizes, remarks = _look_around(top, self.wanted)
                chosen, more = choose(sizes, self.wanted)
                files, lost = _read_files(top, chosen, sizes)
        except OSError as error:
            return Refused(self.student, f"{shown(str(self.path))} can't be opened: {error.strerror}.")
        except StudentProblem as problem:
            return Refused(self.student, f"{shown(str(self.path))} {problem}.")
        return submit(self.student, files, sizes, [*remarks, *more, *lost], self.wanted)


def find_in_folder(path: Path, wanted: frozenset[str]) -> list[Source | Refused]:
    """Every student in this folder, and a refusal for what belongs to nobody. Raises GraderFault."""
    if os.open not in os.supports_dir_fd:
        raise GraderFault(f"{path}: folders can't be read safely on this system. Zip the folder and name the zip.")
    found, loose = _list_students(path, wanted)
    only = next(iter(found.values())) if len(found) == 1 else None
    if isinstance(only, _Folder) and find_wrapper(_paths_in(only), wanted):
        found, inside = _list_students(only.path, wanted)
        loose += ((f"{only.student}/{name}", fault) for name, fault in inside)
    if not exercises_of(wanted).isdisjoint(found):
        tops = {student: _names_in(each.path) for student, each in found.items() if isinstance(each, _Folder)}
        refuse_one_student(str(path), tops, wanted, "Name the folder above it.")
    if found.pop(EXERCISES, None):
        loose.append((EXERCISES, NO_NAME))
    return [*unclaimed(loose), *found.values()]


def _list_students(path: Path, wanted: frozenset[str]) -> tuple[dict[str, Source | Refused], list[tuple[str, str]]]:
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
                if not _is_result(path / entry.name, wanted):
                    found[student] = _Folder(student, path / entry.name, wanted)
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


def _read_files(top: int, paths: Sequence[str], sizes: Mapping[str, int]) -> tuple[dict[str, bytes], list[str]]:
    files = {}
    remarks = []
    for path in paths:
        try:
            files[path] = _read_file(top, path, sizes[path])
        except OSError as error:
            remarks.append(f"{shown(path)} can't be read: {error.strerror}.")
        except StudentProblem as problem:
            remarks.append(f"{shown(path)} {problem}")
    return files, remarks


def _read_file(top: int, path: str, size: int) -> bytes:
    """The bytes of a file, if it is still the file that was listed. A file swapped in meanwhile isn't read."""
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
