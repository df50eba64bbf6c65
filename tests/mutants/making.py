"""Make mutants of a module: its syntax tree with one small change. Nothing is written, and nothing is run here.

Changed are comparisons, numbers, True and False, `and`, `or`, `not` and `if ... else`; statements are left out, and
functions emptied. `byheart.proof.mutants` does the like to a solution, which has other mistakes in it: transposes,
names, and the order of a formula.
"""

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_OTHER_ORDER: dict[type, type] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_KEPT = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Pass, ast.AnnAssign, ast.Nonlocal, ast.Global)
_BLOCKS = ("body", "orelse", "finalbody")
# How many characters are shown on either side of a change.
_AROUND = 40

Put = Callable[[ast.AST], None]


@dataclass(frozen=True)
class Mutant:
    """One change. `lines` are the first and the last line of the statement it is in; `put` makes it in the tree.

    `runs` is False for what is outside of all functions: it has run when the module was loaded, before any test.
    `before` and `after` are that statement's first line, cut to what is around the change.
    """

    module: str
    function: str
    lines: tuple[int, int]
    before: str
    after: str
    put: Callable[[], None]
    runs: bool

    @property
    def change(self) -> str:
        """What is changed, to name it in the list of those that are accepted."""
        return f"{self.before} -> {self.after}"


def mutants(module: str, tree: ast.Module) -> list[Mutant]:
    """Every mutant of the module with this tree. Each `put` changes this tree, and only one may be called."""
    seen: Counter[tuple[str, str]] = Counter()
    made = []
    running = {id(each) for function in _functions(tree) for each in ast.walk(function)}
    for function, statement, node, undo, put, header in _changes(tree):
        before = _shown(statement, header)
        put()
        after = "" if node is None else _shown(statement, header)
        undo()
        before, after = (before, "left out") if node is None else _cut(before, after)
        name = f"{before} -> {after}"
        seen[function, name] += 1
        if seen[function, name] > 1:
            after += f" (number {seen[function, name]})"
        lines, runs = _lines(statement, header), id(statement) in running
        made.append(Mutant(module, function, lines, before, after, put, runs))
    return made


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))


def _lines(statement: ast.stmt, header: int | None) -> tuple[int, int]:
    """The lines that are reached if the statement is; any line of a function, which begins with its decorators."""
    if isinstance(statement, ast.FunctionDef):
        return statement.lineno, statement.end_lineno or statement.lineno
    return statement.lineno, header or statement.end_lineno or statement.lineno


def _changes(tree: ast.Module) -> Iterator[tuple[str, ast.stmt, ast.AST | None, Put, Put, int | None]]:
    for function, block, at in _places(tree, ""):
        statement = block[at]
        header = _header(statement)
        if isinstance(statement, ast.FunctionDef):
            yield function, statement, None, *_emptying(statement), header
            continue
        if function and _can_go(statement):
            yield function, statement, None, *_leaving_out(block, at), header
        for node, put in list(_expressions(statement)):
            for other in _others(node):
                yield function, statement, node, (lambda p=put, n=node: p(n)), (lambda p=put, o=other: p(o)), header


def _places(node: ast.AST, function: str) -> Iterator[tuple[str, list[ast.stmt], int]]:
    """Each statement, by its block and its place there, with the name of the function or class that it is in."""
    blocks = [getattr(node, name) for name in _BLOCKS if isinstance(getattr(node, name, None), list)]
    blocks += [each.body for each in getattr(node, "handlers", [])] + [each.body for each in getattr(node, "cases", [])]
    for block in blocks:
        for at, statement in enumerate(block):
            inside = function
            if isinstance(statement, ast.FunctionDef | ast.ClassDef):
                inside = f"{function}.{statement.name}".strip(".")
            if not isinstance(statement, ast.ClassDef):
                yield (inside if isinstance(statement, ast.FunctionDef) else function), block, at
            yield from _places(statement, inside)


def _header(statement: ast.stmt) -> int | None:
    """The last line of a compound statement's own text; None for a simple one."""
    body = getattr(statement, "body", None)
    return max(statement.lineno, body[0].lineno - 1) if isinstance(body, list) and body else None


def _can_go(statement: ast.stmt) -> bool:
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return not isinstance(statement, _KEPT) and not is_text


def _emptying(function: ast.FunctionDef) -> tuple[Put, Put]:
    whole = function.body
    is_generator = any(isinstance(each, ast.Yield | ast.YieldFrom) for each in ast.walk(function))
    nothing = ast.parse("return\nyield" if is_generator else "return None").body
    for each in nothing:
        ast.copy_location(each, whole[0])
    return _setting(function, "body", whole), _setting(function, "body", nothing)


def _leaving_out(block: list[ast.stmt], at: int) -> tuple[Put, Put]:
    statement = block[at]
    nothing = ast.copy_location(ast.Pass(), statement)
    return lambda: block.__setitem__(at, statement), lambda: block.__setitem__(at, nothing)


def _setting(node: ast.AST, name: str, value: object) -> Put:
    return lambda: setattr(node, name, value)


def _expressions(node: ast.AST) -> Iterator[tuple[ast.AST, Put]]:
    """Each expression of this statement, with a function that replaces it. Not annotations, nor inner statements."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_params", "decorator_list", "format_spec"):
            continue
        if isinstance(value, ast.expr | ast.comprehension | ast.keyword):
            yield value, (lambda other, node=node, name=name: setattr(node, name, other))
            yield from _expressions(value)
        for at, each in enumerate(value if isinstance(value, list) else ()):
            if isinstance(each, ast.expr | ast.comprehension | ast.keyword | ast.withitem):
                yield each, (lambda other, value=value, at=at: value.__setitem__(at, other))
                yield from _expressions(each)


def _others(node: ast.AST) -> Iterator[ast.AST]:
    """What can stand in its place."""
    made: list[ast.AST] = []
    match node:
        case ast.Compare(left=left, ops=ops, comparators=right):
            for at, op in enumerate(ops):
                made.append(ast.Compare(left, [*ops[:at], _OTHER_ORDER[type(op)](), *ops[at + 1 :]], right))
        case ast.BoolOp(values=values):
            made.append(ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), values))
            for at in range(len(values)):
                rest = [*values[:at], *values[at + 1 :]]
                made.append(rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest))
        case ast.UnaryOp(op=ast.Not()):
            made.append(node.operand)
        case ast.IfExp():
            made += [node.body, node.orelse]
        case ast.comprehension(ifs=ifs):
            for at in range(len(ifs)):
                rest = [*ifs[:at], *ifs[at + 1 :]]
                made.append(ast.comprehension(node.target, node.iter, rest, node.is_async))
        case ast.Constant(value=bool()):
            made.append(ast.Constant(not node.value))
        case ast.Constant(value=int() | float()):
            made += [ast.Constant(each) for each in _other_numbers(node.value)]
    for other in made:
        if not isinstance(other, ast.comprehension) and not hasattr(other, "lineno"):
            ast.copy_location(other, node)
        yield ast.fix_missing_locations(other) if hasattr(other, "lineno") else other


def _other_numbers(value: int | float) -> list[int | float]:
    """A neighbour of a small number; something far above a bound, and far below it."""
    if isinstance(value, float):
        return [value * 1000, value / 1000] if value not in (0.0, 1.0) else [1.0 - value]
    return [value + 1] if value < 8 else [1, 10 * value]


def _shown(statement: ast.stmt, header: int | None) -> str:
    text = ast.unparse(statement)
    if header is None:
        return " ".join(text.split())
    return next(line for line in text.splitlines() if not line.startswith("@"))


def _cut(before: str, after: str) -> tuple[str, str]:
    """The two texts without what is the same at their beginning and their end, but for a few characters."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    start, end = max(0, start - _AROUND), max(0, end - _AROUND)
    return before[start : len(before) - end].strip(), after[start : len(after) - end].strip()
