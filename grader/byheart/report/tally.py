"""The totals of the class page, counted one standing after the other: marks, outcomes, groups, and who needs a person.

Memory grows with the questions and the mistakes, never with the students' texts. What isn't graded is no 0: who isn't
wholly graded has no total, and is in no mean and no chart. Nor is who isn't counted: staff, and people who only try it.
"""

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import fmean, median

from byheart.judging.compare import Outcome
from byheart.judging.results import amount
from byheart.report.standing import Need, NotGraded, Standing, WrongAnswer

BARS = 10

Group = tuple[str, str, str]  # a question, the mistake, and the behaviour: one of the last two is ""


@dataclass(slots=True)
class Tally:
    """The totals over all standings. `scores`, `bars` and `whole` are without those who have no mark."""

    scores: "array[float]" = field(default_factory=lambda: array("d"))
    points: set[float] = field(default_factory=set)
    exercises: dict[str, float] = field(default_factory=dict)
    questions: dict[str, Counter[Outcome]] = field(default_factory=dict)
    groups: Counter[Group] = field(default_factory=Counter)
    needs: Counter[Need] = field(default_factory=Counter)
    bars: list[int] = field(default_factory=lambda: [0] * BARS)
    whole: int = 0
    students: int = 0
    refused: int = 0
    absent: int = 0
    uncounted: int = 0
    in_part: int = 0
    excused: int = 0
    unconfined: int = 0
    opened: int = 0

    def count(self, each: Standing) -> None:
        """Add one standing."""
        self.students += 1
        self.unconfined += not each.confined
        self.opened += each.opened
        if not each.counted:
            self.uncounted += 1
            return
        if not each.by_person:  # what is excused has no points, for this student alone
            self.points.add(each.points)
        for id_, total in each.exercises:
            self.exercises[id_] = max(total.points, self.exercises.get(id_, 0.0))
        for question, outcome in each.outcomes:
            self.questions.setdefault(question, Counter())[outcome] += 1
        self.groups.update(group_of(answer) for answer in each.wrong)
        self.needs.update(each.needs)
        if each.excused:
            self.excused += 1
            return
        if each.ungraded:
            self.in_part += 1
            return
        self.scores.append(each.score)
        share = each.score / each.points if each.points else 0.0
        self.bars[min(BARS - 1, int(share * BARS + 1e-9))] += 1
        self.whole += each.score == each.points

    def refuse(self, each: NotGraded) -> None:
        """Add one who couldn't be graded, or handed in nothing."""
        self.refused += not each.absent
        self.absent += each.absent
        self.needs[each.need] += 1

    @property
    def of(self) -> str:
        """The points that can be reached, as " / 10"; "" if they aren't the same for all."""
        return f" / {amount(next(iter(self.points)))}" if len(self.points) == 1 else ""

    @property
    def mean(self) -> str:
        """The mean of the marks; "" if nobody has any."""
        return f"{fmean(self.scores):.3g}{self.of}" if self.scores else ""

    @property
    def median(self) -> str:
        """The median of the marks; "" if nobody has any."""
        return f"{amount(median(self.scores))}{self.of}" if self.scores else ""


def tally_of(standings: Iterable[Standing], not_graded: Iterable[NotGraded]) -> Tally:
    """The totals of a class."""
    tally = Tally()
    for each in standings:
        tally.count(each)
    for one in not_graded:
        tally.refuse(one)
    return tally


def group_of(each: WrongAnswer) -> Group:
    """The group that a wrong answer belongs to."""
    return each.question, each.mistake, each.behaviour
