"""What a class handed in: find the submissions, and read them one student at a time.

The input is a folder with a folder for each student, or a zip of one, and nothing in it is trusted. This room runs
nothing, writes nothing to disk, follows no link, and opens no pipe, no device and no archive inside an archive. It
never reads more bytes than a file was listed with. What can't be taken from a student becomes a remark, or refuses that
student; the other students aren't affected.

    limits      how much is read at most, as data
    handin      the data types: who handed in, and when
    submission  the data types: a submission, a refusal, a source that is read later
    names       makes untrusted names safe for a file's name and for a sentence
    choose      which files are read, and which are clutter       (names and sizes; no files)
    misnamed    remarks on files under a wrong name               (names alone)
    remarks     the remarks that folders and zips share
    wrapper     a folder around the class; one student's folder   (names alone)
    folder      a folder of students                              (over no link)
    listing     a zip's list of contents                          (which may be a lie)
    unpack      one entry of a zip -> bytes                       (never more than it claims)
    faults      what is wrong with a zip's entry, as far as the list of contents shows
    owners      which entry belongs to which student
    archive     a zip of students

A file imports only files above it in this list. A student's files are read when their turn comes, so memory doesn't
grow with the class.
"""

import stat
from collections.abc import Collection
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.submissions.archive import find_in_zip
from byheart.submissions.folder import find_in_folder
from byheart.submissions.handin import HandIn, Person
from byheart.submissions.listing import is_zip
from byheart.submissions.names import safe_name
from byheart.submissions.submission import Refused, Source, Submission

__all__ = ["HandIn", "Person", "Refused", "Source", "Submission", "find_submissions", "safe_name"]


def find_submissions(path: Path, wanted: Collection[str]) -> list[Source | Refused]:
    """All submissions in this folder or zip, sorted by name, after the refusals for what belongs to nobody.

    `wanted` are the paths that the course asks for, flat, in exercise folders and as in a workspace: "deltas.py",
    "04_deltas/deltas.py" and "exercises/04_deltas/deltas.py". Raises GraderFault if the path is neither folder nor zip,
    or is a single student's folder.
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
            f"{path} can't be read: {error.strerror}. Fix that, or name a copy that can be read."
        ) from None
    if not found:
        return [Refused("", f"{path} holds no student's folder. {way_out}")]
    return sorted(found, key=lambda each: each.student)
