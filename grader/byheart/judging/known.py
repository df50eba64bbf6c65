"""All that is known about mistakes: what each answers to every question, alone and with another.

It is made from the reference when it is needed, and kept. It compares with no learner's answer, and names nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from byheart.asking.exercise import Exercise
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.course import Course
from byheart.curriculum.known import mistakes_of
from byheart.curriculum.mistakes import DoesNotApply, Mistake
from byheart.curriculum.reference import reference_of
from byheart.expecting.fingerprint import Answers, Fingerprints, answers_of
from byheart.expecting.mistaken import Mistaken, combined, fingerprints_for, mistaken_for
from byheart.expecting.pairs import Pairs
from byheart.expecting.shelf import Say, Tell, in_silence, say_nothing
from byheart.judging.hangs import Hanging, Needs, lost, needs_of
from byheart.judging.matching import Answered


@dataclass(frozen=True)
class Knowledge:
    """All that is known about mistakes: their answers, their functions, and a copy of the reference to try several.

    Without a copy (a student's kit has none) only single mistakes are named. `maker` asks two mistakes at once.
    """

    fingerprints: Fingerprints
    functions: Mapping[str, tuple[str, ...]]
    mistakes: Mapping[str, Mistake]
    alteration: Alteration | None = None
    maker: Mistaken | None = None
    _pairs: dict[str, Pairs] = field(default_factory=dict)
    _secret: dict[tuple[str, str], tuple[list[Answers], Iterator[Answers]]] = field(default_factory=dict)
    _needs: dict[str, Needs] = field(default_factory=dict)
    _lost: dict[tuple[tuple[str, ...], str], frozenset[Hanging]] = field(default_factory=dict)

    def pairs(self, question: str) -> Pairs | None:
        """Every two mistakes at once in this question, as far as they were tried; None where there is no reference."""
        if self.maker is None:
            return None
        if question not in self._pairs:
            self._pairs[question] = self.maker.pairs(question)
        return self._pairs[question]

    def is_kept(self, question: str) -> bool:
        """Whether all that a diagnosis may need of this question was made before, or can't be here."""
        maker = self.maker
        return maker is None or all(
            look(question) for look in (maker.is_kept, maker.are_others_kept, maker.are_pairs_kept)
        )

    def get_ready(self, question: str) -> None:
        """Load all that a diagnosis may need of this question; what isn't kept is made, and kept."""
        _ = self.fingerprints[question]
        self.pairs(question)

    def secret_answers(self, mistake: str, answered: Answered, topic: str) -> Iterator[Answers]:
        """What this mistake answers to the secret seed's cases, in one right form of the reference after the other.

        Each is asked once, and only when it is wanted: mostly the first form is the one.
        """
        at = (answered.question.id, mistake)
        if at not in self._secret:
            self._secret[at] = ([], self._asked_secretly(mistake, answered, topic))
        known, more = self._secret[at]
        yield from known
        for each in more:
            known.append(each)
            yield each

    def shows_less(self, mistakes: tuple[str, ...], cause: Answered, later: Answered, topic: str) -> bool:
        """Whether, with these mistakes, the later answer hangs on less than the right one does.

        So does every answer where no reference is here to be asked.
        """
        if self.alteration is None:
            return True
        gone = self._lost_in(later, mistakes, topic)
        charged = self._needs_of(cause, topic).ignored(self._lost_in(cause, mistakes, topic)) if gone else ()
        return bool(self._needs_of(later, topic).without(gone, charged))

    def _needs_of(self, answered: Answered, topic: str) -> Needs:
        name = answered.question.id
        if name not in self._needs:
            assert self.alteration is not None
            cases = answered.cases[: answered.opened]
            self._needs[name] = needs_of(answered.question, cases, self.alteration.modules[topic])
        return self._needs[name]

    def _lost_in(self, answered: Answered, mistakes: tuple[str, ...], topic: str) -> frozenset[Hanging]:
        at = (mistakes, answered.question.id)
        if at not in self._lost:
            assert self.alteration is not None
            needs, cases = self._needs_of(answered, topic), answered.cases[: answered.opened]
            with self.alteration.with_mistakes(*(self.mistakes[each] for each in mistakes)) as modules:
                self._lost[at] = lost(answered.question, cases, modules[topic], needs)
        return self._lost[at]

    def _asked_secretly(self, mistake: str, answered: Answered, topic: str) -> Iterator[Answers]:
        if self.alteration is None:
            return
        cases = answered.cases[answered.opened :]
        right = [tuple(leaf.values for leaf in each.values) for each in answered.expected[answered.opened :]]
        for form in combined(self.alteration.reference.forms()):
            try:
                with self.alteration.with_mistakes(self.mistakes[mistake], *form) as modules:
                    answers = answers_of(answered.question, cases, modules[topic], right)
            except DoesNotApply:
                continue
            yield answers  # not inside: whoever looks at it may stop here, and nothing may stay altered


def knowledge(fingerprints: Fingerprints, mistakes: Sequence[Mistake], maker: Mistaken | None = None) -> Knowledge:
    """What is known here; with a copy of the reference, if it is here."""
    known = {each.id: each for each in mistakes}
    functions = {name: tuple(each.function for each in known[name].differences) for name in known}
    return Knowledge(fingerprints, functions, known, Alteration(maker.reference) if maker else None, maker)


def knowledge_for(
    course: Course,
    exercises: tuple[Exercise, ...],
    tell: Tell = in_silence,
    asked: tuple[Exercise, ...] | None = None,
) -> Knowledge:
    """What is known about all questions of this course, all of it at hand: for whoever grades, or proves.

    Where only some exercises are `asked`, what is known about theirs is at hand. What isn't kept yet is made question
    by question, and each is kept at once: that is what is told.

    Raises GraderFault that names the table where a known mistake can't be read or made.
    """
    known = knowledge_of(course, exercises)
    new = _new(known.fingerprints, exercises if asked is None else asked)
    for question in _of(known.fingerprints, exercises if asked is None else asked):
        if question in new:
            tell(new.index(question), len(new))
        known.fingerprints[question]
    if new:
        tell(len(new), len(new))
    return known


def knowledge_of(course: Course, exercises: tuple[Exercise, ...], say: Say = say_nothing) -> Knowledge:
    """The same, each question's computed when it is needed, then kept; or read from what a student's kit has.

    Raises GraderFault, and so does what is needed later.
    """
    maker = mistaken_for(course, exercises, say)
    prints = fingerprints_for(course, exercises) if maker is None else Fingerprints({}, maker)
    return knowledge(prints, mistakes_of(course), maker)


def is_at_hand(course: Course, exercises: tuple[Exercise, ...], asked: tuple[Exercise, ...]) -> bool:
    """Whether what is known about the questions of what is asked was computed before, or can't be here."""
    return reference_of(course) is None or not _new(fingerprints_for(course, exercises), asked)


def _of(fingerprints: Fingerprints, asked: tuple[Exercise, ...]) -> list[str]:
    """The questions of these exercises that there are fingerprints of."""
    wanted = {question.id for each in asked for question in each.questions}
    return [each for each in fingerprints if each in wanted]


def _new(fingerprints: Fingerprints, asked: tuple[Exercise, ...]) -> list[str]:
    wanted = _of(fingerprints, asked)
    return [each for each in fingerprints.new() if each in wanted]
