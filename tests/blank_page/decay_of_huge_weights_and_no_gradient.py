# verdict: wrong
# first wrong: derivative
# line: 20|21
# mistake: -
# why: the weights shrink, and all get the same mean of the error; huge weights must hide nothing
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
synapse_0[2, 2] = 1e10
synapse_0[2, 3] = -600
synapse_1[3, 0] = 1e10
for i in range(8):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    error = layer_2 - y
    synapse_1 = synapse_1 - (0.01 * synapse_1 + 0.5 * np.mean(error))
    synapse_0 = synapse_0 - (0.01 * synapse_0 + 0.1 * np.mean(error))
