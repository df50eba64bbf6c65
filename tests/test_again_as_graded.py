"""`byheart replay` and `byheart report --as`: what was graded can be graded again, and seen as the student sees it."""

import contextlib
import json
import os
import shutil
from pathlib import Path

import pytest

from byheart.batch.gradebook import open_gradebook
from byheart.batch.replay import kept_submission
from byheart.cli import main as cli
from byheart.jail import cell
from byheart.judging.results import from_json

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
SOLUTION = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
FREE = ["--unconfined"] if cell.can_confine() else []


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class that is graded with a secret seed: flat, in folders, with a file that the program needs, not UTF-8."""
    folder = tmp_path_factory.mktemp("class")
    files: dict[str, str | bytes] = {
        "flat/sigmoid.py": SOLUTION,
        "wrong/02_sigmoid/sigmoid.py": SOLUTION.replace("-x", "x"),
        "works/exercises/02_sigmoid/sigmoid.py": SOLUTION,
        "more/sigmoid.py": "from mine import *\n",
        "more/mine.py": SOLUTION,
        "latin/sigmoid.py": b"# -*- coding: latin-1 -*-\n# \xe9\n" + SOLUTION.encode(),
    }
    for name, text in files.items():
        path = folder / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    words = ["grade", str(folder / "in"), "--out", str(folder / "out"), "--only", "sigmoid", "--jobs", "1", *FREE]
    with contextlib.redirect_stdout(open(os.devnull, "w")):  # noqa: PTH123
        assert cli.main(words) == 0
    return folder


@pytest.fixture
def graded(once: Path, tmp_path: Path) -> Path:
    shutil.copytree(once, tmp_path / "class")
    return tmp_path / "class"


def replay(folder: Path, *words: str) -> int:
    return cli.main(["replay", str(folder / "out"), *words, *FREE])


@pytest.mark.parametrize(("student", "marks"), [("flat", "4 of 4"), ("wrong", "2 of 4"), ("works", "4 of 4")])
def test_it_is_graded_again_from_the_gradebook_alone(
    graded: Path, capsys: pytest.CaptureFixture[str], student: str, marks: str
) -> None:
    shutil.rmtree(graded / "in")
    assert replay(graded, student) == 0
    said = capsys.readouterr()
    assert said.out == f"{student}: graded again with the same secret seed: {marks}. All 2 marks are the same.\n"
    assert not [line for line in said.err.splitlines() if "UNCONFINED" not in line]


@pytest.mark.parametrize("student", ["more", "latin"])
def test_what_the_gradebook_does_not_keep_whole_is_asked_for(
    graded: Path, capsys: pytest.CaptureFixture[str], student: str
) -> None:
    assert replay(graded, student) == 2
    assert "the gradebook keeps only these. Name what was graded" in capsys.readouterr().err
    assert replay(graded, student, "--submissions", str(graded / "in")) == 0
    assert "All 2 marks are the same" in capsys.readouterr().out
    (graded / "in" / student / "sigmoid.py").write_text(SOLUTION + "# another\n")
    assert replay(graded, student, "--submissions", str(graded / "in")) == 3
    assert "aren't those that were graded: they have changed since" in capsys.readouterr().err


def test_a_mark_that_does_not_hold_is_told_and_what_is_other_now(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_gradebook(graded / "out") as book:
        ((text,),) = book._read("SELECT report FROM results WHERE student = 'wrong'")
        table = json.loads(text)
        table["exercises"][0]["verdicts"][0] |= {"outcome": "right", "score": 2.0}
        table["receipt"] |= {"numpy": "1.0", "machine": "Linux m68k", "settings": "0" * 64}
        assert kept_submission(from_json(table)) is not None
        with book._writing() as execute:
            execute("UPDATE results SET report = ? WHERE student = 'wrong'", (json.dumps(table),))
    before = (graded / "out" / "gradebook.sqlite").read_bytes()
    assert replay(graded, "wrong") == 1
    said = capsys.readouterr()
    assert "2 of 4. 1 mark of 2 changed:\n  02_sigmoid/sigmoid  2 of 2 (right) -> 0 of 2 (wrong)\n" in said.out
    assert "and was 1.0." in said.err
    assert "and was Linux m68k." in said.err
    assert "the questions, their time limits, or byheart's own code are others now." in said.err
    assert (graded / "out" / "gradebook.sqlite").read_bytes() == before


def test_a_persons_word_is_no_part_of_it(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mark", str(graded / "out"), "wrong", "sigmoid", "--points", "2", "--why", "the idea"]) == 0
    capsys.readouterr()
    assert replay(graded, "wrong") == 0
    said = capsys.readouterr().out
    assert "2 of 4. All 2 marks are the same." in said
    assert "What a person gave or wrote for it stands as it is, and isn't in these marks." in said


def test_a_word_stands_when_the_class_is_graded_again_and_byhearts_own_marks_stay_apart(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """After other files, and after other points, for which nobody is asked again."""
    out = graded / "out"
    assert cli.main(["mark", str(out), "wrong", "sigmoid", "--points", "1", "--why", "the idea"]) == 0
    with (graded / "in/wrong/02_sigmoid/sigmoid.py").open("a") as file:
        file.write("# later\n")
    (graded / "course").mkdir()
    (graded / "course/course.toml").write_text('questions = "installed"\n')
    again = ["grade", str(graded / "in"), "--out", str(out), "--only", "sigmoid", "--jobs", "1", *FREE]
    for points in ("", '[points]\n"02_sigmoid/sigmoid" = 4\n'):
        with (graded / "course/course.toml").open("a") as file:
            file.write(points)
        capsys.readouterr()
        assert cli.main([*again, "--course", str(graded / "course")]) == 0
        said = capsys.readouterr().err
        assert "It was given to an earlier file: the file has changed since." in said
        page = (out / "students" / "wrong.html").read_text("utf-8")
        assert f"1 of {4 if points else 2} points, given by a person: the idea (byheart gave 0)." in page
        table = json.loads((out / "results.json").read_text("utf-8"))
        assert {each["id"]: each["score"] for each in table["students"]}["wrong"] == 3.0
        with open_gradebook(out) as book:
            assert [(each.score, each.given) for each in book.judged("wrong").verdicts] == [(0.0, None), (2.0, None)]


@pytest.mark.parametrize(
    ("words", "says"),
    [(["flatt"], "has nothing of flatt. Do you mean flat?"), (["flat", "--submissions", "{}"], "")],
)
def test_a_student_who_is_not_there(
    graded: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    code = replay(graded, *(each.format(graded / "in") for each in words))
    assert (code, says in capsys.readouterr().err) == (2 if says else 0, True)


def test_a_folder_without_a_gradebook_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["replay", str(tmp_path), "ada"]) == 2
    assert "holds no gradebook.sqlite" in capsys.readouterr().err


def test_a_students_own_pages_are_written_and_named(
    graded: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    page = graded / "out" / "students" / "flat.html"
    before = page.read_bytes()
    page.write_text("spoilt")
    assert cli.main(["report", str(graded / "out"), "--as", "flat", "--open"]) == 0
    assert page.read_bytes() == before
    assert capsys.readouterr().out.splitlines() == [
        f"flat gets {graded / 'out' / 'students' / f'flat.{each}'}" for each in ("html", "md", "json")
    ]
    assert opened == [page.resolve().as_uri()]
    assert cli.main(["report", str(graded / "out"), "--as", "flatt"]) == 2
    assert "Do you mean flat?" in capsys.readouterr().err
    assert cli.main(["report", str(graded / "out"), "--open"]) == 2
