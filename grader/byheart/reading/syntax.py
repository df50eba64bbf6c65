"""What the syntax of a text says by itself: who owns a name, what is never run, what has no value yet.

Nothing is followed here, and nothing runs.
"""

import ast
import builtins
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from byheart.reading.origins import ANY

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
# A number as it stands in a string, without its sign; and from where on whole numbers aren't all floats.
_NUMBER = re.compile(r"\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?")
_MOST = 2**53
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)


class Scope:
    """The names that are known somewhere in a text, and whose they are: its own, and those of what is around it.

    Nothing is copied, since a text may have thousands of functions and thousands of names.
    """

    __slots__ = ("_around", "_own")

    def __init__(self, own: dict[str, int], around: "Scope | None" = None) -> None:
        self._own, self._around = own, around

    def get(self, name: str, otherwise: int) -> int:
        """Whose name this is."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope._own:
                return scope._own[name]
            scope = scope._around
        return otherwise

    def add(self, names: Iterable[str], owner: int) -> None:
        """These names are the owner's from now on."""
        self._own.update(dict.fromkeys(names, owner))


def homes_in(tree: ast.Module) -> dict[int, ast.AST]:
    """For each node, the function around it."""
    homes: dict[int, ast.AST] = {}
    left: list[tuple[ast.AST, ast.AST | None]] = [(tree, None)]
    while left:
        node, home = left.pop()
        if home is not None:
            homes[id(node)] = home
        body = getattr(node, "body", []) if isinstance(node, FUNCTIONS) else []
        own = {id(each) for each in (body if isinstance(body, list) else [body])}
        left += [(each, node if id(each) in own else home) for each in ast.iter_child_nodes(node)]
    return homes


def unmentioned(tree: ast.Module) -> set[int]:
    """The functions that the text never mentions, and those of classes that it never mentions."""
    names = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
    names |= {each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute)}
    found: set[int] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name not in names:
            own = [node] if isinstance(node, ast.FunctionDef) else node.body
            found |= {id(each) for each in own if isinstance(each, ast.FunctionDef)}
    return found


def attributes_in(tree: ast.Module) -> set[str]:
    """The attributes that the text itself gives to something, and the functions of its classes."""
    names = {
        each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names |= {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
    return names


def is_method(node: ast.AST) -> bool:
    """Whether this is a call of something's method, or of a function in a module."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)


def is_static(node: ast.AST) -> bool:
    """Whether a function of a class gets no instance."""
    decorators = getattr(node, "decorator_list", ())
    return any(isinstance(each, ast.Name) and each.id == "staticmethod" for each in decorators)


def is_field(node: ast.AST) -> bool:
    """Whether this is a field of a dataclass or a named tuple."""
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)


def key_of(index: ast.expr) -> Any:
    """The key that an index is, where it stands in the text."""
    if isinstance(index, ast.Constant) and isinstance(index.value, int | str):
        return index.value
    if isinstance(index, ast.UnaryOp) and isinstance(index.op, ast.USub) and isinstance(index.operand, ast.Constant):
        return -1
    return ANY


def parameters_of(arguments: ast.arguments) -> list[ast.arg]:
    """The parameters that have names of their own."""
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]


def defaults_of(arguments: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr]]:
    """Each parameter that has a default, with it."""
    placed = [*arguments.posonlyargs, *arguments.args]
    yield from zip(placed[len(placed) - len(arguments.defaults) :], arguments.defaults, strict=True)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if default is not None:
            yield argument, default


def names_in(target: ast.AST) -> set[str]:
    """All names in this expression."""
    return {each.id for each in ast.walk(target) if isinstance(each, ast.Name)}


def makes_several(tree: ast.Module) -> bool:
    """Whether one of its classes is called at several places, or in a loop or a function, which may be run again."""
    classes = {each.name for each in ast.walk(tree) if isinstance(each, ast.ClassDef)}
    again = (*FUNCTIONS, *COMPREHENSIONS, ast.For, ast.While)
    made: list[str] = []
    for node in ast.walk(tree):
        calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)] if isinstance(node, again) else []
        made += [ast.unparse(each.func) for each in calls]
        made += [ast.unparse(node.func)] if isinstance(node, ast.Call) else []
    return any(made.count(each) > 1 for each in classes)


def given_in(node: ast.AST) -> set[str]:
    """The names that anything in here gives a value."""
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}


def assigned_in(node: ast.AST) -> set[str]:
    """The names that belong to this function, class or module itself."""
    assigned: set[str] = set()
    elsewhere: set[str] = set()
    if isinstance(node, FUNCTIONS):
        arguments = node.args
        assigned |= {each.arg for each in parameters_of(arguments)}
        assigned |= {each.arg for each in (arguments.vararg, arguments.kwarg) if each is not None}
        assigned.add("yield")  # where a yield finds its function
    body = getattr(node, "body", [])
    left = list(body) if isinstance(body, list) else [body]
    while left:
        each = left.pop()
        if isinstance(each, ast.Global | ast.Nonlocal):
            elsewhere |= set(each.names)
        elif isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            assigned.add(each.name)
            left += each.decorator_list
        elif isinstance(each, ast.Import | ast.ImportFrom):
            assigned |= {(name.asname or name.name).partition(".")[0] for name in each.names}
        elif isinstance(each, ast.Lambda):
            continue
        elif isinstance(each, COMPREHENSIONS):
            left += [inner for inner in ast.walk(each) if isinstance(inner, ast.NamedExpr)]
        else:
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store):
                assigned.add(each.id)
            if isinstance(each, ast.ExceptHandler) and each.name:
                assigned.add(each.name)
            left += ast.iter_child_nodes(each)
    return assigned - elsewhere


# Names without a value -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Use:
    """A name that is read or bound: in which statement, counted in their order, and inside which loops."""

    node: ast.AST
    name: str
    is_read: bool
    statement: int
    loops: tuple[ast.AST, ...]


def unbound_in(tree: ast.Module) -> Iterator[ast.AST]:
    """The names that are read where nothing can have bound them: all that does comes later, and no loop leads back."""
    elsewhere = {name for each in ast.walk(tree) if isinstance(each, ast.Global | ast.Nonlocal) for name in each.names}
    for home in ast.walk(tree):
        if isinstance(home, ast.Module | ast.FunctionDef):
            given = {*dir(builtins)} if isinstance(home, ast.Module) else {each.arg for each in _all_parameters(home)}
            uses = uses_in(home)
            first: dict[str, int] = {}
            loops: dict[str, set[int]] = {}
            for each in uses:
                if not each.is_read:
                    first.setdefault(each.name, each.statement)
                    loops.setdefault(each.name, set()).update(map(id, each.loops))
            first = {name: at for name, at in first.items() if name not in given and name not in elsewhere}
            for each in uses:
                is_early = each.is_read and each.statement < first.get(each.name, 0)
                if is_early and loops[each.name].isdisjoint(map(id, each.loops)):
                    yield each.node


def _all_parameters(node: ast.FunctionDef) -> list[ast.arg]:
    return [each for each in ast.walk(node.args) if isinstance(each, ast.arg)]


def uses_in(home: ast.Module | ast.FunctionDef) -> list[Use]:
    """The names that a function or the module uses itself, not in what is defined in it."""
    uses: list[Use] = []
    count = 0

    def visit(node: ast.AST, loops: tuple[ast.AST, ...]) -> None:
        nonlocal count
        if isinstance(node, ast.stmt):
            count += 1
        at = count
        for name in _bound_by(node):
            uses.append(Use(node, name, False, at, loops))
        if isinstance(node, ast.Name):
            uses.append(Use(node, node.id, isinstance(node.ctx, ast.Load), at, loops))
        if isinstance(node, (*FUNCTIONS, *COMPREHENSIONS, ast.ClassDef)):
            return
        inner = (*loops, node) if isinstance(node, ast.For | ast.While) else loops
        for field, value in ast.iter_fields(node):
            around = loops if isinstance(node, ast.For) and field == "iter" else inner
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    visit(child, around)

    for each in home.body:
        visit(each, ())
    return uses


def _bound_by(node: ast.AST) -> list[str]:
    """The names that a node binds, other than those that stand in it as names."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [(each.asname or each.name).partition(".")[0] for each in node.names]
    if isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar):
        return [node.name] if node.name else []
    if isinstance(node, COMPREHENSIONS):  # name := value
        return [each.target.id for each in ast.walk(node) if isinstance(each, ast.NamedExpr)]
    return []


# Dead text ------------------------------------------------------------------------------------------------------------


def dead_in(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes that are never run, as far as the text itself says so."""
    left = [(tree, False)]
    while left:
        node, dead = left.pop()
        if dead:
            yield node
        never = set() if dead else {id(each) for each in _never_run_in(node)}
        left += [(each, dead or id(each) in never) for each in ast.iter_child_nodes(node)]


def _never_run_in(node: ast.AST) -> Iterator[ast.AST]:
    """The statements of a node's own blocks that are never run."""
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if not isinstance(block, list):
            continue
        never = _is_never(node, name)
        for statement in block:
            if never:
                yield statement
            never = never or isinstance(statement, ast.Return | ast.Raise | ast.Break | ast.Continue)


def _is_never(node: ast.AST, block: str) -> bool:
    if isinstance(node, ast.If | ast.While) and isinstance(node.test, ast.Constant):
        return bool(node.test.value) == (block == "orelse") and not (isinstance(node, ast.While) and block == "orelse")
    return False


def numbers_in(nodes: Iterable[ast.AST]) -> Iterator[float]:
    """The numbers among these nodes, and those in strings among them."""
    for each in nodes:
        value = each.value if isinstance(each, ast.Constant) else None
        if isinstance(value, str):
            yield from map(float, _NUMBER.findall(value))
        elif isinstance(value, float) or (isinstance(value, int) and abs(value) < _MOST):
            yield float(value)
