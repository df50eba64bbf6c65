"""Find faults in what the steps are given: samples without their targets, data that drift, one sample for all.

A script can have such a fault although every formula is right. Every finding needs proof in the recording. Add another
check here and list it in `of_data`.
"""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.behind import all_behind, is_item
from byheart.reading.evidence import Evidence, Operation, references_in
from byheart.reading.moves import is_move, moved_arguments, moved_from
from byheart.reading.network import Network
from byheart.reading.pairing import line_of_name_picked, names_of_target, other_pairs
from byheart.reading.samples import (
    Sample,
    axis_of,
    data_references,
    of_one_node,
    pairs_of,
    picked_for,
    rows_of,
    samples_of,
    unturned,
)
from byheart.reading.training import Error, Segment, Step

_MANY_STEPS = 6
_MANY_PASSES = 2


def of_data(evidence: Evidence, segment: Segment, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """Data or targets that don't stay what they were."""
    return (
        moving_data(evidence, steps, networks)
        or drifting_data(evidence, segment, steps, networks)
        or other_rows(evidence, steps, networks)
        or other_pairs(evidence, steps, networks)
        or same_sample(evidence, steps, networks)
        or sample_left_out(evidence, networks)
    )


def moving_data(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """The same sample has another target than before, in one training.

    Rows with the same numbers may have different targets. So where samples and targets are picked out of the same
    tables as before, it is the row that has to have the same target.
    """
    if any(map(_is_over_time, networks)):
        return None  # what an output should be hangs on what was put in before
    given = [data_references(each) for each in networks]
    counts = ({len(each) for each in given}, {len(of_one_node(each)) for each in given})
    alone = all(evidence.values[at].size == 1 for each in given for at in each)
    if alone and (min(map(len, counts)) > 1 or _meet_other_weights(steps, networks)):
        return None  # as where a product with 0 is left out: whose numbers these are isn't known
    targets: dict[tuple[tuple[int, int], int, bytes], Sample] = {}
    for at, (step, network) in enumerate(zip(steps, networks, strict=True)):
        if at and _begins_anew(evidence, steps, networks, at):
            targets.clear()
        outputs: Counter[tuple[tuple[int, int], bytes]] = Counter()
        for error in step.errors:
            for sample in samples_of(evidence, step, network, error, at):
                place = (error.operation.site, sample.data)
                known = targets.setdefault((place[0], outputs[place], place[1]), sample)
                outputs[place] += 1
                other = known.target != sample.target and (known.step != at or len(step.errors) == 1)
                if other and not known.is_another_row(sample) and not _is_made_anew(evidence, steps, at, given[at]):
                    return _finding_of_data(evidence, network, error)
    return None


def _is_over_time(network: Network) -> bool:
    """Whether single numbers go in at several depths, by the same weights each time."""
    depths: dict[int, set[int]] = {}
    for each in network.uses:
        if network.evidence.values[each.weight].size == 1:
            depths.setdefault(each.weight, set()).add(each.depth)
    return any(len(each) > 1 for each in depths.values())


def _meet_other_weights(steps: Sequence[Step], networks: Sequence[Network]) -> bool:
    """Whether the data of a step meet weights that the step before it hasn't used, as where each word has its own."""
    for (before, its), (step, own) in pairwise(zip(steps, networks, strict=True)):
        known = {each.weight for each in its.uses} | {each.after for each in before.variables}
        met = {each.weight for each in own.uses if each.depth == own.depth - 1}
        if before.window == step.window and not met <= known and not _has_other_weights(before, step):
            return True
    return False


def _is_made_anew(evidence: Evidence, steps: Sequence[Step], at: int, data: Sequence[int]) -> bool:
    """Whether all numbers of a step's data were made since the step before it, as by playing another game.

    Then a sample that has been there before is another one, with a target of its own.
    """
    before = steps[at - 1] if at and steps[at - 1].window == steps[at].window else None
    since = max(error.operation.time for error in before.errors) if before is not None else -1
    behind = (each for each in all_behind(evidence, data, numbers=True) if evidence.values[each].size > 1)
    made = [evidence.made.get(each) for each in behind]
    return bool(at and made) and all(each is not None and each.time > since for each in made)


def one_training(steps: Sequence[Step]) -> list[Step]:
    """The steps of the first training: in each window, those whose weights go on from each other."""
    end = next((at for at in range(1, len(steps)) if _has_other_weights(steps[at - 1], steps[at])), len(steps))
    return list(steps[:end])


def _has_other_weights(before: Step, step: Step) -> bool:
    """Whether a step has no weight of the step before it, in the same window."""
    left = {each.after for each in before.variables}
    own = {each.before for each in step.variables}
    return before.window == step.window and bool(left) and bool(own) and not left & own


def _begins_anew(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network], at: int) -> bool:
    """Whether a step belongs to another training than the one before it: it has other weights, or data of its own.

    In another window nothing is known by its identity. There it is another training if each window has one table of
    data and one of targets, as they are, for all its steps: several in the first one.
    """
    before, step = steps[at - 1], steps[at]
    if before.window == step.window:
        return _has_other_weights(before, step)
    if sum(one.window == steps[0].window for one in steps) < 2:  # one step says nothing of what stays
        return False
    for window in {steps[0].window, before.window, step.window}:
        both = [(one, network) for one, network in zip(steps, networks, strict=True) if one.window == window]
        goals = {str(error.target) for one, _ in both for error in one.errors}
        tables = {unturned(evidence, each) for _, network in both for each in data_references(network)}
        if len(goals) != 1 or len(tables) != 1:
            return False
    return True


def drifting_data(
    evidence: Evidence, segment: Segment, steps: Sequence[Step], networks: Sequence[Network]
) -> Finding | None:
    """Data that every pass computes from the data of the pass before."""
    first = [(step, network) for step, network in zip(steps, networks, strict=True) if step.window == steps[0].window]
    for (_, one), (step, other) in pairwise(first):
        before, after = (data_references(each) for each in (one, other))
        for was, now in zip(before, after, strict=False):
            operation = evidence.made.get(now)
            if (
                was == now
                or operation is None
                or was not in segment.cone([now])
                or was in step.forward - segment.cone([now])
                or _is_moved(evidence, segment, now)
                or _is_state(evidence, one, now)
            ):
                continue
            old, new = evidence.values[was], evidence.values[now]
            if old.shape == new.shape and not np.array_equal(np.sort(old, axis=None), np.sort(new, axis=None)):
                first_named = next((line for _, line in evidence.names.get(now, ())), evidence.line(operation))
                return Finding("loop", first_named, "the data changes with every pass")
    return None


def _is_state(evidence: Evidence, before: Network, reference: int) -> bool:
    """Whether this is a layer of the pass before, in a network that goes on from itself: weights are used over time."""
    depths: dict[int, set[int]] = {}
    for each in before.uses:
        depths.setdefault(each.weight, set()).add(each.depth)
    layers = {each.a for each in before.places}
    over_time = any(len(each) > 1 for each in depths.values())
    return over_time and not layers.isdisjoint(moved_from(evidence, reference))


def _is_moved(evidence: Evidence, segment: Segment, reference: int) -> bool:
    """Whether a part of this was picked out of a table that errors have changed in place, as an embedding is."""
    parts, waiting = {reference}, [reference]
    while waiting:
        made = evidence.made.get(waiting.pop())
        if made is not None and made.in_place:
            if segment.depends_on(made.result):
                return True
        elif made is not None and (is_move(made) or operations.plain(made.name) == "USub"):
            more = {each for each in moved_arguments(made) if type(each) is int} - parts
            parts |= more
            waiting += more
    return False


def other_rows(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """Samples and targets that are picked from equally long tables, with a varying offset between their rows.

    It is certain where a row of the samples has had two rows of the targets, and these come from a table of their own:
    in one table, as of words and the words around them, a row may well have several.
    """
    offsets: list[np.ndarray] = []
    rows: dict[tuple[bytes, bytes, int], int] = {}
    certain = False
    error = steps[0].errors[0]
    for step, network in zip(steps, networks, strict=True):
        error = step.errors[0]
        data = [unturned(evidence, each) for each in data_references(network)[:1]]
        if len(step.errors) > 1 or not data or type(error.target) is not int:
            return None
        axis = axis_of(evidence, data[0])
        mine, picked = rows_of(evidence, data[0], axis), picked_for(evidence, data[0], error.target, axis)
        theirs = rows_of(evidence, picked, axis) if picked is not None else None
        if mine is None or picked is None or theirs is None or mine.shape != theirs.shape:
            return None
        tables = [evidence.values[evidence.made[each].arguments[0]] for each in (data[0], picked)]
        offsets.append(mine - theirs)
        if np.array_equal(*tables):
            continue
        for at, to in zip(mine.tolist(), theirs.tolist(), strict=True):
            certain |= rows.setdefault((tables[0].tobytes(), tables[1].tobytes(), at), to) != to
    if len(np.unique(np.concatenate(offsets))) < 2 or all(np.array_equal(each, offsets[0]) for each in offsets):
        return None
    made = evidence.made.get(error.target) if type(error.target) is int else None
    line = evidence.line(made) if made is not None else evidence.line(error.operation)
    why = "samples and targets are picked from different places"
    return Finding("error", line, why, certain=certain)


def _finding_of_data(evidence: Evidence, network: Network, error: Error) -> Finding:
    changed = _changed_line(evidence, error) or _picked_line(evidence, network, error)
    if changed is not None:
        return changed
    why = "samples and targets no longer belong together"
    return Finding("loop", evidence.line(error.operation), why, certain=False)


def _changed_line(evidence: Evidence, error: Error) -> Finding | None:
    """The line that changes the data in place: a shuffle, or a loop variable of the same name."""
    shuffled = _shuffle_line(evidence)
    if shuffled:
        return Finding("loop", shuffled, "the inputs are shuffled without their targets")
    names = names_of_target(evidence, error)
    for node in evidence.tree[1]:
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and node.target.id in names:
            return Finding("loop", node.lineno, "the loop's variable has the targets' name, and replaces them")
    return None


def _picked_line(evidence: Evidence, network: Network, error: Error) -> Finding | None:
    """The line where a target is picked otherwise than its sample: by places that no sample was picked by, or last."""
    mine = all_behind(evidence, data_references(network))
    behind = sorted(all_behind(evidence, references_in(error.target)))
    picks = [evidence.made[each] for each in behind if is_item(evidence, each)]
    picks = [each for each in picks if any(evidence.loops_around(evidence.node(each)))]
    if line := _line_of_other_order(evidence, mine, set(behind)):
        return Finding("loop", line, "the samples and their targets are put in two different orders")
    if line := _line_of_order(evidence, mine, set(behind)):
        return Finding("loop", line, "the samples are put in another order, and their targets aren't")
    by_others = [each for each in picks if not mine.issuperset(references_in(each.arguments[1]))]
    operation = by_others[0] if by_others else _table_of(evidence, picks[-1]) if picks else None
    still = [evidence.made[each] for each in data_references(network) if _is_picked_by_a_number(evidence, each)]
    operation = still[0] if still and picks else operation
    line = evidence.line(operation) if operation is not None else line_of_name_picked(evidence, error)
    if line and (shuffled := _line_of_shuffled(evidence, mine, set(behind))):
        return Finding("loop", shuffled, "the samples and their targets are shuffled apart from each other")
    return Finding("error", line, "sample and target are picked with different indices") if line else None


def _is_picked_by_a_number(evidence: Evidence, reference: int) -> bool:
    """Whether this is picked in a loop, always with the same number of the text."""
    node = evidence.node(evidence.made[reference]) if reference in evidence.made else None
    by_number = isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant)
    return by_number and any(evidence.loops_around(node))


def _line_of_other_order(evidence: Evidence, samples: Set[int], targets: Set[int]) -> int:
    """Where targets are picked in a loop in a drawn order that no sample is picked in, and samples in another one."""
    mine, theirs = _picks_in_order(evidence, samples - targets), _picks_in_order(evidence, targets - samples)
    return evidence.line(theirs[0]) if mine and theirs else 0


def _picks_in_order(evidence: Evidence, references: Set[int]) -> list[Operation]:
    """Those of these values that are picked in a loop, in an order that is drawn."""
    picks = [evidence.made[each] for each in sorted(references) if is_item(evidence, each)]
    picks = [each for each in picks if any(_is_order(evidence, one) for one in _index_of(evidence, each.result))]
    return [each for each in picks if any(evidence.loops_around(evidence.node(each)))]


def _is_order(evidence: Evidence, index: int) -> bool:
    """Whether this is several places that are drawn."""
    made = evidence.made.get(index)
    return made is not None and bool(made.draws) and evidence.values[index].size > 2


def _line_of_order(evidence: Evidence, samples: Set[int], targets: Set[int]) -> int:
    """Where samples are picked in an order, in a loop, that no target is picked in; 0 where there is no such order.

    Where the targets' table gets a name in that loop, as in `ys = y`, it is this line.
    """
    used = {one for each in targets if is_item(evidence, each) for one in _index_of(evidence, each)}
    for at in sorted(samples - targets):
        if is_item(evidence, at) and any(evidence.loops_around(evidence.node(evidence.made[at]))):
            orders = [each for each in _index_of(evidence, at) if evidence.values[each].size > 2]
            if orders and used.isdisjoint(orders):
                line = evidence.line(evidence.made[at])
                loop = next(evidence.loops_around(evidence.node(evidence.made[at])))
                named = ((each, one) for each in targets for _, one in evidence.names.get(each, ()))
                names = (one for each, one in named if not _picks(evidence, each, one))
                return min((one for one in names if loop.lineno < one <= (loop.end_lineno or line)), default=line)
    return 0


def _picks(evidence: Evidence, reference: int, line: int) -> bool:
    """Whether this line picks the value out of a table."""
    return is_item(evidence, reference) and evidence.line(evidence.made[reference]) == line


def _line_of_shuffled(evidence: Evidence, samples: Set[int], targets: Set[int]) -> int:
    """The last line that draws another order for one of both only, by a shuffled copy of it; 0 where none does."""
    drawn = [each for at in samples ^ targets if (each := evidence.made.get(at)) is not None and each.draws]
    sizes = {each.result: evidence.values[each.result].size for each in drawn}
    copies = (each for each in drawn for at in each.made_of if 2 < evidence.values[at].size == sizes[each.result])
    return max(map(evidence.line, copies), default=0)


def _index_of(evidence: Evidence, pick: int) -> list[int]:
    """The values by which something was picked."""
    return list(references_in(evidence.made[pick].arguments[1]))


def _table_of(evidence: Evidence, pick: Operation) -> Operation:
    """What makes the table that a target is picked from in the loop, in the order that it has had; else the pick."""
    table = evidence.made.get(pick.arguments[0]) if type(pick.arguments[0]) is int else None
    node = evidence.node(table) if table is not None and is_move(table) and table.name != "item" else None
    return table if table is not None and any(evidence.loops_around(node)) else pick


def _shuffle_line(evidence: Evidence) -> int:
    """The line of a call of a shuffle inside a loop; 0 where there is none."""
    for node in evidence.tree[1]:
        if isinstance(node, ast.Call) and any(evidence.loops_around(node)):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "shuffle":
                return node.lineno
    return 0


def same_sample(evidence: Evidence, steps: Sequence[Step], networks: Sequence[Network]) -> Finding | None:
    """One sample for all steps: it is drawn before the loop, or a loop over samples always leaves after the first."""
    seen = {
        (sample, target)
        for step, network in zip(steps, networks, strict=True)
        for error in step.errors
        for sample, target in pairs_of(evidence, step, network, error)
    }
    error = steps[0].errors[0]
    if len(steps) < 2 or len(seen) != 1:
        return None
    if line := _line_of_one_draw(evidence, error):
        return Finding("loop", line, "one sample is drawn before the loop, and no other one in it")
    loops = (each for each in evidence.above(evidence.node(error.operation)) if isinstance(each, ast.For))
    over_samples = (
        each for each in loops if not (isinstance(each.iter, ast.Call) and ast.unparse(each.iter.func) == "range")
    )
    ends = (each for loop in over_samples for each in loop.body if _leaves(each))
    end = next((each for each in ends if len(steps) >= _MANY_STEPS or not isinstance(each, ast.If)), None)
    return Finding("loop", end.lineno, "only the first sample is ever seen") if end is not None else None


def _line_of_one_draw(evidence: Evidence, error: Error) -> int:
    """The only line that gives the target its name, if it chooses one of several, outside of any loop; 0 elsewhere."""
    names = names_of_target(evidence, error)
    stored = (each for each in evidence.tree[1] if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store))
    makers = [evidence.statement(each) for each in stored if each.id in names]
    made = makers[0] if len(makers) == 1 else None
    if not isinstance(made, ast.Assign) or not isinstance(made.value, ast.Call) or any(evidence.loops_around(made)):
        return 0
    return made.lineno if ast.unparse(made.value.func).rpartition(".")[2] == "choice" else 0


def _leaves(statement: ast.stmt) -> bool:
    """Whether a loop may be left at this statement."""
    inside = statement.body if isinstance(statement, ast.If) else [statement]
    return any(isinstance(each, ast.Break | ast.Return) for each in inside)


def sample_left_out(evidence: Evidence, networks: Sequence[Network]) -> Finding | None:
    """A loop that picks one sample after the other and leaves out the first or the last, which isn't kept for a test.

    Where something else looks at the samples, it isn't told of loops to a number that stands in the text, as 3: so
    somebody may want it. One that counts from the table's length, and all but one, is one short.
    """
    pick = _one_pick(evidence, networks)
    if pick is None or not (end := _left_out_by(evidence, pick)):
        return None
    uses = _other_uses(evidence, pick)
    loop = next((each for each in evidence.above(evidence.node(pick)) if isinstance(each, ast.For)), None)
    if uses is None or loop is None or (uses and (any(map(_picks_by_a_number, uses)) or not _counts_rows(loop))):
        return None
    return Finding("loop", loop.lineno, f"the loop {end}, which is never {'trained with' if uses else 'used'}")


def _one_pick(evidence: Evidence, networks: Sequence[Network]) -> Operation | None:
    """What picks each sample first, if that is always the same place of the text, and one row; None otherwise."""
    given = {each for network in networks for each in data_references(network)}
    moves = (moved_from(evidence, each, turned=True) for each in given)
    found = {next((at for at in each if _is_picked(evidence, at)), None) for each in moves}
    picks = [evidence.made[each] for each in found if each is not None]
    if None in found or any(len(rows) != 1 for each in picks if (rows := rows_of(evidence, each.result)) is not None):
        return None
    first = min(picks, key=lambda each: each.time, default=None)
    return first if len({each.site for each in picks}) == 1 else None


def _is_picked(evidence: Evidence, reference: int) -> bool:
    """Whether a value is some rows of a table, and not all of it with another axis."""
    if rows_of(evidence, reference) is None:
        return False
    return bool(evidence.values[reference].size < evidence.values[evidence.made[reference].arguments[0]].size)


def _left_out_by(evidence: Evidence, pick: Operation) -> str:
    """In words, which end of the table is left out by going through all others, again and again; nothing if none is."""
    again = [rows_of(evidence, each.result) for each in evidence.at_site[pick.site]]
    in_turn = [int(each[0]) for each in again if each is not None]
    least, most = min(in_turn), max(in_turn)
    passes = sum(after == least and before == most for before, after in pairwise(in_turn))
    others = sum(after != before + 1 for before, after in pairwise(in_turn)) - passes
    if most - least + 2 != len(evidence.values[pick.arguments[0]]) or passes < _MANY_PASSES or others > passes:
        return ""
    return "begins after the first sample" if least else "ends before the last sample"


def _other_uses(evidence: Evidence, pick: Operation) -> list[ast.AST] | None:
    """What stands around each name of the picked table that may look at its rows; None where that can't be told.

    Its length and its shape tell nothing of its rows.
    """
    node, table = evidence.node(pick), pick.arguments[0]
    names = {name for name, _ in evidence.names.get(table, ())}
    if node is None or not names:
        return None
    found = []
    for each in evidence.tree[1]:
        if not (isinstance(each, ast.Name) and each.id in names and isinstance(each.ctx, ast.Load)):
            continue
        around = evidence.parents.get(evidence.numbers[id(each)])
        is_size = isinstance(around, ast.Attribute) and around.attr in ("shape", "size")
        is_count = isinstance(around, ast.Call) and ast.unparse(around.func) == "len"
        if around is not None and not (is_size or is_count or any(one is node for one in evidence.above(each))):
            found.append(around)
    # What is used by no name that is known, nobody knows for what.
    return None if not found and any(each.site != pick.site for each in evidence.users[table]) else found


def _counts_rows(loop: ast.For) -> bool:
    """Whether a loop's own line says how long something is."""
    names = (getattr(each, "attr", getattr(each, "id", "")) for each in ast.walk(loop.iter))
    return not {"len", "shape", "size"}.isdisjoint(names)


def _picks_by_a_number(around: ast.AST) -> bool:
    """Whether this takes rows by numbers that stand in the text, as the last one."""
    index = around.slice if isinstance(around, ast.Subscript) else None
    return index is not None and any(isinstance(each, ast.Constant) for each in ast.walk(index))


def targets_of_nothing(evidence: Evidence, steps: Sequence[Step]) -> Operation | None:
    """What draws the targets of each step again, where neither data nor targets are made of anything else but draws."""
    before: set[int] = set()
    drawn_at: dict[int, int] = {}
    for step in steps:
        given = all_behind(evidence, step.forward)
        anew = list(_starts(evidence, given - before))
        for error in step.errors:
            targets = all_behind(evidence, references_in(error.target))
            starts = list(_starts(evidence, targets))
            if starts and all(each is not None and each.draws for each in (*starts, *(anew if before else ()))):
                own = [each for each in starts if each is not None and each.result not in given]
                other = [each for each in own if drawn_at.setdefault(each.node, each.result) != each.result]
                if len(own) == len(starts) and other:
                    return other[0]
        before |= given
    return None


def _starts(evidence: Evidence, references: Iterable[int]) -> Iterator[Operation | None]:
    """What makes those of these arrays and draws that are made of no other value; None for each that nothing made."""
    for at in references:
        made = evidence.made.get(at)
        begins = made is None or not made.made_of
        if (begins and evidence.values[at].size > 1) or (made is not None and made.draws):
            yield made
