"""What is learned in a course: skills, each with the questions that show whether somebody has it.

A course names its skills in `skills.toml`, beside its settings. A question that stands in none is a skill of its own,
so a course needs no such file. This reads that file, and knows no learner.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from byheart.asking.exercise import Exercise, exercise_folders
from byheart.asking.problems import GraderFault, meant
from byheart.curriculum.course import Course
from byheart.curriculum.fields import TEXT, TEXTS, complaint
from byheart.curriculum.files import read_table

FILE = "skills.toml"

_FIELDS = {"title": TEXT, "questions": TEXTS, "needs": TEXTS, "near": TEXTS}


@dataclass(frozen=True, slots=True)
class Skill:
    """Something that is learned. `questions` are ids, and show it.

    `needs` are the ids of skills without which it can't be judged. `near` are those that are nearly the same: one
    shouldn't follow the other, since the answer is still before the learner's eyes.
    """

    id: str
    title: str
    questions: tuple[str, ...]
    needs: tuple[str, ...] = ()
    near: tuple[str, ...] = ()

    @property
    def exercises(self) -> tuple[str, ...]:
        """The ids of the exercises in which it is asked for, in the order of its questions."""
        return tuple(dict.fromkeys(each.partition("/")[0] for each in self.questions))


def skills_of(course: Course, exercises: Sequence[Exercise]) -> tuple[Skill, ...]:
    """Every skill that these exercises of the course show, in the order in which they first ask for it.

    What isn't asked isn't read: of another exercise of the course, no question is known, and none is unknown.
    Raises GraderFault that names the file, the skill and the field where something is wrong.
    """
    path = course.folder / FILE
    places = {question.id: place for place, question in enumerate(each for own in exercises for each in own.questions)}
    named = _named(
        path, places, {each.name for each in exercise_folders(course.folder)} - {each.id for each in exercises}
    )
    grouped = {question for skill in named for question in skill.questions}
    alone = [Skill(each, each.partition("/")[2].replace("_", " "), (each,)) for each in places if each not in grouped]
    return tuple(sorted((*named, *alone), key=lambda skill: min(places[each] for each in skill.questions)))


def skill_of(skills: Sequence[Skill], question: str) -> Skill | None:
    """The skill that this question shows; a question shows one."""
    return next((each for each in skills if question in each.questions), None)


def _named(path: Path, places: Mapping[str, int], unread: Collection[str]) -> list[Skill]:
    """The skills in this file that a question among `places` shows. Raises GraderFault."""
    table = read_table(path)
    for name, entry in table.items():
        if wrong := _wrong(name, entry, table, places, unread):
            raise GraderFault(f"{path}: [{name}]: {wrong}")
    owner: dict[str, str] = {}
    for name, entry in table.items():
        for each in entry["questions"]:
            if owner.setdefault(each, name) != name:
                raise GraderFault(
                    f'{path}: [{name}]: questions has "{each}", and so has [{owner[each]}]. Take one out.'
                )
    near = {
        (one, other)
        for name, entry in table.items()
        for each in entry.get("near", ())
        for one, other in ((name, each), (each, name))
    }
    shown = {name: tuple(each for each in entry["questions"] if each in places) for name, entry in table.items()}
    there = [name for name in table if shown[name]]
    return [
        Skill(
            name,
            table[name]["title"],
            shown[name],
            tuple(each for each in table[name].get("needs", ()) if each in there),
            tuple(other for other in there if (name, other) in near),
        )
        for name in there
    ]


def _wrong(name: str, entry: Any, table: Mapping[str, Any], places: Mapping[str, int], unread: Collection[str]) -> str:
    """What is wrong with one skill, in a sentence; nothing where it is as it should be."""
    return complaint(entry, _FIELDS, ("title", "questions")) or next(_faults(name, entry, table, places, unread), "")


def _faults(
    name: str, entry: Mapping[str, Any], table: Mapping[str, Any], places: Mapping[str, int], unread: Collection[str]
) -> Iterator[str]:
    if not entry["title"].strip():
        yield "title is empty. Write what is learned, in a few words."
    if not entry["questions"]:
        yield "questions is empty. Name the questions that show this skill, or take the skill out."
    for each in entry["questions"]:
        if each not in places and each.partition("/")[0] not in unread:
            hint = meant(each, places, "`pytest exercises -v` lists them.")
            yield f'questions has "{each}", which is no question of this course. {hint}'
    for field in ("needs", "near"):
        for each in entry.get(field, ()):
            if each not in table:
                yield f'{field} has "{each}", which is no skill here. {meant(each, table, "A skill is a table.")}'
            if each == name:
                yield f"{field} has the skill itself. Take it out."
    if name in places:
        yield "a skill's name is short, and no question's id."
