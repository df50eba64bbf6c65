"""How often an attempt is told all that may be told: a token bucket on feedback, where the platform knows of attempts.

A first attempt costs nothing, nor does one in which nothing but slips is wrong: what can't be run, or has another
shape. Any other takes a token, and where there is none it is told points and outcomes. No mark depends on it, no clock
is looked at, and without a record of earlier attempts nothing is limited.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from byheart.curriculum.feedback import Feedback
from byheart.judging.results import Report
from byheart.report import Seen
from byheart.report.seen import has_wrong_values
from byheart.report.text import counted
from byheart.report.words import when

_MOST = 10_000  # earlier attempts that are looked at


@dataclass(frozen=True, slots=True)
class Bucket:
    """So many tokens are `left` at this moment. `first`: nothing was graded yet."""

    left: float
    at: datetime
    first: bool = True

    @property
    def as_json(self) -> dict[str, Any]:
        """As it is kept with the results of an attempt, where the platform gives these back."""
        return {"left": round(self.left, 4), "first": self.first}


@dataclass(frozen=True, slots=True)
class Attempt:
    """An earlier attempt. `kept` is the bucket after it; None where its results aren't known any more."""

    at: datetime
    failed: bool = False
    kept: Bucket | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What a platform knows: when this was handed in, and the attempts before it, in their order."""

    now: datetime
    earlier: tuple[Attempt, ...] = ()


def read_record(path: Path) -> Record | None:
    """The record in Gradescope's submission_metadata.json; None where there is none that can be read."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        now = _moment(table["created_at"])
        told = [_attempt(each) for each in table["previous_submissions"][-_MOST:]]
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return Record(now, tuple(sorted((each for each in told if each.at < now), key=lambda each: each.at)))


def bucket_at(record: Record, feedback: Feedback) -> Bucket:
    """The bucket as this attempt finds it: what the last known one left, and what has run in since.

    Of an attempt whose results aren't known it is taken that it cost a token, unless it failed or was the first.
    """
    bucket = Bucket(float(feedback.burst), record.earlier[0].at if record.earlier else record.now)
    for each in record.earlier:
        if each.kept is not None:
            bucket = each.kept
            continue
        bucket = _refilled(bucket, each.at, feedback)
        if not each.failed:
            left = bucket.left if bucket.first else max(0.0, bucket.left - 1)
            bucket = replace(bucket, left=left, first=False)
    return _refilled(bucket, record.now, feedback)


def told_within(seen: Seen, report: Report, bucket: Bucket, feedback: Feedback) -> tuple[Seen, Bucket]:
    """What this attempt may be told, of what the course shows at all; and the bucket after it."""
    after = replace(bucket, first=False)
    if not seen.messages or bucket.first or not any(map(has_wrong_values, report.verdicts)):
        return seen, after
    if bucket.left >= 1:
        after = replace(after, left=bucket.left - 1)
        return replace(seen, told=_joined(seen.told, _left(after, feedback))), after
    return replace(seen, of_wrong="outcome", told=_joined(seen.told, _none_left(bucket, feedback))), after


def _left(bucket: Bucket, feedback: Feedback) -> str:
    more = f"one more comes every {_minutes(feedback.refill)}"
    return f"You can be told what is wrong with your values {counted(int(bucket.left), 'more time')} now; {more}."


def _none_left(bucket: Bucket, feedback: Feedback) -> str:
    # A minute later than it is, where it isn't a whole one: who comes then isn't too early.
    wait = timedelta(minutes=(1 - bucket.left) * feedback.refill)
    until = bucket.at + wait + timedelta(seconds=59, microseconds=999_999)
    return (
        "Points and outcomes stand. What is wrong with your values isn't told this time; it is told again for what you"
        f" hand in from {when(until.isoformat())} on."
    )


def _minutes(minutes: float) -> str:
    return "minute" if minutes == 1 else f"{minutes:g} minutes"


def _joined(*said: str) -> str:
    return " ".join(filter(None, said))


def _refilled(bucket: Bucket, now: datetime, feedback: Feedback) -> Bucket:
    minutes = (now - bucket.at).total_seconds() / 60
    return replace(bucket, left=min(float(feedback.burst), bucket.left + minutes / feedback.refill), at=now)


def _attempt(table: Mapping[str, Any]) -> Attempt:
    at = _moment(table["submission_time"])
    return Attempt(at, bool(table.get("autograder_error")), _kept(table.get("results"), at))


def _kept(results: Any, at: datetime) -> Bucket | None:
    """The bucket that our own results brought along; None where they aren't ours, or were made before there was one."""
    try:
        table = results["extra_data"]["byheart"]["feedback"]
        return Bucket(max(0.0, float(table["left"])), at, table["first"] is True)
    except (TypeError, KeyError, ValueError):
        return None


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
