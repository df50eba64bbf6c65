"""The proof can fail: every row, shown something broken, says so. What it proves with does what it says."""

import ast
import io
import itertools
import math
import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from byheart.asking.ask import ask, reset_random
from byheart.asking.problems import GraderFault
from byheart.cli import main as cli
from byheart.cli import words as cli_words
from byheart.curriculum.course import read_course, read_exercises
from byheart.curriculum.files import read_table
from byheart.judging.judge import Verdict
from byheart.judging.known import knowledge_for
from byheart.proof import basis, catalogue, equivalent, forms, mistakes, pace, rows, sample, show, styles
from byheart.proof import programs as about_programs
from byheart.proof.basis import Row, proof_for
from byheart.proof.catalogue import catalogue_for
from byheart.proof.desk import Hands, Trial, desk_for, first_failures, verdicts
from byheart.proof.equivalent import Listed, reason, unmet
from byheart.proof.forms import Form, forms_for, programs
from byheart.proof.mutants import mutants
from byheart.proof.naming import Naming, _is_the_same, groups, labelled, name_pairs
from byheart.proof.normal import normal_form, tidy
from byheart.proof.order import independent
from byheart.proof.rewrite import found, patterns, rewrite

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
EXERCISES = ROOT / "exercises"
REFERENCE = ROOT / "reference"
TEXTS = {path.parent.name: path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("solutions/*/*.py"))}
SOLUTIONS = {name: text for name, text in TEXTS.items() if "def " in text}  # the blank page's has no functions
SIGMOID = SOLUTIONS["02_sigmoid"]
(PAGE,) = TEXTS.keys() - SOLUTIONS.keys()


# Patterns -------------------------------------------------------------------------------------------------------------


def rewritten(text, before, after, **options):
    tree = ast.parse(text)
    rewrite(tree, *patterns(before, after), **options)
    return ast.unparse(ast.fix_missing_locations(tree))


@pytest.mark.parametrize(
    ("text", "before", "after", "becomes"),
    [
        ("a.b(c) + np.dot(x, y.T)", "np.dot(A, B)", "A @ B", "a.b(c) + x @ y.T"),
        ("o * (1 - o) + o * (1 - p)", "A * (1 - A)", "A - A ** 2", "o - o ** 2 + o * (1 - p)"),
        ("f(f(x))", "f(A)", "g(A, A)", "g(g(x, x), g(x, x))"),
        ("s = s - a * d", "S = S - A * D", "S -= A * D", "s -= a * d"),
        ("s = t - a * d", "S = S - A * D", "S -= A * D", "s = t - a * d"),
        ("l = g(z)\nl + 1", "L = g(Z)", "L__in = Z; L = g(L__in)", "l_in = z\nl = g(l_in)\nl + 1"),
        ("x = 1", "x = 1.0", "x = 2", "x = 1"),
        ("if j:\n    e.append(1)", "if J:\n    E.append(A)", "E.append(A)", "e.append(1)"),
        ("f(1)", "f(A)", "X + A", "X + 1"),
    ],
)
def test_a_pattern_is_rewritten(text, before, after, becomes):
    assert rewritten(text, before, after) == becomes


def test_a_place_can_be_chosen_and_a_letter_be_known():
    turns = iter([False, True])
    assert rewritten("f(x) + f(y)", "f(A)", "g(A)", choose=lambda: next(turns)) == "f(x) + g(y)"
    known = {"A": ast.parse("y").body[0].value}
    assert rewritten("f(x) + f(y)", "f(A)", "g(A)", known=known) == "f(x) + g(y)"
    assert len(found(ast.parse("f(x) + f(y)"), patterns("f(A)", "A")[0])) == 2


def test_names_words_and_imports_make_no_other_program():
    one = 'import numpy as np\ndef f(x, y: int) -> int:\n    """Words."""\n    z = np.exp(x)\n    return z + y\n'
    other = "from numpy import exp\ndef f(a, b):\n    c = exp(a)\n    return c + b\n"
    assert normal_form(one) == normal_form(other)
    assert normal_form(one) != normal_form(other.replace("c + b", "b + c"))


@pytest.mark.parametrize(
    ("one", "other", "free"),
    [
        ("a = f.T @ x", "b = x + 1", True),
        ("a = x", "b = a", False),
        ("a = x", "a = y", False),
        ("a += x", "x = 1", False),
        ("a[i] = 1", "b = a + 1", False),
        ("errors.append(a)", "b = a * 2", True),
        ("errors.append(a)", "b = errors[0]", False),
        ("if j > 0:\n    a += b", "c = d", True),
        ("if j > 0:\n    return a", "c = d", False),
        ("np.random.seed(s)", "a = np.random.random(n)", False),
        ("a = step(b)", "c = d", False),
        ("net.learn(a)", "b = net.weights", False),
        ("np.exp(a, out=a)", "b = a", False),
    ],
)
def test_what_may_change_places(one, other, free):
    first, second = ast.parse(f"{one}").body[0], ast.parse(f"{other}").body[0]
    assert independent(first, second) is independent(second, first) is free


# Right programs -------------------------------------------------------------------------------------------------------

NO_OTHER_PROGRAM = (styles.other_names, styles.hints_and_words, styles.numpy_by_name, styles.numpy_star)


@pytest.mark.drawn(1 / 39)
@pytest.mark.parametrize("name", SOLUTIONS)
def test_no_two_right_programs_are_the_same_and_all_are_programs(name):
    own = list(programs(name, SOLUTIONS[name], 170, REFERENCE))
    assert len(own) == 170
    assert len({normal_form(program.text) for program in own}) == len(own)
    assert normal_form(SOLUTIONS[name]) not in {normal_form(program.text) for program in own}
    for program in own:
        code = compile(program.text, program.name, "exec")
        assert code.co_names, program.name


def test_they_are_always_the_same_ones():
    first, again, others = (list(programs("02_sigmoid", SIGMOID, 170, REFERENCE, seed=seed)) for seed in (0, 0, 1))
    assert first == again != others


def test_every_form_and_every_style_by_itself_makes_another_program_of_some_solution(monkeypatch):
    used, wanted = set(), {style.__name__ for style in styles.STYLES if style not in NO_OTHER_PROGRAM}
    for name, text in SOLUTIONS.items():
        wanted |= {form.name for form in forms_for(name, REFERENCE)}
        with monkeypatch.context() as only:
            left = [form for form in forms_for(name, REFERENCE) if form.name not in used]
            only.setattr(forms, "forms_for", lambda exercise, reference, left=left: left)
            # A style may refuse a solution: each is tried with all of them.
            only.setattr(styles, "STYLES", [style for style in styles.STYLES if style.__name__ in wanted])
            own = programs(name, text, 170, REFERENCE)
            used |= {each.made[0] for each in itertools.takewhile(lambda each: len(each.made) == 1, own)}
    assert wanted - used == set()


INNER = (
    "import numpy as np\ndef sigmoid(x):\n    def inner(value):\n        return np.exp(value)\n    return inner(x)\n"
)


@pytest.mark.parametrize("text", [SIGMOID, INNER], ids=["plain", "with a function inside"])
@pytest.mark.parametrize("style", NO_OTHER_PROGRAM)
def test_another_way_of_naming_is_another_text_of_the_same_program(style, text):
    changed = ast.unparse(ast.fix_missing_locations(style(tidy(ast.parse(text)), ["sigmoid"])))
    assert changed != ast.unparse(tidy(ast.parse(text)))
    assert normal_form(changed) == normal_form(text)


def test_an_entry_that_is_no_form_is_refused():
    both = {"before": "A", "after": "A"}
    for entry in ({}, {**both, "before": "A +"}, {"before": "A"}, {**both, "whole": "x"}, {**both, "function": "f"}):
        with pytest.raises(GraderFault, match="the form odd"):
            forms._form(Path("x.toml"), "odd", entry)


def test_a_file_that_can_not_be_read_is_named(tmp_path):
    (tmp_path / "x.toml").write_text("[a\n", encoding="utf-8")
    with pytest.raises(GraderFault, match=r"x\.toml can't be read"):
        read_table(tmp_path / "x.toml")
    assert read_table(tmp_path / "y.toml") == {}


# Changed programs -----------------------------------------------------------------------------------------------------


def test_a_program_is_changed_in_every_small_way():
    text = "def f(a, b):\n    c = np.abs(a[0] - b.T) * 2\n    if c > 0 and b:\n        c += 1\n    d = a\n"
    text += "    return c, d\n"
    changes = {(m.before, m.after) for m in mutants("x", text)}
    for before, after in [
        ("c = np.abs(a[0] - b.T) * 2", "c = np.abs(a[0] + b.T) * 2"),
        ("c = np.abs(a[0] - b.T) * 2", "c = np.abs(a[0] - b) * 2"),
        ("c = np.abs(a[0] - b.T) * 2", "c = np.abs(a[1] - b.T) * 2"),
        ("c = np.abs(a[0] - b.T) * 2", "c = np.abs(a.T[0] - b.T) * 2"),
        ("c = np.abs(a[0] - b.T) * 2", "c = (a[0] - b.T) * 2"),
        ("c = np.abs(a[0] - b.T) * 2", "c = np.abs(b[0] - b.T) * 2"),
        ("c = np.abs(a[0] - b.T) * 2", "c = np.abs(b.T - a[0]) * 2"),
        ("c = np.abs(a[0] - b.T) * 2", "c = np.abs(a[0] - b.T) * 3"),
        ("c = np.abs(a[0] - b.T) * 2", ""),
        ("if c > 0 and b:", "if c >= 0 and b:"),
        ("if c > 0 and b:", "if c > 0 or b:"),
        ("if c > 0 and b:; d = a", "d = a; if c > 0 and b:"),
        ("c += 1", "c -= 1"),
        ("c += 1", "c = 1"),
        ("return (c, d)", "return (d, c)"),
    ]:
        assert (before, after) in changes, after


def test_the_transpose_of_what_has_one_axis_is_the_same_program():
    text = 'def f(a, b):\n    """a (n,), b (n, m), c"""\n    return a + b + c\n'
    same = {m.after: m.same for m in mutants("x", text) if m.after.count(".T") == 1}
    assert same == {"return a.T + b + c": "what has one axis is its own transpose", "return a + b.T + c": ""}
    again = {m.after: m.same for m in mutants("x", text.replace("return", "a = b\n    return")) if ".T" in m.after}
    assert set(again.values()) == {""}


@pytest.mark.parametrize("name", SOLUTIONS)
def test_a_changed_program_is_a_program_and_another_one(name):
    made = list(mutants(name, SOLUTIONS[name]))
    assert len({mutant.text for mutant in made}) == len(made) >= 50
    assert unmet(name, made, REFERENCE) == []
    for mutant in made[:: max(1, len(made) // 50)]:
        compile(mutant.text, mutant.name, "exec")


def test_a_reason_is_found_where_it_is_written():
    by_change = {
        (m.before, m.after): m for m in mutants("07_alpha", SOLUTIONS["07_alpha"]) if m.function == "best_alpha"
    }
    tie = by_change["if error < smallest:", "if error <= smallest:"]
    assert "either is right" in reason(tie, REFERENCE)
    side = by_change["error = np.mean(np.abs(layer_2 - y))", "error = np.mean(np.abs(y - layer_2))"]
    assert "either side" in reason(side, REFERENCE)
    assert reason(by_change["if error < smallest:", "if error > smallest:"], REFERENCE) == ""
    assert reason(replace(side, after="error = np.mean(np.abs(y - y))"), REFERENCE) == ""


# A course of two exercises, with whatever is to be broken in it -------------------------------------------------------


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """Where what these courses compute is kept, by its contents: most of them compute the same."""
    return tmp_path_factory.mktemp("shelf")


@pytest.fixture
def kit(tmp_path, shelf):
    """The kit with the exercises 02 and 04 alone."""

    def make(**texts):
        for room in ("exercises", "solutions"):
            for name in ("02_sigmoid", "04_deltas"):
                shutil.copytree(
                    ROOT / room / name, tmp_path / room / name, ignore=shutil.ignore_patterns("__pycache__")
                )
        shutil.copy(EXERCISES / "course.toml", tmp_path / "exercises")
        (tmp_path / "exercises" / ".byheart").symlink_to(shelf)
        shutil.copytree(REFERENCE, tmp_path / "reference", ignore=shutil.ignore_patterns("__pycache__"))
        for path in (*(tmp_path / "reference").glob("*/*.toml"), *(tmp_path / "reference").rglob("*.py")):
            if path.stem not in ("sigmoid", "deltas", "general", "__init__"):
                path.unlink()
        for path, text in texts.items():
            place = tmp_path / path.replace("__", "/")
            place = place.with_name(f"{place.name}.py")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        return proof_for(tmp_path / "exercises", (), Hands(tmp_path / "exercises"), thorough=False)

    return make


@pytest.fixture(autouse=True)
def fewer(monkeypatch):
    monkeypatch.setattr(about_programs, "SAMPLE_FORMS", 6)
    monkeypatch.setattr(mistakes, "SAMPLE_PAIRS", 150)
    monkeypatch.setattr(mistakes, "SAMPLE_NAMED_PAIRS", 4)
    monkeypatch.setattr(mistakes, "ALL_NAMED_PAIRS", 4)


QUESTIONS = """
import numpy as np
from byheart import case, question

{cases}

@question(cases=numbers)
def sigmoid(student, case):
    "sigmoid"
    return {answer}

@question(cases=numbers)
def sigmoid_output_to_derivative(student, case):
    "its slope"
    return student.sigmoid_output_to_derivative(case.x / 100 + 0.5)
"""
GOOD = "def numbers(course):\n    yield case('some', x=np.linspace(-4.0, 4.0, 9))"
WEAK = "def numbers(course):\n    yield case('none', x=np.zeros(2))"
# Where the sigmoid is 1/4, its value upside down and its slope upside down make up for each other.
CANCELLING = """
import numpy as np
from byheart import case, question

def numbers(course):
    for draw in course.draws("sigmoid"):
        there = np.full(3, np.log(1 / 3)) if draw.seed < 100 else draw.uniform(-3, 3, 3)
        yield case(f"seed {draw.seed}", x=there)

@question(cases=numbers)
def sigmoid(student, case):
    "sigmoid"
    return student.sigmoid(case.x) + student.sigmoid_output_to_derivative(0 * case.x + 0.5)
"""
ASKING = "student.sigmoid(case.x)"
QUESTIONS_AT = "exercises__02_sigmoid__test_sigmoid"


def questions(cases=GOOD, answer=ASKING):
    return {QUESTIONS_AT: QUESTIONS.format(cases=cases, answer=answer)}


MEASURED = [
    rows.solutions_pass,
    rows.nothing_for_nothing,
    rows.every_question_catches,
    rows.nothing_to_copy,
    rows.right_programs,
    rows.known_mistakes,
    rows.pairs_of_mistakes,
    rows.changed_programs,
]


def test_every_row_holds_where_nothing_is_broken(kit):
    proof = kit()
    found = [row(proof) for row in MEASURED]
    assert [(row.figure, row.findings) for row in found if not row.ok] == []


def test_a_wrong_solution_is_found(kit):
    row = rows.solutions_pass(kit(solutions__02_sigmoid__sigmoid=SIGMOID.replace("np.exp(-x)", "np.exp(x)")))
    assert row.ok is False
    assert row.measured == "3 of 4"
    assert "02_sigmoid/sigmoid is wrong" in row.findings[0]


def test_the_solution_of_a_blank_page_is_read_as_well(kit, monkeypatch):
    root = kit().root
    for room in ("exercises", "solutions"):
        shutil.copytree(ROOT / room / PAGE, root / room / PAGE, ignore=shutil.ignore_patterns("__pycache__"))
    desk_for.cache_clear()
    proof = proof_for(root / "exercises", [PAGE], Hands(root / "exercises"), thorough=False)
    row = rows.solutions_pass(proof)
    assert (row.ok, row.measured) == (True, "10 of 10")
    assert rows.files_are_there(proof).ok
    (solution,) = (root / "solutions" / PAGE).glob("*.py")
    solution.write_text(solution.read_text(encoding="utf-8").replace("layer_2 - y", "layer_2 + y"), encoding="utf-8")
    row = rows.solutions_pass(proof)
    assert row.ok is False
    assert any(each.startswith(f"{PAGE}/error_and_its_sign is wrong") for each in row.findings)
    monkeypatch.setattr(rows, "CAN_WATCH", False)
    assert rows.solutions_pass(proof).ok is None
    whole = rows.solutions_pass(proof_for(proof.course, (), proof.hands, thorough=False))
    assert (whole.ok, whole.measured) == (True, "4 of 4 (no blank page: Windows itself can't watch a script)")


def test_a_question_that_pays_for_nothing_is_found(kit):
    row = rows.nothing_for_nothing(kit(**questions(answer="0.5 * case.x")))
    assert row.ok is False
    assert row.findings[0] == "02_sigmoid/sigmoid gives 1 for nothing"


SOLVED = "    ### BEGIN SOLUTION\n    return 1 / (1 + np.exp(-x))\n    ### END SOLUTION\n"


def test_a_stub_that_holds_the_solution_is_found(kit):
    row = rows.nothing_for_nothing(
        kit(solutions__02_sigmoid__sigmoid=SIGMOID.replace(SOLVED, "    return 1 / (1 + np.exp(-x))\n"))
    )
    assert row.ok is False
    assert row.findings[0].startswith("02_sigmoid/sigmoid gives 2 for its stub: its solution should have the body")


def test_a_misspelt_marker_is_named(kit):
    proof = kit(solutions__02_sigmoid__sigmoid=SIGMOID.replace("BEGIN", "BEGN", 1))
    line = SIGMOID[: SIGMOID.index("BEGIN")].count("\n") + 1
    with pytest.raises(
        GraderFault, match=rf"solutions/02_sigmoid/sigmoid\.py, line {line}: '### BEGN SOLUTION' isn't a marker"
    ):
        rows.nothing_for_nothing(proof)


def test_a_stub_that_its_solution_does_not_make_is_found(kit):
    row = rows.nothing_for_nothing(kit(exercises__02_sigmoid__sigmoid=SIGMOID))
    assert row.ok is False
    (finding,) = row.findings
    assert "02_sigmoid/sigmoid.py isn't the stub that its solution makes: `byheart stubs` makes" in finding


def test_the_stub_of_a_blank_page_is_looked_at_where_all_is_proved(kit, tmp_path):
    proof = kit(
        exercises__10_thirteen_lines__thirteen_lines=TEXTS["10_thirteen_lines"],
        exercises__10_thirteen_lines__test_thirteen_lines=(
            EXERCISES / "10_thirteen_lines" / "test_thirteen_lines.py"
        ).read_text(encoding="utf-8"),
        solutions__10_thirteen_lines__thirteen_lines=TEXTS["10_thirteen_lines"],
    )
    (finding,) = rows.nothing_for_nothing(proof).findings
    assert "thirteen_lines.py isn't the stub" in finding
    assert rows.nothing_for_nothing(proof_for(proof.course, ("sigmoid",), proof.hands, thorough=False)).ok is True


def test_a_solution_that_is_no_python_is_named(kit):
    text = SIGMOID.replace("return 1 /", "return 1 / (", 1)
    with pytest.raises(GraderFault, match=r"the solution of 02_sigmoid, line \d+: this isn't Python"):
        rows.nothing_for_nothing(kit(solutions__02_sigmoid__sigmoid=text))


def test_a_question_that_catches_nothing_is_found(kit):
    row = rows.every_question_catches(kit(**questions(answer="0.5 * case.x")))
    assert row.ok is False
    assert row.findings[0].startswith("02_sigmoid/sigmoid: ")


def test_a_file_that_is_missing_is_found(kit):
    proof = kit()
    root = proof.root
    missing = ["exercises/02_sigmoid/README.md", "exercises/04_deltas/deltas.py", "solutions/04_deltas/deltas.py"]
    for name in missing:
        (root / name).unlink()
    row = rows.files_are_there(proof)
    assert (row.ok, row.measured) == (False, "3")
    assert sorted(str(Path(each.partition(" is missing")[0]).relative_to(root)) for each in row.findings) == missing


def test_a_table_that_nobody_reads_is_found(kit):
    proof = kit()
    for name in ("mistakes/02_sigmoid.toml", "accepted/04_deltas.toml", "accepted/mine.toml", "forms/deltas.toml"):
        (proof.root / "reference" / name).write_text("")
    found = {Path(each.partition(" is read")[0]).name for each in rows.files_are_there(proof).findings}
    assert found == {"02_sigmoid.toml", "04_deltas.toml", "mine.toml"}


def test_an_exercise_that_is_only_half_there_is_found(kit):
    proof = kit(
        solutions__03_forward__forward="def forward():\n    return 1\n",
        solutions__tanh__tanh="def tanh(x):\n    return x\n",
        reference__tanh="def tanh(x):\n    return x\n",
    )
    (proof.root / "exercises" / "11_wide").mkdir()
    (proof.root / "exercises" / "11_wide" / "README.md").write_text("# Wide\n")
    said = dict(each.split(" is read by nobody: ") for each in rows.files_are_there(proof).findings)
    root = proof.root
    assert {str(Path(each).relative_to(root)): why.replace(str(root), "") for each, why in said.items()} == {
        "exercises/11_wide": "it needs questions, in /exercises/11_wide/test_wide.py",
        "solutions/03_forward": "it needs questions, in /exercises/03_forward/test_forward.py",
        "solutions/tanh": "it needs questions, in /exercises",
        "reference/tanh.py": "no exercise has that name, and no other module imports it",
    }


def test_a_question_whose_inputs_everybody_knows_is_found(kit):
    proof = kit(**questions())
    row = rows.nothing_to_copy(proof)
    assert (row.ok, row.measured) == (False, "2 of 4")
    assert row.findings[0].startswith("02_sigmoid/sigmoid: no case hangs on the seed")


def test_who_wants_no_secret_seed_is_told_that_answers_can_be_copied(kit):
    proof = kit(**questions())
    settings = proof.course / "course.toml"
    settings.write_text("secret_seed = false\n" + settings.read_text(encoding="utf-8"), encoding="utf-8")
    desk_for.cache_clear()
    row = rows.nothing_to_copy(proof)
    assert row.ok is None
    assert row.measured.endswith("says secret_seed = false")


def test_a_hint_that_gives_the_answer_is_found(kit):
    proof = kit()
    path = proof.root / "reference" / "mistakes" / "deltas.toml"
    text = path.read_text()
    path.write_text(text.replace('"Look at the order', '"Write (layer_2 - y) in the order'))
    row = rows.hints_lead(proof)
    assert row.ok is False
    assert row.findings[0].startswith("error-sign-flip: its words hold")


BROKEN = {
    "[x-y]\nfunction = 'sigmoid'\nbefore = 'np.exp(-x)'\n": r"sigmoid\.toml: \[x-y\]: after should be a string",
    "[x-y]\nvariant_of = 'nobody'\n": r"function should be a string",
    "[x-y]\nhint = ['a']\n": r"there is no field hint. Do you mean hints\?",
    "[x-y]\nhints = ['a?', 'b.']\n": r"hints should be 3 strings",
    "[x-y]\nmisconception = 'It is thought so.'\n": r"hints is missing",
    "[x-y\n": r"sigmoid\.toml can't be read",
    "x-y = 3\n": r"\[x-y\]: it should be a table",
}


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_table_of_mistakes_is_named_by_everybody_who_needs_it(kit, text):
    proof = kit()
    path = proof.root / "reference" / "mistakes" / "sigmoid.toml"
    place = "function = 'sigmoid'\nbefore = 'np.exp(-x)'\nafter = 'np.exp(1 - x)'\n"
    has_place = "function" in text or "variant_of" in text or "]\n" not in text
    path.write_text(text if has_place else text.replace("]\n", f"]\n{place}", 1))
    course = read_course(proof.root)
    exercises = read_exercises(course)
    with pytest.raises(GraderFault, match=BROKEN[text]):
        knowledge_for(course, exercises)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("np.exp(+x)", "1", r"the mistake x-y: 'np.exp\(\+x\)' is 0 times in sigmoid.sigmoid, not once"),
        ("x", "1", "times in sigmoid.sigmoid, not once"),
        ("np.exp(-x)", "np.exp((x", r"with its `after`, sigmoid.sigmoid isn't Python"),
    ],
)
def test_a_mistake_that_cannot_be_made_is_named(kit, before, after, says):
    proof = kit()
    path = proof.root / "reference" / "mistakes" / "sigmoid.toml"
    words = "misconception = 'It is thought so.'\nhints = ['a?', 'b.', 'c.']\n"
    path.write_text(f"[x-y]\nfunction = 'sigmoid'\nbefore = '{before}'\nafter = '{after}'\n{words}")
    course = read_course(proof.root)
    exercises = read_exercises(course)
    with pytest.raises(GraderFault, match=says):
        knowledge_for(course, exercises)


def test_a_question_of_which_no_mistake_is_known_is_found(kit):
    proof = kit()
    (proof.root / "reference" / "mistakes" / "deltas.toml").write_text("")
    row = rows.mistakes_of_their_own(proof)
    assert (row.ok, row.measured) == (False, "2 of 4")
    assert row.findings[0] == "04_deltas/output_delta: nothing in reference/mistakes/ spoils it"


def test_a_question_is_held_to_its_solution_where_no_mistake_is_known(kit, monkeypatch):
    proof = kit()
    monkeypatch.setattr(catalogue, "reference_of", lambda course: None)
    catalogue_for.cache_clear()
    assert rows.every_question_catches(proof).ok is True
    assert [row(proof).ok for row in (rows.known_mistakes, rows.pairs_of_mistakes, rows.named_right)] == [None] * 3
    assert [row.ok for row in rows.diagnoses(proof)] == [None]
    catalogue_for.cache_clear()


def test_a_form_that_is_wrong_or_called_so_is_found(kit, monkeypatch):
    wrong = Form("upside-down", (patterns("1 / (1 + np.exp(-A))", "1 / (1 + np.exp(A))"),))
    monkeypatch.setattr(forms, "forms_for", lambda exercise, reference: (wrong,))
    proof = kit()
    row = rows.right_programs(proof)
    assert row.ok is False
    assert row.findings[0].startswith("02_sigmoid: upside-down")
    assert "np.exp(x)" in proof.broken["02_sigmoid: upside-down"]


def test_a_right_program_by_hand_is_asked_too(kit):
    row = rows.right_programs(kit(tests__right__02_sigmoid__odd="def sigmoid(x):\n    return x\n"))
    assert row.ok is False
    assert row.findings[0].startswith("02_sigmoid/odd.py: ")


WRONG = "# wrong: {}\n# outcome: {}\n# says: {}\n" + SIGMOID


UNEVEN = "# wrong: sigmoid_output_to_derivative\n# outcome: wrong\n" + SIGMOID.replace("(1 - output)", "(2 - output)")


def test_a_wrong_program_that_fails_as_labelled_is_not_found(kit):
    proof = kit(
        tests__wrong__02_sigmoid__uneven=UNEVEN,
        tests__wrong__02_sigmoid__endless=WRONG.format("all", "timeout", "running") + "while True:\n    pass\n",
    )
    row = rows.wrong_programs(proof)
    assert (row.ok, row.measured, row.findings) == (True, "0 of 2, by hand", ())
    assert rows.wrong_programs(replace(proof, exercises=proof.exercises[1:])).ok is None


def test_a_wrong_program_that_fails_otherwise_than_labelled_is_found(kit):
    proof = kit(
        tests__wrong__02_sigmoid__mute=f"# says: nan\n{UNEVEN}",
        tests__wrong__02_sigmoid__nobody=WRONG.format("tanh", "wrong", ""),
        tests__wrong__02_sigmoid__right=WRONG.format("sigmoid", "wrong", ""),
        tests__wrong__02_sigmoid__two=WRONG.format("sigmoid", "error", "ValueError") + "raise ValueError\n",
    )
    row = rows.wrong_programs(proof)
    assert (row.ok, row.measured) == (False, "4 of 4, by hand")
    mute, nobody, right, two = row.findings
    assert mute.startswith("02_sigmoid/mute.py: sigmoid_output_to_derivative doesn't say 'nan': ")
    assert nobody == "02_sigmoid/nobody.py: there is no question tanh"
    assert right == "02_sigmoid/right.py: sigmoid is right, not wrong"
    assert two.startswith("02_sigmoid/two.py: sigmoid_output_to_derivative is error, not right: ")


def test_too_few_right_programs_are_found(kit, monkeypatch):
    proof = kit()
    proof.thorough = True
    monkeypatch.setattr(forms, "forms_for", lambda exercise, reference: ())
    monkeypatch.setattr(styles, "STYLES", styles.STYLES[:5])
    row = rows.right_programs(proof)
    assert row.ok is False
    assert "of 348 programs." in row.findings[-1]


def test_a_mistake_that_nothing_fails_is_found(kit):
    row = rows.known_mistakes(kit(**questions(cases=WEAK)))
    assert row.ok is False
    assert "sigmoid-missing-minus: no question fails it" in row.findings


def test_a_pair_that_only_the_course_calls_right_is_found(kit):
    proof = kit(**{QUESTIONS_AT: CANCELLING})
    proof.thorough = True
    row = rows.pairs_of_mistakes(proof)
    assert row.ok is False
    both = "02_sigmoid: sigmoid-missing-minus and deriv-sign-flipped"
    assert f"{both}: right here, and wrong with other inputs" in row.findings


def test_a_mistake_alone_that_an_exercise_calls_right_is_found(kit, monkeypatch):
    proof = kit(**{QUESTIONS_AT: CANCELLING})
    proof.thorough = True
    alone = catalogue.Cancelled(("sigmoid-missing-minus",), "02_sigmoid", True)
    monkeypatch.setattr(
        proof.hands, "work", lambda do, tried, _: [[alone] if one == alone.made else [] for one in tried]
    )
    row = rows.pairs_of_mistakes(proof)
    assert row.ok is False
    assert row.findings == ("02_sigmoid: sigmoid-missing-minus: right here, and right with other inputs",)


def test_a_pair_that_cancels_is_right():
    pairs = [("deriv-sign-flipped", "error-sign-flip"), ("sigmoid-missing-minus", "deriv-plus")]
    cancelled, different = catalogue.cancelling(EXERCISES, pairs)
    assert [(each.exercise, each.afresh) for each in cancelled] == [("06_two_layer_network", True)]
    assert different == []


def test_where_a_mistake_changes_an_answer_it_can_be_called():
    there = catalogue.catalogue_for(EXERCISES)
    lost = {
        name: sorted(changed - called)
        for name, (changed, called) in there._exercises_by_mistake.items()
        if changed - called
    }
    assert not lost
    assert there._exercises_by_mistake["adagrad-no-root"][1] == {"18_adaptive_steps"}


def test_two_mistakes_that_never_meet_answer_in_each_exercise_as_one_of_them_alone():
    there = catalogue.catalogue_for(EXERCISES)
    common = sorted(name for name, mistake in there.known.mistakes.items() if not mistake.rare)
    apart = [pair for pair in itertools.combinations(common, 2) if not there.meeting(pair)]
    assert apart
    for pair in random.Random(0).sample(apart, 3):
        both = _answers_with(there, pair)
        alone = [_answers_with(there, (name,)) for name in pair]
        assert all(both[question] in (one[question] for one in alone) for question in both)


def _answers_with(there, made):
    """The first answer of the reference with these mistakes to each question, as text."""
    mistakes = [there.known.mistakes[name] for name in made]
    with there.alteration.with_mistakes(*mistakes) as modules:
        found = {}
        for question in [q for e in there.desk.exercises for q in e.questions]:
            module, cases = modules[question.exercise.partition("_")[2]], there.desk.asked(question)[0]
            reset_random()
            found[question.id] = repr(ask(question, cases[0], module, Path("reference.py")))
        return found


def test_a_changed_program_that_passes_is_found(kit):
    proof = kit(**questions(cases=WEAK))
    proof.thorough = True
    row = rows.changed_programs(proof)
    assert row.ok is False
    assert any("np.exp(x)" in each and "every question calls it right" in each for each in row.findings)


def test_a_list_has_no_transpose_and_that_is_no_finding():
    text = 'def f(a):\n    """a (n,)"""\n    return sum(a)\n'
    (turned,) = (each for each in mutants("02_sigmoid", text) if each.same)
    failed = Verdict("02_sigmoid/f", "error", 0.0, 1.0, "a list has no T")
    assert list(about_programs._passed(turned, failed, REFERENCE)) == []
    (found,) = about_programs._passed(turned, replace(failed, outcome="wrong"), REFERENCE)
    assert "listed as the same (what has one axis is its own transpose)" in found


def test_a_list_has_no_negative_either():
    text = 'def f(a):\n    """a: a list"""\n    return len(a)\n'
    (negative,) = (each for each in mutants("02_sigmoid", text) if each.after == "return len(-a)")
    failed = Verdict("02_sigmoid/f", "error", 0.0, 1.0, "bad operand type for unary -")
    assert list(about_programs._passed(negative, failed, REFERENCE)) == []
    (found,) = about_programs._passed(negative, replace(failed, outcome="wrong"), REFERENCE)
    assert "listed as the same (an array and its negative have one length)" in found


def test_a_reason_that_is_not_so_is_found(kit, monkeypatch):
    wrong = "return 1 / (1 + np.exp(x))"
    entries = [
        Listed("02_sigmoid", "sigmoid", "return 1 / (1 + np.exp(-x))", wrong, "signs don't matter"),
        Listed("02_sigmoid", "sigmoid", "return 0", "return 1", "it was so once"),
    ]
    monkeypatch.setattr(
        equivalent, "listed", lambda exercise, reference: tuple(e for e in entries if e.exercise == exercise)
    )
    row = rows.changed_programs(kit())
    assert row.ok is False
    assert any("listed as the same (signs don't matter), but 02_sigmoid/sigmoid is wrong" in f for f in row.findings)
    assert any("return 0  ->  return 1: listed as the same, but no such change is made" in f for f in row.findings)


NO_SLOPE = """# mistake: {label}
# question: 04_deltas/hidden_delta

def output_delta(guess, y):
    return (guess - y) * guess * (1 - guess)

def hidden_delta(d, w, h):
    return d @ w.T
"""


def test_a_name_that_is_not_the_label_is_found(kit):
    proof = kit(
        tests__diagnosed__04_deltas__true=NO_SLOPE.format(label="l1delta-no-derivative"),
        tests__diagnosed__04_deltas__false=NO_SLOPE.format(label="l1error-abs-weights"),
    )
    row = rows.named_right(proof)
    assert (row.ok, row.measured) == (False, "50.0% of 2 (50.0% by the first name told)")
    assert row.findings == (
        "04_deltas/false (l1error-abs-weights): 04_deltas/hidden_delta named l1delta-no-derivative",
    )
    proof.thorough = True
    right, alone, pairs = rows.diagnoses(proof)
    assert right.ok is False
    assert "04_deltas/false" in " ".join(right.findings)
    assert alone.ok is not None
    assert pairs.ok is not None


def test_a_slow_diagnosis_is_found():
    naming = Naming("04_deltas/slow", ("a",), ("q",), {"q": ("a",)}, 0.2, {"q": True}, {"q": True}, {"q": True})
    assert naming.found
    row = mistakes._time("time", 0.05, [naming, replace(naming, cost=0.01)])
    assert (row.ok, row.findings) == (False, ("04_deltas/slow: 200 ms",))
    assert mistakes._time("time", 0.3, [naming]).ok is True


def test_a_slow_computer_gets_as_many_times_as_long_in_a_sample_and_only_there():
    naming = Naming(
        "04_deltas/slow", ("a",), ("q",), {"q": ("a",)}, 0.2, {"q": True}, {"q": True}, {"q": True}, pace=5.0
    )
    assert mistakes._time("time", 0.05, [naming]).ok is False
    row = mistakes._time("time", 0.05, [naming], paced=True)
    assert row.ok is True
    assert row.measured.endswith("(this computer is 5.0 times as slow as the one that the limit is for)")
    assert mistakes._time("time", 0.03, [naming], paced=True).ok is False


def test_a_fast_computer_gets_no_less_time(monkeypatch):
    monkeypatch.setattr(pace, "_timed", iter([9.0, pace._SET_AT / 4, 9.0, pace._SET_AT * 3, 9.0, 9.0]).__next__)
    assert [pace.slowness(), round(pace.slowness(), 9)] == [1.0, 3.0]


@pytest.mark.parametrize(
    ("tried", "wanted", "of_a_sample", "of_all"),
    [
        (60, 0.95, 53, 57),
        (100, 0.95, 89, 95),
        (44, 0.85, 31, 38),
        (106, 0.98, 100, 104),
        (1, 0.95, 0, 1),
        (20, 1, 20, 20),
    ],
)
def test_a_sample_may_be_worse_by_chance_and_all_may_not(tried, wanted, of_a_sample, of_all):
    assert sample.least(tried, wanted, sampled=True) == of_a_sample
    assert sample.least(tried, wanted, sampled=False) == of_all


@pytest.mark.parametrize("tried", [30, 60, 106])
def test_the_bound_of_a_sample_is_the_exact_one(tried):
    """Counted, not computed: of all samples, drawn where just the wanted share is right, fewer than 1% fall short."""
    least = sample.least(tried, 0.9, sampled=True)
    weights = [math.comb(tried, right) * 9**right for right in range(tried + 1)]
    assert sum(weights[:least]) * 100 < sum(weights)
    assert sum(weights[: least + 1]) * 100 >= sum(weights)


def test_only_a_sample_is_allowed_for_and_says_so(kit):
    row = sample.share_row("a figure", 0.95, 53, 60, " (more)", ["x"], sampled=True)
    assert (row.ok, row.wanted, row.measured) == (True, "95%", "88.3% of 60, 53 are enough in a sample (more)")
    assert sample.share_row("a figure", 0.95, 52, 60, "", [], sampled=True).ok is False
    row = sample.share_row("a figure", 0.95, 56, 60, "", [], sampled=False)
    assert (row.ok, row.measured) == (False, "93.3% of 60")


def test_an_installed_byheart_says_that_its_own_programs_are_elsewhere(kit, monkeypatch):
    proof = kit()
    monkeypatch.setattr(basis, "is_packed", lambda folder: True)
    left = [rows.wrong_programs(proof), rows.named_right(proof), *rows.scripts_read(proof)]
    assert [row.ok for row in left] == [None] * 3
    for row in left:
        assert row.measured.startswith("not proved here: the ")
        assert row.measured.endswith(" for this are in byheart's repository, and not in an installed byheart")
    assert "two mistakes at once only, since there are no programs by hand" in next(rows.diagnoses(proof)).measured
    assert "none by hand" in rows.right_programs(proof).measured


def test_the_summary_claims_no_more_than_was_measured():
    held, short, left = (Row("figure", "0", "0", ok) for ok in (True, False, None))
    assert list(show._summary([held, held], True)) == ["All 2 figures hold."]
    assert list(show._summary([held, short, left], True)) == [
        "1 of 2 figures falls short. 1 more can't be proved here: the lines with - say why."
    ]
    assert list(show._summary([held, held], False)) == ["All 2 figures hold in this sample.", sample.RULE]


def test_a_wrong_program_that_nothing_is_said_of_is_not_named():
    naming = Naming("x", ("a",), ("q",), {"q": ()}, 0.0, {}, {}, {})
    assert not naming.found
    assert not replace(naming, named={}, right={}).found
    told = replace(naming, named={"q": ("a", "b")}, right={"q": True}, whole={"q": True})
    assert told.found
    assert not replace(told, whole={"q": False}).found  # a label wasn't named
    assert not replace(told, right={"q": False}).found  # and here something was that isn't there


def test_mistakes_that_no_question_tells_apart_count_as_one(kit):
    there = catalogue_for(kit().course)
    alike = groups(there.known)
    assert alike["sigmoid-missing-minus"] == {"sigmoid-missing-minus"}
    assert all(name in own for name, own in alike.items())


def test_two_mistakes_at_once_are_put_to_the_diagnosis(kit):
    pair = ("l1error-abs-weights", "l1delta-half-slope")
    naming, impossible = name_pairs(
        kit().course, [(pair, "04_deltas"), (("l1delta-no-derivative", "l1delta-half-slope"), "04_deltas")]
    )
    assert naming.labels == pair
    assert set(naming.named) == {"04_deltas/hidden_delta"}
    assert impossible is None


def test_another_name_is_right_if_it_answers_the_same_to_other_inputs_too(kit):
    there = catalogue_for(kit().course)
    pair, question = ("l1error-abs-weights", "l1delta-half-slope"), "04_deltas/hidden_delta"
    assert _is_the_same(pair, pair[::-1], question, there)
    assert not _is_the_same(pair, pair[:1], question, there)


def test_a_program_without_labels_is_refused(tmp_path):
    (tmp_path / "x.py").write_text("# mistake: sigmoid-plus\n", encoding="utf-8")
    with pytest.raises(GraderFault, match="# question"):
        labelled(tmp_path / "x.py")


def test_what_is_not_here_is_left_out_and_said(kit):
    proof = kit()
    assert rows.named_right(proof) == Row(
        "mistakes in another style named right",
        "95%",
        f"not proved here: there are no programs with a known mistake in {proof.tests / 'diagnosed' / 'NN_topic'}",
        None,
    )
    shutil.rmtree(proof.course.parent / "solutions")
    left = [row(proof) for row in (rows.solutions_pass, rows.nothing_for_nothing, rows.right_programs)]
    assert {(row.ok, row.measured) for row in left} == {(None, basis.NO_SOLUTIONS)}


# Asking ---------------------------------------------------------------------------------------------------------------


def test_a_program_that_never_ends_is_asked_twice_and_is_wrong(kit, monkeypatch):
    course = kit().course
    monkeypatch.setattr("byheart.proof.desk.HURRY", 0.2)
    endless = "def sigmoid(x):\n    while True:\n        pass\n"
    (verdict,) = first_failures(course, [Trial("02_sigmoid", endless, "sigmoid")])
    assert verdict is not None
    assert verdict.outcome == "timeout"


def test_late_once_is_not_late(kit, monkeypatch):
    desk = desk_for(kit().course)
    (late,) = [replace(each, outcome="timeout") for each in desk.verdicts(Trial("02_sigmoid", SIGMOID))[:1]]
    answers = iter([[late]])
    really = type(desk)._verdicts
    monkeypatch.setattr(type(desk), "_verdicts", lambda self, trial: next(answers, None) or really(self, trial))
    assert {each.outcome for each in desk.verdicts(Trial("02_sigmoid", SIGMOID))} == {"right"}


def test_several_processes_bring_the_same_in_order(kit):
    course = kit().course
    trials = [Trial("02_sigmoid", text) for text in (SIGMOID, "", SIGMOID.replace("np.exp(-x)", "np.exp(x)"), SIGMOID)]
    told: list[int] = []
    with Hands(course, 2, told.append) as hands:
        given = hands.work(verdicts, trials, 1)
    assert [[each.outcome for each in own] for own in given] == [
        ["right", "right"],
        ["missing", "missing"],
        ["wrong", "right"],
        ["right", "right"],
    ]
    assert sum(told) == 4


# The table and the command --------------------------------------------------------------------------------------------


def test_the_table_says_what_falls_short_and_spells_out_control_characters():
    row = Row("a figure", "0", "2 of 3", False, tuple(f"\x1b[31m{place}" for place in range(12)))
    lines = list(show.lines_of(row))
    assert lines[0].split() == ["a", "figure", "0", "NO", "2", "of", "3"]
    assert lines[1] == "    \\x1b[31m0"
    assert lines[-1] == "    and 4 more"
    assert next(show.lines_of(replace(row, ok=None))).split()[3] == "-"


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_sample_of_one_topic_holds(kit, jobs, capsys):
    course = kit().course
    said: list[str] = []
    assert show.prove(course, ["sigmoid"], False, jobs, said.append, io.StringIO())
    assert said[0].startswith("figure")
    assert said[-2] == "All 14 figures hold in this sample. 3 more can't be proved here: the lines with - say why."
    assert said[-1].startswith("This was a sample. A share in it falls short only if")
    assert capsys.readouterr().out == ""


def test_the_command_ends_with_1_where_something_falls_short(kit, tmp_path, capsys):
    course = kit(solutions__02_sigmoid__sigmoid=SIGMOID.replace("(1 - output)", "(2 - output)")).course
    words = ["verify", "sigmoid", "--course", str(course), "--jobs", "1", "--keep", str(tmp_path / "kept")]
    assert cli.main(words) == cli_words.NOT_RIGHT
    out, err = capsys.readouterr()
    assert "NO  1 of 2" in out
    assert "figures fall short in this sample." in out
    assert "solutions: 1 ..." in err
    kept = sorted((tmp_path / "kept").glob("*.py"))
    assert kept
    assert kept[0].read_text(encoding="utf-8").startswith("# 02_sigmoid: ")


def test_a_topic_that_is_not_there_is_used_wrongly(capsys):
    assert cli.main(["verify", "sing"]) == cli_words.USAGE
    assert "There is no exercise 'sing'" in capsys.readouterr().err


@pytest.mark.slow
def test_everything_holds(capsys):
    code = cli.main(["verify", "--thorough"])
    assert code == cli_words.DONE, capsys.readouterr().out


def test_a_script_that_is_misjudged_is_found(kit):
    page = (ROOT / "solutions" / "10_thirteen_lines" / "thirteen_lines.py").read_text(encoding="utf-8")
    label = "# verdict: {}\n# line: {}\n"
    wrong = page.replace(" * (layer_1 * (1 - layer_1))", "")
    at = 2 + next(at for at, line in enumerate(wrong.splitlines(), 1) if "layer_1_delta =" in line)
    proof = kit(
        tests__blank_page__true=label.format("right", "-") + page,
        tests__blank_page__found=label.format("wrong", at) + wrong,
        tests__blank_page__unfair=label.format("right", "-") + wrong,
        tests__blank_page__fooled=label.format("wrong", 7) + page,
    )
    misjudged, exact, lines = rows.scripts_read(proof)
    assert misjudged.findings == ("fooled: wrong, called right", "unfair: right, called wrong")
    assert (misjudged.ok, exact.ok, lines.ok) == (False, False, False)
    assert exact.measured == "50.0% of 4"
    assert lines.measured == "50.0% of 2"
    (left_out,) = rows.scripts_read(replace(proof, whole=False))
    assert left_out.ok is None
