"""Reports into pages: HTML, Markdown and JSON for a student, HTML for the class.

    text        a student's text, safe to look at          (no HTML yet)
    code        a student's file, highlighted, line by line
    charts      curves, cells and a histogram as inline SVG
    student     Report -> what a student's page shows      (the allow-list)
    classroom   Reports -> what the class page shows       (the allow-list)
    pages       those views -> pages                       (templates)
    script      what was read of a script -> a page        (a template)

Imports point down this list only. Nothing here decides anything, reads a file of a student's, or knows the clock.
"""

from byheart.report.classroom import NotGraded, Standing, standing
from byheart.report.pages import (
    PAGES,
    class_html,
    class_pieces,
    student_html,
    student_json,
    student_markdown,
    student_pages,
)

__all__ = [
    "PAGES",
    "NotGraded",
    "Standing",
    "class_html",
    "class_pieces",
    "standing",
    "student_html",
    "student_json",
    "student_markdown",
    "student_pages",
]
