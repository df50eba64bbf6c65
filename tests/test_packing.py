"""What is handed out holds byheart and the course as it should be, and nothing that merely lies there."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

import byheart
from byheart.curriculum.stubs import stubs

pytestmark = pytest.mark.by_turns(15)

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
    "solutions/04_deltas/scratch.py": "x = 1\n",
    "exercises/04_deltas/test_mine.py": "def test_mine(): ...\n",
    "exercises/04_deltas/notes.md": "what I had wrong\n",
    "exercises/.byheart/README.md": "keys\n",
    "exercises/02_sigmoid/.ipynb_checkpoints/sigmoid.py": "x = 1\n",
    "reference/.byheart/key.toml": "the = 'answers'\n",
    "graded/index.html": "marks",
}


def git(folder: Path, *words: str) -> list[str]:
    command = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return [line for line in done.stdout.split("\0") if line]


def build(folder: Path, target: str) -> Path:
    """Build as an installer does; the path of what came of it."""
    out = folder / "dist" / target.replace(":", "-")
    done = tried(folder, "-t", target, "-d", str(out))
    assert done.returncode == 0, done.stderr
    (made,) = out.glob("*")
    return made


def tried(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build as an installer does; how that ended."""
    command = [sys.executable, "-m", "hatchling", "build", *words]
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


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


@pytest.fixture(scope="module")
def unpacked(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, with all that lies about, where there is no git: a downloaded archive that somebody has worked in."""
    folder = tmp_path_factory.mktemp("unpacked") / "byheart"
    shutil.copytree(checkout, folder, ignore=shutil.ignore_patterns(".git", "dist"))
    return folder


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


def test_without_git_a_wheel_holds_the_same_and_nothing_of_what_lies_about(unpacked, wheel):
    again = zipfile.ZipFile(build(unpacked, "wheel"))
    assert course_in(again) == course_in(wheel)
    for name in course_in(wheel):
        assert again.read(f"byheart/course/{name}") == wheel.read(f"byheart/course/{name}"), name


def test_without_git_a_source_distribution_holds_nothing_of_what_lies_about(unpacked, tracked):
    with tarfile.open(build(unpacked, "sdist")) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]
    assert sorted(name for name in names if name.startswith(PARTS)) == sorted(tracked)


def test_where_git_is_needed_and_missing_one_sentence_says_so(checkout, tmp_path):
    done = tried(checkout, "-t", "wheel", "-d", str(tmp_path), PATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.strip().endswith(
        "byheart can't be packed: what git tracks goes in, and git can't be run (No such file or directory)."
        " Fix that, or pack a copy without .git: there, files go in by their names."
    )
    assert "Traceback" not in done.stderr


def test_where_git_fails_one_sentence_says_why(unpacked, tmp_path):
    (unpacked / ".git").write_text("nothing of the kind\n", encoding="utf-8")
    done = tried(unpacked, "-t", "wheel", "-d", str(tmp_path))
    (unpacked / ".git").unlink()
    assert done.returncode == 1
    assert f"`git ls-files` failed in {unpacked} (fatal: invalid gitfile format" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_solution_that_no_stub_can_be_made_of_is_named(unpacked, tmp_path):
    path = unpacked / "solutions/02_sigmoid/sigmoid.py"
    kept = path.read_text(encoding="utf-8")
    path.write_text("x = 1\n", encoding="utf-8")
    done = tried(unpacked, "-t", "wheel", "-d", str(tmp_path))
    path.write_text(kept, encoding="utf-8")
    assert done.returncode == 1
    assert "byheart can't be packed: solutions/02_sigmoid/sigmoid.py: there is no ### BEGIN SOLUTION" in done.stderr
    assert "Traceback" not in done.stderr


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


def test_the_image_gets_the_packages_that_grading_needs_and_no_course():
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*told["dependencies"], *told["optional-dependencies"]["grade"]]
    dockerfile = (ROOT / "Dockerfile").read_text("utf-8")
    assert sorted(re.findall(r'"([\w-]+[^" ]*)"', dockerfile.partition("RUN pip install")[2].partition("COPY")[0])) == (
        sorted(each.partition(";")[0] for each in needed)
    )
    sent = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    copied = re.findall(r"^COPY (.+) \S+$", dockerfile, re.MULTILINE)
    assert sorted(name for line in copied for name in line.split()) == sorted(
        each[1:] for each in sent if each.startswith("!")
    )


def test_the_citation_names_this_version():
    version = re.search(r"^version: (.+)$", (ROOT / "CITATION.cff").read_text("utf-8"), re.MULTILINE)
    assert version
    assert version[1] == byheart.__version__
