"""Ways to put an exercise besides a stub: each gives a text, which is a file that is asked like any other.

    put         the texts, by the word after --as; and what a learner is to do with them
    asking      asks a file, whichever way it is put
    ladder      which way is best for somebody now
    solved      a solution as lines that can be taken out or moved
    inlined     the lines of a function, with all that it calls written out
    altered     where a known mistake lies in a solution, and that line with the mistake in it
    weak        the lines that a learner is weakest at
    cloze       a complete file with gaps
    flow        what hangs on what in a body of lines
    ordering    lines out of order, and wrong ones among them
    joined      a learner's functions from several exercises train the network together

How a file says that it is put so, and what in it is still to be done, stands in `learner.marks`, since pytest asks it
too; how it is varied, in `learner.variations`. Nothing here writes a file, looks at a clock or remembers anything.
"""

from byheart.practice.rungs.put import RUNGS, Rung

__all__ = ["RUNGS", "Rung"]
