# unshown: -
# why: the best weights so far are kept under other names, and it stops early
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 1
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
best, best_0, best_1 = 1.0, synapse_0, synapse_1
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
    error = np.mean(np.abs(layer_2 - y))
    if i > 900 and error < best:
        best = error
        best_0 = synapse_0.copy()
        best_1 = synapse_1.copy()
    if error < 0.004:
        synapse_0, synapse_1 = best_0, best_1
        break
