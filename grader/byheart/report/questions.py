"""The questions on the class page, folded by exercise, the hardest first; last, those that nobody handed in.

Hard is what few have right, of those whose answer was graded. The script makes each outcome a link that shows the
students behind it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from byheart.judging.compare import Outcome
from byheart.report.words import WORDS, exercise_title

LETTERS: dict[Outcome, str] = dict(zip(WORDS, "rwetcbmf", strict=True))


@dataclass(frozen=True, slots=True)
class Share:
    """How many students have this outcome, and the width of its part in the bar."""

    outcome: Outcome
    word: str
    count: str
    width: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question, with a share for each outcome that occurs. `place` is its place in the course, from 0."""

    place: int
    name: str
    right: str
    width: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class ExerciseFold:
    """An exercise in one line, with its questions folded under it. `hardest` names the question that fewest have."""

    id: str
    number: str
    title: str
    right: str
    hardest: str
    shares: tuple[Share, ...]
    questions: tuple[QuestionRow, ...]


def folds(questions: Mapping[str, Counter[Outcome]]) -> tuple[ExerciseFold, ...]:
    """The exercises, the hardest first, and in each its questions, the hardest first."""
    places = {question: place for place, question in enumerate(questions)}
    by_exercise = groupby(questions, key=lambda question: question.partition("/")[0])
    own = [(exercise, {each: questions[each] for each in names}) for exercise, names in by_exercise]
    own.sort(key=lambda each: _hardness(_summed(each[1].values())))
    return tuple(_fold(exercise, counts, places) for exercise, counts in own)


def _fold(exercise: str, questions: Mapping[str, Counter[Outcome]], places: Mapping[str, int]) -> ExerciseFold:
    ordered = sorted(questions, key=lambda question: _hardness(questions[question]))
    summed = _summed(questions.values())
    is_left_out, share = _hardness(questions[ordered[0]])
    hardest = "" if is_left_out or share == 1 else ordered[0].partition("/")[2]
    rows = (_row(question, questions[question], places[question]) for question in ordered)
    return ExerciseFold(exercise, *exercise_title(exercise), _percent(summed), hardest, _shares(summed), tuple(rows))


def _row(question: str, counts: Counter[Outcome], place: int) -> QuestionRow:
    width = f"{100 * counts['right'] / max(1, _graded(counts)):.0f}%"
    return QuestionRow(place, question.partition("/")[2], _percent(counts), width, _shares(counts))


def _shares(counts: Counter[Outcome]) -> tuple[Share, ...]:
    whole = max(1, counts.total())
    return tuple(
        Share(
            each,
            word,
            f"{counts[each]:,}",
            f"{100 * counts[each] / whole:.1f}%",
        )
        for each, word in WORDS.items()
        if counts[each]
    )


def _summed(counts: Iterable[Counter[Outcome]]) -> Counter[Outcome]:
    summed: Counter[Outcome] = Counter()
    for each in counts:
        summed.update(each)
    return summed


def _graded(counts: Counter[Outcome]) -> int:
    return counts.total() - counts["fault"]


def _share_right(counts: Counter[Outcome]) -> float:
    """How many have it right, of those whose answer was graded; 1 if none was."""
    return counts["right"] / _graded(counts) if _graded(counts) else 1.0


def _hardness(counts: Counter[Outcome]) -> tuple[bool, float]:
    """What to sort by: whether all that was graded is missing (or nothing was graded), and how many have it right."""
    return _graded(counts) == counts["missing"], _share_right(counts)


def _percent(counts: Counter[Outcome]) -> str:
    """Never rounded up to all, nor down to none."""
    if not _graded(counts):
        return "not graded"
    share = 100 * _share_right(counts)
    return f"{min(99, max(1, round(share))) if 0 < share < 100 else round(share)} % right"
