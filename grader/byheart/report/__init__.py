"""Turn reports into pages: HTML, Markdown and JSON for a student, HTML for the class.

    text        a student's text, made safe to show        (no HTML yet)
    code        a student's file, highlighted, line by line
    charts      curves, cells and a histogram as inline SVG
    student     Report -> what a student's page shows      (the allow-list)
    classroom   Reports -> what the class page shows       (the allow-list)
    pages       those views -> pages                       (templates)
    script      the reading of a script -> a page          (a template)

A file imports only files above it in this list. This room decides nothing, reads no student's file, and uses no clock.
"""

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
from byheart.report.standing import NotGraded, Standing, standing

__all__ = [
    "PAGES",
    "Neighbour",
    "NotGraded",
    "Standing",
    "class_html",
    "class_pieces",
    "for_teacher",
    "standing",
    "student_html",
    "student_json",
    "student_markdown",
    "student_pages",
]
