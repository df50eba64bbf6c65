"""Decide when to record and when to pause: record a few steps of a training, pause, and record again later.

A stretch of recording is an observation window. A training is noticed by a difference that depends on an earlier value
of the same difference. Windows begin and end after counted passes and operations, never by a clock: the same script is
seen at the same places on every machine, busy or not. Those places are handed in, so that nobody who writes a script
knows them. This only saves time and memory; what was really trained, and whether it is right, is decided in `reading`.
The limits below may be changed. NumPy and the standard library only.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from byheart.recorder.given import Given
from byheart.recorder.leap import Leap
from byheart.recorder.notes import MOST_BYTES, Notes
from byheart.recorder.places import places_in
from byheart.recorder.rare import Rarely
from byheart.recorder.skim import Skim

# How many operations the first window records: once a training was seen, and at most.
_FEW, MANY = 3000, 12_000
# How often an error must depend on itself, and how many passes the loop must make, before the first pause.
_RECURRED, _PASSES = 4, 4
# Operations after the first pause until the last window, if a training was seen and if none was, and from there to the
# end. One with large arrays counts more: so many elements on average count as another operation.
_ALONE, _SLOW, _LAST, _ELEMENTS = 100_000, 300_000, 600_000, 200
# After so many passes of loops, the script is ended in any case.
_MOST_PASSES = 2_000_000
# About how many passes of the training loop go by before another window begins, and the passes that a window lasts.
SCALES, _WINDOW_PASSES = (40, 400, 4000), 3


class Attention:
    """Decides when to record and when to pause; `finish` is called once, when enough was seen.

    `places` are the numbers of passes after which windows begin, one near each of SCALES. `once`: no window follows the
    first one. With a `leap`, the next ones are far on, at passes to which the training's loop is led, and
    rare draws come there as often as `rarely` says.
    """

    def __init__(
        self,
        finish: Callable[[], None],
        functions: dict[int, int],
        places: Sequence[int] = SCALES,
        once: bool = False,
        leap: Leap | None = None,
        rarely: Rarely | None = None,
    ) -> None:
        self.notes = Notes()
        self._functions = functions
        self._places = frozenset(places)
        # The last window isn't at a known place either.
        self._alone = _ALONE * max(places) / max(SCALES)
        self.on = True
        self.once = once
        self.leap, self._rarely = leap, rarely
        self.given: list[Given] = []
        self.noted: dict[int, list[Given]] = {}  # for each operation of which one is told, these
        self.skim: Skim | None = None  # once the last window is over
        self.finish = finish
        self.entered: set[int] = set()
        self.ran: set[int] = set()  # what was run while it was watched: bodies of functions and loops, and branches
        self._loops: list[list[int]] = []
        # For each site of a subtraction: the bit of each of its results, and the loops with their passes at that time.
        self._differences: dict[tuple[int, int], list[tuple[int, tuple[tuple[int, int], ...]]]] = {}
        self._count = 1
        self._recurred: dict[int, int] = {}
        self._repeats: dict[int, int] = {}
        self._training: set[int] = set()
        self._passes = 0
        self._left = 0
        self._last = once
        self._asked = False
        self._let_go = False
        self._around: set[int] = set()
        self.unseen = 0  # operations that weren't recorded; the hooks count them
        self._all_passes = 0
        self._counts: dict[int, int] = {}  # how often each loop and function began another pass, recorded or not
        self._open: set[int] = set()  # the loops that have begun and not ended
        # For each end of a window, the counts by then; of its second end also whether there was no more room.
        self.begun: list[list[list[int]]] = []
        self.paused: list[tuple[list[list[int]], bool]] = []
        self.cut = False  # whether watching was over before a training's last window could begin
        self._until = 0.0
        self._weight = 1.0

    @property
    def trained(self) -> bool:
        """Whether a training was seen."""
        return bool(self._recurred)

    def enter(self, number: int) -> None:
        """Note that a function of the script was called."""
        self._count_pass(number)
        self.entered.add(number)
        if number in self._training:
            if self.on and self._let_go:
                self._pass_in_window(number)
            elif not self.on:
                self._pass_alone(number)
        self.run(number)

    def run(self, number: int) -> None:
        """Note that this part of the script is run."""
        if self.on:
            self.ran.add(number)

    def subtracted(self, number: int, arguments: list[Any]) -> None:
        """Notice a training: a difference where one side depends on an earlier value of the same difference."""
        here = tuple((each[0], each[1]) for each in self._loops)
        before = self._differences.setdefault((number, self.notes.context), [])
        left, right = (self.notes.depends_on(each) for each in arguments[:2])
        own = sum(mask for mask, _ in before)
        nonlinear = (left if left & own else right) & 1 or self.notes.operations > MANY // 2
        if bool(left & own) != bool(right & own) and nonlinear:
            self._recurred[number] = self._recurred.get(number, 0) + 1
            then = next(where for mask, where in reversed(before) if mask & (left | right))
            differs = [one for one, other in zip(here, then, strict=False) if one != other]
            self._training |= {each[0] for each in differs[:1]}
        self._repeats[number] = self._repeats.get(number, 0) + 1
        mask = 1 << self._count
        self._count += 1
        self.notes.dependences[-1] |= mask
        before.append((mask, here))
        if not self._let_go and self._recurred and self.notes.operations > 2 * _FEW:
            self.pause()

    def told(self, number: int, arguments: Sequence[Any], made: Any) -> None:
        """Note an operation that isn't recorded, for what the training is given."""
        for each in self.noted[number] if not self.on else ():
            each.note(number, arguments, made)

    def loop(self, number: int) -> None:
        """Note that a loop begins another pass."""
        self._open.add(number)
        if self.leap is not None:
            self.leap.sees(number)
            if self._may_leap(number) and self.leap.counts_on(number):
                self._ask_there(self.leap)
        self._count_pass(number)
        if not self.on:
            self._pass_alone(number)
            return
        at = next((at for at, each in enumerate(self._loops) if each[0] == number), None)
        if at is None:
            self._loops.append([number, 1])
        else:
            del self._loops[at + 1 :]
            self._loops[at][1] += 1
        if self._let_go:
            self._pass_in_window(number)
        elif self._seen_enough():
            self.pause()

    def begins(self, number: int, values: Iterator[Any]) -> None:
        """Note that a loop begins to go over these."""
        if self.leap is not None:
            self.leap.begins(number, values)

    def passes_over(self, number: int, rest: Iterator[Any]) -> None:
        """Take values out of what is left of a loop, where it is led past them."""
        if self.skim is not None:
            self.skim.passes_over(number, rest)
        elif self.leap is not None and self._may_leap(number) and self.leap.passes_over(number, rest):
            self._ask_there(self.leap)

    def _ask_there(self, leap: Leap) -> None:
        """Ask for a window where the training was led; after the last one, nothing is of interest."""
        self._asked, self._last, self.once = True, leap.is_last, leap.is_last

    @property
    def rarely(self) -> Rarely | None:
        """What lets rare draws come often, where a training is led; None elsewhere."""
        return self._rarely if self._let_go and self.on else None

    def _may_leap(self, number: int) -> bool:
        """Whether this is a training's loop, and nobody watches it."""
        return self._let_go and not self.on and number in self._training | self._around

    def _seen_enough(self) -> bool:
        passes = self._loops[0][1]
        if self._recurred and max(self._recurred.values()) >= _RECURRED:
            return passes > _PASSES or self.notes.operations > _FEW
        if not self._recurred and passes > 2 * _PASSES and self._repeated():
            return True
        return self.notes.operations > MANY

    def _repeated(self) -> bool:
        """Whether a difference was computed many times while no difference depended on itself."""
        return bool(self._repeats) and max(self._repeats.values()) > 2 * _PASSES

    def pause(self, full: bool = False) -> None:
        """Stop recording: the script runs unobserved for a while. `full`: only because there was no more room."""
        self.close(full)
        if not self.given and self._recurred:
            self._see_what_is_given()
        if self._last:
            self._skim_or_finish()
        if not self._let_go:
            self._let_go = True
            self._around = {each[0] for each in self._loops}
            if not self._training:
                self._training |= {self._functions[each] for each in self._recurred if each in self._functions}
            self._weight = 1 + self.notes.size / 8 / _ELEMENTS / max(1, self.notes.operations)
            self._until = self._done + (self._alone if self._recurred or self._repeated() else _SLOW)

    def _see_what_is_given(self) -> None:
        """Find where this window's training gets its data and its targets, to see what later passes are given."""
        likely = sorted(self._recurred, key=lambda each: -self._recurred[each])
        masks = dict.fromkeys(likely, 0)
        for (number, _), before in self._differences.items():
            masks |= {number: masks[number] | sum(mask for mask, _ in before)} if number in masks else {}
        self.given = [Given(each) for each in places_in(self.notes, masks)]
        numbers = {number for each in self.given for number in each.numbers}
        self.noted = {number: [each for each in self.given if number in each.numbers] for number in numbers}

    def _skim_or_finish(self) -> None:
        """Nothing is recorded any more: look at what later passes are given, if that can be seen."""
        if self.once or not self.given or self.skim is not None:
            self.finish()
        loops = self._open | self._training
        self.skim = Skim(loops, self.counts(), sum(self._places), self._weight)

    def close(self, full: bool = False) -> None:
        """End a window, and note how many passes were begun by then."""
        if self.on:
            self.paused.append((self.counts(), full))
        self.on = False

    def counts(self) -> list[list[int]]:
        """How many passes each loop and each function has begun by now, with its number; skimmed ones don't count."""
        return list(map(list, self._counts.items())) if self.skim is None else self.skim.counts

    def _ask(self) -> None:
        """Ask for the last window; its time has come."""
        if self._last or not self._training:
            self.finish()
        self._last = self._asked = True
        if self.on:
            self._left = _WINDOW_PASSES
        self._until = self._done + _LAST

    @property
    def _done(self) -> float:
        """How many operations were done, recorded or not, each counted by its weight."""
        return (self.unseen + self.notes.operations) * self._weight

    def _count_pass(self, number: int) -> None:
        """Count a pass of a loop or a call, and do what is due by now."""
        if self.skim is not None:
            if self.skim.is_over():
                self.finish()
            return
        self._all_passes += 1
        self._counts[number] = self._counts.get(number, 0) + 1
        if not self.on:
            self.unseen += 1
        if self._all_passes > _MOST_PASSES:
            self._give_up()
        if self._let_go and self._done > self._until:
            self._give_up() if self._last else self._ask()

    def _give_up(self) -> None:
        """End the script; while it still trains, and nobody watched it for the last time, the rest was cut off."""
        self.cut = bool(self._training) and not self.on and bool(self._open & (self._training | self._around))
        self.finish()

    def _pass_alone(self, number: int) -> None:
        if number not in self._training or self.skim is not None:
            return
        self._passes += 1
        if self._asked or self._passes in self._places:
            self._look()
            self._loops.append([number, 1])

    def _look(self) -> None:
        self.on = True
        for each in self.given:
            each.begin()
        self._left = _WINDOW_PASSES
        self._asked = False
        self._loops.clear()
        self.notes.size = min(self.notes.size, MOST_BYTES // 2)
        self._differences.clear()
        self._count = 1
        self.begun.append(self.counts())
        self.notes.forget(self._passes)

    def _pass_in_window(self, number: int) -> None:
        if number in self._training:
            self._passes += 1
            self._left -= 1
            if self._left <= 0:
                self.pause()

    def end(self, number: int) -> None:
        """Note that a loop has ended; after a loop in which recording paused, a new window may begin."""
        self._open.discard(number)
        if self.leap is not None:
            self.leap.ends(number)
        if self.skim is not None:
            return  # what comes after the loop may go on with its weights
        if self.on:
            at = next((at for at, each in enumerate(self._loops) if each[0] == number), None)
            if at is not None:
                del self._loops[at:]
        elif number in self._around and (not self._training or len(self._around) == 1):
            self._around.discard(number)
            self._look()
            self._left = 1 << 30
