"""Find code in a training's turns that never ran while it was watched, and could have changed what is trained.

A script is watched at a few places only. What a branch does that wasn't taken there, nobody has seen: if it can give
another value to a weight, to the data, to the targets or to what a step is made of, the steps in between aren't shown.
It may print, make new values, and keep them under other names; what else it does to what the steps are made of, or to a
view of it, counts as writing (`writes`). A rate that changes now and then, and what is given another value before it is
read again, change no step. Nothing is called wrong here.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from byheart.reading.behind import all_behind
from byheart.reading.binding import operands_in, operations_of
from byheart.reading.evidence import Evidence, Operation, references_in
from byheart.reading.moves import is_move
from byheart.reading.nextread import is_read_again
from byheart.reading.origins import Literal, Made, Method, Origin
from byheart.reading.seen import Seen, Training
from byheart.reading.turns import LOOPS, Turns
from byheart.reading.writes import Writes

# A variable: the function that it belongs to, by identity (0 for the module, or for an attribute), and its name.
Variable = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Unwatched:
    """A line that never ran while it was watched, and what it writes."""

    line: int
    what: str


class Used:
    """What the steps of a training are made of: the variables in its operands, and the things that these can be."""

    def __init__(self, evidence: Evidence, training: Training) -> None:
        self.evidence = evidence
        self.training = training
        self.turns = Turns(evidence, training)
        self.writes = Writes(evidence.tree[0], evidence.text)

    def given_by(self, region: ast.AST) -> str:
        """What running this gives another value to, of what the steps are made of; empty where that is nothing."""
        chosen = [each for each in ast.walk(region) if isinstance(each, ast.expr) and self.turns.is_chosen(each)]
        chosen = [each for each in chosen if not self.turns.hands_back(each)]  # as at the end of a recursion
        if any(id(each) in self._held for each in chosen) and not self._guards_values(region):
            return "what the steps are made of"
        return next(filter(None, map(self.written_by, self.turns.reached_from(region, held=True))), "")

    @cached_property
    def moving(self) -> dict[int, list[Operation]]:
        """What writes to places in the training's turns, or moves a layer or a part of a step; by its node's number."""
        own = set().union(*(each.network.live | each.network.weights | each.way() for each in self.training.steps))
        found: dict[int, list[Operation]] = {}
        for each in self.evidence.operations:
            if each.node < 0 or id(self.evidence.tree[1][each.node]) not in self.turns.nodes or len(each.arguments) < 2:
                continue
            writes = each.in_place and (each.name == "set" or each.name.endswith(".at"))
            if writes or (is_move(each) and type(each.arguments[0]) is int and each.arguments[0] in own):
                found.setdefault(each.node, []).append(each)
        return found

    def name_of(self, value: int) -> str:
        """The first name of a value in the text; empty where it has none."""
        return next((name for name, _ in self.evidence.names.get(value, ())), "")

    def changes(self, write: Operation) -> bool:
        """Whether this left other numbers than there were."""
        before = self.evidence.value(write.arguments[0])
        return before is None or not np.array_equal(before, self.evidence.values[write.result], equal_nan=True)

    def picks_anew(self, node: ast.AST, writes: Sequence[Operation]) -> bool:
        """Whether the places that are written to hang on a name, and not on what the network has computed."""
        own = set().union(*(each.network.live for each in self.training.steps))
        behind = all_behind(self.evidence, [one for each in writes for one in references_in(each.arguments[1])])
        places = [each for given, each in operands_in(node, writes[0]) if given is writes[0].arguments[1]]
        places += [*node.args[1:2], *(each.value for each in node.keywords)] if isinstance(node, ast.Call) else []
        names = [each for place in places for each in ast.walk(place) if isinstance(each, ast.Name)]
        return own.isdisjoint(behind) and not all(map(self._counts_once, names))

    def _counts_once(self, name: ast.Name) -> bool:
        """Whether this is the counter of a loop that has one turn alone, as where a batch has room for all samples."""
        made = [each.node if isinstance(each, Made) else None for each in self.evidence.text.origins(name)]
        return bool(made) and all(isinstance(each, ast.For) and _has_one_turn(each.iter) for each in made)

    def decides(self, node: ast.If | ast.IfExp) -> bool:
        """Whether this asks for what the steps are made of, and gives it a value, or gives a value back."""
        leaves = [each for each in ast.walk(node.test) if isinstance(each, ast.Name | ast.Attribute)]
        if not any(self._variable_in(each) in self._variables for each in leaves):
            return False
        inner = (
            [] if isinstance(node, ast.IfExp) else [each for part in node.body + node.orelse for each in ast.walk(part)]
        )
        gives = (isinstance(each, ast.Return | ast.Continue) or bool(self.written_by(each)) for each in inner)
        return isinstance(node, ast.IfExp) or any(gives)

    def _guards_values(self, region: ast.AST) -> bool:
        """Whether it hangs on the steps' own values alone that this is run, as in `if x < -700: return 0.0`.

        Not if one of them is a weight: for weights that have grown, no formula needs to be another one.
        """
        tests = self.turns.tests_before(region)
        leaves = [each for test in tests for each in ast.walk(test) if isinstance(each, ast.Name | ast.Attribute)]
        variables = [self._variable_in(each) for each in leaves]
        own = bool(variables) and all(each in self._variables for each in variables)
        return own and not any(map(self._may_be_weight, leaves))

    def _may_be_weight(self, node: ast.AST) -> bool:
        """Whether this is a weight by its name, or a parameter that is given one."""
        given = self._handed_directly.get(self._variable(node), []) if isinstance(node, ast.Name) else []
        return any(map(self.is_weight, [node, *given]))

    @cached_property
    def _handed_directly(self) -> dict[Variable, list[ast.AST]]:
        """For each parameter, the names, attributes and items that it is given in the training's turns."""
        found: dict[Variable, list[ast.AST]] = {}
        for node in self.turns.nodes.values():
            for function, name, argument in self.turns.arguments_of(node):
                if isinstance(argument, ast.Name | ast.Attribute | ast.Subscript):
                    found.setdefault((id(function), name), []).append(argument)
        return found

    def written_by(self, node: ast.AST) -> str:
        """What this node writes of it; empty where that is nothing."""
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del):
            is_used = self._variable(node) in self._variables
            if is_used and not self._is_left(node) and is_read_again(self.evidence, self.turns, node):
                return node.id
        is_set = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del)
        if is_set and self._variable_in(node) in self._variables and not self._is_left(node):
            return ast.unparse(node)
        for whole in self.writes.into(node):
            things = self.writes.filled(node) or self.writes.things(whole)
            if things & self._things and not self._is_left(node):
                return ast.unparse(whole)
        return ""

    def is_settled(self, region: ast.AST) -> bool:
        """Whether the tests before this give the same in every turn, so that it isn't run later either."""
        tests = self.turns.tests_before(region)
        return bool(tests) and all(self._is_constant(test) for test in tests)

    def _is_constant(self, test: ast.AST) -> bool:
        leaves = [each for each in ast.walk(test) if isinstance(each, ast.Name | ast.Attribute)]
        outer = [each for each in leaves if not isinstance(self.turns.above(each), ast.Attribute)]
        return all(map(self._has_one_value, outer)) and not any(isinstance(each, ast.Call) for each in ast.walk(test))

    def _has_one_value(self, node: ast.AST) -> bool:
        """Whether a name or an attribute never has another value, or is a parameter that calls give constants."""
        values = {each for each in self.evidence.text.origins(node) if not isinstance(each, Method)}
        given = self._handed.get(self._variable(node), []) if isinstance(node, ast.Name) else []
        constants = bool(given) and all(isinstance(each, ast.Constant) for each in given)
        return all(isinstance(each, Literal) for each in values) and (len(values) == 1 or constants)

    def is_weight(self, node: ast.AST) -> bool:
        """Whether a weight has the name that is written here."""
        for each in ast.walk(node):
            if isinstance(each, ast.Name | ast.Attribute):
                return getattr(each, "attr", getattr(each, "id", "")) in self._weights
        return False

    @cached_property
    def _weights(self) -> set[str]:
        """The names of the weights, without what they are an item or an attribute of."""
        values = {
            value for seen in self.training.steps for each in seen.step.variables for value in (each.before, each.after)
        }
        paths = (path for value in values for path, _ in self.evidence.names.get(value, ()))
        names = {path.partition("[")[0].rpartition(".")[2] for path in paths}
        return {name for name in names if any(name == used.lstrip(".") for _, used in self._variables)}

    def _is_left(self, node: ast.AST) -> bool:
        """Whether the outermost loop ends after this."""
        breaks, returns = self.turns.leaving(self.turns.block_of(self.evidence.statement(node)))
        loop = next((each for each in self._around(node) if isinstance(each, LOOPS)), None)
        outermost = self.turns.loops[-1]
        return (breaks and loop is outermost) or (returns and outermost in list(self._around(node)))

    def _around(self, node: ast.AST) -> Iterator[ast.AST]:
        above = self.turns.above(node)
        while above is not None:
            yield above
            above = self.turns.above(above)

    def _variable(self, name: ast.Name) -> Variable:
        home = self.evidence.text.home_of(name)
        return (id(home) if home is not None else 0, name.id)

    # What the steps are made of

    def is_rate(self, target: ast.AST) -> bool:
        """Whether a rate has the name that is written here."""
        return self._variable_in(target) in self.rates

    @cached_property
    def rates(self) -> set[Variable]:
        """The variables in the operands that are rates."""
        return {
            variable
            for each, is_rate in self._parts.values()
            if is_rate and (variable := self._variable_in(each)) is not None
        }

    @cached_property
    def _operands(self) -> list[ast.AST]:
        """The expressions in the training's turns whose values its steps are made of, rates apart."""
        return [each for each, is_rate in self._parts.values() if not is_rate]

    @cached_property
    def _parts(self) -> dict[int, tuple[ast.AST, bool]]:
        """The operands in the training's turns, by identity, each with whether it only scales the steps."""
        found: dict[int, tuple[ast.AST, bool]] = {}
        for seen in self.training.steps:
            for operation in operations_of(self.evidence, [seen.step]):
                if operation.node >= 0 and id(self.evidence.node(operation)) in self.turns.nodes:
                    for expression, is_rate in self._operands_of(seen, operation):
                        found[id(expression)] = (expression, is_rate and found.get(id(expression), (None, True))[1])
        return found

    def _operands_of(self, seen: Seen, operation: Operation) -> Iterator[tuple[ast.AST, bool]]:
        errors = {each.operation.result for each in seen.step.errors}
        whole = operation.result in errors or any(use.operation is operation for use in seen.network.uses)
        for given, expression in operands_in(self.evidence.tree[1][operation.node], operation):
            yield expression, not whole and self._is_rate(seen, given)

    def _is_rate(self, seen: Seen, given: Any) -> bool:
        """Whether an operand is made of constants, or is a single number that is no weight and no layer's."""
        if type(given) is not int:
            return not any(references_in(given))
        return self.evidence.values[given].size == 1 and given not in seen.network.live

    @cached_property
    def _variables(self) -> set[Variable]:
        """The variables in the operands, and those that give these their values."""
        return {variable for each in self._held.values() if (variable := self._variable_in(each)) is not None}

    @cached_property
    def _things(self) -> set[Origin]:
        """What the operands can be, what they are items of, and what they are views of."""
        kinds = (ast.Name, ast.Attribute, ast.Subscript)
        return {thing for each in self._held.values() if isinstance(each, kinds) for thing in self.writes.things(each)}

    @cached_property
    def _held(self) -> dict[int, ast.AST]:
        """The expressions, by identity, whose value can come to an operand without an operation."""
        found: dict[int, ast.AST] = {}
        waiting = [each for expression in self._operands for each in self._held_in(expression)]
        while waiting:
            node = waiting.pop()
            if id(node) not in found:
                found[id(node)] = node
                variable = self._variable_in(node)
                waiting += self._handed.get(variable, ()) if variable is not None else ()
        return found

    def _variable_in(self, node: ast.AST) -> Variable | None:
        if isinstance(node, ast.Attribute):
            return (0, f".{node.attr}")
        return self._variable(node) if isinstance(node, ast.Name) else None

    @cached_property
    def _handed(self) -> dict[Variable, list[ast.AST]]:
        """For each variable, what it is given in the training's turns without an operation: names, items, loops."""
        found: dict[Variable, list[ast.AST]] = {}
        for node in self.turns.nodes.values():
            for target, value in _given_in(node) if not self._is_left(node) else ():
                for each in ast.walk(target):
                    if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store):
                        found.setdefault(self._variable(each), []).extend(self._held_in(value, through=True))
            for function, name, argument in self.turns.arguments_of(node):
                found.setdefault((id(function), name), []).extend(self._held_in(argument, through=True))
        return found

    def _held_in(self, expression: ast.AST, through: bool = False) -> Iterator[ast.AST]:
        """The expressions whose value this one's may be without an operation.

        A library's function is looked `through` to what it is given: zip, list, copy.
        """
        waiting, done = [expression], set()
        while waiting:
            node = waiting.pop()
            if id(node) not in done:
                done.add(id(node))
                yield node
                waiting += self._inside(node, through)

    def _inside(self, node: ast.AST, through: bool) -> list[ast.AST]:
        if isinstance(node, ast.Attribute | ast.Subscript | ast.Starred):
            return [node.value]
        if isinstance(node, ast.IfExp):
            return [node.body, node.orelse]
        if isinstance(node, ast.Call):
            return [*self.turns.returned_by(node), *(ast.iter_child_nodes(node) if through else ())]
        return list(ast.iter_child_nodes(node)) if isinstance(node, ast.BoolOp | ast.Tuple | ast.List) else []


def unwatched(used: Used) -> Unwatched | None:
    """The first line of the training's turns that never ran and writes what they use; None where there is none."""
    for region in used.turns.unseen():
        what = "" if used.is_settled(region) else used.given_by(region)
        if what:
            return Unwatched(getattr(region, "lineno", 0), what)
    return None


def _has_one_turn(loop: ast.expr) -> bool:
    """Whether this is a range(...) with one number, as it stands in the text."""
    if not isinstance(loop, ast.Call) or not isinstance(loop.func, ast.Name) or loop.func.id != "range":
        return False
    numbers = [each.value for each in loop.args if isinstance(each, ast.Constant) and type(each.value) is int]
    return len(numbers) == len(loop.args) > 0 and numbers[2:] != [0] and len(range(*numbers)) == 1


def changed_nothing(used: Used) -> Unwatched | None:
    """The first line that writes to places of what the steps use, or moves it, and never changed anything when watched.

    Which places these are hangs on a name of the text, and not on the network's own values: in a later turn they may be
    others. None where there is no such line.
    """
    for number, every in used.moving.items():
        node = used.evidence.tree[1][number]
        if not any(map(used.changes, every)) and used.picks_anew(node, every):
            written = next(filter(None, map(used.written_by, ast.walk(node))), "")
            if what := written if every[0].in_place else used.name_of(every[0].arguments[0]):
                return Unwatched(getattr(node, "lineno", 0), what)
    return None


def rate_lost(used: Used) -> Unwatched | None:
    """The first line that never ran and makes a rate negative or endless; None where none does."""
    for region in [] if not used.rates else used.turns.unseen():
        for node in used.turns.reached_from(region):
            for target, value in _given_in(node):
                if used.is_rate(target) and _is_no_rate(value):
                    return Unwatched(getattr(value, "lineno", 0), ast.unparse(target))
    return None


def goes_other_ways(used: Used) -> bool:
    """Whether a step's own values may decide what the step does, as in `x if x > 0 else 0`."""
    return any(used.decides(node) for node in used.turns.nodes.values() if isinstance(node, ast.If | ast.IfExp))


def _is_no_rate(value: ast.AST) -> bool:
    """Whether a factor of this value, as it stands in the text, is negative or no number; what can't be told isn't."""
    if isinstance(value, ast.UnaryOp):
        return isinstance(value.op, ast.USub)
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Mult | ast.Div):
        return _is_no_rate(value.left) or _is_no_rate(value.right)
    if isinstance(value, ast.IfExp):
        return _is_no_rate(value.body) or _is_no_rate(value.orelse)
    if isinstance(value, ast.Call):
        return getattr(value.func, "id", "") == "float" and all(isinstance(each, ast.Constant) for each in value.args)
    return getattr(value, "attr", getattr(value, "id", "")) in ("inf", "nan")


def replaced(used: Used) -> Unwatched | None:
    """The first line that gives a weight another value in some turns only, and not by a step; None where none does.

    What stands where each step goes through, as in a function that both call, is done in each turn.
    """
    steps, around = _step_statements(used.evidence, used.training), _around_steps(used.evidence, used.training)
    for branch in used.turns.branches():
        for node in used.turns.reached_from(branch):
            statement = used.evidence.statement(node)
            if (
                id(statement) not in steps
                and id(used.turns.above(statement)) not in around
                and used.is_weight(node)
                and (what := used.written_by(node))
            ):
                return Unwatched(getattr(branch, "lineno", 0), what)
    return None


def _step_statements(evidence: Evidence, training: Training) -> set[int]:
    """The statements, by identity, that steps were seen to be made in."""
    found: set[int] = set()
    for seen in training.steps:
        made = seen.way()
        operations = (evidence.made[each] for each in made if each in evidence.made)
        found |= {id(evidence.statement(node)) for each in operations if (node := evidence.node(each)) is not None}
    return found


def _around_steps(evidence: Evidence, training: Training) -> set[int]:
    """The functions and loops, by identity, in which layers and steps were made."""
    values = {each for seen in training.steps for each in (*seen.step.forward, *seen.way())}
    made = (evidence.made[each] for each in values if each in evidence.made)
    blocks = {id(one): one for each in made for one in evidence.above(evidence.node(each))}
    return {key for key, each in blocks.items() if isinstance(each, ast.FunctionDef | ast.For | ast.While)}


def _given_in(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Each target that this statement gives a value, and the value."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            pairs = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
            if pairs and len(target.elts) == len(node.value.elts):  # type: ignore[attr-defined]
                yield from zip(target.elts, node.value.elts, strict=True)  # type: ignore[attr-defined]
            else:
                yield target, node.value
    elif isinstance(node, ast.For | ast.comprehension):
        yield node.target, node.iter
    elif isinstance(node, ast.NamedExpr):
        yield node.target, node.value
