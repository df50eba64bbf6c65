"""Five files and nothing to edit: an exercise and a mistake are added to a copy, as CONTRIBUTING tells it.

`tests/added` holds them as somebody wrote them who knew CONTRIBUTING and not the machinery. The copy's own tests must
pass with them, and its `byheart verify` must hold.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ADDED = ROOT / "tests" / "added"
EXERCISE, TOPIC = "91_units_of_bias", "units_of_bias"
# An entry in a file that is there: where it goes, and where it lies here.
ENTRY, ENTRY_FILE = "reference/mistakes/sigmoid.toml", ADDED / "a_mistake.toml"
MISTAKE = "added-sigmoid-shifted"

# The tests that hold the course: those that would count, list or name what is in it.
COURSE_TESTS = """
test_blank_page test_cli test_corpus test_course test_diagnose test_docs test_explain test_grade test_imports test_key
test_messages test_mistakes test_packing test_page test_pytest_exercises test_reference test_screens test_stubs
test_verify test_workspace
""".split()  # noqa: SIM905


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository with the exercise and the mistake in it."""
    folder = tmp_path_factory.mktemp("copy") / "repository"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(folder)], check=True)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():  # as it is here, committed or not
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    run(folder, "git", "add", "-A")
    run(
        folder,
        "git",
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.org",
        "commit",
        "-qm",
        "as it is",
        "--allow-empty",
    )
    for path in sorted(ADDED.rglob("*")):
        if path.is_file() and path != ENTRY_FILE and path.suffix != ".pyc":
            place = folder / path.relative_to(ADDED)
            assert not place.exists(), f"{place} is there already: nothing is to be edited"
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    with (folder / ENTRY).open("a", encoding="utf-8") as file:
        file.write("\n" + ENTRY_FILE.read_text(encoding="utf-8"))
    run(folder, "git", "add", "-A")
    return folder


def run(folder: Path, *words: str, timeout: int = 1500) -> tuple[int, str]:
    environment = {**os.environ, "PYTHONPATH": str(folder / "grader"), "PYTHONIOENCODING": "utf-8", "COLUMNS": "120"}
    done = subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, encoding="utf-8", errors="replace", timeout=timeout
    )
    return done.returncode, done.stdout + done.stderr


def test_nothing_that_was_there_is_edited_but_by_an_entry(copy):
    _, said = run(copy, "git", "diff", "--cached", "--name-status", "HEAD")
    changed = [line.split("\t") for line in said.splitlines()]
    assert [name for kind, name in changed if kind != "A"] == [ENTRY]
    assert len(changed) > 6


def test_the_copy_is_the_one_that_is_tried(copy):
    _, said = run(copy, sys.executable, "-c", "import byheart; print(byheart.__file__)")
    assert said.startswith(str(copy))


def test_its_solution_is_right(copy):
    code, said = run(copy, sys.executable, "-m", "pytest", f"exercises/{EXERCISE}", "--answers-in", "solutions")
    assert code == 0, said


@pytest.mark.slow
def test_the_proof_holds_with_them(copy):
    code, said = run(copy, sys.executable, "-m", "byheart", "verify", TOPIC, "sigmoid")
    assert code == 0, said
    assert "figures hold." in said


@pytest.mark.slow
def test_a_learner_who_makes_the_new_mistake_is_told_its_name(copy, tmp_path):
    place = tmp_path / "02_sigmoid" / "sigmoid.py"
    place.parent.mkdir()
    solution = (copy / "solutions" / "02_sigmoid" / "sigmoid.py").read_text(encoding="utf-8")
    place.write_text(solution.replace("np.exp(-x)", "np.exp(1 - x)"), encoding="utf-8")
    _, said = run(copy, sys.executable, "-m", "pytest", "exercises/02_sigmoid", "--answers-in", str(tmp_path))
    assert "looks like  The curve is thought to begin at another place than 0." in said


@pytest.mark.slow
def test_its_own_tests_pass(copy):
    paths = [f"tests/{name}.py" for name in COURSE_TESTS]
    code, said = run(copy, sys.executable, "-m", "pytest", "-n", "2", "-q", "-p", "no:cacheprovider", *paths)
    assert code == 0, said[-5000:]
