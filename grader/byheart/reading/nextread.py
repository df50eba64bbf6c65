"""Whether a name is read again after a statement, before it is surely given another value.

The text is followed: the rest of each block, the next turn of each loop, out of a loop after `break`. What was never
seen to run is left out; what it writes itself is asked elsewhere. Where it can't be told, the name counts as read.
"""

import ast
from collections.abc import Sequence
from typing import Literal

from byheart.reading.evidence import Evidence
from byheart.reading.turns import FUNCTIONS, LOOPS, Turns

Use = Literal["read", "written", "break", "continue", "return", ""]


def is_read_again(evidence: Evidence, turns: Turns, name: ast.Name) -> bool:
    """Whether what this name is given here can be read before it is given another value."""
    home = evidence.text.home_of(name)
    if home is None and name.id in turns.read_in_functions:
        return True
    node = evidence.statement(name)
    use: Use = _first_use(turns, turns.after(node), name.id)
    while use not in ("read", "written"):
        above = _left(turns, node, use)
        if above is None or isinstance(above, FUNCTIONS):
            return above is not home
        turned = isinstance(above, LOOPS) and use in ("", "continue")
        again = above.body if turned and isinstance(above, LOOPS) else []
        use = _first_use(turns, [*again, *turns.after(above)], name.id)
        node = above
    return use == "read"


def _left(turns: Turns, node: ast.AST, use: Use) -> ast.AST | None:
    """What ends after this statement: the block it stands in, the loop (`break`), or the function (`return`)."""
    kinds = FUNCTIONS if use == "return" else (*LOOPS, *FUNCTIONS) if use else (ast.stmt, *FUNCTIONS)
    above = turns.above(node)
    while above is not None and not isinstance(above, kinds):
        above = turns.above(above)
    return above


def _first_use(turns: Turns, statements: Sequence[ast.stmt], name: str) -> Use:
    """What these statements do first with the name, or how they are left before that; "" where they do nothing."""
    for each in statements:
        use = _use_in(turns, each, name) if turns.is_seen(each) else ""
        if use:
            return use
    return ""


def _use_in(turns: Turns, statement: ast.stmt, name: str) -> Use:
    if isinstance(statement, ast.If):
        uses = {_first_use(turns, each, name) for each in (statement.body, statement.orelse)}
        if _reads(statement.test, name) or "read" in uses:
            return "read"
        return uses.pop() if len(uses) == 1 else ""
    if isinstance(statement, ast.For | ast.While):
        head = statement.iter if isinstance(statement, ast.For) else statement.test
        inner = _first_use(turns, [*statement.body, *statement.orelse], name)
        return "read" if _reads(head, name) or inner == "read" else ""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return ""
    if _reads(statement, name):
        return "read"
    leaving: dict[type[ast.stmt], Use] = {ast.Break: "break", ast.Continue: "continue"}
    leaving |= {ast.Return: "return", ast.Raise: "return"}
    stored = isinstance(statement, ast.Assign | ast.AnnAssign) and _stores(statement, name)
    return "written" if stored else leaving.get(type(statement), "")


def _reads(node: ast.AST, name: str) -> bool:
    """Whether this reads the name, or changes what it has."""
    augmented = (each.target for each in ast.walk(node) if isinstance(each, ast.AugAssign))
    read = (each for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load))
    return any(isinstance(each, ast.Name) and each.id == name for each in (*augmented, *read))


def _stores(statement: ast.Assign | ast.AnnAssign, name: str) -> bool:
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return any(isinstance(each, ast.Name) and each.id == name for target in targets for each in ast.walk(target))
