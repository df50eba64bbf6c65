"""The normal form of a program: the same for programs that differ only in names, docstrings, type hints and imports.

It is used for counting: programs with different normal forms count as different programs. It judges nothing.
"""

import ast
import functools
from collections.abc import Iterator
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)

_SCOPES = (ast.FunctionDef, ast.Lambda, ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)


def copied(node: Node) -> Node:
    """A copy of this piece of a program. `copy.deepcopy` takes four times as long, and a proof makes a million."""
    again = type(node).__new__(type(node))
    for name, value in vars(node).items():
        if isinstance(value, list):
            value = [copied(each) if isinstance(each, ast.AST) else each for each in value]
        elif isinstance(value, ast.AST):
            value = copied(value)
        setattr(again, name, value)
    return again


def tidy(module: ast.Module) -> ast.Module:
    """The module without docstrings. The module itself is changed."""
    for node in ast.walk(module):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
            node.body[:1] = [] if len(node.body) > 1 or isinstance(node, ast.Module) else [ast.Pass()]
    return module


@functools.lru_cache(maxsize=1 << 14)  # the same programs are compared many times, and it takes milliseconds
def normal_form(text: str) -> str:
    """The program's text with numbered names, and without the parts that calculate nothing."""
    module = tidy(ast.parse(text))
    numpy = {alias.asname or alias.name for alias in _imported(module) if alias.name == "numpy"}
    module.body = [each for each in module.body if not isinstance(each, ast.Import | ast.ImportFrom)]
    public = {each.name for each in module.body if isinstance(each, ast.FunctionDef) and not each.name.startswith("_")}
    module = _Bare(numpy).visit(module)
    whole: dict[str, str] = {}
    for top in module.body:
        inside = {name: name for name in bound_in(top) if name not in public} if isinstance(top, _HOLDERS) else {}
        _Numbering(inside, whole, public).visit(top)
    return ast.unparse(ast.fix_missing_locations(module))


_HOLDERS = (ast.FunctionDef, ast.ClassDef)


def bound_in(node: ast.AST) -> set[str]:
    """The names that get a value anywhere in this node: arguments, targets, inner functions."""
    names = set()
    for each in ast.walk(node):
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store):
            names.add(each.id)
        elif isinstance(each, ast.arg):
            names.add(each.arg)
        elif isinstance(each, ast.FunctionDef | ast.ClassDef) and each is not node:
            names.add(each.name)
    return names


def _imported(module: ast.Module) -> Iterator[ast.alias]:
    for node in module.body:
        if isinstance(node, ast.Import):
            yield from node.names


class _Bare(ast.NodeTransformer):
    """Removes type hints, and the `np.` before NumPy's names: the way of importing doesn't make another program."""

    def __init__(self, numpy: set[str]) -> None:
        self._numpy = numpy

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id in self._numpy:
            return ast.Name(node.attr, node.ctx)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        self.generic_visit(node)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        self.generic_visit(node)
        return node if node.value is None else ast.Assign([node.target], node.value)


class _Numbering(ast.NodeTransformer):
    """Numbers local names, and the module's own private names, in the order in which they appear."""

    def __init__(self, inside: dict[str, str], whole: dict[str, str], public: set[str]) -> None:
        self._inside, self._whole, self._public = inside, whole, public
        self._numbered: dict[str, str] = {}

    def _name(self, name: str) -> str:
        if name in self._inside:
            return self._numbered.setdefault(name, f"v{len(self._numbered)}")
        if name.startswith("_") and name not in self._public and not name.startswith("__"):
            return self._whole.setdefault(name, f"w{len(self._whole)}")
        return name

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self._name(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.arg = self._name(node.arg)
        return node

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        node.names = [self._name(each) for each in node.names]
        return node

    def visit_Global(self, node: ast.Global) -> ast.AST:
        node.names = [self._name(each) for each in node.names]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = self._name(node.name)
        self.generic_visit(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = self._name(node.name)
        self.generic_visit(node)
        return node
