"""What a class shows its teacher: figures, each with its interval, and with one sentence on what it can't tell.

    numbers    the statistics, by SciPy: intervals, tests, and how many of several findings would be false
    taken      what a gradebook holds: who counts, their attempts, how each question went
    figures    the figures, as data
    worth      what each question alone catches
    questions  by question: difficulty, own and inherited errors, whether it tells students apart; reliability
    mistakes   known mistakes over attempts: who, together, cured, returned, before and after a date
    sections   by section
    shared     the same without names and small counts
    told       what each figure is good for, and what stands out
    whole      all of them together, and as JSON
    bars       a share as a bar and in words
    page       the page
    practised  what learners practised: exports that they handed in, or a learner's own log
    forgetting  how often skills were recalled after which time, and whether the schedule said so
    forgetting_page  the page of that

It reads the gradebook, or exports, and changes nothing, and no mark depends on it. SciPy is loaded when a figure is
asked for: it is in the extra `insight`.
"""
