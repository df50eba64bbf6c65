"""What a sample may say of all: how many right ones are enough, and what is still open when nothing wrong was found.

If the wanted share of all were right, a sample would now and then have fewer by chance. So a sample falls short only if
that chance is smaller than 1 in 100: the exact binomial one, with nothing added and nothing rounded. Where all were
tried there is no chance in it, and the share itself must be reached.
"""

import math
from collections.abc import Sequence

from byheart.proof.basis import Row

RARE = 0.01
RULE = (
    "This was a sample. A share in it falls short only if, with the wanted share of all being right, fewer than 1 in"
    " 100 samples were as bad (exact binomial). Where none of 600 was wrong, up to 1 in 200 of all may still be"
    " wrong (95% sure). `byheart verify --thorough` tries all."
)


def least(tried: int, wanted: float, *, sampled: bool) -> int:
    """How many of those that were tried must be right, if this share of all should be."""
    if not sampled:
        return _no_less(tried * wanted)
    return next(right for right in range(tried + 1) if _chance(right, tried, wanted) >= RARE)


def share_row(
    figure: str, wanted: float, right: int, tried: int, more: str, findings: Sequence[str], *, sampled: bool
) -> Row:
    """The row of a share: how many were right of those that were tried, and how many are enough."""
    enough = least(tried, wanted, sampled=sampled)
    allowed = f", {enough} are enough in a sample" if sampled else ""
    measured = f"{share_of(right, tried)} of {tried}{allowed}{more}"
    return Row(figure, f"{wanted:.0%}", measured, right >= enough, tuple(findings))


def share_of(part: int, whole: int) -> str:
    """A share in percent, never rounded up."""
    return f"{part * 1000 // whole / 10:.1f}%"


def _chance(right: int, tried: int, share: float) -> float:
    """How likely so many right ones or fewer are, each being right with this chance."""
    return sum(math.comb(tried, each) * share**each * (1 - share) ** (tried - each) for each in range(right + 1))


def _no_less(number: float) -> int:
    """The next whole number; 19 for 0.95 * 20, which as a float is a little more."""
    return math.ceil(round(number, 9))
