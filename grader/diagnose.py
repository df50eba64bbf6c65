"""Name the mistake behind wrong answers, or abstain: never a guess.

A mistake is named when the reference with it answers as the learner does, in every case. One that explains all wrong
answers of a file comes first, then one for each question, then two at once. Several that no question can tell apart
count as one. It awards nothing, and knows no jail.
"""

import importlib
import itertools
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from grader.answer import Answer
from grader.fingerprint import Answers, Fingerprint, Fingerprints, Leaves, alike, answer_of, leaves_of
from grader.key import ExpectedAnswer
from grader.question import Case, Question

# How long two mistakes at once may be looked for, in seconds.
PATIENCE = 1.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One question of a file: its cases, what was expected, and what came back."""

    question: Question
    cases: Sequence[Case]
    expected: Sequence[ExpectedAnswer]
    answers: Sequence[Answer]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a wrong answer looks like: one mistake or two, by id. `cause` is the question it really belongs to."""

    mistakes: tuple[str, ...]
    cause: str


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that is known about mistakes: their answers, their functions, and a copy of the reference to try two at once.

    Without a copy (a student's kit has none) only single mistakes are named.
    """

    fingerprints: Fingerprints
    functions: Mapping[str, tuple[str, ...]]
    mistakes: Mapping[str, Any]
    alteration: Any = None


def knowledge(fingerprints: Fingerprints) -> Knowledge:
    """What is known here, from the reference if it is here."""
    try:
        mistake = importlib.import_module("reference.mistake")
        alteration = importlib.import_module("reference.alteration")
    except ModuleNotFoundError:
        return Knowledge(fingerprints, {}, {})
    known = {each.id: each for each in mistake.mistakes()}
    functions = {name: tuple(each.function for each in known[name].differences) for name in known}
    return Knowledge(fingerprints, functions, known, alteration.Alteration())


def diagnose(
    sheets: Sequence[Sheet],
    wrong: Sequence[str],
    known: Knowledge,
    topic: str,
    clock: Callable[[], float] = time.monotonic,
) -> dict[str, Diagnosis]:
    """What the wrong questions of one file look like, by question id; without those that nothing explains."""
    by_id = {sheet.question.id: sheet for sheet in sheets}
    matching = {name: _matching(by_id[name], known.fingerprints[name]) for name in wrong}
    common = set.intersection(*map(set, matching.values())) if matching else set()
    if common:
        best = min(common, key=lambda name: _excess(name, wrong, by_id, known))
        cause = _cause(best, wrong, known)
        return {name: Diagnosis((best,), cause) for name in wrong}
    found = {}
    for name in wrong:
        if matching[name]:
            best = min(matching[name], key=lambda each: _excess(each, [name], by_id, known))
            found[name] = Diagnosis((best,), name)
    left = [name for name in wrong if name not in found]
    if left and known.alteration is not None:
        unspoilt = [sheet for sheet in sheets if sheet.question.id not in wrong]
        found |= _pairs([by_id[name] for name in left], unspoilt, known, topic, clock)
    return found


def _matching(sheet: Sheet, fingerprints: Sequence[Fingerprint]) -> list[str]:
    """The mistakes that answer this question as the learner does, in the catalogue's order."""
    answers = _leaves(sheet)
    return [each.mistake for each in fingerprints if _same(answers, each.cases, sheet)]


def _leaves(sheet: Sheet) -> Answers:
    return tuple(leaves_of(answer, expected) for answer, expected in zip(sheet.answers, sheet.expected, strict=False))


def _same(answers: Answers, cases: Answers, sheet: Sheet) -> bool:
    """Whether a learner's answers are a mistake's. At least one must be a value: errors alone tell nothing."""
    if len(answers) < len(cases) or not any(case is not None for case in cases):
        return False
    raised = [answer.status == "raised" for answer in sheet.answers]
    for answer, case, fell, expected in zip(answers, cases, raised, sheet.expected, strict=False):
        if (case is None) != fell or (case is not None and not alike(answer, case, expected)):
            return False
    return True


def _excess(name: str, wrong: Sequence[str], by_id: Mapping[str, Sheet], known: Knowledge) -> tuple[int, int, int]:
    """How much more than the wrong questions this mistake would spoil: what spoils just those is the likeliest.

    Then comes the one that lies in a function that is asked about, then the catalogue's order.
    """
    spoils = {each for each in by_id if any(print_.mistake == name for print_ in known.fingerprints[each])}
    asked = {each.partition("/")[2] for each in wrong}
    order = list(known.functions).index(name) if name in known.functions else 0
    return len(spoils - set(wrong)), 0 if asked & set(known.functions.get(name, ())) else 1, order


def _cause(name: str, wrong: Sequence[str], known: Knowledge) -> str:
    """The wrong question that the mistake's own function answers, or the first."""
    own = [each for each in wrong if each.partition("/")[2] in known.functions.get(name, ())]
    return own[0] if own else wrong[0]


def _pairs(
    sheets: Sequence[Sheet],
    unspoilt: Sequence[Sheet],
    known: Knowledge,
    topic: str,
    clock: Callable[[], float],
) -> dict[str, Diagnosis]:
    """Two mistakes at once that explain all of these and spoil nothing else; nothing where none or several do."""
    until = clock() + PATIENCE
    candidates = list(dict.fromkeys(each.mistake for s in sheets for each in known.fingerprints[s.question.id]))
    first = sheets[0]
    at = next((at for at, leaves in enumerate(_leaves(first)) if leaves is not None), None)
    if at is None:
        return {}
    found: list[tuple[str, str]] = []
    for pair in itertools.combinations(candidates, 2):
        if clock() > until:
            return {}
        if _explains(pair, (*sheets, *unspoilt), at, known, topic):
            found.append(pair)
    if not found or not _one_thing(found, known):
        return {}
    cause = _cause(found[0][0], [sheet.question.id for sheet in sheets], known)
    return {sheet.question.id: Diagnosis(found[0], cause) for sheet in sheets}


def _explains(pair: tuple[str, str], sheets: Sequence[Sheet], at: int, known: Knowledge, topic: str) -> bool:
    does_not_apply = importlib.import_module("reference.mistake").DoesNotApply
    try:
        with known.alteration.with_mistakes(*(known.mistakes[name] for name in pair)) as modules:
            first = sheets[0]
            quick = answer_of(first.question, first.cases[at], modules[topic])
            if not alike(_leaves(first)[at], quick, first.expected[at]):
                return False
            return all(_same(_leaves(sheet), tuple(_asked(sheet, modules[topic])), sheet) for sheet in sheets)
    except does_not_apply:
        return False


def _asked(sheet: Sheet, module: Any) -> Iterator[Leaves | None]:
    return (answer_of(sheet.question, case, module) for case in sheet.cases)


def _one_thing(pairs: Sequence[tuple[str, str]], known: Knowledge) -> bool:
    """Whether these pairs differ only in mistakes that no question can tell apart."""
    prints = {name: _everywhere(name, known) for name in {name for pair in pairs for name in pair}}
    return all(
        _alike_everywhere(prints[a], prints[c]) and _alike_everywhere(prints[b], prints[d])
        for (a, b), (c, d) in itertools.pairwise(pairs)
    )


def _everywhere(name: str, known: Knowledge) -> dict[str, Answers]:
    prints = ((question, each) for question, own in known.fingerprints.items() for each in own)
    return {question: each.cases for question, each in prints if each.mistake == name}


def _alike_everywhere(first: dict[str, Answers], second: dict[str, Answers]) -> bool:
    return first.keys() == second.keys() and all(
        len(first[each]) == len(second[each]) and all(map(alike, first[each], second[each])) for each in first
    )
