"""Whether the words of a known mistake hold the answer: an expression that the right function has and the wrong hasn't.

Words are compared without their spaces. It reads the reference's text and asks nobody anything.
"""

import ast
import functools
from collections.abc import Iterator

from byheart.curriculum.mistakes import Mistake
from byheart.curriculum.reference import Reference


def given_away(mistake: Mistake, reference: Reference) -> list[str]:
    """The expressions that are the correction of this mistake and stand in its words."""
    said = _close("".join((mistake.misconception, *mistake.hints)))
    corrections = {_close(each.before) for each in mistake.differences} | set(_corrections(mistake, reference))
    return sorted(each for each in corrections if each in said)


def _corrections(mistake: Mistake, reference: Reference) -> Iterator[str]:
    """What the right functions hold and the wrong ones don't: every expression, down to a call or an attribute."""
    changed, right = reference.sources(mistake), reference.sources()
    for module, function in {(each.module, each.function) for each in mistake.differences}:
        yield from _expressions(right[module], function) - _expressions(changed[module], function)


@functools.lru_cache(maxsize=128)  # the right functions are the same for every mistake
def _expressions(source: str, function: str) -> frozenset[str]:
    found = [each for each in ast.parse(source).body if isinstance(each, ast.FunctionDef) and each.name == function]
    kinds = ast.BinOp | ast.Call | ast.Compare | ast.Subscript | ast.Attribute
    return frozenset(_close(ast.unparse(each)) for node in found for each in ast.walk(node) if isinstance(each, kinds))


def _close(text: str) -> str:
    return "".join(text.split())
