"""The committed stubs are what is made of the solutions, just as nbgrader would make it, and earn nothing."""

import ast
from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.cli.main import main
from byheart.curriculum.course import every_exercise
from byheart.curriculum.stubs import is_bare, is_written, stub_of, stubs

ROOT = Path(__file__).parent.parent


def test_the_committed_stubs_are_generated(course):
    made = list(stubs(ROOT / "solutions", ROOT / "exercises"))
    assert len(made) == len(every_exercise(course))
    for place, text in made:
        assert place.read_text(encoding="utf-8") == text, f"{place} is old: run `make stubs`"


@pytest.mark.parametrize("solution", sorted(ROOT.glob("solutions/*/*.py")), ids=lambda path: path.stem)
def test_nbgrader_makes_the_same_of_a_solution(solution):
    nbformat = pytest.importorskip("nbformat", reason="the extra `nbgrader` isn't installed")
    from nbgrader.preprocessors import ClearSolutions

    text = solution.read_text(encoding="utf-8")
    page = "\n### BEGIN SOLUTION" in text
    cell = nbformat.NotebookNode(cell_type="code", source=text)
    clear = ClearSolutions(code_stub={"python": "" if page else "raise NotImplementedError"})
    assert clear._replace_solution_region(cell, "python")
    assert str(cell.source).rstrip("\n") + "\n" == stub_of(text, "x")


def test_a_stub_keeps_every_docstring_and_no_body():
    for solution in ROOT.glob("solutions/*/*.py"):
        full, stub = (ast.parse(text) for text in (solution.read_text(), stub_of(solution.read_text(), "x")))
        assert ast.get_docstring(full) == ast.get_docstring(stub)
        if not any(isinstance(each, ast.FunctionDef) for each in full.body):
            assert len(stub.body) == 1, "a blank page"
            continue
        for whole, cleared in zip(full.body, stub.body, strict=True):
            if isinstance(whole, ast.FunctionDef):
                assert ast.get_docstring(whole) == ast.get_docstring(cleared)
                assert [ast.unparse(each) for each in cleared.body[1:]] == ["raise NotImplementedError"]


MARKED = "def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION\n"


@pytest.mark.parametrize(
    ("solution", "says"),
    [
        ("def f():\n    return 1\n", "BEGIN SOLUTION"),
        ("def f():\n    ### BEGIN SOLUTION\n    return 1\n", "no ### END SOLUTION"),
        (
            "def f():\n    ### BEGIN SOLUTION\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION\n",
            "line 3: a second ### BEGIN SOLUTION",
        ),
        ("def f():\n    ### BEGIN SOLUTION\n    return 1\n", "deltas.py, line 2: there is no ### END SOLUTION after"),
        (
            f"{MARKED}def g():\n    return 1\n    ### END SOLUTION\n",
            "deltas.py, line 7: there is no ### BEGIN SOLUTION before this ### END SOLUTION",
        ),
        (
            f"{MARKED}def g():\n    ### BEGIN SOLUTOIN\n    return 1\n    ### END SOLUTION\n",
            "deltas.py, line 6: '### BEGIN SOLUTOIN' isn't a marker. Do you mean ### BEGIN SOLUTION",
        ),
        (
            f"{MARKED}def g():\n    # begin solution\n    return 1\n    # end solution\n",
            "deltas.py, line 6: '# begin solution' isn't a marker. Do you mean ### BEGIN SOLUTION",
        ),
        (
            "def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END OF SOLUTION\n",
            "deltas.py, line 4: '### END OF SOLUTION' isn't a marker. Do you mean ### END SOLUTION",
        ),
    ],
)
def test_a_solution_without_markers_is_refused(solution, says):
    with pytest.raises(GraderFault, match=says):
        stub_of(solution, "deltas.py")


def test_a_function_without_markers_is_given_to_the_learner():
    given = '# Given.\n\n\ndef half(x):\n    """Half of x."""\n    return x / 2\n\n\n'
    assert stub_of(given + MARKED, "x") == f"{given}def f():\n    raise NotImplementedError\n"


def test_what_a_learner_wrote_is_kept(tmp_path, capsys):
    for name in ("exercises/course.toml", *(f"exercises/02_sigmoid/{each}.py" for each in ("sigmoid", "test_sigmoid"))):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    (tmp_path / "solutions").symlink_to(ROOT / "solutions")
    where = ["stubs", "--course", str(tmp_path)]
    assert main(where) == 0
    mine = tmp_path / "exercises" / "02_sigmoid" / "sigmoid.py"
    stub = mine.read_text()
    assert not is_written(stub, stub)
    assert not is_written(stub.replace("Squash", "Press"), stub)
    assert is_written(stub + "# a note of mine\n", stub)
    assert is_written(stub.replace("def sigmoid(x):", "sigmoid = lambda x: x\n\n\ndef other(x):"), stub)
    assert is_written("not python (", stub)
    mine.write_text(stub.replace("raise NotImplementedError", "return x", 1))
    written = mine.read_text()
    assert main(where) == 0
    assert "kept" in capsys.readouterr().out
    assert mine.read_text() == written
    assert main([*where, "--overwrite"]) == 0
    assert mine.read_text() == stub


def test_a_stub_that_nobody_touched_is_made_again_when_its_solution_changes(tmp_path, capsys):
    assert main(["init", "--new-course", str(tmp_path / "own")]) == 0
    stub = tmp_path / "own/exercises/01_average/average.py"
    solution = tmp_path / "own/solutions/01_average/average.py"
    old = stub.read_text(encoding="utf-8")
    more = "\n\ndef double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION\n"
    solution.write_text(solution.read_text(encoding="utf-8") + more, encoding="utf-8")
    stub.write_text(old.replace("raise", "# My note.\n    raise", 1), encoding="utf-8")
    capsys.readouterr()
    assert main(["stubs", "--course", str(tmp_path / "own")]) == 0
    assert (
        f"{stub}: kept. It differs from the new stub; if nobody's work is in it, --overwrite" in capsys.readouterr().out
    )
    stub.write_text(old, encoding="utf-8")
    assert main(["stubs", "--course", str(tmp_path / "own")]) == 0
    assert f"{stub}: written" in capsys.readouterr().out
    assert "def double" in stub.read_text(encoding="utf-8")


BARE = 'import math\n\n\ndef f(x):\n    """Half of x, # and so on."""\n    raise NotImplementedError\n'


@pytest.mark.parametrize(
    "text", ["", '"""A blank page."""\n', BARE, f"class A:\n    {BARE[13:].replace(chr(10), chr(10) + '    ')}"]
)
def test_where_no_body_is_written_nobody_wrote(text):
    assert is_bare(text)


@pytest.mark.parametrize(
    "text",
    [
        BARE.replace("raise NotImplementedError", "return x / 2"),
        BARE.replace("raise NotImplementedError", "y = x\n    raise NotImplementedError"),
        BARE.replace("raise NotImplementedError", "raise NotImplementedError  # tomorrow"),
        f"{BARE}\n# a note of mine\n",
        f"{BARE}\nHALF = 0.5\n",
        "not python (",
    ],
)
def test_whatever_else_stands_there_is_somebodys(text):
    assert not is_bare(text)


def test_every_committed_stub_is_bare():
    assert all(is_bare(text) for _, text in stubs(ROOT / "solutions", ROOT / "exercises"))
