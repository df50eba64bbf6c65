"""Why nothing is claimed of a training that was seen to be right: it ended at once, or goes on where nobody watched.

A step that is right says nothing of a loop that is left before it has gone on, nor of a second loop that moves the same
weights in its own way, nor of a rate that grows and grows, or that will be below 0. Nothing is called wrong here.
"""

import ast
from collections.abc import Iterator
from itertools import islice

import numpy as np

from byheart.reading.binding import recorded_in
from byheart.reading.evidence import Array, Evidence
from byheart.reading.lengths import brought_to_one_length
from byheart.reading.lines import root_of
from byheart.reading.schedule import rates_ahead
from byheart.reading.seen import Training
from byheart.reading.syntax import names_in
from byheart.reading.training import Step
from byheart.reading.twins import that_runs_again

# By what isn't the same in all iterations.
_OTHER = {
    "targets": "its steps are right, but in some iterations the same data get targets that they did not have before",
    "scale": "its steps are right, but in some iterations a number that scales them has another sign, or is 0",
}
_LOOPS, _ADDS = ast.For | ast.While, ast.Add | ast.Sub
# A training that is left after so many passes has hardly begun.
_FEW = 2
# From so many steps on, what a rate does is no chance; how far rates may be from each other to be the same.
_MANY, _ROOM, _STEADY = 5, 1e-7, 1e-4
# A rate that grows by less than this share of what it did before has done with growing.
_SLOWS = 0.5
# A rate that still grows in the last of so many parts of a loop grows with every step.
_TENTH = 10
# A step so many times as long as the slope is none that anybody means: as where it is divided by almost 0.
_LONGEST = 1e4
_GROWS = "its steps are right, but its alpha grows with every step"


def unclaimed(evidence: Evidence, training: Training) -> str:
    """Why it isn't said that the whole training is right; empty where it may be."""
    line = _left_at_once(evidence, training)
    if line:
        return f"its steps are right, but line {line} ends the training when it has hardly begun"
    line = _not_watched(evidence, training)
    if line:
        return f"its steps are right, but the loop in line {line} moves the weights too, and byheart didn't watch it"
    line = _drawn_for_nothing(evidence, training)
    if line:
        return f"its steps are right, but line {line} draws the weights again and again, and keeps nothing of before"
    return _of_data(evidence, training) or _of_rate(evidence, training)


def _of_data(evidence: Evidence, training: Training) -> str:
    """What is odd about the data that later iterations are given; empty where nothing is."""
    return next((_OTHER[each] for each in _supplied(evidence, training) if each in _OTHER), "")


def is_supplied_unseen(evidence: Evidence, training: Training) -> bool:
    """Whether it wasn't seen in all iterations that ran what they are given, but what other differences are given.

    It was seen if each of them was watched.
    """
    others = _supplied(evidence, training)
    if len({frozenset(_places_of(evidence, each.step)) for each in training.steps}) > 1:
        return True  # which of its errors a step is made from isn't known of the others
    was_others = not others and any(_may_be_error(evidence, each) for each in evidence.supplied)
    return "unseen" in others or (was_others and bool(evidence.windows or evidence.status == "stopped"))


def _may_be_error(evidence: Evidence, number: int) -> bool:
    """Whether this node takes one value from another: no slope as 1 - a, and no mean."""
    node = evidence.tree[1][number]
    if isinstance(node, ast.Call):
        return True
    if not isinstance(node, ast.BinOp | ast.AugAssign) or not isinstance(node.op, ast.Sub):
        return False
    sides = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)
    return not any(isinstance(each, ast.Constant) for each in sides)


def _supplied(evidence: Evidence, training: Training) -> list[str]:
    """For each of the training's errors of which it is known, what wasn't the same in all iterations."""
    errors = {each for seen in training.steps for each in _places_of(evidence, seen.step)}
    return [evidence.supplied[each] for each in sorted(errors) if each in evidence.supplied]


def _places_of(evidence: Evidence, step: Step) -> Iterator[int]:
    """The nodes of a step's errors; of one that stands before the loop too, the node in the loop."""
    return (that_runs_again(evidence, each.operation.site)[0] for each in step.errors)


def _drawn_for_nothing(evidence: Evidence, training: Training) -> int:
    """The line that draws weights in a loop around the whole training, of which nothing else hangs on its pass.

    0 where there is none, or where something is done with what was trained but printing it.
    """
    first = training.steps[0]
    error = first.step.errors[0].operation
    outer = next(islice(evidence.loops_of(error), 1, None), None)
    cone = first.segment.cone([each.before for each in first.step.variables])
    drawn = [evidence.made[at] for at in cone if at in evidence.made and evidence.made[at].draws]
    inside = [each for each in drawn if any(one is outer for one in evidence.loops_of(each))]
    if not isinstance(outer, ast.For) or not inside or len(inside) < len(drawn):
        return 0
    if not any(one is outer for one in evidence.above(evidence.node(error))) and not any(
        _is_said_now_and_then(each) and names_in(outer.target) & names_in(each) for each in outer.body
    ):
        return 0  # a function that trains is called again and again, and nothing says that these are passes
    # What is said of some passes only isn't said of one training after the other.
    used = any(names_in(outer.target) & names_in(each) for each in outer.body if not _is_said_now_and_then(each))
    plain = all(isinstance(each, ast.Assign | _LOOPS) or _is_said(each) for each in outer.body)
    led = {id(one) for node in (evidence.node(error), *evidence.calls(error)) for one in evidence.above(node)}
    trained = next((at for at, each in enumerate(outer.body) if id(each) in led), 0)
    after = [each for each in outer.body[trained + 1 :] if not _is_said(each)]
    return 0 if used or after or not plain else min(evidence.line(each) for each in inside)


def _is_said(statement: ast.stmt) -> bool:
    """Whether it prints, or only says something: all else that a call does may keep what it is given."""
    if _is_said_now_and_then(statement):
        return True
    value = statement.value if isinstance(statement, ast.Expr) else None
    prints = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "print"
    return prints or isinstance(value, ast.Constant)


def _is_said_now_and_then(statement: ast.stmt) -> bool:
    """Whether it only says something, in some passes: in those whose number can be divided, say."""
    return isinstance(statement, ast.If) and all(map(_is_said, (*statement.body, *statement.orelse)))


def _loops_around(evidence: Evidence, training: Training) -> list[ast.For | ast.While]:
    """The loops around the training's errors, from the inside out."""
    number = next(_places_of(evidence, training.steps[0].step))
    node = evidence.tree[1][number] if number >= 0 else None
    return list(evidence.loops_around(node))


def _passes_of(evidence: Evidence, loop: ast.AST) -> int:
    """How many passes of a loop ran while it was watched."""
    return evidence.counts.get(evidence.numbers[id(loop)], 0)


def _of_rate(evidence: Evidence, training: Training) -> str:
    """What is odd about a rate that changes with every step; empty where nothing is."""
    windows = [each.step.window for each in training.steps]
    passes = np.array([evidence.passes[each] + at - windows.index(each) for at, each in enumerate(windows)])
    rates = np.array([each.rate for each in training.steps], dtype=float)
    if np.any(rates > _LONGEST):
        return f"its steps are right, but one is {np.nanmax(rates):.0e} times as long as the slope"
    if len(rates) < _MANY or not np.all(rates):
        return ""
    ahead = rates_ahead(evidence, training, next(iter(_loops_around(evidence, training)), None))
    if ahead is not None:
        return _of_rule(ahead)
    grows = np.diff(rates) / np.diff(passes)  # by pass: after a warm-up, it hardly does any more
    if np.all(np.diff(rates) > _ROOM * rates[:-1]) and grows[-1] > _SLOWS * grows[-2]:
        return "" if brought_to_one_length(training) else _GROWS
    # Passes of the first window don't count in those of the later ones.
    later = np.array(windows) > 0
    falls = (np.diff(rates) / np.diff(passes))[later[1:] == later[:-1]]
    fall = np.mean(falls)
    ends = sum(_passes_of(evidence, each) for each in _loops_around(evidence, training)[:1])
    if np.ptp(falls) < _STEADY * abs(fall) and rates[-1] + fall * (ends - 1 - passes[-1]) < 0:
        return "its steps are right, but its alpha falls by the same amount each time, and would be below 0 in the end"
    return ""


def _of_rule(rates: Array) -> str:
    """What is odd about the rates of a whole loop; empty where nothing is."""
    if np.any(rates < -_ROOM * np.max(rates)):
        return "its steps are right, but by its rule alpha is below 0 in some iterations"
    late = rates[-max(len(rates) // _TENTH, 2) :]
    return _GROWS if np.all(np.diff(late) > _ROOM * late[:-1]) and rates[-1] >= np.max(rates) else ""


def _left_at_once(evidence: Evidence, training: Training) -> int:
    """The line that leaves the training's loop after its first passes; 0 where none does."""
    inner = _loops_around(evidence, training)[:1]
    if evidence.status != "ended" or any(_passes_of(evidence, each) > _FEW for each in inner):
        return 0
    leaves = (each for loop in inner for each in ast.walk(loop) if isinstance(each, ast.Break | ast.Return))
    return next((each.lineno for each in leaves), 0)


def _not_watched(evidence: Evidence, training: Training) -> int:
    """The line of a loop in which nothing was recorded, and which adds to the weights under their own names."""
    weights = {each.before for seen in training.steps for each in seen.step.variables}
    names = {root_of(name) for each in weights for name, _ in evidence.names.get(each, ())}
    for loop in _loops_in(evidence, evidence.tree[0].body):
        old = names - _given_anew(evidence, training, loop, names)
        if not recorded_in(evidence, loop) and any(_moves(each, old) for each in ast.walk(loop)):
            return loop.lineno
    return 0


def _given_anew(evidence: Evidence, training: Training, loop: ast.AST, names: set[str]) -> set[str]:
    """Which of these names hold something new where a loop begins that stands behind the training's own."""
    own = [each for each in evidence.tree[0].body if each in _loops_around(evidence, training)]
    body, found, old = evidence.tree[0].body, set[str](), _made_with(evidence, names)
    if not own or loop not in body:
        return found
    for each in body[body.index(own[0]) + 1 : body.index(loop)]:
        given = set().union(*map(names_in, each.targets)) if isinstance(each, ast.Assign) else set[str]()
        if isinstance(each, ast.Assign) and all(isinstance(one, ast.Name | ast.Tuple) for one in each.targets):
            found = found | given if not names_in(each.value) & (old - found) else found - given
    return found


def _made_with(evidence: Evidence, names: set[str]) -> set[str]:
    """These names, and all that may hold something that was made with what they hold."""
    assigned = [each for each in ast.walk(evidence.tree[0]) if isinstance(each, ast.Assign)]
    found, before = set(names), set[str]()
    while found != before:
        before = set(found)
        for each in assigned:
            if names_in(each.value) & found:
                found |= set().union(*map(names_in, each.targets))
    return found


def _loops_in(evidence: Evidence, body: list[ast.stmt]) -> Iterator[ast.For | ast.While]:
    """The loops of this body, and those of the branches in which something was recorded."""
    for each in body:
        if isinstance(each, _LOOPS):
            yield each
        elif isinstance(each, ast.If | ast.With):
            for branch in (each.body, getattr(each, "orelse", [])):
                if any(recorded_in(evidence, one) for one in branch):
                    yield from _loops_in(evidence, branch)


def _moves(node: ast.AST, names: set[str]) -> bool:
    """Whether a statement adds to one of these names, or to a part of it, as `w += d` and `w = w + d` do."""
    if isinstance(node, ast.AugAssign):
        return isinstance(node.op, _ADDS) and bool(names_in(node.target) & names)
    if not isinstance(node, ast.Assign):
        return False
    values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
    sums = [each for each in values if isinstance(each, ast.BinOp) and isinstance(each.op, _ADDS)]
    given = set().union(*map(names_in, node.targets))
    return any(given & names & names_in(each) for each in sums)
