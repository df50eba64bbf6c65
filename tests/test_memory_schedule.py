"""The schedule beside `fsrs` itself, over a year of a learner's; clocks, zones, and what is next."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import fsrs
import pytest
from tests.learning import BLANK, RIGHT, SKILLS, Learner, tried

from byheart.memory.clock import begins, day_of, put_straight
from byheart.memory.rating import Review, reviews
from byheart.memory.schedule import due, due_now, forecast, foretold, next_up, recalled, standings
from byheart.memory.skills import Skill

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


def differences(seed):
    """What isn't as it was made for this learner, or as FSRS says."""
    learner = Learner(seed)
    attempts = list(learner.attempts())
    made = reviews(attempts, SKILLS)
    now = (attempts[-1].at + timedelta(days=3)).astimezone(learner.zone)
    theirs = by_fsrs(learner, now)
    found = [] if {(each.skill, each.day): each.rating for each in made} == learner.expected else ["ratings"]
    found += [] if len(made) == len(learner.expected) else ["as many reviews"]
    for each in standings(made, SKILLS, now):
        if each.due is None:
            found += [f"{each.skill.id} was tried"] if each.skill.id in theirs else []
            continue
        card, recall = theirs[each.skill.id]
        times = sum(skill == each.skill.id for skill, _ in learner.expected)
        ours = day_of(each.due), each.stability, each.recall, recalled(made, each.skill, day_of(now), 1), each.times
        found += [] if ours == (card.due.date(), card.stability, recall, (recall,), times) else [each.skill.id]
    return found


@pytest.mark.parametrize("seed", range(3))
def test_a_year_is_scheduled_as_fsrs_does_it(seed):
    assert differences(seed) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 400))
def test_many_years_are_scheduled_as_fsrs_does_it(seed):
    assert differences(seed) == []


# Clocks ---------------------------------------------------------------------------------------------------------------


def at(*days):
    return [tried(NOW + timedelta(days=each), SKILLS[0], RIGHT, f"{number}") for number, each in enumerate(days)]


def days_of(attempts):
    return [(each.at - NOW) / timedelta(days=1) for each in attempts]


@pytest.mark.parametrize(
    ("logged", "straight"),
    [
        ([], []),
        ([0, 1, 1, 2], [0, 1, 1, 2]),
        ([0, 1, -3, 2], [0, 1, 1, 2]),
        ([0, 1, 400, 2, 3], [0, 1, 1, 2, 3]),
        ([400, 0, 1], [0, 0, 1]),
        ([-4000, -4000, 0, 1, 2], [-4000, -4000, 0, 1, 2]),
        ([0, 1, 2, 500, 501], [0, 1, 2, 2, 2]),
        ([500, 501], [10, 10]),
        ([0, 1 / 24, 0.5 / 24, 1], [0, 0, 0.5 / 24, 1]),
    ],
)
def test_a_clock_that_was_wrong_is_put_straight(logged, straight):
    made = put_straight(at(*logged), NOW + timedelta(days=10))
    assert days_of(made) == pytest.approx(straight)
    assert [each.sha256 for each in made] == [each.sha256 for each in at(*logged)]


@pytest.mark.parametrize("seed", range(40))
def test_as_few_attempts_as_possible_are_moved(seed):
    random = Random(seed)
    times = [random.randint(0, 6) for _ in range(random.randint(0, 9))]
    made = days_of(put_straight(at(*times), NOW + timedelta(days=5)))
    assert made == sorted(made)
    assert max(made, default=0) <= 5
    kept = max(
        size
        for size in range(len(times) + 1)
        for some in combinations(times, size)
        if list(some) == sorted(some) and max(some, default=0) <= 5
    )
    assert sum(one == other for one, other in zip(times, made, strict=True)) >= kept


def test_a_clock_set_back_loses_no_review_and_doubles_none():
    """Two evenings, then the clock a year back for an evening, then right again."""
    evenings = [tried(NOW + timedelta(days=each), SKILLS[each % 2], RIGHT, f"{each}") for each in range(5)]
    right = reviews(evenings, SKILLS)
    wrong = [*evenings[:2], replace(evenings[2], at=evenings[2].at - timedelta(days=365)), *evenings[3:]]
    made = reviews(put_straight(wrong, NOW + timedelta(days=9)), SKILLS)
    assert [each.skill for each in made] == [each.skill for each in right]
    assert len({(each.skill, each.day) for each in made}) == len(made)
    emptied = [tried(each.at - timedelta(hours=1), SKILLS[0], BLANK, "") for each in evenings]
    pairs = [each for pair in zip(emptied, at(*range(5)), strict=True) for each in pair]
    backwards = [*pairs[:4], *[replace(each, at=each.at - timedelta(days=30)) for each in pairs[4:6]], *pairs[6:]]
    days = [each.day for each in reviews(put_straight(backwards, NOW + timedelta(days=9)), SKILLS)]
    assert len(days) == len(set(days)) == 4, "the evening whose day nobody knows is one with the evening before"


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC"])
def test_a_skill_is_due_in_the_morning_of_its_day_whatever_the_clocks_do(zone):
    """Practised each evening an hour earlier or later: each is a day, also where the clock changed."""
    own = ZoneInfo(zone)
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, attempts = fsrs.Card(card_id=1), []
    for number in range(370):
        day = date(2026, 1, 1) + timedelta(days=number)
        moment = datetime(day.year, day.month, day.day, 18 + number % 3, tzinfo=own)
        attempts += [tried(moment, SKILLS[0], BLANK, ""), tried(moment + timedelta(minutes=9), SKILLS[0], RIGHT)]
        card, _ = scheduler.review_card(card, fsrs.Rating.Good, datetime.combine(day, time(12), UTC))
    made = reviews(attempts, SKILLS)
    assert [each.day for each in made] == [date(2026, 1, 1) + timedelta(days=each) for each in range(370)]
    (standing, *_) = standings(made, SKILLS, attempts[-1].at)
    assert (standing.stability, standing.times) == (card.stability, 370)
    assert day_of(standing.due) == card.due.date()
    assert standing.due == begins(card.due.date(), own)
    assert day_of(standing.due - timedelta(seconds=1)) == card.due.date() - timedelta(days=1)


# What is due, and what is next ----------------------------------------------------------------------------------------

ONE, TWO, THREE = (
    Skill("one", "the first", ("01_a/one",), near=("two",)),
    Skill("two", "the second", ("01_a/two", "02_b/two"), near=("one",)),
    Skill("three", "the third", ("02_b/three",)),
)
FEW = (ONE, TWO, THREE)


def rated(*given):
    return [
        Review(skill.id, NOW - timedelta(days=ago), day_of(NOW - timedelta(days=ago)), rating, "")
        for skill, ago, rating in given
    ]


def test_the_first_intervals_are_days():
    for rating, days in (("again", 1), ("hard", 1), ("good", 2), ("easy", 8)):
        (standing, *_) = standings(rated((ONE, 0, rating)), FEW, NOW)
        assert (standing.day - day_of(NOW)).days == days
        assert standing.recall == 1.0


def test_a_standing_says_it_in_a_sentence():
    one, two, three = standings(rated((ONE, 9, "good"), (TWO, 1, "again")), FEW, NOW)
    assert one.why == "last rebuilt 9 days ago, 78 % likely to be recalled"
    assert two.why == "not recalled yesterday"
    assert three.why == "never tried"
    assert (three.due, three.last, three.times) == (None, None, 0)


def test_what_is_due_first_comes_first_and_what_was_never_tried_comes_after():
    made = rated((THREE, 9, "good"), (TWO, 12, "good"))
    there = standings(made, FEW, NOW)
    assert [each.skill.id for each in due(there, NOW)] == ["two", "three"]
    assert next_up(there, FEW, NOW).skill == TWO
    assert next_up(there, FEW, NOW).exercise == "01_a"
    assert next_up(there, FEW, NOW).why.startswith("last rebuilt 12 days ago")
    fresh = standings(rated((TWO, 0, "good")), FEW, NOW)
    assert next_up(fresh, FEW, NOW).skill == ONE
    assert next_up(standings([], FEW, NOW), FEW, NOW).skill == ONE
    all_done = standings(rated(*[(each, 0, "good") for each in FEW]), FEW, NOW)
    assert next_up(all_done, FEW, NOW) is None


def test_near_ones_dont_follow_each_other_where_another_can():
    made = rated((ONE, 12, "good"), (TWO, 11, "good"), (THREE, 4, "good"))
    there = standings(made, FEW, NOW)
    assert next_up(there, FEW, NOW, "one").skill == THREE
    assert next_up(there, FEW, NOW, "three").skill == ONE
    only = standings(made[:2], FEW[:2], NOW)
    assert next_up(only, FEW[:2], NOW, "one").skill in (ONE, TWO)
    assert next_up(there, FEW, NOW, "nobody").skill == ONE


def test_what_cant_be_due_is_not_computed():
    made = rated((ONE, 12, "good"), (TWO, 5, "again"), (TWO, 0, "good"))
    assert due_now(made, FEW, NOW) == due(standings(made, FEW, NOW), NOW)
    code = (
        "import sys; from tests.test_memory_schedule import *; sys.modules.pop('fsrs')\n"
        "due_now(rated((ONE, 0, 'again')), FEW, NOW); assert 'fsrs' not in sys.modules\n"
        "due_now(rated((ONE, 3, 'again')), FEW, NOW); assert 'fsrs' in sys.modules"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    assert subprocess.run([sys.executable, "-c", code], env=environment, timeout=600).returncode == 0


def test_the_forecast_has_everything_once():
    made = rated((ONE, 12, "good"), (TWO, 0, "good"), (THREE, 0, "again"))
    coming = forecast(standings(made, FEW, NOW), NOW, 14)
    assert len(coming) == 14
    today = day_of(NOW)
    assert coming[0] == (today, (ONE,))
    assert coming[1] == (today + timedelta(days=1), (THREE,))
    assert coming[2] == (today + timedelta(days=2), (TWO,))
    assert not any(skills for _, skills in coming[3:])


def test_recall_falls_to_nine_in_ten_on_the_day_of_its_stability():
    made = rated((ONE, 40, "good"), (ONE, 38, "good"), (ONE, 20, "good"))
    (standing, *_) = standings(made, FEW, NOW)
    curve = recalled(made, ONE, day_of(NOW) - timedelta(days=20), 100)
    assert curve[0] == 1.0
    assert list(curve) == sorted(curve, reverse=True)
    assert curve[round(standing.stability)] == pytest.approx(0.9, abs=0.01)
    assert curve[20] == standing.recall
    assert recalled([], ONE, day_of(NOW), 3) == (None, None, None)


# What was said before ------------------------------------------------------------------------------------------------


def test_what_was_foretold_of_each_review_is_fsrs_own_and_knows_nothing_of_that_day():
    made = reviews(list(Learner(5).attempts()), SKILLS)
    told = foretold(made)
    assert len(told) == len(made) - len({each.skill for each in made})
    cards, scheduler = {}, fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    expected = {}
    for each in made:
        moment = datetime.combine(each.day, time(12), UTC)
        card = cards.get(each.skill)
        if card is not None:
            expected[each.skill, each.day] = scheduler.get_card_retrievability(card, moment)
        card = card or fsrs.Card(card_id=1)
        cards[each.skill], _ = scheduler.review_card(card, fsrs.Rating[each.rating.capitalize()], moment)
    assert {(each.review.skill, each.review.day): each.chance for each in told} == expected


def test_what_comes_later_changes_nothing_of_what_was_foretold():
    made = reviews(list(Learner(6).attempts()), SKILLS)
    whole = foretold(made)
    half = foretold(made[: len(made) // 2])
    assert whole[: len(half)] == half
    last = half[-1].review
    other = "again" if last.rating != "again" else "good"
    changed = foretold([replace(each, rating=other) if each == last else each for each in made])
    assert [each.chance for each in changed[: len(half)]] == [each.chance for each in half]


def test_a_foretold_review_knows_how_long_ago_how_often_and_how_often_missed():
    told = foretold(rated((ONE, 5, "again"), (ONE, 4, "good"), (ONE, 1, "again"), (ONE, 0, "hard")))
    assert [(each.days, each.before, each.missed, each.recalled) for each in told] == [
        (1, 1, 0, True),
        (3, 2, 0, False),
        (1, 3, 1, True),
    ]
    assert foretold(()) == ()
