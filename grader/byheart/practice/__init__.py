"""The loop of someone who learns by heart: a blank stub, a verdict at each save, hints in steps.

    files       the workspace's files: an empty stub or nothing at all; what was written is moved aside, never lost
    answerer    a loaded process that asks a file, and another in reserve for when it must be stopped
    inside      what that process does: it asks, in a copy of itself where the system can make one
    watching    tells when a file was saved, replaced, renamed or deleted
    states      where the loop stands: the exercise, what came of it, which help was seen
    events      what can happen in the loop, and what is to be done then
    session     what becomes of a state with an event; pure
    view        a state as lines of text; pure
    lines       a line of the screen, and how text is folded into such lines
    pages       an exercise's page, in Markdown, as such lines
    memory      what the loop asks of the memory, and a memory that remembers nothing
    loop        does what the session says: asks, opens files, notes attempts; for a screen or without one
    app         the screen, in a terminal that can draw
    plain       the same in plain lines, and one verdict alone
    rungs       ways to put an exercise besides a blank page
    predict     a learner says what an experiment will do, and then it is run
    live        the same in the terminal

There is no jail here, so a stranger's code must not be asked through this room. It judges nothing.
"""
