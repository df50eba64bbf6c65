"""nbgrader: a course as its notebooks, made from the same solutions and questions, and marks in its gradebook.

    cells       a solution's text, cut where a notebook's cells begin     (text alone)
    notebook    one exercise as a notebook: its page, its solution cells, a locked cell for each question
    folder      the files of nbgrader's course folder
    classroom   that folder in use: what was handed in, what nbgrader gives for it, and marks brought into it
    opening     opens it: its settings, its gradebook

No expected answer and no message stands in a notebook: its cells ask through `byheart.check`. Nothing that a student
wrote is run here, and no mark is made here: `exports` brings those that the jail's answers were given.
"""
