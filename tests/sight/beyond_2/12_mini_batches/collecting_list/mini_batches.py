import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def batches(order, batch_size):
    pieces = []
    piece = []
    for place in order:
        piece.append(place)
        if len(piece) == batch_size:
            pieces.append(np.array(piece))
            piece = []
    if piece:
        pieces.append(np.array(piece))
    return pieces


def step(X, y, w0, w1, alpha):
    hidden = sigmoid(X @ w0)
    guess = sigmoid(hidden @ w1)
    d1 = (guess - y) * guess * (1 - guess)
    d0 = (d1 @ w1.T) * hidden * (1 - hidden)
    return w0 - alpha * (X.T @ d0), w1 - alpha * (hidden.T @ d1)


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    w0, w1 = synapse_0, synapse_1
    for batch in batches(order, batch_size):
        w0, w1 = step(X[batch], y[batch], w0, w1, alpha)
    return w0, w1
