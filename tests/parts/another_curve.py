# not seen: forward pass
# wrong: -
# own network: no
# why: softsign: a gradient that is right, behind a curve that byheart does not know
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 0.5
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
for i in range(60000):
    z_1 = np.dot(X, synapse_0)
    layer_1 = z_1 / (1 + np.abs(z_1))
    z_2 = np.dot(layer_1, synapse_1)
    layer_2 = z_2 / (1 + np.abs(z_2))
    layer_2_delta = (layer_2 - y) / (1 + np.abs(z_2)) ** 2
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) / (1 + np.abs(z_1)) ** 2
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
