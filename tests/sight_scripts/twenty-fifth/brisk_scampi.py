# verdict: wrong
# line: 10
# also: 12
# why: initial weights: One single number is drawn and fills the whole table of hidden weights.
import numpy as np

class TinyNet:
    def __init__(self, n_in, n_hid, seed=0):
        rng = np.random.default_rng(seed)
        self.w1 = rng.normal() * np.ones((n_in, n_hid))
        self.b1 = np.zeros(n_hid)
        self.w2 = rng.normal() * np.ones((n_hid, 1))
        self.b2 = np.zeros(1)

    def predict(self, X):
        self.h = np.tanh(X @ self.w1 + self.b1)
        return 1 / (1 + np.exp(-(self.h @ self.w2 + self.b2)))

    def fit_step(self, X, t, lr):
        p = self.predict(X)
        d = (p - t) / len(X)
        dh = d @ self.w2.T * (1 - self.h ** 2)
        self.w2 -= lr * self.h.T @ d
        self.b2 -= lr * d.sum(axis=0)
        self.w1 -= lr * X.T @ dh
        self.b1 -= lr * dh.sum(axis=0)
        return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))

rng = np.random.default_rng(5)
X = rng.uniform(-1, 1, (100, 2))
t = (X[:, :1] > np.sin(3 * X[:, 1:])).astype(float)
clf = TinyNet(2, 6)
for epoch in range(1000):
    loss = clf.fit_step(X, t, 0.5)
print("loss", loss, "acc", np.mean((clf.predict(X) > 0.5) == t))
