"""House rules: imports point down, a course knows the door alone, no pickle, and the CLI is imported by nobody.

The rooms and their order are those of `byheart.rooms`, and no second list of them stands here. `python
tests/test_imports.py` prints the rooms, how many of their imports go to which other, and what points up.
"""

import ast
import functools
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import byheart
from byheart.jail.cell import can_confine
from byheart.rooms import BESIDE, DECIDING, ROOMS, files_in

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "grader" / "byheart"
NAMES = [room.name for room in ROOMS]
# Loose files: what every room may import, and what may import every room.
GROUND, DOOR = {"rooms", "extras", "bar"}, {"__init__", "__main__"}
FILES = sorted(path for path in HOUSE.rglob("*.py") if "templates" not in path.parts)
COURSES = [ROOT, ROOT / "tests" / "other_course", HOUSE / "curriculum" / "templates" / "new_course"]
COURSE_FILES = sorted(
    path
    for course in COURSES
    for part in ("exercises", "solutions", "reference")
    for path in (course / part).rglob("*.py")
    if "earlier" not in path.parts
)


@functools.cache
def parsed(path: Path) -> ast.Module:
    """What stands in this file; several tests look at it."""
    return ast.parse(path.read_text(encoding="utf-8"))


@functools.cache
def imports_of(path: Path) -> set[str]:
    """The modules that this file imports, wherever it does; relative ones with their dots."""
    names = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            names |= {module} | {f"{module}.{alias.name}" for alias in node.names}
    return names


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def rooms_in(path: Path) -> set[str]:
    """The rooms that this file imports from."""
    parts = (name.split(".") for name in imports_of(path))
    return {each[1] for each in parts if each[0] == "byheart" and len(each) > 1 and each[1] in {*NAMES, *GROUND}}


def arrows() -> Counter[tuple[str, str]]:
    """How many files of one room import from another."""
    return Counter(
        (room_of(path), other)
        for path in FILES
        for other in rooms_in(path)
        if room_of(path) in NAMES and other in NAMES
    )


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_folder_is_a_room_and_every_room_a_folder():
    folders = [path.name for path in HOUSE.iterdir() if path.is_dir() and (path / "__init__.py").is_file()]
    assert sorted(folders) == sorted(NAMES)
    assert {path.stem for path in HOUSE.glob("*.py")} == GROUND | DOOR


@pytest.mark.parametrize("own", NAMES)
def test_imports_point_down(own):
    for path in FILES:
        if room_of(path) == own:
            for other in rooms_in(path) - GROUND:
                assert NAMES.index(other) <= NAMES.index(own), f"{_shown(path)}: {own} may not import {other}"
                assert other != "cli" or own == "cli", _shown(path)


@pytest.mark.parametrize("path", [path for path in FILES if room_of(path) in BESIDE], ids=_shown)
def test_what_runs_beside_a_learner_imports_nothing_else_of_ours(path):
    assert rooms_in(path) <= set(BESIDE)
    other = {name.partition(".")[0] for name in imports_of(path)} - {"byheart", "numpy"}
    assert other <= set(sys.stdlib_module_names)


def test_judging_knows_no_jail_and_a_report_decides_nothing():
    for path in FILES:
        if room_of(path) in ("judging", "expecting", "report"):
            assert not rooms_in(path) & {"jail", "recorder", "batch", "submissions"}, path


def test_the_door_and_the_documents_have_the_same_rooms():
    door = ast.get_docstring(ast.parse((HOUSE / "__init__.py").read_text(encoding="utf-8")))
    listed = [(room.name, room.holds) for room in ROOMS]
    lines = re.findall(r"^    (\w+) {2,}(.+)$", door[door.index("The rooms,") :], re.MULTILINE)
    assert lines == listed
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \| (.+) \|$", page, re.MULTILINE)[: len(listed)] == listed


def test_a_room_lists_the_files_that_are_in_it():
    for name in NAMES:
        text = ast.get_docstring(ast.parse((HOUSE / name / "__init__.py").read_text(encoding="utf-8")))
        inside = {path.stem for path in (HOUSE / name).glob("*.py")} - {"__init__"}
        missing = {each for each in inside if not re.search(rf"\b{each}\b", text)}
        assert not missing, f"{name}/__init__.py doesn't say what {', '.join(sorted(missing))} is for"


def test_a_course_imports_the_door_alone():
    door = {"byheart"} | {f"byheart.{name}" for name in byheart.__all__}
    for path in COURSE_FILES:
        names = {name for name in imports_of(path) if name.partition(".")[0] == "byheart"}
        assert names <= door, _shown(path)
        others = {name.partition(".")[0] for name in imports_of(path) if not name.startswith((".", "byheart"))}
        allowed = {"numpy"} | ({"rich"} if path.name == "__main__.py" else set())
        assert others - allowed <= set(sys.stdlib_module_names), _shown(path)


def test_nothing_is_pickled():
    for path in FILES:
        names = {name.split(".")[0] for name in imports_of(path)}
        assert not names & {"pickle", "dill", "cloudpickle", "joblib", "shelve"}, _shown(path)
        assert "allow_pickle=True" not in path.read_text(encoding="utf-8"), _shown(path)


def _calls(path):
    """Each call in this file: what is called, its arguments by place, and the names of the others."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield called, node.args, {keyword.arg for keyword in node.keywords}


def test_points_are_awarded_in_one_place():
    """A score is computed in one function of `judge`, which nobody else calls; elsewhere verdicts are only passed on.

    Whoever makes a verdict gives it a score. Besides `judge` only `results` does, which reads back what was written.
    """
    making = {_shown(path) for path in FILES for called, _, _ in _calls(path) if called == "Verdict"}
    assert making == {"grader/byheart/judging/judge.py", "grader/byheart/judging/results.py"}
    scoring = {
        _shown(path) for path in FILES for called, _, named in _calls(path) if called == "replace" and "score" in named
    }
    assert scoring == {"grader/byheart/judging/judge.py"}
    tree = ast.parse((HOUSE / "judging" / "judge.py").read_text(encoding="utf-8"))
    (worth,) = (each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == "_worth")
    given = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "points"]
    assert len([each for each in ast.walk(worth) if each in given]) == 1
    for called, places, named in _calls(HOUSE / "judging" / "judge.py"):
        if called == "Verdict":  # its third argument is the score: computed by _worth, or nothing
            score = ast.unparse(places[2])
            assert score in ("score", "0.0"), score
            assert not named & {"score"}


def test_a_table_that_decides_what_is_told_is_hashed_like_code():
    there = sorted(path for room in DECIDING for path in (HOUSE / room).rglob("*.toml"))
    tables = [path for path in there if "templates" not in path.parts]  # these begin what others write
    assert HOUSE / "judging" / "general.toml" in tables
    assert {*tables, HOUSE / "judging" / "general.py"} <= set(files_in(DECIDING))


@pytest.mark.parametrize("room", ["judging", "reading", "expecting", "curriculum"])
def test_what_decides_looks_at_no_clock(room):
    """The same answers get the same verdicts at any load."""
    for path in sorted((HOUSE / room).rglob("*.py")):
        assert not imports_of(path) & {"time", "datetime", "signal", "threading"}, path


def test_every_module_says_what_it_is_for():
    for path in [*FILES, *COURSE_FILES]:
        assert ast.get_docstring(parsed(path)), path


# The machinery names no course: no exercise, no topic, no question, no article. `reading` names parts of a network,
# which is its matter, and some of them are topics as well.

TEMPLATES = sorted(path for path in HOUSE.rglob("templates/**/*") if path.is_file() and "__pycache__" not in path.parts)
# What names the article all the same: a remark on a draw, which no setting of a course could give other words.
STILL = ("right, though not the article's own draw: np.random.seed, then np.random.random",)


def names_of(exercises) -> set[str]:
    """What the article's course alone may say: with _, and a topic with spaces in any letters."""
    words = {
        word for each in exercises for word in (each.id, each.file, *(q.name for q in each.questions if "_" in q.name))
    }
    topics = {each.topic for each in exercises if "_" in each.topic}
    return words | topics | {each.replace("_", " ") for each in topics} | {"the article", "article's"}


def test_the_machinery_names_no_exercise_and_no_question(exercises):
    words = re.compile(rf"\b(?:{'|'.join(map(re.escape, names_of(exercises)))})\b", re.IGNORECASE)
    code = [(path, text) for path in FILES if room_of(path) not in ("reading", "recorder") for text in _strings(path)]
    assert {path.suffix for path in TEMPLATES} >= {".j2", ".py", ".md", ".toml"}
    shown = [(path, path.read_text(encoding="utf-8")) for path in TEMPLATES]
    found = {(_shown(path), text[:80], words.search(text)[0]) for path, text in code + shown if words.search(text)}
    assert {each for each in found if each[1] not in STILL} == set()
    assert {each[1] for each in found} == set(STILL)


def _strings(path: Path):
    """The texts in the code: not docstrings, which may give an example."""
    tree = parsed(path)
    documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    docs = {
        id(node.body[0].value) for node in ast.walk(tree) if isinstance(node, documented) and ast.get_docstring(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


# What is loaded -------------------------------------------------------------------------------------------------------


def loaded_by(code: str) -> set[str]:
    """The rooms of which something is loaded after this code ran in a fresh process."""
    code = f"{code}\nimport sys; print(*[name for name in sys.modules if name.startswith('byheart.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT / "tests")
    return {name.split(".")[1] for name in done.stdout.split()}


@pytest.mark.parametrize("name", ["question", "case", "part", "Case", "Question", "Polynomial", "GraderFault"])
def test_a_file_of_questions_brings_in_what_asks_and_nothing_more(name):
    assert loaded_by(f"from byheart import {name}") == {"asking"}


def test_the_door_itself_loads_nothing():
    assert loaded_by("import byheart; byheart.__version__; dir(byheart)") == set()


@pytest.mark.parametrize("asks", ["byheart.learner.exam", "byheart.batch.single", "byheart.practice.inside"])
def test_what_asks_loads_no_pictures(asks):
    assert "pictures" not in loaded_by(f"import {asks}")


def test_grading_one_submission_loads_no_pages():
    assert "report" not in loaded_by("from byheart import grade")


PAGES, JAIL = ("jinja2", "markupsafe", "pygments", "pysvgchart"), ("pyseccomp",)
SIGMOID = ROOT / "solutions/02_sigmoid/sigmoid.py"


def graded_without(modules: tuple[str, ...], how: str) -> str:
    """What is said where everything is taken from the door, these modules aren't installed, and one is graded."""
    code = f"""
import sys
sys.modules.update(dict.fromkeys({modules}))
from byheart import *
try:
    report = grade({{"sigmoid.py": open({str(SIGMOID)!r}, "rb").read()}}, only="sigmoid"{how})
    print(report.score, "of", report.points)
except GraderFault as problem:
    print(problem)
"""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_in_a_learners_installation_the_door_opens_and_one_can_be_graded_without_a_jail():
    assert graded_without((*PAGES, *JAIL), ", confined=False") == "4.0 of 4.0\n"


@pytest.mark.skipif(bool(can_confine()), reason="this machine can't hold a stranger's code")
def test_one_is_graded_in_the_jail_without_the_packages_of_the_pages():
    assert graded_without(PAGES, "") == "4.0 of 4.0\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the jail is made of Linux's own walls")
def test_where_the_jail_lacks_a_package_the_door_names_the_command_that_installs_it():
    said = graded_without(JAIL, "")
    assert said.startswith('`byheart.grade` needs the extra "grade", which isn\'t installed: ')
    assert re.search(r"python\S* -m pip install .*\[grade\]\"$", said.strip())


def test_where_the_jail_cannot_hold_the_door_names_the_doctor(monkeypatch):
    monkeypatch.setattr("byheart.batch.single.can_confine", lambda: ["the kernel has no Landlock"])
    monkeypatch.setattr("byheart.extras.JAIL", ())
    with pytest.raises(byheart.GraderFault, match=r"no Landlock\. `byheart doctor` says how to fix that"):
        byheart.grade({})


def test_pytest_loads_no_more_than_its_hooks_where_nothing_is_asked():
    assert loaded_by("import byheart.learner.plugin") == {"learner"}


if __name__ == "__main__":
    found = arrows()
    for at, name in enumerate(NAMES):
        count = sum(1 for path in FILES if room_of(path) == name)
        below = ", ".join(f"{other} {found[name, other]}" for other in NAMES if other != name and found[name, other])
        print(f"{at:>2}  {name:<12} {count:>3} files   imports from: {below or 'nothing'}")
    between = [(one, other) for one, other in found if one != other]
    up = [(one, other) for one, other in between if NAMES.index(other) > NAMES.index(one)]
    print(f"{len(NAMES)} rooms, each a floor; {len(between)} arrows between them, {len(up)} of them up (so no circle)")
