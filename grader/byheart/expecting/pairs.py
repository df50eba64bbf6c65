"""Two mistakes at once: how the reference answers one case of a question, with each pair of known mistakes in it.

There is one table for each question. It is made when first needed, and kept as the answer key is. The table only picks
the few pairs that are worth asking in every case: it makes no diagnosis.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.question import Case, Question
from byheart.expecting.fingerprint import Fingerprint, Leaves, answer_of
from byheart.expecting.key import LOOSE, ExpectedAnswer
from byheart.expecting.shelf import Shelf
from byheart.expecting.tables import Arrays, texts, whole

# A wide tolerance: the table must not miss a pair, and every pair that it finds is asked again.
_ROOMY = 4 * LOOSE


@dataclass(frozen=True, slots=True)
class Pairs:
    """The answers to case number `case`, one row of numbers for each pair; nan if the pair gives no answer."""

    case: int
    names: tuple[str, ...]
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
        with np.errstate(invalid="ignore"):
            close = (np.abs(self.rows - wanted) <= room) | (np.isnan(self.rows) & np.isnan(wanted)) | ungraded
        found = np.flatnonzero(close.all(axis=1))
        return [(self.names[first], self.names[second]) for first, second in self.both[found]]


def telling_case(fingerprints: Sequence[Fingerprint], expected: Sequence[ExpectedAnswer]) -> int:
    """The index of the case in which the mistakes give the most different answers."""
    prints = [{_gist(each.cases[at]) for each in fingerprints if at < len(each.cases)} for at in range(len(expected))]
    return max(range(len(expected)), key=lambda at: len(prints[at]))


def take_pairs(
    question: Question,
    cases: Sequence[Case],
    expected: Sequence[ExpectedAnswer],
    fingerprints: Sequence[Fingerprint],
    with_both: Callable[[str, str, Callable[[Any], Leaves | None]], Leaves | None],
) -> Pairs:
    """Ask the reference with each pair of these mistakes in it. `with_both` makes a pair and passes on the module."""
    at = telling_case(fingerprints, expected)
    names = tuple(dict.fromkeys(each.mistake for each in fingerprints if not each.only_raises))
    width = sum(leaf.values.size for leaf in expected[at].values)
    both = np.array(list(itertools.combinations(range(len(names)), 2)), dtype="<i4").reshape(-1, 2)
    rows = np.full((len(both), width), np.nan)
    shapes = [leaf.values.shape for leaf in expected[at].values]
    for row, (first, second) in zip(rows, both, strict=True):
        answer = with_both(names[first], names[second], lambda module: answer_of(question, cases[at], module))
        if answer is not None and [leaf.shape for leaf in answer] == shapes:
            row[:] = np.concatenate([leaf.ravel() for leaf in answer])
    return Pairs(at, names, both, rows)


def shelf_for(question: Question) -> Shelf[Pairs]:
    """Where the pairs of this question are kept."""
    return Shelf(f"pairs-{question.id.replace('/', '.')}", _packed, _unpacked)


def _gist(leaves: Leaves | None) -> Any:
    """A rounded sum of each array: enough to tell most answers apart."""
    if leaves is None:
        return None
    with np.errstate(all="ignore"):
        return tuple(float(np.round(leaf.sum(), 6)) for leaf in leaves)


def _largest(leaf: NDArray[Any]) -> float:
    return float(np.abs(leaf[np.isfinite(leaf)]).max(initial=0.0))


def _packed(pairs: Pairs) -> Arrays:
    return {
        "case": whole([pairs.case]),
        "mistake": texts(pairs.names),
        "both": pairs.both.astype("<i4"),
        "values": pairs.rows.astype("<f8"),
    }


def _unpacked(arrays: Arrays, sha256: str) -> Pairs:
    (case,) = arrays["case"].tolist()
    return Pairs(case, tuple(arrays["mistake"].tolist()), arrays["both"], arrays["values"])
