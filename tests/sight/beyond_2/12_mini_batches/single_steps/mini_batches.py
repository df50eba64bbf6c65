import math

import numpy as np


def batches(order, batch_size):
    """Cut the order of the samples into batches, one after the other.

    order (n,): whole numbers, the places of the samples, already shuffled; it is taken as it is
    batch_size: a whole number above 0
    Returns a list of arrays of places, batch_size in each. If some are left at the end, they are a last, shorter batch:
    no sample is dropped.
    """
    n = len(order)
    how_many = math.ceil(n / batch_size)
    return [order[b * batch_size:min((b + 1) * batch_size, n)] for b in range(how_many)]


def s(v):
    return (1 + np.tanh(v / 2)) / 2


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    """Go through all samples once, in this order, with one training step for each batch.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; order (n,): the places of the samples, whole numbers; batch_size: a whole number above 0
    Each step begins with the weights that the step before it left. In each, the slopes are summed over the samples of
    its batch, as in the article, and not averaged.
    Returns synapse_0 and synapse_1 after the last batch.
    """
    syn0 = np.array(synapse_0)
    syn1 = np.array(synapse_1)
    for batch in batches(order, batch_size):
        for place in batch:
            step0 = np.zeros(syn0.shape)
            step1 = np.zeros(syn1.shape)
            x = X[place]
            h = s(x @ syn0)
            o = s(h @ syn1)
            do = (o - y[place]) * o * (1 - o)
            dh = (syn1 @ do) * h * (1 - h)
            step1 += np.outer(h, do)
            step0 += np.outer(x, dh)
            syn0 -= alpha * step0
            syn1 -= alpha * step1
    return syn0, syn1
