"""A learner's workspace, the beginning of a course, an empty stub again; and whose questions are asked where."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.cli.main import main
from byheart.curriculum.course import every_exercise, installed_exercises, read_course, read_exercises
from byheart.jail.cell import can_confine
from byheart.pictures.folder import drawn_in

pytestmark = pytest.mark.by_turns(24)

ROOT = Path(__file__).parent.parent
SIGMOID = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")


def ask(folder: Path, *words: str) -> tuple[int, str]:
    """`pytest WORDS`, as the program of that name runs it: without the folder it is called in on the path."""
    program = "import sys; sys.path[:] = [each for each in sys.path if each]; import pytest; sys.exit(pytest.main())"
    environment = {**os.environ, "COLUMNS": "110", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-P", "-c", program, "-p", "no:cacheprovider", *words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=600)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def mine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["init", str(tmp_path / "mine")]) == 0
    capsys.readouterr()
    return tmp_path / "mine"


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_workspace_has_stubs_pages_and_settings_and_neither_questions_nor_answers(mine, course):
    names = set(files_in(mine))
    own = {f"exercises/{each.id}/{file}" for each in every_exercise(course) for file in (each.file, "README.md")}
    own |= {
        f"exercises/{each.id}/pictures/{path.name}" for each in every_exercise(course) for path in drawn_in(each.folder)
    }
    assert names == own | {"README.md", "pytest.ini", "exercises/course.toml", "exercises/README.md"}
    assert all(b"SOLUTION" not in content for content in files_in(mine).values())


def test_its_readme_names_files_that_are_there(mine):
    text = (mine / "README.md").read_text(encoding="utf-8")
    assert "exercises/01_gradient_descent/gradient_descent.py" in text
    assert "@" not in text


@pytest.mark.parametrize("words", [["exercises"], []])
def test_in_it_pytest_asks_as_in_the_repository(mine, words, exercises):
    code, out = ask(mine, *words)
    assert code == 1
    assert f"0 of {sum(len(each.questions) for each in exercises)} rebuilt" in out
    (mine / "exercises/02_sigmoid/sigmoid.py").write_text(SIGMOID, encoding="utf-8")
    assert "2 of 2 rebuilt · 4 / 4 points" in ask(mine, "exercises/02_sigmoid")[1]
    assert "2 of 2 rebuilt" in ask(mine, "exercises/02_sigmoid/sigmoid.py")[1]
    assert "1 of 1 rebuilt" in ask(mine, "exercises/02_sigmoid/sigmoid.py::sigmoid")[1]
    assert "2 of 2 rebuilt" in ask(mine / "exercises" / "02_sigmoid")[1]


def test_what_is_missing_is_a_wrong_answer(mine, exercises):
    count = sum(len(each.questions) for each in exercises)
    (mine / "exercises/02_sigmoid/sigmoid.py").unlink()
    for path in (mine / "exercises/03_forward").iterdir():
        path.unlink()
    (mine / "exercises/03_forward").rmdir()
    out = ask(mine, "exercises")[1]
    assert f"0 of {count} rebuilt" in out
    assert "there is no file sigmoid.py" in out
    assert "there is no file forward.py" in out


IN_THE_WAY = ("reference.py", "byheart.py", "grader/__init__.py", "test_x.py", "numpy_test.py")


@pytest.mark.parametrize("below", ["", "exercises", "exercises/02_sigmoid"])
def test_a_learners_own_files_of_our_names_disturb_nobody(mine, below):
    (mine / "exercises/02_sigmoid/sigmoid.py").write_text(SIGMOID, encoding="utf-8")
    for name in IN_THE_WAY:
        path = mine / below / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("raise RuntimeError('taken for ours')\n", encoding="utf-8")
    code, out = ask(mine, "exercises/02_sigmoid")
    assert "2 of 2 rebuilt" in out
    assert code == 0
    assert "taken for ours" not in out


def test_a_test_of_the_learners_own_is_run_where_it_is_named(mine):
    own = mine / "exercises" / "02_sigmoid" / "test_mine.py"
    own.write_text("def test_one():\n    assert 1\n", encoding="utf-8")
    assert "1 passed" in ask(mine, "exercises/02_sigmoid/test_mine.py")[1]
    assert "passed" not in ask(mine, "exercises/02_sigmoid")[1]


def test_its_settings_take_the_place_of_the_courses_own(mine):
    path = mine / "exercises" / "course.toml"
    path.write_text(
        path.read_text(encoding="utf-8")
        + 'seconds = 9\nseeds = [5]\n[inputs]\nalphas = [0.5]\n[points]\n"02_sigmoid/sigmoid" = 7\n',
        encoding="utf-8",
    )
    course, own = read_course(), read_course(mine)
    assert (own.seconds, own.seeds, own.inputs["alphas"]) == (9.0, (5,), (0.5,))
    assert own.inputs["hidden_sizes"] == course.inputs["hidden_sizes"]
    assert (own.folder, own.answers) == (installed_exercises(), mine / "exercises")
    points = {question.id: question.points for each in read_exercises(own) for question in each.questions}
    assert points["02_sigmoid/sigmoid"] == 7


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ("questions = 3", 'questions should be "installed", or the folder of a course; it is 3'),
        ('questions = "nowhere"', r"nowhere.*is missing"),
        ('questions = "."', "which is a workspace itself"),
        ('questions = "installed"\nsecond = 3', "second isn't a setting"),
    ],
)
def test_a_wrong_setting_in_a_workspace_is_named(mine, said, complaint):
    (mine / "exercises" / "course.toml").write_text(said, encoding="utf-8")
    with pytest.raises(GraderFault, match=complaint):
        read_course(mine)


WRONG = [
    ("seconds = 5.0", 'seconds = "5"', "seconds should be a number of seconds, more than 0; it is '5'"),
    ("[inputs]", "[inputs]\nX = 3", "X is in both [inputs] and [data]"),
    ("[points]", '[points]\n"04_deltas/no" = 1', '[points] names "04_deltas/no", which is not a question'),
]


@pytest.fixture
def hers(tmp_path, capsys):
    """A workspace, and the settings of its course, which lies in a folder."""
    theirs = tmp_path / "theirs" / "exercises"
    shutil.copytree(ROOT / "exercises", theirs, ignore=shutil.ignore_patterns(".byheart", "__pycache__"))
    shutil.copytree(ROOT / "solutions", tmp_path / "theirs" / "solutions")
    assert main(["init", str(tmp_path / "hers"), "--course", str(theirs)]) == 0
    return tmp_path / "hers" / "exercises" / "course.toml", theirs / "course.toml"


@pytest.mark.parametrize(("old", "new", "says"), WRONG)
def test_what_is_wrong_in_the_course_is_not_said_of_the_workspace(hers, old, new, says):
    own, theirs = hers
    text = theirs.read_text(encoding="utf-8")
    assert old in text
    theirs.write_text(text.replace(old, new), encoding="utf-8")
    own.write_text(own.read_text(encoding="utf-8") + "seeds = [7]\n", encoding="utf-8")
    with pytest.raises(GraderFault) as problem:
        read_exercises(read_course(own.parent))
    assert str(problem.value).startswith(f"{theirs}: {says}")


@pytest.mark.parametrize("wrong", [new for _, new, _ in WRONG])
def test_what_is_wrong_in_the_workspace_is_said_of_it(hers, wrong):
    own, _ = hers
    own.write_text(f"{own.read_text(encoding='utf-8')}{wrong}\n", encoding="utf-8")
    with pytest.raises(GraderFault) as problem:
        read_exercises(read_course(own.parent))
    assert str(problem.value).startswith(f"{own}: ")


def test_cases_that_cannot_be_made_name_both_settings(hers):
    own, theirs = hers
    own.write_text(own.read_text(encoding="utf-8") + "[inputs]\nalphas = 3\n", encoding="utf-8")
    course = read_course(own.parent)
    asked = next(q for each in read_exercises(course) for q in each.questions if q.id == "05_weight_updates/update")
    with pytest.raises(GraderFault) as problem:
        course.cases(asked)
    assert f"the settings in {own} and {theirs} (TypeError" in str(problem.value)


def test_init_again_writes_over_nothing_and_brings_what_is_new(mine, capsys):
    written = mine / "exercises/02_sigmoid/sigmoid.py"
    written.write_text("mine\n", encoding="utf-8")
    (mine / "exercises/03_forward/forward.py").unlink()
    before = files_in(mine)
    assert main(["init", str(mine)]) == 0
    said = capsys.readouterr().out
    assert f"{written}: kept, it was there" in said
    assert "1 new file. Your " in said
    assert "empty stubs" not in said
    after = files_in(mine)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"exercises/03_forward/forward.py"}


def test_again_gives_an_empty_stub_and_keeps_every_attempt(mine, capsys, monkeypatch):
    monkeypatch.chdir(mine)
    path = mine / "exercises/02_sigmoid/sigmoid.py"
    stub = path.read_text(encoding="utf-8")
    for attempt, word in enumerate(("02", "2", "sigmoid", "02_sigmoid"), 1):
        path.write_text(f"attempt = {attempt}\n", encoding="utf-8")
        assert main(["again", word]) == 0
        said = capsys.readouterr().out
        assert f"What you wrote is in exercises/02_sigmoid/earlier/sigmoid-{attempt}.py." in said
        assert path.read_text(encoding="utf-8") == stub
        kept = path.parent / "earlier" / f"sigmoid-{attempt}.py"
        assert kept.read_text(encoding="utf-8") == f"attempt = {attempt}\n"
    assert main(["again", "02"]) == 0
    assert capsys.readouterr().out == "exercises/02_sigmoid/sigmoid.py is empty already.\n"
    assert len(list((path.parent / "earlier").iterdir())) == 4
    assert main(["again", "nothing"]) == 2
    assert "There is no exercise 'nothing'" in capsys.readouterr().err


DELTAS = """
def output_delta(layer_2, y):
    \"\"\"Mine.\"\"\"
    print("noise")
    return (layer_2 - y) * layer_2 * (1 - layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return layer_2_delta @ synapse_1.T
"""


def test_show_sets_what_is_right_beside_the_courses_own(mine, capsys, monkeypatch):
    monkeypatch.chdir(mine)
    path = mine / "exercises/04_deltas/deltas.py"
    assert main(["show", "04"]) == 1
    assert capsys.readouterr().out.count("isn't right yet: `pytest exercises/04_deltas` says why.") == 2
    path.write_text(DELTAS, encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "120")
    assert main(["show", "04"]) == 1
    out = capsys.readouterr().out
    (row,) = (line for line in out.split("\n") if line.endswith("return (layer_2 - y) * (layer_2 * (1 - layer_2))"))
    assert row.startswith('      print("noise")') or "return (layer_2 - y) * layer_2 * (1 - layer_2)" in row
    assert "Mine." not in out
    assert "SOLUTION" not in out
    assert "np.dot(layer_2_delta" not in out
    assert main(["show", "deltas", "--give-up"]) == 1
    assert "np.dot(layer_2_delta" in capsys.readouterr().out
    monkeypatch.setenv("COLUMNS", "60")
    path.write_text(DELTAS.replace("synapse_1.T", "synapse_1.T * layer_1 * (1 - layer_1)"), encoding="utf-8")
    assert main(["show", "04"]) == 0
    assert "  yours\n    def output_delta(layer_2, y):" in capsys.readouterr().out
    assert main(["show", "10"]) == 2
    assert "byheart read" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["exercises", "exercises/01_average", "exercises/01_average/earlier"])
def test_again_finds_the_exercises_around_the_folder_it_is_called_in(other, tmp_path, place, capsys, monkeypatch):
    path = tmp_path / "hers/exercises/01_average/average.py"
    stub = path.read_text(encoding="utf-8")
    path.write_text("written = True\n", encoding="utf-8")
    (tmp_path / "hers" / place).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(tmp_path / "hers" / place)
    assert main(["again", "1"]) == 0
    assert path.read_text(encoding="utf-8") == stub
    assert "average.py is empty again" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["again", "01"], ["stubs"], ["stubs", "--overwrite"]])
def test_what_writes_among_exercises_never_turns_to_the_installed_ones(words, other, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("byheart.curriculum.course._INSTALLED", (other / "exercises",))
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"there are no exercises in {tmp_path} (no course.toml)" in said.err
    monkeypatch.setattr("byheart.curriculum.course._PACKAGE", tmp_path)
    assert main([*words, "--course", str(other)]) == 2
    assert f"{other / 'exercises'} is the course that was installed with byheart" in capsys.readouterr().err


def test_stubs_are_made_from_any_folder_of_a_course(other, capsys, monkeypatch):
    stub = other / "exercises/01_average/average.py"
    before = stub.read_text(encoding="utf-8")
    stub.unlink()
    monkeypatch.chdir(other / "reference")
    assert main(["stubs"]) == 0
    assert f"{stub}: written" in capsys.readouterr().out
    assert stub.read_text(encoding="utf-8") == before


def test_a_new_course_works(tmp_path, capsys):
    own = tmp_path / "own"
    assert main(["init", "--new-course", str(own)]) == 0
    before = files_in(own)
    assert ask(tmp_path, "own/exercises", "--answers-in", "own/solutions")[0] == 0
    assert ask(tmp_path, "own/exercises")[0] == 1
    assert main(["stubs", "--course", str(own)]) == 0
    assert {name: text for name, text in files_in(own).items() if name in before} == before, "its stub is generated"
    assert main(["verify", "--course", str(own), "--jobs", "1"]) == 0, capsys.readouterr().out
    assert main(["init", "--new-course", str(own)]) == 2
    assert "holds a course already" in capsys.readouterr().err
    assert main(["init", str(tmp_path / "hers"), "--course", str(own)]) == 0
    assert "0 of 1 rebuilt" in ask(tmp_path / "hers")[1]


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A course that isn't the installed one: in the folder `own`, with a workspace for it beside it."""
    assert main(["init", "--new-course", str(tmp_path / "own")]) == 0
    assert main(["init", str(tmp_path / "hers"), "--course", str(tmp_path / "own")]) == 0
    capsys.readouterr()
    return tmp_path / "own"


def test_init_in_a_workspace_brings_what_is_new_in_its_own_course(other, tmp_path, monkeypatch):
    hers = tmp_path / "hers"
    before = set(files_in(hers))
    (hers / "exercises/01_average/average.py").unlink()
    monkeypatch.chdir(hers)
    assert main(["init", "."]) == 0
    assert set(files_in(hers)) == before
    assert main(["init", ".", "--course", str(other)]) == 0
    assert set(files_in(hers)) == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["hers", "--course", str(ROOT)],
            "this workspace belongs to the course in .*own.exercises .*course.toml says so",
        ),
        (["hers/exercises"], "is itself a folder of exercises: .*Name the one above it"),
        (["own"], "own holds a course itself"),
    ],
)
def test_init_mixes_no_courses(other, tmp_path, words, sentence, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (other / "solutions").rename(tmp_path / "solutions that are kept elsewhere")
    before = files_in(tmp_path)
    assert main(["init", *words]) == 2
    assert re.search(sentence, capsys.readouterr().err)
    assert files_in(tmp_path) == before


def test_a_workspace_can_be_named_as_a_course_and_means_the_one_that_it_is_for(other, mine, tmp_path):
    for named, questions in (("hers", other / "exercises"), ("mine", installed_exercises())):
        made = tmp_path / f"like {named}"
        assert main(["init", str(made), "--course", str(tmp_path / named)]) == 0
        assert read_course(made).folder == questions
        assert set(files_in(made)) == set(files_in(tmp_path / named))
    assert 'questions = "installed"' in (tmp_path / "like mine/exercises/course.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [["init"], ["init", "a", "--new-course", "b"]])
def test_init_wants_one_folder(words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert "name one folder" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_stubs_are_not_made_in_a_workspace(mine, capsys):
    assert main(["stubs", "--course", str(mine)]) == 2
    assert "byheart again" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("handed", "to"), [("", "ben"), ("exercises", "ben/exercises"), ("exercises/02_sigmoid", "ben/02_sigmoid")]
)
def test_what_init_made_can_be_handed_in_as_it_is_and_graded(mine, handed, to, tmp_path, capsys):
    assert "hand in the folder `exercises` as it is" in (mine / "README.md").read_text(encoding="utf-8")
    (mine / "exercises/02_sigmoid/sigmoid.py").write_text(SIGMOID, encoding="utf-8")
    shutil.copytree(mine / handed, tmp_path / "in" / to)
    free = ["--unconfined"] if can_confine() else []
    words = ["grade", str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--only", "sigmoid", "--jobs", "1", *free]
    assert main(words) == 0, capsys.readouterr()
    (ben,) = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))["students"]
    assert (ben["id"], ben["score"], ben["points"]) == ("ben", 4, 4)


def test_two_courses_in_one_process_do_not_meet(tmp_path):
    """The same topic in both, with another reference each."""
    from byheart.curriculum.reference import reference_for

    for name, factor in (("one", 1), ("other", 2)):
        assert main(["init", "--new-course", str(tmp_path / name)]) == 0
        path = tmp_path / name / "reference" / "average.py"
        path.write_text(path.read_text().replace("/ len", f"* {factor} / len"), encoding="utf-8")
    loaded = [reference_for(read_course(tmp_path / name)).load() for name in ("one", "other")]
    assert [modules["average"].average([1.0, 3.0]) for modules in loaded] == [2.0, 4.0]
    assert not [name for name in sys.modules if name.startswith("_byheart_reference")]


def test_init_in_the_workspace_itself_names_it_and_goes_nowhere(mine, capsys, monkeypatch):
    monkeypatch.chdir(mine)
    capsys.readouterr()
    assert main(["init", "."]) == 0
    said = capsys.readouterr().out
    assert f"{mine.resolve()} is ready" in said
    assert "cd ." not in said
    assert "0 new files. Your " in said
