# verdict: wrong
# line: 19
# also: 30, 35
# why: derivative a*(1-a) applied to the weighted sums z
import numpy as np

class MLP:
    def __init__(self, sizes, seed=0):
        rng = np.random.default_rng(seed)
        self.W = [rng.normal(0, 1 / np.sqrt(a), (b, a)) for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros((b, 1)) for b in sizes[1:]]

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))

    @staticmethod
    def act_prime(z):
        return z * (1 - z)

    def forward(self, x):
        zs, acts = [], [x]
        for W, b in zip(self.W, self.b):
            zs.append(W @ acts[-1] + b)
            acts.append(self.act(zs[-1]))
        return zs, acts

    def backward(self, zs, acts, y):
        gW, gb = [None] * len(self.W), [None] * len(self.b)
        delta = (acts[-1] - y) * self.act_prime(zs[-1])
        for l in reversed(range(len(self.W))):
            gW[l] = delta @ acts[l].T / y.shape[1]
            gb[l] = delta.mean(axis=1, keepdims=True)
            if l > 0:
                delta = (self.W[l].T @ delta) * self.act_prime(zs[l - 1])
        return gW, gb

    def fit(self, x, y, epochs, lr):
        for e in range(epochs):
            zs, acts = self.forward(x)
            gW, gb = self.backward(zs, acts, y)
            for l in range(len(self.W)):
                self.W[l] -= lr * gW[l]
                self.b[l] -= lr * gb[l]
            if e % 30 == 0:
                print(e, 0.5 * np.mean((acts[-1] - y) ** 2))

rng = np.random.default_rng(9)
x = rng.uniform(0, 1, (2, 50))
y = (x.sum(axis=0, keepdims=True) > 1).astype(float)
net = MLP([2, 5, 1])
net.fit(x, y, 150, 0.002)
