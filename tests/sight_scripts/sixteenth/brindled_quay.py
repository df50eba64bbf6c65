# verdict: right
import numpy as np


class Regressor:
    """One hidden layer of tanh units for curve fitting."""

    def __init__(self, hidden=20, lr=0.05, seed=0):
        self.rng = np.random.default_rng(seed)
        self.W1 = self.rng.standard_normal((1, hidden))
        self.b1 = np.zeros(hidden)
        self.W2 = self.rng.standard_normal((hidden, 1)) / np.sqrt(hidden)
        self.b2 = np.zeros(1)
        self.lr = lr

    def predict(self, x):
        return np.tanh(x @ self.W1 + self.b1) @ self.W2 + self.b2

    def fit(self, x, y, epochs=200, batch=16):
        n = len(x)
        for epoch in range(epochs):
            order = self.rng.permutation(n)
            for start in range(0, n, batch):
                idx = order[start:start + batch]
                self._step(x[idx], y[idx])
            if epoch % 50 == 0:
                print(f"epoch {epoch:3d}  mse {np.mean((self.predict(x) - y) ** 2):.5f}")

    def _step(self, xb, yb):
        h = np.tanh(xb @ self.W1 + self.b1)
        out = h @ self.W2 + self.b2
        g_out = 2 * (out - yb) / len(xb)
        g_h = (g_out @ self.W2.T) * (1 - h ** 2)
        self.W2 -= self.lr * (h.T @ g_out)
        self.b2 -= self.lr * g_out.sum(axis=0)
        self.W1 -= self.lr * (xb.T @ g_h)
        self.b1 -= self.lr * g_h.sum(axis=0)
        return out


if __name__ == "__main__":
    x = np.linspace(-3, 3, 80).reshape(-1, 1)
    y = np.sin(x)
    Regressor().fit(x, y)
