"""A separate file system and namespaces, in short a "room", for the zygote and all that it forks.

It is a second wall behind Landlock, used if the kernel allows it. It is set up once for each zygote, so it costs a
submission nothing. What isn't shown in it can't be seen there. The caller says what is shown; nothing is decided here.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from byheart.jail import linux

SCRATCH = Path("/scratch")

_SEALED = linux.READ_ONLY | linux.NO_SUID | linux.NO_DEVICES


def leave_the_house() -> None:
    """Put the processes that this one forks into new namespaces: without privileges, first into a user namespace."""
    user, group = os.getuid(), os.getgid()
    if user:
        linux.unshare("user")
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    linux.unshare("mount", "pid", "net", "ipc", "uts")


def is_possible() -> bool:
    """Whether the kernel allows such namespaces. A process that ends at once tries it."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            leave_the_house()
            code = 0
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1] == 0


def furnish(root: Path, shown: Sequence[Path], hidden: Sequence[Path], devices: Sequence[str]) -> None:
    """Make `root` the root of the file system. It holds the `shown` folders, read-only, and an empty SCRATCH."""
    linux.mount("none", Path("/"), None, linux.RECURSIVE | linux.PRIVATE)
    linux.mount("tmpfs", root, "tmpfs", linux.NO_SUID, "size=1m,mode=0755")
    for folder in shown:
        _show(folder, _within(root, folder))
    for folder in hidden:
        if _within(root, folder).is_dir():
            linux.mount("tmpfs", _within(root, folder), "tmpfs", _SEALED, "size=4k,mode=0755")
    for device in devices:
        _within(root, Path(device)).parent.mkdir(parents=True, exist_ok=True)
        _within(root, Path(device)).touch()
        linux.mount(device, _within(root, Path(device)), None, linux.BIND)
    (_within(root, SCRATCH) / "work").mkdir(parents=True)
    linux.mount("none", root, None, linux.REMOUNT | linux.BIND | linux.READ_ONLY | linux.NO_SUID)
    linux.enter_root(root)


def _show(folder: Path, place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    linux.mount(str(folder), place, None, linux.BIND)
    # The host's noexec must be kept, or the kernel refuses the mount.
    kept = os.statvfs(folder).f_flag & linux.NO_EXEC
    linux.mount("none", place, None, linux.REMOUNT | linux.BIND | _SEALED | kept)


def _within(root: Path, path: Path) -> Path:
    return root / path.relative_to("/")
