"""nbgrader: submitted/NAME/ASSIGNMENT/…, with timestamp.txt beside the work.

The folder may be the course, its `submitted`, or a zip of either. Assignments that are named as exercises, as `byheart
nbgrader` names them, are taken all together. Else, of several, the one is taken in which most have files that the
exercises ask for; what else lies in the course isn't read. A time is taken as it is written: "2015-02-02 14:58:23
America/Los_Angeles". Of several, the last one counts.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from byheart.asking.problems import GraderFault
from byheart.submissions.claim import Claim, Format, Listing
from byheart.submissions.handin import HandIn, Person
from byheart.submissions.names import shown

_SUBMITTED = "submitted"
_STAMP = "timestamp.txt"
# The folders of a course of nbgrader's.
_OWN = {_SUBMITTED, "source", "release", "autograded", "feedback"}
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(\S*)")


def fits(listing: Listing, wanted: frozenset[str]) -> bool:
    """Whether it is a folder of nbgrader's: its submitted/NAME/…, or time stamps where its own program puts them.

    Its program stamps everybody's work. One stamp, and one folder that is called so, may be a student's own.
    """
    is_course = any(each.startswith(f"{_SUBMITTED}/") and each.count("/") == 2 for each in listing.folders)
    if is_course:
        return not _others(listing, wanted)
    stamped = {each.partition("/")[0] for each in listing.files if each.endswith(f"/{_STAMP}") and each.count("/") == 2}
    return 2 * len(stamped) > len(listing.top_folders)


def _others(listing: Listing, wanted: frozenset[str]) -> bool:
    """Whether work lies beside submitted/ in folders that aren't nbgrader's own."""
    asked = wanted | {f"{each.removesuffix('.py')}.ipynb" for each in wanted}
    tops = (each.partition("/") for each in listing.files)
    return any(top not in _OWN and inside in asked for top, _, inside in tops)


def claims(listing: Listing, wanted: frozenset[str]) -> Iterator[Claim]:
    """Who handed in what: one for each student's folder."""
    around = _SUBMITTED in listing.top_folders
    own = listing.below(_SUBMITTED) if around else listing
    places = {each: each for each in _exercises(own, wanted)} or {_assignment(own, wanted): ""}
    there = frozenset((*own.folders, *own.files))
    for student in own.top_folders:
        claim = _claim(student, places, own, there)
        yield claim.within(_SUBMITTED) if around else claim


def _exercises(own: Listing, wanted: frozenset[str]) -> list[str]:
    """The assignments that are named as exercises: each holds the work for that one."""
    named = {each.partition("/")[0] for each in wanted if each.count("/") == 1}
    return sorted(named & {each.split("/")[1] for each in own.folders if each.count("/") == 1})


def _assignment(own: Listing, wanted: frozenset[str]) -> str:
    """The assignment that is graded."""
    names = Counter(each.split("/")[1] for each in own.folders if each.count("/") == 1)
    if len(names) < 2:
        return next(iter(names), "")
    notebooks = {f"{each.removesuffix('.py')}.ipynb" for each in wanted}
    files = (each.split("/", 2) for each in own.files if each.count("/") > 1)
    fitting = Counter(assignment for _, assignment, path in files if path in wanted or path in notebooks)
    best = fitting.most_common(2)
    if not best or (len(best) == 2 and best[0][1] == best[1][1]):
        listed = ", ".join(map(shown, sorted(names)))
        raise GraderFault(
            f"submitted/ has several assignments ({listed}), and the names of their files don't say which one is"
            " meant. Copy the folders of that one, submitted/*/NAME, to another place and name that."
        )
    return best[0][0]


def _claim(student: str, places: Mapping[str, str], own: Listing, there: frozenset[str]) -> Claim:
    """What this student handed in of these assignments, each with its place in the hand-in."""
    person = Person(login=student)
    handed_in = {f"{student}/{name}": place for name, place in places.items() if f"{student}/{name}" in there}
    if not handed_in:
        names = ", ".join(map(shown, places))
        why = f"{shown(student)} has no folder {names} in submitted/: nothing was handed in there."
        return Claim(student, {}, HandIn(people=(person,)), why=why)
    stamps = [f"{each}/{_STAMP}" for each in handed_in if f"{each}/{_STAMP}" in there]
    at = max((_stamped(own, each) for each in stamps), default="")
    return Claim(student, handed_in, HandIn(people=(person,), at=at), opens=False)


def _stamped(own: Listing, stamp: str) -> str:
    """The time in this stamp; "" if it can't be read. It lies in the student's folder, and may be anything."""
    try:
        return _moment(own.read(stamp))
    except GraderFault:
        return ""


def _moment(text: bytes) -> str:
    """The time in a stamp, in UTC; "" if there is none that can be read."""
    found = _TIME.match(text[:100].decode("utf-8", "replace").strip())
    if not found:
        return ""
    try:
        zone = UTC if found[3] in ("", "UTC", "Z") else ZoneInfo(found[3])
        return datetime.fromisoformat(f"{found[1]}T{found[2]}").replace(tzinfo=zone).astimezone(UTC).isoformat()
    except (ValueError, OverflowError, OSError, KeyError):
        return ""


FORMAT = Format("nbgrader", "nbgrader submissions", fits, claims, own=("*",))
