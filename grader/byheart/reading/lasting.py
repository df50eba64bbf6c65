"""What stays as it was made: what a text does at most once, and changes nowhere afterwards.

What a script did while nobody looked isn't known. But a line outside all loops and functions is run once; if it was
seen, and nothing in the text writes into what it made, that is still the same in every later window. Nothing runs here.
"""

import ast
from collections.abc import Callable, Iterator, Set

from byheart.reading.origins import Made, Origin, Origins

# Calls that write into what they are given, or into what they belong to.
_CHANGING = {
    *("shuffle", "sort", "partition", "fill", "put", "resize", "itemset", "setfield", "setflags", "byteswap", "at"),
    *("copyto", "place", "putmask", "fill_diagonal", "put_along_axis", "random_raw", "readinto"),
}
# Those that do so without anybody seeing it.
_UNSEEN = {"put", "place", "putmask", "itemset", "put_along_axis", "fill", "setfield"}
# Calls that may return a view of what they are given, or hand its items on.
_VIEWING = {
    *("reshape", "ravel", "view", "transpose", "swapaxes", "squeeze", "asarray", "asanyarray", "asmatrix", "matrix"),
    *("atleast_1d", "atleast_2d", "atleast_3d", "broadcast_to", "expand_dims", "diagonal", "moveaxis", "rollaxis"),
    *("split", "array_split", "hsplit", "vsplit", "dsplit", "flip", "fliplr", "flipud", "rot90", "require", "nditer"),
    *("ascontiguousarray", "asfortranarray", "zip", "enumerate", "reversed", "list", "tuple", "iter", "next", "map"),
    *("filter", "array"),
}


def run_once(tree: ast.Module) -> set[int]:
    """The nodes, by identity, that are outside all loops, functions and comprehensions."""
    found: set[int] = set()
    left: list[ast.AST] = [tree]
    while left:
        node = left.pop()
        if isinstance(node, ast.While | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.AsyncFor):
            continue
        if isinstance(node, ast.For):
            left.append(node.iter)
            continue
        found.add(id(node))
        left += ast.iter_child_nodes(node)
    return found


def changed_in(tree: ast.Module, origins: Callable[[ast.AST], Origins]) -> set[int]:
    """The nodes, by identity, whose result something in the text may write into."""
    left = [each for target in _written_into(tree) for each in origins(target)]
    found: set[int] = set()
    while left:
        each = left.pop()
        if isinstance(each, Made) and id(each.node) not in found:
            found.add(id(each.node))
            left += [one for whole in _viewed_by(each.node) for one in origins(whole)]
    return found | _views_of(found, tree, origins)


def _views_of(changed: Set[int], tree: ast.Module, origins: Callable[[ast.AST], Origins]) -> set[int]:
    """The nodes, by identity, whose result may be a part of something that is changed as a whole."""
    parts: dict[int, list[int]] = {}
    for node in ast.walk(tree):
        for each in frozenset[Origin]().union(*map(origins, _viewed_by(node))):
            if isinstance(each, Made):
                parts.setdefault(id(each.node), []).append(id(node))
    found: set[int] = set()
    left = [*changed]
    while left:
        more = set(parts.get(left.pop(), ())) - found
        found |= more
        left += more
    return found


def steady_names(tree: ast.Module) -> set[str]:
    """The names of the module that are only ever given new values: what an operator makes, or what is made once.

    A name that may be given another name's value is none of them.
    """
    once = run_once(tree)
    steady: set[str] = set()
    loose = {name for each in ast.walk(tree) if isinstance(each, ast.Global) for name in each.names}
    left: list[ast.AST] = list(tree.body)
    while left:
        node = left.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            continue
        if isinstance(node, ast.Assign):
            bound = {each.id for target in node.targets for each in ast.walk(target) if isinstance(each, ast.Name)}
            (steady if _is_new(node, id(node) in once) else loose).update(bound)
            left.append(node.value)
        elif isinstance(node, ast.AugAssign):
            steady.update({node.target.id} if isinstance(node.target, ast.Name) else ())
            left.append(node.value)
        else:
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                loose.add(node.id)
            left += ast.iter_child_nodes(node)
    return steady - loose


def _is_new(node: ast.Assign, is_once: bool) -> bool:
    """Whether what is assigned is made there, and is no other name's value."""
    parts = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
    if not is_once:
        return len(node.targets) == 1 and all(isinstance(each, ast.BinOp | ast.UnaryOp) for each in parts)
    return not any(isinstance(each, ast.Name | ast.Attribute | ast.Subscript | ast.IfExp) for each in parts)


def _written_into(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.AugAssign):
            yield node.target
        if isinstance(node, ast.Subscript | ast.Attribute) and not isinstance(node.ctx, ast.Load):
            yield node.value
        if isinstance(node, ast.Call):
            yield from (each.value for each in node.keywords if each.arg in ("out", None))
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _CHANGING:
                yield from node.args
                yield node.func.value if isinstance(node.func, ast.Attribute) else node.func


def _viewed_by(node: ast.AST) -> Iterator[ast.AST]:
    """The expressions whose memory this node's result may share."""
    if isinstance(node, ast.Attribute | ast.Subscript):
        yield node.value
    elif isinstance(node, ast.For | ast.comprehension):
        yield node.iter
    elif isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _VIEWING:
            yield from node.args
            yield node.func.value if isinstance(node.func, ast.Attribute) else node.func


def writes_unseen(tree: ast.AST) -> bool:
    """Whether a text writes into arrays by what isn't recorded: then what was computed may be kept all the same."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _UNSEEN or (name == "copyto" and (node.keywords or len(node.args) != 2)):
                return True
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AugAssign) else targets
        for each in targets:
            inner = each.value if isinstance(each, ast.Subscript) else each
            if isinstance(inner, ast.Attribute) and inner.attr == "flat":
                return True
    return False
