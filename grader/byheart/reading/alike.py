"""Find hidden nodes that start alike and stay so, and rows or tables that are one: then all of them are one node.

Two nodes are alike if what goes into them and what leads on from them is the same, or so little different that they
have the same values. Only the first window is looked at: after thousands of steps, rounding may have made them
different. The text is read for a line alone. Where a form of network can't be taken apart into its nodes, nothing is
claimed.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.behind import all_behind, is_drawn
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.network import Network, Use
from byheart.reading.onerow import line_of_one_row
from byheart.recorder.calculus import ADDING

# Equal hidden nodes drift apart by rounding, and the drift grows.
_ALIKE = 1e-4
# Weights that differ by less than this, compared with themselves or with 1, give nodes the same values.
_SMALL = 1e-8
_MOST_NODES = 100
_ALL = "all hidden nodes start alike, and stay so"
_SOME = "two of the hidden nodes start alike, and stay so"
_FUNCTIONS, _SEEDS = (ast.FunctionDef, ast.Lambda), ("seed", "Random", "default_rng", "RandomState")
_ONE_LIST = "two rows of weights are one and the same list: what changes one of them changes the other"


def stays_alike(evidence: Evidence, networks: Sequence[Network]) -> Finding | None:
    """Hidden nodes that are equal at the start and still some steps later, because their weights began equal."""
    early = [each for each in networks if each.step.window == networks[0].step.window]
    first = networks[0]
    if len(early) < 2 or first.depth < 2:
        return None
    weights = [each.weight for each in first.uses if each.other is not None and each.depth == first.depth - 1]
    same = all(_all_alike(evidence, each) for each in early) and bool(weights)
    if same and all(_constant_along_an_axis(evidence.values[each]) for each in weights):
        return Finding("init", _line_of_start(evidence, weights[0]), _ALL)
    twins = set.intersection(*(set(_twins(evidence, each)) for each in early))
    if twins:
        depth, *_ = min(twins)
        use = next(each for each in first.uses if each.depth == depth and each.other is not None)
        return Finding("init", _line_of_start(evidence, use.weight), _SOME)
    weight = _in_two_rows(evidence, first)
    return Finding("init", _line_of_start(evidence, weight), _ONE_LIST) if weight is not None else None


def drawn_alike(evidence: Evidence, network: Network) -> Finding | None:
    """Drawn weights that are the same for each node of the first hidden layer, as behind a seed of its own.

    Other weights behind them may part the nodes: the steps are right, and the start isn't.
    """
    weight = _drawn_for_all(evidence, network) if network.depth > 1 else None
    if weight is None:
        return None
    return Finding("init", _line_of_seed(evidence, weight), "each hidden node starts with the same drawn weights")


def _drawn_for_all(evidence: Evidence, network: Network) -> int | None:
    """A drawn table in which each node has the same numbers, or a number that each has drawn; None for other weights.

    Where a weight slides over its input, each place has the weight itself: that is one node.
    """
    uses = [each for each in network.uses if each.depth == network.depth - 1 and each.other is not None]
    tables = {each.weight: each for each in uses if evidence.values[each.weight].ndim == 2}
    if len(tables) == 1:
        ((weight, use),) = tables.items()
        table = _by_node(evidence, use, False)
        alike = table is not None and len(table) > 1 and np.ptp(table[0]) > 0 and not np.any(table - table[0])
        return weight if alike and is_drawn(evidence, weight) else None
    rows = _rows_of_numbers(evidence, network)
    begun = [[_before_its_steps(evidence, each) for each in row] for row in rows]
    numbers = [[float(evidence.values[each].item()) for each in row] for row in begun]
    if len(rows) < 2 or len({weight for row in rows for weight in row}) < sum(map(len, rows)):
        return None
    alike = all(each == numbers[0] for each in numbers) and len(set(numbers[0])) > 1
    return begun[0][0] if alike and all(is_drawn(evidence, each) for row in begun for each in row) else None


def _rows_of_numbers(evidence: Evidence, network: Network) -> list[list[int]]:
    """The weights of each node of the first hidden layer; empty where they aren't all single numbers."""
    depth = network.depth - 1
    uses = [each for each in network.uses if each.depth == depth and each.other is not None]
    rows: dict[int, list[int]] = {each.z: [] for each in network.layer(depth)}
    for use in sorted(uses, key=lambda each: each.operation.time):
        at = use.operation.result
        while at not in rows and (added := _addition_of(evidence, at)) is not None:
            at = added.result
        if at not in rows or evidence.values[use.weight].size > 1:
            return []
        rows[at].append(use.weight)
    return list(rows.values())


def _line_of_seed(evidence: Evidence, weight: int) -> int:
    """Where a seed is set in the function that draws this weight, else where it is drawn."""
    drawn = [evidence.made[each] for each in all_behind(evidence, [weight], numbers=True) if each in evidence.made]
    first = next(each for each in drawn if each.draws)
    around = next((each for each in evidence.above(evidence.node(first)) if isinstance(each, _FUNCTIONS)), None)
    calls = (each for each in ast.walk(around) if isinstance(each, ast.Call)) if around is not None else ()
    seeds = (each.lineno for each in calls if ast.unparse(each.func).rpartition(".")[2] in _SEEDS)
    return next(seeds, evidence.line(first))


def one_array(evidence: Evidence, network: Network) -> Finding | None:
    """Layers whose weights have names of their own, each of which is moved, and that are one and the same array."""
    moved = {ast.unparse(each.target) for each in evidence.tree[1] if isinstance(each, ast.AugAssign)}
    depths: dict[int, set[int]] = {}
    for use in network.uses:
        depths.setdefault(use.weight, set()).add(use.depth)
    for weight in (each for each, found in depths.items() if len(found) > 1 and evidence.values[each].size > 1):
        named = [(name, line) for name, line in evidence.names.get(weight, ()) if name in moved]
        if len({name for name, _ in named}) > 1:
            names = " and ".join(dict.fromkeys(name for name, _ in named))
            why = f"{names} are one and the same array: each step of one moves the other"
            return Finding("init", max(line for _, line in named), why)
    return None


def _in_two_rows(evidence: Evidence, network: Network) -> int | None:
    """A weight of two rows that are one list, as after [row] * 3; None where there is none.

    One line adds it twice to the same weighted sum. Or two sums that lead into one have it with the same input. Where a
    weight slides over its input, each place has a sum and an input of its own.
    """
    weights, found = _weights(network), set[object]()
    forward = [evidence.made[at] for at in sorted(network.step.forward) if at in evidence.made]
    ends = _ends_of_sums(evidence, forward)
    sums = dict[tuple[int, ...], set[int]]()
    for made in (each for each in forward if operations.plain(each.name) == "Mult"):
        added = _addition_of(evidence, made.result)
        if added is None or added.result not in ends:
            continue
        for weight in weights.intersection(made.references()):
            if (use := (weight, made.site, ends[added.result])) in found:
                return weight
            found.add(use)
            sums.setdefault((weight, *made.site, *made.references()), set()).add(ends[added.result])
    shared = ((weight, each) for (weight, *_), each in sums.items() if len(each) > 1)
    return next((weight for weight, each in shared if _lead_into_one(evidence, network, each, ends)), None)


def _weights(network: Network) -> set[int]:
    return {each.before for each in network.step.variables}


def _lead_into_one(evidence: Evidence, network: Network, sums: Iterable[int], ends: Mapping[int, int]) -> bool:
    """Whether two of these sums are inputs of one weighted sum of the next layer."""
    led = [_next_sums(evidence, network, each, ends) for each in sums]
    return any(one & other for one, other in combinations(led, 2))


def _next_sums(evidence: Evidence, network: Network, total: int, ends: Mapping[int, int]) -> set[int]:
    """The weighted sums of the next layer that a sum is an input of, by its curve."""
    weights, waiting, seen, found = _weights(network), [total], {total}, set[int]()
    while waiting:
        for each in evidence.users.get(waiting.pop(), ()):
            if each.result in seen or each.result not in network.step.forward:
                continue
            seen.add(each.result)
            if weights.isdisjoint(each.references()) or operations.plain(each.name) in ADDING:  # a bias is added
                waiting.append(each.result)
            elif (added := _addition_of(evidence, each.result)) is not None and added.result in ends:
                found.add(ends[added.result])
    return found


def _ends_of_sums(evidence: Evidence, made: Sequence[Operation]) -> dict[int, int]:
    """For each sum of these, what it is once the same line has added all that it adds."""
    ends: dict[int, int] = {}
    for each in (one for one in reversed(made) if operations.plain(one.name) in ADDING):
        further = _addition_of(evidence, each.result)
        goes_on = further is not None and further.site == each.site
        ends[each.result] = ends.get(further.result, each.result) if further is not None and goes_on else each.result
    return ends


def _addition_of(evidence: Evidence, term: int) -> Operation | None:
    return next((each for each in evidence.users.get(term, ()) if operations.plain(each.name) in ADDING), None)


def _line_of_start(evidence: Evidence, weight: int) -> int:
    """Where their rows become one list, or where they were made; else where their list got its name.

    A single number in a list may be known only as it is after its first step, which a loop makes.
    """
    if line := line_of_one_row(evidence):
        return line
    weight = _before_its_steps(evidence, weight)
    operation = evidence.made.get(weight)
    moved = evidence.values[weight].size == 1 and any(
        evidence.loops_around(evidence.node(operation)) if operation else ()
    )
    if operation is not None and not moved:
        return evidence.line(operation)
    paths = {path.partition("[")[0] for path, _ in evidence.names.get(weight, ())}
    given = [each for each in evidence.tree[1] if isinstance(each, ast.Assign)]
    lines = [each.lineno for each in given if paths.intersection(map(ast.unparse, each.targets))]
    return min([*lines, *(line for _, line in evidence.names.get(weight, ()) if line)], default=0)


def _before_its_steps(evidence: Evidence, weight: int) -> int:
    """The single number that this one was before anything was added to it; any other weight as it is."""
    while (made := evidence.made.get(weight)) is not None and operations.plain(made.name) in ("Add", "Sub"):
        if evidence.values[weight].size > 1 or type(made.arguments[0]) is not int:
            break
        weight = made.arguments[0]
    return weight


def _all_alike(evidence: Evidence, network: Network) -> bool:
    """Whether all nodes of each hidden layer have the same values."""
    for depth in range(1, network.depth):
        places = [evidence.values[each.a] for each in network.layer(depth)]
        if not all(each.size for each in places):
            return False
        if len(places) == 1 and places[0].ndim == 2:
            axes = [axis for axis in (0, 1) if places[0].shape[axis] > 1]
            if not any(np.ptp(places[0], axis=axis).max() < _ALIKE for axis in axes):
                return False
        elif len(places) == 1 and places[0].ndim == 1 and places[0].size > 1:
            if np.ptp(places[0]) > _ALIKE:
                return False
        elif len(places) > 1 and all(each.size == 1 for each in places):
            several = len(network.step.errors) > 1
            if several and not _are_in_pairs(evidence, network, depth):
                return False
            if not several and np.ptp([float(each.ravel()[0]) for each in places]) > _ALIKE:
                return False
        else:
            return False
    return True


def _are_in_pairs(evidence: Evidence, network: Network, depth: int) -> bool:
    """Whether each weight of a layer, a single number, has the number of another one: what leads to another node."""
    own = {each.weight for each in network.uses if each.depth == depth and each.other is not None}
    found = np.sort([float(evidence.values[each].ravel()[0]) for each in own if evidence.values[each].size == 1])
    if len(found) < max(2, len(own)):
        return False
    near = np.diff(found) <= _SMALL * np.maximum(1.0, np.abs(found[1:]))
    return bool(np.all(np.append(near, False) | np.insert(near, 0, False)))


def _constant_along_an_axis(values: Array) -> bool:
    if values.ndim < 2:
        return True
    room = _SMALL * max(1.0, float(np.max(np.abs(values), initial=0.0)))
    return any(values.shape[axis] > 1 and np.ptp(values, axis=axis).max() <= room for axis in range(values.ndim))


# Two nodes of a layer -------------------------------------------------------------------------------------------------


def _twins(evidence: Evidence, network: Network) -> Iterator[tuple[int, int, int]]:
    """The layers, and in each the pairs of nodes, whose weights on both sides are the same."""
    for depth in range(1, network.depth):
        once = {each.weight: each for each in network.uses}.values()
        into = [each for each in once if each.depth == depth]
        onward = [each for each in once if each.depth == depth - 1 and each.other is not None]
        sides = [_by_node(evidence, each, False) for each in into] + [_by_node(evidence, each, True) for each in onward]
        tables = [each for each in sides if each is not None]
        count = min((len(each) for each in tables), default=0)
        if len(tables) < len(sides) or any(len(each) != count for each in tables) or not onward:
            continue
        nodes = np.concatenate(tables, axis=1)
        for at, other in combinations(range(min(count, _MOST_NODES)), 2):
            if np.allclose(nodes[at], nodes[other], rtol=_SMALL, atol=_SMALL):
                yield depth, at, other


def _by_node(evidence: Evidence, use: Use, onward: bool) -> Array | None:
    """The weights of a use, a row for each node that they lead to (onward: that they come from); None if unknown."""
    weight = evidence.values[use.weight]
    if use.other is None:
        return weight.reshape(-1, 1) if weight.ndim and weight.size == max(weight.shape) else None
    if operations.plain(use.operation.name) not in ("MatMult", "matmul", "dot") or len(use.operation.arguments) < 2:
        return None
    left = use.operation.arguments[0] != use.other
    if weight.ndim == 1 and onward:
        return weight.reshape(-1, 1)
    if weight.ndim != 2:
        return None
    # z = x @ W has its nodes in the columns of W, and z = W @ x in its rows; where the layer is x, the other way round.
    return weight if left != onward else weight.T
