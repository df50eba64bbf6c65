# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: five trials; their last errors are collected in a list
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
alpha = 5
finals = []
for trial in range(5):
    synapse_0 = 2 * np.random.random((3, 4)) - 1
    synapse_1 = 2 * np.random.random((4, 1)) - 1
    for i in range(8000):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = layer_2 - y
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
        synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
    finals.append(np.abs(layer_2_error).mean())
print(np.mean(finals), np.std(finals))
