import numpy as np


def batches(order, batch_size):
    pieces = []
    count = int(np.ceil(len(order) / batch_size))
    for k in range(count):
        first = k * batch_size
        last = first + batch_size
        pieces.append(order[first:last])
    return pieces


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    X = X[order]
    start = 0
    while start < len(order):
        inputs = X[start:start + batch_size]
        wanted = y[start:start + batch_size]
        hidden = 1 / (1 + np.exp(-np.dot(inputs, w0)))
        guess = 1 / (1 + np.exp(-np.dot(hidden, w1)))
        guess_delta = (guess - wanted) * (guess * (1 - guess))
        hidden_delta = np.dot(guess_delta, w1.T) * (hidden * (1 - hidden))
        w0 -= alpha * np.dot(inputs.T, hidden_delta)
        w1 -= alpha * np.dot(hidden.T, guess_delta)
        start += batch_size
    return w0, w1
