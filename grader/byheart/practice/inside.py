"""What the loaded process does: it asks a learner's file whenever it is told to, and sends the verdicts back.

Where the system can make a copy of a process, each attempt is asked in one, so nothing of an attempt is left for the
next. Elsewhere the process asks by itself, and another takes its place if it must be stopped. What goes through the
pipe is JSON, never a pickle, since a learner's code runs on this side of it. What that code prints goes nowhere.
"""

import contextlib
import functools
import hashlib
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import ModuleType
from typing import Any

# Where an attempt is asked in a copy. A forked process on macOS may not use all that Apple's own libraries do.
COPIES = sys.platform == "linux"
# The whole of an attempt may last so many times the limits of its questions, which are of processor time, by the clock.
_WIDE = 4
# And so many seconds besides: for a process that is busy with something else, and to read a script.
_GRACE = 20.0
# Seconds between two looks at a copy that makes something.
_LOOK = 0.2
STOPPED = {
    "timeout": "It was still running after a long time, and was stopped. Is there a loop or a number that grows"
    " without end?",
    "crash": "It ended the process that it was tested in, and never answered.",
}


def serve(pipe: Connection, folder: str, copies: bool) -> None:
    """Answer whatever comes through this pipe, until it is closed. This is the whole life of the process."""
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # a network of four weights is done before a second thread has begun
    _hush()
    with contextlib.suppress(EOFError, OSError):
        try:
            desk = _Desk(pipe, Path(folder), copies)
        except Exception as problem:
            pipe.send_bytes(json.dumps({"fault": _in_words(problem)}).encode())
            return
        desk.tell(ready=True)
        while True:
            while not pipe.poll(desk.pause) and desk.prepare():
                pass
            desk.do(json.loads(pipe.recv_bytes()))


def _hush() -> None:
    """Nothing of what is printed here gets to the terminal, which is drawn on; nor does a Ctrl-C get here."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  (for good)


class _Desk:
    """The course, loaded once, and the exercises that are at hand."""

    def __init__(self, pipe: Connection, folder: Path, copies: bool) -> None:
        from byheart.curriculum.course import every_exercise, read_course
        from byheart.judging.known import knowledge_of

        self._pipe = pipe
        self._copies = copies
        self.course = read_course(folder).opened  # a learner is asked what everybody can read
        self._all = every_exercise(self.course)
        self._exercises = {each.id: each for each in self._all}
        self._known = functools.cache(lambda: knowledge_of(self.course, self._all, self.say))
        self._key = functools.cache(self._key_for)
        # Of the exercise at hand: mistakes of which not all is loaded, questions of which not all is made, and the copy
        # that is making it.
        self._unloaded: list[str] = []
        self._unmade: list[str] = []
        self._maker = 0

    def tell(self, **message: Any) -> None:
        """Send a message."""
        self._pipe.send_bytes(json.dumps(message).encode())

    def say(self, sentence: str) -> None:
        """Say what is waited for. A copy says nothing."""
        if not self._pipe.closed:
            self.tell(say=sentence)

    def do(self, message: Mapping[str, Any]) -> None:
        """What the message says: `warm` loads what an exercise needs, `ask` asks a file, `stopped` says why none was.

        What fails here is a fault of ours or of the course, and is told as such.
        """
        work: Callable[[Mapping[str, Any]], dict[str, Any] | None]
        work = {"warm": self._warm, "ask": self._ask, "stopped": self._stopped}[message["do"]]
        try:
            reply = work(message)
        except Exception as problem:
            reply = {"fault": _in_words(problem)}
        if reply is not None:
            self.tell(number=message["number"], **reply)

    @property
    def pause(self) -> float:
        """Seconds to wait for a message before there is something to prepare."""
        return _LOOK if self._maker else 0.0

    def prepare(self) -> bool:
        """Load or make a little more of what a diagnosis may need; False if nothing is left. For when nobody waits."""
        with contextlib.suppress(Exception):  # who needs it will be told
            if self._maker:
                self._look_at_maker()
            elif self._unloaded:
                self._known().fingerprints.spoiled_by(self._unloaded.pop())
            elif self._unmade:
                self._make(self._unmade[-1])
        return bool(self._unloaded or self._unmade)

    def _make(self, question: str) -> None:
        """Make what isn't kept yet of this question, in a copy: this process stays free for the next save."""
        if not self._copies:
            self._unmade.clear()  # it is made where it is needed
            return
        self._maker = os.fork()
        if self._maker == 0:
            try:
                _end_with_the_process_above()
                self._pipe.close()
                os.nice(10)
                self._known().get_ready(question)
            finally:
                os._exit(0)

    def _look_at_maker(self) -> None:
        ended, _ = os.waitpid(self._maker, os.WNOHANG)
        if ended:
            self._maker = 0
            question = self._unmade.pop()
            if self._known().is_kept(question):
                self._known().get_ready(question)  # it is made now, and loaded

    def _key_for(self, exercise: str) -> Any:
        from byheart.expecting.key import key_for

        return key_for(self.course, (self._exercises[exercise],), say=self.say)

    def _warm(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """Ask functions that answer 0, so that all is loaded that a wrong answer needs."""
        import byheart.practice.rungs.asking
        from byheart.learner.exam import Exam

        exercise = self._exercises[message["exercise"]]
        if exercise.is_page:
            import byheart.jail.cell
            import byheart.reading.page
            import byheart.reading.run  # noqa: F401  (they take long to load)

            return {"warm": exercise.id}
        zeros = ModuleType(exercise.topic)
        vars(zeros).update({each.name: lambda *_, **__: 0.0 for each in exercise.questions})
        exam = Exam(self.course, exercise, self._key(exercise.id), Path(exercise.file), known=self._known, loaded=zeros)
        for each in exercise.questions:
            exam.verdict(each)
        self._begin_preparing([each.id for each in exercise.questions])
        return {"warm": exercise.id}

    def _begin_preparing(self, questions: Sequence[str]) -> None:
        """Load what is kept about the mistakes in these questions; what isn't kept is made when nobody waits."""
        known = self._known()
        kept = [each for each in questions if known.is_kept(each)]
        for each in kept:
            known.get_ready(each)
        own = [each.mistake for question in kept for each in known.fingerprints.own(question)]
        self._unloaded = list(dict.fromkeys(own))[::-1]
        making = self._unmade[-1:] if self._maker else []
        self._unmade = [*(each for each in reversed(questions) if each not in (*kept, *making)), *making]

    def _ask(self, message: Mapping[str, Any]) -> dict[str, Any] | None:
        """The verdicts on a file; None where something else came through the pipe before they were there."""
        exercise = self._exercises[message["exercise"]]
        self._key(exercise.id)
        if not self._copies:
            return self._asked(message)
        return self._asked_in_a_copy(message)

    def _asked(self, message: Mapping[str, Any]) -> dict[str, Any]:
        from byheart.practice.rungs.asking import ask_file

        began = time.perf_counter()
        exercise, path = self._exercises[message["exercise"]], Path(message["path"])
        before = _hash(path)
        key = self._key(exercise.id)
        asked = ask_file(self.course, exercise, key, path, self._known)
        return {
            "verdicts": [asdict(each) for each in asked.verdicts],
            "printed": asked.printed,
            "milliseconds": 1000 * (time.perf_counter() - began),
            "sha256": before,
            "steady": before == _hash(path),
        }

    def _asked_in_a_copy(self, message: Mapping[str, Any]) -> dict[str, Any] | None:
        receiver, sender = Pipe(duplex=False)
        copy = os.fork()
        if copy == 0:
            self._be_a_copy(message, sender)
        sender.close()
        try:
            there = wait([receiver, self._pipe], timeout=self._longest(message))
            if receiver in there:
                with contextlib.suppress(EOFError, OSError):
                    return dict(json.loads(receiver.recv_bytes()))
                return self._stopped({**message, "why": "crash"})
            return None if there else self._stopped({**message, "why": "timeout"})
        finally:
            _end(copy)
            receiver.close()

    def _be_a_copy(self, message: Mapping[str, Any], sender: Connection) -> None:
        """Ask, send the reply, and end, whatever happens: also when the process above it ends."""
        try:
            os.setpgid(0, 0)
            _end_with_the_process_above()
            self._pipe.close()  # whoever reads at its other end shall see when the process above has ended
            try:
                reply = self._asked(message)
            except Exception as problem:
                reply = {"fault": _in_words(problem)}
            sender.send_bytes(json.dumps(reply).encode())
        finally:
            os._exit(0)

    def _longest(self, message: Mapping[str, Any]) -> float:
        return longest(self.course, self._exercises[message["exercise"]])

    def _stopped(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """The verdicts on a file that had to be stopped, or that ended its process."""
        from byheart.asking.answer import Answer
        from byheart.judging.judge import judge, judge_part

        exercise, why = self._exercises[message["exercise"]], message["why"]
        if exercise.is_page:
            verdicts = [judge_part(each, why, STOPPED[why]) for each in exercise.questions]
        else:
            key, answer = self._key(exercise.id), Answer(why, complaint=STOPPED[why])
            verdicts = []
            for each in exercise.questions:
                cases = self.course.cases(each)
                verdicts.append(judge(each, cases, [key.expected(each, case) for case in cases], [answer]))
        return {
            "verdicts": [asdict(each) for each in verdicts],
            "printed": {},
            "milliseconds": 0.0,
            "sha256": _hash(Path(message["path"])),
            "steady": True,
        }


def longest(course: Any, exercise: Any) -> float:
    """How many seconds an attempt may last in all, by the clock."""
    limits = sum(course.seconds_for(each) for each in exercise.questions)
    return float(_WIDE * (limits + course.seconds) + _GRACE)


def _in_words(problem: Exception) -> str:
    """What failed on our side, as a sentence. It may have been made to fail by what a file did."""
    from byheart.asking.problems import GraderFault

    if isinstance(problem, GraderFault):
        return str(problem)
    return (
        f"your file couldn't be tested ({type(problem).__name__}: {problem}). That happens where a file changes NumPy"
        " or Python's own functions. If yours doesn't, it is a fault in byheart."
    )


def _end_with_the_process_above() -> None:
    """Linux ends a copy when the process that made it has ended: a loop in it would go on for ever."""
    import ctypes

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _end(copy: int) -> None:
    """End this copy and what it started, whether it has ended or not."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(copy, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError):
        os.kill(copy, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(copy, 0)
