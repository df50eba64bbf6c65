"""Who hands what to whom: containers, the calls of the text's own functions and classes, and what libraries return.

A layer of `text.Text`, which follows the expressions. Nothing runs here.
"""

import ast
import sys
from collections.abc import Iterable, Sequence, Sized
from typing import Any

from byheart.reading.origins import (
    ANY,
    GENERATOR,
    NOTHING,
    UNRECORDED,
    VECTORIZE,
    VECTORIZED,
    Box,
    Defined,
    Known,
    Literal,
    Made,
    Method,
    Origin,
    Origins,
    Partial,
    TooTangled,
)
from byheart.reading.syntax import (
    FUNCTIONS,
    Scope,
    attributes_in,
    homes_in,
    is_field,
    is_method,
    is_static,
    parameters_of,
)
from byheart.recorder.madeup import MADE_UP

# Calls of these put their arguments into the object they belong to.
_FILLING = {"append", "add", "insert", "extend", "update", "setdefault", "appendleft", "put", "push", "__setitem__"}
# Modules whose functions' results are recorded, or are made of their arguments.
_RECORDED = {"numpy", "math", "builtins", "operator", "functools", "itertools", "collections"}
# Those that a stand-in answers, instead of reading a file.
_FROM_FILES = {"numpy.loadtxt", "numpy.genfromtxt"}
# Functions of NumPy that may return what they were given, and builtins that don't.
_HANDING_BACK = {
    *("asarray", "asanyarray", "ascontiguousarray", "asfortranarray", "require", "atleast_1d", "atleast_2d"),
    *(
        "atleast_3d",
        "asmatrix",
        "squeeze",
        "ravel",
        "real",
        "real_if_close",
        "vectorize",
        "frompyfunc",
        "copyto",
        "pos",
    ),
}
# What returns several arrays, or a list.
_SEVERAL = {
    *("split", "array_split", "hsplit", "vsplit", "dsplit", "meshgrid", "unique", "nonzero", "where", "tolist", "ix_"),
    *(
        "histogram",
        "broadcast_arrays",
        "svd",
        "eig",
        "eigh",
        "qr",
        "lstsq",
        "gradient",
        "nditer",
        "ndenumerate",
        "load",
    ),
    *("ndindex", "unravel_index", "vectorize", "frompyfunc", "loads", "items", "values", "genfromtxt"),
}
# What takes one item out of a container, and of which argument; the methods are of the container itself.
TAKING = {"get", "pop", "popleft", "setdefault"}
_TAKING_FROM = {"builtins.next", "builtins.max", "builtins.min", "heapq.heappop", f"{GENERATOR}.choice"}
_NEW = {"abs", "pow", "round", "len", "int", "print", "range", "str", "bool", "divmod", "isinstance", "input", "open"}
# What draws random numbers, and the name of any such thing here.
_GENERATORS = {"default_rng", "RandomState", "Random", "SystemRandom", "Generator"}
# The name under which everything is kept that is sent into generators.
SENT = ".send()"
# The name of attributes whose name is computed.
COMPUTED = ".computed"
# How many calls tell two results of one function apart.
_MOST_CALLS = 2
# How much work a text may make, in origins that are looked at: people's own scripts take up to two millions. A
# text that was made for it could take any time, since each value may come from any line.
_MOST_WORK = 20_000_000
# What it takes to hand something to a function, or one origin back.
_CALL = 8


class Calls:
    """What is known of a text's names, containers and functions so far, and what calls do to it."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._homes = homes_in(tree)
        self._own = attributes_in(tree)
        self.work = 0
        self._written: dict[int, tuple[ast.AST, ast.expr]] = {}
        self._names: dict[tuple[int, str], set[Origin]] = {}
        self._items: dict[tuple[int, Any], set[Origin]] = {}
        self._keys: dict[int, set[Any]] = {}
        self._attributes: dict[str, set[Origin]] = {}
        self._returns: dict[int, set[Origin]] = {}
        self._at: dict[int, Origins] = {}
        self._classes: dict[int, ast.ClassDef] = {}
        self._registered: dict[int, dict[int, ast.AST]] = {}
        self._grew = True

    def inside(self, origins: Iterable[Origin], depth: int = 3) -> Origins:
        """Where the items of such values can come from, at any depth."""
        items = self._contents(origins, ANY)
        return items | self.inside(items, depth - 1) if depth and items else items

    def _value(self, node: ast.expr, scope: Scope) -> Origins:
        """Follow an expression: `Text` does."""
        raise NotImplementedError

    def _spend(self, work: int) -> None:
        """Count this work. Raises TooTangled when it becomes too much."""
        self.work += work
        if self.work > _MOST_WORK:
            raise TooTangled

    def _put(self, table: dict[Any, set[Origin]], key: Any, origins: Iterable[Origin]) -> None:
        known = table.setdefault(key, set())
        before = len(known)
        if isinstance(origins, Sized):
            self._spend(len(origins))
        known.update(origins)
        self._grew |= len(known) > before

    # Containers ------------------------------------------------------------------------------------------------------

    def _fill(self, boxes: Iterable[Origin], key: Any, value: Iterable[Origin]) -> None:
        for box in boxes:
            if isinstance(box, Box):
                self._keys.setdefault(id(box.node), set()).add(key)
                self._put(self._items, (id(box.node), key), value)

    def _contents(self, origins: Iterable[Origin], key: Any) -> Origins:
        """The items with this key in such values."""
        made: set[Origin] = set()
        for box in origins:
            if isinstance(box, Box):
                keys = self._keys.get(id(box.node), set())
                wanted = keys if key is ANY or (isinstance(key, int) and key < 0) else {key, ANY} & keys
                for each in wanted:
                    self._spend(1 + len(self._items[id(box.node), each]))
                    made |= self._items[id(box.node), each]
        return frozenset(made)

    def _iterated(self, origins: Origins, at: ast.AST) -> Origins:
        """What is got by going through objects of the text's own classes: by __iter__ and __next__, or __getitem__."""
        if not any(isinstance(each, Defined) and each.is_instance for each in origins):
            return NOTHING
        iterators = origins | self._of_dunder("__iter__", [origins])
        items = self._of_dunder("__next__", [iterators]) | self._of_dunder("__getitem__", [origins, {Made(at)}])
        return items | self._contents(iterators, ANY)

    def _of_dunder(self, name: str, arguments: list[Any]) -> Origins:
        """What methods of this name return, whichever class they belong to."""
        methods = [each for each in self._attributes.get(name, ()) if isinstance(each, Defined)]
        return NOTHING.union(*(self._entered(each.node, arguments, {}, shifted=True) for each in methods))

    # Calls -----------------------------------------------------------------------------------------------------------

    def _call(self, node: ast.Call, scope: Scope) -> Origins:
        function = self._value(node.func, scope)
        arguments: list[Origins] = []
        spread = False
        for each in node.args:
            value = self._value(each, scope)
            if isinstance(each, ast.Starred):
                spread, value = True, self._contents(value, ANY)
            arguments.append(value)
        named: dict[str, Origins] = {}
        for keyword in node.keywords:
            value = self._value(keyword.value, scope)
            if keyword.arg == "out":
                self._written[id(keyword)] = (node, keyword.value)
            named[keyword.arg or "**"] = value if keyword.arg else self._contents(value, ANY)
        if is_method(node) and node.func.attr == "at" and node.args:  # type: ignore[attr-defined]
            self._written[id(node)] = (node, node.args[0])
        if spread:  # who gets what isn't known
            named["**"] = named.get("**", NOTHING).union(*arguments)
            arguments = []
        return self._called(node, function, arguments, named, scope)

    def _called(
        self,
        node: ast.expr,
        function: Origins,
        arguments: list[Origins],
        named: dict[str, Origins],
        scope: Scope,
    ) -> Origins:
        made: Origins = NOTHING
        outside = False
        base = self._value(node.func.value, scope) if is_method(node) else NOTHING  # type: ignore[attr-defined]
        self._spend(len(function))
        for each in function:
            if isinstance(each, Partial):
                made |= self._of_partial(each, arguments, named, node)
            elif isinstance(each, Defined) and isinstance(each.node, FUNCTIONS) and not each.is_instance:
                made |= self._of_function(each.node, base, arguments, named, node)
            elif isinstance(each, Defined):
                made |= self._of_class(each, arguments, named)
            else:
                outside = True
        if outside or not function:
            made |= self._of_library(node, function, base, arguments, named)
        return made

    def _of_function(
        self, node: ast.AST, base: Origins, arguments: list[Origins], named: dict[str, Origins], call: ast.expr
    ) -> Origins:
        if id(node) not in self._classes:
            made = NOTHING
            for each in (node, *self._registered.get(id(node), {}).values()):
                made |= self._returned(each, call, self._entered(each, arguments, named))
            return made
        made = self._entered(node, arguments, named) if not is_method(call) or is_static(node) else NOTHING
        return self._returned(node, call, made | self._entered(node, [base, *arguments], named, shifted=True))

    def _of_partial(
        self, partial: Partial, arguments: list[Origins], named: dict[str, Origins], call: ast.expr
    ) -> Origins:
        """What a call returns of a function of the text that has some of its arguments already."""
        function, *first = (self._at.get(id(each), NOTHING) for each in partial.node.args)
        arguments = [*first, *arguments]
        for each in partial.node.keywords:
            if each.arg is not None and each.arg not in named:
                named = {**named, each.arg: self._at.get(id(each.value), NOTHING)}
        own = [each for each in function if isinstance(each, Defined) and not each.is_instance]
        return NOTHING.union(
            *(self._of_function(each.node, NOTHING, arguments, named, call) for each in own if _is_function(each.node))
        )

    def _returned(self, function: ast.AST, call: ast.expr, values: Origins) -> Origins:
        """What a function returns to this call: what was made in it was made inside this call."""
        if not isinstance(call, ast.Call):
            return values
        self._spend(_CALL * len(values))
        return frozenset(
            Made(each.node, (call, *each.calls)[:_MOST_CALLS])
            if isinstance(each, Made) and self._homes.get(id((each.calls or (each.node,))[0])) is function
            else each
            for each in values
        )

    def _of_class(self, callee: Defined, arguments: list[Origins], named: dict[str, Origins]) -> Origins:
        instance = Defined(callee.node, is_instance=True)
        dunder = "__call__" if callee.is_instance else "__init__"
        made: Origins = NOTHING if callee.is_instance else frozenset({instance})
        bases = [ast.unparse(each) for each in getattr(callee.node, "bases", ())]
        if not callee.is_instance and set(bases) - {"object"}:  # it may be a dictionary, or a list
            made |= {Box(callee.node)}
            for name, value in named.items():
                self._fill([Box(callee.node)], name, value)
            self._fill([Box(callee.node)], ANY, self.inside(NOTHING.union(*arguments)))
        for each in list(self._attributes.get(dunder, ())):
            if isinstance(each, Defined):
                returned = self._entered(each.node, [frozenset({instance}), *arguments], named, shifted=True)
                made |= returned if callee.is_instance else NOTHING
        if not callee.is_instance and isinstance(callee.node, ast.ClassDef):  # a dataclass, a named tuple
            fields = [each.target.id for each in callee.node.body if is_field(each)]  # type: ignore[attr-defined]
            for field, value in (*zip(fields, arguments, strict=False), *named.items()):
                for each in fields if field == "**" else (field,):
                    self._put(self._attributes, each, value)
        return made

    def _entered(
        self, node: ast.AST, arguments: list[Origins], named: dict[str, Origins], shifted: bool = False
    ) -> Origins:
        """Hand these arguments to a function of the text. What it returns."""
        if not isinstance(node, FUNCTIONS):
            return NOTHING
        self._spend(_CALL)
        if shifted and is_static(node):
            arguments = arguments[1:]
        parameters = [*node.args.posonlyargs, *node.args.args]
        for argument, value in zip(parameters, arguments, strict=False):
            self._put(self._names, (id(node), argument.arg), value)
        if node.args.vararg is not None:
            for at, value in enumerate(arguments[len(parameters) :]):
                self._fill([Box(node.args.vararg)], at, value)
            self._fill([Box(node.args.vararg)], ANY, named.get("**", ()))
        known = {each.arg for each in parameters_of(node.args)}
        for name, value in named.items():
            for each in known if name == "**" else {name} & known:
                self._put(self._names, (id(node), each), value)
            if name not in known and node.args.kwarg is not None:
                self._fill([Box(node.args.kwarg)], name if name != "**" else ANY, value)
        return frozenset(self._returns.get(id(node), ()))

    def _of_library(
        self,
        node: ast.expr,
        function: Origins,
        base: Origins,
        arguments: list[Origins],
        named: dict[str, Origins],
    ) -> Origins:
        """What a call of something outside the text returns: a recorded result, or what it was given."""
        paths = [each.path for each in function if isinstance(each, Known)]
        if paths and len(paths) == len(function) and set(paths) <= {"builtins.zip", "builtins.enumerate"}:
            return self._paired(node, arguments if "builtins.zip" in paths else [NOTHING, *arguments], named)
        if paths and len(paths) == len(function) and all(path.removeprefix("builtins.") in _NEW for path in paths):
            return frozenset({Made(node)})
        base = frozenset(each for each in base if not isinstance(each, Known) or each.path == GENERATOR)
        given = NOTHING.union(*arguments, *named.values())
        self._fill_by(node, base, given)
        if paths and len(paths) == len(function) and all(_makes_generator(path) for path in paths):
            return frozenset({Known(GENERATOR)})
        inner = self.inside(given | base | self._iterated(given, node)) | self._iterated(given, node)
        # The text's own functions among `function` were entered already, unless a library hides them in something.
        hidden = NOTHING if all(isinstance(each, Defined | Method) for each in function) else function
        back = self._called_back(node, given | base | hidden, given | inner | base)
        made: set[Origin] = {Made(node), *back, *self._taken(node, base, arguments, paths)}
        if _is_several(paths, function, base):
            made.add(Box(node))
        if _hands_back(paths, function, base):
            made |= given | base
        self._fill([Box(node)], ANY, given | inner | base | back | {Made(node), Box(node)})
        for name, value in named.items():
            self._fill([Box(node)], name, value)
            self._put(self._attributes, name, value)
        if self._is_unrecorded(function, paths):
            made.add(UNRECORDED)
            self._fill([Box(node)], ANY, {UNRECORDED})
        if any(path.startswith(("itertools.", "functools.", "collections.")) for path in paths):
            self._fill([Box(node)], ANY, {UNRECORDED})  # an array's items, taken out without anybody seeing it
        if "functools.partial" in paths and isinstance(node, ast.Call) and node.args and arguments:
            made.add(Partial(node))
        return frozenset(made | self._of_known(paths, arguments))

    def _taken(self, node: ast.expr, base: Origins, arguments: list[Origins], paths: list[str]) -> Origins:
        """The item that a call takes out of a container, or out of what is gone through."""
        if is_method(node) and node.func.attr in TAKING:  # type: ignore[attr-defined]
            match node:
                case ast.Call(args=[ast.Constant(value=str(name)), *_]):
                    return self._contents(base, name)
            return self._contents(base, ANY)  # a list's items move on
        return self._contents(NOTHING.union(*arguments), ANY) if _TAKING_FROM.intersection(paths) else NOTHING

    def _fill_by(self, node: ast.expr, base: Origins, given: Origins) -> None:
        """A call that puts its arguments into a container, or sends them into a generator."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("send", "asend"):
            self._put(self._attributes, SENT, given)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _FILLING:
            first = node.args[0] if node.args else None
            key = first.value if node.func.attr == "setdefault" and isinstance(first, ast.Constant) else ANY
            self._fill(base, key, given | self._contents(given, ANY))

    def _called_back(self, node: ast.expr, functions: Origins, handed: Origins) -> Origins:
        """What the text's own functions return to a library that was given them: it may hand them all that it has."""
        made: Origins = NOTHING
        self._spend(len(functions))
        for each in functions:
            if isinstance(each, Defined) and isinstance(each.node, FUNCTIONS) and not each.is_instance:
                # Also an array's items, and what the function itself returned before.
                given = handed | {Made(node)} | self._returns.get(id(each.node), set())
                made |= self._entered(each.node, [given] * len(parameters_of(each.node.args)), {})
        return made

    def _is_unrecorded(self, function: Origins, paths: list[str]) -> bool:
        """Whether a call brings values that nobody recorded: from the standard library, or from what came from there.

        What another file of the submission computes isn't in the text, and has no origin here.
        """
        strange = {path.partition(".")[0] for path in paths} - _RECORDED
        made_up = strange & MADE_UP or _FROM_FILES.intersection(paths)
        return bool(made_up or strange & sys.stdlib_module_names) or UNRECORDED in function

    def _of_known(self, paths: list[str], arguments: list[Origins]) -> set[Origin]:
        """What else certain functions return, or do."""
        made: set[Origin] = set()
        handed = {each.path for argument in arguments for each in argument if isinstance(each, Known)}
        if VECTORIZE in handed.union(paths):
            made.add(Known(VECTORIZED))
        if any(map(_makes_generator, paths)):
            made.add(Known(GENERATOR))
        if "builtins.getattr" in paths and len(arguments) > 1:
            made |= self._got(arguments[0], arguments[1])
        if "builtins.setattr" in paths and len(arguments) > 2:
            for name in self._attribute_names(arguments[1]):
                self._put(self._attributes, name, arguments[2])
        return made

    def _got(self, whole: Origins, names: Origins) -> Origins:
        """What getattr gets."""
        made: set[Origin] = set()
        for name in self._attribute_names(names):
            self._spend(1 + len(whole) + len(self._attributes.get(name, ())))
            made |= {Known(f"{each.path}.{name}") for each in whole if isinstance(each, Known)}
            made |= self._attributes.get(name, set()) | {Method(name)}
        return frozenset(made)

    def _attribute_names(self, names: Origins) -> set[str]:
        """The attributes that these names may name: those in the text, or where a name is computed, every one."""
        written = {each.value for each in names if isinstance(each, Literal) and isinstance(each.value, str)}
        return written if names and len(written) == len(names) else {*self._attributes, *written, COMPUTED}

    def _paired(self, node: ast.expr, arguments: list[Origins], named: dict[str, Origins]) -> Origins:
        """What zip returns: tuples with an item of each."""
        pair = Box(node.func) if isinstance(node, ast.Call) else Box(node)
        for at, each in enumerate(arguments):
            items = self._contents(each, ANY) | self._iterated(each, node)
            self._fill([pair], at, items | {Made(node)} | ({UNRECORDED} & each))
        self._fill([pair], ANY, self._contents(named.get("**", ()), ANY))
        self._fill([Box(node)], ANY, {pair})
        return frozenset({Box(node)})


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, FUNCTIONS)


# Libraries ------------------------------------------------------------------------------------------------------------


def _makes_generator(path: str) -> bool:
    return path.rpartition(".")[2] in _GENERATORS


def _hands_back(paths: Sequence[str], function: Origins, base: Origins) -> bool:
    """Whether a call may return the very thing that it was given, which isn't recorded then."""
    for path in paths:
        top, _, rest = path.partition(".")
        if top in ("numpy", "math", "operator"):
            if rest in _HANDING_BACK:
                return True
        elif top == GENERATOR:
            if rest in ("choice", "choices", "sample", "permutation"):
                return True
        elif top != "builtins" or rest not in _NEW:
            return True
    arrays_only = all(isinstance(each, Made | Literal | Method) for each in base)
    return len(paths) < len(function) and not (base and arrays_only)


def _is_several(paths: Sequence[str], function: Origins, base: Origins) -> bool:
    """Whether a call may return a list, a tuple or the like."""
    for path in paths:
        top, _, rest = path.partition(".")
        if top not in ("numpy", "math", "operator") or rest.rpartition(".")[2] in _SEVERAL:
            return True
    if any(isinstance(each, Method) and each.name in _SEVERAL for each in function):
        return True
    return len(paths) < len(function) and not (base and all(isinstance(each, Made | Literal | Method) for each in base))
