# verdict: wrong
# line: 37
# why: derivatives: the bias gradient of the hidden layer is summed over everything, not only over the samples
import numpy as np

rng = np.random.default_rng(3)

# two clouds of points
n = 60
X = np.vstack([rng.normal(-1, 0.9, (n, 2)), rng.normal(1, 0.9, (n, 2))])
Y = np.vstack([np.zeros((n, 1)), np.ones((n, 1))])


def init(n_in, n_hid, n_out):
    return {
        "W1": rng.normal(0, 0.5, (n_in, n_hid)),
        "b1": np.zeros((1, n_hid)),
        "W2": rng.normal(0, 0.5, (n_hid, n_out)),
        "b2": np.zeros((1, n_out)),
    }


def forward(p, X):
    A1 = np.tanh(X @ p["W1"] + p["b1"])
    A2 = 1 / (1 + np.exp(-(A1 @ p["W2"] + p["b2"])))
    return A1, A2


def backward(p, X, Y, A1, A2):
    m = len(X)
    dZ2 = A2 - Y
    dZ1 = dZ2 @ p["W2"].T * (1 - A1 ** 2)
    return {
        "W2": A1.T @ dZ2 / m,
        "b2": np.sum(dZ2, axis=0, keepdims=True) / m,
        "W1": X.T @ dZ1 / m,
        "b1": np.sum(dZ1, keepdims=True) / m,
    }


p = init(2, 5, 1)
for epoch in range(1500):
    A1, A2 = forward(p, X)
    grads = backward(p, X, Y, A1, A2)
    for k in p:
        p[k] = p[k] - 0.3 * grads[k]
    A1

A1, A2 = forward(p, X)
print("accuracy:", np.mean((A2 > 0.5) == Y), "squared error:", np.mean((A2 - Y) ** 2))
