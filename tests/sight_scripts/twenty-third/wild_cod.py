# verdict: right
import numpy as np

rng = np.random.default_rng(7)

# square metres, age of the flat, distance to the centre -> rent (all made up)
X = rng.uniform(0, 1, (40, 3))
y = (0.3 + 0.9 * X[:, 0] - 0.2 * X[:, 1] - 0.4 * X[:, 2] ** 2 + rng.normal(0, 0.02, 40)).reshape(-1, 1)

P = {
    "W1": rng.normal(0, 0.8, (3, 9)),
    "b1": rng.uniform(0, 0.2, (1, 9)),
    "W2": rng.normal(0, 0.4, (9, 1)),
    "b2": np.zeros((1, 1)),
}


def forward(X):
    z = X @ P["W1"] + P["b1"]
    a = np.maximum(z, 0)
    return z, a, a @ P["W2"] + P["b2"]


def backward(X, y, z, a, out):
    d = -2 * (y - out) / len(X)
    grad = {"W2": a.T @ d, "b2": d.sum(axis=0, keepdims=True)}
    da = d @ P["W2"].T
    da[z <= 0] = 0
    grad["W1"] = X.T @ da
    grad["b1"] = da.sum(axis=0, keepdims=True)
    return grad


for epoch in range(2000):
    z, a, out = forward(X)
    g = backward(X, y, z, a, out)
    for name in P:
        P[name] = P[name] - 0.1 * g[name]
    if epoch % 500 == 0:
        print("epoch", epoch, "mse", np.mean((y - out) ** 2))

print("mse at the end", np.mean((y - forward(X)[2]) ** 2))
