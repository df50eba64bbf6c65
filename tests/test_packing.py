"""What is handed out holds byheart and the course as it should be, and nothing that merely lies there."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from byheart.curriculum.stubs import stubs

ROOT = Path(__file__).parent.parent
pytest.importorskip("hatchling", reason="the extra `dev` isn't installed")
PARTS = ("exercises", "solutions", "reference")

# What an attempt, a cache or a secret may leave in a checkout.
JUNK = {
    "exercises/04_deltas/earlier/deltas-1.py": "def output_delta(): ...\n",
    "exercises/04_deltas/notes.txt": "what I had wrong\n",
    "exercises/.byheart/key-0123.npz": "the answers",
    "exercises/messages.toml": 'a1b2c3d4e5 = "to somebody"\n',
    "reference/__pycache__/sigmoid.cpython-311.pyc": "old",
    "solutions/04_deltas/deltas.py.orig": "merge\n",
    "graded/index.html": "marks",
}


def git(folder: Path, *words: str) -> list[str]:
    command = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return [line for line in done.stdout.split("\0") if line]


def build(folder: Path, target: str) -> Path:
    """Build as an installer does; the path of what came of it."""
    out = folder / "dist" / target.replace(":", "-")
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(out)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (made,) = out.glob("*")
    return made


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    """The course's files that belong to it."""
    listed = git(ROOT, "ls-files", "-z", *PARTS)
    return [name for name in listed if (ROOT / name).is_file()]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory, tracked: list[str]) -> Path:
    """A copy of what git tracks, in which a learner has written, with all sorts of things lying about."""
    folder = tmp_path_factory.mktemp("checkout")
    machinery = git(ROOT, "ls-files", "-z", "-c", "-o", "--exclude-standard", "grader")
    for name in (*tracked, *machinery, "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", ".gitignore"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes((ROOT / name).read_bytes())
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "all of it")
    for name, text in JUNK.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    stub = folder / "exercises/02_sigmoid/sigmoid.py"
    stub.write_text(stub.read_text(encoding="utf-8").replace("raise NotImplementedError", "return x"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def wheel(checkout: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(build(checkout, "wheel"))


def course_in(wheel: zipfile.ZipFile) -> list[str]:
    prefix = "byheart/course/"
    return sorted(name.removeprefix(prefix) for name in wheel.namelist() if name.startswith(prefix))


def test_a_wheel_holds_byheart_and_nothing_else_at_its_top(wheel):
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {name for name in tops if not name.endswith(".dist-info")} == {"byheart"}
    assert "byheart/py.typed" in wheel.namelist()


def test_a_wheel_holds_the_course_as_it_is_tracked(wheel, tracked):
    assert course_in(wheel) == sorted(tracked)


def test_a_wheel_holds_all_of_the_machinery(wheel):
    ours = {
        name.removeprefix("grader/")
        for name in git(ROOT, "ls-files", "-z", "grader/byheart")
        if (ROOT / name).is_file()
    }
    assert ours <= set(wheel.namelist())


def test_a_stub_goes_in_as_it_is_generated_and_never_as_it_lies(wheel):
    for place, text in stubs(ROOT / "solutions", ROOT / "exercises"):
        assert wheel.read(f"byheart/course/{place.relative_to(ROOT)}").decode() == text


def test_a_wheel_made_of_a_source_distribution_is_the_same(checkout, wheel, tmp_path):
    with tarfile.open(build(checkout, "sdist")) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    assert not (source / ".git").exists()
    again = zipfile.ZipFile(build(source, "wheel"))
    for name in wheel.namelist():
        if "dist-info" not in name:
            assert again.read(name) == wheel.read(name), name
    assert len(again.namelist()) == len(wheel.namelist())


def test_an_editable_installation_has_no_second_course(checkout):
    editable = zipfile.ZipFile(build(checkout, "wheel:editable"))
    assert [name for name in editable.namelist() if ".dist-info" not in name] == ["_byheart.pth"]
    assert editable.read("_byheart.pth").decode().strip() == str(checkout / "grader")
