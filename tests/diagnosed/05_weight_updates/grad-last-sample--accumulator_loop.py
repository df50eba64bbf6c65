# mistake: grad-last-sample
# question: 05_weight_updates/weight_derivative 05_weight_updates/training_step
# style: triple scalar loops
import math
import numpy as np


def squash(z):
    return 0.5 + 0.5 * math.tanh(0.5 * z)


def weight_derivative(layer_in, delta):
    samples, ins = layer_in.shape
    outs = delta.shape[1]
    slopes = np.zeros((ins, outs))
    for s in range(samples):
        for i in range(ins):
            for o in range(outs):
                slopes[i, o] = layer_in[s, i] * delta[s, o]
    return slopes


def update(synapse, derivative, alpha):
    rows, cols = synapse.shape
    return np.array([[synapse[r, c] - alpha * derivative[r, c] for c in range(cols)] for r in range(rows)])


def product(a, b):
    return np.array([[sum(p * q for p, q in zip(row, col)) for col in b.T] for row in a])


def each(f, m):
    return np.array([[f(v) for v in row] for row in m])


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = each(squash, product(X, synapse_0))
    l2 = each(squash, product(l1, synapse_1))
    d2 = (l2 - y) * each(lambda o: o * (1 - o), l2)
    d1 = product(d2, synapse_1.T) * each(lambda o: o * (1 - o), l1)
    return [update(synapse_0, weight_derivative(X, d1), alpha), update(synapse_1, weight_derivative(l1, d2), alpha)]
