"""Test each wall of the jail on this host by an attempt to break it, and say how to mend a wall that fails.

Each attempt runs in a real cell. A wall counts as holding only if the attempt failed. This file changes nothing on the
host.
"""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import case
from byheart.jail.cell import Jail, can_confine, encode_cases
from byheart.jail.zygote import questions_of

_LANDLOCK = (
    "Landlock doesn't hold: it takes Linux 6.2 or newer (or 5.13 and namespaces) with landlock in its lsm= list; in a"
    " container, a seccomp profile that lets landlock_* through (Docker's does since 20.10.18)"
)
_SECCOMP = (
    "the system call filter doesn't hold: install libseccomp and pyseccomp, and a kernel with CONFIG_SECCOMP_FILTER"
)
_LIMITS = "a resource limit doesn't hold: look for what raises it (a container's --ulimit, systemd's Limit...)"
_USER = "run as root, so that jailed processes can be other users, or in a container that allows setuid and setgid"
_ROOM = (
    "the kernel allows no namespaces: allow user namespaces (kernel.unprivileged_userns_clone=1,"
    " user.max_user_namespaces above 0, no AppArmor restriction of them), or give the container CAP_SYS_ADMIN"
)
_HELD = (
    "OSError",
    "PermissionError",
    "FileNotFoundError",
    "ProcessLookupError",
    "MemoryError",
    "BlockingIOError",
    "Held",
)

_QUESTIONS = '''"""Whether a wall holds."""

from byheart import question


@question(cases=lambda course: ())
def attempt(student, case):
    """attempt tries to get through one wall"""
    return student.attempt(case.name, case.target)
'''


@dataclass(frozen=True, slots=True)
class Wall:
    """One wall: what was tried, whether it held, what the attempt did, and what to do if it didn't hold.

    `warns` marks a second line of defence: if that wall fails, the others still protect every mark and every file.
    """

    name: str
    holds: bool
    detail: str
    mend: str = ""
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt from probes.py at a target, and what to do if it gets through."""

    name: str
    attempt: str
    target: str
    mend: str
    warns: bool = False


def examine(room: bool | None = None, secret: Path | None = None) -> list[Wall]:
    """Test every wall on this host. `room` as for Jail: None means namespaces if the kernel allows them.

    `secret` is a file of the course that nobody in the jail may read.
    """
    if reasons := can_confine():
        return [Wall("the jail can be built", False, reason, f"{_LANDLOCK}; {_SECCOMP}") for reason in reasons]
    with tempfile.TemporaryDirectory() as place:
        exercise = exercise_at(Path(place))
        try:
            with Jail([exercise], room=room) as jail:
                return [_room(jail), *(attempted(jail, exercise, each) for each in attempts(Path(place), secret))]
        except GraderFault as problem:
            return [Wall("the jail can be built", False, str(problem), _LANDLOCK)]


def attempts(folder: Path, secret: Path | None = None) -> Iterator[Attempt]:
    """The list of attempts. `folder` is one that anybody may read and write, with a file in it."""
    yield Attempt("files outside can't be read", "read", str(folder / "everybodys"), _LANDLOCK)
    yield Attempt("the host's accounts can't be read", "read", "/etc/passwd", _LANDLOCK)
    yield Attempt("byheart itself can't be read", "read", __file__, _LANDLOCK)
    if secret is not None:
        yield Attempt("the reference can't be read", "read", str(secret), _LANDLOCK)
    yield Attempt("folders outside can't be listed", "list_folder", "/", _LANDLOCK)
    yield Attempt("files outside can't be made", "write", str(folder), _LANDLOCK)
    yield Attempt("files outside can't be emptied", "empty", str(folder / "everybodys"), _LANDLOCK)
    for name, attempt in _ON_FILES.items():
        yield Attempt(name, attempt, str(folder / "everybodys"), _SECCOMP)
    yield Attempt("which files there are can't be seen", "find", str(folder / "everybodys"), _ROOM, warns=True)
    yield Attempt("nothing is inherited but its pipes", "inherited", "", "report this: it is a fault in byheart")
    yield Attempt("the environment is empty", "environment", "", "report this: it is a fault in byheart")
    for name, attempt in _CALLS.items():
        yield Attempt(name, attempt, str(os.getpid()), _SECCOMP)
    for name, attempt in _LIMITED.items():
        yield Attempt(name, attempt, "", _LIMITS)
    yield Attempt("it can't fill the disk", "full_disk", "", _ROOM)


_ON_FILES = {
    "no other rights for files outside": "change_rights",
    "no other times for files outside": "change_times",
}
_CALLS = {
    "no new process": "fork",
    "no other program": "execute",
    "no program beside it": "start",
    "no socket to the network": "internet_socket",
    "no call to a service here": "abstract_socket",
    "no signal to its parent": "signal_parent",
    "no signal to the grader": "signal_other",
    "no signal to everybody": "signal_all",
    "no tracing of its parent": "trace_parent",
    "no look at its parent's memory": "parent_memory",
    "no look at its parent by way of /proc": "parent_files",
    "no message in the kernel's keyring": "keyring",
    "no namespace of its own": "new_namespace",
    "no mount": "mount",
    "no other user": "become_root",
    "no rare system call": "strange_calls",
    "no link to elsewhere": "link",
}
_LIMITED = {
    "no more memory than allowed": "memory",
    "no larger file than allowed": "large_file",
    "no more open files than allowed": "open_files",
    "no more threads than allowed": "threads",
    "no higher limit": "raise_limit",
}


def exercise_at(folder: Path) -> Exercise:
    """Make an exercise in this folder whose one question is an attempt, and a file that everybody may write to."""
    folder.chmod(0o777)
    (folder / "everybodys").write_text("anybody may read and write this")
    (folder / "everybodys").chmod(0o666)
    place = folder / "00_walls"
    place.mkdir()
    (place / "test_walls.py").write_text(_QUESTIONS)
    return Exercise(place.name, place, tuple(questions_of([str(place)])))


def attempted(jail: Jail, exercise: Exercise, attempt: Attempt) -> Wall:
    """The result of one attempt."""
    probes = Path(__file__).with_name("probes.py").read_bytes()
    asked = encode_cases([case("", name=attempt.attempt, target=attempt.target)])
    with jail.hold({"walls.py": probes}) as cell:
        answer = cell.answers(exercise.questions[0], asked, 1, 20.0)[0]
    if answer.status == "returned":
        return Wall(attempt.name, False, "the attempt got through", attempt.mend, attempt.warns)
    killed = answer.status == "crash" and any(each in answer.complaint for each in ("SIGSYS", "SIGKILL", "was ended"))
    held = killed or (answer.status == "raised" and answer.complaint.startswith(_HELD))
    return Wall(attempt.name, held, answer.complaint, "" if held else "it couldn't be tried: report this")


def _room(jail: Jail) -> Wall:
    if jail.room:
        return Wall("a file system and namespaces of its own", True, "there is nothing else in it")
    detail = "it shares the host's, behind the other walls"
    return Wall("a file system and namespaces of its own", False, detail, _ROOM, warns=True)
