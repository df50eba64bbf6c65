"""Requests and cases as bytes, and the frames that carry them through a pipe. No pickle.

A frame states its kind, its number and its length. A reader takes no more bytes than were announced and are allowed.
"""

import json
import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from byheart.asking.answer import LARGEST, Unpacking, note_array, pack
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Polynomial

HEAD = struct.Struct("<cII")

# The kinds of frame: the files to write; the walls stand, or don't; a file was run; a question; its answers;
# a script is to be watched while it runs; what was seen; a question while other functions are answered from outside.
FILES, READY, FAILED, LOADED, QUESTION, ANSWERS = b"W", b"R", b"F", b"L", b"Q", b"A"
WATCH, EVIDENCE, LED = b"T", b"E", b"I"


@dataclass(frozen=True, slots=True)
class Frame:
    """One message in a pipe. `number` is the number of the request that it belongs to."""

    kind: bytes
    number: int
    content: bytes = b""

    def packed(self) -> bytes:
        """The frame as bytes."""
        return HEAD.pack(self.kind, self.number, len(self.content)) + self.content


def send(pipe: int, frame: Frame) -> None:
    """Write all of a frame into a pipe, however long that takes."""
    rest = memoryview(frame.packed())
    while rest:
        rest = rest[os.write(pipe, rest) :]


def receive(pipe: int) -> Frame | None:
    """Wait for the next frame; None if no more will come."""
    head = _exactly(pipe, HEAD.size)
    if head is None:
        return None
    kind, number, length = HEAD.unpack(head)
    content = _exactly(pipe, length)
    return None if content is None else Frame(kind, number, content)


def request(question: str, file: str, asked: bytes) -> bytes:
    """The bytes of a request: a question's id, the file to ask, and its encoded cases."""
    return json.dumps([question, file]).encode() + b"\n" + asked


def read_request(content: bytes) -> tuple[str, str, tuple[Case, ...]]:
    """What `request` wrote."""
    line, _, asked = content.partition(b"\n")
    question, file = json.loads(line)
    return question, file, decode_cases(asked)


def encode_cases(cases: Sequence[Case]) -> bytes:
    """The inputs of these cases. Their names are left out, since they may tell a learner too much.

    A case that comes again is its first place: who reads this would know the same numbers again.
    """
    numbers: list[bytes] = []
    places: dict[int, int] = {}
    noted: list[Any] = []
    for at, case in enumerate(cases):
        first = places.setdefault(id(case), at)
        own = {name: _noted(name, value, numbers) for name, value in case.inputs.items()} if first == at else first
        noted.append(own)
    return pack(json.dumps(noted), numbers)


def decode_cases(packed: bytes) -> tuple[Case, ...]:
    """What `encode_cases` wrote."""
    reading = Unpacking(packed, LARGEST)
    cases: list[Case] = []
    for each in reading.header:
        own = None if isinstance(each, int) else {name: _input(noted, reading) for name, noted in each.items()}
        cases.append(cases[each] if own is None else Case("", own))
    return tuple(cases)


def _noted(name: str, value: Any, numbers: list[bytes]) -> list[Any]:
    if isinstance(value, np.ndarray):
        return ["array", note_array(value, numbers)]
    if isinstance(value, Polynomial):
        return ["polynomial", value.coefficients]
    plain = value.item() if isinstance(value, np.generic) else value
    if plain is None or isinstance(plain, bool | int | float | str):
        return ["plain", plain]
    raise GraderFault(f"a case's {name} is a {type(value).__name__}: give arrays, numbers, texts or a Polynomial.")


def _input(described: Any, reading: Unpacking) -> Any:
    kind, noted = described
    if kind == "array":
        return reading.array(noted)
    return Polynomial(tuple(noted)) if kind == "polynomial" else noted


def _exactly(pipe: int, length: int) -> bytes | None:
    parts = []
    while length:
        part = os.read(pipe, min(length, 1 << 20))
        if not part:
            return None
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
