import math

import numpy as np


def batches(order, batch_size):
    n = len(order)
    how_many = n // batch_size + 1
    return [order[b * batch_size:min((b + 1) * batch_size, n)] for b in range(how_many)]


def s(v):
    return (1 + np.tanh(v / 2)) / 2


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    syn0 = np.array(synapse_0)
    syn1 = np.array(synapse_1)
    for batch in batches(order, batch_size):
        step0 = np.zeros(syn0.shape)
        step1 = np.zeros(syn1.shape)
        for place in batch:
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
