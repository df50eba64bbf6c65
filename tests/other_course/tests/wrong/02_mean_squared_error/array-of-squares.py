# wrong: mean_squared_error
# outcome: wrong
# No mean at all.


def mean_squared_error(predicted, y):
    return (predicted - y) ** 2
