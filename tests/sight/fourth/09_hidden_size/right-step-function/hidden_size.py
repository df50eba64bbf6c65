import numpy as np


def layers(X, w):
    l1 = 1 / (1 + np.exp(-X.dot(w[0])))
    l2 = 1 / (1 + np.exp(-l1.dot(w[1])))
    return l1, l2


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return [np.random.uniform(-1, 1, shape) for shape in ((inputs, hidden_size), (hidden_size, outputs))]


def step(X, y, w, alpha):
    l1, l2 = layers(X, w)
    back2 = (l2 - y) * l2 * (1 - l2)
    back1 = back2.dot(w[1].T) * l1 * (1 - l1)
    return [w[0] - alpha * X.T.dot(back1), w[1] - alpha * l1.T.dot(back2)]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    (n, inputs), outputs = X.shape, y.shape[-1]
    w = initial_weights(inputs, hidden_size, outputs, seed)
    for _ in range(iterations):
        w = step(X, y, w, alpha)
    return np.average(np.absolute(layers(X, w)[1] - y))
