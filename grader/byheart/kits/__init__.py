"""What is handed out: a student's kit without solutions, and an autograder for Gradescope.

    packed      files as a zip, the same zip for the same files
    wheel       this byheart as a wheel, without any course
    course      which files a course consists of
    tables      the answer key and the mistakes' answers, as files to hand on
    leaks       lines of a solution in what a course tells its learners
    student     the files of a student's kit: no reference and no solution is in it
    tokens      how often feedback is given in full, where a platform knows of earlier attempts
    autograder  grades one submission where Gradescope runs it
    gradescope  the zip that Gradescope unpacks there: for the instructor's eyes alone

This room awards nothing. Only `autograder` runs a submission's code, in the jail.
"""
