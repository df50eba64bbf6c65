# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: noisy labels: 12 samples of 4 inputs, shuffled full batch
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
X = np.tile(X, (3, 1))
y = np.tile(y, (3, 1))
y[5] = 0
np.random.seed(1)
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
alpha = 1
for i in range(30000):
    o = np.random.permutation(12)
    layer_1 = sigmoid(np.dot(X[o], synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    layer_2_error = layer_2 - y[o]
    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X[o].T, layer_1_delta)
