"""A share as a bar, and in words: what the pages of this room show of a number. It computes none."""

from dataclasses import dataclass

from byheart.insight.figures import Share


@dataclass(frozen=True, slots=True)
class Bar:
    """A share as a bar: its width, the line of its interval, and a mark, in percent; `words` say the same.

    `width` is None where there is no number, and `mark` is nothing where there is none.
    """

    words: str
    width: str | None = None
    left: str = ""
    wide: str = ""
    mark: str = ""


def percent(value: float) -> str:
    """A share in percent, never rounded up to all, nor down to none."""
    share = 100 * value
    return f"{min(99, max(1, round(share))) if 0 < share < 100 else round(share)} %"


def counted(share: Share) -> str:
    """So many of so many; or why that is hidden."""
    if share.count is not None:
        return f"{share.count} of {share.of}"
    return f"{share.hidden} of {share.of}" if share.of else share.hidden


def bar(share: Share, said: float | None = None) -> Bar:
    """The share as a bar; with a mark at what was said of it before, where something was."""
    if share.value is None:
        return Bar(counted(share) if share.of or share.hidden else "nobody")
    words = f"{percent(share.value)} ({round(100 * share.low)} to {round(100 * share.high)}), {counted(share)}"
    width, left, wide = (_at(each) for each in (share.value, share.low, share.high - share.low))
    return Bar(words, width, left, wide, "" if said is None else _at(said))


def _at(value: float) -> str:
    return f"{100 * value:.1f}%"
