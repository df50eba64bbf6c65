"""Record a free script while it runs: which numbers its own lines compute, and from which numbers.

    hooks       put a hook around every computation in a script's text (pure)
    calculus    every operation that is understood: its kind, its result, its slopes  (add a new operation here)
    naming      the name under which a function's results are recorded
    notes       the recording: values, operations and their order
    attention   when to record and when to pause
    places      where a pass gets its data and its targets, as a window shows it
    given       what a training is given in each pass, also where nothing is recorded
    leap        go on far from there, to watch a training there as well
    rare        let happen often what draws hardly ever bring
    skim        pass over most of a long loop, to see its end as well
    standins    replacements for plots, logs, input and printing
    windows     the windows of an array, without what NumPy keeps behind them
    madeup      made-up data in the place of data sets and files
    clocks      clocks that count, and don't run
    otherwise   other random numbers than the script would draw
    guarded     getattr, setattr and hasattr that lead nowhere else
    uncalled    call the functions that the script never calls
    watch       run a script with the hooks, and hand over the evidence

This package runs in the script's process and judges nothing. It may import NumPy, the standard library and `asking`.
"""
