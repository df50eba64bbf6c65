# verdict: right
import numpy as np

class MLP:
    def __init__(self, dims, l2=0.001, seed=0):
        rng = np.random.default_rng(seed)
        self.W = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(dims, dims[1:])]
        self.B = [np.zeros(b) for b in dims[1:]]
        self.l2 = l2

    def forward(self, x):
        hs = [x]
        for i, (w, b) in enumerate(zip(self.W, self.B)):
            z = hs[-1] @ w + b
            hs.append(np.maximum(z, 0) if i + 1 < len(self.W) else z)
        z = hs.pop()
        e = np.exp(z - z.max(axis=1)[:, None])
        return hs, e / e.sum(axis=1)[:, None]

    def fit(self, X, Y, epochs=100, batch=16, lr=0.2):
        rng = np.random.default_rng(1)
        W, B = self.W, self.B
        for epoch in range(epochs):
            idx = rng.permutation(len(X))
            for chunk in np.array_split(idx, len(X) // batch):
                x, y = X[chunk], Y[chunk]
                hs, p = self.forward(x)
                d = (p - y) / len(x)
                for i in range(len(W) - 1, -1, -1):
                    gw = hs[i].T @ d + self.l2 * W[i]
                    gb = d.sum(axis=0)
                    d = (d @ W[i].T) * (hs[i] > 0)
                    W[i] -= lr * gw
                    B[i] -= lr * gb
        return self

    def predict(self, X):
        return self.forward(X)[1].argmax(axis=1)

rng = np.random.default_rng(8)
X = rng.uniform(-1, 1, (96, 2))
lab = (X[:, 0] * X[:, 1] > 0).astype(int)
net = MLP([2, 12, 8, 2]).fit(X, np.eye(2)[lab])
print((net.predict(X) == lab).mean())
