"""Do a recorded step again with other weights: what the script's own numbers can't tell apart, its operations can.

With tiny weights every slope is 1/4, with a tiny alpha the new weights are the old ones, and the layer behind a huge
weight is asleep. So the step's own operations are computed again with weights of a useful size, and if wanted with
other data; whatever reads a new weight in the same step gets another number for it. Only operations that were recorded
are used: where one can't be followed, or where the script would have gone another way, there is no answer. Nothing is
judged.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from byheart.reading import gradient, operations
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.gradient import Change
from byheart.reading.moves import is_move
from byheart.reading.recompute import computed_anew, recomputed
from byheart.reading.seen import Seen
from byheart.reading.training import roots
from byheart.recorder.calculus import COMPARED, FLAT

# What has the same value whatever the numbers are: only their shape counts.
SHAPES = {"zeros_like", "ones_like", "empty_like", "shape", "size", "len"}
# So many operations of a step are done again: at once, and once for each choice of other data.
_MOST_VALUES, _MOST_WITH_DATA = 20_000, 4000
# At such a weighted sum the slope of a sigmoid is some percent from what it is at 0.
_BENDS = 0.3
# Where weights like a script's own are too small for that, so many times these: a node that is on stays on.
_LARGER = 8.0


@dataclass(frozen=True, slots=True)
class _Way:
    """Which other weights: any, or some `like_its_own`; each layer's brought to a useful size, or as they are."""

    like_its_own: bool = True
    sized: bool = True
    larger: float = 1.0


# A node that is off by choice stays off where the weights of its sum and its bias stay beside each other.
_WAYS = (_Way(like_its_own=False), _Way(), _Way(larger=_LARGER), _Way(sized=False), _Way(sized=False, larger=_LARGER))


@dataclass(frozen=True)
class Redone:
    """The same step with other weights: all values, and the change of every weight beside its gradient."""

    evidence: Evidence
    changes: list[Change]


def redone(
    evidence: Evidence,
    seen: Seen,
    loss: str,
    *,
    given: Mapping[int, Array] | None = None,
    blur: float = 0.0,
    larger: float = 1.0,
) -> Redone | None:
    """The step with other weights: any, or else some that are like its own; None where it can't be done again.

    Its changes are those of the step's own weights, in their order: a velocity, say, is none. `given` are other values
    for its data. With `blur`, each number that is computed is off by up to this share of it. The weights may be
    `larger` by this factor, as those become that are trained for long.
    """
    for way in _WAYS:
        try:
            again = _Again(evidence, seen, replace(way, larger=way.larger * larger), given or {}, blur).evidence()
            changes = gradient.changes(again, seen.step, loss)
        except operations.Unknown:
            continue
        if not changes or not any(np.any(each.slope) for each in changes):
            continue  # as of samples that are told well enough
        if not way.like_its_own or tells_curves(again, seen):
            found = {each.variable.after: each for each in changes}
            return Redone(again, [found[each.variable.after] for each in seen.changes])
    return None


def tells_curves(evidence: Evidence, seen: Seen, least: float = _BENDS) -> bool:
    """Whether the layers' sums are as large as their curves need to be told from straight lines.

    Weights that are like a script's own may cancel out, and whatever a script computes can forbid it any others.
    """
    layers: dict[int, float] = {}
    for each in seen.network.places:
        z, a = evidence.values[each.z], evidence.values[each.a]
        if z.shape == a.shape and np.all((a == z) | (a == 0)):
            continue  # a layer that is left as it is, or whose nodes are on or off, has no curve
        size = float(np.max(np.abs(z), initial=0.0))
        layers[each.depth] = max(layers.get(each.depth, 0.0), size)
    return all(each >= least for each in layers.values())


class _Again:
    """The values of one step, computed again."""

    def __init__(self, evidence: Evidence, seen: Seen, way: _Way, given: Mapping[int, Array], blur: float) -> None:
        self._evidence = evidence
        self._blur, self._off = blur, np.random.RandomState(2)
        self._given = given
        self._way = way
        self._seen = seen
        self._random = np.random.RandomState(1)
        self._values = list(evidence.values)
        self._other: set[int] = set()
        self._of_another_length: set[int] = set()
        # Values change while this is read: an operation is computed from those that were computed again so far.
        self._now = replace(evidence, values=self._values, kinds=self._kinds())  # type: ignore[arg-type]

    def evidence(self) -> Evidence:
        """The evidence with the values of this step computed again. Raises operations.Unknown."""
        step = self._seen.step
        starts = roots(self._evidence, step)
        for each in sorted(starts):
            self._values[each] = self._drawn(each)
        for each, value in self._given.items():
            self._values[each] = value
        self._other |= starts | set(self._given)
        after = {each.after for each in step.variables}
        cone = self._with_places(self._seen.segment.cone(self._ends(), frozenset(starts)), frozenset(starts)) - starts
        made = sorted((self._evidence.made[each] for each in cone if each in self._evidence.made), key=_time)
        if len(made) > (_MOST_WITH_DATA if self._given else _MOST_VALUES):
            raise operations.Unknown("a step of so many operations")
        new: dict[int, Array] = {}
        for operation in made:
            if operation.result not in self._given and self._other.intersection(operation.references()):
                self._compute(operation)
                if operation.result in after:
                    new[operation.result] = self._values[operation.result]
                    self._values[operation.result] = self._random.uniform(1.0, 2.0, new[operation.result].shape)
        self._refuse_another_way(made)
        for reference, value in new.items():
            self._values[reference] = value
        found = replace(self._now, values=tuple(self._values))
        found.sound.update({id(each): each for each in made if each.result in self._other})  # they were computed here
        return found

    def _with_places(self, cone: Set[int], starts: frozenset[int]) -> Set[int]:
        """These values, and what picks places in them, as a mask does: that goes into no number, and decides some."""
        made = self._evidence.made
        while more := {one for at in cone if at in made for one in made[at].references()} - cone:
            cone = cone | self._seen.segment.cone(sorted(more), starts)
        return cone

    def _kinds(self) -> str:
        """The kinds of the values: with other data, whole numbers of the step are none any more."""
        kinds = list(self._evidence.kinds.replace("s", "f"))
        for each in self._seen.segment.cone(self._ends()) if self._given else ():
            kinds[each] = "f" if kinds[each] in "ib" else kinds[each]
        return "".join(kinds)

    def _ends(self) -> list[int]:
        step = self._seen.step
        after = {each.after for each in step.variables}
        return [*after, *(each.operation.result for each in step.errors), *(each.out for each in step.errors)]

    def _drawn(self, root: int) -> Array:
        """Other weights, of such a size that what they make is around 1."""
        value = self._evidence.values[root]
        if self._evidence.kinds[root] not in "fsm":
            raise operations.Unknown("weights that are whole numbers")
        drawn = self._random.uniform(0.3, 1.2, value.shape) * self._random.choice([-1.0, 1.0], value.shape)
        useful = 1 / self._size_beside(root) / np.sqrt(max(value.shape[:1] or (1,)))
        largest = self._largest_of(self._alike(root))
        if not self._way.like_its_own:
            return np.asarray(drawn * useful * self._way.larger)
        if not largest:
            return np.asarray(drawn * useful * self._way.larger / 256)
        kept = 1.0 if 0.1 * useful < largest < 10 * useful or not self._way.sized else useful / largest
        return np.asarray(value * kept * self._way.larger * (1 + drawn / 256))

    def _alike(self, root: int) -> list[int]:
        """The weights that have the same place in the network, where each of them is a single number, as in a list."""
        place = self._places.get(root)
        return [each for each, other in self._places.items() if other == place] if place is not None else [root]

    def _largest_of(self, roots: Iterable[int]) -> float:
        return max(float(np.max(np.abs(self._evidence.values[each]), initial=0.0)) for each in roots)

    @cached_property
    def _places(self) -> dict[int, tuple[int, int | bool]]:
        """For each weight that is a single number, its layer, and whether it is added there.

        Where a node is off, its weights aren't used. Then they are where those are that are moved at the same site, or
        that site stands for them.
        """
        made, single = self._evidence.made, [each for each in self._seen.step.variables if self._is_single(each.before)]
        found = {each.weight: (each.depth, each.other is None) for each in self._seen.network.uses}
        sites = {made[each.after].site: found[each.before] for each in single if each.before in found}
        moved = {each.before: made[each.after].site for each in single}
        return {each: found[each] if each in found else sites.get(site, site) for each, site in moved.items()}

    def _is_single(self, reference: int) -> bool:
        return self._evidence.values[reference].size == 1

    def _size_beside(self, root: int) -> float:
        """The size of the numbers that a weight, or those beside it, are multiplied with: 1 for a hidden layer's."""
        alike = set(self._alike(root))
        own = alike | {each.before for each in self._seen.step.variables if alike & self._behind(each.before)}
        live, values = self._seen.network.live, self._evidence.values
        given = [each for each in self._seen.network.uses if type(each.other) is int and each.other not in live]
        beside = [values[each.other] for each in given if own & self._behind(each.weight)]
        if len(alike) > 1:  # each input has a number of its own there
            beside = [np.concatenate([each.ravel() for each in beside])] if beside else []
        sizes = [float(np.sqrt(np.mean(each * each))) for each in beside if each.size]
        return max((each for each in sizes if each > 0), default=1.0)

    def _behind(self, reference: int) -> frozenset[int]:
        return self._seen.segment.cone([reference], frozenset(self._seen.network.weights))

    def _compute(self, operation: Operation) -> None:
        name = operations.plain(operation.name)
        anew = recomputed if name in SHAPES else computed_anew
        made = anew(self._now, operation)
        if made.shape != self._values[operation.result].shape:
            resized = self._is_by_mask(operation) or self._of_another_length.intersection(operation.references())
            if self._given or not resized:  # which samples a mask of the data picks says what they are
                raise operations.Unknown(name)
            self._of_another_length.add(operation.result)
        if self._blur and not is_move(operation) and name not in FLAT:
            made = made * (1 + self._blur * self._off.uniform(-1.0, 1.0, made.shape))
        self._values[operation.result] = made
        self._other.add(operation.result)

    def _is_by_mask(self, operation: Operation) -> bool:
        """Whether this picks numbers by a mask, as delta[z < 0] does: with other numbers there are more or fewer."""
        picks = operations.plain(operation.name) == "item" and len(operation.arguments) > 1
        index = operation.arguments[1] if picks else None
        return type(index) is int and self._evidence.kinds[index] == "b"

    def _refuse_another_way(self, made: list[Operation]) -> None:
        """Raise Unknown if a test of single numbers comes out otherwise: the script may do something else then."""
        if not made:
            raise operations.Unknown("nothing")
        for each in self._seen.segment.between(made[0].time - 1, made[-1].time + 1):
            is_test = operations.plain(each.name) in COMPARED and self._evidence.values[each.result].size == 1
            if not is_test or not self._other.intersection(each.references()):
                continue
            if not np.array_equal(computed_anew(self._now, each).ravel(), self._evidence.values[each.result].ravel()):
                raise operations.Unknown("a comparison")


def _time(operation: Operation) -> int:
    return operation.time
