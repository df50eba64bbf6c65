"""Judging a script of any form by the values it computes: the blank page.

    evidence    what was noted beside the script, read with suspicion     (nothing of it is believed but by recomputing)
    operations  what each noted operation computes, and its derivative
    training    the steps of a training: errors, weights, data            (by what hangs on what; no names)
    network     the layers that the forward pass consists of
    gradient    what every weight's change should be, and is
    locate      the first operation that departs, and its line
    ways        the ways to be wrong, as data                             (each a small difference of a right step)
    reading     the verdict, its line, the roles, the parts for the marks
    words       all that is said about it

No student code runs here, and no point is awarded here.
"""
