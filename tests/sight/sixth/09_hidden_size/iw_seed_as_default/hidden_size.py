# my own version
import numpy


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once."""
    weights_a = 2 * numpy.random.random((inputs, hidden_size), seed=seed) - 1
    weights_b = 2 * numpy.random.random((hidden_size, outputs)) - 1
    return weights_a, weights_b


def final_error(X, y, hidden_size, alpha, steps, seed):
    """Draw the article's starting weights, train, and return the error that is left."""
    f = lambda z: 1 / (1 + numpy.exp(-z))
    numpy.random.seed(seed)
    a = 2 * numpy.random.random((X.shape[1], hidden_size)) - 1
    b = 2 * numpy.random.random((hidden_size, y.shape[1])) - 1
    step = 0
    while step < steps:
        h = f(X.dot(a))
        o = f(h.dot(b))
        d_o = (o - y) * o * (1 - o)
        d_h = d_o.dot(b.T) * h * (1 - h)
        b = b - alpha * h.T.dot(d_o)
        a = a - alpha * X.T.dot(d_h)
        step += 1
    error = f(f(X.dot(a)).dot(b)) - y
    return numpy.sum(numpy.abs(error)) / error.size
