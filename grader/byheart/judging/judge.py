"""Compare answers with the answer key: what is right, what is wrong, and how far off, in words.

The kind is compared before the values: type, count, shape, dtype, finiteness, and only then the numbers. This is the
only place where points are awarded; a missing answer is a wrong one. It asks no code, and must never say a wanted
number.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer, Line, Value
from byheart.asking.question import Case, Polynomial, Question
from byheart.curriculum.course import Carry
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.describe import counted, described, listed, sentence, shape_of, where_they_part
from byheart.judging.drawn import not_a_draw
from byheart.judging.hints import Cause, without_repeats
from byheart.judging.lost import is_cut_off
from byheart.judging.raised import in_words
from byheart.judging.word import Given, Word

Outcome = Literal["right", "wrong", "error", "timeout", "crash", "blank", "missing", "fault"]

_FAILED: dict[str, Outcome] = {
    "raised": "error",
    "timeout": "timeout",
    "crash": "crash",
    "blank": "blank",
    "missing": "missing",
}

_ALLOWED = {"array": ("array",), "number": ("number",), "series": ("sequence", "array")}

# How the complaint about a file begins that Python can't read.
_UNREADABLE = ("SyntaxError", "IndentationError", "TabError", "print needs parentheses", "exec needs parentheses")

_MOST_CELLS = 400
_LEAST_CURVE = 8


@dataclass(frozen=True, slots=True)
class Cells:
    """Which cells of an array differ, row by row. It is drawn as a picture."""

    name: str
    differs: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A learner's series and the reference's, for a picture. Never print its numbers: it holds wanted ones."""

    case: str
    got: tuple[float, ...]
    wanted: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of one question. `message` says what came back and where it differs, one sentence on each line.

    If known mistakes give just this answer: `mistake` has their ids joined by +, `looks_like` the misconception,
    `hints` the hints (nudge, locate, explain), and `follows` the question in which the mistake really is, if that is
    another one. `causes` has each of several mistakes with its own hints. If none does, `behaviour` is the same text
    for all who answer so. `case` names the case that the message is about. `forgivable` says that the answer is wrong
    only because of `follows`: whether it keeps its points then, the course's `carry` decides. `given` is a person's
    word on it, with what byheart gave: then `score` is the person's.
    """

    question: str
    outcome: Outcome
    score: float
    points: float
    message: str = ""
    asked: str = ""
    notes: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    mistake: str | None = None
    cells: Cells | None = None
    curve: Curve | None = None
    looks_like: str = ""
    hints: tuple[str, ...] = ()
    follows: str = ""
    behaviour: str = ""
    causes: tuple[Cause, ...] = ()
    case: str = ""
    forgivable: bool = False
    given: Given | None = None

    @property
    def told(self) -> tuple[Cause, ...]:
        """Each mistake that gives just this answer, with its own hints; none where it follows from another question."""
        if self.follows or not (self.looks_like or self.hints):
            return ()
        return without_repeats(self.causes or (Cause(self.looks_like, self.hints),))

    @property
    def forgiven(self) -> bool:
        """Whether it isn't right and has its points all the same, since the mistake is in another question."""
        return self.outcome != "right" and self.score > 0 and not self.by_person

    @property
    def graded(self) -> bool:
        """Whether it was graded at all. What wasn't, by a fault of ours or the machine's, is no 0."""
        return self.outcome != "fault" or self.by_person

    @property
    def by_person(self) -> bool:
        """Whether its points are a person's, and not byheart's."""
        return self.given is not None and self.given.word.decides


def judge(
    question: Question, cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]
) -> Verdict:
    """The verdict on one question. `answers` has one answer for each case, in the cases' order; all must be right."""
    with np.errstate(all="ignore"):  # the answers may hold any number, also nan and infinity
        findings = [_finding(question, *each) for each in zip(cases, expected, answers, strict=False)]
    wrong = [at for at, finding in enumerate(findings) if finding.outcome != "right"]
    if not cases or (not wrong and len(findings) < len(cases)):
        return _awarded(question, _Finding("wrong", ("Not every case was answered.",)))
    if not wrong:
        return _awarded(question, _Finding("right", notes=_notes(expected, findings, answers)))
    first = _plainest(findings, wrong)
    found = findings[first]
    message = found.sentences + _how_often(cases, findings, wrong)
    notes = _changed(answers) if found.outcome == "wrong" else ()
    verdict = _awarded(question, _Finding(found.outcome, message, notes, found.cells))
    curve = _curve(cases, expected, answers) if found.outcome == "wrong" else None
    asked = _asked(cases[first]) if _was_asked(cases, answers, found.outcome) else ""
    return replace(verdict, asked=asked, lines=answers[first].lines, curve=curve, case=cases[first].name)


def judge_part(question: Question, outcome: Outcome, message: str = "", lines: tuple[Line, ...] = ()) -> Verdict:
    """The verdict on one part of a script that was watched. `outcome` comes from the caller."""
    return replace(_awarded(question, _Finding(outcome, (message,))), lines=lines)


def fault(question: Question, problem: str) -> Verdict:
    """The verdict if we failed: it gives no points, and isn't the student's fault."""
    return Verdict(question.id, "fault", 0.0, question.points, f"This is byheart's fault, not yours: {problem}")


def inherited(verdict: Verdict, cause: str, *, forgivable: bool = False) -> Verdict:
    """The verdict on a wrong answer that follows from another one. If it keeps its points for that, `award` says so."""
    return replace(verdict, follows=cause, forgivable=forgivable)


def award(question: Question, verdict: Verdict, carry: Carry) -> Verdict:
    """The verdict with the points that these settings give for it. Nobody is asked: the same facts, other points."""
    forgiven = carry == "forgive" and verdict.forgivable
    return replace(verdict, score=_worth(question, verdict.outcome, forgiven), points=question.points)


def with_word(verdict: Verdict, word: Word, changed: bool) -> Verdict:
    """The verdict with a person's word: other points, no points to be had, or a comment. What byheart gave stays."""
    given = Given(word, verdict.score if verdict.graded else None, verdict.points, changed)
    if word.excused:
        return replace(verdict, score=0.0, points=0.0, given=given)
    return replace(verdict, score=verdict.score if word.points is None else word.points, given=given)


@dataclass(frozen=True, slots=True)
class _Finding:
    """The result of one case. `far` says how far off its values are, as a part of the largest one, 1 at most."""

    outcome: Outcome
    sentences: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    cells: Cells | None = None
    far: float = 1.0


_EXACT = _Finding("right")


def _awarded(question: Question, finding: _Finding) -> Verdict:
    score = _worth(question, finding.outcome)
    message = "\n".join(finding.sentences)
    return Verdict(
        question.id, finding.outcome, score, question.points, message, notes=finding.notes, cells=finding.cells
    )


def _worth(question: Question, outcome: Outcome, forgiven: bool = False) -> float:
    return question.points if outcome == "right" or (outcome == "wrong" and forgiven) else 0.0


def _plainest(findings: Sequence[_Finding], wrong: Sequence[int]) -> int:
    """The wrong case in which it is plain to see: the first that is at least half as far off as the farthest.

    The kind of failure stays that of the first.
    """
    alike = [at for at in wrong if findings[at].outcome == findings[wrong[0]].outcome]
    farthest = max(findings[at].far for at in alike)
    return next(at for at in alike if findings[at].far >= farthest / 2)


def _was_asked(cases: Sequence[Case], answers: Sequence[Answer], outcome: Outcome) -> bool:
    """Whether a function was there to be asked: a file that can't be run brings one answer for all cases."""
    stopped = outcome == "error" and len(answers) == 1 and (len(cases) > 1 or not answers[0].lines)
    unread = outcome == "error" and answers[0].complaint.startswith(_UNREADABLE)
    return outcome != "missing" and not stopped and not unread


def _finding(question: Question, case: Case, expected: ExpectedAnswer, answer: Answer) -> _Finding:
    if answer.status != "returned" or answer.value is None:
        complaint = in_words(answer.complaint)
        return _Finding(_FAILED.get(answer.status, "wrong"), (complaint,) if complaint else ())
    if question.compare == "draw":
        return _judge_draws(question, expected, answer.value)
    if _all_exact(expected, answer.value):
        return _EXACT
    parts = _parts(question, expected, answer)
    if isinstance(parts, _Finding):
        return parts
    names = _names(len(parts))
    found = [_judge_value(question, case, *each) for each in zip(names, expected.values, parts, strict=True)]
    wrong = [finding for finding in found if finding.outcome != "right"]
    if wrong:
        far = max(each.far for each in wrong)
        return replace(wrong[0], sentences=wrong[0].sentences + _given(case, expected, parts), far=far)
    return _Finding("right", (), tuple(note for finding in found for note in finding.notes))


def _all_exact(expected: ExpectedAnswer, value: Value) -> bool:
    """Whether the value agrees to float64 precision with all values graded, so that nothing more needs checking."""
    if not expected.several:
        return _is_exact(expected.values[0], value)
    items = value.items
    return len(items) == len(expected.values) and all(map(_is_exact, expected.values, items))


def _is_exact(expected: Expected, value: Value) -> bool:
    array = _as_expected(expected, value)
    if array is None or array.dtype != np.float64 or array.shape != expected.values.shape:
        return False
    return bool((np.abs(array - expected.values) <= expected.fine).all())  # False for nan


def _names(count: int) -> list[str]:
    ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"]
    return [""] if count == 1 else [f"the {ordinal} of the {count} results" for ordinal in ordinals[:count]]


def _given(case: Case, expected: ExpectedAnswer, parts: Sequence[Value]) -> tuple[str, ...]:
    """A sentence for each wrong value that is an argument as it came."""
    said = []
    for name, leaf, value in zip(_names(len(parts)), expected.values, parts, strict=True):
        array = value.array
        if array is None or array.size < 2 or array.dtype.kind not in "biuf":
            continue
        given = [each for each, argument in case.inputs.items() if _is_same(array, argument)]
        if given and not _is_same(array, leaf.values):
            said.append(f"{_start(name or 'it')} is {given[0]}, just as it was given.")
    return tuple(said)


def _is_same(array: NDArray[Any], other: Any) -> bool:
    return isinstance(other, np.ndarray) and array.shape == other.shape and bool(np.all(array == other))


def _parts(question: Question, expected: ExpectedAnswer, answer: Answer) -> tuple[Value, ...] | _Finding:
    """The values that were returned, if there are as many as were asked for; else the finding that says so."""
    value = answer.value
    assert value is not None
    if value.kind == "nothing":
        why = sentence(answer.complaint) or "Is there a return at its end?"
        return _wrong(f"{question.name} returned nothing (None). {why}")
    if not expected.several:
        return (value,)
    wanted = len(expected.values)
    if value.kind != "sequence":
        return _wrong(f"{question.name} returned {described(value)}; it should return {wanted} results.")
    if len(value.items) != wanted:
        returned = counted(len(value.items), "result")
        return _wrong(f"{question.name} returned {returned}; it should return {wanted}.")
    return value.items


def _judge_value(question: Question, case: Case, name: str, expected: Expected, value: Value) -> _Finding:
    array = _as_expected(expected, value)
    subject = name or "it"
    if array is None:
        return _wrong(_wrong_kind(subject, expected, value))
    if array.dtype.kind == "c":
        return _wrong(f"{_start(subject)} has complex numbers; real ones were expected.")
    if array.shape != expected.values.shape:
        return _wrong(_wrong_shape(subject, expected, array))
    numbers = array.astype(float)
    off = np.abs(numbers - expected.values)
    close = off <= expected.tolerance  # False for nan, and for values that aren't graded
    if np.all(close | ~expected.graded):
        return _Finding("right", (), _precision(array, off, expected))
    finite = _not_finite(subject, numbers[expected.graded])
    if finite:
        return _wrong(finite)
    differs = ~close & expected.graded
    sentences = where_they_part(
        name, numbers, expected.values, differs, question.opposite, sized=not _is_choice(case, expected)
    )
    if is_cut_off(value, expected):
        sentences += (f"{_start(subject)} holds whole numbers only ({array.dtype.name}): it can't hold fractions.",)
    return _Finding("wrong", sentences, cells=_cells(name, differs), far=_far(off, differs, expected))


def _is_choice(case: Case, expected: Expected) -> bool:
    """Whether one of a few given numbers was expected. Then a size could tell which."""
    given = (each for each in case.inputs.values() if isinstance(each, np.ndarray))
    return expected.values.ndim == 0 and any(expected.values in each for each in given)


def _far(off: NDArray[Any], differs: NDArray[Any], expected: Expected) -> float:
    largest = float(np.max(np.abs(expected.values), initial=0.0))
    farthest = float(np.max(off[differs], initial=0.0))
    return min(1.0, farthest / largest) if largest else 1.0


def _cells(name: str, differs: NDArray[Any]) -> Cells | None:
    """Which cells differ, unless there is only one cell or too many to draw."""
    if not 1 < differs.size <= _MOST_CELLS:
        return None
    return Cells(name, tuple(tuple(bool(cell) for cell in row) for row in np.atleast_2d(differs)))


def _curve(cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]) -> Curve | None:
    """The longest returned series that has the right length, beside the reference's."""
    found, longest = None, _LEAST_CURVE
    for case, wanted, answer in zip(cases, expected, answers, strict=False):
        items = answer.value.items if answer.value is not None and wanted.several else ()
        for leaf, item in zip(wanted.values, items, strict=False):
            if leaf.kind == "series" and item.array is not None and item.array.shape == leaf.values.shape:
                got = item.array.astype(complex).real
                if got.size >= longest and np.all(np.isfinite(got)):
                    found, longest = Curve(case.name, tuple(got.tolist()), tuple(leaf.values.tolist())), got.size
    return found


def _as_expected(expected: Expected, value: Value) -> NDArray[Any] | None:
    """The value's array if it is of the expected kind; a series may come as a list, a tuple or an array."""
    return value.array if value.kind in _ALLOWED[expected.kind] else None


def _wrong_kind(subject: str, expected: Expected, value: Value) -> str:
    wanted = {
        "array": f"an array of shape {shape_of(expected.values)} was expected",
        "number": "one number was expected",
        "series": f"a list (or tuple, or array) of {counted(expected.values.size, 'number')} was expected",
    }[expected.kind]
    sentence = f"{_start(subject)} is {described(value)}; {wanted}"
    if len(value.items) == 1 and value.type_name == "tuple":
        return f"{sentence}. Is there one comma too many at the end of a line?"
    if expected.kind == "array" and value.kind == "sequence" and value.type_name == "list":
        return f"{sentence}: np.array turns it into one."
    if expected.kind == "number" and value.array is not None and value.array.size == 1:
        held = f"a {value.type_name} with one number in it" if value.kind == "sequence" else "in an array"
        return f"{sentence}, not {held}."
    return f"{sentence}."


def _wrong_shape(subject: str, expected: Expected, array: NDArray[Any]) -> str:
    if expected.kind == "series":
        if array.ndim == 1:
            were = "was" if expected.values.size == 1 else "were"
            has = f"{_start(subject)} has {counted(array.size, 'number')}"
            return f"{has}; {expected.values.size} {were} expected."
        return f"{_start(subject)} has the shape {shape_of(array)}; a plain row of numbers was expected."
    got, wanted = shape_of(array), shape_of(expected.values)
    sentence = f"{_start(subject)} has the shape {got}; {wanted} was expected."
    if array.size == expected.values.size and array.ndim != expected.values.ndim:
        sentence += f" {got} and {wanted} hold the same number of values, but NumPy combines them differently."
    elif array.shape == expected.values.shape[::-1]:
        sentence += " Rows and columns are swapped."
    return sentence


def _not_finite(subject: str, numbers: NDArray[Any]) -> str:
    for name, count in (("nan (not a number)", np.isnan(numbers).sum()), ("infinite", np.isinf(numbers).sum())):
        if count:
            are = "is" if count == 1 else "are"
            whose = "its" if subject == "it" else subject
            many = (
                f"{count} of {whose} {numbers.size} values {are}"
                if whose == "its"
                else f"{count} of {numbers.size} values in {subject} {are}"
            )
            return f"{_start(many if numbers.size > 1 else f'{subject} is')} {name}."
    return ""


def _precision(array: NDArray[Any], off: NDArray[Any], expected: Expected) -> tuple[str, ...]:
    if array.dtype.kind == "f" and array.dtype.itemsize < 8:
        return (f"right, and computed in {array.dtype.name}; NumPy's own float64 keeps twice the digits",)
    if np.any(off > expected.fine):
        return ("right to about 6 digits, as float32 is; float64 keeps twice as many",)
    return ()


def _judge_draws(question: Question, expected: ExpectedAnswer, value: Value) -> _Finding:
    """Judge three draws, the second with the seed of the first: by range, shape and seed, not by values."""
    draws = []
    for leaf, item in zip(expected.values, value.items, strict=False):
        if item.kind == "nothing":
            return _wrong(f"{question.name} returned nothing (None). Is there a return at its end?")
        array = _as_expected(leaf, item)
        if array is None or array.dtype.kind not in "biuf":
            return _wrong(_wrong_kind("it", leaf, item))
        if array.shape != leaf.values.shape:
            return _wrong(_wrong_shape("it", leaf, array))
        draws.append(array.astype(float))
    if len(draws) != len(expected.values):
        return _wrong(f"{question.name} didn't return an array every time it was called.")
    complaint = _not_finite("it", draws[0]) or _not_finite("another seed's draw", draws[-1]) or not_a_draw(*draws)
    if complaint:
        return _wrong(complaint)
    leaf = expected.values[0]
    if np.all(np.abs(draws[0] - leaf.values) <= leaf.tolerance):
        return _Finding("right")
    return _Finding("right", (), ("right, though not the article's own draw: np.random.seed, then np.random.random",))


def _how_often(cases: Sequence[Case], findings: list[_Finding], wrong: list[int]) -> tuple[str, ...]:
    right = len(findings) - len(wrong)
    if not right or findings[wrong[0]].outcome != "wrong":
        return ()
    names = [f"“{cases[at].name}”" for at in range(len(findings)) if at not in wrong]
    which = f": {listed(names)}" if right <= 3 else ""
    return (f"It is right in {right} of {len(cases)} cases{which}.",)


def _notes(expected: Sequence[ExpectedAnswer], findings: list[_Finding], answers: Sequence[Answer]) -> tuple[str, ...]:
    """The remarks on a right answer."""
    notes = tuple(dict.fromkeys(note for finding in findings for note in finding.notes)) + _changed(answers)
    ungraded = sum(leaf.ungraded for answer in expected for leaf in answer.values)
    if ungraded:
        whole = sum(leaf.values.size for answer in expected for leaf in answer.values)
        why = "because rounding decides there; there is nothing to do for you"
        notes += (f"{ungraded} of {whole} values weren't graded, {why}",)
    return notes


def _changed(answers: Sequence[Answer]) -> tuple[str, ...]:
    names = list(dict.fromkeys(name for answer in answers for name in answer.changed))
    if not names:
        return ()
    arguments = "argument" if len(names) == 1 else "arguments"
    theirs = "array outside your function changes" if len(names) == 1 else "arrays outside your function change"
    return (f"it changes its {arguments} {listed(names)} in place: no mistake, but the {theirs} too",)


def _asked(case: Case) -> str:
    return ", ".join(_argument(name, value) for name, value in case.inputs.items()) + f"   ({case.name})"


def _argument(name: str, value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"{name} {shape_of(value)}"
    if isinstance(value, Polynomial):
        return f"{name} (a function)"
    return f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}"


def _wrong(sentence: str) -> _Finding:
    return _Finding("wrong", (sentence,))


def _start(subject: str) -> str:
    return subject[:1].upper() + subject[1:]
