"""A zip from each student, side by side: in a folder, or in a zip.

The zip's name is the student's id. Each is opened in memory, and none inside of it.
"""

from collections.abc import Iterator

from byheart.submissions.claim import Claim, Format, Listing

_ENDING = ".zip"


def _zips(listing: Listing) -> list[str]:
    return [each for each in listing.top_files if each.lower().endswith(_ENDING)]


def fits(listing: Listing, wanted: frozenset[str]) -> bool:
    """Whether there are more zips than folders."""
    return len(_zips(listing)) > len(listing.top_folders)


def claims(listing: Listing, wanted: frozenset[str]) -> Iterator[Claim]:
    """Who handed in what: one for each zip, and one for each folder beside them."""
    for path in _zips(listing):
        yield Claim(path[: -len(_ENDING)], {path: path})
    for path in listing.top_folders:
        yield Claim(path, {path: ""})


FORMAT = Format("zips", "a zip from each student", fits, claims)
