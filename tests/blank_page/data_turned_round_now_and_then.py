# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: features swapped by chance (a symmetry of XOR) in some passes
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
alpha = 5
for i in range(30000):
    xs = X[:, [1, 0, 2]] if np.random.random() < 0.3 else X
    layer_1 = sigmoid(np.dot(xs, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(xs.T, layer_1_delta)
