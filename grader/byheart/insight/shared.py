"""What may be shared of it: nobody is named, and where fewer than five people could be told, no number is shown.

A count is shown only where at least five have it and at least five haven't: what is left over tells as much as what is
counted. Parts of one number are shown all or none. So nobody reads from it who the two are, or the two who aren't.
"""

from dataclasses import replace

from byheart.insight.figures import (
    FEWEST,
    BeforeAfter,
    ExerciseFigures,
    Insight,
    MistakeFigures,
    QuestionFigures,
    Related,
    SectionFigures,
    Share,
)

FEW, ALL_BUT_FEW, TOO_SMALL = f"under {FEWEST}", f"all but under {FEWEST}", f"of under {FEWEST}"


def shareable(insight: Insight) -> Insight:
    """The figures without names and without small counts."""
    return replace(
        insight,
        shared=True,
        exercises=tuple(map(_exercise, insight.exercises)),
        mistakes=tuple(map(_mistake, insight.mistakes)),
        together=tuple(each for each in insight.together if not hidden(each.both).hidden),
        sections=tuple(map(_section, insight.sections)),
    )


def hidden(share: Share) -> Share:
    """The share, with its number hidden where that tells of a few people."""
    if share.count is None:
        return share
    if share.of < FEWEST:
        return Share(None, share.of, hidden=TOO_SMALL)
    if share.count < FEWEST:
        return Share(None, share.of, hidden=FEW)
    if share.of - share.count < FEWEST:
        return Share(None, share.of, hidden=ALL_BUT_FEW)
    return share


def apart(*shares: Share) -> tuple[Share, ...]:
    """Parts of one number, all shown or all hidden: what is left over would tell the one that is hidden."""
    if all(each.count == 0 or (each.count or 0) >= FEWEST for each in shares):
        return shares
    return tuple(Share(None, 0, hidden="hidden") for _ in shares)


def _exercise(each: ExerciseFigures) -> ExerciseFigures:
    return replace(each, whole=hidden(each.whole), questions=tuple(map(_question, each.questions)))


def _question(each: QuestionFigures) -> QuestionFigures:
    right = hidden(each.right)
    own, follows, blank = apart(each.own, each.follows, each.blank)
    given = Share(None, 0, hidden=own.hidden) if own.hidden else hidden(each.given)
    few = bool(right.hidden) and each.related.estimate is not None
    return replace(
        each,
        right=right,
        given=given,
        first=hidden(each.first),
        own=own,
        follows=follows,
        blank=blank,
        related=Related(why=right.hidden) if few else each.related,
        only=hidden(each.only),
    )


def _mistake(each: MistakeFigures) -> MistakeFigures:
    ever, now = hidden(each.ever), hidden(each.now)
    rid = (each.ever.count or 0) - (each.now.count or 0)
    if 0 < rid < FEWEST:
        now = Share(None, each.now.of, hidden="hidden")
    small = bool(ever.hidden)
    cured, unclear = apart(Share(1, 1) if small else each.cured, each.unclear)
    returned, *_ = apart(Share(1, 1) if small else each.returned)
    return replace(
        each,
        who=(),
        ever=ever,
        now=now,
        cured=cured,
        returned=returned,
        unclear=unclear,
        half=None if small else each.half,
        after_one=None if small else each.after_one,
        since=_since(each.since),
    )


def _since(each: BeforeAfter | None) -> BeforeAfter | None:
    return each and replace(each, gone=hidden(each.gone), new=hidden(each.new))


def _section(each: SectionFigures) -> SectionFigures:
    if each.students is not None and each.students < FEWEST:
        return SectionFigures(each.name, None, None, None)
    differences = (replace(one, here=hidden(one.here), others=hidden(one.others)) for one in each.differences)
    return replace(each, differences=tuple(differences))
