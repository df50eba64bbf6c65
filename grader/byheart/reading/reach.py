"""Whether a script's text can reach the recorder that watches it. If it can, nothing that was recorded counts.

The recorder runs in the script's own process. What it sends is the truth as long as the script can only compute: then
nobody can replace a recording, whatever `binding` could be made to believe. So the text may import what networks are
written with, and may use neither code made from strings, nor files, nor what Python keeps to itself (frames, modules,
names with two underscores). The rules are names, in the lists below: to allow a module, add it to _MODULES.

It runs nothing of the script, and says nothing about whether the script is right.
"""

import ast
import functools
import importlib
import types
from collections.abc import Iterator

from byheart.recorder.standins import REPLACED


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What may be imported: modules that give no way to a file, to other code, or to what runs beside the script.
_MODULES = _words("""
__future__ abc argparse bisect cmath collections copy collections.abc dataclasses datetime decimal fractions functools
heapq itertools numpy math numpy.linalg numbers numpy.ma random numpy.random pprint numpy.typing re statistics sys
textwrap time types typing warnings
""")
_NO_NAMES = _words("""
__builtins__ __import__ __loader__ __spec__ breakpoint compile delattr eval exec globals help locals memoryview open
vars
""")
_BY_NAME = ("getattr", "hasattr", "setattr")  # with the attribute's name in the text, and in no other way
# Attributes that lead to files, to frames and code, to the modules that are loaded, or to whatever a text names.
_NO_ATTRIBUTES = _words("""
DataSource FileType ForwardRef ag_frame as_strided bit_generator breakpointhook buffer cffi compile cr_frame ctypes
ctypeslib detach displayhook dump dumps eval evaluate_forward_ref excepthook exec f_back f_builtins f_code f_globals
f_locals fromfile fromregex func_globals genfromtxt get_args get_type_hints gi_code gi_frame load loadtxt
make_dataclass memmap meta_path modules monitoring open path path_hooks path_importer_cache raw save savetxt savez
savez_compressed setprofile settrace singledispatch singledispatchmethod stdin tb_frame tb_next test tofile
unraisablehook update_wrapper wraps
""")
# Of `types`, only this; its other names make functions, code and modules.
_OF_TYPES = "SimpleNamespace"
# Names with two underscores that say nothing of what Python keeps to itself.
_PLAIN = _words("""
__all__ __author__ __call__ __doc__ __file__ __init__ __name__ __post_init__ __slots__ __version__
__add__ __enter__ __eq__ __exit__ __getitem__ __hash__ __iadd__ __imul__ __isub__ __iter__ __len__ __lt__ __matmul__
__mul__ __neg__ __next__ __pow__ __radd__ __repr__ __rmatmul__ __rmul__ __rpow__ __rsub__ __rtruediv__ __setitem__
__str__ __sub__ __truediv__
""")


def beyond(source: bytes) -> str:
    """What the text uses that could reach the recorder, with its line, as part of a sentence; "" if there is nothing.

    A text that Python can't read gives "": nothing of it runs.
    """
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    text = _Text(nodes)
    for node in nodes:
        for name in text.uses(node):
            return f"{name} in line {getattr(node, 'lineno', 0)}"
    return ""


class _Text:
    """A script's text: `own` are the attributes that it defines, `called` the functions that get a name as text."""

    def __init__(self, nodes: list[ast.AST]) -> None:
        stored = {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
        self.own = stored | {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
        self.called = {id(node.func) for node in nodes if isinstance(node, ast.Call) and _is_by_name(node)}
        self.brings_all = any(isinstance(node, ast.alias) and node.name == "*" for node in nodes)

    def uses(self, node: ast.AST) -> Iterator[str]:
        """What this node uses that it may not."""
        yield from (each for each in _identifiers(node) if each.startswith("_by_"))  # the recorder's own names
        match node:
            case ast.Import():
                yield from (each.name for each in node.names if not _is_allowed(each.name))
            case ast.ImportFrom():
                yield from self._brought_by(node)
            case ast.Name():
                hidden = self.brings_all and (node.id in _NO_ATTRIBUTES or node.id in _hidden())
                if hidden or _is_no_name(node.id) or (node.id in _BY_NAME and id(node) not in self.called):
                    yield node.id
            case ast.Attribute():
                yield from (each for each in (node.attr,) if self._is_kept(each))
            case ast.Call() if id(node.func) in self.called:
                name = ast.literal_eval(node.args[1])
                yield from (each for each in (name,) if self._is_kept(each))
            case ast.MatchClass():
                yield from (each for each in node.kwd_attrs if self._is_kept(each))

    def _brought_by(self, node: ast.ImportFrom) -> Iterator[str]:
        module = node.module or ""
        if node.level or not _is_allowed(module):
            yield "." * node.level + module
        elif module.partition(".")[0] not in REPLACED:
            yield from (each.name for each in node.names if each.name != "*" and self._is_kept(each.name))

    def _is_kept(self, name: str) -> bool:
        """Whether an attribute of this name may lead to what Python, or a module, keeps to itself."""
        if _is_dunder(name):
            return name not in _PLAIN
        if name in _NO_ATTRIBUTES or name in _hidden():
            return True
        return name.startswith("_") and name not in self.own and name != "_"


def _identifiers(node: ast.AST) -> Iterator[str]:
    for _, value in ast.iter_fields(node):
        yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str))


def _is_by_name(call: ast.Call) -> bool:
    """Whether this is getattr(x, "name") or the like, with the name in the text."""
    named = isinstance(call.func, ast.Name) and call.func.id in _BY_NAME and len(call.args) > 1
    return named and isinstance(call.args[1], ast.Constant) and isinstance(call.args[1].value, str)


def _is_allowed(module: str) -> bool:
    return module in _MODULES or module.partition(".")[0] in REPLACED


def _is_no_name(name: str) -> bool:
    """Whether this name leads to other code."""
    return name in _NO_NAMES or (_is_dunder(name) and name not in _PLAIN)


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


@functools.cache
def _hidden() -> frozenset[str]:
    """The names under which the allowed modules hold other modules, and those that they mark as their own."""
    found = {name for name in dir(types) if name != _OF_TYPES}
    for module in _MODULES:
        held = importlib.import_module(module)
        for name in dir(held):
            value = getattr(held, name, None)
            if isinstance(value, types.ModuleType) and value.__name__ not in _MODULES:
                found.add(name)
            if isinstance(value, type):
                found |= {each for each in dir(value) if each.startswith("_")}
            if name.startswith("_"):
                found.add(name)
    return frozenset(each for each in found if not _is_dunder(each) and each != "_")
