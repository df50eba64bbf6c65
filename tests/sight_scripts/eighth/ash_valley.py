# verdict: right
import numpy as np

# network with a shortcut: the output also sees the inputs directly
rng = np.random.default_rng(325)
X = rng.uniform(-1, 1, (18, 3))
y = X @ np.array([[1.], [-1.], [.5]]) + (X[:, :1] * X[:, 1:2])
W = rng.normal(0, .7, (3, 6))
V = rng.normal(0, .7, (6, 1))
S = np.zeros((3, 1))
for i in range(800):
    h = np.tanh(X @ W)
    out = h @ V + X @ S
    e = (out - y) / len(X)
    gS, gV = X.T @ e, h.T @ e
    gW = X.T @ (e @ V.T * (1 - h ** 2))
    S -= 0.2 * gS
    V -= 0.2 * gV
    W -= 0.2 * gW
print("shortcut weights", S.ravel().round(2), "mse", float(((out - y) ** 2).mean().round(5)))
