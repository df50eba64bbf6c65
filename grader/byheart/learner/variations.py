"""Variations: the same exercise with other names, the other sign or another task: it isn't learned by the letter.

A course says in `variations.toml` how it is varied. The stub has another text then. The questions and the key are the
same: what has the other sign is turned on its way in or out, so a varied file gets the verdict that the same file would
get unvaried. Where a sign was turned, the words for a known mistake may not be true, so none are told.
"""

import ast
import functools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import ModuleType
from typing import Any

import numpy as np

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault, meant
from byheart.curriculum.course import Course
from byheart.curriculum.fields import TABLE_OF_TEXTS, TABLES, TEXT, TEXTS, Kind, complaint
from byheart.curriculum.files import parsed, read_table
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict, judge_part
from byheart.learner.marks import Mark, marked

FILE = "variations.toml"
RESULT = "result"

_LISTS = Kind(
    "a table of lists of strings", lambda value: isinstance(value, dict) and all(map(TEXTS.fits, value.values()))
)
_FIELDS = {"title": TEXT, "says": TEXT, "names": TABLE_OF_TEXTS, "changes": TABLES, "negates": _LISTS, "leaves": TEXTS}
_CHANGE = {"exercise": TEXT, "before": TEXT, "after": TEXT}


@dataclass(frozen=True, slots=True)
class Variation:
    """One way to vary the exercises. What it has of `changes`, `negates` and `leaves` is by exercise or question."""

    id: str
    title: str
    says: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    changes: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    negates: Mapping[str, Sequence[str]] = field(default_factory=dict)
    leaves: Sequence[str] = ()

    def varies(self, exercise: Exercise, stub: str) -> bool:
        """Whether it makes anything different in this exercise."""
        return exercise.id in self.changes or bool(_renamed(self, stub))

    def text(self, exercise: Exercise, stub: str) -> str:
        """The stub as it is varied. Raises GraderFault where the variation doesn't fit it."""
        text = stub
        for before, after in self.changes.get(exercise.id, ()):
            if text.count(before) != 1:
                raise GraderFault(
                    f"{FILE}: [{self.id}]: {before!r} is {text.count(before)} times in {exercise.id}, not once."
                )
            text = text.replace(before, after)
        for name, new in _renamed(self, stub).items():
            if re.search(rf"\b{re.escape(new)}\b", stub):
                raise GraderFault(f"{FILE}: [{self.id}]: names has {new!r}, which is a word in {exercise.id} already.")
            text = re.sub(rf"\b{re.escape(name)}\b", new, text)
        return marked(text, Mark("variation", self.id))

    def asked(self, exercise: Exercise, module: ModuleType) -> ModuleType:
        """A module that answers as this one would, were it not varied."""
        turned = {each.partition("/")[2]: what for each, what in self.negates.items() if _is_of(each, exercise)}
        if not turned:
            return module
        return _Unvaried(module, {name: (_arguments(exercise, name), what) for name, what in turned.items()})

    def told(self, exercise: Exercise, stub: str, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
        """The verdicts in the words of the varied exercise. What isn't asked then counts as not written."""
        names, questions = _renamed(self, stub), {each.id: each for each in exercise.questions}
        return tuple(
            judge_part(questions[each.question], "blank")
            if each.question in self.leaves
            else _renamed_in(self._without_signs(each), names)
            for each in verdicts
        )

    def _without_signs(self, verdict: Verdict) -> Verdict:
        """What is said of an answer whose sign was turned: nothing of a known mistake, and no number of it."""
        if verdict.question not in self.negates or verdict.outcome != "wrong":
            return verdict
        said = [each for each in verdict.message.split("\n") if not _OF_SIGNS.search(each)]
        said = [*said, self.says] if self.says else said
        return replace(verdict, message="\n".join(said), looks_like="", hints=(), causes=())


# What can be said of the answer as it was compared only.
_OF_SIGNS = re.compile(r"\b(?:yours|sign|subtract\w*|add\w*|below|above|never|larger|smaller|\d+\.\d+)\b")


def variations(course: Course, exercises: Sequence[Exercise]) -> tuple[Variation, ...]:
    """All that the course has, in the order of the file. Raises GraderFault that names the file and the entry."""
    path = course.folder / FILE
    found = []
    for name, entry in read_table(path).items():
        if wrong := _wrong(entry, exercises):
            raise GraderFault(f"{path}: [{name}]: {wrong}")
        changes: dict[str, list[tuple[str, str]]] = {}
        for each in entry.get("changes", ()):
            changes.setdefault(each["exercise"], []).append((each["before"], each["after"]))
        others = {key: entry[key] for key in ("names", "negates", "leaves") if key in entry}
        found.append(Variation(name, entry["title"], entry.get("says", ""), changes=changes, **others))
    return tuple(found)


def _wrong(entry: Any, exercises: Sequence[Exercise]) -> str:
    """What is wrong with an entry, in a sentence; nothing where it is as it should be."""
    if wrong := complaint(entry, _FIELDS, ("title",)):
        return wrong
    ids = [each.id for each in exercises]
    questions = {question.id: each for each in exercises for question in each.questions}
    for each in entry.get("changes", ()):
        if wrong := complaint(each, _CHANGE, tuple(_CHANGE)):
            return f"changes: {wrong}"
        if each["exercise"] not in ids:
            return f"changes: there is no exercise {each['exercise']}. {meant(each['exercise'], ids, '')}".strip()
    for each in (*entry.get("negates", ()), *entry.get("leaves", ())):
        if each not in questions:
            return f"there is no question {each}. {meant(each, questions, '')}".strip()
    bad = [each for each in entry.get("names", {}).values() if not each.isidentifier()]
    return f"names: {bad[0]!r} can't be a name in Python." if bad else ""


# Names ----------------------------------------------------------------------------------------------------------------


def _renamed(variation: Variation, stub: str) -> dict[str, str]:
    """The names that are others in this stub. A word that is no argument there has to look like a name."""
    functions = [each for each in parsed(stub, "a stub").body if isinstance(each, ast.FunctionDef)]
    taken = {each.name for each in functions}
    arguments = {argument.arg for each in functions for argument in each.args.args}
    if not arguments & variation.names.keys():
        return {}
    return {
        name: new
        for name, new in variation.names.items()
        if name not in taken and (name in arguments or not name.isalpha()) and re.search(rf"\b{name}\b", stub)
    }


def _renamed_in(verdict: Verdict, names: Mapping[str, str]) -> Verdict:
    """The verdict, with what it says in these names."""
    if not names:
        return verdict
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")

    def said(text: str) -> str:
        return pattern.sub(lambda found: names[found[0]], text)

    return replace(
        verdict,
        message=said(verdict.message),
        asked=said(verdict.asked),
        notes=tuple(map(said, verdict.notes)),
        looks_like=said(verdict.looks_like),
        hints=tuple(map(said, verdict.hints)),
        causes=tuple(
            Cause(said(each.looks_like), tuple(map(said, each.hints)), each.joined) for each in verdict.causes
        ),
    )


# Signs ----------------------------------------------------------------------------------------------------------------


class _Unvaried(ModuleType):
    """A varied module as if it weren't varied.

    Who puts another function into it puts that, turned, into the varied one: there the learner's functions call it.
    """

    def __init__(self, varied: ModuleType, turns: Mapping[str, tuple[Sequence[str], Sequence[str]]]) -> None:
        super().__init__(varied.__name__)
        vars(self).update(vars(varied))
        vars(self)[_VARIED] = varied, turns
        for name, turn in turns.items():
            if callable(own := vars(varied).get(name)):
                vars(self)[name] = _turned(own, *turn)

    def __setattr__(self, name: str, value: Any) -> None:  # no other methods: a learner's name may be the same
        varied, turns = vars(self)[_VARIED]
        vars(self)[name] = value
        if (behind := getattr(value, _BEHIND, None)) is not None:
            setattr(varied, name, behind)
        else:
            setattr(varied, name, _turned(value, *turns[name]) if name in turns else value)


# Names that no learner's file can have.
_VARIED, _BEHIND = "byheart varied", "byheart behind"


def _turned(function: Callable[..., Any], arguments: Sequence[str], what: Sequence[str]) -> Callable[..., Any]:
    """The function with these arguments, or its result, of the other sign."""

    @functools.wraps(function)
    def turned(*given: Any, **by_name: Any) -> Any:
        handed = [negated(each) if name in what else each for name, each in zip(arguments, given, strict=False)]
        handed += given[len(handed) :]
        answer = function(*handed, **{name: negated(each) if name in what else each for name, each in by_name.items()})
        for name, before, after in zip(arguments, given, handed, strict=False):
            if name in what and isinstance(before, np.ndarray):
                before[...] = -after  # what was changed in it is a change of what was given
        return negated(answer) if RESULT in what else answer

    vars(turned)[_BEHIND] = function
    return turned


def negated(value: Any) -> Any:
    """The same with the other sign, in whatever form it is; what has none stays as it is."""
    if isinstance(value, list | tuple) and type(value) in (list, tuple):
        return type(value)(map(negated, value))
    if isinstance(value, bool | np.bool_):
        return value
    if isinstance(value, np.ndarray):
        return -value if value.dtype.kind in "fic" else value
    return -value if isinstance(value, int | float | complex | np.number) else value


def _arguments(exercise: Exercise, function: str) -> Sequence[str]:
    """The names of what this function is given, as its stub has them."""
    path = exercise.folder / exercise.file
    tree = parsed(path.read_text(encoding="utf-8"), str(path)) if path.is_file() else ast.Module([], [])
    found = [each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == function]
    return [each.arg for each in found[0].args.args] if found else ()


def _is_of(question: str, exercise: Exercise) -> bool:
    return question.partition("/")[0] == exercise.id
