"""The figures, as data: what is shown of a class. Frozen facts only; `numbers` makes their intervals.

A share is a count of so many with an interval. In what is shared with others, counts below five have no number: a few
people could be told by it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from byheart.insight.numbers import Estimate, wilson

FEWEST = 5  # of whom a number may be shared


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `of`, and between which shares the true one lies. `count` is None where it is hidden, and why."""

    count: int | None
    of: int
    low: float = 0.0
    high: float = 1.0
    hidden: str = ""

    @property
    def value(self) -> float | None:
        """The share; None where there is none, or where it is hidden."""
        return self.count / self.of if self.of and self.count is not None else None


def share(count: int, of: int) -> Share:
    """This share with Wilson's interval."""
    return Share(count, of, *wilson(count, of))


@dataclass(frozen=True, slots=True)
class Related:
    """How a question goes with the rest; `flag` is raised where it surely tells nobody apart.

    Where there is no estimate, `why` says why.
    """

    estimate: Estimate | None = None
    flag: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """One question. `given` is its share where its inputs were right: without those wrong only because of another.

    `only` is how many attempts had this wrong by itself, and nothing else; `mistakes` are the known mistakes of the
    course that no other question catches, `mutants` how many changed solutions (None where that isn't known).
    """

    id: str
    right: Share
    given: Share
    first: Share
    own: Share
    follows: Share
    blank: Share
    related: Related
    only: Share
    mistakes: tuple[str, ...] | None = None
    mutants: int | None = None


@dataclass(frozen=True, slots=True)
class ExerciseFigures:
    """One exercise: who has all of it right, and its questions."""

    id: str
    whole: Share
    questions: tuple[QuestionFigures, ...]


@dataclass(frozen=True, slots=True)
class Reliability:
    """How well the whole measures. `same` is the difference in percent of all questions that two equals can have.

    `alpha` takes exercises as its parts, since questions of one exercise hang together.
    """

    alpha: Estimate | None = None
    same: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """A mistake before a date and now, of those who handed in before and after: `gone` had it, `new` have it only now.

    `flag` is raised where that surely changed, and `rarer` says which way it went.
    """

    of: int
    gone: Share
    new: Share
    flag: bool = False
    rarer: bool = False


@dataclass(frozen=True, slots=True)
class MistakeFigures:
    """One known mistake. `ever` made it, `now` have it; `cured` had it and have the question right in a later attempt.

    `returned` had it again after that. `unclear` had it, and what came since says neither. `half`: after how many more
    attempts half of them were rid of it. `who` are those who have it now: nobody else is shown them.
    """

    id: str
    words: str
    ever: Share
    now: Share
    cured: Share
    returned: Share
    unclear: Share
    half: int | None
    after_one: Estimate | None
    who: tuple[str, ...] = ()
    since: BeforeAfter | None = None


@dataclass(frozen=True, slots=True)
class Together:
    """Two mistakes that the same students made more often than chance would have it. `usual` is what chance would."""

    one: str
    other: str
    both: Share
    usual: float


@dataclass(frozen=True, slots=True)
class Difference:
    """A question that a section has right more or less often than the others."""

    question: str
    here: Share
    others: Share


@dataclass(frozen=True, slots=True)
class SectionFigures:
    """One section; `mean` is the mean share of the questions that are right."""

    name: str
    students: int | None
    mean: Estimate | None
    value: float | None
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Insight:
    """All that is shown of a class. `shared` says that small counts are hidden and that nobody is named.

    `several` is how many students have several attempts, `mutants` how many changed solutions were noticed.
    """

    title: str
    students: int
    left_out: int
    attempts: int
    several: int
    exercises: tuple[ExerciseFigures, ...]
    reliability: Reliability
    mistakes: tuple[MistakeFigures, ...]
    together: tuple[Together, ...]
    sections: tuple[SectionFigures, ...]
    since: str = ""
    mutants: int = 0
    shared: bool = False

    @property
    def questions(self) -> Sequence[QuestionFigures]:
        """Every question, in the order of the course."""
        return [question for each in self.exercises for question in each.questions]
