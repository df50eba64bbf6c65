"""A course in nbgrader: notebooks from solutions, its own commands on them, and the jail's marks in its gradebook.

What starts a kernel is slow. The rest runs nbgrader's code in this process.
"""

import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from byheart.extras import absent

if absent(["nbgrader"]):
    pytest.skip("the extra `nbgrader` isn't installed", allow_module_level=True)

import nbformat
from test_gradebook import RECEIPT
from tests.notebooks import ASSIGNMENTS, CLASS, FORGED, POINTS, QUESTIONS, ROOT, build, environment, grade_all, hand_in

import byheart
from byheart.asking.exercise import places
from byheart.batch.gradebook import open_gradebook
from byheart.batch.late import LATE
from byheart.batch.rows import result_of
from byheart.cli.main import main
from byheart.curriculum.course import read_course, read_exercises
from byheart.curriculum.late import Late
from byheart.jail.cell import can_confine
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Report
from byheart.notebooks.cells import pieces
from byheart.notebooks.classroom import Classroom, Work
from byheart.notebooks.folder import files
from byheart.notebooks.opening import opened
from byheart.submissions import HandIn, Person, Source, find_class

pytestmark = pytest.mark.by_turns(24)

OTHER = ROOT / "tests" / "other_course"
SOLUTIONS = [*ROOT.glob("solutions/*/*.py"), *OTHER.glob("solutions/*/*.py")]
needs_jail = pytest.mark.skipif(bool(can_confine()), reason="this machine can't hold a stranger's code")


# Notebooks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.stem)
def test_a_solution_is_cut_between_its_functions_and_no_line_is_lost(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    cut = pieces(text)
    assert [line for each in cut for line in each.text.split("\n") if line] == list(filter(None, text.split("\n")))
    for each in cut:
        assert each.solved == ("BEGIN SOLUTION" in each.text)
        assert each.text.count("BEGIN SOLUTION") == each.text.count("END SOLUTION") <= 1


def test_a_solved_part_over_several_functions_stays_one_cell_with_its_comments() -> None:
    text = (
        "import a\n\nGIVEN = 1\n\n\n# about f\n@a.b\ndef f():\n    return 1\n\n\n### BEGIN SOLUTION\n# about g\n"
        "def g():\n    return 2\n\n\ndef h():\n    return 3\n### END SOLUTION\n# about i\ndef i():\n    return 4\n"
    )
    given, solved, last = pieces(text)
    assert (given.names, solved.names, last.names) == (("f",), ("g", "h"), ("i",))
    assert (given.solved, solved.solved, last.solved) == (False, True, False)
    assert given.text.startswith("import a")
    assert solved.text.startswith("### BEGIN SOLUTION\n# about g")
    assert last.text.startswith("# about i")


@pytest.fixture(scope="module")
def made() -> Mapping[str, bytes]:
    """The files of nbgrader's course folder for the article's course."""
    return files(read_course(ROOT))


def cells_in(content: bytes) -> list[Any]:
    return list(nbformat.reads(content.decode(), as_version=4).cells)


def test_each_question_is_a_locked_cell_with_the_points_of_the_course(made: Mapping[str, bytes]) -> None:
    for exercise in read_exercises(read_course(ROOT)):
        cells = cells_in(made[f"source/{exercise.id}/{exercise.topic}.ipynb"])
        told = [cell.metadata.get("nbgrader", {}) for cell in cells]
        graded = {each["grade_id"]: each["points"] for each in told if each.get("grade")}
        assert graded == {each.name: each.points for each in exercise.questions}
        assert all(each["locked"] for each in told if each.get("grade"))
        ids = [each["grade_id"] for each in told if each]
        assert len(set(ids)) == len(ids)
        assert sum(each.get("solution", False) for each in told) >= 1


def test_the_same_course_makes_the_same_files(made: Mapping[str, bytes]) -> None:
    assert files(read_course(ROOT)) == made


def test_other_points_in_the_settings_are_other_points_in_the_notebook() -> None:
    course = replace(read_course(ROOT), points={"04_deltas/hidden_delta": 2.5})
    cells = cells_in(files(course)["source/04_deltas/deltas.ipynb"])
    points = [cell.metadata.nbgrader["points"] for cell in cells if cell.metadata.get("nbgrader", {}).get("grade")]
    assert points == [2.0, 2.5]


def test_what_somebody_changed_is_not_written_over(tmp_path: Path, capsys) -> None:
    assert main(["nbgrader", str(tmp_path), "--course", str(ROOT)]) == 0
    config, notebook = tmp_path / "nbgrader_config.py", tmp_path / "source/04_deltas/deltas.ipynb"
    config.write_text("c = 1\n")
    before = notebook.stat().st_mtime_ns
    capsys.readouterr()
    assert main(["nbgrader", str(tmp_path), "--course", str(ROOT)]) == 0
    assert f"{config}: kept." in capsys.readouterr().out
    assert (config.read_text(), notebook.stat().st_mtime_ns) == ("c = 1\n", before)
    assert main(["nbgrader", str(tmp_path), "--course", str(ROOT), "--overwrite"]) == 0
    assert config.read_text() != "c = 1\n"


def test_a_course_of_ones_own_carries_its_questions_and_neither_reference_nor_solution() -> None:
    made = files(read_course(OTHER))
    ours = [name for name in made if name.startswith("source/03_gradients/")]
    assert any(name.endswith("course/key/key-03_gradients.npz") for name in ours)
    bodies = "\n".join(path.read_text() for path in [*OTHER.glob("solutions/*/*.py"), *OTHER.glob("reference/*.py")])
    lines = {line.strip() for line in bodies.splitlines() if " = " in line or "return" in line}
    for name in ours:
        if name.endswith((".py", ".toml", ".json", ".md")):
            given = {line.strip() for line in made[name].decode().splitlines()}
            assert not {line for line in lines & given if not line.startswith(("x,", "import"))}, name


# One question ---------------------------------------------------------------------------------------------------------


def test_a_right_function_that_warns_raises_nothing_and_keeps_off_stderr(capsys) -> None:
    space: dict[str, Any] = {}
    exec(CLASS["warning"]["sigmoid"], space)
    byheart.check(space, "02_sigmoid/sigmoid")
    said = capsys.readouterr()
    assert said.err == ""
    assert said.out.startswith("✓ sigmoid\n")
    assert "a look at it" in said.out


def wrong() -> dict[str, Any]:
    space: dict[str, Any] = {}
    exec("import numpy as np\n" + CLASS["wrong"]["hidden_delta"], space)
    return space


def test_a_wrong_function_raises_words_and_no_traceback_of_ours() -> None:
    with pytest.raises(Exception, match="looks like") as raised:
        byheart.check(wrong(), "04_deltas/hidden_delta")
    shown = raised.value._render_traceback_()
    assert shown[0].startswith("04_deltas · hidden_delta")
    for label in ("asked", "got", "looks like", "hint 1"):
        assert any(line.startswith(f"  {label}") for line in shown), label
    assert max(map(len, shown)) <= 80


def test_a_question_that_is_not_there_is_no_fault_of_the_learner() -> None:
    with pytest.raises(Exception, match=r"no fault of yours: .* Do you mean 04_deltas/hidden_delta\?"):
        byheart.check({}, "04_deltas/hiden_delta")


def test_a_blank_page_is_the_script_in_this_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Exception, match=r"there is no file thirteen_lines\.py"):
        byheart.check({}, "10_thirteen_lines/updates")
    shutil.copy(ROOT / "solutions/10_thirteen_lines/thirteen_lines.py", tmp_path)
    byheart.check({}, "10_thirteen_lines/updates")


# Marks ----------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("nbgrader") / "course")


@pytest.fixture
def whole(built: Path, tmp_path: Path) -> Path:
    """nbgrader's folder with the whole class."""
    return Path(shutil.copytree(built, tmp_path / "course"))


@pytest.fixture
def room(whole: Path) -> Path:
    """The same with one student."""
    for student in CLASS.keys() - {"wrong"}:
        shutil.rmtree(whole / "submitted" / student)
    return whole


WRONG = Verdict(
    "04_deltas/hidden_delta", "wrong", 0.0, 2.0, "10 of 10 values differ.", looks_like="No slope.", hints=("Look?",)
)
RIGHT = Verdict("04_deltas/output_delta", "right", 2.0, 2.0)


def graded(folder: Path, *verdicts: Verdict, student: str = "wrong") -> Path:
    """A gradebook in which this student has these verdicts."""
    with open_gradebook(folder / "graded") as book:
        book.begin({"title": "A course", "kit": {}})
        report = Report(student, (ExerciseResult("04_deltas", None, verdicts),), RECEIPT, 0.1, "2026-01-01T00:00:00Z")
        book.put(result_of(report, student, "one"))
        book.finish()
    return folder / "graded"


def bring(room: Path, book: Path, *more: str) -> int:
    return main(["export", "nbgrader", str(book), "--to", str(room), *more])


@pytest.fixture
def look() -> Callable[..., Any]:
    """What nbgrader has of one cell: its grade, or the comment on it."""

    def found(room: Path, cell: str, student: str = "wrong", *, comment: bool = False) -> Any:
        with opened(room) as classroom:
            find = classroom.book.find_comment if comment else classroom.book.find_grade
            return find(cell, "deltas", "04_deltas", student).to_dict()

    return found


def autograded(room: Path, student: str = "wrong") -> Path:
    return room / "autograded" / student / "04_deltas" / "deltas.ipynb"


def test_marks_and_words_come_into_nbgrader_and_nothing_is_run(room: Path, look, capsys) -> None:
    assert bring(room, graded(room, RIGHT, WRONG)) == 0, capsys.readouterr()
    assert "1 notebook got marks in nbgrader" in capsys.readouterr().out
    assert [look(room, each)["auto_score"] for each in ("output_delta", "hidden_delta")] == [2.0, 0.0]
    assert not look(room, "hidden_delta")["needs_manual_grade"]
    words = look(room, "hidden_delta-solution", comment=True)["auto_comment"]
    assert "10 of 10 values differ." in words
    assert "looks like  No slope." in words
    assert look(room, "output_delta-solution", comment=True)["auto_comment"] is None
    with opened(room) as classroom:
        assert classroom.api.get_autograded_students("04_deltas") == {"wrong"}, "formgrader doesn't show it"
        assert classroom.api.generate_feedback("04_deltas", "wrong")["success"]
    page = re.sub(r"<[^>]+>", "", (room / "feedback/wrong/04_deltas/deltas.html").read_text("utf-8"))
    assert "Score: 2.0 / 4.0" in page
    assert page.count("looks like  No slope.") == 2, "under the cell, and as a comment"
    assert not (room / "submitted/wrong/04_deltas/deltas.py").exists()


def test_marks_that_are_there_are_brought_once(room: Path) -> None:
    book = graded(room, RIGHT, WRONG)
    bring(room, book)
    before = autograded(room).stat().st_mtime_ns
    assert bring(room, book) == 0
    assert autograded(room).stat().st_mtime_ns == before


def test_a_later_hand_in_is_shown_in_the_place_of_the_earlier_one(room: Path, look) -> None:
    bring(room, graded(room, RIGHT, WRONG))
    place = room / "submitted/wrong/04_deltas"
    (place / "timestamp.txt").write_text("2026-02-03 10:00:00 UTC")
    text = (place / "deltas.ipynb").read_text().replace("return np.dot", "return 2 * np.dot")
    (place / "deltas.ipynb").write_text(text)
    assert bring(room, graded(room, RIGHT, replace(WRONG, message="Twice as large."))) == 0
    assert "2 * np.dot" in autograded(room).read_text()
    assert "Twice as large." in look(room, "hidden_delta-solution", comment=True)["auto_comment"]
    with opened(room) as classroom:
        assert classroom.api.get_autograded_students("04_deltas") == {"wrong"}


def test_other_marks_for_the_same_hand_in_are_shown(room: Path) -> None:
    bring(room, graded(room, RIGHT, WRONG))
    assert bring(room, graded(room, RIGHT, replace(WRONG, message="Another sentence."))) == 0
    assert "Another sentence." in autograded(room).read_text()


def test_the_same_work_handed_in_later_is_shown_with_its_time(room: Path) -> None:
    bring(room, graded(room, RIGHT, WRONG))
    (room / "submitted/wrong/04_deltas/timestamp.txt").write_text("2026-02-03 10:00:00 UTC")
    bring(room, graded(room, RIGHT, WRONG))
    with opened(room) as classroom:
        assert classroom.api.get_autograded_students("04_deltas") == {"wrong"}


def test_a_person_is_asked_again_only_if_the_mark_below_theirs_moved(room: Path, look) -> None:
    ran(room, "wrong")

    def given() -> None:
        with opened(room) as classroom:
            grade = classroom.book.find_grade("hidden_delta", "deltas", "04_deltas", "wrong")
            grade.manual_score, grade.needs_manual_grade = 1.5, False
            classroom.book.db.commit()

    given()
    bring(room, graded(room, RIGHT, replace(WRONG, outcome="right", score=2.0)))
    assert look(room, "hidden_delta")["needs_manual_grade"]
    given()
    bring(room, graded(room, RIGHT, replace(WRONG, outcome="right", score=2.0)))
    assert not look(room, "hidden_delta")["needs_manual_grade"]


def test_a_cell_that_was_made_after_the_first_marks_gets_its_own(room: Path, look) -> None:
    bring(room, graded(room, RIGHT, WRONG))
    with opened(room) as classroom:
        cell = {"max_score": 1.0, "cell_type": "code"}
        classroom.book.update_or_create_grade_cell("one_more", "deltas", "04_deltas", **cell)
        classroom.book.update_or_create_solution_cell("one_more-solution", "deltas", "04_deltas")
        classroom.book.db.commit()
    more = Verdict("04_deltas/one_more", "wrong", 0.0, 1.0, "not yet.")
    assert bring(room, graded(room, RIGHT, WRONG, more)) == 0
    assert look(room, "one_more")["auto_score"] == 0.0
    assert "not yet." in look(room, "one_more-solution", comment=True)["auto_comment"]


def test_cells_that_a_student_took_out_change_no_mark(room: Path, look) -> None:
    path = room / "submitted/wrong/04_deltas/deltas.ipynb"
    notebook = json.loads(path.read_text())
    kept = [
        cell for cell in notebook["cells"] if "delta" not in cell["metadata"].get("nbgrader", {}).get("grade_id", "")
    ]
    assert len(notebook["cells"]) - len(kept) == 4
    path.write_text(json.dumps({**notebook, "cells": kept}))
    assert bring(room, graded(room, RIGHT, WRONG)) == 0
    assert [look(room, each)["auto_score"] for each in ("output_delta", "hidden_delta")] == [2.0, 0.0]


def test_nobody_is_lost_between_the_two(whole: Path, capsys) -> None:
    (whole / "submitted/raising/04_deltas/deltas.ipynb").rename(whole / "submitted/raising/04_deltas/my deltas.ipynb")
    book = graded(whole, RIGHT, WRONG, student="away")
    graded(whole, RIGHT, WRONG, student="raising")
    graded(whole, RIGHT, WRONG)
    with open_gradebook(book) as kept:
        kept.begin({"title": "A course", "kit": {}})
        kept.refuse("endless", "the zip is damaged.")
        kept.finish()
    assert bring(whole, book) == 1
    said = capsys.readouterr().err
    assert "raising, 04_deltas: deltas.ipynb wasn't handed in, so nbgrader can't show a mark" in said
    assert "endless: not graded: the zip is damaged. What nbgrader has is unchanged." in said
    assert "1 student of this gradebook handed in nothing in nbgrader's folder" in said
    assert (
        "04_deltas: handed in, and not in this gradebook: forging, right, warning. Run `byheart grade` again." in said
    )


@pytest.mark.parametrize("name", ["wr*", "[vw]rong"])
def test_a_folder_that_nbgrader_takes_for_several_is_refused(room: Path, name: str, capsys) -> None:
    shutil.copytree(room / "submitted/wrong", room / "submitted" / name)
    assert bring(room, graded(room, RIGHT, WRONG, student=name)) == 1
    assert f"{name}, 04_deltas: nbgrader takes * ? [ ] as a pattern" in capsys.readouterr().err
    assert not autograded(room).exists()


def test_a_link_among_the_work_is_refused_before_nbgrader_follows_it(room: Path, capsys) -> None:
    (room / "secret.txt").write_text("the teacher's")
    (room / "submitted/wrong/04_deltas/more.txt").symlink_to(room / "secret.txt")
    assert bring(room, graded(room, RIGHT, WRONG)) == 1
    assert "wrong, 04_deltas: more.txt is a symbolic link, which nbgrader would follow" in capsys.readouterr().err
    assert not autograded(room).exists()


def test_a_notebook_that_calls_itself_ours_is_still_nbgraders(room: Path, capsys) -> None:
    ran(room, "wrong")
    path = autograded(room)
    notebook = json.loads(path.read_text())
    notebook["metadata"]["byheart"] = "ours"
    path.write_text(json.dumps(notebook))
    assert bring(room, graded(room, RIGHT, WRONG)) == 1
    assert "nbgrader's autograde gives 2 of 2" in capsys.readouterr().err


def test_what_a_person_gave_in_nbgrader_stays_and_is_told(room: Path, look, capsys) -> None:
    bring(room, graded(room, RIGHT, WRONG))
    with opened(room) as classroom:
        grade = classroom.book.find_grade("hidden_delta", "deltas", "04_deltas", "wrong")
        grade.manual_score, grade.extra_credit = 1.5, 0.25
        comment = classroom.book.find_comment("hidden_delta-solution", "deltas", "04_deltas", "wrong")
        comment.manual_comment = "Nearly."
        classroom.book.db.commit()
    capsys.readouterr()
    right = replace(WRONG, outcome="right", score=2.0)
    assert bring(room, graded(room, RIGHT, right)) == 0
    assert "a person gave points in nbgrader for hidden_delta. These stay." in capsys.readouterr().out
    grade = look(room, "hidden_delta")
    assert (grade["auto_score"], grade["manual_score"], grade["extra_credit"]) == (2.0, 1.5, 0.25)
    assert grade["needs_manual_grade"], "the mark under the person's points is another one now"
    assert look(room, "hidden_delta-solution", comment=True)["manual_comment"] == "Nearly."


def test_what_is_not_graded_is_no_zero(room: Path, look, capsys) -> None:
    fault = Verdict("04_deltas/hidden_delta", "fault", 0.0, 2.0, "This is byheart's fault, not yours: x")
    assert bring(room, graded(room, RIGHT, fault)) == 1
    assert "wrong, 04_deltas: hidden_delta isn't graded, by a fault of byheart's" in capsys.readouterr().err
    grade = look(room, "hidden_delta")
    assert (grade["auto_score"], grade["needs_manual_grade"]) == (None, True)


def test_a_students_own_words_are_shown_and_never_followed(room: Path, look) -> None:
    said = "```\n<script>window.pwned = 1</script> [x](javascript:1) \x1b[31m \u202e ````"
    hostile = replace(WRONG, outcome="error", message=f"ValueError: {said}", looks_like="", hints=())
    assert bring(room, graded(room, RIGHT, hostile)) == 0
    with opened(room) as classroom:
        assert classroom.api.generate_feedback("04_deltas", "wrong")["success"]
    page = (room / "feedback/wrong/04_deltas/deltas.html").read_text("utf-8")
    assert "<script>window.pwned" not in page
    assert page.count("&lt;script&gt;window.pwned") == 2
    assert "javascript:1)" in page
    assert 'href="javascript:1"' not in page
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_a_dry_run_tells_and_writes_nothing(room: Path, capsys) -> None:
    before = (room / "gradebook.db").read_bytes()
    assert bring(room, graded(room, RIGHT, WRONG), "--dry-run") == 0
    assert "1 notebook would get marks" in capsys.readouterr().out
    assert (room / "gradebook.db").read_bytes() == before
    assert not (room / "autograded").exists()


def test_other_points_or_questions_than_nbgrader_has_are_told(room: Path, look, capsys) -> None:
    more = Verdict("04_deltas/one_more", "right", 1.0, 1.0)
    assert bring(room, graded(room, RIGHT, replace(WRONG, points=3.0), more)) == 1
    said = capsys.readouterr().err
    assert "hidden_delta gives 2 points in nbgrader and 3 here, so its mark wasn't brought" in said
    assert "no cell for one_more" in said
    assert look(room, "output_delta")["auto_score"] == 2.0
    assert "nobody graded hidden_delta. Give points for that in formgrader." in said
    grade = look(room, "hidden_delta")
    assert (grade["auto_score"], grade["needs_manual_grade"]) == (None, True), "nbgrader gives all where nothing ran"


def test_nobody_of_this_class_in_this_folder_is_told(room: Path, capsys) -> None:
    assert bring(room, graded(room, RIGHT, WRONG, student="somebody else")) == 1
    assert "is it this class's folder?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (("gradebook.db", "nbgrader_config.py"), "is no course folder of nbgrader"),
        (("gradebook.db",), "Run `nbgrader generate_assignment`"),
    ],
)
def test_a_folder_that_cannot_take_marks_is_refused(room: Path, missing: tuple[str, ...], said: str, capsys) -> None:
    for name in missing:
        (room / name).unlink()
    assert bring(room, graded(room, RIGHT, WRONG)) == 3
    assert said in capsys.readouterr().err


def test_settings_that_fail_are_told_with_their_file(room: Path, capsys) -> None:
    (room / "nbgrader_config.py").write_text("c = get_config(\n")
    assert bring(room, graded(room, RIGHT, WRONG)) == 3
    assert "nbgrader_config.py can't be run: SyntaxError" in capsys.readouterr().err


def test_a_notebook_that_nbgrader_cannot_take_is_told_and_the_others_get_their_marks(room: Path, capsys) -> None:
    shutil.copytree(room / "submitted/wrong", room / "submitted/right")
    (room / "submitted/wrong/04_deltas/deltas.ipynb").write_text("{}")
    book = graded(room, RIGHT, WRONG)
    graded(room, RIGHT, WRONG, student="right")
    assert bring(room, book) == 1
    assert "wrong, 04_deltas: nbgrader can't take in this notebook" in capsys.readouterr().err
    assert autograded(room, "right").is_file()


def test_a_persons_word_in_byheart_is_the_mark_in_nbgrader(room: Path, look) -> None:
    book = graded(room, RIGHT, WRONG)
    word = ["--by", "Dr. Wu", "--why", "the page was wrong"]
    assert main(["mark", str(book), "wrong", "04_deltas/hidden_delta", "--points", "1.5", *word]) == 0
    assert bring(room, book) == 0
    assert look(room, "hidden_delta")["auto_score"] == 1.5
    words = look(room, "hidden_delta-solution", comment=True)["auto_comment"]
    assert "1.5 of 2 points, given by Dr. Wu: the page was wrong (byheart gave 0)." in words


def test_an_excused_question_counts_as_the_others_do(room: Path, look) -> None:
    half = Verdict("04_deltas/output_delta", "wrong", 1.0, 2.0, "half")
    book = graded(room, half, WRONG)
    word = ["--by", "Dr. Wu", "--why", "ill"]
    assert main(["mark", str(book), "wrong", "04_deltas/hidden_delta", "--excused", *word]) == 0
    bring(room, book)
    assert [look(room, each)["auto_score"] for each in ("output_delta", "hidden_delta")] == [1.0, 1.0]


def test_lateness_is_nbgraders_penalty_and_no_mark_has_it_in_it(room: Path, look) -> None:
    book = graded(room, RIGHT, WRONG)
    with open_gradebook(book) as kept:
        kept.keep_hand_in("wrong", HandIn((Person(login="wrong"),), late=90000.0))
        kept.note({LATE: Late(per_day=10.0).as_json()})
    bring(room, book)
    assert look(room, "output_delta")["auto_score"] == 2.0
    with opened(room) as classroom:
        submitted = classroom.book.find_submission_notebook("deltas", "04_deltas", "wrong")
        assert submitted.late_submission_penalty == pytest.approx(0.4), "two days begun, of 2 points"


def ran(room: Path, student: str, **outputs: dict[str, Any]) -> None:
    """A notebook as nbgrader's autograde leaves it, with these outputs under the graded cells."""
    bring(room, graded(room, RIGHT, WRONG, student=student))
    path = autograded(room, student)
    path.chmod(0o644)
    notebook = json.loads(path.read_text())
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
        if name in ("output_delta", "hidden_delta"):
            cell["outputs"] = [outputs[name]] if name in outputs else []
    path.write_text(json.dumps(notebook))


def test_another_mark_from_nbgraders_own_autograde_is_told_each_time(room: Path, look, capsys) -> None:
    ran(room, "wrong")  # nothing was put out: nbgrader gives all points
    capsys.readouterr()
    for _ in range(2):
        assert bring(room, graded(room, RIGHT, WRONG)) == 1
        said = capsys.readouterr()
        assert "wrong, 04_deltas: hidden_delta: nbgrader's autograde gives 2 of 2, and byheart gave 0." in said.err
        assert "its own autograde differs in 1 mark" in said.out
    assert look(room, "hidden_delta")["auto_score"] == 0.0
    assert all(not cell.get("outputs") for cell in json.loads(autograded(room).read_text())["cells"]), "it stays"


def test_the_cells_that_nbgrader_ran_are_read_as_it_reads_them(room: Path) -> None:
    error = {"output_type": "error", "ename": "NotRight", "evalue": "", "traceback": []}
    warned = {"output_type": "stream", "name": "stderr", "text": "a warning"}
    ran(room, "wrong", output_delta=warned, hidden_delta=error)
    with opened(room) as classroom:
        theirs = classroom.of_nbgrader(Work("04_deltas", "deltas", "wrong"))
    assert theirs == {"output_delta": 0.0, "hidden_delta": 0.0}


def test_without_nbgrader_the_export_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    book = graded(tmp_path, RIGHT)
    monkeypatch.setattr("byheart.exports.formats.lacking", lambda extra: [extra])
    assert bring(tmp_path, book) == 3
    assert '`byheart export nbgrader` needs the extra "nbgrader", which isn\'t installed' in capsys.readouterr().err


# What was handed in ---------------------------------------------------------------------------------------------------


def read(room: Path) -> dict[str, Any]:
    exercises = read_exercises(read_course(ROOT))
    wanted = [path for each in exercises for path in places(each.id, each.file)]
    functions = {each.file: () if each.is_page else [one.name for one in each.questions] for each in exercises}
    found = find_class(room, wanted, functions)
    return {each.student: each.read() if isinstance(each, Source) else each for each in found.sources}


def test_assignments_that_are_named_as_exercises_are_graded_together(whole: Path) -> None:
    shutil.rmtree(whole / "submitted/raising/02_sigmoid")
    (whole / "submitted/wrong/04_deltas/timestamp.txt").write_text("2026-02-04 10:00:00 UTC")
    handed = read(whole)
    assert set(handed) == set(CLASS)
    assert {"02_sigmoid/sigmoid.py", "04_deltas/deltas.py"} <= set(handed["right"].files)
    assert "02_sigmoid/sigmoid.py" not in handed["raising"].files
    assert handed["wrong"].handed_in.at == "2026-02-04T10:00:00+00:00", "the last of several times"
    assert b"byheart.check(globals" not in handed["right"].files["04_deltas/deltas.py"]


def test_a_cell_that_writes_the_script_is_the_script(room: Path) -> None:
    made = cells_in(files(read_course(ROOT))["source/10_thirteen_lines/thirteen_lines.ipynb"])
    notebook = nbformat.v4.new_notebook(cells=made)
    place = room / "submitted/wrong/10_thirteen_lines/thirteen_lines.ipynb"
    place.parent.mkdir()
    nbformat.write(notebook, place)
    (text,) = (data for path, data in read(room)["wrong"].files.items() if path.endswith("thirteen_lines.py"))
    solution = (ROOT / "solutions/10_thirteen_lines/thirteen_lines.py").read_text()
    assert text.decode().strip() == solution.strip()


# nbgrader's own commands ----------------------------------------------------------------------------------------------


def in_nbgrader(room: Path) -> dict[str, tuple[float, ...]]:
    """Everybody's points for the four questions, as nbgrader has them."""

    def points(classroom: Classroom, student: str) -> Iterator[float]:
        for question in QUESTIONS:
            assignment, _, cell = question.partition("/")
            notebook = assignment.partition("_")[2]
            yield classroom.book.find_grade(cell, notebook, assignment, student).score

    with opened(room) as classroom:
        return {student: tuple(points(classroom, student)) for student in CLASS}


def shell(commands: str, folder: Path, expected: int = 0) -> str:
    """What these commands say."""
    done = subprocess.run(
        ["bash", "-ec", commands],
        cwd=folder,
        env=environment(folder.parent),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=900,
    )
    assert done.returncode == expected, done.stdout
    return done.stdout


def words_in(page: Path) -> str:
    """The words of a page of feedback."""
    return html.unescape(re.sub(r"<[^>]+>", "", page.read_text("utf-8")))


def test_nbgrader_runs_a_notebook_and_its_feedback_reads_as_ours(room: Path) -> None:
    """A smoke test: one kernel. The class has its own test, which is slow."""
    shell("nbgrader autograde 04_deltas --student wrong; nbgrader generate_feedback 04_deltas --student wrong", room)
    page = words_in(room / "feedback/wrong/04_deltas/deltas.html")
    assert "Score: 2.0 / 4.0" in page
    for line in (
        "  asked       layer_2_delta",
        "  got         The shape",
        "  looks like  Your hidden deltas",
        "hint 1",
    ):
        assert line in page
    assert "AssertionError" not in page
    assert "Traceback (most recent" not in page


@pytest.mark.slow
@needs_jail
def test_a_class_goes_through_nbgrader_and_the_jail_has_the_last_word(whole: Path) -> None:
    for each in ASSIGNMENTS:
        topic = each.partition("_")[2]
        assert "Success!" in shell(f"nbgrader validate source/{each}/{topic}.ipynb", whole)
        assert "VALIDATION FAILED ON 2 CELL(S)" in shell(f"nbgrader validate release/{each}/{topic}.ipynb", whole)
        shell(f"nbgrader autograde {each}", whole)
    assert in_nbgrader(whole) == FORGED, "nbgrader's own marks: a forged cell gets its points, a warning costs nothing"
    grade_all(whole.parent / "graded")
    said = shell("byheart export nbgrader ../graded --to .", whole, 1)
    assert said.count("nbgrader's autograde gives") == 1
    assert "forging, 04_deltas: hidden_delta: nbgrader's autograde gives 2 of 2, and byheart gave 0." in said
    assert in_nbgrader(whole) == POINTS
    shell("nbgrader generate_feedback 04_deltas", whole)
    forged = words_in(whole / "feedback/forging/04_deltas/deltas.html")
    assert "Score: 2.0 / 4.0" in forged
    assert "  got         " in forged, "the jail's words, as a comment"
    assert "still running after 5 seconds" in words_in(whole / "feedback/endless/04_deltas/deltas.html")
    assert "ValueError: no idea" in words_in(whole / "feedback/raising/04_deltas/deltas.html")


@pytest.mark.slow
@pytest.mark.parametrize("exercise", ["03_gradients", "05_fit"])
def test_a_course_of_ones_own_needs_only_byheart(exercise: str, tmp_path: Path) -> None:
    room, student = tmp_path / "course", tmp_path / "student"
    assert main(["nbgrader", str(room), "--course", str(OTHER)]) == 0
    shell(f"nbgrader generate_assignment {exercise}", room)
    topic = exercise.partition("_")[2]
    assert "Success!" in shell(f"nbgrader validate source/{exercise}/{topic}.ipynb", room)
    shutil.copytree(room / "release" / exercise, student)
    shutil.rmtree(room)
    said = shell(f"nbgrader validate {topic}.ipynb", student)
    assert "a part of it isn't written yet" in said
    assert "not graded" not in said


@pytest.mark.slow
@needs_jail
def test_the_commands_of_the_page_bring_a_class_from_nothing_to_marks(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "nbgrader.md").read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    install, make, grade, look, again = blocks
    assert install.startswith("pip install")
    assert look == "jupyter lab\n", "tests/browser/test_formgrader.py opens it"
    assert "Success!" in shell(make, tmp_path)
    room = tmp_path / "my-class"
    hand_in(room, ("04_deltas",))
    shell(grade, room)
    with opened(room) as classroom:
        found = {each: classroom.book.find_submission("04_deltas", each).score for each in CLASS}
    assert found == {student: sum(points[2:]) for student, points in POINTS.items()}
    assert "forging, 04_deltas: hidden_delta" in shell(again, room, 1)
