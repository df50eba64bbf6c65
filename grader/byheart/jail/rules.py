"""What a jailed process may do, as data. This file only makes the rules; `walls` applies them.

Everything that isn't named here is forbidden: paths by Landlock, system calls by a seccomp filter, memory, time and
sizes by resource limits. To allow something more, name it here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MEBIBYTE = 1 << 20
MOST_THREADS = 32

# Jailed processes of different workers run as different users, so that none can touch another.
FIRST_USER, LAST_USER = 64_100, 65_499

# Landlock's kinds of access by the kernel's bit numbers, and the Landlock version that introduced them.
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, REMOVE_DIR, REMOVE_FILE = (1 << bit for bit in range(6))
MAKE_DIR, MAKE_REG, TRUNCATE = 1 << 7, 1 << 8, 1 << 14
_FILE_KINDS = {1: 13, 2: 14, 3: 15, 5: 16}
TRUNCATE_SINCE = 3
_NETWORK, _NETWORK_SINCE = 0b11, 4
_SCOPES, _SCOPES_SINCE = 0b11, 6

# A placeholder in the filter. `walls` replaces it by the process's own number.
ITSELF = 0x7B1D5EA7

_CLONE_THREAD = 0x3D0F00  # VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, SETTLS, PARENT_SETTID, CHILD_CLEARTID
_CLONE_ANY_BUT_DETACHED = 0xFFFF_FFFF_FFBF_FFFF


@dataclass(frozen=True, slots=True)
class Host:
    """What the rules depend on: where things lie, who we are, and what the kernel can do.

    `scratch` is the folder that may be written to. `user` is the user that a jailed process becomes; None if it stays
    who it is. `room` says whether there are namespaces of its own.
    """

    standard_library: Path
    hidden: tuple[Path, ...]
    packages: tuple[Path, ...]
    scratch: Path
    mapped: int
    landlock: int
    user: int | None
    room: bool


@dataclass(frozen=True, slots=True)
class Access:
    """Kinds of Landlock access to a path and all below it."""

    path: Path
    allowed: int


@dataclass(frozen=True, slots=True)
class Call:
    """A system call that is allowed if its arguments match: (position, mask, value)."""

    name: str
    where: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """All that a jailed process may do."""

    user: int | None
    paths: tuple[Access, ...]
    handled: tuple[int, int, int]
    limits: Mapping[str, tuple[int, int]]


def rules(host: Host, library: tuple[str, ...]) -> Rules:
    """The rules for this host. `library` names the entries of the standard library's folder."""
    inside = (host.standard_library / name for name in library)
    readable = [path for path in inside if path not in host.hidden] + list(host.packages)
    write = READ_FILE | READ_DIR | WRITE_FILE | MAKE_DIR | MAKE_REG | TRUNCATE
    if host.room:
        write |= REMOVE_DIR | REMOVE_FILE
    handled = handled_by(host.landlock)
    paths = [Access(host.standard_library, READ_DIR)]
    paths += [Access(path, READ_FILE | READ_DIR) for path in readable]
    paths += [Access(Path(device), READ_FILE | WRITE_FILE) for device in DEVICES]
    paths += [Access(host.scratch, write & handled[0])]
    return Rules(host.user, tuple(paths), handled, limits(host.mapped, host.room or host.user is not None))


DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")


def handled_by(landlock: int) -> tuple[int, int, int]:
    """The kinds of access to files, network and scopes that this version of Landlock can forbid."""
    bits = max(bits for version, bits in _FILE_KINDS.items() if version <= max(landlock, 1))
    network = _NETWORK if landlock >= _NETWORK_SINCE else 0
    return (1 << bits) - 1, network, _SCOPES if landlock >= _SCOPES_SINCE else 0


def limits(mapped: int, alone: bool) -> dict[str, tuple[int, int]]:
    """The resource limits, soft and hard. A process that is `alone` also has a limit on its threads.

    The kernel counts threads by user and namespace. If others are counted too, the zygote watches the number instead.
    """
    memory = mapped + 1024 * MEBIBYTE
    fixed = {
        "RLIMIT_AS": (memory, memory),
        "RLIMIT_CPU": (3600, 3601),
        "RLIMIT_FSIZE": (16 * MEBIBYTE, 16 * MEBIBYTE),
        "RLIMIT_NOFILE": (64, 64),
        "RLIMIT_CORE": (0, 0),
        "RLIMIT_MEMLOCK": (0, 0),
        "RLIMIT_MSGQUEUE": (0, 0),
    }
    return {**fixed, "RLIMIT_NPROC": (MOST_THREADS, MOST_THREADS)} if alone else fixed


def environment(scratch: str) -> dict[str, str]:
    """The whole environment of a jailed process. Linear algebra gets one thread, so that the process can be forked."""
    places = {"HOME": scratch, "TMPDIR": scratch, "PATH": "/nowhere"}
    threads = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    return {**places, **threads, "LANG": "C.UTF-8", "TZ": "UTC"}


# No chmod and no utime: Landlock controls neither, so they would work on every file of the user that grades.
_FILES = """
read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 lseek close close_range stat fstat lstat
newfstatat statx fstatfs statfs access faccessat faccessat2 getdents getdents64 getcwd chdir fchdir mkdir mkdirat
rename renameat renameat2 readlink readlinkat truncate ftruncate fsync fdatasync flock umask dup dup2 dup3 pipe pipe2
poll ppoll select pselect6 sendfile copy_file_range
"""
_REMOVAL = ("unlink", "unlinkat", "rmdir")
# The position of the flags argument of each call that opens a file, and the flag (O_TMPFILE) for a nameless file.
_OPENING, _NAMELESS = {"open": 1, "openat": 2}, 0x400000
_MEMORY = "brk mmap munmap mremap mprotect madvise msync mincore membarrier"
_TIME = """
clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times getitimer setitimer alarm pause
"""
_PROCESS = """
exit exit_group futex futex_waitv set_robust_list get_robust_list rseq set_tid_address restart_syscall gettid getpid
getppid getuid geteuid getgid getegid getresuid getresgid getgroups getpgrp getpgid getsid getrusage getrlimit setrlimit
sched_yield sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min
getpriority getcpu uname sysinfo getrandom rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait
rt_sigsuspend sigaltstack
"""
# Dup, get and set flags, locks, and the size of a pipe, but not F_SETOWN: it sends signals to other processes.
_FCNTL = (0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030, 1032)
# TCGETS (is it a terminal), FIONREAD, FIONCLEX, FIOCLEX, FIONBIO.
_IOCTL = (0x5401, 0x541B, 0x5450, 0x5451, 0x5421)
_WHOLE = 0xFFFF_FFFF

# Programs try these first and do without them where the kernel lacks them.
ABSENT = {"clone3": 435, "openat2": 437, "pidfd_open": 434, "io_uring_setup": 425}  # the same on every machine


def pretended(room: bool) -> tuple[str, ...]:
    """The calls that report success and do nothing: without a room, those that remove a file or a folder.

    A file without a name takes space on the host's disk as long as it is open or mapped, and nobody can count that
    space. So without a room no file loses its name. Honest programs that tidy up after themselves don't notice.
    """
    return () if room else _REMOVAL


def calls(room: bool) -> tuple[Call, ...]:
    """The system calls that a jailed process may make, with a `room` or without. Every other one is refused."""
    free = tuple(Call(name) for name in f"{_FILES} {_MEMORY} {_TIME} {_PROCESS}".split())
    if room:
        free += tuple(Call(name) for name in (*_REMOVAL, *_OPENING))
    else:
        free += tuple(Call(name, ((at, _NAMELESS, 0),)) for name, at in _OPENING.items())
    itself = tuple(Call(name, ((0, _WHOLE, ITSELF),)) for name in ("kill", "tgkill", "rt_sigqueueinfo"))
    threads = (Call("clone", ((0, _CLONE_ANY_BUT_DETACHED, _CLONE_THREAD),)),)
    limits = tuple(Call("prlimit64", ((0, _WHOLE, process),)) for process in (0, ITSELF))
    fcntl = tuple(Call("fcntl", ((1, _WHOLE, command),)) for command in _FCNTL)
    ioctl = tuple(Call("ioctl", ((1, _WHOLE, command),)) for command in _IOCTL)
    thread_names = (Call("prctl", ((0, _WHOLE, 15),)), Call("prctl", ((0, _WHOLE, 16),)))
    return (*free, *itself, *threads, *limits, *fcntl, *ioctl, *thread_names)
