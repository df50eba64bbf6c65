# verdict: wrong
# first wrong: hidden_delta
# line: 19|20
# mistake: -
# why: 1/4 stands in place of both slopes, in float32
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = np.float32(1e-4)
np.random.seed(1)
X = X.astype(np.float32)
y = y.astype(np.float32)
synapse_0 = (0.05 * np.random.randn(3, 4)).astype(np.float32)
synapse_1 = (0.05 * np.random.randn(4, 1)).astype(np.float32)
for i in range(6):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) / 4
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) / 4
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
