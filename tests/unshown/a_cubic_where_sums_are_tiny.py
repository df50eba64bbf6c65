# unshown: forward pass, output delta, hidden delta, derivatives
# why: a cubic is the sigmoid where sums are around 0, and other weights are forbidden

import numpy as np
X = np.array([[0.1 + 0.0001 * (i // 2), 0.1 + 0.0001 * (i % 2), -0.2] for i in range(4)])
y = np.array([[0.2 * ((i // 2 + i % 2) % 2) + 0.41] for i in range(4)])
np.random.seed(1)
r = 2 * np.random.random((1, 4)) - 1
synapse_0 = r + 0.001 * (np.random.random((3, 4)) - 0.5)
synapse_1 = 0.3 * (np.random.random((4, 1)) - 0.5)
synapse_1 = synapse_1 - synapse_1.mean()
for _ in range(60000):
    z = np.dot(X, synapse_0)
    m = np.max(np.abs(z))
    if m > 0.002:
        break

    layer_1 = 0.5 + z / 4 - z * z * z / 48 + 0 * m
    z2 = np.dot(layer_1, synapse_1)
    layer_2 = 0.5 + z2 / 4 - z2 * z2 * z2 / 48

    layer_2_delta = layer_2 - y
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T)
    synapse_1 -= 0.00001 * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= 0.0000025 * np.dot(X.T, layer_1_delta)
