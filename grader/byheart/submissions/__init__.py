"""What a class handed in: find it, and read it one student at a time.

Takes a folder with a folder for each student, or a zip of one, and believes nothing in it. It runs nothing, writes
nothing to disk, follows no link, opens no pipe, device or archive inside an archive, and never reads more than it said
it would. What can't be taken from a student is a remark, or refuses that student; it never stops the others.

    limits      how much is read at most, as data
    submission  the nouns: a submission, a refusal, a source that is read later
    names       names that nobody trusts, safe in a file's name and in a sentence
    choose      which files are read, and which are clutter       (names and sizes; no files)
    misnamed    what is said about files under a wrong name       (names alone)
    remarks     what is said about what isn't taken
    wrapper     a folder around the class; one student's folder   (names alone)
    folder      a folder of students                              (over no link)
    listing     a zip's list of contents                          (which may be a lie)
    unpack      one entry of a zip -> bytes                       (never more than it claims)
    faults      what is wrong with an entry, and how it escapes
    owners      whose entry is whose
    archive     a zip of students

Imports point down: a file knows the files above it in this list and none below. A student's files are read when their
turn comes, so memory doesn't grow with the class.
"""

import stat
from collections.abc import Collection
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.submissions.archive import find_in_zip
from byheart.submissions.folder import find_in_folder
from byheart.submissions.listing import is_zip
from byheart.submissions.names import safe_name
from byheart.submissions.submission import Refused, Source, Submission

__all__ = ["Refused", "Source", "Submission", "find_submissions", "safe_name"]


def find_submissions(path: Path, wanted: Collection[str]) -> list[Source | Refused]:
    """Everybody in this folder or zip, by name; what belongs to nobody comes first.

    `wanted` are the paths that the course asks for, flat and mirrored: "deltas.py" and "04_deltas/deltas.py".
    Raises GraderFault where the path is neither folder nor zip, or is one student's own.
    """
    way_out = "Name a folder that holds a folder for each student, or a zip of one."
    try:
        mode = path.stat().st_mode
        if not stat.S_ISDIR(mode) and not (stat.S_ISREG(mode) and is_zip(path)):
            raise GraderFault(f"{path} is neither a folder nor a zip. {way_out}")
        find = find_in_folder if stat.S_ISDIR(mode) else find_in_zip
        found = find(path, frozenset(wanted))
    except FileNotFoundError:
        raise GraderFault(f"{path} does not exist. {way_out}") from None
    except OSError as error:
        raise GraderFault(
            f"{path} can't be read: {error.strerror}. Mend that, or name a copy that can be read."
        ) from None
    if not found:
        return [Refused("", f"{path} holds no student's folder. {way_out}")]
    return sorted(found, key=lambda each: each.student)
