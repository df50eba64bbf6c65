"""Choose which of a student's files are read: first those that the course asks for, and never more than the limits.

The choice depends on names and sizes alone, and is the same for a folder and a zip. Nothing is opened.
"""

from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

from byheart.submissions import limits
from byheart.submissions.names import shown

_READ = {".py", ".txt", ".json", ".csv"}
_ARCHIVES = {".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar", ".jar", ".whl"}
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
        elif sizes[path] > limits.FILE_LIMIT:
            remarks.append(f"{shown(path)} has {sizes[path]:,} bytes, and at most {limits.FILE_LIMIT:,} are read.")
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


def is_readable(path: str, wanted: Collection[str]) -> bool:
    """Whether a file of this name may be read."""
    return path in wanted or PurePosixPath(path).suffix.lower() in _READ


def is_clutter(folders: Sequence[str], name: str, wanted: Collection[str]) -> bool:
    """Whether a program, not the student, put this into the student's folder."""
    is_hidden = name.startswith(".") and "/".join((*folders, name)) not in wanted
    return is_hidden or not CLUTTER_INSIDE.isdisjoint(folders)


def is_aside(name: str) -> bool:
    """Whether a file beside the students' folders can be ignored without a remark."""
    return name.startswith(".") or name in _CLUTTER_FILES or name.upper().startswith("README")
