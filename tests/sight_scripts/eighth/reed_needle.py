# verdict: right
import numpy as np

# getattr / setattr style, layers numbered
class DeepNet:
    def __init__(self, *sizes, seed=0):
        rng = np.random.default_rng(seed)
        self.n = len(sizes) - 1
        for k in range(1, self.n + 1):
            setattr(self, f"w{k}", rng.normal(0, 1, (sizes[k - 1], sizes[k])))
            setattr(self, f"b{k}", np.zeros(sizes[k]))

    def w(self, k): return getattr(self, f"w{k}")
    def b(self, k): return getattr(self, f"b{k}")

    def train(self, X, y, rate, rounds):
        for _ in range(rounds):
            a = {0: X}
            for k in range(1, self.n + 1):
                a[k] = 1 / (1 + np.exp(-(a[k - 1] @ self.w(k) + self.b(k))))
            d = {self.n: a[self.n] - y}                # binary cross entropy
            for k in range(self.n - 1, 0, -1):
                d[k] = d[k + 1] @ self.w(k + 1).T * a[k] * (1 - a[k])
            for k in d:
                setattr(self, f"w{k}", self.w(k) - rate * a[k - 1].T @ d[k])
                setattr(self, f"b{k}", self.b(k) - rate * d[k].sum(axis=0))
        return a[self.n]

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
print(DeepNet(3, 5, 3, 1, seed=317).train(X, y, 0.4, 1500).round(2).tolist())
