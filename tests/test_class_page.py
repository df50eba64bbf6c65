"""What the class page is made of: what needs a person, the questions by how hard they are, groups with a body."""

import re
from dataclasses import replace

import pytest
from test_report import explained, report_of, verdict

from byheart.judging.results import ExerciseResult, Report
from byheart.report import NotGraded, class_html, code, standing, text
from byheart.report.classroom import class_view
from byheart.report.needs import WORDS
from byheart.report.standing import Standing


def rows_of(*reports: Report) -> list[Standing]:
    return [standing(each, f"teacher/{at}.html") for at, each in enumerate(reports)]


def without_files(report: Report) -> Report:
    return replace(report, exercises=tuple(replace(each, file=None) for each in report.exercises))


RIGHT, OTHER = verdict("output_delta", "right"), verdict("hidden_delta", "right")


@pytest.mark.parametrize(
    ("report", "needs"),
    [
        (report_of(RIGHT, OTHER), ()),
        (report_of(RIGHT, verdict("hidden_delta", "crash")), ("crash",)),
        (report_of(RIGHT, verdict("hidden_delta", "timeout")), ("timeout",)),
        (report_of(RIGHT, OTHER, remarks=("a.docx was not read.",)), ("remarks",)),
        (report_of(verdict("hidden_delta", "blank")), ("zero",)),
        (without_files(report_of(verdict("hidden_delta", "missing"))), ("nothing",)),
        (replace(without_files(report_of(verdict("a", "missing"))), remarks=("It was empty.",)), ("nothing",)),
        (report_of(verdict("hidden_delta", "fault")), ("fault",)),
        (report_of(verdict("hidden_delta", "fault"), verdict("output_delta", "wrong")), ("fault",)),
    ],
)
def test_a_report_says_what_of_it_needs_a_person(report: Report, needs: tuple[str, ...]) -> None:
    """What isn't graded is no 0: nobody with a fault of ours has 0 points."""
    made = standing(report, "a.html")
    assert made.needs == needs
    assert Standing.from_text(made.to_text()) == made


def test_the_page_leads_with_what_needs_a_person() -> None:
    refused = [NotGraded("mallory", "the zip leaves the archive"), NotGraded("eve", "the machine failed", ours=True)]
    page = class_html("A course", rows_of(report_of(RIGHT), report_of(verdict("hidden_delta", "crash"))), refused)
    assert (
        page.index('id="needs"') < page.index('id="marks"') < page.index('id="questions"') < page.index('id="students"')
    )
    for need, count in (("refused", 1), ("fault", 1), ("crash", 1), ("zero", 1)):
        assert re.search(rf'href="#show={need}" data-letter="{WORDS[need][0]}"><strong>{count}</strong>', page)  # type: ignore[index]
    assert '<p class="need none"><strong>0</strong> <span class="name">out of time</span></p>' in page
    assert "<tr data-r=f__><th>eve<td" in page


def test_a_calm_class_is_told_so() -> None:
    page = class_html("A course", rows_of(report_of(RIGHT)), [])
    assert "Nobody: everything that was handed in was read and graded" in page
    assert "#show=refused" not in page


def test_the_letters_of_needs_are_all_different() -> None:
    assert len({letter for letter, _, _ in WORDS.values()}) == len(WORDS)


def test_a_remark_is_on_the_page_and_says_how_many_more_there_are() -> None:
    made = rows_of(report_of(RIGHT, remarks=("<b>.docx was not read.", "b.docx was not read.")))
    assert "<small>&lt;b&gt;.docx was not read. (and 1 more)</small>" in class_html("A course", made, [])


def test_the_hardest_comes_first_and_what_is_not_graded_makes_nothing_hard() -> None:
    easy = [replace(verdict("", outcome), question="01_easy/one") for outcome in ("right", "right", "wrong")]  # type: ignore[arg-type]
    hard = [replace(verdict("", outcome), question="02_hard/two") for outcome in ("right", "wrong", "fault")]  # type: ignore[arg-type]
    harder = [replace(verdict("", outcome), question="02_hard/three") for outcome in ("wrong", "wrong", "blank")]  # type: ignore[arg-type]
    view = class_view("A course", rows_of(*(report_of(*each) for each in zip(easy, hard, harder, strict=True))), [])
    assert [fold.id for fold in view.folds] == ["02_hard", "01_easy"]
    assert [row.name for row in view.folds[0].questions] == ["three", "two"]
    assert [row.place for row in view.folds[0].questions] == [2, 1]
    assert [row.right for row in view.folds[0].questions] == ["0 % right", "50 % right"]
    assert (view.folds[0].hardest, view.folds[1].right) == ("three", "67 % right")


def test_what_nobody_handed_in_comes_last_and_is_not_hard() -> None:
    left = [replace(verdict("", "missing"), question="01_left/one") for _ in range(2)]
    hard = [replace(verdict("", outcome), question="02_hard/two") for outcome in ("right", "wrong")]  # type: ignore[arg-type]
    view = class_view("A course", rows_of(*(report_of(*each) for each in zip(left, hard, strict=True))), [])
    assert [(fold.id, fold.hardest) for fold in view.folds] == [("02_hard", "two"), ("01_left", "")]


def test_the_mean_and_the_median_are_of_those_wholly_graded() -> None:
    view = class_view("A course", rows_of(*(report_of(each, OTHER) for each in (
        RIGHT, verdict("output_delta", "wrong"), verdict("output_delta", "wrong"), verdict("output_delta", "fault"),
    ))), [])  # fmt: skip
    facts = dict(view.facts)
    assert (facts["mean of the marks"], facts["median of the marks"]) == ("2.67 / 4", "2 / 4")


def test_an_unexplained_group_shows_the_body_of_a_function_and_its_line_to_copy() -> None:
    unexplained = replace(verdict("hidden_delta", "wrong", "They differ."), behaviour="0123456789")
    page = class_html("A course", rows_of(report_of(unexplained)), [])
    body = page[page.index('<div class="body"') : page.index("</pre>")]
    assert "np.dot(layer_2_delta, synapse_1.T)" in re.sub(r"<[^>]*>", "", body)
    assert "def hidden_delta" not in re.sub(r"<[^>]*>", "", body)
    assert "How far each hidden value" not in body
    assert '<code>0123456789 = "…"</code>' in page


def test_a_zero_has_a_class_of_its_own_and_what_is_not_graded_has_another() -> None:
    page = class_html("A course", rows_of(report_of(verdict("a", "wrong")), report_of(verdict("a", "fault"))), [])
    assert "<td class=z>0<td class=z>0" in page
    assert "<td class=ungraded>not graded<td class=ungraded>not graded" in page


def test_mistakes_and_groups_are_numbered_in_the_order_of_their_places() -> None:
    view = class_view("A course", rows_of(explained(), replace(explained(), student="bo")), [])
    ordered = sorted(view.groups.places, key=view.groups.places.__getitem__)
    keys = [row.key for row in (*view.groups.mistakes, *view.groups.unexplained)]
    assert keys == [mistake or behaviour for _, mistake, behaviour in ordered]
    assert [row.facts for row in view.rows] == ["z_w3_0.1"] * 2


SOURCE = '''def f(a,
      b=(1, 2)):  # a note
    """What it does,
at length."""
    # why
    x = a
    return x


def g(x): return x * 2

class A:
\tdef h(self) -> dict[str, int]:
\t\t'a word'
\t\treturn {}
def only():
    """Nothing else."""
def f2(a):
    return 1
def f2(a):
    return 2
'''


@pytest.mark.parametrize(
    ("function", "body"),
    [
        ("f", "# why\nx = a\nreturn x"),
        ("g", "return x * 2"),
        ("h", "return {}"),
        ("only", ""),
        ("f2", "return 2"),
        ("not_there", ""),
        ("(", ""),
    ],
)
def test_a_body_is_read_by_its_indentation(function: str, body: str) -> None:
    assert code.body_of(SOURCE, function) == body


def test_a_body_is_cut_and_hostile_text_is_no_body_of_anything() -> None:
    long = "def f():\n" + "    x = 1\n" * 100
    assert code.body_of(long, "f").split("\n") == ["x = 1"] * 14 + ["…"]
    for text_ in ("def f(" * 10_000, "def f():\n" + '"""' * 9_999, "def f(x" + "\n" * 10_000, "\x00def f():\n\t\x0c"):
        assert len(code.body_of(text_, "f")) < 3000


def test_numbers_are_written_as_a_browser_reads_them() -> None:
    assert [text.in_base_36(number) for number in (0, 9, 10, 35, 36, 1295, 1296)] == [
        "0", "9", "a", "z", "10", "zz", "100",
    ]  # fmt: skip
    assert all(int(text.in_base_36(number), 36) == number for number in range(3000))


def test_a_class_with_different_questions_says_who_was_not_asked() -> None:
    other = ExerciseResult("05_other", None, (replace(verdict("", "wrong"), question="05_other/one"),))
    reports = (report_of(RIGHT), replace(report_of(RIGHT), exercises=(other,)))
    rows = list(class_view("A course", rows_of(*reports), []).rows)
    assert [row.facts for row in rows] == ["_r-_", "n_-w_"]
    assert [cell.score for row in rows for cell in row.cells] == ["2", "–", "–", "0"]
