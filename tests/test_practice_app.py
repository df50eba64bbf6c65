"""The screen, as textual's pilot sees it: keys go to the session, and what is drawn is the session's state."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import replace
from typing import Any

import pytest
from textual.widgets import Static

from byheart.judging.judge import Verdict
from byheart.practice.answerer import Checked
from byheart.practice.app import Practice
from byheart.practice.events import Ask, Effect, Event, Judged, Note, Open, Opened, Pressed, Remembered, Saved
from byheart.practice.states import Row, Standing, Task

pytestmark = pytest.mark.by_turns(15)

ID = "01_topic"
PAGE = "# Page\n\n" + "\n\n".join(f"paragraph {number}" for number in range(60))
TASK = Task(ID, "mine/topic.py", "file:///mine/topic.py", page=PAGE, solution="def f():\n    return 1\n")
HINTS = ("a nudge", "a place", "an explanation")
WRONG = Verdict(f"{ID}/f", "wrong", 0.0, 1.0, "It differs.", mistake="m", looks_like="It adds.", hints=HINTS)
STANDING = Standing(1, 2, "alpha", (Row(ID, "due"), Row("02_other", "new")))


class Still:
    """A loop that does nothing, and remembers what it was to do."""

    def __init__(self, post: Callable[[Event], None]) -> None:
        self.post = post
        self.done: list[Effect] = []
        self.started: list[str] = []
        self.closed = False

    def clock(self) -> float:
        return 100.0

    def start(self, exercise: str) -> None:
        self.started.append(exercise)

    def do(self, effects: Iterable[Effect]) -> None:
        self.done += effects

    def close(self) -> None:
        self.closed = True


class Seen:
    """The app in a test: what is drawn, and what the loop was to do."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.app = Practice(Still, ID)  # type: ignore[arg-type]
        self.loop: Still = self.app._practice  # type: ignore[assignment]
        self.size = size
        self.pilot: Any = None

    def text(self, part: str = "") -> str:
        parts = [part] if part else ["head", "body", "foot"]
        return "\n".join(str(self.app.query_one(f"#{each}", Static).render()) for each in parts)

    async def post(self, *events: Event) -> None:
        for each in events:
            self.loop.post(each)
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()


def seen(play: Callable[[Seen], Coroutine[Any, Any, None]], size: tuple[int, int] = (100, 30)) -> Seen:
    """Play this with the app, and return it afterwards."""

    async def run() -> Seen:
        here = Seen(size)
        async with here.app.run_test(size=size) as pilot:
            here.pilot = pilot
            await pilot.pause()
            await here.post(Remembered(STANDING), Opened(TASK, 90.0))
            await play(here)
        return here

    return asyncio.run(run())


def judged(*verdicts: Verdict, sha: str) -> Judged:
    return Judged(Checked(ID, verdicts, {}, 64.0, sha), "def f():\n    return 2\n", 101.0)


def test_it_opens_what_was_named_and_shows_the_exercise_and_the_bar() -> None:
    async def play(here: Seen) -> None:
        await here.post(judged(replace(WRONG, outcome="blank"), sha="0"))
        assert here.loop.started == [ID]
        assert "mine/topic.py" in here.text("head")
        assert "Write from memory" in here.text("body")
        assert "1 of 2 skills held" in here.text("foot")
        assert [type(each) for each in here.loop.done] == [Ask, Note]

    seen(play)


def test_a_save_a_hint_and_success_are_drawn() -> None:
    async def play(here: Seen) -> None:
        await here.post(Saved(99.0), judged(WRONG, sha="1"))
        assert "It differs." in here.text("body")
        assert "checked in 64 ms" in here.text("head")
        await here.press("h")
        assert "a nudge" in here.text("body")
        await here.press("h")
        assert "First try something" in here.text("foot")
        await here.post(Saved(99.0), judged(replace(WRONG, outcome="right"), sha="2"))
        assert "All of it is right" in here.text("body")
        assert "the course's" in here.text("body")
        await here.press("n")
        assert here.loop.done[-1] == Open()

    seen(play)


def test_q_ends_with_the_sentence() -> None:
    async def play(here: Seen) -> None:
        await here.post(Saved(99.0), judged(WRONG, sha="1"))
        await here.press("q")

    assert seen(play).app.return_value == "What you wrote is in mine/topic.py; due: alpha."


@pytest.mark.parametrize("key", ["ctrl+c", "ctrl+q", "ctrl+d"])
def test_so_do_the_keys_that_end_other_programs(key: str) -> None:
    async def play(here: Seen) -> None:
        await here.press(key)

    assert (seen(play).app.return_value or "").endswith("due: alpha.")


def test_the_list_is_moved_through_and_opened() -> None:
    async def play(here: Seen) -> None:
        await here.press("l")
        assert f"> {ID}" in here.text("body")
        await here.press("down", "enter")
        assert here.loop.done[-1] == Open("02_other")

    seen(play)


def test_in_a_low_window_the_chosen_row_of_the_list_stays_in_view() -> None:
    rows = tuple(Row(f"{number:02}_topic", "new") for number in range(1, 31))

    async def play(here: Seen) -> None:
        await here.post(Remembered(Standing(1, 2, "alpha", rows)))
        await here.press("l", *["down"] * 25)
        scroll = here.app.query_one("VerticalScroll")
        lines = here.text("body").splitlines()
        chosen = next(at for at, line in enumerate(lines) if line.startswith("> 26_topic"))
        assert scroll.scroll_offset.y <= chosen < scroll.scroll_offset.y + scroll.scrollable_content_region.height
        await here.press(*["up"] * 25)
        assert "> 01_topic" in here.text("body")
        chosen = next(at for at, line in enumerate(here.text("body").splitlines()) if line.startswith("> 01_topic"))
        assert scroll.scroll_offset.y <= chosen

    seen(play, (60, 12))


def test_of_quick_keys_none_is_lost() -> None:
    async def play(here: Seen) -> None:
        await here.press("t")
        for _ in range(4):
            here.app._scrolls("down")
        await here.pilot.pause()
        assert here.app.query_one("VerticalScroll").scroll_offset.y == 4

    seen(play)


def test_a_long_page_is_scrolled_and_a_new_one_begins_at_its_top() -> None:
    async def play(here: Seen) -> None:
        scroll = here.app.query_one("VerticalScroll")
        await here.press("t", "pagedown", "down")
        assert scroll.scroll_offset.y > 0
        await here.press("t")
        assert scroll.scroll_offset.y == 0

    seen(play)


@pytest.mark.parametrize("width", [20, 40, 60, 160])
def test_it_is_drawn_anew_when_the_terminal_changes(width: int) -> None:
    async def play(here: Seen) -> None:
        await here.post(Saved(99.0), judged(WRONG, sha="1"))
        await here.pilot.resize_terminal(width, 12)
        await here.pilot.pause()
        rule = max(here.text("head").splitlines(), key=len)
        assert len(rule) <= max(width, 20)
        await here.pilot.resize_terminal(100, 30)
        await here.pilot.pause()
        assert "It differs." in here.text("body")

    seen(play)


def test_what_a_learner_printed_is_no_markup_and_steers_nothing() -> None:
    async def play(here: Seen) -> None:
        checked = Checked(ID, (WRONG,), {WRONG.question: "[bold]x[/bold] [/] \x1b[2J\n"}, 1.0, "5")
        await here.post(Saved(99.0), Judged(checked, "", 101.0))
        assert "[bold]x[/bold] [/]" in here.text("body")
        assert "\x1b" not in here.text("body")

    seen(play)


def test_any_key_at_any_time_does_no_harm() -> None:
    async def play(here: Seen) -> None:
        for key in ("escape", "enter", "f1", "tab", "ctrl+p", "x", "0", "space", "home", "end", "up", "ctrl+z"):
            await here.press(key)
        assert here.app.is_running

    seen(play)
    assert Pressed("x") == Pressed("x")
