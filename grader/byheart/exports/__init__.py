"""Marks out: what a gradebook holds, in the form that another system reads.

A format is one file here, and one line in the table of `formats`. Each is handed the class's marks and what was asked
for, writes its files, and says what is to be told. None of them computes a mark: `marks` has them ready, with a
person's words in them and what lateness takes off. What isn't graded has no mark, which is no 0.

    wanted       what was asked for, and what is told afterwards    (data types)
    marks        a gradebook -> everybody's mark, one at a time
    formats      the table of formats
    files        files that appear whole or not at all
    words        a mark in a sentence
    each         a file for each student
    gradescope   results.json
    junit        JUnit XML
    markdown     a summary
    classroom50  result.json of Classroom 50
    feedback     everybody's pages, in a system's own folders
    sheet        a platform's table, of which only some cells are changed
    matching     whose row is whose
    column       fills one column with everybody's mark
    canvas       Canvas's gradebook export, filled
    moodle       Moodle's grading worksheet, filled
    nbgrader     marks and messages in its gradebook
    csv          tables, by student and by question

A file imports only files above it in this list. Nothing here grades, and nothing changes the gradebook.
"""
