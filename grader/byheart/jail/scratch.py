"""The one folder in which a submission may write: empty at its start, and cleared after it.

Clearing follows no link and trusts no name. No other process may be alive in the folder at that time.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from byheart.jail import linux

_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_MOST_BYTES, _MOST_FILES = 32 << 20, 4096
TOO_FULL = f"its files took more than {_MOST_BYTES >> 20} MiB, were more than {_MOST_FILES:,}, or couldn't be seen"
_SIZE = f"size={_MOST_BYTES},nr_inodes={_MOST_FILES}"


@dataclass(frozen=True, slots=True)
class Scratch:
    """A folder at `parent`/work, owned by `user` if that is given.

    If `mounted`, it is a file system of its own. If it `lasts`, the folder itself is kept, because rules name it;
    otherwise each submission gets a new one.
    """

    parent: Path
    user: int | None
    mounted: bool
    lasts: bool = False

    @property
    def folder(self) -> Path:
        """Where the submission's files go."""
        return self.parent / "work"

    def make(self) -> None:
        """Make the empty folder."""
        if self.mounted:
            owner = os.getuid() if self.user is None else self.user
            options = f"{_SIZE},mode=0700,uid={owner},gid={owner if self.user is not None else os.getgid()}"
            linux.mount("tmpfs", self.folder, "tmpfs", linux.NO_SUID | linux.NO_DEVICES | linux.NO_EXEC, options)
            return
        self.folder.mkdir(mode=0o700, exist_ok=self.lasts)
        if self.user is not None:
            os.chown(self.folder, self.user, self.user)

    def too_full(self) -> bool:
        """Whether a submission takes too much of the host's disk. A mounted folder has its own limit instead."""
        size = count = 0
        try:
            for _, folders, files, handle in os.fwalk(self.parent, onerror=_raise_unless_gone):
                count += len(folders) + len(files)
                size += sum(_blocks(file, handle) for file in files) * 512
                if size > _MOST_BYTES or count > _MOST_FILES:
                    return True
        except (OSError, RecursionError):  # hidden from us, or nested too deep
            return True
        return False

    def clear(self) -> None:
        """Remove the folder, or all that is in it if it lasts."""
        if self.mounted:
            linux.unmount(self.folder)
        elif self.lasts:
            self.folder.chmod(0o700)
            _empty(self.folder)
        else:
            self.parent.chmod(0o711)
            _empty(self.parent)


def _raise_unless_gone(problem: OSError) -> None:
    if not isinstance(problem, FileNotFoundError):
        raise problem


def _blocks(file: str, folder: int) -> int:
    """How many blocks of the disk the file takes; 0 if it was removed meanwhile."""
    try:
        return os.stat(file, dir_fd=folder, follow_symlinks=False).st_blocks
    except FileNotFoundError:
        return 0


def _empty(folder: Path) -> None:
    """Remove all in it. Nested folders are moved to the top first, so depth exhausts neither stack nor path length."""
    top = os.open(folder, _FOLDER)
    try:
        while entries := _entries(top):
            for name, is_folder in entries:
                if is_folder:
                    _remove(top, name)
                else:
                    os.unlink(name, dir_fd=top)
    finally:
        os.close(top)


def _remove(top: int, name: str) -> None:
    """Remove a folder. The folders in it are moved up beside it first."""
    os.chmod(name, 0o700, dir_fd=top)
    inner = os.open(name, _FOLDER, dir_fd=top)
    try:
        for below, is_folder in _entries(inner):
            if is_folder:
                os.chmod(below, 0o700, dir_fd=inner)
                os.rename(below, f".{os.urandom(16).hex()}", src_dir_fd=inner, dst_dir_fd=top)
            else:
                os.unlink(below, dir_fd=inner)
    finally:
        os.close(inner)
    os.rmdir(name, dir_fd=top)


def _entries(folder: int) -> list[tuple[str, bool]]:
    """The names in it, each with whether it is a folder. A link never counts as a folder."""
    with os.scandir(folder) as entries:
        return [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
