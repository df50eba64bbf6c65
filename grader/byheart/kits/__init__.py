"""What is handed out: a student's kit, without what is right in it as a text.

    wheel       this byheart as a wheel, without any course
    tables      the answer key and the mistakes' answers, as files that a kit carries
    student     the files of a student's kit
    packed      a folder as a zip, the same zip for the same files

This room asks no learner's code and awards nothing. What it writes holds no reference and no solution.
"""
