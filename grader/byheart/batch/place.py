"""Where a gradebook lies: on a network file system SQLite's write-ahead log isn't safe, and some of those don't lock.

Linux says it in /proc/self/mountinfo. On other systems nothing is noticed, and the gradebook is written as on a local
disk. Nothing is written here.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.problems import GraderFault

_MOUNTS = Path("/proc/self/mountinfo")
# File systems that several machines share, or a machine and its host: memory that is mapped isn't the same on both.
_NETWORK = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "virtiofs", "afs", "ceph", "lustre", "gpfs", "beegfs", "gfs2"),
    *("ocfs2", "orangefs", "panfs", "wekafs", "fuse.glusterfs", "fuse.ceph", "fuse.juicefs", "fuse.beegfs"),
}  # fmt: skip
# Those that keep locks to themselves: a grader on another machine wouldn't be noticed.
_UNLOCKED = {
    "fuse.sshfs",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.gcsfuse",
    "fuse.mountpoint-s3",
}
_LOCAL_LOCKS = ("nolock", "local_lock=all", "local_lock=posix", "nobrl")


@dataclass(frozen=True, slots=True)
class Place:
    """The file system of a folder. `network` is its name where it is one of a network.

    `locks`: whether other machines see its locks.
    """

    network: str = ""
    locks: bool = True


LOCAL = Place()


def place_of(folder: Path) -> Place:
    """Where this folder lies."""
    if sys.platform != "linux":
        return LOCAL
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return LOCAL
    kind, options = _mounted(lines, folder.resolve())
    if kind in _UNLOCKED:
        return Place(kind, locks=False)
    locks = not set(options) & set(_LOCAL_LOCKS)
    return Place(kind, locks) if kind in _NETWORK else LOCAL


def refuse_without_locks(folder: Path, place: Place) -> None:
    """Raise GraderFault where a grader on another machine couldn't be noticed."""
    if not place.locks:
        raise GraderFault(
            f"{folder} lies on a network file system ({place.network}) whose locks aren't seen by other machines: two"
            " graders could spoil each other's marks there. Name a folder on a local disk with --out, and copy it"
            " afterwards."
        )


def _mounted(lines: list[str], folder: Path) -> tuple[str, list[str]]:
    """The kind and the options of the file system that holds this folder; of several at one place the last."""
    found, longest = ("", [""]), -1
    for line in lines:
        head, _, tail = line.partition(" - ")
        fields, (kind, *rest) = head.split(" "), tail.split(" ") or [""]
        at = Path(_unescaped(fields[4])) if len(fields) > 5 else None
        if at is not None and len(at.parts) >= longest and folder.is_relative_to(at):
            options = [each for field in (fields[5], *rest[1:]) for each in field.split(",")]
            found, longest = (kind, options), len(at.parts)
    return found


def _unescaped(path: str) -> str:
    r"""A path as it is: blanks are written as \040 there."""
    return re.sub(r"\\([0-7]{3})", lambda each: chr(int(each[1], 8)), path)
