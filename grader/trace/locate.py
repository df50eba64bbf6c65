"""The first quantity that has no right counterpart, and the line that made the value in its place.

For each weight whose change is no gradient step, the operations that made the change are followed back beside what they
should be: the update, the derivative, the delta, the error sent back. The true quantities are those of the script's own
forward pass. What is found first in the order of computing is the verdict's; nothing is guessed from a name.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from grader.trace import operations, ways
from grader.trace.evidence import Array, Evidence, Operation
from grader.trace.gradient import Change
from grader.trace.network import Network, Use
from grader.trace.training import Part, Step, slope_at
from grader.trace.ways import same

_PRODUCTS = {"dot", "MatMult", "inner", "outer", "einsum", "multiply.outer", "tensordot", "vdot"}
_MOST_WRAPPED = 200
_SUMS = {"sum", "mean", "average", "add.reduce"}
_ORDER = (
    "sigmoid",
    "forward",
    "error",
    "slope",
    "output_delta",
    "hidden_delta",
    "derivative",
    "bias",
    "alpha",
    "update",
)


@dataclass(frozen=True)
class Finding:
    """What is wrong first: the concept, its line, the mistake's id if one is exactly what is done, and a reason."""

    concept: str
    line: int
    mistake: str | None = None
    why: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of a product, and whether it hangs on the step's errors."""

    reference: int
    touched: bool
    exponent: int


@dataclass
class Locator:
    """One step of a training, and everything that its backward pass computed."""

    evidence: Evidence
    part: Part
    step: Step
    network: Network
    adjoints: dict[int, Array]
    changes: list[Change]
    rate: float | None = None

    @cached_property
    def bits(self) -> int:
        """The bits of the step's errors."""
        return self.step.bits

    @cached_property
    def _errors(self) -> frozenset[int]:
        return frozenset(each.operation.result for each in self.step.errors)

    @cached_property
    def error(self) -> Array:
        """The error, output minus target, of all that was looked at in this step."""
        rows = [each.sign * self.evidence.values[each.operation.result] for each in self.step.errors]  # of differences
        return rows[0] if len(rows) == 1 else np.concatenate([each.ravel() for each in rows])

    @cached_property
    def sign(self) -> int:
        """+1 where the script takes output minus target."""
        return self.step.errors[0].sign

    def value(self, reference: int) -> Array:
        """The value of a reference."""
        return self.evidence.values[reference]

    def made(self, reference: int) -> Operation | None:
        """What made it."""
        return self.evidence.made.get(reference)

    def touched(self, argument: Any) -> bool:
        """Whether it hangs on this step's errors."""
        return bool(self.part.hangs_on(argument) & self.bits)

    def line(self, reference: int) -> int:
        """The line on which this value was made, or on which it got its name."""
        operation = self.made(reference)
        while operation is not None and operation.node < 0:
            operation = self.made(next(operation.references(), -1))
        if operation is not None:
            return self._line_outside_helpers(operation)
        return min((line for _, line in self.evidence.names.get(reference, ())), default=0)

    def _line_outside_helpers(self, operation: Operation) -> int:
        """The operation's line; where it stands in a helper that the forward pass uses as well, that of the call."""
        line = self.evidence.line(operation)
        for call in reversed(self.evidence.calls(operation)):
            if operation.node not in self._shared_nodes:
                break
            line = int(getattr(call, "lineno", line))
            if self.evidence.numbers[id(call)] not in self._shared_calls:
                break
        return line

    @cached_property
    def _shared_nodes(self) -> frozenset[int]:
        """The nodes that work on both the forward and the backward pass; and those of functions on plain lists."""
        made = [self.evidence.made[each] for each in self.step.forward if each in self.evidence.made]
        forward = {each.node for each in made}
        contexts: dict[int, set[int]] = {}
        for each in self.part.operations:
            if self.value(each.result).size == 1:
                contexts.setdefault(each.node, set()).add(each.context)
        lists = {node for node, found in contexts.items() if len(found) > 1 and self._is_plain_helper(node)}
        backward = {self.evidence.made[each].node for each in self.backward}
        return frozenset((forward & backward) | lists)

    def _is_plain_helper(self, node: int) -> bool:
        """Whether a node stands in a function that does nothing but give something back, and is no method."""
        above: ast.AST | None = self.evidence.tree[1][node] if node >= 0 else None
        while above is not None and not isinstance(above, ast.FunctionDef):
            above = self.evidence.parents.get(self.evidence.numbers[id(above)])
        return isinstance(above, ast.FunctionDef) and isinstance(above.body[-1], ast.Return) and len(above.body) == 1

    @cached_property
    def _shared_calls(self) -> frozenset[int]:
        """Calls that lead to shared nodes from more than one place."""
        seen: dict[int, set[int]] = {}
        for calls in self.evidence.contexts:
            for outer, inner in zip((-1, *calls), calls, strict=False):
                seen.setdefault(inner, set()).add(outer)
        return frozenset(call for call, outer in seen.items() if len(outer) > 1)

    # Taking apart

    def core(self, reference: int) -> tuple[int, int]:
        """What is behind single numbers, signs and turns; and the sign that these give."""
        sign = 1
        while (operation := self.made(reference)) is not None and reference not in self._errors:
            name = operations.plain(operation.name)
            inner = self._inner(operation, name)
            if inner is None:
                break
            reference, turn = inner
            sign *= turn
        return reference, sign

    def _inner(self, operation: Operation, name: str) -> tuple[int, int] | None:
        arguments = operation.arguments
        first = arguments[0] if arguments else None
        if name == "USub" and type(first) is int:
            return first, -1
        if operations.moves(operation) and not operation.in_place and type(first) is int and name != "item":
            return (first, 1) if self.value(first).size == self.value(operation.result).size else None
        if name == "item" and type(first) is int and self.value(first).size == self.value(operation.result).size:
            return first, 1
        if name in ("Mult", "Div", "Add", "Sub") and len(arguments) >= 2:
            return self._beside_number(operation, name)
        return None

    def _beside_number(self, operation: Operation, name: str) -> tuple[int, int] | None:
        for place in (0, 1):
            own, other = operation.arguments[place], operation.arguments[1 - place]
            value = self.evidence.value(other)
            if type(own) is not int or value is None or (name == "Div" and place == 1):
                continue
            if name in ("Add", "Sub"):
                if not np.any(value) and value.size <= self.value(own).size:
                    return own, -1 if name == "Sub" and place == 1 else 1
                continue
            if value.size == 1 and not self._carries(other, own):
                number = float(value.ravel()[0])
                return (own, -1 if number < 0 else 1) if number else None
        return None

    def _carries(self, other: Any, own: int) -> bool:
        """Whether a single number is more than a factor: where layers have one number, all are single."""
        if self.touched(other) or (type(other) is int and other in self._derived):
            return True
        return self.value(own).size == 1 and type(other) is int and self._is_input(other)

    def _is_input(self, reference: int) -> bool:
        at: int = reference
        while True:
            if at in self._inputs or at in self.network.weights:
                return True
            operation = self.made(at)
            if operation is None or not operations.moves(operation) or type(operation.arguments[0]) is not int:
                return False
            at = operation.arguments[0]

    @cached_property
    def _inputs(self) -> frozenset[int]:
        """What weights are multiplied with."""
        return frozenset(each.other for each in self.network.uses if type(each.other) is int)

    def factors(self, reference: int, stop: Iterable[int] = ()) -> list[Factor]:
        """The factors of a product of values, in the order in which they stand."""
        found: list[Factor] = []
        self._factors(reference, 1, frozenset(stop), found, 0)
        return found

    def _factors(self, reference: int, exponent: int, stop: frozenset[int], found: list[Factor], depth: int) -> None:
        operation = self.made(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        own = Factor(reference, self.touched(reference), exponent)
        if operation is None or depth > 40 or reference in stop or self._is_whole(reference):
            found.append(own)
        elif name in ("Mult", "Div") and len(operation.arguments) >= 2:
            for place, argument in enumerate(operation.arguments[:2]):
                if type(argument) is int:
                    turned = -exponent if name == "Div" and place == 1 else exponent
                    self._factors(argument, turned, stop, found, depth + 1)
        elif name == "einsum" and self._is_value_by_value(operation):
            for argument in operation.arguments[1:]:
                if type(argument) is int:
                    self._factors(argument, exponent, stop, found, depth + 1)
        elif (inner := self._inner(operation, name)) is not None:
            self._factors(inner[0], exponent, stop, found, depth + 1)
        else:
            found.append(own)

    def _is_whole(self, reference: int) -> bool:
        """Errors and values of the forward pass aren't taken apart."""
        return reference in self._errors or reference in self.step.forward

    def _is_value_by_value(self, operation: Operation) -> bool:
        text = operation.arguments[0][1] if type(operation.arguments[0]) is list else ""
        inputs, _, output = str(text).replace(" ", "").partition("->")
        return all(each == output for each in inputs.split(","))

    # What should be there

    def sums_of(self, use: Use) -> tuple[int, Array | None]:
        """The sum that a weight goes into, and how much it matters: the delta."""
        result = use.operation.result
        return result, self.adjoints.get(result)

    @cached_property
    def backward(self) -> list[int]:
        """Everything that this step's backward pass made, in order."""
        last = max((each.variable.after for each in self.changes), default=0)
        end = self.evidence.made[last].time if last in self.evidence.made else 0
        return [
            each.result
            for each in self.part.operations
            if each.time <= max(end, self._end) and each.result not in self.step.forward and self.touched(each.result)
        ]

    @cached_property
    def _end(self) -> int:
        return max((self.evidence.made[each.variable.after].time for each in self.changes), default=0)

    def is_there(self, wanted: Array) -> bool:
        """Whether something in the backward pass has these values, up to a factor."""
        return any(same(self.value(each), wanted) for each in self.backward if self.value(each).size == wanted.size)

    def bent_error(self) -> Finding | None:
        """The error without its sign, where a weight's change is made of that."""
        moved = self.part.cone([each.variable.after for each in self.changes], self.step.forward)
        for reference in self.backward:
            operation = self.made(reference)
            name = operations.plain(operation.name) if operation is not None else ""
            if operation is None or reference not in moved or name not in ("abs", "absolute", "fabs", "sign"):
                continue
            if type(operation.arguments[0]) is int and self.core(operation.arguments[0])[0] in self._errors:
                known = None if name == "sign" else "error-absolute-value"
                return Finding("error", self.line(reference), known, "the error has lost its sign, or its size")
        return None

    # Locating

    def find(self) -> Finding | None:
        """What is wrong first; None where nothing can be said."""
        found = [each for each in map(self._of_change, self._in_order()) if each is not None]
        if not found:
            return None
        return min(found, key=lambda each: (each.depth, _ORDER.index(each.concept)))

    def _in_order(self) -> Iterator[Change]:
        """The changes, the output layer's first, and weights before biases."""
        yield from sorted(self.changes, key=self._place_of)

    def _place_of(self, change: Change) -> tuple[int, bool, int]:
        uses = self.uses_of(change)
        depth = min((each.depth for each in uses), default=99)
        return depth, all(each.other is None for each in uses), change.variable.before

    def uses_of(self, change: Change) -> list[Use]:
        """Where the forward pass uses this weight."""
        own = {change.variable.before}
        at: int | None = change.variable.before
        while at is not None and at not in self.step.forward:
            operation = self.made(at)
            at = next(operation.references(), None) if operation is not None else None
            if at is not None:
                own.add(at)
        found = []
        for use in self.network.uses:
            at = use.weight
            while at is not None:
                if at in own:
                    found.append(use)
                    break
                operation = self.made(at)
                moves = operation is not None and operations.moves(operation) and type(operation.arguments[0]) is int
                at = operation.arguments[0] if operation is not None and moves else None
        return found

    def is_bias(self, change: Change) -> bool:
        """Whether a weight is only added."""
        uses = self.uses_of(change)
        return bool(uses) and all(each.other is None for each in uses)

    def added_in(self, reference: int) -> tuple[int, int, int] | None:
        """The operation that moved a weight (its result), what was added, and +1 or -1 for how."""
        for _ in range(_MOST_WRAPPED):
            operation = self.made(reference)
            if operation is None:
                return None
            name = operations.plain(operation.name)
            if operation.name == "set":
                value = operation.arguments[2]
                if type(value) is not int or not self.touched(value):
                    return None
                reference = value
            elif operation.name == "part":
                reference = operation.arguments[1]
            elif name in ("Add", "Sub"):
                return self._which_is_added(operation, name)
            elif touched := [each for each in operation.arguments if type(each) is int and self.touched(each)]:
                reference = touched[0]
            else:
                return None
        return None

    def _which_is_added(self, operation: Operation, name: str) -> tuple[int, int, int] | None:
        left, right = operation.arguments[:2]
        if type(right) is int and self.touched(right) and not self.touched(left):
            return operation.result, right, -1 if name == "Sub" else 1
        if type(left) is int and self.touched(left) and not self.touched(right):
            return operation.result, left, 1
        if type(left) is int and type(right) is int:
            inner = self.added_in(left) if self.part is not None else None
            return inner or (operation.result, right, -1 if name == "Sub" else 1)
        return None

    def _of_change(self, change: Change) -> Finding | None:
        """What is wrong with this weight's change alone, whatever its size: None where its direction is right."""
        if not change.tells and not np.any(change.slope):
            return None
        uses = self.uses_of(change)
        depth = min((each.depth for each in uses), default=0)
        if not self.touched(change.variable.after):
            return self._without_error(change, depth)
        added = self.added_in(change.variable.after)
        if added is None:
            return Finding(
                "update",
                self.line(change.variable.after),
                None,
                "the new weights aren't the old ones and a step",
                depth,
            )
        result, step, _ = added
        if self.rate is None and change.fits(change.rate) and change.rate:
            return None
        if self.rate is not None and change.fits(self.rate):
            return None
        scaled = self._scaled_weights(change, result)
        if scaled is not None:
            return scaled
        inner, _ = self.core(step)
        if self._is_right(inner, change.slope):
            return Finding(
                "update", self.line(result), None, "the step is right, and something else is done with it", depth
            )
        bent = self._bent_gradient(inner, change, depth)
        return bent or self._of_gradient(inner, change, uses, depth)

    def _bent_gradient(self, reference: int, change: Change, depth: int) -> Finding | None:
        """The right derivative, of which only the sign or the size is used."""
        operation = self.made(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        if operation is None or name not in ("sign", "abs", "absolute", "clip", "round", "square", "fabs"):
            return None
        inner = operation.arguments[0]
        if type(inner) is not int or not self._is_right(self.core(inner)[0], change.slope):
            return None
        known = "update-sign-only" if name == "sign" else None
        return Finding("update", self.line(reference), known, "the step is no multiple of the derivative", depth)

    def _without_error(self, change: Change, depth: int) -> Finding:
        """A weight that is moved by something in which the error has no part."""
        operation = self.made(change.variable.after)
        line = self.line(change.variable.after)
        while operation is not None:
            behind = [each for each in operation.arguments if type(each) is int and each not in self.step.forward]
            behind = [each for each in behind if each != change.variable.before and not self._is_input(each)]
            if not behind:
                break
            operation = self.made(behind[-1])
            if operation is not None and operations.plain(operation.name) not in (*_PRODUCTS, "set", "item", "T"):
                inner, _ = self.core(operation.result)
                line = self.line(inner) or line
                if operations.plain(operation.name) == "Mult" and operation.result == inner:
                    break
        name = "hidden_delta" if depth else "output_delta"
        return Finding(name, line, None if depth else "l2delta-ignores-error", "the error has no part in it", depth)

    def _scaled_weights(self, change: Change, result: int) -> Finding | None:
        """The rate times (the weights less the step), or rate and gradient added."""
        if result != change.variable.after:
            operation = self.made(change.variable.after)
            if operation is not None and operations.plain(operation.name) in ("Mult", "Div"):
                line = min(self.line(each.variable.after) for each in self.changes)
                return Finding("alpha", line, "alpha-scales-weights", "the rate scales the weights too")
        return None

    def _of_gradient(self, reference: int, change: Change, uses: list[Use], depth: int) -> Finding | None:
        """What is wrong with what should be a derivative."""
        operation = self.made(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        bias = self.is_bias(change)
        if operation is None:
            return None
        terms = self._terms(reference)
        if len(terms) > 1 and not bias:
            return self._of_terms(terms, change, uses, depth) or self._number_added(reference, change, depth)
        if name in ("Add", "Sub"):
            found = self._number_added(reference, change, depth)
            if found is not None:
                return found
        if bias:
            return self._of_bias(reference, uses, depth)
        if not uses:
            return Finding("derivative", self.line(reference), None, "", depth)
        return self._of_product(reference, uses[0], depth)

    def _number_added(self, reference: int, change: Change, depth: int) -> Finding | None:
        operation = self.made(reference)
        if operation is None:
            return None
        for place in (0, 1):
            own, other = operation.arguments[place], operation.arguments[1 - place]
            value = self.evidence.value(other)
            is_rate = value is not None and value.size == 1 and not self.touched(other) and not self._is_live(other)
            if type(own) is int and is_rate and np.any(value):
                inner, _ = self.core(own)
                if same(self.value(inner), change.slope) is not None:
                    return Finding("alpha", self.line(reference), None, "the rate is added to the step", depth)
        return None

    def _terms(self, reference: int) -> list[int]:
        """What was added up, one after another: gradients of single samples."""
        found: list[int] = []
        waiting = [reference]
        while waiting and len(found) < 400:
            at, _ = self.core(waiting.pop())
            operation = self.made(at)
            name = operations.plain(operation.name) if operation is not None else ""
            if operation is not None and name == "Add" and self.touched(at):
                waiting += [each for each in operation.arguments[:2] if type(each) is int and self.touched(each)]
            elif operation is not None and name in _SUMS and type(operation.arguments[0]) is list:
                waiting += [each for each in operation.references() if self.touched(each)]
            elif operation is not None and operation.name == "set" and type(operation.arguments[2]) is int:
                waiting += [operation.arguments[2]]
                return [reference]
            else:
                found.append(at)
        return sorted(found)

    def _of_terms(self, terms: list[int], change: Change, uses: list[Use], depth: int) -> Finding | None:
        pairs = sorted(uses, key=lambda each: each.operation.time)
        if len(pairs) != len(terms):
            return None
        for term, use in self._paired(terms, pairs):
            found = self._of_product(term, use, depth)
            if found is not None:
                return found
        return None

    def _paired(self, terms: list[int], uses: list[Use]) -> list[tuple[int, Use]]:
        """Each term with the use that it belongs to: the one whose input it is made of, else in order."""
        left = list(uses)
        pairs = []
        for term in terms:
            operation = self.made(term)
            operands = operation.arguments if operation is not None else ()
            use = next((each for each in left if each.other in operands), left[0])
            left.remove(use)
            pairs.append((term, use))
        return pairs

    def _of_bias(self, reference: int, uses: list[Use], depth: int) -> Finding | None:
        line = self.line(reference)
        delta = self.adjoints.get(uses[0].operation.result) if uses else None
        operation = self.made(reference)
        if operation is not None and delta is not None:
            name = operations.plain(operation.name)
            inner = operation.arguments[0] if name in _SUMS or operations.moves(operation) else reference
            if type(inner) is int:
                inner, _ = self.core(inner)
                if self.value(inner).size == delta.size and same(self.value(inner), delta) is None:
                    found = self._of_delta(inner, depth, uses[0].operation.result, line)
                    if found is not None and found.concept != "derivative":
                        return found
        return Finding("bias", line, None, "the bias isn't moved by the sum of its delta", depth)

    def _of_product(self, reference: int, use: Use, depth: int) -> Finding | None:
        """What is wrong with the product of a layer's input and a delta."""
        reference, _ = self.core(reference)
        layer_in = self.evidence.value(use.other) if use.other is not None else None
        delta = self.adjoints.get(use.operation.result)
        line = self.line(reference)
        if delta is None or layer_in is None:
            return Finding("derivative", line, None, "", depth)
        operation = self.made(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        if operation is None:
            return None
        if self.value(reference).size == 1 and delta.size == 1:
            return self._of_single(reference, use, delta, depth)
        if name in _PRODUCTS or (name == "Mult" and len(operation.arguments) >= 2):
            operands = [each for each in operation.arguments if type(each) is int][:2]
        elif name in _SUMS and type(operation.arguments[0]) is int:
            return self._of_product(operation.arguments[0], use, depth)
        else:
            return Finding("derivative", line, None, "", depth)
        touched = [self.core(each)[0] for each in operands if self.touched(each)]
        others = [self.core(each)[0] for each in operands if not self.touched(each)]
        if not touched:
            return Finding("derivative", line, None, "no error has a part in it", depth)
        carries = min(touched, key=lambda each: same(self.value(each), delta) is None)
        right_delta = self._is_right(carries, delta)
        right_layer = bool(others) and same(self.value(others[0]), layer_in) is not None
        if right_delta:
            return self._wrong_product(operation, right_layer, depth, line)
        if not right_layer and self.is_there(delta):
            return Finding("derivative", line, self._derivative_id(depth, "wrong"), "", depth)
        return self._of_delta(carries, depth, use.operation.result, line)

    def _wrong_product(self, operation: Operation, right_layer: bool, depth: int, line: int) -> Finding:
        if right_layer:
            return Finding(
                "derivative", line, self._derivative_id(depth, "turned"), "right factors, not their product", depth
            )
        return Finding(
            "derivative", line, self._derivative_id(depth, "wrong"), "the delta is multiplied with another layer", depth
        )

    def _derivative_id(self, depth: int, what: str) -> str | None:
        outer = depth == 0
        if what == "turned":
            return "grad1-no-transpose" if outer else None
        if what == "error":
            return "grad1-uses-error-not-delta" if outer else "grad0-uses-error-not-delta"
        return "grad1-uses-layer0" if outer else "grad0-uses-wrong-layer"

    def _of_single(self, reference: int, use: Use, delta: Array, depth: int) -> Finding | None:
        """A product of single numbers: its factors beside the layer's input and the delta's own."""
        layer_in = self.evidence.value(use.other)
        wanted = float(delta.ravel()[0]) * float(layer_in.ravel()[0] if layer_in is not None else 1.0)
        if self._number_is(float(self.value(reference).ravel()[0]), wanted):
            return None
        operation = self.made(reference)
        if operation is None or operations.plain(operation.name) != "Mult":
            return self._of_delta(reference, depth, use.operation.result, self.line(reference))
        touched = [each for each in operation.arguments[:2] if type(each) is int and self.touched(each)]
        if not touched:
            return Finding("derivative", self.line(reference), None, "", depth)
        carries, _ = self.core(touched[0])
        others = [each for each in operation.arguments[:2] if each != touched[0]]
        value = self.evidence.value(others[0]) if others else None
        if self._number_is(float(self.value(carries).ravel()[0]), float(delta.ravel()[0])):
            return Finding("derivative", self.line(reference), self._derivative_id(depth, "wrong"), "", depth)
        if layer_in is not None and value is not None and float(value.ravel()[0]) == float(layer_in.ravel()[0]):
            return self._of_delta(carries, depth, use.operation.result, self.line(reference))
        if self._single_factor(carries, delta):
            return Finding("derivative", self.line(reference), self._derivative_id(depth, "wrong"), "", depth)
        return self._of_delta(reference, depth, use.operation.result, self.line(reference))

    def _single_factor(self, reference: int, delta: Array) -> bool:
        return any(
            self.value(each.reference).size == 1
            and self._number_is(float(self.value(each.reference).ravel()[0]), float(delta.ravel()[0]))
            for each in self.factors(reference)
        )

    def _number_is(self, found: float, wanted: float) -> bool:
        return (
            any(abs(found - factor * wanted) <= 1e-6 * abs(found) + 1e-15 for factor in self.number_factors)
            or found == wanted == 0
        )

    @cached_property
    def number_factors(self) -> tuple[float, ...]:
        """What a single number may be multiplied with: rates, and the usual constants; with both signs."""
        count = max(self.error.size, 1)
        plain = {1.0, 2.0, 0.5, 1 / count, 2 / count}
        rates = {1.0}
        for reference in self.backward:
            operation = self.made(reference)
            if operation is not None and operations.plain(operation.name) in ("Mult", "Div"):
                for argument in operation.arguments[:2]:
                    value = self.evidence.value(argument)
                    if (
                        value is not None
                        and value.size == 1
                        and not self.touched(argument)
                        and not self._is_live(argument)
                    ):
                        rates.add(abs(float(value.ravel()[0])))
        values = {each * rate for each in plain for rate in rates if rate}
        return tuple(sorted({*values, *(-each for each in values)}, key=abs))

    def _is_live(self, argument: Any) -> bool:
        return type(argument) is int and (argument in self._derived or self._is_input(argument))

    @cached_property
    def _derived(self) -> frozenset[int]:
        """Everything in this step that is made of weights."""
        found = set(self.network.live)
        begins = min((self.evidence.made[each].time for each in found if each in self.evidence.made), default=0)
        for operation in self.part.operations:
            if begins <= operation.time <= self._end and any(each in found for each in operation.references()):
                found.add(operation.result)
        return frozenset(found)

    # Deltas

    def _of_delta(self, reference: int, depth: int, total: int, line: int) -> Finding | None:
        """What is wrong with what should be the delta at a sum; `line` is where it is used."""
        reference, _ = self.core(reference)
        wanted = self.adjoints.get(total)
        if wanted is not None and self._is_right(reference, wanted):
            return None
        place = self._place_with(total, depth)
        if place is None:
            return None
        z, a, _ = place
        slope = self._slope_at(z, a)
        made_line = self.line(reference) or line
        if depth == 0:
            return self._of_output_delta(reference, z, a, slope, line, made_line, wanted)
        return self._of_hidden_delta(reference, depth, z, a, slope, line, made_line, wanted)

    def _is_right(self, reference: int, wanted: Array) -> bool:
        value = self.value(reference)
        if value.size == wanted.size == 1:
            return self._number_is(float(value.ravel()[0]), float(wanted.ravel()[0]))
        factor = same(value, wanted)
        return factor is not None and (self.rate is None or self._number_is(factor, 1.0))

    def _place_with(self, total: int, depth: int) -> tuple[int, int, int] | None:
        """The place whose sum this is, or contains it."""
        for place in self.network.layer(depth):
            if place.z == total or total in self.part.cone([place.z], frozenset(self.network.weights)):
                return place.z, place.a, place.depth
        return None

    def _slope_at(self, z: int, a: int) -> Array:
        """The true slope of a place's squash."""
        turn = -1.0 if self.network.is_turned(z) else 1.0
        if z == a:
            return np.full_like(self.value(z), turn)
        local = {a: np.ones_like(self.value(a))}
        made = [self.evidence.made[each] for each in self.part.cone([a], frozenset((z,))) if each in self.evidence.made]
        for operation in sorted(made, key=lambda each: each.time, reverse=True):
            if operation.result in local and operation.result != z:
                try:
                    for reference, part in operations.pulled(self.evidence, operation, local[operation.result]):
                        local[reference] = local[reference] + part if reference in local else part
                except operations.Unknown:
                    return np.zeros_like(self.value(z))
        return turn * local.get(z, np.zeros_like(self.value(z)))

    def _error_at(self, a: int) -> Array | None:
        for each in self.step.errors:
            if each.out == a:
                return each.sign * self.value(each.operation.result)
        return self.error if len(self.step.errors) == 1 else None

    def _of_output_delta(
        self, reference: int, z: int, a: int, slope: Array, line: int, made: int, wanted: Array | None
    ) -> Finding | None:
        error = self._error_at(a)
        if error is None:
            return None
        if self._is_right(reference, error):
            if wanted is not None and self.is_there(wanted):
                return Finding("derivative", line, "grad1-uses-error-not-delta", "", 0)
            return Finding(
                "output_delta", self._line_of_missing(reference, line), "l2delta-no-derivative", "no slope", 0
            )
        wrong = self._of_error(reference, a, error)
        if wrong is not None:
            return wrong
        factors = self.factors(reference)
        touched = [each for each in factors if each.touched]
        plain = [each for each in factors if not each.touched]
        operation = self.made(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        if len(touched) == 1 and touched[0].reference == reference:
            return self._of_odd_delta(operation, name, made)
        if len(touched) == 1 and self._is_right(touched[0].reference, error):
            return self._of_slope(plain, z, a, slope, 0, made, reference)
        if len(touched) > 1:
            return Finding(
                "output_delta",
                made,
                self._of_errors_slope(touched, error),
                "the error is multiplied with more of itself",
                0,
            )
        inner = self._of_error(touched[0].reference, a, error) if touched else None
        return inner or (Finding("error", self.line(touched[0].reference), None, "", 0) if touched else None)

    def _of_odd_delta(self, operation: Operation | None, name: str, made: int) -> Finding:
        if name == "Add":
            return Finding("output_delta", made, "l2delta-plus", "error and slope are added", 0)
        if name in _PRODUCTS:
            return Finding("output_delta", made, "l2delta-matrix-product", "a matrix product", 0)
        return Finding("output_delta", made, None, "", 0)

    def _of_errors_slope(self, touched: list[Factor], error: Array) -> str | None:
        product = np.ones(())
        for each in touched:
            product = product * self.value(each.reference) ** each.exponent
        own = self.sign * error
        return "l2delta-derivative-of-error" if same(product, own * own * (1 - own)) is not None else None

    def _line_of_missing(self, reference: int, line: int) -> int:
        """Where something is missing: where the value got its last name, or was made, else where it is used."""
        named = [at for _, at in self.evidence.names.get(reference, ())]
        return max(named, default=self.line(reference) or line)

    def _of_error(self, reference: int, a: int, error: Array) -> Finding | None:
        """Whether something else stands where the error belongs."""
        for touched in [reference, *(each.reference for each in self.factors(reference) if each.touched)]:
            value = self.value(touched)
            target = self.value(a) - error if error.shape == self.value(a).shape else None
            for name, gives in ways.ERRORS.items():
                wanted = gives(self.sign * error, self.value(a), target) if target is not None else None
                if wanted is None or self._ratio(value, wanted) is None:
                    continue
                if self._ratio(value, error) is not None:
                    continue
                known = name if name.startswith("error") and "," not in name else None
                return Finding("error", self._line_of_way(touched), known, name, 0)
        return None

    def _line_of_way(self, reference: int) -> int:
        """The line on which a value became what it is."""
        operation = self.made(self.core(reference)[0])
        return self.evidence.line(operation) if operation is not None else 0

    def _of_hidden_delta(
        self, reference: int, depth: int, z: int, a: int, slope: Array, line: int, made: int, wanted: Array | None
    ) -> Finding | None:
        sent_back = self.adjoints.get(a)
        if sent_back is None:
            return None
        if self._is_right(reference, sent_back):
            if wanted is not None and self.is_there(wanted):
                return Finding("derivative", line, "grad0-uses-error-not-delta", "", depth)
            line = self._line_of_missing(reference, line)
            return Finding("hidden_delta", line, "l1delta-no-derivative", "the hidden slope is missing", depth)
        factors = self._hidden_factors(reference, depth)
        touched = [each for each in factors if each.touched]
        plain = [each for each in factors if not each.touched]
        if len(touched) == 1 and self._is_right(touched[0].reference, sent_back):
            return self._of_slope(plain, z, a, slope, depth, made, reference)
        if not touched:
            return Finding("hidden_delta", made, None, "", depth)
        after = {each.variable.after for each in self.changes}
        if len(touched) > 1 and any(self.core(each.reference)[0] in after for each in touched):
            return Finding("hidden_delta", made, "l1error-uses-updated-weights", "the new weights are used", depth)
        return self._of_sent_back(touched[0].reference, depth, a, made, plain)

    def _hidden_factors(self, reference: int, depth: int) -> list[Factor]:
        stop = [each for each in self.backward if self._is_delta(each, depth - 1)]
        return self.factors(reference, stop)

    def _is_delta(self, reference: int, depth: int) -> bool:
        return any(
            (wanted := self.adjoints.get(each.z)) is not None
            and wanted.size == self.value(reference).size
            and same(self.value(reference), wanted) is not None
            and self._is_right(reference, wanted)
            for each in self.network.layer(depth)
        )

    def _of_sent_back(self, reference: int, depth: int, a: int, made: int, plain: list[Factor]) -> Finding | None:
        """What is wrong with the error that is sent back to a hidden layer."""
        reference, _ = self.core(reference)
        line = self.line(reference) or made
        operation = self.made(reference)
        name = operations.plain(operation.name) if operation is not None else ""
        value = self.value(reference)
        target = self._target()
        if any(self._is_delta(reference, each) for each in range(depth)):
            return Finding("hidden_delta", made, "l1error-ignores-weights", "no weights have a part in it", depth)
        if target is not None and self._is_miss(value, self.value(a), target):
            return Finding(
                "hidden_delta",
                line,
                "l1error-hidden-target-is-y",
                "the hidden layer is compared with the target",
                depth,
            )
        if operation is None or (name not in _PRODUCTS and name != "Mult"):
            return self._unweighted(reference, depth, line)
        operands = [self.core(each)[0] for each in operation.arguments if type(each) is int][:2]
        deltas = [self.adjoints[each.z] for each in self.network.layer(depth - 1) if each.z in self.adjoints]
        carries = [each for each in operands if self.touched(each)]
        weights = [each for each in operands if each not in carries[:1]]
        right = carries and any(self._is_right(carries[0], each) for each in deltas)
        if right:
            return self._wrong_weights(weights[0] if weights else reference, depth, line)
        if carries and self._is_right(carries[0], self.error) and len(self.step.errors) == 1 and depth == 1:
            return Finding("hidden_delta", line, "l1error-from-error-not-delta", "the raw error is sent back", depth)
        if carries and any(self._is_delta(carries[0], each) for each in range(self.network.depth)):
            return Finding("hidden_delta", line, None, "another layer's delta is sent back", depth)
        inner = self._upstream(carries, depth) if carries else None
        return inner or Finding("hidden_delta", line, None, "what is sent back is no delta", depth)

    def _is_miss(self, value: Array, out: Array, target: Array) -> bool:
        if value.size == 1:
            return abs(abs(float(value.ravel()[0])) - abs(float((out - target).ravel()[0]))) < 1e-12
        if target.size not in (1, out.size):
            return False
        return same(value, out - (target if target.size == 1 else target.reshape(out.shape))) is not None

    def _upstream(self, carries: list[int], depth: int) -> Finding | None:
        """Whether the delta that is sent back was wrong itself."""
        for place in self.network.layer(depth - 1):
            value, wanted = self.value(carries[0]), self.adjoints.get(place.z)
            if wanted is not None and value.size == wanted.size and not self.is_there(wanted):
                found = self._of_delta(carries[0], depth - 1, place.z, self.line(carries[0]))
                if found is not None:
                    return found
        return None

    def _unweighted(self, reference: int, depth: int, line: int) -> Finding:
        if any(self._is_delta(reference, each) for each in range(depth)):
            return Finding("hidden_delta", line, "l1error-ignores-weights", "no weights have a part in it", depth)
        if self._is_right(reference, self.error) and depth == 1:
            return Finding("hidden_delta", line, "l1error-from-error-not-delta", "the raw error is sent back", depth)
        return Finding("hidden_delta", line, None, "", depth)

    def _target(self) -> Array | None:
        first = self.step.errors[0]
        return self.evidence.value(first.target) if len(self.step.errors) == 1 else None

    def _wrong_weights(self, reference: int, depth: int, line: int) -> Finding:
        value = self.value(reference)
        for change in self.changes:
            before, after = self.value(change.variable.before), self.value(change.variable.after)
            known = {
                "l1error-uses-updated-weights": after,
                "l1error-abs-weights": np.abs(before),
                "l1error-sign-of-weights": np.sign(before),
            }
            for name, wanted in known.items():
                if value.size == wanted.size and same(value, wanted) == 1.0 and same(value, before) != 1.0:
                    return Finding("hidden_delta", line, name, "", depth)
            if value.size == before.size and same(value, before) is not None:
                return Finding("hidden_delta", line, "l1error-no-transpose", "the weights lie the wrong way", depth)
        return Finding("hidden_delta", line, None, "other weights", depth)

    # Slopes

    def _of_slope(
        self, plain: list[Factor], z: int, a: int, slope: Array, depth: int, line: int, whole: int
    ) -> Finding | None:
        """What is wrong with the slope that an error is multiplied with."""
        concept = "hidden_delta" if depth else "output_delta"
        missing = "l1delta-no-derivative" if depth else "l2delta-no-derivative"
        plain = [each for each in plain if self.value(each.reference).size > 1 or each.reference in self._derived]
        if not plain:
            return Finding(concept, self._line_of_missing(whole, line), missing, "no slope", depth)
        product = np.ones(())
        with np.errstate(all="ignore"):
            for each in plain:
                product = (
                    product
                    * self.value(each.reference).reshape(self._shaped_like(each.reference, slope)) ** each.exponent
                )
        factor = self._ratio(product, slope)
        if factor is not None and factor > 0:
            return None
        name, squash_right = self.network.squash_of(depth)
        values = self._unit(z, a, slope, depth)
        found = self._formula(product, values)
        own_line, call_line = self._lines_of_slope(plain, line)
        squash_line = self._line_of_way(a)
        rising = self._ratio(product, self.value(a) * (1 - self.value(a)))
        if rising is not None and (found != "deriv-on-preactivation" or name == "linear"):
            if name == "linear":
                id_ = "forward-no-hidden-activation" if depth else "forward-no-output-activation"
                return Finding("forward", self._line_of_sum(z), id_, "nothing squashes this layer", depth - 10)
            if name == "forward-double-sigmoid":
                return Finding("forward", self._outer_line(a), name, "squashed twice", depth - 10)
            if name == "falling sigmoid" and rising > 0:
                return Finding("sigmoid", squash_line, "sigmoid-missing-minus", "the curve falls", depth - 10)
            if not squash_right or not name:
                known = name if name.startswith("sigmoid") else None
                return Finding("sigmoid", squash_line, known, "no sigmoid", depth - 10)
        if factor is not None:
            return Finding("slope", own_line, "deriv-sign-flipped", "the slope's sign is turned", depth)
        for other in self._other_slopes(depth):
            if self._ratio(product, other) is not None:
                id_ = "l1delta-derivative-of-layer2" if depth else "l2delta-derivative-of-layer1"
                return Finding(concept, line, id_, "another layer's slope", depth)
        if found in ("activation", "activation of the sum"):
            return Finding(concept, line, None if depth else "l2delta-activation-instead-of-slope", "no slope", depth)
        if found in ways.GIVEN_OTHERS:
            return Finding(
                "slope", call_line, found if found.startswith("deriv") else None, "given something else", depth
            )
        known = found if found and found[:5] in ("deriv", "sigmo") else None
        return Finding("slope", own_line, known, found or "no slope of this layer", depth)

    def _ratio(self, found: Array, wanted: Array) -> float | None:
        """The factor between two slopes; single numbers must be alike but for the sign."""
        factor = same(found, wanted)
        if factor is None or found.size > 1:
            return factor
        return factor if abs(abs(factor) - 1) < 1e-9 else None

    def _shaped_like(self, reference: int, wanted: Array) -> tuple[int, ...]:
        value = self.value(reference)
        return wanted.shape if value.size == wanted.size and value.shape != wanted.shape else value.shape

    def _unit(self, z: int, a: int, slope: Array, depth: int) -> ways.Unit:
        error = self._error_at(a) if depth == 0 else None
        return ways.Unit(self.value(z).reshape(self.value(a).shape), self.value(a), slope, error, ())

    def _formula(self, product: Array, unit: ways.Unit) -> str:
        with np.errstate(all="ignore"):
            for name, gives in ways.SLOPES.items():
                wanted = gives(unit)
                if wanted is not None and np.any(wanted) == np.any(product) and self._ratio(product, wanted):
                    return name
        return ""

    def _other_slopes(self, depth: int) -> Iterator[Array]:
        for other in range(self.network.depth):
            if other != depth:
                for place in self.network.layer(other):
                    yield self._slope_at(place.z, place.a)

    def _lines_of_slope(self, plain: list[Factor], line: int) -> tuple[int, int]:
        """The line that computes a slope, and the line that asks for it."""
        last = max((each.reference for each in plain), key=lambda each: each)
        product = self._common_product(plain)
        at = product if product is not None else last
        operation = self.made(at)
        own = self.evidence.line(operation) if operation is not None else self.line(at)
        if len(plain) == 1 and last in self.step.forward:
            own = self._line_of_function(line) or line
        named = [each for _, each in self.evidence.names.get(at, ()) if each != own]
        return own or line, min(named, default=line)

    def _line_of_function(self, line: int) -> int:
        """Where the script's own function that is called on this line gives something back; 0 where none is."""
        functions = {each.name: each for each in self.evidence.tree[1] if isinstance(each, ast.FunctionDef)}
        for node in self.evidence.tree[1]:
            if isinstance(node, ast.Call) and node.lineno == line:
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                returns = (
                    [each.lineno for each in ast.walk(functions[name]) if isinstance(each, ast.Return)]
                    if name in functions
                    else []
                )
                if len(returns) == 1:
                    return returns[0]
        return 0

    def _common_product(self, plain: list[Factor]) -> int | None:
        """The value that is the product of these factors alone."""
        wanted = {each.reference for each in plain}
        best = None
        for operation in self.part.operations:
            if operation.result in self.step.forward or self.touched(operation.result) or operation.time > self._end:
                continue
            own = {each.reference for each in self.factors(operation.result)}
            if wanted and wanted <= own and not any(self.touched(each) for each in own):
                best = operation.result
                break
        return best

    def _line_of_sum(self, z: int) -> int:
        named = [line for _, line in self.evidence.names.get(z, ())]
        return min(named, default=self.line(z))

    def _outer_line(self, a: int) -> int:
        named = [line for _, line in self.evidence.names.get(a, ())]
        return min(named, default=self.line(a))


def slope_of(evidence: Evidence, adjoints: dict[int, Array], reference: int) -> Array | None:
    """How much a value matters, also where it is a part of another."""
    return slope_at(evidence, adjoints, reference)
