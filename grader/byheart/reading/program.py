"""A recorded step as a program: what it computes from what the step before has left, so that it can be done again.

Two steps are followed side by side, from the new weights back. What both read and what never changes is a constant;
what the second one reads and the first one has made goes from step to step: the weights, a velocity, a rate that
shrinks. Whole numbers may grow by the same amount each time. Steps that differ in anything else, as with data that are
drawn, have no program. Only recorded operations are used. Nothing is judged here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.moves import is_move, moved, moved_arguments
from byheart.reading.recompute import of_opaque, product, reduced
from byheart.reading.redone import SHAPES
from byheart.reading.training import Step
from byheart.recorder.calculus import BY_NUMBER, FLAT, MADE, OPAQUE, OPERATIONS, PRODUCTS, REDUCED

_MOST_OPERATIONS = 3000
# What an operation on one number costs beside one on an array; and how many elements, or terms of a product, cost as
# much as an operation.
_ALONE, _ELEMENTS, _TERMS = 0.25, 400, 2000
# How many pairs of values are followed in all steps of a recording.
_MOST_PAIRS = 200_000

State = dict[int, Any]
# Where a whole number stands: the operation's result, and the way to it in the arguments.
Whole = tuple[int, tuple[int, ...]]
# What an instruction does, and to which values; and with the number of its result.
_Done = tuple[Callable[..., Any], tuple[int, ...]]
_Instruction = tuple[int, Callable[..., Any], tuple[int, ...]]


class NoProgram(Exception):
    """These steps have no program, or an operation of theirs can't be done again."""


@dataclass
class Match:
    """Two steps side by side: for each value of the first one, that of the other one in its place."""

    pairs: dict[int, int] = field(default_factory=dict)
    inner: set[int] = field(default_factory=set)
    inputs: set[int] = field(default_factory=set)
    wholes: dict[Whole, tuple[int, int]] = field(default_factory=dict)


def matched(evidence: Evidence, step: Step, other: Step, as_before: Match | None = None) -> Match:
    """This step beside another one: the next, or any, if it is known what it is beside the next. Raises NoProgram."""
    return _Walk(evidence, as_before).of(step, other)


class _Walk:
    """The walk back through two steps at once."""

    def __init__(self, evidence: Evidence, as_before: Match | None) -> None:
        self._evidence = evidence
        self._before = as_before
        self._match = Match()
        self._waiting: list[tuple[int, int]] = []

    def of(self, step: Step, other: Step) -> Match:
        """The two steps side by side. Raises NoProgram."""
        if len(step.variables) != len(other.variables):
            raise NoProgram
        self._waiting = [(one.after, two.after) for one, two in zip(step.variables, other.variables, strict=True)]
        while self._waiting:
            self._follow(*self._waiting.pop(0))
        return self._match

    def _follow(self, one: int, two: int) -> None:
        match = self._match
        self._evidence.looked_at["pairs"] += 1
        if self._evidence.looked_at["pairs"] > _MOST_PAIRS:
            raise NoProgram
        if one in match.pairs:
            if match.pairs[one] != two and not are_equal(self._evidence, match.pairs[one], two):
                raise NoProgram
            return
        match.pairs[one] = two
        if one in self._before.inputs if self._before is not None else two in match.inner:
            match.inputs.add(one)
            return
        made, again = self._evidence.made.get(one), self._evidence.made.get(two)
        is_inner = one in self._before.inner if self._before is not None else one != two
        alike = made is not None and again is not None and (made.site, made.name) == (again.site, again.name)
        if is_inner and alike and made is not None and again is not None:
            match.inner.add(one)
            if len(match.inner) > _MOST_OPERATIONS:
                raise NoProgram
            self._compare(one, (), made.arguments, again.arguments)
            self._compare(one, (-1,), list(made.options.items()), list(again.options.items()))
        elif not are_equal(self._evidence, one, two):
            raise NoProgram

    def _compare(self, result: int, path: tuple[int, ...], one: Any, two: Any) -> None:
        """Compare two arguments, or what they are made of; values are followed later."""
        if type(one) is int and type(two) is int:
            self._waiting.append((one, two))
        elif type(one) is not type(two):
            raise NoProgram
        elif isinstance(one, list | tuple) and one[:1] == ["c"]:
            self._compare_constants(result, path, one[1], two[1])
        elif isinstance(one, list | tuple) and one[:1] == ["v"]:
            if one != two:
                raise NoProgram
        elif isinstance(one, list | tuple):
            if len(one) != len(two) or one[:1] == ["?"]:
                raise NoProgram
            for at, pair in enumerate(zip(one, two, strict=True)):
                self._compare(result, (*path, at), *pair)
        elif one != two:
            raise NoProgram

    def _compare_constants(self, result: int, path: tuple[int, ...], one: Any, two: Any) -> None:
        if type(one) is int and type(two) is int:
            self._match.wholes[result, path] = (one, two)
        elif one != two or type(one) is not type(two):
            raise NoProgram


class Program:
    """What a step computes: `inputs` are the values that it reads of the step before; `leaves` says what of it."""

    def __init__(self, evidence: Evidence, step: Step, following: Step) -> None:
        self.match = match = matched(evidence, step, following)
        self._evidence = evidence
        self.inputs = frozenset(match.inputs)
        self.leaves = {each: match.pairs[each] for each in match.inputs}
        after = {each.after for each in step.variables}
        self.weights = {each for each in self.inputs if self.leaves[each] in after}
        self.grows = {place: later - now for place, (now, later) in match.wholes.items()}
        self._now = {place: now for place, (now, _) in match.wholes.items()}
        if not self.weights:
            raise NoProgram
        self._constants: dict[int, Any] = {}
        self._changing = set(self.inputs)
        self._counters: dict[int, tuple[int, int]] = {}  # made up numbers for whole numbers that grow
        made = sorted((evidence.made[each] for each in match.inner), key=lambda each: each.time)
        self._instructions = [each for operation in made for each in self._instruction(operation)]
        self._still = match.inner - self._changing
        if not self.is_like(match):
            raise NoProgram
        self.cost = sum(self._cost(result) for result, _, _ in self._instructions)

    def is_like(self, match: Match) -> bool:
        """Whether what doesn't hang on the step before is the same in the other step too: data may be drawn."""
        return all(are_equal(self._evidence, each, match.pairs[each]) for each in self._still)

    def _cost(self, result: int) -> float:
        """What an operation costs, in those of a small array."""
        operation, value = self._evidence.made[result], self._evidence.values[result]
        sizes = [self._evidence.values[each].size for each in operation.references()]
        terms = sizes[0] * value.shape[-1] if value.ndim and operations.plain(operation.name) in PRODUCTS else 0
        return (1.0 if value.ndim else _ALONE) + max([value.size, *sizes]) / _ELEMENTS + terms / _TERMS

    def state(self, match: Match) -> State:
        """What a step that this one was matched with reads of the step before."""
        return {each: self._value(match.pairs[each]) for each in self.inputs}

    def since(self, match: Match) -> float:
        """How many steps after this one the other one is, if a whole number that grows tells it."""
        grown = (
            (match.wholes[place][1] - now) / self.grows[place] for place, now in self._now.items() if self.grows[place]
        )
        return next(grown, 0.0)

    def run(self, state: State, times: int, since: float, disturb: Callable[[Any, str], Any] | None = None) -> State:
        """What is left after so many steps, the first of them so many after this one. Raises NoProgram."""
        values = dict(self._constants)
        values.update(state)
        leaves, kinds = list(self.leaves.items()), self._evidence.kinds
        try:
            with np.errstate(all="ignore"):
                for at in range(int(since), int(since) + times):
                    for number, (start, step) in self._counters.items():
                        values[number] = start + at * step
                    for result, does, given in self._instructions:
                        made = does(*[values[each] for each in given])
                        values[result] = made if disturb is None else disturb(made, kinds[result])
                    for each, new in [(each, values[left]) for each, left in leaves]:
                        values[each] = new
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as problem:
            raise NoProgram from problem
        return {each: values[each] for each in self.inputs}

    # Instructions

    def _value(self, reference: int) -> Any:
        value = operations.value_of(self._evidence, reference)
        if self._evidence.kinds[reference] == "s":
            return np.asarray(value, dtype=np.float32)
        return float(value) if value.ndim == 0 and value.dtype.kind == "f" else value

    def _instruction(self, operation: Operation) -> list[_Instruction]:
        """The operation as an instruction; nothing where its result is always the same."""
        grows = [place for place, step in self.grows.items() if place[0] == operation.result and step]
        changing = [each for each in operation.references() if each in self._changing]
        name = operations.plain(operation.name)
        if name in SHAPES or not (changing or grows):
            return []
        self._changing.add(operation.result)
        try:
            does, given = self._does(operation, name, grows)
        except (operations.Unknown, AttributeError, LookupError, TypeError, ValueError) as problem:
            raise NoProgram from problem
        for each in given:
            if each not in self._changing and each not in self._counters and each not in self._constants:
                self._constants[each] = self._value(each)
        if self._evidence.kinds[operation.result] == "s":
            return [(operation.result, lambda *values: np.asarray(does(*values), dtype=np.float32), given)]
        return [(operation.result, does, given)]

    def _does(self, operation: Operation, name: str, grows: Sequence[Whole]) -> _Done:
        """What it does, and to which values."""
        row = OPERATIONS.get(name)
        if operation.name == "changed" or (name in FLAT and (row is None or row.does is None)):
            raise NoProgram
        if is_move(operation):
            return self._moves(operation, name, grows)
        if name in BY_NUMBER and row is not None and row.does is not None:
            operands = len(row.slopes) or len(operation.arguments)
            if grows and operands != 2:
                raise NoProgram
            return row.does, tuple(self._operand(operation, at) for at in range(operands))
        if grows:
            raise NoProgram
        return self._of_many(operation, name)

    def _operand(self, operation: Operation, at: int) -> int:
        """The number of an operand; a whole number gets one that no value has."""
        argument = operation.arguments[at]
        if type(argument) is int:
            return argument
        place = (operation.result, (at,))
        if argument[0] != "c" or not self.grows.get(place):
            return self._part(argument)
        number = -1 - len(self._counters) - len(self._constants)
        self._counters[number] = (self._now[place], self.grows[place])
        return number

    def _part(self, argument: Any) -> int:
        """The number of a value, or of a constant."""
        if type(argument) is int:
            return argument
        number = -1 - len(self._counters) - len(self._constants)
        self._constants[number] = operations.value_of(self._evidence, argument)
        return number

    def _of_many(self, operation: Operation, name: str) -> _Done:
        """A product, a sum, a choice: its other arguments are the same each time."""
        given = tuple(dict.fromkeys(operation.references()))
        options = operations.options_of(self._evidence, operation)
        arguments = operation.arguments

        def resolved(values: Sequence[Any]) -> list[Any]:
            held = dict(zip(given, values, strict=True))
            return [_filled(each, held) for each in arguments]

        if name in ("dot", "MatMult") and all(type(each) is int for each in arguments[:2]) and len(arguments) == 2:
            return (np.dot if name == "dot" else np.matmul), tuple(arguments)
        if name in PRODUCTS:
            return lambda *values: product(name, resolved(values), options), given
        if name in REDUCED:
            return lambda *values: reduced(operation.name, resolved(values), options), given
        if name in OPAQUE or name in MADE:
            return lambda *values: of_opaque(OPERATIONS[name].does, resolved(values), options), given
        if name == "where":
            return lambda *values: np.where(*resolved(values)), given
        if name == "clip" and all(each not in self._changing for each in given[1:]):
            ends = operations.ends_of(operations.values_of(self._evidence, operation), operation, self._evidence)
            return lambda value: np.clip(value, *ends), given[:1]
        raise NoProgram

    def _moves(self, operation: Operation, name: str, grows: Sequence[Whole]) -> _Done:
        """Values that are moved: to the same places each time."""
        parts = list(moved_arguments(operation))
        given = tuple(self._part(each) for each in parts)
        fixed = [each for each in operation.references() if each in self._changing and each not in given]
        if grows or fixed:
            raise NoProgram
        if name in ("T", "H") and len(given) == 1:
            return np.transpose, given
        places, row = moved(self._evidence, operation)
        shape = self._evidence.values[operation.result].shape
        if len(given) == 1 and places.size == row.size and np.array_equal(places.ravel(), np.arange(row.size)):
            return (lambda value: np.reshape(value, shape)), given
        if not shape and len(given) == 1:
            at = int(places)
            return (lambda value: float(np.ravel(value)[at])), given
        return (lambda *values: np.concatenate([*map(np.ravel, values), [0.0]])[places]), given


def _filled(argument: Any, held: Mapping[int, Any]) -> Any:
    """An argument as a value, from the values in it."""
    if type(argument) is int:
        return held[argument]
    if argument[0] in ("l", "t"):
        items = [_filled(each, held) for each in argument[1]]
        return items if argument[0] == "l" else tuple(items)
    if argument[0] == "c":
        return argument[1]
    raise NoProgram


def are_equal(evidence: Evidence, one: int, two: int) -> bool:
    """Whether two values are the same numbers."""
    first, second = evidence.values[one], evidence.values[two]
    same_kind = evidence.kinds[one] == evidence.kinds[two] and evidence.is_recorded(one)
    return same_kind and first.shape == second.shape and first.tobytes() == second.tobytes()


def as_array(value: Any) -> Array:
    """A value of a state as an array."""
    return np.asarray(value, dtype=np.float64)
