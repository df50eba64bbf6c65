# mistake: l1error-uses-updated-weights
# question: 09_hidden_size/final_error
# style: in-place update order

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w = np.random.rand(inputs, hidden_size)
    v = np.random.rand(hidden_size, outputs)
    for matrix in (w, v):
        matrix -= 0.5
        matrix *= 2
    return w, v


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        hidden = sigmoid(X.dot(w))
        guess = sigmoid(hidden.dot(v))
        push = (y - guess) * guess * (1 - guess)
        v += alpha * hidden.T.dot(push)
        w += alpha * X.T.dot(push.dot(v.T) * hidden * (1 - hidden))
    return np.mean(np.abs(sigmoid(sigmoid(X.dot(w)).dot(v)) - y))
