"""Apply the rules to the process that calls this. `shut` can't be undone.

Nothing here decides what is allowed. If a wall can't be put up, a function here raises, and the caller must then end
the process: no line of a learner's code may run without its walls.
"""

import contextlib
import errno
import functools
import importlib
import os
import signal
import struct
import tempfile

from byheart.jail import linux
from byheart.jail.rules import ABSENT, ITSELF, Rules, calls, pretended

# The kinds of access that a file can have; the others are a folder's.
_FOR_FILES = 0b111 | 1 << 14 | 1 << 15


@functools.cache
def filter_program(room: bool) -> bytes:
    """The seccomp filter as a BPF program, for `ITSELF`. It needs libseccomp, so the trusted side makes it once."""
    pyseccomp = importlib.import_module("pyseccomp")
    refused, absent, done = (pyseccomp.ERRNO(number) for number in (errno.EPERM, errno.ENOSYS, 0))
    made = pyseccomp.SyscallFilter(refused)
    for number in ABSENT.values():
        made.add_rule(absent, number)
    for name in pretended(room):
        with contextlib.suppress(ValueError, OSError):  # not every machine has each of them
            made.add_rule(done, name)
    for call in calls(room):
        where = [pyseccomp.Arg(at, pyseccomp.MASKED_EQ, mask, value) for at, mask, value in call.where]
        # A call that this machine or its libseccomp doesn't know stays refused.
        with contextlib.suppress(ValueError, OSError):
            made.add_rule(pyseccomp.ALLOW, call.name, *where)
    with tempfile.TemporaryFile() as file:
        made.export_bpf(file)
        file.seek(0)
        return file.read()


def prepare(rules: Rules) -> int:
    """The Landlock ruleset for these rules. It is made once, and each jailed process enters it."""
    ruleset = linux.landlock_ruleset(*rules.handled)
    for access in rules.paths:
        allowed = access.allowed if access.path.is_dir() else access.allowed & _FOR_FILES
        linux.landlock_allow(ruleset, access.path, allowed & rules.handled[0])
    return ruleset


def shut(rules: Rules, ruleset: int, program: bytes) -> None:
    """Put up all the walls around this process. Raises OSError or ValueError if one can't be put up."""
    import resource  # Windows has none, and this file must be importable there

    for name, limit in rules.limits.items():
        resource.setrlimit(getattr(resource, name), limit)
    if rules.user is not None:
        _become(rules.user)
    linux.drop_capabilities()
    linux.undumpable()
    linux.die_with_parent(signal.SIGKILL)
    linux.no_new_privileges()
    linux.landlock_enter(ruleset)
    os.close(ruleset)
    linux.install_filter(_for_process(program, os.getpid()))


def _become(user: int) -> None:
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    if os.getresuid() != (user, user, user) or os.getresgid() != (user, user, user) or os.getgroups():
        raise PermissionError("the process keeps privileges that it should have lost")


def _for_process(program: bytes, process: int) -> bytes:
    """The filter with this process's number in place of `ITSELF` in its instructions."""
    instructions = struct.iter_unpack("<HBBI", program)
    return b"".join(struct.pack("<HBBI", *rest, process if k == ITSELF else k) for *rest, k in instructions)
