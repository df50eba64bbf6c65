"""The command line: words in, words out.

    main        the words, the command that they name, and the sentence for whatever goes wrong
    became        what became of everybody, in words
    options     options that several commands share
    students    whom an instructor means, by a name, an id or an e-mail
    words       how something is said in a terminal
    computing   how it is said that something is computed once, and how far it is
    moved       what a run changed, in words: other settings, and the marks that moved
    handed      what a class handed in, in words
    order       what `grade` was told to do, and whether it fits its gradebook
    grading     what `grade` does with it
    forgetting  what `insight` does with practice
    grade, merge, report, mark, export, insight, replay, forget, kit, nbgrader, gradescope, doctor, demo, verify, stubs,
    pictures
                a command each, for who teaches
    init, practice, progress, again, show, draw, read
                a command each, for who learns

Nothing imports it. It decides nothing: it reads the words, calls what does the work, and says what became of it.

Exit codes: 0 done, 1 something was not right, 2 used wrongly, 3 our fault (or the host's, or the course's settings).
"""
