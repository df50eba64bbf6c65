"""The comparison with an older commit fails where a side fails: no answer is no agreement."""

import shutil
import subprocess
import sys

import pytest
from benchmarks import verdicts_side_by_side
from benchmarks.verdicts_side_by_side import Side, compared

# A command that calls everybody right: BREAKS is what it does first, and LOSES whom it says nothing of.
FAKE = """#!{python}
import json, sys
from pathlib import Path
{breaks}
if sys.argv[1] == "read":
    print(json.dumps({{"verdict": {verdict!r}}}) if Path(sys.argv[2]).stem != {loses!r} else "")
    sys.exit(0)
folder, out = Path(sys.argv[2]), Path(sys.argv[4])
(out / "students").mkdir(parents=True)
for name in sorted(each.name for each in folder.iterdir()):
    if name != {loses!r}:
        (out / "students" / (name + ".json")).write_text(json.dumps({{"student": name, "verdict": {verdict!r}}}))
(out / "results.json").write_text(json.dumps({{"not_graded": {refuses!r}}}))
"""


@pytest.fixture
def side(tmp_path):
    def make(name, breaks="", loses="", verdict="right", refuses=(), programs=("one", "two")):
        root = tmp_path / name
        root.mkdir(exist_ok=True)
        for each in programs:
            for place in (root / "tests" / "wrong" / "04_deltas", root / "tests" / "blank_page"):
                place.mkdir(parents=True, exist_ok=True)
                (place / f"{each}.py").write_text("")
        words = {"breaks": breaks, "loses": loses, "verdict": verdict, "refuses": list(refuses)}
        (root / "byheart").write_text(FAKE.format(python=sys.executable, **words))
        (root / "byheart").chmod(0o755)
        return Side(root, root / "byheart", root / "made")

    return make


def test_two_sides_that_say_the_same_do_not_differ(side):
    assert compared("wrong", side("before"), side("after")) == 0
    assert compared("blank_page", side("before"), side("after")) == 0


def test_what_they_say_otherwise_is_counted_and_named(side, capsys):
    assert compared("wrong", side("before"), side("after", verdict="wrong")) == 2
    assert "04_deltas-one.verdict: 'right' is now 'wrong'" in capsys.readouterr().out


@pytest.mark.parametrize("breaks", ["sys.exit(3)", "sys.exit(2)", "sys.exit(0)", "raise RuntimeError"])
@pytest.mark.parametrize("both", [True, False])
def test_a_side_that_gives_no_results_is_no_agreement(side, breaks, both, capsys):
    before = side("before", breaks if both else "")
    assert compared("wrong", before, side("after", breaks)) == 1
    assert "can't be compared: `" in capsys.readouterr().out
    assert compared("blank_page", before, side("after", breaks)) >= 1


def test_results_of_a_side_that_ended_with_a_fault_are_none_the_next_time_either(side):
    late = "import atexit, os; atexit.register(os._exit, 3)"
    sides = side("before"), side("after", late)
    assert [compared("wrong", *sides), compared("wrong", *sides)] == [1, 1]


@pytest.mark.parametrize("before", ["04_deltas-one", ""])
def test_who_was_handed_in_and_is_lost_is_counted(side, before, capsys):
    assert compared("wrong", side("before", loses=before), side("after", loses="04_deltas-one")) == 1
    where = "on neither side" if before else "only before"
    assert f"04_deltas-one: answered {where}, handed in on both" in capsys.readouterr().out
    assert compared("blank_page", side("before"), side("after", loses="one")) == 1


def test_who_is_new_is_named_and_not_counted_and_a_refusal_is_an_answer(side, capsys):
    assert compared("wrong", side("before"), side("after", programs=("one", "two", "three"))) == 0
    assert "04_deltas-three: answered only now\n" in capsys.readouterr().out
    refused = {"loses": "04_deltas-one", "refuses": [{"id": "04_deltas-one", "why": "It is a link.", "ours": False}]}
    assert compared("wrong", side("was", **refused), side("is", **refused)) == 0
    assert compared("wrong", side("earlier"), side("later", **refused)) == 1


def test_where_there_is_none_nothing_was_compared(side):
    for kind in ("right", "wrong", "blank_page"):
        assert compared(kind, side("before", programs=()), side("after", programs=())) == 1


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")
@pytest.mark.parametrize("keep", [True, False])
def test_the_worktree_is_gone_afterwards_unless_it_is_kept(tmp_path, monkeypatch, keep):
    home = tmp_path / "home"
    git = ["git", "-C", str(home), "-c", "user.name=x", "-c", "user.email=x@x"]
    subprocess.run(["git", "init", "-q", str(home)], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "one"], check=True)
    monkeypatch.setattr(verdicts_side_by_side, "ROOT", home)
    with verdicts_side_by_side._checkout("HEAD", tmp_path / "tree", keep) as root:
        assert (root / ".git").is_file()
    listed = subprocess.run([*git, "worktree", "list"], check=True, capture_output=True, text=True).stdout
    assert len(listed.splitlines()) == 1 + keep
    assert (tmp_path / "tree").is_dir() is keep
