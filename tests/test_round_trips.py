"""There and back again: a platform's download, what byheart took of it, and what it hands back, byte by byte.

The downloads are made from the descriptions of their formats. What is handed back must lie where that platform looks.
"""

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from test_downloads import FUNCTIONS, IN_FOLDERS, OLD_FOLDERS, WANTED
from test_gradebook import report_of
from tests.downloads import UUID, packed, written

from byheart.batch.gradebook import open_gradebook, result_of
from byheart.cli import main as cli
from byheart.judging.results import ExerciseResult, GradedFile
from byheart.submissions import Source, Submission, find_class
from byheart.submissions.formats import FORMATS

# What somebody may hand in: marks of a system, ends of lines of each kind, bytes that are no text, and nothing.
ODD: Mapping[str, bytes] = {
    "ada": b"\xef\xbb\xbfdef hidden_delta(d, w, h):\r\n\treturn d\r\n",
    "ben": "# \u00fcber \u540d\u524d\n".encode() + b"x = 1\x00\xff\xfe\x1a\r\n\n\r",
    "cleo": b"",
    "dan": bytes(range(256)) * 40,
}
ID = {name: str(at) for at, name in enumerate(ODD, start=4711)}


def _about(name: str) -> str:
    return f"submission_{ID[name]}:\n  :submitters:\n  - :name: {name}\n    :sid: '{name}'\n"


# How each platform lays these out, and the id that each student gets.
LAID: Mapping[str, tuple[Callable[[str, bytes], Mapping[str, bytes | str]], Callable[[str], str]]] = {
    "canvas": (
        lambda name, data: {f"{name}_{ID[name]}_99{ID[name]}_deltas-1.py": data},
        lambda name: f"canvas-{ID[name]}",
    ),
    "moodle": (
        lambda name, data: {f"{name}_{ID[name]}_assignsubmission_file/04_deltas/deltas.py": data},
        lambda name: f"moodle-{ID[name]}",
    ),
    "gradescope": (
        lambda name, data: {f"submission_{ID[name]}/deltas.py": data},
        lambda name: f"gradescope-{name}",
    ),
    "nbgrader": (lambda name, data: {f"submitted/{name}/ps1/deltas.py": data}, lambda name: name),
    "git": (
        lambda name, data: {f"{name}/.git/HEAD": "ref", f"{name}/exercises/04_deltas/deltas.py": data},
        lambda name: name,
    ),
    "zips": (lambda name, data: {f"{name}.zip": packed({f"{name}/deltas.py": data})}, lambda name: name),
    "folders": (lambda name, data: {f"{name}/deltas.py": data}, lambda name: name),
}


def taken(path: Path) -> dict[str, Submission]:
    """Everybody's submission."""
    read = [each.read() for each in find_class(path, WANTED, FUNCTIONS).sources if isinstance(each, Source)]
    return {each.student: each for each in read if isinstance(each, Submission)}


@pytest.mark.parametrize("form", [each.name for each in FORMATS])
@pytest.mark.parametrize("zipped", [True, False], ids=["zip", "folder"])
def test_every_byte_that_was_handed_in_is_the_byte_that_is_graded(form: str, zipped: bool, tmp_path: Path) -> None:
    lay, id_of = LAID[form]
    files: dict[str, bytes | str] = {name: data for each in ODD for name, data in lay(each, ODD[each]).items()}
    if form == "gradescope":
        files["submission_metadata.yml"] = "".join(map(_about, ODD))
    path = written(tmp_path / "download", files)
    if zipped:
        path = tmp_path / "download.zip"
        path.write_bytes(packed(files))
    assert find_class(path, WANTED, FUNCTIONS).form == next(each.words for each in FORMATS if each.name == form)
    found = taken(path)
    assert {student: list(each.files.values()) for student, each in found.items()} == {
        id_of(name): [data] for name, data in ODD.items()
    }


def handed_back(download: Path, out: Path, system: str) -> dict[str, bytes]:
    """The files of the zip for this system, after the whole download was put into a gradebook."""
    with open_gradebook(out) as book:
        book.begin({"title": "A course", "kit": {}})
        for student, each in taken(download).items():
            (path, data) = next(
                ((path, data) for path, data in each.files.items() if path.endswith("deltas.py")), ("", b"")
            )
            file = GradedFile(path, "a" * 64, data.decode("utf-8", "replace")) if path else None
            report = report_of(student, hidden_delta=0.0)
            exercises = (ExerciseResult("04_deltas", file, report.verdicts),)
            book.put(result_of(replace(report, exercises=exercises), student, "one"))
            book.keep_hand_in(student, each.handed_in)
        book.finish()
    cli.main(["export", "feedback", str(out), "--for", system])
    with zipfile.ZipFile(io.BytesIO((out / "exports" / f"feedback-{system}.zip").read_bytes())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("files", [IN_FOLDERS, OLD_FOLDERS], ids=["new", "old"])
def test_moodle_gets_a_page_into_each_folder_of_its_own_download(
    files: Mapping[str, bytes | str], tmp_path: Path
) -> None:
    back = handed_back(written(tmp_path / "download", files), tmp_path / "graded", "moodle")
    theirs = {name.partition("/")[0].rstrip("_") for name in files}
    people = {name.rpartition("_assignsubmission_")[0] for name in theirs}
    assert {name.partition("/")[0] for name in back} == {f"{each}_assignsubmission_file" for each in people}
    assert {name.partition("/")[2] for name in back} == {"byheart.html"}
    assert all(data.startswith(b"<!doctype html>") for data in back.values())


CODE = "def hidden_delta(): ...\nx = '''\n# no comment\n'''\n"
OLDER = "brownbob_1209_560010_deltas.py"
NAMED = {
    "smithanna_1201_560001_deltas.py": CODE,
    "müllerzoë_LATE_1205_560006_deltas.py": CODE,
    "snake_case_2_1207_560008_deltas-3.py": CODE,
    OLDER: "old = 1\n",
    f"brownbob_1209_560012_deltas-7-{UUID}.py": CODE,
}
HIDDEN = {"anon_aB3dE_560001_deltas.py": CODE, "LATE_anon_12345_560002_deltas-1.py": CODE}


@pytest.mark.parametrize("files", [NAMED, HIDDEN], ids=["named", "anonymous"])
def test_canvas_gets_each_file_under_the_name_of_its_own_download_with_the_same_code(
    files: Mapping[str, str], tmp_path: Path
) -> None:
    back = handed_back(written(tmp_path / "download", files), tmp_path / "graded", "canvas")
    assert set(back) == set(files) - {OLDER}
    for name, data in back.items():
        comments, _, own = data.decode().partition("deltas.py:\n\n")
        assert own == CODE, name
        assert all(line.startswith("#") for line in comments.splitlines())
