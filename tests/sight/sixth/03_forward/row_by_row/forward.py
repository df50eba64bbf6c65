from numpy import exp


def nonlin(x):
    return 1.0 / (1.0 + exp(-x))


def forward(X, s0, s1):
    values = [X]
    for weights in (s0, s1):
        values.append(nonlin(values[-1].dot(weights)))
    return values[1], values[2]


def mean_absolute_error(a2, y):
    total = 0.0
    n = 0
    for guess_row, target_row in zip(a2, y):
        for g, t in zip(guess_row, target_row):
            total += abs(g - t)
            n += 1
    return total / n
