"""What is worth a word in a part that is right: it costs nothing, and isn't passed over in silence.

Each aside belongs to a graded part. Pure functions of a reading and its text; no points are awarded here.
"""

import ast
from collections.abc import Iterator, Mapping

import numpy as np

from byheart.reading import rates
from byheart.reading.gradient import Change
from byheart.reading.roles import first_seen, roles_of
from byheart.reading.seen import GOOD, Reading, backward_of
from byheart.recorder.hooks import as_python

_ROOM = 1e-6


def asides_of(reading: Reading) -> Mapping[str, tuple[str, ...]]:
    """By graded part, what is worth a word."""
    if reading.evidence is None or reading.verdict == "unjudged":
        return {}
    found = {
        "initial weights": tuple(_one_sided(reading)),
        "alpha": tuple(_without_alpha(reading)),
        "loop": tuple(_endless(reading)),
    }
    return {part: said for part, said in found.items() if said}


def _one_sided(reading: Reading) -> Iterator[str]:
    seen = first_seen(reading)
    if seen is None or reading.evidence is None:
        return
    values = [reading.evidence.values[each.weight] for each in seen.network.uses if each.other is not None]
    weights = np.concatenate([each.ravel() for each in values]) if values else np.zeros(0)
    if weights.size > 1 and np.all(weights >= 0):
        yield "every weight starts above 0; the article's start on both sides of it, from -1 to 1"


def _without_alpha(reading: Reading) -> Iterator[str]:
    seen = first_seen(reading)
    if seen is None or reading.evidence is None or reading.training is None or reading.verdict not in GOOD:
        return
    if any(each.role == "alpha" for each in roles_of(reading)) or not all(map(_is_plain, seen.changes)):
        return
    back = backward_of(reading.evidence, seen, reading.training.loss)
    if seen.changes and not any(rates.single_operands(back, each) for each in seen.changes):
        yield "nothing multiplies your steps, so your alpha is 1"


def _is_plain(change: Change) -> bool:
    """Whether nothing makes this change longer or shorter than its slope, in whatever way that may be written."""
    return not change.tells or abs(abs(change.rate or 0.0) - 1) < _ROOM


def _endless(reading: Reading) -> Iterator[str]:
    assert reading.evidence is not None
    try:
        tree = ast.parse(as_python(reading.evidence.source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.While)
            and isinstance(node.test, ast.Constant)
            and node.test.value
            and not _leaves(node)
        ):
            ours = "the article's ends after a fixed number of iterations"
            yield f"the loop in line {node.lineno} never ends by itself; {ours}"


def _leaves(loop: ast.While) -> bool:
    """Whether something in the loop can end it."""
    return any(
        isinstance(each, ast.Break | ast.Return | ast.Raise)
        or (isinstance(each, ast.Name | ast.Attribute) and _name(each) in ("exit", "quit", "_exit"))
        for each in ast.walk(loop)
    )


def _name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr
