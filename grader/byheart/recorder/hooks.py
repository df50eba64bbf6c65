"""Put a hook around every computation in a script's text, and number the nodes of its syntax tree.

Text goes in and a tree comes out; nothing runs here. What a hook does when it is called is defined in `watch`. To
record another kind of expression, add a visit method here and its hook there. Standard library only.
"""

import ast
import copy
import operator
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any

# Operators with a hook: the name of the node, and the function that computes it. In-place names get an `i` in front.
OPERATORS: dict[str, Callable[..., Any]] = {
    "Add": operator.add,
    "Sub": operator.sub,
    "Mult": operator.mul,
    "Div": operator.truediv,
    "FloorDiv": operator.floordiv,
    "Mod": operator.mod,
    "Pow": operator.pow,
    "MatMult": operator.matmul,
    "BitAnd": operator.and_,
    "BitOr": operator.or_,
    "BitXor": operator.xor,
    "LShift": operator.lshift,
    "RShift": operator.rshift,
    "Lt": operator.lt,
    "LtE": operator.le,
    "Gt": operator.gt,
    "GtE": operator.ge,
    "Eq": operator.eq,
    "NotEq": operator.ne,
}
IN_PLACE: dict[str, Callable[..., Any]] = {
    "Add": operator.iadd,
    "Sub": operator.isub,
    "Mult": operator.imul,
    "Div": operator.itruediv,
    "FloorDiv": operator.ifloordiv,
    "Mod": operator.imod,
    "Pow": operator.ipow,
    "MatMult": operator.imatmul,
    "BitAnd": operator.iand,
    "BitOr": operator.ior,
    "BitXor": operator.ixor,
    "LShift": operator.ilshift,
    "RShift": operator.irshift,
}
UNARY: dict[str, Callable[..., Any]] = {"USub": operator.neg, "UAdd": operator.pos, "Invert": operator.invert}
# Attributes of an array with a hook.
ATTRIBUTES = {"T", "mT", "A", "A1", "H", "real"}
# Attributes of what isn't an array, in which one may be that holds anything.
OF_NUMBERS = {"base", "c", "coef", "coefficients", "coeffs", "r", "roots"}
# Methods that NumPy calls of what it writes into an array, or reads as one; and what says where an array's numbers lie:
# if one of these methods changes it, NumPy writes on where the array no longer is.
_CONVERTING = {
    "__bool__",
    "__float__",
    "__getitem__",
    "__int__",
    "__iter__",
    "__len__",
    "__next__",
    "__repr__",
    "__str__",
}
OF_A_LAYOUT = {"dtype", "shape", "strides"}
# Attributes of a namedtuple, which begin with one underscore and are for everybody.
OF_A_NAMEDTUPLE = frozenset({"_asdict", "_fields", "_make", "_replace"})
# What begins with another %% is no Python at all, up to its cell's end.
_NO_PYTHON = re.compile(rb"^([ \t]*)(?:%%(?:capture|prun|time|timeit)\b|%(?!%)|!)[^\r\n]*", re.MULTILINE)
# Functions without a hook; most of them need the frame of their caller.
_CALLED_DIRECTLY = {"super", "locals", "globals", "vars", "dir", "eval", "exec", "input", "print", "len", "range"}


def as_python(source: bytes) -> bytes:
    """The text with `pass` for each line for a notebook or the shell (% and !), if Python can't read it with them."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return _NO_PYTHON.sub(rb"\1pass", source)
    return source


def numbered(source: bytes) -> tuple[ast.Module, list[ast.AST]]:
    """The text's syntax tree, and its nodes in the order of their numbers. Raises SyntaxError, ValueError."""
    tree = ast.parse(as_python(source))
    return tree, list(ast.walk(tree))


def hooked(tree: ast.Module, nodes: Sequence[ast.AST]) -> ast.Module:
    """The tree with the hooks in it, ready to compile. The given tree is changed."""
    guarded = _DataGuarded(converts(nodes))
    made: ast.Module = ast.fix_missing_locations(guarded.visit(_Hooked(nodes, marks_in(tree)).visit(tree)))
    return made


def converts(nodes: Sequence[ast.AST]) -> bool:
    """Whether a text has methods that NumPy calls while it writes into an array."""
    defined = (each.name for each in nodes if isinstance(each, ast.FunctionDef))
    stored = (each.id for each in nodes if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store))
    return not _CONVERTING.isdisjoint((*defined, *stored))


def takes_apart(node: ast.Assign) -> bool:
    """Whether names are given the parts of one value; not each its own, as in a, b = 1, 2."""
    parts = ast.Tuple | ast.List
    return any(isinstance(each, parts) for each in node.targets) and not isinstance(node.value, parts)


def marks_in(tree: ast.AST) -> set[int]:
    """The statements and expressions, by identity, that note that they are run: those that may be passed over.

    The body of a function is noted by the hook that counts its calls.
    """
    marks: set[int] = set()
    own = {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt | ast.ExceptHandler | ast.match_case):
            for block in _blocks_of(node):
                tried = isinstance(node, ast.Try | ast.With)
                marks |= {id(each) for before, each in pairwise(block) if tried or _may_leave(before, own)}
                marks |= {id(each) for each in block[:1] if not isinstance(node, ast.FunctionDef)}
        marks |= set(map(id, _chosen_in(node)))
    return marks


def _blocks_of(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list) and not isinstance(node, ast.ClassDef):
            yield block


def _may_leave(statement: ast.stmt, own: set[str]) -> bool:
    """Whether what follows this statement in its block may be passed over, or run while nobody watches any more.

    Watching ends in the middle of a loop, perhaps in a function that the text defines (`own` are their names).
    """
    leaving = ast.Break | ast.Continue | ast.Return | ast.Raise | ast.Assert | ast.For | ast.While
    called = (each.func for each in ast.walk(statement) if isinstance(each, ast.Call))
    return any(isinstance(each, leaving) for each in ast.walk(statement)) or any(
        isinstance(each, ast.Call) or getattr(each, "id", getattr(each, "attr", "")) in own for each in called
    )


def _chosen_in(node: ast.AST) -> list[ast.expr]:
    """The expressions in this one that are computed in some cases only."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return node.values[1:]
    if isinstance(node, ast.Compare):
        return node.comparators[1:]
    if isinstance(node, ast.Lambda):
        return [node.body]
    return [node.elt] if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp) else []


def targets_of(statement: ast.AST) -> list[ast.expr]:
    """The targets of this statement whose value can be read again safely: names, attributes, simple items."""
    if isinstance(statement, ast.Assign):
        written = statement.targets
    elif isinstance(statement, ast.AnnAssign | ast.AugAssign | ast.For):
        written = [statement.target]
    else:
        written = []
    found: list[ast.expr] = []
    for target in written:
        _flatten(target, found)
    return found


def _flatten(target: ast.expr, found: list[ast.expr]) -> None:
    if isinstance(target, ast.Tuple | ast.List):
        for each in target.elts:
            _flatten(each, found)
    elif isinstance(target, ast.Name) or _is_simple(target):
        found.append(target)


def _is_simple(target: ast.expr) -> bool:
    if isinstance(target, ast.Attribute):
        return isinstance(target.value, ast.Name)
    if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant | ast.Name):
        return isinstance(target.value, ast.Name) or _is_simple(target.value)
    return False


class _Hooked(ast.NodeTransformer):
    """Puts the hooks in; each hook gets the number of its node."""

    def __init__(self, nodes: Sequence[ast.AST], marks: set[int]) -> None:
        self._numbers = {id(node): number for number, node in enumerate(nodes)}
        self._marks = marks

    def visit(self, node: ast.AST) -> Any:
        """The node with its hooks, and with one that notes that it is run if it may be passed over."""
        made = super().visit(node)
        if id(node) not in self._marks:
            return made
        if isinstance(node, ast.expr):
            return ast.copy_location(self._hook("took", node, made), node)
        mark = ast.copy_location(ast.Expr(self._hook("ran", node)), node)
        return [mark, *(made if isinstance(made, list) else [made])]

    def _hook(self, name: str, node: ast.AST, *arguments: ast.expr) -> ast.Call:
        number = ast.Constant(self._numbers[id(node)])
        made = ast.Call(ast.Name(f"_by_{name}", ast.Load()), [*arguments, number], [])
        return ast.copy_location(made, node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """A 0.0 is another number each time: it would be one object for all weights that begin with it."""
        is_zero = type(node.value) is float and not node.value
        return ast.copy_location(ast.Call(ast.Name("_by_zero", ast.Load()), [], []), node) if is_zero else node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        left, right = self.visit(node.left), self.visit(node.right)
        return self._hook(type(node.op).__name__, node, left, right)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        name = type(node.op).__name__
        if isinstance(node.operand, ast.Constant) or name not in UNARY:
            return self.generic_visit(node)
        return self._hook(name, node, self.visit(node.operand))

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        name = type(node.ops[0]).__name__
        if len(node.ops) > 1 or name not in OPERATORS:
            return self.generic_visit(node)
        return self._hook(name, node, self.visit(node.left), self.visit(node.comparators[0]))

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        number = self._numbers[id(node)]
        node.args = [self.visit(each) for each in node.args]
        for keyword in node.keywords:
            keyword.value = self.visit(keyword.value)
        if name in _CALLED_DIRECTLY:
            return node
        first: list[ast.expr] = [ast.Constant(number), self.visit(node.func)]
        call = ast.Call(ast.Name("_by_call", ast.Load()), first + node.args, node.keywords)
        return ast.copy_location(call, node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        value = self.visit(node.value)
        if node.attr in ATTRIBUTES and isinstance(node.ctx, ast.Load):
            return self._hook("attribute", node, value, ast.Constant(node.attr))
        return ast.copy_location(ast.Attribute(value, node.attr, node.ctx), node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        value = self.visit(node.value)
        if isinstance(node.ctx, ast.Load):
            return self._hook("item", node, value, self._index(node.slice))
        return ast.copy_location(ast.Subscript(value, self.visit(node.slice), node.ctx), node)

    def _index(self, index: ast.expr) -> ast.expr:
        if isinstance(index, ast.Slice):
            ends = [self.visit(end) if end else ast.Constant(None) for end in (index.lower, index.upper, index.step)]
            return ast.copy_location(ast.Call(ast.Name("_by_slice", ast.Load()), ends, []), index)
        if isinstance(index, ast.Tuple):
            return ast.copy_location(ast.Tuple([self._index(each) for each in index.elts], ast.Load()), index)
        made: ast.expr = self.visit(index)
        return made

    def visit_Assign(self, node: ast.Assign) -> Any:
        value = self.visit(node.value)
        first = node.targets[0]
        if len(node.targets) == 1 and isinstance(first, ast.Subscript):
            place = [self.visit(first.value), self._index(first.slice)]
            made: ast.stmt = ast.Expr(self._hook("set", node, *place, value))
        else:
            value = self._hook("parts", node, value) if takes_apart(node) else value
            made = ast.Assign([self.visit(each) for each in node.targets], value)
        return [ast.copy_location(made, node), *self._named(node)]

    def visit_AnnAssign(self, node: ast.AnnAssign) -> Any:
        if node.value is None:
            return node
        node.value = self.visit(node.value)
        return [node, *self._named(node)]

    def visit_AugAssign(self, node: ast.AugAssign) -> Any:
        name = f"i{type(node.op).__name__}"
        before: list[ast.stmt] = []
        target = node.target
        made: ast.stmt
        if isinstance(target, ast.Name):
            value = self._hook(name, node, ast.Name(target.id, ast.Load()), self.visit(node.value))
            made = ast.Assign([ast.Name(target.id, ast.Store())], value)
        elif isinstance(target, ast.Attribute):
            before.append(ast.Assign([ast.Name("_by_o", ast.Store())], self.visit(target.value)))
            old = ast.Attribute(ast.Name("_by_o", ast.Load()), target.attr, ast.Load())
            value = self._hook(name, node, old, self.visit(node.value))
            made = ast.Assign([ast.Attribute(ast.Name("_by_o", ast.Load()), target.attr, ast.Store())], value)
        else:
            before.append(ast.Assign([ast.Name("_by_o", ast.Store())], self.visit(target.value)))
            before.append(ast.Assign([ast.Name("_by_x", ast.Store())], self._index(target.slice)))
            place = [ast.Name("_by_o", ast.Load()), ast.Name("_by_x", ast.Load())]
            value = self._hook(name, node, self._hook("item", node, *place), self.visit(node.value))
            made = ast.Expr(self._hook("set", node, *place, value))
        return [ast.copy_location(each, node) for each in (*before, made)] + self._named(node)

    def _named(self, node: ast.stmt) -> list[ast.stmt]:
        loads = [_loaded(each) for each in targets_of(node)]
        if not loads:
            return []
        hook = self._hook("name", node, ast.Tuple(loads, ast.Load()))
        return [ast.copy_location(ast.Expr(hook), node)]

    def visit_For(self, node: ast.For) -> Any:
        number = self._named(node)
        loop: ast.stmt = ast.copy_location(ast.Expr(self._hook("loop", node)), node)
        end: ast.stmt = ast.copy_location(ast.Expr(self._hook("end", node)), node)
        node.iter = self._hook("iterate", node, self.visit(node.iter))
        node.body = [loop, *number, *self._all(node.body)]
        node.orelse = self._all(node.orelse)
        return [node, end]

    def visit_While(self, node: ast.While) -> Any:
        loop: ast.stmt = ast.copy_location(ast.Expr(self._hook("loop", node)), node)
        end: ast.stmt = ast.copy_location(ast.Expr(self._hook("end", node)), node)
        node.test = self.visit(node.test)
        node.body = [loop, *self._all(node.body)]
        node.orelse = self._all(node.orelse)
        return [node, end]

    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        self.generic_visit(node)
        node.elt = _apart(node.elt)
        return node

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        self.generic_visit(node)
        node.value = _apart(node.value)
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        if not node.is_async:
            node.iter = ast.copy_location(self._hook("gather", node, self.visit(node.iter)), node.iter)
        node.ifs = [self.visit(each) for each in node.ifs]
        return node

    def _all(self, statements: Sequence[ast.stmt]) -> list[ast.stmt]:
        made: list[ast.stmt] = []
        for each in statements:
            hooked = self.visit(each)
            made += hooked if isinstance(hooked, list) else [hooked]
        return made

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        entered: ast.stmt = ast.copy_location(ast.Expr(self._hook("enter", node)), node)
        node.args.defaults = [self.visit(each) for each in node.args.defaults]
        body = node.body
        has_text = bool(body) and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
        node.body = [*body[:has_text], entered, *self._all(body[has_text:])]
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return node

    def visit_match_case(self, node: ast.match_case) -> ast.AST:
        node.body = self._all(node.body)
        return node


class _DataGuarded(ast.NodeTransformer):
    """Puts a hook around every `.data`, wherever it stands: of an array it is bare memory.

    And before every name with an underscore, which is for what a thing is made of. And around what is computed where no
    other hook stands, as in a text with values in it: no array of objects may come out of it. If `converting`, also
    before what says how an array lies in memory.
    """

    def __init__(self, converting: bool) -> None:
        self._converting = converting

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        self.generic_visit(node)
        hooked = name.startswith("_by_") or name in _CALLED_DIRECTLY
        return node if hooked else self._plain(node)

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return self._plain(node)

    def _plain(self, node: ast.expr) -> ast.AST:
        return _within("plain", node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._decorated(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self._decorated(node)

    def _decorated(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.decorator_list = [_within("plainly", each) for each in node.decorator_list]
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        reads = isinstance(node.ctx, ast.Load)
        if _is_for_itself(node.attr, reads):
            node.value = _within("own", node.value)
        elif node.attr in OF_A_LAYOUT and not reads and self._converting:
            node.value = _within("laid", node.value)
        elif node.attr == "data" and reads:
            return _within("data", node.value)
        elif node.attr in OF_NUMBERS and reads:
            return self._plain(node)
        return node


def _apart(node: ast.expr) -> ast.expr:
    """A fraction of the text that is put in for several: another number each time, as a 0.0 is."""
    if not isinstance(node, ast.Constant) or type(node.value) is not float:
        return node
    return ast.copy_location(ast.Call(ast.Name("_by_apart", ast.Load()), [node], []), node)


def _within(hook: str, node: ast.expr) -> ast.Call:
    return ast.copy_location(ast.Call(ast.Name(f"_by_{hook}", ast.Load()), [node], []), node)


def _is_for_itself(name: str, reads: bool) -> bool:
    """Whether an attribute is for what defines it alone, if it is read or given a value."""
    kept_by_python = name.startswith("__") and name.endswith("__")
    return name.startswith("_") and name not in OF_A_NAMEDTUPLE and not (reads and kept_by_python)


def functions_in(nodes: Sequence[ast.AST]) -> dict[int, int]:
    """For each node inside a function, the number of the innermost function around it."""
    numbers = {id(node): number for number, node in enumerate(nodes)}
    found: dict[int, int] = {}
    for number, node in enumerate(nodes):
        if isinstance(node, ast.FunctionDef):
            for inner in ast.walk(node):
                if id(inner) in numbers:
                    found[numbers[id(inner)]] = number  # the walk is breadth first, so inner functions come later
    return found


def _loaded(target: ast.expr) -> ast.expr:
    again = copy.deepcopy(target)
    for node in ast.walk(again):
        if isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
            node.ctx = ast.Load()
    return again
