"""The lines of a function written out: each call of another one that is known is replaced by what that one computes.

So two programs can be compared line by line of which the one calls a function where the other has its formula. Syntax
trees only; nothing is run.
"""

import ast
import functools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from byheart.curriculum.files import parsed
from byheart.practice.rungs.solved import statements

_DEEPEST = 8
# A function, by its module and its name.
Key = tuple[str, str]


@dataclass(frozen=True)
class Step:
    """One line, written out: what it is, what it makes, and of what. `line` is where it stands.

    `called`: it stands in a function that is called there.
    """

    kind: str
    makes: str
    of: ast.expr
    line: int
    called: bool = False

    @functools.cached_property
    def form(self) -> str:
        """What it computes, in one way of writing; what is made has no name in it."""
        return f"{self.kind} {ast.unparse(Plain().visit(copied(self.of)))}"


def without(steps: Sequence[Step], kept: Collection[str]) -> list[Step]:
    """The same lines, in which only `kept` are given names: what else was named stands where it is used."""
    handed: dict[str, ast.expr] = {}
    left = []
    for each in steps:
        of = _Handed(handed).visit(copied(each.of))
        if each.kind == "makes" and each.makes.isidentifier() and each.makes not in kept:
            handed[each.makes] = of
        else:
            handed.pop(each.makes, None)
            left.append(replace(each, of=of))
    return left


@dataclass(frozen=True, slots=True)
class Modules:
    """The functions of some modules, by module and name; and what a name means in a module that imported it."""

    functions: Mapping[Key, ast.FunctionDef]
    imported: Mapping[Key, Key]

    def meant(self, module: str, name: str) -> Key | None:
        """The function that this name means in this module."""
        key = self.imported.get((module, name), (module, name))
        return key if key in self.functions else None

    def reached_from(self, start: Key) -> set[Key]:
        """This function, and all that it calls in the end."""
        found, left = set(), [start]
        while left:
            key = left.pop()
            if key not in found and key in self.functions:
                found.add(key)
                names = {each.id for each in ast.walk(self.functions[key]) if isinstance(each, ast.Name)}
                left += [each for name in names if (each := self.meant(key[0], name)) is not None]
        return found


def modules_of(sources: Mapping[str, str]) -> Modules:
    """The functions of these sources, by the name of each module. Raises GraderFault."""
    functions: dict[Key, ast.FunctionDef] = {}
    imported: dict[Key, Key] = {}
    for module, source in sources.items():
        for each in parsed(source, module).body:
            if isinstance(each, ast.FunctionDef):
                functions[module, each.name] = each
            elif isinstance(each, ast.ImportFrom) and each.level:
                imported |= {(module, name.asname or name.name): (each.module or "", name.name) for name in each.names}
    return Modules(functions, imported)


def written_out(modules: Modules, key: Key) -> list[Step]:
    """The lines of this function."""
    return written_out_in(modules, key[0], modules.functions[key].body)


def written_out_in(modules: Modules, module: str, body: Sequence[ast.stmt]) -> list[Step]:
    """The lines of this body, which stands in this module."""
    return _Writing(modules, module).steps(body, {})


class _Writing:
    """Writes statements out, with each call of a known function replaced by what that function computes."""

    def __init__(self, modules: Modules, module: str, deep: int = 0) -> None:
        self._modules, self._module, self._deep = modules, module, deep

    def steps(self, body: Sequence[ast.stmt], names: Mapping[str, ast.expr]) -> list[Step]:
        """The lines of this body; a name in `names` stands for what was handed over."""
        out: list[Step] = []
        for each in statements(body):
            for kind, makes, of in _parts(each):
                before: list[Step] = []
                value = _Inlining(self, names, before, each.lineno).visit(copied(of))
                out += before
                out += _split(Step(kind, makes, value, each.lineno))
        return out

    def called(self, call: ast.Call, before: list[Step], line: int) -> ast.expr | None:
        """What this call computes, if the function is known. What it does first is put into `before`."""
        key = self._modules.meant(self._module, call.func.id) if isinstance(call.func, ast.Name) else None
        if key is None or self._deep > _DEEPEST or any(not each.arg for each in call.keywords):
            return None
        node = self._modules.functions[key]
        handed = dict(zip([each.arg for each in node.args.args], call.args, strict=False))
        handed |= {str(each.arg): each.value for each in call.keywords}
        steps = _Writing(self._modules, key[0], self._deep + 1).steps(node.body, handed)
        at = max((at for at, each in enumerate(steps) if each.kind == "return"), default=None)
        if at is None:
            return None
        before += [replace(each, line=line, called=True) for each in steps if each.kind != "return"]
        return steps[at].of


def _parts(node: ast.stmt) -> list[tuple[str, str, ast.expr]]:
    """What a statement makes, and of what; for a block, what its first line says."""
    if isinstance(node, ast.Assign):
        return [("makes", ast.unparse(node.targets[0]), node.value)]
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        return [("makes", ast.unparse(node.target), node.value)]
    if isinstance(node, ast.AugAssign):
        before = copied(node.target)
        before.ctx = ast.Load()
        return [("makes", ast.unparse(node.target), ast.BinOp(before, node.op, node.value))]
    if isinstance(node, ast.Return) and node.value is not None:
        return [("return", "", node.value)]
    if isinstance(node, ast.Expr):
        return [("does", "", node.value)]
    if isinstance(node, ast.For):
        return [("for", ast.unparse(node.target), node.iter)]
    if isinstance(node, ast.If | ast.While):
        return [("if" if isinstance(node, ast.If) else "while", "", node.test)]
    return []


def _split(step: Step) -> list[Step]:
    """`a, b = c, d` as two."""
    names = step.makes.strip("()").split(", ")
    if step.kind == "makes" and isinstance(step.of, ast.Tuple) and len(names) == len(step.of.elts) > 1:
        return [replace(step, makes=name, of=of) for name, of in zip(names, step.of.elts, strict=True)]
    return [step]


class _Handed(ast.NodeTransformer):
    """Puts what a name stands for in its place."""

    def __init__(self, names: Mapping[str, ast.expr]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """A name."""
        return copied(self._names[node.id]) if node.id in self._names else node


class _Inlining(_Handed):
    def __init__(self, writing: _Writing, names: Mapping[str, ast.expr], before: list[Step], line: int) -> None:
        super().__init__(names)
        self._writing, self._before, self._line = writing, before, line

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """A call."""
        self.generic_visit(node)
        made = self._writing.called(node, self._before, self._line)
        return node if made is None else copied(made)


class Plain(ast.NodeTransformer):
    """One way of writing for what is the same on two axes: a product as np.dot, `.T`, and no axis in front."""

    def __init__(self, keep_at: bool = False) -> None:
        self._keep_at = keep_at

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """A product."""
        self.generic_visit(node)
        if isinstance(node.op, ast.MatMult) and not self._keep_at:
            dot = ast.Attribute(ast.Name("np", ast.Load()), "dot", ast.Load())
            return ast.Call(dot, [node.left, node.right], [])
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        """A transposed array."""
        self.generic_visit(node)
        if node.attr == "mT":
            node.attr = "T"
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """A call along the last two axes."""
        self.generic_visit(node)
        both = [each for each in node.keywords if each.arg == "axis" and ast.unparse(each.value) == "(-2, -1)"]
        node.keywords = [each for each in node.keywords if each not in both]
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """A part of an array."""
        self.generic_visit(node)
        if isinstance(node.slice, ast.Tuple) and node.slice.elts and ast.unparse(node.slice.elts[0]) == "...":
            rest = node.slice.elts[1:]
            node.slice = rest[0] if len(rest) == 1 else ast.Tuple(rest, ast.Load())
        return node


def copied(node: Any) -> Any:
    """A copy of a tree, which can be changed."""
    if isinstance(node, list):
        return [copied(each) for each in node]
    if not isinstance(node, ast.AST):
        return node
    new = type(node)(**{name: copied(getattr(node, name, None)) for name in node._fields})
    return ast.copy_location(new, node)
