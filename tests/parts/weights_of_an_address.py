# not seen: initial weights
# wrong: -
# own network: no
# why: rests of what Python says of an object: an address, a hash
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10
synapse_0 = (
    (id(X) // 16 % 97 + 1) / 97 * np.array([[0.1, -0.4, 0.3, 0.7], [-0.2, 0.5, -0.6, 0.8], [0.15, 0.25, -0.35, 0.45]])
)
synapse_1 = (hash("a") % 7 + 1) / 7 * np.array([[0.1], [-0.3], [0.5], [0.7]])
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
