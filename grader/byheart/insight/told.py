"""What each figure is good for, and what it can't tell: one sentence each, which the page and the JSON show."""

from collections.abc import Iterator, Sequence

from byheart.insight.figures import Insight, MistakeFigures, QuestionFigures, Share
from byheart.insight.forgetting import ENOUGH, UNITS, Compared, Forgetting, SkillFigures

TOLD = {
    "right": (
        "Go through first what few have right; the true share lies within the thin line in 19 of 20 cases, and it"
        " can't tell whether the question is hard or wasn't taught."
    ),
    "given": (
        "Who is wrong only because of another function is left out here, so where this is much higher than the first"
        " share, teach what comes before; it can't tell how those who are left out would do by themselves."
    ),
    "first": (
        "What the first attempt shows is nearest to what the class could do alone; it can't tell what was tried before"
        " anything was handed in."
    ),
    "why": (
        "Errors of their own need this question explained, those that follow don't, and what wasn't written may need"
        " time or courage; it can't tell which of the two."
    ),
    "related": (
        "A question that those who do well elsewhere don't have right more often may be badly put, so read it again; a"
        " flag is raised only where the whole interval is below 0.2, and it can't tell a bad question from one about"
        " something else."
    ),
    "worth": (
        "A question that alone catches nothing, in no attempt and of no known mistake, could go; it can't tell what"
        " the question teaches."
    ),
    "reliability": (
        "It says how far apart two students' results have to be before the difference means anything; it can't tell"
        " whether the right things are asked."
    ),
    "mistakes": (
        "Say in class what the many who have a mistake now believe, and talk to the few to whom it came back; it can't"
        " tell of mistakes that byheart doesn't know."
    ),
    "half": (
        "A mistake that stays for many attempts needs other words than its hint has; it can't tell how long students"
        " worked between two attempts."
    ),
    "since": (
        "After a lesson, it says which mistakes surely became rarer or more frequent; it can't tell that the lesson did"
        " it, since time and attempts passed as well."
    ),
    "together": (
        "Mistakes that go together may have one cause, so explain them together; it can't tell which one leads to the"
        " other."
    ),
    "sections": (
        "Where a section differs surely, ask what it did otherwise; it can't tell why, since nobody was sent to a"
        " section by lot."
    ),
}

FORGETTING_TOLD = {
    "times": (
        "Where it says “surely less”, let skills come back sooner, for example at the beginning of a lesson. This can't"
        " tell how well those remember who handed in no log."
    ),
    "said": (
        "This says how far to believe a percentage of `byheart progress`. Where a bar ends before its mark, the"
        " schedule promised too much. It can't tell of learners who practise at other times than these did."
    ),
    "compared": (
        "Only where the whole interval is above zero are the schedule's percentages worth more than one number for each"
        " learner; it can't tell whether another schedule would have taught more."
    ),
    "skills": (
        "Explain again, or ask more often, what these learners recall less often than the schedule says; it can't tell"
        " a skill that is hard from one that was explained badly."
    ),
}

_MOST = 5


def stands_out(insight: Insight) -> list[str]:
    """What to look at first, a sentence each: only what surely is so, and what many have."""
    return [*_questions(insight.questions), *_mistakes(insight), *_sections(insight)]


def forgetting_stands_out(found: Forgetting) -> list[str]:
    """What practice shows first, a sentence each: whether the schedule tells anything, and where it surely is wrong."""
    return [judged(found.compared, found.reviews), *_skills(found.skills)]


def judged(found: Compared, reviews: int) -> str:
    """Whether the schedule tells more than a constant, in a sentence: it is said to only where that is sure."""
    always = f"always saying how often a learner recalled so far ({found.constant or 0:.0%} on average)"
    there = "there is 1 review" if reviews == 1 else f"there are {reviews} reviews"
    always = always.replace("%", " %")
    return {
        "more": f"The schedule tells more than {always}.",
        "less": f"The schedule tells less than {always}: don't rely on its percentages.",
        "open": f"It isn't known whether the schedule tells more than {always}: chance can explain the difference.",
        "few reviews": f"No information yet: {there}, and such a comparison takes {ENOUGH}.",
        "few learners": f"Whether the schedule tells more than a constant isn't said of fewer than {UNITS} learners.",
        "few skills": f"Whether the schedule tells more than a constant isn't said of fewer than {UNITS} skills.",
    }[found.verdict]


def _skills(skills: Sequence[SkillFigures]) -> Iterator[str]:
    wrong = [(each.whole.less, each.title) for each in skills if each.whole and each.whole.flag]
    for less, words in (
        (True, "less often than the schedule says, so practise them sooner"),
        (False, "more often than the schedule says"),
    ):
        if titles := [title for was_less, title in wrong if was_less == less]:
            yield f"Recalled {words}: {_listed(titles)}."


def _questions(questions: Sequence[QuestionFigures]) -> Iterator[str]:
    weak = [each.id for each in questions if each.related.flag]
    if weak:
        yield f"Read again, since they tell nobody apart: {_listed(weak)}."
    earlier = [each.id for each in questions if _clears(each.given, each.right)]
    if earlier:
        yield f"Mostly wrong because of what comes before, so teach that first: {_listed(earlier)}."
    hard = [each for each in questions if each.given.value is not None and each.given.high < 0.5]
    if hard:
        hard.sort(key=lambda each: each.given.value or 0.0)
        yield f"Most can't do these even where all that they need is right: {_listed([each.id for each in hard])}."


def _mistakes(insight: Insight) -> Iterator[str]:
    often = [each for each in insight.mistakes if each.now.value is not None and (each.now.count or 0) >= 5]
    for each in often[:3]:
        yield f"{each.now.count} of {each.now.of} have this mistake now: {_named(each)}."
    for each in insight.mistakes:
        if each.since and each.since.flag:
            how = "rarer" if each.since.rarer else "more frequent"
            yield f"Since the date, this mistake is {how}: {_named(each)}."


def _sections(insight: Insight) -> Iterator[str]:
    for each in insight.sections:
        if each.differences:
            names = _listed([one.question for one in each.differences])
            yield f"Section {each.name} differs from the others in {names}."


def _clears(one: Share, other: Share) -> bool:
    """Whether one share is surely higher than the other."""
    return one.value is not None and other.value is not None and one.low > other.high


def _named(each: MistakeFigures) -> str:
    return f"{each.id} ({each.words.rstrip('.')})" if each.words else each.id


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MOST
    return ", ".join(names[:_MOST]) + (f" and {more} more" if more > 0 else "")
