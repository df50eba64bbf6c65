# verdict: right
import numpy as np

class Brain:
    """Fully connected; the bias is an extra row of ones under every layer."""

    def __init__(self, *sizes):
        rng = np.random.default_rng(2024)
        self.W = [rng.normal(0, 0.8, (o, i + 1)) for i, o in zip(sizes, sizes[1:])]

    @staticmethod
    def with_ones(a):
        return np.vstack([a, np.ones((1, a.shape[1]))])

    def forward(self, a):
        self.cache = []
        for n, w in enumerate(self.W):
            a = self.with_ones(a)
            self.cache.append(a)
            z = w @ a
            a = np.tanh(z) if n < len(self.W) - 1 else 1 / (1 + np.exp(-z))
        return a

    def backward(self, out, want, rate):
        delta = (out - want) * out * (1 - out)
        for n in range(len(self.W) - 1, -1, -1):
            a = self.cache[n]
            change = delta @ a.T
            if n > 0:
                delta = (self.W[n].T @ delta)[:-1] * (1 - a[:-1] ** 2)
            self.W[n] -= rate * change

A = Brain(2, 6, 5, 4, 1)
inputs = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], dtype=float)
outputs = np.array([[0, 1, 1, 0]], dtype=float)
for i in range(4000):
    result = A.forward(inputs)
    A.backward(result, outputs, 0.3)
    if i % 1000 == 0:
        print("virhe", np.sum((result - outputs) ** 2))
print(result)
