"""What learners see when they ask about their own code: in pytest, in the terminal, in a notebook.

    exam        asks one file every question of its exercise, in this process and without a jail
    marks       what a file says of itself: in which way it is put, and what in it is still to be done
    marked      the exam of a file that is put so
    variations  the same exercise with other names, the other sign, or another task
    screen      verdicts as lines for a terminal
    remembering what pytest tells the log, and what is due
    summary     the same as Markdown, for the page of a run elsewhere
    drawing     draws what a learner's functions compute, in a process that can be stopped
    beside      a learner's functions beside the course's own
    plugin      the pytest plugin: what is collected, and how it is asked
    asked       the course and the exercises of a run of pytest, read once
    ending      what pytest prints at the end of a run
    notebook    the same for the functions of a notebook

There is no jail here, so a stranger's code must not be asked through this room.
"""
