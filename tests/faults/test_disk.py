"""A full disk, a read-only folder, a damaged key: a clear sentence, and nothing lost."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from byheart.batch.gradebook import FILE
from byheart.jail.cell import can_confine

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent.parent
SOLUTION = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
FREE = ["--unconfined"] if can_confine() else []


def a_class(folder: Path, count: int) -> Path:
    for number in range(count):
        (folder / f"s{number:03}").mkdir(parents=True, exist_ok=True)
        (folder / f"s{number:03}" / "sigmoid.py").write_text(SOLUTION, encoding="utf-8")
    return folder


def grade(submissions: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    words = ["grade", str(submissions), "--out", str(out), "--only", "sigmoid", "--jobs", "2", *FREE, *more]
    return subprocess.run(
        [sys.executable, "-m", "byheart", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def kept(out: Path) -> int:
    with contextlib.closing(sqlite3.connect(out / FILE)) as book:
        assert book.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(book.execute("SELECT COUNT(*) FROM results").fetchone()[0])


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", str(disk)]
    if os.name != "posix" or os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_keeps_what_was_graded_and_goes_on_when_there_is_room(tiny_disk: Path, tmp_path: Path) -> None:
    submissions = a_class(tmp_path / "in", 24)
    stopped = grade(submissions, tiny_disk / "out")
    assert stopped.returncode == 3
    assert "Traceback" not in stopped.stderr
    assert "nothing is lost" in stopped.stderr or "is kept" in stopped.stderr
    assert str(tiny_disk) in stopped.stderr
    before = kept(tiny_disk / "out")
    assert 0 < before < 24
    subprocess.run(["mount", "-o", "remount,size=50m", str(tiny_disk)], check=True)
    went_on = grade(submissions, tiny_disk / "out")
    assert went_on.returncode == 0, went_on.stderr
    assert f"{24 - before} graded, {before} as before" in went_on.stdout
    assert kept(tiny_disk / "out") == 24


def test_a_read_only_disk(tiny_disk: Path, tmp_path: Path) -> None:
    submissions = a_class(tmp_path / "in", 3)
    assert grade(submissions, tiny_disk / "out").returncode == 0
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    refused = grade(a_class(tmp_path / "in", 4), tiny_disk / "out")
    assert refused.returncode == 3
    assert "can't be written" in refused.stderr
    assert "--out" in refused.stderr
    assert "Traceback" not in refused.stderr
    subprocess.run(["mount", "-o", "remount,rw", str(tiny_disk)], check=True)
    assert kept(tiny_disk / "out") == 3


def test_two_at_once(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", 3), tmp_path / "out"
    out.mkdir()
    with contextlib.closing(sqlite3.connect(out / ".grading", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        refused = grade(submissions, out)
    assert refused.returncode == 3
    assert "another byheart is grading into this folder" in refused.stderr


def test_a_key_that_is_damaged_is_made_again_and_a_settings_file_that_is_wrong_is_named(tmp_path: Path) -> None:
    course = tmp_path / "exercises"
    for part in ("exercises", "reference"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__", ".byheart"))
    submissions, out = a_class(tmp_path / "in", 2), tmp_path / "out"
    assert grade(submissions, out, "--course", str(course)).returncode == 0
    key, *_ = sorted((course / ".byheart").glob("key-*.npz"))  # one for each exercise
    key.write_bytes(key.read_bytes()[:-100])
    again = grade(submissions, out, "--course", str(course))
    assert again.returncode == 0, again.stderr
    assert "0 graded, 2 as before" in again.stdout
    settings = course / "course.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("seconds = 5.0", 'seconds = "soon"'))
    refused = grade(submissions, out, "--course", str(course))
    assert refused.returncode == 3
    assert "seconds should be a number of seconds, more than 0; it is 'soon'" in refused.stderr
    assert kept(out) == 2
