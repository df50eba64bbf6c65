"""The ladder: a step down after a failure, a step up after a success, and slips are none."""

from datetime import UTC, datetime, timedelta

import pytest

from byheart.memory.attempts import Attempt, Check
from byheart.practice.rungs.ladder import START, STEPS, rounds, step_for

NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)
RIGHT, WRONG, BLANK = Check("right"), Check("wrong"), Check("blank")
SLIP = Check("error", slip=True)


def attempt(*checks: Check, form: str = "stub", days: int = 0, **more) -> Attempt:
    named = {f"04_deltas/{at}": check for at, check in enumerate(checks)}
    return Attempt(NOW + timedelta(days=days), "c", "04_deltas", "practice", named, "0" * 64, form, **more)


def step(*attempts: Attempt) -> str:
    return step_for(attempts, "04_deltas")


def test_everybody_begins_with_the_stub():
    assert step() == "stub" == STEPS[START]


def test_right_is_a_step_up_and_wrong_a_step_down():
    assert step(attempt(RIGHT, RIGHT)) == "blank"
    assert step(attempt(RIGHT, WRONG)) == "cloze, function"


def test_several_saves_of_one_sitting_are_one_round():
    assert step(attempt(WRONG, WRONG), attempt(RIGHT, WRONG), attempt(RIGHT, RIGHT)) == "blank"
    assert len(list(rounds([attempt(WRONG)] * 5, "04_deltas"))) == 1


def test_every_day_and_every_beginning_is_a_round():
    assert len(list(rounds([attempt(WRONG), attempt(WRONG, days=1)], "04_deltas"))) == 2
    assert len(list(rounds([attempt(WRONG), attempt(BLANK), attempt(WRONG)], "04_deltas"))) == 2


@pytest.mark.parametrize("nothing", [attempt(BLANK, BLANK), attempt(SLIP), attempt(RIGHT, BLANK), attempt(RIGHT, SLIP)])
def test_slips_and_what_isnt_written_yet_are_no_failure(nothing):
    assert step(nothing) == "stub"


@pytest.mark.parametrize("told", [{"shown": True}, {"help": {"04_deltas/0": 3}}])
def test_right_after_being_told_is_no_success(told):
    assert step(attempt(RIGHT, **told)) == "cloze, function"
    assert step(attempt(RIGHT, help={"04_deltas/0": 2})) == "blank"


def test_from_the_bottom_each_success_leads_up_to_the_top():
    failures = [attempt(WRONG, form="stub"), *[attempt(WRONG, form="cloze", days=day) for day in (1, 2, 3)]]
    assert step(*failures) == "lines"
    attempts = list(failures)
    seen = ["lines"]
    for day in range(10, 30):
        now = step(*attempts)
        form = now.partition(",")[0] if now != "variation" else "variation: letters"
        attempts.append(attempt(RIGHT, form=form, days=day))
        seen.append(step(*attempts))
    assert list(dict.fromkeys(seen)) == list(STEPS)
    assert seen[-1] == "variation"


def test_failures_never_lead_below_the_bottom_and_other_exercises_count_nothing():
    attempts = [attempt(WRONG, form="lines", days=day) for day in range(9)]
    assert step(*attempts) == STEPS[0]
    assert step_for(attempts, "05_weight_updates") == "stub"


def test_a_form_that_nobody_knows_is_taken_for_the_step_that_one_was_on():
    assert step(attempt(RIGHT, form="joined")) == "blank"
