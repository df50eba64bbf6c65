"""A course as a folder: its settings, exercises and stubs, and its reference with noise or mistakes in it.

    files, fields   reads a course's files, and says what is wrong with one, or with a table in it
    taking          takes settings out of a table, and says which one is wrong
    late            what a course takes off for handing in late, as data
    feedback        what of a mark a student may see, and when, as data
    course          settings and exercises, and where the other parts of a course lie
    stubs           makes stubs from solutions by removing the solved parts
    shapes          what the axes of a function's inputs are, from a stub's text
    messages        what an instructor wrote to groups of wrong answers
    mistakes        known mistakes and accepted forms: small differences in the reference's text
    reference       loads the reference under a name of its own, with such differences or without
    known           the known mistakes, from a reference or from a student's kit
    alteration      does the same in microseconds, to try many combinations
    noise           arithmetic that is off by an ulp, in many copies
    sample_class    makes a class to grade from the solutions
    workspace       the files of a learner's workspace, and of a new course

This room must not name a particular course. It asks no learner's code and judges nothing.
"""
