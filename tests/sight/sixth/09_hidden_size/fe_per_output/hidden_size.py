import numpy


def initial_weights(inputs, hidden_size, outputs, seed):
    numpy.random.seed(seed)
    w0 = numpy.random.uniform(-1, 1, (inputs, hidden_size))
    w1 = numpy.random.uniform(-1, 1, (hidden_size, outputs))
    return w0, w1


def predict(X, weights_a, weights_b):
    first_layer = 1 / (1 + numpy.exp(-(X @ weights_a)))
    second_layer = 1 / (1 + numpy.exp(-(first_layer @ weights_b)))
    return first_layer, second_layer


def final_error(X, y, hidden_size, alpha, steps, seed):
    n, inputs = X.shape
    outputs = y.shape[1]
    weights_a, weights_b = initial_weights(inputs, hidden_size, outputs, seed)
    for _ in range(steps):
        first_layer, second_layer = predict(X, weights_a, weights_b)
        second_delta = (y - second_layer) * second_layer * (1 - second_layer)
        first_delta = second_delta @ weights_b.T * first_layer * (1 - first_layer)
        weights_a += alpha * (X.T @ first_delta)
        weights_b += alpha * (first_layer.T @ second_delta)
    guess = predict(X, weights_a, weights_b)[1]
    return abs(guess - y).mean(axis=0)
