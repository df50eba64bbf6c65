"""The schedule beside `fsrs` itself, over a year of a learner's; clocks, zones, and what is next."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import fsrs
import pytest

from byheart.memory.clock import begins, day_of, put_straight
from byheart.memory.rating import Review, reviews
from byheart.memory.schedule import due, due_now, forecast, next_up, recalls, standings
from byheart.memory.skills import Skill
from tests.learning import RIGHT, SKILLS, Learner, tried

NOW = datetime(2026, 6, 1, 18, tzinfo=UTC)


def by_fsrs(learner, now):
    """Each skill's card, by `fsrs` alone, from what the learner's days were meant to be rated."""
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    cards = {}
    for (skill, day), rating in sorted(learner.expected.items(), key=lambda item: item[0][1]):
        card = cards.get(skill) or fsrs.Card(card_id=1)
        moment = datetime.combine(day, time(12), UTC)
        cards[skill], _ = scheduler.review_card(card, fsrs.Rating[rating.capitalize()], moment)
    noon = datetime.combine(day_of(now), time(12), UTC)
    return {skill: (card, scheduler.get_card_retrievability(card, noon)) for skill, card in cards.items()}


def check_learner(seed):
    learner = Learner(seed)
    attempts = list(learner.attempts())
    made = reviews(attempts, SKILLS)
    assert {(each.skill, each.day): each.rating for each in made} == learner.expected
    assert len(made) == len(learner.expected)
    now = (attempts[-1].at + timedelta(days=3)).astimezone(learner.zone)
    theirs = by_fsrs(learner, now)
    for each in standings(made, SKILLS, now):
        if each.due is None:
            assert each.skill.id not in theirs
            continue
        card, recall = theirs[each.skill.id]
        assert day_of(each.due) == card.due.date()
        assert (each.stability, each.recall) == (card.stability, recall)
        assert recalls(each, now, 1) == (recall,)
        assert each.times == sum(skill == each.skill.id for skill, _ in learner.expected)


@pytest.mark.parametrize("seed", range(3))
def test_a_year_is_scheduled_as_fsrs_does_it(seed):
    check_learner(seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 400))
def test_many_years_are_scheduled_as_fsrs_does_it(seed):
    check_learner(seed)
