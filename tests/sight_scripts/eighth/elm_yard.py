# verdict: wrong
# line: 29
# also: 31
# why: The validation pass between forward and backward overwrites the stored hidden values.
import numpy as np

class Regressor:
    def __init__(self, n_in, n_hid, rng):
        self.w = rng.normal(0, .5, (n_in, n_hid))
        self.v = rng.normal(0, .5, (n_hid, 1))

    def forward(self, X):
        self.h = np.tanh(X @ self.w)
        return self.h @ self.v

    def backward(self, X, e, lr):
        dh = e @ self.v.T * (1 - self.h ** 2)
        self.v -= lr * self.h.T @ e
        self.w -= lr * X.T @ dh

rng = np.random.default_rng(422)
X = rng.uniform(-1, 1, (24, 3))
y = X[:, :1] * X[:, 1:2] + 0.5 * X[:, 2:]
Xt, yt, Xv, yv = X[:12], y[:12], X[12:], y[12:]
model = Regressor(3, 7, rng)
best = 1e9
for epoch in range(800):
    error = (model.forward(Xt) - yt) / len(Xt)
    val = np.mean((model.forward(Xv) - yv) ** 2)
    best = min(best, val)
    model.backward(Xt, error, 0.2)
print("best validation mse %.4f" % best)
