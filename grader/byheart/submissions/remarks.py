"""The remarks on what isn't read: the sentences that folders and zips share, and the limit on their number.

Faults are found elsewhere. Names must pass through `names.shown` before they get into a sentence.
"""

from collections.abc import Collection, Sequence

from byheart.submissions import limits
from byheart.submissions.choose import is_nobodys
from byheart.submissions.misnamed import misnamed
from byheart.submissions.names import shown
from byheart.submissions.submission import Refused, Source

NOT_A_FOLDER = "is a file where a student's folder is expected"
NOT_NAMED = "isn't named as the other entries are, so nobody can tell whose it is"
NO_NAME = "holds exercises, and no student's name is around it; put it into a folder with that name"
FOLDER_LIKE_FILE = "is a folder where a file is expected; what it holds was not read."
TOO_DEEP = f"lies more than {limits.MOST_FOLDERS_DEEP} folders deep; it was not read."


def told(remarks: list[str], paths: Collection[str], wanted: Collection[str]) -> tuple[str, ...]:
    """The remarks up to a limit, with those on missing files; those on files that the course asks for come first.

    `paths` are all the files that lie there, read or not.
    """
    remarks = sorted(remarks, key=lambda remark: remark.partition(" ")[0] not in wanted)
    remarks = [*misnamed(paths, {remark.partition(" ")[0] for remark in remarks}, wanted), *remarks]
    more = len(remarks) - limits.MOST_REMARKS
    return (*remarks[: limits.MOST_REMARKS], *([f"There were {more:,} more remarks like these."] if more > 0 else []))


def unclaimed(items: Sequence[tuple[str, str]]) -> list[Source | Refused]:
    """One refusal for each kind of fault, however many names have it."""
    by_fault: dict[str, list[str]] = {}
    for name, fault in items:
        by_fault.setdefault(fault, []).append(name)
    return [
        Refused("", f'the entry "{shown(names[0])}"{f" (and {len(names) - 1:,} more)" if names[1:] else ""} {fault}.')
        for fault, names in by_fault.items()
    ]


def nobodys(items: Sequence[tuple[str, str]]) -> tuple[list[tuple[str, str]], list[str]]:
    """What belongs to nobody, and of that the names of files that can't be a hand-in: these are told, and no fault."""
    files = [name for name, fault in items if fault in (NOT_A_FOLDER, NOT_NAMED) and is_nobodys(name)]
    return [item for item in items if item[0] not in files], files
