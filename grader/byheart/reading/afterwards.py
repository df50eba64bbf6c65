"""What is done to the weights after their step, as clipping or rounding: does the step stay what it was?

While a script is watched, a rounding may leave every weight as it is, and spoil them in a turn that nobody watches. If
all that it depends on stands in the text as numbers, what it does to the weights is there to be read. Otherwise it was
not seen. Nothing is judged here but that.
"""

import ast
from collections.abc import Iterator

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.seen import Seen
from byheart.reading.training import RESHAPING, nearly_same

_MOST = 50


def done_afterwards(evidence: Evidence, steps: list[Seen]) -> str:
    """What was done to weights that isn't seen to leave their steps as they are; "" if there is nothing."""
    for operation, before in _after_the_step(evidence, steps):
        what = f"the weights go through {operations.plain(operation.name)} (line {evidence.line(operation)})"
        if not nearly_same(evidence.values[before], evidence.values[operation.result]):
            return f"{what} after their step, which changes them"
        if not _stands_in_text(evidence.node(operation)):
            return f"{what} after their step, which changed nothing while it was watched"
    return ""


def _after_the_step(evidence: Evidence, steps: list[Seen]) -> Iterator[tuple[Operation, int]]:
    """The operations that took the new weights of a step and gave them to the next turn, each with what it took."""
    made_by_steps = {each.after for seen in steps for each in seen.step.variables}
    for at in sorted({each.before for seen in steps for each in seen.step.variables}):
        for _ in range(_MOST):
            operation = evidence.made.get(at)
            if operation is None or operations.plain(operation.name) not in RESHAPING:
                break
            shape = evidence.values[at].shape
            own = [each for each in operation.references() if evidence.values[each].shape == shape]
            own = [each for each in own if each in made_by_steps] or own
            if not own:
                break
            yield operation, own[0]
            at = own[0]


def _stands_in_text(node: ast.AST | None) -> bool:
    """Whether all but the weights is a number in the text."""
    if not isinstance(node, ast.Call):
        return False
    own = not isinstance(node.func, ast.Attribute) or isinstance(node.func.value, ast.Name)
    given = [*node.args, *(each.value for each in node.keywords)]
    others = [each for each in given if not _is_number(each)]
    return own and len(others) <= 1


def _is_number(node: ast.expr) -> bool:
    inner = node.operand if isinstance(node, ast.UnaryOp) else node
    return isinstance(inner, ast.Constant)
