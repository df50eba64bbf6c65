"""Whether a folder lies on a disk of this machine's own, or on one that it reaches over a network.

SQLite's write-ahead log needs memory that all its readers share, so it can't be used over a network. It is asked of the
system's own list of what is mounted where; where there is none, a disk counts as the machine's own.
"""

import re
import sys
from pathlib import Path

_MOUNTED = Path("/proc/self/mountinfo")
_REMOTE = re.compile(
    r"nfs\d?|cifs|smb\w*|afs|auristorfs|9p|ncpfs|ceph|lustre|gpfs|beegfs\w*|glusterfs|orangefs|pvfs2|ocfs2|gfs2"
    r"|fuse\.(?:sshfs|glusterfs\S*|ceph\S*|s3fs|rclone|davfs\S*|smbnetfs|curlftpfs|gcsfuse)|davfs"
)
_REMOTE_DRIVE = 4  # what Windows calls it


def is_remote(path: Path, mounted: Path = _MOUNTED) -> bool:
    """Whether this lies on a disk that the machine reaches over a network."""
    if sys.platform == "win32":
        return _is_remote_drive(path)
    try:
        lines = mounted.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    return _REMOTE.fullmatch(_kind_at(f"{path.resolve()}/", lines)) is not None


def _kind_at(path: str, lines: list[str]) -> str:
    """The kind of the file system that this path lies in: the last one that was mounted nearest to it."""
    nearest, kind = "", ""
    for line in lines:
        about, separator, system = line.partition(" - ")
        words = about.split(" ")
        if not separator or len(words) < 5:
            continue
        place = words[4].rstrip("/") + "/"
        if "\\" in place:
            place = re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), place)
        if path.startswith(place) and len(place) >= len(nearest):
            nearest, kind = place, system.split(" ")[0]
    return kind


def _is_remote_drive(path: Path) -> bool:
    import ctypes

    root = path.resolve().anchor
    windows = getattr(ctypes, "windll", None)
    return root.startswith("\\\\") or (windows is not None and windows.kernel32.GetDriveTypeW(root) == _REMOTE_DRIVE)
