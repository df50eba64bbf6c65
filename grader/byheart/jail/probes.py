"""Attempts to break out, each at one wall. `doctor` runs them in the jail in place of a learner's file.

An attempt returns 1.0 if it got through. It raises OSError, MemoryError or Held if a wall held, and any other exception
if it couldn't even try. It uses the standard library only and nothing of ours, because it stands for a stranger's code.
"""

# ruff: noqa: PTH101, PTH109, PTH116, PTH123, PTH208, PTH211, SIM115
# These are attempts at system calls, and the shortest way to each is the clearest.

import ctypes
import os
import platform
import resource
import signal
import socket
import subprocess
import threading
import time

_ARM = platform.machine() in ("aarch64", "riscv64")
_NUMBERS = {
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "mount": (165, 40),
    "unshare": (272, 97),
    "setns": (308, 268),
    "pidfd_open": (434, 434),
    "io_uring_setup": (425, 425),
    "memfd_create": (319, 279),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "clone3": (435, 435),
    "clone": (56, 220),
}


class Held(Exception):
    """The wall held."""


def attempt(name: str, target: str) -> float:
    """Try the attempt of this name. `target` is a path, or another process's number."""
    return float(globals()[name](target))


def read(target: str) -> float:
    """Read a file that anybody may read."""
    with open(target, "rb") as file:
        file.read(1)
    return 1.0


def list_folder(target: str) -> float:
    """See what lies in a folder."""
    if not set(os.listdir(target)) - {"dev", "scratch"}:
        raise Held("there is nothing to be seen but what is shown")
    return 1.0


def write(target: str) -> float:
    """Make a file where anybody may write."""
    with open(f"{target}/byheart-probe", "w"):
        return 1.0


def empty(target: str) -> float:
    """Truncate a file that anybody may write to."""
    os.truncate(target, 0)
    return 1.0


def change_rights(target: str) -> float:
    """Take away everybody's right to read a file."""
    os.chmod(target, 0)
    return 1.0


def change_times(target: str) -> float:
    """Change a file's modification time."""
    os.utime(target)
    return 1.0


def find(target: str) -> float:
    """See whether a file is there, and how large it is."""
    return float(os.stat(target).st_size > 0)


def inherited(target: str) -> float:
    """Find an open file or pipe that isn't ours."""
    found = [number for number in range(5, 256) if _is_open(number)]
    if not found:
        raise Held("nothing is open but the pipes of this process")
    return 1.0


def environment(target: str) -> float:
    """Find one of the host's variables in the environment."""
    ours = {"HOME", "TMPDIR", "PATH", "LANG", "TZ", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"}
    if not set(os.environ) - ours - {"LC_CTYPE"}:
        raise Held("it holds what the jail put there")
    return 1.0


def fork(target: str) -> float:
    """Make another process."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return 1.0


def execute(target: str) -> float:
    """Become another program."""
    os.execv("/bin/true", ["true"])
    return 1.0


def start(target: str) -> float:
    """Start another program."""
    subprocess.run(["/bin/true"], check=True)
    return 1.0


def internet_socket(target: str) -> float:
    """Open a socket to the network."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM):
        return 1.0


def abstract_socket(target: str) -> float:
    """Connect to an abstract socket of another process on this machine."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
        sock.connect("\0byheart-nobody")
    return 1.0


def signal_parent(target: str) -> float:
    """Send the parent process a signal that does nothing."""
    os.kill(os.getppid(), 0)
    return 1.0


def signal_other(target: str) -> float:
    """Send the grader's process a signal that does nothing."""
    os.kill(int(target), 0)
    return 1.0


def signal_all(target: str) -> float:
    """Send every process a signal that does nothing."""
    os.kill(-1, 0)
    return 1.0


def trace_parent(target: str) -> float:
    """Attach to the parent as a debugger does."""
    _call("ptrace", 0x4206, os.getppid(), 0, 0)
    return 1.0


def parent_memory(target: str) -> float:
    """Read the parent's memory."""
    buffer = ctypes.create_string_buffer(8)
    piece = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), 8)
    _call("process_vm_readv", os.getppid(), ctypes.addressof(piece), 1, ctypes.addressof(piece), 1, 0)
    return 1.0


def parent_files(target: str) -> float:
    """Read the parent's environment through /proc."""
    return read(f"/proc/{os.getppid()}/environ")


def keyring(target: str) -> float:
    """Leave a message in the kernel's keyring, which crosses every namespace."""
    _call("keyctl", 0, ctypes.c_long(-4), 1)
    return 1.0


def new_namespace(target: str) -> float:
    """Make a new namespace."""
    _call("unshare", 0x10000000)
    return 1.0


def mount(target: str) -> float:
    """Mount a file system."""
    _call("mount", b"none", os.getcwd().encode(), b"tmpfs", 0, 0)
    return 1.0


def become_root(target: str) -> float:
    """Become the administrator, or another user."""
    os.setuid(0 if os.getuid() else 1)
    return 1.0


def strange_calls(target: str) -> float:
    """Make one of the system calls in which the kernel has had several security holes."""
    for name in ("io_uring_setup", "bpf", "perf_event_open", "userfaultfd", "memfd_create", "pidfd_open", "clone3"):
        try:
            _call(name, 0, 0, 0, 0, 0)
        except OSError as refused:
            if refused.errno not in (1, 38):
                return 1.0
        else:
            return 1.0
    raise Held("none is there")


def memory(target: str) -> float:
    """Take two gibibytes of memory."""
    return float(len(bytearray(2 << 30)) > 0)


def large_file(target: str) -> float:
    """Write a file of 64 mebibytes."""
    with open("large", "wb") as file:
        for _ in range(64):
            file.write(bytes(1 << 20))
    return 1.0


def full_disk(target: str) -> float:
    """Write 256 mebibytes in many files, in some two seconds."""
    for number in range(256):
        with open(f"part{number}", "wb") as file:
            file.write(bytes(1 << 20))
        time.sleep(0.008)
    return 1.0


def open_files(target: str) -> float:
    """Open a thousand files."""
    kept = [open(os.devnull) for _ in range(1000)]
    return float(len(kept))


def threads(target: str) -> float:
    """Start two hundred threads."""
    threading.stack_size(1 << 16)
    try:
        for _ in range(200):
            threading.Thread(target=time.sleep, args=(5,), daemon=True).start()
    except RuntimeError as refused:
        raise Held(str(refused)) from None
    time.sleep(0.5)
    return 1.0


def raise_limit(target: str) -> float:
    """Raise one of its own resource limits."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1] + 1
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    except ValueError as refused:
        raise Held(str(refused)) from None
    return 1.0


def link(target: str) -> float:
    """Make a link to somewhere else."""
    os.symlink("/", "elsewhere")
    return 1.0


def _call(name: str, *given: object) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    words = [ctypes.c_long(word) if isinstance(word, int) else word for word in given]
    if libc.syscall(ctypes.c_long(_NUMBERS[name][_ARM]), *words) < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
