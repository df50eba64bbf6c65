"""By section: how each does, and the questions in which sections surely differ, with those that stand apart.

Sections differ for many reasons; a difference says where to look, never whose fault it is.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from byheart.insight.figures import Difference, SectionFigures, share
from byheart.insight.numbers import ENOUGH, Floats, bootstrapped, differ, stand_out
from byheart.insight.taken import Class, Went, all_went

NOWHERE = "no section"


def section_figures(own: Class) -> tuple[SectionFigures, ...]:
    """Every section; none where there is only one."""
    by: dict[str, list[Mapping[str, Went]]] = {}
    for each in own.counted:
        if each.counts:
            by.setdefault(each.section or NOWHERE, []).append(all_went(each.counts))
    if len(by) < 2:
        return ()
    differences = _differences(own.questions, by)
    return tuple(_figures(name, by[name], differences.get(name, ())) for name in sorted(by))


def _figures(name: str, ways: Sequence[Mapping[str, Went]], differences: Sequence[Difference]) -> SectionFigures:
    shares = np.array([sum(way == "right" for way in each.values()) / max(1, len(each)) for each in ways])
    estimate = bootstrapped((shares,), _mean)[0] if len(ways) >= ENOUGH else None
    return SectionFigures(name, len(ways), estimate, float(shares.mean()), tuple(differences))


def _mean(values: Floats, axis: int = -1) -> Floats:
    return np.asarray(values.mean(axis=axis))


def _differences(
    questions: Sequence[str], by: Mapping[str, Sequence[Mapping[str, Went]]]
) -> dict[str, tuple[Difference, ...]]:
    names = list(by)
    found: dict[str, list[Difference]] = {}
    tables = [_table(question, by) for question in questions]
    for question, (right, of), flag in zip(questions, tables, surely_differ(tables), strict=True):
        for at, name in enumerate(names if flag else ()):
            here, others = share(right[at], of[at]), share(sum(right) - right[at], sum(of) - of[at])
            if others.value is not None and not here.low <= others.value <= here.high:
                found.setdefault(name, []).append(Difference(question, here, others))
    return {name: tuple(several) for name, several in found.items()}


Table = tuple[list[int], list[int]]  # for each section, how many have a question right, and of how many


def surely_differ(tables: Sequence[Table]) -> list[bool]:
    """For each question, whether sections differ in it more than chance would have it."""
    return stand_out([differ(right, of) for right, of in tables])


def _table(question: str, by: Mapping[str, Sequence[Mapping[str, Went]]]) -> Table:
    asked = [[each[question] == "right" for each in ways if question in each] for ways in by.values()]
    return [sum(each) for each in asked], [len(each) for each in asked]
