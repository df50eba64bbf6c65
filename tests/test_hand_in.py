"""From a download to marks: a class of 40 that holds every trap at once, and what is told of everybody.

Nobody is lost, and nobody has 0 points without a reason on the class page.
"""

import csv
import io
import json
import re
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
from tests.downloads import UUID, notebook, packed, written

from byheart.asking.exercise import Exercise
from byheart.batch.gradebook import open_gradebook
from byheart.cli import main as cli
from byheart.cli.handed import on_the_roster
from byheart.curriculum.course import Course
from byheart.expecting.key import Key
from byheart.jail import cell
from byheart.judging.known import knowledge_for
from byheart.submissions.handin import HandIn

pytestmark = pytest.mark.by_turns(20)

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "grader/byheart/judging/results.schema.json").read_text(encoding="utf-8"))
RIGHT = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
WRONG = RIGHT.replace("-x", "x")
FREE = ["--unconfined"] if cell.can_confine() else []

PARTS = RIGHT.split("\n\n\n")
TAUGHT = [part for part in PARTS if "def " in part]
IMPORT = "import numpy as np"
# What everybody handed in to Canvas: files by the names that Canvas gives them, without the number of the upload.
HANDED: Mapping[str, str | bytes] = {
    **{f"student{at:02}_{1000 + at}_#_sigmoid.py": RIGHT for at in range(1, 11)},
    "doejane_1011_#_sigmoid.py": RIGHT,
    "doejane_1012_#_sigmoid.py": WRONG,
    "late_LATE_1013_#_sigmoid-1.py": RIGHT,
    "müllerzoë_1014_#_sigmoid.py": RIGHT,
    "李明_1015_#_02_sigmoid.py": RIGHT,
    "snake_case_2_1016_#_sigmoid.py": RIGHT,
    "anon_crew_1017_#_sigmoid.py": RIGHT,
    "textonly_1018_text.html": "<p>def sigmoid",
    "linkonly_1019_link.html": "<a href=x>",
    "again_1020_#_sigmoid.py": WRONG,
    "again_1020_##_sigmoid-1.py": WRONG,
    f"again_1020_###_sigmoid-7-{UUID}.py": RIGHT,
    "notebook_1021_#_sigmoid.ipynb": notebook("%matplotlib inline", IMPORT, *TAUGHT, "plot(1)\nassert False"),
    "homework_1022_#_homework 2.ipynb": notebook(IMPORT, "def broken(:", *TAUGHT),
    "notanotebook_1023_#_sigmoid.ipynb": "def sigmoid(x): ...",
    "zipper_1024_#_work.zip": packed(
        {"work/02_sigmoid/sigmoid.py": RIGHT, "work/sigmoid.py": WRONG, "work/old/sigmoid.py": WRONG, "__MACOSX/x": ""}
    ),
    "damaged_1025_#_work.zip": packed({"sigmoid.py": RIGHT})[:-10],
    "bomb_1026_#_work.zip": packed({"sigmoid.py": bytes(17 << 20)}),
    "capital_1027_#_Sigmoid.py": RIGHT,
    "textfile_1028_#_sigmoid.py.txt": RIGHT,
    "empty_1029_#_sigmoid.py": "",
    "syntax_1030_#_sigmoid.py": "def sigmoid(:",
    "pdf_1031_#_sigmoid.pdf": b"%PDF",
    "both_1032_#_sigmoid.py": RIGHT,
    "both_1032_##_sigmoid.ipynb": notebook("def sigmoid(x): return 1"),
    "stub_1033_#_sigmoid.py": (ROOT / "exercises/02_sigmoid/sigmoid.py").read_text(encoding="utf-8"),
    "visitor_1034_#_sigmoid.py": RIGHT,
    "staff_1035_#_sigmoid.py": WRONG,
    "big_1036_#_sigmoid.py": "#" * (1 << 20) + RIGHT,
    "folder_1037_#_my work.zip": packed({"my work/deep/sigmoid.py": RIGHT}),
    "numbers_1038_#_2_sigmoid.py": RIGHT,
    "texttoo_1039_#_sigmoid.py": RIGHT,
    "texttoo_1039_text.html": "see the file",
    "mark<b>_1040_#_sigmoid.py": RIGHT,
}
FULL = {f"canvas-{at}" for at in (*range(1001, 1012), 1013, 1014, 1016, 1017, 1020, 1021, 1022, 1024, 1032, 1034)}
FULL |= {"canvas-1037", "canvas-1039", "canvas-1040"}
NOT_GRADED = {"canvas-1025", "canvas-1026"}


def download() -> dict[str, str | bytes]:
    """The files with their uploads' numbers: later ones are higher."""
    numbered: dict[str, str | bytes] = {"grades.csv": "a,b", "submissions.yml": "a: 1"}
    for at, (name, data) in enumerate(HANDED.items()):
        numbered[re.sub("#+", str(560_000 + at), name)] = data
    return numbered


def roster() -> str:
    """Everybody by Canvas's number except a visitor; with one who handed in nothing, and two of the staff."""
    rows = ["ID,SIS User ID,Student,Section,Counted,Group"]
    for at in range(1001, 1043):
        if at in (1034, 1041):
            continue
        name = {1011: "Jane Doe", 1012: "Jane Doe", 1035: "Stu Staff", 1042: "Absent Abby"}.get(at, f"Person N{at}")
        group = {1016: "snake_case_2", 1002: ""}.get(at, "")
        rows.append(f"{at},s{at},{name},{'AB'[at % 2]},{'no' if at == 1035 else 'yes'},{group}")
    return "\n".join([*rows, "1051,s1051,Tess Tutor,A,no,", "1050,s1050,Gro Up,A,yes,snake_case_2"])


@pytest.fixture(scope="module")
def graded(
    tmp_path_factory: pytest.TempPathFactory, course: Course, exercises: tuple[Exercise, ...], key: Key
) -> tuple[Path, int]:
    """The class, graded; and the exit code."""
    knowledge_for(course, exercises)
    folder = tmp_path_factory.mktemp("class")
    (folder / "submissions.zip").write_bytes(packed(download()))
    (folder / "class.csv").write_text(roster(), encoding="utf-8")
    code = grade(folder / "submissions.zip", folder / "graded", "--roster", str(folder / "class.csv"))
    return folder / "graded", code


def grade(submissions: Path, out: Path, *more: str) -> int:
    return cli.main(["grade", str(submissions), "--out", str(out), "--only", "sigmoid", "--jobs", "2", *FREE, *more])


def results(out: Path) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((out / "results.json").read_text(encoding="utf-8"))
    jsonschema.validate(table, SCHEMA)
    return table


def rows_of(out: Path) -> list[str]:
    page = (out / "index.html").read_text(encoding="utf-8")
    return re.findall(r"^<tr data-r=.*", page, re.MULTILINE)


def test_nobody_is_lost(graded: tuple[Path, int]) -> None:
    out, code = graded
    table = results(out)
    everybody = {each["id"] for each in table["students"]}
    refused = {each["id"] for each in table["not_graded"]}
    assert everybody | refused == {f"canvas-{at}" for at in range(1001, 1041)}
    assert refused == NOT_GRADED
    assert code == 1
    assert [each["id"] for each in table["handed_in_nothing"]] == ["s1042"]
    assert len(rows_of(out)) == 41


def test_everybody_gets_the_marks_of_the_right_file(graded: tuple[Path, int]) -> None:
    table = results(graded[0])
    full = {each["id"] for each in table["students"] if each["score"] == each["points"]}
    assert full == FULL
    half = {each["id"] for each in table["students"] if 0 < each["score"] < each["points"]}
    assert half == {"canvas-1012", "canvas-1035"}


def test_nobody_has_no_points_without_a_reason_on_the_class_page(graded: tuple[Path, int]) -> None:
    zeros = [row for row in rows_of(graded[0]) if "<td class=z>0" in row]
    assert len(zeros) == 40 - len(FULL) - 2 - len(NOT_GRADED)
    for row in zeros:
        assert re.search(r"<small>[A-Z\w][^<]+", row), row
    others = [row for row in rows_of(graded[0]) if 'class="why"' in row]
    assert len(others) == 3
    assert any("on the roster, and nothing was handed in: not graded, which is no 0" in row for row in others)
    assert not any("<td class=z>" in row for row in others)


def test_what_was_taken_and_what_not_is_in_the_report_and_in_the_results(graded: tuple[Path, int]) -> None:
    by_id = {each["id"]: each for each in results(graded[0])["students"]}
    again, both = by_id["canvas-1020"], by_id["canvas-1032"]
    assert again["handed_in"]["taken"] == [f"sigmoid-7-{UUID}.py"]
    assert again["handed_in"]["not_taken"] == ["sigmoid.py", "sigmoid-1.py"]
    assert both["handed_in"]["not_taken"] == ["sigmoid.ipynb"]
    assert by_id["canvas-1024"]["handed_in"]["taken"] == ["02_sigmoid/sigmoid.py"]
    assert by_id["canvas-1024"]["handed_in"]["not_taken"] == ["old/sigmoid.py", "sigmoid.py"]
    page = (graded[0] / "students" / "canvas-1024.html").read_text(encoding="utf-8")
    assert "02_sigmoid/sigmoid.py was graded, and not old/sigmoid.py, sigmoid.py: it lies where" in page
    page = (graded[0] / "students" / "canvas-1020.html").read_text(encoding="utf-8")
    assert "was graded, and not sigmoid.py, sigmoid-1.py: Canvas gave it the highest number." in page


def test_names_sections_and_facts_are_shown(graded: tuple[Path, int]) -> None:
    out, _ = graded
    page = (out / "students" / "canvas-1013.html").read_text(encoding="utf-8")
    assert "<bdi>Person N1013</bdi></h1>" in page
    for label, value in (("Id", "canvas-1013"), ("Section", "B"), ("Late", "yes; the platform")):
        assert re.search(f"<dt>{label}</dt><dd><bdi>{value}", page)
    (late,) = [row for row in rows_of(out) if "Person N1013" in row]
    assert "<small class=told>canvas-1013 · B · late</small>" in late
    (group,) = [row for row in rows_of(out) if "snake_case_2" in row]
    assert "canvas-1016" in group
    members = (out / "students" / "canvas-1016.md").read_text(encoding="utf-8")
    assert "- Group of: Person N1016 and Gro Up" in members
    janes = [row for row in rows_of(out) if "Jane Doe" in row]
    assert len(janes) == 2


def test_staff_is_graded_and_in_no_figure(graded: tuple[Path, int]) -> None:
    out, _ = graded
    (row,) = [row for row in rows_of(out) if "Stu Staff" in row]
    assert "not counted in the class&#39;s figures" in row
    assert row.startswith("<tr data-r=_-")
    with open_gradebook(out) as book:
        assert book.mean()[0] == 40 - len(NOT_GRADED) - 1
    page = (out / "index.html").read_text(encoding="utf-8")
    assert "<dt>not counted here</dt><dd>1</dd>" in page


def test_who_is_not_on_the_roster_is_called_graded_only_if_it_is_so() -> None:
    """With --retry a hand-in may be there that was never graded, or was forgotten."""
    book: Any = SimpleNamespace(awaited=list, students=lambda: iter(["visitor"]))
    sources: Any = [SimpleNamespace(student=name, handed_in=HandIn(listed=False)) for name in ("visitor", "forgotten")]
    assert list(on_the_roster(book, sources, {})) == ["Not on the roster: 1 student, graded all the same (visitor)."]


def test_nobody_waits_for_staff_who_handed_in_nothing(graded: tuple[Path, int]) -> None:
    out, _ = graded
    page = (out / "index.html").read_text(encoding="utf-8")
    assert "Tess Tutor" not in page
    assert "<dt>handed in nothing</dt><dd>1</dd>" in page
    assert [each["name"] for each in results(out)["handed_in_nothing"]] == ["Absent Abby"]
    with open_gradebook(out) as book:
        assert "Tess Tutor" in {each.name for each in book.absent()}, "kept, so that it can be forgotten"


def test_it_says_how_it_read_and_who_is_missing_and_a_second_run_needs_no_roster(
    graded: tuple[Path, int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out, _ = graded
    before = results(out)
    assert grade(out.parent / "submissions.zip", out) == 1
    said, progress = capsys.readouterr()
    assert progress.startswith(
        "byheart: read as: Canvas download, 40 students.\n"
        "byheart: left aside, since it can't be a student's: grades.csv, submissions.yml.\n"
    )
    assert "Handed in nothing: 1 student of the roster (Absent Abby)." in said
    assert "Not on the roster: 1 student, graded all the same (visitor (canvas-1034))." in said
    assert "damaged (canvas-1025)" not in said
    assert "Person N1025 (canvas-1025): not graded: work.zip is cut short" in said
    assert "0 graded, 38 as before, 2 not graded." in said
    assert results(out)["handed_in_nothing"] == before["handed_in_nothing"]


def test_canvas_gets_everybodys_mark_and_a_cell_without_one_stays_as_it_is(
    graded: tuple[Path, int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Their own gradebook has a row for each; the marks are those of results.json, and what isn't graded is no 0."""
    out, _ = graded
    people = [*range(1001, 1043), 1050]
    head = "Student,ID,SIS User ID,Section,Homework (7),Final Score\n    Points Possible,,,,4,(read only)\n"
    sheet = tmp_path / "Grades.csv"
    sheet.write_text(head + "".join(f'"N{at}, Person",{at},s{at},A,,99\n' for at in people), "utf-8")
    words = ["--into", str(sheet), "--column", "Homework (7)", "--to", str(tmp_path)]
    assert cli.main(["export", "canvas", str(out), *words[:-1], str(tmp_path / "to")]) == 1
    said = capsys.readouterr()
    scores = {each["id"]: f"{each['score']:g}" for each in results(out)["students"]}
    wanted = {at: scores.get(f"canvas-{1016 if at == 1050 else at}", "") for at in people}
    rows = (tmp_path / "to" / "Grades.csv").read_text("utf-8").removeprefix(head)
    assert rows == "".join(f'"N{at}, Person",{at},s{at},A,{wanted[at]},99\n' for at in people)
    assert [at for at in people if not wanted[at]] == [1025, 1026, 1041, 1042]
    assert all(f"canvas-{at}" in said.err for at in (1025, 1026))
    assert all(f"N{at}, Person" in said.out for at in (1041, 1042))


@pytest.mark.parametrize(
    ("form", "ending"),
    [("gradescope", "json"), ("junit", "xml"), ("markdown", "md"), ("feedback", "html"), ("csv", "")],
)
def test_every_export_holds_each_of_them_or_says_who_is_not_in_it(
    form: str, ending: str, graded: tuple[Path, int], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out, _ = graded
    assert cli.main(["export", form, str(out), "--to", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert all(f"canvas-{at} " in said for at in (1025, 1026))
    everybody = {f"canvas-{at}" for at in range(1001, 1041)}
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO((tmp_path / "marks.csv").read_text("utf-8"), newline="")))
        assert {row["student"] for row in rows} == everybody | {"s1042", "s1051"}
        assert {row["student"] for row in rows if not row["mark"]} == NOT_GRADED | {"s1042", "s1051"}
        assert all(row["state"] not in ("", "graded") for row in rows if not row["mark"])
        return
    found = {path.stem if form != "feedback" else path.parent.name for path in tmp_path.glob(f"*/**/*.{ending}")}
    assert found == everybody - NOT_GRADED


def test_a_person_can_be_forgotten_who_handed_in_nothing(graded: tuple[Path, int], tmp_path: Path) -> None:
    import shutil

    shutil.copytree(graded[0], tmp_path / "copy")
    assert cli.main(["forget", str(tmp_path / "copy"), "s1042", "canvas-1012"]) == 0
    text = b"".join(path.read_bytes() for path in (tmp_path / "copy").rglob("*") if path.is_file())
    assert b"Absent Abby" not in text
    assert results(tmp_path / "copy")["handed_in_nothing"] == []


OWNED = "Anna Smith_4711_assignsubmission_file"


def test_an_older_gradebook_keeps_its_marks_under_the_new_id(
    tmp_path: Path, course: Course, exercises: tuple[Exercise, ...], key: Key
) -> None:
    """A gradebook from before names a Moodle student by the folder."""
    knowledge_for(course, exercises)
    moodle = written(
        tmp_path / "moodle", {f"{OWNED}/sigmoid.py": RIGHT, "Bo_5_assignsubmission_file/sigmoid.py": RIGHT}
    )
    out = tmp_path / "graded"
    assert grade(moodle, out, "--format", "folders") == 0
    assert {each["id"] for each in results(out)["students"]} == {OWNED, "Bo_5_assignsubmission_file"}
    assert grade(moodle, out) == 0
    assert {each["id"]: each["score"] for each in results(out)["students"]} == {"moodle-4711": 4.0, "moodle-5": 4.0}
    assert sorted(path.name for path in (out / "students").glob("*.html")) == ["moodle-4711.html", "moodle-5.html"]
    assert "Anna Smith" in (out / "students" / "moodle-4711.html").read_text(encoding="utf-8")
    flat = written(tmp_path / "flat", {f"{OWNED}_sigmoid.py": WRONG, "Bo_5_assignsubmission_file_sigmoid.py": RIGHT})
    assert grade(flat, out) == 0
    assert {each["id"]: each["score"] for each in results(out)["students"]} == {"moodle-4711": 2.0, "moodle-5": 4.0}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "holds no student's folder"),
        ({"README.md": "x", "grades.csv": "x"}, "holds no student's folder"),
        ({"sigmoid.py": RIGHT}, 'the entry "sigmoid.py" is a file where a student\'s folder is expected.'),
        ({"sigmoid.py": RIGHT}, "If this is one student's own folder, name the folder above it."),
    ],
)
def test_where_nobody_is_nothing_is_computed(
    tmp_path: Path, files: Mapping[str, str], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.setattr("byheart.batch.paper_for", None)
    path = written(tmp_path / "class", {"empty/": "", **files}) if files else tmp_path
    if files:
        (path / "empty").rmdir()
    assert grade(path, tmp_path / "graded") == 2
    assert "there is nobody to grade: " in (told := capsys.readouterr().err)
    assert said in told
    assert not (tmp_path / "graded").exists()
