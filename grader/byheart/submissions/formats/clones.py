"""A folder of git clones, one for each student, as `git clone` and classroom tools make it.

The repository's name is the student's id. Where all names begin alike (ps1-anna, ps1-ben), what follows is taken as the
login. What lies in `.git` is never read: no time and no author is taken from it.
"""

from collections.abc import Iterator

from byheart.submissions.claim import Claim, Format, Listing
from byheart.submissions.handin import HandIn, Person

_GIT = ".git"


def fits(listing: Listing, wanted: frozenset[str]) -> bool:
    """Whether most of the folders are clones."""
    there = {*listing.folders, *listing.files}
    clones = sum(f"{each}/{_GIT}" in there for each in listing.top_folders)
    return 2 * clones > len(listing.top_folders)


def claims(listing: Listing, wanted: frozenset[str]) -> Iterator[Claim]:
    """Who handed in what: one for each folder."""
    alike = _alike(listing.top_folders)
    for name in listing.top_folders:
        yield Claim(name, {name: ""}, HandIn(people=(Person(login=name[alike:]),)), opens=False)


def _alike(names: tuple[str, ...]) -> int:
    """How long the beginning is that all names share, up to a dash."""
    first, last = min(names), max(names)
    same = next((at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), len(first))
    return first[:same].rfind("-") + 1 if len(names) > 1 else 0


FORMAT = Format("git", "git clones", fits, claims)
