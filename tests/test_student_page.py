"""A student's page: what to mend first, one block for each thing, and nobody else's name on the student's own copy."""

import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from test_report import DELTAS, every_outcome, explained, hostile, report_of, verdict

from byheart import batch
from byheart.asking.answer import Line
from byheart.asking.ask import ask, load
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case
from byheart.batch.gradebook import open_gradebook
from byheart.batch.publication import remove_pages, teachers_page
from byheart.batch.rows import result_of
from byheart.curriculum.course import read_course, read_exercises
from byheart.judging.results import ExerciseResult, Report
from byheart.report import Neighbour, code, for_teacher, student_html, student_markdown
from byheart.report.student import student_view
from byheart.submissions import safe_name

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "grader/byheart/judging/results.schema.json").read_text(encoding="utf-8"))


def test_the_page_begins_with_the_score_and_the_first_thing_to_mend() -> None:
    page = student_html(every_outcome())
    marks, first = page.index('class="marks"'), page.index("Fix this first")
    assert marks < first < page.index('id="04_deltas.hidden_delta"') < page.index("Exercises</h2>")
    assert page.count("Fix this first") == 1


def test_what_follows_is_folded_under_what_it_follows_from() -> None:
    findings = student_view(explained()).findings
    assert [each.names for each in findings] == [("hidden_delta",), ("output_delta",)]
    assert [each.names for each in findings[0].after] == [("step",)]
    assert findings[0].after_words == "1 more follows from this: step"


def test_a_chain_of_consequences_hangs_under_its_first_cause_and_a_circle_loses_nobody() -> None:
    chain = [verdict("a", "wrong"), *(verdict(b, "wrong", follows=f"04_deltas/{a}") for a, b in ("ab", "bc"))]
    (finding,) = student_view(report_of(*chain)).findings
    assert [each.names for each in finding.after] == [("b",), ("c",)]
    circle = [verdict(a, "wrong", follows=f"04_deltas/{b}") for a, b in ("ab", "ba")]
    assert [each.names for each in student_view(report_of(*circle)).findings] == [("a",), ("b",)]
    gone = verdict("a", "wrong", follows="99_gone/x")
    assert [each.names for each in student_view(report_of(gone)).findings] == [("a",)]


def test_our_own_fault_comes_last_and_what_is_forgiven_has_a_sign_of_its_own() -> None:
    report = report_of(
        verdict("a", "fault", "This is our fault."),
        verdict("b", "wrong"),
        replace(verdict("c", "wrong", follows="04_deltas/b"), score=2.0),
    )
    view = student_view(report)
    assert [each.names for each in view.findings] == [("b",), ("a",)]
    assert view.advice == "Next: b in 04_deltas."
    assert view.findings[0].after[0].outcome == "forgiven"
    assert view.findings[0].after[0].word == "forgiven: follows from b"
    assert '<symbol id="i-forgiven"' in student_html(report)
    assert student_view(report_of(report.verdicts[0])).first == "What isn't graded yet"


def test_files_that_are_not_there_are_one_block() -> None:
    missing = report_of(*(replace(verdict("", "missing", "there is no file."), question=f"0{at}_x/{name}")
                          for at in (1, 2) for name in "ab"))  # fmt: skip
    view = student_view(replace(missing, exercises=tuple(replace(each, file=None) for each in missing.exercises)))
    assert view.findings == ()
    assert [(each.number, each.words) for each in view.absent] == [("01", "2 questions"), ("02", "2 questions")]
    assert view.advice == "Next: a in 01_x."
    page = student_html(replace(missing, exercises=tuple(replace(each, file=None) for each in missing.exercises)))
    assert page.count("Files that aren&#39;t there") + page.count("Files that aren't there") == 1


def test_a_syntax_error_is_one_block_and_asks_nothing() -> None:
    same = {"message": "SyntaxError", "lines": (Line("deltas.py", 3, "def f("),), "asked": "layer_1 (2, 3)"}
    view = student_view(report_of(*(verdict(name, "error", **same) for name in "abc")))
    (finding,) = view.findings
    assert (finding.names, finding.asked) == (("a", "b", "c"), "")


def test_what_is_finished_or_not_begun_folds_to_a_line() -> None:
    right = report_of(verdict("a", "right"), verdict("b", "right"))
    (row,) = student_view(right).rows
    assert (row.outcome, row.word) == ("right", "all 2 right")
    assert '<details class="exercise folded">' in student_html(right)
    (blank,) = student_view(report_of(verdict("a", "blank"))).rows
    assert (blank.outcome, blank.word) == ("blank", "not written yet")
    (half,) = student_view(report_of(verdict("a", "right"), verdict("b", "wrong"))).rows
    assert (half.outcome, half.word) == ("", "")


def test_hashes_lie_in_closed_details() -> None:
    page = student_html(every_outcome())
    receipt = page.index('<details class="file receipt" id="receipt">')
    assert all(at.start() > receipt for at in re.finditer("f11e" * 16, page))
    assert "<details open" not in page


def test_the_line_is_shown_from_where_its_function_begins() -> None:
    around = code.excerpt(code.listing(DELTAS), 13)
    assert [line.number for line in around] == [11, 12, 13]
    assert [line.marked for line in around] == [False, False, True]


def lines_for(body: str, tmp_path: Path) -> list[int]:
    """The lines that are named for an answer of `hidden_delta` in exercise 04."""
    course = read_course(ROOT / "exercises")
    (exercise,) = (each for each in read_exercises(course) if each.topic == "deltas")
    (question,) = (each for each in exercise.questions if each.name == "hidden_delta")
    path = tmp_path / "deltas.py"
    path.write_text(f"import numpy as np\ndef hidden_delta(layer_2_delta, synapse_1, layer_1):\n{body}", "utf-8")
    case: Case = course.cases(question)[0]
    return [line.number for line in ask(question, case, load(path), path).lines]


def test_the_marked_line_is_the_one_that_makes_the_answer_where_that_is_known(tmp_path: Path) -> None:
    assert lines_for('    """Back.\n\n    More."""\n    return layer_2_delta.dot(synapse_1.T)\n', tmp_path) == [6]
    two = "    x = layer_2_delta.dot(synapse_1.T)\n    return x\n"
    assert lines_for(two, tmp_path) == [2], "which of several it is can't be known: the function"
    lost = "    x = [1]\n    y = x.append(2)\n    return y\n"
    assert lines_for(lost, tmp_path) == [4], "append returns None"


def published(tmp_path: Path, *students: str) -> Path:
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course", "kit": {"version": "0", "key": "d" * 64, "seed": 1}})
        for student in students:
            report = replace(every_outcome(), student=student)
            book.put(result_of(report, safe_name(student), "identity"))
        batch.publish_all(tmp_path, book)
    return tmp_path


NAMES = ("ada", "Bo <b>", "zed ' \"&")


def test_a_teacher_s_copy_has_links_and_the_student_s_own_names_nobody_else(tmp_path: Path) -> None:
    out = published(tmp_path, *NAMES)
    for path in (out / batch.STUDENTS).iterdir():
        page = path.read_text(encoding="utf-8")
        assert "neighbours" not in re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
        assert "index.html" not in page
        assert sum(name in page for name in ("ada", "Bo &lt;b&gt;", "Bo <b>", "zed")) <= 1, path.name
    first, middle, last = sorted(NAMES)
    page = (out / batch.TEACHER / teachers_page(middle)).read_text(encoding="utf-8")
    assert page.index('href="../index.html"') < page.index('<header class="top">')
    assert f'rel="prev" href="{teachers_page(first)}"' in page
    assert f'rel="next" href="{teachers_page(last)}"' in page
    assert 'rel="prev"' not in (out / batch.TEACHER / teachers_page(first)).read_text(encoding="utf-8")
    assert 'rel="next"' not in (out / batch.TEACHER / teachers_page(last)).read_text(encoding="utf-8")
    index = (out / batch.INDEX).read_text(encoding="utf-8")
    for path in (out / batch.TEACHER).iterdir():
        assert f"href=teacher/{path.name}>" in index
    remove_pages(out, middle)
    assert not (out / batch.TEACHER / teachers_page(middle)).exists()


def test_a_teacher_s_folder_that_can_not_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / batch.TEACHER).write_text("somebody's own file", encoding="utf-8")
    with pytest.raises(GraderFault, match="teacher can't be written: File exists"):
        published(tmp_path, "ada")


def test_the_links_are_put_before_the_page_whatever_is_in_a_name() -> None:
    """A student called like the place where the links go can't move them."""
    named = replace(hostile(), student='<header class="top">')
    page = for_teacher(student_html(named), "../index.html", None, Neighbour(hostile().student, "a.html"))
    assert page.count('<nav class="neighbours"') == 1
    assert "<script>" not in page
    assert page.index("<nav") < page.index('<header class="top">')


def test_remarks_are_in_results_json(tmp_path: Path) -> None:
    remarks = ("a.docx was not read.", "b\ud800\n\N{SNOWMAN}\x00 was not read.")
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course", "kit": {"version": "0", "key": "d" * 64, "seed": 1}})
        for student, said in (("ada", remarks), ("bo", ())):
            report = Report(student, _results(), every_outcome().receipt, 0.1, "2026-01-01", remarks=said)
            book.put(result_of(report, student, "identity"))
        batch.publish(tmp_path, book)
    table = json.loads((tmp_path / batch.RESULTS).read_text(encoding="utf-8"))
    jsonschema.validate(table, SCHEMA)
    assert [each["remarks"] for each in table["students"]] == [
        ["a.docx was not read.", "b?\n\N{SNOWMAN}\x00 was not read."],
        [],
    ]


def _results() -> tuple[ExerciseResult, ...]:
    return (ExerciseResult("04_deltas", None, (verdict("a", "right"),)),)


def test_markdown_has_what_follows_too() -> None:
    page = student_markdown(explained())
    assert "This follows from hidden" in page
    assert page.index("hidden") < page.index("05\\_x" if "05\\_x" in page else "05_x", page.index("hidden"))
