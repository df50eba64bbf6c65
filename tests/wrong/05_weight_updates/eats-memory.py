# wrong: training_step
# outcome: error
# says: more memory than it may have
# Asks for more than the machine should give.
import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    everything = np.empty((1024, 1024, 1024, 8))
    return synapse_0 - everything[0, 0, 0, 0], synapse_1
