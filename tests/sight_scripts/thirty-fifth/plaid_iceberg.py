# verdict: wrong
# line: 17
import numpy as np


class SoftmaxNet:
    def __init__(self, rng, sizes):
        self.W, self.b = [], []
        for fan_in, fan_out in zip(sizes[:-1], sizes[1:]):
            limit = np.sqrt(6 / (fan_in + fan_out))
            self.W.append(rng.uniform(-limit, limit, (fan_in, fan_out)))
            self.b.append(np.zeros(fan_out))

    @staticmethod
    def softmax(z):
        e = np.exp(z - np.max(z))
        return e / np.sum(e, axis=0)

    def forward(self, x):
        self.a = [x]
        for W, b in zip(self.W[:-1], self.b[:-1]):
            self.a.append(np.tanh(self.a[-1] @ W + b))
        self.out = self.softmax(self.a[-1] @ self.W[-1] + self.b[-1])
        return self.out

    def backward(self, y):
        grads = []
        delta = (self.out - y) / len(y)
        for i in range(len(self.W) - 1, -1, -1):
            grads.append((i, self.a[i].T @ delta, delta.sum(axis=0)))
            if i:
                delta = delta @ self.W[i].T * (1 - self.a[i] ** 2)
        return grads

    def fit(self, x, y, rate, epochs):
        for ep in range(epochs):
            self.forward(x)
            for i, gW, gb in self.backward(y):
                self.W[i] -= rate * gW
                self.b[i] -= rate * gb
            if ep % 100 == 0:
                print(ep, -np.mean(np.sum(y * np.log(self.out + 1e-12), axis=1)))


rng = np.random.default_rng(16)
# penguins, sort of: bill length, bill depth, flipper length (scaled)
means = np.array([[-0.9, 0.6, -0.8], [0.9, 0.6, -0.4], [0.6, -1.1, 1.1]])
species = rng.integers(0, 3, 75)
x = means[species] + rng.normal(0, 0.4, (75, 3))
y = np.eye(3)[species]

net = SoftmaxNet(rng, [3, 6, 3])
net.fit(x, y, 0.5, 500)
print("accuracy", np.mean(net.forward(x).argmax(axis=1) == species))
