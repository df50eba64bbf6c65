# mistake: loop-per-sample-updates
# question: 05_weight_updates/training_step
# style: online sample loop
import numpy as np


def weight_derivative(layer_in, delta):
    return sum(np.multiply.outer(a, d) for a, d in zip(layer_in, delta))


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    for x, target in zip(X, y):
        hidden = 0.5 * (1 + np.tanh(x @ synapse_0 / 2))
        output = 0.5 * (1 + np.tanh(hidden @ synapse_1 / 2))
        output_delta = (target - output) * output * (1 - output)
        hidden_delta = (synapse_1 @ output_delta) * hidden * (1 - hidden)
        synapse_1 = synapse_1 + alpha * np.outer(hidden, output_delta)
        synapse_0 = synapse_0 + alpha * np.outer(x, hidden_delta)
    return synapse_0, synapse_1
