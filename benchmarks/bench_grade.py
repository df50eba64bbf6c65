"""Grading a class: beside a bare fork for each submission, with two jobs beside one, and in memory.

The class is made from `solutions`, `tests/right` and `tests/wrong`: most right, in many styles, some partly right, a
few stubs, none that crashes or never ends. Each file that isn't a stub ends with a comment of its student's, so that
no two are the same text, as in a real class.

The floor: a process that has NumPy, the questions and their cases forks for each submission, loads its files and puts
every case; no jail, no judge, no gradebook, no page. The batch is timed from reading the folder to the finished class
page, with its processes' start. Both run in processes of their own, by turns, held to as many cores as they are said
to have.

BYHEART_THOROUGH=1 looks at memory with 10,000 submissions, not 2,000. BYHEART_STUDENTS and BYHEART_PAIRS make it
shorter.
"""

import gc
import importlib
import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure, ratio
from byheart import batch
from byheart.asking.answer import Answer
from byheart.asking.ask import ask, load, reset_random
from byheart.asking.exercise import Exercise
from byheart.batch import Setup
from byheart.batch.grade import Paper, grade, identity, receipt_for
from byheart.batch.gradebook import open_gradebook
from byheart.batch.rows import result_of
from byheart.curriculum.course import read_course, read_exercises
from byheart.jail import cell, zygote
from byheart.judging.twice import with_again
from byheart.report import student_html, student_json, student_markdown
from byheart.submissions import Refused, Source, Submission, find_submissions, safe_name

ROOT = Path(__file__).parent.parent
EXERCISES = ROOT / "exercises"

STUDENTS = int(os.environ.get("BYHEART_STUDENTS", "200"))
PAIRS = int(os.environ.get("BYHEART_PAIRS", "5"))
SMALL_CLASS, LARGE_CLASS = 400, 10_000 if os.environ.get("BYHEART_THOROUGH") else 2_000
_SPLIT = 60
_MOST_MEMORY = 4 << 30
_SAMPLED = 20  # memory is looked at after as many students as this

# How many of a class, in hundredths, and how many of their nine files are wrong, or still stubs.
_KINDS = (
    (40, (0, 0), (0, 0)),
    (30, (1, 3), (0, 0)),
    (15, (0, 1), (3, 6)),
    (10, (5, 9), (0, 0)),
    (5, (0, 0), (7, 9)),
)


def figures() -> Iterator[Figure]:
    """What grading a class takes."""
    if problems := cell.can_confine():
        print(f"grade: not measured, {'; '.join(problems)}", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory(prefix="byheart-bench-") as folder:
        submissions = Path(folder) / "submissions"
        make_class(submissions, STUDENTS)
        batch.paper_of(Setup(EXERCISES))  # the key is warm from here on
        yield from _speed(submissions)
        print(split_in_words(submissions), flush=True)
        yield _memory(submissions)


# The class ------------------------------------------------------------------------------------------------------------


def make_class(folder: Path, count: int) -> None:
    """Write this many submissions into the folder, the same ones each time."""
    drawn = random.Random(13)
    exercises = _asked(read_exercises(read_course(EXERCISES)))
    kinds = [kind for kind in _KINDS for _ in range(kind[0])]
    drawn.shuffle(kinds)
    for number in range(count):
        student = f"s{number:04d}"
        files = _handed_in(exercises, kinds[number % len(kinds)], drawn, student)
        mirrored = drawn.random() < 0.5
        for exercise in exercises:
            path = folder / student / (exercise.id if mirrored else "") / exercise.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[exercise.id])


def _handed_in(exercises: Sequence[Exercise], kind: Any, drawn: random.Random, student: str) -> dict[str, bytes]:
    _, wrong, stubs = kind
    begun = len(exercises) - drawn.randint(*stubs)
    wrong_ones = set(drawn.sample(range(begun), min(begun, drawn.randint(*wrong))))
    files = {}
    for place, exercise in enumerate(exercises):
        if place >= begun:
            files[exercise.id] = (exercise.folder / exercise.file).read_bytes()
        else:
            chosen = drawn.choice(_wrong(exercise) if place in wrong_ones else _right(exercise))
            files[exercise.id] = chosen.read_bytes() + f"\n# {student}\n".encode()
    return files


def _asked(exercises: Sequence[Exercise]) -> list[Exercise]:
    """Those with questions to ask; the blank page is watched, see bench_read. Here nobody hands it in."""
    return [exercise for exercise in exercises if not exercise.is_page]


def _right(exercise: Exercise) -> list[Path]:
    """The solution counts as often as all other styles together: most write what they were taught."""
    others = sorted((ROOT / "tests" / "right" / exercise.id).glob("*.py"))
    return [ROOT / "solutions" / exercise.id / exercise.file] * len(others) + others


def _wrong(exercise: Exercise) -> list[Path]:
    return [path for path in sorted((ROOT / "tests" / "wrong" / exercise.id).glob("*.py")) if _ends_by_itself(path)]


def _ends_by_itself(path: Path) -> bool:
    return not re.search(rb"^# outcome: (timeout|crash)", path.read_bytes(), re.MULTILINE)


# What runs in processes of their own ----------------------------------------------------------------------------------


def floor(submissions: str, folder: str = str(EXERCISES), again: bool = False) -> dict[str, Any]:
    """A fork for each submission: seconds and seconds of computing, each for all of them.

    With `again`, some cases are put a second time, as the batch does: the same ones.
    """
    for name in zygote._USUAL.split():  # what the zygote has loaded: neither side imports more than the other
        importlib.import_module(name)
    course = read_course(Path(folder))
    exercises = _asked(read_exercises(course))
    put = partial(with_again, salt=course.salt) if again else list
    asked = [(each, [(question, put(course.cases(question))) for question in each.questions]) for each in exercises]
    students = sorted(Path(submissions).iterdir())
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))  # no program may take the machine along
    gc.collect()
    gc.freeze()
    with _stopwatch() as watch:
        for student in students:
            child = os.fork()
            if child == 0:
                _answer_all(student, asked)
            _, status = os.waitpid(child, 0)
            assert status == 0, f"the floor didn't get through {student}: {status}"
    return {"seconds": watch["seconds"], "computing": watch["computing"]}


def _answer_all(folder: Path, asked: Any) -> None:
    """A child's life: as in the jail, a question isn't asked further once a case has brought nothing."""
    code = 1
    try:
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        for exercise, questions in asked:
            mirrored = folder / exercise.id / exercise.file
            path = mirrored if mirrored.exists() else folder / exercise.file
            reset_random()
            student = load(path)
            for question, cases in () if isinstance(student, Answer) else questions:
                for case in cases:
                    reset_random()
                    if ask(question, case, student, path).status != "returned":
                        break
        code = 0
    finally:
        os._exit(code)


def graded(submissions: str, jobs: int, course: str = str(EXERCISES), repeated: int = 0) -> dict[str, Any]:
    """The whole batch: seconds, seconds of computing, seconds until the first was graded, and peak memory in MiB."""
    setup = Setup(Path(course))
    paper = batch.paper_of(setup)
    memory = _Memory()
    with tempfile.TemporaryDirectory(prefix="byheart-bench-") as folder, _stopwatch() as watch:
        out = Path(folder)
        found = find_submissions(Path(submissions), batch.wanted_files(paper))
        sources = list(_repeated(found, repeated)) if repeated else found
        with open_gradebook(out) as gradebook:
            gradebook.begin({"title": "A class", "only": "", "kit": {}})
            became: Counter[str] = Counter()
            first = 0.0
            with closing(batch.grade_class(setup, paper, sources, out, gradebook, jobs)) as steps:
                for step in steps:
                    first = first or time.perf_counter() - watch["began"]
                    became[step.became] += 1
                    if repeated and became.total() % _SAMPLED == 0:
                        memory.look()
            before = memory.own()
            batch.publish(out, gradebook)
            gradebook.finish()
        assert became == {"graded": len(sources)}, became
        assert (out / batch.INDEX).exists()
        assert len(list((out / batch.STUDENTS).iterdir())) == 3 * len(sources)
        watch["ended"] = time.perf_counter()
    return {
        "seconds": watch["seconds"],
        "computing": watch["computing"],
        "first": first,
        "main": before,
        "main with class page": memory.own(),
        "others": memory.others(),
    }


def _repeated(sources: Sequence[Any], count: int) -> Iterator[Any]:
    for number in range(count):
        source = sources[number % len(sources)]
        student = f"{source.student}-{number:05d}"
        yield source if isinstance(source, Refused) else _Own(student, source, number)


@dataclass(frozen=True, slots=True)
class _Own(Source):
    """A submission again, as somebody else's: each file gets a comment, so that none is the very same as before."""

    source: Source
    number: int

    def read(self) -> Submission | Refused:
        """The files, with their comments."""
        found = self.source.read()
        if isinstance(found, Refused):
            return found
        files = {path: content + f"# {self.number}\n".encode() for path, content in found.files.items()}
        return replace(found, student=self.student, files=files)


@contextmanager
def _stopwatch() -> Iterator[dict[str, float]]:
    """Seconds of the clock, and of all processes' computing, between its beginning and its end (or `ended`)."""
    computing = _computing()
    watch = {"began": time.perf_counter()}
    yield watch
    watch["seconds"] = watch.get("ended", time.perf_counter()) - watch["began"]
    watch["computing"] = _computing() - computing


def _computing() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


@dataclass
class _Memory:
    """Peaks of this process, its workers and their zygotes; the jailed ones come and go, so they are seen only once."""

    peaks: dict[int, float] = field(default_factory=dict)
    seen: Counter[int] = field(default_factory=Counter)

    def look(self) -> None:
        workers = _children(os.getpid())
        zygotes = [child for worker in workers for child in _children(worker)]
        for process in [*workers, *zygotes, *(child for each in zygotes for child in _children(each))]:
            self.peaks[process] = max(self.peaks.get(process, 0.0), _peak(process))
            self.seen[process] += 1

    def own(self) -> float:
        return _peak(os.getpid())

    def others(self) -> float:
        return sum(peak for process, peak in self.peaks.items() if self.seen[process] > 5)


def _children(process: int) -> list[int]:
    try:
        return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def _peak(process: int) -> float:
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


def apart(cores: int, work: Callable[..., dict[str, Any]], *words: Any, **named: Any) -> dict[str, Any]:
    """What a function of this module brings in a fresh process that has so many cores."""
    allowed = sorted(os.sched_getaffinity(0))[-cores:]
    told = json.dumps([allowed, work.__name__, words, named])
    code = "import sys; from benchmarks import bench_grade; bench_grade.told(sys.argv[1])"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    words = [sys.executable, "-c", code, told]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def told(words: str) -> None:
    """Do what `apart` asks for, and print what it brings."""
    cores, name, values, named = json.loads(words)
    os.sched_setaffinity(0, cores)
    print(json.dumps(globals()[name](*values, **named)))


# Speed ----------------------------------------------------------------------------------------------------------------


def _speed(submissions: Path) -> Iterator[Figure]:
    here = str(submissions)
    cores = len(os.sched_getaffinity(0))
    floors, ones, twos = [], [], []
    for _ in range(PAIRS):
        floors.append(apart(1, floor, here))
        ones.append(apart(1, graded, here, 1))
        if cores > 1:
            twos.append(apart(2, graded, here, 2))
    whole, bare = _each(ones, "seconds"), _each(floors, "seconds")
    each, least = (1000 * statistics.median(values) / STUDENTS for values in (whole, bare))
    start = statistics.median(_each(ones, "first"))
    further = ratio([one["seconds"] - one["first"] for one in ones], bare)
    computing = ratio(_each(ones, "computing"), _each(floors, "computing"))
    detail = (
        f"{each:.1f} ms / {least:.1f} ms, {PAIRS} pairs of {STUDENTS}; {further:.2f} once the first is graded"
        f" (after {start:.2f} s), {computing:.2f} by seconds of computing"
    )
    yield Figure("grade: a submission, one core / by fork, bare", ratio(whole, bare), 2.0, "times", detail)
    if not twos:
        return
    quicker = 1 / ratio(_each(twos, "seconds"), whole)
    steady = statistics.median(
        (one["seconds"] - one["first"]) / (two["seconds"] - two["first"]) for one, two in zip(ones, twos, strict=True)
    )
    detail = (
        f"{quicker:.2f} times the throughput, {steady:.2f} once the first is graded;"
        f" {ratio(_each(twos, 'computing'), _each(ones, 'computing')):.2f} times the computing"
    )
    yield Figure("grade: a class, two jobs on two cores / one on one", 1 / quicker, 1 / 1.8, "times", detail)


def _each(runs: Sequence[Mapping[str, float]], name: str) -> list[float]:
    return [run[name] for run in runs]


# Where the time goes --------------------------------------------------------------------------------------------------


def split_in_words(submissions: Path) -> str:
    """Where a submission's time goes, in lines."""
    parts = apart(1, split, str(submissions))
    bare, again = parts.pop("bare fork"), parts.pop("again")
    lines = [f"grade: where a submission's time goes ({_SPLIT} of them, one after the other in one process, medians)"]
    lines += [f"    {name:<52}{1000 * seconds:>8.2f} ms   {seconds / bare:.2f}" for name, seconds in parts.items()]
    lines += [f"    {'together':<52}{1000 * sum(parts.values()):>8.2f} ms   {sum(parts.values()) / bare:.2f}"]
    lines += [f"    {'the bare fork':<52}{1000 * bare:>8.2f} ms   1.00"]
    lines += [f"    {'more, where it asks some cases twice as well':<52}{1000 * again:>8.2f} ms   {again / bare:.2f}"]
    return "\n".join(lines)


@dataclass
class _Timed:
    """The jail, with a look at the clock around whatever it does."""

    jail: cell.Jail
    seconds: float = 0.0

    @contextmanager
    def hold(self, files: Mapping[str, bytes]) -> Iterator["_TimedCell"]:
        held = self.jail.hold(files)
        with self.timed():
            inner = held.__enter__()
        yield _TimedCell(inner, self)
        with self.timed():
            held.__exit__(None, None, None)

    @contextmanager
    def timed(self) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.seconds += time.perf_counter() - began


@dataclass
class _TimedCell:
    cell: cell.Cell
    timer: _Timed

    @property
    def output(self) -> str:
        return self.cell.output

    def answers(self, *words: Any) -> list[Answer]:
        with self.timer.timed():
            return self.cell.answers(*words)


def split(submissions: str) -> dict[str, Any]:
    """Seconds for a submission by what is done; the same calls as the batch's, in one process."""
    setup = Setup(EXERCISES)
    paper = batch.paper_of(setup)
    exercises = tuple(exercise for exercise, _ in paper.exercises)
    sources = find_submissions(Path(submissions), batch.wanted_files(paper))[:_SPLIT]
    spent: dict[str, list[float]] = {}
    with (
        tempfile.TemporaryDirectory(prefix="byheart-bench-") as folder,
        open_gradebook(Path(folder)) as gradebook,
        cell.Jail(exercises) as jail,
    ):
        out = Path(folder)
        (out / batch.STUDENTS).mkdir()
        gradebook.begin({"title": "A class", "only": "", "kit": {}})
        for source in sources:
            for name, seconds in _one(source, paper, jail, out, gradebook).items():
                spent.setdefault(name, []).append(seconds)
        began = time.perf_counter()
        batch.publish(out, gradebook)
        published = (time.perf_counter() - began) / len(sources)
    parts = {name: statistics.median(seconds) for name, seconds in spent.items()}
    with tempfile.TemporaryDirectory(prefix="byheart-bench-") as some:
        for student in sorted(Path(submissions).iterdir())[:_SPLIT]:
            (Path(some) / student.name).symlink_to(student)
        once, twice = (floor(some, again=again)["seconds"] / _SPLIT for again in (False, True))
        return {**parts, "the class page and results.json": published, "again": twice - once, "bare fork": once}


def _one(source: Any, paper: Paper, jail: cell.Jail, out: Path, gradebook: Any) -> dict[str, float]:
    parts: dict[str, float] = {}
    last = time.perf_counter()

    def spent(name: str) -> None:
        nonlocal last
        now = time.perf_counter()
        parts[name], last = now - last, now

    submission = source.read()
    identity(receipt_for(paper, submission))
    spent("read it, and see whether it is new")
    travelled = _travelled(submission)
    spent("to the worker (packed and unpacked only)")
    timed = _Timed(jail)
    report = grade(travelled, paper, timed)
    spent("grade")
    parts = {**parts, "jail: start, ask everything, end": timed.seconds, "judge": parts["grade"] - timed.seconds}
    del parts["grade"]
    page = safe_name(report.student)
    pages = {f"{page}.html": student_html(report)}
    spent("render HTML")
    pages[f"{page}.md"] = student_markdown(report)
    spent("render Markdown")
    pages[f"{page}.json"] = student_json(report)
    spent("render JSON")
    batch.write_pages(out, pages)
    spent("write the three pages")
    result = result_of(report, page, identity(report.receipt))
    json.loads(json.dumps(asdict(result)))
    spent("the report as JSON, to the main process")
    gradebook.put(result)
    spent("commit it to the gradebook")
    return parts


def _travelled(submission: Submission) -> Submission:
    files = {path: content.decode("latin-1") for path, content in submission.files.items()}
    student, files, remarks = json.loads(json.dumps([submission.student, files, submission.remarks]).encode())
    return Submission(student, {path: text.encode("latin-1") for path, text in files.items()}, tuple(remarks))


# Memory ---------------------------------------------------------------------------------------------------------------


def _memory(submissions: Path) -> Figure:
    jobs = min(2, len(os.sched_getaffinity(0)))
    small, large = (apart(jobs, graded, str(submissions), jobs, repeated=size) for size in (SMALL_CLASS, LARGE_CLASS))
    first, last = (each["main with class page"] + each["others"] for each in (small, large))
    detail = (
        f"main process {small['main']:.0f} -> {large['main']:.0f} MiB,"
        f" with the class page {small['main with class page']:.0f} -> {large['main with class page']:.0f},"
        f" {jobs} workers and zygotes {small['others']:.0f} -> {large['others']:.0f}"
    )
    return Figure(f"grade: peak memory, {LARGE_CLASS:,} / {SMALL_CLASS} students", last / first, 1.1, "times", detail)
