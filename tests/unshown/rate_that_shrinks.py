# unshown: -
# why: what goes from step to step is not the weights alone: it is done again as well
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
alpha = 10
for i in range(60000):
    alpha = alpha * 0.9999
    rate = alpha / (1 + i / 5000)
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 = synapse_1 - rate * np.dot(layer_1.T, layer_2_delta)
    synapse_0 = synapse_0 - rate * np.dot(X.T, layer_1_delta)
