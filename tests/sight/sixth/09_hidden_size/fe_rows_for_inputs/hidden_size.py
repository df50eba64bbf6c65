# tuesday evening
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    w0 = np.random.uniform(-1, 1, (inputs, hidden_size))
    w1 = np.random.uniform(-1, 1, (hidden_size, outputs))
    return w0, w1


def predict(X, syn0, syn1):
    l1 = 1 / (1 + np.exp(-(X @ syn0)))
    l2 = 1 / (1 + np.exp(-(l1 @ syn1)))
    return l1, l2


def final_error(X, y, hidden_size, alpha, iterations, seed):
    inputs, n = X.shape
    outputs = y.shape[1]
    syn0, syn1 = initial_weights(inputs, hidden_size, outputs, seed)
    for _ in range(iterations):
        l1, l2 = predict(X, syn0, syn1)
        l2_delta = (y - l2) * l2 * (1 - l2)
        l1_delta = l2_delta @ syn1.T * l1 * (1 - l1)
        syn0 += alpha * (X.T @ l1_delta)
        syn1 += alpha * (l1.T @ l2_delta)
    guess = predict(X, syn0, syn1)[1]
    return abs(guess - y).mean()
