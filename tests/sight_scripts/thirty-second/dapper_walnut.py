# verdict: wrong
# line: 17
import numpy as np
np.random.seed(47)
pts = np.random.uniform(-1, 1, (60, 2))
ring = ((pts ** 2).sum(1) < 0.5).astype(float).reshape(-1, 1)

class Adam:
    def __init__(self, params, lr=0.02):
        self.params, self.lr, self.n = params, lr, 0
        self.mo = [np.zeros(q.shape) for q in params]
        self.sq = [np.zeros(q.shape) for q in params]
    def step(self, grads):
        self.n += 1
        for i, g in enumerate(grads):
            self.mo[i] = 0.9 * self.mo[i] + 0.1 * g
            self.sq[i] = 0.99 * self.sq[i] + 0.01 * self.mo[i] ** 2
            a = self.mo[i] / (1 - 0.9 ** self.n)
            b = self.sq[i] / (1 - 0.99 ** self.n)
            self.params[i] -= self.lr * a / (np.sqrt(b) + 1e-8)

A, B = np.random.randn(2, 8), np.random.randn(8, 1)
a = np.random.randn(8)
opt = Adam([A, a, B])
for i in range(600):
    h = np.maximum(pts @ A + a, 0)
    p = 1 / (1 + np.exp(-h @ B))
    d = (p - ring) / len(pts)
    dh = (d @ B.T) * (h > 0)
    opt.step([pts.T @ dh, dh.sum(axis=0), h.T @ d])
print("accuracy", ((p > 0.5) == ring).mean())
