"""An exercise: a folder with a stub and its questions.

It reads a file of questions and nothing else: no settings, no learner's file, no reference, no solution.
"""

import importlib.util
import re
import sys
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from byheart.asking.problems import GraderFault
from byheart.asking.question import PARTS, Question

_FOLDER = re.compile(r"(\d\d)_(\w+)")
_RANGE = re.compile(r"(\d{1,2})-(\d{1,2})")
# The folder of a course, and of a learner's workspace, in which the exercises lie.
EXERCISES = "exercises"


@dataclass(frozen=True, slots=True)
class Exercise:
    """A folder with a stub and its questions: 04_deltas holds deltas.py and test_deltas.py."""

    id: str
    folder: Path
    questions: tuple[Question, ...]

    @property
    def topic(self) -> str:
        """The folder's name without its number, which is the name of the stub and of the reference's module."""
        return topic_of(self.id)

    @property
    def file(self) -> str:
        """The name of the learner's file."""
        return f"{self.topic}.py"

    def path_in(self, files: Container[str]) -> str:
        """Where a submission with these files has the learner's."""
        return next((path for path in places(self.id, self.file) if path in files), self.file)

    @property
    def is_page(self) -> bool:
        """Whether it is a blank page: a script of any form, which is watched and not asked."""
        return all(question.compare in ("part", "whole") for question in self.questions)


def places(exercise: str, file: str) -> tuple[str, ...]:
    """Where a submission may have the file of an exercise: in the exercise's folder, as in a workspace, or flat.

    The first of these that is there is graded.
    """
    return f"{exercise}/{file}", f"{EXERCISES}/{exercise}/{file}", file


def topic_of(exercise: str) -> str:
    """The name of an exercise without its number: "deltas" for "04_deltas"."""
    return exercise.partition("_")[2]


def questions_file(folder: Path) -> Path:
    """Where the questions of the exercise in this folder stand."""
    return folder / f"test_{topic_of(folder.name)}.py"


def exercise_folders(folder: Path) -> list[Path]:
    """The folders in this one that are named as an exercise is and hold questions, by their numbers.

    Raises GraderFault that names the folder where one lacks its questions, or two have one topic.
    """
    found = sorted(each for each in folder.iterdir() if is_named_well(each))
    for each in found:
        if not questions_file(each).is_file() and any(each.glob("*.py")):
            raise GraderFault(f"{questions_file(each)} is missing: the questions of {each.name} belong there.")
    there = [each for each in found if questions_file(each).is_file()]
    first: dict[str, Path] = {}
    for each in there:
        one = first.setdefault(topic_of(each.name), each)
        if one is not each:
            raise GraderFault(f"{folder}: {one.name} and {each.name} have one topic. Each topic has one exercise.")
    return there


def is_named_well(folder: Path) -> bool:
    """Whether this folder is named as an exercise is."""
    return _FOLDER.fullmatch(folder.name) is not None


def named(exercises: Sequence[Exercise], word: str) -> Exercise | None:
    """The one exercise that somebody means: by its id, its topic or its number, with or without the 0 in front."""
    meant = [each for each in exercises if is_meant(each.id, word)]
    return meant[0] if len(meant) == 1 else None


def is_meant(exercise: str, word: str) -> bool:
    """Whether somebody who says this word means the exercise with this id; 01-10 means all with these numbers."""
    number = exercise.partition("_")[0]
    if found := _RANGE.fullmatch(word):
        return int(found[1]) <= int(number) <= int(found[2])
    return word in (exercise, topic_of(exercise), number, number.lstrip("0"))


def there_is_none(exercises: Sequence[Exercise], word: str) -> str:
    """The sentence for a word that names no exercise, or several where one is asked for."""
    if meant := [each.id for each in exercises if is_meant(each.id, word)]:
        return f"{word!r} means {len(meant)} exercises. Name one of them: {', '.join(meant)}."
    return f"There is no exercise {word!r}. There are: {', '.join(each.id for each in exercises)}."


def read_exercise(folder: Path) -> Exercise:
    """The exercise in this folder, with the questions of its test file in the order in which they stand there.

    Raises GraderFault that names the file where it can't be read.
    """
    if not is_named_well(folder):
        raise GraderFault(f"{folder}: an exercise's folder is named by two digits and its topic: 04_topic.")
    path = questions_file(folder)
    found = [(name, value) for name, value in vars(_run(path)).items() if isinstance(value, Question)]
    if not found:
        raise GraderFault(
            f"{path} makes no question. Put @question above each function that asks; the parts of a blank page are made"
            " by part()."
        )
    questions = tuple(replace(each, name=each.name or name, exercise=folder.name) for name, each in found)
    _check_parts(path, questions)
    return Exercise(folder.name, folder, questions)


def _check_parts(path: Path, questions: Sequence[Question]) -> None:
    """Refuse a part that is seen in no script, and parts beside functions: nobody could get their points."""
    names = [each.replace(" ", "_") for each in PARTS]
    for each in questions:
        if each.compare == "part" and each.name not in names:
            raise GraderFault(
                f"{path}: {each.name} isn't a part of a script. Assign part(...) to one of these names:"
                f" {', '.join(names)}. With whole=True it may have any name."
            )
    if len({each.compare in ("part", "whole") for each in questions}) > 1:
        raise GraderFault(f"{path}: part and question are both in it. Give the blank page a folder of its own.")


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
