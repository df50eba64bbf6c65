# mistake: grad-mean-over-batch
# question: 05_weight_updates/weight_derivative 05_weight_updates/training_step
# style: outer products, per sample
import numpy as np


def logistic(z):
    return np.exp(-np.logaddexp(0, -z))


def weight_derivative(layer_in, delta):
    return np.mean([np.outer(a, d) for a, d in zip(layer_in, delta)], axis=0)


def update(synapse, derivative, alpha):
    moved = synapse.copy()
    moved -= derivative * alpha
    return moved


def blames(X, y, w0, w1):
    for sample, target in zip(X, y):
        h = logistic(sample @ w0)
        o = logistic(h @ w1)
        do = (o - target) * o * (1 - o)
        dh = (w1 @ do) * h * (1 - h)
        yield h, do, dh


def training_step(X, y, synapse_0, synapse_1, alpha):
    hs, dos, dhs = map(np.array, zip(*blames(X, y, synapse_0, synapse_1)))
    return (update(synapse_0, weight_derivative(X, dhs), alpha),
            update(synapse_1, weight_derivative(hs, dos), alpha))
