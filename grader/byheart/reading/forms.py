"""What a text may use in one form only, since in another one it makes classes, attributes or code out of strings.

`type` may ask for a kind and never makes one; a namedtuple has its names in the text; a field belongs to the head of a
dataclass; NumPy's class of arrays is named and never called, since it makes an array of any memory. Each rule has the
other form in the comment beside it. To give a name a form, add it to _FORMS with its function. It runs nothing.
"""

import ast
import builtins
import contextlib
import functools
import re
import string
from collections import Counter
from collections.abc import Callable, Iterator

import numpy as np

from byheart.reading.resolving import Names
from byheart.recorder.guarded import KEPT

_PLAIN = re.compile(r"[^\W_]\w*")
_OF_A_PARSER = {"description", "prog", "epilog", "usage", "formatter_class", "add_help", "allow_abbrev"}
_OF_AN_ARGUMENT = {"action", "choices", "const", "default", "dest", "help", "metavar", "nargs", "required", "type"}
_ACTIONS = {"append", "count", "store", "store_const", "store_false", "store_true", "version"}
_OF_AN_ITERATOR = {"c_index", "f_index", "multi_index", "readonly", "readwrite", "refs_ok", "writeonly", "zerosize_ok"}
_OF_ERRORS = {"all", "divide", "invalid", "over", "under"}
_LEAVES = {"argparse", "types"}  # from these modules come objects on which any attribute can be set by __init__


class Forms:
    """The rules of form for one text."""

    def __init__(self, names: Names, nodes: list[ast.AST]) -> None:
        self.names = names
        self._all: dict[str, list[ast.Name]] = {}
        for each in nodes:
            if isinstance(each, ast.Name):
                self._all.setdefault(each.id, []).append(each)
        self._above: dict[int, bool | str] = {}
        self._compared: dict[int, bool] = {}
        self._in_classes: dict[int, Counter[str]] = {}
        imported = {
            name.partition(".")[0]
            for node in nodes
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in [getattr(node, "module", None) or "", *(each.name for each in node.names)]
        }
        self.has_a_parser = "argparse" in imported
        self._can_be_set = bool(imported & _LEAVES)
        self._iterates = any("numpy.nditer" in names.of(node) for node in nodes)

    def uses(self, node: ast.AST) -> Iterator[tuple[str, str]]:
        """What this node uses in a form that it may not have, with a hint."""
        match node:
            case ast.Name(id="type") if not self._asks_for_a_kind(node):
                yield "type", "only to ask what something is: type(x).__name__, type(x) is float, isinstance(x, type)"
            case ast.Name(id="object") if not self._is_no_kind_of_array(node):
                yield "object", _NO_OBJECTS
            case ast.Call() if self._asks_for_objects(node):
                yield "an array of objects", "only if you make a list of it, which can hold any object"
            case ast.Name(id="__slots__", ctx=ast.Store()) if not self._are_plain_slots(node):
                yield "__slots__", "only if its names are written in the script"
            case ast.Attribute():
                yield from self._attribute(node)
            case ast.With() if self._iterates and not all(self._leaves_nothing(each) for each in node.items):
                yield '"with" together with numpy.nditer', ""
        if isinstance(node, ast.Name | ast.Attribute) and not self._is_given(node):
            for origin in sorted(self.names.of(node) & _FORMS.keys()):
                rule, hint = _FORMS[origin]
                if not rule(self, node):
                    yield origin, hint

    def _attribute(self, node: ast.Attribute) -> Iterator[tuple[str, str]]:
        if self.names.module(node.value):
            return
        match node.attr:
            case "format" if not self._is_fixed_text(node.value):
                yield "format", 'only directly after a text, as in "{:.3f}".format(x)'
            case "add_argument" if self.has_a_parser and not self._adds_an_argument(node):
                yield "add_argument", "only in a line of its own, with names that are written there"
            case "parse_args" | "parse_known_args" if self.has_a_parser and not self._parses(node):
                yield node.attr, "only if you pass it the list of words"
            case "strides" if not isinstance(node.ctx, ast.Load):
                yield 'an assignment to "strides"', ""
            case "close" if self._iterates:
                yield '"close" together with numpy.nditer', ""
            case "__init__" if self._can_be_set and not self._is_own_start(node.value):
                yield "__init__", "only for super() or a class of your own"

    # Where a name stands ----------------------------------------------------------------------------------------------

    def _around(self, node: ast.AST | None) -> ast.AST | None:
        return self.names.parents.get(id(node))

    def _call(self, node: ast.AST) -> ast.Call | None:
        """The call of which this is the function."""
        around = self._around(node)
        return around if isinstance(around, ast.Call) and around.func is node else None

    def _is_given(self, node: ast.AST) -> bool:
        """Whether this gets a value, and isn't read; an in-place operation reads what it changes."""
        return not isinstance(getattr(node, "ctx", None), ast.Load) and not isinstance(
            self._around(node), ast.AugAssign
        )

    def _is_named_only(self, node: ast.AST) -> bool:
        """Whether a class stands in an annotation, is asked for by isinstance, or has a name that only stands so."""
        found = self._named_by(node)
        return found in self._named if isinstance(found, str) else found

    def _named_by(self, node: ast.AST) -> bool | str:
        """Whether a class only stands here to be asked for; if it gets a name instead, that name."""
        if id(node) not in self._above:
            self._above[id(node)] = self._look_around(node)
        return self._above[id(node)]

    def _look_around(self, node: ast.AST) -> bool | str:
        around = self._around(node)
        match around:
            case ast.AnnAssign() | ast.arg():
                return around.annotation is node
            case ast.FunctionDef():
                return around.returns is node
            case ast.MatchClass():
                return around.cls is node
            case ast.Subscript():  # not mine[np.ndarray], which hands it to mine.__getitem__
                return (around.value is node or self._is_of_kinds(around.value)) and self._named_by(around)
            case ast.Tuple() | ast.List() | ast.BinOp(op=ast.BitOr()):
                return self._named_by(around)
            case ast.Compare():
                return self._compares_kinds(around)
            case ast.Call():
                asks = self.names.is_python(around.func, "isinstance", "issubclass")
                return (asks or "typing.NamedTuple" in self.names.of(around.func)) and node in around.args[1:]
            case ast.Assign(targets=[ast.Name(id=name)]):
                return not self.names.is_in_a_class(around) and name
        return False

    @functools.cached_property
    def _named(self) -> set[str]:
        """The names that are read only where a class stands to be asked for, or gets another such name."""
        found = {
            name: [self._named_by(each) for each in nodes if not self._is_given(each)]
            for name, nodes in self._all.items()
        }
        return _founded(
            {
                name: {above for above in each if isinstance(above, str)}
                for name, each in found.items()
                if False not in each
            }
        )

    # Kinds ------------------------------------------------------------------------------------------------------------

    def _asks_for_a_kind(self, node: ast.Name) -> bool:  # not type("Name", (), {…}), which makes a class of strings
        around = self._around(node)
        if isinstance(around, ast.Call) and self.names.is_python(around.func, "isinstance"):
            return node in around.args[1:]
        call = self._call(node)
        if call is None or len(call.args) != 1 or call.keywords or isinstance(call.args[0], ast.Starred):
            return False
        if "type" in self.names.bound:
            return False
        match asking := self._around(call):
            case ast.Attribute(attr="__name__" | "__doc__"):
                return True
            case ast.FormattedValue():
                return True
            case ast.Compare():
                return self._compares_kinds(asking)
            case ast.Call():
                return self.names.is_python(asking.func, "isinstance", "print", "repr", "str")
        return False

    def _compares_kinds(self, node: ast.Compare) -> bool:
        if id(node) not in self._compared:
            self._compared[id(node)] = all(self._is_kind(each) for each in (node.left, *node.comparators))
        return self._compared[id(node)]

    def _is_kind(self, node: ast.expr) -> bool:  # nothing of the script's own that would be handed the other one
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            return all(self._is_kind(each) for each in node.elts)
        if isinstance(node, ast.Constant):
            return node.value is None
        if isinstance(node, ast.Call):
            return self.names.is_python(node.func, "type")
        if isinstance(node, ast.Name) and hasattr(builtins, node.id) and node.id not in self.names.bound:
            return True
        return self.names.is_own_class(node) or bool(self.names.of(node))

    def _is_of_kinds(self, node: ast.expr) -> bool:
        """Whether this is a kind of Python that is made of kinds, as list in list[float]."""
        origins = self.names.of(node)
        known = bool(origins) and all(each.rpartition(".")[0] in ("collections.abc", "typing") for each in origins)
        return known or self.names.is_python(node, "dict", "frozenset", "list", "set", "tuple")

    def _names_a_kind(self, node: ast.AST) -> bool:  # not np.ndarray((1,), object, memory)
        return self._is_named_only(node)

    def _makes_one(self, node: ast.AST) -> bool:  # not keep.append(np.matrix): its methods could be replaced
        around = self._around(node)
        if isinstance(around, ast.Assign) and len(around.targets) == 1 and isinstance(around.targets[0], ast.Name):
            return not self.names.is_in_a_class(around)
        return self._call(node) is not None or isinstance(around, ast.Attribute) or self._is_named_only(node)

    # Classes made of names --------------------------------------------------------------------------------------------

    def _is_on_a_class(self, node: ast.AST) -> bool:  # not dataclass(anything)
        call = self._call(node)
        decorator = call or node
        around = self._around(decorator)
        plain = call is None or (not call.args and all(_is_constant(each.value) and each.arg for each in call.keywords))
        return plain and isinstance(around, ast.ClassDef) and decorator in around.decorator_list

    def _is_in_a_dataclass(self, node: ast.AST) -> bool:  # not f = field(); f.name = "…"
        call = self._call(node)
        line = self._around(call)
        if not (isinstance(line, ast.AnnAssign) and line.value is call and isinstance(line.target, ast.Name)):
            return False
        around = self._around(line)
        if not isinstance(around, ast.ClassDef) or not any(
            "dataclasses.dataclass" in self.names.of(each.func if isinstance(each, ast.Call) else each)
            for each in around.decorator_list
        ):
            return False
        return self._said_in(around)[line.target.id] == 1

    def _said_in(self, whole: ast.ClassDef) -> "Counter[str]":
        """How often each name stands in a class; what stands in a method's body has nothing of the class."""
        if id(whole) not in self._in_classes:
            said: Counter[str] = Counter()
            waiting: list[ast.AST] = list(whole.body)
            while waiting:
                node = waiting.pop()
                if isinstance(node, ast.Name):
                    said[node.id] += 1
                bodies = isinstance(node, ast.FunctionDef)
                inside = (each for each in ast.iter_child_nodes(node))
                waiting.extend(each for each in inside if not (bodies and self.names.places[id(each)] == "body"))
            self._in_classes[id(whole)] = said
        return self._in_classes[id(whole)]

    def _are_read_by_name(self, node: ast.AST) -> bool:  # not fields(x)[0].name = "…"
        call = self._call(node)
        loop = self._around(call)
        if not isinstance(loop, ast.For | ast.comprehension) or loop.iter is not call:
            return False
        if not isinstance(loop.target, ast.Name):
            return False
        said = self._all[loop.target.id]
        plain = all(self._is_given(each) or self._is_field_name(each) for each in said)
        return plain and self.names.bound.get(loop.target.id) == {ast.Name}

    def _is_field_name(self, node: ast.Name) -> bool:
        around = self._around(node)
        return isinstance(around, ast.Attribute) and around.attr == "name" and isinstance(around.ctx, ast.Load)

    def _has_its_names(self, node: ast.AST) -> bool:  # not namedtuple("A", names)
        call = self._call(node)
        if call is None or len(call.args) != 2 or any(each.arg != "defaults" for each in call.keywords):
            return False
        words = _words_of(call.args[0]) + [word for each in _words_of(call.args[1]) for word in re.split("[, ]+", each)]
        fixed = all(_is_constant(each) for each in call.args)
        return fixed and all(_PLAIN.fullmatch(each) for each in words if each)

    def _is_a_base(self, node: ast.AST) -> bool:  # not NamedTuple("A", names)
        call, around = self._call(node), self._around(node)
        if call is None:
            return isinstance(around, ast.ClassDef) and node in around.bases
        match call:
            case ast.Call(args=[ast.Constant(value=str(name)), ast.List() | ast.Tuple() as parts], keywords=[]):
                pairs = [each.elts for each in parts.elts if isinstance(each, ast.Tuple) and each.elts]
                words = [name, *(word for each in pairs for word in _words_of(each[0]))]
                fixed = len(pairs) == len(parts.elts) and all(_is_constant(each[0]) for each in pairs)
                return fixed and all(_PLAIN.fullmatch(each) for each in words)
        return False

    def _is_a_metaclass(self, node: ast.AST) -> bool:  # not ABCMeta("A", (), {…})
        around = self._around(node)
        return isinstance(around, ast.keyword) and around.arg == "metaclass"

    def _has_its_attributes(self, node: ast.AST) -> bool:  # not SimpleNamespace(**{"__…": …})
        call = self._call(node)
        if call is None or call.args:
            return self._is_named_only(node)
        return all(each.arg or _is_plain_dict(each.value) for each in call.keywords)

    # Parsers, arrays and texts ----------------------------------------------------------------------------------------

    def _makes_a_parser(self, node: ast.AST) -> bool:  # not ArgumentParser(fromfile_prefix_chars="@")
        call = self._call(node)
        if call is None:
            return self._is_named_only(node)
        few = len(call.args) <= 1 and not any(isinstance(each, ast.Starred) for each in call.args)
        return few and all(each.arg in _OF_A_PARSER for each in call.keywords)

    def _adds_an_argument(self, node: ast.AST) -> bool:  # not a = p.add_argument("--x"); a.dest = "…"
        call = self._call(node)
        if call is None or not isinstance(self._around(call), ast.Expr):
            return False
        given = {each.arg: each.value for each in call.keywords}
        names = [each for each in (*call.args, given.get("dest")) if each is not None]
        action = given.get("action")
        known = action is None or _ACTIONS.issuperset(_words_of(action))
        return _OF_AN_ARGUMENT.issuperset(given) and known and all(map(_names_an_argument, names))

    def _parses(self, node: ast.AST) -> bool:  # not p.parse_args([], anything)
        call = self._call(node)
        if call is None or len(call.args) > 1 or any(isinstance(each, ast.Starred) for each in call.args):
            return False
        return all(each.arg == "args" for each in call.keywords)

    def _iterates_over_one(self, node: ast.AST) -> bool:  # not with buffers, whose memory is freed before its arrays
        call = self._call(node)
        if call is None or not call.args or isinstance(call.args[0], ast.Starred):
            return False
        rest = [*call.args[1:], *(each.value for each in call.keywords)]
        known = all(each.arg in ("flags", "op_flags") for each in call.keywords) and all(map(_is_constant, rest))
        return known and all(word in _OF_AN_ITERATOR for each in rest for word in _words_of(each))

    def _looks_only(self, node: ast.AST) -> bool:  # not with writeable=True: its places lie in each other
        call = self._call(node)
        if call is None:
            return False
        plain = len(call.args) <= 3 and not any(isinstance(each, ast.Starred) for each in call.args)
        return plain and all(each.arg in ("axis", "window_shape") for each in call.keywords)

    def _copies_all(self, node: ast.AST) -> bool:  # not deepcopy(x, memo), which puts anything in a part's place
        call, around = self._call(node), self._around(node)
        if call is not None:
            return len(call.args) == 1 and not call.keywords and not isinstance(call.args[0], ast.Starred)
        match around:
            case ast.Call(args=[first, ast.expr() as things]) if first is node:
                return self.names.is_python(around.func, "map") and not isinstance(things, ast.Starred)
        return False

    def _calls_nothing(self, node: ast.AST) -> bool:  # not errstate(call=f), which NumPy calls inside the recorder
        call = self._call(node)
        return call is not None and not call.args and all(each.arg in _OF_ERRORS for each in call.keywords)

    def _is_indexed(self, node: ast.AST) -> bool:  # not r_.__getitem__, which isn't looked at
        around = self._around(node)
        indexed = isinstance(around, ast.Subscript) and around.value is node
        made = isinstance(node, ast.Name) and ast.ImportFrom not in self.names.bound.get(node.id, {ast.ImportFrom})
        return indexed or made

    def _leaves_nothing(self, item: ast.withitem) -> bool:
        made = item.context_expr
        origins = self.names.of(made.func) if isinstance(made, ast.Call) else frozenset()
        return bool(origins) and _LEFT.issuperset(origins)

    def _is_own_start(self, node: ast.expr) -> bool:
        starts = isinstance(node, ast.Call) and self.names.is_python(node.func, "super")
        return starts or self.names.is_own_class(node)

    def _is_fixed_text(self, node: ast.expr) -> bool:
        """Whether this is a text that stands in the script, and asks for nothing that is kept."""
        names = self._joined(node)
        return names is not None and names <= self._fixed

    @functools.cached_property
    def _fixed(self) -> set[str]:
        """The names that hold nothing but such texts."""
        found = {}
        for name, nodes in self._all.items():
            if self.names.bound.get(name) == {ast.Name}:
                given = [self._given(each) for each in nodes if isinstance(each.ctx, ast.Store)]
                parts = [self._joined(each) for each in given]
                found[name] = None if None in parts else {part for each in parts for part in each or ()}
        return _founded({name: each for name, each in found.items() if each is not None})

    def _joined(self, node: ast.expr | None) -> set[str] | None:
        """The names of the texts that a text is joined from; None where it is joined from anything else as well."""
        match node:
            case ast.Constant(value=str(text)):
                return set() if _asks_for_nothing(text) else None
            case ast.Name(id=name):
                return {name}
            case ast.BinOp(op=ast.Add() | ast.Mult()):
                sides = [self._joined(each) for each in (node.left, node.right) if not _is_whole(each)]
                return {name for side in sides for name in side or ()} if sides and None not in sides else None
        return None

    def _given(self, node: ast.AST) -> ast.expr | None:
        around = self._around(node)
        return around.value if isinstance(around, ast.Assign) else None

    def _is_no_kind_of_array(self, node: ast.Name) -> bool:  # not np.array([…], dtype=object)
        around = self._around(node)
        base = isinstance(around, ast.ClassDef) and node in around.bases
        other = "object" in self.names.bound
        return base or other or self._call(node) is not None or self._is_named_only(node)

    def _asks_for_objects(self, node: ast.Call) -> bool:  # not np.empty(50, "O"), nor x.astype("object")
        kinds = [each.value for each in node.keywords if each.arg in ("dtype", "otypes")]
        of_numpy = any(each.startswith("numpy.") for each in self.names.of(node.func))
        if of_numpy or (isinstance(node.func, ast.Attribute) and node.func.attr in ("astype", "view")):
            kinds += node.args
        return any(isinstance(each, ast.Constant) and _is_of_objects(each.value) for each in kinds)

    def _are_plain_slots(self, node: ast.Name) -> bool:
        value = self._given(node)
        return value is not None and _is_constant(value) and all(not each.startswith("__") for each in _words_of(value))


def _founded(parts: dict[str, set[str]]) -> set[str]:
    """Of these names, those that are made from others of them only, and in the end from nothing; no name of itself."""
    users: dict[str, list[str]] = {}
    for name, needed in parts.items():
        for each in needed:
            users.setdefault(each, []).append(name)
    missing = {name: len(needed) for name, needed in parts.items()}
    found = {name for name, count in missing.items() if not count}
    waiting = list(found)
    while waiting:
        for user in users.get(waiting.pop(), ()):
            missing[user] -= 1
            if not missing[user]:
                found.add(user)
                waiting.append(user)
    return found


def _is_whole(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int)


def _is_of_objects(kind: object) -> bool:
    """Whether NumPy makes an array of objects if it is asked for this kind."""
    with contextlib.suppress(Exception):
        return bool(np.dtype(kind).hasobject)  # type: ignore[call-overload]
    return False


def _is_constant(node: ast.expr | None) -> bool:
    """Whether this stands in the text with all its parts."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return all(map(_is_constant, node.elts))
    return isinstance(node, ast.Constant)


def _words_of(node: ast.expr) -> list[str]:
    return [each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def _is_plain_dict(node: ast.expr) -> bool:
    named = isinstance(node, ast.Dict) and all(map(_is_constant, node.keys))
    return named and all(_PLAIN.fullmatch(word) for each in getattr(node, "keys", ()) for word in _words_of(each))


def _names_an_argument(node: ast.expr) -> bool:
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        return False
    return bool(re.fullmatch(r"[^\W_][\w-]*", node.value.lstrip("-")))


def _asks_for_nothing(text: str) -> bool:
    """Whether the fields of a text for `format` ask for no attribute that is kept."""
    try:
        fields = [(name or "", inside or "") for _, name, inside, _ in string.Formatter().parse(text)]
    except ValueError:
        return False
    asked = {word for name, _ in fields for word in re.findall(r"[.\[]\s*(\w+)", name)}
    plain = all(not each.startswith("_") and each not in KEPT for each in asked)
    return plain and all(_asks_for_nothing(inside) for _, inside in fields)


_LEFT = {
    "contextlib.nullcontext",
    "contextlib.suppress",
    "decimal.localcontext",
    "numpy.errstate",
    "numpy.printoptions",
    "warnings.catch_warnings",
}
_NO_OBJECTS = "only outside of NumPy's arrays: a list can hold any object"
_CALLED = "only if you call it, or in annotations and isinstance"
_IN_THE_TEXT = "only if its names are written in the script"
_FORMS: dict[str, tuple[Callable[[Forms, ast.AST], bool], str]] = {
    "abc.ABCMeta": (Forms._is_a_metaclass, "only as metaclass=ABCMeta"),
    "argparse.ArgumentParser": (Forms._makes_a_parser, "only with a description and similar texts"),
    "collections.namedtuple": (Forms._has_its_names, _IN_THE_TEXT),
    "copy.deepcopy": (Forms._copies_all, "only of one thing, as in deepcopy(x)"),
    "dataclasses.dataclass": (Forms._is_on_a_class, "only as @dataclass before a class"),
    "dataclasses.field": (Forms._is_in_a_dataclass, "only as the value of a name in a dataclass"),
    "dataclasses.fields": (Forms._are_read_by_name, "only as in: for f in fields(x), with nothing but f.name"),
    "numpy.c_": (Forms._is_indexed, "only as np.c_[...]"),
    "numpy.errstate": (Forms._calls_nothing, 'only with what to do, as in np.errstate(over="ignore")'),
    "numpy.ma.MaskedArray": (Forms._makes_one, _CALLED),
    "numpy.ma.masked_array": (Forms._makes_one, _CALLED),
    "numpy.lib.stride_tricks.sliding_window_view": (
        Forms._looks_only,
        "only of an array and a size",
    ),
    "numpy.matrix": (Forms._makes_one, _CALLED),
    "numpy.ndarray": (Forms._names_a_kind, "only in annotations and isinstance, never called"),
    "numpy.nditer": (Forms._iterates_over_one, "only over one array, with flags such as multi_index"),
    "numpy.r_": (Forms._is_indexed, "only as np.r_[...]"),
    "numpy.typing.NDArray": (Forms._names_a_kind, "only in annotations"),
    "types.SimpleNamespace": (Forms._has_its_attributes, _IN_THE_TEXT),
    "typing.NamedTuple": (Forms._is_a_base, "only as the base of a class whose names are written in the script"),
}
