"""Where a known mistake lies in a solution: the line that it alters, and that line as the mistake has it.

The reference and the solution are written differently: the one calls a function where the other has its formula. So
both are written out, each call replaced by what the function computes, and with the mistake in it the reference parts
from itself in some lines. Texts and syntax trees only; nothing is run. Where no line of the solution is the same as one
of the reference, the likest is taken, and what the mistake would make of it isn't known.
"""

import ast
import builtins
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from byheart.curriculum.mistakes import DoesNotApply, Mistake, changed
from byheart.curriculum.reference import Reference
from byheart.practice.rungs.inlined import (
    Key,
    Modules,
    Plain,
    Step,
    copied,
    modules_of,
    without,
    written_out,
    written_out_in,
)
from byheart.practice.rungs.solved import Body, Solved, statements

# How much two lines have to have in common, where none is the same.
_ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class Place:
    """The line of a solution that a mistake alters, and what stands there with the mistake: "" where it isn't known."""

    function: str
    line: int
    wrong: str = ""


class Altered:
    """The lines that each known mistake alters in one solution."""

    def __init__(self, reference: Reference, topic: str, solution: Solved) -> None:
        self._topic = topic
        self._solution = solution
        self._sources = reference.sources()
        self._tree = ast.parse(solution.text)
        self._clean = modules_of(self._sources)
        self._forms: dict[Key, list[Step]] = {}
        own = modules_of({"": solution.text})
        self._steps = {each.function: _own_steps(own, each) for each in solution.bodies}
        self._like = {each.function: self._closest_to(each.function) for each in solution.bodies}

    def places(self, mistake: Mistake) -> tuple[Place, ...]:
        """The lines that it alters; none where it has nothing to do with this solution."""
        altered = {(each.module, each.function) for each in mistake.differences}
        bodies = [(each, like) for each in self._solution.bodies if (like := self._like[each.function]) is not None]
        bodies = [(each, like) for each, like in bodies if altered & self._clean.reached_from(like)]
        try:
            wrong = self._with(mistake) if bodies else self._clean
        except (DoesNotApply, KeyError):
            return ()
        found: dict[tuple[str, int], Place] = {}
        for body, like in bodies:
            kept = self._names(body)
            clean, with_it = without(self._written_out(like), kept), without(written_out(wrong, like), kept)
            for place in self._in_body(body, clean, with_it):
                found.setdefault((place.function, place.line), place)
        return tuple(found.values())

    def _with(self, mistake: Mistake) -> Modules:
        """The reference's functions, with this mistake in them. Raises DoesNotApply, KeyError."""
        sources: dict[str, str] = {}
        for each in mistake.differences:
            before = sources.get(each.module, self._sources[each.module])
            sources[each.module] = changed(before, each, mistake.id)
        wrong = modules_of(sources)
        return Modules({**self._clean.functions, **wrong.functions}, self._clean.imported)

    def _written_out(self, key: Key) -> list[Step]:
        if key not in self._forms:
            self._forms[key] = written_out(self._clean, key)
        return self._forms[key]

    def _in_body(self, body: Body, clean: Sequence[Step], wrong: Sequence[Step]) -> list[Place]:
        pairs = SequenceMatcher(None, [each.form for each in clean], [each.form for each in wrong], autojunk=False)
        places = []
        for what, i, j, k, m in pairs.get_opcodes():
            if what in ("equal", "insert"):
                continue
            for at, step in enumerate(clean[i:j]):
                theirs = wrong[k + at] if j - i == m - k else None
                places += self._place(body, step, theirs)
        return places

    def _place(self, body: Body, step: Step, wrong: Step | None) -> list[Place]:
        own = [each for each in self._steps[body.function] if _is_in(each.line, body)]
        same = [each for each in own if each.form == step.form]
        here = [each for each in same if not each.called]
        if here:
            theirs = wrong if wrong is not None and wrong.kind == step.kind else None
            return [Place(body.function, each.line, self._as_wrong(body, each, theirs)) for each in here]
        likest = max((each for each in own if not each.called), key=lambda each: _likeness(each, step), default=None)
        if same or likest is None or _likeness(likest, step) < _ALIKE:  # it may lie in a function that is called
            return []
        return [Place(body.function, likest.line)]

    def _as_wrong(self, body: Body, own: Step, wrong: Step | None) -> str:
        """The solution's line with the mistake in it; "" if that isn't a line that could stand there."""
        if wrong is None:
            return ""
        node = next(each for each in statements(body.node.body) if each.lineno == own.line)
        of = Plain(_uses_at(self._tree)).visit(copied(wrong.of))
        if {each.id for each in ast.walk(of) if isinstance(each, ast.Name)} - self._names(body):
            return ""
        text = _header(node, of)
        right = self._solution.rows[node.lineno - 1].strip()
        return "" if not text or _same(text, right) else text

    def _names(self, body: Body) -> set[str]:
        """The names that there are in this body."""
        there = {each.id for each in ast.walk(body.node) if isinstance(each, ast.Name)}
        if isinstance(body.node, ast.FunctionDef):
            there |= {each.arg for each in body.node.args.args}
        top = {each.id for each in ast.walk(self._tree) if isinstance(each, ast.Name) and each.id in ("np", "numpy")}
        imported = {
            (alias.asname or alias.name).partition(".")[0]
            for each in self._tree.body
            if isinstance(each, ast.Import | ast.ImportFrom)
            for alias in each.names
        }
        return there | top | imported | {each for each in dir(builtins) if each.islower()}

    def _closest_to(self, function: str) -> Key | None:
        """The function of the reference that this one is a copy of: of the same name, else with the same lines."""
        if (self._topic, function) in self._clean.functions:
            return self._topic, function
        own = Counter(each.form for each in self._steps[function])
        body = self._solution.body(function)
        kept = self._names(body) if body is not None else ()

        def in_common(key: Key) -> int:
            return sum((own & Counter(each.form for each in without(self._written_out(key), kept))).values())

        best = max(self._clean.functions, key=in_common, default=None)
        return best if best is not None and in_common(best) else None


def _own_steps(own: Modules, body: Body) -> list[Step]:
    """The steps of a solution's own body, its own helpers written out."""
    return written_out_in(own, "", body.node.body)


def _is_in(line: int, body: Body) -> bool:
    return any(each.first <= line <= each.last for each in body.lines)


def _likeness(one: Step, other: Step) -> float:
    """How much two lines have in common, from 0 to 1."""
    left, right = _tokens(one), _tokens(other)
    return sum((left & right).values()) / max(1, sum((left | right).values()))


def _tokens(step: Step) -> Counter[str]:
    tree = Plain().visit(copied(step.of))
    words = [getattr(each, "id", getattr(each, "attr", None)) or type(each).__name__ for each in ast.walk(tree)]
    return Counter([step.kind, step.makes, *words]) - Counter({"Load": 99, "": 99})


def _uses_at(tree: ast.AST) -> bool:
    return any(isinstance(each, ast.MatMult) for each in ast.walk(tree))


def _same(one: str, other: str) -> bool:
    try:
        return ast.unparse(ast.parse(_closed(one))) == ast.unparse(ast.parse(_closed(other)))
    except SyntaxError:
        return one == other


def _closed(text: str) -> str:
    return f"{text} pass" if text.endswith(":") else text


def _header(node: ast.stmt, of: ast.expr) -> str:
    """The statement, or its first line, with this in the place of what it computes; "" for one that can't have it."""
    changed: ast.stmt
    if isinstance(node, ast.Assign | ast.Return | ast.Expr):
        changed = copied(node)
        changed.value = of  # type: ignore[attr-defined]
        return ast.unparse(ast.fix_missing_locations(changed))
    if isinstance(node, ast.AugAssign):
        return ast.unparse(ast.fix_missing_locations(ast.Assign([copied(node.target)], of, lineno=0)))
    if isinstance(node, ast.For):
        return f"for {ast.unparse(node.target)} in {ast.unparse(of)}:"
    if isinstance(node, ast.If | ast.While):
        return f"{'if' if isinstance(node, ast.If) else 'while'} {ast.unparse(of)}:"
    return ""
