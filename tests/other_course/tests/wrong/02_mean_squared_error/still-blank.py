# wrong: mean_squared_error
# outcome: blank
# Nobody wrote anything.


def mean_squared_error(predicted, y):
    raise NotImplementedError
