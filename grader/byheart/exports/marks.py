"""Everybody's mark as it leaves byheart: from the gradebook, with what lateness takes off, one student at a time.

This is the one place where a mark for another system is made, and every format shows the same one. Nothing is guessed:
who isn't graded has no mark, which is no 0, and neither has who is excused.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from byheart.batch.gradebook import Gradebook
from byheart.batch.late import NOT_LATE, Lateness, lateness, policy_of
from byheart.batch.rows import NotTaken
from byheart.batch.seen import seen_of
from byheart.curriculum.late import Late
from byheart.judging.judge import Verdict
from byheart.judging.results import Report, amount
from byheart.judging.word import Given, Word
from byheart.report import EVERYTHING, Seen
from byheart.submissions import HandIn, Person
from byheart.submissions.handin import UNTOLD

_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Marked:
    """One submission's mark. A group hands in once: each of its `people` has this mark.

    `report` has persons' words in it, and no more than the student may see, which `withheld` says. It is None, and
    `why` says why, where nothing of it could be graded: then `word` is what a person said of the whole. Who is
    `absent` is on the roster, and handed in nothing.
    """

    student: str
    report: Report | None
    handed_in: HandIn = UNTOLD
    why: str = ""
    word: Word | None = None
    late: Lateness = NOT_LATE
    absent: bool = False
    withheld: str = ""

    @property
    def people(self) -> tuple[Person, ...]:
        """Whose mark it is: at least one person, who may have no name."""
        return self.handed_in.people or (Person(),)

    @property
    def name(self) -> str:
        """The name to show: as it was told, or else the submission's id."""
        return self.handed_in.name or self.student

    @property
    def of(self) -> float:
        """The most that could be reached, with what is excused."""
        return sum(each.given.points if each.given else each.points for each in self.verdicts)

    @property
    def excused(self) -> bool:
        """Whether a person excused all of it."""
        return self.report.excused if self.report else self.word is not None and self.word.excused

    @property
    def reached(self) -> float | None:
        """The points that were reached, before anything is taken off; None where there is no mark.

        Where some questions are excused, the others count for them, so that it is a mark out of as much as everybody's.
        """
        if self.excused:
            return None
        if self.report is None:
            return self.word.points if self.word else None
        total = self.report.total
        if total.ungraded:
            return None
        given = self.report.given
        if (given and given.word.points is not None) or not total.points:
            return total.score
        return total.score / total.points * self.of

    @property
    def taken_off(self) -> float:
        """The share that lateness takes off, from 0 to 1. A mark that a person gave for the whole stands."""
        given = self.report.given.word if self.report and self.report.given else self.word
        return 0.0 if given and given.decides else self.late.share

    @property
    def mark(self) -> float | None:
        """The points to hand out; None where there are none to be had."""
        return None if self.reached is None else self.reached * (1 - self.taken_off)

    @property
    def missing(self) -> str:
        """Why there is no mark, as a clause; "" where there is one, or where it is excused."""
        if self.excused or self.reached is not None:
            return ""
        if self.report is None:
            return f"not graded: {self.why}"
        total = self.report.total
        return f"{total.ungraded} of {total.asked} questions aren't graded, by a fault of byheart's"

    @property
    def state(self) -> str:
        """What became of it, in a word or a clause."""
        return "excused" if self.excused else self.missing or "graded"

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdict on each question; none where nothing could be graded."""
        return self.report.verdicts if self.report else ()

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """What persons said of it: the question ("" for the whole), and the sentences."""
        given = self.report.words if self.report else (Given(self.word, None, 0.0),) if self.word else ()
        return tuple((each.word.question, each.told) for each in given)

    def scaled(self, out_of: float | None) -> float | None:
        """The mark, with `out_of` points for whoever has all of them; None of it changes nothing."""
        if self.mark is None or out_of is None or not self.of:
            return self.mark
        return self.mark / self.of * out_of


@dataclass(frozen=True, slots=True)
class Marks:
    """A class's marks. Each pass reads them again, one at a time, so that memory doesn't grow with the class."""

    title: str
    gradebook: Gradebook
    policy: Late = field(default_factory=Late)
    seen: Seen = EVERYTHING

    def __iter__(self) -> Iterator[Marked]:
        """Every submission that has marks, or was to have some, by its id."""
        facts, refused = self.gradebook.hand_ins(), _reasons(self.gradebook.refusals())
        for report, _ in self.gradebook.reports():
            refused.pop(report.student, None)
            own = facts.get(report.student, UNTOLD)
            late = lateness(report.student, own, self.policy)
            yield Marked(report.student, self.seen.of(report), own, late=late, withheld=self.seen.told)
        for student, why in refused.items():
            yield Marked(student, None, facts.get(student, UNTOLD), why, self._word_on(student))
        for person in self.gradebook.absent():
            word = self._word_on(person.id)
            yield Marked(person.id, None, HandIn((person,)), "nothing was handed in", word, absent=word is None)

    def _word_on(self, student: str) -> Word | None:
        """What a person said of all of it."""
        return next((each for each in self.gradebook.words_on(student) if not each.question), None)

    @property
    def of(self) -> float:
        """The most that anybody could reach."""
        return max((each.of for each in self), default=0.0)


def marks_of(gradebook: Gradebook) -> Marks:
    """The marks in this gradebook."""
    return Marks(gradebook.fact("title", ""), gradebook, policy_of(gradebook), seen_of(gradebook))


def told_of_lateness(chosen: Iterable[Marked]) -> Iterator[str]:
    """Whose mark lateness makes smaller, and of whom nobody knows it."""
    unknown = []
    for each in chosen:
        if each.mark is not None and each.taken_off:
            left = f"{amount(each.reached or 0.0)} -> {amount(each.mark)}"
            yield f"{each.student}: {each.late.words.partition(':')[0]}, -{100 * each.taken_off:g} %: {left}"
        if each.late.unknown:
            unknown.append(each.student)
    if unknown:
        names = ", ".join(unknown[:_MOST_NAMED]) + (", ..." if len(unknown) > _MOST_NAMED else "")
        yield f"{len(unknown)} of unknown lateness, so nothing is taken off: {names}"


def _reasons(refusals: Iterator[NotTaken]) -> dict[str, str]:
    """Why somebody wasn't graded. What belongs to nobody is nobody's mark."""
    return {each.student: each.why for each in refusals if each.student}
