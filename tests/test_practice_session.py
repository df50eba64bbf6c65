"""The loop without a terminal: each thing that can happen, as an event, and what is done then."""

from dataclasses import replace

import pytest

from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict
from byheart.learner.screen import Style
from byheart.memory.phrases import duration
from byheart.practice import view
from byheart.practice.answerer import Checked
from byheart.practice.events import (
    Ask,
    Effect,
    End,
    Event,
    Gone,
    Judged,
    Note,
    Nothing,
    Open,
    Opened,
    Pressed,
    Remembered,
    Saved,
    Told,
)
from byheart.practice.session import step
from byheart.practice.states import Row, Standing, State, Task

ID = "04_deltas"
SOLUTION = "def output_delta(a):\n    ### BEGIN SOLUTION\n    return a\n    ### END SOLUTION\n"
TASK = Task(ID, "mine/deltas.py", "file:///mine/deltas.py", solution=SOLUTION, question="Why?", fresh=True)
HINTS = ("a nudge", "a place", "an explanation")


def verdict(name: str = "output_delta", outcome: str = "right", **more: object) -> Verdict:
    return Verdict(f"{ID}/{name}", outcome, 2.0 if outcome == "right" else 0.0, 2.0, **more)  # type: ignore[arg-type]


def named(name: str = "output_delta", mistake: str = "sign") -> Verdict:
    return verdict(name, "wrong", message="It differs.", mistake=mistake, looks_like="It adds.", hints=HINTS)


def judged(*verdicts: Verdict, sha: str = "1", at: float = 10.0, steady: bool = True, text: str = "") -> Judged:
    return Judged(Checked(ID, verdicts, {}, 64.0, sha, steady), text, at)


def after(*events: Event, state: State | None = None) -> tuple[State, tuple[Effect, ...]]:
    """The state after these events, and the effects of the last."""
    state, effects = state or State(), ()
    for each in events:
        state, effects = step(state, each)
    return state, effects


def tried(*verdicts: Verdict) -> State:
    """An exercise that was opened blank, in which this was then saved."""
    blank = judged(*(replace(each, outcome="blank") for each in verdicts), sha="0")
    state, _ = after(Opened(TASK, 1.0), blank, Saved(5.0), judged(*verdicts))
    return state


def text_of(state: State, width: int = 100, now: float = 20.0) -> str:
    style = Style(width)
    lines = [*view.head(state, style, now), *view.body(state, style), *view.foot(state, style)]
    return "\n".join(line.text for line in lines)


# Saving ---------------------------------------------------------------------------------------------------------------


def test_what_is_opened_is_asked_and_a_blank_file_is_kept_as_a_beginning() -> None:
    state, effects = after(Opened(TASK, 1.0))
    assert effects == (Ask(),)
    state, effects = after(judged(verdict(outcome="blank")), state=state)
    assert isinstance(effects[0], Note)
    assert effects[0].begins
    assert "Write from memory" in text_of(state)


def test_a_save_is_asked_and_its_attempt_is_kept_with_the_time_on_the_clock() -> None:
    state, effects = after(Opened(TASK, 1.0), judged(verdict(outcome="blank"), sha="0"), Saved(5.0))
    assert effects == (Ask(),)
    assert "checking" in text_of(state)
    state, (note,) = after(judged(named(), at=31.0), state=state)
    assert isinstance(note, Note)
    assert (note.begins, note.seconds, note.shown, note.help) == (False, 30.0, False, {})
    assert state.tries == 1


def test_the_same_text_saved_again_is_no_new_try() -> None:
    state, effects = after(Saved(8.0), judged(named()), state=tried(named()))
    assert effects == ()
    assert state.tries == 1


def test_what_was_written_before_practice_is_no_try_of_now() -> None:
    state, effects = after(Opened(TASK, 1.0), judged(named()))
    assert effects == ()
    assert state.tries == 0


def test_a_file_that_was_saved_while_it_was_asked_is_asked_again() -> None:
    _, effects = after(Opened(TASK, 1.0), Saved(2.0), judged(named(), steady=False))
    assert effects == (Ask(),)


def test_a_verdict_on_another_exercise_comes_too_late() -> None:
    late = Judged(Checked("01_other", (verdict(),), {}, 1.0, "9"), "", 2.0)
    state, effects = after(Opened(TASK, 1.0), late)
    assert (state.verdicts, effects) == ((), ())


def test_a_file_that_is_gone_is_said_and_comes_back_with_a_save() -> None:
    state, effects = after(Gone(), state=tried(named()))
    assert effects == ()
    assert "isn't there any more" in text_of(state)
    state, effects = after(Saved(9.0), state=state)
    assert effects == (Ask(),)
    assert "isn't there" not in text_of(state)


def test_a_fault_of_ours_is_said_and_the_loop_goes_on() -> None:
    state, _ = after(Saved(9.0), Told("the disk is full", failed=True), state=tried(named()))
    assert not state.checking
    assert "the disk is full" in text_of(state)
    assert after(Saved(10.0), state=state)[1] == (Ask(),)


def test_what_is_waited_for_is_said_only_while_somebody_waits() -> None:
    waits = Told("(computing the answers)", waits=True)
    state, _ = after(Saved(9.0), waits, state=tried(named()))
    assert "checking ... (computing the answers)" in text_of(state)
    state, _ = after(judged(named(), sha="7"), state=state)
    assert "computing" not in text_of(state)
    state, _ = after(waits, state=state)
    assert "computing" not in text_of(state)


def test_where_nothing_is_left_the_list_is_there() -> None:
    state, _ = after(Remembered(STANDING), Nothing())
    assert "Nothing is due" in text_of(state)
    assert "03_forward" in text_of(state)
    assert after(Pressed("escape"), state=state)[0].page == "list"
    assert after(Pressed("enter"), state=state)[1] == (Open("03_forward"),)
    state, _ = after(Nothing(), state=tried(verdict()))
    assert "All of it is right" in text_of(state)
    assert "Nothing is due" in state.notice


def test_an_older_file_can_be_written_without_a_clock() -> None:
    task = replace(TASK, fresh=False)
    _, (note,) = after(Opened(task, 1.0), judged(named(), sha="0"), Saved(3.0), judged(verdict()))
    assert isinstance(note, Note)
    assert note.seconds is None


# After success --------------------------------------------------------------------------------------------------------


def test_after_the_solution_was_seen_a_right_answer_says_that_it_does_not_count() -> None:
    state, _ = after(Pressed("s"), Pressed("s"), Saved(9.0), judged(verdict(), sha="9"), state=tried(named()))
    assert "All of it is right" in text_of(state)
    assert "doesn't count as recalled" in text_of(state)
    assert "doesn't count as recalled" not in text_of(tried(verdict()))


def test_after_success_it_is_said_what_does_not_count_today_and_why() -> None:
    standing = replace(
        STANDING, rows=(Row(ID, "not recalled yet", missed="the hidden delta (the solution was shown)"),)
    )
    text = text_of(after(Remembered(standing), state=tried(verdict()))[0])
    assert "Today this doesn't count as recalled: the hidden delta (the solution was shown)." in text
    assert "doesn't count" not in text_of(after(Remembered(STANDING), state=tried(verdict()))[0])


def test_what_can_not_be_told_yet_has_no_cross() -> None:
    text = text_of(tried(named(), verdict("hidden_delta", "wrong", follows=f"{ID}/output_delta")))
    assert "output_delta ✗  hidden_delta ·" in text


def test_a_long_check_says_for_how_long_it_has_run() -> None:
    state = replace(tried(named()), saved=10.0, checking=True)
    assert "checking ... ·" in text_of(state, now=11.0)
    assert "checking ... 3 s so far ·" in text_of(state, now=13.0)
    assert "stopped at its time limit" in text_of(state, now=30.0)


def test_after_success_it_stops_and_the_next_one_waits_for_a_key() -> None:
    state = tried(verdict())
    assert "All of it is right" in text_of(state)
    assert "the course's" in text_of(state)
    assert "BEGIN SOLUTION" not in text_of(state)
    for key in ("n", "enter"):
        assert after(Pressed(key), state=state)[1] == (Open(),)


def test_what_was_right_when_it_was_opened_is_told_apart() -> None:
    state, effects = after(Opened(TASK, 1.0), judged(verdict()))
    assert effects == ()
    assert "right already" in text_of(state)


def test_the_question_why_is_there_only_once_it_is_right() -> None:
    assert after(Pressed("w"), state=tried(named()))[0].page == "work"
    state, _ = after(Pressed("w"), state=tried(verdict()))
    assert "Why?" in text_of(state)
    assert "Nobody checks it" in text_of(state)
    assert after(Pressed("w"), state=state)[0].page == "work"


def test_a_right_file_that_is_spoiled_again_is_wrong_again() -> None:
    state, _ = after(Saved(9.0), judged(named(), sha="2"), state=tried(verdict()))
    assert "All of it is right" not in text_of(state)
    assert after(Pressed("n"), state=state)[1] == ()


# Hints ----------------------------------------------------------------------------------------------------------------


def test_no_hint_is_shown_before_somebody_asks() -> None:
    text = text_of(tried(named()))
    assert "It differs." in text
    assert "a nudge" not in text
    assert "It adds." not in text


def test_between_two_hints_lies_an_attempt_of_ones_own() -> None:
    state, _ = after(Pressed("h"), state=tried(named()))
    assert "a nudge" in text_of(state)
    again, _ = after(Pressed("h"), state=state)
    assert "First try something" in again.notice
    assert "a place" not in text_of(again)
    same, _ = after(Saved(9.0), judged(named()), Pressed("h"), state=state)  # the same text is no attempt
    assert "a place" not in text_of(same)
    state, _ = after(Saved(9.0), judged(named(), sha="2"), Pressed("h"), state=state)
    assert "a place" in text_of(state)
    assert "It adds." in text_of(state)


def at_level_2() -> State:
    state, _ = after(Pressed("h"), Saved(9.0), judged(named(), sha="2"), Pressed("h"), state=tried(named()))
    return after(Saved(11.0), judged(named(), sha="3"), state=state)[0]


def test_the_third_hint_asks_first_and_counts_as_not_recalled() -> None:
    state, _ = after(Pressed("h"), state=at_level_2())
    assert "counts as not recalled" in state.notice
    assert "an explanation" not in text_of(state)
    state, (seen,) = after(Pressed("h"), state=state)
    assert "an explanation" in text_of(state)
    assert state.help == {f"{ID}/output_delta": 3}
    assert isinstance(seen, Note)  # kept at once, whatever comes now
    assert seen.help == state.help
    _, (note,) = after(Saved(13.0), judged(verdict(), sha="4"), state=state)
    assert isinstance(note, Note)
    assert note.help == {f"{ID}/output_delta": 3}
    assert "the last hint" in after(Pressed("h"), state=state)[0].notice


def test_another_key_in_between_takes_the_third_hint_back() -> None:
    state, _ = after(Pressed("h"), Pressed("t"), Pressed("t"), Pressed("h"), state=at_level_2())
    assert "an explanation" not in text_of(state)
    assert state.help == {f"{ID}/output_delta": 2}


def test_no_hint_says_how_many_are_left() -> None:
    state = at_level_2()
    for key in "hh":
        assert "left" not in text_of(state)
        state, _ = after(Pressed(key), state=state)


def test_another_mistake_has_hints_of_its_own_from_the_first() -> None:
    state, _ = after(Saved(9.0), judged(named(mistake="slope"), sha="5"), state=at_level_2())
    assert "a nudge" not in text_of(state)
    state, _ = after(Pressed("h"), state=state)
    assert "a nudge" in text_of(state)
    assert "a place" not in text_of(state)
    assert state.help == {f"{ID}/output_delta": 2}  # the highest that was seen


def test_without_a_diagnosis_nothing_is_guessed() -> None:
    unknown = verdict(outcome="wrong", message="The first is at [0, 1].")
    state, _ = after(Pressed("h"), state=tried(unknown))
    assert "nothing is guessed" in state.notice
    assert "The first is at [0, 1]." in text_of(state)
    assert state.help == {}


def test_of_several_explanations_the_first_hint_is_of_the_likeliest() -> None:
    both = replace(named(), causes=(Cause("It adds.", HINTS), Cause("It falls.", ("another nudge", "b", "c"), "or")))
    state, _ = after(Pressed("h"), state=tried(both))
    assert "a nudge" in text_of(state)
    assert "another nudge" not in text_of(state)


@pytest.mark.parametrize("outcome", ["blank", "missing"])
def test_a_hint_needs_a_first_try(outcome: str) -> None:
    state, _ = after(Opened(TASK, 1.0), judged(verdict(outcome=outcome)), Pressed("h"))
    assert "first try" in state.notice


def test_the_first_thing_to_mend_is_not_what_follows_from_another() -> None:
    follows = replace(named("hidden_delta"), follows=f"{ID}/output_delta")
    state = tried(follows, named())
    assert state.focus is not None
    assert state.focus.question.endswith("output_delta")


# The solution, skipping, again ----------------------------------------------------------------------------------------


def test_the_solution_asks_first_and_counts_as_not_recalled() -> None:
    state, _ = after(Pressed("s"), state=tried(named()))
    assert "not recalled" in state.notice
    assert "return a" not in text_of(state)
    state, (seen,) = after(Pressed("s"), state=state)
    assert "return a" in text_of(state)
    assert isinstance(seen, Note)  # kept at once, whatever comes now
    assert seen.shown
    _, (note,) = after(Saved(9.0), judged(verdict(), sha="2"), state=state)
    assert isinstance(note, Note)
    assert note.shown
    assert after(Pressed("n"), state=state)[1] == (Open(),)


def test_where_the_solution_is_not_here_that_is_said() -> None:
    state, _ = after(Opened(replace(TASK, solution=""), 1.0), judged(named()), Pressed("s"))
    assert "aren't here" in state.notice


def test_next_waits_until_it_is_right() -> None:
    state, effects = after(Pressed("n"), state=tried(named()))
    assert effects == ()
    assert "press k" in state.notice


def test_skipping_asks_for_a_reason_and_leaves_it_out_from_then_on() -> None:
    state, effects = after(Pressed("k"), state=tried(named()))
    assert "Why do you skip" in text_of(state)
    assert effects == ()
    assert after(Pressed("x"), state=state)[1] == ()
    assert after(Pressed("k"), state=state)[0].page == "work"
    state, effects = after(Pressed("1"), state=state)
    assert effects == (Open(skipped=(ID,)),)
    _, (end,) = after(Pressed("q"), state=state)
    assert isinstance(end, End)
    assert f"skipped: {ID} (too hard for now)" in end.sentence


def test_again_opens_it_from_an_empty_file() -> None:
    assert after(Pressed("a"), state=tried(named()))[1] == (Open(ID, again=True),)
    blank, _ = after(Opened(TASK, 1.0), judged(verdict(outcome="blank")))
    state, effects = after(Pressed("a"), state=blank)
    assert effects == ()
    assert "empty already" in state.notice


def test_what_is_opened_next_begins_without_what_was_seen() -> None:
    state, _ = after(
        Pressed("h"), Pressed("s"), Pressed("s"), Opened(replace(TASK, exercise="05_x"), 50.0), state=at_level_2()
    )
    assert (state.help, state.levels, state.shown, state.tries, state.verdicts) == ({}, {}, False, 0, ())


def test_the_solution_goes_out_of_sight_with_the_next_attempt_and_comes_back_without_a_question() -> None:
    state, _ = after(Pressed("s"), Pressed("s"), state=tried(named()))
    assert "return a" in text_of(state)
    same, _ = after(Saved(8.0), judged(named()), state=state)
    assert "return a" in text_of(same)
    state, _ = after(Saved(9.0), judged(named(), sha="2"), state=state)
    assert "return a" not in text_of(state)
    assert state.shown
    state, effects = after(Pressed("s"), state=state)
    assert "return a" in text_of(state)
    assert effects == ()
    assert "return a" not in text_of(after(Pressed("s"), state=state)[0])


def test_who_finds_it_too_hard_gets_its_lines() -> None:
    state, _ = after(Pressed("k"), state=tried(named()))
    assert "[e]" in text_of(state)
    assert after(Pressed("e"), state=state)[1] == (Open(ID, again=True, form="lines"),)
    for task in (replace(TASK, solution=""), replace(TASK, form="lines")):  # none is here, or they are there already
        state, _ = after(Opened(task, 1.0), judged(named()), Pressed("k"))
        assert "[e]" not in text_of(state)
        assert after(Pressed("e"), state=state)[1] == ()


@pytest.mark.parametrize("form", ["lines", "cloze"])
def test_what_was_put_together_is_written_next(form: str) -> None:
    blank, right = judged(verdict(outcome="blank"), sha="0"), judged(verdict())
    state, _ = after(Opened(replace(TASK, form=form), 1.0), blank, Saved(5.0), right)
    assert "doesn't count as recalled" in text_of(state)
    assert "empty file" in text_of(state)
    assert ("the course's" in text_of(state)) == (form == "cloze")  # lines are the course's own
    assert after(Pressed("a"), state=state)[1] == (Open(ID, again=True, form="stub"),)
    wrong, _ = after(Saved(9.0), judged(named(), sha="2"), state=state)
    assert after(Pressed("a"), state=wrong)[1] == (Open(ID, again=True),)


def test_where_what_was_written_before_is_said_only_while_nothing_is_written() -> None:
    task = replace(TASK, moved="mine/earlier/deltas-1.py")
    state, _ = after(Opened(task, 1.0), judged(verdict(outcome="blank"), sha="0"))
    assert "earlier/deltas-1.py" in text_of(state)
    for each in (named(), verdict()):
        later, _ = after(Saved(5.0), judged(each), state=state)
        assert "earlier/deltas-1.py" not in text_of(later)


# A file that can't be run ---------------------------------------------------------------------------------------------


def unread(name: str, message: str = "SyntaxError: expected ':'") -> Verdict:
    return verdict(name, "error", message=message, mistake="colon", looks_like="No colon.", hints=HINTS)


def test_a_file_that_cannot_be_read_is_one_thing_to_mend_and_no_function_is_asked() -> None:
    both = unread("output_delta"), unread("hidden_delta")
    state, _ = after(Pressed("h"), state=tried(*both))
    text = text_of(state)
    assert f"{ID} ✗  output_delta  hidden_delta" in text
    assert f"{ID} · the file" in text
    assert text.count("SyntaxError") == text.count("a nudge") == 1
    assert "looked at once Python can run the file" in text
    assert "Mend this first" not in text


def test_two_functions_that_fail_each_for_itself_are_two_things() -> None:
    asked = replace(unread("output_delta", "NameError: a"), asked="a (2,)")
    for other in (replace(asked, question=f"{ID}/hidden_delta"), unread("hidden_delta", "NameError: b")):
        text = text_of(tried(asked, other))
        assert "output_delta ✗  hidden_delta ✗" in text
        assert f"{ID} · output_delta" in text
        assert "Mend this first" in text


# The list, the text, the end ------------------------------------------------------------------------------------------

STANDING = Standing(
    2, 3, "alpha", (Row("03_forward", "due", True), Row(ID, "90 % likely to be recalled"), Row("05_x", "new"))
)


def test_the_list_opens_what_is_chosen() -> None:
    state, _ = after(Remembered(STANDING), Pressed("l"), state=tried(named()))
    assert f"> {ID}" in text_of(state)
    state, _ = after(Pressed("up"), Pressed("up"), state=state)
    assert "> 03_forward" in text_of(state)
    assert after(Pressed("enter"), state=state)[1] == (Open("03_forward"),)
    assert after(Pressed("5"), state=state)[1] == (Open("05_x"),)
    for key in ("l", "escape"):
        assert after(Pressed(key), state=state)[0].page == "work"
    state, _ = after(*[Pressed("down")] * 9, state=state)
    assert "> 05_x" in text_of(state)


def test_an_empty_list_opens_nothing() -> None:
    assert after(Pressed("l"), Pressed("down"), Pressed("enter"), state=tried(named()))[1] == ()


@pytest.mark.parametrize("key", ["r", "x", "=", "5", "é"])
def test_who_writes_into_the_window_is_told_where_to_write(key: str) -> None:
    state, effects = after(Pressed(key), state=tried(named()))
    assert effects == ()
    assert TASK.path in state.notice
    assert "editor" in state.notice
    for other in ("f1", "tab", "\x07", "escape"):
        assert after(Pressed(other), state=state)[0].notice == ""


@pytest.mark.parametrize("height", [8, 12, 15, 19, 24, 40])
@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_a_low_window_keeps_its_lines_for_what_is_read(width: int, height: int) -> None:
    state, _ = after(Remembered(STANDING), state=tried(named(), verdict("hidden_delta")))
    drawn = view.drawn(state, Style(width), 20.0, height)
    text = "\n".join(line.text for line in [*drawn.head, *drawn.foot])
    assert TASK.path in text
    assert "[h]int" in text
    assert ("skills held" in text) == (height >= 20)
    assert len(drawn.head) + len(drawn.foot) <= (8 if height < 20 else 12)
    if width >= 60:
        assert len(drawn.head) + len(drawn.foot) <= height // 2


def test_the_keys_that_move_the_text_are_named_where_it_is_longer_than_its_place() -> None:
    state, _ = after(Opened(replace(TASK, page="word\n\n" * 30), 1.0), Pressed("t"))

    def names(height: int, style: Style) -> str:
        return view.drawn(state, style, 2.0, height).foot[0].text

    assert "[↑↓]" in names(30, Style(80))
    assert "[up/down]" in names(30, Style(80, unicode=False))
    assert "[↑↓]" not in names(100, Style(80))


def test_the_chosen_row_of_the_list_is_told_to_whoever_draws_it() -> None:
    state, _ = after(Remembered(STANDING), Pressed("l"), Pressed("down"), state=tried(named()))
    drawn = view.drawn(state, Style(80), 2.0, 12)
    assert drawn.body[drawn.chosen].text.startswith("> 05_x")
    assert view.drawn(tried(named()), Style(80), 2.0, 12).chosen == -1


def test_what_held_means_is_said() -> None:
    state, _ = after(Remembered(STANDING), state=tried(named()))
    assert "2 of 3 skills held (recalled last time, not due yet)" in text_of(state)
    listed = text_of(after(Pressed("l"), state=state)[0], 60)
    assert "A skill is held if you recalled it the last time" in " ".join(listed.split())


@pytest.mark.parametrize("width", [20, 40, 80])
def test_a_table_is_in_columns_where_they_fit_and_else_row_by_row(width: int) -> None:
    page = "# T\n\nIdea.\n| into it | **-6** | `0` |\n|---|:--:|--:|\n| out of it | 0.0025 | 0.5 |\nAfter.\n"
    state, _ = after(Opened(replace(TASK, page=page), 1.0), Pressed("t"))
    text = "\n".join(line.text for line in view.body(state, Style(width)))
    assert "|" not in text
    assert "---" not in text
    assert "Idea." in text
    assert "After." in text
    if width < 40:
        assert "into it: out of it\n  -6: 0.0025\n  0: 0.5" in text
    else:
        assert "  into it    -6      0\n  out of it  0.0025  0.5" in text


def test_the_bar_says_in_words_what_it_shows() -> None:
    state, _ = after(Remembered(STANDING), state=tried(named()))
    assert "2 of 3 skills held" in text_of(state)


def test_the_text_is_the_page_without_what_is_for_later() -> None:
    page = "# Deltas\n\nThe idea,\nin two lines.\n\n## When it is right\n\nThink.\n"
    state, _ = after(Opened(replace(TASK, page=page), 1.0), Pressed("t"))
    assert "The idea, in two lines." in text_of(state)
    assert "Think." not in text_of(state)
    assert after(Pressed("t"), state=state)[0].page == "work"


@pytest.mark.parametrize("key", ["q", "ctrl+c"])
def test_the_end_is_one_sentence_and_nothing_happens_after_it(key: str) -> None:
    state, (end,) = after(Remembered(STANDING), Pressed(key), state=tried(named()))
    assert isinstance(end, End)
    assert end.sentence == "What you wrote is in mine/deltas.py; due: alpha."
    assert step(state, Saved(99.0)) == (state, ())
    _, (end,) = after(Remembered(replace(STANDING, due="", later="beta, tomorrow")), Pressed(key), state=tried(named()))
    assert isinstance(end, End)
    assert end.sentence == "What you wrote is in mine/deltas.py; due next: beta, tomorrow."


@pytest.mark.parametrize("key", ["q", "h", "t", "l", "n", "a", "s", "k", "w", "x", "enter", "escape", "up", "ctrl+c"])
def test_any_key_may_come_before_anything_is_there(key: str) -> None:
    state, _ = step(State(), Pressed(key))
    assert state.task is None
    assert text_of(state).strip()
    state, _ = after(Opened(TASK, 1.0), Pressed(key))
    assert state.task == TASK
    assert text_of(state).strip()


@pytest.mark.parametrize("width", [20, 40, 60, 100])
@pytest.mark.parametrize("page", ["work", "text", "list", "skip", "why"])
def test_nothing_is_wider_than_the_terminal_but_a_name_or_a_line_of_code(width: int, page: str) -> None:
    state, _ = after(Remembered(STANDING), Pressed("h"), state=tried(named(), verdict("hidden_delta")))
    state = replace(state, page=page, notice="A sentence that is longer than twenty characters.")  # type: ignore[arg-type]
    style = Style(width)
    for line in [*view.head(state, style, 20.0), *view.body(state, style), *view.foot(state, style)]:
        assert len(line.text) <= width or " " not in line.text.strip() or line.kind == "place", line


def test_times_are_said_in_words() -> None:
    assert [duration(each) for each in (0.2, 59, 60, 190, 3700)] == [
        "0 s",
        "59 s",
        "1 min 0 s",
        "3 min 10 s",
        "1 h 1 min",
    ]
    assert [view.ago(each) for each in (0.0, 2.0)] == ["just now", "2 s ago"]
