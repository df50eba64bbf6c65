"""A class graded by a cluster: the same gradebook as on one machine, whoever dies meanwhile; and nobody gets in."""

import contextlib
import importlib.util
import os
import re
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.faults.test_kill import content, files, left_running, start, submissions, undisturbed  # noqa: F401

from byheart import batch, extras
from byheart.asking.problems import GraderFault
from byheart.batch import Setup, Step
from byheart.batch.gradebook import open_gradebook
from byheart.cli.main import main
from byheart.cluster.address import address_of
from byheart.jail.cell import can_confine
from byheart.submissions import find_submissions

HAS_DASK = importlib.util.find_spec("distributed") is not None
needs_cluster = pytest.mark.skipif(
    not HAS_DASK or not sys.platform.startswith("linux") or bool(can_confine()), reason="no jail, or no Dask"
)
if HAS_DASK:
    from tests.clusters import cluster

    from byheart.cluster import parcel
    from byheart.cluster.joining import carrier_at

ROOT = Path(__file__).parent.parent
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


def test_without_a_jail_no_cluster_is_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setitem(extras.EXTRAS, "cluster", ())
    assert main(["grade", str(tmp_path), "--cluster", "local", "--unconfined"]) == 2
    assert "students' code could give the cluster commands" in capsys.readouterr().err


# What is sent ---------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not HAS_DASK, reason="no Dask")
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


def run(setup: Setup, folder: Path, address: str = "local", workers: int = 2, **more: Any) -> dict[str, Step]:
    """What became of everybody, graded by a cluster."""
    paper, out = batch.paper_of(setup), folder / "out"
    with open_gradebook(out) as book:
        book.begin({"title": "A course", "kit": {}})
        sources = find_submissions(folder / "in", batch.wanted_files(paper))
        elsewhere = carrier_at(address_of(address), workers)
        steps = batch.grade_class(setup, paper, sources, out, book, workers, elsewhere, **more)
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
    with cluster(tmp_path, [[]]) as started:
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
