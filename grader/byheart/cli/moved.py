"""What a run changed, in words: other settings, and the marks that moved.

A terminal is shown a few of them; the table of all of them lies beside the results.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from byheart.batch.rows import Mark, Moved
from byheart.cli.words import counted, printable
from byheart.judging.describe import listed

_MOST_TOLD = 20


def moves(changes: Sequence[str], moved: Sequence[Moved], table: Path) -> Iterator[str]:
    """What was changed in the settings, how many marks moved, for each question, and the first of them."""
    if not moved and not changes:
        return
    have = "has" if len(moved) == 1 else "have"
    how_many = f"{counted(len(moved), 'mark')} {have} changed" if moved else "no mark has changed"
    what = f"since the last run: {listed(changes)}; {how_many}" if changes else how_many
    yield f"{what[:1].upper()}{what[1:]}{'. By question:' if moved else '.'}"
    if moved:
        if weighed := sum(map(_is_weighed_anew, moved)):
            yield f"  (in {weighed} of them only what can be had changed, and not what was earned)"
        yield from _by_question(moved)
        yield "By student:"
        yield from _by_student(moved[:_MOST_TOLD])
        more = len(moved) - _MOST_TOLD
        if more > 0:
            yield f"  ... and {more} more."
        yield f"All of them: {table}"


def _is_weighed_anew(each: Moved) -> bool:
    """Whether a question is worth other points, and this student earned as many of them as before."""
    if each.old is None or each.new is None or not (each.old.graded and each.new.graded):
        return False
    return each.old.score == each.new.score and each.old.points != each.new.points


def _by_question(moved: Sequence[Moved]) -> Iterator[str]:
    counts = Counter(each.question for each in moved)
    wide = max(map(len, counts))
    yield from (f"  {question:<{wide}}  {count}" for question, count in counts.items())


def as_words(moved: Sequence[Moved]) -> Iterator[str]:
    """Each of these marks, before and now, in a line."""
    yield from (f"  {each.question}  {_mark(each.old)} -> {_mark(each.new)}" for each in moved)


def _by_student(moved: Sequence[Moved]) -> Iterator[str]:
    names = [printable(each.student) for each in moved]
    wide = max(map(len, names))
    for name, each in zip(names, moved, strict=True):
        yield f"  {name:<{wide}}  {each.question}  {_mark(each.old)} -> {_mark(each.new)}"


def _mark(mark: Mark | None) -> str:
    if mark is None:
        return "not asked"
    return f"{mark.score:g} of {mark.points:g} ({mark.outcome})" if mark.graded else "not graded"
