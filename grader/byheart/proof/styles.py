"""Rewrite whole programs in another style: in classes, with lambdas, with while, in globals, in other number types.

Each style takes a module's tree and the names of the functions that are asked for. It returns the changed tree, or None
if the style doesn't fit. What is calculated must stay the same, and a style may not depend on an exercise.
"""

import ast
import itertools
from collections.abc import Callable, Iterator, Sequence

from byheart.proof.normal import bound_in, copied
from byheart.proof.order import independent
from byheart.proof.rewrite import bodies

Style = Callable[[ast.Module, Sequence[str]], ast.Module | None]

_SIMPLE = (ast.Name, ast.Constant)


def other_names(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Rename arguments and variables. The program stays the same, so this counts only together with another style."""
    for function in _asked(module, functions):
        shared = {name for node in ast.walk(function) if isinstance(node, ast.Global) for name in node.names}
        new = {name: f"{name[0]}{place}" for place, name in enumerate(sorted(bound_in(function) - shared))}
        if not any(isinstance(node, ast.keyword) and node.arg in new for node in ast.walk(module)):
            _Renaming(new).visit(function)
    return module


def hints_and_words(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Add type hints and docstrings. The program stays the same, so this counts only together with another style."""
    for function in _asked(module, functions):
        for argument in function.args.args:
            argument.annotation = ast.Name("object", ast.Load())
        function.returns = ast.Constant("np.ndarray")
        function.body.insert(0, ast.Expr(ast.Constant(f"As I remember {function.name}.")))
    return module


def static_methods(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Put the functions into one class as static methods, and bind the module's names to them."""
    methods = list(_asked(module, functions))
    for method in methods:
        method.decorator_list = [ast.Name("staticmethod", ast.Load())]
    names = [f"{method.name} = _Static.{method.name}" for method in methods]
    return _instead(module, methods, [_class("_Static", methods), *_code("\n".join(names))])


def methods_of_one(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """One object, whose methods call each other through self."""
    methods = list(_asked(module, functions))
    own = [method.name for method in methods]
    if any(node.id in own for each in methods for node in _names(each) if not _is_called(node, each)):
        return None
    for method in methods:
        _ThroughSelf(own).visit(method)
        method.args.args.insert(0, ast.arg("self"))
    names = [f"{method.name} = _mine.{method.name}" for method in methods]
    return _instead(module, methods, [_class("_Mine", methods), *_code("\n".join(["_mine = _Mine()", *names]))])


def callable_objects(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Make each function an object that can be called."""
    for function in list(_asked(module, functions)):
        name = function.name
        function.name = "__call__"
        function.args.args.insert(0, ast.arg("self"))
        new = [_class(f"_{name.title().replace('_', '')}", [function])]
        module = _instead(module, [function], [*new, *_code(f"{name} = {new[0].name}()")])
    return module


def lambdas(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Functions of a single return, as lambdas."""
    fitting = [each for each in _asked(module, functions) if _returned(each) is not None]
    for function in fitting:
        value = _returned(function)
        assert value is not None
        _plain_arguments(function)
        target = ast.Name(function.name, ast.Store())
        module = _instead(module, [function], [ast.Assign([target], ast.Lambda(function.args, value))])
    return module if fitting else None


def made_by_functions(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Let another function return each function: a closure."""
    for function in list(_asked(module, functions)):
        inner = copied(function)
        inner.name = "_this"
        make = _code(f"def _make_{function.name}():\n    return _this\n{function.name} = _make_{function.name}()")
        assert isinstance(make[0], ast.FunctionDef)
        make[0].body.insert(0, inner)
        module = _instead(module, [function], make)
    return module


def partials(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Make each function a functools.partial of one that passes its arguments on to the real function."""
    for function in list(_asked(module, functions)):
        own = copied(function)
        own.name = f"_{function.name}"
        bind = f"def _turned(work, *values):\n    return work(*values)\n{function.name} = _partial(_turned, {own.name})"
        turned, binding = _code(bind)
        new = [own, binding] if any(_is_function(each, "_turned") for each in module.body) else [turned, own, binding]
        module = _instead(module, [function], new)
    return _with_import(module, "from functools import partial as _partial")


def nested(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Copy every function that a function calls into that function."""
    top = {each.name: each for each in module.body if isinstance(each, ast.FunctionDef)}
    fits = False
    for function in _asked(module, functions):
        called = sorted({node.id for node in _names(function)} & top.keys() - {function.name} - bound_in(function))
        inner = [copied(top[name]) for name in called]
        function.body[:0] = inner
        fits |= bool(inner)
    return module if fits else None


def while_loops(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Write while and a counter in place of for and range."""
    numbers = itertools.count()
    fits = False
    for body, at, loop in _range_loops(module):
        if any(isinstance(node, ast.Continue) for node in ast.walk(loop)):
            continue
        assert isinstance(loop.target, ast.Name)
        count = f"_count{next(numbers)}"
        start, stop = _ends(loop)
        named = [] if loop.target.id == "_" else _code(f"{loop.target.id} = {count}")
        whiles = _code(f"{count} = 0\nwhile {count} < 0:\n    {count} += 1")
        assert isinstance(whiles[0], ast.Assign)
        assert isinstance(whiles[1], ast.While)
        assert isinstance(whiles[1].test, ast.Compare)
        whiles[0].value, whiles[1].test.comparators = start, [stop]
        whiles[1].body[:0] = [*named, *loop.body]
        body[at : at + 1] = whiles
        fits = True
    return module if fits else None


def counted_from_one(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Let loops that don't use their counter run from 1 to n."""
    fits = False
    for _, _, loop in _range_loops(module):
        if isinstance(loop.target, ast.Name) and loop.target.id == "_" and isinstance(loop.iter, ast.Call):
            start, stop = _ends(loop)
            loop.iter.args = [ast.BinOp(each, ast.Add(), ast.Constant(1)) for each in (start, stop)]
            fits = True
    return module if fits else None


def recursion(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Replace a loop by an inner function that calls itself."""
    fits = False
    for function in _asked(module, functions):
        fits |= _recurse(function)
    return module if fits else None


def inner_steps(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Put a loop's body into an inner function without arguments; all variables are nonlocal."""
    fits = False
    for function in _asked(module, functions):
        for body, at, loop in [each for each in _range_loops(function) if each[0] is function.body][:1]:
            shared = _shared(function, loop)
            if shared is None:
                continue
            step = _code("def _step():\n    nonlocal _\n_step()")
            assert isinstance(step[0], ast.FunctionDef)
            step[0].body = [*_nonlocal(shared), *loop.body]
            loop.body = [step[1]]
            body[at : at + 1] = [*_declared(function, shared), step[0], loop]
            fits = True
    return module if fits else None


def global_variables(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Make all variables global, each with its function's name in it."""
    fits = False
    for function in _asked(module, functions):
        inner = [each for each in ast.walk(function) if isinstance(each, ast.FunctionDef | ast.Lambda | ast.Nonlocal)]
        calls_itself = any(node.id == function.name for node in _names(function))
        names = _assigned(function) - {argument.arg for argument in function.args.args}
        if len(inner) > 1 or calls_itself or not names:
            continue
        new = {name: f"_{function.name}_{name}" for name in names}
        _Renaming(new).visit(function)
        function.body.insert(0, ast.Global(sorted(new.values())))
        fits = True
    return module if fits else None


def lists_returned(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return several values in a list."""
    return _returning(module, functions, lambda values, _: ast.List(values, ast.Load()))


def named_tuples(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return several values in a namedtuple."""
    made: list[ast.stmt] = []

    def named(values: list[ast.expr], function: str) -> ast.expr:
        name = f"_{function.title().replace('_', '')}Result"
        fields = " ".join(f"value_{place}" for place in range(len(values)))
        made.extend(_code(f"{name} = _namedtuple({name!r}, {fields!r})"))
        return ast.Call(ast.Name(name, ast.Load()), values, [])

    changed = _returning(module, functions, named)
    if changed is None:
        return None
    first = next(at for at, each in enumerate(changed.body) if isinstance(each, ast.FunctionDef))
    changed.body[first:first] = made
    return _with_import(changed, "from collections import namedtuple as _namedtuple")


def numpy_star(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """`from numpy import *`."""
    return _without_np(module, "from numpy import *", {"min", "max", "sum", "all", "any", "round", "pow"})


def numpy_by_name(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """`from numpy import exp, dot, ...`."""
    used = {each.attr for each in ast.walk(module) if isinstance(each, ast.Attribute) and _is_numpy(each)}
    return _without_np(module, f"from numpy import {', '.join(sorted(used))}", used) if used else None


def single_precision(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Convert every argument to float32 first."""
    return _converted(module, functions, "value.astype(np.float32) if isinstance(value, np.ndarray) else value")


def more_precision(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Convert every argument to a type with more digits than float64, if this machine has one."""
    return _converted(module, functions, "value.astype(np.longdouble) if isinstance(value, np.ndarray) else value")


def other_layout(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Store the arguments' arrays column by column."""
    return _converted(module, functions, "np.asfortranarray(value) if isinstance(value, np.ndarray) else value")


def single_results(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return single arrays as float32."""
    own = _code("def _short(value):\n    return value.astype(np.float32) if isinstance(value, np.ndarray) else value")
    fits = False
    for function in _asked(module, functions):
        for each in ast.walk(function):
            if isinstance(each, ast.Return) and isinstance(each.value, ast.BinOp | ast.Call):
                each.value = ast.Call(ast.Name("_short", ast.Load()), [each.value], [])
                fits = True
    return _instead(module, [], own) if fits else None


def array_results(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return every single value as an array; a number becomes an array without axes."""
    fits = False
    for function in _asked(module, functions):
        for each in ast.walk(function):
            value = each.value if isinstance(each, ast.Return) else None
            if isinstance(each, ast.Return) and (isinstance(value, ast.BinOp) or _is_numpy_call(value)):
                (made,) = _code("np.asarray(_)")
                assert isinstance(made, ast.Expr)
                assert isinstance(made.value, ast.Call)
                assert value is not None
                made.value.args = [value]
                each.value = made.value
                fits = True
    return module if fits else None


def small_steps(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Put each operation on a line of its own, and give its result a name."""
    fits = False
    for function in _asked(module, functions):
        for body in [body for node in ast.walk(function) for body in bodies(node)]:
            fits |= _take_small_steps(body)
    return module if fits else None


def several_at_once(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Assign neighbouring independent statements in one line."""
    fits = False
    for body in [body for node in ast.walk(module) for body in bodies(node)]:
        for at in range(len(body) - 2, -1, -1):
            one, other = body[at], body[at + 1]
            if _assigns_one(one) and _assigns_one(other) and independent(one, other):
                assert isinstance(one, ast.Assign)
                assert isinstance(other, ast.Assign)
                target = ast.Tuple([one.targets[0], other.targets[0]], ast.Store())
                body[at : at + 2] = [ast.Assign([target], ast.Tuple([one.value, other.value], ast.Load()))]
                fits = True
    return module if fits else None


def other_order(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Swap neighbouring independent statements."""
    fits = False
    for function in _asked(module, functions):
        for body in [body for node in ast.walk(function) for body in bodies(node)]:
            for at in range(len(body) - 1):
                if independent(body[at], body[at + 1]):
                    body[at], body[at + 1] = body[at + 1], body[at]
                    fits = True
    return module if fits else None


def own_copies(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Copy every argument first."""
    return _converted(module, functions, "value.copy() if isinstance(value, np.ndarray) else value")


def chatty(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Print the arguments and the result."""
    for function in _asked(module, functions):
        names = ", ".join(argument.arg for argument in function.args.args)
        function.body[:0] = _code(f"print({function.name!r}, {names})")
    return module


def decorated(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Add a decorator that only passes on the call."""
    text = "def _watched(work):\n    def _inner(*values):\n        result = work(*values)\n        return result\n"
    for function in _asked(module, functions):
        function.decorator_list.append(ast.Name("_watched", ast.Load()))
    return _instead(module, [], _code(f"{text}    return _inner"))


STYLES: tuple[Style, ...] = (
    other_names,
    hints_and_words,
    static_methods,
    methods_of_one,
    callable_objects,
    lambdas,
    made_by_functions,
    partials,
    nested,
    while_loops,
    counted_from_one,
    recursion,
    inner_steps,
    global_variables,
    lists_returned,
    named_tuples,
    numpy_star,
    numpy_by_name,
    single_precision,
    more_precision,
    other_layout,
    single_results,
    array_results,
    small_steps,
    several_at_once,
    other_order,
    own_copies,
    chatty,
    decorated,
)


# Loops ----------------------------------------------------------------------------------------------------------------


def _range_loops(tree: ast.AST) -> list[tuple[list[ast.stmt], int, ast.For]]:
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


def _ends(loop: ast.For) -> tuple[ast.expr, ast.expr]:
    assert isinstance(loop.iter, ast.Call)
    ends = loop.iter.args
    return (ast.Constant(0), ends[0]) if len(ends) == 1 else (ends[0], ends[1])


def _recurse(function: ast.FunctionDef) -> bool:
    loops = [each for each in _range_loops(function) if each[0] is function.body]
    if not loops:
        return False
    body, at, loop = loops[0]
    shared = _shared(function, loop)
    assert isinstance(loop.target, ast.Name)
    name = loop.target.id
    others = [each for each in body[:at] if isinstance(each, ast.FunctionDef)]
    later = {node.id for statement in (*body[at + 1 :], *others) for node in _names(statement)}
    if shared is None or name in later:
        return False
    again = _code(f"def _again({name}):\n    if {name} < 0:\n        _again({name} + 1)\n_again(0)")
    define, first = again
    assert isinstance(define, ast.FunctionDef)
    assert isinstance(define.body[0], ast.If)
    assert isinstance(define.body[0].test, ast.Compare)
    assert isinstance(first, ast.Expr)
    assert isinstance(first.value, ast.Call)
    start, stop = _ends(loop)
    define.body[0].test.comparators, first.value.args = [stop], [start]
    define.body[0].body[:0] = loop.body
    shared = shared - {name}
    define.body[:0] = _nonlocal(shared)
    body[at : at + 1] = [*_declared(function, shared), define, first]
    return True


def _shared(function: ast.FunctionDef, loop: ast.For) -> set[str] | None:
    """The variables that the loop's body assigns; None if the body can't become a function of its own."""
    leaving = (ast.Return, ast.Break, ast.Continue, ast.Yield, ast.FunctionDef, ast.Nonlocal)
    if any(isinstance(each, leaving) for each in ast.walk(loop)) or any(
        isinstance(each, ast.Global) for each in function.body
    ):
        return None
    return _assigned(ast.Module(loop.body, []))


def _assigned(tree: ast.AST) -> set[str]:
    """The names assigned here, except those that live only inside a comprehension."""
    nodes = list(_outermost(tree))
    targets = [node.target for node in nodes if isinstance(node, ast.comprehension)]
    private = {name.id for target in targets for name in _names(target)}
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)} - private


def _outermost(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of this tree, except those of functions inside it."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            yield from _outermost(node)


def _nonlocal(names: set[str]) -> list[ast.stmt]:
    return [ast.Nonlocal(sorted(names))] if names else []


def _declared(function: ast.FunctionDef, names: set[str]) -> list[ast.stmt]:
    """Statements that give names first assigned in the loop a value in the function before it."""
    arguments = {each.arg for each in function.args.args}
    outside: set[str] = set()
    for statement in function.body:
        if not isinstance(statement, ast.For | ast.FunctionDef):
            outside |= _assigned(statement)
    return [each for name in sorted(names - arguments - outside) for each in _code(f"{name} = None")]


# Small steps ----------------------------------------------------------------------------------------------------------


def _take_small_steps(body: list[ast.stmt]) -> bool:
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


def _asked(module: ast.Module, functions: Sequence[str]) -> Iterator[ast.FunctionDef]:
    return (each for each in module.body if isinstance(each, ast.FunctionDef) and each.name in functions)


def _code(text: str) -> list[ast.stmt]:
    return ast.parse(text).body


def _class(name: str, methods: Sequence[ast.stmt]) -> ast.ClassDef:
    (made,) = _code(f"class {name}:\n    pass")
    assert isinstance(made, ast.ClassDef)
    made.body = list(methods)
    return made


def _instead(module: ast.Module, old: Sequence[ast.stmt], new: Sequence[ast.stmt]) -> ast.Module:
    """The new statements in place of the old ones: where the first old one was, or else where the functions begin."""
    first = next((at for at, each in enumerate(module.body) if each in old or (not old and _begins(each))), 0)
    kept = [each for each in module.body[first:] if each not in old]
    return ast.Module([*module.body[:first], *new, *kept], [])


def _begins(node: ast.stmt) -> bool:
    return not isinstance(node, ast.Import | ast.ImportFrom)


def _with_import(module: ast.Module, text: str) -> ast.Module:
    return ast.Module([*_code(text), *module.body], [])


def _is_function(node: ast.stmt, name: str) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == name


def _names(tree: ast.AST) -> Iterator[ast.Name]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Name))


def _is_called(name: ast.Name, tree: ast.AST) -> bool:
    return any(isinstance(node, ast.Call) and node.func is name for node in ast.walk(tree))


def _returned(function: ast.FunctionDef) -> ast.expr | None:
    only = function.body[0]
    return only.value if len(function.body) == 1 and isinstance(only, ast.Return) else None


def _plain_arguments(function: ast.FunctionDef) -> None:
    for argument in function.args.args:
        argument.annotation = None


def _returning(
    module: ast.Module, functions: Sequence[str], make: Callable[[list[ast.expr], str], ast.expr]
) -> ast.Module | None:
    """Replace every returned tuple by what `make` makes of it."""
    fits = False
    for function in _asked(module, functions):
        returns = [each for each in ast.walk(function) if isinstance(each, ast.Return)]
        value = returns[0].value if len(returns) == 1 else None
        if isinstance(value, ast.Tuple) and not any(isinstance(each, ast.Starred) for each in value.elts):
            returns[0].value = make(value.elts, function.name)
            fits = True
    return module if fits else None


def _converted(module: ast.Module, functions: Sequence[str], expression: str) -> ast.Module:
    """Convert each argument of each function first."""
    for function in _asked(module, functions):
        names = [argument.arg for argument in function.args.args]
        function.body[:0] = [each for name in names for each in _code(f"{name} = _converted({name})")]
    return _instead(module, [], _code(f"def _converted(value):\n    return {expression}"))


def _is_numpy_call(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Call) and _is_numpy(node.func)


def _is_numpy(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "np"


def _without_np(module: ast.Module, how: str, hidden: set[str]) -> ast.Module | None:
    """Use NumPy's functions without `np.`; None if they would hide another name that is used."""
    taken = {node.id for node in _names(module)} | {each.arg for each in ast.walk(module) if isinstance(each, ast.arg)}
    taken |= {each.name for each in ast.walk(module) if isinstance(each, ast.FunctionDef | ast.alias)}
    used = {each.attr for each in ast.walk(module) if _is_numpy(each) and isinstance(each, ast.Attribute)}
    if taken & (hidden | used) or not used:
        return None
    return _with_import(_Plain().visit(module), how)


class _Plain(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        return ast.Name(node.attr, node.ctx) if _is_numpy(node) else node


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


class _ThroughSelf(ast.NodeTransformer):
    def __init__(self, functions: Sequence[str]) -> None:
        self._functions = functions

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in self._functions:
            node.func = ast.Attribute(ast.Name("self", ast.Load()), node.func.id, ast.Load())
        return node


def _assigns_one(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)
