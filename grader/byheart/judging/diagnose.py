"""Name the mistake behind wrong answers, or abstain: never a guess.

A mistake is named when the reference with it answers as the learner does, in every case: those of the open seeds are
compared with what is kept, and those of a secret seed are asked then, of the few mistakes that fit until there. One
that explains several wrong answers of a file comes before one for each; what is left may be several of them at once, or
two others. Several that no question can tell apart count as one. It awards nothing, and knows no jail.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import Answer
from byheart.asking.exercise import Exercise
from byheart.asking.question import Case, Question
from byheart.curriculum.alteration import Alteration
from byheart.curriculum.course import Course, is_secret
from byheart.curriculum.known import mistakes_of
from byheart.curriculum.mistakes import DoesNotApply, Mistake
from byheart.curriculum.reference import Reference, reference_of
from byheart.expecting.clash import clash_of
from byheart.expecting.fingerprint import (
    Answers,
    Fingerprints,
    Leaves,
    Told,
    alike,
    answer_of,
    answers_of,
    leaves_of,
    origin,
)
from byheart.expecting.key import ExpectedAnswer
from byheart.expecting.mistaken import combined, fingerprints_for
from byheart.expecting.pairs import Pairs, shelf_for, take_pairs
from byheart.expecting.shelf import Say, Tell, in_silence, say_nothing
from byheart.judging.drawn import kind_of_draw
from byheart.judging.hangs import Hanging, Needs, lost, needs_of
from byheart.judging.lost import is_lost

# How many pairs that may explain an answer are asked, for one file: a few milliseconds each. Counted and not timed, so
# that a busy machine forgives what an idle one forgives.
_MOST_PAIRS = 150

_MOST_OTHERS = 3


@dataclass(frozen=True)
class Answered:
    """One question of a file: its cases, what was expected, and what came back.

    `remembered`: an answer is one that came back when its case was asked a second time, and the first one was right.
    """

    question: Question
    cases: Sequence[Case]
    expected: Sequence[ExpectedAnswer]
    answers: Sequence[Answer]
    remembered: bool = False

    @cached_property
    def leaves(self) -> Answers:
        """What came back as numbers, case by case."""
        both = zip(self.answers, self.expected, strict=False)
        return tuple(leaves_of(answer, expected) for answer, expected in both)

    @cached_property
    def opened(self) -> int:
        """How many of the cases are those of the open seeds, which come first."""
        return next((at for at, case in enumerate(self.cases) if is_secret(case)), len(self.cases))


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a wrong answer looks like: a mistake, or several at once, by id.

    `cause` is the question that it really belongs to. `others` are mistakes that this file's questions can't tell from
    it, the likeliest few. `shows_less`: with that mistake in another function, this answer doesn't hang on all that the
    right one hangs on, so it says little of the rest of the learner's function.
    """

    mistakes: tuple[str, ...]
    cause: str
    others: tuple[str, ...] = ()
    shows_less: bool = False


@dataclass(frozen=True)
class Knowledge:
    """All that is known about mistakes: their answers, their functions, and a copy of the reference to try several.

    Without a copy (a student's kit has none) only single mistakes are named. `kept` says where pairs may be kept.
    """

    fingerprints: Fingerprints
    functions: Mapping[str, tuple[str, ...]]
    mistakes: Mapping[str, Mistake]
    alteration: Alteration | None = None
    kept: tuple[Course, Mapping[str, str]] | None = None
    say: Say = say_nothing
    _pairs: dict[str, Pairs] = field(default_factory=dict)
    _secret: dict[tuple[str, str], tuple[list[Answers], Iterator[Answers]]] = field(default_factory=dict)
    _needs: dict[str, Needs] = field(default_factory=dict)
    _lost: dict[tuple[tuple[str, ...], str], frozenset[Hanging]] = field(default_factory=dict)

    def pairs(self, answered: Answered, topic: str) -> Pairs:
        """Every pair of mistakes that spoil this question, each asked once; without the rare ones."""
        name = answered.question.id
        if name not in self._pairs:

            def make() -> Pairs:
                cases, expected = answered.cases[: answered.opened], answered.expected[: answered.opened]
                self.say(
                    f"getting ready to look for two mistakes at once in {answered.question.name} (only the first time)"
                )
                own = [each for each in self.fingerprints.own(name) if not self.mistakes[each.mistake].rare]
                return take_pairs(answered.question, cases, expected, own, self._asker(topic))

            self._pairs[name] = shelf_for(answered.question).recall(*self.kept, make) if self.kept else make()
        return self._pairs[name]

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

    def _asker(self, topic: str) -> Callable[[str, str, Callable[[Any], Leaves | None]], Leaves | None]:
        alteration = self.alteration
        assert alteration is not None

        def with_both(first: str, second: str, ask: Callable[[Any], Leaves | None]) -> Leaves | None:
            try:
                with alteration.with_mistakes(self.mistakes[first], self.mistakes[second]) as modules:
                    return ask(modules[topic])
            except DoesNotApply:
                return None

        return with_both


def knowledge(
    fingerprints: Fingerprints,
    mistakes: Sequence[Mistake],
    reference: Reference | None = None,
    kept: tuple[Course, Mapping[str, str]] | None = None,
    say: Say = say_nothing,
) -> Knowledge:
    """What is known here, with a copy of the reference if it is here."""
    known = {each.id: each for each in mistakes}
    functions = {name: tuple(each.function for each in known[name].differences) for name in known}
    alteration = Alteration(reference) if reference is not None else None
    return Knowledge(fingerprints, functions, known, alteration, kept, say)


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
    prints = fingerprints_for(course, exercises, say)
    kept = (course, origin(course, exercises))
    return knowledge(prints, mistakes_of(course), reference_of(course), kept, say)


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


@dataclass(frozen=True, slots=True)
class _File:
    """One file's answers, what is known, and the pairs of mistakes that were asked already."""

    asked: Mapping[str, Answered]
    wrong: Sequence[str]
    known: Knowledge
    topic: str
    tried: list[tuple[str, ...]] = field(default_factory=list)

    @property
    def right(self) -> list[str]:
        """The questions that were answered and aren't wrong."""
        answered = [
            name for name, answered in self.asked.items() if all(a.status == "returned" for a in answered.answers)
        ]
        return [name for name in answered if name not in self.wrong]


def diagnose(asked: Sequence[Answered], wrong: Sequence[str], known: Knowledge, topic: str) -> dict[str, Diagnosis]:
    """What the wrong questions of one file look like, by question id; without those that nothing explains."""
    file = _File({answered.question.id: answered for answered in asked}, wrong, known, topic)
    found = _singles(file)
    if known.alteration is not None:
        found |= _all_at_once(file, found)
        for name in wrong:
            found |= {} if name in found else _two(file, name, [each for each in wrong if each not in found])
    return {name: _told(found[name], known) for name in wrong if name in found}


def _told(diagnosis: Diagnosis, known: Knowledge) -> Diagnosis:
    """Under the names that mistakes are told by."""
    mistakes, others = _names(diagnosis.mistakes, known), _names(diagnosis.others, known)
    likely = [each for each in others if each not in mistakes][:_MOST_OTHERS]
    return replace(diagnosis, mistakes=mistakes, others=tuple(likely))


def _names(mistakes: Sequence[str], known: Knowledge) -> tuple[str, ...]:
    return tuple(dict.fromkeys(known.mistakes[each].name if each in known.mistakes else each for each in mistakes))


def _singles(file: _File) -> dict[str, Diagnosis]:
    """One mistake for as many questions as it explains, then the next for what is left."""
    matching = _supported(file, {name: _matching(file, name) for name in file.wrong})
    found: dict[str, Diagnosis] = {}
    while left := [name for name in file.wrong if name not in found and matching[name]]:
        candidates = dict.fromkeys(each for name in left for each in matching[name])
        explained = {each: [name for name in left if each in matching[name]] for each in candidates}
        ranks = {each: (-len(explained[each]), *_excess(file, each, explained[each])) for each in candidates}
        best, *others = sorted(candidates, key=ranks.__getitem__)
        alike_ = [each for each in others if ranks[each][:2] == ranks[best][:2] and explained[each] == explained[best]]
        found |= _named(file, (best,), explained[best], tuple(alike_))
    return found


def _excess(file: _File, mistake: str, explained: Sequence[str]) -> tuple[int, int, int, int]:
    """How many more questions than the wrong ones this mistake would spoil: what spoils just those is the likeliest.

    Then comes the one that lies in a function that is asked about, the one that spoils least in the whole course, and
    the catalogue's order.
    """
    spoils = file.known.fingerprints.spoiled_by(mistake)
    functions = file.known.functions
    order = list(functions).index(mistake) if mistake in functions else 0
    own = {each.partition("/")[2] for each in explained} & set(functions.get(mistake, ()))
    excess = sum(name in file.asked and name not in file.wrong for name in spoils)
    return excess, 0 if own else 1, len(spoils), order


def _named(
    file: _File, mistakes: tuple[str, ...], explained: Sequence[str], others: tuple[str, ...] = ()
) -> dict[str, Diagnosis]:
    """The cause is the question that a mistake's own function answers, or the first."""
    functions = {function for mistake in mistakes for function in file.known.functions.get(mistake, ())}
    cause = next((name for name in explained if name.partition("/")[2] in functions), explained[0])
    return {name: _explained(file, name, mistakes, cause, others) for name in explained}


def _explained(
    file: _File, name: str, mistakes: tuple[str, ...], cause: str, others: tuple[str, ...] = ()
) -> Diagnosis:
    less = name != cause and file.known.shows_less(mistakes, file.asked[cause], file.asked[name], file.topic)
    return Diagnosis(mistakes, cause, others, less)


def _all_at_once(file: _File, found: Mapping[str, Diagnosis]) -> dict[str, Diagnosis]:
    """Where several mistakes were named, what is left may be all of them at once."""
    mistakes = tuple(dict.fromkeys(name for each in found.values() for name in each.mistakes))
    left = [name for name in file.wrong if name not in found]
    explained = [name for name in left if len(mistakes) > 1 and _explains(file, mistakes, [name])]
    cause = min((each.cause for each in found.values()), key=file.wrong.index, default="")
    return {name: _explained(file, name, mistakes, cause) for name in explained}


def _two(file: _File, name: str, left: Sequence[str]) -> dict[str, Diagnosis]:
    """Two mistakes at once that explain this question and spoil none that is right; nothing where several do."""
    answered, answers = file.asked[name], file.asked[name].leaves
    if not any(answers) or _is_lost(answered):
        return {}
    pairs = file.known.pairs(answered, file.topic)
    found = []
    for pair in pairs.like(answers[pairs.case], answered.expected[pairs.case]) if pairs.case < len(answers) else ():
        if len(file.tried) >= _MOST_PAIRS:
            return {}
        file.tried.append(pair)
        if _explains(file, pair, [name, *file.right]):
            found.append(pair)
    if not found or not _one_thing(found, file.known):
        return {}
    return _named(file, found[0], [each for each in left if each == name or _explains(file, found[0], [each])])


def _matching(file: _File, name: str) -> list[str]:
    """The mistakes that answer this question as the learner does, or fail where they do, in the catalogue's order."""
    answered = file.asked[name]
    if _is_lost(answered):
        return []
    found = file.known.fingerprints.alike(name, lambda told: _fits(answered, told))
    return [each for each in found if _holds_in_secret(file, each, answered)]


def _fits(answered: Answered, told: Iterable[Told]) -> bool:
    """Whether the learner answers as a mistake does, or fails where it does. No case is asked for in vain."""
    first, second = itertools.tee(told)
    return answers_alike(answered, (case for case, _ in first)) or fails_alike(answered, second)


def _is_lost(answered: Answered) -> bool:
    """Whether so little is left in the answer that many mistakes would leave the same. Draws are told by their kind."""
    return answered.question.compare != "draw" and is_lost(answered.expected, answered.answers)


def _holds_in_secret(file: _File, mistake: str, answered: Answered) -> bool:
    """Whether the learner answers the secret seed's cases too as this mistake does.

    Whoever knows the open cases could write down what a mistake answers to them, and be forgiven for what follows.
    """
    if answered.opened == len(answered.cases):
        return True
    answers = file.known.secret_answers(mistake, answered, file.topic)
    return any(_none_differs(answered, each, answered.opened) for each in answers)


def _supported(file: _File, matching: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Without what is only seen in an answer that anybody could give: weights that stay as they are have many reasons.

    There a mistake counts if it lies in the function that was asked, or shows in another answer as well.
    """
    functions = file.known.functions
    supported = {
        mistake
        for name, own in matching.items()
        for mistake in own
        if name.partition("/")[2] in functions.get(mistake, ()) or not is_guessable(file.asked[name])
    }
    return {name: [each for each in own if each in supported] for name, own in matching.items()}


def answers_alike(answered: Answered, cases: Iterable[Leaves | None]) -> bool:
    """Whether a learner's answers are a mistake's (`cases`). At least one must be a value: errors alone tell nothing.

    Where the mistake raises, a learner's answer may be another if most of the cases bring a wrong value. No case is
    asked for after the first that differs.
    """
    told: dict[int, Leaves] = {}
    raises = 0
    loose = False
    for at, case in enumerate(cases):
        if _differs(answered, at, case):
            return False
        if case is None:
            raises += 1
            loose = loose or answered.answers[at].status != "raised"
        else:
            told[at] = case
    if not raises:
        return bool(told)
    return sum(not _is_right(answered, at, case) for at, case in told.items()) > (raises if loose else 0)


def _is_right(answered: Answered, at: int, case: Leaves) -> bool:
    """Whether the mistake gives the right answer in this case; of a draw there is no right one."""
    right = tuple(leaf.values for leaf in answered.expected[at].values)
    return answered.question.compare != "draw" and alike(case, right, answered.expected[at])


def fails_alike(answered: Answered, told: Iterable[Told]) -> bool:
    """Whether a learner's function fails in the same cases as with this mistake, at the same operation and shapes.

    In all other cases it has to answer as with the mistake.
    """
    if not any(answer.status == "raised" for answer in answered.answers):
        return False  # mostly so, and then there are hundreds of mistakes to compare with for nothing
    failed = 0
    for at, (case, clash) in enumerate(told):
        if at >= len(answered.answers):
            return False
        own = clash_of(answered.answers[at])
        if case is not None:
            if own is not None or not _alike(answered.question, answered.leaves[at], case, answered.expected[at]):
                return False
            continue
        if own is None or clash is None or not own.is_like(clash):
            return False
        failed += 1
    return bool(failed)


def _none_differs(answered: Answered, cases: Iterable[Leaves | None], first: int) -> bool:
    """Whether no answer from the `first` on differs from those of a mistake."""
    return not any(_differs(answered, at, case) for at, case in enumerate(cases, first))


def _differs(answered: Answered, at: int, case: Leaves | None) -> bool:
    """Whether this answer differs from a mistake's. Where the mistake raises, anything may come back."""
    if at >= len(answered.leaves):
        return True
    if case is None:
        return False
    raised = answered.answers[at].status == "raised"
    return raised or not _alike(answered.question, answered.leaves[at], case, answered.expected[at])


def _alike(question: Question, answer: Leaves | None, case: Leaves, expected: ExpectedAnswer) -> bool:
    if question.compare == "draw" and answer is not None:
        return len(answer) == len(case) and kind_of_draw(*answer) == kind_of_draw(*case)
    return alike(answer, case, expected)


def _explains(file: _File, mistakes: tuple[str, ...], names: Sequence[str]) -> bool:
    known = file.known
    assert known.alteration is not None
    try:
        with known.alteration.with_mistakes(*(known.mistakes[each] for each in mistakes)) as modules:
            module = modules[file.topic]
            return all(_asked_alike(file.asked[name], module) for name in names)
    except DoesNotApply:
        return False


def _asked_alike(answered: Answered, module: Any) -> bool:
    return answers_alike(answered, (answer_of(answered.question, case, module) for case in answered.cases))


def is_guessable(answered: Answered) -> bool:
    """Whether somebody could answer so in every case without computing anything: one number, or what was given."""
    told: dict[int, set[str]] = {}
    for case, leaves in zip(answered.cases, answered.leaves, strict=False):
        for at, leaf in enumerate(leaves or ()):
            told[at] = told[at] & _said(leaf, case) if at in told else _said(leaf, case)
    return bool(told) and all(told.values())


def _said(leaf: NDArray[Any], case: Case) -> set[str]:
    """The ways to say this without computing anything."""
    said = {"one number"} if leaf.size > 1 and np.all(leaf == leaf.flat[0]) else set()
    if leaf.ndim == 0:
        said.add(f"the number {leaf}")
    for name, given in case.inputs.items():
        if not isinstance(given, np.ndarray | tuple | list | int | float):
            continue
        plain = np.asarray(given, dtype=np.float64)
        if plain.shape == leaf.shape and np.array_equal(plain, leaf, equal_nan=True):
            said.add(name)
        elif plain.ndim == 1 and plain.size and leaf.ndim == 0:
            places = np.flatnonzero(plain == leaf)
            said |= {f"{name}[{at}]" for at in (*places, *(places - plain.size))}
            said |= {f"{way.__name__} of {name}" for way in (np.max, np.min) if way(plain) == leaf}
    return said


def _one_thing(pairs: Sequence[tuple[str, str]], known: Knowledge) -> bool:
    """Whether these pairs differ only in mistakes that no question can tell apart."""
    prints = {name: known.fingerprints.everywhere(name) for name in {name for pair in pairs for name in pair}}
    return all(
        _alike_everywhere(prints[a], prints[c]) and _alike_everywhere(prints[b], prints[d])
        for (a, b), (c, d) in itertools.pairwise(pairs)
    )


def _alike_everywhere(first: dict[str, Answers], second: dict[str, Answers]) -> bool:
    return first.keys() == second.keys() and all(
        len(first[each]) == len(second[each]) and all(map(alike, first[each], second[each])) for each in first
    )
