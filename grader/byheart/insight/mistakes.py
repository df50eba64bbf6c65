"""Known mistakes over attempts: who makes which, what goes together, what is cured, what comes back, and how fast.

A mistake is cured where the question that showed it is right in a later attempt. Where that question wasn't written, or
is wrong in another way, nobody knows: that is told apart.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations

from byheart.batch.rows import Attempt
from byheart.insight.figures import FEWEST, BeforeAfter, MistakeFigures, Together, share
from byheart.insight.numbers import changed, lasting, stand_out, together
from byheart.insight.taken import Class, Learner, all_went, mistakes_in


@dataclass(frozen=True, slots=True)
class Story:
    """One student's story with one mistake. `until` is the number of further attempts until it was cured first.

    Where it wasn't, `watched` is how many further attempts there were.
    """

    now: bool
    cured: bool
    returned: bool
    until: int | None
    watched: int


def mistake_figures(own: Class, words: Mapping[str, str], since: datetime | None = None) -> tuple[MistakeFigures, ...]:
    """Every known mistake that somebody made, the most frequent first."""
    made: dict[str, dict[str, Story]] = {}
    for learner in own.learners:
        for mistake in set().union(*(mistakes_in(each) for each in learner.attempts)):
            made.setdefault(mistake, {})[learner.id] = story(learner.attempts, mistake)
    found = [_figures(own, mistake, stories, words) for mistake, stories in made.items()]
    found.sort(key=lambda each: (-(each.now.count or 0), -(each.ever.count or 0), each.id))
    return tuple(found if since is None else _since(own, found, since))


def story(attempts: Sequence[Attempt], mistake: str) -> Story:
    """What became of this mistake."""
    state, cured, returned = "never", False, False
    begun, until, showed = 0, None, set[str]()
    for at, attempt in enumerate(attempts):
        where = {each.question for each in attempt.verdicts if mistake in (each.mistake or "").split("+")}
        if where:
            returned = returned or state == "cured"
            begun = begun if state != "never" else at
            state, showed = "held", where
        elif state in ("held", "unclear"):
            ways = all_went(attempt)
            state = "cured" if all(ways.get(each) == "right" for each in showed) else "unclear"
            if state == "cured":
                cured, until = True, until if until is not None else at - begun
    return Story(state == "held", cured, returned, until, len(attempts) - 1 - begun)


def _figures(own: Class, mistake: str, stories: Mapping[str, Story], words: Mapping[str, str]) -> MistakeFigures:
    of = len(stories)
    over = [each.until for each in stories.values() if each.until is not None]
    how_long = lasting(over, [each.watched for each in stories.values() if each.until is None])
    unclear = sum(not each.now and not each.cured for each in stories.values())
    return MistakeFigures(
        mistake,
        words.get(mistake, ""),
        share(of, len(own.learners)),
        share(sum(each.now for each in stories.values()), len(own.learners)),
        share(sum(each.cured for each in stories.values()), of),
        share(sum(each.returned for each in stories.values()), of),
        share(unclear, of),
        how_long.half,
        how_long.after_one,
        tuple(each.shown for each in own.learners if each.id in stories and stories[each.id].now),
    )


# Before and after a date ----------------------------------------------------------------------------------------------


def _since(own: Class, found: Sequence[MistakeFigures], date: datetime) -> Iterator[MistakeFigures]:
    """The mistakes with how many had them before the date and have them now; a flag where that surely changed."""
    pairs = [pair for each in own.learners if (pair := around(each, date)) is not None]
    counts = [moved(pairs, each.id) for each in found]
    flags = moved_surely(counts)
    for figures, (gone, new), flag in zip(found, counts, flags, strict=True):
        of = len(pairs)
        yield replace(figures, since=BeforeAfter(of, share(gone, of), share(new, of), flag, gone > new))


def around(learner: Learner, date: datetime) -> tuple[Attempt, Attempt] | None:
    """The last attempt before this date and the newest after it; None where one of both is missing."""
    before = [each for each in learner.attempts if _moment(each) < date]
    after = [each for each in learner.attempts if _moment(each) >= date]
    return (before[-1], after[-1]) if before and after else None


def moved_surely(counts: Sequence[tuple[int, int]]) -> list[bool]:
    """Which of these changes, each as how many lost it and how many got it, are surely none of chance's."""
    return stand_out([changed(gone, new) for gone, new in counts])


def moved(pairs: Sequence[tuple[Attempt, Attempt]], mistake: str) -> tuple[int, int]:
    """How many had it before and don't now, and how many have it now and didn't before."""
    held = [(mistake in mistakes_in(one), mistake in mistakes_in(other)) for one, other in pairs]
    return held.count((True, False)), held.count((False, True))


def _moment(attempt: Attempt) -> datetime:
    moment = datetime.fromisoformat(attempt.when)
    return moment if moment.tzinfo else moment.astimezone()


# What goes together ---------------------------------------------------------------------------------------------------


def together_figures(own: Class) -> tuple[Together, ...]:
    """Pairs of mistakes that the same students made, more often than chance would have it."""
    made = [set().union(*(mistakes_in(each) for each in learner.attempts)) for learner in own.learners]
    return tuple(Together(one, other, share(both, of), usual) for one, other, both, of, usual in pairs_in(made))


def pairs_in(made: Sequence[set[str]]) -> list[tuple[str, str, int, int, float]]:
    """The same, of each student's mistakes: both, how many made both, of how many students, and by chance."""
    of = len(made)
    alone: Counter[str] = Counter(mistake for each in made for mistake in each)
    both: Counter[tuple[str, str]] = Counter(pair for each in made for pair in combinations(sorted(each), 2))
    often = [pair for pair in combinations(sorted(alone), 2) if min(alone[pair[0]], alone[pair[1]]) >= FEWEST]
    ones, others = ([alone[pair[at]] for pair in often] for at in (0, 1))
    flags = stand_out(together([both[pair] for pair in often], ones, others, of) if often else [])
    found = [
        (one, other, both[one, other], of, alone[one] * alone[other] / of)
        for (one, other), flag in zip(often, flags, strict=True)
        if flag
    ]
    return sorted(found, key=lambda each: (-each[2], each[0], each[1]))
