"""All figures of a gradebook together, and as JSON; those of practice as JSON too.

Nothing is computed here. No student is named but in `who`, which is left out of what is shared.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any

from byheart.batch.gradebook import Gradebook
from byheart.insight.figures import Insight, Share
from byheart.insight.forgetting import Forgetting
from byheart.insight.mistakes import mistake_figures, together_figures
from byheart.insight.questions import exercise_figures, reliability
from byheart.insight.sections import section_figures
from byheart.insight.taken import Class, taken
from byheart.insight.told import FORGETTING_TOLD, TOLD, forgetting_stands_out, stands_out
from byheart.insight.worth import NOT_KNOWN, Worth

SCHEMA = 1


def insight_of(
    gradebook: Gradebook, words: Mapping[str, str], worth: Worth = NOT_KNOWN, since: datetime | None = None
) -> Insight:
    """The figures of the class in this gradebook."""
    return figures_of(taken(gradebook), words, worth, since)


def figures_of(
    own: Class, words: Mapping[str, str], worth: Worth = NOT_KNOWN, since: datetime | None = None
) -> Insight:
    """The figures of this class. `words` say what each known mistake is; `since` is a date to compare with."""
    return Insight(
        title=own.title,
        students=len(own.learners),
        left_out=own.left_out,
        attempts=sum(len(each.attempts) for each in own.learners),
        several=sum(len(each.attempts) > 1 for each in own.learners),
        exercises=exercise_figures(own, worth),
        reliability=reliability(own),
        mistakes=mistake_figures(own, words, since),
        together=together_figures(own),
        sections=section_figures(own),
        since=since.isoformat() if since else "",
        mutants=worth.tried,
    )


def as_json(insight: Insight) -> str:
    """The figures as JSON, with what each is good for. The same gradebook gives the same bytes."""
    return _json({**_plain(insight), "stands_out": stands_out(insight), "told": TOLD})


def forgetting_as_json(found: Forgetting) -> str:
    """The figures of practice as JSON, in the same way."""
    return _json({**_plain(found), "stands_out": forgetting_stands_out(found), "told": FORGETTING_TOLD})


def _json(facts: Mapping[str, Any]) -> str:
    table = {"schema": SCHEMA, **facts}
    return json.dumps(table, indent=1, ensure_ascii=True, allow_nan=False) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, Share):
        return _share(value)
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value


def _share(share: Share) -> dict[str, Any]:
    """A share; what is hidden has null, and says why."""
    if share.value is None:
        return {"count": share.count, "of": share.of, "share": None, "low": None, "high": None, "hidden": share.hidden}
    return {"count": share.count, "of": share.of, "share": share.value, "low": share.low, "high": share.high}
