"""Recognise layers, or networks, that have a learning rate of their own: not all weights go equally far down.

The numbers that layers go by must stand in the text by several names, be the whole difference, and be used for nothing
else. Then somebody meant them so. Networks are told by having no error in common. All this is asked of every step, and
the rate of a layer must stay what it is where its weights are moved.
"""

import ast
from functools import partial
from itertools import pairwise

from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Evidence
from byheart.reading.gradient import Change
from byheart.reading.rates import Scalar, have_rates_of_their_own, own_rates, path_scalars, written
from byheart.reading.seen import Seen, Training, backward_of
from byheart.reading.twins import Site
from byheart.reading.weights import place_of

REMARK = "each layer has an alpha of its own, where the article has one for both"
NETWORKS = "it trains several networks in turns, each with an alpha of its own"
_CLOSE, _FEWEST = 1e-6, 2


def apart(evidence: Evidence, training: Training) -> bool:
    """Whether rates that differ by layer explain every step."""
    rates: dict[tuple[Site, int], list[float]] = {}
    for seen in training.steps:
        telling = [each for each in seen.changes if each.tells]
        if len(telling) < 2 or not all(each.rate > 0 and each.fits(each.rate) for each in telling):
            return False
        back = backward_of(evidence, seen, training.loss)
        if not _are_named(back, telling):
            return False
        for each in telling:  # of single numbers, how many tell something differs from step to step
            made = evidence.made[each.variable.after]
            rates.setdefault((made.site, place_of(back, each)[0]), []).append(each.rate)
    steady = all(max(each) - min(each) <= _CLOSE * max(each) for each in rates.values())
    return steady and all(len(each) >= _FEWEST for each in rates.values())


def networks_apart(training: Training) -> bool:
    """Whether the steps are those of several networks of the same lines, each with one rate that stays what it is."""
    rates: list[list[float]] = []
    for seen in training.steps:
        networks = _networks_of(seen)
        same_lines = len({each.operation.node for each in seen.step.errors}) == 1
        if len(networks) < 2 or not same_lines or any(len(each) < _FEWEST for each in networks):
            return False
        for changes in networks:
            if not all(each.tells and each.fits(changes[0].rate) for each in changes):
                return False
        rates.append([changes[0].rate for changes in networks])
    steady = len({len(each) for each in rates}) == 1 and all(
        max(each) - min(each) <= _CLOSE * max(each) for each in zip(*rates, strict=True)
    )
    return steady and len(rates) >= _FEWEST and min(map(min, rates)) > 0


def _networks_of(seen: Seen) -> list[list[Change]]:
    """The changes of a step by network: those of weights that have no error in common are of several."""
    cones = [seen.segment.cone([each.out]) for each in seen.step.errors]
    found: list[tuple[set[int], list[Change]]] = []
    for change in seen.changes:
        errors = {at for at, cone in enumerate(cones) if change.variable.before in cone}
        own = [each for each in found if each[0] & errors]
        joined = (errors.union(*(each[0] for each in own)), [one for each in own for one in each[1]] + [change])
        found = [each for each in found if not any(each is one for one in own)] + [joined]
    return [changes for _, changes in sorted(found, key=lambda each: min(each[0], default=-1))]


def _are_named(back: BackwardPass, changes: list[Change]) -> bool:
    """Whether wherever two rates differ each is a number of its own name, which nothing else is made from."""
    ordered = sorted(changes, key=partial(place_of, back))
    differing = [
        each for each in pairwise(sorted(ordered, key=lambda one: one.rate)) if not _alike(each[0].rate, each[1].rate)
    ]
    return bool(differing) and all(
        have_rates_of_their_own(back, *both) and _serve_alone(back, *both, changes) for both in differing
    )


def _serve_alone(back: BackwardPass, one: Change, other: Change, changes: list[Change]) -> bool:
    """Whether each of the two numbers is read in the steps, and nowhere else but to be printed."""
    names = {written(back, each) for own in own_rates(back, one, other) for each in own}
    every = (each for change in changes for each in path_scalars(back, change, ones=True))
    numbers = (each for each in every if written(back, each) in names)
    steps = {id(_statement_of(back, each)) for each in numbers}
    for node in (each for each in back.evidence.tree[1] if isinstance(each, ast.Name | ast.Subscript | ast.Attribute)):
        if isinstance(node.ctx, ast.Load) and ast.unparse(node) in names:
            statement = back.evidence.statement(node)
            prints = isinstance(statement, ast.Expr) and ast.unparse(statement).startswith("print(")
            if id(statement) not in steps and not prints:
                return False
    return True


def _statement_of(back: BackwardPass, number: Scalar) -> ast.AST | None:
    made = back.made(number.result)
    node = back.evidence.node(made) if made is not None else None
    return back.evidence.statement(node) if node is not None else None


def _alike(one: float, other: float) -> bool:
    return abs(one - other) <= _CLOSE * max(one, other)
