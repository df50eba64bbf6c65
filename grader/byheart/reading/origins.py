"""Where the values of a script's expressions can come from, read off its text alone.

Nothing runs here. The text is followed as if every branch were taken, in any order, until nothing new is found (a
points-to analysis as in Andersen, 1994; the innermost calls tell two results of one function apart). So every origin
that an expression can have is listed for it, and perhaps one that it can't have. `binding` compares the recording with
this: what the text can't have made, it didn't make. If the recorder hooks another kind of expression, follow it here
too.
"""

import ast
import builtins
import importlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from byheart.recorder.hooks import ATTRIBUTES
from byheart.recorder.uncalled import guesses_for

# Calls of these put their arguments into the object they belong to.
_FILLING = {"append", "add", "insert", "extend", "update", "setdefault", "appendleft", "put", "push", "__setitem__"}
# Modules whose functions' results are recorded, or are made of their arguments.
_RECORDED = {"numpy", "math", "builtins", "operator", "functools", "itertools", "collections"}
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
_NEW = {"abs", "pow", "round", "len", "int", "print", "range", "str", "bool", "divmod", "isinstance", "input", "open"}
# Operators that a class may define.
_OPERATORS = {
    **{"Add": "add", "Sub": "sub", "Mult": "mul", "Div": "truediv", "FloorDiv": "floordiv", "Mod": "mod", "Pow": "pow"},
    **{"MatMult": "matmul", "LShift": "lshift", "RShift": "rshift", "BitAnd": "and", "BitOr": "or", "BitXor": "xor"},
    **{"USub": "neg", "UAdd": "pos", "Invert": "invert"},
}
_MOST_ROUNDS = 40
# The name under which everything is kept that is sent into generators.
_SENT = ".send()"
# The name of attributes whose name is computed.
_COMPUTED = ".computed"
_DEEPEST = 4
# How many calls tell two results of one function apart.
_MOST_CALLS = 2
# What draws random numbers, and the name of any such thing here.
_GENERATORS = {"default_rng", "RandomState", "Random", "SystemRandom", "Generator"}
GENERATOR = "a generator"
# The libraries whose parts are looked up.
LIBRARIES = ("numpy", "math", "builtins", "operator", "random")
# A function that goes over an array's items one by one, and what makes it.
VECTORIZE, VECTORIZED = "numpy.vectorize", "numpy.vectorize()"

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)


@dataclass(frozen=True, slots=True)
class Made:
    """The result of the operation that is recorded at this node, inside these calls: the innermost ones, in order."""

    node: ast.AST
    calls: tuple[ast.AST, ...] = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant that stands in the text."""

    value: Any


@dataclass(frozen=True, slots=True)
class Defined:
    """A function of the text, a class, or an instance of one."""

    node: ast.AST
    is_instance: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A list, tuple, dictionary or the like that is made at this node, or that a call there returns."""

    node: ast.AST


@dataclass(frozen=True, slots=True)
class Known:
    """Something of a library, by its full name."""

    path: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of an array, of a generator of random numbers, or of a container."""

    name: str


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """A value that comes from where nothing is recorded: a file, a clock, an unknown library, the exercise's data."""


@dataclass(frozen=True, slots=True)
class Given:
    """The exercise's X or y, with which the recorder calls a function that nobody calls."""

    name: str

    def copy(self) -> "Given":
        """Itself: the recorder hands on copies."""
        return self


UNRECORDED = Unrecorded()
_ANY = object()  # the key of an item whose key isn't known

Origin = Made | Literal | Defined | Box | Known | Method | Unrecorded | Given
Origins = frozenset[Origin]
NOTHING: Origins = frozenset()


def found(path: str) -> Any:
    """The library's object with this full name; None where there is none here."""
    return _found(path) if path.partition(".")[0] in LIBRARIES else None


@cache
def _found(path: str) -> Any:
    names = path.split(".")
    at: Any = builtins if names[0] == "builtins" else importlib.import_module(names[0])
    for name in names[1:]:
        at = getattr(at, name, None)
    return at


class Text:
    """A script's text, followed. Functions that it never mentions are called by the recorder, with data of its own."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._given = _unmentioned(tree)
        self._homes = _homes_in(tree)
        self._own = _attributes_in(tree)
        self._unbound = set(map(id, _unbound_in(tree)))
        self._dead = set(map(id, _dead_in(tree)))
        self._written: list[tuple[ast.AST, ast.expr]] = []
        self._names: dict[tuple[int, str], set[Origin]] = {}
        self._items: dict[tuple[int, Any], set[Origin]] = {}
        self._keys: dict[int, set[Any]] = {}
        self._attributes: dict[str, set[Origin]] = {}
        self._returns: dict[int, set[Origin]] = {}
        self._at: dict[int, Origins] = {}
        self._stars: set[str] = set()
        self._classes: dict[int, ast.ClassDef] = {}
        self._members: set[Origin] = set()
        self._scopes: dict[int, int] = {}
        self._functions = {id(each): each for each in ast.walk(tree) if isinstance(each, _FUNCTIONS)}
        self._registered: dict[int, list[ast.AST]] = {}
        self._grew = True
        self._whole = False
        self._follow()
        self._whole = True

    def origins(self, expression: ast.AST) -> Origins:
        """Where this expression's value can come from."""
        known = self._at.get(id(expression), NOTHING)
        return known | self._over.get(id(expression), NOTHING) if self._whole else known

    @cached_property
    def _over(self) -> dict[int, Origins]:
        """For each expression, the calls that write their result (out=...) over what it may be."""
        targets = [(frozenset({Made(call)}), self._at.get(id(target), NOTHING)) for call, target in self._written]
        return {
            expression: NOTHING.union(*(made for made, over in targets if over & origins))
            for expression, origins in self._at.items()
            if targets
        }

    def inside(self, origins: Iterable[Origin], depth: int = 3) -> Origins:
        """Where the items of such values can come from, at any depth."""
        items = self._contents(origins, _ANY)
        return items | self.inside(items, depth - 1) if depth and items else items

    def is_dead(self, node: ast.AST) -> bool:
        """Whether the text itself says that this is never run."""
        return id(node) in self._dead

    def is_unbound(self, name: ast.Name) -> bool:
        """Whether the text itself says that this name has no value yet where it stands."""
        return id(name) in self._unbound

    def home_of(self, node: ast.AST) -> ast.AST | None:
        """The function around this node; for a name, the one that it belongs to. None for the module."""
        if isinstance(node, ast.Name) and id(node) in self._scopes:
            place = self._scopes[id(node)]
            return None if place == id(self._tree) else self._functions.get(place, node)
        return self._homes.get(id(node))

    def kept_parameters(self, function: ast.AST) -> set[str]:
        """The parameters of a function that it never gives another value."""
        if not isinstance(function, ast.FunctionDef):
            return set()
        bound = {each.name for each in _uses_in(function) if not each.is_read}
        inner = {name for each in ast.walk(function) if isinstance(each, ast.Nonlocal) for name in each.names}
        return {each.arg for each in _parameters(function.args)} - bound - inner

    # Following -------------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        scope = {name: id(self._tree) for name in _assigned_in(self._tree)}
        for _ in range(_MOST_ROUNDS):
            if not self._grew:
                return
            self._grew = False
            self._block(self._tree.body, self._tree, scope)

    def _put(self, table: dict[Any, set[Origin]], key: Any, origins: Iterable[Origin]) -> None:
        known = table.setdefault(key, set())
        before = len(known)
        known.update(origins)
        self._grew |= len(known) > before

    def _block(self, body: Sequence[ast.stmt], inside: ast.AST, scope: dict[str, int]) -> None:
        for statement in body:
            self._statement(statement, inside, scope)

    def _statement(self, node: ast.stmt, inside: ast.AST, scope: dict[str, int]) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            self._defined(node, inside, scope)
        elif isinstance(node, ast.ClassDef):
            self._class(node, inside, scope)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            self._import(node, scope)
        elif isinstance(node, ast.Assign):
            value = self._value(node.value, scope)
            for target in node.targets:
                self._assign(target, value, scope)
        elif isinstance(node, ast.AnnAssign):
            if node.value is not None:
                self._assign(node.target, self._value(node.value, scope), scope)
        elif isinstance(node, ast.AugAssign):
            self._augmented(node, scope)
        elif isinstance(node, ast.For | ast.AsyncFor):
            self._assign(node.target, self._items_of(node.iter, node, scope), scope)
            self._block([*node.body, *node.orelse], inside, scope)
        elif isinstance(node, ast.Return):
            if node.value is not None:
                self._put(self._returns, id(inside), self._value(node.value, scope))
        else:
            self._others(node, inside, scope)

    def _others(self, node: ast.AST, inside: ast.AST, scope: dict[str, int]) -> None:
        """Statements that bind nothing themselves, or little: what they contain is followed."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt):
                self._statement(child, inside, scope)
            elif isinstance(child, ast.withitem):
                value = self._value(child.context_expr, scope)
                if child.optional_vars is not None:
                    self._assign(child.optional_vars, value | self._entered_into(value), scope)
            elif isinstance(child, ast.expr):
                self._value(child, scope)
            else:
                self._others(child, inside, scope)

    def _entered_into(self, manager: Origins) -> Origins:
        """What `with` gives a name to: what a generator yields, or what __enter__ returns."""
        made = self._contents(manager, _ANY)
        for each in list(self._attributes.get("__enter__", ())):
            if isinstance(each, Defined):
                made |= self._entered(each.node, [manager], {}, shifted=True)
        return made

    def _defined(self, node: ast.FunctionDef | ast.AsyncFunctionDef, inside: ast.AST, scope: dict[str, int]) -> None:
        made: Origins = frozenset({Defined(node)})
        for decorator in node.decorator_list:
            value = self._value(decorator, scope)
            own = frozenset(each for each in value if isinstance(each, Defined))
            made |= self._called(decorator, own, [made], {}, scope) if own else NOTHING
            made |= {Known(VECTORIZED)} if Known(VECTORIZE) in value else NOTHING
            self._register(decorator, node)
        if isinstance(inside, ast.ClassDef):
            self._put(self._attributes, node.name, made)
            self._classes[id(node)] = inside
        self._assign_name(node.name, made, scope)
        if not isinstance(inside, ast.ClassDef):
            self._function(node, node.body, scope)

    def _register(self, decorator: ast.expr, function: ast.AST) -> None:
        """@general.register: who calls the general function may call this one."""
        named = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(named, ast.Attribute) and named.attr == "register":
            for each in self.origins(named.value):
                if isinstance(each, Defined) and function not in self._registered.setdefault(id(each.node), []):
                    self._registered[id(each.node)].append(function)
                    self._grew = True

    def _function(self, node: Function, body: Sequence[ast.stmt], scope: dict[str, int]) -> None:
        own = {**scope, **{name: id(node) for name in _assigned_in(node)}}
        for argument, default in _defaults(node.args):
            self._put(self._names, (id(node), argument.arg), self._value(default, scope))
        for several in (node.args.vararg, node.args.kwarg):
            if several is not None:
                self._put(self._names, (id(node), several.arg), {Box(several)})
        if id(node) in self._given:
            self._hand_over(node)
        self._block(body, node, own)

    def _hand_over(self, node: Function) -> None:
        """Give a function what the recorder calls it with."""
        placed = [*node.args.posonlyargs, *node.args.args]
        needed = placed[id(node) in self._classes and not _is_static(node) : len(placed) - len(node.args.defaults)]
        for guesses in guesses_for([each.arg for each in needed], Given("X"), Given("y")):
            for argument, guess in zip(needed, guesses, strict=True):
                if isinstance(guess, list):
                    self._fill([Box(argument)], _ANY, map(Literal, guess))
                    self._put(self._names, (id(node), argument.arg), {Box(argument)})
                else:
                    value = guess if isinstance(guess, Given) else Literal(guess)
                    self._put(self._names, (id(node), argument.arg), {value})

    def _class(self, node: ast.ClassDef, inside: ast.AST, scope: dict[str, int]) -> None:
        self._assign_name(node.name, {Defined(node)}, scope)
        bases = [self._value(base, scope) for base in (*node.bases, *node.decorator_list)]
        is_enum = any(isinstance(each, Known) and each.path.startswith("enum.") for base in bases for each in base)
        own = {**scope, **{name: id(node) for name in _assigned_in(node)}}
        self._block(node.body, node, own)
        for name in _assigned_in(node):
            self._put(self._attributes, name, self._names.get((id(node), name), ()))
            if is_enum:
                self._members |= self._names.get((id(node), name), set())
        # Functions of the class see the names around the class, and not the class's own.
        for each in node.body:
            if isinstance(each, ast.FunctionDef):
                if each.args.args and not _is_static(each):
                    self._put(self._names, (id(each), each.args.args[0].arg), {Defined(node, is_instance=True)})
                self._function(each, each.body, scope)

    def _import(self, node: ast.Import | ast.ImportFrom, scope: dict[str, int]) -> None:
        for each in node.names:
            if isinstance(node, ast.Import):
                name = each.asname or each.name.partition(".")[0]
                self._assign_name(name, {Known(each.name if each.asname else name)}, scope)
            elif each.name == "*":
                self._stars.add(node.module or "")
            else:
                self._assign_name(each.asname or each.name, {Known(f"{node.module}.{each.name}")}, scope)

    def _assign_name(self, name: str, value: Iterable[Origin], scope: dict[str, int]) -> None:
        self._put(self._names, (scope.get(name, id(self._tree)), name), value)

    def _assign(self, target: ast.expr, value: Origins, scope: dict[str, int]) -> None:
        if isinstance(target, ast.Name):
            self._assign_name(target.id, value, scope)
        elif isinstance(target, ast.Attribute):
            self._value(target.value, scope)
            self._put(self._attributes, target.attr, value)
        elif isinstance(target, ast.Subscript):
            self._fill(self._value(target.value, scope), _key_of(target.slice), value)
            self._value(target.slice, scope)
        elif isinstance(target, ast.Starred):
            self._fill([Box(target)], _ANY, value)
            self._assign(target.value, frozenset({Box(target)}), scope)
        elif isinstance(target, ast.Tuple | ast.List):
            starred = any(isinstance(each, ast.Starred) for each in target.elts)
            # An array is unpacked into views of it. What a library returns may hold anything that it was given.
            loose = any(isinstance(each, Made) and isinstance(each.node, ast.Call) for each in value)
            whole = frozenset(each for each in value if loose or not isinstance(each, Box))
            for at, each in enumerate(target.elts):
                self._assign(each, self._contents(value, _ANY if starred else at) | whole, scope)

    def _augmented(self, node: ast.AugAssign, scope: dict[str, int]) -> None:
        value = self._value(node.value, scope)
        before = self._value(node.target, scope)
        if isinstance(node.target, ast.Subscript):  # its item is recorded at the statement
            self._at[id(node.target)] = before = before | {Made(node)}
        for each in before:
            if isinstance(each, Box):
                self._fill([each], _ANY, self._contents(value, _ANY))
        dunder = self._operated(node, type(node.op).__name__, [before, value], scope)
        self._assign(node.target, before | dunder | {Made(node)}, scope)

    # Values ----------------------------------------------------------------------------------------------------------

    def _value(self, node: ast.expr, scope: dict[str, int]) -> Origins:
        made = self._valued(node, scope)
        known = self._at.get(id(node), NOTHING)
        if not made <= known:
            self._at[id(node)] = known = known | made
            self._grew = True
        return known

    def _valued(self, node: ast.expr, scope: dict[str, int]) -> Origins:
        if isinstance(node, ast.Constant):
            return frozenset({Literal(node.value)})
        if isinstance(node, ast.Name):
            self._scopes[id(node)] = scope.get(node.id, id(self._tree))
            return self._named(node.id, scope)
        if isinstance(node, ast.Attribute):
            return self._attribute(node, scope)
        if isinstance(node, ast.Subscript):
            return self._item(node, scope)
        if isinstance(node, ast.Call):
            return self._call(node, scope)
        if isinstance(node, ast.BinOp):
            sides = [self._value(each, scope) for each in (node.left, node.right)]
            lists = {each for side in sides for each in side if isinstance(each, Box)}
            made: set[Origin] = set() if _are_lists(sides) else {Made(node)}
            return self._operated(node, type(node.op).__name__, sides, scope) | made | lists
        if isinstance(node, ast.UnaryOp):
            return self._unary(node, scope)
        if isinstance(node, ast.Compare):
            for each in (node.left, *node.comparators):
                self._value(each, scope)
            return frozenset({Made(node)})
        return self._gathered(node, scope)

    def _gathered(self, node: ast.expr, scope: dict[str, int]) -> Origins:
        if isinstance(node, ast.BoolOp):
            return NOTHING.union(*(self._value(each, scope) for each in node.values))
        if isinstance(node, ast.IfExp):
            self._value(node.test, scope)
            return self._value(node.body, scope) | self._value(node.orelse, scope)
        if isinstance(node, ast.NamedExpr):
            value = self._value(node.value, scope)
            self._assign(node.target, value, scope)
            return value
        if isinstance(node, ast.Lambda):
            self._lambda(node, scope)
            return frozenset({Defined(node)})
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            return self._display(node, scope)
        if isinstance(node, ast.Dict):
            return self._dictionary(node, scope)
        if isinstance(node, _COMPREHENSIONS):
            return self._comprehension(node, scope)
        if isinstance(node, ast.Starred | ast.Await):
            return self._value(node.value, scope)
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return self._yielded(node, scope)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self._value(child, scope)
        return NOTHING

    def _named(self, name: str, scope: dict[str, int]) -> Origins:
        place = scope.get(name, id(self._tree))
        known: Origins = frozenset(self._names.get((place, name), ()))
        if known:
            return known
        made = {Known(f"{module}.{name}") for module in self._stars if _is_there(f"{module}.{name}")}
        if hasattr(builtins, name):
            made.add(Known(f"builtins.{name}"))
        return frozenset(made)

    def _attribute(self, node: ast.Attribute, scope: dict[str, int]) -> Origins:
        base = self._value(node.value, scope)
        known_ones = [each for each in base if isinstance(each, Known) and each.path.count(".") < _DEEPEST]
        known_ones = [each for each in known_ones if not each.path.startswith(f"{GENERATOR}.")]
        made: set[Origin] = {Known(f"{each.path}.{node.attr}") for each in known_ones}
        if made and len(made) == len(base):
            return frozenset(made)
        # An array has no attributes of the text's own.
        whole = any(isinstance(each, Defined | Box | Unrecorded | Known) for each in base)
        both = self._attributes.get(node.attr, set()) | self._attributes.get(_COMPUTED, set())
        known = both if whole else set()
        made |= known
        for each in known:
            if isinstance(each, Defined) and getattr(each.node, "decorator_list", None):  # a property
                made |= self._entered(each.node, [base], {}, shifted=True)
        if node.attr not in self._own or not all(isinstance(each, Defined) for each in base):
            made.add(Method(node.attr))
        if node.attr == "value":  # of a member of an Enum
            made |= base | self._members
        if node.attr in ATTRIBUTES:
            made.add(Made(node))
        if UNRECORDED in base:
            made.add(UNRECORDED)
        return frozenset(made) | self._contents(base, node.attr)

    def _item(self, node: ast.Subscript, scope: dict[str, int]) -> Origins:
        base = self._value(node.value, scope)
        self._value(node.slice, scope)
        made = self._contents(base, _key_of(node.slice)) | {Made(node)}
        if isinstance(node.slice, ast.Slice) and any(isinstance(each, Box) for each in base):
            self._fill([Box(node)], _ANY, self._contents(base, _ANY))
            made |= {Box(node)}
        getters = {each for each in self._attributes.get("__getitem__", ()) if isinstance(each, Defined)}
        for each in getters:
            made |= self._entered(each.node, [base, self._value(node.slice, scope)], {}, shifted=True)
        return made | ({UNRECORDED} & base)

    def _unary(self, node: ast.UnaryOp, scope: dict[str, int]) -> Origins:
        value = self._value(node.operand, scope)
        if isinstance(node.operand, ast.Constant) and isinstance(node.op, ast.USub):
            number = node.operand.value
            return frozenset({Literal(-number if isinstance(number, int | float) else number)})
        return self._operated(node, type(node.op).__name__, [value], scope) | {Made(node)}

    def _operated(self, node: ast.AST, operator: str, sides: list[Origins], scope: dict[str, int]) -> Origins:
        """What the text's own classes make of an operator."""
        made = NOTHING
        name = _OPERATORS.get(operator)
        if name and any(isinstance(each, Defined) and each.is_instance for side in sides for each in side):
            for dunder, given in ((f"__{name}__", sides), (f"__r{name}__", sides[::-1]), (f"__i{name}__", sides)):
                for each in list(self._attributes.get(dunder, ())):
                    if isinstance(each, Defined):
                        made |= self._entered(each.node, given, {}, shifted=True)
        return made

    def _display(self, node: ast.List | ast.Tuple | ast.Set, scope: dict[str, int]) -> Origins:
        starred = any(isinstance(each, ast.Starred) for each in node.elts)
        for at, each in enumerate(node.elts):
            value = self._value(each, scope)
            inner = self._contents(value, _ANY) if isinstance(each, ast.Starred) else value
            self._fill([Box(node)], _ANY if starred else at, inner)
        return frozenset({Box(node)})

    def _dictionary(self, node: ast.Dict, scope: dict[str, int]) -> Origins:
        for key, value in zip(node.keys, node.values, strict=True):
            held = self._value(value, scope)
            if key is None:
                self._fill([Box(node)], _ANY, self._contents(held, _ANY))
            else:
                self._value(key, scope)
                self._fill([Box(node)], _key_of(key), held)
        return frozenset({Box(node)})

    def _comprehension(self, node: Any, scope: dict[str, int]) -> Origins:
        own = dict(scope)
        for each in node.generators:
            items = self._items_of(each.iter, each, own)
            own |= {name: id(node) for name in _names_in(each.target)}
            self._assign(each.target, items, own)
            for test in each.ifs:
                self._value(test, own)
        if isinstance(node, ast.DictComp):
            self._value(node.key, own)
            held = self._value(node.value, own)
        else:
            held = self._value(node.elt, own)
        self._fill([Box(node)], _ANY, held)
        return frozenset({Box(node)})

    def _yielded(self, node: ast.Yield | ast.YieldFrom, scope: dict[str, int]) -> Origins:
        value = self._value(node.value, scope) if node.value is not None else NOTHING
        function = scope.get("yield", id(self._tree))
        box = Box(node)
        self._fill([box], _ANY, self._contents(value, _ANY) if isinstance(node, ast.YieldFrom) else value)
        self._put(self._returns, function, {box})
        return frozenset(self._attributes.get(_SENT, ()))

    def _lambda(self, node: ast.Lambda, scope: dict[str, int]) -> None:
        self._function(node, (), scope)
        own = {**scope, **{name: id(node) for name in _assigned_in(node)}}
        self._put(self._returns, id(node), self._value(node.body, own))

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
                wanted = keys if key is _ANY or (isinstance(key, int) and key < 0) else {key, _ANY} & keys
                for each in wanted:
                    made |= self._items[id(box.node), each]
        return frozenset(made)

    def _items_of(self, node: ast.expr, at: ast.AST, scope: dict[str, int]) -> Origins:
        """What a loop at this node goes over: an array's items are recorded there."""
        value = self._value(node, scope)
        return self._contents(value, _ANY) | {Made(at)} | ({UNRECORDED} & value)

    # Calls -----------------------------------------------------------------------------------------------------------

    def _call(self, node: ast.Call, scope: dict[str, int]) -> Origins:
        function = self._value(node.func, scope)
        arguments: list[Origins] = []
        spread = False
        for each in node.args:
            value = self._value(each, scope)
            if isinstance(each, ast.Starred):
                spread, value = True, self._contents(value, _ANY)
            arguments.append(value)
        named: dict[str, Origins] = {}
        for keyword in node.keywords:
            value = self._value(keyword.value, scope)
            if keyword.arg == "out" and (node, keyword.value) not in self._written:
                self._written.append((node, keyword.value))
            named[keyword.arg or "**"] = value if keyword.arg else self._contents(value, _ANY)
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
        scope: dict[str, int],
    ) -> Origins:
        made: Origins = NOTHING
        outside = False
        base = self._value(node.func.value, scope) if _is_method(node) else NOTHING  # type: ignore[attr-defined]
        for each in function:
            if isinstance(each, Defined) and isinstance(each.node, _FUNCTIONS) and not each.is_instance:
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
            for each in (node, *self._registered.get(id(node), ())):
                made |= self._returned(each, call, self._entered(each, arguments, named))
            return made
        made = self._entered(node, arguments, named) if not _is_method(call) or _is_static(node) else NOTHING
        return self._returned(node, call, made | self._entered(node, [base, *arguments], named, shifted=True))

    def _returned(self, function: ast.AST, call: ast.expr, values: Origins) -> Origins:
        """What a function returns to this call: what was made in it was made inside this call."""
        if not isinstance(call, ast.Call):
            return values
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
        if not callee.is_instance and getattr(callee.node, "bases", None):  # it may be a dictionary, or a list
            made |= {Box(callee.node)}
            for name, value in named.items():
                self._fill([Box(callee.node)], name, value)
            self._fill([Box(callee.node)], _ANY, self.inside(NOTHING.union(*arguments)))
        for each in list(self._attributes.get(dunder, ())):
            if isinstance(each, Defined):
                returned = self._entered(each.node, [frozenset({instance}), *arguments], named, shifted=True)
                made |= returned if callee.is_instance else NOTHING
        if not callee.is_instance and isinstance(callee.node, ast.ClassDef):  # a dataclass, a named tuple
            fields = [each.target.id for each in callee.node.body if _is_field(each)]  # type: ignore[attr-defined]
            for field, value in (*zip(fields, arguments, strict=False), *named.items()):
                for each in fields if field == "**" else (field,):
                    self._put(self._attributes, each, value)
        return made

    def _entered(
        self, node: ast.AST, arguments: list[Origins], named: dict[str, Origins], shifted: bool = False
    ) -> Origins:
        """Hand these arguments to a function of the text. What it returns."""
        if not isinstance(node, _FUNCTIONS):
            return NOTHING
        if shifted and _is_static(node):
            arguments = arguments[1:]
        parameters = [*node.args.posonlyargs, *node.args.args]
        for argument, value in zip(parameters, arguments, strict=False):
            self._put(self._names, (id(node), argument.arg), value)
        if node.args.vararg is not None:
            for at, value in enumerate(arguments[len(parameters) :]):
                self._fill([Box(node.args.vararg)], at, value)
            self._fill([Box(node.args.vararg)], _ANY, named.get("**", ()))
        known = {each.arg for each in _parameters(node.args)}
        for name, value in named.items():
            for each in known if name == "**" else {name} & known:
                self._put(self._names, (id(node), each), value)
            if name not in known and node.args.kwarg is not None:
                self._fill([Box(node.args.kwarg)], name if name != "**" else _ANY, value)
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
        inner = self.inside(given | base)
        # The text's own functions among `function` were entered already, unless a library hides them in something.
        hidden = NOTHING if all(isinstance(each, Defined | Method) for each in function) else function
        back = self._called_back(node, given | base | hidden, given | inner | base)
        made: set[Origin] = {Made(node), *back}
        if _is_several(paths, function, base):
            made.add(Box(node))
        if _hands_back(paths, function, base):
            made |= given | base
        self._fill([Box(node)], _ANY, given | inner | base | back | {Made(node), Box(node)})
        for name, value in named.items():
            self._fill([Box(node)], name, value)
            self._put(self._attributes, name, value)
        if self._is_unrecorded(function, paths):
            made.add(UNRECORDED)
            self._fill([Box(node)], _ANY, {UNRECORDED})
        if any(path.startswith(("itertools.", "functools.", "collections.")) for path in paths):
            self._fill([Box(node)], _ANY, {UNRECORDED})  # an array's items, taken out without anybody seeing it
        return frozenset(made | self._of_known(paths, arguments))

    def _fill_by(self, node: ast.expr, base: Origins, given: Origins) -> None:
        """A call that puts its arguments into a container, or sends them into a generator."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("send", "asend"):
            self._put(self._attributes, _SENT, given)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _FILLING:
            first = node.args[0] if node.args else None
            key = first.value if node.func.attr == "setdefault" and isinstance(first, ast.Constant) else _ANY
            self._fill(base, key, given | self._contents(given, _ANY))

    def _called_back(self, node: ast.expr, functions: Origins, handed: Origins) -> Origins:
        """What the text's own functions return to a library that was given them: it may hand them all that it has."""
        made: Origins = NOTHING
        for each in functions:
            if isinstance(each, Defined) and isinstance(each.node, _FUNCTIONS) and not each.is_instance:
                # Also an array's items, and what the function itself returned before.
                given = handed | {Made(node)} | self._returns.get(id(each.node), set())
                made |= self._entered(each.node, [given] * len(_parameters(each.node.args)), {})
        return made

    def _is_unrecorded(self, function: Origins, paths: list[str]) -> bool:
        """Whether a call brings values that nobody recorded: from the standard library, or from what came from there.

        What another file of the submission computes isn't in the text, and has no origin here.
        """
        strange = {path.partition(".")[0] for path in paths} - _RECORDED
        return bool(strange & sys.stdlib_module_names) or UNRECORDED in function

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
            made |= {Known(f"{each.path}.{name}") for each in whole if isinstance(each, Known)}
            made |= self._attributes.get(name, set()) | {Method(name)}
        return frozenset(made)

    def _attribute_names(self, names: Origins) -> set[str]:
        """The attributes that these names may name: those in the text, or where a name is computed, every one."""
        written = {each.value for each in names if isinstance(each, Literal) and isinstance(each.value, str)}
        return written if names and len(written) == len(names) else {*self._attributes, *written, _COMPUTED}

    def _paired(self, node: ast.expr, arguments: list[Origins], named: dict[str, Origins]) -> Origins:
        """What zip returns: tuples with an item of each."""
        pair = Box(node.func) if isinstance(node, ast.Call) else Box(node)
        for at, each in enumerate(arguments):
            self._fill([pair], at, self._contents(each, _ANY) | {Made(node)} | ({UNRECORDED} & each))
        self._fill([pair], _ANY, self._contents(named.get("**", ()), _ANY))
        self._fill([Box(node)], _ANY, {pair})
        return frozenset({Box(node)})


# Reading nodes --------------------------------------------------------------------------------------------------------


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


def _are_lists(sides: Sequence[Origins]) -> bool:
    """Whether an operator's sides are lists and constants only: then it makes a list, which isn't recorded."""
    every = [each for side in sides for each in side]
    return (
        all(sides)
        and any(isinstance(each, Box) for each in every)
        and all(isinstance(each, Box | Literal) for each in every)
    )


def _is_there(path: str) -> bool:
    return found(path) is not None


def _homes_in(tree: ast.Module) -> dict[int, ast.AST]:
    """For each node, the function around it."""
    homes: dict[int, ast.AST] = {}
    for node in ast.walk(tree):
        if isinstance(node, _FUNCTIONS):
            body = node.body if isinstance(node.body, list) else [node.body]
            homes |= {id(inner): node for each in body for inner in ast.walk(each)}
    return homes


def _unmentioned(tree: ast.Module) -> set[int]:
    """The functions that the text never mentions, and those of classes that it never mentions."""
    names = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
    names |= {each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute)}
    found: set[int] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name not in names:
            own = [node] if isinstance(node, ast.FunctionDef) else node.body
            found |= {id(each) for each in own if isinstance(each, ast.FunctionDef)}
    return found


def _attributes_in(tree: ast.Module) -> set[str]:
    """The attributes that the text itself gives to something, and the functions of its classes."""
    names = {
        each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names |= {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
    return names


def _is_method(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)


def _is_static(node: ast.AST) -> bool:
    decorators = getattr(node, "decorator_list", ())
    return any(isinstance(each, ast.Name) and each.id == "staticmethod" for each in decorators)


def _is_field(node: ast.AST) -> bool:
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)


def _key_of(index: ast.expr) -> Any:
    """The key that an index is, where it stands in the text."""
    if isinstance(index, ast.Constant) and isinstance(index.value, int | str):
        return index.value
    if isinstance(index, ast.UnaryOp) and isinstance(index.op, ast.USub) and isinstance(index.operand, ast.Constant):
        return -1
    return _ANY


def _parameters(arguments: ast.arguments) -> list[ast.arg]:
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]


def _defaults(arguments: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr]]:
    placed = [*arguments.posonlyargs, *arguments.args]
    yield from zip(placed[len(placed) - len(arguments.defaults) :], arguments.defaults, strict=True)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if default is not None:
            yield argument, default


def _names_in(target: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(target) if isinstance(each, ast.Name)}


def _assigned_in(node: ast.AST) -> set[str]:
    """The names that belong to this function, class or module itself."""
    assigned: set[str] = set()
    elsewhere: set[str] = set()
    if isinstance(node, _FUNCTIONS):
        arguments = node.args
        assigned |= {each.arg for each in _parameters(arguments)}
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
        elif isinstance(each, _COMPREHENSIONS):
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
class _Use:
    """A name that is read or bound: in which statement, counted in their order, and inside which loops."""

    node: ast.AST
    name: str
    is_read: bool
    statement: int
    loops: tuple[ast.AST, ...]


def _unbound_in(tree: ast.Module) -> Iterator[ast.AST]:
    """The names that are read where nothing can have bound them: all that does comes later, and no loop leads back."""
    elsewhere = {name for each in ast.walk(tree) if isinstance(each, ast.Global | ast.Nonlocal) for name in each.names}
    for home in ast.walk(tree):
        if isinstance(home, ast.Module | ast.FunctionDef):
            given = {*dir(builtins)} if isinstance(home, ast.Module) else {each.arg for each in _all_parameters(home)}
            uses = _uses_in(home)
            first: dict[str, int] = {}
            loops: dict[str, set[int]] = {}
            for each in uses:
                if not each.is_read:
                    first.setdefault(each.name, each.statement)
                    loops.setdefault(each.name, set()).update(map(id, each.loops))
            for name in given | elsewhere:
                first.pop(name, None)
            for each in uses:
                is_early = each.is_read and each.statement < first.get(each.name, 0)
                if is_early and loops[each.name].isdisjoint(map(id, each.loops)):
                    yield each.node


def _all_parameters(node: ast.FunctionDef) -> list[ast.arg]:
    return [each for each in ast.walk(node.args) if isinstance(each, ast.arg)]


def _uses_in(home: ast.Module | ast.FunctionDef) -> list[_Use]:
    """The names that a function or the module uses itself, not in what is defined in it."""
    uses: list[_Use] = []
    count = 0

    def visit(node: ast.AST, loops: tuple[ast.AST, ...]) -> None:
        nonlocal count
        if isinstance(node, ast.stmt):
            count += 1
        at = count
        for name in _bound_by(node):
            uses.append(_Use(node, name, False, at, loops))
        if isinstance(node, ast.Name):
            uses.append(_Use(node, node.id, isinstance(node.ctx, ast.Load), at, loops))
        if isinstance(node, (*_FUNCTIONS, *_COMPREHENSIONS, ast.ClassDef)):
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
    if isinstance(node, _COMPREHENSIONS):  # name := value
        return [each.target.id for each in ast.walk(node) if isinstance(each, ast.NamedExpr)]
    return []


# Dead text ------------------------------------------------------------------------------------------------------------


def _dead_in(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes that are never run, as far as the text itself says so."""
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if not isinstance(block, list):
                continue
            never = _is_never(node, name)
            for statement in block:
                if never:
                    yield from ast.walk(statement)
                never = never or isinstance(statement, ast.Return | ast.Raise | ast.Break | ast.Continue)


def _is_never(node: ast.AST, block: str) -> bool:
    if isinstance(node, ast.If | ast.While) and isinstance(node.test, ast.Constant):
        return bool(node.test.value) == (block == "orelse") and not (isinstance(node, ast.While) and block == "orelse")
    return False
