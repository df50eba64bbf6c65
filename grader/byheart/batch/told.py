"""What pages tell of a hand-in: its facts, in the plain form in which they are shown.

This file writes nothing, and decides nothing: who is in the class, and whether a hand-in was late, is told by others.
"""

from collections.abc import Mapping
from dataclasses import replace

from byheart.report import NOTHING_TOLD, Told
from byheart.submissions import HandIn


def told_of(facts: HandIn | None, late: str = "") -> Told:
    """What is told of this hand-in. `late` says how late it was, and what that takes off."""
    if facts is None:
        return replace(NOTHING_TOLD, lateness=late)
    return Told(
        name=facts.name,
        section=facts.section,
        group=facts.group,
        people=tuple(each.name or each.id for each in facts.people),
        at=facts.at,
        attempt=facts.attempt,
        late=facts.late,
        marked_late=facts.marked_late,
        counted=facts.counted,
        is_listed=facts.listed,
        lateness=late,
    )


def told_in(hand_ins: Mapping[str, HandIn], student: str) -> Told:
    """What is told of this student's hand-in."""
    return told_of(hand_ins.get(student))
