"""Other words for a script: a few steps, drawn at random, that leave its mathematics as it is.

Products, sigmoids and signs in other spellings; names for what had none; functions, loops, lines exchanged. Some steps
change more in some scripts: a line that is exchanged may print before another one. So whoever uses this runs both.
"""

import ast
import copy
import random
import re
from collections.abc import Callable, Iterator

from byheart.proof.rewrite import bodies, found, patterns, rewrite

# What is written in another way, each line a form and others of it.
FORMS = """
A @ B | np.dot(A, B) | np.matmul(A, B) | A.dot(B) | np.einsum('ij,jk->ik', A, B) | np.tensordot(A, B, 1) | (B.T @ A.T).T
np.dot(A, B) | A @ B | A.dot(B) | np.einsum('ij,jk', A, B) | np.tensordot(A, B, axes=1)
np.dot(A, B) | np.vstack([np.dot(r_, B) for r_ in A])
A.dot(B) | A @ B | np.inner(A, np.transpose(B)) | np.array([r_ @ B for r_ in A]) | np.tensordot(A, B, axes=([1], [0]))
A ** 2 | A * A | np.square(A) | np.power(A, 2)
A * A | A ** 2
1 - A | -(A - 1) | 1 + -A
A - B | np.subtract(A, B) | A + -B | A + -1 * B
A + B | B + A | np.add(A, B)
A * B | B * A | np.multiply(A, B)
A / B | A * (1 / B) | np.divide(A, B)
-A | -1 * A | 0 - A | np.negative(A)
A * B * C | A * (B * C) | C * B * A
A.T | np.transpose(A) | A.transpose() | np.swapaxes(A, 0, 1)
np.sum(A, axis=0) | A.sum(axis=0) | np.add.reduce(A)
A.sum(axis=0) | np.sum(A, axis=0) | np.einsum('ij->j', A)
np.sum(A, axis=0, keepdims=True) | A.sum(0)[None, :]
np.sum(A, axis=1, keepdims=True) | A.sum(axis=1)[:, None] | A.sum(1).reshape(-1, 1)
np.mean(A, axis=0) | A.sum(axis=0) / len(A) | A.mean(axis=0)
1 / (1 + np.exp(-A)) | np.exp(A) / (1 + np.exp(A)) | 0.5 * (1 + np.tanh(A / 2))
1 / (1 + np.exp(-A)) | (1 + np.exp(-A)) ** -1 | 1 / (1 + 1 / np.exp(A))
1.0 / (1.0 + np.exp(-A)) | np.reciprocal(1.0 + np.exp(-A)) | 1 - 1 / (1 + np.exp(A)) | np.exp(-np.logaddexp(0, -A))
1 / (1 + math.exp(-A)) | math.exp(A) / (1 + math.exp(A)) | (1 + math.tanh(A / 2)) / 2
np.maximum(0, A) | np.where(A > 0, A, 0) | A * (A > 0) | np.clip(A, 0, None) | (A + np.abs(A)) / 2
np.maximum(A, 0) | A.clip(0) | np.fmax(A, 0)
np.tanh(A) | (np.exp(A) - np.exp(-A)) / (np.exp(A) + np.exp(-A)) | 2 / (1 + np.exp(-2 * A)) - 1
np.tanh(A) | np.sinh(A) / np.cosh(A)
math.tanh(A) | 1 - 2 / (math.exp(2 * A) + 1)
A * (1 - A) | A - A * A | A - A ** 2 | 0.25 - (A - 0.5) ** 2
1 - A ** 2 | (1 - A) * (1 + A)
1 - A * A | (1 - A) * (A + 1)
np.outer(A, B) | A[:, None] * B[None, :] | np.multiply.outer(A, B) | np.einsum('i,j->ij', A, B)
np.outer(A, B) | A.reshape(-1, 1) @ B.reshape(1, -1)
A > 0 | np.greater(A, 0) | 0 < A | ~(A <= 0)
(A > 0).astype(float) | np.where(A > 0, 1.0, 0.0)
np.exp(A) | np.e ** A
np.zeros_like(A) | 0 * A
A.copy() | np.array(A) | A + 0
np.sqrt(A) | A ** 0.5
len(A) | A.shape[0]
"""
PAIRS = [
    (before.strip(), after.strip())
    for before, *others in (line.split(" | ") for line in FORMS.strip().split("\n"))
    for after in others
]
_DRAWS = re.compile(r"random|rng|rand|choice|permut|shuffle|pop|next|append|input")


def rewritten(source: str, random_: random.Random) -> tuple[str, str, list[str]]:
    """The script as Python writes it, in other words, and the steps that led there; none where none was possible."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return "", "", []
    plain, steps = ast.unparse(tree), []
    for _ in range(random_.choice([1, 2, 4, 8])):
        way = random_.choice(STATEMENTS) if random_.random() < 0.4 else _another_form
        before = copy.deepcopy(tree)
        said = way(tree, random_)
        steps += [said] if said else []
        tree = tree if said else before
    try:
        text = ast.unparse(ast.fix_missing_locations(tree))
        compile(text, "rewritten", "exec")
    except (SyntaxError, ValueError):
        return "", "", []
    return plain, text, steps


def _another_form(tree: ast.Module, random_: random.Random) -> str:
    for before, after in random_.sample(PAIRS, len(PAIRS)):
        own, other = patterns(before, after)
        twice = {each for each in "ABC" if len(re.findall(rf"\b{each}\b", after)) > 1}
        places = found(tree, own)
        names = all(
            isinstance(place[each], ast.Name | ast.Attribute | ast.Subscript) for place in places for each in twice
        )
        constant = before == "-A" and any(isinstance(place["A"], ast.Constant) for place in places)
        share = random_.choice([0.3, 1.0])
        if names and not constant and rewrite(tree, own, other, lambda share=share: random_.random() < share):
            return f"{before} -> {after}"
    return ""


def _places(tree: ast.Module, kind: type[ast.stmt] | tuple[type[ast.stmt], ...]) -> list[tuple[list[ast.stmt], int]]:
    every = ((body, at) for node in ast.walk(tree) for body in bodies(node) for at in range(len(body)))
    return [(body, at) for body, at in every if isinstance(body[at], kind)]


def _name_a_part(tree: ast.Module, random_: random.Random) -> str:
    """Part of a statement gets a name of its own on the line before."""
    places = _places(tree, (ast.Assign, ast.AugAssign, ast.Return))
    if not places:
        return ""
    body, at = random_.choice(places)
    value = body[at].value
    parts = [value, *([value.left, value.right] if isinstance(value, ast.BinOp) else getattr(value, "args", []))]
    parts = [each for each in parts if isinstance(each, ast.BinOp | ast.Call | ast.UnaryOp)]
    if not parts:
        return ""
    part, name = random_.choice(parts), f"part_{random_.randrange(10**6)}"

    class Naming(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            return ast.Name(name, ast.Load()) if node is part else self.generic_visit(node)

    kept, said = ast.Assign([ast.Name(name, ast.Store())], part, lineno=1), ast.unparse(part)
    body[at : at + 1] = [kept, Naming().visit(body[at])]
    return f"a name for {said}"


def _rebind(tree: ast.Module, random_: random.Random) -> str:
    """`w -= step` becomes `w = w - step`, `w = w + -step` or `w = np.subtract(w, step)`."""
    places = [each for each in _places(tree, ast.AugAssign) if isinstance(each[0][each[1]].op, ast.Add | ast.Sub)]
    if not places:
        return ""
    body, at = random_.choice(places)
    target, step = ast.unparse(body[at].target), ast.unparse(body[at].value)
    adds = isinstance(body[at].op, ast.Add)
    sign, turned, name = ("+", "-", "np.add") if adds else ("-", "+", "np.subtract")
    forms = [
        f"{target} = {target} {sign} ({step})",
        f"{target} {turned}= -({step})",
        f"{target} = {name}({target}, {step})",
    ]
    body[at] = ast.parse(random_.choice(forms)).body[0]
    return "a step in other words"


def _call_at_once(tree: ast.Module, random_: random.Random) -> str:
    places = [each for each in _places(tree, ast.Assign) if isinstance(each[0][each[1]].value, ast.BinOp | ast.Call)]
    if not places:
        return ""
    body, at = random_.choice(places)
    body[at].value = ast.parse(f"(lambda: {ast.unparse(body[at].value)})()", mode="eval").body
    return "a function that is called at once"


def _while(tree: ast.Module, random_: random.Random) -> str:
    """`for i in range(n)` becomes a loop that counts."""

    def counts(loop: ast.stmt) -> bool:
        return (
            isinstance(loop, ast.For)
            and isinstance(loop.target, ast.Name)
            and ast.unparse(loop.iter).startswith("range(")
            and len(getattr(loop.iter, "args", [])) == 1
            and not loop.orelse
            and not any(isinstance(each, ast.Continue) for each in ast.walk(loop))
        )

    places = [each for each in _places(tree, ast.For) if counts(each[0][each[1]])]
    if not places:
        return ""
    body, at = random_.choice(places)
    loop, counter = body[at], f"count_{random_.randrange(10**6)}"
    assert isinstance(loop, ast.For)
    end, name = ast.unparse(loop.iter)[len("range(") : -1], ast.unparse(loop.target)
    text = f"{counter} = 0\nwhile {counter} < {end}:\n    {name} = {counter}\n    {counter} += 1"
    begins, around = ast.parse(text).body
    assert isinstance(around, ast.While)
    around.body = [around.body[0], *loop.body, around.body[1]]
    body[at : at + 1] = [begins, around]
    return "a loop that counts"


def _exchange(tree: ast.Module, random_: random.Random) -> str:
    """Two statements that have nothing to do with each other change places."""

    def names(node: ast.stmt, context: type[ast.expr_context]) -> set[str]:
        return {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, context)}

    def are_apart(one: ast.stmt, other: ast.stmt) -> bool:
        plain = all(isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name) for each in (one, other))
        made, used = names(one, ast.Store), names(one, ast.Load)
        theirs = names(other, ast.Store)
        draws = any(_DRAWS.search(ast.unparse(each)) for each in (one, other))
        return plain and not draws and not made & names(other, ast.Load) and not theirs & (used | made)

    places = _places(tree, ast.Assign)
    places = [(body, at) for body, at in places if at + 1 < len(body) and are_apart(body[at], body[at + 1])]
    if not places:
        return ""
    body, at = random_.choice(places)
    body[at], body[at + 1] = body[at + 1], body[at]
    return "two lines exchanged"


def _main(tree: ast.Module, random_: random.Random) -> str:
    """All but the imports goes into a function."""
    first = next(
        (at for at, each in enumerate(tree.body) if not isinstance(each, ast.Import | ast.ImportFrom | ast.Expr)), 0
    )
    if len(tree.body) - first < 5 or any(isinstance(each, ast.Global | ast.Nonlocal) for each in ast.walk(tree)):
        return ""
    around = ast.parse("def main():\n    pass\nmain()").body
    around[0].body = tree.body[first:]
    tree.body = [*tree.body[:first], *around]
    return "a main function"


def _rename(tree: ast.Module, random_: random.Random) -> str:
    """All names but those of arguments and fields are others."""
    nodes = list(ast.walk(tree))
    kept = {each.arg for each in nodes if isinstance(each, ast.keyword | ast.arg) and each.arg}
    kept |= {name for each in nodes if isinstance(each, ast.ClassDef) for name in _stored(each.body)}
    names = sorted({each.id for each in nodes if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)} - kept)
    new = {name: f"q{at}" for at, name in enumerate(random_.sample(names, len(names)))}
    for each in nodes:
        if isinstance(each, ast.Name):
            each.id = new.get(each.id, each.id)
        elif isinstance(each, ast.Global | ast.Nonlocal):
            each.names = [new.get(name, name) for name in each.names]
    return "other names" if new else ""


def _stored(body: list[ast.stmt]) -> Iterator[str]:
    for each in body:
        targets = each.targets if isinstance(each, ast.Assign) else [getattr(each, "target", None)]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


STATEMENTS: tuple[Callable[[ast.Module, random.Random], str], ...] = (
    *(_name_a_part, _name_a_part, _rebind, _rebind, _call_at_once, _while, _exchange, _main, _rename),
)
