"""A class graded by a cluster: the same gradebook as on one machine, whoever dies meanwhile; and nobody gets in."""

import contextlib
import importlib.util
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.clusters import Host, certificate, certificate_of_client, cluster
from tests.faults.test_kill import (  # noqa: F401
    content,
    files,
    finish,
    left_running,
    start,
    submissions,
    undisturbed,
)
from tests.tricks import trick_jail

from byheart import batch, extras
from byheart.asking.problems import GraderFault
from byheart.batch import Setup, Step
from byheart.batch.brief import CarrierGone, Elsewhere
from byheart.batch.gradebook import open_gradebook
from byheart.cli.main import main
from byheart.cluster import parcel
from byheart.cluster.address import address_of
from byheart.jail.cell import can_confine
from byheart.submissions import find_submissions

HAS_DASK = importlib.util.find_spec("distributed") is not None
pytestmark = pytest.mark.by_turns(15)
needs_cluster = pytest.mark.skipif(
    not HAS_DASK or not sys.platform.startswith("linux") or bool(can_confine()), reason="no jail, or no Dask"
)
if HAS_DASK:
    from byheart.cluster.joining import carrier_at

ROOT = Path(__file__).parent.parent
F_SETPIPE_SZ = 1031  # Linux's own number
SOLUTION = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
SIGMOID = Setup(ROOT / "exercises", "sigmoid")


# What is refused ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "url"),
    [
        ("local", ""),
        ("127.0.0.1:8786", "tcp://127.0.0.1:8786"),
        ("localhost:8786", "tcp://localhost:8786"),
        ("tcp://[::1]:8786", "tcp://[::1]:8786"),
        ("tls://10.0.0.1:8786", "tls://10.0.0.1:8786"),
        ("tls://grading.example.org:8786", "tls://grading.example.org:8786"),
    ],
)
def test_which_addresses_may_be_used(word: str, url: str) -> None:
    assert address_of(word).url == url


@pytest.mark.parametrize(
    "word",
    ["10.0.0.1:8786", "tcp://10.0.0.1:8786", "tcp://0.0.0.0:8786", "host:8786", "localhost.example.org:1", "[::]:1"],
)
def test_what_others_could_reach_is_refused_with_the_way_to_tls(word: str) -> None:
    with pytest.raises(GraderFault, match=r"isn't encrypted.*--tls-ca-file.*tls://HOST:PORT; docs/cluster\.md"):
        address_of(word)


@pytest.mark.parametrize("word", ["", "here", "tls://host", "tls://host:none", "ucx://127.0.0.1:1", "tcp://:1"])
def test_what_is_no_address_is_said(word: str) -> None:
    with pytest.raises(GraderFault, match="is no address of a cluster"):
        address_of(word)


def test_without_the_extra_the_way_out_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setitem(extras.EXTRAS, "cluster", ("no_such_module",))
    assert main(["grade", str(tmp_path), "--cluster", "local"]) == 3
    said = capsys.readouterr().err
    assert '`byheart grade --cluster` needs the extra "cluster", which isn\'t installed' in said
    assert "[cluster]" in said
    assert "--shard and `byheart merge` use several machines too" in said


def test_who_names_no_cluster_loads_nothing_of_dask() -> None:
    code = "import sys, byheart.cli.grade, byheart.cli.grading, byheart.batch.whole_class; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"distributed", "dask", "cryptography"} & {name.partition(".")[0] for name in done.stdout.split()}


def test_without_a_jail_no_cluster_is_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setitem(extras.EXTRAS, "cluster", ())
    assert main(["grade", str(tmp_path), "--cluster", "local", "--unconfined"]) == 2
    assert "students' code could give the cluster commands" in capsys.readouterr().err


# What is sent ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["a course", "a workspace"])
def test_a_course_in_a_parcel_asks_and_judges_the_same(kind: str, tmp_path: Path) -> None:
    setup = replace(SIGMOID, secret_seed=4711, kept=tmp_path / "kept", confined=not can_confine())
    if kind == "a workspace":
        (tmp_path / "own").mkdir()
        settings = f'questions = "{ROOT / "exercises"}"\ncarry = "strict"\n'
        (tmp_path / "own" / "course.toml").write_text(settings, encoding="utf-8")
        setup = replace(setup, course=tmp_path / "own")
    receipt = batch.paper_of(setup).receipt
    there = parcel.unpacked(packed := parcel.packed(setup), setup, tmp_path / "there")
    assert there.course.is_relative_to(tmp_path / "there")
    tables = sorted((tmp_path / "there").rglob("*.npz"))
    assert batch.paper_of(there).receipt == receipt
    assert sorted((tmp_path / "there").rglob("*.npz")) == tables, "nothing is computed again"
    assert parcel.packed(setup).digest == packed.digest


# A cluster on this machine --------------------------------------------------------------------------------------------


def a_class(folder: Path, **texts: str) -> Path:
    for student, text in texts.items():
        (folder / student).mkdir(parents=True, exist_ok=True)
        (folder / student / "sigmoid.py").write_text(text, encoding="utf-8")
    return folder


def run(setup: Setup, folder: Path, address: str = "local", workers: int = 2) -> dict[str, Step]:
    """What became of everybody, graded by a cluster."""
    paper, out = batch.paper_of(setup), folder / "out"
    with open_gradebook(out) as book:
        book.begin({"title": "A course", "kit": {}})
        sources = find_submissions(folder / "in", batch.wanted_files(paper))
        elsewhere = Elsewhere(carrier_at(address_of(address), workers))
        steps = batch.grade_class(setup, paper, sources, out, book, workers, elsewhere)
        return {step.student: step for step in steps}


def processes(parent: int, word: str = "") -> list[int]:
    """The processes below this one of a cluster on this machine; `word` says which: scheduler or worker."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (place / "cmdline").read_bytes().split(b"\0")
            stat = (place / "stat").read_text().rpartition(")")[2].split()
            if int(stat[1]) == parent and any(b"byheart.cluster.host" in each for each in words):
                found += [int(place.name)] * (not word or word.encode() in words)
    return sorted(found)


def listening(pid: int) -> set[str]:
    """The addresses that this process listens on, as the kernel writes them."""
    sockets = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(OSError):
            sockets |= set(re.findall(r"socket:\[(\d+)\]", str(link.readlink())))
    rows = [
        line.split() for kind in ("tcp", "tcp6") for line in Path(f"/proc/{pid}/net/{kind}").read_text().splitlines()
    ]
    return {row[1].partition(":")[0] for row in rows if len(row) > 9 and row[3] == "0A" and row[9] in sockets}


@needs_cluster
def test_a_cluster_on_this_machine_makes_the_same_gradebook_and_leaves_nothing(
    submissions: Path,  # noqa: F811
    undisturbed: tuple[list[Any], Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    tmp_path.chmod(0o755)
    grader = start(submissions, tmp_path, "--cluster", "local", "--seed-from", str(undisturbed[1]))
    assert grader.stderr is not None
    while not re.match(rb"1/\d+ ", grader.stderr.readline()):
        assert grader.poll() is None
    ours = processes(grader.pid)
    assert (len(processes(grader.pid, "scheduler")), len(ours)) == (1, 3)
    assert set.union(*map(listening, ours)) == {"0100007F"}, "127.0.0.1 alone"
    said = grader.communicate(timeout=300)
    assert grader.returncode == 0, said
    same(tmp_path, undisturbed)


def same(folder: Path, undisturbed: tuple[list[Any], Path]) -> None:  # noqa: F811
    """The gradebook is that of an undisturbed run, every page is there, and nothing else is left."""
    assert content(folder) == undisturbed[0]
    assert not [name for name in files(folder / "out") if name.endswith((".part", "-wal", "-shm", "-journal"))]
    assert len([name for name in files(folder / "out") if name.startswith("students/")]) == 3 * len(undisturbed[0][1])
    until = time.monotonic() + 60
    while left_running(folder) and time.monotonic() < until:
        time.sleep(0.05)
    assert left_running(folder) == []


REACHES = """
import socket
import numpy as np
def sigmoid(x):
    for port in {ports}:
        socket.create_connection(("127.0.0.1", port), 5).close()
    return 1 / (1 + np.exp(-x))
def sigmoid_output_to_derivative(output):
    sigmoid(0.0)
    return output * (1 - output)
"""


@needs_cluster
def test_a_program_reaches_neither_the_scheduler_nor_a_worker(tmp_path: Path) -> None:
    from distributed import Client

    tmp_path.chmod(0o755)
    with cluster(tmp_path, [Host()]) as started:
        with Client(started.url, set_as_default=False) as client:
            client.wait_for_workers(1, timeout=120)
            urls = [started.url, *client.scheduler_info(n_workers=-1)["workers"]]
        text = REACHES.format(ports=[int(url.rpartition(":")[2]) for url in urls])
        space: dict[str, Any] = {}
        exec(text, space)
        assert space["sigmoid"](0.0) == 0.5, "outside the jail it reaches both"
        a_class(tmp_path / "in", ada=SOLUTION, mallory=text)
        steps = run(SIGMOID, tmp_path, started.url)
        assert (steps["ada"].score, steps["mallory"].score) == (4.0, 0.0)
        with open_gradebook(tmp_path / "out") as book:
            verdicts = book.judged("mallory").verdicts
        assert {each.outcome for each in verdicts} == {"error"}
        assert all("PermissionError" in each.message or "OSError" in each.message for each in verdicts)


# Who dies meanwhile ---------------------------------------------------------------------------------------------------

TRICK = replace(SIGMOID, jail=trick_jail)


@needs_cluster
@pytest.mark.slow
def test_what_kills_the_process_that_grades_is_put_aside_and_the_worker_lives(tmp_path: Path) -> None:
    a_class(tmp_path / "in", ada="blank", bob="die", cleo=f"die once {tmp_path / 'flag'}", dora="fault")
    with cluster(tmp_path, [Host()]) as started:
        steps = run(TRICK, tmp_path, started.url)
        assert started.workers[0].poll() is None
    assert sorted(student for student, step in steps.items() if step.why) == ["bob", "dora"]
    assert {step.became for step in steps.values()} == {"graded"}


@needs_cluster
@pytest.mark.slow
def test_a_chunk_that_kills_workers_is_taken_apart_and_its_culprit_gets_no_mark(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    a_class(tmp_path / "in", **{f"s{number:02}": "blank" for number in range(20)} | {"s10": "kill the worker"})
    steps = run(TRICK, tmp_path)
    assert len(steps) == 20
    assert {step.became for student, step in steps.items() if student != "s10"} == {"graded"}
    assert steps["s10"].became == "fault"
    assert "the grader's own process ended while it judged this, more than once" in steps["s10"].why
    with open_gradebook(tmp_path / "out") as book:
        assert "s10" not in set(book.students()), "a lost worker is never a mark"
        assert book.broken() == {"s10"}


BROKEN_JAIL = """
from byheart.jail import doctor
doctor.examine = lambda *_, **__: [doctor.Wall("files outside can't be read", False, "it read one", "")]
"""


@needs_cluster
@pytest.mark.slow
def test_a_worker_whose_jail_does_not_hold_is_not_used(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "broken.py").write_text(BROKEN_JAIL, encoding="utf-8")
    (tmp_path / "other").mkdir()
    broken = ["--preload", str(tmp_path / "broken.py")]
    a_class(tmp_path / "in", **{f"s{number}": "blank" for number in range(9)})
    with cluster(tmp_path, [Host(options=["--host", "127.0.0.1", *broken])]) as started:
        with pytest.raises(
            CarrierGone, match=r"no worker of the cluster can be used: .*: files outside.*: it read one"
        ):
            run(TRICK, tmp_path, started.url)
        with open_gradebook(tmp_path / "out") as book:
            assert not list(book.students())
    with cluster(tmp_path / "other", [Host(options=["--host", "127.0.0.1", *broken]), Host()]) as started:
        steps = run(TRICK, tmp_path, started.url)
        assert {step.became for step in steps.values()} == {"graded"}


def dies(who: str, chance: random.Random, submissions: Path, folder: Path, *more: str) -> tuple[int, str]:  # noqa: F811
    """A run in which one process is killed at some moment: its exit code, and what it said."""
    grader = start(submissions, folder, "--cluster", "local", *more)
    assert grader.stderr is not None
    class_size = len(list(submissions.iterdir()))
    said, wanted = [b""], chance.choice([0, chance.randrange(1, class_size), chance.randrange(1, class_size)])
    while not processes(grader.pid, "worker"):
        time.sleep(0.02)
    while wanted and said[-1].partition(b"/")[0] != str(wanted).encode() and (line := grader.stderr.readline()):
        said.append(line)
    time.sleep(chance.choice([0.0, chance.uniform(0, 0.1), chance.uniform(0, 1)]) if wanted else chance.uniform(0, 8))
    victims = [grader.pid] if who == "coordinator" else processes(grader.pid, who)
    graded = len(list((folder / "out" / "students").glob("*.html")))
    alive = grader.poll() is None
    with contextlib.suppress(ProcessLookupError, IndexError):
        os.kill(chance.choice(victims), signal.SIGKILL)
    print(f"{who}: killed after {graded} were graded" if victims and alive else f"{who}: all were graded before")
    if who == "coordinator":
        grader.wait()
        until = time.monotonic() + 60
        while left_running(folder) and time.monotonic() < until:
            time.sleep(0.05)
        assert left_running(folder) == [], "no process outlives the coordinator"
    out, err = grader.communicate(timeout=400)
    return grader.returncode, (b"".join(said) + err + out).decode()


@needs_cluster
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(int(os.environ.get("BYHEART_KILLS", "20"))))
@pytest.mark.parametrize("who", ["worker", "scheduler", "coordinator"])
def test_whoever_dies_the_gradebook_is_the_same(
    who: str,
    seed: int,
    submissions: Path,  # noqa: F811
    undisturbed: tuple[list[Any], Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    tmp_path.chmod(0o755)
    shared = ("--seed-from", str(undisturbed[1]))
    code, said = dies(who, random.Random(1000 + seed), submissions, tmp_path, *shared)
    if who == "coordinator":
        grader = start(submissions, tmp_path, "--cluster", "local", *shared)
        said = str(grader.communicate(timeout=400))
        code = grader.returncode
    assert code == 0, said
    if who == "scheduler" and "scheduler has ended" in said:
        assert "This machine's own processes go on." in said
    same(tmp_path, undisturbed)


@pytest.fixture(scope="module")
def crowd(submissions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: F811
    """The class many times over, each with a long name: what is said of them all doesn't fit into two pipes."""
    folder = tmp_path_factory.mktemp("crowd")
    for number in range(-(-200 // len(list(submissions.iterdir())))):
        for each in submissions.iterdir():
            shutil.copytree(each, folder / f"{each.name}_{number}_{'x' * 120}")
    return folder


@needs_cluster
@pytest.mark.slow
def test_when_a_scheduler_elsewhere_dies_what_was_graded_is_kept(crowd: Path, tmp_path: Path) -> None:
    """The coordinator can't be done before: it waits, since nobody reads what it says while the scheduler is killed."""
    import fcntl  # Windows has none

    tmp_path.chmod(0o755)
    (tmp_path / "cluster").mkdir()
    (alone := tmp_path / "alone").mkdir(mode=0o755)
    finish(crowd, alone)
    shared = ("--seed-from", str(alone / "out"))
    with cluster(tmp_path / "cluster", [Host(), Host()]) as started:
        grader = start(crowd, tmp_path, "--cluster", started.url, *shared)
        assert grader.stderr is not None
        fcntl.fcntl(grader.stderr, F_SETPIPE_SZ, 4096)
        while not re.match(rb"1/\d+ ", grader.stderr.readline()):
            assert grader.poll() is None
        started.scheduler.kill()
        started.scheduler.wait()
        said = grader.communicate(timeout=120)[1].decode()
        assert grader.returncode == 1, said
        told = re.search(r"scheduler has ended.* The (\d+) graded so far are kept in .*goes on from there", said)
        assert told is not None, said
    with open_gradebook(tmp_path / "out") as book:
        assert 1 <= len(list(book.students())) == int(told[1]) < len(list(crowd.iterdir()))
    (tmp_path / "cluster" / "scheduler.json").unlink()
    with cluster(tmp_path / "cluster", [Host(), Host()]) as started:
        grader = start(crowd, tmp_path, "--cluster", started.url, *shared)
        said = grader.communicate(timeout=200)[1].decode()
        assert grader.returncode == 0, said
        same(tmp_path, (content(alone), alone / "out"))


@needs_cluster
@pytest.mark.slow
def test_when_the_coordinator_dies_the_workers_elsewhere_forget_the_batch(
    submissions: Path,  # noqa: F811
    undisturbed: tuple[list[Any], Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    tmp_path.chmod(0o755)
    (there := tmp_path / "cluster").mkdir()
    shared = ("--seed-from", str(undisturbed[1]))
    with cluster(there, [Host(), Host()]) as started:
        grader = start(submissions, tmp_path, "--cluster", started.url, *shared)
        assert grader.stderr is not None
        while not re.match(rb"1/\d+ ", grader.stderr.readline()):
            assert grader.poll() is None
        assert list(there.rglob("byheart-station-*"))
        grader.kill()
        grader.communicate()
        until = time.monotonic() + 60
        while list(there.rglob("byheart-station-*")) and time.monotonic() < until:
            time.sleep(0.1)
        assert not list(there.rglob("byheart-station-*")), "neither the seed nor the answers stay there"
        grader = start(submissions, tmp_path, "--cluster", started.url, *shared)
        said = grader.communicate(timeout=300)
        assert grader.returncode == 0, said
        same(tmp_path, undisturbed)


@needs_cluster
@pytest.mark.slow
def test_after_a_lost_connection_what_was_out_is_sent_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from byheart.cluster.carrier import Cluster

    tmp_path.chmod(0o755)
    a_class(tmp_path / "in", **{f"s{number:02}": "blank" for number in range(60)})
    submit, cut = Cluster._submit, []

    def submit_and_cut(self: Any, chunk: Any, worker: str) -> None:
        submit(self, chunk, worker)
        if len(cut) < 3:
            cut.append(worker)
            self._client.loop.add_callback(lambda: self._client.scheduler_comm.comm.abort())

    monkeypatch.setattr(Cluster, "_submit", submit_and_cut)
    steps = run(TRICK, tmp_path)
    assert len(cut) == 3
    assert [step.became for step in steps.values()] == ["graded"] * 60


# Two hosts ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def hosts() -> Iterator[list[Host]]:
    """Two network namespaces, each joined with this one: as two machines."""
    made: list[str] = []
    try:
        for number in (1, 2):
            name, here = f"byheart{number}-{os.getpid()}", f"bh{number}-{os.getpid() % 100000}"
            inside = f"ip netns exec {name} ip"
            for command in (
                f"ip netns add {name}",
                f"ip link add {here} type veth peer name eth0 netns {name}",
                f"ip addr add 10.213.{number}.1/30 dev {here}",
                f"ip link set {here} up",
                f"{inside} addr add 10.213.{number}.2/30 dev eth0",
                f"{inside} link set eth0 up",
                f"{inside} link set lo up",
            ):
                if subprocess.run(command.split(), capture_output=True, check=False).returncode:
                    pytest.skip(f"needs the right to make network namespaces: {command}")
                made += [name] * (command == f"ip netns add {name}")
        yield [
            Host(f"ip netns exec {name}", f"10.213.{number}.1", ["--host", f"10.213.{number}.2"])
            for number, name in enumerate(made, 1)
        ]
    finally:
        for name in made:
            subprocess.run(["ip", "netns", "del", name], check=False)


@needs_cluster
@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="makes network namespaces")
def test_two_hosts_with_tls_make_the_same_gradebook(
    hosts: list[Host],
    submissions: Path,  # noqa: F811
    undisturbed: tuple[list[Any], Path],  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "cluster").mkdir()
    tls = certificate(tmp_path / "cluster")
    for name, value in certificate_of_client(tmp_path / "cluster").items():
        monkeypatch.setenv(name, value)
    with cluster(tmp_path / "cluster", hosts, tls, listen="tls://0.0.0.0") as started:
        url = f"tls://127.0.0.1:{started.url.rpartition(':')[2]}"
        grader = start(submissions, tmp_path, "--seed-from", str(undisturbed[1]), "--cluster", url)
        said = grader.communicate(timeout=300)
        assert grader.returncode == 0, said
    same(tmp_path, undisturbed)


@needs_cluster
def test_a_scheduler_that_others_reach_without_tls_is_refused_even_by_its_own_machine(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with cluster(tmp_path, [], listen="0.0.0.0") as started, pytest.raises(GraderFault, match="isn't encrypted"):
        run(SIGMOID, tmp_path, f"127.0.0.1:{started.url.rpartition(':')[2]}")
