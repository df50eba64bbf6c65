# not seen: initial weights
# wrong: -
# own network: no
# why: constants times rests, whose names are written to again, and are no generator
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10
rest = 5
rest = rest % 7
synapse_0 = rest * np.array([[0.1, -0.4, 0.3, 0.7], [-0.2, 0.5, -0.6, 0.8], [0.15, 0.25, -0.35, 0.45]])


def of(x):
    return x % 7


for _ in range(3):
    rest = of(rest)
synapse_1 = of(3) * np.array([[0.1], [-0.3], [0.5], [0.7]])
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
