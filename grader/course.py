"""The course: its settings, its exercises, their questions; where all of them lie.

It reads settings and questions. It never reads a learner's file, the reference or a solution.
"""

import difflib
import hashlib
import importlib.util
import math
import re
import sys
import tomllib
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from grader.problems import GraderFault
from grader.question import Case, Draw, Question

SETTINGS = "course.toml"
# What a case's name has instead of the secret seed.
SECRET = "the secret seed"
# The largest seed that NumPy's global generator takes. A secret one may be larger: see `_handed`.
LARGEST_SEED = 2**32 - 1

# Whether a mistake in one function costs the marks of those that use it as well.
Carry = Literal["forgive", "strict"]
_FOLDER = re.compile(r"(\d\d)_(\w+)")


@dataclass(frozen=True, slots=True)
class Exercise:
    """A folder with a stub and its questions: exercises/04_deltas holds deltas.py and test_deltas.py."""

    id: str
    folder: Path
    questions: tuple[Question, ...]

    @property
    def topic(self) -> str:
        """The folder's name without its number, which is the name of the stub and of the reference's module."""
        return self.id.partition("_")[2]

    @property
    def file(self) -> str:
        """The name of the learner's file."""
        return f"{self.topic}.py"

    def path_in(self, files: Container[str]) -> str:
        """Where a submission with these files has the learner's: mirrored or flat."""
        mirrored = f"{self.id}/{self.file}"
        return mirrored if mirrored in files else self.file

    @property
    def is_page(self) -> bool:
        """Whether it is a blank page: a script of any form, which is watched and not asked."""
        return all(question.compare == "part" for question in self.questions)


@dataclass(frozen=True, slots=True)
class Course:
    """The settings of course.toml, checked."""

    folder: Path
    title: str
    seeds: tuple[int, ...]
    alphas: tuple[float, ...]
    hidden_sizes: tuple[int, ...]
    seconds: float
    X: NDArray[Any]
    y: NDArray[Any]
    secret_seed: int | None = None
    points: Mapping[str, float] = field(default_factory=dict)
    time_limits: Mapping[str, float] = field(default_factory=dict)
    carry: Carry = "forgive"

    def draws(self, question: str) -> Iterator[Draw]:
        """A source of random inputs for each seed, the secret one last."""
        yield from (Draw(seed, question) for seed in self.seeds)
        if self.secret_seed is not None:
            yield _secret_draw(self.secret_seed, question)

    def cases(self, question: Question) -> tuple[Case, ...]:
        """The inputs of a question. Where a secret seed is set, its cases don't name it."""
        return tuple(self._unnamed(each) for each in question.cases(self))

    def seconds_for(self, question: Question) -> float:
        """How long this question may take."""
        return self.time_limits.get(question.id, self.seconds)

    def solution_of(self, exercise: Exercise) -> Path:
        """Where the kit keeps the solution of this exercise; whoever has only the exercises has none."""
        return self.folder.parent / "solutions" / exercise.id / exercise.file

    def _unnamed(self, case: Case) -> Case:
        if self.secret_seed is None:
            return case
        return replace(case, name=re.sub(rf"\bseed {_handed(self.secret_seed)}\b", SECRET, case.name))


def _secret_draw(seed: int, question: str) -> Draw:
    """A source of random inputs. All of the seed is drawn from; a case that hands it on has a hash of it."""
    draw = Draw(seed, question)
    draw.seed = _handed(seed)
    return draw


def _handed(seed: int) -> int:
    """The 32 bits that a learner's function is handed for a secret seed, and a report may show.

    Nobody gets back from them to a large seed, which the other inputs are drawn from.
    """
    return int.from_bytes(hashlib.sha256(f"handed {seed}".encode()).digest()[:4], "big")


def _names() -> set[str]:
    """What course.toml may say: the course's fields; the two that are arrays stand in a table."""
    return {each.name for each in fields(Course)} - {"folder", "X", "y"} | {"data"}


def read_course(folder: Path) -> Course:
    """The settings in this folder. Raises GraderFault that names the field where one is wrong."""
    path = folder / SETTINGS
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise GraderFault(f"{path} is missing. Copy it from the kit, or name the folder that holds it.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise GraderFault(f"{path} can't be read: line {line} isn't UTF-8. Save it as UTF-8.") from None
    except ValueError as error:  # TOML's own error is one; so is that of a number with thousands of digits
        raise GraderFault(f"{path} can't be read: {error}. Mend that line.") from None
    settings = _Fields(path, table)
    settings.all_known()
    course = Course(
        folder=folder,
        title=settings.take("title", str, "a text"),
        seeds=settings.seeds("seeds"),
        secret_seed=settings.take("secret_seed", int, "a whole number, 0 or more", optional=True, least=-1),
        alphas=tuple(map(float, settings.several("alphas", int | float, "a number above 0", least=0))),
        hidden_sizes=settings.several("hidden_sizes", int, "a whole number above 0", least=0),
        seconds=float(settings.take("seconds", int | float, "a number of seconds, more than 0", least=0)),
        X=settings.matrix("data", "X", columns=3),
        y=settings.matrix("data", "y", columns=1),
        points=settings.amounts("points", "a number, 0 or more"),
        time_limits=settings.amounts("time_limits", "a number of seconds, more than 0", least=0),
        carry=settings.one_of("carry", get_args(Carry)),
    )
    if course.secret_seed in course.seeds:
        raise GraderFault(f"{path}: secret_seed should be none of seeds, which everybody is told.")
    if len(course.X) != len(course.y):
        sizes = f"it has {len(course.y)}, and data.X has {len(course.X)}"
        raise GraderFault(f"{path}: data.y should have as many rows as data.X; {sizes}.")
    return course


def read_exercises(course: Course) -> tuple[Exercise, ...]:
    """Every exercise of the course, by its number."""
    folders = sorted(folder for folder in course.folder.iterdir() if _FOLDER.fullmatch(folder.name))
    exercises = tuple(read_exercise(course, folder) for folder in folders if _questions_of(folder).is_file())
    known = {question.id for exercise in exercises for question in exercise.questions}
    for setting in ("points", "time_limits"):
        for unknown in getattr(course, setting).keys() - known:
            raise GraderFault(f'{course.folder / SETTINGS}: [{setting}] names "{unknown}", which is no question.')
    return exercises


def read_exercise(course: Course, folder: Path) -> Exercise:
    """The exercise in this folder, with the questions of its test file in the order in which they stand there."""
    if not _FOLDER.fullmatch(folder.name):
        raise GraderFault(f"{folder}: an exercise's folder is named like 04_deltas.")
    module = _run(_questions_of(folder))
    found = [(name, value) for name, value in vars(module).items() if isinstance(value, Question)]
    questions = (replace(each, name=each.name or name, exercise=folder.name) for name, each in found)
    worth = tuple(replace(each, points=course.points.get(each.id, each.points)) for each in questions)
    return Exercise(folder.name, folder, worth)


def _questions_of(folder: Path) -> Path:
    return folder / f"test_{folder.name.partition('_')[2]}.py"


def _run(path: Path) -> ModuleType:
    name = f"byheart_questions_{path.parent.name}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise GraderFault(f"{path} is missing: an exercise has its questions there.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise GraderFault(f"{path} can't be run: {type(error).__name__}: {error}") from error
    return module


class _Fields:
    """Takes fields out of a table, and says which one is wrong and what it should be."""

    def __init__(self, path: Path, table: dict[str, Any]) -> None:
        self._path = path
        self._left = table

    def all_known(self) -> None:
        """Refuse what is no setting, before a setting that it was meant to be is missed."""
        for name in self._left:
            if name not in _names():
                close = difflib.get_close_matches(name, sorted(_names()), n=1)
                hint = f"Do you mean {close[0]}?" if close else "See docs/settings.md for those there are."
                raise GraderFault(f"{self._path}: {name} is no setting. {hint}")

    def take(self, name: str, kind: Any, wanted: str, optional: bool = False, least: float | None = None) -> Any:
        value = self._left.pop(name, None)
        if value is None and optional:
            return None
        if not _fits(value, kind, least):
            raise self._fault(name, value, wanted)
        return value

    def several(self, name: str, kind: Any, wanted: str, least: float | None = None) -> tuple[Any, ...]:
        values = self.take(name, list, f"a list, each {wanted}")
        for value in values:
            if not _fits(value, kind, least):
                raise self._fault(name, value, wanted)
        if not values or any(value in values[:at] for at, value in enumerate(values)):
            raise self._fault(name, values, "a list with something in it, and nothing twice")
        return tuple(values)

    def seeds(self, name: str) -> tuple[int, ...]:
        """Whole numbers that NumPy's global generator takes."""
        seeds = self.several(name, int, "a whole number")
        for at, seed in enumerate(seeds):
            if seed < 0:
                raise self._fault(f"{name}[{at}]", seed, "at least 0")
            if seed > LARGEST_SEED:
                raise self._fault(f"{name}[{at}]", seed, f"at most {LARGEST_SEED}")
        return seeds

    def one_of(self, name: str, words: tuple[str, ...]) -> Any:
        """One of these words; the first where nothing is said."""
        value = self._left.pop(name, words[0])
        if value not in words:
            raise self._fault(name, value, " or ".join(f'"{word}"' for word in words))
        return value

    def matrix(self, table: str, name: str, columns: int) -> NDArray[Any]:
        rows = self._table(table).get(name)
        try:
            matrix = np.array(rows, dtype=float)
        except (TypeError, ValueError):
            raise self._fault(f"{table}.{name}", rows, "rows of numbers") from None
        if matrix.ndim != 2 or matrix.shape[1] != columns:
            raise self._fault(f"{table}.{name}", rows, f"rows of {columns} numbers")
        return matrix

    def amounts(self, name: str, wanted: str, least: float | None = None) -> dict[str, float]:
        """A number for each question that is named; more than `least`, or else 0 or more."""
        table = self._table(name)
        for key, value in table.items():
            if not _fits(value, int | float, least) or value < 0:
                raise self._fault(f'{name}."{key}"', value, wanted)
        return {key: float(value) for key, value in table.items()}

    def _table(self, name: str) -> dict[str, Any]:
        table = self._left.get(name, {})
        if not isinstance(table, dict):
            raise self._fault(name, table, f"a table: [{name}]")
        return table

    def _fault(self, name: str, value: Any, wanted: str) -> GraderFault:
        found = "missing" if value is None else repr(value)
        return GraderFault(f"{self._path}: {name} should be {wanted}; it is {found}.")


def _fits(value: Any, kind: Any, least: float | None) -> bool:
    """Whether a value is of this kind, a number that can be counted with, and more than `least`."""
    if not isinstance(value, kind) or isinstance(value, bool):
        return False
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return least is None or bool(value > least)
