# verdict: wrong
# line: 33
# why: updates: db1 is summed over everything (no axis), so all hidden biases get the same number
import numpy as np

rng = np.random.RandomState(0)
# two blobs in opposite corners each
centres = np.array([[1, 1], [-1, -1], [1, -1], [-1, 1]])
X = np.vstack([c + 0.3 * rng.randn(25, 2) for c in centres]).T      # (2, 100)
Y = np.array([0] * 50 + [1] * 50).reshape(1, -1)
m = X.shape[1]

par = dict(
    W1=rng.randn(6, 2) * 0.4, b1=np.zeros((6, 1)),
    W2=rng.randn(1, 6) * 0.4, b2=np.zeros((1, 1)),
)


def model(X, par):
    A1 = np.tanh(par["W1"] @ X + par["b1"])
    A2 = 1 / (1 + np.exp(-(par["W2"] @ A1 + par["b2"])))
    return A1, A2


def grads(X, Y, par):
    A1, A2 = model(X, par)
    dZ2 = A2 - Y
    dZ1 = (par["W2"].T @ dZ2) * (1 - A1 ** 2)
    g = {}
    g["W2"] = dZ2 @ A1.T / m
    g["b2"] = np.sum(dZ2, axis=1, keepdims=True) / m
    g["W1"] = dZ1 @ X.T / m
    g["b1"] = np.sum(dZ1, keepdims=True) / m
    return g


for it in range(1500):
    g = grads(X, Y, par)
    for k in par:
        par[k] = par[k] - 0.8 * g[k]

_, A2 = model(X, par)
print("train accuracy: %.2f" % np.mean((A2 > 0.5) == (Y == 1)))
