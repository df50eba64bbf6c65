"""Find samples that are always compared with the target of another row: each step is exact, and the pairs are wrong.

Where both are picked from one and the same table, as in predicting the next value of a series, that is what is wanted.
So it counts only between two tables of the same length, and is certain only where no series can be meant: where the
rows go round at the end, where no sample's row is the row of any target, or where a name is given a second meaning.
"""

import ast
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import numpy as np

from byheart.reading.backward import Finding
from byheart.reading.behind import all_behind
from byheart.reading.evidence import Array, Evidence
from byheart.reading.moves import is_move
from byheart.reading.network import Network
from byheart.reading.samples import data_of_error, pairs_of, rows_of
from byheart.reading.syntax import names_in
from byheart.reading.training import Error, Step

_OTHER_ROW = "each sample is compared with the target of another row"
_FEWEST_ROWS = 3


@dataclass(frozen=True, slots=True)
class _Picked:
    """The rows of the samples and of their targets in two tables, by which an error's own were picked."""

    error: Error
    tables: tuple[int, int]
    samples: Array
    targets: Array


def other_pairs(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """Samples and targets that are brought together by a wrong row, the same way in each step."""
    return (
        _moved_on(evidence, steps, networks)
        or _moved_on_in_lists(evidence, steps, networks)
        or _all_with_one(evidence, steps, networks)
        or _by_the_turn(evidence, steps, networks)
    )


# Rows of arrays -------------------------------------------------------------------------------------------------------


def _moved_on(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """The rows of the targets are those of the samples and so many more, in two tables."""
    found: dict[tuple[bytes, bytes], list[_Picked]] = {}
    for step, network in zip(steps, networks, strict=True):
        for error in step.errors:
            for each in _picked(evidence, network, error):
                sample, target = (evidence.values[at] for at in each.tables)
                if len(sample) == len(target) and not np.array_equal(sample.ravel(), target.ravel()):
                    found.setdefault((sample.tobytes(), target.tobytes()), []).append(each)
    findings = [one for picked in found.values() if (one := _of_rows(evidence, picked)) is not None]
    return min(findings, key=lambda one: not one.certain, default=None)


def _picked(evidence: Evidence, network: Network, error: Error) -> Iterator[_Picked]:
    """From the tables that a sample and its target were picked from, to those that these were picked from."""
    data = data_of_error(evidence, network, error)
    if data is None or type(error.target) is not int:
        return
    for (mine, samples), (theirs, targets) in zip(
        _tables_behind(evidence, data), _tables_behind(evidence, error.target), strict=False
    ):
        if len(samples) == len(targets):
            yield _Picked(error, (mine, theirs), samples, targets)


def _tables_behind(evidence: Evidence, reference: int) -> Iterator[tuple[int, Array]]:
    """Each table that a value was picked from, one behind the other, and its rows there."""
    rows: Array | None = None
    while (made := evidence.made.get(reference)) is not None and is_move(made) and type(made.arguments[0]) is int:
        if made.name == "item":
            picked = rows_of(evidence, reference)
            if picked is None or (rows is not None and np.max(rows, initial=0) >= len(picked)):
                return  # the numbers of a sample that is one row of a table are no rows of it
            rows = picked if rows is None else picked[rows]
            yield made.arguments[0], rows
        elif evidence.values[made.arguments[0]].size != evidence.values[reference].size:
            return
        reference = made.arguments[0]


def _of_rows(evidence: Evidence, picked: Sequence[_Picked]) -> Finding | None:
    """The finding where the rows of all targets are so many rows from those of their samples."""
    samples, targets = (
        np.concatenate(each) for each in zip(*((one.samples, one.targets) for one in picked), strict=True)
    )
    count = len(evidence.values[picked[0].tables[0]])
    steps = np.unique(targets - samples)
    if not np.all((targets - samples) % count) or len(np.unique((targets - samples) % count)) > 1:
        return None
    line = _line_of_pick(evidence, picked[0].error)
    behind = [all_behind(evidence, [each], numbers=True) for each in picked[0].tables]
    is_one_series = any(evidence.values[each].size > 1 for each in behind[0] & behind[1])
    if not set(samples.tolist()) & set(targets.tolist()) and all(len(each.samples) > 1 for each in picked):
        return Finding("error", line, _OTHER_ROW)
    if len(steps) > 1:
        return Finding("error", line, _OTHER_ROW, certain=not is_one_series)
    return None if is_one_series else Finding("error", line, _OTHER_ROW, certain=False)


def _line_of_pick(evidence: Evidence, error: Error) -> int:
    """The line in a loop that makes the target; else the line that gives it its name there, or that of the error."""
    made = evidence.made.get(error.target) if type(error.target) is int else None
    if made is not None and any(evidence.loops_around(evidence.node(made))):
        return evidence.line(made)
    return line_of_name_picked(evidence, error) or evidence.line(error.operation)


def line_of_name_picked(evidence: Evidence, error: Error) -> int:
    """The line in a loop that gives a target's name an item: whole numbers are picked without an operation; or 0."""
    names = names_of_target(evidence, error)
    loops = (each for each in evidence.tree[1] if isinstance(each, ast.Assign) and any(evidence.loops_around(each)))
    for node in loops:
        own = {each.id for each in node.targets if isinstance(each, ast.Name)}
        if isinstance(node.value, ast.Subscript) and names & own:
            return node.lineno
    return 0


def names_of_target(evidence: Evidence, error: Error) -> set[str]:
    """The names in the text of an error's target, without those that stand in an index."""
    node = evidence.node(error.operation)
    if not isinstance(node, ast.BinOp):
        return set()
    operand = node.left if error.sign < 0 else node.right
    indices = {
        id(inner) for each in ast.walk(operand) if isinstance(each, ast.Subscript) for inner in ast.walk(each.slice)
    }
    return {each.id for each in ast.walk(operand) if isinstance(each, ast.Name) and id(each) not in indices}


# Rows of lists --------------------------------------------------------------------------------------------------------


def _moved_on_in_lists(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """The same in lists of the text, whose items are picked without an operation: all rows were seen, and go round.

    A target that can be made from the row's own isn't another one, as where a network learns the opposite.
    """
    seen = set(_pairs(evidence, steps, networks))
    compare = cache(partial(_compared, frozenset(seen)))
    found = False
    for samples, all_targets in _tables_in(evidence):
        compared = next(
            (each for sign in (1, -1) if (each := compare(len(samples[0]), sign)).keys() == set(samples)), {}
        )
        if not len(seen) == len(compared) == len(samples):
            continue
        for targets in all_targets:
            own = dict(zip(samples, targets, strict=True))
            if compared == own:
                return None
            in_turn = [compared[each] for each in samples]
            turned = any(in_turn == [*targets[by:], *targets[:by]] for by in range(1, len(targets)))
            found |= turned and not _can_be_made_from(list(own.values()), [compared[each] for each in own])
    return Finding("error", _line_of_pick(evidence, steps[0].errors[0]), _OTHER_ROW) if found else None


def _can_be_made_from(own: Sequence[bytes], others: Sequence[bytes]) -> bool:
    """Whether each of these decides the other one that stands at its place, as a formula does.

    What a formula makes of numbers rises or falls with them, all along; of whole numbers, classes say, not always.
    """
    if len(set(zip(own, others, strict=True))) > len(set(own)):
        return False
    one, other = (np.frombuffer(b"".join(each)) for each in (own, others))
    if len(one) != len(own) or np.all(one == np.round(one)):
        return True
    by_size = np.diff(other[np.argsort(one, kind="stable")])
    return bool(np.all(by_size >= 0) or np.all(by_size <= 0))


def _compared(seen: Set[tuple[bytes, bytes]], width: int, sign: int) -> dict[bytes, bytes]:
    """What each sample of so many bytes was compared with; empty where one was compared with several."""
    pairs = {(_put_in(each, width, sign), target) for each, target in seen}
    return dict(pairs) if len({one for one, _ in pairs}) == len(pairs) else {}


def _put_in(sample: bytes, width: int, sign: int) -> bytes:
    """A sample of so many bytes, if that is put in: once for each node perhaps, and negated as in exp(-x @ w)."""
    values = sign * np.frombuffer(sample)
    count = max(width // values.itemsize, 1)
    if 0 < values.size < count and count % values.size == 0:
        values = np.tile(values, count // values.size)  # numbers that are one and the same were taken together
    if values.size % count or not values.size:
        return sample
    turns = (values.reshape(-1, count), values.reshape(count, -1).T)
    return next((_as_bytes([each[0]])[0] for each in turns if np.all(each == each[0])), sample)


def _pairs(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Iterator[tuple[bytes, bytes]]:
    for step, network in zip(steps, networks, strict=True):
        for error in step.errors:
            yield from pairs_of(evidence, step, network, error)


def _tables_in(evidence: Evidence) -> Iterator[tuple[list[bytes], list[list[bytes]]]]:
    """The rows of each list of numbers in the text, with those of all others of this length; and each list of pairs."""
    lists = [rows for each in evidence.tree[1] if isinstance(each, ast.Assign) and (rows := _rows_in(each.value))]
    by_length: dict[int, list[list[bytes]]] = {}
    for one in lists:
        by_length.setdefault(len(one), []).append(_as_bytes(one))
    for alike in by_length.values():
        yield from ((one, [each for each in alike if each is not one]) for one in alike)
    for one in lists:
        if all(isinstance(each, list | tuple) and len(each) == 2 for each in one):
            yield _as_bytes([each[0] for each in one]), [_as_bytes([each[1] for each in one])]


def _rows_in(value: ast.expr) -> list[Any]:
    """The items of a list that is written in the text; none where it is something else, or short."""
    try:
        rows = ast.literal_eval(value) if isinstance(value, ast.List | ast.Tuple) else []
    except (ValueError, TypeError, MemoryError, RecursionError):
        return []
    return list(rows) if len(rows) >= _FEWEST_ROWS else []


def _as_bytes(rows: Sequence[Any]) -> list[bytes]:
    try:
        return [(np.asarray(each, dtype=float).ravel() + 0.0).tobytes() for each in rows]
    except (ValueError, TypeError):
        return [b"" for _ in rows]


# One name for two things ----------------------------------------------------------------------------------------------


def _all_with_one(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """All samples are compared with one target, since an inner loop gives the index that picks them other numbers."""
    seen = set(_pairs(evidence, steps, networks))
    if len(seen) < _FEWEST_ROWS or len({target for _, target in seen}) > 1:
        return None
    error = steps[0].errors[0].operation
    for loop in evidence.loops_around(evidence.node(error)):
        inside = (each for one in loop.body for each in ast.walk(one) if isinstance(each, ast.For))
        inner = (each for each in inside if each.lineno < evidence.line(error))
        for each in inner:
            if isinstance(each.target, ast.Name) and _is_taken(loop, each, each.target.id):
                why = f"this loop gives {each.target.id} other numbers, and the target is picked by it"
                return Finding("error", each.lineno, why)
    return None


def _by_the_turn(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """Targets that are picked by the number of an outer loop alone, and samples by that of the loop in it."""
    error = steps[0].errors[0]
    data = data_of_error(evidence, networks[0], error)
    made = [evidence.made.get(each) for each in (error.target, data) if type(each) is int]
    picks = [evidence.node(each) for each in made if each is not None and each.name == "item"]
    target, sample = picks if len(picks) == 2 else (None, None)
    if not isinstance(target, ast.Subscript) or not isinstance(sample, ast.Subscript):
        return None
    around = list(evidence.loops_around(sample))
    inner, outer = (around[0], around[1:]) if around else (None, [])
    if not isinstance(inner, ast.For) or not any(inner is each for each in evidence.loops_around(target)):
        return None
    turns = set[str]().union(*(names_in(each.target) for each in outer if isinstance(each, ast.For)))
    given = {each.id for each in ast.walk(inner) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    own, theirs = names_in(sample.slice), names_in(target)
    if not own & names_in(inner.target) or theirs & given or not theirs & turns:
        return None
    return Finding("error", target.lineno, "samples and targets are picked from different places", certain=False)


def _is_taken(loop: ast.For | ast.While, inner: ast.For, name: str) -> bool:
    """Whether this name is given a number before an inner loop gives it others, and picks something behind that."""
    ends = inner.end_lineno or inner.lineno
    own = names_in(loop.target) if isinstance(loop, ast.For) else set()
    assigned = (each for each in loop.body if isinstance(each, ast.Assign) and not isinstance(each.value, ast.Constant))
    given = [
        each.lineno for each in assigned if any(isinstance(one, ast.Name) and one.id == name for one in each.targets)
    ]
    items = (each for each in ast.walk(loop) if isinstance(each, ast.Subscript))
    picks = [each.lineno for each in items if isinstance(each.slice, ast.Name) and each.slice.id == name]
    before = name in own or any(each < inner.lineno for each in given)
    behind = any(each > ends for each in picks) and not any(each > ends for each in given)
    return before and behind and any(each < inner.lineno for each in picks)
