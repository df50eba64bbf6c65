# verdict: wrong
# line: 22
import numpy as np
class MLP:
    def __init__(self, sizes, seed=0):
        r = np.random.default_rng(seed)
        self.W = [r.normal(0, 1 / np.sqrt(a), (b, a)) for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros((b, 1)) for b in sizes[1:]]
    def fit(self, X, Y, lr=0.5, epochs=800):
        n = X.shape[1]
        for ep in range(epochs):
            A = [X]
            for W, b in zip(self.W, self.b):
                A.append(1 / (1 + np.exp(-(W @ A[-1] + b))))
            delta = A[-1] - Y
            for l in range(len(self.W) - 1, -1, -1):
                gW = delta @ A[l].T / n
                gb = delta.mean(axis=1, keepdims=True)
                if l > 0:
                    delta = self.W[l].T @ delta * A[l] * (1 - A[l])
                self.W[l] -= lr * gW
                self.b[l] = -lr * gb
            if ep % 200 == 0:
                print(ep, -np.mean(Y * np.log(A[-1]) + (1 - Y) * np.log(1 - A[-1])))
rs = np.random.RandomState(5)
X = rs.randn(2, 100)
Y = (X[:1] + X[1:] ** 2 > 0.5) * 1.0
MLP([2, 6, 4, 1]).fit(X, Y)
