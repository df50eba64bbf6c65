"""Rewrite whole programs in another style: in classes, with lambdas, with while, in globals, in other number types.

Each style takes a module's tree and the names of the functions that are asked for. It returns the changed tree, or None
if the style doesn't fit. What is calculated must stay the same, and a style may not depend on an exercise.
"""

import ast
import itertools
from collections.abc import Callable, Sequence

from byheart.proof.normal import bound_in, copied
from byheart.proof.order import independent
from byheart.proof.pieces import (
    asked_in,
    assigned_in,
    assigns_one,
    call_through_self,
    class_of,
    code_of,
    declared_before,
    each_converted,
    ends_of,
    instead_of,
    is_called,
    is_function,
    is_numpy,
    is_numpy_call,
    names_in,
    nonlocal_for,
    plain_arguments,
    range_loops,
    recurse,
    rename,
    returned_by,
    returning_by,
    shared_with,
    take_small_steps,
    with_import,
    without_np,
)
from byheart.proof.rewrite import bodies

Style = Callable[[ast.Module, Sequence[str]], ast.Module | None]

_SIMPLE = (ast.Name, ast.Constant)


def other_names(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Rename arguments and variables. The program stays the same, so this counts only together with another style."""
    for function in asked_in(module, functions):
        shared = {name for node in ast.walk(function) if isinstance(node, ast.Global) for name in node.names}
        new = {name: f"{name[0]}{place}" for place, name in enumerate(sorted(bound_in(function) - shared))}
        if not any(isinstance(node, ast.keyword) and node.arg in new for node in ast.walk(module)):
            rename(function, new)
    return module


def hints_and_words(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Add type hints and docstrings. The program stays the same, so this counts only together with another style."""
    for function in asked_in(module, functions):
        for argument in function.args.args:
            argument.annotation = ast.Name("object", ast.Load())
        function.returns = ast.Constant("np.ndarray")
        function.body.insert(0, ast.Expr(ast.Constant(f"As I remember {function.name}.")))
    return module


def static_methods(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Put the functions into one class as static methods, and bind the module's names to them."""
    methods = list(asked_in(module, functions))
    for method in methods:
        method.decorator_list = [ast.Name("staticmethod", ast.Load())]
    names = [f"{method.name} = _Static.{method.name}" for method in methods]
    return instead_of(module, methods, [class_of("_Static", methods), *code_of("\n".join(names))])


def methods_of_one(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """One object, whose methods call each other through self."""
    methods = list(asked_in(module, functions))
    own = [method.name for method in methods]
    if any(node.id in own for each in methods for node in names_in(each) if not is_called(node, each)):
        return None
    for method in methods:
        call_through_self(method, own)
        method.args.args.insert(0, ast.arg("self"))
    names = [f"{method.name} = _mine.{method.name}" for method in methods]
    return instead_of(module, methods, [class_of("_Mine", methods), *code_of("\n".join(["_mine = _Mine()", *names]))])


def callable_objects(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Make each function an object that can be called."""
    for function in list(asked_in(module, functions)):
        name = function.name
        function.name = "__call__"
        function.args.args.insert(0, ast.arg("self"))
        new = [class_of(f"_{name.title().replace('_', '')}", [function])]
        module = instead_of(module, [function], [*new, *code_of(f"{name} = {new[0].name}()")])
    return module


def lambdas(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Functions of a single return, as lambdas."""
    fitting = [each for each in asked_in(module, functions) if returned_by(each) is not None]
    for function in fitting:
        value = returned_by(function)
        assert value is not None
        plain_arguments(function)
        target = ast.Name(function.name, ast.Store())
        module = instead_of(module, [function], [ast.Assign([target], ast.Lambda(function.args, value))])
    return module if fitting else None


def made_by_functions(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Let another function return each function: a closure."""
    for function in list(asked_in(module, functions)):
        inner = copied(function)
        inner.name = "_this"
        make = code_of(f"def _make_{function.name}():\n    return _this\n{function.name} = _make_{function.name}()")
        assert isinstance(make[0], ast.FunctionDef)
        make[0].body.insert(0, inner)
        module = instead_of(module, [function], make)
    return module


def partials(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Make each function a functools.partial of one that passes its arguments on to the real function."""
    for function in list(asked_in(module, functions)):
        own = copied(function)
        own.name = f"_{function.name}"
        bind = f"def _turned(work, *values):\n    return work(*values)\n{function.name} = _partial(_turned, {own.name})"
        turned, binding = code_of(bind)
        new = [own, binding] if any(is_function(each, "_turned") for each in module.body) else [turned, own, binding]
        module = instead_of(module, [function], new)
    return with_import(module, "from functools import partial as _partial")


def nested(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Copy every function that a function calls into that function."""
    top = {each.name: each for each in module.body if isinstance(each, ast.FunctionDef)}
    fits = False
    for function in asked_in(module, functions):
        called = sorted({node.id for node in names_in(function)} & top.keys() - {function.name} - bound_in(function))
        inner = [copied(top[name]) for name in called]
        function.body[:0] = inner
        fits |= bool(inner)
    return module if fits else None


def while_loops(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Write while and a counter in place of for and range."""
    numbers = itertools.count()
    fits = False
    for body, at, loop in range_loops(module):
        if any(isinstance(node, ast.Continue) for node in ast.walk(loop)):
            continue
        assert isinstance(loop.target, ast.Name)
        count = f"_count{next(numbers)}"
        start, stop = ends_of(loop)
        named = [] if loop.target.id == "_" else code_of(f"{loop.target.id} = {count}")
        whiles = code_of(f"{count} = 0\nwhile {count} < 0:\n    {count} += 1")
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
    for _, _, loop in range_loops(module):
        if isinstance(loop.target, ast.Name) and loop.target.id == "_" and isinstance(loop.iter, ast.Call):
            start, stop = ends_of(loop)
            loop.iter.args = [ast.BinOp(each, ast.Add(), ast.Constant(1)) for each in (start, stop)]
            fits = True
    return module if fits else None


def recursion(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Replace a loop by an inner function that calls itself."""
    fits = False
    for function in asked_in(module, functions):
        fits |= recurse(function)
    return module if fits else None


def inner_steps(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Put a loop's body into an inner function without arguments; all variables are nonlocal."""
    fits = False
    for function in asked_in(module, functions):
        for body, at, loop in [each for each in range_loops(function) if each[0] is function.body][:1]:
            shared = shared_with(function, loop)
            if shared is None:
                continue
            step = code_of("def _step():\n    nonlocal _\n_step()")
            assert isinstance(step[0], ast.FunctionDef)
            step[0].body = [*nonlocal_for(shared), *loop.body]
            loop.body = [step[1]]
            body[at : at + 1] = [*declared_before(function, shared), step[0], loop]
            fits = True
    return module if fits else None


def global_variables(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Make all variables global, each with its function's name in it."""
    fits = False
    for function in asked_in(module, functions):
        inner = [each for each in ast.walk(function) if isinstance(each, ast.FunctionDef | ast.Lambda | ast.Nonlocal)]
        calls_itself = any(node.id == function.name for node in names_in(function))
        names = assigned_in(function) - {argument.arg for argument in function.args.args}
        if len(inner) > 1 or calls_itself or not names:
            continue
        new = {name: f"_{function.name}_{name}" for name in names}
        rename(function, new)
        function.body.insert(0, ast.Global(sorted(new.values())))
        fits = True
    return module if fits else None


def lists_returned(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return several values in a list."""
    return returning_by(module, functions, lambda values, _: ast.List(values, ast.Load()))


def named_tuples(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return several values in a namedtuple."""
    made: list[ast.stmt] = []

    def named(values: list[ast.expr], function: str) -> ast.expr:
        name = f"_{function.title().replace('_', '')}Result"
        fields = " ".join(f"value_{place}" for place in range(len(values)))
        made.extend(code_of(f"{name} = _namedtuple({name!r}, {fields!r})"))
        return ast.Call(ast.Name(name, ast.Load()), values, [])

    changed = returning_by(module, functions, named)
    if changed is None:
        return None
    first = next(at for at, each in enumerate(changed.body) if isinstance(each, ast.FunctionDef))
    changed.body[first:first] = made
    return with_import(changed, "from collections import namedtuple as _namedtuple")


def numpy_star(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """`from numpy import *`."""
    return without_np(module, "from numpy import *", {"min", "max", "sum", "all", "any", "round", "pow"})


def numpy_by_name(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """`from numpy import exp, dot, ...`."""
    used = {each.attr for each in ast.walk(module) if isinstance(each, ast.Attribute) and is_numpy(each)}
    return without_np(module, f"from numpy import {', '.join(sorted(used))}", used) if used else None


# An array of whole numbers holds places in others, or sizes: no float can be that.
_FRACTIONS = "isinstance(value, np.ndarray) and value.dtype.kind == 'f'"


def single_precision(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Convert every argument to float32 first."""
    return each_converted(module, functions, f"value.astype(np.float32) if {_FRACTIONS} else value")


def more_precision(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Convert every argument to a type with more digits than float64, if this machine has one."""
    return each_converted(module, functions, f"value.astype(np.longdouble) if {_FRACTIONS} else value")


def other_layout(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Store the arguments' arrays column by column."""
    return each_converted(module, functions, "np.asfortranarray(value) if isinstance(value, np.ndarray) else value")


def single_results(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return single arrays as float32."""
    own = code_of("def _short(value):\n    return value.astype(np.float32) if isinstance(value, np.ndarray) else value")
    fits = False
    for function in asked_in(module, functions):
        for each in ast.walk(function):
            if isinstance(each, ast.Return) and isinstance(each.value, ast.BinOp | ast.Call):
                each.value = ast.Call(ast.Name("_short", ast.Load()), [each.value], [])
                fits = True
    return instead_of(module, [], own) if fits else None


def array_results(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Return every single value as an array; a number becomes an array without axes."""
    fits = False
    for function in asked_in(module, functions):
        for each in ast.walk(function):
            value = each.value if isinstance(each, ast.Return) else None
            if isinstance(each, ast.Return) and (isinstance(value, ast.BinOp) or is_numpy_call(value)):
                (made,) = code_of("np.asarray(_)")
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
    for function in asked_in(module, functions):
        for body in [body for node in ast.walk(function) for body in bodies(node)]:
            fits |= take_small_steps(body)
    return module if fits else None


def several_at_once(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Assign neighbouring independent statements in one line."""
    fits = False
    for body in [body for node in ast.walk(module) for body in bodies(node)]:
        for at in range(len(body) - 2, -1, -1):
            one, other = body[at], body[at + 1]
            if assigns_one(one) and assigns_one(other) and independent(one, other):
                assert isinstance(one, ast.Assign)
                assert isinstance(other, ast.Assign)
                target = ast.Tuple([one.targets[0], other.targets[0]], ast.Store())
                body[at : at + 2] = [ast.Assign([target], ast.Tuple([one.value, other.value], ast.Load()))]
                fits = True
    return module if fits else None


def other_order(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Swap neighbouring independent statements."""
    fits = False
    for function in asked_in(module, functions):
        for body in [body for node in ast.walk(function) for body in bodies(node)]:
            for at in range(len(body) - 1):
                if independent(body[at], body[at + 1]):
                    body[at], body[at + 1] = body[at + 1], body[at]
                    fits = True
    return module if fits else None


def own_copies(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Copy every argument first."""
    return each_converted(module, functions, "value.copy() if isinstance(value, np.ndarray) else value")


def chatty(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Print the arguments and the result."""
    for function in asked_in(module, functions):
        names = ", ".join(argument.arg for argument in function.args.args)
        function.body[:0] = code_of(f"print({function.name!r}, {names})")
    return module


def decorated(module: ast.Module, functions: Sequence[str]) -> ast.Module | None:
    """Add a decorator that only passes on the call."""
    text = "def _watched(work):\n    def _inner(*values):\n        result = work(*values)\n        return result\n"
    for function in asked_in(module, functions):
        function.decorator_list.append(ast.Name("_watched", ast.Load()))
    return instead_of(module, [], code_of(f"{text}    return _inner"))


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
