"""Parts that are right only as the script was run: it is run again with other numbers in its tables, and farther on.

On samples and targets of 0 and 1 a wrong formula may give the right numbers: a column of ones is a factor that does
nothing, and 1 is its own square. `otherdata` does a recorded step again with others, where what a step is given can be
told. Here the whole text is run with other ones and judged as any script is, so that it doesn't matter how they get to
where they are used. Then its training is led far on: from some pass on its formula may be another one. A part that was
right, and isn't any more, isn't shown. What stops tells nothing, and what compares targets may mean these ones only.
Functions that nobody calls are handed other data. Nothing is run by this module: it is handed a way to read a text.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence
from byheart.reading.othertext import choices, with_other_tables
from byheart.reading.parts import parts_of
from byheart.reading.seen import GOOD, Reading
from byheart.reading.twins import Site
from byheart.recorder.calculus import COMPARED


@dataclass(frozen=True, slots=True)
class Rerun:
    """A run of another kind: a text in the script's place, and which data are others for functions that nobody calls.

    `once`: its training begins in the first window, and no other is needed. `ahead`: it is led far on, to a place that
    is drawn by this number; not if it is 0. `loss`: the one that the script goes down, as its own run has shown.
    """

    text: bytes
    handed: tuple[str, ...] = ()
    once: bool = False
    ahead: int = 0
    loss: str = ""


# Reads the script in such a run; None where it couldn't be watched.
Reads = Callable[[Rerun], Reading | None]
# The parts that are formulas. How the weights start and what the loop does shows in the script's own run.
_FORMULAS = ("forward pass", "error and its sign", "output delta", "hidden delta", "derivatives", "updates", "alpha")
# What is done so often in a window as in so many steps is done in whole steps there.
_AGAIN = 3
# What a step of another form has no part in: in whatever else it differs, the weights get another change.
_BEFORE_STEPS = ("forward pass",)
# With so many other draws of numbers they have to be right, of so many that are tried.
_ENOUGH, _MOST = 2, 8
_BY_DATA = "the steps fit this script's data, but with other numbers in its tables they wouldn't be right"
_LATER = "the steps are right where byheart watched, but in later iterations they wouldn't be"


def in_other_runs(reading: Reading, seed: int, reads: Reads) -> Reading:
    """The reading, without the parts that aren't right with other numbers, drawn by `seed`, or in later iterations."""
    if reading.verdict not in GOOD or reading.evidence is None or reading.training is None:
        return reading
    if _stays_in_both(reading, reading.evidence, seed, reads):
        return reading
    later, by_data = _lost_later(reading, seed, reads), _lost_by_data(reading, seed, reads)
    lost = dict.fromkeys(later, _LATER) | dict.fromkeys(by_data, _BY_DATA)
    return replace(reading, unshown={**reading.unshown, **lost}) if lost else reading


def _stays_in_both(reading: Reading, evidence: Evidence, seed: int, reads: Reads) -> bool:
    """Whether all that is right stays so with other numbers in all tables and far on, both at once."""
    every = next(choices(evidence.source), None)
    if every is None or not _may_be_led(reading):
        return False
    for draw in range(_ENOUGH):
        run = Rerun(with_other_tables(evidence.source, seed + draw, True, every), ahead=1 + seed + draw)
        other = _read_again(reading, run, reads)
        if other is None or _lost_there(reading, other):
            return False
    return True


def _may_be_led(reading: Reading) -> bool:
    """Whether a step of this training doesn't hang on how many there were before."""
    assert reading.evidence is not None
    assert reading.training is not None
    return reading.training.fits and not reading.evidence.called


def _lost_later(reading: Reading, seed: int, reads: Reads) -> set[str]:
    """The parts that aren't right in iterations to which the training is led."""
    assert reading.evidence is not None
    if not _may_be_led(reading):
        return set()
    for draw in range(_ENOUGH):
        other = _read_again(reading, Rerun(reading.evidence.source, ahead=1 + seed + draw), reads)
        if other is not None and (lost := _lost_there(reading, other)):
            return lost
    return set()


def _lost_there(reading: Reading, other: Reading) -> set[str]:
    """The parts that aren't right in a run whose training was led.

    Where a step there isn't right, what it gets wrong may be said of a part that only shows it: a delta that is lost
    looks like a derivative of nothing. So no part of a step is shown then; and none at all where a layer is lost.
    """
    if _is_lost_whole(other):
        return _right_formulas(reading)
    if _lost(reading, other) and not _is_the_same_step(reading, other):
        return _right_formulas(reading) - _right_formulas(other).intersection(_BEFORE_STEPS)
    return {"updates"} if _moves_less(other) else set()


def _is_the_same_step(reading: Reading, other: Reading) -> bool:
    """Whether right steps that move all layers are made nowhere but where the script's own are.

    Then the formulas are the same, also where fewer of them show, as where most nodes are off.
    """
    if other.verdict not in GOOD or not all(each.moves and each.touched for each in other.layers):
        return False
    return len(other.layers) == len(reading.layers) and _places_of_steps(other) <= _places_of_steps(reading)


def _places_of_steps(reading: Reading) -> set[Site]:
    """Where in the text the observed steps are made from their errors."""
    assert reading.evidence is not None
    assert reading.training is not None
    made = reading.evidence.made
    return {made[at].site for each in reading.training.steps for at in each.way() if at in made}


def _is_lost_whole(reading: Reading) -> bool:
    """Whether a layer gives nothing but zeros in later iterations, or the error isn't what it was where it was made."""
    if reading.training is None or reading.evidence is None or not reading.training.steps:
        return False
    evidence, step = reading.evidence, reading.training.steps[0].step
    once = Counter(made.site for each in step.forward if (made := evidence.made.get(each)) is not None)
    errors = {each.operation.site for each in step.errors}
    first, *later = _given_by_windows(evidence, errors | once.keys())
    for seen in later:
        whole = [each for each, times in once.items() if len(seen[each]) >= _AGAIN * times]
        if whole and (errors.isdisjoint(seen) or any(all(first[each]) and not any(seen[each]) for each in whole)):
            return True
    return False


def _given_by_windows(evidence: Evidence, sites: Set[Site]) -> list[defaultdict[Site, list[bool]]]:
    """For each window, of each time that something is done at these sites, whether it gives any number but 0.

    A comparison gives none: that no node of a sample is awake is no layer of zeros.
    """
    found = [defaultdict[Site, list[bool]](list) for _ in range(len(evidence.windows) + 1)]
    for each in evidence.operations:
        if each.site in sites:
            gives = evidence.kinds[each.result] == "b" or bool(np.any(evidence.values[each.result]))
            found[evidence.window_of(each)][each.site].append(gives)
    return found


def _moves_less(reading: Reading) -> bool:
    """Whether a step in later iterations moves fewer weights than any of the first ones."""
    steps = [(each.step.window, len(each.changes)) for each in reading.training.steps] if reading.training else []
    first = [moved for window, moved in steps if window == 0]
    return bool(first) and any(moved < min(first) for window, moved in steps if window)


def _lost_by_data(reading: Reading, seed: int, reads: Reads) -> set[str]:
    """The parts that aren't right with other numbers in the script's tables."""
    assert reading.evidence is not None
    assert reading.training is not None
    shown, once = 0, reading.training.steps[0].step.window == 0
    asleep: set[str] = set()
    for samples, run in islice(_with_other_data(reading.evidence, seed, once), _MOST):
        other = _read_again(reading, run, reads)
        if other is None:
            continue
        lost = _lost(reading, other)
        if lost and (_are_same_classes(reading, other) if samples else _decides_alike(reading, other)):
            if not _is_asleep(other):
                return lost
            asleep = asleep or lost
        shown += not lost
        if shown == _ENOUGH:
            return set()
    return set() if shown else asleep  # nodes may be asleep with some data, and not with all


def _lost(reading: Reading, other: Reading) -> set[str]:
    """The parts that aren't right in another run: the one that is wrong there, and if none is, all that aren't seen.

    What follows from a wrong part isn't seen behind it, and may be right.
    """
    states = {each.part: each.state for each in parts_of(other)}
    own = _right_formulas(reading)
    wrong = "wrong" in states.values()
    return {each for each in own if states[each] == "wrong" or (states[each] != "right" and not wrong)}


def _right_formulas(reading: Reading) -> set[str]:
    """The parts that are formulas and were seen to be right."""
    return {each.part for each in parts_of(reading) if each.state == "right" and each.part in _FORMULAS}


def _with_other_data(evidence: Evidence, seed: int, once: bool) -> Iterator[tuple[bool, Rerun]]:
    """The runs with other data, the likeliest to tell something first, and whether their targets are the script's."""
    if evidence.called:
        yield False, Rerun(evidence.source, ("X", "y"), once)
        yield True, Rerun(evidence.source, ("X",), once)
    for choice in choices(evidence.source):
        for draw, signed in enumerate((True, True, False)):
            text = with_other_tables(evidence.source, seed + draw, signed, choice)
            yield choice.samples, Rerun(text, once=once)


def _read_again(reading: Reading, run: Rerun, reads: Reads) -> Reading | None:
    """The reading of this run; None where it tells nothing.

    It stops at an error at which the script's own didn't, or its data are no numbers any more and train nothing.
    """
    other = reads(replace(run, loss=reading.loss))
    if other is None or other.evidence is None or reading.evidence is None:
        return None
    if not run.ahead and _has_no_numbers(other):
        return None
    ends = [(each.status, each.complaint_line) for each in (reading.evidence, other.evidence)]
    return other if other.evidence.status != "raised" or ends[0] == ends[1] else None


def _has_no_numbers(reading: Reading) -> bool:
    """Whether no step of its training can be judged, since there are infinite numbers or none, as logarithms of -1."""
    if reading.evidence is None or reading.training is None or reading.training.steps:
        return False
    return not all(np.all(np.isfinite(each)) for each in reading.evidence.values)


def _is_asleep(reading: Reading) -> bool:
    """Whether it isn't judged, and in some of its steps nothing is sent back to any weight."""
    steps = reading.training.steps if reading.training is not None and reading.verdict == "unjudged" else []
    return any(each.changes and not any(np.any(one.slope) for one in each.changes) for each in steps)


def _are_same_classes(reading: Reading, other: Reading) -> bool:
    """Whether targets that are whole numbers in both runs are the same: no number that was exchanged is a whole one.

    Else they are chosen by a number of the tables, as where a class stands behind each sample.
    """
    own, new = (_whole_targets(each) for each in (reading, other))
    return own is None or new is None or np.array_equal(own, new)


def _whole_targets(reading: Reading) -> Array | None:
    """The targets of the first step; None where they aren't all whole numbers."""
    if reading.training is None or reading.evidence is None or not reading.training.steps:
        return None
    values = [reading.evidence.value(each.target) for each in reading.training.steps[0].step.errors]
    found = np.concatenate([np.ravel(each) for each in values if each is not None] or [np.zeros(0)])
    return found if np.array_equal(found, np.round(found)) else None


def _decides_alike(reading: Reading, other: Reading) -> bool:
    """Whether the first steps go the same way, and what is compared there, weights apart, comes out the same.

    More may be recorded of the other one: not what is computed of whole numbers alone, for one.
    """
    own, new = _decided(reading), _decided(other)
    return own.keys() <= new.keys() and all(np.array_equal(own[each], new[each]) for each in own)


def _decided(reading: Reading) -> dict[tuple[int, str, int], Array]:
    """The operations of the first step by their line and order, each with what comes out of it if it compares data."""
    if reading.training is None or reading.evidence is None or not reading.training.steps:
        return {}
    seen, found, count = reading.training.steps[0], {}, Counter[tuple[int, str]]()
    for each in seen.segment.operations:
        place = reading.evidence.line(each), operations.plain(each.name)
        compares = place[1] in COMPARED and not seen.network.live.intersection(each.references())
        found[*place, count[place]] = reading.evidence.values[each.result] if compares else np.zeros(0)
        count[place] += 1
    return found
