# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the same function looks at other data, and at other targets, now and then; no weight moves by that
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 1
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
others = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0]])
theirs = np.array([[0], [1], [0]])


def error_of(samples, targets):
    layer_1 = 1 / (1 + np.exp(-np.dot(samples, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    return layer_1, layer_2, layer_2 - targets


for i in range(60000):
    layer_1, layer_2, error = error_of(X, y)
    layer_2_delta = error * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
    if i % 20 == 0:
        print(i, np.mean(np.abs(error_of(others, theirs)[2])), np.mean(np.abs(error_of(X, 1 - y)[2])))
