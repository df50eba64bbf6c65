"""Find out in which form a class was handed in, and who handed in: a source for each, read when their turn comes.

A form is recognised by names alone, or it is told. What can't be a student's is named, and is nobody's zero.
"""

import stat
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.submissions.archive import Unreliable, Zip, claimed_in_zip, find_in_zip, list_zip, open_zip
from byheart.submissions.choose import is_aside
from byheart.submissions.claim import Claim, Format, Listing
from byheart.submissions.folder import claimed_in_folder, find_in_folder, list_folder
from byheart.submissions.formats import FOLDERS, FORMATS, format_named
from byheart.submissions.listing import is_zip
from byheart.submissions.names import shown
from byheart.submissions.notebook import Functions
from byheart.submissions.remarks import NOT_NAMED, nobodys, unclaimed
from byheart.submissions.submission import Refused, Source
from byheart.submissions.submit import Asked

_WAY_OUT = "Name a folder that holds a folder for each student, or a zip of one."
_NOTHING: Functions = {}  # a plain table: sources travel to other processes


@dataclass(frozen=True, slots=True)
class Handed:
    """What a class handed in. `form` is how it was read, in words; `aside` are files that can't be a student's."""

    form: str
    sources: tuple[Source | Refused, ...]
    aside: tuple[str, ...] = ()

    @property
    def students(self) -> int:
        """How many handed in, with those who can't be graded."""
        return sum(bool(each.student) for each in self.sources)


def form_names() -> tuple[str, ...]:
    """The names of all forms that are known."""
    return tuple(each.name for each in FORMATS)


def find_submissions(path: Path, wanted: Collection[str]) -> list[Source | Refused]:
    """All submissions in this folder or zip, as `find_class` finds them."""
    return list(find_class(path, wanted).sources)


def find_one(path: Path, wanted: Collection[str]) -> Source | Refused:
    """All that lies in this folder as one person's hand-in, whatever its files are called: no form is looked for."""
    asked = Asked(frozenset(wanted), _NOTHING, frozenset(wanted))
    (found,) = claimed_in_folder(path.parent, [Claim(path.name, {path.name: ""}, opens=False)], asked)
    return found


def find_class(
    path: Path,
    wanted: Collection[str],
    functions: Functions = _NOTHING,
    form: str = "",
    known: Collection[str] = (),
) -> Handed:
    """All submissions in this folder or zip, sorted by their ids, after the refusals for what belongs to nobody.

    `wanted` are the paths that the course asks for, flat, in exercise folders and as in a workspace: "deltas.py",
    "04_deltas/deltas.py" and "exercises/04_deltas/deltas.py"; `functions` has, by a file's name, what it must define.
    `form` is the name of a format, and "" finds out. `known` are the paths of exercises that aren't graded now. Raises
    GraderFault if the path is neither folder nor zip, or is a single student's folder, or isn't in the form that was
    told.
    """
    asked = Asked(frozenset(wanted), functions, frozenset((*wanted, *known)))
    try:
        mode = path.stat().st_mode
        if not stat.S_ISDIR(mode) and not (stat.S_ISREG(mode) and is_zip(path)):
            raise GraderFault(f"{path} is neither a folder nor a zip. {_WAY_OUT}")
        handed = _find(path, open_zip(path) if not stat.S_ISDIR(mode) else None, asked, _told(form))
    except Unreliable as problem:
        return Handed("", (Refused("", str(problem)),))
    except FileNotFoundError:
        raise GraderFault(f"{path} does not exist. {_WAY_OUT}") from None
    except OSError as error:
        raise GraderFault(
            f"{path} can't be read: {error.strerror}. Fix that, or name a copy that can be read."
        ) from None
    if not handed.sources:
        return replace(handed, sources=(Refused("", f"{path} holds no student's folder. {_WAY_OUT}"),))
    return replace(handed, sources=tuple(sorted(handed.sources, key=lambda each: each.student)))


def _told(form: str) -> Format | None:
    """The format of this name. Raises GraderFault if there is none."""
    found = format_named(form) if form else None
    if form and found is None:
        raise GraderFault(f"There is no format {form!r}. There are: {', '.join(form_names())}.")
    return found


def _find(path: Path, zipped: Zip | None, asked: Asked, told: Format | None) -> Handed:
    listing = list_zip(zipped) if zipped else list_folder(path)
    form, claims, around = _read_as(path, listing, asked.known, told)
    if form is FOLDERS:
        found, loose = find_in_zip(zipped, asked) if zipped else find_in_folder(path, asked)
    else:
        found, loose = claimed_in_zip(zipped, claims, asked) if zipped else (claimed_in_folder(path, claims, asked), [])
        loose += [(each, NOT_NAMED) for each in _unclaimed(listing, claims, around, form.own)]
        found = _nobody_twice(found)
    loose, aside = nobodys(loose)
    return Handed(form.words, (*unclaimed(loose), *found), tuple(sorted(each.rpartition("/")[2] for each in aside)))


def _read_as(
    path: Path, listing: Listing, wanted: frozenset[str], told: Format | None
) -> tuple[Format, list[Claim], str]:
    """The form, who handed in what, and the folder that lies around all of it ("" if none does)."""
    around = _around(listing)
    for form in FORMATS if told is None else (told,):
        if form is FOLDERS:
            return form, [], ""
        for top in ("", around) if around else ("",):
            here = listing.below(top) if top else listing
            claims = list(form.claims(here, wanted)) if told or form.fits(here, wanted) else []
            if claims:
                return form, [each.within(top) for each in claims] if top else claims, top
    raise GraderFault(
        f"{path} can't be read as {told.words if told else 'anything'}: nothing in it has the names of one."
    )


def _around(listing: Listing) -> str:
    """The one folder in which all of the download lies."""
    files = [each for each in listing.top_files if not is_aside(each)]
    return listing.top_folders[0] if len(listing.top_folders) == 1 and not files else ""


def _unclaimed(listing: Listing, claims: Sequence[Claim], around: str, own: Sequence[str]) -> list[str]:
    """What lies at the top, beside the hand-ins and the platform's `own` files, and nobody claims."""
    places = [place for each in claims for place in (*each.places, *each.beside)]
    start = f"{around}/" if around else ""
    tops = {place.removeprefix(start).partition("/")[0] for place in places}
    here = listing.below(around) if around else listing
    left = [each for each in (*here.top_folders, *here.top_files) if each not in tops and not is_aside(each)]
    return [each for each in left if not any(fnmatchcase(each, pattern) for pattern in own)]


def _nobody_twice(found: Sequence[Source | Refused]) -> list[Source | Refused]:
    """Two hand-ins of one id are both refused: nobody can tell which counts."""
    often = Counter(each.student for each in found)
    why = "two hand-ins have this name, and nothing says which is newer; take one of them away."
    twice = [Refused(student, f"{shown(student)}: {why}") for student, count in often.items() if count > 1]
    return [*twice, *(each for each in found if often[each.student] == 1)]
