"""A person's word: what somebody who teaches said of one student's question, or of the whole.

It stands beside what byheart found, and never replaces it: a page shows both. It belongs to the person, so a regrade
keeps it. What it was said of is remembered by its hash: if the file has changed since, that is told.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Word:
    """What a person said. `question` is "" for the whole submission.

    `points` replaces what byheart gave, if it isn't None. What is `excused` counts for nothing and against nobody.
    `by`, `why` and `at` say who, for what reason and when; `file` is the hash of what it was said of ("": unknown).
    """

    question: str = ""
    points: float | None = None
    excused: bool = False
    comment: str = ""
    why: str = ""
    by: str = ""
    at: str = ""
    file: str = ""

    @property
    def decides(self) -> bool:
        """Whether it says anything about points."""
        return self.excused or self.points is not None

    def as_json(self) -> dict[str, Any]:
        """As plain JSON, with all that `word_from` needs."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Given:
    """A person's word, and beside it the `score` and `points` that byheart had given; None where it gave none.

    `changed`: the file isn't the one any more of which it was said.
    """

    word: Word
    score: float | None
    points: float
    changed: bool = False

    @property
    def sentence(self) -> str:
        """Who gave what, and why, in one sentence."""
        word, who = self.word, self.word.by or "a person"
        if not word.decides:
            return f"A comment by {who}."
        of = f" of {_amount(self.points)}" if self.points else ""
        what = "Excused" if word.excused else f"{_amount(word.points or 0.0)}{of} points, given"
        byheart = "byheart gave no mark" if self.score is None else f"byheart gave {_amount(self.score)}"
        return f"{what} by {who}{f': {word.why}' if word.why else ''} ({byheart})."

    @property
    def told(self) -> str:
        """All that is told of it, in a line or a few."""
        return " ".join(filter(None, (self.sentence, self.warning, self.word.comment)))

    @property
    def as_json(self) -> dict[str, Any]:
        """As it is told in JSON: the hash of the file stays out."""
        word = {name: value for name, value in asdict(self.word).items() if name not in ("question", "file")}
        return {**word, "byheart": self.score, "of": self.points, "changed": self.changed}

    @property
    def warning(self) -> str:
        """That it may not fit any more, and why; "" where it does."""
        if self.changed:
            return "It was given to an earlier file: the file has changed since."
        if self.points and self.word.points is not None and self.word.points > self.points:
            return f"It gives {_amount(self.word.points)} points, but the question has only {_amount(self.points)} now."
        return ""


def word_from(table: Mapping[str, Any]) -> Word:
    """The word that `as_json` wrote. Raises TypeError if the table is nothing of the kind."""
    return Word(**table)


def given_from(table: Mapping[str, Any] | None) -> Given | None:
    """What `asdict` wrote of a Given, or None."""
    return Given(**{**table, "word": word_from(table["word"])}) if table else None


def _amount(number: float) -> str:
    return f"{round(number, 2):.12g}"
