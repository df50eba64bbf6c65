"""Gradescope, the bulk export: a folder for each submission, and a file that says whose each is.

    assignment_123_export/submission_metadata.yml
    assignment_123_export/submission_456/deltas.py

The folders' numbers are another one at each hand-in, so people are known by the school's number, else by the e-mail
address, else by the name. Several submitters are a group. The file is read as plain data: it can't make objects.
"""

import importlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.extras import sentence
from byheart.submissions.claim import Claim, Format, Listing
from byheart.submissions.handin import HandIn, Person
from byheart.submissions.newest import not_both

_ABOUT = "submission_metadata.yml"
_FOLDER = re.compile(r"submission_\d+")
_WAY_OUT = "Export the submissions again, or take that file away and name the folders after the students."


@dataclass(frozen=True, slots=True)
class _Told:
    """What the file tells of one folder."""

    folder: str
    people: tuple[Person, ...]
    at: str
    attempt: int


def fits(listing: Listing, wanted: frozenset[str]) -> bool:
    """Whether the file that says whose each is lies there."""
    return _ABOUT in listing.top_files


def claims(listing: Listing, wanted: frozenset[str]) -> Iterator[Claim]:
    """Who handed in what: one for each person, or for each group."""
    told = list(_read(listing))
    same_name = Counter(_key(each.people) for each in told if not _is_known(each.people))
    known = {_key(each.people) for each in told if _is_known(each.people)}  # a name may be like another's number
    by_key: dict[str, list[_Told]] = {}
    for each in told:
        key = _key(each.people)
        # People without a number of any kind who have one name stay several people.
        alone = not key or (not _is_known(each.people) and (same_name[key] > 1 or key in known))
        by_key.setdefault(f"{key}-{each.folder}" if alone else key, []).append(each)
    there = frozenset(listing.top_folders)
    for key, several in by_key.items():
        yield _claim(key, several, there)
    owned = {each.folder for each in told}
    for folder in there:
        if folder not in owned and _FOLDER.fullmatch(folder):
            why = f"{_ABOUT} doesn't say whose {folder} is. {_WAY_OUT}"
            yield Claim(f"gradescope-{folder}", {folder: ""}, why=why)


def _claim(key: str, several: list[_Told], folders: frozenset[str]) -> Claim:
    *older, newest = sorted(several, key=lambda each: (each.at, each.folder))
    others = tuple(each.folder for each in older)
    facts = HandIn(
        people=newest.people,
        group=", ".join(each.name for each in newest.people) if len(newest.people) > 1 else "",
        at=newest.at,
        attempt=newest.attempt,
        taken=(newest.folder,) if older else (),
        not_taken=others,
    )
    remarks = (not_both(newest.folder, others, "it was handed in last"),) if older else ()
    there = newest.folder in folders
    why = "" if there else f"{_ABOUT} names {newest.folder}, and there is no such folder. {_WAY_OUT}"
    return Claim(
        f"gradescope-{key}", {newest.folder: ""} if there else {}, facts, remarks, opens=False, why=why, beside=others
    )


def _key(people: tuple[Person, ...]) -> str:
    return "+".join(sorted(each.sid or each.email or each.name for each in people))


def _is_known(people: tuple[Person, ...]) -> bool:
    return all(each.sid or each.email for each in people)


def _read(listing: Listing) -> Iterator[_Told]:
    table = _plain_data(listing.read(_ABOUT))
    if not isinstance(table, Mapping):
        raise GraderFault(f"{_ABOUT} isn't a table of folders. {_WAY_OUT}")
    for folder, about in table.items():
        submitters = about.get(":submitters") if isinstance(about, Mapping) else None
        if not isinstance(submitters, list) or not all(isinstance(each, Mapping) for each in submitters):
            raise GraderFault(f"{_ABOUT}: {folder} has no list of :submitters. {_WAY_OUT}")
        at, earlier = _moment(about.get(":created_at")), about.get(":history")
        times = [_moment(each.get(":created_at")) for each in earlier or () if isinstance(each, Mapping)]
        attempt = len({*times, at} - {""}) if isinstance(earlier, list) else 0
        yield _Told(str(folder), tuple(map(_person, submitters)), at, attempt)


def _person(table: Mapping[str, Any]) -> Person:
    told = (table.get(f":{each}") for each in ("name", "email", "sid"))
    name, email, sid = (str(each).strip() if isinstance(each, str | int) else "" for each in told)
    return Person(name=name, email=email, sid=sid)


def _moment(value: Any) -> str:
    """A moment as it is kept; "" if it isn't one."""
    try:
        found = value if isinstance(value, datetime) else datetime.fromisoformat(str(value or ""))
    except ValueError:
        return ""
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="seconds")


def _plain_data(text: bytes) -> Any:
    """What the YAML holds, as plain data. A tag that asks for an object becomes nothing."""
    try:
        yaml = importlib.import_module("yaml")
    except ImportError:
        raise GraderFault(sentence("reading a Gradescope export", "grade")) from None

    class Plain(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        """Makes nothing but text, numbers, dates, lists and tables."""

    Plain.add_multi_constructor("!", lambda loader, tag, node: None)
    try:
        return yaml.load(text, Plain)
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        where = getattr(problem, "problem_mark", None)
        line = f" (line {where.line + 1})" if where else ""
        raise GraderFault(f"{_ABOUT} can't be read as YAML{line}. {_WAY_OUT}") from None


FORMAT = Format("gradescope", "Gradescope export", fits, claims, own=(_ABOUT,))
