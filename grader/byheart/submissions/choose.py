"""Choose which of a student's files are read: first those that the course asks for, and never more than the limits.

The choice depends on names and sizes alone, and is the same for a folder and a zip. Nothing is opened.
"""

from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

from byheart.submissions import limits
from byheart.submissions.names import shown

_NOTEBOOK = ".ipynb"
_READ = {".py", ".txt", ".json", ".csv", _NOTEBOOK}
_ARCHIVES = {".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar", ".jar", ".whl"}
_NOBODYS = {".csv", ".tsv", ".yml", ".yaml", ".toml", ".xlsx", ".xls", ".ods", ".log", ".sqlite", ".db"}
CLUTTER = {"__MACOSX", "__pycache__", ".git", ".hg", ".svn", ".idea", ".vscode", ".ipynb_checkpoints"}
CLUTTER_INSIDE = CLUTTER | {"venv", ".venv", "node_modules", "site-packages"}
_CLUTTER_FILES = {"Thumbs.db", "desktop.ini"}


def choose(sizes: Mapping[str, int], wanted: Collection[str]) -> tuple[list[str], list[str]]:
    """Which files to read, those that the course asks for first; and remarks on files that are left out."""
    chosen: list[str] = []
    remarks = []
    room, left = limits.SUBMISSION_LIMIT, 0
    for path in sorted(sizes, key=lambda path: (path not in wanted, path.count("/"), path)):
        if not is_readable(path, wanted):
            if PurePosixPath(path).suffix.lower() in _ARCHIVES:
                remarks.append(f"{shown(path)} is an archive inside the submission; it was not opened.")
        elif sizes[path] > most_of(path):
            remarks.append(f"{shown(path)} has {sizes[path]:,} bytes, and at most {most_of(path):,} are read.")
        elif len(chosen) == limits.MOST_FILES or sizes[path] > room:
            left += 1
        else:
            chosen.append(path)
            room -= sizes[path]
    if left:
        remarks.append(
            f"A submission may have {limits.MOST_FILES} files and {limits.SUBMISSION_LIMIT:,} bytes; "
            f"{left:,} were left out."
        )
    return chosen, remarks


def most_of(path: str) -> int:
    """How many bytes of a file of this name are read at most. A notebook holds its pictures."""
    return limits.NOTEBOOK_LIMIT if path.lower().endswith(_NOTEBOOK) else limits.FILE_LIMIT


def is_readable(path: str, wanted: Collection[str]) -> bool:
    """Whether a file of this name may be read."""
    return path in wanted or PurePosixPath(path).suffix.lower() in _READ


def is_clutter(folders: Sequence[str], name: str, wanted: Collection[str]) -> bool:
    """Whether a program, not the student, put this into the student's folder."""
    is_hidden = name.startswith(".") and "/".join((*folders, name)) not in wanted
    return is_hidden or not CLUTTER_INSIDE.isdisjoint(folders)


def is_listed(name: str) -> bool:
    """Whether a format is told of a file or folder of this name: `.git` shows what a folder is."""
    return name == ".git" or not (name.startswith(".") or name in CLUTTER or name in _CLUTTER_FILES)


def is_nobodys(name: str) -> bool:
    """Whether a file beside the students can't be a hand-in: a table of marks, a platform's own file."""
    return PurePosixPath(name).suffix.lower() in _NOBODYS


def is_aside(name: str) -> bool:
    """Whether a file beside the students' folders can be ignored without a remark."""
    return name.startswith(".") or name in _CLUTTER_FILES or name.upper().startswith("README")
