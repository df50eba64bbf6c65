# verdict: wrong
# line: 35
# also: 30, 38
# why: updates: the accumulated gradients are created once in the constructor and never set back to 0 for the next batch
import numpy as np


class MLP:
    def __init__(self, sizes, seed=0):
        rng = np.random.default_rng(seed)
        self.w = [rng.normal(0, 1, (m, n)) for m, n in zip(sizes[:-1], sizes[1:])]
        self.b = [np.zeros(n) for n in sizes[1:]]
        self.gw = [np.zeros_like(w) for w in self.w]
        self.gb = [np.zeros_like(b) for b in self.b]

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))

    def forward(self, x):
        a = [x]
        for w, b in zip(self.w, self.b):
            a.append(self.act(a[-1] @ w + b))
        return a

    def accumulate(self, x, t):
        a = self.forward(x)
        d = (a[-1] - t) * a[-1] * (1 - a[-1])
        for l in reversed(range(len(self.w))):
            self.gw[l] += np.outer(a[l], d)
            self.gb[l] += d
            d = (self.w[l] @ d) * a[l] * (1 - a[l])

    def train_batch(self, batch, lr):
        for x, t in batch:
            self.accumulate(x, t)
        for l in range(len(self.w)):
            self.w[l] -= lr * self.gw[l] / len(batch)
            self.b[l] -= lr * self.gb[l] / len(batch)


rng = np.random.default_rng(40)
pts = rng.uniform(-1, 1, (64, 2))
data = [(p, np.array([1.0 if p[0] > p[1] else 0.0])) for p in pts]

net = MLP([2, 4, 1], seed=1)
for epoch in range(60):
    for s in range(0, len(data), 16):
        net.train_batch(data[s:s + 16], 0.5)
ok = sum((net.forward(x)[-1][0] > 0.5) == (t[0] > 0.5) for x, t in data)
print(ok, "of", len(data), "points above/below the diagonal")
