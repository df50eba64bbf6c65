"""An autograder for Gradescope, as a zip: the course with its reference, this byheart, and a secret seed of its own.

Gradescope unpacks it in a container, runs `setup.sh` once, and `run_autograder` for each submission. The zip is for the
instructor alone: who can read it, or is root in that container, can read what is right, and the seed. It is written
here and run in `autograder`.
"""

import importlib.metadata
import json
import re
import secrets
import shlex
import tempfile
from collections.abc import Sequence
from pathlib import Path

from byheart.asking.exercise import named, there_is_none
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import SETTINGS, Course, every_exercise, read_course
from byheart.curriculum.files import read_source
from byheart.expecting.shelf import Tell, in_silence
from byheart.kits.autograder import COURSE, FACTS
from byheart.kits.course import what_answers, what_asks
from byheart.kits.packed import packed
from byheart.kits.tables import keep_tables
from byheart.kits.wheel import COURSES, wheel

_TEMPLATES = Path(__file__).with_name("templates")
_PROGRAMS = {"setup.sh": "gradescope_setup.sh", "run_autograder": "gradescope_run.sh"}
_BITS = 128
# What Gradescope's containers run, for whom packages are to be fetched: its Ubuntu 22.04 has a Python 3.11.
_FETCH = "--only-binary :all: --python-version 3.11 --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64"


def autograder(course: Course, only: str = "", wheels: Path | None = None, tell: Tell = in_silence) -> bytes:
    """The zip. `only` is one exercise; `wheels` a folder of all the packages that byheart needs. Raises GraderFault."""
    course = read_course(course.folder)
    exercises = every_exercise(course)
    if only and named(exercises, only) is None:
        raise GraderFault(there_is_none(exercises, only))
    name, content = wheel(("proof", *COURSES))
    files = {place: (_TEMPLATES / template).read_bytes() for place, template in _PROGRAMS.items()}
    files |= {name: content, FACTS: _facts(course, only)}
    files |= {f"wheels/{each.name}": each.read_bytes() for each in _wheels(wheels)}
    texts = dict(what_asks(course, exercises, read_source(course.folder / SETTINGS)))
    texts |= dict(what_answers(course, exercises))
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / COURSE
        for place, text in texts.items():
            (root / place).parent.mkdir(parents=True, exist_ok=True)
            (root / place).write_text(text, encoding="utf-8", newline="\n")
        keep_tables(course, exercises, read_course(root), tell)
        paths = (path for path in root.rglob("*") if path.is_file())
        files |= {path.relative_to(scratch).as_posix(): path.read_bytes() for path in paths}
    return packed(files, _PROGRAMS)


def _facts(course: Course, only: str) -> bytes:
    """What the run is told: which exercise, and the seed that is drawn now unless the course has one, or wants none."""
    seed = secrets.randbits(_BITS) if course.secret_seed is None else None
    return json.dumps({"only": only, "secret_seed": seed}).encode()


def _wheels(folder: Path | None) -> Sequence[Path]:
    """The packages in this folder. Raises GraderFault where one is missing that is needed, and says how to get it."""
    if folder is None:
        return ()
    found = sorted(folder.glob("*.whl"))
    there = {_plain(path.name.partition("-")[0]) for path in found}
    needed = [each for each in needed_packages() if _plain(re.split(r"[^\w.-]", each)[0]) not in there]
    if needed:
        words = " ".join(map(shlex.quote, needed))
        raise GraderFault(
            f"{folder} lacks packages that byheart needs. This fetches them, with what they need themselves:\n"
            f"pip download --dest {shlex.quote(str(folder))} {_FETCH} {words}"
        )
    return found


def needed_packages() -> list[str]:
    """What byheart needs to grade, as pip names it."""
    declared = importlib.metadata.requires("byheart") or []
    plain = [each.partition(";")[0].strip() for each in declared if "extra ==" not in each]
    grading = [each.partition(";")[0].strip() for each in declared if re.search(r"extra == .grade.", each)]
    return [*plain, *grading]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
