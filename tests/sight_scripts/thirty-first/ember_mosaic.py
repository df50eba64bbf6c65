# verdict: right
import numpy as np

# with dropout
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
alpha, hidden_dim, dropout_percent, do_dropout = 0.5, 10, 0.2, True

np.random.seed(1)
synapse_0 = 2 * np.random.random((3, hidden_dim)) - 1
synapse_1 = 2 * np.random.random((hidden_dim, 1)) - 1
for j in range(4000):
    full = 1 / (1 + np.exp(-(np.dot(X, synapse_0))))
    mask = np.ones((len(X), hidden_dim))
    if do_dropout:
        mask = np.random.binomial(1, 1 - dropout_percent, (len(X), hidden_dim)) / (1 - dropout_percent)
    layer_1 = full * mask
    layer_2 = 1 / (1 + np.exp(-(np.dot(layer_1, synapse_1))))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * mask * (full * (1 - full))
    synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 -= alpha * X.T.dot(layer_1_delta)
print(np.round(layer_2, 3))
