"""Name the mistake behind wrong answers, or abstain: never a guess.

A mistake is named when the reference with it answers as the learner does, in every case: those of the open seeds are
compared with what is kept, and those of a secret seed are asked then, of the few mistakes that fit until there. One
that explains several wrong answers of a file comes before one for each; what is left may be several of them at once, or
two others. Several that no question can tell apart count as one. It awards nothing, and knows no jail.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from byheart.curriculum.mistakes import DoesNotApply
from byheart.expecting.fingerprint import Answers, alike, answer_of
from byheart.expecting.pairs import MOST_PAIRS
from byheart.judging.guessable import is_guessable
from byheart.judging.known import Knowledge
from byheart.judging.matching import Answered, asked_alike, differs, first_wrong, fits, none_differs, nothing_left

_MOST_OTHERS = 3

Pair = tuple[str, str]


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
            found |= {} if name in found else _two(file, name, found)
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


def _two(file: _File, name: str, known: Mapping[str, Diagnosis]) -> dict[str, Diagnosis]:
    """Two mistakes at once that explain this question and spoil none that is right; nothing where several do."""
    if not any(file.asked[name].leaves) or nothing_left(file.asked[name]):
        return {}
    found = _explaining(file, name, [*_in_turn(file, name, known)])
    found += [pair for pair in _explaining(file, name, _like(file, name)) if pair not in found]
    if not found or not _one_thing(found, file.known):
        return {}
    left = [each for each in file.wrong if each not in known]
    return _named(file, found[0], [each for each in left if each == name or _explains(file, found[0], [each])])


def _explaining(file: _File, name: str, pairs: Sequence[Pair]) -> list[Pair]:
    """Those of these pairs that explain the question; nothing if there are too many to ask all of them."""
    if len(file.tried) + len(pairs) > MOST_PAIRS:
        return []
    file.tried.extend(pairs)
    return [pair for pair in pairs if _explains(file, pair, [name, *file.right])]


def _like(file: _File, name: str) -> list[Pair]:
    """The pairs that may answer so, by the one case that is kept of all pairs."""
    answered, pairs = file.asked[name], file.known.pairs(name)
    if pairs is None or pairs.case >= len(answered.leaves):
        return []
    return pairs.like(answered.leaves[pairs.case], answered.expected[pairs.case])


def _in_turn(file: _File, name: str, known: Mapping[str, Diagnosis]) -> Iterator[Pair]:
    """The pairs of which now the one answers as the learner does and now the other, case by case.

    Both lie in the function that was asked, or were named elsewhere in the file. That finds two mistakes also where an
    answer tells little, as one alpha of a few does.
    """
    answered, mistakes = file.asked[name], file.known.mistakes
    place = (file.topic, answered.question.name)
    own = [each for each in mistakes if place in {(one.module, one.function) for one in mistakes[each].differences}]
    likely = dict.fromkeys((*(each for found in known.values() for each in found.mistakes), *own))
    fits: dict[tuple[str, int], bool] = {}

    def fit(mistake: str, at: int) -> bool:
        if (mistake, at) not in fits:
            fits[mistake, at] = _answers_so(file, mistake, answered, at)
        return fits[mistake, at]

    places = range(len(answered.cases))
    for pair in itertools.combinations([each for each in likely if each in mistakes], 2):
        if all(fit(pair[0], at) or fit(pair[1], at) for at in places):
            yield pair


def _answers_so(file: _File, mistake: str, answered: Answered, at: int) -> bool:
    """Whether the learner answers this case as this mistake does."""
    known = file.known
    assert known.alteration is not None
    with known.alteration.with_mistakes(known.mistakes[mistake]) as modules:
        case = answer_of(answered.question, answered.cases[at], modules[file.topic])
    return case is not None and not differs(answered, at, case)


def _matching(file: _File, name: str) -> list[str]:
    """The mistakes that answer this question as the learner does, or fail where they do, in the catalogue's order."""
    answered = file.asked[name]
    if nothing_left(answered):
        return []
    found = file.known.fingerprints.alike(
        name, lambda told: fits(answered, told), failed=answered.failed, probe=first_wrong(answered)
    )
    return [each for each in found if _holds_in_secret(file, each, answered)]


def _holds_in_secret(file: _File, mistake: str, answered: Answered) -> bool:
    """Whether the learner answers the secret seed's cases too as this mistake does.

    Whoever knows the open cases could write down what a mistake answers to them, and be forgiven for what follows.
    """
    if answered.opened == len(answered.cases):
        return True
    answers = file.known.secret_answers(mistake, answered, file.topic)
    return any(none_differs(answered, each, answered.opened) for each in answers)


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


def _explains(file: _File, mistakes: tuple[str, ...], names: Sequence[str]) -> bool:
    known = file.known
    assert known.alteration is not None
    try:
        with known.alteration.with_mistakes(*(known.mistakes[each] for each in mistakes)) as modules:
            module = modules[file.topic]
            return all(asked_alike(file.asked[name], module) for name in names)
    except DoesNotApply:
        return False


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
