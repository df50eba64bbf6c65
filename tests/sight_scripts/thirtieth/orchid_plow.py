# verdict: wrong
# line: 22
import numpy as np

rng = np.random.default_rng(2)
X = rng.normal(size=(60, 2))
y = np.exp(-X[:, :1] ** 2) + 0.5 * X[:, 1:]


class Adam:
    def __init__(self, params, lr=0.005, b1=0.9, b2=0.99):
        self.params = params
        self.lr, self.b1, self.b2 = lr, b1, b2
        self.m = [np.zeros(p.shape) for p in params]
        self.s = [np.zeros(p.shape) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for p, g, m, s in zip(self.params, grads, self.m, self.s):
            m[...] = self.b1 * m + (1 - self.b1) * g
            s[...] = self.b2 * s + (1 - self.b2) * np.abs(g)
            mh = m / (1 - self.b1 ** self.t)
            sh = s / (1 - self.b2 ** self.t)
            p -= self.lr * mh / (np.sqrt(sh) + 1e-8)


W1, b1 = rng.normal(size=(2, 14)) * 0.7, np.zeros(14)
W2, b2 = rng.normal(size=(14, 1)) * 0.3, np.zeros(1)
opt = Adam([W1, b1, W2, b2])
for it in range(1000):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    g = 2 * (out - y) / len(X)
    gz = g @ W2.T * (1 - h ** 2)
    opt.step([X.T @ gz, gz.sum(0), h.T @ g, g.sum(0)])
    if it % 200 == 0:
        print(it, np.mean((out - y) ** 2))
