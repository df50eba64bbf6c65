"""The answer key: what the reference answers, and how far two correct programs may differ from it.

Built once from the reference and its noisy copies, kept under a hash of all that made it, and refused when it is stale
or damaged. Arrays in one .npz, never a pickle. It awards nothing.
"""

import hashlib
import importlib
import io
import json
import math
import os
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from grader.course import SETTINGS, Course, Exercise
from grader.problems import GraderFault
from grader.question import Case, Question

FORMAT = 1
COPIES = 32

# How far beyond the noisy copies' largest distance two correct programs may still lie: their noise is one draw of many.
SAFETY = 8
# Relative to the largest value of an array: room for float32 programs, and for values the sigmoid has saturated.
LOOSE = 1e-5
# A comparison that needs more room than this decides nothing, and isn't graded.
WIDEST = 1e-3

# An answer farther off than this, relative to the largest value of an array, was computed in float32 or the like.
_FINE = 1e-8

# Keys of other settings that stay beside the current one.
_KEPT = 4

Leaf = Literal["array", "number", "series"]


@dataclass(frozen=True)
class Expected:
    """One value that an answer must have. `tolerance` is nan where noisy copies disagree: that isn't graded.

    Noisy to float32's precision, that is: a program that calculates in float32 is right as well.

    `precise` is what float64 alone needs; an answer outside it and inside `tolerance` was computed in less.
    """

    kind: Leaf
    values: NDArray[Any]
    tolerance: NDArray[Any]
    precise: NDArray[Any]

    @cached_property
    def graded(self) -> NDArray[Any]:
        """Which of the values can be decided."""
        decided: NDArray[Any] = ~np.isnan(self.tolerance)
        return decided

    @cached_property
    def ungraded(self) -> int:
        """How many of the values can't be."""
        return int(self.values.size - np.count_nonzero(self.graded))

    @cached_property
    def fine(self) -> NDArray[Any]:
        """How far off an answer may be that was computed with all of float64's digits."""
        limit: NDArray[Any] = np.maximum(self.precise, _FINE * np.max(np.abs(self.values)))
        return limit


@dataclass(frozen=True, slots=True)
class ExpectedAnswer:
    """What one case of a question should bring: one value, or several in this order."""

    several: bool
    values: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """All expected answers, by question and case; `sha256` is that of the answers themselves."""

    sha256: str
    answers: Mapping[tuple[str, str], ExpectedAnswer]

    def expected(self, question: Question, case: Case) -> ExpectedAnswer:
        """Raises GraderFault where the key has no such case."""
        try:
            return self.answers[question.id, case.name]
        except KeyError:
            raise GraderFault(f"the answer key has no answer for {question.id}, {case.name}. Build it again.") from None


def build(course: Course, exercises: tuple[Exercise, ...]) -> Key:
    """Ask the reference everything, and its noisy copies too. Raises GraderFault where a question decides nothing."""
    answers = {}
    for exercise in exercises:
        reference = importlib.import_module(f"reference.{exercise.topic}")
        for question in exercise.questions:
            for case in course.cases(question):
                if (question.id, case.name) in answers:
                    raise GraderFault(f"{exercise.folder}: {question.name} has two cases named {case.name!r}.")
                answers[question.id, case.name] = _expected(question, case, reference)
    for exercise in exercises:
        for question in exercise.questions:
            _refuse_undecidable(question, [answers[question.id, case.name] for case in course.cases(question)])
    return Key(_digest(_packed(answers)), answers)


def key_for(course: Course, exercises: tuple[Exercise, ...]) -> Key:
    """The key that belongs to this course: the one that came with it, the one kept from last time, or a new one."""
    wanted = made_from(course, exercises)
    handed_out = course.folder / "key.npz"
    if not has_reference():
        return load(handed_out, wanted)
    kept = kept_at(course, wanted)
    if kept.is_file():
        try:
            return load(kept, wanted)
        except GraderFault:
            kept.unlink()  # ours to make again, since the reference is here
    key = build(course, exercises)
    store(key, kept, wanted)
    return key


def has_reference() -> bool:
    """Whether a key can be built here at all; a student's kit can't."""
    return importlib.util.find_spec("reference.sigmoid") is not None if _has_package() else False


def kept_at(course: Course, made: Mapping[str, str]) -> Path:
    """Where the key with this origin is kept."""
    name = _digest(json.dumps(made, sort_keys=True).encode())[:16]
    return course.folder / ".byheart" / f"key-{name}.npz"


def made_from(course: Course, exercises: tuple[Exercise, ...]) -> dict[str, str]:
    """Hashes of all that an answer key hangs on. Where there is no reference its hash is missing."""
    here = Path(__file__).parent
    asking = [course.folder / SETTINGS, here / "question.py", here / "key.py"]
    asking += [exercise.folder / f"test_{exercise.topic}.py" for exercise in exercises]
    made = {"questions": _digest_of(asking)}
    if has_reference():
        made["reference"] = _digest_of(sorted(Path(_reference_folder()).glob("*.py")))
    return made


def store(key: Key, path: Path, made: Mapping[str, str]) -> None:
    """Write the key in one piece: whoever looks finds the old one, or all of the new one."""
    packed = _packed(key.answers)
    header = json.dumps({"format": FORMAT, "sha256": _digest(packed), "made_from": dict(made)}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, scratch = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "wb") as file:
        np.savez(file, header=np.frombuffer(header, np.uint8), answers=np.frombuffer(packed, np.uint8))
    Path(scratch).replace(path)
    kept = sorted(path.parent.glob("key-*.npz"), key=lambda each: each.stat().st_mtime)
    for old in kept[:-_KEPT]:
        old.unlink(missing_ok=True)


def load(path: Path, wanted: Mapping[str, str]) -> Key:
    """Read a key. Raises GraderFault when it is missing, damaged, or made from other questions or another reference."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            header = json.loads(stored["header"].tobytes())
            packed = stored["answers"].tobytes()
    except FileNotFoundError:
        raise GraderFault(f"{path} is missing: the questions can't be judged without it. Get the kit again.") from None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise GraderFault(
            f"{path} is damaged ({type(error).__name__}). Delete it; it is made or handed out again."
        ) from None
    if header.get("format") != FORMAT or header.get("sha256") != _digest(packed):
        raise GraderFault(f"{path} is damaged: its contents don't match its own hash. Delete it.")
    made = header.get("made_from", {})
    for part, digest in wanted.items():
        if made.get(part) != digest:
            raise GraderFault(f"{path} is stale: it was made from other {part}. Delete it, or get the kit again.")
    return Key(header["sha256"], dict(_unpacked(packed)))


def _has_package() -> bool:
    return importlib.util.find_spec("reference") is not None


def _reference_folder() -> str:
    spec = importlib.util.find_spec("reference")
    assert spec is not None
    return str(Path(str(spec.origin)).parent)


def _expected(question: Question, case: Case, reference: Any) -> ExpectedAnswer:
    with np.errstate(all="ignore"):
        answer = question.ask(reference, case.fresh())
        leaves = _leaves(answer)
        double, single = (_spread(question, case, reference, leaves, ulp) for ulp in _ulps())
    values = tuple(_leaf(*each) for each in zip(_kinds(answer), leaves, double, single, strict=True))
    return ExpectedAnswer(isinstance(answer, tuple), values)


def _ulps() -> tuple[float, float]:
    from reference.noise import DOUBLE, SINGLE

    return DOUBLE, SINGLE


def _leaf(kind: Leaf, values: NDArray[Any], double: NDArray[Any], single: NDArray[Any]) -> Expected:
    scale = float(np.max(np.abs(values))) or 1.0
    precise = np.maximum(SAFETY * double, 64 * scale * np.finfo(float).eps)
    tolerance = np.maximum(SAFETY * single, LOOSE * scale)
    return Expected(kind, values, np.where(tolerance > WIDEST * scale, math.nan, tolerance), precise)


def _kinds(answer: Any) -> list[Leaf]:
    return [_kind(each) for each in (answer if isinstance(answer, tuple) else (answer,))]


def _kind(value: Any) -> Leaf:
    if isinstance(value, list):
        return "series"
    return "number" if np.ndim(value) == 0 else "array"


def _leaves(answer: Any) -> list[NDArray[Any]]:
    several = answer if isinstance(answer, tuple) else (answer,)
    return [np.array(each, dtype=float, subok=False) for each in several]


def _spread(
    question: Question, case: Case, reference: Any, leaves: list[NDArray[Any]], ulp: float
) -> list[NDArray[Any]]:
    """How far the noisy copies' answers lie from the reference's, at most; for each value of each leaf."""
    from reference.noise import Noisy, copies_of

    random = np.random.default_rng(0)
    floats = any(isinstance(value, np.ndarray) for value in case.inputs.values())
    unsteady = {
        name: copies_of(value, COPIES, ulp, random)
        for name, value in case.inputs.items()
        if isinstance(value, np.ndarray if floats else float)
    }
    if not unsteady:
        return [np.zeros(leaf.shape) for leaf in leaves]
    answer = question.ask(reference, SimpleNamespace(**{**case.inputs, **unsteady}))
    spread = []
    for value, leaf in zip(answer if isinstance(answer, tuple) else (answer,), leaves, strict=True):
        parts = value if isinstance(value, list) else [value]
        copies = np.stack(parts, axis=-1) if isinstance(value, list) else value
        if not all(isinstance(part, Noisy) for part in parts) or copies.shape != (COPIES, *leaf.shape):
            raise GraderFault(f"{question.id}, {case.name}: the reference doesn't keep its copies apart.")
        spread.append(np.max(np.abs(np.asarray(copies) - leaf), axis=0))
    return spread


def _refuse_undecidable(question: Question, answers: list[ExpectedAnswer]) -> None:
    leaves = [leaf for answer in answers for leaf in answer.values]
    if not leaves or all(leaf.ungraded == leaf.values.size for leaf in leaves):
        raise GraderFault(
            f"{question.id} can't be graded: wherever it asks, two correct programs can differ."
            f" Give it smaller alphas in {SETTINGS}, or fewer iterations."
        )


def _packed(answers: Mapping[tuple[str, str], ExpectedAnswer]) -> bytes:
    """One JSON line that says what lies where, then every number as float64."""
    numbers: list[NDArray[Any]] = []
    index = []
    for (question, case), answer in answers.items():
        index.append([question, case, answer.several, [[leaf.kind, leaf.values.shape] for leaf in answer.values]])
        numbers += [each.ravel() for leaf in answer.values for each in (leaf.values, leaf.tolerance, leaf.precise)]
    return json.dumps(index).encode() + b"\n" + np.concatenate(numbers).astype("<f8").tobytes()


def _unpacked(packed: bytes) -> Iterator[tuple[tuple[str, str], ExpectedAnswer]]:
    stream = io.BytesIO(packed)
    index = json.loads(stream.readline())
    numbers = np.frombuffer(packed, "<f8", offset=stream.tell())
    at = 0
    for question, case, several, shapes in index:
        leaves = []
        for kind, shape in shapes:
            size = math.prod(shape)
            parts = [numbers[at + part * size : at + (part + 1) * size].reshape(shape) for part in range(3)]
            leaves.append(Expected(kind, *parts))
            at += 3 * size
        yield (question, case), ExpectedAnswer(several, tuple(leaves))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _digest_of(paths: list[Path]) -> str:
    """One hash for these files, whatever line ends their checkout has."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return whole.hexdigest()
