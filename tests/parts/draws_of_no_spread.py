# not seen: initial weights
# wrong: -
# own network: no
# why: normal numbers around a table, with a spread of 0
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10
np.random.seed(1)
synapse_0 = np.random.normal(np.array([[0.5, -0.3, 0.8, -0.9], [0.2, 0.7, -0.4, 0.1], [-0.6, 0.9, 0.3, -0.2]]), 0)
synapse_1 = np.random.normal(np.array([[0.4], [-0.7], [0.6], [-0.1]]), 0)
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
