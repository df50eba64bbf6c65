"""byheart: ask a learner's file what the reference was asked, and say where the two part.

    question    what a question is: inputs, and how they are asked        (no files, no marks)
    answer      what came back, as plain numeric arrays                   (no pickle)
    ask         one question put to one module                            (all that runs beside a learner's code)
    course      the settings, and where exercises lie
    key         what the reference answers, and how far two correct programs may differ
    judge       answer + key -> verdict                                   (the only place where points are awarded)
    results     a report and its receipt, as data
    jail        a submission's code at arm's length
    submissions folders and zips -> submissions
    exam        one file, asked in this process (for learners)
    screen      verdicts in the terminal
    plugin      the pytest face
    report      a report -> pages
    gradebook   every report, in SQLite; a regrade is a diff
    grade       a submission and the key -> a report
    batch       many submissions: workers, resume, one gradebook
    cli         words in, words out

Imports point down: a room knows the rooms above it in this list and none below. `cli` is imported by nobody.
"""

__version__ = "0.1.0"
