"""Compare answers with the answer key: verdicts and diagnoses. The only place where points are awarded.

    describe    puts into words how two arrays differ
    drawn       whether numbers could be a random draw
    word        what a person said of a question or of the whole, beside what byheart gave
    compare     one answer and what was expected -> right, or what is wrong with it
    pictures    what is drawn of a wrong answer
    judge       the answers to a question -> a verdict, with its points
    lost        answers in which what was computed is lost
    hangs       which inputs an answer hangs on, with a mistake and without
    known       what is known about mistakes: their answers to every question, alone and with another
    matching    whether a learner answers as a mistake does
    guessable   answers that anybody could give without computing
    diagnose    which mistake a wrong answer looks like, if any
    follow      which wrong answer only follows from another
    raised      an exception in words: which arrays met
    general     mistakes that belong to no course (general.toml holds their words)
    multiples   the one number by which all values may be off
    relations   how wrong answers relate to the right ones: rounded, turned round, all off by one factor
    led         whether a function is right as soon as those are that it calls
    twice       which cases are asked a second time, and which of two answers counts
    again       what only shows when a function is asked once more
    hints           what is told of the mistakes behind an answer, level by level
    explain     the verdicts on one file, all together
    results     a report and its receipt, as data

This room doesn't know the jail. It gets answers from its callers.
"""
