# mistake: grad-mean-over-batch
# question: 05_weight_updates/weight_derivative 05_weight_updates/training_step
# style: stacked outer mean
import numpy as np


def weight_derivative(layer_in, delta):
    per_sample = layer_in[:, :, None] * delta[:, None, :]
    return per_sample.mean(axis=0)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def _logistic(t):
    return 1 / (1 + np.exp(-t))


def _bell(s):
    return s * (1 - s)


def training_step(X, y, synapse_0, synapse_1, alpha):
    middle = _logistic(X @ synapse_0)
    guess = _logistic(middle @ synapse_1)
    guess_delta = _bell(guess) * (guess - y)
    middle_delta = _bell(middle) * (guess_delta @ synapse_1.T)
    return [
        update(synapse_0, weight_derivative(X, middle_delta), alpha),
        update(synapse_1, weight_derivative(middle, guess_delta), alpha),
    ]
