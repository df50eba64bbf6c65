"""Turn reports into pages: HTML, Markdown and JSON for a student, HTML for the class.

    text        a student's text, made safe to show        (no HTML yet)
    words       names, titles and outcomes in words
    seen        what of a report a student may see         (by the course's settings)
    code        a student's file, highlighted, line by line
    charts      curves, cells and a histogram as inline SVG
    said        what is said of a verdict, as plain text
    gradescope  a report as Gradescope's results.json
    findings    what isn't right, one thing to mend after the other
    handed      whose a hand-in is, and when it came
    receipt     what was graded, with what, and what it printed
    student     Report -> what a student's page shows      (the allow-list)
    standing    Report -> one student's row of the class page
    tally       rows -> totals
    needs       what needs a person, each with its number
    questions   the questions, folded by exercise
    groups      wrong answers that are alike
    identical   files that several students handed in
    classroom   rows -> what the class page shows          (the allow-list)
    pages       those views -> pages                       (templates)
    script      the reading of a script -> a page          (a template)
    progress    what a learner did -> a page               (a template)
    experiment  what was predicted, and came of it -> a page   (a template)
    drawn       what a learner's functions drew -> a page      (a template)

A file imports only files above it in this list. This room decides nothing, reads no student's file, and uses no clock.
"""

from byheart.report.handed import NOTHING_TOLD, Told
from byheart.report.pages import (
    PAGES,
    Neighbour,
    class_html,
    class_pieces,
    for_teacher,
    student_html,
    student_json,
    student_markdown,
    student_pages,
)
from byheart.report.seen import EVERYTHING, Seen, seen_at
from byheart.report.standing import NotGraded, Standing, standing

__all__ = [
    "EVERYTHING",
    "NOTHING_TOLD",
    "PAGES",
    "Neighbour",
    "NotGraded",
    "Seen",
    "Standing",
    "Told",
    "class_html",
    "class_pieces",
    "for_teacher",
    "seen_at",
    "standing",
    "student_html",
    "student_json",
    "student_markdown",
    "student_pages",
]
