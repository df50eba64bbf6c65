"""What is malformed in a course's files is named by whoever reads it: the file, the line or field, the way out."""

import pytest

from byheart.asking.problems import GraderFault
from byheart.cli.main import main
from byheart.curriculum.course import read_course
from byheart.curriculum.files import parsed, read_source, read_table
from byheart.curriculum.mistakes import read_entries
from byheart.curriculum.reference import reference_for
from byheart.curriculum.sample_class import make_class
from byheart.proof.catalogue import fresh_desk
from byheart.proof.equivalent import listed, reason
from byheart.proof.forms import forms_for
from byheart.proof.mutants import mutants

PLACE = "function = 'average'\nbefore = 'a'\nafter = 'b'\n"
STUDENT = "[[students]]\nname = 'ada'\n"
SAME = "[[same]]\nfunction = 'f'\nbefore = 'x = 1'\nreason = 'so'\n"


@pytest.fixture
def root(tmp_path, capsys):
    """A course with one exercise, to be spoilt."""
    assert main(["init", "--new-course", str(tmp_path / "own")]) == 0
    capsys.readouterr()
    return tmp_path / "own"


def mistakes(root):
    reference_for(read_course(root)).mistakes()


def sample_class(root):
    make_class(root / "class", read_course(root))


def forms(root):
    forms_for("01_average", root / "reference")


def equivalent(root):
    listed("01_average", root / "reference")


def general(root):
    (mutant, *_) = mutants("01_average", "def f(x):\n    return x + 1\n")
    reason(mutant, root / "reference")


def other_inputs(root):
    fresh_desk(root / "exercises", "01_average")


FILES = {
    mistakes: "reference/mistakes/average.toml",
    sample_class: "solutions/sample_class.toml",
    forms: "reference/accepted/average.toml",
    equivalent: "reference/equivalent/average.toml",
    general: "reference/equivalent/general.toml",
    other_inputs: "reference/other_inputs.toml",
}
MALFORMED = [
    (mistakes, f"[x-y]\n{PLACE}also = 'x'\n", "[x-y]: also should be a list of tables; it is 'x'."),
    (mistakes, f"[x-y]\n{PLACE}also = [3]\n", "[x-y]: also should be a list of tables; it is [3]."),
    (
        mistakes,
        f"[x-y]\n{PLACE}[[x-y.also]]\nfunctoin = 'f'\n",
        "also: there is no field functoin. Do you mean function?",
    ),
    (mistakes, f"[x-y]\n{PLACE}hints = 3\n", "[x-y]: hints should be a list of strings; it is 3."),
    (mistakes, f"[x-y]\n{PLACE}misconception = 3\n", "[x-y]: misconception should be a string; it is 3."),
    (mistakes, f"[x-y]\n{PLACE}module = ['a']\n", "[x-y]: module should be a string; it is ['a']."),
    (sample_class, "[[student]]\nname = 'ada'\n", "there is no field student. Do you mean students?"),
    (sample_class, "", "students should be a list of tables; it is missing. Each student is an entry [[students]]."),
    (sample_class, "[students]\nname = 'ada'\n", "students should be a list of tables; it is {'name': 'ada'}."),
    (sample_class, "[[students]]\nstubs = true\n", "student 1: name should be a string; it is missing."),
    (sample_class, f"{STUDENT}keeps = 'average.py'\n", "ada: keeps should be a list of strings; it is 'average.py'."),
    (sample_class, f"{STUDENT}replaces = ['a']\n", "ada: replaces should be a list of two strings; it is ['a']."),
    (sample_class, f"{STUDENT}appends = 3\n", "ada: appends should be a string; it is 3."),
    (sample_class, f"{STUDENT}writes = ['a']\n", "ada: writes should be a table of texts; it is ['a']."),
    (
        sample_class,
        f"{STUDENT}changes = [{{before = 'a', after = 'b'}}]\n",
        "ada: changes: file should be a string; it is missing.",
    ),
    (sample_class, f"{STUDENT}mirored = true\n", "ada: there is no field mirored. Do you mean mirrored?"),
    (forms, "odd = 3\n", "the form odd: it should be a table."),
    (forms, "[odd]\nbefore = 3\nafter = 'x'\n", "the form odd: before should be a string; it is 3."),
    (forms, "[odd]\nafter = 'x'\n", "the form odd: before is missing"),
    (forms, "[odd]\nsteps = [['a']]\n", "the form odd: steps should be a list of lists of two strings; it is [['a']]."),
    (forms, "[odd]\nwhole = 3\n", "the form odd: whole should be a string; it is 3."),
    (forms, "[odd]\nwhole = 'def'\n", "the form odd: what stands there should be Python"),
    (equivalent, "[[sames]]\n", "there is no field sames. Do you mean same? Each entry is a [[same]]."),
    (equivalent, SAME, "x = 1: after should be a string or a list of strings; it is missing."),
    (equivalent, f"{SAME}after = 3\n", "x = 1: after should be a string or a list of strings; it is 3."),
    (general, "[[same]]\nbefore = 'A'\nafter = 'A'\n", "A: reason should be a string; it is missing."),
    (general, "[[same]]\nbefore = 'A'\nafter = 'A +'\nreason = 'so'\n", "A: before and after should be Python"),
    (other_inputs, "lengths = 'x'\n", "lengths should be a number above 0, or a list of such; it is 'x'."),
    (other_inputs, "depth = 3\n", "depth is none of the course's [inputs]."),
]


@pytest.mark.parametrize(("reader", "text", "says"), MALFORMED, ids=lambda each: getattr(each, "__name__", None))
def test_a_malformed_table_is_named(root, reader, text, says):
    path = root / FILES[reader]
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GraderFault) as problem:
        reader(root)
    assert str(problem.value).startswith(f"{path}: ")
    assert says in str(problem.value)


@pytest.mark.parametrize("reader", FILES)
def test_every_reader_names_the_line_that_is_not_utf_8(root, reader):
    path = root / FILES[reader]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"# one\n# f\xfcr\n")
    with pytest.raises(GraderFault) as problem:
        reader(root)
    assert str(problem.value) == f"{path} can't be read: line 2 isn't UTF-8. Save it as UTF-8."


def test_a_byte_order_mark_is_no_mistake(root):
    path = root / FILES[mistakes]
    before = list(read_entries(path))
    for each in (path, *root.rglob("average.py"), root / "reference" / "__init__.py"):
        each.write_bytes(b"\xef\xbb\xbf" + each.read_bytes())
    assert list(read_entries(path)) == before != []
    assert reference_for(read_course(root)).load()["average"].average([1.0, 3.0]) == 2.0
    assert main(["stubs", "--course", str(root)]) == 0
    assert not read_source(root / "exercises/01_average/average.py").startswith("\ufeff")


def test_a_number_with_thousands_of_digits_is_named(tmp_path):
    (tmp_path / "x.toml").write_text(f"x = {'9' * 5000}\n", encoding="utf-8")
    with pytest.raises(GraderFault, match=r"x\.toml can't be read: .*Fix that line"):
        read_table(tmp_path / "x.toml")


REFERENCE, SOLUTION, STUB = (
    f"{each}/average.py" for each in ("reference", "solutions/01_average", "exercises/01_average")
)
READ_BY = [
    *[("stubs", SOLUTION), ("stubs", STUB)],
    *[("verify", REFERENCE), ("verify", SOLUTION)],
    *[("demo", REFERENCE), ("demo", SOLUTION)],
]


@pytest.mark.parametrize(("command", "name"), READ_BY)
def test_a_source_that_is_not_utf_8_is_named_by_every_command(root, command, name, capsys, tmp_path):
    (root / FILES[sample_class]).write_text(STUDENT, encoding="utf-8")
    (root / name).write_bytes(b"# f\xfcr\n" + (root / name).read_bytes())
    more = {"stubs": [], "verify": ["--jobs", "1"], "demo": ["--out", str(tmp_path / "out"), "--unconfined"]}[command]
    assert main([command, "--course", str(root), *more]) == 3
    assert f"{root / name} can't be read: line 1 isn't UTF-8. Save it as UTF-8." in capsys.readouterr().err


def test_a_solution_that_is_no_python_is_named(root):
    path = root / "solutions/01_average/average.py"
    path.write_text("x = 1\ndef average(:\n", encoding="utf-8")
    with pytest.raises(GraderFault, match=r"average\.py, line 2: this isn't Python \(.+\)\. Fix that line\."):
        parsed(read_source(path), str(path))
    (root / FILES[sample_class]).write_text(f"{STUDENT}written = 'with @'\n", encoding="utf-8")
    path.write_text("### BEGIN SOLUTION\nx = (\n### END SOLUTION\n", encoding="utf-8")
    with pytest.raises(GraderFault, match=r"the solution average\.py, line \d: this isn't Python"):
        sample_class(root)
