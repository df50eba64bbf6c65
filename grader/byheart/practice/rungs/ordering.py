"""Line ordering: the lines of each function, out of order and with wrong ones among them, are put in order in the file.

An order is right if the file with it is right: it is asked like any other, so every order that computes the same is
accepted. What is said here besides is where a line uses what isn't made yet, or what was changed since. Wrong lines
come from the known mistakes. There is a right one for each, with the same letter behind it, and one of the two is kept.
"""

import ast
import functools
import random
import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from byheart.learner.marks import BEGIN, END, Mark, as_asked, choices, marked, regions, shipped
from byheart.practice.rungs.altered import Place
from byheart.practice.rungs.flow import GIVEN, Flow, flow_of
from byheart.practice.rungs.solved import Body, Solved

# How many wrong lines there are in one function, at most.
_WRONG = 3
_TRIES = 200
_MOST_SAID = 3
# A line's text, and that of the block that it stands in.
Key = tuple[str, str]
# For each line the lines that made what it uses, by name.
Uses = Mapping[Key, Mapping[str, frozenset[Key]]]
_NOT_IN_ORDER = ("not in order", "")


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be seen in a line of this function without running anything."""

    function: str
    line: int
    sentence: str


def ordering(solution: Solved, wrong: Sequence[Place], seed: int) -> str:
    """The file in which the lines are to be put in order. `wrong` are lines with mistakes in them, the best first."""
    rows = solution.rows
    for body in reversed(solution.bodies):
        own = [each for each in wrong if each.function == body.function and each.wrong]
        pool = _pool(solution, body, own, random.Random(f"{seed} {body.function}"))
        if pool:
            rows[body.first - 1 : body.last] = _between_marks(pool)
    return marked("\n".join(rows) + "\n", Mark("lines"))


def remarks(text: str, solution: Solved) -> tuple[Remark, ...]:
    """What can be said about the lines as they stand now, without running them."""
    rows = text.splitlines()
    moved = [each for each in regions(rows) if not each.same]
    found = [remark for region in moved for remark in _undecided(rows, region.first, region.last)]
    try:
        tree = ast.parse(as_asked(text))
    except (SyntaxError, ValueError):
        return tuple(found)
    open_ = {each.function for each in found}
    for body in solution.bodies:
        if body.function not in open_:
            found += list(_remarks_on(body, tree, rows, solution))[:_MOST_SAID]
    return tuple(found)


def right_order(text: str, solution: Solved) -> bool:
    """Whether every line that is there uses what the same lines made as in the solution, and none is missing."""
    return _in_order(text, [(body, _uses_of(solution, body)) for body in solution.bodies])


def _in_order(text: str, wanted: Sequence[tuple[Body, Uses]]) -> bool:
    """Whether in these bodies every line uses what it should."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return False
    rows = text.splitlines()
    return all(_uses(*_body_in(tree, body), rows) == uses for body, uses in wanted)


# The pool of lines ----------------------------------------------------------------------------------------------------


def _pool(solution: Solved, body: Body, wrong: Sequence[Place], chance: random.Random) -> list[str]:
    """The lines out of order, each pair with its letter; none where there is nothing to order or to leave out."""
    lines = {each.first: _in_one_row(solution.text_of(each)) for each in body.lines}
    there = {each.strip() for each in lines.values()}
    pairs: dict[int, str] = {}
    for place in wrong:
        if place.line in lines and place.line not in pairs and place.wrong not in there and len(pairs) < _WRONG:
            pairs[place.line] = place.wrong
    if len(lines) + len(pairs) < 2:
        return []
    letters = dict(zip(sorted(pairs), string.ascii_uppercase, strict=False))
    right = {row: text + (f"  # {letters[row]}" if row in letters else "") for row, text in lines.items()}
    others = [f"{_indent(lines[row])}{text}  # {letters[row]}" for row, text in pairs.items()]
    return _shuffled(list(right.values()), others, body, solution, chance)


def _shuffled(
    right: Sequence[str], others: Sequence[str], body: Body, solution: Solved, chance: random.Random
) -> list[str]:
    """All of them in an order in which the right ones don't compute what they should, if there is one."""
    pool = [*right, *others]
    wanted = [(body, _uses_of(solution, body))]
    for _ in range(_TRIES):
        chance.shuffle(pool)
        rows = solution.rows
        rows[body.first - 1 : body.last] = [each for each in pool if each in right]
        if len(right) > 1 and not _in_order("\n".join(rows), wanted):  # a single line is always in order
            break
    return pool


def _between_marks(pool: Sequence[str]) -> list[str]:
    indent = min((_indent(each) for each in pool), key=len)
    choose = "; of two lines with the same letter keep one" if choices(pool) else ""
    return [f"{indent}{BEGIN}{choose} ---", *pool, f"{indent}{END} ({shipped(pool)}) ---"]


def _function_above(rows: Sequence[str], line: int) -> str:
    """The function in which this line stands."""
    above = [row for row in rows[: line - 1] if row.startswith("def ")]
    return above[-1][4:].partition("(")[0] if above else ""


def _is_open(nodes: Sequence[ast.stmt]) -> bool:
    """Whether nothing of it is in order yet."""
    return len(nodes) == 1 and isinstance(nodes[0], ast.Raise)


def _in_one_row(text: str) -> str:
    first, *rest = text.split("\n")
    return " ".join([first, *(each.strip() for each in rest)]) if rest else first


def _indent(row: str) -> str:
    return row[: len(row) - len(row.lstrip())]


# What is said about them ----------------------------------------------------------------------------------------------


def _undecided(rows: Sequence[str], first: int, last: int) -> Iterator[Remark]:
    for letter, places in choices(rows[first - 1 : last]).items():
        if len(places) > 1:
            lines = " and ".join(str(first + at) for at in places)
            yield Remark(
                _function_above(rows, first),
                first + places[0],
                f"Lines {lines} are two ways to write {letter}. Keep one, delete the other.",
            )


def _remarks_on(body: Body, tree: ast.Module, rows: Sequence[str], solution: Solved) -> Iterator[Remark]:
    nodes, given, elsewhere = _body_in(tree, body)
    flow = flow_of(nodes, given, elsewhere)
    for line, names in sorted(flow.early.items()):
        for name in sorted(names):
            below = [each for each in flow.makers.get(name, ()) if each >= line]
            if below:
                yield Remark(body.function, line, f"Line {line} uses {name} before line {below[0]} makes it.")
            else:
                yield Remark(body.function, line, f"Line {line} uses {name}, and no line makes it.")
    if not flow.early and not _is_open(nodes):
        yield from _otherwise(body, _Places(nodes, rows), flow, _uses_of(solution, body))


def _otherwise(body: Body, places: "_Places", flow: Flow, wanted: Uses) -> Iterator[Remark]:
    """The lines that use what other lines made than in the solution.

    Where a line with a mistake stands in the place of the right one, the order is no fault, and nothing is said.
    """
    for line, uses in sorted(flow.uses.items()):
        for name, makers in sorted(uses.items()):
            right = wanted.get(places.key(line), {}).get(name)
            theirs = {places.key(each) for each in makers}
            if right is None or theirs == right:
                continue
            above = [each for each in makers if GIVEN < each < line]
            below = [each for each in flow.makers.get(name, ()) if each >= line and places.key(each) in right - theirs]
            if below:
                yield Remark(body.function, line, f"Line {line} uses {name} before line {below[0]} has changed it.")
            elif above and right <= {places.key(each) for each in (GIVEN, *flow.makers.get(name, ()))}:
                yield Remark(body.function, line, f"Line {line} uses {name} after line {max(above)} has changed it.")


@functools.lru_cache(maxsize=32)
def _uses_of(solution: Solved, body: Body) -> Uses:
    """What each line of the solution uses: that stays the same, however often a file is looked at beside it."""
    return _uses(*_body_in(ast.parse(solution.text), body), solution.rows)


def _uses(nodes: Sequence[ast.stmt], given: Sequence[str], elsewhere: Sequence[str], rows: Sequence[str]) -> Uses:
    """For each line the lines that made what it uses, by name; nothing that is the same where one comes too early."""
    flow = flow_of(nodes, given, elsewhere)
    if flow.early:
        return {_NOT_IN_ORDER: {}}
    places = _Places(nodes, rows)
    return {
        places.key(line): {name: frozenset(map(places.key, makers)) for name, makers in uses.items()}
        for line, uses in flow.uses.items()
    }


class _Places:
    """Where the lines of a body stand: a line is known by its text, and by that of the block that it stands in."""

    def __init__(self, nodes: Sequence[ast.stmt], rows: Sequence[str]) -> None:
        self._rows = rows
        self._above = dict(_above(nodes, GIVEN))

    def key(self, line: int) -> Key:
        """By what a line is known; what was given is known by nothing."""
        return self._row(line), self._row(self._above.get(line, GIVEN))

    def _row(self, line: int) -> str:
        return "" if line == GIVEN else self._rows[line - 1].split("  # ")[0].strip()


def _above(nodes: Sequence[ast.stmt], block: int) -> Iterator[tuple[int, int]]:
    """Each line, and the first line of the block that it stands in. What follows a return stands nowhere."""
    for node in nodes:
        yield node.lineno, block
        for part in ("body", "orelse"):
            yield from _above(getattr(node, part, ()), node.lineno)
    for before, after in pairwise(nodes):
        if isinstance(before, ast.Return):
            yield after.lineno, before.lineno


def _body_in(tree: ast.Module, body: Body) -> tuple[Sequence[ast.stmt], Sequence[str], Sequence[str]]:
    """The statements of this body in another text, its arguments, and the names that are made outside of it."""
    top = [each for each in tree.body if isinstance(each, ast.FunctionDef | ast.Import | ast.ImportFrom)]
    elsewhere = [
        name
        for each in top
        for name in (
            [each.name]
            if isinstance(each, ast.FunctionDef)
            else [(a.asname or a.name).split(".")[0] for a in each.names]
        )
    ]
    if not body.function:
        return _without_docstring(tree.body), (), ()
    for each in top:
        if isinstance(each, ast.FunctionDef) and each.name == body.function:
            return _without_docstring(each.body), [a.arg for a in each.args.args], elsewhere
    return (), (), elsewhere


def _without_docstring(body: Sequence[ast.stmt]) -> Sequence[ast.stmt]:
    return [each for each in body if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))]
