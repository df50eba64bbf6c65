# verdict: wrong
# line: 17
# why: updates: The time step is raised once per parameter array instead of once per step, so the bias corrections are wrong.
import numpy as np


class Adam:
    def __init__(self, shapes, lr=0.02, beta=(0.9, 0.99), eps=1e-8):
        self.lr, self.beta, self.eps = lr, beta, eps
        self.m = [np.zeros(s) for s in shapes]
        self.v = [np.zeros(s) for s in shapes]
        self.t = 0

    def apply(self, params, grads):
        b1, b2 = self.beta
        for i, (p, g) in enumerate(zip(params, grads)):
            self.t += 1
            self.m[i] = b1 * self.m[i] + (1 - b1) * g
            self.v[i] = b2 * self.v[i] + (1 - b2) * g * g
            m_hat = self.m[i] / (1 - b1 ** self.t)
            v_hat = self.v[i] / (1 - b2 ** self.t)
            p -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)


class Kiln:
    def __init__(self, rng):
        self.p = [rng.normal(size=(2, 9)), np.zeros(9), rng.normal(size=(9, 1)) / 3, np.zeros(1)]

    def __call__(self, x):
        self.x = x
        self.h = np.tanh(x @ self.p[0] + self.p[1])
        return self.h @ self.p[2] + self.p[3]

    def gradient(self, d):
        dh = d @ self.p[2].T * (1 - self.h ** 2)
        return [self.x.T @ dh, dh.sum(0), self.h.T @ d, d.sum(0)]


rng = np.random.default_rng(42)
x = rng.uniform(-1, 1, (60, 2))
heat = np.exp(-4 * (x ** 2).sum(1, keepdims=True))
kiln = Kiln(rng)
adam = Adam([p.shape for p in kiln.p])
for i in range(300):
    residual = kiln(x) - heat
    adam.apply(kiln.p, kiln.gradient(residual / len(x)))
    if i % 60 == 0:
        print(i, np.mean(residual ** 2))
