"""What a piece of a text may write into: everything that it gets and isn't known to be left as it was.

Nobody saw this piece run. So what only reads is listed here, of all that a script may name, and anything else may write
into each thing that it is given. A view of a thing is that thing: so is what a call gives back, unless it is known to
make something new. Nothing runs here, and nothing is judged.
"""

import ast
import inspect
import random
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from byheart.reading.harmless import MODULES, STAND_INS
from byheart.reading.origins import (
    GENERATOR,
    VECTORIZED,
    Box,
    Defined,
    Given,
    Known,
    Literal,
    Made,
    Method,
    Origin,
    found,
)
from byheart.reading.text import DISPLAYS, Text


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Of NumPy, the functions that write into what they are given, and those that may give back a view of it, or hold it.
WRITING = _words("copyto fill_diagonal nditer place put put_along_axis putmask resize")
VIEWING = _words("""
    array asanyarray asarray asarray_chkfinite ascontiguousarray asfortranarray asmatrix astype atleast_1d atleast_2d
    atleast_3d apply_along_axis apply_over_axes array_split broadcast broadcast_arrays broadcast_to conj conjugate
    diagonal diag dsplit expand_dims flip fliplr flipud fromfunction fromiter hsplit imag iterable matrix
    matrix_transpose moveaxis ndarray ndenumerate nditer permute_dims piecewise poly1d ravel real real_if_close require
    reshape rollaxis rot90 split squeeze swapaxes transpose trim_zeros unstack vectorize vsplit
    """)
# Of Python's own functions and of other modules, what only reads what it is given, whatever that is.
_READING_MODULES = {
    "numpy",
    "math",
    "cmath",
    "time",
    "datetime",
    "statistics",
    "pprint",
    "copy",
    "textwrap",
    "warnings",
}
_READING_MODULES |= {"re", "sys", "itertools", "decimal", "fractions", "numbers", "typing", *STAND_INS}
_READING_BUILTINS = _words("""
    abs all any ascii bin bool bytes callable chr complex dict dir divmod enumerate exit filter float format frozenset
    getattr hasattr hash hex id input int isinstance issubclass len list map max min oct ord pow print quit range repr
    reversed round set slice sorted str sum super tuple type zip
    """)
_READING_OPERATORS = _words("""
    abs add and_ eq floordiv ge gt itemgetter le lt matmul mod mul ne neg not_ or_ pos pow sub truediv xor
    """)
_READING_RANDOM = _words("choice choices sample seed")
_READING_COLLECTIONS = _words("Counter OrderedDict defaultdict deque namedtuple ChainMap nlargest nsmallest merge")
# What only reads the thing that it is an attribute of. Those that give something new; and those that give a view of it.
_NEW_OF_ARRAYS = _words("""
    all any argmax argmin argpartition argsort choose clip compress copy cumprod cumsum dot dtype flatten item itemsize
    max mean min nbytes ndim nonzero prod ptp repeat round searchsorted shape size std sum take tobytes tolist trace var
    bit_generator choice integers normal permutation permuted rand randint randn random random_sample ranf
    standard_normal uniform gauss randrange
    """)
_VIEWS_OF_ARRAYS = _words("""
    A A1 H T astype base conj conjugate data diagonal flat imag mT ravel real reshape squeeze strides swapaxes transpose
    view
    """)
_OF_OTHERS = _words("""
    capitalize center count endswith find format get index items join keys ljust lower replace rjust split startswith
    strip title upper values zfill
    """)
_READ_ATTRIBUTES = _NEW_OF_ARRAYS | _VIEWS_OF_ARRAYS | _OF_OTHERS
# Where a class says what its attributes are by itself.
_FINDING = _words("__getattr__ __getattribute__ __get__ __setattr__ __delattr__ __set__ __set_name__ __new__")
_KNOWN_THINGS = (np.ndarray, list, dict, set, deque, np.random.Generator, np.random.RandomState, random.Random, object)
_OF_KNOWN_THINGS = frozenset(name for each in _KNOWN_THINGS for name in dir(each))
# Methods that keep what they are given, and leave it as it is: of a list, a dictionary, a text, a generator, an output.
_KEEPING = _words("""
    add append appendleft count extend format get index insert join pop setdefault update write choice permutation
    flush
    """)
# Those of them that add one thing to a list.
_ADDING = _words("append appendleft")
_MOST_DEPTH = 6


class Writes:
    """The things of a text: what each expression may be, and what each node may write into."""

    def __init__(self, tree: ast.Module, text: Text) -> None:
        self._text = text
        self._of_name: dict[str, list[ast.expr]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                self._of_name.setdefault(node.attr, []).append(node.value)
        self._known: dict[int, frozenset[Origin]] = {}
        self._plain = _plain_attributes(tree)

    def things(self, expression: ast.AST) -> frozenset[Origin]:
        """What an expression may be, or a view of, or a list of: whatever one place of the text makes."""
        if id(expression) not in self._known:
            self._known[id(expression)] = frozenset(self._things(expression))
        return self._known[id(expression)]

    def _things(self, expression: ast.AST) -> Iterator[Origin]:
        waiting, done = [expression], set()
        met: set[Origin] = set()
        while waiting:
            node = waiting.pop()
            if id(node) in done:
                continue
            done.add(id(node))
            waiting += _viewed_as_written(node)
            for each in self._text.origins(node) | self._text.inside(self._text.origins(node)):
                if each in met:
                    continue
                met.add(each)
                if isinstance(each, Made | Box):
                    yield each
                    waiting += self._viewed_by(each.node)
                elif isinstance(each, Method) and not isinstance(node, ast.Attribute):
                    waiting += self._of_name.get(each.name, [])

    def _viewed_by(self, node: ast.AST) -> list[ast.expr]:
        """The expressions whose memory what is made at this node may share."""
        if isinstance(node, ast.For | ast.comprehension):
            return [node.iter]
        if not isinstance(node, ast.Call):
            return [node.value] if isinstance(node, ast.Attribute | ast.Subscript) else []
        out = [each.value for each in node.keywords if each.arg in ("out", None)]
        if self._makes_new(node):
            return out
        return [*_given(node), *([node.func.value] if isinstance(node.func, ast.Attribute) else [node.func])]

    def _makes_new(self, call: ast.Call) -> bool:
        """Whether what is called is known to give something that shares nothing with what it was given."""
        functions = self._text.origins(call.func)
        if not functions:
            return False
        own = isinstance(call.func, ast.Attribute)
        for each in functions:
            if isinstance(each, Known):
                module, _, name = each.path.rpartition(".")
                is_new = module.partition(".")[0] in ("numpy", "math", "copy") and name not in VIEWING | WRITING
                if not is_new or len(call.args) > _most_read(each.path):
                    return False
            elif not (own and isinstance(each, Method) and each.name in _NEW_OF_ARRAYS and len(call.args) < 2):
                return False
        return True

    # What may be written into

    def into(self, node: ast.AST) -> Iterator[ast.AST]:
        """The expressions whose value this node may change in place: fewer only where it is known to read."""
        if isinstance(node, ast.Subscript | ast.Attribute) and not isinstance(node.ctx, ast.Load):
            yield node.value
        elif isinstance(node, ast.Attribute):
            if node.attr not in _READ_ATTRIBUTES | self._plain and not self._is_own(node):
                yield node.value
        elif isinstance(node, ast.AugAssign):
            yield node.target
        elif isinstance(node, ast.Call):
            yield from self._into_given(node)

    def filled(self, node: ast.AST) -> frozenset[Origin]:
        """The lists and dictionaries that this node puts something into, and leaves what is in them as it is.

        They are written as such in the text; empty where it is anything else that is changed.
        """
        adds = isinstance(node, ast.Attribute) and node.attr in _ADDING
        puts = isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)
        origins = self._text.origins(node.value) if adds or puts else frozenset()  # type: ignore[attr-defined]
        plain = all(isinstance(each, Box) and isinstance(each.node, DISPLAYS) for each in origins)
        return origins if plain else frozenset()

    def _into_given(self, call: ast.Call) -> Iterator[ast.AST]:
        yield from (each.value for each in call.keywords if each.arg in ("out", None))
        functions = self._text.origins(call.func)
        for each in functions:
            yield from self._into_given_to(each, call)
        if not functions:
            yield from (*_given(call), call.func)
        if self._hands_on_a_writer(call):
            yield from _given(call)

    def _into_given_to(self, function: Origin, call: ast.Call) -> Iterator[ast.AST]:
        if isinstance(function, Defined):
            return  # its own lines are looked at
        if isinstance(function, Known):
            if not _reads(function.path):
                yield from _given(call)
            yield from call.args[_most_read(function.path) :]
        elif isinstance(function, Method) and isinstance(call.func, ast.Attribute):
            if not self._is_stand_in(call.func.value) and function.name not in _KEEPING:
                yield from call.args[function.name in _READ_ATTRIBUTES :]
        elif isinstance(function, Method):
            yield from (*_given(call), *(self._of_name.get(function.name, []) if _may_write(function.name) else []))
        elif self._may_be_called(function, call) and not self._is_stand_in(call.func):
            yield from (*_given(call), call.func)

    def _may_be_called(self, made: Origin, call: ast.Call) -> bool:
        """Whether it may be this that is called. Where an attribute only reads, that is what functools made."""
        if not (isinstance(call.func, ast.Attribute) and call.func.attr in _READ_ATTRIBUTES):
            return not isinstance(made, Literal | Given)
        maker = made.node if isinstance(made, Made | Box) else None
        makers = self._text.origins(maker.func) if isinstance(maker, ast.Call) else ()
        return any(isinstance(each, Known) and each.path.startswith("functools.") for each in makers)

    def _hands_on_a_writer(self, call: ast.Call) -> bool:
        """Whether one of the things that this is given is a function which writes into what it gets."""
        for argument in _given(call):
            for each in self._text.origins(argument):
                if isinstance(each, Known) and callable(found(each.path)) and not _reads_alone(each.path):
                    return True
        return False

    def _is_own(self, node: ast.Attribute) -> bool:
        """Whether this attribute is one of the text's own, or a module's."""
        base = self._text.origins(node.value)
        return bool(base) and all(isinstance(each, Known | Defined) for each in base)

    def _is_stand_in(self, expression: ast.AST, depth: int = 0) -> bool:
        """Whether this comes from a module that only a stand-in answers for: it does nothing."""
        if isinstance(expression, ast.Attribute | ast.Subscript):
            return self._is_stand_in(expression.value, depth)
        if isinstance(expression, ast.Call):
            return self._is_stand_in(expression.func, depth)
        origins = [each for each in self._text.origins(expression) if isinstance(each, Known | Made | Box)]
        return bool(origins) and all(
            each.path.partition(".")[0] in STAND_INS
            if isinstance(each, Known)
            else depth < _MOST_DEPTH and self._is_made_by_stand_in(each.node, depth + 1)
            for each in origins
        )

    def _is_made_by_stand_in(self, node: ast.AST, depth: int) -> bool:
        """Whether a call of such a module made this, or it was unpacked from what one made: `fig, ax = subplots()`."""
        made = node.value if isinstance(node, ast.Assign) else node
        return isinstance(made, ast.Call) and self._is_stand_in(made, depth)


def _plain_attributes(tree: ast.Module) -> set[str]:
    """What methods give their own object, as in `self.grad = 0`, and is nothing else: to read it writes nothing.

    No name is among them that a class of the text says itself, as a property is, that is set from outside by a name
    that isn't an object's, or that arrays, lists and generators have a method of.
    """
    classes = [each for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    methods = [each for one in classes for each in one.body if isinstance(each, ast.FunctionDef)]
    said = {name for one in classes for each in one.body for name in _names_bound(each)}
    if not said.isdisjoint(_FINDING):
        return set()
    own = {each: method.args.args[0].arg for method in methods if method.args.args for each in ast.walk(method)}
    stores = [each for each in ast.walk(tree) if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store)]
    given = {each.attr for each in stores if isinstance(each.value, ast.Name) and each.value.id == own.get(each)}
    of_classes = {each.attr for each in stores if isinstance(each.value, ast.Name) and each.value.id in _named(classes)}
    return given - said - of_classes - _OF_KNOWN_THINGS


def _named(classes: Sequence[ast.ClassDef]) -> set[str]:
    return {each.name for each in classes} | {"cls"}


def _names_bound(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement of a class's body gives to what isn't a plain number or text."""
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.value, ast.Constant | None):
        return
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield statement.name
    yield from (
        each.id for each in ast.walk(statement) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    )


def _given(call: ast.Call) -> list[ast.expr]:
    """All that a call is given."""
    return [*call.args, *(each.value for each in call.keywords)]


def _viewed_as_written(node: ast.AST) -> Sequence[ast.expr]:
    """The expressions that this one is a part or a case of, as it stands there."""
    if isinstance(node, ast.Attribute | ast.Subscript | ast.Starred | ast.NamedExpr):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return node.values
    return node.elts if isinstance(node, ast.List | ast.Tuple) else []


def _may_write(method: str) -> bool:
    return method not in _READ_ATTRIBUTES


@cache
def _most_read(path: str) -> int:
    """After how many arguments in their order one follows that a function of NumPy writes into."""
    if path.startswith(GENERATOR):
        return 2
    function = found(path)
    if isinstance(function, np.ufunc):
        return function.nin
    if path.partition(".")[0] != "numpy" or isinstance(function, type):
        return 1 << 16
    try:
        names = list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return 2  # functions that are older than their signatures, as dot and concatenate
    return names.index("out") if "out" in names else 1 << 16


@cache
def _reads(path: str) -> bool:
    """Whether what has this full name only reads what it is given, apart from a place for its result."""
    top, _, rest = path.partition(".")
    name = rest.rpartition(".")[2]
    if path in (VECTORIZED, GENERATOR):  # it calls a function of the text on single numbers; it can't be called
        return True
    if top == GENERATOR:
        return name in _NEW_OF_ARRAYS
    if top == "builtins" and isinstance(kind := found(path), type) and issubclass(kind, BaseException):
        return True
    if top == "numpy":
        of_random = rest.startswith("random.") and name == "shuffle"
        known = MODULES.get(path.rpartition(".")[0]) or frozenset()
        return name in known and name not in WRITING and not of_random
    lists = {"builtins": _READING_BUILTINS, "operator": _READING_OPERATORS, "random": _READING_RANDOM}
    lists |= {"collections": _READING_COLLECTIONS, "heapq": _READING_COLLECTIONS}
    return top in _READING_MODULES or name in lists.get(top, frozenset())


def _reads_alone(path: str) -> bool:
    """Whether it reads whatever it is called with: nothing that it gets in its order is a place for its result."""
    return _reads(path) and _most_read(path) >= 1 << 16
