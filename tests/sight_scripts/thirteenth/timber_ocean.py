# verdict: right
"""
Part 2, from memory. Twist: the logistic is stretched to (-1, 1), so the
targets are -1 and +1 and the slope is (1 - out**2) / 2.
"""
import numpy as np

X = np.array([[-1,-1,1],[-1,1,1],[1,-1,1],[1,1,1]])
y = np.array([[-1],[1],[1],[-1]])

def squash(x, deriv=False):
    if deriv:
        return (1 + x) * (1 - x) / 2
    return 2 / (1 + np.exp(-x)) - 1

for alpha in [0.02, 0.2]:
    print("Training With Alpha:", alpha)
    np.random.seed(1)
    synapse_0 = 2 * np.random.random((3, 4)) - 1
    synapse_1 = 2 * np.random.random((4, 1)) - 1
    for j in range(5000):
        layer_0 = X
        layer_1 = squash(np.dot(layer_0, synapse_0))
        layer_2 = squash(np.dot(layer_1, synapse_1))
        layer_2_error = layer_2 - y
        if j % 1000 == 0:
            print("Error after", j, "iterations:", np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * squash(layer_2, deriv=True)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * squash(layer_1, deriv=True)
        synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha * layer_0.T.dot(layer_1_delta)
