"""byheart: ask a learner's file what the reference was asked, and say where the two part.

    question    what a question is: inputs, and how they are asked        (no files, no marks)
    answer      what came back, as plain numeric arrays                   (no pickle)
    ask         one question put to one module                            (all that runs beside a learner's code)
    course      the settings, and where exercises lie
    key         what the reference answers, and how far two correct programs may differ
    judge       answer + key -> verdict                                   (the only place where points are awarded)
    plugin      the pytest face

Imports point down this list only. `cli` is imported by nobody.
"""

__version__ = "0.1.0"
