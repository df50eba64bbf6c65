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

# What may be imported: modules that give no way to a file, to other code, or to what runs beside the script.
_MODULES = """
__future__ abc argparse bisect collections cmath collections.abc copy dataclasses datetime decimal enum fractions
functools heapq itertools numpy math numbers numpy.linalg random numpy.ma re numpy.random pprint numpy.typing
statistics string sys textwrap time types typing warnings
"""
# Those that are replaced where they aren't installed; they draw, show progress, or compute the sigmoid.
_DRAWING = "IPython PIL bokeh graphviz matplotlib networkx plotly pylab scipy seaborn tqdm turtle"

_NO_NAMES = """
__builtins__ __import__ __loader__ __spec__ breakpoint compile delattr eval exec globals help locals memoryview open
vars
"""
_BY_NAME = ("getattr", "hasattr", "setattr")  # with the attribute's name in the text, and in no other way
_NO_ATTRIBUTES = """
CodeType DataSource FileType FunctionType LambdaType addaudithook ag_frame as_strided attrgetter bit_generator
breakpointhook buffer cffi compile cr_frame ctypes ctypeslib detach displayhook dump dumps eval excepthook exec f_back
f_builtins f_code f_globals f_locals fromfile func_globals genfromtxt get_type_hints gi_code gi_frame load loadtxt
make_dataclass memmap meta_path methodcaller modules monitoring new_class open path_hooks path_importer_cache raw save
savetxt savez savez_compressed setprofile settrace stdin tb_frame tb_next test tofile unraisablehook
"""
# Names with two underscores that say nothing of what Python keeps to itself.
_PLAIN = """
__name__ __file__ __doc__ __version__ __init__ __call__ __post_init__ __repr__ __str__ __len__ __iter__ __next__
__getitem__ __setitem__ __enter__ __exit__ __eq__ __hash__ __lt__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__
__truediv__ __rtruediv__ __matmul__ __rmatmul__ __pow__ __rpow__ __neg__ __iadd__ __isub__ __imul__
"""


def beyond(source: bytes) -> str:
    """What the text uses that could reach the recorder, with its line, as part of a sentence; "" if there is nothing.

    A text that Python can't read gives "": nothing of it runs.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    own = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    own |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_by_name(node)}
    for node in ast.walk(tree):
        for name in _uses(node, own, called):
            return f"{name} in line {getattr(node, 'lineno', 0)}"
    return ""


def _uses(node: ast.AST, own: set[str], called: set[int]) -> Iterator[str]:
    """What this node uses that it may not."""
    match node:
        case ast.Import():
            yield from (each.name for each in node.names if not _is_allowed(each.name))
        case ast.ImportFrom():
            module = node.module or ""
            if node.level or not _is_allowed(module):
                yield "." * node.level + module
            elif module.partition(".")[0] not in _DRAWING.split():
                yield from (each.name for each in node.names if _is_kept(each.name, set()))
        case ast.Name():
            if _is_no_name(node.id) or (node.id in _BY_NAME and id(node) not in called):
                yield node.id
        case ast.Attribute():
            if _is_kept(node.attr, own):
                yield node.attr
        case ast.Call() if id(node.func) in called:
            name = node.args[1].value  # type: ignore[attr-defined]
            if _is_kept(name, own):
                yield name
        case ast.MatchClass():
            yield from (each for each in node.kwd_attrs if _is_kept(each, own))


def _is_by_name(call: ast.Call) -> bool:
    """Whether this is getattr(x, "name") or the like, with the name in the text."""
    named = isinstance(call.func, ast.Name) and call.func.id in _BY_NAME and len(call.args) > 1
    return named and isinstance(call.args[1], ast.Constant) and isinstance(call.args[1].value, str)


def _is_allowed(module: str) -> bool:
    return module in _MODULES.split() or module.partition(".")[0] in _DRAWING.split()


def _is_no_name(name: str) -> bool:
    """Whether this name leads to other code, or is one of the recorder's."""
    kept = _is_dunder(name) and name not in _PLAIN.split()
    return name in _NO_NAMES.split() or name.startswith("_by_") or kept


def _is_kept(name: str, own: set[str]) -> bool:
    """Whether an attribute of this name may lead to what Python, or a module, keeps to itself."""
    if _is_dunder(name):
        return name not in _PLAIN.split()
    if name in _NO_ATTRIBUTES.split() or name in _hidden():
        return True
    return name.startswith("_") and name not in own and name != "_"


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


@functools.cache
def _hidden() -> frozenset[str]:
    """The names under which the allowed modules hold other modules, and those that they mark as their own."""
    found = set()
    for name in _MODULES.split():
        held = importlib.import_module(name)
        for attribute in dir(held):
            if attribute.startswith("_") and not _is_dunder(attribute):
                found.add(attribute)
            else:
                value = getattr(held, attribute, None)
                if isinstance(value, types.ModuleType) and value.__name__ not in _MODULES.split():
                    found.add(attribute)
    return frozenset(found)
