"""What is learned in a course: skills, each with the questions that show whether somebody has it.

A course names its skills in `skills.toml`, beside its settings. A question that stands in none is a skill of its own,
so a course needs no such file. This reads that file, and knows no learner.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course

FILE = "skills.toml"


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
    """Every skill of the course, in the order in which the course first asks for it.

    Raises GraderFault that names the file, the skill and the field where something is wrong.
    """
    raise NotImplementedError


def skill_of(skills: Sequence[Skill], question: str) -> Skill | None:
    """The skill that this question shows; a question shows one."""
    return next((each for each in skills if question in each.questions), None)
