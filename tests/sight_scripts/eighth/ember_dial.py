# verdict: right
import numpy as np

# validation is computed AFTER the update, with its own forward function
class Regressor:
    def __init__(self, n_in, n_hid, rng):
        self.w = rng.normal(0, .5, (n_in, n_hid))
        self.v = rng.normal(0, .5, (n_hid, 1))

    def predict(self, X):
        return np.tanh(X @ self.w) @ self.v

    def fit(self, X, y, Xv, yv, lr, epochs):
        log = []
        for epoch in range(epochs):
            h = np.tanh(X @ self.w)
            e = (h @ self.v - y) / len(X)
            gw = X.T @ (e @ self.v.T * (1 - h ** 2))
            self.v -= lr * h.T @ e
            self.w -= lr * gw
            log.append(np.mean((self.predict(Xv) - yv) ** 2))
        return log

rng = np.random.default_rng(421)
X = rng.uniform(-1, 1, (24, 3))
y = X[:, :1] * X[:, 1:2] - X[:, 2:]
log = Regressor(3, 8, rng).fit(X[:16], y[:16], X[16:], y[16:], 0.2, 800)
print("validation mse: first %.4f best %.4f last %.4f" % (log[0], min(log), log[-1]))
