"""Two mistakes at once: how the reference answers one case of a question, with each pair of known mistakes in it.

There is one table for each question. It is made when first needed, while somebody may be waiting, and kept as the
answer key is. How much is asked for it is limited, and counted in calls of the reference's functions, never timed: so
the table is the same on every machine. It only picks the few pairs that are worth asking in every case: it makes no
diagnosis.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.question import Question
from byheart.expecting.fingerprint import Leaves, alike
from byheart.expecting.key import LOOSE, ExpectedAnswer
from byheart.expecting.shelf import Shelf
from byheart.expecting.tables import Arrays, texts, whole

# A wide tolerance: the table must not miss a pair, and every pair that it finds is asked again.
_ROOMY = 4 * LOOSE
# So many calls of the reference's functions at most are made for one table: one to two seconds.
_WORK = 500_000

# How many pairs that may explain an answer are asked in every case, for one file: a few milliseconds each. Counted and
# not timed, so that a busy machine forgives what an idle one forgives.
MOST_PAIRS = 150

# What the reference answers to the case of this number with these mistakes in it; None where it raises.
Ask = Callable[[tuple[str, ...], int], Leaves | None]


@dataclass(frozen=True, slots=True)
class Pairs:
    """The answers to case number `case`, one row of numbers for each pair; nan if the pair gives no answer.

    `alone` is what each mistake answers by itself. Mistakes of one `kind` answer alike alone, so only the first of them
    is asked with others. Those that are `unseen` answer as the reference does; with another mistake they answer as that
    one alone, so such pairs have no rows.
    """

    case: int
    names: tuple[str, ...]
    alone: NDArray[Any]
    kind: NDArray[Any]
    unseen: NDArray[Any]
    both: NDArray[Any]
    rows: NDArray[Any]

    def like(self, answer: Leaves | None, expected: ExpectedAnswer) -> list[tuple[str, str]]:
        """The pairs whose answer may be the same as this one."""
        if answer is None or sum(leaf.size for leaf in answer) != self.rows.shape[1]:
            return []
        wanted = np.concatenate([leaf.ravel() for leaf in answer])
        if not np.isfinite(wanted).any():  # nan also stands for "no answer", so it matches nothing
            return []
        room = np.concatenate([np.full(leaf.size, _ROOMY * _largest(leaf)) for leaf in answer])
        ungraded = np.concatenate([np.isnan(leaf.tolerance).ravel() for leaf in expected.values])

        def found(rows: NDArray[Any]) -> list[int]:
            with np.errstate(invalid="ignore"):
                close = (np.abs(rows - wanted) <= room) | (np.isnan(rows) & np.isnan(wanted)) | ungraded
            return np.flatnonzero(close.all(axis=1)).tolist()

        seen = (pair for at in found(self.rows) for pair in itertools.product(*map(self._like, self.both[at])))
        half = itertools.product(found(self.alone), np.flatnonzero(self.unseen).tolist())
        pairs = dict.fromkeys((min(pair), max(pair)) for pair in (*seen, *half) if pair[0] != pair[1])
        return [(self.names[first], self.names[second]) for first, second in pairs]

    def _like(self, mistake: int) -> list[int]:
        """The mistakes of the same kind as this one."""
        return np.flatnonzero(self.kind == self.kind[mistake]).tolist()


def take_pairs(calls: Sequence[int], right: Sequence[Leaves], mistakes: Sequence[str], ask: Ask) -> Pairs:
    """Ask the reference with each pair of these mistakes in it, in the case that tells most of those that can be paid.

    `calls` says how many functions are called for each case. No pair is asked where one answer would fit far more than
    anybody asks in full: there the table would pick nothing.
    """
    count = len(mistakes) * (len(mistakes) - 1) // 2
    most = max(min(calls), _WORK // max(1, count))
    cheap = [at for at, each in enumerate(calls) if each <= most]
    answers = {name: {at: ask((name,), at) for at in cheap} for name in mistakes}
    names = tuple(name for name in mistakes if any(each is not None for each in answers[name].values()))
    at = max(cheap, key=lambda at: len({_gist(answers[name][at]) for name in names} - {None, _gist(right[at])}))
    shapes = [leaf.shape for leaf in right[at]]
    gists = [tuple(map(_gist, answers[name].values())) for name in names]
    kind = np.array([gists.index(each) for each in gists], dtype="<i4")
    unseen = np.array([alike(answers[name][at], right[at]) for name in names], dtype=bool)
    first = [each for each in np.unique(kind).tolist() if not unseen[each] and answers[names[each]][at] is not None]
    both = sorted(itertools.combinations(first, 2), key=lambda pair: pair[1])[: _WORK // max(1, calls[at])]
    if len(both) > 2 * MOST_PAIRS * len({gists[each][cheap.index(at)] for each in first}):
        both = []
    rows = _rows([ask((names[one], names[other]), at) for one, other in both], shapes)
    alone = _rows([answers[name][at] for name in names], shapes)
    return Pairs(at, names, alone, kind, unseen, np.array(both, dtype="<i4").reshape(-1, 2), rows)


def shelf_for(question: Question) -> Shelf[Pairs]:
    """Where the pairs of this question are kept."""
    return Shelf(f"pairs-{question.id.replace('/', '.')}", _packed, _unpacked)


def _rows(answers: Sequence[Leaves | None], shapes: Sequence[tuple[int, ...]]) -> NDArray[Any]:
    """A row of numbers for each answer; nan where there is none, or one of other shapes."""
    rows = np.full((len(answers), sum(int(np.prod(shape)) for shape in shapes)), np.nan)
    for row, answer in zip(rows, answers, strict=True):
        if answer is not None and [leaf.shape for leaf in answer] == list(shapes):
            row[:] = np.concatenate([leaf.ravel() for leaf in answer])
    return rows


def _gist(leaves: Leaves | None) -> Any:
    """The rounded numbers, as something that can be compared at once."""
    if leaves is None:
        return None
    return tuple((leaf.shape, (np.round(leaf, 6) + 0.0).tobytes()) for leaf in leaves)


def _largest(leaf: NDArray[Any]) -> float:
    return float(np.abs(leaf[np.isfinite(leaf)]).max(initial=0.0))


def _packed(pairs: Pairs) -> Arrays:
    return {
        "case": whole([pairs.case]),
        "mistake": texts(pairs.names),
        "alone": pairs.alone.astype("<f8"),
        "kind": pairs.kind.astype("<i4"),
        "unseen": pairs.unseen.astype(bool),
        "both": pairs.both.astype("<i4"),
        "values": pairs.rows.astype("<f8"),
    }


def _unpacked(arrays: Arrays, sha256: str) -> Pairs:
    (case,) = arrays["case"].tolist()
    names = tuple(arrays["mistake"].tolist())
    return Pairs(case, names, arrays["alone"], arrays["kind"], arrays["unseen"], arrays["both"], arrays["values"])
