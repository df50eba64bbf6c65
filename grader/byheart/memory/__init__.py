"""What a learner has done, and when each skill is due. It decides no mark, asks no code, and knows no terminal.

    skills      what is learned: each skill, with the questions that show it
    attempts    one file as it was asked: when, what came of each question, with which help
    log         all attempts, in a file that only grows
    database    that file: SQLite, whatever state it is in
    exported    all attempts as JSON, for another machine
    clock       the learner's day, and attempts whose clock was wrong
    rating      attempts -> reviews: how well a skill was recalled, once a day
    schedule    reviews -> standings: how likely a skill is recalled today, and when it is due
    outlook     attempts -> the facts that `byheart progress` shows
    phrases     those facts in a few words
    stored      what was due this morning, so that a test needn't read the whole log
    disk        whether a folder lies on a network drive

Only the log with its two files, and what is stored, touch files. The rest are pure functions: a schedule is what comes
of reading the log from its beginning, on any machine.
"""
