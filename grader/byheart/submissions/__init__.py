"""What a class handed in: find the submissions, and read them one student at a time.

The input is a download of a platform or a folder with a folder for each student, on disk or as a zip, and nothing in it
is trusted. This room runs nothing, writes nothing to disk, follows no link, and opens no pipe and no device. It opens a
student's own zip where a platform's download has one, and no archive inside that. It never reads more bytes than a file
was listed with. What can't be taken from a student becomes a remark, or refuses that student; the other students aren't
affected.

    limits      how much is read at most, as data
    handin      the data types: who handed in, and when
    submission  the data types: a submission, a refusal, a source that is read later
    names       makes untrusted names safe for a file's name and for a sentence
    choose      which files are read, and which are clutter       (names and sizes; no files)
    misnamed    remarks on files under a wrong name               (names alone)
    remarks     the remarks that folders and zips share
    wrapper     a folder around the class; one student's folder   (names alone)
    newest      of several versions of a file, the newest         (names alone)
    elsewhere   a file that lies in several folders               (names, and whether two are the same)
    claim       the data types: what lies in a download, and what of it is whose
    formats     the forms of download: a file and an entry in a table for each
    cells       a notebook's code cells, as plain Python          (text alone)
    notebook    a notebook in the place of a file                 (text alone)
    submit      from the files that were read to a submission
    listing     a zip's list of contents                          (which may be a lie)
    unpack      one entry of a zip -> bytes                       (never more than it claims)
    faults      what is wrong with a zip's entry, as far as the list of contents shows
    owners      which entry belongs to which student
    inner       a student's own zip, in memory
    folder      a download on disk                                (over no link)
    archive     a download as a zip
    table       a CSV file as instructors have it: any delimiter, any encoding
    roster      who is in the class, and which hand-in is whose
    find        in which form it is, and who handed in

A file imports only files above it in this list. A student's files are read when their turn comes, so memory doesn't
grow with the class.
"""

from byheart.submissions.find import Handed, find_class, find_one, find_submissions, form_names
from byheart.submissions.handin import HandIn, Person
from byheart.submissions.names import safe_name
from byheart.submissions.roster import Roster, read_roster
from byheart.submissions.submission import Refused, Source, Submission

__all__ = [
    "HandIn",
    "Handed",
    "Person",
    "Refused",
    "Roster",
    "Source",
    "Submission",
    "find_class",
    "find_one",
    "find_submissions",
    "form_names",
    "read_roster",
    "safe_name",
]
