# verdict: right
import numpy as np

rng = np.random.default_rng(97)

class Adam:
    def __init__(self, params, lr=0.02, b1=0.9, b2=0.99, eps=1e-7):
        self.params, self.lr, self.b1, self.b2, self.eps = params, lr, b1, b2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.s = [np.zeros_like(p) for p in params]
        self.n = 0

    def step(self, grads):
        self.n += 1
        rate = self.lr * np.sqrt(1 - self.b2 ** self.n) / (1 - self.b1 ** self.n)
        for p, g, m, s in zip(self.params, grads, self.m, self.s):
            m += (1 - self.b1) * (g - m)
            s += (1 - self.b2) * (g * g - s)
            p -= rate * m / (np.sqrt(s) + self.eps)

x = rng.uniform(-3, 3, (48, 1))
y = np.exp(-x ** 2)
A, a = rng.normal(size=(1, 12)), rng.normal(size=12)
B, b = rng.normal(size=(12, 1)) * 0.2, np.zeros(1)
opt = Adam([A, a, B, b])

for k in range(500):
    h = np.tanh(x @ A + a)
    r = h @ B + b - y
    if k % 100 == 0:
        print(k, (r * r).mean())
    r = 2 * r / r.size
    q = (1 - h * h) * (r * B.T)
    opt.step([x.T @ q, q.sum(0), h.T @ r, r.sum(0)])
