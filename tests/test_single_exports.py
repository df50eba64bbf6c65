"""What knows one submission: Gradescope, Classroom 50, JUnit, Markdown, and feedback in each system's folders."""

import ast
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from test_exports import put_fault
from test_gradebook import report_of

from byheart import batch
from byheart.batch.gradebook import open_gradebook
from byheart.batch.late import LATE
from byheart.batch.rows import result_of
from byheart.cli import main as cli
from byheart.curriculum.late import Late
from byheart.exports import junit
from byheart.exports.classroom50 import result_of as classroom50_of
from byheart.exports.gradescope import results_of
from byheart.exports.marks import Marked
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, GradedFile
from byheart.submissions import HandIn, Person

SCHEMA = json.loads((Path(__file__).parent / "classroom50.schema.json").read_text("utf-8"))
HOSTILE = "<b>]]></x>\x1b[31m\x00\u202e ``` | =cmd & \ud800"
RUNNER = {
    "CLASSROOM": "cs1",
    "ASSIGNMENT": "hello",
    "USERNAME": "ada",
    "SUBMISSION_TAG": "submit/2026-06-01T14-32-05Z-a1b2c3d",
    "COMMIT_URL": "https://example.org/commit/1",
    "RELEASE_URL": "https://example.org/releases/1",
}


@pytest.fixture
def graded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Ada, two days late, with a right, a wrong, an endless and a missing question; fay isn't wholly graded."""
    verdicts = (
        Verdict("02_sigmoid/sigmoid", "right", 1.5, 1.5, notes=("It is float32.",)),
        Verdict("02_sigmoid/slope", "wrong", 0.0, 2.0, f"4 of 4 differ.\n{HOSTILE}", looks_like="No derivative."),
        Verdict("02_sigmoid/endless", "timeout", 0.0, 1.0, "It took too long."),
        Verdict("02_sigmoid/absent", "missing", 0.0, 0.25, "There is no such function."),
    )
    file = GradedFile("sigmoid.py", "a" * 64, "def sigmoid(x):\n    return x\n")
    report = replace(report_of("ada"), exercises=(ExerciseResult("02_sigmoid", file, verdicts),))
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A <course>", "kit": {}, LATE: Late(per_day=10).as_json()})
        book.put(result_of(report, "ada", "one"))
        put_fault(book, "fay")
        person = Person("Ada_Lovelace/Ä", number="4711", login="ada")
        originals = {"sigmoid.py": "lovelaceada_4711_99_sigmoid-1.py"}
        book.keep_hand_in(
            "ada", HandIn((person,), at="2026-06-01T14:00:00+00:00", late=2 * 86400.0, originals=originals)
        )
        book.finish()
        batch.publish_all(tmp_path, book)
    for name, value in RUNNER.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def export(folder: Path, *words: str) -> Path:
    assert cli.main(["export", words[0], str(folder), "--student", "ada", "--to", str(folder / "to"), *words[1:]]) == 0
    return folder / "to"


def test_gradescopes_results_add_up_and_hold_no_hash_of_the_key(graded: Path) -> None:
    text = (export(graded, "gradescope", "--out-of", "100") / "results.json").read_text("utf-8")
    results = json.loads(text)
    assert sum(each["max_score"] for each in results["tests"]) == pytest.approx(100, abs=0.001)
    assert results["score"] == pytest.approx(100 * 1.5 / 4.75 * 0.8, abs=0.001)
    assert isinstance(results["execution_time"], float)
    assert "Handed in late by 2 days: 20 % were taken off." in results["output"]
    right, wrong, endless, absent = results["tests"]
    assert [each["status"] for each in results["tests"]] == ["passed", "failed", "failed", "failed"]
    assert (right["number"], right["name"], right["tags"]) == ("1.1", "02_sigmoid/sigmoid: right", ["02_sigmoid"])
    assert wrong["output"].splitlines()[0] == "4 of 4 differ."
    assert wrong["output"].endswith("Looks like: No derivative.")
    assert (endless["score"], absent["name"]) == (0, "02_sigmoid/absent: missing")
    assert "b" * 64 not in text
    assert not set("\x1b\x00\u202e") & set("".join(each["output"] for each in results["tests"]))


def test_what_is_excused_is_left_out_and_the_others_count_for_it(graded: Path) -> None:
    assert cli.main(["mark", str(graded), "ada", "slope", "--excused", "--why", "ill"]) == 0
    results = json.loads((export(graded, "gradescope") / "results.json").read_text("utf-8"))
    assert [each["name"].partition(":")[0] for each in results["tests"]] == [
        f"02_sigmoid/{name}" for name in ("sigmoid", "endless", "absent")
    ]
    assert sum(each["max_score"] for each in results["tests"]) == pytest.approx(4.75, abs=0.001)
    assert results["score"] == pytest.approx(1.5 / 2.75 * 4.75 * 0.8, abs=0.001)


def test_a_class_has_a_file_each_and_who_is_not_graded_none(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for format_, ending in (("gradescope", "json"), ("junit", "xml"), ("markdown", "md")):
        assert cli.main(["export", format_, str(graded)]) == 1
        assert "fay has no mark, so nothing is written: 1 of 2 questions aren't graded" in capsys.readouterr().err
        assert [path.name for path in (graded / "exports").glob(f"*/*.{ending}")] == [f"ada.{ending}"]


def test_what_is_not_graded_has_no_score_in_a_result_that_is_written_all_the_same(graded: Path) -> None:
    with open_gradebook(graded) as book:
        results = results_of(Marked("fay", book.report("fay")))
    assert "score" not in results
    assert not any("score" in each for each in results["tests"]), "their sum would be taken for the mark"
    assert ["status" in each for each in results["tests"]] == [True, False]


def test_classroom_50s_result_fits_its_schema_and_rounds_no_test(graded: Path) -> None:
    folder = export(graded, "classroom50")
    result = json.loads((folder / "result.json").read_text("utf-8"))
    jsonschema.validate(result, SCHEMA)
    assert (result["score"], result["max-score"]) == (120, 475), "1.5 of 4.75 points, with 20 % taken off"
    assert [each["score"] for each in result["tests"]] == [150, 0, 0, 0]
    assert [each["max-score"] for each in result["tests"]] == [150, 200, 100, 25]
    assert (result["datetime"], result["review"]) == ("2026-06-01T14:00:00Z", RUNNER["COMMIT_URL"])
    assert "1.2 of 4.75 points" in (folder / "release-body.md").read_text("utf-8").replace("\\", "")


def test_whole_points_stay_as_they_are_in_classroom_50() -> None:
    one = Marked("ada", report_of("ada", sigmoid=2.0, slope=0.0), HandIn(group="The pair"))
    result = classroom50_of(one, RUNNER)
    jsonschema.validate(result, SCHEMA)
    assert (result["score"], result["max-score"], result["assignment_type"]) == (2, 4, "group")
    assert [each["passed"] for each in result["tests"]] == [True, False]


def test_what_the_runner_did_not_say_is_not_made_up(
    graded: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COMMIT_URL")
    assert cli.main(["export", "classroom50", str(graded), "--student", "ada"]) == 2
    assert "sets COMMIT_URL in the environment" in capsys.readouterr().err
    assert cli.main(["export", "classroom50", str(graded)]) == 2
    assert "name the student with --student" in capsys.readouterr().err


def test_junit_is_xml_with_points_and_says_what_failed(graded: Path) -> None:
    root = ElementTree.parse(export(graded, "junit") / "junit.xml").getroot()
    assert (root.get("tests"), root.get("failures"), root.get("errors"), root.get("skipped")) == ("4", "2", "1", "0")
    told = {each.get("name"): each.get("value") for each in root.findall("properties/property")}
    assert (told["mark"], told["of"]) == ("1.2", "4.75")
    (suite,) = root.findall("testsuite")
    cases = suite.findall("testcase")
    assert (cases[0].get("classname"), cases[0].get("name")) == ("02_sigmoid", "sigmoid")
    points = {each.get("name"): each.get("value") for each in cases[1].iter("property")}
    assert points == {"score": "0", "points": "2", "outcome": "wrong"}
    assert [[child.tag for child in each if child.tag != "properties"] for each in cases] == [
        [],
        ["failure"],
        ["error"],
        ["failure"],
    ]
    assert cases[1].find("failure").get("message") == "wrong: 4 of 4 differ."  # type: ignore[union-attr]


def test_a_name_that_xml_cannot_hold_is_no_hindrance() -> None:
    text = junit.text_of(Marked("a\x01\ud800", report_of("ada", sigmoid=2.0)))
    told = {each.get("name"): each.get("value") for each in ElementTree.fromstring(text.encode()).iter("property")}
    assert told["student"] == "a\ufffd\ufffd"


def test_a_summary_shows_hostile_text_as_it_is(graded: Path) -> None:
    text = (export(graded, "markdown") / "summary.md").read_text("utf-8").replace("\\.", ".")
    assert text.startswith("## ada\n\n1.2 of 4.75 points. Handed in late by 2 days: 20 % were taken off.\n")
    assert "| 02_sigmoid | 1.5 of 4.75 | sigmoid: right; slope: wrong; endless: out of time; absent: missing |" in text
    assert "<b>" not in text
    assert "&lt;b&gt;" in text
    assert cli.main(["export", "markdown", str(graded)]) == 1
    table = (graded / "exports" / "class.md").read_text("utf-8")
    assert "| Ada_Lovelace/Ä | 1.2 of 4.75 | late by 2 days |" in table
    assert "| fay |  | 1 of 2 questions aren't graded, by a fault of byheart's |" in table


def files_in(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {each: opened.read(each) for each in opened.namelist()}


def test_feedback_is_each_students_own_page_and_the_same_zip_each_time(graded: Path) -> None:
    folder = export(graded, "feedback")
    found = files_in(folder / "feedback-plain.zip")
    assert sorted(found) == ["ada/byheart.html", "ada/byheart.json", "ada/byheart.md"]
    assert found["ada/byheart.html"] == (graded / "students" / "ada.html").read_bytes()
    assert (folder / "feedback-plain" / "ada" / "byheart.md").read_bytes() == found["ada/byheart.md"]
    before = (folder / "feedback-plain.zip").read_bytes()
    assert (export(graded, "feedback") / "feedback-plain.zip").read_bytes() == before


def test_feedback_for_moodle_lies_in_the_folders_of_its_own_download(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = files_in(export(graded, "feedback", "--for", "moodle") / "feedback-moodle.zip")
    assert list(found) == ["Ada Lovelace Ä_4711_assignsubmission_file/byheart.html"]
    assert cli.main(["export", "feedback", str(graded), "--for", "moodle"]) == 1
    assert "fay gets no feedback: Moodle's number isn't known" in capsys.readouterr().err


def test_feedback_for_canvas_has_the_downloads_names_and_is_still_the_students_file(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = files_in(export(graded, "feedback", "--for", "canvas") / "feedback-canvas.zip")
    assert list(found) == ["lovelaceada_4711_99_sigmoid-1.py"]
    text = found["lovelaceada_4711_99_sigmoid-1.py"].decode()
    assert text.endswith("\n\ndef sigmoid(x):\n    return x\n")
    assert "# 02_sigmoid/slope: wrong\n#   4 of 4 differ.\n" in text
    assert [type(each).__name__ for each in ast.parse(text).body] == ["FunctionDef"]
    assert cli.main(["export", "feedback", str(graded), "--for", "canvas"]) == 1
    assert "fay gets no feedback: the names of Canvas's download aren't known." in capsys.readouterr().err


def test_a_system_that_is_not_known_is_told(graded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "feedback", str(graded), "--for", "blackboard"]) == 2
    assert "--for should be one of plain, moodle, canvas; it is 'blackboard'." in capsys.readouterr().err
