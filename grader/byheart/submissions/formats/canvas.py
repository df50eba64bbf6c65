"""Canvas, "Download Submissions": all files of all students side by side, each named by whose it is.

    smithanna_LATE_1234_567890_deltas-1.py      name, late or not, user's number, attachment's number, file's name
    anon_aB3dE_567890_deltas.py                 an anonymous assignment
    smithanna_1234_text.html, …_link.html       what was typed in, or linked to

The name has no mark at its end. A person's holds letters and digits alone, so it ends at the first underscore. A
group's may hold underscores too: where groups handed in, a file's name can be read in several ways, and the one is
taken whose numbers are as long as the others' in this download. Nobody gets another's number by that: a file may be
named after it, but the number's other files have another name. Where other groups' files can be read in one way only,
a file that would be the only one with its number is nobody's: whoever handed it in may have named it so.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median_low

from byheart.submissions.claim import Claim, Format, Listing
from byheart.submissions.handin import HandIn, Person
from byheart.submissions.newest import Version, meant_as, settle

_NUMBER = re.compile(r"[1-9]\d*")
# The longest file's name that is looked at; and the fewest digits of a user's number beside a group's own.
_LONGEST, _FEWEST = 1000, 3
_TYPED = {"text.html": "text", "link.html": "a link"}
_ANONYMOUS = re.compile(r"(?:LATE_)?anon_")


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a file's name. `attachment` is 0 for what was typed in."""

    name: str
    late: bool
    user: str
    attachment: int
    file: str

    @property
    def lengths(self) -> tuple[int, int]:
        """How long its two numbers are."""
        return len(self.user), len(str(self.attachment))


def _readings(path: str, anonymous: bool) -> list[_Reading]:
    """All ways to read this name, the shortest name first."""
    if len(path) > _LONGEST:
        return []
    parts = path.split("_")
    if anonymous:
        late = parts[0] == "LATE"
        return [*_from(parts[late + 1 :], "", late)] if len(parts) > 2 else []
    found: list[_Reading] = []
    for at in range(1, len(parts) - 1):
        late = at > 1 and parts[at - 1] == "LATE"
        if _NUMBER.fullmatch(parts[at]):
            found += _from(parts[at:], "_".join(parts[: at - late]), late)
    return found


def _from(parts: list[str], name: str, late: bool) -> Iterator[_Reading]:
    user, *rest = parts
    if "_".join(rest) in _TYPED:
        yield _Reading(name, late, user, 0, rest[0])
    elif len(rest) > 1 and _NUMBER.fullmatch(rest[0]):
        yield _Reading(name, late, user, int(rest[0]), "_".join(rest[1:]))


def _read_names(paths: Iterable[str], wanted: frozenset[str]) -> dict[str, _Reading]:
    """Each file's name, read in the one way that fits the others."""
    paths = list(paths)
    anonymous = all(_ANONYMOUS.match(path) for path in paths)
    ways = {path: found for path in paths if (found := _readings(path, anonymous))}
    plain = [found[0] for found in ways.values() if len(found) == 1 and found[0].attachment]
    plain = plain or [each for found in ways.values() for each in found if meant_as(each.file, wanted)[0] in wanted]
    plain = plain or [found[0] for found in ways.values()]
    if not plain:
        return {}
    usual: list[int] = [median_low(numbers) for numbers in zip(*(each.lengths for each in plain), strict=True)]

    def unlikely(each: _Reading) -> int:
        user, attachment = each.lengths
        return abs(user - usual[0]) + (abs(attachment - usual[1]) if each.attachment else 0)

    def is_a_name(each: _Reading) -> bool:
        """Whether what would be its two numbers is a part of a group's name, as team_2 is, and a number."""
        return len(each.user) < _FEWEST and abs(each.lengths[1] - usual[1]) > 1

    chosen = {path: min(found, key=unlikely) for path, found in ways.items()}
    # Nobody chooses the numbers of a file: so this can't be made to look like a group's name.
    sure_groups = any(is_a_name(found[0]) and "_" in chosen[path].name for path, found in ways.items())
    if not sure_groups and not _are_groups(chosen, ways):
        ways = {path: [each for each in found if "_" not in each.name] or found for path, found in ways.items()}
        chosen = {path: min(found, key=unlikely) for path, found in ways.items()}
    sure = {path for path, found in ways.items() if len(found) == 1}
    owners = _owners(chosen, sure)
    for path, found in ways.items():
        own = [each for each in found if owners.get(each.user, each.name) == each.name]
        if chosen[path] not in own and own:
            chosen[path] = min(own, key=unlikely)
    known = {chosen[path].user for path in sure}
    return {
        path: each
        for path, each in chosen.items()
        if not sure or each.user in known or each == ways[path][0] or is_a_name(ways[path][0])
    }


def _are_groups(chosen: Mapping[str, _Reading], ways: Mapping[str, list[_Reading]]) -> bool:
    """Whether groups handed in: most names are a group's, or one is that can be read in no other way."""
    sure = any("_" in found[0].name for found in ways.values() if len(found) == 1)
    # Of whom all files may be a group's: one person could name any number of files so.
    people: dict[str, bool] = {}
    for path, each in chosen.items():
        user = ways[path][0].user
        people[user] = people.get(user, True) and "_" in each.name
    return sure or 2 * sum(people.values()) > len(people)


def _owners(chosen: dict[str, _Reading], sure: set[str]) -> dict[str, str]:
    """Whose each number is: the name in the files that can be read in one way only, else the plainest name with it."""
    names: dict[str, list[tuple[bool, int, str]]] = {}
    for path, each in chosen.items():
        names.setdefault(each.user, []).append((path not in sure, each.name.count("_"), each.name))
    return {user: min(several)[-1] for user, several in names.items()}


def fits(listing: Listing, wanted: frozenset[str]) -> bool:
    """Whether nearly all that lies here are files that are named so."""
    files = listing.top_files
    anonymous = all(_ANONYMOUS.match(path) for path in files)
    named = sum(bool(_readings(path, anonymous)) for path in files)
    return named > 0 and named >= 2 * (len(files) - named) and named > len(listing.top_folders)


def claims(listing: Listing, wanted: frozenset[str]) -> Iterator[Claim]:
    """Who handed in what: one for each user's number."""
    by_user: dict[str, dict[str, _Reading]] = {}
    for path, reading in _read_names(listing.top_files, wanted).items():
        by_user.setdefault(reading.user, {})[path] = reading
    anonymous = all(_ANONYMOUS.match(path) for path in listing.top_files)
    for user, files in by_user.items():
        yield _claim(user, files, wanted, anonymous)


def _claim(user: str, files: dict[str, _Reading], wanted: frozenset[str], anonymous: bool) -> Claim:
    name = next(iter(files.values())).name
    is_group = "_" in name  # Canvas takes everything out of a person's name that is neither a letter nor a digit
    uploads = {path: each for path, each in files.items() if each.attachment}
    versions = (
        Version(path, meant_as(each.file, wanted)[0], each.attachment, each.file) for path, each in uploads.items()
    )
    settled = settle(versions, "Canvas gave it the highest number")
    typed = sorted({_TYPED[each.file] for each in files.values() if not each.attachment})
    return Claim(
        f"canvas-{user}",
        settled.paths,
        HandIn(
            people=(Person(name=f"Anonymous {user}" if anonymous else "" if is_group else name, number=user),),
            group=name if is_group else "",
            marked_late=any(each.late for each in files.values()),
            taken=settled.taken,
            not_taken=settled.not_taken,
            originals={meant: path for path, meant in settled.paths.items()},
        ),
        (*settled.remarks, *(f"What was handed in as {each} was not graded: byheart grades files." for each in typed)),
        beside=tuple(path for path in files if path not in settled.paths),
    )


FORMAT = Format("canvas", "Canvas download", fits, claims)
