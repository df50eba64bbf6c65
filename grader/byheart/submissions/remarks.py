"""The remarks on what isn't read: the sentences that folders and zips share, and the limit on their number.

Faults are found elsewhere. Names must pass through `names.shown` before they get into a sentence.
"""

from collections.abc import Collection, Mapping, Sequence

from byheart.submissions import limits
from byheart.submissions.misnamed import misnamed
from byheart.submissions.names import shown
from byheart.submissions.submission import Refused, Source, Submission

NOT_A_FOLDER = "is a file where a student's folder is expected"
NO_NAME = "holds exercises, and no student's name is around it; put it into a folder with that name"
FOLDER_LIKE_FILE = "is a folder where a file is expected; what it holds was not read."
TOO_DEEP = f"lies more than {limits.MOST_FOLDERS_DEEP} folders deep; it was not read."


def submit(
    student: str, files: Mapping[str, bytes], paths: Collection[str], remarks: list[str], wanted: Collection[str]
) -> Submission:
    """The submission with its remarks, up to a limit; those on files that the course asks for come first.

    `paths` are all the files that lie there, read or not.
    """
    remarks.sort(key=lambda remark: remark.partition(" ")[0] not in wanted)
    remarks = [*misnamed(paths, {remark.partition(" ")[0] for remark in remarks}, wanted), *remarks]
    more = len(remarks) - limits.MOST_REMARKS
    kept = (*remarks[: limits.MOST_REMARKS], *([f"There were {more:,} more remarks like these."] if more > 0 else []))
    return Submission(student, files, kept)


def unclaimed(items: Sequence[tuple[str, str]]) -> list[Source | Refused]:
    """One refusal for each kind of fault, however many names have it."""
    by_fault: dict[str, list[str]] = {}
    for name, fault in items:
        by_fault.setdefault(fault, []).append(name)
    return [
        Refused("", f'the entry "{shown(names[0])}"{f" (and {len(names) - 1:,} more)" if names[1:] else ""} {fault}.')
        for fault, names in by_fault.items()
    ]
