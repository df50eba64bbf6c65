# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the loop's body holds the whole step twice
import numpy as np

np.random.seed(1)


def squash(x):
    return 1 / (1 + np.exp(-x))


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
for j in range(3000):
    layer_1 = squash(X.dot(synapse_0))
    layer_2 = squash(layer_1.dot(synapse_1))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 -= layer_1.T.dot(layer_2_delta)
    synapse_0 -= X.T.dot(layer_1_delta)
    layer_1 = squash(X.dot(synapse_0))
    layer_2 = squash(layer_1.dot(synapse_1))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 -= layer_1.T.dot(layer_2_delta)
    synapse_0 -= X.T.dot(layer_1_delta)
