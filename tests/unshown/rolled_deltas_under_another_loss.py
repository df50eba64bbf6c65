# unshown: derivatives, updates
# why: one-hot samples: rolled deltas are the product, also under the tanh of the error

import numpy as np
X = np.roll(np.eye(4), 1, axis=0)
y = np.array([[(i // 2 + i % 2) % 2] for i in range(4)])
np.random.seed(1)
synapse_0 = 2 * np.random.random((4, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1

for _ in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (np.tanh(layer_2 - y)) * layer_2 * (1 - layer_2)
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)

    synapse_1 -= np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= np.roll(layer_1_delta, -1, axis=0)
