"""Arrays of another library, on a device that NumPy can't reach: given where a question says so, and nowhere else."""

import importlib.util
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("array_api_strict", reason="the extra `device` isn't installed")

from byheart.asking import elsewhere
from byheart.asking.ask import ask, load
from byheart.asking.exercise import named
from byheart.asking.problems import GraderFault
from byheart.asking.question import case, question
from byheart.curriculum.course import every_exercise, read_course
from byheart.expecting.key import key_for
from byheart.jail.cell import Jail, can_confine, encode_cases
from byheart.learner.exam import Exam
from byheart.learner.plugin import NotRight, QuestionItem
from byheart.proof.basis import proof_for
from byheart.proof.desk import Hands
from byheart.proof.forms import programs
from byheart.proof.rows import rows

HERE = Path(__file__).parents[1]
COURSE = read_course(HERE / "exercises")
ANY_DEVICE = "23_any_device"
STUDENT = """
def given(x):
    library = x.__array_namespace__()
    return library.asarray([1.0 if {seen} else 0.0], device=x.device)
"""


@question(cases=lambda course: (), arrays="array_api_strict")
def given(student, case):
    """given tells something about what it gets"""
    return student.given(case.x)


@pytest.fixture(scope="module")
def exercise():
    return named(every_exercise(COURSE), "any_device")


def answer(tmp_path, source, asked=given):
    path = tmp_path / "given.py"
    path.write_text(source)
    return ask(asked, case("", x=np.arange(6.0).reshape(2, 3)), load(path), path)


@pytest.mark.parametrize(
    "seen",
    [
        "x.device != library.__array_namespace_info__().default_device()",
        "library.__name__ == 'array_api_strict'",
        "x.shape == (2, 3) and x.dtype == library.float64",
        "library.all(x == library.reshape(library.arange(6.0, device=x.device), (2, 3)))",
    ],
)
def test_it_is_the_librarys_array_on_another_device(tmp_path, seen):
    got = answer(tmp_path, STUDENT.format(seen=seen))
    assert got.value.array.tolist() == [1.0], got


def test_without_being_asked_for_nothing_is_carried_anywhere(tmp_path):
    got = answer(tmp_path, "def given(x):\n    return x + 1\n", replace(given, arrays=""))
    assert got.value.type_name == "ndarray"


def test_a_change_in_place_is_seen_there_too(tmp_path):
    got = answer(tmp_path, "def given(x):\n    x += 1\n    return x\n")
    assert got.changed == ("x",)
    assert got.value.array.tolist() == [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]


ROUND = "return x.__array_namespace__().asarray({}, device=x.device)"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("return np.exp(x)", "to a NumPy array"),
        ("return x * float(x[0, 0])", elsewhere.LEFT),
        ("return x * int(x[0, 0])", elsewhere.LEFT),
        (ROUND.format("np.exp(np.from_dlpack(x))"), elsewhere.LEFT),
        (ROUND.format("np.exp(x._array)"), elsewhere.BROUGHT),
        ("return x.__array_namespace__().from_dlpack(np.exp(x._array))", elsewhere.BROUGHT),
        ("return np.exp(x._array)", "an array of NumPy"),
        ("return (x, [np.float64(1)])", "an array of NumPy"),
        ("return x.to_device(x.__array_namespace__().Device('CPU_DEVICE'))", "isn't on the device"),
        ("return x + x.__array_namespace__().ones((2, 3))", "two different devices"),
    ],
)
def test_whoever_computes_somewhere_else_is_told_so(tmp_path, body, says):
    got = answer(tmp_path, f"import numpy as np\n\n\ndef given(x):\n    {body}\n")
    assert got.status == "raised"
    assert says in got.complaint
    assert got.lines[-1].file == "given.py"


def test_afterwards_the_library_is_as_it_was(tmp_path):
    import array_api_strict as library

    before = library.asarray, type(library.asarray(1.0)).__float__
    answer(tmp_path, "def given(x):\n    raise ValueError\n")
    assert (library.asarray, type(library.asarray(1.0)).__float__) == before
    assert float(library.asarray(2.0)) == 2.0


def files(text):
    return {f"{ANY_DEVICE}/any_device.py": text}


@pytest.fixture(scope="module")
def jail(exercise):
    """The exercise's jail, with a library in it that no other one has."""
    if why_not := can_confine():
        pytest.skip("; ".join(why_not))
    with Jail([exercise]) as jail:
        yield jail


def test_in_the_jail_they_are_given_too(jail, exercise):
    solution = (HERE / "solutions" / ANY_DEVICE / "any_device.py").read_bytes()
    key = key_for(COURSE, (exercise,))
    with jail.hold(files(solution)) as cell:
        for each in exercise.questions:
            cases = COURSE.cases(each)
            answers = cell.answers(each, encode_cases(cases), len(cases), 20.0)
            for one, there in zip(answers, cases, strict=True):
                values = one.value.items if one.value.items else (one.value,)
                wanted = key.expected(each, there).values
                assert all(np.allclose(a.array, b.values) for a, b in zip(values, wanted, strict=True)), one


IMPORTS = b"import array_api_strict\n\n\ndef sigmoid(x):\n    return x\n"


def test_the_library_is_in_its_own_jail_and_in_no_other(jail, exercise):
    first = exercise.questions[0]
    cases = COURSE.cases(first)[:1]
    with jail.hold(files(IMPORTS)) as cell:
        assert cell.answers(first, encode_cases(cases), 1, 20.0)[0].status == "returned"
    other = named(every_exercise(COURSE), "sigmoid")
    with Jail([other]) as elsewhere_jail, elsewhere_jail.hold({"sigmoid.py": IMPORTS}) as cell:
        asked = other.questions[0]
        got = cell.answers(asked, encode_cases(COURSE.cases(asked)[:1]), 1, 20.0)[0]
    assert "No module named 'array_api_strict'" in got.complaint


def test_a_right_step_is_forgiven_a_wrong_sigmoid(exercise, tmp_path):
    source = (HERE / "solutions" / ANY_DEVICE / "any_device.py").read_text()
    path = tmp_path / "any_device.py"
    path.write_text(source.replace("library.exp(-x)", "library.exp(x)"))
    key = key_for(COURSE, (exercise,))
    from byheart.judging.known import knowledge_of

    exam = Exam(COURSE, exercise, key, path, known=lambda: knowledge_of(COURSE, (exercise,)))
    verdicts = [exam.verdict(each) for each in exercise.questions]
    assert [each.score for each in verdicts] == [0.0, 3.0]
    assert verdicts[0].mistake == "sigmoid-missing-minus"


@pytest.fixture
def lacking(monkeypatch):
    """As if the library weren't installed."""
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "array_api_strict" else found(name))


SAYS = "23_any_device is asked with arrays of array_api_strict, which isn't installed here."


def test_without_the_library_it_is_said_what_to_install(lacking, exercise):
    path = HERE / "solutions" / ANY_DEVICE / "any_device.py"
    exam = Exam(COURSE, exercise, key_for(COURSE, (exercise,)), path)
    with pytest.raises(GraderFault, match=rf"{SAYS}.*pip install array-api-strict"):
        exam.verdict(exercise.questions[0])
    with pytest.raises(GraderFault, match=SAYS), Jail([exercise], confined=False):
        pass


def test_what_is_not_installed_is_called_nobodys_mistake(lacking, exercise, monkeypatch):
    """A package that is missing is no fault of byheart's, and none of the learner's."""
    path = HERE / "solutions" / ANY_DEVICE / "any_device.py"
    exam = Exam(COURSE, exercise, key_for(COURSE, (exercise,)), path)
    item = SimpleNamespace(
        _file=SimpleNamespace(sha256="", form="", exam=exam), _question=exercise.questions[0], user_properties=[]
    )
    with pytest.raises(NotRight):
        QuestionItem.runtest(item)
    assert item.verdict.message.startswith(f"This can't be asked yet, and is no mistake of yours: {SAYS}")


def test_without_the_library_nothing_else_changes(lacking):
    assert [elsewhere.lacking(each.questions) for each in every_exercise(COURSE) if each.id != ANY_DEVICE] == [""] * (
        len(every_exercise(COURSE)) - 1
    )
    other = named(every_exercise(COURSE), "sigmoid")
    exam = Exam(COURSE, other, key_for(COURSE, (other,)), HERE / "solutions" / "02_sigmoid" / "sigmoid.py")
    assert exam.verdict(other.questions[0]).outcome == "right"


def test_a_proof_leaves_out_what_can_not_be_asked_here_and_says_so(lacking):
    folder = HERE / "exercises"
    proof = proof_for(folder, (), Hands(folder), thorough=False)
    assert ANY_DEVICE not in {each.id for each in proof.exercises}
    row = next(rows(proof))
    assert row.ok is None
    assert SAYS in row.measured
    assert ANY_DEVICE in {each.id for each in proof_for(folder, (ANY_DEVICE,), Hands(folder), thorough=False).exercises}


def test_what_is_about_numpys_arrays_fits_no_program_without_numpy():
    solution = (HERE / "solutions" / ANY_DEVICE / "any_device.py").read_text()
    made = list(programs(ANY_DEVICE, solution, 80, HERE / "reference"))
    assert made
    assert not [each.name for each in made if re.search(r"(?<!')np\.|\.transpose\(\)", each.text)]
    there = (HERE / "solutions" / "04_deltas" / "deltas.py").read_text()
    assert any(".transpose()" in each.text for each in programs("04_deltas", there, 80, HERE / "reference"))
