# wrong: all
# outcome: error
# says: IndexError
# An index that is nowhere, where the file is run.

start = [][0]


def fit(x, y, w, b, alpha, iterations):
    return w, b, []
