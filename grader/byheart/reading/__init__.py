"""Judge a script of any form (the blank page) by the values that it computes, not by its names.

    begun       the number of the text that a sum begins with
    evidence    the recording of a run, checked as untrusted input        (a value counts only after it is recomputed)
    onehot      targets that are only given as the places of the right classes
    minus       a minus in each way to write one
    elsewhere   why nothing is claimed of a training whose steps are right
    schedule    a rate in iterations that nobody watched, by the text's own rule
    origins     the kinds of things that a value of the text can come from
    syntax      what the syntax of a text says by itself
    calls       who hands what to whom in a text
    text        where the values of the text's expressions can come from
    lasting     what a text does once, and changes nowhere
    wholes      where a text can make whole numbers, which aren't recorded
    names       what a name can hold at one time
    binding     whether the text can have made what was recorded      (only then does it count)
    operations  one recorded operation: its plain name, and its arguments (what there are: `recorder.calculus`)
    ways        known right and wrong formulas, as data                   (add a new activation here)
    moves       operations that only move values: views, copies, indexing
    recompute   compute the result of an operation again
    pullback    the adjoints of an operation's arguments
    twins       places of a text where the same statement stands again
    training    the training steps: errors, weights, data                 (found by what depends on what)
    network     the layers of the forward pass
    rounding    how exactly a change and a gradient are known, element by element
    losses      what each loss sends back to an output               (add a new loss here)
    gradient    the change of each weight, and the change that the gradient asks for
    backward    the values of one step's backward pass
    instead     put the true quantity in a value's place: is what follows right then?
    factors     the factors of a value
    weights     where a weight is used, and what was added to it
    lines       the source line to name for a value
    somenodes   a slope that is wrong for some nodes of a layer of single numbers
    otherloss   steps toward another output than the one that the loss is taken of
    unemptied   sums of gradients that are never set back to 0, by one step alone
    lacking     what lacks in what goes back to a layer that has several uses
    update      what is wrong with an update; it asks derivative, delta, output_delta, slope and error
    locate      the first wrong operation
    depart      where the values of a step depart from the true ones, for weights of several layers
    rates       wrong signs and sizes: changes that are right up to a factor
    behind      what a value was made from, back to its beginnings
    undone      layers whose step doesn't last: set back, or moved too late
    nothing     the line to name where a weight has no update
    samples     which sample and which target each error belongs to
    pairing     samples that are always compared with the target of another row
    fed         faults in what the steps are given: data that drift, targets of other samples
    wholerun    weights that never move, and what is moved in their place
    exchanged   layers that change places from one step to the next
    alike       hidden nodes that start alike and stay so
    idle        a rate that is 0, handed to a training and never read there, or only printed
    wasted      samples, and whole passes, whose gradients are thrown away
    onerow      a table in lists whose rows are one and the same list
    usedup      what can be gone through only once, and is made before the loop
    short       a loop that counts to one less than there are samples
    counter     loops that bring a counter or targets, and never read them
    lengths     steps that are brought to one length, and clipping upside down
    unset       arrays that are added to and that nobody has set
    cut         an array of whole numbers that cuts what is put into it
    dropped     a statement that computes a value and drops it
    never       scripts that train nothing, and why
    seen        the data classes of a verdict: an observed step, a training, a reading
    reason      the sentence for a finding
    sites       which differences are the errors
    trainings   which trainings a script contains, and under which loss
    activation  whether a layer's activation function is allowed
    right       the verdict where every change is a gradient step
    steady      whether the step sizes are the script's own learning rates
    momentum    steps that keep a share of the one before
    decay       weights that shrink with each step
    apart       a learning rate of its own for each layer
    adaptive    AdaGrad, RMSProp, Adam: their numbers, fitted
    adapting    whether one of these explains every step
    computed    the gradients that a step has computed, for a rule of its own
    clipped     derivatives that are kept within a limit
    rules       right rules beyond the gradient step: momentum, weight decay
    wrong       the first fault where the changes are not gradient steps
    turns       what a training runs again and again, and what of it ran while it was watched
    writes      what a piece of the text may write into: all that it gets and isn't known to leave as it was
    nextread    whether what a name holds is read again
    unwatched   what never ran while it was watched and could have changed the training
    redone      a recorded step again, with other weights
    otherdata   other data and targets for a recorded step
    othertext   a script's text with other numbers in its tables
    otherruns   parts that are right only as the script was run: with its own data, and not farther on
    poordata    what a training's own data can't tell from a wrong formula
    program     a recorded step as a program, from what the step before has left
    replay      what a training did where nobody watched, done again
    measured    slopes that are measured by small changes, and not computed
    unshown     which parts a training doesn't show to be right
    unusual     errors that are not plain differences, and a single step without a loop
    margins     classes of -1 and 1 whose logistic or hinge loss a training doesn't simply go down
    judge       the verdict and its line; it sets the order of all these checks
    shown       what the new weights are really made from: the error, the deltas
    roles       the role of each value
    afterwards  what is done to the weights after their step
    direction   whether a step goes against the error that it is made from
    parts       the nine graded parts: right, wrong or not seen, and what is missing
    asides      what is worth a word in a part that is right
    words       all the text about a script
    page        the blank page as an exercise: the graded parts as verdicts
    visible     whether the lines that Python reads are those that a person is shown
    done        what a script does, as tables: data, targets, weights
    catalogue   the name of its mistake: the reference that has it makes the same steps
    harmless    what a script may name, as lists                      (to allow a name, add it here)
    resolving   which module, or part of one, a name of a text stands for
    forms       what a text may use in one form only
    reach       whether a script could change what is recorded of it
    tables      weights that are made of fewer draws than they are numbers
    drawn       which of the first weights are others when other numbers are drawn
    run         run a script in a jail and read its evidence

Student code never runs in this package, and no points are awarded here.
"""
