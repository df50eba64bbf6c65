# verdict: wrong
# line: 12
# also: 13
# why: All weights start with the same constant, so all hidden units stay identical for ever.
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def make_network(n_in, n_hidden, n_out):
    return {
        "syn0": np.full((n_in, n_hidden), 0.1),
        "syn1": np.full((n_hidden, n_out), 0.1),
    }

def train(net, X, y, alpha, iterations):
    for j in range(iterations):
        layer_1 = sigmoid(X @ net["syn0"])
        layer_2 = sigmoid(layer_1 @ net["syn1"])
        delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
        delta_1 = delta_2 @ net["syn1"].T * layer_1 * (1 - layer_1)
        net["syn1"] -= alpha * layer_1.T @ delta_2
        net["syn0"] -= alpha * X.T @ delta_1
    return layer_2

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for hidden in (2, 4, 16):
    out = train(make_network(3, hidden, 1), X, y, alpha=2, iterations=4000)
    print(hidden, "hidden units, error", np.abs(out - y).mean())
