"""A file for each student, or under a fixed name for one: what formats share that know a single submission.

Who has no mark gets no file, and is told: the systems that read these files take a missing score for 0.
"""

from collections.abc import Callable

from byheart.exports.files import write
from byheart.exports.marks import Marked, Marks
from byheart.exports.wanted import Told, Wanted
from byheart.submissions import safe_name


def write_each(marks: Marks, wanted: Wanted, name: str, text_of: Callable[[Marked], str]) -> Told:
    """Write `name` for one student, or for all a file with its ending, in a folder with its name."""
    told, (stem, _, ending) = Told(), name.rpartition(".")
    for one in marks:
        if wanted.only not in ("", one.student) or one.absent:
            continue
        if one.mark is None and not one.excused:
            told.beware.append(f"{one.student} has no mark, so nothing is written: {one.missing}.")
            continue
        if one.excused:
            told.said.append(f"{one.student} is excused, so nothing is written.")
            continue
        if one.report is None:
            told.beware.append(
                f"{one.student} has a person's mark alone, and nothing that was graded: nothing is written."
            )
            continue
        own = wanted.to / name if wanted.only else wanted.to / stem / f"{safe_name(one.student)}.{ending}"
        told.files.append(own if wanted.dry else write(own, text_of(one)))
    return told
