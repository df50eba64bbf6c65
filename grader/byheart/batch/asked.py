"""What a class was asked with last, and what the settings make different now, in words.

It is kept in the gradebook when a run is complete: a run that was stopped is compared with the one before it. Of the
secret seed it has a hash only, by which another one is noticed. It decides nothing about who is asked again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from byheart.batch.grade import Paper
from byheart.batch.gradebook import Gradebook
from byheart.curriculum.course import Course, asked_from
from byheart.expecting.shelf import digest

_ASKED = "asked"  # the gradebook's fact that holds it
_MOST_NAMED = 3
_ANOTHER_SEED = "the seed has changed"


def keep_asked(gradebook: Gradebook, paper: Paper) -> None:
    """Note what everybody was asked with, for the next run."""
    gradebook.note({_ASKED: _asked(paper)})


def changes(gradebook: Gradebook, paper: Paper) -> list[str]:
    """What the settings make different since the last complete run, a clause each; none where nothing is known."""
    before = gradebook.fact(_ASKED)
    return [] if before is None else list(_differences(before, _asked(paper)))


def of_another_course(gradebook: Gradebook, paper: Paper) -> bool:
    """Whether this class was asked something before, and none of it is in this paper."""
    before = gradebook.fact(_ASKED)
    return before is not None and not before["points"].keys() & paper.questions.keys()


def _asked(paper: Paper) -> dict[str, Any]:
    course, questions = paper.course, paper.questions
    return {
        "seeds": list(course.seeds),
        "secret": digest(f"{course.secret_seed}".encode()) if course.has_secret else "",
        "inputs": _inputs(course),
        "carry": course.carry,
        "points": {name: float(each.points) for name, each in questions.items()},
        "seconds": {name: float(course.seconds_for(each)) for name, each in questions.items()},
    }


def _inputs(course: Course) -> str:
    """One hash of the course's own numbers and data."""
    ((_, settings),) = asked_from(replace(course, seeds=()), ())
    return digest(settings)


def _differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    yield from dict.fromkeys(_other_questions(before, now))
    if before["carry"] != now["carry"]:
        yield f'the setting carry is "{now["carry"]}" (before: "{before["carry"]}")'
    for names, old, new in _groups(before["points"], now["points"]):
        yield f"{_which(names, len(now['points']), 'give')} {new:g} point{'s' * (new != 1)} (before: {old:g})"
    for names, old, new in _groups(before["seconds"], now["seconds"]):
        yield f"{_which(names, len(now['seconds']), 'get')} {new:g} s (before: {old:g} s)"


def _other_questions(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """What else goes into the questions."""
    if before["seeds"] != now["seeds"]:
        yield _other_seeds(before["seeds"], now["seeds"])
    if before["secret"] != now["secret"]:
        kept = before["secret"] and now["secret"]
        gone = "there is a secret seed" if now["secret"] else "there is no secret seed"
        yield _ANOTHER_SEED if kept else gone
    if before["inputs"] != now["inputs"]:
        yield "the inputs have changed"


def _other_seeds(before: Sequence[int], now: Sequence[int]) -> str:
    added = set(now) - set(before)
    if not added:
        return "there are fewer seeds" if len(now) < len(before) else "the seeds have another order"
    return _ANOTHER_SEED if len(added) == 1 else "the seeds have changed"


def _groups(before: Mapping[str, float], now: Mapping[str, float]) -> Iterator[tuple[list[str], float, float]]:
    """The questions for which this number is another one now, together with those that changed alike."""
    found: dict[tuple[float, float], list[str]] = {}
    for name in now:
        if name in before and before[name] != now[name]:
            found.setdefault((before[name], now[name]), []).append(name)
    for (old, new), names in found.items():
        yield names, old, new


def _which(names: Sequence[str], whole: int, do: str) -> str:
    """These questions, and what they do."""
    if len(names) == 1:
        return f"{names[0]} {do}s"
    if len(names) == whole:
        return f"every question {do}s"
    more = ", ..." if len(names) > _MOST_NAMED else ""
    return f"{len(names)} questions ({', '.join(names[:_MOST_NAMED])}{more}) {do}"
