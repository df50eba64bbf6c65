"""Watch a free script run: which numbers its own lines make, and out of which numbers.

    hooks       a script's text, with a hook around whatever it computes (pure)
    notes       what is noted of a script
    attention   when to note, and when to let go
    standins    a world in which nothing is drawn and nobody is asked
    uncalled    calls the functions that nobody calls
    watch       runs a script with the hooks, and hands the evidence over

It runs beside the script and judges nothing. NumPy, the standard library and `asking` only.
"""
