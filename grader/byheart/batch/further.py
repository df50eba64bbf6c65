"""What a judge asks a learner's file more than the paper does: noted, so that another file can be asked the very same.

A judge asks what follows from what came back, so whose answers are the same is asked the same. `all_the_same` asks it
in that order, up to the first answer that is another one, and a judge that is needed then goes on from there: nobody is
asked anything twice, or otherwise than alone. Nothing is judged here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from byheart.asking.answer import Answer
from byheart.asking.heard import Heard
from byheart.asking.question import Case, Question


@dataclass(frozen=True, slots=True)
class Asked:
    """One case that was asked: of which question, as bytes, whether others were answered from outside; what came."""

    question: str
    case: bytes
    led: bool
    came: bytes  # its hash; nothing where the process failed


@dataclass(slots=True)
class Further:
    """Asks one file, through `ask` (a question, a case as bytes, whether it is led). `noted` is all that was asked."""

    questions: Mapping[str, Question]
    encode: Callable[[Sequence[Case]], bytes]
    ask: Callable[[Question, bytes, bool], Sequence[Answer]]
    noted: list[Asked] = field(default_factory=list)
    _ahead: list[tuple[Asked, Answer]] = field(default_factory=list)

    def once(self, question: Question, cases: Sequence[Case], led: bool = False) -> Answer:
        """The answer to the case in here; with `led`, other functions are answered from outside."""
        encoded = self.encode(cases)
        if self._ahead:
            asked, answer = self._ahead.pop(0)
            if (asked.question, asked.case, asked.led) == (question.id, encoded, led):
                return answer
            self._ahead.clear()
        return self._asked(question, encoded, led)[1]

    def all_the_same(self, before: Sequence[Asked]) -> bool:
        """Ask what was asked before, and say whether the same came. Else a judge gets what came by now, in order."""
        for each in before:
            now, answer = self._asked(self.questions[each.question], each.case, each.led)
            self._ahead.append((now, answer))
            if now != each or not now.came:
                return False
        return True

    def _asked(self, question: Question, encoded: bytes, led: bool) -> tuple[Asked, Answer]:
        answers = self.ask(question, encoded, led)
        whole = answers.whole if isinstance(answers, Heard) else b""
        answer = answers[0] if answers else Answer("crash", complaint="nothing came back")
        self.noted.append(Asked(question.id, encoded, led, whole))
        return self.noted[-1], answer
