"""`python tests/installed.py` (`make installed`): is what we hand out enough, where nothing else of ours is?

The wheel is built, installed into empty environments, and used in empty folders: by a learner, who has no extra, and by
an instructor, who has them all. Each command has the exit code that it should have; what lies at the top of
site-packages is byheart alone; a learner's installation stays light. Exit code 1 where any of that isn't so.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
MOST_PACKAGES = 22

SIGMOID = """\
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)
"""
DOOR = """\
import byheart

course = byheart.read_course()
report = byheart.grade({"sigmoid.py": open("hand-in/ada/sigmoid.py").read()}, course, only="sigmoid")
assert report.score == report.points > 0, report
"""
ASK = """\
import byheart
from byheart import ask

namespace = {}
exec(open("sigmoid.py").read(), namespace)
print(ask(namespace, "sigmoid"))
assert all(verdict.outcome == "right" for verdict in ask(namespace, "sigmoid"))
"""
# Every point, if the solutions that lie in the package can be read by whoever is graded.
THIEF = """\
import glob
import importlib.util

import byheart

here = byheart.__file__.rpartition("/")[0]
places = ["@COURSE@/solutions/02_sigmoid/sigmoid.py", here + "/course/reference/sigmoid.py"]
for place in [*places, *glob.glob("/**/byheart/course/**/sigmoid.py", recursive=True)]:
    try:
        exec(open(place).read())
    except Exception:
        print(place, "can't be had")
"""
IN_THE_WAY = (
    "reference.py",
    "grader/__init__.py",
    "byheart.py",
    "test_x.py",
    "exercises/byheart.py",
    "exercises/test_x.py",
)


@dataclass(frozen=True)
class Use:
    """A command, what it must end with, and a part of what it must say. `at` is where it is called."""

    command: str
    code: int
    says: str = ""
    at: str = "."


def learner() -> Iterator[Use]:
    """All that a learner does, and what they are told of the rest."""
    yield Use("byheart --version", 0, "byheart 0.")
    yield Use("byheart --help", 0, "init")
    yield Use("byheart init mine", 0, "pytest exercises")
    yield Use("byheart practice 02 --once", 1, "not written yet", "mine")
    yield Use("byheart init mine", 0, "from before are unchanged")
    yield Use("pytest exercises", 1, "not written yet", "mine")
    yield Use("pytest", 1, "not written yet", "mine")
    yield Use("pytest exercises/02_sigmoid --answers-in @COURSE@/solutions", 0, "2 of 2 rebuilt", "mine")
    yield Use("byheart again 02", 0, "is empty already", "mine")
    yield Use("byheart show 02", 1, "isn't right yet", "mine")
    yield Use("cp sigmoid.py mine/exercises/02_sigmoid/", 0)
    yield Use("byheart show 02", 0, "the course's", "mine")
    yield Use("byheart again 02", 0, "earlier/sigmoid-1.py", "mine")
    yield Use("byheart read @COURSE@/solutions/10_thirteen_lines/thirteen_lines.py", 0, "right: this is the network")
    yield Use("byheart read @COURSE@/solutions/02_sigmoid/sigmoid.py", 1, "nothing in the file calls sigmoid")
    yield Use("byheart read @COURSE@/solutions/10_thirteen_lines/thirteen_lines.py --html page.html", 0, "right")
    yield Use("byheart progress", 0, "Nothing of them leaves this machine.", "mine")
    yield Use("byheart progress --page progress.html", 0, "progress.html", "mine")
    yield Use("python ask.py", 0, "2 of 2 rebuilt")
    yield Use("byheart init --new-course own", 0, "byheart verify --course own")
    yield Use("pytest own/exercises --answers-in own/solutions", 0, "1 of 1 rebuilt")
    yield Use("byheart stubs --course own", 0, "1 stub checked")
    yield Use("byheart verify --course own", 0, "figures hold")
    for command in ("grade hand-in", "report graded", "doctor", "demo"):
        yield Use(f"byheart {command}", 2, f'`byheart {command.split()[0]}` needs the extra "grade"')
    yield Use("byheart sing", 2, "invalid choice")
    yield Use("pytest", 1, "0 of 1 rebuilt", "own")
    yield Use("pytest", 4, 'byheart\'s own tests need the extra "dev"', str(ROOT))
    yield Use("pytest exercises/02_sigmoid", 1, "not written yet", str(ROOT))


def learner_in_the_way() -> Iterator[Use]:
    """The same where a learner's own files have our names."""
    yield Use("pytest exercises/02_sigmoid --answers-in @COURSE@/solutions", 0, "2 of 2 rebuilt", "mine")
    yield Use("byheart read @COURSE@/solutions/10_thirteen_lines/thirteen_lines.py", 0, "right: this is the", "mine")


def instructor() -> Iterator[Use]:
    """What an instructor does."""
    yield Use("byheart doctor", 0, "walls hold")
    yield Use("byheart demo --out demo", 0, "The class page: demo/graded/index.html")
    yield Use("byheart grade hand-in --only sigmoid", 0, "1 graded")
    yield Use("byheart grade hand-in --only sigmoid", 0, "0 graded, 1 as before")
    yield Use("byheart grade thieves --only sigmoid --out graded-thieves", 0, "mallory: 0 of 4")
    yield Use("byheart report graded", 0, "1 page written again")
    yield Use("byheart read @COURSE@/solutions/10_thirteen_lines/thirteen_lines.py --html page.html", 0, "right")
    yield Use("byheart verify sigmoid", 0, "figures hold")
    yield Use("byheart init --new-course own", 0, "own")
    yield Use("byheart grade hand-in-own --course own --out graded-own", 0, "1 graded")
    yield Use("byheart init mine --course own", 0, "pytest exercises")
    yield Use("pytest exercises", 1, "0 of 1 rebuilt", "mine")
    yield Use("python door.py", 0)
    yield Use("byheart kit handout", 0, "the student kit is in handout")
    yield Use("byheart gradescope autograder.zip", 0, "the autograder is autograder.zip")


def with_a_kit() -> Iterator[Use]:
    """What a learner does who has nothing but a kit."""
    yield Use("pytest exercises", 1, "not written yet", "handout")
    yield Use("pytest exercises --answers-in @COURSE@/solutions", 0, "33 of 33 rebuilt", "handout")
    yield Use("byheart read @COURSE@/solutions/10_thirteen_lines/thirteen_lines.py", 0, "right: this is the", "handout")
    yield Use("byheart practice 02 --once", 1, "not written yet", "handout")
    yield Use("cp sigmoid.py handout/exercises/02_sigmoid/", 0)
    yield Use("pytest exercises/02_sigmoid", 0, "2 of 2 rebuilt", "handout")
    yield Use("byheart again 02", 0, "earlier/sigmoid-1.py", "handout")
    yield Use("byheart verify", 3, "came in a student's kit", "handout")
    yield Use("byheart init yours", 3, "no course came with this byheart")


def main() -> int:
    """Build, install, use; 1 where something isn't as it should be."""
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="byheart-installed-") as scratch:
        folder = Path(scratch)
        wheel = _built(folder / "dist")
        for who, extra, uses in (
            ("a learner", "", (learner, learner_in_the_way)),
            ("an instructor", "[instructor]", (instructor,)),
        ):
            place = folder / who.split()[1]
            began = time.monotonic()
            environment = _installed(place / "environment", wheel, extra)
            print(f"{who}: {_weight(environment)}, {time.monotonic() - began:.1f} s to install")
            wrong += _lies_wrong(environment)
            wrong += not extra and _packages(environment) > MOST_PACKAGES
            _prepare(place / "here", _course(environment))
            for each in uses:
                if each is learner_in_the_way:
                    _put_in_the_way(place / "here" / "mine")
                wrong += sum(not _used(use, place, environment, _course(environment)) for use in each())
        (kit,) = (place / "here" / "handout").glob("*.whl")
        alone = _installed(place / "alone", kit, "")
        print(f"a learner with a kit: {_weight(alone)}")
        wrong += sum(not _used(use, place, alone, _course(environment)) for use in with_a_kit())
    print(f"{wrong} are not as they should be" if wrong else "all as it should be")
    return 1 if wrong else 0


def _built(folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def _installed(folder: Path, wheel: Path, extra: str) -> Path:
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(folder / "bin" / "pip"), "install", "-q", f"{wheel}{extra}"], check=True)
    return folder


def _site(environment: Path) -> Path:
    (site,) = environment.glob("lib/python*/site-packages")
    return site


def _course(environment: Path) -> Path:
    return _site(environment) / "byheart" / "course"


def _packages(environment: Path) -> int:
    """How many were installed, without what every environment comes with."""
    return sum(
        1 for each in _site(environment).glob("*.dist-info") if not each.name.startswith(("pip-", "setuptools-"))
    )


def _weight(environment: Path) -> str:
    size = sum(each.stat().st_size for each in _site(environment).rglob("*") if each.is_file())
    pip = sum(each.stat().st_size for each in _site(environment).glob("pip/**/*") if each.is_file())
    return f"{_packages(environment)} packages, {(size - pip) / 1e6:.0f} MB"


def _lies_wrong(environment: Path) -> bool:
    """Whether anything of ours but byheart lies at the top of site-packages."""
    (record,) = _site(environment).glob("byheart-*.dist-info/RECORD")
    tops = {line.split("/")[0] for line in record.read_text().splitlines()} - {".."}
    ours = sorted(each for each in tops if not each.endswith(".dist-info"))
    print(f"    at the top of site-packages: {', '.join(ours)}")
    return ours != ["byheart"]


def _prepare(folder: Path, course: Path) -> None:
    """What somebody has lying there: two hand-ins, one of them hostile, and two small programs that use the door."""
    for name, text in {
        "hand-in/ada/sigmoid.py": SIGMOID,
        "thieves/mallory/sigmoid.py": THIEF.replace("@COURSE@", str(course)),
        "hand-in-own/ada/average.py": "import numpy as np\n\n\ndef average(values):\n    return np.mean(values)\n",
        "sigmoid.py": SIGMOID,
        "ask.py": ASK,
        "door.py": DOOR,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def _put_in_the_way(folder: Path) -> None:
    for name in IN_THE_WAY:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("raise RuntimeError('a file of the learner was taken for ours')\n")


def _used(use: Use, place: Path, environment: Path, course: Path) -> bool:
    """Whether the command ends and says as it should."""
    words = use.command.replace("@COURSE@", str(course)).split()
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    variables = {
        **kept,
        "PATH": f"{environment / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin",
        "HOME": str(place / "home"),
    }
    variables |= {"XDG_CACHE_HOME": str(place / "cache"), "COLUMNS": "120", "PYTHONIOENCODING": "utf-8"}
    program = shutil.which(words[0], path=variables["PATH"]) or words[0]
    at = place / "here" / use.at
    began = time.monotonic()
    done = subprocess.run(
        [program, *words[1:]], cwd=at, env=variables, capture_output=True, encoding="utf-8", timeout=600
    )
    took = f"{time.monotonic() - began:6.1f} s"
    said = " ".join((done.stdout + done.stderr).split())
    right = done.returncode == use.code and use.says in said and "Traceback" not in said
    print(
        f"    {'ok' if right else 'NO':<3} exit {done.returncode} of {use.code} {took}   {use.command}",
        flush=True,
    )
    if not right:
        print(f"        wanted: {use.says}\n        said: {said[-2000:]}")
    return right


if __name__ == "__main__":
    sys.exit(main())
