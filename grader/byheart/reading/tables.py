"""Weights that are made of fewer draws than they are numbers: of a table in the text, say, and one number drawn.

When a script draws other numbers, such weights are others too, each of them, though nobody drew them. So it is counted
how many numbers are drawn that they are made from, and looked whether they hang on these: the recorded operations are
done again with other draws. Nothing is said where what they are made from wasn't recorded, or can't be followed.
"""

import ast
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from byheart.reading import operations
from byheart.reading.behind import all_behind
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.recompute import recomputed
from byheart.recorder.calculus import COMPARED, FLAT, MADE

# So many of the weights have to be drawn, and be others with other draws, by so much of how far they lie apart.
_DRAWN, _OTHER, _DIFFERS = 0.5, 0.75, 1e-3


def not_by_draws(evidence: Evidence, weights: Sequence[int]) -> str:
    """Why these weights aren't drawn, as far as their own making shows; "" if that shows nothing."""
    behind = all_behind(evidence, weights)
    made = sorted((evidence.made[each] for each in behind if each in evidence.made), key=lambda each: each.time)
    unknown = any(each not in evidence.made and evidence.values[each].size > 1 for each in behind)
    if unknown or not made or not all(map(evidence.is_recorded, behind)):
        return ""
    draws = [each for each in made if each.draws]
    begins = [each for each in made if not any(one in evidence.made for one in each.made_of) and each not in draws]
    begins = [each for each in begins if evidence.values[each.result].size > 1]
    tables = _tables_in(evidence, made)
    if any(each not in tables and operations.plain(each.name) not in MADE for each in begins):
        return ""
    count = sum(evidence.values[each].size for each in weights)
    if tables and sum(evidence.values[each.result].size for each in draws) < _DRAWN * count:
        return "its weights are numbers of the text, and too few numbers are drawn for them"
    return "other draws leave its weights as they are" if draws and not _hang_on(evidence, weights, made, draws) else ""


def _tables_in(evidence: Evidence, made: Sequence[Operation]) -> list[Operation]:
    """What makes an array of numbers that all stand in the text, and that no draw is behind."""
    drawn: set[int] = set()
    for each in made:
        if each.draws or not drawn.isdisjoint(each.made_of):
            drawn.add(each.result)
    own = [each for each in made if each.result not in drawn and evidence.values[each.result].size > 1]
    return [each for each in own if _is_called_with_numbers(evidence, each) or _holds_numbers(evidence, each)]


def _holds_numbers(evidence: Evidence, operation: Operation) -> bool:
    return operations.plain(operation.name) not in MADE and evidence.is_written(operation.result)


def _is_called_with_numbers(evidence: Evidence, operation: Operation) -> bool:
    """Whether this is made by a call that is given a table of the text, or a number, as np.linspace is."""
    node = evidence.node(operation)
    given = node.args[0] if isinstance(node, ast.Call) and node.args else None
    if isinstance(given, ast.Name):
        assigned = (each for each in ast.walk(evidence.tree[0]) if isinstance(each, ast.Assign))
        values = [each.value for each in assigned if any(_names(one, given.id) for one in each.targets)]
        return bool(values) and all(map(_is_number, values))
    return given is not None and _is_number(given)


def _names(target: ast.expr, name: str) -> bool:
    return any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(target))


def _is_number(node: ast.expr) -> bool:
    if isinstance(node, ast.List | ast.Tuple):
        return all(map(_is_number, node.elts))
    inner = node.operand if isinstance(node, ast.UnaryOp) else node
    return isinstance(inner, ast.Constant) and isinstance(inner.value, int | float)


def _hang_on(evidence: Evidence, weights: Sequence[int], made: Sequence[Operation], draws: Sequence[Operation]) -> bool:
    """Whether the weights are others with other draws, where comparisons come out as they did.

    So do whole numbers that are made of draws, unless there are as many as weights, which may be rounded: what picks
    between a table and drawn numbers always picks the table where the seed is the text's.
    """
    random, values = np.random.RandomState(3), list(evidence.values)
    now = replace(evidence, values=values)  # type: ignore[arg-type]
    other = {each.result for each in draws}
    for at in other:
        values[at] = values[at] + random.uniform(0.1, 0.9, values[at].shape)
    rounded = 0
    for each in (one for one in made if one.result not in other and other.intersection(one.made_of)):
        name = operations.plain(each.name)
        if name in COMPARED:
            continue
        if name in FLAT:
            rounded += values[each.result].size
            continue
        if each.name == "changed":
            return True
        try:
            values[each.result] = recomputed(now, each)
        except operations.Unknown:
            return True
        other.add(each.result)
    if rounded >= _DRAWN * sum(values[at].size for at in weights):
        return True
    own, new = (np.concatenate([each[at].ravel() for at in weights]) for each in (evidence.values, values))
    return not (own.any() or new.any()) or mostly_differ(own, differing(own, new))


def differing(own: Array, new: Array) -> Array:
    """Which numbers of an array are others, compared with how far those of its own lie apart."""
    return np.asarray(np.abs(new - own) > _DIFFERS * np.ptp(own))


def mostly_differ(own: Array, differ: Array) -> bool:
    """Whether enough of these numbers differ; what is 0 each time, as the place of a bias may be, doesn't count."""
    counted = differ | (own != 0)
    return bool(counted.any()) and float(np.mean(differ[counted])) >= _OTHER
