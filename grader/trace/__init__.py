"""Judging a script of any form by the values it computes: the blank page.

    evidence    what was noted beside the script, read with suspicion     (nothing of it is believed but by recomputing)
    operations  what each noted operation computes, and its derivative
    training    the steps of a training: errors, weights, data            (by what hangs on what; no names)
    network     the layers that the forward pass consists of
    gradient    what every weight's change should be, and is
    backward    what one step's backward pass computed
    factors     what a value is a product of
    weights     where a weight is used, and what was added to it
    lines       the line that is named for a value
    update      what is wrong with an update; behind it lie derivative, delta, output_delta, slope and error
    locate      the first operation that departs
    ways        the ways to be wrong, as data                             (each a small difference of a right step)
    rates       signs and sizes: changes that are right up to a factor
    wholerun    what only the whole run shows: weights that never move, data that do
    never       scripts in which nothing is trained, and why not
    reading     the verdict and its line
    roles       which value plays which part, and the parts for the marks
    words       all that is said about it
    run         a script into a jail, and its evidence out of it

No student code runs here, and no point is awarded here.
"""
