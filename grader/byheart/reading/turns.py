"""What a training runs in each of its turns: its loops, and the functions that are called there; and what of it ran.

The recorder notes each part of a text that may be passed over when it is run while the script is watched. From these
marks it follows for every statement whether it was seen to run. What an unseen one could do is asked in `unwatched`.
"""

import ast
from collections.abc import Iterator

from byheart.reading.evidence import Evidence
from byheart.reading.origins import Defined
from byheart.reading.seen import Training
from byheart.recorder.hooks import marks_in

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
LOOPS = (ast.For, ast.While, ast.AsyncFor)
_BLOCKS = ("body", "orelse", "finalbody")


class Turns:
    """The nodes of a training's loops and of what is called there (`nodes`, by identity)."""

    def __init__(self, evidence: Evidence, training: Training) -> None:
        self._evidence = evidence
        self._marks = marks_in(evidence.tree[0])
        self._seen: dict[int, bool] = {}
        self.loops = list(self._loops_of(training))
        self.nodes = {id(each): each for loop in self.loops for each in self.reached_from(loop)}

    def _loops_of(self, training: Training) -> Iterator[ast.AST]:
        """The loops around the training's errors, and around the calls that lead to them; innermost first."""
        for error in training.steps[0].step.errors if training.steps else ():
            for start in (self._evidence.node(error.operation), *reversed(self._evidence.calls(error.operation))):
                node = start
                while node is not None:
                    if isinstance(node, LOOPS):
                        yield node
                    node = self.above(node)

    def reached_from(self, top: ast.AST) -> Iterator[ast.AST]:
        """All nodes in this one, and in the functions of the text that are called there."""
        waiting, done = [top], set()
        while waiting:
            for node in ast.walk(waiting.pop()):
                if id(node) not in done:
                    done.add(id(node))
                    yield node
                    waiting += self._called(node)

    def _called(self, node: ast.AST) -> list[ast.AST]:
        """The functions of the text that this node may call."""
        if not isinstance(node, ast.Call):
            return []
        made = self._evidence.text.origins(node.func)
        return [each.node for each in made if isinstance(each, Defined) and isinstance(each.node, FUNCTIONS)]

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
        above = self.above(statement)
        blocks = (getattr(above, name, None) for name in _BLOCKS)
        return next((each for each in blocks if isinstance(each, list) and statement in each), [])

    def unseen(self) -> list[ast.AST]:
        """The outermost nodes that never ran while the script was watched, by line; what can't run is left out."""
        found = [each for each in self.nodes.values() if not self.is_seen(each) and self.is_seen(self.above(each))]
        found = [each for each in found if not self._evidence.text.is_dead(each)]
        return sorted(found, key=lambda each: getattr(each, "lineno", 0))

    def tests_before(self, node: ast.AST) -> list[ast.expr]:
        """The tests that decide whether this is run: its branch's, and those that stand before it in its block."""
        above = self.above(node)
        found = [above.test] if isinstance(above, ast.If | ast.IfExp) else []
        block = self.block_of(node)
        before = block[: block.index(node)] if block and isinstance(node, ast.stmt) else []
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
        block = self.block_of(node)
        if not block or not isinstance(node, ast.stmt):
            return True
        marked = [each for each in block[: block.index(node) + 1] if id(each) in self._marks]
        last = marked[-1] if marked else self.above(node)
        return not (marked or isinstance(last, ast.FunctionDef)) or numbers[id(last)] in reached


def _is_true_once(test: ast.expr) -> bool:
    """Whether this can't come true again and again: that something isn't there yet, or the turn has one number."""
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return False
    one = isinstance(test.comparators[0], ast.Constant) and isinstance(test.left, ast.Name | ast.Attribute)
    return one and isinstance(test.ops[0], ast.Is | ast.Eq)
