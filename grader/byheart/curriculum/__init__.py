"""A course as a folder: its settings, exercises and stubs, and its reference with noise or mistakes in it.

    course          settings and exercises, and where the other parts of a course lie
    stubs           solutions without what they solve
    messages        what an instructor wrote to groups of wrong answers
    mistakes        known mistakes and accepted forms: small differences in the reference's text
    reference       the reference, loaded under a name of its own, with such differences or without
    alteration      the same in microseconds, for trying many combinations
    noise           arithmetic that is off by an ulp, in many copies
    sample_class    a class to grade, made from the solutions
    workspace       what a learner's workspace and the beginning of a course are made of

It knows no course by name, asks nobody anything and judges nothing.
"""
