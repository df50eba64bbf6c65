# verdict: wrong
# line: 18
import numpy as np

class GatedLayer:
    """h = (x A) * sigmoid(x G)"""
    def __init__(self, n_in, n_out, rng):
        self.A = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out))
        self.G = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out))

    def forward(self, x):
        self.x = x
        self.lin = x @ self.A
        self.gate = 1 / (1 + np.exp(-(x @ self.G)))
        return self.lin * self.gate

    def backward(self, dh):
        dlin = dh
        dgate = dh * self.lin * self.gate * (1 - self.gate)
        self.dA = self.x.T @ dlin
        self.dG = self.x.T @ dgate
        return dlin @ self.A.T + dgate @ self.G.T

    def sgd(self, lr):
        self.A -= lr * self.dA
        self.G -= lr * self.dG

rng = np.random.default_rng(18)
X = np.c_[rng.uniform(-1, 1, (90, 2)), np.ones(90)]
Y = (np.maximum(X[:, 0], 0) * X[:, 1])[:, None]
l1, l2 = GatedLayer(3, 8, rng), GatedLayer(8, 4, rng)
w = rng.normal(0, 0.5, (4, 1))
for it in range(600):
    h = l2.forward(l1.forward(X))
    e = h @ w - Y
    g = e / len(X)
    dh = g @ w.T
    w -= 0.2 * h.T @ g
    l1.backward(l2.backward(dh))
    l1.sgd(0.2)
    l2.sgd(0.2)
    if it % 100 == 0:
        print(it, np.mean(e ** 2))
print(w.ravel())
