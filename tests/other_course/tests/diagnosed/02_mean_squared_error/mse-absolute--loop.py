# mistake: mse-absolute
# question: 02_mean_squared_error/mean_squared_error
# style: a running total


def mean_squared_error(predicted, y):
    total = 0.0
    for guess, target in zip(predicted, y, strict=True):
        total += abs(target - guess)
    return total / len(y)
