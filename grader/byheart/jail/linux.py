"""The system calls that the jail needs and Python lacks, as functions that raise OSError.

They work on Linux only, but this file can be imported anywhere. It makes the calls and decides nothing.
"""

import ctypes
import functools
import os
import struct
from pathlib import Path
from typing import Any

NEW_NAMESPACES = {"mount": 0x20000, "uts": 0x4000000, "ipc": 0x8000000, "user": 0x10000000}
NEW_NAMESPACES |= {"pid": 0x20000000, "net": 0x40000000}

READ_ONLY, NO_SUID, NO_DEVICES, NO_EXEC, REMOUNT, BIND, RECURSIVE, PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
_DETACH = 2

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 1, 4, 22, 38, 47
_PR_CAP_AMBIENT_CLEAR_ALL, _SECCOMP_MODE_FILTER = 4, 2
_CAPABILITIES_3 = 0x20080522

# The same numbers on every architecture.
_LANDLOCK_CREATE_RULESET, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT_SELF = 444, 445, 446
_LANDLOCK_VERSION, _LANDLOCK_PATH_BENEATH = 1, 1


@functools.cache
def _libc() -> Any:
    return ctypes.CDLL(None, use_errno=True)


def _checked(name: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result


def _prctl(name: str, option: int, *values: int | ctypes.Array[ctypes.c_char]) -> None:
    given = [ctypes.c_ulong(each) if isinstance(each, int) else each for each in values]
    given += [ctypes.c_ulong(0)] * (4 - len(given))
    _checked(name, _libc().prctl(option, *given))


def no_new_privileges() -> None:
    """From now on, no program that this process starts gains privileges."""
    _prctl("no_new_privs", _PR_SET_NO_NEW_PRIVS, 1)


def undumpable() -> None:
    """From now on, no process of the same user may trace this one or read its memory."""
    _prctl("dumpable", _PR_SET_DUMPABLE, 0)


def die_with_parent(signal: int) -> None:
    """Send this process a signal when its parent ends."""
    _prctl("pdeathsig", _PR_SET_PDEATHSIG, int(signal))


def install_filter(program: bytes) -> None:
    """Filter this process's system calls with a BPF program, for good."""
    buffer = ctypes.create_string_buffer(program, len(program))
    described = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(buffer))
    _prctl("seccomp", _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.create_string_buffer(described, len(described)))


def drop_capabilities() -> None:
    """Give up every capability, the ambient ones too."""
    _prctl("ambient capabilities", _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL)
    header = ctypes.create_string_buffer(struct.pack("Ii", _CAPABILITIES_3, 0), 8)
    _checked("capset", _libc().capset(header, ctypes.create_string_buffer(24)))


def unshare(*namespaces: str) -> None:
    """Move this process into new namespaces of these kinds."""
    flags = sum(NEW_NAMESPACES[each] for each in namespaces)
    _checked(f"unshare {' '.join(namespaces)}", _libc().unshare(ctypes.c_int(flags)))


def mount(source: str, target: Path, kind: str | None, flags: int, options: str = "") -> None:
    """mount(2)."""
    kind_given = kind.encode() if kind else None
    given = (os.fsencode(source), os.fsencode(target), kind_given, ctypes.c_ulong(flags), options.encode() or None)
    _checked(f"mount {target}", _libc().mount(*given))


def unmount(target: Path) -> None:
    """Detach a mounted file system. It ends when nobody uses it any more."""
    _checked(f"umount {target}", _libc().umount2(os.fsencode(target), _DETACH))


def enter_root(root: Path) -> None:
    """Make this folder, a mount point, the root of the file system, and detach the old root."""
    os.chdir(root)
    _checked("pivot_root", _libc().syscall(_pivot_root_number(), b".", b"."))
    unmount(Path())
    os.chdir("/")


def _pivot_root_number() -> int:
    return {"x86_64": 155, "aarch64": 41, "riscv64": 41, "ppc64le": 203, "s390x": 217}[os.uname().machine]


def landlock_version() -> int:
    """The kernel's Landlock version; 0 if it has none."""
    try:
        return max(0, int(_libc().syscall(_LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), _LANDLOCK_VERSION)))
    except (AttributeError, TypeError):  # no such C library
        return 0


def landlock_ruleset(files: int, network: int, scopes: int) -> int:
    """A ruleset that forbids these kinds of access except where a rule allows them. Returns its file descriptor."""
    attributes = ctypes.create_string_buffer(struct.pack("QQQ", files, network, scopes), 24)
    # An older kernel knows fewer fields. It accepts a longer struct if the rest is 0.
    result = _libc().syscall(_LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(24), 0)
    return _checked("landlock_create_ruleset", int(result))


def landlock_allow(ruleset: int, path: Path, access: int) -> None:
    """Allow these kinds of access to this file, or to this folder and all below it."""
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = ctypes.create_string_buffer(struct.pack("=Qi", access, handle), 12)
        result = _libc().syscall(_LANDLOCK_ADD_RULE, ruleset, _LANDLOCK_PATH_BENEATH, rule, 0)
        _checked(f"landlock_add_rule {path}", int(result))
    finally:
        os.close(handle)


def landlock_enter(ruleset: int) -> None:
    """Put this process under the ruleset, for good."""
    _checked("landlock_restrict_self", int(_libc().syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0)))
