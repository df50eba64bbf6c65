"""Downloads of the platforms: who handed in what, under which id and name, and which of several files is graded."""

import os
import pickle
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.downloads import UUID, notebook, packed, written

from byheart.asking.exercise import places
from byheart.asking.problems import GraderFault
from byheart.submissions import Handed, Refused, Source, Submission, find_class, form_names, limits
from byheart.submissions.formats import FORMATS

WANTED = {*places("04_deltas", "deltas.py"), *places("02_sigmoid", "sigmoid.py"), *places("10_lines", "lines.py")}
FUNCTIONS = {"deltas.py": {"hidden_delta", "output_delta"}, "sigmoid.py": {"sigmoid"}, "lines.py": set[str]()}
CODE = "def hidden_delta(): ...\n"
OLD, NEW = "old = 1\n", "new = 1\n"

Files = Mapping[str, bytes | str]


def handed(path: Path, form: str = "") -> Handed:
    return find_class(path, WANTED, FUNCTIONS, form)


def read(path: Path, form: str = "") -> dict[str, Submission | Refused]:
    found = handed(path, form).sources
    sources = pickle.loads(pickle.dumps(found))
    read = {each.student: each.read() if isinstance(each, Source) else each for each in sources}
    assert len(read) == len(found), "somebody came out twice"
    return read


def taken(result: Submission | Refused) -> dict[str, str]:
    assert isinstance(result, Submission), result
    return {path: data.decode() for path, data in result.files.items()}


@pytest.fixture(params=["folder", "zip", "wrapped"])
def made(request: pytest.FixtureRequest, tmp_path: Path):
    """A download as it comes, unpacked, and zipped again with a folder around it."""

    def make(files: Files) -> Path:
        if request.param == "folder":
            return written(tmp_path / "download", files)
        wrapped = {f"submissions/{name}": data for name, data in files.items()}
        wrapped |= {"__MACOSX/submissions/._x": b"", "submissions/.DS_Store": b""}
        (tmp_path / "download.zip").write_bytes(packed(files if request.param == "zip" else wrapped))
        return tmp_path / "download.zip"

    return make


def names(results: Mapping[str, Submission | Refused]) -> dict[str, str]:
    return {student: each.handed_in.name for student, each in results.items()}


# Canvas ---------------------------------------------------------------------------------------------------------------

CANVAS: Files = {
    "smithanna_1201_560001_deltas.py": CODE,
    "smithanna_1201_560002_sigmoid.py": "",
    "doejane_1202_560003_deltas-1.py": NEW,
    "doejane_1203_560004_deltas.py": "another Jane Doe",
    "late_LATE_1204_560005_04_deltas.py": "",
    "müllerzoë_LATE_1205_560006_deltas.py": CODE,
    "李明_1206_560007_4_deltas.py": CODE,
    "snake_case_2_1207_560008_deltas.py": CODE,
    "anon_crew_1208_560009_deltas.py": CODE,
    "brownbob_1209_560010_deltas.py": OLD,
    f"brownbob_1209_560012_deltas-7-{UUID}.py": NEW,
    "brownbob_1209_560011_deltas-2.py": "in between",
    "textonly_1210_text.html": "<p>see above</p>",
    "linkonly_1211_link.html": "<a href=x>",
    "bothkinds_1212_560013_deltas.py": CODE,
    "bothkinds_1212_text.html": "hello",
    "zipper_1213_560014_homework.zip": packed({"ps1/deltas.py": CODE, "__MACOSX/ps1/._deltas.py": b""}),
    "twozips_1214_560015_homework.zip": packed({"deltas.py": OLD}),
    "twozips_1214_560016_homework-1.zip": packed({"deltas.py": NEW}),
}


def test_canvas_tells_everybody_apart_by_number(made) -> None:
    path = made(CANVAS)
    assert handed(path).form == "Canvas download"
    assert (handed(path).students, handed(path).aside) == (14, ())
    results = read(path)
    assert names(results) == {
        "canvas-1201": "smithanna",
        "canvas-1202": "doejane",
        "canvas-1203": "doejane",
        "canvas-1204": "late",
        "canvas-1205": "müllerzoë",
        "canvas-1206": "李明",
        "canvas-1207": "snake_case_2",
        "canvas-1208": "anon_crew",
        "canvas-1209": "brownbob",
        "canvas-1210": "textonly",
        "canvas-1211": "linkonly",
        "canvas-1212": "bothkinds",
        "canvas-1213": "zipper",
        "canvas-1214": "twozips",
    }
    assert taken(results["canvas-1201"]) == {"deltas.py": CODE, "sigmoid.py": ""}
    assert taken(results["canvas-1203"]) == {"deltas.py": "another Jane Doe"}
    assert taken(results["canvas-1206"]) == {"4_deltas.py": CODE}
    assert taken(results["canvas-1208"]) == {"deltas.py": CODE}
    late = {student for student, each in results.items() if each.handed_in.marked_late}
    assert late == {"canvas-1204", "canvas-1205"}
    assert {each.handed_in.late for each in results.values()} == {None}
    groups = {each.handed_in.group for each in results.values()}
    assert groups == {"", "snake_case_2", "anon_crew"}
    assert {each.number for each in results["canvas-1207"].handed_in.people} == {"1207"}


def test_canvas_grades_the_newest_and_says_which(made) -> None:
    bob = read(made(CANVAS))["canvas-1209"]
    assert taken(bob) == {"deltas.py": NEW}
    assert bob.handed_in.taken == (f"deltas-7-{UUID}.py",)
    assert bob.handed_in.not_taken == ("deltas.py", "deltas-2.py")
    assert isinstance(bob, Submission)
    assert bob.remarks == (
        f"deltas-7-{UUID}.py was graded, and not deltas.py, deltas-2.py: Canvas gave it the highest number.",
    )


def test_canvas_says_what_is_no_file(made) -> None:
    results = read(made(CANVAS))
    for student, word in (("canvas-1210", "text"), ("canvas-1211", "a link"), ("canvas-1212", "text")):
        result = results[student]
        assert isinstance(result, Submission)
        assert f"What was handed in as {word} was not graded: byheart grades files." in result.remarks
    assert taken(results["canvas-1212"]) == {"deltas.py": CODE}


def test_a_students_own_zip_is_opened_and_the_newest_of_two(made) -> None:
    results = read(made(CANVAS))
    assert taken(results["canvas-1213"]) == taken(results["canvas-1202"]) | {"deltas.py": CODE}
    assert taken(results["canvas-1214"]) == {"deltas.py": NEW}
    assert results["canvas-1214"].handed_in.not_taken == ("homework.zip",)


def test_canvas_without_names(made) -> None:
    files = {
        "anon_aB3dE_560001_deltas.py": CODE,
        "LATE_anon_12345_560002_deltas-1.py": NEW,
        "anon_12345_560003_sigmoid.py": "",
        "anon_zzzzz_text.html": "",
    }
    results = read(made(files))
    assert names(results) == {f"canvas-{each}": f"Anonymous {each}" for each in ("12345", "aB3dE", "zzzzz")}
    assert taken(results["canvas-12345"]) == {"deltas.py": NEW, "sigmoid.py": ""}
    assert results["canvas-12345"].handed_in.marked_late


def test_a_canvas_name_without_end_costs_nothing(made) -> None:
    results = read(made({"smithanna_1201_560001_deltas.py": CODE, f"{'1_' * 120}deltas.py": CODE}))
    assert "canvas-1201" in results


def test_canvas_groups_with_numbers_in_their_names(made) -> None:
    files = {f"team_{at}_70{at}_9900{at}_deltas.py": CODE for at in range(1, 6)}
    assert names(read(made(files))) == {f"canvas-70{at}": f"team_{at}" for at in range(1, 6)}


def test_canvas_groups_beside_as_many_persons(made) -> None:
    groups = {f"team_{at}_842{at}_36969{at}_deltas.py": CODE for at in (1, 2)}
    persons = {f"student{at}_777{at}_13184{at}_deltas.py": CODE for at in (3, 4)}
    wanted = {"canvas-8421": "team_1", "canvas-8422": "team_2", "canvas-7773": "student3", "canvas-7774": "student4"}
    assert names(read(made({**groups, **persons}))) == wanted


@pytest.mark.parametrize("own", ["103", "1030000", "7"])
def test_in_canvas_a_file_named_after_another_persons_number_stays_with_who_handed_it_in(made, own: str) -> None:
    files = {"bob_102_5002_deltas.py": CODE, "cat_104_5004_deltas.py": CODE, f"mal_{own}_5003_101_5009_deltas.py": CODE}
    assert names(read(made(files))) == {"canvas-102": "bob", "canvas-104": "cat", f"canvas-{own}": "mal"}


def test_in_canvas_nobody_hands_in_for_another_by_many_files_that_are_named_so(made) -> None:
    own = {f"eve_1111_2222{at}_bob_100009_70001{at}_deltas.py": CODE for at in range(1, 5)}
    others = {f"student{at}_10000{at}_70000{at}_deltas.py": CODE for at in range(1, 4)}
    assert set(read(made({**own, **others}))) == {"canvas-1111", *(f"canvas-10000{at}" for at in range(1, 4))}


def test_in_canvas_a_file_that_may_be_another_groups_first_one_is_nobodys(made) -> None:
    files = {f"{color}_team_50000{at}_70000{at}_deltas.py": CODE for at, color in enumerate(("red", "blue"))}
    odd = "eve_111_222_gold_team_500004_700009_deltas.py"
    found = read(made({**files, odd: CODE}))
    assert {each for each in found if each} == {"canvas-500000", "canvas-500001"}
    refused = [each.why for each in found.values() if isinstance(each, Refused)]
    assert len(refused) == 1
    assert odd in refused[0]


# Moodle ---------------------------------------------------------------------------------------------------------------

OWNED = "Anna Smith_4711_assignsubmission_file"
IN_FOLDERS: Files = {
    f"{OWNED}/deltas.py": CODE,
    "Anna Smith_4711_assignsubmission_onlinetext/onlinetext.html": "<p>hello",
    "Anna Smith_4711_assignsubmission_onlinetext/deltas.py": "a file in the text",
    "Zoë O'Neil-Müller_4712_assignsubmission_file/04_deltas/deltas.py": CODE,
    "Jane Doe_4713_assignsubmission_file/deltas.py": "one",
    "Jane Doe_4714_assignsubmission_file/deltas.py": "another",
    "Only Text_4715_assignsubmission_onlinetext/onlinetext.html": "def hidden_delta...",
    "Zip Per_4716_assignsubmission_file/work.zip": packed({"work/deltas.py": CODE}),
}
OLD_FOLDERS: Files = {
    name.replace("_file/", "_file_/").replace("_onlinetext/", "_onlinetext_/"): data
    for name, data in IN_FOLDERS.items()
}
FLAT: Files = {
    name.replace("_file/", "_file_").replace("_onlinetext/", "_onlinetext_"): data for name, data in IN_FOLDERS.items()
}


@pytest.mark.parametrize("files", [IN_FOLDERS, OLD_FOLDERS, FLAT], ids=["folders", "old", "flat"])
def test_moodle_in_each_form_gives_the_same_people(made, files: Files) -> None:
    path = made(files)
    assert handed(path).form == "Moodle download"
    results = read(path)
    assert names(results) == {
        "moodle-4711": "Anna Smith",
        "moodle-4712": "Zoë O'Neil-Müller",
        "moodle-4713": "Jane Doe",
        "moodle-4714": "Jane Doe",
        "moodle-4715": "Only Text",
        "moodle-4716": "Zip Per",
    }
    assert taken(results["moodle-4711"]) == {"deltas.py": CODE, "onlinetext/deltas.py": "a file in the text"}
    assert taken(results["moodle-4716"]) == {"deltas.py": CODE}
    assert taken(results["moodle-4712"]) == {"04_deltas/deltas.py": CODE}
    assert taken(results["moodle-4714"]) == {"deltas.py": "another"}
    for student in ("moodle-4711", "moodle-4715"):
        result = results[student]
        assert isinstance(result, Submission)
        assert "The text that was typed into Moodle was not graded: byheart grades files." in result.remarks
    assert all(each.handed_in.people[0].number == student[-4:] for student, each in results.items())


def test_moodle_that_hides_names(made) -> None:
    files = {f"Teilnehmerin_{number}_assignsubmission_file/deltas.py": CODE for number in (7001, 7002)}
    assert names(read(made(files))) == {f"moodle-{number}": f"Teilnehmerin {number}" for number in (7001, 7002)}


def test_an_older_gradebook_knows_a_moodle_student_by_the_folder(tmp_path: Path) -> None:
    path = written(tmp_path / "download", {f"{OWNED}/deltas.py": CODE, "Bo_5_assignsubmission_file/deltas.py": CODE})
    (source,) = [each for each in handed(path).sources if each.student == "moodle-4711"]
    assert isinstance(source, Source)
    assert source.formerly == (OWNED,)


# Gradescope -----------------------------------------------------------------------------------------------------------

ABOUT = """---
submission_21:
  :submitters:
  - :name: Anna Smith
    :email: anna@example.edu
    :sid: '0042'
  :created_at: 2026-03-01 09:30:00.123456000 Z
  :score: 3.0
  :results:
    output: !ruby/object:Object {a: 1}
  :history:
  - :created_at: 2026-02-27 09:00:00.000000000 Z
    :score: 1.0
submission_22:
  :submitters:
  - :name: Bo Lee
    :email: bo@example.edu
  - :name: Cy Young
    :email: cy@example.edu
  :created_at: 2026-03-01 10:00:00.000000000 +01:00
submission_23:
  :submitters:
  - :name: Jane Doe
submission_24:
  :submitters:
  - :name: Jane Doe
submission_25:
  :submitters:
  - :name: Gone Astray
    :sid: 7
submission_27:
  :submitters:
  - :name: Anna Smith
    :email: anna@example.edu
    :sid: '0042'
  :created_at: 2026-02-20 09:30:00.000000000 Z
"""
GRADESCOPE: Files = {
    "submission_metadata.yml": ABOUT,
    "submission_21/deltas.py": CODE,
    "submission_22/04_deltas/deltas.py": CODE,
    "submission_23/deltas.py": "one",
    "submission_24/deltas.py": "another",
    "submission_26/deltas.py": "nobody's",
    "submission_27/deltas.py": OLD,
}


def test_gradescope_tells_people_groups_and_times(made) -> None:
    path = made(GRADESCOPE)
    assert handed(path).form == "Gradescope export"
    results = read(path)
    anna, both = results["gradescope-0042"].handed_in, results["gradescope-bo@example.edu+cy@example.edu"].handed_in
    assert (anna.name, anna.at, anna.attempt) == ("Anna Smith", "2026-03-01T09:30:00+00:00", 2)
    assert taken(results["gradescope-0042"]) == {"deltas.py": CODE}
    assert (anna.taken, anna.not_taken) == (("submission_21",), ("submission_27",))
    assert (both.group, both.at) == ("Bo Lee, Cy Young", "2026-03-01T09:00:00+00:00")
    assert [each.email for each in both.people] == ["bo@example.edu", "cy@example.edu"]


def test_gradescope_mixes_nobody_up_and_loses_nobody(made) -> None:
    results = read(made(GRADESCOPE))
    janes = {
        student: taken(each)["deltas.py"] for student, each in results.items() if each.handed_in.name == "Jane Doe"
    }
    assert sorted(janes.values()) == ["another", "one"]
    lost, unknown = results["gradescope-7"], results["gradescope-submission_26"]
    assert isinstance(lost, Refused)
    assert isinstance(unknown, Refused)
    assert "names submission_25, and there is no such folder." in lost.why
    assert "doesn't say whose submission_26 is." in unknown.why
    assert len(results) == 6


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- a\n- b\n", "isn't a table of folders"),
        ("submission_1:\n  :score: 1\n", "submission_1 has no list of :submitters"),
        ("a: [\n", r"can't be read as YAML \(line 2\)"),
        ("[" * 5000, "can't be read as YAML"),
    ],
)
def test_gradescope_says_what_of_its_file_is_wrong(made, text: str, said: str) -> None:
    with pytest.raises(GraderFault, match=said):
        handed(made({"submission_metadata.yml": text, "submission_1/deltas.py": CODE}))


# nbgrader, clones, zips, folders --------------------------------------------------------------------------------------

NBGRADER: Files = {
    "submitted/anna/ps1/deltas.ipynb": notebook("def hidden_delta(): pass", "hidden_delta()"),
    "submitted/anna/ps1/timestamp.txt": "2026-02-02 14:58:23 America/Los_Angeles",
    "submitted/anna/ps2/other.py": "",
    "submitted/bo/ps1/deltas.py": CODE,
    "submitted/bo/ps1/timestamp.txt": "2026-02-02 14:58:23.123 UTC\n",
    "submitted/cy/ps1/deltas.py": CODE,
    "submitted/cy/ps1/timestamp.txt": "yesterday",
    "submitted/di/ps2/other.py": "",
    "submitted/ed/ps2/other.py": "",
    "submitted/ed/ps2/more.py": "",
    "source/ps1/deltas.ipynb": notebook("def hidden_delta(): return 'the solution'"),
    "gradebook.db": b"SQLite",
    "nbgrader_config.py": "",
}


@pytest.mark.parametrize("whole", [True, False])
def test_nbgrader_takes_the_assignment_that_is_meant(made, whole: bool) -> None:
    files = NBGRADER if whole else {
        name.removeprefix("submitted/"): data for name, data in NBGRADER.items() if name.startswith("submitted/")
    }  # fmt: skip
    path = made(files)
    assert handed(path).form == "nbgrader submissions"
    results = read(path)
    assert set(results) == {"anna", "bo", "cy", "di", "ed"}
    assert taken(results["anna"]) == {
        "deltas.py": "# From the notebook deltas.ipynb.\n\n# Cell 1\ndef hidden_delta(): pass\n",
        "timestamp.txt": "2026-02-02 14:58:23 America/Los_Angeles",
    }
    assert {student: each.handed_in.at for student, each in results.items()} == {
        "anna": "2026-02-02T22:58:23+00:00",
        "bo": "2026-02-02T14:58:23+00:00",
        "cy": "",
        "di": "",
        "ed": "",
    }
    refused = results["di"]
    assert isinstance(refused, Refused)
    assert "di has no folder ps1 in submitted/: nothing was handed in there." in refused.why


def test_nbgrader_asks_where_it_cannot_know(made) -> None:
    files = {f"submitted/anna/{name}/work.py": CODE for name in ("ps1", "ps2")}
    with pytest.raises(GraderFault, match=r"several assignments \(ps1, ps2\)"):
        handed(made(files))


def test_clones_are_read_without_their_git(made) -> None:
    files = {
        "ps1-anna/.git/HEAD": "ref: refs/heads/main",
        "ps1-anna/.git/deltas.py": "no",
        "ps1-anna/exercises/04_deltas/deltas.py": CODE,
        "ps1-ben/.git": "gitdir: elsewhere",
        "ps1-ben/deltas.py": CODE,
        "ps1-cy/deltas.py": "pulled without git",
    }
    path = made(files)
    assert handed(path).form == "git clones"
    results = read(path)
    assert {student: each.handed_in.people[0].login for student, each in results.items()} == {
        "ps1-anna": "anna",
        "ps1-ben": "ben",
        "ps1-cy": "cy",
    }
    assert taken(results["ps1-anna"]) == {"exercises/04_deltas/deltas.py": CODE}
    assert taken(results["ps1-ben"]) == {"deltas.py": CODE}


def test_a_zip_from_each_student(made) -> None:
    files = {
        "Anna Smith.zip": packed({"Anna Smith/04_deltas/deltas.py": CODE}),
        "ben.ZIP": packed({"deltas.py": CODE, "more.zip": packed({"sigmoid.py": "no"})}),
        "bad.zip": b"PK\x03\x04 and then nothing",
        "empty.zip": packed({}),
        "climber.zip": packed({"../../etc/deltas.py": CODE}),
        "Unpacked By Hand/deltas.py": CODE,
        "bomb.zip": packed({"deltas.py": bytes(limits.BOMB_SIZE + 1)}),
    }
    path = made(files)
    assert handed(path).form == "a zip from each student"
    results = read(path)
    assert set(results) == {"Anna Smith", "ben", "bad", "empty", "climber", "bomb", "Unpacked By Hand"}
    assert taken(results["Anna Smith"]) == {"04_deltas/deltas.py": CODE}
    assert taken(results["Unpacked By Hand"]) == {"deltas.py": CODE}
    ben = results["ben"]
    assert taken(ben) == {"deltas.py": CODE}
    assert isinstance(ben, Submission)
    assert ben.remarks == ("more.zip is an archive inside the submission; it was not opened.",)
    for student, said in (("climber", "leaves the archive"), ("bomb", "is a bomb"), ("bad", "bad.zip is cut short")):
        result = results[student]
        assert isinstance(result, Refused)
        assert said in result.why
    empty = results["empty"]
    assert isinstance(empty, Submission)
    assert empty.remarks == ("empty.zip is an empty zip.",)


def test_a_zip_that_is_too_big_is_not_opened(made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "INNER_LIMIT", 100)
    (result,) = read(made({"anna.zip": packed({"deltas.py": CODE})})).values()
    assert isinstance(result, Submission)
    assert result.remarks == ("anna.zip has more than 100 bytes; it was not opened.",)


def test_a_file_that_is_not_graded_now_is_the_same_version_as_ever(tmp_path: Path) -> None:
    files = {"anna/deltas.py": CODE, "anna/sigmoid.py": OLD, "anna/sigmoid-1.py": NEW, "bo/deltas.py": CODE}
    files |= {"bo/sigmoid.ipynb": notebook("def sigmoid(x): return x")}
    path = written(tmp_path / "download", files)
    some = find_class(path, places("04_deltas", "deltas.py"), FUNCTIONS, known=WANTED).sources
    anna, bo = (each.read() for each in some if isinstance(each, Source))
    assert taken(anna) == {"deltas.py": CODE, "sigmoid.py": NEW}
    assert set(taken(bo)) == {"deltas.py", "sigmoid.py"}


def test_resubmissions_in_a_students_folder(made) -> None:
    files = {"anna/deltas.py": OLD, "anna/deltas-1.py": "x", "anna/deltas-12.py": NEW, "bo/04_deltas/deltas-1.py": NEW}
    results = read(made(files))
    assert taken(results["anna"]) == {"deltas.py": NEW}
    assert results["anna"].handed_in.not_taken == ("deltas.py", "deltas-1.py")
    assert taken(results["bo"]) == {"04_deltas/deltas.py": NEW}


def test_one_name_in_two_folders_is_told(made) -> None:
    """The one that is graded is named, with those that aren't; a copy of it, or a kit's own stub, needs no word."""
    kit = {f"course/exercises/04_deltas/{name}": "stub" for name in ("deltas.py", "test_deltas.py")}
    files = {
        **{"anna/deltas.py": CODE, "anna/work/deltas.py": NEW, "anna/very/old/deltas.py": OLD},
        **{"bo/deltas.py": NEW, "bo/04_deltas/deltas.py": CODE, "bo/exercises/04_deltas/deltas.py": OLD},
        **{"cleo/exercises/04_deltas/deltas.py": CODE, "cleo/copy/deltas.py": CODE},
        **{f"cleo/{path}": data for path, data in kit.items()},
    }
    results = read(made(files))
    first = "it lies where it is looked for first."
    anna, bo, cleo = (results[each] for each in ("anna", "bo", "cleo"))
    assert isinstance(anna, Submission)
    assert anna.remarks == (f"deltas.py was graded, and not very/old/deltas.py, work/deltas.py: {first}",)
    assert (anna.handed_in.taken, anna.handed_in.not_taken) == (
        ("deltas.py",),
        ("very/old/deltas.py", "work/deltas.py"),
    )
    assert isinstance(bo, Submission)
    others = "deltas.py, exercises/04_deltas/deltas.py"
    assert bo.remarks == (f"04_deltas/deltas.py was graded, and not {others}: {first}",)
    assert bo.file_for("04_deltas", "deltas.py") == CODE.encode()
    assert isinstance(cleo, Submission)
    assert cleo.remarks == ()


@pytest.mark.parametrize("files", [CANVAS, IN_FOLDERS, {"anna/deltas.py": CODE, "bo/deltas.py": CODE}])
def test_what_cannot_be_a_student_is_nobodys_zero(made, files: Files) -> None:
    path = made({**files, "grades.csv": "a,b", "config.yml": "a: 1", "README.md": "hello"})
    assert handed(path).aside == ("config.yml", "grades.csv")
    assert "" not in read(path)


def test_what_might_be_a_student_is_told_aloud(made) -> None:
    results = read(made({**IN_FOLDERS, "Renamed by hand/deltas.py": CODE}))
    nobody = results[""]
    assert isinstance(nobody, Refused)
    assert nobody.why == (
        'the entry "Renamed by hand" isn\'t named as the other entries are, so nobody can tell whose it is.'
    )


def test_bad_entries_of_a_download_refuse_their_student_alone(tmp_path: Path) -> None:
    files = {**IN_FOLDERS, "Mal Lory_4790_assignsubmission_file/../../x.py": "", "../../evil.py": ""}
    (tmp_path / "download.zip").write_bytes(packed(files))
    results = read(tmp_path / "download.zip")
    assert len(results) == 8
    for student in ("", "moodle-4790"):
        result = results[student]
        assert isinstance(result, Refused)
        assert "leaves the archive" in result.why


def test_names_that_are_not_utf_8_are_made_readable_in_a_download_too(tmp_path: Path) -> None:
    path = written(tmp_path / "download", IN_FOLDERS)
    (path / os.fsdecode(b"Jos\xe9_4789_assignsubmission_file")).mkdir()
    (path / os.fsdecode(b"Jos\xe9_4789_assignsubmission_file") / "deltas.py").write_text(CODE)
    zips = written(tmp_path / "zips", {"anna.zip": packed({"deltas.py": CODE})})
    (zips / os.fsdecode(b"Jos\xe9.zip")).write_bytes(packed({"deltas.py": CODE}))
    jose, other = read(path)["moodle-4789"], read(zips)["Jos\\xe9"]
    assert jose.handed_in.name == "Jos\\xe9"
    assert taken(jose) == {"deltas.py": CODE}
    assert taken(other) == {"deltas.py": CODE}


def test_links_in_a_download_are_told_and_not_followed(tmp_path: Path) -> None:
    path = written(tmp_path / "download", IN_FOLDERS)
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "deltas.py").write_text("secret")
    (path / "Eve_4799_assignsubmission_file").symlink_to(tmp_path / "secret")
    (path / "Mal_4798_assignsubmission_file_deltas.py").symlink_to(tmp_path / "secret" / "deltas.py")
    results = read(path)
    eve, mal = results["moodle-4799"], results["moodle-4798"]
    assert isinstance(eve, Refused)
    assert eve.why == "moodle-4799 is a symbolic link; it was not followed."
    assert isinstance(mal, Submission)
    assert (mal.files, mal.remarks) == ({}, ("deltas.py is a symbolic link; it was not followed.",))


# Which format it is ---------------------------------------------------------------------------------------------------


def test_every_format_has_a_name_of_its_own_and_the_last_always_fits() -> None:
    assert len(set(form_names())) == len(FORMATS)
    assert FORMATS[-1].name == "folders"
    assert all(form.name in form_names() for form in FORMATS)


def test_the_page_lists_every_format() -> None:
    page = (Path(__file__).parent.parent / "docs/submissions.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == set(form_names())


def test_a_format_can_be_told(tmp_path: Path) -> None:
    path = written(tmp_path / "download", {"ps1/deltas.py": CODE, "anna/ps1/deltas.py": CODE})
    assert handed(path).form == "a folder for each student"
    assert set(read(path, "nbgrader")) >= {"anna"}
    assert handed(path, "git").form == "git clones"


def test_a_format_that_does_not_fit_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "download", {"anna/deltas.py": CODE})
    with pytest.raises(GraderFault, match="can't be read as Canvas download: nothing in it has the names of one"):
        handed(path, "canvas")
    with pytest.raises(GraderFault, match=r"no format 'blackboard'\. There are: gradescope, moodle"):
        handed(path, "blackboard")


def test_the_same_ids_come_from_every_later_download(tmp_path: Path) -> None:
    before = written(tmp_path / "before", {"smithanna_1201_560001_deltas.py": OLD, "x_1202_560002_deltas.py": OLD})
    after = written(tmp_path / "after", {"smithanna_LATE_1201_560099_deltas-1.py": NEW, "x_1202_560002_deltas.py": OLD})
    assert set(read(before)) == set(read(after)) == {"canvas-1201", "canvas-1202"}
    flat, folders = written(tmp_path / "flat", FLAT), written(tmp_path / "folders", IN_FOLDERS)
    assert set(read(flat)) == set(read(folders))


# What one student hands in decides nothing of another's --------------------------------------------------------------


@pytest.mark.parametrize(
    "own",
    [
        {"mallory/x/timestamp.txt": "2020-01-01 00:00:00 UTC", "mallory/deltas.py": CODE},
        {"submitted/mallory/04_deltas/deltas.py": CODE},
    ],
)
def test_one_students_files_do_not_make_the_class_another_form(made, own):
    others = {"anna/deltas.py": NEW, "ben/04_deltas/deltas.py": NEW, "cleo/deltas.py": NEW}
    found = handed(made({**others, **own}))
    assert found.form == "a folder for each student"
    results = {each.student: each.read() for each in found.sources if isinstance(each, Source)}
    assert all([*taken(results[each]).values()] == [NEW] for each in ("anna", "ben", "cleo"))


def test_a_course_of_nbgraders_is_one_whatever_else_lies_in_it(made):
    course = {"submitted/anna/04_deltas/deltas.ipynb": notebook(CODE), "gradebook.db": b""}
    course |= {f"{each}/04_deltas/deltas.ipynb": notebook(CODE) for each in ("source", "release")}
    assert handed(made({**course, "data/table.csv": "1"})).form == "nbgrader submissions"


@pytest.mark.parametrize("stamp", ["0001-01-01 00:00:00 Asia/Tokyo", "9999-12-31 23:59:59 America/Lima", "x" * 200])
def test_a_stamp_that_is_no_time_is_untold_and_ends_nothing(made, stamp):
    files = {f"submitted/{each}/04_deltas/deltas.py": NEW for each in ("anna", "mallory")}
    found = read(made({**files, "submitted/mallory/04_deltas/timestamp.txt": stamp}))
    assert {each: found[each].handed_in.at for each in found} == {"anna": "", "mallory": ""}


def test_a_stamp_that_is_a_link_ends_nothing(tmp_path):
    files = {f"submitted/{each}/04_deltas/deltas.py": NEW for each in ("anna", "mallory")}
    folder = written(tmp_path / "class", files)
    (folder / "submitted/mallory/04_deltas/timestamp.txt").symlink_to("/etc/passwd")
    assert [*taken(read(folder)["anna"]).values()] == [NEW]


@pytest.mark.parametrize("second", [{}, {"adams_1234_567899_deltas_2_3_new.py": NEW}])
def test_a_file_named_after_anothers_number_is_not_theirs(made, second):
    """Whose account is newer has a longer number: then 1234, in the name of the file, looks more like one."""
    files = {f"{name}_{user}_56789{user[0]}_deltas.py": NEW for name, user in (("adams", "1234"), ("baker", "2345"))}
    found = read(made({**files, **second, "mallory_23456_567895_1234_999999_deltas.py": OLD}))
    assert (taken(found["canvas-1234"])["deltas.py"], found["canvas-1234"].handed_in.name) == (NEW, "adams")
    assert found["canvas-23456"].handed_in.name == "mallory"


def test_a_name_that_is_anothers_number_is_not_theirs(made):
    about = (
        "submission_1:\n  :submitters:\n  - :name: Anna\n    :sid: s1\n  :created_at: 2020-01-01 00:00:00 Z\n"
        "submission_2:\n  :submitters:\n  - :name: s1\n  :created_at: 2021-01-01 00:00:00 Z\n"
    )
    files = {"submission_metadata.yml": about, "submission_1/deltas.py": NEW, "submission_2/deltas.py": OLD}
    found = read(made(files))
    assert taken(found["gradescope-s1"])["deltas.py"] == NEW
    assert len(found) == 2
