import numpy


def initial_weights(inputs, outputs, seed):
    numpy.random.seed(seed)
    return 2 * numpy.random.random((inputs, outputs)) - 1


def train(X, y, s0, iterations):
    weights = numpy.array(s0)
    done = 0
    while done < iterations:
        a1 = 1.0 / (1.0 + numpy.exp(-X.dot(weights)))
        error = y - a1
        delta = error * (a1 - a1 ** 2)
        weights = weights + X.T.dot(delta)
        done += 1
    return weights, a1


def error_plane(X, y, first, second):
    rows = []
    for a in first:
        row = []
        for b in second:
            z = a * X[:, 0] + b * X[:, 1]
            out = 1 / (1 + numpy.exp(-z))
            row.append(numpy.abs(out - y).mean())
        rows.append(row)
    return numpy.array(rows)
