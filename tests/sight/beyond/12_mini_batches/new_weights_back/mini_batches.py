import numpy as np


def batches(order, batch_size):
    all_batches = []
    current = []
    for place in order:
        current.append(place)
        if len(current) == batch_size:
            all_batches.append(np.array(current))
            current = []
    if current:
        all_batches.append(np.array(current))
    return all_batches


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    new_0 = synapse_0.copy()
    new_1 = synapse_1.copy()
    X_shuffled = X[order]
    y_shuffled = y[order]
    start = 0
    while start < len(order):
        stop = min(start + batch_size, len(order))
        x_part = X_shuffled[start:stop]
        y_part = y_shuffled[start:stop]
        hidden = 1 / (1 + np.exp(-x_part.dot(new_0)))
        guess = 1 / (1 + np.exp(-hidden.dot(new_1)))
        guess_delta = (guess - y_part) * guess * (1 - guess)
        new_1 -= alpha * hidden.T.dot(guess_delta)
        hidden_delta = guess_delta.dot(new_1.T) * hidden * (1 - hidden)
        new_0 -= alpha * x_part.T.dot(hidden_delta)
        start = stop
    return new_0, new_1
