"""The rows about known mistakes: each is caught, two at once don't pass, and what is said of them is right and soon.

It measures only; how mistakes are made and named stands in `catalogue` and `naming`.
"""

import itertools
import math
import random
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from byheart.proof.basis import NO_REFERENCE, Proof, Row
from byheart.proof.catalogue import Catalogue, Made, Pair, cancelling
from byheart.proof.hints import given_away
from byheart.proof.naming import Naming, name_pairs
from byheart.proof.sample import share_of, share_row

# How many pairs of mistakes are put into one exercise, and how many of them are diagnosed; with --thorough, of these.
SAMPLE_PAIRS, SAMPLE_NAMED_PAIRS, ALL_NAMED_PAIRS = 800, 30, 400
# Wrong programs for each question that is asked; fewer prove little.
WRONG_PROGRAMS = 7
NAMED, DIAGNOSES = 0.95, 0.98
ONE_MISTAKE, WITH_PAIRS = 0.05, 1.0  # seconds
# A computer that is slower than that is said to be.
_NOTEWORTHY = 1.2


def mistakes_of_their_own(proof: Proof) -> Row:
    """A question of which no known mistake spoils the answer has nothing to tell a learner who is wrong."""
    figure = "questions without a known mistake of their own"
    catalogue = proof.catalogue
    if catalogue is None:
        return Row(figure, "0", NO_REFERENCE, None)
    known, caught = catalogue.known.mistakes, proof.caught()
    without = []
    for exercise in proof.exercises:
        own = [name for name in caught if any(place.module == exercise.topic for place in known[name].differences)]
        told = {question for name in own for question in caught[name]}
        without += [question.id for question in exercise.questions if question.id not in told]
    findings = tuple(f"{name}: nothing in reference/mistakes/ spoils it" for name in without)
    return Row(figure, "0", f"{len(without)} of {proof.asked}", not without, findings)


def known_mistakes(proof: Proof) -> Row:
    """No known mistake is called right everywhere."""
    figure = "known mistakes called right"
    if proof.catalogue is None:
        return Row(figure, "0", NO_REFERENCE, None)
    wrong = proof.caught()
    right = [name for name, questions in wrong.items() if not questions]
    findings = tuple(f"{name}: no question fails it" for name in right)
    return Row(figure, "0", f"{len(right)} of {len(wrong)}", not right, findings)


def hints_lead(proof: Proof) -> Row:
    """A hint that holds the corrected expression is the answer."""
    figure = "known mistakes whose words give the answer"
    catalogue = proof.catalogue
    if catalogue is None:
        return Row(figure, "0", NO_REFERENCE, None)
    names = proof.mistakes()
    found = {name: given_away(catalogue.known.mistakes[name], catalogue.alteration.reference) for name in names}
    findings = tuple(f"{name}: its words hold {' and '.join(each)}" for name, each in found.items() if each)
    return Row(figure, "0", f"{len(findings)} of {len(names)}", not findings, findings)


def pairs_of_mistakes(proof: Proof) -> Row:
    """Two mistakes are called right only where they cancel. The rare ones are looked for alone, and tried alone.

    A pair of which no exercise can come to call both is right where one of the two alone is: these are tried alone.
    """
    figure = "pairs of mistakes called right that aren't"
    catalogue = proof.catalogue
    if catalogue is None:
        return Row(figure, "0", NO_REFERENCE, None)
    common = [name for name in proof.mistakes() if not catalogue.known.mistakes[name].rare]
    together = list(itertools.combinations(common, 2))
    meeting = [pair for pair in together if catalogue.meeting(pair)]
    pairs: list[Made] = proof.some(meeting, SAMPLE_PAIRS)
    tried = [*((name,) for name in common), *pairs] if proof.thorough else pairs
    proof.begin("pairs of mistakes", len(tried))
    found = proof.hands.work(cancelling, tried, 64)
    asked = {exercise.id for exercise in proof.exercises}
    cancel = [each for cancelled in found for each in cancelled or () if each.exercise in asked]
    wrong = [each for each in cancel if len(each.made) == 1 or not each.afresh]  # one alone has nothing to cancel
    findings = tuple(
        f"{each.name}: right here, and {'right' if each.afresh else 'wrong'} with other inputs" for each in wrong
    )
    made = len(pairs) - found.count(None)
    apart = len(together) - len(meeting)
    others = f"; {apart} others never meet in an exercise" if apart else ""
    measured = f"{len(wrong)} of {made} ({len(cancel) - len(wrong)} times two cancel, and are right{others})"
    return Row(figure, "0", measured, not wrong, findings)


def named_right(proof: Proof) -> Row:
    """A mistake has its name in whatever style it is made."""
    figure, wanted = "mistakes in another style named right", f"{NAMED:.0%}"
    if proof.catalogue is None:
        return Row(figure, wanted, NO_REFERENCE, None)
    named = proof.named() if proof.by_hand("diagnosed") else []
    if not named:
        return Row(figure, wanted, proof.not_here("programs with a known mistake", "diagnosed"), None)
    right = [each for each in named if each.found]
    least = WRONG_PROGRAMS * proof.asked
    enough = len(named) >= least or not (proof.thorough and proof.whole)
    findings = [_misnamed(each) for each in named if not each.found]
    findings += [] if enough else [f"there are only {len(named)} of {least} programs"]
    first = [each for each in right if all(each.first.values())]
    more = f" ({share_of(len(first), len(named))} by the first name told)"
    sampled = len(named) < len(proof.by_hand("diagnosed"))
    row = share_row(figure, NAMED, len(right), len(named), more, findings, sampled=sampled)
    return row if enough else replace(row, ok=False)


def diagnoses(proof: Proof) -> Iterator[Row]:
    """What is said is right, and is said soon."""
    figure, wanted = "diagnoses that are right", f"{DIAGNOSES:.0%}"
    catalogue = proof.catalogue
    if catalogue is None:
        yield Row(figure, wanted, NO_REFERENCE, None)
        return
    pairs = _pairs_in_exercises(proof, catalogue)
    proof.begin("two mistakes at once", len(pairs))
    named = [*proof.named(), *(each for each in proof.hands.work(name_pairs, pairs, 4) if each is not None)]
    shown = [right for each in named for right in each.right.values()]
    asked = sum(len(each.named) for each in named)
    if not shown:
        yield Row(figure, wanted, "not proved here: nothing was diagnosed", None)
        return
    of_what = "" if proof.by_hand("diagnosed") else "; two mistakes at once only, since there are no programs by hand"
    said = f", said of {share_of(len(shown), asked)} of {asked} wrong answers{of_what}"
    findings = [_misnamed(each) for each in named if not all(each.right.values())]
    yield share_row(figure, DIAGNOSES, sum(shown), len(shown), said, findings, sampled=not proof.thorough)
    one = [each for each in named if each.one]
    yield _time("time to diagnose one mistake", ONE_MISTAKE, one, paced=not proof.thorough)
    yield _time("time to diagnose, pairs included", WITH_PAIRS, named, paced=not proof.thorough)


def _pairs_in_exercises(proof: Proof, catalogue: Catalogue) -> list[tuple[Pair, str]]:
    """Pairs of mistakes that are both seen in an exercise, some for each."""
    count = math.ceil((ALL_NAMED_PAIRS if proof.thorough else SAMPLE_NAMED_PAIRS) / max(1, len(proof.exercises)))
    choice, known = random.Random(0), catalogue.known.mistakes
    chosen = []
    for exercise in proof.exercises:
        questions = {question.id for question in exercise.questions}
        seen = [name for name in catalogue.spoils if catalogue.spoils[name] & questions and not known[name].rare]
        pairs = list(itertools.combinations(seen, 2))
        chosen += [(pair, exercise.id) for pair in choice.sample(pairs, min(count, len(pairs)))]
    return chosen


def _time(figure: str, limit: float, named: Sequence[Naming], *, paced: bool = False) -> Row:
    """If `paced`, a computer that is slow or busy just then gets as many times as long."""
    costs = [each.cost for each in named] or [0.0]
    paces = [each.pace if paced else 1.0 for each in named]
    slow = [each for each, pace in zip(named, paces, strict=True) if each.cost > limit * pace]
    measured = f"{1000 * statistics.median(costs):.0f} ms in the middle, {1000 * max(costs):.0f} ms at most"
    if (pace := statistics.median(paces or [1.0])) > _NOTEWORTHY:
        measured += f" (this computer is {pace:.1f} times as slow as the one that the limit is for)"
    findings = tuple(f"{each.program}: {1000 * each.cost:.0f} ms" for each in slow)
    return Row(figure, f"{1000 * limit:.0f} ms", measured, not slow, findings)


def _misnamed(naming: Naming) -> str:
    said = Counter(
        f"{name} named {' and '.join(mistakes)}" if mistakes else f"{name} not named"
        for name, mistakes in naming.named.items()
        if not naming.right.get(name)
    )
    return f"{naming.program} ({' and '.join(naming.labels)}): {'; '.join(said) or 'called right'}"
