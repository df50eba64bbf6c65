"""Some cases are asked a second time, after all the others: an answer must not hang on how often it was asked.

Who is right at first and wrong later has a function that remembers, and is wrong. This says which cases are asked again,
and which of two answers counts. It asks nobody.
"""

from collections.abc import Sequence

from byheart.asking.answer import Answer
from byheart.asking.question import Case, Question
from byheart.expecting.key import ExpectedAnswer
from byheart.judging.diagnose import Answered
from byheart.judging.judge import judge

# So often a function is asked at least, and so many of its cases a second time.
_AT_LEAST, _AGAIN = 16, 2


def asked_again(count: int) -> list[int]:
    """The places of the cases that are asked once more, in this order, of so many: those in front, round and round."""
    return [at % count for at in range(max(_AGAIN, _AT_LEAST - count))] if count else []


def with_again(cases: Sequence[Case]) -> list[Case]:
    """The cases, and behind them those that are asked once more."""
    return [*cases, *(cases[at] for at in asked_again(len(cases)))]


def settled(
    question: Question, cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]
) -> Answered:
    """What came back from `with_again`, each case with one answer: the later one if only that is wrong."""
    first, later = list(answers[: len(cases)]), answers[len(cases) :]
    places = asked_again(len(cases))[: len(later)]
    for at, answer in zip(places, later, strict=True):
        if _right(question, cases[at], expected[at], answer) or not _right(question, cases[at], expected[at], first[at]):
            continue
        return Answered(question, cases, expected, [*first[:at], answer, *first[at + 1 :]], remembered=True)
    return Answered(question, cases, expected, first)


def _right(question: Question, case: Case, expected: ExpectedAnswer, answer: Answer) -> bool:
    return judge(question, [case], [expected], [answer]).outcome == "right"
