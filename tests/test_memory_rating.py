"""How attempts become reviews, case by case: what rates a skill, what rates nothing, and once a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from tests.learning import BLANK, COURSE, RIGHT, SLIP, WRONG, tried

from byheart.judging.judge import Verdict
from byheart.memory.attempts import Attempt, Check, as_json, attempt_from, begun, check_of, from_json, hash_of
from byheart.memory.rating import reviews
from byheart.memory.skills import Skill

DELTA = Skill("delta", "the delta", ("04_deltas/delta",))
BACK = Skill("back", "the delta before it", ("04_deltas/back",), needs=("delta",), near=("delta",))
SKILLS = (DELTA, BACK)
START = datetime(2026, 3, 2, 18, tzinfo=UTC)
FOLLOWS = Check("wrong", "no-slope", follows=True)
FAULT, MISSING = Check("fault"), Check("missing")


def seen(*checks, skill=DELTA, start=START, minutes=5, **more):
    """One attempt for each check, some minutes apart, each with another text."""
    return [
        tried(start + timedelta(minutes=minutes * at), skill, check, f"{start} {at}", **more)
        for at, check in enumerate(checks)
    ]


def both(delta, back, at=START, **more):
    attempt = tried(at, DELTA, delta, f"{at} {delta} {back}", **more)
    return replace(attempt, checks={**attempt.checks, "04_deltas/back": back})


def ratings(attempts, skills=SKILLS, **more):
    return [(each.skill, each.rating) for each in reviews(attempts, skills, **more)]


CASES = {
    "right at once": (seen(RIGHT), ["good"]),
    "right after a wrong check": (seen(WRONG, RIGHT), ["hard"]),
    "right after many": (seen(*[WRONG] * 6, RIGHT), ["hard"]),
    "never right that day": (seen(WRONG, WRONG), ["again"]),
    "an error is wrong": (seen(Check("error")), ["again"]),
    "out of time is wrong": (seen(Check("timeout")), ["again"]),
    "a crash is wrong": (seen(Check("crash")), ["again"]),
    "a slip rates nothing": (seen(SLIP), []),
    "right after a slip is right at once": (seen(SLIP, SLIP, RIGHT), ["good"]),
    "not written yet": (seen(BLANK, BLANK), []),
    "no such file or function": (seen(MISSING), []),
    "our fault": (seen(FAULT), []),
    "right after our fault": (seen(FAULT, RIGHT), ["good"]),
    "it follows from another": (seen(FOLLOWS), []),
    "a mild hint": (seen(RIGHT, help={"04_deltas/delta": 1}), ["hard"]),
    "the second hint": (seen(WRONG) + seen(RIGHT, help={"04_deltas/delta": 2}, minutes=9), ["hard"]),
    "the hint that says it": (seen(WRONG) + seen(RIGHT, help={"04_deltas/delta": 3}, minutes=9), ["again"]),
    "a hint for another question": (seen(RIGHT, help={"04_deltas/back": 3}), ["good"]),
    "the solution was shown": (seen(WRONG) + seen(RIGHT, start=START + timedelta(minutes=9), shown=True), ["again"]),
    "shown before anything was written": (seen(BLANK, shown=True), ["again"]),
    "a second rebuild on the day": (seen(RIGHT, BLANK, WRONG), ["good"]),
    "wrong, and begun again": (seen(WRONG, BLANK, RIGHT), ["hard"]),
    "wrong, the last hint, and begun again": (
        seen(WRONG) + seen(WRONG, BLANK, RIGHT, start=START + timedelta(minutes=9), help={"04_deltas/delta": 3}),
        ["again"],
    ),
    "wrong, put together from lines, and written": (
        seen(WRONG)
        + seen(BLANK, RIGHT, start=START + timedelta(minutes=9), form="lines")
        + seen(BLANK, RIGHT, start=START + timedelta(minutes=30)),
        ["again"],
    ),
    "a cloze that failed, and written": (
        seen(WRONG, RIGHT, form="cloze") + seen(RIGHT, start=START + timedelta(minutes=9)),
        ["hard"],
    ),
    "cloze says nothing": (seen(RIGHT, form="cloze"), []),
    "a failed cloze does": (seen(WRONG, form="cloze"), ["again"]),
    "lines say nothing": (seen(RIGHT, form="lines"), []),
    "a variation counts": (seen(RIGHT, form="variation: other names"), ["good"]),
    "a blank page counts": (seen(RIGHT, form="blank"), ["good"]),
    "written after a cloze": (
        seen(RIGHT, form="cloze") + seen(RIGHT, start=START + timedelta(minutes=9)),
        ["hard"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_day_is_rated(case):
    attempts, wanted = CASES[case]
    assert [rating for skill, rating in ratings(attempts) if skill == "delta"] == wanted
    assert all(skill == "delta" for skill, _ in ratings(attempts))


def test_what_still_stands_there_was_not_recalled():
    tomorrow = START + timedelta(days=1)
    still = seen(RIGHT), seen(RIGHT, start=tomorrow)
    assert ratings([*still[0], *still[1]]) == [("delta", "good")]
    emptied = seen(BLANK, start=tomorrow, source="again")
    again = seen(RIGHT, start=tomorrow + timedelta(minutes=9))
    assert ratings([*still[0], *emptied, *again]) == [("delta", "good")] * 2
    broken = seen(WRONG, RIGHT, start=tomorrow)
    assert ratings([*still[0], *broken]) == [("delta", "good"), ("delta", "hard")]


@pytest.mark.parametrize("between", [SLIP, FOLLOWS, FAULT], ids=["slip", "follows", "fault"])
def test_a_file_that_was_not_judged_leaves_standing_what_stood(between):
    attempts = seen(RIGHT, between, RIGHT) + seen(RIGHT, start=START + timedelta(days=1))
    assert ratings(attempts) == [("delta", "good")]


def test_a_variation_is_another_file():
    tomorrow = START + timedelta(days=1)
    attempts = seen(RIGHT) + seen(RIGHT, start=tomorrow, form="variation: hidden 5")
    assert ratings(attempts) == [("delta", "good")] * 2
    assert ratings(attempts + seen(RIGHT, start=tomorrow + timedelta(days=1))) == [("delta", "good")] * 2


def test_a_skill_whose_need_is_wrong_gets_no_rating():
    assert ratings([both(WRONG, WRONG)]) == [("delta", "again")]
    assert ratings([both(SLIP, WRONG)]) == []
    assert ratings([both(WRONG, FOLLOWS)]) == [("delta", "again")]
    assert ratings([both(RIGHT, WRONG)]) == [("delta", "good"), ("back", "again")]
    assert ratings([both(WRONG, RIGHT)]) == [("delta", "again"), ("back", "good")]
    mended = both(RIGHT, RIGHT, START + timedelta(minutes=5))
    assert ratings([both(WRONG, WRONG), mended]) == [("delta", "hard"), ("back", "good")]


def test_what_was_right_before_the_solution_was_shown_stays_so():
    shown = both(RIGHT, WRONG, START + timedelta(minutes=5), shown=True)
    assert ratings([both(RIGHT, WRONG), shown]) == [("delta", "good"), ("back", "again")]
    assert ratings([both(RIGHT, BLANK), replace(shown, at=START + timedelta(days=1))]) == [
        ("delta", "good"),
        ("back", "again"),
    ]


def test_a_skill_with_several_questions_is_right_when_all_that_was_asked_is():
    ball = Skill("ball", "the ball", ("01_ball/step", "01_ball/descend"))

    def asked(step, descend, minutes):
        checks = {"01_ball/step": step, "01_ball/descend": descend}
        at = START + timedelta(minutes=minutes)
        return replace(tried(at, Skill("", "", ("01_ball/step",)), step, f"{minutes}"), checks=checks)

    assert ratings([asked(RIGHT, BLANK, 0)], [ball]) == []
    assert ratings([asked(RIGHT, BLANK, 0), asked(RIGHT, RIGHT, 5)], [ball]) == [("ball", "good")]
    assert ratings([asked(RIGHT, WRONG, 0), asked(RIGHT, RIGHT, 5)], [ball]) == [("ball", "hard")]
    assert ratings([asked(RIGHT, SLIP, 0), asked(RIGHT, RIGHT, 5)], [ball]) == [("ball", "good")]


def rebuilt(*seconds):
    """Emptied and rebuilt day by day, each in so many seconds."""
    attempts = []
    for day, each in enumerate(seconds):
        at = START + timedelta(days=day)
        attempts += [
            tried(at, DELTA, BLANK, ""),
            tried(at + timedelta(minutes=9), DELTA, RIGHT, f"{day}", seconds=each),
        ]
    return [rating for _, rating in ratings(attempts)]


def test_the_time_counts_beside_the_learners_own():
    assert rebuilt(100, 10) == ["good", "good"]
    assert rebuilt(100, 100, 60) == ["good", "good", "easy"]
    assert rebuilt(100, 100, 61) == ["good", "good", "good"]
    assert rebuilt(100, 100, 200) == ["good", "good", "good"]
    assert rebuilt(100, 100, 201) == ["good", "good", "hard"]
    assert rebuilt(100, 900) == ["good", "good"]
    assert rebuilt(None, None, 1, 900) == ["good"] * 4
    assert rebuilt(10, 10, 30, 5) == ["good", "good", "hard", "easy"]


def test_a_day_begins_at_four_on_the_learners_clock():
    berlin = ZoneInfo("Europe/Berlin")
    late = datetime(2026, 3, 2, 23, 50, tzinfo=berlin)
    attempts = seen(WRONG, RIGHT, start=late, minutes=30)
    (only,) = reviews(attempts, SKILLS)
    assert (only.day, only.rating) == (date(2026, 3, 2), "hard")
    morning = seen(BLANK, RIGHT, start=datetime(2026, 3, 3, 4, 1, tzinfo=berlin))
    assert ratings(attempts + morning) == [("delta", "hard"), ("delta", "good")]


def test_the_same_attempts_in_utc_are_the_same_reviews():
    berlin = ZoneInfo("Europe/Berlin")
    attempts = seen(WRONG, RIGHT, start=datetime(2026, 3, 2, 23, 50, tzinfo=berlin), minutes=30)
    plain = [replace(each, at=each.at.astimezone(UTC)) for each in attempts]
    made, again = reviews(attempts, SKILLS), reviews(plain, SKILLS, berlin)
    assert [(each.day, each.rating, each.at) for each in made] == [(each.day, each.rating, each.at) for each in again]


def test_who_travels_west_loses_and_doubles_no_day():
    tokyo, here = timezone(timedelta(hours=9)), timezone(timedelta(hours=-8))
    first = seen(BLANK, RIGHT, start=datetime(2026, 3, 3, 9, tzinfo=tokyo))
    landed = seen(BLANK, RIGHT, start=datetime(2026, 3, 2, 20, tzinfo=here))
    assert first[0].at < landed[0].at
    assert ratings(first + landed) == [("delta", "good")]
    next_day = seen(BLANK, RIGHT, start=datetime(2026, 3, 4, 8, tzinfo=here))
    assert [each.day for each in reviews(first + landed + next_day, SKILLS)] == [date(2026, 3, 3), date(2026, 3, 4)]


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 28), 23), (date(2026, 10, 24), 25)])
def test_when_the_clocks_change_a_day_is_a_day(day, hours):
    berlin = ZoneInfo("Europe/Berlin")
    one, other = (datetime(day.year, day.month, day.day, 8, tzinfo=berlin) + timedelta(days=more) for more in (0, 1))
    assert (other.astimezone(UTC) - one.astimezone(UTC)) == timedelta(hours=hours)
    made = reviews(seen(BLANK, RIGHT, start=one) + seen(BLANK, RIGHT, start=other), SKILLS)
    assert [each.day for each in made] == [day, day + timedelta(days=1)]


def verdict(outcome, message="", **more):
    return Verdict("04_deltas/delta", outcome, 0.0, 1.0, message, **more)


@pytest.mark.parametrize(
    ("message", "slip"),
    [
        ("SyntaxError: '(' was never closed", True),
        ("IndentationError: unexpected indent", True),
        ("NameError: name 'synapse' is not defined", True),
        ("ModuleNotFoundError: No module named 'nunpy'", True),
        ("AttributeError: module 'numpy' has no attribute 'exq'", True),
        ("AttributeError: 'NoneType' object has no attribute 'T'", False),
        ("ValueError: shapes (5,2) and (4,2) not aligned", False),
        ("TypeError: delta() takes 2 positional arguments but 3 were given", False),
    ],
)
def test_a_slip_is_no_matter_of_memory(message, slip):
    assert check_of(verdict("error", message)).slip == slip
    assert not check_of(verdict("wrong", message)).slip
    attempt = attempt_from([verdict("error", message)], hash_of(b"x"), at=START, course=COURSE, source="pytest")
    assert attempt.typo == slip


def test_an_attempt_is_what_the_verdicts_say():
    given = [verdict("wrong", mistake="no-slope", follows="04_deltas/other")]
    attempt = attempt_from(
        given, hash_of(b"x"), at=START, course=COURSE, source="practice", help={"04_deltas/delta": 2, "x": 1}
    )
    assert attempt.checks == {"04_deltas/delta": Check("wrong", "no-slope", follows=True)}
    assert (attempt.exercise, attempt.help, attempt.empty) == ("04_deltas", {"04_deltas/delta": 2}, False)
    assert begun(["04_deltas/delta"], hash_of(b""), at=START, course=COURSE, source="again").empty


def test_an_attempt_comes_back_from_json_as_it_was():
    for attempt in [
        *CASES["the hint that says it"][0],
        *CASES["shown before anything was written"][0],
        both(SLIP, FOLLOWS, seconds=0.0),
        Attempt(START.astimezone(ZoneInfo("Asia/Kathmandu")), "ö", "04_deltas", "again", {}, "0" * 64, "lines"),
    ]:
        back = from_json(as_json(attempt))
        assert back == attempt
        assert back.at.utcoffset() == attempt.at.utcoffset()


GOOD = as_json(tried(START, DELTA, WRONG))
BAD = {
    "no table": ([], "it should be a table"),
    "a field is missing": ({k: v for k, v in GOOD.items() if k != "at"}, "at should be a moment"),
    "no offset": ({**GOOD, "at": "2026-03-01T18:30:00"}, "at should be a moment with its offset"),
    "the end of time": ({**GOOD, "at": "9999-12-31T23:59:59+00:00"}, "at should be a moment"),
    "no moment": ({**GOOD, "at": 5}, "at should be a moment"),
    "another outcome": ({**GOOD, "checks": {"a/b": {"outcome": "fine"}}}, "checks should be"),
    "no check": ({**GOOD, "checks": {"a/b": 1}}, "checks should be"),
    "no hash": ({**GOOD, "sha256": "xyz"}, "sha256 should be 64 hexadecimal digits"),
    "a hint too many": ({**GOOD, "help": {"a/b": 4}}, "help should be"),
    "nan": ({**GOOD, "seconds": float("nan")}, "seconds should be"),
    "a list as a word": ({**GOOD, "source": ["pytest"]}, "source should be"),
    "misspelled": ({**GOOD, "exercize": "x"}, "Do you mean exercise?"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_attempt_is_refused_with_a_sentence(name):
    table, says = BAD[name]
    with pytest.raises(ValueError, match=says.replace("?", r"\?")):
        from_json(table)
