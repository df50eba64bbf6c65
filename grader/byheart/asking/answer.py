"""Read what a learner's function returned into plain numbers and plain numeric arrays, and pack that for transport.

`read` keeps no object of the learner's: no subclass and no method whose code could run later. `encode` writes answers
as one JSON text and raw little-endian numbers, to leave the jail. `decode` reads such bytes outside, and trusts none of
them. This file uses no pickle and no files, and doesn't decide what is right.
"""

import itertools
import json
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from byheart.asking.problems import StudentProblem

Kind = Literal["array", "number", "sequence", "nothing", "text", "other"]
Status = Literal["returned", "raised", "timeout", "blank", "missing", "crash"]

LONGEST = 100_000

# The most bytes that encoded answers may have, whoever wrote them.
LARGEST = 16 << 20
_LONGEST_TEXT = 1 << 20
_MOST_VALUES = 2 * LONGEST
_MOST_ITEMS = 64
_DEEPEST = 4
_LONGEST_NAME = 100
_LONGEST_COMPLAINT = 1000
_DTYPES = {
    name: np.dtype(name)
    for name in "|b1 |i1 |u1 <i2 <u2 <f2 <i4 <u4 <f4 <i8 <u8 <f8 <c8 <c16".split()  # noqa: SIM905
}
_KINDS = frozenset(get_args(Kind))
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

# The outcomes that a learner's own process may report. A crash or a timeout is seen from outside.
_SAID_INSIDE = ("returned", "raised", "blank", "missing")


@dataclass(frozen=True, slots=True)
class Value:
    """One returned value. `array` holds the values of an array, a number, or a sequence whose items are all numbers."""

    kind: Kind
    type_name: str
    array: NDArray[Any] | None = None
    items: tuple["Value", ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the learner's own code."""

    file: str
    number: int
    code: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question got back for one case.

    `complaint` is the exception in words if one was raised, or why the question couldn't be asked. `lines` are the
    learner's own lines, outermost first. `changed` names the arguments that the function changed in place.
    """

    status: Status
    value: Value | None = None
    complaint: str = ""
    lines: tuple[Line, ...] = ()
    changed: tuple[str, ...] = field(default=())


def read(returned: Any, depth: int = 0, unpacked: Callable[[Any], Any] | None = None) -> Value:
    """Whatever was returned, as plain values. `unpacked` makes NumPy's arrays of those of another library."""
    if unpacked is not None:
        returned = unpacked(returned)
    type_name = _type_name(returned)
    if returned is None:
        return Value("nothing", type_name)
    if isinstance(returned, str | bytes):
        return Value("text", type_name)
    if isinstance(returned, bool | int | float | complex | np.number | np.bool_):
        return _number(returned, type_name)
    if isinstance(returned, np.ndarray):
        return _array(returned, type_name)
    if isinstance(returned, tuple | list) and depth < 3 and len(returned) <= LONGEST:
        return _sequence(returned, type_name, depth, unpacked)
    return Value("other", type_name)


class Unreadable(StudentProblem):
    """The bytes that came back are no encoded answers: too large, damaged, or made up."""


def encode(answers: Sequence[Answer]) -> bytes:
    """The answers as bytes. If they grow too large, the list ends with the answer that is too much, which says so."""
    noted: list[Any] = []
    parts: list[list[bytes]] = []
    size = values = 0
    for answer in answers:
        parts.append([])
        noted.append(_noted(answer, parts[-1]))
        size += sum(map(len, parts[-1]))
        values += _size(answer.value)
        if size > LARGEST // 2 or values > _MOST_VALUES:
            _refuse(noted, parts, len(noted) - 1, answer)
            break
    text = json.dumps(noted)
    if len(text) > _LONGEST_TEXT // 2:
        lengths = itertools.accumulate(len(json.dumps(each)) for each in noted)
        last = next((at for at, length in enumerate(lengths) if length > _LONGEST_TEXT // 2), len(noted) - 1)
        _refuse(noted, parts, last, answers[last])
        text = json.dumps(noted)
    return pack(text, [number for own in parts for number in own])


def _refuse(noted: list[Any], parts: list[list[bytes]], last: int, answer: Answer) -> None:
    """Replace this answer and all after it by one that says that it is too large."""
    del noted[last:], parts[last:]
    noted.append(_noted(Answer("raised", complaint="what it returned is too large to be read", lines=answer.lines), []))


def decode(packed: bytes, limit: int = LARGEST) -> list[Answer]:
    """The answers in these bytes, whoever wrote them. Raises Unreadable, and nothing else."""
    try:
        reading = Unpacking(packed, limit)
        if not isinstance(reading.header, list) or len(reading.header) > LONGEST:
            raise Unreadable("no list of answers")
        answers = [_answer(noted, reading) for noted in reading.header]
        reading.finish()
    except (TypeError, ValueError, OverflowError, RecursionError, MemoryError) as problem:
        raise Unreadable(f"{type(problem).__name__}: {problem}") from None
    return answers


def pack(text: str, numbers: Sequence[bytes]) -> bytes:
    """A JSON text, then the numbers that it describes."""
    header = text.encode()
    return b"".join((len(header).to_bytes(4, "little"), header, *numbers))


def note_array(array: NDArray[Any], numbers: list[bytes]) -> list[Any]:
    """The description of this array for the JSON text. The array's bytes are appended to `numbers`."""
    kind = array.dtype
    if kind.kind in "fc" and kind.str not in _DTYPES:  # a number type that only this machine has
        kind = np.dtype("f8" if kind.kind == "f" else "c16")
    plain = array if array.dtype.str == "<f8" else array.astype(kind.newbyteorder("<"), copy=False)
    numbers.append(plain.tobytes())
    return [plain.dtype.str, list(plain.shape)]


class Unpacking:
    """Takes apart what `pack` made, or what somebody forged. Raises TypeError, ValueError or Unreadable."""

    def __init__(self, packed: bytes, limit: int) -> None:
        self._packed = packed
        self._at = 4 + int.from_bytes(packed[:4], "little")
        self.values = 0
        if len(packed) > limit or not 4 <= self._at <= min(len(packed), _LONGEST_TEXT + 4):
            raise Unreadable(f"{len(packed)} bytes that can't be taken apart")
        self.header: Any = json.loads(packed[4 : self._at].decode())

    def array(self, noted: Any) -> NDArray[Any]:
        """The array that this description announces."""
        name, shape = noted
        dtype = _DTYPES.get(name)
        if dtype is None or not isinstance(shape, list) or len(shape) > 32:
            raise Unreadable("no array that is known here")
        for length in shape:
            if type(length) is not int or not 0 <= length <= len(self._packed):
                raise Unreadable("no shape of an array")
        size = math.prod(shape) * dtype.itemsize
        if self._at + size > len(self._packed):
            raise Unreadable("fewer numbers than announced")
        there: NDArray[Any] = np.ndarray(shape, "|u1" if name == "|b1" else dtype, self._packed, self._at)
        self._at += size
        return np.asarray(there != 0) if name == "|b1" else there.copy()

    def count(self, values: int) -> None:
        """Count these values, and refuse too many."""
        self.values += values
        if self.values > _MOST_VALUES:
            raise Unreadable("too many values")

    def finish(self) -> None:
        """Refuse bytes that no description announced."""
        if self._at != len(self._packed):
            raise Unreadable("more numbers than announced")


def _size(value: Value | None) -> int:
    return 0 if value is None else 1 + sum(map(_size, value.items))


def _noted(answer: Answer, numbers: list[bytes]) -> list[Any]:
    lines = answer.lines if len(answer.lines) <= 20 else (*answer.lines[:10], *answer.lines[-10:])
    value = None if answer.value is None else _noted_value(answer.value, numbers)
    return [
        answer.status,
        answer.complaint[:_LONGEST_COMPLAINT],
        [[line.file[:_LONGEST_NAME], line.number, line.code[:_LONGEST_COMPLAINT]] for line in lines],
        answer.changed,
        value,
    ]


def _noted_value(value: Value, numbers: list[bytes]) -> list[Any]:
    """[kind, type], then: an array; or a sequence's items; or the type that all items share, and their array."""
    start = [value.kind, value.type_name[:_LONGEST_NAME]]
    if value.kind == "sequence" and _alike(value) and value.array is not None:
        return [*start, value.items[0].type_name[:_LONGEST_NAME], note_array(value.array, numbers)]
    if value.kind == "sequence":
        return [*start, [_noted_value(item, numbers) for item in value.items]]
    return start if value.array is None else [*start, note_array(value.array, numbers)]


def _alike(value: Value) -> bool:
    if value.array is None:
        return False
    kinds = {(item.kind, item.type_name, item.array.dtype if item.array is not None else None) for item in value.items}
    return len(kinds) == 1 and value.array.dtype == value.items[0].array.dtype  # type: ignore[union-attr]


def _answer(noted: Any, reading: Unpacking) -> Answer:
    status, complaint, lines, changed, value = noted
    if status not in _SAID_INSIDE or (status == "returned") != (value is not None):
        raise Unreadable("no outcome that a question has")
    if len(lines) > _MOST_ITEMS or len(changed) > _MOST_ITEMS:
        raise Unreadable("too many lines")
    return Answer(
        status,
        None if value is None else _value(value, reading),
        _text(complaint, _LONGEST_COMPLAINT),
        tuple(_line(*line) for line in lines),
        tuple(_text(name) for name in changed),
    )


def _line(file: Any, number: Any, code: Any) -> Line:
    """A line from its description. Raises Unreadable if that is malformed."""
    if type(number) is not int or not 0 <= number < 1 << 31:
        raise Unreadable("no line number")
    return Line(_text(file), number, _text(code, _LONGEST_COMPLAINT))


def _value(noted: Any, reading: Unpacking, depth: int = 0) -> Value:
    kind, type_name, *rest = noted
    reading.count(1)
    if kind not in _KINDS or depth > _DEEPEST:
        raise Unreadable("no kind of value that is known here")
    if kind == "sequence":
        return Value("sequence", _text(type_name), *_items(rest, reading, depth))
    if (kind in ("number", "array")) != (len(rest) == 1) or len(rest) > 1:
        raise Unreadable("a value with too little or too much to it")
    array = reading.array(rest[0]) if rest else None
    if array is not None and (array.ndim == 0) != (kind == "number"):
        raise Unreadable("a number with axes, or an array without")
    return Value(kind, _text(type_name), array)


def _items(rest: list[Any], reading: Unpacking, depth: int) -> tuple[NDArray[Any] | None, tuple[Value, ...]]:
    """A sequence's items, together as one array if all are numbers, and each by itself."""
    if len(rest) == 1 and isinstance(rest[0], list):
        items = tuple(_value(item, reading, depth + 1) for item in rest[0])
        return _together(items), items
    type_name, noted = rest
    array = reading.array(noted)
    if array.ndim != 1 or not array.size:
        raise Unreadable("no row of numbers")
    reading.count(array.size)
    name = _text(type_name)
    return array, tuple(Value("number", name, array[at, ...]) for at in range(array.size))


def _text(text: Any, longest: int = _LONGEST_NAME) -> str:
    """The text, cut to its longest length, without characters that would upset a terminal or an XML file."""
    if not isinstance(text, str):
        raise Unreadable("no text where one belongs")
    if len(text) <= longest and text.isprintable():
        return text
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text[:longest])


def _type_name(returned: Any) -> str:
    kind = type(returned)
    module = kind.__module__.split(".")[0]
    return kind.__name__ if module in ("builtins", "numpy", "__main__") else f"{module}.{kind.__name__}"


def _number(returned: Any, type_name: str) -> Value:
    array = np.asarray(returned)
    if array.dtype.kind not in "biufc":
        return Value("other", f"{type_name} too large for 64 bits")
    return Value("number", type_name, array)


def _array(returned: NDArray[Any], type_name: str) -> Value:
    plain = np.array(returned, subok=False)
    if plain.dtype.kind not in "biufc":
        contents = {"O": "Python objects", "U": "texts", "S": "texts"}.get(
            plain.dtype.kind, f"{plain.dtype.name} values"
        )
        return Value("other", f"array of {contents}")
    return Value("number" if plain.ndim == 0 else "array", type_name, plain)


def _sequence(returned: Any, type_name: str, depth: int, unpacked: Callable[[Any], Any] | None) -> Value:
    items = tuple(read(item, depth + 1, unpacked) for item in returned)
    return Value("sequence", type_name, _together(items), items)


def _together(items: tuple[Value, ...]) -> NDArray[Any] | None:
    """The items as one array, if all are numbers."""
    if items and all(item.kind == "number" and item.array is not None for item in items):
        return np.array([item.array for item in items])
    return None
