"""What the names of a text stand for: modules and their parts, and nothing that is computed.

A module is followed from its import through plain assignments (`rnd = np.random`). That is enough as long as `reach`
refuses every other use of a module as a value: then no module is ever held by a name that isn't known here. Nothing of
the script runs; an allowed module is imported to see which names it has. It decides nothing.
"""

import ast
import functools
import importlib
import warnings
from collections.abc import Iterator

from byheart.reading.harmless import MODULES, STAND_INS

_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_MOST_TIMES = 50  # how often names are followed through assignments that stand in another order
_OWN_SCOPE = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class Names:
    """The names of a text: `parents` of the nodes with their places in these, and what binds each name (`bound`).

    Raises RecursionError where names hold each other's values too often to be followed.
    """

    def __init__(self, nodes: list[ast.AST]) -> None:
        self.parents: dict[int, ast.AST] = {}
        self.places: dict[int, str] = {}
        for node in nodes:
            for place, value in ast.iter_fields(node):
                for child in value if isinstance(value, list) else [value]:
                    if isinstance(child, ast.AST):
                        self.parents[id(child)], self.places[id(child)] = node, place
        self.bound: dict[str, set[type[ast.AST]]] = {}
        for node in nodes:
            for name in binds(node):
                self.bound.setdefault(name, set()).add(type(node))
        self._imported: dict[str, set[str]] = {}
        self._known: dict[int, frozenset[str]] | None = None  # only when all assignments have been followed
        self._locals: dict[int, tuple[set[str], set[str]]] = {}
        self.hidden_by_star: set[str] = set()
        self._assigned = [each for each in nodes if isinstance(each, ast.Assign)]
        # What another scope may give a value to is nobody's own.
        self._declared = {name for node in nodes if isinstance(node, ast.Global | ast.Nonlocal) for name in node.names}
        for node in nodes:
            self._import(node)
        if all(self._follow() for _ in range(_MOST_TIMES)):
            raise RecursionError
        self._known = {}

    def of(self, node: ast.AST) -> frozenset[str]:
        """The full names of what this expression may stand for, where it is a module or a part of one."""
        if self._known is None:
            return self._found(node)
        if id(node) not in self._known:
            self._known[id(node)] = self._found(node)
        return self._known[id(node)]

    def _found(self, node: ast.AST) -> frozenset[str]:
        match node:
            case ast.Name(id=name) if name in self._imported and not self._is_local(node):
                return frozenset(self._imported[name])
            case ast.Attribute():
                return frozenset(f"{each}.{node.attr}" for each in self.of(node.value) if is_module(each))
            case ast.Subscript():
                return self.of(node.value)
        return frozenset()

    def module(self, node: ast.AST) -> frozenset[str]:
        """The modules that this expression may stand for."""
        if isinstance(node, ast.Subscript):
            return frozenset()
        return frozenset(each for each in self.of(node) if is_module(each))

    def is_own_class(self, node: ast.AST) -> bool:
        """Whether this is the name of a class of the text, and never of anything else."""
        return isinstance(node, ast.Name) and self.bound.get(node.id) == {ast.ClassDef} and self._is_only_here(node)

    def is_python(self, node: ast.AST, *names: str) -> bool:
        """Whether this is one of these names of Python, which the text gives to nothing else."""
        return isinstance(node, ast.Name) and node.id in {*names} - self.bound.keys() and self._is_only_here(node)

    def _is_only_here(self, node: ast.Name) -> bool:
        return node.id not in self._imported and node.id not in self.hidden_by_star

    def is_in_a_class(self, node: ast.AST) -> bool:
        """Whether a statement belongs to a class, which then keeps what the statement gives a name to."""
        around = self.parents.get(id(node))
        while around is not None and not isinstance(around, (_Function, ast.ClassDef)):
            around = self.parents.get(id(around))
        return isinstance(around, ast.ClassDef)

    def _import(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for each in node.names:
                self._add(each.asname or each.name.partition(".")[0], each.name if each.asname else None)
        elif isinstance(node, ast.ImportFrom):  # `reach` lets none be relative
            for each in node.names:
                if each.name == "*":
                    self._import_all(node.module or "")
                else:
                    self._add(each.asname or each.name, f"{node.module}.{each.name}")

    def _add(self, name: str, origin: str | None) -> bool:
        known = self._imported.setdefault(name, set())
        before = len(known)
        known.add(origin or name)
        return len(known) > before

    def _import_all(self, module: str) -> None:
        for name in names_of(module):
            if name.startswith("_"):
                continue
            if is_allowed(module, name):
                self._add(name, f"{module}.{name}")
            else:
                self.hidden_by_star.add(name)

    def _follow(self) -> bool:
        found = False
        for node in self._assigned:
            for target in node.targets:
                if isinstance(target, ast.Name):
                    for origin in self.of(node.value):
                        found |= self._add(target.id, origin)
        return found

    def _is_local(self, node: ast.Name) -> bool:
        """Whether a function around this name gives it a value, and never a module."""
        child: ast.AST = node
        while (around := self.parents.get(id(child))) is not None:
            if isinstance(around, _Function) and self.places[id(child)] == "body" and node.id not in self._declared:
                own, others = self._scope(around)
                if node.id in own or node.id in others:
                    return node.id not in others
            child = around
        return False

    def _scope(self, function: _Function) -> tuple[set[str], set[str]]:
        """The names that a function binds, and those that it imports or that may stand for something imported."""
        if id(function) not in self._locals:
            own = {each.arg for each in ast.walk(function.args) if isinstance(each, ast.arg)}
            others: set[str] = set()
            self._locals[id(function)] = own, others
            for node in _statements(function):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    others |= set(binds(node))
                elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name | ast.Attribute | ast.Subscript):
                    others |= {each.id for each in node.targets if isinstance(each, ast.Name)}
                else:
                    own |= set(binds(node))
        return self._locals[id(function)]


def _statements(function: _Function) -> Iterator[ast.AST]:
    """The nodes of a function's own scope: those of functions, classes and comprehensions inside are not its own."""
    waiting: list[ast.AST] = list(function.body) if isinstance(function.body, list) else [function.body]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (*_OWN_SCOPE, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            waiting.extend(ast.iter_child_nodes(node))


def binds(node: ast.AST) -> Iterator[str]:
    """The names that this node alone gives something to."""
    match node:
        case ast.Name(ctx=ast.Store()):
            yield node.id
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
        case ast.arg():
            yield node.arg
        case ast.Import() | ast.ImportFrom():
            yield from (each.asname or each.name.partition(".")[0] for each in node.names)
        case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar() if node.name:
            yield node.name
        case ast.MatchMapping() if node.rest:
            yield node.rest


def is_stand_in(module: str) -> bool:
    """Whether only stand-ins answer for this module, or part of a module."""
    return module.partition(".")[0] in STAND_INS


def is_module(name: str) -> bool:
    """Whether this is the full name of a module that may be imported."""
    return name in MODULES or is_stand_in(name)


def is_allowed(module: str, name: str) -> bool:
    """Whether a script may use this name of an allowed module."""
    if is_stand_in(module):
        return not name.startswith("_") or name in ("__version__", "__name__")
    if f"{module}.{name}" in MODULES or name in ("__version__", "__name__", "__doc__"):
        return True
    allowed = MODULES[module]
    return not name.startswith("_") if allowed is None else name in allowed


def lacks(module: str, name: str) -> bool:
    """Whether a module has no such name: then a script that uses it only ends with an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return not hasattr(_imported(module), name)


@functools.cache
def names_of(module: str) -> frozenset[str]:
    """The names that `import *` may bring from an allowed module."""
    if not is_module(module) or is_stand_in(module):
        return frozenset()
    held = _imported(module)
    return frozenset(dir(held)) | frozenset(getattr(held, "__all__", ()))


def _imported(module: str) -> object:
    return importlib.import_module(module)
