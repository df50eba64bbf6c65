"""Judging a script of any form by the values it computes: the blank page.

    evidence    what was noted beside the script, read with suspicion     (nothing of it is believed but by recomputing)
    operations  a noted operation: its plain name, and what it was called with
    ways        the ways to be wrong, as data                             (each a small difference of a right step)
    formulas    what each kind of operation gives, and its slope, as data
    moves       operations that move values about: views, copies, indexing
    recompute   what an operation gives, computed here again
    pullback    its derivative, backwards
    training    the steps of a training: errors, weights, data            (by what depends on what; no names)
    network     the layers that the forward pass consists of
    gradient    what every weight's change should be, and is
    backward    what one step's backward pass computed
    factors     what a value is a product of
    weights     where a weight is used, and what was added to it
    lines       the line that is named for a value
    update      what is wrong with an update; behind it lie derivative, delta, output_delta, slope and error
    locate      the first operation that departs
    rates       signs and sizes: changes that are right up to a factor
    wholerun    what only the whole run shows: weights that never move, data that do
    never       scripts in which nothing is trained, and why not
    seen        the nouns of a verdict: a step that was seen, a training, a reading
    reason      what is said of a finding
    sites       which differences are the errors
    trainings   which trainings there are, under which loss
    activation  whether a layer's activation function may stand there
    right       what makes a training right whose every change is a gradient step
    steady      whether the steps' sizes are the script's own rates
    rules       momentum, weight decay and the like: more than the gradient step, and right
    wrong       what is wrong first where the changes aren't the gradient's
    unusual     errors that are no plain differences, and a single step without a loop
    judge       the verdict and its line: which of these is asked, in which order
    roles       which value plays which part, and the parts for the marks
    words       all that is said about it
    page        the blank page as an exercise: the parts for the marks, as verdicts
    run         a script into a jail, and its evidence out of it

No student code runs here, and no point is awarded here.
"""
