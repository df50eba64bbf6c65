"""What a training runs in each of its turns: its loops, and the functions that are called there; and what of it ran.

The recorder notes each part of a text that may be passed over when it is run while the script is watched. From these
marks it follows for every statement whether it was seen to run. What an unseen one could do is asked in `unwatched`.
"""

import ast
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from byheart.reading.evidence import Evidence
from byheart.reading.network import TooIntricate
from byheart.reading.origins import Box, Defined
from byheart.reading.seen import Training
from byheart.recorder.hooks import marks_in

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
LOOPS = (ast.For, ast.While, ast.AsyncFor)
_SETTING_UP = ("__init__", "__post_init__", "__new__")
_BLOCKS = ("body", "orelse", "finalbody")
_MOST_LOOKED_AT = 300_000


class Turns:
    """The nodes of a training's loops and of what is called there (`nodes`, by identity)."""

    def __init__(self, evidence: Evidence, training: Training) -> None:
        self._evidence = evidence
        self._marks = marks_in(evidence.tree[0])
        self._seen: dict[int, bool] = {}
        self._seen_in: dict[int, list[int]] = {}
        self._leaving: dict[int, tuple[bool, bool]] = {}
        self._blocks = dict(_places_in(evidence.tree[0]))
        self._marked: dict[int, ast.stmt | None] = {}
        for block, at in self._blocks.values():
            before = self._marked[id(block[at - 1])] if at else None
            self._marked[id(block[at])] = block[at] if id(block[at]) in self._marks else before
        self.loops = list(self._loops_of(training))
        tops = [*self.loops, *self._called_unnamed()] if self.loops else []
        self.nodes = {id(each): each for top in tops for each in self.reached_from(top, named=True)}

    def _loops_of(self, training: Training) -> Iterator[ast.AST]:
        """The loops around the training's errors, and around the calls that lead to them; innermost first."""
        for error in training.steps[0].step.errors if training.steps else ():
            for start in (self._evidence.node(error.operation), *reversed(self._evidence.calls(error.operation))):
                node = start
                while node is not None:
                    if isinstance(node, LOOPS):
                        yield node
                    node = self.above(node)

    def reached_from(self, top: ast.AST, named: bool = False, held: bool = False) -> Iterator[ast.AST]:
        """All nodes in this one, and in the functions of the text that are called there, or only `named`.

        `held`: also in those that any value there may be, and in what a class does unnamed that one is made of.
        """
        waiting, done = [top], set()
        while waiting:
            for node in ast.walk(waiting.pop()):
                if id(node) not in done:
                    done.add(id(node))
                    self._look()
                    yield node
                    waiting += [*self._called(node), *(self._named(node) if named else ())]
                    waiting += self._held(node) if held else ()

    def _look(self) -> None:
        """Count one more node that is looked at. Raises TooIntricate."""
        self._evidence.looked_at["turns"] += 1
        if self._evidence.looked_at["turns"] > _MOST_LOOKED_AT:
            raise TooIntricate

    def _called(self, node: ast.AST) -> list[ast.AST]:
        """The functions of the text that this node may call."""
        if not isinstance(node, ast.Call):
            return []
        made = self._evidence.text.origins(node.func)
        return [each.node for each in made if isinstance(each, Defined) and isinstance(each.node, FUNCTIONS)]

    def _held(self, node: ast.AST) -> Iterator[ast.AST]:
        """The functions of the text that this value may be, or that Python runs for it."""
        for each in self._evidence.text.origins(node) if isinstance(node, ast.expr) else ():
            if isinstance(each, Defined) and isinstance(each.node, FUNCTIONS):
                yield each.node
            elif isinstance(each, Defined) and isinstance(each.node, ast.ClassDef):
                own = [one for one in each.node.body if isinstance(one, ast.FunctionDef)]
                # Naming a class may make one of it. One that is there was set up before.
                made = () if each.is_instance else _SETTING_UP
                yield from (one for one in own if one.name in made or _is_run_unnamed(one))
            elif isinstance(each, Box) and isinstance(each.node, ast.Yield | ast.YieldFrom):
                yield from self._functions_around(each.node)  # who gets a generator may go on with it

    def _functions_around(self, node: ast.AST | None) -> Iterator[ast.AST]:
        """The function that this stands in, and those around it."""
        while node is not None:
            if isinstance(node, FUNCTIONS):
                yield node
            node = self.above(node)

    def _named(self, node: ast.AST) -> list[ast.AST]:
        """The functions of the text that this node names, and what the classes do that it names when they are made.

        Who gets a function may call it, as map and sorted do. Only what was seen to run is meant here.
        """
        if isinstance(node, ast.Attribute):
            return self._by_name.get(f".{node.attr}", [])
        return self._by_name.get(node.id, []) if isinstance(node, ast.Name) else []

    @cached_property
    def _by_name(self) -> dict[str, list[ast.AST]]:
        """The functions that ran while they were watched, by their names, and by those of the classes they set up.

        The names of methods have a dot in front.
        """
        found: dict[str, list[ast.AST]] = {}
        for each in self._ran:
            above = self.above(each)
            name = each.name
            if isinstance(above, ast.ClassDef):
                name = above.name if name in _SETTING_UP else f".{name}"
            found.setdefault(name, []).append(each)
        return found

    def _called_unnamed(self) -> list[ast.AST]:
        """The functions that are run where no call shows it: operators, `with`, properties, and generators."""
        return [each for each in self._ran if _is_run_unnamed(each)]

    @cached_property
    def _ran(self) -> list[ast.FunctionDef]:
        """The functions that ran while they were watched."""
        numbers, reached = self._evidence.numbers, self._evidence.reached
        functions = (each for each in self._evidence.tree[1] if isinstance(each, ast.FunctionDef))
        return [each for each in functions if numbers[id(each)] in reached]

    def arguments_of(self, node: ast.AST) -> Iterator[tuple[ast.AST, str, ast.expr]]:
        """For a call of the text's own functions: each function, each of its parameters, and what that is given."""
        for function in self._called(node):
            assert isinstance(node, ast.Call)
            assert isinstance(function, FUNCTIONS)
            names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
            bound = isinstance(node.func, ast.Attribute) and names[:1] in (["self"], ["cls"])
            yield from ((function, name, each) for name, each in zip(names[bound:], node.args, strict=False))
            yield from ((function, each.arg, each.value) for each in node.keywords if each.arg)

    def returned_by(self, call: ast.Call) -> list[ast.expr]:
        """What the text's own functions return that are called here."""
        inner = [each for function in self._called(call) for each in ast.walk(function)]
        return [each.value for each in inner if isinstance(each, ast.Return) and each.value is not None]

    def above(self, node: ast.AST) -> ast.AST | None:
        """The node that this one stands in; None for the module."""
        return self._evidence.parents.get(self._evidence.numbers.get(id(node), -1))

    def block_of(self, statement: ast.AST) -> list[ast.stmt]:
        """The statements among which this one stands."""
        return self._blocks[id(statement)][0] if id(statement) in self._blocks else []

    def after(self, statement: ast.AST) -> list[ast.stmt]:
        """The statements that follow this one in its block and were seen to run."""
        block, at = self._blocks.get(id(statement), ([], 0))
        if id(block) not in self._seen_in:
            self._seen_in[id(block)] = [place for place, each in enumerate(block) if self.is_seen(each)]
        places = self._seen_in[id(block)]
        return [block[place] for place in places[bisect_right(places, at) :]]

    @cached_property
    def read_in_functions(self) -> set[str]:
        """The names of the module that functions read which are called there."""
        names = (each for each in self.nodes.values() if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load))
        home = self._evidence.text.home_of
        return {each.id for each in names if home(each) is None and self._is_in_function(each)}

    def _is_in_function(self, node: ast.AST) -> bool:
        return any(self._functions_around(self.above(node)))

    def leaving(self, block: list[ast.stmt]) -> tuple[bool, bool]:
        """Whether a loop, and whether a function, is left in this block itself."""
        if id(block) not in self._leaving:
            kinds = {type(each) for each in block}
            self._leaving[id(block)] = (ast.Break in kinds, ast.Return in kinds)
        return self._leaving[id(block)]

    def unseen(self) -> list[ast.AST]:
        """The outermost nodes that never ran while the script was watched, by line; what can't run is left out."""
        found = [each for each in self.nodes.values() if not self.is_seen(each) and self.is_seen(self.above(each))]
        found = [each for each in found if not self._evidence.text.is_dead(each)]
        return sorted(found, key=lambda each: getattr(each, "lineno", 0))

    def tests_before(self, node: ast.AST) -> list[ast.expr]:
        """The tests that decide whether this is run: its branch's, and those that stand before it in its block."""
        above = self.above(node)
        found = [above.test] if isinstance(above, ast.If | ast.IfExp) else []
        block, at = self._blocks.get(id(node), ([], 0))
        before = block[:at]
        return found + [each.test for each in before if isinstance(each, ast.If)]

    def is_chosen(self, node: ast.expr) -> bool:
        """Whether this stands for a value in some cases only: a branch of a choice, or what some return gives."""
        return isinstance(self.above(node), ast.IfExp | ast.BoolOp | ast.Return)

    def hands_back(self, value: ast.expr) -> bool:
        """Whether a function returns here only what it was given."""
        function: ast.AST | None = self.above(value) if isinstance(self.above(value), ast.Return) else None
        while function is not None and not isinstance(function, ast.FunctionDef):
            function = self.above(function)
        given = self._evidence.text.kept_parameters(function) if function is not None else set()
        items = value.elts if isinstance(value, ast.Tuple) else [value]
        return all(isinstance(each, ast.Name) and each.id in given for each in items)

    def branches(self) -> list[ast.stmt]:
        """The statements that ran while the script was watched, and run in some turns only, by line."""
        tests = [each for each in self.nodes.values() if isinstance(each, ast.If) and not _is_true_once(each.test)]
        found = [each for node in tests for each in (*node.body, *node.orelse) if self.is_seen(each)]
        return sorted(found, key=lambda each: each.lineno)

    def is_seen(self, node: ast.AST | None) -> bool:
        """Whether this was run while the script was watched."""
        if node is None:
            return True
        if id(node) not in self._seen:
            self._seen[id(node)] = self.is_seen(self.above(node)) and self._was_run(node)
        return self._seen[id(node)]

    def _was_run(self, node: ast.AST) -> bool:
        """Whether the last mark before it in its block was run; at the beginning of a function, whether that was."""
        numbers, reached = self._evidence.numbers, self._evidence.reached
        if isinstance(node, ast.expr):
            hooked = not isinstance(self.above(node), ast.FormattedValue)
            return id(node) not in self._marks or not hooked or numbers[id(node)] in reached
        if id(node) not in self._blocks:
            return True
        before = self._marked[id(node)] or self.above(node)
        is_noted = before is not None and (id(before) in self._marks or isinstance(before, ast.FunctionDef))
        return not is_noted or numbers[id(before)] in reached


def _is_run_unnamed(function: ast.FunctionDef) -> bool:
    special = function.name[:2] == function.name[-2:] == "__" and function.name not in _SETTING_UP
    decorated = any("property" in ast.unparse(each) for each in function.decorator_list)
    return special or decorated or any(isinstance(each, ast.Yield | ast.YieldFrom) for each in ast.walk(function))


def _is_true_once(test: ast.expr) -> bool:
    """Whether this can't come true again and again: that something isn't there yet, or the turn has one number."""
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return False
    one = isinstance(test.comparators[0], ast.Constant) and isinstance(test.left, ast.Name | ast.Attribute)
    return one and isinstance(test.ops[0], ast.Is | ast.Eq)


def _places_in(tree: ast.AST) -> Iterator[tuple[int, tuple[list[ast.stmt], int]]]:
    """For each statement, by identity, the block it stands in, and its place there."""
    for node in ast.walk(tree):
        for name in _BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list):
                yield from ((id(each), (block, at)) for at, each in enumerate(block))
