import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def batches(order, batch_size):
    """Cut the order of the samples into batches, one after the other.

    order (n,): whole numbers, the places of the samples, already shuffled; it is taken as it is
    batch_size: a whole number above 0
    Returns a list of arrays of places, batch_size in each. If some are left at the end, they are a last, shorter batch:
    no sample is dropped.
    """
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
    """Go through all samples once, in this order, with one training step for each batch.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; order (n,): the places of the samples, whole numbers; batch_size: a whole number above 0
    Each step begins with the weights that the step before it left. In each, the slopes are summed over the samples of
    its batch, as in the article, and not averaged.
    Returns synapse_0 and synapse_1 after the last batch.
    """
    w0, w1 = synapse_0, synapse_1
    for batch in batches(order, batch_size):
        w0, w1 = step(X[batch], y[batch], synapse_0, synapse_1, alpha)
    return w0, w1
