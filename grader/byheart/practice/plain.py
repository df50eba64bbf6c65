"""The loop in plain lines, for a terminal that can't draw; and one verdict alone, for editors and scripts.

A key is a line here: its letter, then Enter. It decides nothing: see `session`.
"""

import queue
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TextIO

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.learner import screen
from byheart.learner.screen import Style
from byheart.practice import view
from byheart.practice.answerer import Checked, Pair
from byheart.practice.events import End, Event, Pressed
from byheart.practice.files import place_of
from byheart.practice.inside import longest
from byheart.practice.lines import Line
from byheart.practice.loop import Loop
from byheart.practice.session import step
from byheart.practice.states import State

_WORDS = {"": "enter", "up": "up", "down": "down", "esc": "escape"}


def once(course: Course, exercise: Exercise, say: Callable[[str], None]) -> Checked:
    """What becomes of this exercise's file, asked once. Raises GraderFault."""
    pair = Pair(course.answers, say, reserve=False)
    try:
        checked = pair.ask(exercise.id, place_of(course, exercise), longest(course, exercise))
        assert checked is not None  # nobody abandons it
        return checked
    finally:
        pair.close()


def verdict(checked: Checked, style: Style) -> Iterator[str]:
    """The verdict as lines: each question, and what isn't right."""
    yield from screen.strips(checked.verdicts, style)
    for block in screen.blocks(checked.verdicts, style, checked.printed):
        yield ""
        yield from block
    yield from screen.notes(checked.verdicts, style)
    yield screen.closing(checked.verdicts, style, whole=False)


@dataclass
class _Lines:
    """Writes only what is new."""

    out: TextIO
    style: Style
    clock: Callable[[], float]
    _last: tuple[list[Line], list[Line]] = ([], [])

    def show(self, state: State) -> None:
        """Write the state, if it isn't as it was."""
        if state.checking or state.task is None:
            if state.notice and state.notice not in [line.text for line in self._last[1]]:
                self._write([Line(state.notice)])
                self._last = self._last[0], [Line(state.notice)]
            return
        now = view.body(state, self.style), view.foot(state, self.style)
        if now != self._last:
            head = view.head(state, self.style, self.clock()) if now[0] != self._last[0] else []
            self._write([*head, Line(""), *(now[0] if head else []), Line(""), *now[1], Line("")])
            self._last = now

    def _write(self, lines: list[Line]) -> None:
        for line in lines:
            print(line.text, file=self.out)
        self.out.flush()


def run(make: Callable[[Callable[[Event], None]], Loop], exercise: str, style: Style, keys: TextIO, out: TextIO) -> str:
    """Go on until it is left, by a key or by the end of what is typed; the sentence to say then."""
    happened: queue.SimpleQueue[Event] = queue.SimpleQueue()
    loop = make(happened.put)
    lines, state = _Lines(out, style, loop.clock), State()
    threading.Thread(target=_listen, args=(keys, happened.put), daemon=True).start()
    with closing(loop), _interrupts(happened.put):
        loop.start(exercise)
        while True:
            state, effects = step(state, happened.get())
            for each in effects:
                if isinstance(each, End):
                    return each.sentence
            loop.do(effects)
            lines.show(state)


@contextmanager
def _interrupts(post: Callable[[Event], None]) -> Iterator[None]:
    """A Ctrl-C is an event like another, so none is lost, whatever is being done just then."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, lambda *_: post(Pressed("ctrl+c")))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _listen(keys: TextIO, post: Callable[[Event], None]) -> None:
    """Each line that is typed is a key; the end of them is the end of the loop."""
    for line in keys:
        word = line.strip().lower()
        post(Pressed(_WORDS.get(word, word[:1])))
    post(Pressed("q"))
