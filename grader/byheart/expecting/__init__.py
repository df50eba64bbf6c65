"""What the reference answers, right and with mistakes in it: computed once, and kept.

    tables          many arrays of many shapes, as a few plain ones that a file can hold
    shelf           stores results in files of named arrays, named by a hash of all that they were made from
    spread          how far right programs may differ in one answer
    key             the answer key: the right answers, and how far two correct programs may differ from them
    calls           which functions of the reference are called for an answer
    clash           at what an answer failed: two shapes that didn't fit
    fingerprint     the answers with one known mistake
    mistaken        asks the reference with mistakes in it, question by question
    tabled          the fingerprints that a student's kit has
    pairs           the answers with two mistakes at once

This room awards no points and sees no learner's answer.
"""
