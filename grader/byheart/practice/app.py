"""The loop on a screen, in a terminal that can draw: textual draws it. What is on it, `view` says.

It passes keys and events to the session, and draws the state that comes out. It decides nothing.
"""

import os
from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.style import Style as Look
from rich.text import Text
from textual import events
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widgets import Static

from byheart.learner.screen import Style
from byheart.practice import view
from byheart.practice.events import End, Event, Pressed
from byheart.practice.lines import Line
from byheart.practice.loop import Loop
from byheart.practice.session import step
from byheart.practice.states import State

# The terminal's own colours, so that it can be read on any ground; whatever they say is said in words too.
_LOOKS: dict[str, Look] = {
    "title": Look(bold=True),
    "rule": Look(dim=True),
    "right": Look(color="green", bold=True),
    "wrong": Look(color="red", bold=True),
    "hint": Look(bold=True),
    "quiet": Look(dim=True),
    "notice": Look(bold=True),
    "chosen": Look(reverse=True),
    "bar": Look(color="green"),
}

_KEYS = {"ctrl+q": "q", "ctrl+d": "q"}


class Happened(Message):
    """Something happened in the loop."""

    def __init__(self, event: Event) -> None:
        super().__init__()
        self.event = event


class Body(VerticalScroll, can_focus=False):
    """What is read. It keeps the line that is chosen, if any, in its middle, as far as that goes."""

    chosen = -1

    def show(self, chosen: int) -> None:
        """Keep this line in view; -1 for none."""
        self.chosen = chosen
        self.call_after_refresh(self._move)

    def reveal(self, line: int) -> None:
        """Bring this line into view once."""
        self.call_after_refresh(self._to, line)

    def on_resize(self) -> None:
        """It has another height."""
        self.call_after_refresh(self._move)

    def _move(self) -> None:
        if self.chosen >= 0:
            self._to(self.chosen)

    def _to(self, line: int) -> None:
        self.scroll_to(y=line - self.scrollable_content_region.height // 2, animate=False, immediate=True)


class Practice(App[str]):
    """The app. It returns the sentence to say at the end."""

    CSS = """
    Screen { background: ansi_default; color: ansi_default; }
    Static { background: ansi_default; color: ansi_default; width: 100%; height: auto; }
    VerticalScroll { background: ansi_default; height: 1fr; padding: 1 0; }
    VerticalScroll { scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
    VerticalScroll.low { padding: 0; }
    """
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, make: Callable[[Callable[[Event], None]], Loop], exercise: str, unicode: bool = True) -> None:
        super().__init__(ansi_color=True)
        self._state = State()
        self._unicode = unicode
        self._exercise = exercise
        self._practice = make(self._post)

    def _post(self, event: Event) -> None:
        self.post_message(Happened(event))

    def compose(self) -> ComposeResult:
        """What lies above each other."""
        yield Static(id="head")
        with Body():
            yield Static(id="body")
        yield Static(id="foot")

    def on_mount(self) -> None:
        """Begin."""
        self._practice.start(self._exercise)
        self.set_interval(1.0, self._draw_head)
        self._draw()

    def on_happened(self, message: Happened) -> None:
        """An event of the loop."""
        self._take(message.event)

    def on_resize(self) -> None:
        """The terminal has another size; the app's own is the new one only after this."""
        self.call_later(self._draw)

    async def on_event(self, event: events.Event) -> None:
        """A key is the session's, unless it scrolls."""
        if isinstance(event, events.Key):
            if not self._scrolls(event.key):
                self._take(Pressed(_KEYS.get(event.key, event.key), self._practice.clock()))
            return
        await super().on_event(event)

    def _scrolls(self, key: str) -> bool:
        """Whether this key moves the text, and not the choice on the list."""
        if self._state.page == "list" and key in ("up", "down"):
            return False
        scroll = self.query_one(Body)
        here, a_page = scroll.scroll_offset.y, max(1, scroll.scrollable_content_region.height - 1)
        moves = {
            "up": here - 1,
            "down": here + 1,
            "pageup": here - a_page,
            "pagedown": here + a_page,
            "space": here + a_page,
            "home": 0,
            "end": scroll.max_scroll_y,
        }
        if key not in moves:
            return False
        scroll.scroll_to(y=moves[key], animate=False, immediate=True)  # else of quick keys all but the last are lost
        return True

    def _take(self, event: Event) -> None:
        before = self._state
        self._state, effects = step(self._state, event)
        for each in effects:
            if isinstance(each, End):
                self.exit(each.sentence)
                return
        self._practice.do(effects)
        self._draw()
        body = self.query_one(Body)
        if _place(before) != _place(self._state):
            body.scroll_home(animate=False)
        elif before.levels != self._state.levels:
            body.reveal(max((at for at, line in enumerate(self._view().body) if line.kind == "hint"), default=0))

    def _view(self) -> view.Drawn:
        style = Style(max(20, self.size.width), unicode=self._unicode)
        return view.drawn(self._state, style, self._practice.clock(), self.size.height)

    def _draw(self) -> None:
        now = self._view()
        for part, lines in (("#head", now.head), ("#body", now.body), ("#foot", now.foot)):
            self._put(part, lines)
        for each in self.query(Body):
            each.set_class(now.low, "low")
            each.show(now.chosen)

    def _draw_head(self) -> None:
        self._put("#head", self._view().head)

    def _put(self, part: str, lines: Sequence[Line]) -> None:
        for each in self.query(part).results(Static):  # none while the app ends: the clock may still tick then
            each.update(_text(lines))

    def close_loop(self) -> None:
        """Keep what is still to be kept."""
        self._practice.close()


def _text(lines: Sequence[Line]) -> Text:
    text = Text(no_wrap=True, overflow="crop", end="")
    for at, line in enumerate(lines):
        look = _LOOKS.get(line.kind, Look.null())
        if line.link:
            look += Look(link=line.link)
        text.append("\n" if at else "")
        text.append(line.text, look)
    return text


def run(make: Callable[[Callable[[Event], None]], Loop], exercise: str, unicode: bool) -> str:
    """Draw the loop until it is left; the sentence to say then."""
    for name in ("COLUMNS", "LINES"):  # where these are exported, they would hide that the window has another size now
        os.environ.pop(name, None)
    app = Practice(make, exercise, unicode)
    try:
        return app.run() or ""
    finally:
        app.close_loop()


def _place(state: State) -> tuple[object, ...]:
    """What is read: where that changes, it is read from its top."""
    return state.page, state.task, state.focus, state.shown
