"""The data types between a download and its reading: what lies in it, and what a format says belongs to whom.

A format sees names only, and the text of a small file that a platform put beside the hand-ins. It opens no hand-in,
refuses nobody, and marks nobody: what it can't tell stays untold.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from byheart.submissions.handin import UNTOLD, HandIn


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies near the top of a download: the paths of files and folders, at most a few names deep, without clutter.

    `read` gives the bytes of a file of it; it raises GraderFault in words for the instructor.
    """

    files: tuple[str, ...]
    folders: tuple[str, ...]
    read: Callable[[str], bytes]

    @property
    def top_files(self) -> tuple[str, ...]:
        """The files that lie in no folder."""
        return tuple(each for each in self.files if "/" not in each)

    @property
    def top_folders(self) -> tuple[str, ...]:
        """The folders that lie in no other one."""
        return tuple(each for each in self.folders if "/" not in each)

    def below(self, folder: str) -> "Listing":
        """What lies in this folder."""
        start = f"{folder}/"
        files, folders = (
            tuple(each.removeprefix(start) for each in paths if each.startswith(start))
            for paths in (self.files, self.folders)
        )
        return Listing(files, folders, lambda path: self.read(start + path))


@dataclass(frozen=True, slots=True)
class Claim:
    """One student's hand-in. `places` has what is theirs: paths in the download, each with its path in the hand-in.

    A place is a file or a folder with all that is in it; "" is the hand-in's top. With `opens`, a zip at the top of the
    hand-in is opened too, but none inside of that. `beside` are places that are theirs and aren't read. `formerly` are
    names that older versions of byheart gave the student. With `why`, it is refused for that reason.
    """

    student: str
    places: Mapping[str, str]
    handed_in: HandIn = UNTOLD
    remarks: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    opens: bool = True
    why: str = ""
    beside: tuple[str, ...] = ()

    def within(self, folder: str) -> "Claim":
        """The same, where the whole download lies in this folder."""
        places = {f"{folder}/{path}": inside for path, inside in self.places.items()}
        return replace(self, places=places, beside=tuple(f"{folder}/{path}" for path in self.beside))


@dataclass(frozen=True, slots=True)
class Format:
    """A form of download: `name` is what --format says, `words` what is printed, and `fits` recognises it.

    `claims` says who handed in what. What nobody claims can't be a student's, and is told; but not what the platform
    puts beside the hand-ins itself: `own` has patterns of such names.
    """

    name: str
    words: str
    fits: Callable[[Listing, frozenset[str]], bool]
    claims: Callable[[Listing, frozenset[str]], Iterable[Claim]]
    own: tuple[str, ...] = ()
