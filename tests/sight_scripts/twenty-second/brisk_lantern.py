# verdict: right
import numpy as np


def spiral(n, k, rng):
    X, y = [], []
    for c in range(k):
        r = np.linspace(0.1, 1, n)
        t = np.linspace(c * 4, (c + 1) * 4, n) + rng.normal(0, 0.15, n)
        X.append(np.c_[r * np.sin(t), r * np.cos(t)])
        y += [c] * n
    return np.vstack(X), np.array(y)


class Net:
    def __init__(self, n_in, n_hid, n_out, rng):
        self.rng = rng
        self.W1 = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_hid))
        self.b1 = np.zeros(n_hid)
        self.W2 = rng.normal(0, 1 / np.sqrt(n_hid), (n_hid, n_out))
        self.b2 = np.zeros(n_out)

    def forward(self, X):
        self.h = np.tanh(X @ self.W1 + self.b1)
        s = self.h @ self.W2 + self.b2
        s = s - s.max(axis=1, keepdims=True)
        e = np.exp(s)
        return e / e.sum(axis=1, keepdims=True)

    def fit(self, X, y, epochs=120, batch=32, lr=0.3):
        for ep in range(epochs):
            order = self.rng.permutation(len(X))
            for i in range(0, len(X), batch):
                idx = order[i:i + batch]
                xb, yb = X[idx], y[idx]
                p = self.forward(xb)
                p[np.arange(len(yb)), yb] -= 1
                p /= len(yb)
                dh = (p @ self.W2.T) * (1 - self.h ** 2)
                self.W2 -= lr * self.h.T @ p
                self.b2 -= lr * p.sum(axis=0)
                self.W1 -= lr * xb.T @ dh
                self.b1 -= lr * dh.sum(axis=0)

    def predict(self, X):
        return self.forward(X).argmax(axis=1)


rng = np.random.default_rng(7)
X, y = spiral(70, 3, rng)
net = Net(2, 24, 3, rng)
net.fit(X, y)
print("accuracy", (net.predict(X) == y).mean())
