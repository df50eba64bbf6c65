"""What progress is made of: days, skills, times, mistakes and the next two weeks; nothing that can't be known."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.learning import BLANK, RIGHT, SKILLS, WRONG, Learner, tried
from tests.looking_back import log_of

from byheart.memory import phrases
from byheart.memory.attempts import Check
from byheart.memory.clock import day_of
from byheart.memory.outlook import BEFORE, COMING, LEAST, Day, level, outlook, weeks
from byheart.memory.rating import reviews
from byheart.memory.schedule import held, recalled, standings

NOW = datetime(2026, 6, 1, 18, tzinfo=UTC)
TODAY = day_of(NOW)
SIGMOID, SLOPE = SKILLS[:2]
KNOWN = Check("wrong", "mirrored")


def ago(days, minutes=0):
    return NOW - timedelta(days=days) + timedelta(minutes=minutes)


def rebuilt(days, *checks, skill=SIGMOID, seconds=None, **more):
    """A rebuild so many days ago: from the empty file by way of these checks to all of it right."""
    made = [tried(ago(days), skill, BLANK, "")]
    steps = [*checks, RIGHT]
    for number, check in enumerate(steps, 1):
        last = number == len(steps)
        took = seconds if last else None
        made.append(tried(ago(days, number), skill, check, f"{days} {number}", seconds=took, **more))
    return made


def test_of_an_empty_log_nothing_is_said():
    facts = outlook([], SKILLS, NOW)
    assert (facts.days, facts.kept, facts.rebuilds, facts.mistakes) == ((), (), (), ())
    assert facts.untried == SKILLS
    assert (facts.held, facts.skills, facts.due) == (0, 8, ())
    assert not any(skills for _, skills in facts.coming)
    assert len(facts.coming) == COMING


def test_one_attempt():
    facts = outlook([tried(NOW, SIGMOID, WRONG)], SKILLS, NOW)
    assert facts.days == (Day(TODAY, 1, 0),)
    (kept,) = facts.kept
    assert (kept.recall, kept.missed, kept.times, kept.last) == (None, True, 1, TODAY)
    assert kept.until == TODAY + timedelta(days=1)
    assert facts.held == 0, "what was missed isn't held, though nothing is due yet"
    assert phrases.recall(kept) == "missed today"
    assert phrases.until(kept, TODAY) == "due tomorrow"
    assert facts.rebuilds == ()
    assert phrases.practised(facts) == "Practised on one day: today."


def test_an_empty_file_is_no_try():
    facts = outlook([tried(ago(1), SIGMOID, BLANK, ""), tried(NOW, SIGMOID, WRONG)], SKILLS, NOW)
    assert [each.day for each in facts.days] == [TODAY]


def test_a_day_has_its_tries_and_the_skills_that_were_rebuilt():
    made = [*rebuilt(2, WRONG), *rebuilt(2, skill=SLOPE), tried(ago(1), SIGMOID, WRONG)]
    facts = outlook(made, SKILLS, NOW)
    assert facts.days == (Day(TODAY - timedelta(days=2), 3, 2), Day(TODAY - timedelta(days=1), 1, 0))
    assert [level(each) for each in (None, facts.days[1], Day(TODAY, 1, 1), facts.days[0])] == [0, 1, 2, 3]


def test_a_skill_has_its_chance_of_today_and_the_day_on_which_it_falls_due():
    made = [*rebuilt(12), *rebuilt(3)]
    facts = outlook(made, SKILLS, NOW)
    (kept,) = facts.kept
    (standing, *_) = standings(reviews(made, SKILLS), SKILLS, NOW)
    assert (kept.recall, kept.until, kept.times) == (standing.recall, standing.day, 2)
    assert len(kept.curve) == BEFORE + 1 + COMING
    assert kept.curve[: BEFORE - 12] == (None,) * (BEFORE - 12), "before the first review nothing is known"
    assert kept.curve[BEFORE - 12] == kept.curve[BEFORE - 3] == 1.0
    later = [NOW + timedelta(days=each) for each in range(COMING + 1)]
    assert list(kept.curve[BEFORE:]) == [standings(reviews(made, SKILLS), SKILLS, each)[0].recall for each in later]
    assert kept.curve[BEFORE] == kept.recall


def test_the_past_of_a_curve_is_what_was_expected_then():
    learner = Learner(5)
    made = reviews(list(learner.attempts()), SKILLS)
    last = max(each.day for each in made)
    likely = recalled(made, SIGMOID, last - timedelta(days=200), 201)
    for back in (0, 1, 40, 150, 200):
        day = last - timedelta(days=back)
        then = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
        (standing, *_) = standings([each for each in made if each.day <= day], SKILLS, then)
        assert likely[200 - back] == (standing.recall if standing.times else None)


def test_held_is_what_was_recalled_the_last_time_and_isn_t_due():
    made = [*rebuilt(0), tried(ago(0, 30), SLOPE, WRONG), *rebuilt(40, skill=SKILLS[2])]
    there = standings(reviews(made, SKILLS), SKILLS, NOW + timedelta(hours=1))
    assert [each.skill for each in held(there, NOW)] == [SIGMOID]
    facts = outlook(made, SKILLS, NOW + timedelta(hours=1))
    assert facts.held == 1
    assert facts.due == (SKILLS[2],)
    assert facts.coming[0] == (TODAY, (SKILLS[2],))


def test_the_time_of_a_rebuild_is_from_the_empty_file_to_all_of_it_right():
    made = [*rebuilt(9, WRONG, seconds=300.0), *rebuilt(4, seconds=120.5), tried(ago(4, 30), SIGMOID, RIGHT, "x")]
    (times,) = outlook(made, SKILLS, NOW).rebuilds
    assert (times.exercise, times.seconds) == ("01_sigmoid", (300.0, 120.5))
    assert times.days == (TODAY - timedelta(days=9), TODAY - timedelta(days=4))
    assert phrases.took(times) == "5 min 0 s at first, 2 min 0 s the last time"
    assert phrases.took(replace(times, seconds=(59.0,))) == "59 s, once"


@pytest.mark.parametrize(
    "more",
    [
        {"seconds": None},
        {"seconds": 60.0, "shown": True},
        {"seconds": 60.0, "help": {SIGMOID.questions[0]: 3}},
        {"seconds": 60.0, "form": "cloze"},
        {"seconds": 60.0, "form": "variation: other names"},
    ],
)
def test_what_wasn_t_measured_or_wasn_t_from_memory_has_no_time(more):
    made = [tried(ago(2), SIGMOID, BLANK, ""), tried(ago(2, 5), SIGMOID, RIGHT, **more)]
    assert outlook(made, SKILLS, NOW).rebuilds == ()


def test_a_mistake_is_open_then_put_right_then_overcome():
    made = rebuilt(9)
    made += [tried(ago(5), SIGMOID, BLANK, ""), tried(ago(5, 1), SIGMOID, KNOWN, "wrong")]
    (mistake,) = outlook(made, SKILLS, NOW).mistakes
    assert (mistake.mistake, mistake.questions, mistake.times) == ("mirrored", SIGMOID.questions, 1)
    assert (mistake.last, mistake.without, mistake.righted) == (TODAY - timedelta(days=5), 0, False)
    made += [tried(ago(5, 2), SIGMOID, RIGHT, "right")]
    (mistake,) = outlook(made, SKILLS, NOW).mistakes
    assert (mistake.without, mistake.righted) == (0, True)
    made += [*rebuilt(3), *rebuilt(1)]
    (mistake,) = outlook(made, SKILLS, NOW).mistakes
    assert (mistake.without, mistake.righted) == (2, True)
    assert phrases.when(mistake, TODAY) == "made once, on 27 May; rebuilt without it on 2 later days"
    made += [tried(ago(0), SIGMOID, BLANK, ""), tried(ago(0, 1), SIGMOID, KNOWN, "again")]
    facts = outlook(made, SKILLS, NOW + timedelta(hours=1))
    (mistake,) = facts.mistakes
    assert (mistake.times, mistake.without, mistake.righted) == (2, 0, False)
    assert phrases.when(mistake, TODAY) == "made twice, last today"
    assert [title for title, _ in phrases.groups(facts)] == ["not right yet"]


def test_what_follows_from_another_or_is_of_no_skill_is_no_mistake():
    follows = tried(NOW, SIGMOID, Check("wrong", "mirrored", follows=True))
    strange = replace(tried(NOW, SIGMOID, KNOWN), checks={"99_gone/gone": KNOWN})
    assert outlook([follows, strange], SKILLS, NOW).mistakes == ()


def test_a_slip_of_the_finger_is_nothing_to_overcome():
    slip = tried(NOW, SIGMOID, Check("error", "no-colon", slip=True))
    assert outlook([slip], SKILLS, NOW).mistakes == ()
    assert outlook([slip, tried(NOW, SIGMOID, KNOWN, "mended")], SKILLS, NOW).mistakes


def test_two_mistakes_at_once_are_two():
    facts = outlook([tried(NOW, SIGMOID, Check("wrong", "mirrored+squashed"))], SKILLS, NOW)
    assert [each.mistake for each in facts.mistakes] == ["mirrored", "squashed"]
    first, second = (replace(each, righted=True) for each in facts.mistakes)
    assert phrases.looks_like(first, {"mirrored": "It falls."}) == "It falls."
    assert phrases.looks_like(second, {"mirrored": "It falls."}) == "squashed."


def test_open_mistakes_of_one_place_are_one_line_that_names_none():
    facts = outlook([tried(NOW, SIGMOID, Check("wrong", "mirrored+squashed"))], SKILLS, NOW)
    ((title, (both,)),) = phrases.groups(facts)
    assert (title, both.times) == ("not right yet", 2)
    said = "2 known mistakes; `byheart practice 01` has hints for them"
    assert phrases.looks_like(both, {"mirrored": "It falls."}) == said
    assert phrases.looks_like(facts.mistakes[0], {}).startswith("a known mistake; `byheart practice 01`")


def test_the_weeks_are_those_since_the_first_day():
    few = outlook([tried(ago(1), SIGMOID, WRONG)], SKILLS, NOW)
    assert len(weeks(few, 53)) == LEAST
    assert weeks(few, 53)[-1] == TODAY - timedelta(days=TODAY.weekday())
    assert all(each.weekday() == 0 for each in weeks(few, 53))
    many = outlook(rebuilt(500), SKILLS, NOW)
    assert len(weeks(many, 53)) == 53
    assert len(weeks(many, 17)) == 17
    for back in range(50, 80):
        shown = weeks(outlook(rebuilt(back), SKILLS, NOW), 53)
        assert shown[0] <= TODAY - timedelta(days=back) < shown[0] + timedelta(days=14)


def test_months_stand_above_the_weeks_in_which_they_begin_and_cover_none():
    first = date(2026, 1, 26)
    shown = [first + timedelta(weeks=each) for each in range(12)]
    assert phrases.months(shown) == [(1, "Feb"), (5, "Mar"), (10, "Apr")]


def test_a_year_of_a_made_up_learner_adds_up():
    made = log_of(SKILLS, {}, NOW, 365)
    facts = outlook(made, SKILLS, NOW)
    assert sum(each.tries for each in facts.days) == sum(not each.empty for each in made)
    assert facts.held + len(facts.due) <= facts.skills == 8
    assert sum(len(each.seconds) for each in facts.rebuilds) <= len(made) / 2
    for times in facts.rebuilds:
        assert times.seconds[-1] < times.seconds[0]
    seen = [skill for _, skills in facts.coming for skill in skills]
    assert len(seen) == len(set(seen))
    assert {each.skill for each in facts.kept if each.until < TODAY + timedelta(days=COMING)} == set(seen)


def test_words_of_a_day():
    said = [phrases.on_day(TODAY + timedelta(days=each), TODAY) for each in (-400, -2, -1, 0, 1, 30, 300)]
    assert said == ["27 Apr 2025", "30 May", "yesterday", "today", "tomorrow", "1 Jul", "28 Mar 2027"]
    assert phrases.weekday(TODAY + timedelta(days=2), TODAY) == "Wed 3 Jun"


def test_a_mistake_that_still_stands_there_was_not_made_again():
    wrong = Check("wrong", "mirrored")
    attempts = [
        tried(NOW + timedelta(minutes=at), SKILLS[0], wrong, help={"01_sigmoid/sigmoid": at}) for at in range(3)
    ]
    assert [each.times for each in outlook(attempts, SKILLS, NOW + timedelta(hours=1)).mistakes] == [1]
    attempts.append(tried(NOW + timedelta(minutes=9), SKILLS[0], wrong, "another text"))
    assert [each.times for each in outlook(attempts, SKILLS, NOW + timedelta(hours=1)).mistakes] == [1]
    attempts.append(tried(NOW + timedelta(minutes=10), SKILLS[0], RIGHT, "right"))
    attempts.append(tried(NOW + timedelta(minutes=11), SKILLS[0], wrong, "broken again"))
    assert [each.times for each in outlook(attempts, SKILLS, NOW + timedelta(hours=1)).mistakes] == [2]
