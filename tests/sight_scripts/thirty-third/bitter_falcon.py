# verdict: wrong
# line: 13
import numpy as np
rng = np.random.default_rng()
X = rng.uniform(-1, 1, (40, 2))
y = np.abs(X[:, :1]) - X[:, 1:] ** 2
def init(i, o): return rng.normal(0, np.sqrt(2 / i), (i, o)), np.zeros(o)
W1, b1 = init(2, 12)
W2, b2 = init(12, 1)
def relu(z): return np.where(z > 0, z, 0)
def relu_back(g, z):
    g = g.copy()
    g[g < 0] = 0
    return g
for it in range(800):
    Z = X @ W1 + b1
    H = relu(Z)
    d = 2 * (H @ W2 + b2 - y) / len(X)
    dz = relu_back(d @ W2.T, Z)
    W1 = W1 - .05 * X.T @ dz
    b1 = b1 - .05 * dz.sum(0)
    W2 = W2 - .05 * H.T @ d
    b2 = b2 - .05 * d.sum(0)
print(np.mean((relu(X @ W1 + b1) @ W2 + b2 - y) ** 2))
