import numpy


def direction_changes(update, previous_update):
    """Which weights now move the other way.

    update, previous_update (in, out): how the weights move in this step and in the one before, or their
    slopes (only the signs matter); no value is exactly 0
    Returns (in, out): 1 where the direction changed, 0 where it didn't.
    """
    return numpy.where(numpy.sign(update) != numpy.sign(previous_update), 1, 0)


def train_counting(X, y, W0, W1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction.

    The first step has no step before it, so nothing is counted there.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations: 1 or more
    Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
    """
    f = lambda z: 1 / (1 + numpy.exp(-z))
    count_0, count_1 = numpy.zeros(W0.shape), numpy.zeros(W1.shape)
    before = None
    for _ in range(iterations):
        h = f(X @ W0)
        out = f(h @ W1)
        d_out = (out - y) * out * (1 - out)
        d_h = d_out @ W1.T * h * (1 - h)
        g0, g1 = X.T @ d_h, h.T @ d_out
        if before is not None:
            count_0 += direction_changes(g0, before[0])
            count_1 += direction_changes(g1, before[1])
        else:
            before = (g0, g1)
        W0 = W0 - alpha * g0
        W1 = W1 - alpha * g1
    return W0, W1, count_0, count_1
