"""What students may see now, as a gradebook keeps it: noted when the settings are read, so nothing else asks a clock.

No mark depends on it, and the class page, the teacher's pages and results.json show everything.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from byheart.batch import late
from byheart.batch.gradebook import Gradebook
from byheart.curriculum.course import Course
from byheart.curriculum.feedback import DEGREES
from byheart.report import Seen, seen_at

FEEDBACK = "feedback"  # the gradebook's fact that holds it


def seen_of(gradebook: Gradebook) -> Seen:
    """What students may see of the marks in this gradebook."""
    return Seen(**(gradebook.fact(FEEDBACK) or {}))


def least(facts: Iterable[Mapping[str, Any] | None]) -> dict[str, Any]:
    """Of what several gradebooks show, the least: a date may have come while they were made."""
    return min((Seen(**(each or {})) for each in facts), key=lambda seen: DEGREES.index(seen.degree)).as_json


def facts_of(course: Course, now: datetime) -> dict[str, Any]:
    """What a gradebook keeps of a course's settings that no mark depends on, at this moment."""
    return {**late.facts_of(course), FEEDBACK: seen_at(course.feedback, now).as_json}
