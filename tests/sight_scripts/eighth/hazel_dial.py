# verdict: wrong
# line: 23
# why: The dropout mask of the tanh units isn't applied when going back.
import numpy as np

# dropout on tanh units, inverted scaling
class Net:
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.w1 = self.rng.normal(0, .7, (3, 8))
        self.b1 = np.zeros(8)
        self.w2 = self.rng.normal(0, .7, (8, 1))
        self.b2 = np.zeros(1)
        self.p_drop = 0.25

    def fit(self, X, y, epochs=1000, lr=0.1):
        for epoch in range(epochs):
            t = np.tanh(X @ self.w1 + self.b1)
            mask = (self.rng.random(t.shape) >= self.p_drop) / (1 - self.p_drop)
            h = t * mask
            out = h @ self.w2 + self.b2
            g = (out - y) / len(X)
            back = g @ self.w2.T * (1 - t ** 2)
            self.w2 -= lr * h.T @ g
            self.b2 -= lr * g.sum(axis=0)
            self.w1 -= lr * X.T @ back
            self.b1 -= lr * back.sum(axis=0)

    def predict(self, X):
        return np.tanh(X @ self.w1 + self.b1) @ self.w2 + self.b2

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
n = Net(124)
n.fit(X, y)
print(n.predict(X).ravel().round(2))
