"""The pieces that styles are made of: loops, small steps, names and calls in the tree of a program, found and changed.

Nothing here is a style: that a changed program is still right is for the style to see to.
"""

import ast
import itertools
from collections.abc import Callable, Iterator, Sequence

from byheart.proof.rewrite import bodies

_SIMPLE = (ast.Name, ast.Constant)


# Loops ----------------------------------------------------------------------------------------------------------------


def range_loops(tree: ast.AST) -> list[tuple[list[ast.stmt], int, ast.For]]:
    """Each `for NAME in range(...)` of one or two numbers: the list it is in, its index, itself; inner loops first."""
    loops = []
    for node in ast.walk(tree):
        for body in bodies(node):
            for at, each in enumerate(body):
                if isinstance(each, ast.For) and isinstance(each.target, ast.Name) and _is_range(each.iter):
                    loops.append((body, at, each))
    return loops[::-1]


def _is_range(node: ast.expr) -> bool:
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range"
    return named and isinstance(node, ast.Call) and len(node.args) in (1, 2)


def ends_of(loop: ast.For) -> tuple[ast.expr, ast.expr]:
    """Where the loop begins, and where it stops."""
    assert isinstance(loop.iter, ast.Call)
    ends = loop.iter.args
    return (ast.Constant(0), ends[0]) if len(ends) == 1 else (ends[0], ends[1])


def recurse(function: ast.FunctionDef) -> bool:
    """Turn the first loop into a function that calls itself; False if it can't be."""
    loops = [each for each in range_loops(function) if each[0] is function.body]
    if not loops:
        return False
    body, at, loop = loops[0]
    shared = shared_with(function, loop)
    assert isinstance(loop.target, ast.Name)
    name = loop.target.id
    others = [each for each in body[:at] if isinstance(each, ast.FunctionDef)]
    later = {node.id for statement in (*body[at + 1 :], *others) for node in names_in(statement)}
    if shared is None or name in later:
        return False
    again = code_of(f"def _again({name}):\n    if {name} < 0:\n        _again({name} + 1)\n_again(0)")
    define, first = again
    assert isinstance(define, ast.FunctionDef)
    assert isinstance(define.body[0], ast.If)
    assert isinstance(define.body[0].test, ast.Compare)
    assert isinstance(first, ast.Expr)
    assert isinstance(first.value, ast.Call)
    start, stop = ends_of(loop)
    define.body[0].test.comparators, first.value.args = [stop], [start]
    define.body[0].body[:0] = loop.body
    shared = shared - {name}
    define.body[:0] = nonlocal_for(shared)
    body[at : at + 1] = [*declared_before(function, shared), define, first]
    return True


def shared_with(function: ast.FunctionDef, loop: ast.For) -> set[str] | None:
    """The variables that the loop's body assigns; None if the body can't become a function of its own."""
    leaving = (ast.Return, ast.Break, ast.Continue, ast.Yield, ast.FunctionDef, ast.Nonlocal)
    if any(isinstance(each, leaving) for each in ast.walk(loop)) or any(
        isinstance(each, ast.Global) for each in function.body
    ):
        return None
    return assigned_in(ast.Module(loop.body, []))


def assigned_in(tree: ast.AST) -> set[str]:
    """The names assigned here, except those that live only inside a comprehension."""
    nodes = list(_outermost(tree))
    targets = [node.target for node in nodes if isinstance(node, ast.comprehension)]
    private = {name.id for target in targets for name in names_in(target)}
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)} - private


def _outermost(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of this tree, except those of functions inside it."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            yield from _outermost(node)


def nonlocal_for(names: set[str]) -> list[ast.stmt]:
    """A statement that says so of these names, if there are any."""
    return [ast.Nonlocal(sorted(names))] if names else []


def declared_before(function: ast.FunctionDef, names: set[str]) -> list[ast.stmt]:
    """Statements that give names first assigned in the loop a value in the function before it."""
    arguments = {each.arg for each in function.args.args}
    outside: set[str] = set()
    for statement in function.body:
        if not isinstance(statement, ast.For | ast.FunctionDef):
            outside |= assigned_in(statement)
    return [each for name in sorted(names - arguments - outside) for each in code_of(f"{name} = None")]


# Small steps ----------------------------------------------------------------------------------------------------------


def take_small_steps(body: list[ast.stmt]) -> bool:
    """Give each part of a calculation a name of its own; False if there is none."""
    numbers = itertools.count(1)
    out: list[ast.stmt] = []
    for statement in body:
        value = getattr(statement, "value", None)
        if isinstance(statement, ast.Assign | ast.Return | ast.AugAssign) and isinstance(value, ast.expr):
            stepping = _Stepping(numbers)
            statement.value = stepping.inner(value)
            out += stepping.steps
        out.append(statement)
    took = len(out) > len(body)
    body[:] = out
    return took


class _Stepping:
    """Gives each subexpression a name, the innermost first, except subexpressions that aren't always evaluated."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self._numbers = numbers
        self.steps: list[ast.stmt] = []

    def inner(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.BinOp):
            node.left, node.right = self._named(node.left), self._named(node.right)
        elif isinstance(node, ast.UnaryOp):
            node.operand = self._named(node.operand)
        elif isinstance(node, ast.Call):
            node.args = [each if isinstance(each, ast.Starred) else self._named(each) for each in node.args]
        elif isinstance(node, ast.Tuple):
            node.elts = [self._named(each) for each in node.elts]
        return node

    def _named(self, node: ast.expr) -> ast.expr:
        plain = isinstance(node, ast.UnaryOp) and isinstance(node.operand, _SIMPLE)
        if plain or not isinstance(node, ast.BinOp | ast.Call | ast.UnaryOp):
            return node
        value = self.inner(node)
        name = f"step_{next(self._numbers)}"
        self.steps.append(ast.Assign([ast.Name(name, ast.Store())], value))
        return ast.Name(name, ast.Load())


# Pieces of trees ------------------------------------------------------------------------------------------------------


def asked_in(module: ast.Module, functions: Sequence[str]) -> Iterator[ast.FunctionDef]:
    """The functions that are asked for."""
    return (each for each in module.body if isinstance(each, ast.FunctionDef) and each.name in functions)


def code_of(text: str) -> list[ast.stmt]:
    """The statements of this text."""
    return ast.parse(text).body


def class_of(name: str, methods: Sequence[ast.stmt]) -> ast.ClassDef:
    """A class with these methods."""
    (made,) = code_of(f"class {name}:\n    pass")
    assert isinstance(made, ast.ClassDef)
    made.body = list(methods)
    return made


def instead_of(module: ast.Module, old: Sequence[ast.stmt], new: Sequence[ast.stmt]) -> ast.Module:
    """The new statements in place of the old ones: where the first old one was, or else where the functions begin."""
    first = next((at for at, each in enumerate(module.body) if each in old or (not old and _begins(each))), 0)
    kept = [each for each in module.body[first:] if each not in old]
    return ast.Module([*module.body[:first], *new, *kept], [])


def _begins(node: ast.stmt) -> bool:
    return not isinstance(node, ast.Import | ast.ImportFrom)


def with_import(module: ast.Module, text: str) -> ast.Module:
    """The module, which begins with this import."""
    return ast.Module([*code_of(text), *module.body], [])


def is_function(node: ast.stmt, name: str) -> bool:
    """Whether this defines the function of this name."""
    return isinstance(node, ast.FunctionDef) and node.name == name


def names_in(tree: ast.AST) -> Iterator[ast.Name]:
    """Every name in it."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Name))


def is_called(name: ast.Name, tree: ast.AST) -> bool:
    """Whether this name is called there, and not only mentioned."""
    return any(isinstance(node, ast.Call) and node.func is name for node in ast.walk(tree))


def returned_by(function: ast.FunctionDef) -> ast.expr | None:
    """What the function returns, if it does nothing else; else None."""
    only = function.body[0]
    return only.value if len(function.body) == 1 and isinstance(only, ast.Return) else None


def plain_arguments(function: ast.FunctionDef) -> None:
    """Leave out the hints."""
    for argument in function.args.args:
        argument.annotation = None


def returning_by(
    module: ast.Module, functions: Sequence[str], make: Callable[[list[ast.expr], str], ast.expr]
) -> ast.Module | None:
    """Replace every returned tuple by what `make` makes of it."""
    fits = False
    for function in asked_in(module, functions):
        returns = [each for each in ast.walk(function) if isinstance(each, ast.Return)]
        value = returns[0].value if len(returns) == 1 else None
        if isinstance(value, ast.Tuple) and not any(isinstance(each, ast.Starred) for each in value.elts):
            returns[0].value = make(value.elts, function.name)
            fits = True
    return module if fits else None


def each_converted(module: ast.Module, functions: Sequence[str], expression: str) -> ast.Module:
    """Convert each argument of each function first."""
    for function in asked_in(module, functions):
        names = [argument.arg for argument in function.args.args]
        function.body[:0] = [each for name in names for each in code_of(f"{name} = _converted({name})")]
    return instead_of(module, [], code_of(f"def _converted(value):\n    return {expression}"))


def is_numpy_call(node: ast.AST | None) -> bool:
    """Whether this calls a function of NumPy."""
    return isinstance(node, ast.Call) and is_numpy(node.func)


def is_numpy(node: ast.AST) -> bool:
    """Whether this is a name in NumPy."""
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "np"


def without_np(module: ast.Module, how: str, hidden: set[str]) -> ast.Module | None:
    """Use NumPy's functions without `np.`; None if they would hide another name that is used."""
    taken = {node.id for node in names_in(module)} | {
        each.arg for each in ast.walk(module) if isinstance(each, ast.arg)
    }
    taken |= {each.name for each in ast.walk(module) if isinstance(each, ast.FunctionDef | ast.alias)}
    used = {each.attr for each in ast.walk(module) if is_numpy(each) and isinstance(each, ast.Attribute)}
    if taken & (hidden | used) or not used:
        return None
    return with_import(_Plain().visit(module), how)


class _Plain(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        return ast.Name(node.attr, node.ctx) if is_numpy(node) else node


def rename(function: ast.FunctionDef, new: dict[str, str]) -> None:
    """Give these names other names in it."""
    _Renaming(new).visit(function)


class _Renaming(ast.NodeTransformer):
    def __init__(self, new: dict[str, str]) -> None:
        self._new = new

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self._new.get(node.id, node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.arg = self._new.get(node.arg, node.arg)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        if node.name in self._new:
            node.name = self._new[node.name]
        self.generic_visit(node)
        return node

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        node.names = [self._new.get(each, each) for each in node.names]
        return node

    def visit_Global(self, node: ast.Global) -> ast.AST:
        node.names = [self._new.get(each, each) for each in node.names]
        return node


def call_through_self(method: ast.FunctionDef, functions: Sequence[str]) -> None:
    """Call these functions as methods of self."""
    _ThroughSelf(functions).visit(method)


class _ThroughSelf(ast.NodeTransformer):
    def __init__(self, functions: Sequence[str]) -> None:
        self._functions = functions

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in self._functions:
            node.func = ast.Attribute(ast.Name("self", ast.Load()), node.func.id, ast.Load())
        return node


def assigns_one(node: ast.stmt) -> bool:
    """Whether this gives one name a value."""
    return isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)
