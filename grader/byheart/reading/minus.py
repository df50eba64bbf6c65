"""See a minus in each way to write one: `-1 * t` and `0 - t` negate t, `o + -t` is `o - t`, `a -= -b` is `a += b`.

That is the same mathematics, so it is read as that, and every rule about differences holds for it; `-(o - 1)` is
`1 - o`. Sums in place are left as they are. What only happens to be negative isn't looked at: the minus has to be
computed.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation, references_in


def with_minus(evidence: Evidence) -> Evidence:
    """The recording with each negation and each difference as one; itself where all are written so."""
    plain = dict(_negations(evidence))
    turned = {each.result: each for each in (plain.get(one.result, one) for one in evidence.operations) if _turns(each)}
    found = plain | dict(_differences(evidence, turned)) | dict(_sums(evidence, turned))
    found |= dict(_turned_round(evidence, turned))
    if not found:
        return evidence
    return replace(evidence, operations=tuple(found.get(each.result, each) for each in evidence.operations))


def _turns(operation: Operation) -> bool:
    is_minus = operations.plain(operation.name) == "USub" and not operation.in_place
    return is_minus and type(operation.arguments[0]) is int


def _negations(evidence: Evidence) -> Iterator[tuple[int, Operation]]:
    """The products with -1, and what is taken away from 0, where those numbers stand in the text: as negations."""
    for each in evidence.operations:
        if each.in_place or len(each.arguments) < 2:
            continue
        for own, other, name, number in ((0, 1, "Mult", -1), (1, 0, "Mult", -1), (1, 0, "Sub", 0)):
            value = each.arguments[own]
            if each.name == name and type(value) is int and _is_number(evidence, each, other, number):
                yield each.result, replace(each, name="USub", arguments=(value,), made_of=(value,), by_value=False)
                break


def _differences(evidence: Evidence, turned: Mapping[int, Operation]) -> Iterator[tuple[int, Operation]]:
    """The sums with one of these negations, as differences.

    What makes a whole number negative isn't recorded. So it is negated, too, where others are at the same place.
    """
    places: dict[tuple[int, int], int] = {}
    whole: list[Operation] = []
    for each in evidence.operations:
        if each.name != "Add" or each.in_place or len(each.arguments) < 2:
            continue
        less = [_negated(evidence, each, at, turned) for at in (0, 1)]
        if (less[0] is None) != (less[1] is None):
            at = 0 if less[1] is None else 1
            places[each.site] = at
            yield each.result, _as_difference(each, at, less[at])
        elif less[0] is None:
            whole.append(each)
    for each in whole:
        at = places.get(each.site, -1)
        if at >= 0 and (number := _whole_number(each.arguments[at])) is not None:
            yield each.result, _as_difference(each, at, ["c", -number])


def _sums(evidence: Evidence, turned: Mapping[int, Operation]) -> Iterator[tuple[int, Operation]]:
    """The differences from one of these negations, as sums, also in place: `a -= -b` is `a += b`."""
    for each in evidence.operations:
        less = each.arguments[1] if each.name == "Sub" and len(each.arguments) > 1 else None
        if type(less) is int and less in turned:
            both = (each.arguments[0], turned[less].arguments[0], *each.arguments[2:])
            made_of = (*references_in(both[0]), *references_in(both[1]))
            yield each.result, replace(each, name="Add", arguments=both, made_of=made_of)


def _as_difference(added: Operation, at: int, less: Any) -> Operation:
    """A sum whose operand at this place is the negative of `less`, as a difference."""
    own = added.arguments[1 - at]
    made_of = (*references_in(own), *references_in(less))
    return replace(added, name="Sub", arguments=(own, less), made_of=made_of)


def _whole_number(given: Any) -> int | None:
    """A whole number, which no operation has made; None for anything else."""
    return given[1] if type(given) is list and given[0] == "c" and type(given[1]) is int else None


def _negated(evidence: Evidence, added: Operation, place: int, turned: Mapping[int, Operation]) -> Any:
    """What an operand is the negative of; None where no minus made it. Of a whole number, the text says that."""
    given = added.arguments[place]
    if type(given) is int:
        return turned[given].arguments[0] if given in turned else None
    number = _whole_number(given)
    return ["c", -number] if number is not None and _has_minus(evidence, added, place) else None


def _has_minus(evidence: Evidence, added: Operation, place: int) -> bool:
    """Whether a minus stands before this operand, which is no number of the text.

    What adds two nodes of a graph of one's own has been called by the sum that has it, with either of them first.
    """
    node, calls = evidence.node(added), evidence.calls(added)
    if isinstance(node, ast.BinOp) and _is_turned((node.left, node.right)[place]):
        return True
    caller = calls[-1] if calls else None
    if not isinstance(caller, ast.BinOp) or not isinstance(caller.op, ast.Add):
        return False
    return _is_turned(caller.left) != _is_turned(caller.right)


def _is_turned(operand: ast.expr) -> bool:
    if not isinstance(operand, ast.UnaryOp) or not isinstance(operand.op, ast.USub):
        return False
    return not isinstance(operand.operand, ast.Constant)


def _turned_round(evidence: Evidence, turned: Mapping[int, Operation]) -> Iterator[tuple[int, Operation]]:
    """The negated differences from a number of the text, turned round: no error is one.

    What is used elsewhere as well stays, as weights that begin as `2 * r - 1` do where they are negated.
    """
    for each in turned.values():
        less = evidence.made.get(each.arguments[0])
        if less is None or less.name != "Sub" or less.in_place or len(less.arguments) < 2:
            continue
        if len(evidence.users.get(less.result, ())) > 1:
            continue
        own, number = less.arguments[:2]
        if type(own) is int and evidence.is_literal(less, 1):
            made_of = (*references_in(number), own)
            yield each.result, replace(each, name="Sub", arguments=(number, own), made_of=made_of)


def _is_number(evidence: Evidence, operation: Operation, place: int, number: int) -> bool:
    """Whether this number stands at this place in the text; or is handed there, the same one each time."""
    given = operation.arguments[place]
    if not _is_the_number(evidence, given, number):
        return False
    if evidence.is_literal(operation, place) or _is_negative_literal(evidence, given):
        return True
    again = evidence.at_site[operation.site]
    others = {str(each.arguments[1 - place]) for each in again if len(each.arguments) > 1}
    return (
        number == -1
        and len(others) > 1
        and all(_is_the_number(evidence, each.arguments[place], number) for each in again)
    )


def _is_the_number(evidence: Evidence, given: Any, number: int) -> bool:
    """Whether a value is this single number, wherever it comes from."""
    value = evidence.value(given)
    return value is not None and value.size == 1 and value.item() == number


def _is_negative_literal(evidence: Evidence, given: Any) -> bool:
    """Whether this was made by the minus before a number of the text, as in -1.0."""
    node = evidence.node(evidence.made[given]) if type(given) is int and given in evidence.made else None
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)
