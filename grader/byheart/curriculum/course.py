"""A course: its settings, its exercises with their questions, and where its other parts lie.

A course is a folder with three parts: exercises, solutions, reference. A learner's workspace has only the first, and
names the course whose questions it is asked. This reads settings and questions. It never reads a learner's file, the
reference or a solution.
"""

import difflib
import hashlib
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, get_args

import numpy as np
import platformdirs
from numpy.typing import NDArray

from byheart.asking.exercise import EXERCISES, Exercise, exercise_folders, is_meant, questions_file, read_exercise
from byheart.asking.problems import GraderFault, meant
from byheart.asking.question import Case, Draw, Question
from byheart.curriculum.feedback import Feedback, feedback_from
from byheart.curriculum.files import read_table
from byheart.curriculum.late import Late, late_from
from byheart.curriculum.taking import Input, Taking

SETTINGS = "course.toml"
# What a workspace's settings say of its questions: they are those of the course that came with byheart.
INSTALLED = "installed"
# What a case's name has instead of the secret seed.
SECRET = "the secret seed"

# Whether a mistake in one function costs the marks of those that use it as well.
Carry = Literal["forgive", "strict"]

_PACKAGE = Path(__file__).parents[1]
# Where the exercises that came with byheart lie: packed into it, or beside its sources.
_INSTALLED = (_PACKAGE / "course" / EXERCISES, _PACKAGE.parents[1] / EXERCISES)
_SETTINGS = ("title", "seeds", "secret_seed", "seconds", "carry", "exercises", "attempts")
_TABLES = ("inputs", "data", "points", "time_limits", "practice", "late", "feedback")


@dataclass(frozen=True, slots=True)
class Course:
    """A course's settings, checked. `folder` holds its questions, `answers` the learner's files: mostly the same.

    `inputs` and `data` are the course's own: what its questions are asked with, by name. `secret_seed` is False where
    the settings say that there is to be none, and None where they say nothing: then only a gradebook has one.
    `chosen` are the exercises that count, as the settings name them; all, where they name none. `logs`: whether what a
    learner tries is logged, on the learner's own machine. `late`: what handing in late takes off a mark. `attempts`:
    which of a student's counts, "latest", "best", or the latest up to a date. `feedback`: what of a mark a student may
    see.
    """

    folder: Path
    answers: Path
    title: str
    seeds: tuple[int, ...]
    seconds: float
    inputs: Mapping[str, Input] = field(default_factory=dict)
    data: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    secret_seed: int | Literal[False] | None = field(default=None, repr=False)
    points: Mapping[str, float] = field(default_factory=dict)
    time_limits: Mapping[str, float] = field(default_factory=dict)
    carry: Carry = "forgive"
    chosen: tuple[str, ...] = ()
    logs: bool = True
    late: Late = field(default_factory=Late)
    feedback: Feedback = field(default_factory=Feedback)
    attempts: str = "latest"

    def draws(self, question: str) -> Iterator[Draw]:
        """A source of random inputs for each seed, the secret one last."""
        yield from (Draw(seed, question) for seed in self.seeds)
        if self.has_secret:
            yield _secret_draw(int(self.secret_seed or 0), question)

    @property
    def has_secret(self) -> bool:
        """Whether its questions are asked with inputs of a secret seed too."""
        return self.secret_seed is not None and self.secret_seed is not False

    @property
    def salt(self) -> str:
        """What is drawn for a submission hangs on: the secret seed, or the open ones where there is none."""
        return f"secret {self.secret_seed}" if self.has_secret else f"open {self.seeds}"

    @property
    def opened(self) -> "Course":
        """The same course, asked with the open seeds only."""
        return replace(self, secret_seed=None)

    def cases(self, question: Question) -> tuple[Case, ...]:
        """The inputs of a question: those of the open seeds, then those of the secret one. Raises GraderFault."""
        return (*self._made(question, self.opened), *self.secret_cases(question))

    def secret_cases(self, question: Question) -> tuple[Case, ...]:
        """The inputs that the secret seed alone brings, and nobody has seen. Their names say so and don't name it.

        A case that is asked whatever the seed is isn't among them. Raises GraderFault.
        """
        if not self.has_secret:
            return ()
        told = {each.name: each for each in self._made(question, self.opened)}
        drawn = self._made(question, replace(self, seeds=()))
        return tuple(self._unnamed(each) for each in drawn if not _same(each, told.get(each.name)))

    def _made(self, question: Question, asked: "Course") -> tuple[Case, ...]:
        """The inputs of a question, asked with the seeds of `asked`. Raises GraderFault."""
        try:
            return tuple(question.cases(_Asked(asked)))
        except GraderFault:
            raise
        except Exception as error:
            path = questions_file(self.folder / question.exercise)
            raise GraderFault(
                f"{path}: the cases of {question.name} can't be made with the settings in"
                f" {' and '.join(map(str, self.settings_files))} ({type(error).__name__}: {error})."
            ) from error

    def seconds_for(self, question: Question) -> float:
        """How long this question may take."""
        return self.time_limits.get(question.id, self.seconds)

    def counts(self, exercise: str) -> bool:
        """Whether the exercise with this id is asked and graded where nobody names another one."""
        return not self.chosen or any(is_meant(exercise, word) for word in self.chosen)

    @property
    def is_installed(self) -> bool:
        """Whether its questions are those that came with byheart."""
        return self.folder.resolve() in [folder.resolve() for folder in _INSTALLED]

    @property
    def settings_files(self) -> tuple[Path, ...]:
        """The files that say what is set: a workspace's, which comes first, and the course's own."""
        return tuple(dict.fromkeys((self.answers / SETTINGS, self.folder / SETTINGS)))

    @property
    def root(self) -> Path:
        """The folder that holds the course's three parts."""
        return self.folder.parent

    @property
    def tables(self) -> Path:
        """Where the tables lie that say what is right in the place of a reference: a student's kit has them."""
        return self.root / "key"

    @property
    def solutions(self) -> Path:
        """Where the solutions lie, if they are here: a student's kit has none."""
        return self.root / "solutions"

    def solution_of(self, exercise: Exercise) -> Path:
        """Where the solution of this exercise lies, if it is here."""
        return self.solutions / exercise.id / exercise.file

    @property
    def kept(self) -> Path:
        """Where what is computed once is kept: beside the exercises, or for an installed course in the user's cache."""
        if is_packed(self.folder):
            return Path(platformdirs.user_cache_dir("byheart", appauthor=False))
        return self.folder / ".byheart"

    def samples(self) -> tuple[NDArray[Any], NDArray[Any]]:
        """X (n, inputs) and y (n, outputs): what a script is given whose functions nobody calls. Raises GraderFault."""
        try:
            return self.data["X"], self.data["y"]
        except KeyError:
            raise GraderFault(
                f"{self.folder / SETTINGS}: [data] has no X and y, the samples that a script is run with: this course"
                " has no blank page."
            ) from None

    def _unnamed(self, case: Case) -> Case:
        name = re.sub(rf"\bseed {_handed(int(self.secret_seed or 0))}\b", SECRET, case.name)
        return replace(case, name=name if SECRET in name else f"{name}, {SECRET}")


@dataclass(frozen=True, slots=True)
class _Asked:
    """The course as a question's cases see it."""

    course: Course

    def draws(self, question: str) -> Iterator[Draw]:
        return self.course.draws(question)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        for table in (self.course.inputs, self.course.data):
            if name in table:
                return table[name]
        there = [*self.course.inputs, *self.course.data]
        said = f"{self.course.folder / SETTINGS}: a question asks for {name}, and neither [inputs] nor [data] has it."
        raise GraderFault(f"{said} {meant(name, there, '')}".strip())


def is_secret(case: Case) -> bool:
    """Whether its inputs come from the secret seed."""
    return SECRET in case.name


def _same(case: Case, other: Case | None) -> bool:
    """Whether both have the same inputs."""
    return other is not None and case.inputs.keys() == other.inputs.keys() and all(map(_equal, *_values(case, other)))


def _values(*cases: Case) -> list[list[Any]]:
    return [[each.inputs[name] for name in cases[0].inputs] for each in cases]


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, np.ndarray) or isinstance(other, np.ndarray):
        return np.array_equal(one, other)
    return bool(one == other)


def _secret_draw(seed: int, question: str) -> Draw:
    """A source of random inputs. All of the seed is drawn from; a case that hands it on has a hash of it."""
    draw = Draw(seed, question, unguessable=True)
    draw.seed = _handed(seed)
    return draw


def _handed(seed: int) -> int:
    """The 32 bits that a learner's function is handed for a secret seed, and a report may show.

    Nobody gets back from them to a large seed, which the other inputs are drawn from.
    """
    return int.from_bytes(hashlib.sha256(f"handed {seed}".encode()).digest()[:4], "big")


# Where courses lie ----------------------------------------------------------------------------------------------------


def installed_exercises() -> Path:
    """The exercises that came with byheart. Raises GraderFault."""
    for folder in _INSTALLED:
        if (folder / SETTINGS).is_file():
            return folder
    raise GraderFault("no course came with this byheart. Name a course's folder with --course.")


def is_packed(folder: Path) -> bool:
    """Whether this lies in an installed byheart, where nobody's work belongs."""
    return folder.is_relative_to(_PACKAGE)


def exercises_around(folder: Path) -> Path | None:
    """The nearest folder with a course's settings: this one, one above it, or `exercises` in one of these."""
    around = (each for above in (folder, *folder.parents) for each in (above, above / EXERCISES))
    return next((each for each in around if (each / SETTINGS).is_file()), None)


def exercises_in(folder: Path) -> Path:
    """The folder with a course's settings: this one, or `exercises` in it. Raises GraderFault."""
    for each in (folder, folder / "exercises"):
        if (each / SETTINGS).is_file():
            return each
    raise GraderFault(
        f"{folder / SETTINGS} is missing, and so is {folder / 'exercises' / SETTINGS}."
        " Name the folder of a course, or the one that holds its exercises."
    )


# Settings -------------------------------------------------------------------------------------------------------------


def read_course(folder: Path | str | None = None) -> Course:
    """The course in this folder, or the installed one; a workspace is asked the questions of the course it names.

    Raises GraderFault that names the file and the field where a setting is wrong.
    """
    answers = installed_exercises() if folder is None else exercises_in(Path(folder))
    path = answers / SETTINGS
    table = read_table(path)
    named = table.pop("questions", None)
    if named is None:
        return _course(answers, answers, path, table)
    if not isinstance(named, str):
        raise GraderFault(f'{path}: questions should be "{INSTALLED}", or the folder of a course; it is {named!r}.')
    questions = installed_exercises() if named == INSTALLED else exercises_in((answers / named).resolve())
    whole = read_table(questions / SETTINGS)
    if "questions" in whole:
        raise GraderFault(f"{path}: questions names {named}, which is a workspace itself and has none of its own.")
    _course(questions, questions, questions / SETTINGS, whole)  # what is wrong by itself is wrong in its own file
    return _course(questions, answers, path, _laid_over(whole, table))


def _laid_over(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a workspace in place of the course's own; in a table, entry by entry."""
    both = dict(under)
    for name, value in over.items():
        below = both.get(name)
        both[name] = {**below, **value} if isinstance(below, dict) and isinstance(value, dict) else value
    return both


def _course(folder: Path, answers: Path, path: Path, table: dict[str, Any]) -> Course:
    settings = Taking(path, table)
    settings.refuse_others((*_SETTINGS, *_TABLES))
    course = Course(
        folder=folder,
        answers=answers,
        title=settings.text("title"),
        seeds=settings.seeds("seeds"),
        secret_seed=settings.secret("secret_seed"),
        seconds=float(settings.take("seconds", int | float, "a number of seconds, more than 0", least=0)),
        inputs=settings.inputs("inputs"),
        data=settings.arrays("data"),
        points=settings.amounts("points", "a number, 0 or more"),
        time_limits=settings.amounts("time_limits", "a number of seconds, more than 0", least=0),
        carry=settings.one_of("carry", get_args(Carry)),
        chosen=settings.words("exercises"),
        logs=settings.switch("practice", "log"),
        late=settings.table("late", late_from),
        feedback=settings.table("feedback", feedback_from),
        attempts=settings.attempt("attempts"),
    )
    if course.has_secret and course.secret_seed in course.seeds:
        raise GraderFault(f"{path}: secret_seed should be none of seeds, which everybody is told.")
    if "draws" in course.inputs or "draws" in course.data:
        raise GraderFault(f"{path}: draws is what questions call for random inputs. Give the setting another name.")
    if twice := course.inputs.keys() & course.data.keys():
        raise GraderFault(f"{path}: {min(twice)} is in both [inputs] and [data]. Questions can ask for one of them.")
    if {"X", "y"} <= course.data.keys() and len(course.data["X"]) != len(course.data["y"]):
        sizes = f"it has {len(course.data['y'])}, and data.X has {len(course.data['X'])}"
        raise GraderFault(f"{path}: data.y should have as many rows as data.X; {sizes}.")
    return course


def read_exercises(course: Course, also: Sequence[str] = ()) -> tuple[Exercise, ...]:
    """The exercises that count, and those that are named besides, by their numbers. Raises GraderFault.

    Each question is worth what the settings say. What isn't asked isn't read.
    """
    there = exercise_folders(course.folder)
    for word in course.chosen:
        if not any(is_meant(each.name, word) for each in there):
            ids = ", ".join(each.name for each in there)
            raise GraderFault(
                f"{course.settings_files[0]}: exercises names {word!r}, which isn't there. There are: {ids}."
            )
    wanted = [each for each in there if course.counts(each.name) or any(is_meant(each.name, word) for word in also)]
    exercises = tuple(_worth(course, read_exercise(folder)) for folder in wanted)
    _check_named(course, exercises, {each.name for each in there} - {each.id for each in exercises})
    return exercises


def every_exercise(course: Course) -> tuple[Exercise, ...]:
    """Every exercise of the course, whether it counts or not. Raises GraderFault."""
    return read_exercises(course, [each.name for each in exercise_folders(course.folder)])


def _check_named(course: Course, exercises: Sequence[Exercise], unread: Collection[str]) -> None:
    """Refuse points or a time limit for a question that isn't there; the questions of `unread` aren't known."""
    known = {question.id for exercise in exercises for question in exercise.questions}
    for setting in ("points", "time_limits"):
        named = {each for each in getattr(course, setting) if each.partition("/")[0] not in unread}
        for unknown in sorted(named - known):
            there = [each for each in course.settings_files if unknown in read_table(each).get(setting, {})]
            path = there[0] if there else course.answers / SETTINGS
            raise GraderFault(
                f'{path}: [{setting}] names "{unknown}", which is not a question. {_meant(unknown, known)} Or take this'
                " line out."
            )


def _meant(word: str, known: Collection[str]) -> str:
    """What somebody may have meant who named a question that isn't there, as a sentence."""
    alike = difflib.get_close_matches(word, known, n=1)
    parts = alike or [each for each in sorted(known) if word and word in each.split("/")]
    if parts:
        return "Do you mean " + " or ".join(f'"{each}"' for each in parts) + "?"
    return "`pytest exercises -v` lists the questions: each is named by its folder and its function."


def _worth(course: Course, exercise: Exercise) -> Exercise:
    worth = tuple(replace(each, points=course.points.get(each.id, each.points)) for each in exercise.questions)
    return replace(exercise, questions=worth)


def asked_from(course: Course, exercises: tuple[Exercise, ...]) -> list[tuple[str, bytes]]:
    """What says what is asked, by its name: the settings that the cases are made with, and the questions.

    Another secret seed changes nothing of what the open ones ask; other points, carry or time limits nothing at all.
    """
    data = {name: rows.tolist() for name, rows in course.data.items()}
    settings = json.dumps({"seeds": course.seeds, "inputs": course.inputs, "data": data}, sort_keys=True)
    questions = (questions_file(each.folder) for each in exercises)
    return [(SETTINGS, settings.encode()), *((path.name, path.read_bytes()) for path in questions)]


def read_inputs(path: Path) -> dict[str, Input]:
    """The table in this file, each entry of it as one in [inputs] may be. Raises GraderFault."""
    table = read_table(path)
    return {name: Taking(path, table).input(name, value) for name, value in table.items()}
