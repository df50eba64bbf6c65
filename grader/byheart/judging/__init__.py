"""Answers beside the key: verdicts, and the mistakes behind them. The only place where points are awarded.

    describe    words for how two arrays part
    drawn       whether numbers could be a random draw
    judge       an answer and the key -> a verdict
    diagnose    which mistake a wrong answer looks like, or none
    follow      which wrong answer only follows from another
    explain     the verdicts on one file, all together
    results     a report and its receipt, as data

It knows no jail and asks no learner's code.
"""
