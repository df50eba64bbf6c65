"""Find steps toward another output than the one of which the script itself takes the loss.

A script that adds up -log(p[label]) says which output its target is. Where its steps go toward another one each time,
as with `d[label - 1] -= 1` beside it, one of the two lines is wrong. Of outputs that all are taken into the loss, and
of scripts that compute no loss, nothing is said.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.evidence import Array, Evidence
from byheart.reading.moves import moved_from
from byheart.reading.training import Error, Step

# So many losses have to be seen, none of them that of the target.
_FEWEST = 3
_WHY = "the step goes toward one output, and the loss is taken of a different one"


def toward_another(evidence: Evidence, steps: Sequence[Step]) -> Finding | None:
    """The finding where no loss that is computed is that of the output whose target is 1."""
    found = [goal for step in steps for goal in _goals_in_loss(evidence, step)]
    if len(found) < _FEWEST or any(found):
        return None
    return Finding("error", evidence.line(steps[0].errors[-1].operation), _WHY)


def _goals_in_loss(evidence: Evidence, step: Step) -> Iterator[float]:
    """The target of each output of a step that is a share of several, and of which alone a logarithm is taken."""
    for each in step.errors:
        goal = evidence.value(each.target)
        if goal is None or (goal.size == 1 and len(step.errors) < 2):
            continue
        same = {at for at in moved_from(evidence, each.out) if evidence.values[at].shape == goal.shape} | {each.out}
        for user in (one for at in sorted(same) for one in evidence.users.get(at, ())):
            if goal.size == 1 and _is_log(user.name):
                yield float(goal.item())
            elif user.name == "item" and any(_is_log(one.name) for one in evidence.users.get(user.result, ())):
                yield from _picked(evidence, goal, each, user.arguments[1])


def _picked(evidence: Evidence, goal: Array, error: Error, index: Any) -> Iterator[float]:
    """The target at the place of an output that is picked; nothing where the place isn't one whole number."""
    at: Any = evidence.value(index) if type(index) is int else index[1] if index[0] == "c" else None
    is_whole = isinstance(at, int | np.integer | np.ndarray) and np.size(at) == 1
    if is_whole and goal.ndim == 1 and goal.shape == evidence.values[error.out].shape:
        yield float(goal[int(at)])


def _is_log(name: str) -> bool:
    return operations.plain(name) in ("log", "log2", "log10")
