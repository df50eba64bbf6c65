"""The autograder for Gradescope, run as its container runs it: as root, in /autograder, without a network.

The container is a new root folder with this machine's /usr in it, in namespaces of its own. The packages are those of
this environment, packed as wheels again, so that setup.sh has nothing else to install from.
"""

import contextlib
import csv
import importlib.metadata
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.cli.main import main
from byheart.curriculum.course import read_course
from byheart.jail.cell import can_confine
from byheart.kits import autograder
from byheart.kits.gradescope import autograder as make_zip
from byheart.kits.gradescope import needed_packages

pytestmark = pytest.mark.by_turns(24)
# To build the container takes as long as all other tests of this file together.
IN_A_CONTAINER = pytest.mark.by_turns(72)

ROOT = Path(__file__).parent.parent
OTHER = ROOT / "tests" / "other_course"
RIGHT = (OTHER / "solutions" / "02_mean_squared_error" / "mean_squared_error.py").read_text("utf-8")
WRONG = RIGHT.replace("return ", "return 2 * ")
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
FORGING = """
import os, json
for place in ("/autograder/results/results.json", "/autograder/source/autograder.json"):
    try:
        open(place, "w").write(json.dumps({"score": 1000}))
    except OSError:
        pass
os._exit(0)
"""
# What a program doesn't need of a package, and what pip itself has written. It is a third of all.
LEFT_OUT = re.compile(r"__pycache__|/(INSTALLER|REQUESTED|tests/.*)$|\.(pyi|h|a|c)$")
# Fills /autograder from the zip, and goes in. $1: the root; $2: the zip, unpacked; $3: where Python lies.
# Of what is installed, only what is imported is compiled: the rest of NumPy would take seconds.
ENTER = r"""
set -e
root=$1
mkdir -p "$root"/usr "$root"/etc "$root"/proc "$root"/dev "$root"/tmp "$root/autograder/source" "$root/$3"
for each in bin sbin lib lib64; do
    if [ -L "/$each" ]; then ln -s "$(readlink "/$each")" "$root/$each"
    elif [ -d "/$each" ]; then mkdir "$root/$each"; mount --rbind "/$each" "$root/$each"; fi
done
for each in usr etc dev "$3"; do mount --rbind "/$each" "$root/$each"; done
mount -t proc proc "$root/proc"
export PIP_NO_COMPILE=1 PATH="/$3/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" HOME=/root
exec chroot "$root" sh -c 'cd /autograder && exec sh -c "$0"' "$2"
"""


def wheels_of(names: list[str], folder: Path) -> None:
    """What is installed here under these names, and what that needs, as wheels."""
    folder.mkdir()
    done: set[str] = set()
    left = [re.split(r"[^\w.-]", name)[0] for name in names]
    while left:
        name = re.sub(r"[-_.]+", "-", left.pop()).lower()
        if name in done:
            continue
        done.add(name)
        here = importlib.metadata.distribution(name)
        left += [re.split(r"[^\w.-]", each)[0] for each in here.requires or [] if _applies(each)]
        (folder / _wheel_name(here)).write_bytes(_wheel(here))


def _applies(requirement: str) -> bool:
    from packaging.requirements import Requirement

    marker = Requirement(requirement).marker
    return marker is None or marker.evaluate({"extra": "linkify"})


def _wheel_name(here: importlib.metadata.Distribution) -> str:
    tags = re.findall(r"^Tag: (.+)$", here.read_text("WHEEL") or "", re.MULTILINE)
    whole = "-".join(".".join(dict.fromkeys(part)) for part in zip(*(each.split("-") for each in tags), strict=True))
    return f"{re.sub(r'[-.]+', '_', here.metadata['Name'])}-{here.version}-{whole}.whl"


def _wheel(here: importlib.metadata.Distribution) -> bytes:
    whole, rows = io.BytesIO(), []
    with zipfile.ZipFile(whole, "w") as file:
        for each in here.files or []:
            name = str(each)
            if name.startswith("..") or LEFT_OUT.search(name):
                continue
            if name.endswith(".dist-info/RECORD"):
                record = name
            else:
                file.write(each.locate(), name)
            rows.append([name, "", ""])
        table = io.StringIO()
        csv.writer(table).writerows(rows)
        file.writestr(record, table.getvalue())
    return whole.getvalue()


@dataclass(frozen=True)
class Container:
    """The folder of /autograder, and a way to run a command in there."""

    folder: Path
    built: str

    def run(self, files: dict[str, str | bytes]) -> tuple[dict[str, object], str]:
        """What is in results.json for a submission of these files, and what was printed."""
        for name in ("submission", "results"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        (self.folder / "submission").mkdir()
        for name, text in files.items():
            (self.folder / "submission" / name).write_bytes(text.encode() if isinstance(text, str) else text)
        done = enter(self.folder.parent, "/autograder/run_autograder")
        assert done.returncode == 0, done.stdout
        return json.loads((self.folder / "results" / "results.json").read_text("utf-8")), done.stdout


def _apart() -> list[str]:
    return ["unshare", *([] if os.getuid() == 0 else ["-r"]), "--mount", "--net", "--pid", "--fork"]


def enter(root: Path, command: str) -> subprocess.CompletedProcess[str]:
    prefix = sys.base_prefix.strip("/")
    for each in ("proc", "tmp", "bin", "sbin", "lib", "lib64"):
        if (root / each).is_symlink():
            (root / each).unlink()
    return subprocess.run(
        [*_apart(), "sh", "-c", ENTER, "sh", str(root), command, prefix],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=600,
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
    )


def _no_container() -> str:
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return "there is no unshare here"
    done = subprocess.run([*_apart(), "true"])
    return "" if done.returncode == 0 else "this machine makes no namespaces"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zip")
    wheels_of(needed_packages(), folder / "wheels")
    made = folder / "autograder.zip"
    words = ["gradescope", str(made), "--course", str(OTHER), "--only", "mean_squared_error"]
    assert main([*words, "--wheels", str(folder / "wheels")]) == 0
    return made


@pytest.fixture(scope="module")
def container(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Container:
    if why := _no_container():
        pytest.skip(why)
    root = tmp_path_factory.mktemp("container")
    root.chmod(0o755)
    source = root / "autograder" / "source"
    with zipfile.ZipFile(archive) as file:
        file.extractall(source)
        programs = [each.filename for each in file.infolist() if each.external_attr >> 16 & 0o111]
    assert sorted(programs) == ["run_autograder", "setup.sh"]
    for name in programs:
        (source / name).chmod(0o755)
    shutil.copy(source / "run_autograder", root / "autograder" / "run_autograder")
    done = enter(root, "/autograder/source/setup.sh")
    assert done.returncode == 0, done.stdout
    return Container(root / "autograder", done.stdout)


@IN_A_CONTAINER
def test_the_container_is_built_without_a_network_and_tries_the_solutions(container):
    assert "the course's own solutions get 1 of 1 points here" in container.built
    assert ("UNCONFINED" in container.built) == bool(can_confine())
    source = container.folder / "source"
    for name in ("autograder.json", "course"):
        assert (source / name).stat().st_mode & 0o077 == 0, name


@IN_A_CONTAINER
def test_a_right_submission_gets_its_points(container):
    results, said = container.run({"mean_squared_error.py": RIGHT})
    assert (results["score"], results["output"]) == (1.0, "1 of 1 points")
    (test,) = results["tests"]
    assert (test["score"], test["max_score"], test["status"], test["number"]) == (1.0, 1.0, "passed", "1.1")
    assert isinstance(results["execution_time"], float)
    assert results["extra_data"]["byheart"]["confined"] is not bool(can_confine())
    assert "Traceback" not in said


@IN_A_CONTAINER
def test_a_wrong_one_is_told_why_and_none_of_the_seed(container):
    results, said = container.run({"mean_squared_error.py": WRONG})
    assert results["score"] == 0.0
    (test,) = results["tests"]
    assert test["status"] == "failed"
    assert test["name"] == "02_mean_squared_error/mean_squared_error: wrong"
    assert "\nHint 1: " in test["output"]
    seed = json.loads((container.folder / "source" / "autograder.json").read_text("utf-8"))["secret_seed"]
    assert seed.bit_length() > 64
    assert str(seed) not in json.dumps(results) + said


@IN_A_CONTAINER
@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "missing"),
        ({"other.py": RIGHT}, "missing"),
        ({"mean_squared_error.py": "def mean_squared_error(:\n"}, "error"),
        ({"mean_squared_error.py": "while True: pass\n"}, "out of time"),
        ({"mean_squared_error.py": b"\xff\xfe\x00"}, "error"),
        ({"mean_squared_error.py": FORGING}, ""),
    ],
    ids=["nothing", "another name", "no Python", "endless", "bytes", "forging"],
)
def test_what_earns_nothing_earns_nothing(files, says, container):
    results, _ = container.run(files)
    assert results["score"] == 0.0
    assert results["tests"][0]["name"].partition(": ")[2].startswith(says)
    assert json.loads((container.folder / "source" / "autograder.json").read_text("utf-8"))["only"]


@IN_A_CONTAINER
def test_where_something_of_ours_fails_there_is_no_score(container):
    """It says so to the student, and why to the instructor; a 0 would be a mark."""
    facts = container.folder / "source" / "autograder.json"
    before = facts.read_text("utf-8")
    try:
        facts.write_text('{"only": "nothing like it", "secret_seed": 1}')
        results, said = container.run({"mean_squared_error.py": RIGHT})
    finally:
        facts.write_text(before)
    assert results == {"output": autograder.NOT_GRADED, "output_format": "text"}
    assert "There is no exercise 'nothing like it'." in said
    python = container.folder / "source" / "environment" / "bin" / "python"
    python.rename(python.with_name("gone"))
    try:
        results, said = container.run({"mean_squared_error.py": RIGHT})
    finally:
        python.with_name("gone").rename(python)
    assert results == {"output": autograder.NOT_GRADED, "output_format": "text"}
    assert "setup.sh" in said


# Without a container --------------------------------------------------------------------------------------------------


@pytest.fixture
def unpacked(archive: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(archive) as file:
        file.extractall(tmp_path / "source", [name for name in file.namelist() if not name.startswith("wheels/")])
    (tmp_path / "submission").mkdir()
    (tmp_path / "submission" / "mean_squared_error.py").write_text(RIGHT, "utf-8")
    return tmp_path


def test_without_a_jail_it_is_graded_and_that_is_said_loudly(unpacked, monkeypatch, capsys):
    monkeypatch.setattr(autograder, "can_confine", lambda: ["the kernel has no Landlock"])
    autograder.run(unpacked, NOW)
    results = json.loads((unpacked / "results" / "results.json").read_text("utf-8"))
    assert (results["score"], results["extra_data"]["byheart"]["confined"]) == (1.0, False)
    said = capsys.readouterr().out
    assert "UNCONFINED" in said
    assert "the kernel has no Landlock" in said


def test_a_question_that_could_not_be_graded_takes_the_whole_score_away(unpacked, monkeypatch):
    real = autograder.grade

    def grade(*given):
        report = real(*given)
        (exercise,) = report.exercises
        verdicts = tuple(replace(each, outcome="fault", message="no memory") for each in exercise.verdicts)
        return replace(report, exercises=(replace(exercise, verdicts=verdicts),))

    monkeypatch.setattr(autograder, "grade", grade)
    monkeypatch.setattr(autograder, "can_confine", lambda: ["no"])
    autograder.run(unpacked, NOW)
    results = json.loads((unpacked / "results" / "results.json").read_text("utf-8"))
    assert "score" not in results
    assert "score" not in results["tests"][0]
    assert results["output"] == autograder.NOT_GRADED


def test_nothing_is_computed_again_where_it_is_run(unpacked, monkeypatch):
    """Neither key nor mistakes: a student would wait for that each time."""
    from byheart.expecting import key, mistaken

    def never(*given):
        raise AssertionError(given)

    (unpacked / "submission" / "mean_squared_error.py").write_text(WRONG, "utf-8")
    monkeypatch.setattr(autograder, "can_confine", lambda: ["no"])
    autograder.run(unpacked, NOW)  # the secret seed's own answers, which setup.sh computes
    monkeypatch.setattr(key, "build", never)
    monkeypatch.setattr(key, "_build_secret", never)
    monkeypatch.setattr(mistaken.Mistaken, "_own_prints", never)
    monkeypatch.setattr(mistaken.Mistaken, "_other_prints", never)
    autograder.run(unpacked, NOW)
    assert json.loads((unpacked / "results" / "results.json").read_text("utf-8"))["score"] == 0.0


def test_feedback_is_told_in_bursts_and_no_mark_depends_on_it(unpacked, monkeypatch):
    """Each attempt finds in Gradescope's record what the one before it left there."""
    monkeypatch.setattr(autograder, "can_confine", lambda: ["no"])
    settings = unpacked / "source" / "course" / "exercises" / "course.toml"
    settings.write_text(f"{settings.read_text('utf-8')}\n[feedback]\nburst = 1\nrefill = 60\n", "utf-8")
    shape, none = WRONG.replace("return ", "return [1] * "), b"\x80" * (2 << 20)
    earlier: list[dict[str, object]] = []

    def attempt(at: int, text: str | bytes) -> dict[str, object]:
        moment = (NOW + timedelta(minutes=at)).isoformat()
        about = {"created_at": moment, "previous_submissions": earlier}
        (unpacked / "submission_metadata.json").write_text(json.dumps(about), "utf-8")
        place = unpacked / "submission" / "mean_squared_error.py"
        place.write_bytes(text if isinstance(text, bytes) else text.encode())
        autograder.run(unpacked, NOW)
        results = json.loads((unpacked / "results" / "results.json").read_text("utf-8"))
        for each in earlier:
            each.pop("results", None)  # Gradescope has those of the latest attempt alone
        earlier.append({"submission_time": moment, "autograder_error": False, "results": results})
        return results

    tries = [(0, WRONG), (1, WRONG), (2, WRONG), (3, shape), (4, none), (5, WRONG), (62, WRONG), (63, RIGHT)]
    found = [attempt(*each) for each in tries]
    assert [each["score"] for each in found] == [0.0] * 7 + [1.0]
    assert ["Hint 1" in found[at]["tests"][0]["output"] for at in (0, 1, 2, 5, 6)] == [True, True, False, False, True]
    assert [each["tests"][0]["output"] == "" for each in found] == [False, False, True, False, False, True, False, True]
    assert found[1]["output"].endswith(
        "told what is wrong with your values 0 more times now; one more comes every 60 minutes."
    )
    assert found[2]["output"].endswith("for what you hand in from 26 November 2026, 13:01 UTC on.")
    assert found[2]["tests"][0]["name"].endswith(": wrong")
    (unpacked / "submission_metadata.json").unlink()
    (unpacked / "submission" / "mean_squared_error.py").write_text(WRONG, "utf-8")
    autograder.run(unpacked, NOW)
    assert "Hint 1" in (unpacked / "results" / "results.json").read_text("utf-8"), "without a record nothing is limited"


def test_what_is_shown_there_hangs_on_the_date_and_a_failed_run_loses_no_token(unpacked, monkeypatch):
    monkeypatch.setattr(autograder, "can_confine", lambda: ["no"])
    settings = unpacked / "source" / "course" / "exercises" / "course.toml"
    text = settings.read_text("utf-8")
    until = 'before = "points"\nafter = "message"\ndate = 2026-11-26T13:00:00+01:00\nburst = 2\nrefill = 60'
    settings.write_text(f"{text}\n[feedback]\n{until}\n", "utf-8")
    (unpacked / "submission" / "mean_squared_error.py").write_text(WRONG, "utf-8")
    before, after = [], []
    for now, into in ((NOW - timedelta(seconds=1), before), (NOW, after)):
        autograder.run(unpacked, now)
        into.append(json.loads((unpacked / "results" / "results.json").read_text("utf-8")))
    (early,), (late,) = before[0]["tests"], after[0]["tests"]
    assert (early["name"], early["output"]) == ("02_mean_squared_error/mean_squared_error", "")
    assert "From 26 November 2026, 13:00 UTC+01:00 on there is more to see" in before[0]["output"]
    assert (late["name"].endswith(": wrong"), "Hint" in late["output"]) == (True, False)
    assert "Yours is" in late["output"]
    kept = {"feedback": {"left": 0.5, "first": False}}
    about = {"submission_time": NOW.isoformat(), "results": {"extra_data": {"byheart": kept}}}
    table = {"created_at": NOW.replace(minute=6).isoformat(), "previous_submissions": [about]}
    (unpacked / "submission_metadata.json").write_text(json.dumps(table), "utf-8")
    monkeypatch.setattr(autograder, "grade", lambda *given: 1 / 0)
    autograder.run(unpacked, NOW)
    failed = json.loads((unpacked / "results" / "results.json").read_text("utf-8"))
    assert "score" not in failed
    assert failed["extra_data"]["byheart"]["feedback"]["left"] == 0.6


def test_two_autograders_have_two_seeds_unless_the_course_has_one(tmp_path):
    course = read_course(OTHER)
    seeds = []
    for _ in range(2):
        with zipfile.ZipFile(io.BytesIO(make_zip(course))) as file:
            seeds.append(json.loads(file.read("autograder.json"))["secret_seed"])
            names = file.namelist()
    assert seeds[0] != seeds[1]
    assert min(seeds) > 2**64
    assert not [name for name in names if re.search(r"earlier|__pycache__|messages\.toml|/tests/", name)]
    assert "course/reference/prediction.py" in names


def test_what_is_missing_among_the_wheels_is_named_with_the_command_that_fetches_it(tmp_path):
    with pytest.raises(GraderFault, match=r"pip download --dest .* .numpy") as problem:
        make_zip(read_course(OTHER), wheels=tmp_path)
    assert "pyseccomp" in str(problem.value)


def test_words_that_do_not_fit_are_told(tmp_path, capsys):
    assert main(["gradescope", str(tmp_path / "a.zip"), "--course", str(OTHER), "--only", "nonsense"]) == 3
    assert "nonsense" in capsys.readouterr().err
    (tmp_path / "a.zip").write_text("keep")
    assert main(["gradescope", str(tmp_path / "a.zip"), "--course", str(OTHER)]) == 2
    assert (tmp_path / "a.zip").read_text() == "keep"


def test_the_commands_of_the_page_run(tmp_path, capsys):
    page = (ROOT / "docs" / "gradescope.md").read_text("utf-8")
    plain, offline = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)
    with contextlib.chdir(tmp_path):
        main(["init", "--new-course", "my-course"])
        assert main(shlex.split(plain)[1:]) == 0
        make, grade = offline.splitlines()
        assert make == "mkdir -p wheels"
        Path("wheels").mkdir()
        assert main(shlex.split(grade)[1:]) == 3
        assert "pip download" in capsys.readouterr().err
        wheels_of(needed_packages(), tmp_path / "others")
        shutil.rmtree("wheels")
        (tmp_path / "others").rename("wheels")
        assert main(shlex.split(grade)[1:]) == 0


@pytest.mark.parametrize(
    "files",
    [
        ["submitted/a/02_mean_squared_error/mean_squared_error.py", "submitted/b/02_mean_squared_error/x.py"],
        ["Anna_1_assignsubmission_file_mean_squared_error.py", "Ben_2_assignsubmission_file_x.py"],
        ["a/mean_squared_error.py", "b/mean_squared_error.py"],
        ["submission_metadata.yml"],
    ],
)
def test_whatever_the_files_are_called_it_is_one_submission(files, unpacked, monkeypatch):
    """What reads as a whole class would end the autograder, and no 0 would be given for nothing."""
    monkeypatch.setattr(autograder, "can_confine", lambda: ["no"])
    shutil.rmtree(unpacked / "submission")
    for each in files:
        place = unpacked / "submission" / each
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("a: 1\n", "utf-8")
    autograder.run(unpacked, NOW)
    assert json.loads((unpacked / "results" / "results.json").read_text("utf-8"))["score"] == 0.0
