"""The pages: what must be on them, what must never be, and what a student's text can't do to them."""

import hashlib
import json
import re
from dataclasses import asdict, fields, replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import mistune
import pytest
from jinja2 import nodes

from byheart.asking.answer import Line
from byheart.judging.compare import Outcome
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict
from byheart.judging.pictures import Cells, Curve
from byheart.judging.results import ExerciseResult, GradedFile, Receipt, Report
from byheart.report import (
    NotGraded,
    Standing,
    charts,
    class_html,
    code,
    pages,
    standing,
    student_html,
    student_json,
    student_markdown,
    text,
)
from byheart.report.student import student_view
from byheart.report.words import WORDS

TEMPLATES = Path(pages.__file__).parent / "templates"

DELTAS = '''"""The deltas."""

import numpy as np


def output_delta(layer_2, y):
    """How far each guess missed."""
    return (layer_2 - y) * (layer_2 * (1 - layer_2))


def hidden_delta(layer_2_delta, synapse_1, layer_1):
    """How far each hidden value is to blame."""
    return np.dot(layer_2_delta, synapse_1.T)
'''

WANTED = tuple(0.4961234567 * 0.83**step for step in range(15))
CURVE = Curve("seed 2, alpha 1", tuple(0.49 - 0.001 * step for step in range(15)), WANTED)

RECEIPT = Receipt("5ab" * 21 + "5", "4e1" * 21 + "4", "5e7" * 21 + "5", "0.1.0", "3.11.7", "2.4.6", (1, 2), 1, True)


def verdict(name: str, outcome: Outcome, message: str = "", **more: object) -> Verdict:
    """A verdict of an exercise called 04_deltas, worth 2 points."""
    return Verdict(f"04_deltas/{name}", outcome, 2.0 if outcome == "right" else 0.0, 2.0, message, **more)  # type: ignore[arg-type]


def report_of(*verdicts: Verdict, **changes: object) -> Report:
    """A report with these verdicts, by their exercises."""
    by_exercise: dict[str, list[Verdict]] = {}
    for each in verdicts:
        by_exercise.setdefault(each.question.partition("/")[0], []).append(each)
    results = tuple(
        ExerciseResult(id_, GradedFile(f"{id_.partition('_')[2]}.py", "f11e" * 16, DELTAS), tuple(own))
        for id_, own in by_exercise.items()
    )
    whole = Report("Bo Nakamura", results, RECEIPT, 0.21, "2026-11-24T15:36:20+00:00")
    return replace(whole, **changes)  # type: ignore[arg-type]


def every_outcome() -> Report:
    """A report in which every outcome and every picture occurs."""
    cells = Cells("", ((True, False, True), (False, False, True)))
    lines = (Line("deltas.py", 11, "def hidden_delta(layer_2_delta, synapse_1, layer_1):"),)
    message = (
        "The shape (2, 3) is right; 3 of 6 values differ.\nThe first is at [0, 0]: yours 0.8, where more was expected."
    )
    raised = Line("deltas.py", 13, "return np.dot(layer_2_delta, synapse_1.T)")
    return report_of(
        verdict("output_delta", "right", notes=("right, and computed in float32",)),
        verdict("hidden_delta", "wrong", message, asked="layer_1 (2, 3)   (seed 1)", lines=lines, cells=cells),
        verdict("shapes", "error", "ValueError: shapes not aligned", lines=(lines[0], raised)),
        replace(verdict("", "wrong", "They differ.", curve=CURVE), question="07_alpha/train"),
        replace(verdict("", "timeout", "It was still running after 5 seconds."), question="07_alpha/best_alpha"),
        replace(verdict("", "crash", "The process died."), question="08_direction_changes/train_counting"),
        replace(verdict("", "blank"), question="08_direction_changes/direction_changes"),
        replace(verdict("", "missing", "there is no file hidden_size.py"), question="09_hidden_size/final_error"),
        replace(verdict("", "fault", "This is byheart's fault, not yours: the key."), question="09_hidden_size/other"),
        output="training\n\x1b[31merror 0.49\x1b[0m\n",
        remarks=("notes.docx was not read.",),
    )


PAYLOAD = (
    '<script>window.pwned=1</script><img src=x onerror="window.pwned=1">\'"><svg onload=alert(1)>'
    "{{7*7}}{% raw %}{# #}${7*7}</style></title></textarea><!--"
    " [a](javascript:alert(1)) ![b](https://evil.example/p.png) https://evil.example www.evil.example me@evil.example"
    " <https://evil.example> `code` | a | *b* _c_ ~d~ @all"
    " \x1b[31mred\x1b]0;title\x07\x00\x08\x7f\x9b31m\u202egnp.exe\u2066x\u200b\u2028\ufeff\ud800" + "Z" + "\u0301" * 60
)


def hostile() -> Report:
    """A report with hostile text in every field that a student can reach."""
    lines = (Line(PAYLOAD, -(10**30), PAYLOAD), Line("deltas.py", 10**30, f"```\n{PAYLOAD}"))
    attacked = verdict(
        "hidden_delta", "wrong", f"{PAYLOAD}\n# {PAYLOAD}", asked=PAYLOAD, notes=(PAYLOAD,), lines=lines,
        cells=Cells(PAYLOAD, ((True, False),)), curve=replace(CURVE, case=PAYLOAD),
    )  # fmt: skip
    file = GradedFile(PAYLOAD, "f" * 64, f"{PAYLOAD}\n" * 5 + "```\n" + "x" * 100_000 + "\ny = 1\r\nz\r")
    whole = report_of(attacked, verdict("output_delta", "right", notes=(PAYLOAD,)))
    return replace(
        whole,
        student=PAYLOAD,
        exercises=(replace(whole.exercises[0], file=file),),
        output=f"```\n{PAYLOAD}\n" * 3,
        remarks=(PAYLOAD,),
        graded_at=PAYLOAD,
    )


class Seen(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


OUR_TAGS = set(
    re.findall(
        r"\w+",
        "html head meta title link style body a svg symbol circle path use header div p h1 h2 h3 span strong bdi main"
        " section ol ul li article code dl dt dd figure figcaption line text g rect pre mark details summary table"
        " caption thead tbody tr th td small nav label input button i b h4 noscript script",
    )
)
MARKDOWN_TAGS = set(re.findall(r"\w+", "h1 h2 p strong ul li table thead tbody tr th td pre code blockquote"))


def class_page(*reports: Report) -> str:
    """The class page of these reports."""
    return class_html("A course", [standing(each, f"students/{at}.html") for at, each in enumerate(reports)], [])


def test_every_outcome_has_a_word_a_shape_and_a_colour() -> None:
    page = student_html(every_outcome())
    for outcome, word in WORDS.items():
        assert re.search(rf'class="cell {outcome}"[^>]*><svg[^>]*><use href="#i-{outcome}"/>', page)
        assert f'<span class="word">{word}</span>' in page
        assert f'<symbol id="i-{outcome}"' in page


def test_a_page_says_what_was_asked_what_came_back_and_where() -> None:
    page = student_html(every_outcome())
    for said in ("layer_1 (2, 3)   (seed 1)", "3 of 6 values differ", "deltas.py, line 11", "shapes not aligned"):
        assert said in page
    assert '<mark class="l"><span class="k">def</span> <span class="f">hidden_delta</span>' in page
    assert "2 rows and 3 columns: 3 of 6 values differ, at [0, 0], [0, 2], [1, 2]." in page
    assert "They first differ at value 2 of 15, where yours is above the course&#39;s." in page
    assert "called from deltas.py, line 11" in page


@pytest.mark.parametrize("render", [student_html, student_markdown, student_json], ids=lambda each: each.__name__)
def test_nothing_of_the_key_is_on_a_page(render) -> None:  # type: ignore[no-untyped-def]
    page = render(every_outcome())
    digits = re.sub(r"sha256\W+\w+", "", page)
    for number in WANTED:
        for shown in (f"{number:.4f}", f"{number:.4g}", f"{number:.4e}", repr(number)):
            assert shown not in digits
    assert RECEIPT.key not in page
    assert RECEIPT.key[:8] not in page


@pytest.mark.parametrize(("render", "below"), [(student_html, "Exercises</h2>"), (student_markdown, "| Exercise |")])
def test_what_was_not_read_is_said_above_the_marks_it_costs(render, below) -> None:  # type: ignore[no-untyped-def]
    page = render(every_outcome())
    assert page.index("notes.docx was not read") < page.index(below)


def test_a_picture_has_whole_pixels_only() -> None:
    drawn = charts.curve(CURVE)
    assert drawn is not None
    for name, value in re.findall(r' (x1|x2|y1|y2|cx|cy|x|y|d|r)="([^"]*)"', str(drawn.svg)):
        assert "." not in value, (name, value)
    assert "None" not in drawn.svg


def test_a_student_s_json_is_an_allow_list() -> None:
    table = json.loads(student_json(every_outcome()))
    assert set(table) == {
        "schema", "id", "score", "points", "seconds", "graded_at", "kit", "submission", "settings", "seeds",
        "secret_seeds", "confined", "exercises", "output", "remarks", "so_far", "not_graded",
    }  # fmt: skip
    assert set(table["exercises"][0]) == {"id", "score", "points", "file", "questions"}
    assert set(table["exercises"][0]["questions"][1]) == {
        "id", "outcome", "score", "points", "mistake", "looks_like", "hints", "follows", "asked", "message", "notes",
        "lines", "differs",
    }  # fmt: skip


def test_hostile_text_stays_text_on_a_page() -> None:
    for page in (
        student_html(hostile()),
        class_html(PAYLOAD, [standing(hostile(), "a.html")], [NotGraded(PAYLOAD, PAYLOAD)]),
    ):
        page.encode()
        seen = Seen(page)
        assert seen.tags <= OUR_TAGS
        assert not [name for name, _ in seen.attributes if name.startswith("on")]
        assert all(value.startswith(("#", "data:,", "a.html")) for name, value in seen.attributes if name == "href")
        assert not [name for name, _ in seen.attributes if name in ("src", "action", "formaction", "srcset")]
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\u2028\ufeff]", page)
        assert "\u0301" * 5 not in page
        assert "{{7*7}}" in page


def test_hostile_text_stays_text_in_markdown() -> None:
    page = student_markdown(hostile())
    page.encode()
    seen = Seen(str(mistune.create_markdown(escape=False, plugins=["table", "url", "strikethrough"])(page)))
    assert seen.tags <= MARKDOWN_TAGS
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


def test_json_is_plain_ascii() -> None:
    page = student_json(hostile())
    assert page.isascii()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", page)


def test_a_students_page_has_no_script_and_allows_no_request() -> None:
    page = student_html(every_outcome())
    assert "<script" not in page
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert (
        policy[1] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def test_the_class_page_allows_its_own_script_only() -> None:
    page = class_page(every_outcome())
    assert page.count("<script") == 1
    assert re.search(r"script-src 'sha256-[\w+/]{43}='\"", page)


def test_an_unconfined_grade_says_so_loudly() -> None:
    loose = replace(every_outcome(), receipt=replace(RECEIPT, confined=False))
    for render in (student_html, student_markdown):
        assert "Graded without the jail." in render(loose)
        assert "Graded without the jail." not in render(every_outcome())


def test_a_huge_file_is_cut_and_says_so() -> None:
    big = replace(every_outcome().exercises[0], file=GradedFile("deltas.py", "f" * 64, "x = 1\n" * 180_000))
    page = student_html(replace(every_outcome(), exercises=(big,)))
    assert len(page) < 200_000
    assert f"Only the first {code.MOST_LINES} of 180,000 lines are shown." in page


def test_a_flood_of_output_is_cut_and_says_so() -> None:
    page = student_html(replace(every_outcome(), output="\n" * 100_000 + "x" * 100_000))
    assert len(page) < 200_000
    assert "more lines)" in page


def test_code_keeps_its_lines_whatever_is_in_it() -> None:
    listed = code.listing('"""a\nb\n"""\r\nx = f"{y}"\r# c\x0c\u2028d\n\n')
    assert [re.sub("<[^>]*>", "", line) for line in listed.lines] == [
        "&#34;&#34;&#34;a", "b", "&#34;&#34;&#34;", "x = f&#34;{y}&#34;", "# c⟨U+000C⟩⟨U+2028⟩d", "",
    ]  # fmt: skip
    assert [line.number for line in code.excerpt(listed, 4)] == [1, 2, 3, 4, 5, 6]
    assert code.excerpt(listed, 7) == code.excerpt(listed, 0) == ()


def test_an_excerpt_of_a_function_is_the_function() -> None:
    around = code.excerpt(code.listing(DELTAS), 6)
    assert [line.number for line in around] == [6, 7, 8]
    assert [line.marked for line in around] == [True, False, False]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("a\x00b\x7f\x9b", "a⟨U+0000⟩b⟨U+007F⟩⟨U+009B⟩"),
        ("evil\u202egnp.exe", "evil⟨U+202E⟩gnp.exe"),
        ("Zoë, 李, שלום, 👩", "Zoë, 李, שלום, 👩"),
        ("a\r\nb\rc", "a\nb⟨U+000D⟩c"),
        ("\ud800\u3164", "⟨U+D800⟩⟨U+3164⟩"),
        ("e" + "\u0301" * 9 + "f", "e" + "\u0301" * 4 + "⟨…⟩f"),
    ],
)
def test_what_cannot_be_seen_is_shown(said: str, shown: str) -> None:
    assert text.visible(said) == shown


@pytest.mark.parametrize(
    "said", ["* a", "1. b", "# c", "+ d", "- e", "= f", "a_b _c_", "0.5 < 1 & 2 | 3", "`a``b`", "\\"]
)
def test_markdown_shows_what_was_said(said: str) -> None:
    html = str(mistune.html(f"- {text.markdown(said)}"))
    assert re.sub(r"<[^>]*>", "", html).strip() == said.replace("&", "&amp;").replace("<", "&lt;")


def test_a_fence_is_longer_than_any_inside() -> None:
    assert text.fenced("a\n````\nb", "python") == "`````python\na\n````\nb\n`````"


def test_templates_calculate_nothing() -> None:
    arithmetic = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
    for path in TEMPLATES.glob("*.j2"):
        parsed = pages._environment().parse(path.read_text(encoding="utf-8"))
        assert not list(parsed.find_all(arithmetic)), path.name
        assert "|safe" not in path.read_text(encoding="utf-8").replace(" ", ""), path.name


def test_a_template_gets_no_report() -> None:
    def walk(value: object) -> None:
        assert not isinstance(value, Report | Verdict | Curve | Receipt | GradedFile | Line)
        for field in fields(value) if hasattr(value, "__dataclass_fields__") else ():  # type: ignore[arg-type]
            walk(getattr(value, field.name))
        for each in value if isinstance(value, tuple) else ():
            walk(each)

    walk(student_view(every_outcome()))


@pytest.mark.parametrize(
    ("outcomes", "summary", "advice"),
    [
        (["right"] * 3, "All 3 questions are right.", "Come back in a few days, and rebuild it from empty stubs."),
        (["blank"] * 2, "Nothing is written yet.", "Next: q0 in 04_deltas."),
        (["right", "wrong", "blank"], "1 of 3 questions is right; 1 is wrong and 1 isn't written yet.",
         "Next: q1 in 04_deltas."),
        (["fault", "right"], "1 of 2 questions is right; 1 couldn't be graded, which is byheart's fault.",
         "There is nothing for you to do: the rest has to be graded again."),
    ],
)  # fmt: skip
def test_one_sentence_says_what_is_there_and_one_what_is_next(
    outcomes: list[Outcome], summary: str, advice: str
) -> None:
    view = student_view(report_of(*(verdict(f"q{at}", outcome) for at, outcome in enumerate(outcomes))))
    assert (view.summary, view.advice) == (summary, advice)


def test_a_file_that_cannot_be_run_is_said_once() -> None:
    same = {"lines": (Line("deltas.py", 3, "import nump"),)}
    view = student_view(report_of(*(verdict(name, "error", "ImportError", **same) for name in "abc")))
    assert [finding.names for finding in view.findings] == [("a", "b", "c")]
    assert {cell.anchor for row in view.rows for cell in row.cells} == {"04_deltas.a"}


def test_hints_open_one_behind_the_other() -> None:
    view = student_view(every_outcome())
    cause = Cause("a slope is missing", ("Which <slope>?", "Look at line 3."))
    hinted = replace(view.findings[0], causes=(cause,))
    page = pages.template("student.html.j2").render(view=replace(view, findings=(hinted,)))
    assert page.count('<details class="hint">') == 2
    assert "Which &lt;slope&gt;?" in page


@pytest.mark.parametrize(
    ("low", "high"), [(1e-9, 1.0), (0.01, 0.5), (0.2, 0.5), (0.49, 0.5), (1.0, 1.0), (3.0, 1e5), (1e-300, 1e-299)]
)
def test_ticks_enclose_what_is_drawn(low: float, high: float) -> None:
    ticks = charts._ticks(low, high)
    assert ticks[0] <= low
    assert ticks[-1] >= high
    assert len(ticks) >= 2
    assert all(one < other for one, other in pairwise(ticks))


@pytest.mark.parametrize("got", [(0.0,) * 15, (-1.0,) * 15, (1e308,) * 15, (5e-324,) * 15, WANTED])
def test_any_curve_can_be_drawn(got: tuple[float, ...]) -> None:
    drawn = charts.curve(replace(CURVE, got=got))
    assert drawn is not None
    assert "None" not in drawn.svg
    assert ("the two look the same" in drawn.words) == (got == WANTED)
    assert ("outside the chart" in drawn.words) == (got != WANTED)


def test_a_reference_that_a_log_scale_cannot_show_has_no_curve() -> None:
    assert charts.curve(replace(CURVE, wanted=(*WANTED[:-1], 0.0))) is None


def test_a_long_row_of_cells_is_broken() -> None:
    grid = charts.cells(Cells("", (tuple(at % 3 == 0 for at in range(50)),)))
    assert grid.width < 400
    assert grid.words.startswith("50 values in a row: 17 of 50 values differ, at [0], [3]")


def test_the_class_page_counts_and_links() -> None:
    page = class_html(
        "A <course>",
        [
            standing(every_outcome(), "students/bo #1.html"),
            standing(report_of(verdict("output_delta", "wrong")), "javascript:x"),
        ],
        [NotGraded("mallory", "the zip leaves the archive")],
    )
    assert "<h1>A &lt;course&gt;</h1>" in page
    assert "href=students/bo%20%231.html>" in page
    assert "href=javascript%3Ax>" in page
    assert page.index('href="#show=refused"') < page.index('id="marks"') < page.index('id="students"')
    assert "<b class=right>1 right</b> <b class=wrong>1 wrong</b>" in page
    assert "<tr data-r=r__><th>mallory<td" in page
    assert "<tr data-r=fctm_rwewtcbmf_>" in page
    assert "<tr data-r=z_w-8_>" in page


NAMED = {
    "mistake": "l1delta-no-derivative",
    "looks_like": "The blame is taken for the delta.",
    "hints": ("Why?", "Where.", "So."),
}


def explained() -> Report:
    """A report with a known mistake, what follows from it, and an answer that nothing explains."""
    return report_of(
        replace(verdict("hidden_delta", "wrong", "They differ."), **NAMED),
        replace(verdict("", "wrong", "They differ."), **NAMED, follows="04_deltas/hidden_delta", question="05_x/step"),
        replace(verdict("output_delta", "wrong", "3 of 4 values differ."), behaviour="0123456789"),
    )


def test_a_known_mistake_is_named_and_its_hints_open_one_after_the_other() -> None:
    page = student_html(explained())
    assert page.count("The blame is taken for the delta.") == 1
    assert re.search(
        r"Why\?</p>\s*<details.*Where\.</p>\s*<details.*So\.</p>\s*</details></details></details>", page, re.S
    )
    assert "<dt>Follows</dt><dd>This follows from <code>hidden_delta</code>" in page
    assert 'class="cell follows"' in page
    assert '<use href="#i-follows"/>' in page
    assert '<symbol id="i-follows"' in page
    assert "This follows from hidden" in student_markdown(explained())
    assert json.loads(student_json(explained()))["exercises"][0]["questions"][0]["mistake"] == NAMED["mistake"]


def test_what_the_instructor_wrote_to_a_group_is_on_its_reports_only() -> None:
    words = {"0123456789": "Divide <by> nothing.", "abcdefabcd": "Others."}
    page = student_html(explained(), words)
    assert "From your teacher" in page
    assert "Divide &lt;by&gt; nothing." in page
    assert "Others." not in page
    assert "From your teacher: Divide" in student_markdown(explained(), words)
    assert "From your teacher" not in student_html(explained())


def test_the_class_page_groups_wrong_answers() -> None:
    standings = [
        standing(explained(), "students/a.html"),
        standing(replace(explained(), student="bo"), "students/b.html"),
    ]
    page = class_html("A course", standings, [])
    assert '<li data-key="l1delta-no-derivative"><b>2 students</b><p>The blame is taken for the delta.</p>' in page
    assert "05" not in page[page.index('id="mistakes"') : page.index('id="groups"')], "what follows isn't counted"
    assert "3 of 4 values differ." in page
    assert '0123456789 = "…"' in page
    assert page.count("_0.1>") == 2
    assert "Your message:</strong> Divide." in class_html("A course", standings, [], {"0123456789": "Divide."})


def test_a_mistake_on_the_blank_page_has_the_words_of_the_students_page() -> None:
    seen = verdict("", "wrong", "The hidden slope is missing.", mistake="l1delta-no-derivative")
    report = report_of(replace(seen, question="10_thirteen_lines/hidden_delta"))
    assert "The hidden slope is missing." in student_html(report)
    page = class_html("A course", [standing(report, "students/a.html")], [])
    assert "<p>The hidden slope is missing.</p>" in page


def test_a_standing_holds_no_text_of_a_report() -> None:
    kept = json.dumps(asdict(replace(standing(every_outcome(), "a.html"), files=())))  # which are hashes
    for hidden in ("3 of 6", "np.dot", "error 0.49", "f11e", RECEIPT.key):
        assert hidden not in kept


def test_an_empty_class_is_a_page_too() -> None:
    page = class_html("A course", [], [])
    assert "0 students" in page
    assert "<table" not in page


def test_a_page_is_the_same_each_time() -> None:
    assert student_html(every_outcome()) == student_html(every_outcome())


def test_identical_files_are_told_as_a_fact_and_stubs_are_not() -> None:
    def handed_in(student: str, text: str, outcome: Outcome = "right") -> Standing:
        file = GradedFile("deltas.py", hashlib.sha256(text.encode()).hexdigest(), text)
        result = ExerciseResult("04_deltas", file, (verdict("output_delta", outcome),))
        return standing(replace(report_of(), student=student, exercises=(result,)), "a.html")

    whole = [handed_in(f"twin {at:02}", "one") for at in range(9)]
    whole += [handed_in("alone", "two"), handed_in("b1", "a stub", "blank"), handed_in("b2", "a stub", "blank")]
    page = class_html("A course", [Standing.from_text(each.to_text()) for each in whole], [])
    assert "1 file that several students handed in" in page
    assert whole[0].files[0][1] not in page
    (told,) = re.findall(r"<li><code>04 Deltas</code> (.*?)</li>", page)
    assert told.startswith("9 students: <bdi>twin 00</bdi>, ")
    assert told.endswith("<bdi>twin 03</bdi> and 5 more")
    assert "Identical files" not in class_html("A course", whole[8:], [])
    many = class_html("A course", [handed_in(f"{name} {at}", f"text {at}") for at in range(9) for name in "ab"], [])
    assert "9 files that several students handed in" in many
    assert "And 3 more files." in many
