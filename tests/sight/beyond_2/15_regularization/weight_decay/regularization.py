import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def penalty(synapse_0, synapse_1, strength):
    total = 0.0
    for synapse in [synapse_0, synapse_1]:
        for row in synapse:
            for weight in row:
                total += weight * weight
    return strength * total / 2


def slopes(X, y, synapse_0, synapse_1):
    s0 = np.zeros_like(synapse_0)
    s1 = np.zeros_like(synapse_1)
    for x, target in zip(X, y):
        hidden = sigmoid(x.dot(synapse_0))
        guess = sigmoid(hidden.dot(synapse_1))
        d1 = (guess - target) * guess * (1 - guess)
        d0 = synapse_1.dot(d1) * hidden * (1 - hidden)
        s1 += np.outer(hidden, d1)
        s0 += np.outer(x, d0)
    return s0, s1


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    s0, s1 = slopes(X, y, synapse_0, synapse_1)
    # weight decay: shrink first, and then step
    shrink = 1 - alpha * strength
    return shrink * synapse_0 - alpha * s0, shrink * synapse_1 - alpha * s1
