# mistake: alpha-squared-in-update
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: helper scales again
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("si,so->io", layer_in, delta, optimize=True)


def scaled(gradient, rate):
    return gradient * rate


def update(synapse, derivative, alpha):
    slope = scaled(derivative, alpha)
    return synapse - alpha * slope


def training_step(X, y, synapse_0, synapse_1, alpha):
    weights = [synapse_0, synapse_1]
    outs = [X]
    for w in weights:
        outs.append(1 / (1 + np.exp(-np.einsum("si,io->so", outs[-1], w))))
    back = outs[2] - y
    slopes = [None, None]
    for i in (1, 0):
        d = back * outs[i + 1] * (1 - outs[i + 1])
        slopes[i] = weight_derivative(outs[i], d)
        back = np.einsum("so,io->si", d, weights[i])
    return tuple(update(w, g, alpha) for w, g in zip(weights, slopes))
