# verdict: right
import numpy as np

np.random.seed(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
alpha, hidden_dim, dropout_percent, do_dropout = (0.5, 16, 0.2, True)
synapse_0 = 2 * np.random.random((3, hidden_dim)) - 1
synapse_1 = 2 * np.random.random((hidden_dim, 1)) - 1
for j in range(6000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    slope_1 = layer_1 * (1 - layer_1)
    if do_dropout:
        keep = np.random.binomial(1, 1 - dropout_percent, layer_1.shape) * (1.0 / (1 - dropout_percent))
        layer_1 = layer_1 * keep
        slope_1 = slope_1 * keep
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * slope_1
    synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 -= alpha * X.T.dot(layer_1_delta)
    if j % 1500 == 0:
        print("mean error with dropped units", np.abs(layer_2 - y).mean())

hidden = 1 / (1 + np.exp(-X.dot(synapse_0)))
print("all units on:", (1 / (1 + np.exp(-hidden.dot(synapse_1)))).ravel())
