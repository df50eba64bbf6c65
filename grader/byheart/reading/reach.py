"""Whether a script's text can reach the recorder that watches it. If it can, nothing that was recorded counts.

The recorder runs in the script's own process. What it sends is the truth as long as the script can only compute: then
nobody can replace a recording, whatever `binding` could be made to believe. So a text may use what is on the lists of
`harmless`, wherever a name can be given, and nothing else of Python and of the modules. A module is used by its parts
and is never a value, so that each part is one that the text names. What could make a class, an attribute or code out of
a string may be used in one form only; the forms are in `forms`.

It runs nothing of the script, and says nothing about whether the script is right.
"""

import ast
import builtins
import functools
import importlib
from collections.abc import Iterator

from byheart.reading.forms import Forms
from byheart.reading.harmless import (
    BASES,
    BASES_OF_MODULES,
    BUILTINS,
    DEFINED,
    MODULES,
    READ,
    WRITTEN,
)
from byheart.reading.resolving import Names, binds, is_allowed, is_module, is_stand_in, lacks
from byheart.recorder.guarded import IN_ONE_FORM, KEPT, OF_A_PARSER
from byheart.recorder.hooks import OF_A_LAYOUT, OF_A_NAMEDTUPLE, OF_NUMBERS, as_python, converts

# With their `register`, other things become a class's own too: then its patterns name the attributes of those.
_REGISTERING = ("abc.ABC", "abc.ABCMeta")
_TOO_DEEP = "expressions or names that are nested too deep"
# What has a hook, or a form, where a text reads it by itself: a pattern reads it without.
_HOOKED = {"data"} | IN_ONE_FORM | OF_A_PARSER
_BY_NAME = ("getattr", "hasattr", "setattr")
_FROM_SITE = {"copyright", "credits", "exit", "help", "license", "quit"}
_OF_PYTHON = frozenset(dir(builtins)) | _FROM_SITE
_EXCEPTIONS = frozenset(
    name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)
)
_MATCHED_BY_PLACE = ("bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple")


def beyond(source: bytes) -> str:
    """What the text uses that could reach the recorder, with its line, as part of a sentence; "" if there is nothing.

    A text that Python can't read gives "": nothing of it runs.
    """
    try:
        nodes = list(ast.walk(ast.parse(as_python(source))))
    except (SyntaxError, ValueError):
        return ""
    except (RecursionError, MemoryError):
        return _TOO_DEEP
    try:
        text = _Text(nodes)
        found = [(getattr(node, "lineno", 0), each) for node in nodes for each in text.uses(node)]
    except RecursionError:
        return _TOO_DEEP
    if not found:
        return ""
    line, (name, hint) = min(found, key=lambda each: each[0])
    return f"{name} in line {line}" + (f". That is allowed {hint}" if hint else "")


class _Text:
    """A script's text: `own` are the attributes that it defines itself."""

    def __init__(self, nodes: list[ast.AST]) -> None:
        self.names = Names(nodes)
        self.forms = Forms(self.names, nodes)
        stored = {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
        self.own = stored | set(self.names.bound) | OF_A_NAMEDTUPLE
        used = frozenset[str]().union(*map(self.names.of, nodes))
        self.has_protocols, self.has_registers = "typing.Protocol" in used, not used.isdisjoint(_REGISTERING)
        self.layout = OF_A_LAYOUT if converts(nodes) else set()
        self.classes = {node.name.lstrip("_") for node in nodes if isinstance(node, ast.ClassDef)}

    def uses(self, node: ast.AST) -> Iterator[tuple[str, str]]:
        """What this node uses that it may not, each with a hint that may be empty."""
        yield from ((each, "") for each in _identifiers(node) if not _is_plain(node, each))
        yield from ((each, "only with the meaning that it has in Python") for each in binds(node) if each in _BY_NAME)
        match node:
            case ast.Import() | ast.ImportFrom() if self.names.is_in_a_class(node):
                yield "an import in a class", ""
            case ast.Import():
                yield from ((each.name, "") for each in node.names if not is_module(each.name))
            case ast.ImportFrom():
                yield from ((each, "") for each in _brought_by(node))
            case ast.Name():
                yield from self._name(node)
            case ast.Attribute():
                yield from self._attribute(node)
            case ast.Call(func=ast.Name(id=name), args=[_, ast.Constant(value=str(asked)), *_]) if name in _BY_NAME:
                yield from ((each, "") for each in (asked,) if self._is_kept(each))
            case ast.ClassDef():
                yield from self._class(node)
            case ast.MatchClass():
                hooked = _HOOKED | (OF_NUMBERS if self.names.of(node.cls) else set())
                kept = (each for each in node.kwd_attrs if self._is_kept(each) or each[0] == "_" or each in hooked)
                yield from ((each, "") for each in kept)
                if node.patterns and not self._is_matched_by_place(node.cls):
                    yield "a case with values in parentheses", "only for a class of your own, or a type such as int"
        yield from self.forms.uses(node)

    def _name(self, node: ast.Name) -> Iterator[tuple[str, str]]:
        if node.id in _BY_NAME and not self._is_called(node):
            yield node.id, "only if it is called by this name"
        elif node.id in self.names.hidden_by_star:
            yield node.id, ""
        elif self._is_read(node) and node.id in _OF_PYTHON:
            yield from ((each, "") for each in (node.id,) if each not in BUILTINS and each not in _EXCEPTIONS)
        yield from self._as_value(node)

    def _attribute(self, node: ast.Attribute) -> Iterator[tuple[str, str]]:
        modules = self.names.module(node.value)
        if not isinstance(node.ctx, ast.Load):
            changed = self.names.of(node.value)
            yield from (
                (f"an assignment to {each}.{node.attr}", "") for each in sorted(changed) if not is_stand_in(each)
            )
        if not modules:
            yield from ((each, "") for each in (node.attr,) if self._is_kept(each))
        if _is_dunder(node.attr) and self.names.is_python(node.value, "float", "int", "complex"):
            yield ast.unparse(node), "only as an operator, as in a * b: else nobody sees what is computed"
        for module in sorted(modules):
            if not is_allowed(module, node.attr) and (is_stand_in(module) or not lacks(module, node.attr)):
                yield f"{module}.{node.attr}", ""
        yield from self._as_value(node)

    def _as_value(self, node: ast.expr) -> Iterator[tuple[str, str]]:
        """A module that stands where a value does: what becomes of it can't be followed."""
        around = self.names.parents.get(id(node))
        match around:
            case ast.Attribute():
                return
            case ast.Assign(targets=[ast.Name()]) if not self.names.is_in_a_class(around):
                return
        if self._is_read(node):
            for module in sorted(self.names.module(node)):
                if not is_stand_in(module):
                    yield f"{module} as a value", f"only before a dot, as in {module}.name"

    def _class(self, node: ast.ClassDef) -> Iterator[tuple[str, str]]:
        yield from (
            (f"{ast.unparse(each)} as the base of a class", "") for each in node.bases if not self._is_base(each)
        )
        for keyword in node.keywords:
            if keyword.arg != "metaclass" or self.names.of(keyword.value) != {"abc.ABCMeta"}:
                yield f"{keyword.arg or '**'} in the first line of a class", ""
        for decorator in node.decorator_list:
            made_by = self.names.of(decorator.func if isinstance(decorator, ast.Call) else decorator)
            if not made_by or not made_by <= {"dataclasses.dataclass", "typing.final"}:
                yield f"@{ast.unparse(decorator)} on a class", ""
            if "dataclasses.dataclass" in made_by:
                for each in _fields_of(node):
                    if each.startswith("_") or each in self.layout or self._is_kept(each):
                        yield f"a field {each} of a dataclass", "with another name, and without an underscore in front"

    def _is_base(self, base: ast.expr) -> bool:
        known = base.value if isinstance(base, ast.Subscript) else base
        origins = self.names.of(known)
        if origins:
            return origins.issubset(BASES_OF_MODULES)
        return self.names.is_own_class(known) or self.names.is_python(known, *BASES, *_EXCEPTIONS)

    def _is_matched_by_place(self, kind: ast.expr) -> bool:  # a protocol's fields may be those of anything
        own = self.names.is_own_class(kind) and not self.has_protocols
        return own or self.names.is_python(kind, *_MATCHED_BY_PLACE)

    def _is_read(self, node: ast.AST) -> bool:  # what an in-place operation changes is read as well
        around = self.names.parents.get(id(node))
        return isinstance(around, ast.AugAssign) or isinstance(getattr(node, "ctx", None), ast.Load)

    def _is_called(self, node: ast.Name) -> bool:
        around = self.names.parents.get(id(node))
        return isinstance(around, ast.Call) and around.func is node

    def _is_kept(self, name: str) -> bool:
        """Whether an attribute of this name may lead to what Python, or a module, keeps to itself."""
        if _is_dunder(name):
            return name not in READ
        if name in KEPT or (name in OF_A_PARSER and self.forms.has_a_parser):
            return True
        if name == "register" and self.has_registers:
            return True
        mangled = {f"_{each}{name}" for each in self.classes} if name.startswith("__") else {name}
        return name.startswith("_") and (name not in self.own or not mangled.isdisjoint(_hidden())) and name != "_"


def _identifiers(node: ast.AST) -> Iterator[str]:
    """The names that a node has in its own fields, but for those of attributes, modules and texts."""
    if isinstance(node, ast.Constant | ast.Attribute | ast.ImportFrom):
        return
    for field, value in ast.iter_fields(node):
        if isinstance(node, ast.alias) and field == "name":
            continue
        yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str))


def _is_plain(node: ast.AST, name: str) -> bool:
    """Whether this name may stand in this node: a name with two underscores is for Python, unless it is on a list."""
    if name.startswith("_by_"):  # the recorder's own
        return False
    if not _is_dunder(name):
        return True
    match node:
        case ast.FunctionDef():
            return name in DEFINED
        case ast.Name(ctx=ast.Store()):
            return name in DEFINED or name in WRITTEN
        case ast.Name(ctx=ast.Load()):
            return name in DEFINED or name in WRITTEN or name in BUILTINS
    return False


def _brought_by(node: ast.ImportFrom) -> Iterator[str]:
    """What an import names that may not be brought in."""
    module = node.module or ""
    if node.level or not is_module(module):
        yield "." * node.level + module
        return
    for each in node.names:
        if not is_allowed(module, each.name) and (is_stand_in(module) or not lacks(module, each.name)):
            yield f"{module}.{each.name}"


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def _fields_of(whole: ast.ClassDef) -> Iterator[str]:
    """The fields of a dataclass: its methods read them of whatever they are given, where no hook sees it."""
    waiting: list[ast.AST] = list(whole.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(node))


@functools.cache
def _hidden() -> frozenset[str]:
    """The names that the classes of the allowed modules have; with an underscore, they have them for themselves."""
    from argparse import ArgumentParser

    parser = ArgumentParser()
    made = [parser, parser.add_argument("--of_a_parser")]
    found = {each for whole in made for each in vars(whole)} | {"_does", "_left", "_stream", "_values"}
    for module in MODULES:
        for value in vars(importlib.import_module(module)).values():
            if isinstance(value, type):
                found |= set(dir(value))
    return frozenset(found) - OF_A_NAMEDTUPLE
