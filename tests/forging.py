"""Forge recordings: what an attacker sends who has the recording of a right script and hands in another text.

`changed_texts` makes other texts of a right script: lines deleted, commented, made dead, names and operators replaced,
operands swapped, calls of nothing in place of operations. `forged` makes the recording fit such a text as well as can
be: nodes are numbered as they are there, or others of their kind are named in their place. Nothing is judged here.
"""

import ast
import copy
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from byheart.asking.answer import LARGEST, Unpacking, note_array, pack

WAYS = ("kept", "nearest", "calls", "windows", "cut")
_LISTS = ("events", "shapes", "contexts")


@dataclass(frozen=True)
class Recording:
    """A recording, taken apart."""

    header: dict[str, Any]
    events: list[Any]
    shapes: list[Any]
    contexts: list[Any]
    values: Any

    def packed(self) -> bytes:
        """The recording as bytes again."""
        numbers: list[bytes] = []
        header = dict(self.header)
        for name in _LISTS:
            text = json.dumps(getattr(self, name)).encode()
            header[name] = note_array(np.frombuffer(text, np.uint8), numbers)
            if name == "events":
                header["values"] = note_array(self.values, numbers)
        return pack(json.dumps(header), numbers)


def taken_apart(packed: bytes) -> Recording:
    """The recording in these bytes."""
    reading = Unpacking(packed, LARGEST)
    header = reading.header
    events = json.loads(reading.array(header["events"]).tobytes())
    values = np.array(reading.array(header["values"]))
    shapes = json.loads(reading.array(header["shapes"]).tobytes())
    contexts = json.loads(reading.array(header["contexts"]).tobytes())
    return Recording(header, events, shapes, contexts, values)


# Texts ----------------------------------------------------------------------------------------------------------------


def changed_texts(
    source: bytes, many: int, seed: int = 0, wanted: set[int] | None = None
) -> Iterator[tuple[str, bytes, dict[int, int]]]:
    """Other texts: what was done, the text, and for each old node's number the new one's, where it is still there.

    If `wanted` is given, only nodes with these numbers are changed.
    """
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    made = [each for each in _changes(nodes) if wanted is None or each[1] in wanted]
    random.Random(seed).shuffle(made)
    for name, at, change in made[:many]:
        copied = copy.deepcopy(tree)
        theirs = list(ast.walk(copied))
        origin = {id(each): number for number, each in enumerate(theirs)}
        if not change(theirs, at):
            continue
        try:
            text = ast.unparse(ast.fix_missing_locations(copied)).encode()
            numbers = _matched(copied, ast.parse(text), origin)
        except (SyntaxError, ValueError, AttributeError):
            continue
        yield name, text, numbers


def _matched(copied: ast.AST, parsed: ast.AST, origin: dict[int, int]) -> dict[int, int]:
    """For each old number the new one: `ast.unparse` and `ast.parse` keep the order of the nodes."""
    before, after = list(ast.walk(copied)), list(ast.walk(parsed))
    if [type(each) for each in before] != [type(each) for each in after]:
        raise ValueError("another tree")
    return {origin[id(each)]: number for number, each in enumerate(before) if id(each) in origin}


def _changes(nodes: list[ast.AST]) -> Iterator[tuple[str, int, Any]]:
    names = sorted({each.id for each in nodes if isinstance(each, ast.Name)})
    for at, node in enumerate(nodes):
        if isinstance(node, ast.Assign | ast.AugAssign | ast.Return | ast.Expr):
            yield "deleted", at, _instead([])
            yield "dead", at, _dead
            yield "called away", at, _called_away
        if isinstance(node, ast.AugAssign):
            yield "other sign", at, _other_operator
        if isinstance(node, ast.BinOp):
            yield "swapped", at, _swapped
            yield "other operator", at, _other_operator
            yield "left side only", at, _side("left")
            yield "right side only", at, _side("right")
        if isinstance(node, ast.Call):
            yield "nothing's call", at, _emptied
            if node.args:
                yield "not called", at, _argument_only
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            for name in names:
                if name != node.id:
                    yield "another name", at, _renamed(name)
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            yield "another number", at, _renumbered
        if isinstance(node, ast.Attribute):
            yield "no attribute", at, _bare


def _replace(nodes: list[ast.AST], node: ast.AST, new: Any) -> bool:
    for parent in nodes:
        for field, value in ast.iter_fields(parent):
            if value is node and isinstance(new, ast.AST):
                setattr(parent, field, new)
                return True
            if isinstance(value, list) and any(each is node for each in value):
                place = next(at for at, each in enumerate(value) if each is node)
                value[place : place + 1] = new if isinstance(new, list) else [new]
                if not value and field == "body":
                    value.append(ast.Pass())
                return True
    return False


def _instead(new: list[ast.stmt]) -> Any:
    return lambda nodes, at: _replace(nodes, nodes[at], list(new))


def _dead(nodes: list[ast.AST], at: int) -> bool:
    return _replace(nodes, nodes[at], ast.If(ast.Constant(False), [nodes[at]], []))


def _call_of_nothing() -> ast.Call:
    return ast.Call(ast.Name("f", ast.Load()), [], [])


def _called_away(nodes: list[ast.AST], at: int) -> bool:
    node: Any = nodes[at]
    if getattr(node, "value", None) is None:
        return False
    node.value = _call_of_nothing()
    return True


def _emptied(nodes: list[ast.AST], at: int) -> bool:
    return _replace(nodes, nodes[at], _call_of_nothing())


def _argument_only(nodes: list[ast.AST], at: int) -> bool:
    node: Any = nodes[at]
    return _replace(nodes, node, node.args[0])


def _swapped(nodes: list[ast.AST], at: int) -> bool:
    node: Any = nodes[at]
    node.left, node.right = node.right, node.left
    return True


def _other_operator(nodes: list[ast.AST], at: int) -> bool:
    node: Any = nodes[at]
    others = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.MatMult: ast.Mult}
    other = others.get(type(node.op))
    if other is None:
        return False
    node.op = other()
    return True


def _side(name: str) -> Any:
    return lambda nodes, at: _replace(nodes, nodes[at], getattr(nodes[at], name))


def _renamed(name: str) -> Any:
    def change(nodes: list[ast.AST], at: int) -> bool:
        nodes[at].id = name  # type: ignore[attr-defined]
        return True

    return change


def _renumbered(nodes: list[ast.AST], at: int) -> bool:
    node: Any = nodes[at]
    node.value = node.value + 1
    return True


def _bare(nodes: list[ast.AST], at: int) -> bool:
    node: Any = nodes[at]
    return _replace(nodes, node, node.value)


# Recordings -----------------------------------------------------------------------------------------------------------


def forged(recording: Recording, text: bytes, numbers: dict[int, int], way: str, seed: int = 0) -> bytes:
    """The recording, made to fit this text.

    kept: nodes that are gone are left out. nearest: one of the same kind stands for each of them. calls: any call
    does. windows: as nearest, and what a new window begins with is shifted. cut: as nearest, without the end.
    """
    chance = random.Random(seed)
    nodes = list(ast.walk(ast.parse(text)))
    kinds: dict[type, list[int]] = {}
    for number, node in enumerate(nodes):
        kinds.setdefault(type(node), []).append(number)
    calls = kinds.get(ast.Call, [])
    old_kinds = recording.header["kinds_of_nodes"]
    events = []
    for event in recording.events:
        if event[0] == "window":
            events.append(event)
            continue
        place = 1 if event[0] == "name" else 0
        number = event[place]
        new = numbers.get(number, -2) if number >= 0 else number
        if new == -2:
            if way == "kept" or (event[0] == "name"):
                continue
            same = calls if way == "calls" else kinds.get(old_kinds[number], []) or calls
            if not same:
                continue
            new = chance.choice(same)
        events.append([*event[:place], new, *event[place + 1 :]])
    if way == "windows":
        events = _windowed(events, chance)
    if way == "cut":
        events = events[: int(len(events) * chance.uniform(0.2, 0.9))]
    contexts = [[numbers[each] for each in place if each in numbers] for place in recording.contexts]
    header = {name: value for name, value in recording.header.items() if name != "kinds_of_nodes"}
    header |= {"status": "ended", "ran": list(range(len(nodes)))}
    return Recording(header, events, recording.shapes, contexts, recording.values).packed()


def _windowed(events: list[Any], chance: random.Random) -> list[Any]:
    """A window that begins in the middle of everything."""
    at = chance.randrange(len(events) or 1)
    return [*events[:at], ["window", 40], *events[at:]]


def with_kinds(recording: Recording, source: bytes) -> Recording:
    """The recording, with the kind of each node of its own text noted."""
    kinds = [type(each) for each in ast.walk(ast.parse(source))]
    return Recording(
        {**recording.header, "kinds_of_nodes": kinds},
        recording.events,
        recording.shapes,
        recording.contexts,
        recording.values,
    )
