"""The forms in which a class may be handed in: one file for each, and one entry in the table below.

    canvas      Canvas, "Download Submissions"
    moodle      Moodle, "Download all submissions"
    gradescope  Gradescope, the bulk export
    nbgrader    the submitted/ of nbgrader
    clones      a folder of git clones
    zips        a zip from each student
    folders     a folder for each student: what it is if it is nothing else

A format sees names, and says whose they are. It opens no hand-in and imports no other format.
"""

from byheart.submissions.claim import Format
from byheart.submissions.formats import canvas, clones, folders, gradescope, moodle, nbgrader, zips

# In the order in which they are asked whether they fit; the last always does.
FORMATS: tuple[Format, ...] = (
    gradescope.FORMAT,
    moodle.FORMAT,
    nbgrader.FORMAT,
    canvas.FORMAT,
    clones.FORMAT,
    zips.FORMAT,
    folders.FORMAT,
)
FOLDERS = folders.FORMAT


def format_named(name: str) -> Format | None:
    """The format of this name."""
    return next((each for each in FORMATS if each.name == name), None)
