"""A class that was never there, with attempts, mistakes and sections, for whoever makes figures of one."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from byheart.batch.rows import Attempt, Tried
from byheart.insight.taken import Class, Learner

BEGIN = datetime(2026, 11, 2, 9, tzinfo=UTC)
QUESTIONS = tuple(f"{at:02}_topic_{at}/question_{each}" for at in range(1, 8) for each in "abcd")


def attempt(student: str, number: int, verdicts: Sequence[Tried], at: datetime | None = None) -> Attempt:
    when = (at or BEGIN + timedelta(days=number)).isoformat()
    score = sum(each.score for each in verdicts)
    points = sum(each.points for each in verdicts)
    return Attempt(student, number, f"{number:064}", when, when, score, points, tuple(verdicts))


def tried(question: str, outcome: str, mistake: str | None = None, follows: str = "") -> Tried:
    return Tried(question, outcome, float(outcome == "right"), 1.0, mistake, follows)


def learner(name: str, *attempts: Sequence[Tried], section: str = "", counts: int = -1) -> Learner:
    made = tuple(attempt(name, number, verdicts) for number, verdicts in enumerate(attempts, 1))
    return Learner(name, name.title(), section, made, made[counts] if made else None)


def a_class(students: int, seed: int = 1, sections: Sequence[str] = ("A", "B", "C"), most: int = 4) -> Class:
    """Some do well and some don't; the last question of each exercise often follows from the one before."""
    chance = random.Random(seed)

    def one(number: int) -> Learner:
        ability = chance.gauss(0, 1)
        attempts = []
        for again in range(chance.randint(1, most)):
            verdicts: list[Tried] = []
            for at, question in enumerate(QUESTIONS):
                hard = (at * 7 % len(QUESTIONS)) / len(QUESTIONS) - 0.6
                right = chance.gauss(ability + again * 0.6 - 1.5 * hard, 1) > -0.4
                before = verdicts[-1] if question.endswith("d") else None
                if right:
                    verdicts.append(tried(question, "right"))
                elif before is not None and before.outcome == "wrong":
                    verdicts.append(tried(question, "wrong", before.mistake, before.question))
                elif chance.random() < 0.15:
                    verdicts.append(tried(question, "blank"))
                else:
                    mistake = f"{question.partition('/')[2]}-no-slope" if chance.random() < 0.7 else None
                    verdicts.append(tried(question, "wrong", mistake))
            attempts.append(verdicts)
        return learner(f"student {number}", *attempts, section=sections[number % len(sections)] if sections else "")

    return Class("A course", QUESTIONS, tuple(map(one, range(students))), left_out=2)
