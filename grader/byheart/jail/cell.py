"""The trusted side of the jail: put questions to a submission that nobody trusts, and never wait longer than allowed.

    with Jail(exercises) as jail, jail.hold(files) as cell:
        answers = cell.answers(question, encode_cases(cases), len(cases), seconds)

Whatever a learner's code does becomes an answer. Whatever goes wrong on our side becomes a GraderFault. This file reads
no answer key and awards no points.
"""

import contextlib
import os
import secrets
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, NoReturn

from byheart.asking.answer import Answer, Unreadable
from byheart.asking.elsewhere import refuse_lacking
from byheart.asking.exercise import Exercise
from byheart.asking.heard import Ear
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Question
from byheart.asking.stopwatch import too_long
from byheart.jail import linux, room, walls
from byheart.jail.inside import pack_files
from byheart.jail.process import PATIENCE, ZygoteProcess
from byheart.jail.rules import TRUNCATE_SINCE
from byheart.jail.talk import UNREADABLE, Gone, Output, Silent, Talk
from byheart.jail.wire import (
    ANSWERS,
    EVIDENCE,
    FAILED,
    FILES,
    LED,
    QUESTION,
    READY,
    WATCH,
    Frame,
    encode_cases,
    request,
)
from byheart.jail.zygote import CLEAR, END, MAKE, START

__all__ = ["Cell", "Jail", "can_confine", "encode_cases"]

# After so many time-outs, a submission's other questions get this share of their limits: one student can't hold up a
# class. It is much more than right programs need: `make bench` shows how much.
_TIME_OUTS, SHARE = 3, 1 / 20
# They get it as well once the submission has held up the grading for so many times its longest limit: by working and by
# resting, in questions that ran out of time or in others. What lies within that share isn't counted.
_MOST_HELD_UP = 10
# Milliseconds that a process which closed its pipes gets to end by itself, so that we learn how it ended.
_GRACE = 200


_TOO_OLD = (
    f"this kernel's Landlock can't keep files from being emptied, which takes version {TRUNCATE_SINCE} (Linux 6.2),"
    " and there are no namespaces to hide them in"
)


def can_confine() -> list[str]:
    """The reasons why the jail can't hold on this machine, each with a remedy. Empty if it can."""
    if not sys.platform.startswith("linux"):
        return [f"the jail is made of Linux's own walls, and this is {sys.platform}: use the container"]
    reasons = []
    if not linux.landlock_version():
        reasons.append("the kernel has no Landlock: it takes Linux 5.13 or newer, with landlock in its lsm= list")
    elif linux.landlock_version() < TRUNCATE_SINCE and not room.is_possible():
        reasons.append(_TOO_OLD)
    try:
        walls.filter_program(room=True)
    except (ImportError, RuntimeError, OSError) as problem:
        reasons.append(f"no seccomp filter can be made ({problem}): install pyseccomp and libseccomp")
    return reasons


@dataclass
class Jail:
    """A zygote for these exercises. Each worker process has its own, with its own number, the `slot`.

    If `confined` is False there are no walls at all. `room` says whether the zygote gets its own namespaces; None
    means: if the kernel allows it.
    """

    exercises: Sequence[Exercise]
    confined: bool = True
    slot: int = 0
    room: bool | None = None
    _process: ZygoteProcess | None = None
    _ear: Ear = field(default_factory=Ear)

    def __enter__(self) -> "Jail":
        """Start the zygote. Raises GraderFault if the jail can't hold, or a library that is asked with isn't there."""
        reasons = can_confine() if self.confined else []
        if reasons:
            raise GraderFault(f"Submissions can't be jailed here: {'; '.join(reasons)}.")
        if sys.platform == "win32":
            raise GraderFault("Submissions can't be graded on Windows itself: use WSL, or the container.")
        refuse_lacking(question for exercise in self.exercises for question in exercise.questions)
        self._zygote()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the zygote and all that it forked."""
        if self._process is not None:
            self._process.end()
            self._process = None

    @contextlib.contextmanager
    def hold(self, files: Mapping[str, bytes]) -> Iterator["Cell"]:
        """A cell for one submission. `files` has their contents by the path in its folder. Raises GraderFault."""
        zygote = self._zygote()
        zygote.tell(MAKE)
        paths = {exercise.id: exercise.path_in(files) for exercise in self.exercises}
        cell = Cell(zygote, paths, files, files, self._ear)
        try:
            yield cell
        finally:
            if zygote.alive:
                cell.leave()
                zygote.tell(CLEAR)

    def _zygote(self) -> ZygoteProcess:
        """The running zygote, or a new one."""
        if self._process is None or not self._process.alive:
            self._process = self._started()
        return self._process

    def _started(self) -> ZygoteProcess:
        if self.confined and self.room is None:
            with contextlib.suppress(GraderFault):
                process = ZygoteProcess(self.exercises, True, True, self.slot)
                self.room = True
                return process
        self.room = self.confined and bool(self.room)
        if self.confined and not self.room and linux.landlock_version() < TRUNCATE_SINCE:
            raise GraderFault(f"Submissions can't be jailed here: {_TOO_OLD}.")
        return ZygoteProcess(self.exercises, self.confined, self.room, self.slot)


class _Spoilt(Exception):
    """The submission left its folder in a state in which no new process can begin."""


@dataclass
class Cell:
    """One submission, and at most one process at a time that runs its code."""

    _zygote: ZygoteProcess
    _paths: Mapping[str, str]
    _texts: Mapping[str, bytes]
    _files: Mapping[str, bytes]  # those that are still to be written
    _ear: Ear = field(default_factory=Ear)
    _output: Output = field(default_factory=Output)
    _talk: Talk | None = None
    _began: bool = False
    _ran: set[str] = field(default_factory=set)
    _stuck: dict[str, Answer] = field(default_factory=dict)
    _time_outs: int = 0
    _held_up: float = 0.0
    _longest: float = 0.0

    @property
    def output(self) -> str:
        """The beginning and the end of what the submission printed."""
        return self._output.text()

    def answers(
        self, question: Question, asked: bytes, count: int, seconds: float, led: bool = False
    ) -> Sequence[Answer]:
        """The submission's answers to the cases in `asked`: at most `count`, and fewer if one failed.

        `seconds` of processor time is the limit for all of them; after three time-outs, or once the submission has held
        up the grading for very long, a twentieth of it. If its process died or took too long, there is one answer,
        which says so. A file that fails in this way while it is loaded isn't run again: all its questions get the same
        answer. With `led`, `asked` is one case with what is answered from outside. Raises GraderFault.
        """
        file = self._paths[question.exercise]
        if file in self._stuck:
            return [self._stuck[file]]
        try:
            talk = self._talk or self._start()
        except _Spoilt as problem:
            return [Answer("crash", complaint=str(problem))]
        # A number that nobody can guess, so that a reply sent now can't pass as the answer to a later question.
        asking = Frame(LED if led else QUESTION, secrets.randbits(32), request(question.id, file, asked))
        self._longest = max(self._longest, seconds)
        limit = seconds * SHARE if self._why_less() else seconds
        try:
            answers = self._ear.hear(talk.ask(asking, ANSWERS, limit, seconds * SHARE).content, count)
        except (Silent, Gone, Unreadable) as reason:
            return [self._failed(file, talk.ran_file, limit, reason)]
        finally:
            self._held_up += talk.held_up
        self._ran.add(file)
        return answers

    def watch(self, file: str, data: Case, seconds: float) -> bytes | Answer:
        """Run this file as a free script in a process of its own. Returns what was seen, or how the process failed.

        `data` holds X, y (given to functions that nobody calls), the seconds after which the process reports what it
        has seen, the places, in passes, at which its training is watched, whether it is to draw other numbers (see
        `watch.Request`), and a text, if it isn't the file's own. The text is sent along: what an earlier process wrote
        over the file doesn't count. Raises GraderFault.
        """
        self.leave()
        talk = self._start()
        data = Case(data.name, {"text": self._texts[file].decode("latin-1"), **data.inputs})  # which keeps every byte
        asking = Frame(WATCH, secrets.randbits(32), request("", file, encode_cases([data])))
        try:
            seen = talk.ask(asking, EVIDENCE, seconds).content
        except (Silent, Gone) as reason:
            return self._failed(file, talk.ran_file, seconds, reason)
        self._end(0)
        return seen

    def leave(self) -> None:
        """End the process, if there is one."""
        if self._talk is not None:
            self._end(0)

    def _start(self) -> Talk:
        """A new process with the submission's files. Raises GraderFault unless all its walls stand.

        Raises _Spoilt if an earlier process of this submission left something that keeps this one from beginning.
        """
        requests, replies, prints = os.pipe(), os.pipe(), os.pipe()
        theirs = (requests[0], replies[1], prints[1])
        talk = Talk(requests[1], replies[0], prints[0], self._output)
        self._talk = talk
        try:
            talk.hold(self._zygote.tell(START, theirs).get("shown"))
        except GraderFault:
            self._let_go()
            raise
        finally:
            for pipe in theirs:
                os.close(pipe)
        try:
            answer = talk.ask(Frame(FILES, 0, pack_files(self._files)), READY + FAILED, PATIENCE)
        except (Silent, Gone) as problem:
            self._give_up(f"a jailed process didn't come up ({type(problem).__name__} {problem}).")
        if answer.kind == FAILED:
            self._give_up(f"a jailed process couldn't be set up: {answer.content.decode('utf-8', 'replace')}.")
        self._began = True
        # The files are written once. A later process finds them as the earlier one left them.
        self._files = {}
        return talk

    def _give_up(self, problem: str) -> NoReturn:
        """End a process that didn't begin. Raises _Spoilt if the submission caused that, or else GraderFault."""
        ended = self._end(_GRACE)
        if self._began and (ended["spoilt"] or ended["killed_for"]):
            why = ended["killed_for"] or "its folder is gone"
            raise _Spoilt(f"Its process couldn't be started again after what it had done: {why}.")
        raise GraderFault(problem)

    def _end(self, patience: int) -> dict[str, Any]:
        """End the process, and say how it ended."""
        if patience and self._talk is not None:
            self._talk.go_on()
        try:
            return self._zygote.tell(END, (), patience)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        if self._talk is not None:
            self._talk.close()
        self._talk = None
        self._ran.clear()

    def _failed(self, file: str, ran: bool, seconds: float, reason: Exception) -> Answer:
        """The answer for a process that failed. If the file was being loaded, its other questions get it too."""
        running = file not in self._ran and not ran
        ended = self._end(0 if isinstance(reason, Silent) else _GRACE)
        slow = isinstance(reason, Silent) or ended["code"] == -signal.SIGXCPU
        answer = self._timeout(file, running, seconds, reason) if slow else _crash(ended, reason)
        if running:
            self._stuck[file] = answer
        return answer

    def _why_less(self) -> str:
        """Why the next question gets less time than usual; "" if it doesn't."""
        if self._time_outs >= _TIME_OUTS:
            return "three other questions in this submission ran out of time"
        if self._held_up >= _MOST_HELD_UP * self._longest > 0:
            return "the other questions in this submission took very long"
        return ""

    def _timeout(self, file: str, running: bool, seconds: float, reason: Exception) -> Answer:
        """The answer for a process that took too long, and the count of them."""
        self._output.cut_short()
        idle, printed = (reason.idle, reason.printed) if isinstance(reason, Silent) else (False, 0)
        complaint = too_long(file.rpartition("/")[2], seconds, running=running, idle=idle, printed=printed)
        if less := self._why_less():
            complaint += f" It got less time than usual, because {less}."
        self._time_outs += 1
        return Answer("timeout", complaint=complaint)


def _crash(ended: Mapping[str, Any], reason: Exception) -> Answer:
    code = ended["code"]
    if ended["killed_for"]:
        return Answer("crash", complaint=f"Its process was ended: {ended['killed_for']}.")
    if isinstance(reason, Unreadable):
        return Answer("crash", complaint=f"Its process ended: {UNREADABLE}.")
    if str(reason):
        return Answer("crash", complaint=f"Its process ended: {reason}.")
    if code >= 0:
        return Answer("crash", complaint=f"Your program ended Python (exit code {code}) before it gave an answer.")
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return Answer("crash", complaint=f"Your program crashed Python ({name}) before it gave an answer.")
