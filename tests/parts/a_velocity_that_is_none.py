# not seen: derivatives, updates, alpha
# wrong: hidden delta
# own network: no
# why: weights that are moved by a mean are no velocity, however the forward pass uses them
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 1
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
velocity = np.zeros((4, 1))
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, 2 * synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    velocity = 0.5 * velocity - alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_1 = synapse_1 + velocity
    synapse_0 = synapse_0 + 0.1 * np.mean(layer_2_delta)
