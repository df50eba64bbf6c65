"""A file system and namespaces for the zygote and all that it forks, in which nothing else can be seen.

A second wall behind Landlock, where the kernel allows it; once for each zygote, so it costs a submission nothing. It
decides nothing and hides everything: what isn't shown isn't there.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from byheart.jail import linux

SCRATCH = Path("/scratch")

_SEALED = linux.READ_ONLY | linux.NO_SUID | linux.NO_DEVICES


def leave_the_house() -> None:
    """New namespaces for the processes that this one forks; without privileges, in a user namespace of its own."""
    user, group = os.getuid(), os.getgid()
    if user:
        linux.unshare("user")
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    linux.unshare("mount", "pid", "net", "ipc", "uts")


def is_possible() -> bool:
    """Whether the kernel allows such namespaces, found out by a process that ends at once."""
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
    """Make `root` the root of everything, with these folders in it, to be read, and an empty SCRATCH."""
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
    # What the host forbids there must stay forbidden, or the kernel refuses.
    kept = os.statvfs(folder).f_flag & linux.NO_EXEC
    linux.mount("none", place, None, linux.REMOUNT | linux.BIND | _SEALED | kept)


def _within(root: Path, path: Path) -> Path:
    return root / path.relative_to("/")
