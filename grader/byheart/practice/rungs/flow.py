"""What hangs on what in a body of lines: for each line, which lines made what it uses.

Two orders in which every line uses what the same lines made compute the same. A text is read, and nothing is run. Where
a loop or a branch leaves it open, a line has several makers. What can be reached only through a call isn't seen.
"""

import ast
import builtins
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

# The maker of what a function was given.
GIVEN = 0
_State = dict[str, frozenset[int]]


@dataclass
class Flow:
    """For each line, by the number on which it begins: the lines that may have made each thing that it uses.

    `early` has what a line uses that no line above it has made, though one below does, or none at all.
    """

    uses: dict[int, dict[str, frozenset[int]]] = field(default_factory=dict)
    early: dict[int, set[str]] = field(default_factory=dict)
    makers: dict[str, list[int]] = field(default_factory=dict)


def flow_of(body: Sequence[ast.stmt], given: Sequence[str] = (), elsewhere: Sequence[str] = ()) -> Flow:
    """The flow through this body. `given` are its arguments, `elsewhere` names that are made outside of it."""
    flow = Flow()
    for node in _all(body):
        for name in (*_made(node), *_changed(node)):
            flow.makers.setdefault(name, []).append(node.lineno)
    state = {name: frozenset({GIVEN}) for name in (*given, *elsewhere)}
    _through(body, state, flow)
    return flow


def _through(body: Sequence[ast.stmt], state: _State, flow: Flow) -> _State:
    """What is made of the state by these statements."""
    for node in body:
        _note(node, state, flow)
        if isinstance(node, ast.For | ast.While):
            once = _through(node.body, _after(node, state), flow)
            again = _through(node.body, _after(node, _joined(state, once)), flow)
            state = _joined(state, again)
        elif isinstance(node, ast.If):
            before = _after(node, state)
            state = _joined(_through(node.body, dict(before), flow), _through(node.orelse, dict(before), flow))
        else:
            state = _after(node, state)
    return state


def _note(node: ast.stmt, state: _State, flow: Flow) -> None:
    uses = flow.uses.setdefault(node.lineno, {})
    for name in _used(node):
        if name in state:
            uses[name] = uses.get(name, frozenset()) | state[name]
        elif name in flow.makers or name not in dir(builtins):
            flow.early.setdefault(node.lineno, set()).add(name)


def _after(node: ast.stmt, state: _State) -> _State:
    """The state after this statement; of a block, after its first line."""
    after = dict(state)
    after |= {name: frozenset({node.lineno}) for name in _made(node)}
    for name in _changed(node):
        after[name] = after.get(name, frozenset()) | {node.lineno}
    return after


def _joined(one: _State, other: _State) -> _State:
    return {name: one.get(name, frozenset()) | other.get(name, frozenset()) for name in {**one, **other}}


def _all(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        for part in ("body", "orelse"):
            yield from _all(getattr(node, part, ()))


def _own(node: ast.stmt) -> Iterator[ast.AST]:
    """What belongs to a statement itself; of a block, to its first line."""
    parts: list[ast.AST] = [node]
    if isinstance(node, ast.For):
        parts = [node.target, node.iter]
    elif isinstance(node, ast.If | ast.While):
        parts = [node.test]
    for part in parts:
        yield from ast.walk(part)


def _used(node: ast.stmt) -> set[str]:
    bound = {
        each.id
        for comprehension in _own(node)
        if isinstance(comprehension, ast.comprehension)
        for each in ast.walk(comprehension.target)
        if isinstance(each, ast.Name)
    }
    names = {each.id for each in _own(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        names.add(node.target.id)
    return names - bound


def _made(node: ast.stmt) -> set[str]:
    targets = [node.target] if isinstance(node, ast.For | ast.AugAssign | ast.AnnAssign) else []
    targets += node.targets if isinstance(node, ast.Assign) else []
    if isinstance(node, ast.Import | ast.ImportFrom):
        return {(each.asname or each.name).partition(".")[0] for each in node.names}
    return {
        each.id
        for target in targets
        for each in ast.walk(target)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }


def _changed(node: ast.stmt) -> set[str]:
    """What is changed where it lies: a list that something is appended to, an array in which a cell is set.

    And a generator: what is drawn from `np.random` hangs on what was drawn before.
    """
    found = set()
    if isinstance(node, ast.Assign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        found |= {_root(each) for each in targets if isinstance(each, ast.Subscript | ast.Attribute)}
    for call in _own(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            if isinstance(node, ast.Expr) and node.value is call:
                found.add(_root(call.func))
            if ".random." in f"{ast.unparse(call.func)}.":
                found.add(_root(call.func))
    return found - {""}


def _root(node: ast.AST) -> str:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
