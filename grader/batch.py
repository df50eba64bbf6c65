"""Grade a class: a few fresh processes, each with a jail of its own, and one gradebook that only this process writes.

Submissions are read when their turn comes and forgotten when their result is kept, so memory doesn't grow with the
class. A process that dies is replaced and its submission asked once more; after that it is our fault, and the batch
goes on. It knows no terminal: what becomes of each student is handed out, one step at a time.
"""

import contextlib
import functools
import json
import multiprocessing
import os
import secrets
import shutil
import signal
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import FrameType
from typing import Any, Literal, TextIO

from grader.course import Course, Exercise, read_course, read_exercises
from grader.diagnose import knowledge_for
from grader.grade import Jail, Paper, grade, identity, prepare, receipt_for
from grader.gradebook import Gradebook, Result, result_of
from grader.jail import cell, wire
from grader.key import key_for
from grader.problems import GraderFault
from grader.report import PAGES, NotGraded, Standing, class_pieces, standing, student_pages
from grader.results import Report
from grader.submissions import Refused, Source, Submission, safe_name

SCHEMA = 1
STUDENTS = "students"
RESULTS = "results.json"
INDEX = "index.html"

_PART = ".part"  # how a file that isn't complete yet is called
_SCRATCH = "byheart-grading-"
_NOTED = "scratch"  # the fact that names the scratch folder
MESSAGES = "messages"  # the fact that holds what the instructor wrote to groups of answers …
_RENDERED = "rendered"  # … and the one that says with which of those the pages were written
_TRIES = 2
_STARTS = 3
_GRACE = 30.0  # seconds a process may take beyond its questions' limits before it counts as dead

Became = Literal["graded", "unchanged", "refused", "fault"]
JailMaker = Callable[[tuple[Exercise, ...], bool, int], AbstractContextManager[Jail]]


def real_jail(exercises: tuple[Exercise, ...], confined: bool, slot: int) -> AbstractContextManager[Jail]:
    """The jail that submissions are held in; tests hand in others."""
    return cell.Jail(exercises, confined=confined, slot=slot)


@dataclass(frozen=True, slots=True)
class Setup:
    """What a batch is graded with. `only` is an exercise's id or topic; `seconds` replaces the course's own limit."""

    course: Path
    only: str = ""
    confined: bool = True
    seconds: float | None = None
    jail: JailMaker = real_jail


@dataclass(frozen=True, slots=True)
class Step:
    """What became of one student. `why` is a sentence where that wasn't a grade."""

    student: str
    became: Became
    score: float = 0.0
    points: float = 0.0
    why: str = ""


def course_of(setup: Setup) -> Course:
    """The course, with this batch's own time limit if it has one."""
    course = read_course(setup.course)
    return course if setup.seconds is None else replace(course, seconds=setup.seconds, time_limits={})


def paper_of(setup: Setup) -> Paper:
    """What is asked. Raises GraderFault where the course or its key is wrong, or has no such topic."""
    course = course_of(setup)
    exercises = read_exercises(course)
    if not exercises:
        raise GraderFault(f"{course.folder} holds no exercises. Name the folder that holds 01_gradient_descent.")
    chosen, key = _chosen(exercises, setup.only), key_for(course, exercises)
    known = functools.cache(lambda: knowledge_for(course, exercises, key))
    return prepare(course, chosen, key, wire.encode_cases, known, confined=setup.confined)


class NoSuchTopic(GraderFault):
    """`only` names no exercise of the course."""


def _chosen(exercises: tuple[Exercise, ...], only: str) -> tuple[Exercise, ...]:
    chosen = tuple(each for each in exercises if only in ("", each.id, each.topic))
    if not chosen:
        topics = ", ".join(each.topic for each in exercises)
        raise NoSuchTopic(f"There is no exercise {only!r}. There are: {topics}.")
    return chosen


def wanted_files(paper: Paper) -> set[str]:
    """The paths that a submission may have its files at."""
    exercises = [exercise for exercise, _ in paper.exercises]
    return {path for each in exercises for path in (each.file, f"{each.id}/{each.file}")}


def grade_class(
    setup: Setup, paper: Paper, sources: Iterable[Source | Refused], out: Path, gradebook: Gradebook, jobs: int
) -> Generator[Step, None, None]:
    """Grade everybody whose grade could come out differently now. Close this iterator to stop in the middle."""
    try:
        (out / STUDENTS).mkdir(exist_ok=True)
    except OSError as error:
        raise _unwritable(out / STUDENTS, error) from None
    with (
        _scratch(gradebook) as scratch,
        contextlib.closing(_Pool(setup, paper, out, scratch, max(1, jobs), gradebook.fact(MESSAGES, {}))) as pool,
    ):
        for each in _tasks(paper, sources, out, gradebook):
            if isinstance(each, _Task):
                yield from _kept(gradebook, pool.give(each))
            else:
                yield each
        while pool.busy:
            yield from _kept(gradebook, pool.collect())
        pool.finish()


@contextlib.contextmanager
def _scratch(gradebook: Gradebook) -> Iterator[Path]:
    """A folder for the jails, gone afterwards. Its name is noted first, so the next run can clear up after a kill."""
    parent = Path(tempfile.gettempdir())
    left = Path(gradebook.fact(_NOTED, ""))
    if left.name.startswith(_SCRATCH) and left.parent == parent:
        shutil.rmtree(left, ignore_errors=True)
    folder = parent / f"{_SCRATCH}{secrets.token_hex(8)}"
    gradebook.note({_NOTED: str(folder)})
    folder.mkdir(mode=0o700)
    folder.chmod(0o711)  # a jailed user may pass, and see nothing
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_scraps(out: Path) -> None:
    """Remove what a grader that was killed left half written. Call it with the gradebook open: nobody else writes."""
    for folder in (out, out / STUDENTS):
        for scrap in folder.glob(f".*{_PART}"):
            scrap.unlink(missing_ok=True)


# What is to be done ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Task:
    """A submission on its way to a process. `known`: there is a result from before, which a fault shall not replace."""

    submission: Submission
    known: bool
    tries: int = 0

    def packed(self) -> bytes:
        """The task as it travels; bytes go as Latin-1 text, which keeps every one of them."""
        files = {path: content.decode("latin-1") for path, content in self.submission.files.items()}
        return json.dumps([self.submission.student, files, self.submission.remarks, self.known]).encode()


def _unpacked(packed: bytes) -> _Task:
    student, files, remarks, known = json.loads(packed)
    content = {path: text.encode("latin-1") for path, text in files.items()}
    return _Task(Submission(student, content, tuple(remarks)), known)


def _tasks(
    paper: Paper, sources: Iterable[Source | Refused], out: Path, gradebook: Gradebook
) -> Iterator[_Task | Step]:
    """Read one submission after the other: a task where there is something to grade, a step where there isn't."""
    messages = gradebook.fact(MESSAGES, {})
    as_rendered = messages == gradebook.fact(_RENDERED, {})
    for source in sources:
        found = source if isinstance(source, Refused) else source.read()
        if isinstance(found, Refused):
            gradebook.refuse(found.student, found.why)
            yield Step(found.student, "refused", why=found.why)
            continue
        before = gradebook.identity(found.student)
        if before != identity(receipt_for(paper, found)):
            yield _Task(found, before is not None)
            continue
        if not (as_rendered and _has_pages(out, found.student)):
            write_pages(out, rendered(gradebook.report(found.student), messages))
        yield Step(found.student, "unchanged")


def _kept(gradebook: Gradebook, ended: Iterable[Result | Step]) -> Iterator[Step]:
    """Commit each result, and say so only then."""
    for each in ended:
        if isinstance(each, Result):
            gradebook.put(each)
            why = "" if each.identity else "some questions met a fault of ours; the next run asks them again."
            yield Step(each.student, "graded", each.score, each.points, why)
        else:
            gradebook.refuse(each.student, each.why, ours=True)
            yield each


# The processes --------------------------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class _Worker:
    """A process that grades, and what it has in hand."""

    process: SpawnProcess
    pipe: Connection
    slot: int
    task: _Task | None = None
    until: float = 0.0


@dataclass(slots=True)
class _Pool:
    """The processes of one batch, started when there is something for them to do."""

    setup: Setup
    paper: Paper
    out: Path
    scratch: Path
    jobs: int
    messages: Mapping[str, str]
    _workers: list[_Worker] = field(default_factory=list)
    _again: deque[_Task] = field(default_factory=deque)
    _failed_starts: int = 0

    @property
    def busy(self) -> bool:
        """Whether something is still being graded, or has to be once more."""
        return bool(self._again) or any(worker.task for worker in self._workers)

    def give(self, task: _Task) -> Iterator[Result | Step]:
        """Hand this task to a process; wait for one where all have something in hand, and bring what they bring."""
        self._again.append(task)
        return self._feed()

    def collect(self) -> Iterator[Result | Step]:
        """Wait until something happens, and bring it."""
        yield from self._wait()
        yield from self._feed()

    def finish(self) -> None:
        """Let every process end by itself."""
        for worker in self._workers:
            with contextlib.suppress(OSError):
                worker.pipe.send_bytes(b"")
        for worker in self._workers:
            worker.process.join(_GRACE)

    def close(self) -> None:
        """End every process now."""
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            self._end(worker)
        self._workers.clear()

    def _feed(self) -> Iterator[Result | Step]:
        """Put all that waits into a process' hands."""
        while self._again:
            worker = next((each for each in self._workers if each.task is None), None)
            if worker is None and len(self._workers) < self.jobs:
                self._workers.append(worker := self._started(self._free_slot()))
            if worker is None:
                yield from self._wait()
            else:
                self._hand(worker, self._again.popleft())

    def _free_slot(self) -> int:
        taken = {worker.slot for worker in self._workers}
        return next(slot for slot in range(self.jobs) if slot not in taken)

    def _hand(self, worker: _Worker, task: _Task) -> None:
        worker.task = task
        worker.until = time.monotonic() + 1.5 * self.paper.seconds + _GRACE
        with contextlib.suppress(OSError):  # it is dead: `_wait` will see that
            worker.pipe.send_bytes(task.packed())

    def _wait(self) -> Iterator[Result | Step]:
        busy = [worker for worker in self._workers if worker.task]
        patience = min((worker.until for worker in busy), default=0.0) - time.monotonic()
        ready = wait([worker.pipe for worker in busy], max(0.0, patience))
        ended = [worker for worker in busy if worker.pipe in ready]
        late = [worker for worker in busy if worker not in ended and worker.until < time.monotonic()]
        for worker in ended:
            yield from self._received(worker)
        for worker in late:
            yield from self._lost(worker)

    def _received(self, worker: _Worker) -> Iterator[Result | Step]:
        try:
            head, body = json.loads(worker.pipe.recv_bytes()), worker.pipe.recv_bytes()
        except (EOFError, OSError):
            yield from self._lost(worker)
            return
        if head["kind"] == "broken":
            raise GraderFault(head["why"])
        task, worker.task = worker.task, None
        assert task is not None
        self._failed_starts = 0
        if self._again:  # first give it something to do, then look at what it brought
            self._hand(worker, self._again.popleft())
        if head["kind"] == "result":
            yield _result(head, body)
        else:
            yield Step(task.submission.student, "fault", why=head["why"])

    def _lost(self, worker: _Worker) -> Iterator[Step]:
        """A process died, or hangs: its task is tried once more, then it is our fault."""
        self._end(worker)
        self._workers.remove(worker)
        task = worker.task
        assert task is not None
        task.tries += 1
        self._failed_starts += 1
        if self._failed_starts > _STARTS * self.jobs:
            raise GraderFault("The grading processes die one after the other. Is there memory left? Try --jobs 1.")
        if task.tries < _TRIES:
            self._again.append(task)
        else:
            code = worker.process.exitcode
            why = f"the grader's own process died twice on it (exit code {code}). This is our fault; please report it."
            yield Step(task.submission.student, "fault", why=why)

    def _started(self, slot: int) -> _Worker:
        """A fresh process: it shares no memory with this one, and Ctrl-C reaches it only through us."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_work,
            args=(theirs, self.setup, self.out, self.scratch, slot, _core_for(slot, self.jobs), self.messages),
            daemon=True,
        )
        with _unheard(signal.SIGINT):
            process.start()
        theirs.close()
        return _Worker(process, ours, slot)

    def _end(self, worker: _Worker) -> None:
        worker.pipe.close()
        worker.process.terminate()
        worker.process.join(5)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()


def _core_for(slot: int, jobs: int) -> int | None:
    """The core that a process and its jail keep to, where there is one for each; None leaves that to the system.

    The two take turns at each question, so a second core brings them nothing, and moving between cores costs a tenth.
    """
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return cores[slot] if len(cores) == jobs else None


@contextlib.contextmanager
def _unheard(number: signal.Signals) -> Iterator[None]:
    """Ignore a signal for a moment; a process started meanwhile goes on ignoring it."""
    try:
        before = signal.signal(number, signal.SIG_IGN)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(number, before)


def _result(head: Mapping[str, Any], body: bytes) -> Result:
    fields = {name: value for name, value in head.items() if name != "kind"}
    return Result(**{**fields, "marks": tuple(map(tuple, fields["marks"]))}, report=body.decode())


# In a process ---------------------------------------------------------------------------------------------------------


def _work(
    pipe: Connection,
    setup: Setup,
    out: Path,
    scratch: Path,
    slot: int,
    core: int | None,
    messages: Mapping[str, str],
) -> None:
    """Grade what comes through the pipe until nothing more does."""
    if core is not None:
        os.sched_setaffinity(0, {core})
    tempfile.tempdir = str(scratch)  # where the jail makes its folder
    signal.signal(signal.SIGTERM, _leave)
    try:
        paper = paper_of(setup)
        with setup.jail(tuple(exercise for exercise, _ in paper.exercises), setup.confined, slot) as jail:
            while packed := _next(pipe):
                _answer(pipe, *_graded(_unpacked(packed), paper, jail, out, messages))
    except GraderFault as problem:
        with contextlib.suppress(OSError):
            _answer(pipe, {"kind": "broken", "why": str(problem)})
    except BrokenPipeError:
        return  # nobody is there any more


def _leave(signum: int, frame: FrameType | None) -> None:
    """Turn SIGTERM into an orderly way out, which takes the jail down."""
    sys.exit(128 + signum)


def _next(pipe: Connection) -> bytes:
    try:
        return pipe.recv_bytes()
    except (EOFError, OSError):
        return b""


def _answer(pipe: Connection, head: Mapping[str, Any], body: bytes = b"") -> None:
    pipe.send_bytes(json.dumps(head).encode())
    pipe.send_bytes(body)


def _graded(
    task: _Task, paper: Paper, jail: Jail, out: Path, messages: Mapping[str, str]
) -> tuple[dict[str, Any], bytes]:
    """Grade one submission and write its pages. Raises GraderFault where no page can be written at all."""
    try:
        report = grade(task.submission, paper, jail)
        pages = rendered(report, messages)
    except GraderFault as problem:
        return {"kind": "fault", "why": str(problem)}, b""
    except Exception as error:
        return {"kind": "fault", "why": f"{type(error).__name__} in the grader. Please report it."}, b""
    faults = [verdict.message for verdict in report.verdicts if verdict.outcome == "fault"]
    if faults and task.known:
        return {"kind": "fault", "why": f"{faults[0]} The marks from before stand."}, b""
    write_pages(out, pages)
    page = safe_name(report.student)
    head = {"kind": "result", **asdict(result_of(report, page, identity(report.receipt)))}
    return head, head.pop("report").encode()


# Pages ----------------------------------------------------------------------------------------------------------------


def rendered(report: Report, messages: Mapping[str, str]) -> dict[str, str]:
    """A student's pages, by their names."""
    name = safe_name(report.student)
    return {f"{name}{ending}": text for ending, text in student_pages(report, messages).items()}


def write_pages(out: Path, pages: Mapping[str, str]) -> None:
    """Write a student's pages. Raises GraderFault where they can't be written."""
    for name, text in pages.items():
        with _written(out / STUDENTS / name) as file:
            file.write(text)


def _has_pages(out: Path, student: str) -> bool:
    page = safe_name(student)
    return all((out / STUDENTS / f"{page}{ending}").exists() for ending in PAGES)


def publish(out: Path, gradebook: Gradebook) -> None:
    """Write results.json and the class page from the gradebook."""
    messages = gradebook.fact(MESSAGES, {})
    with _standings(out, gradebook) as standings:
        confined = all(each.confined for each in standings)
        with _written(out / RESULTS) as file:
            _write_results(file, gradebook, confined)
        title = gradebook.fact("title", "")
        with _written(out / INDEX) as file:
            file.writelines(class_pieces(title, standings, _NotGraded(gradebook), messages))
    gradebook.note({_RENDERED: messages})


def publish_all(out: Path, gradebook: Gradebook) -> None:
    """Write every page again, the students' and the class's."""
    (out / STUDENTS).mkdir(exist_ok=True)
    messages = gradebook.fact(MESSAGES, {})
    for report, _ in gradebook.reports():
        write_pages(out, rendered(report, messages))
    publish(out, gradebook)


@dataclass(frozen=True, slots=True)
class _Standings:
    """Everybody's standing, one at a time and each time from the first, out of a file that holds one a line."""

    file: TextIO

    def __iter__(self) -> Iterator[Standing]:
        self.file.seek(0)
        return map(Standing.from_text, self.file)


@dataclass(frozen=True, slots=True)
class _NotGraded:
    """Everybody who couldn't be graded, one at a time and each time from the first."""

    gradebook: Gradebook

    def __iter__(self) -> Iterator[NotGraded]:
        return (NotGraded(each.student, each.why) for each in self.gradebook.refusals())


@contextlib.contextmanager
def _standings(out: Path, gradebook: Gradebook) -> Iterator[_Standings]:
    """The standings of all reports, read once and put into a file for as long as the class page is made."""
    path = out / f".standings.{os.getpid()}{_PART}"
    try:
        with path.open("w+", encoding="ascii") as file:
            for report, page in gradebook.reports():
                file.write(standing(report, f"{STUDENTS}/{page}.html").to_text() + "\n")
            yield _Standings(file)
    except OSError as error:
        raise _unwritable(path, error) from None
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _write_results(file: TextIO, gradebook: Gradebook, confined: bool) -> None:
    """results.json, a student a line. `confined` says that everybody's code was held in the jail."""
    kit = json.dumps({**gradebook.fact("kit", {}), "confined": confined})
    file.write(f'{{"schema": {SCHEMA},\n"kit": {kit},\n"not_graded": [')
    _write_lines(file, ({"id": each.student, "why": each.why, "ours": each.ours} for each in gradebook.refusals()))
    file.write('],\n"students": [')
    _write_lines(file, gradebook.results())
    file.write("]}\n")


def _write_lines(file: TextIO, tables: Iterable[Mapping[str, Any]]) -> None:
    """JSON tables, one a line, with commas between them."""
    between = "\n"
    for table in tables:
        file.write(between + json.dumps(table, ensure_ascii=False))
        between = ",\n"
    file.write("\n")


@contextlib.contextmanager
def _written(path: Path) -> Iterator[TextIO]:
    """A file that is there in whole or not at all; whoever reads it meanwhile sees the one before."""
    part = path.with_name(f".{path.name}.{os.getpid()}{_PART}")
    try:
        with part.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            yield file
        part.replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _unwritable(path, error) from None
        raise


def _unwritable(path: Path, error: OSError) -> GraderFault:
    return GraderFault(
        f"{path} can't be written: {error.strerror}. What was graded until now is kept: mend that, and run this again."
    )
