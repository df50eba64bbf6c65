"""Attacks: hostile submissions, each graded between two honest ones in the same jail, and all of them as one class.

Each is a file or a folder in `attacks/`, with a header that says what it tries and what must become of it. Words in
@CAPITALS@ in an attack are filled in here: it is told where the secrets are, so that what keeps them is the jail and
not that nobody looked.
"""

import contextlib
import ctypes
import hashlib
import html.parser
import importlib.util
import json
import os
import re
import resource
import secrets
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.drawing import day, places

from byheart.asking.problems import GraderFault
from byheart.batch.grade import Paper, grade, prepare
from byheart.cli.words import printable
from byheart.curriculum.course import read_course, read_exercises
from byheart.expecting.key import key_for
from byheart.jail.cell import Jail, can_confine
from byheart.jail.wire import encode_cases
from byheart.judging.results import Report, as_json
from byheart.report import student_html, student_json, student_markdown
from byheart.submissions import Submission

ROOT = Path(__file__).parents[1]
FOLDER = Path(__file__).parent / "attacks"
SECONDS = 0.5
FEW_SECONDS = 200.0  # wide, for a busy machine: what is proved is that it ends
OUTCOMES = {"right", "wrong", "error", "timeout", "crash", "blank", "missing"}

COURSE = replace(read_course(ROOT / "exercises"), seconds=SECONDS, time_limits={})
EXERCISES = read_exercises(COURSE)
SOLUTIONS = {
    f"{exercise.id}/{exercise.file}": (ROOT / "solutions" / exercise.id / exercise.file).read_bytes()
    for exercise in EXERCISES
}
IDS = {exercise.file: exercise.id for exercise in EXERCISES}

why_not = can_confine()
pytestmark = pytest.mark.skipif(bool(why_not), reason="; ".join(why_not))


@dataclass(frozen=True)
class Attack:
    """One hostile submission, and what must become of it."""

    name: str
    tries: str
    file: str
    must: frozenset[str]
    never: str
    student: str
    files: Mapping[str, bytes]

    def filled(self, words: Mapping[str, str]) -> dict[str, bytes]:
        """Its files, with the secrets' places where their names stand."""

        def fill(found: re.Match[bytes]) -> bytes:
            return words[found[1].decode()].encode()

        return {name: re.sub(rb"@([A-Z_]+)@", fill, content) for name, content in self.files.items()}


def read_attack(path: Path) -> Attack:
    """A file handed in under the name that its header says, or a folder as it is."""
    header = tomllib.loads((path / "attack.toml").read_text()) if path.is_dir() else read_header(path)
    file = header.get("file", "sigmoid.py")
    inside = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else []
    # What isn't even Python is called .raw, so that no tool that looks after this repository has to read it.
    files = {
        str(each.relative_to(path)).removesuffix(".raw"): each.read_bytes()
        for each in inside
        if each.name != "attack.toml"
    }
    name = str(path.relative_to(FOLDER).with_suffix(""))
    return Attack(
        name=name,
        tries=header["tries"],
        file=file,
        must=frozenset(header["must"].replace(" ", "").split(",")),
        never=header.get("never", ""),
        student=header.get("student", name.replace("/", "-")).encode().decode("unicode_escape"),
        files=files or {file: path.read_bytes()},
    )


def read_header(path: Path) -> dict[str, str]:
    lines = path.read_bytes().decode("utf-8", "replace").splitlines()
    found = (re.fullmatch(r"# (tries|file|must|never|hidden|student): (.*)", line) for line in lines[:8])
    return {each[1]: each[2].strip() for each in found if each}


def find_attacks() -> list[Attack]:
    paths = [path for area in sorted(FOLDER.iterdir()) if area.is_dir() for path in sorted(area.iterdir())]
    return [read_attack(path) for path in paths if path.suffix == ".py" or (path.is_dir() and path.name[0] not in "_.")]


ATTACKS = find_attacks()


# Secrets -----------------------------------------------------------------


@dataclass
class Secrets:
    """What no submission may see, where it lies, and who knocked at the doors."""

    folder: Path
    words: dict[str, str]
    texts: list[str] = field(default_factory=list)
    knocks: list[str] = field(default_factory=list)
    memory: list[str] = field(default_factory=list)

    def new(self) -> str:
        """Another secret. All begin alike, so that an attack can look for them."""
        self.texts.append(f"canary{secrets.token_hex(8)}")
        return self.texts[-1]


def snapshot(folder: Path) -> dict[str, tuple[object, ...]]:
    """All that can be changed about what lies in a folder."""
    found: dict[str, tuple[object, ...]] = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        status = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(status.st_mode) else ""
        found[str(path)] = (status.st_mode, status.st_uid, status.st_size, status.st_mtime_ns, status.st_nlink, content)
    return found


@pytest.fixture(scope="module")
def kept() -> Iterator[Secrets]:
    """Secrets wherever one could look for them."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="byheart-secrets-")))
        folder.chmod(0o755)
        kept = Secrets(folder, {})
        for name, mode in (("open", 0o644), ("shut", 0o600), ("writable", 0o666)):
            (folder / name).write_text(kept.new())
            (folder / name).chmod(mode)
        other = folder / "submissions" / "somebody_else" / "sigmoid.py"
        other.parent.mkdir(parents=True)
        other.write_text(f"# {kept.new()}\n")
        (folder / "anybodys").mkdir()
        (folder / "anybodys").chmod(0o777)
        kept.memory = [kept.new()]
        os.environ["BYHEART_CANARY"] = kept.new()
        stack.callback(os.environ.pop, "BYHEART_CANARY")
        doors = [stack.enter_context(door) for door in open_doors(folder)]
        threading.Thread(target=answer_the_door, args=(kept, doors, kept.new()), daemon=True).start()
        kept.words = {
            "OPEN_FILE": str(folder / "open"),
            "SHUT_FILE": str(folder / "shut"),
            "WRITABLE_FILE": str(folder / "writable"),
            "ANYBODYS_FOLDER": str(folder / "anybodys"),
            "OTHER": str(other),
            "FOLDER": str(folder),
            "TCP": str(doors[0].getsockname()[1]),
            "UDP": str(doors[1].getsockname()[1]),
            "SOCKET": str(folder / "socket"),
            "ABSTRACT": doors[3].getsockname()[1:].decode(),
            "PID": str(os.getpid()),
            "ROOT": str(ROOT),
            "SHM": str(stack.enter_context(shared_memory(kept.new()))),
            "KEY": str(stack.enter_context(kernel_key(kept.new()))),
        }
        yield kept


def open_doors(folder: Path) -> list[socket.socket]:
    """TCP, UDP, a socket with a path and one without."""
    kinds = [(socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM)]
    kinds += [(socket.AF_UNIX, socket.SOCK_STREAM)] * 2
    places: list[object] = [("127.0.0.1", 0), ("127.0.0.1", 0), str(folder / "socket"), f"\0{folder.name}"]
    doors = []
    for kind, place in zip(kinds, places, strict=True):
        doors.append(socket.socket(*kind))
        doors[-1].bind(place)  # type: ignore[arg-type]
        if kind[1] == socket.SOCK_STREAM:
            doors[-1].listen()
    (folder / "socket").chmod(0o777)
    return doors


def answer_the_door(kept: Secrets, doors: list[socket.socket], secret: str) -> None:
    """Note who knocks, and tell them a secret."""
    import select

    with contextlib.suppress(OSError, ValueError):
        while True:
            for door in select.select(doors, [], [])[0]:
                if door.type == socket.SOCK_DGRAM:
                    kept.knocks.append(f"a packet: {door.recv(100)!r}")
                    continue
                visitor, _ = door.accept()
                kept.knocks.append(f"a call at {door.getsockname()!r}")
                with visitor, contextlib.suppress(OSError):
                    visitor.sendall(secret.encode())


@contextlib.contextmanager
def shared_memory(secret: str) -> Iterator[int]:
    """A System V segment that everybody may read; its number, or 0 where there is none."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.shmat.restype = ctypes.c_void_p
    number = libc.shmget(0, 4096, 0o1666)
    if number < 0:
        yield 0
        return
    address = libc.shmat(number, None, 0)
    ctypes.memmove(address, secret.encode(), len(secret))
    try:
        yield number
    finally:
        libc.shmdt(ctypes.c_void_p(address))
        libc.shmctl(number, 0, None)


@contextlib.contextmanager
def kernel_key(secret: str) -> Iterator[int]:
    """A key in the user's keyring that everybody may read; its number, or 0 where there is none."""
    libc = ctypes.CDLL(None, use_errno=True)
    if os.uname().machine != "x86_64":
        yield 0
        return
    key = libc.syscall(248, b"user", b"byheart-canary", secret.encode(), ctypes.c_size_t(len(secret)), -4)
    if key > 0:
        libc.syscall(250, 5, key, ctypes.c_uint32(0x3F3F3F3F))
    try:
        yield max(0, key)
    finally:
        if key > 0:
            libc.syscall(250, 21, key)


# One at a time -----------------------------------------------------------------


@dataclass
class Room:
    """A jail, what is asked in it, and what the last honest submission got."""

    jail: Jail
    paper: Paper
    kept: Secrets
    honest: dict[str, bytes]
    good: bool = False

    def grade(self, student: str, files: Mapping[str, bytes]) -> Report:
        return grade(Submission(student, files), self.paper, self.jail)

    def assert_the_honest_are_right(self, files: Collection[str] = IDS) -> None:
        """An honest submission gets every point; the one after an attack is the one before the next."""
        handed_in = {name: content for name, content in self.honest.items() if Path(name).name in files}
        report = self.grade("honest", handed_in)
        verdicts = [each for exercise in report.exercises if exercise.file for each in exercise.verdicts]
        assert [(each.question, each.outcome, each.score) for each in verdicts] == all_right(files)
        self.good = True


# Where a room would hide what the other walls must hold as well.
AREAS_WITHOUT_A_ROOM = ("reading/", "writing/", "survivors/", "resources/disk", "resources/threads", "ending/kill")


@contextlib.contextmanager
def made_jail(room: bool | None) -> Iterator[Jail]:
    """A jail that has started, or a reason why not."""
    jail = Jail(EXERCISES, room=room)
    try:
        jail.__enter__()
    except GraderFault as problem:
        if "closed to jailed users" in str(problem):
            pytest.skip(str(problem))
        raise
    with contextlib.ExitStack() as stack:
        stack.push(jail.__exit__)
        yield jail


@pytest.fixture(scope="module")
def rooms(kept: Secrets) -> Iterator[Callable[[bool | None], Room]]:
    """A jail of each kind, started when it is first asked for. All attacks come into the same one, as in a class.

    After the last of them, the honest hand in the whole course.
    """
    paper = prepare(COURSE, EXERCISES, key_for(COURSE, EXERCISES), encode_cases)
    comment = f"\n# {kept.new()}\nWORDS = '{kept.new()}'\nopen('left-behind', 'w').write(WORDS)\n".encode()
    # A script that opens files isn't judged: the page is right without.
    honest = {name: content if name.startswith("10_") else content + comment for name, content in SOLUTIONS.items()}
    made: dict[bool | None, Room] = {}
    with contextlib.ExitStack() as stack:

        def room_of(kind: bool | None) -> Room:
            if kind not in made:
                made[kind] = Room(stack.enter_context(made_jail(kind)), paper, kept, honest)
            return made[kind]

        yield room_of
        for room in made.values():
            room.assert_the_honest_are_right()


def all_right(files: Collection[str]) -> list[tuple[str, str, float]]:
    asked = [exercise for exercise in EXERCISES if exercise.file in files]
    return [(each.id, "right", each.points) for exercise in asked for each in exercise.questions]


PAIRS = [(None, attack) for attack in ATTACKS]
PAIRS += [(False, attack) for attack in ATTACKS if attack.name.startswith(AREAS_WITHOUT_A_ROOM)]


@pytest.mark.drawn(1 / 30)
@pytest.mark.parametrize(
    ("kind", "attack"), PAIRS, ids=[f"{'no-room-' * (kind is False)}{each.name}" for kind, each in PAIRS]
)
def test_an_attack_gains_nothing_and_costs_nobody_else_anything(
    attack: Attack, kind: bool | None, rooms: Callable[[bool | None], Room]
) -> None:
    room = rooms(kind)
    before = snapshot(room.kept.folder)
    if not room.good:
        room.assert_the_honest_are_right({"sigmoid.py", attack.file})
    room.good = False
    files = attack.filled(room.kept.words)
    began = time.monotonic()
    report = room.grade(attack.student, files)
    took = time.monotonic() - began
    assert left_alive(room.jail) == []
    room.assert_the_honest_are_right({"sigmoid.py", attack.file})
    assert_fair(attack, report)
    questions = sum(len(exercise.questions) for exercise in EXERCISES if exercise.file in names(files))
    assert took < questions * SECONDS + FEW_SECONDS
    assert not attack.never or attack.never not in report.output
    assert_kept(room.kept, report)
    assert snapshot(room.kept.folder) == before
    assert_tame(report, files)


def names(files: Mapping[str, bytes]) -> set[str]:
    return {Path(name).name for name in files}


def assert_fair(attack: Attack, report: Report) -> None:
    """No outcome but those that it must have, and no point without `right`."""
    asked = [verdict for exercise in report.exercises if exercise.file for verdict in exercise.verdicts]
    assert asked, "it was never asked"
    for verdict in asked:
        assert verdict.outcome in attack.must, f"{verdict.question} is {verdict.outcome}: {verdict.message}"
    for verdict in report.verdicts:
        assert verdict.score == (verdict.points if verdict.outcome == "right" else 0)
    assert {verdict.outcome for verdict in report.verdicts if verdict not in asked} <= {"missing"}


@pytest.mark.parametrize(
    "name", ["reading/files_outside", "reading/sockets", "reading/shared_memory", "reading/answers_by_the_kit"]
)
def test_an_attack_gets_through_where_there_are_no_walls(name: str, kept: Secrets) -> None:
    """What keeps the secrets is the jail, and not that the attacks are blunt."""
    attack = next(each for each in ATTACKS if each.name == name)
    paper = prepare(COURSE, EXERCISES, key_for(COURSE, EXERCISES), encode_cases, confined=False)
    before = len(kept.knocks)
    with without_a_trace(kept), Jail(EXERCISES, confined=False) as jail:
        report = grade(Submission("student", attack.filled(kept.words)), paper, jail)
        knocked = len(kept.knocks) > before
    found = [secret for secret in kept.texts if secret in report.output]
    assert found or knocked or report.score


@contextlib.contextmanager
def without_a_trace(kept: Secrets) -> Iterator[None]:
    """Put everything back afterwards."""
    copy = shutil.copytree(kept.folder, f"{kept.folder}-copy", ignore=shutil.ignore_patterns("socket"))
    segments = set(Path("/proc/sysvipc/shm").read_text().splitlines())
    try:
        yield
    finally:
        for path in sorted(Path(copy).rglob("*")):
            place = kept.folder / path.relative_to(copy)
            if path.is_file():
                place.write_bytes(path.read_bytes())
            shutil.copystat(path, place)
        shutil.rmtree(copy)
        for line in set(Path("/proc/sysvipc/shm").read_text().splitlines()) - segments:
            ctypes.CDLL(None).shmctl(int(line.split()[1]), 0, None)
        kept.knocks.clear()


def left_alive(jail: Jail) -> list[str]:
    """Processes of the jail's user, whom nobody else has, once those that are just ending have ended."""
    user = jail._process.user if jail._process else None
    if user is None:
        return []
    found: list[str] = []
    for _ in range(600):
        found = [path.parent.name for path in Path("/proc").glob("[0-9]*/status") if _user_of(path) == user]
        if not found:
            return []
        time.sleep(0.05)
    return found


def _user_of(status: Path) -> int:
    with contextlib.suppress(OSError, IndexError):
        return int(status.read_text().partition("\nUid:")[2].split()[0])
    return -1


def assert_kept(kept: Secrets, report: Report) -> None:
    shown = [json.dumps(as_json(report)), student_html(report), student_markdown(report), student_json(report)]
    for text in shown:
        for secret in kept.texts:
            assert secret not in text
            assert secret[::-1] not in text
    assert kept.knocks == []


# Pages -----------------------------------------------------------------

# Tabs and line ends apart, whatever steers a terminal, a direction or a parser.
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
# What a student's page consists of. A page has no script.
TAGS = frozenset(
    """
    html head meta title style body header main section article footer div p h1 h2 h3 h4 ol ul li a span strong dl dt
    dd bdi table caption thead tbody tr th td details summary figure figcaption pre code mark svg path use defs
    symbol g line circle rect text polyline polygon tspan small em b i time nav br hr
    """.split()  # noqa: SIM905
)
FORBIDDEN = re.compile(r"on\w+|src|srcset|srcdoc|action|formaction|background|ping|xmlns:xlink|.*evil.*")


class Elements(html.parser.HTMLParser):
    """Every element of a page, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        if tag == "link" and attributes == [("rel", "icon"), ("href", "data:,")]:
            return
        if tag not in TAGS:
            self.wrong.append(f"<{tag}>")
        for name, value in attributes:
            link = name in ("href", "xlink:href") and not (value or "").startswith(("#", "../"))
            style = name == "style" and not re.fullmatch(r"(width: [\d.]+%|counter-reset: line \d+);?", value or "")
            if FORBIDDEN.fullmatch(name) or link or style or ("evil" in (value or "") and name in ("id", "class")):
                self.wrong.append(f"<{tag} {name}={value!r}>")

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"<!--{data}-->")

    def handle_pi(self, data: str) -> None:
        self.wrong.append(f"<?{data}>")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def assert_tame(report: Report, files: Mapping[str, bytes]) -> None:
    """Nothing that a student wrote is anything but text."""
    page, markdown, table = student_html(report), student_markdown(report), student_json(report)
    elements = Elements()
    elements.feed(page)
    elements.close()
    assert elements.wrong == []
    assert elements.tags["html"] == elements.tags["body"] == elements.tags["main"] == elements.tags["h1"] == 1
    assert elements.tags["link"] <= 1
    for text in (page, markdown):
        assert not STEERING.search(text), STEERING.search(text)
        assert "7006652" not in text  # what the templates in the attacks come to
    assert table.isascii()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f]", table)
    outside = re.sub(r"(?ms)^(`{3,})[^`\n]*\n.*?^\1$", "", markdown)
    assert not re.search(r"(?<!\\)<(?!\\)[a-z/!]", outside), outside
    assert not re.search(r"(?<!\\)\]\(", outside)
    assert not STEERING.search(printable(report.student)), "a terminal would be steered"


# All at once -----------------------------------------------------------------

BATCH = """
import sys
from pathlib import Path
from byheart.batch import Setup
from byheart.cli.grading import grade_class
from byheart.cli.order import Order
from byheart.cli.words import never_choke
out, submissions, course = map(Path, sys.argv[1:4])
never_choke()
sys.exit(grade_class(Order(out, submissions, Setup(course, seconds=float(sys.argv[4])), 2, cluster=sys.argv[5])))
"""


HAS_DASK = importlib.util.find_spec("distributed") is not None


@pytest.mark.parametrize(
    ("attacks", "cluster"),
    [
        pytest.param([ATTACKS[at] for at in sorted(places(len(ATTACKS), 1 / 24, "a class", day()))], "", id="some"),
        pytest.param(ATTACKS, "", id="all", marks=pytest.mark.slow),
        pytest.param(
            ATTACKS,
            "local",
            id="all on a cluster",
            marks=[pytest.mark.slow, pytest.mark.skipif(not HAS_DASK, reason="no Dask")],
        ),
    ],
)
def test_a_class_of_attackers_ends_and_the_honest_have_their_marks(
    attacks: list[Attack], cluster: str, kept: Secrets, tmp_path: Path
) -> None:
    folder = tmp_path / "submissions"
    honest = ["aaa_first", "mmm_between", "zzz_last"]
    handed_in, points = what_is_attacked(attacks)
    for student in honest:
        put_files(folder / student, handed_in)
    known = {}
    for attack in attacks:
        student = attack.student.replace("/", "_").replace("\0", "0").encode("utf-8", "replace")[:200]
        known[student.decode("utf-8", "ignore")] = attack
        put_files(folder / os.fsdecode(student), attack.filled(kept.words))
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", BATCH, tmp_path / "out", folder, ROOT / "exercises", str(SECONDS), cluster]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=1200)
    until = resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = until.ru_utime + until.ru_stime - began.ru_utime - began.ru_stime
    said = (ended.stdout + ended.stderr).decode()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", said)
    assert worked < 100  # seconds of processor time, which a busy machine adds little to
    results = json.loads((tmp_path / "out" / "results.json").read_text())
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(
        results, json.loads((ROOT / "grader" / "byheart" / "judging" / "results.schema.json").read_text())
    )
    marks = {student["id"]: student["score"] for student in results["students"]}
    assert {student: marks[student] for student in honest} == dict.fromkeys(honest, points)
    assert results["not_graded"] == []
    assert len(marks) == len(honest) + len(known)
    for student, attack in known.items():
        found = next(each for each in results["students"] if each["id"] == student)
        outcomes = {question["outcome"] for exercise in found["exercises"] for question in exercise["questions"]}
        told = [q["message"] for exercise in found["exercises"] for q in exercise["questions"]]
        assert outcomes <= attack.must | {"missing"}, (attack.name, told)
        assert not found["score"] or "right" in attack.must
    page = Elements()
    page.feed((tmp_path / "out" / "index.html").read_text())
    harmless = re.compile(
        r"<(script|noscript|label|input|button|small|b|i)>|<a href='teacher/[a-z2-7]{12}\.html'>"
        r"|<i style='width:[\d.]+%'>"
    )
    assert [wrong for wrong in page.wrong if not harmless.fullmatch(wrong)] == []
    assert page.tags["script"] == 1
    assert not STEERING.search("".join(page.text))
    for path in (tmp_path / "out").rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert not [secret for secret in kept.texts if secret.encode() in content], path
    assert ended.returncode == 0, said
    assert kept.knocks == []


def what_is_attacked(attacks: Collection[Attack]) -> tuple[dict[str, bytes], float]:
    """The solutions to it, and their points; the whole course where all attacks are made."""
    files = {each.file for each in attacks} if len(attacks) < len(ATTACKS) else set(IDS)
    points = sum(each.points for exercise in EXERCISES if exercise.file in files for each in exercise.questions)
    return {name: content for name, content in SOLUTIONS.items() if Path(name).name in files}, points


def put_files(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        with contextlib.suppress(OSError, ValueError):  # a name that no disk takes
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)


# The corpus -----------------------------------------------------------------


def test_the_corpus_is_as_large_as_it_should_be_and_every_header_is_whole() -> None:
    assert len(ATTACKS) >= 75
    assert len({attack.name.partition("/")[0] for attack in ATTACKS}) == 10
    assert len({attack.student for attack in ATTACKS}) == len(ATTACKS)
    for attack in ATTACKS:
        assert attack.must, attack.name
        assert attack.must <= OUTCOMES, attack.name
        assert attack.file in IDS, attack.name
        assert {attack.file, f"{IDS[attack.file]}/{attack.file}"} & set(attack.files), attack.name
        assert attack.tries[-1].isalnum() or attack.tries[-1] in ")\"'", attack.name
