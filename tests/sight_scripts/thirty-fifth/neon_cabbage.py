# verdict: wrong
# line: 21
import numpy as np

class Optim:
    """adam, from the paper (as far as I remember it)"""
    def __init__(self, ps, lr=1e-2, b1=0.9, b2=0.99, eps=1e-8):
        self.ps, self.lr, self.b1, self.b2, self.eps = ps, lr, b1, b2, eps
        self.t = 0
        self.m = [np.zeros_like(p) for p in ps]
        self.v = [np.zeros_like(p) for p in ps]

    def step(self, gs):
        self.t += 1
        for p, g, m, v in zip(self.ps, gs, self.m, self.v):
            m *= self.b1
            m += (1 - self.b1) * g
            v *= self.b2
            v += (1 - self.b2) * g * g
            mh = m / (1 - self.b1 ** self.t)
            vh = v / (1 - self.b1 ** self.t)
            p -= self.lr * mh / (np.sqrt(vh) + self.eps)

rng = np.random.default_rng(33)

# two moons
n = 60
a = rng.uniform(0, np.pi, n)
up = np.c_[np.cos(a), np.sin(a)]
down = np.c_[1 - np.cos(a), 0.5 - np.sin(a)]
X = np.r_[up, down] + rng.normal(0, 0.1, (2 * n, 2))
y = np.r_[np.zeros(n), np.ones(n)][:, None]

W1 = rng.normal(0, 0.7, (2, 8)); c1 = np.zeros((1, 8))
W2 = rng.normal(0, 0.35, (8, 1)); c2 = np.zeros((1, 1))
opt = Optim([W1, c1, W2, c2])

for ep in range(300):
    h = np.tanh(X @ W1 + c1)
    p = 1 / (1 + np.exp(-(h @ W2 + c2)))
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
    d2 = (p - y) / len(X)
    d1 = d2 @ W2.T * (1 - h * h)
    opt.step([X.T @ d1, d1.sum(0, keepdims=True), h.T @ d2, d2.sum(0, keepdims=True)])
    if ep % 60 == 0:
        print(ep, round(float(loss), 4))
print('acc', ((p > .5) == y).mean())
