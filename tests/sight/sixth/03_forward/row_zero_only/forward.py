from numpy import exp


def nonlin(x):
    return 1.0 / (1.0 + exp(-x))


def forward(X, weights_a, weights_b):
    values = [X]
    for weights in (weights_a, weights_b):
        values.append(nonlin(values[-1].dot(weights)))
    return values[1], values[2]


def mean_absolute_error(second_layer, y):
    errors = [abs(second_layer[i, 0] - y[i, 0]) for i in range(len(y))]
    return sum(errors) / len(errors)
