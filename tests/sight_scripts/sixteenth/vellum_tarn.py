# verdict: right
import numpy as np

class MLP:
    def __init__(self, sizes, lr=0.01):
        r = np.random.RandomState(4)
        self.p = []
        for a, b in zip(sizes[:-1], sizes[1:]):
            self.p += [r.randn(a, b) * np.sqrt(2 / a), np.zeros(b)]
        self.m = [np.zeros_like(q) for q in self.p]
        self.v = [np.zeros_like(q) for q in self.p]
        self.t, self.lr = 0, lr

    def forward(self, x):
        W1, b1, W2, b2, W3, b3 = self.p
        self.x = x
        self.h1 = np.maximum(0, x @ W1 + b1)
        self.h2 = np.maximum(0, self.h1 @ W2 + b2)
        s = self.h2 @ W3 + b3
        s = np.exp(s - s.max(1, keepdims=True))
        return s / s.sum(1, keepdims=True)

    def grads(self, prob, t):
        d3 = (prob - t) / len(t)
        d2 = d3 @ self.p[4].T * (self.h2 > 0)
        d1 = d2 @ self.p[2].T * (self.h1 > 0)
        return [self.x.T @ d1, d1.sum(0), self.h1.T @ d2, d2.sum(0), self.h2.T @ d3, d3.sum(0)]

    def learn(self, x, t):
        prob = self.forward(x)
        g = self.grads(prob, t)
        self.t += 1
        for i in range(len(self.p)):
            self.m[i] = 0.9 * self.m[i] + 0.1 * g[i]
            self.v[i] = 0.999 * self.v[i] + 0.001 * g[i] ** 2
            mh = self.m[i] / (1 - 0.9 ** self.t)
            vh = self.v[i] / (1 - 0.999 ** self.t)
            self.p[i] -= self.lr * mh / (np.sqrt(vh) + 1e-8)
        return -np.mean(np.log(prob[t == 1]))

rng = np.random.RandomState(9)
X = rng.randn(150, 4)
T = np.eye(3)[np.argmax(X[:, :3] + 0.1 * rng.randn(150, 3), axis=1)]
net = MLP([4, 12, 8, 3])
for e in range(300):
    loss = net.learn(X, T)
    if e % 60 == 0:
        print('strata:', loss)
