# verdict: wrong
# line: 10
# why: list multiplication makes both weights share one velocity array
import numpy as np

class MomentumSGD:
    def __init__(self, params, lr=0.05, mu=0.9):
        self.params = params
        self.lr, self.mu = lr, mu
        self.velocity = [np.zeros_like(params[0])] * len(params)

    def step(self, grads):
        for p, v, g in zip(self.params, self.velocity, grads):
            v *= self.mu
            v -= self.lr * g
            p += v

rng = np.random.default_rng(47)
x = rng.normal(size=(15, 4))
goal = np.tanh(x[:, ::-1] * 0.8 - 0.2 * x)
A = rng.normal(scale=0.5, size=(4, 4))
B = rng.normal(scale=0.5, size=(4, 4))
optimizer = MomentumSGD([A, B])
for i in range(800):
    h = np.tanh(x @ A)
    o = h @ B
    e = (o - goal) / len(x)
    gB = h.T @ e
    gA = x.T @ (e @ B.T * (1 - h * h))
    optimizer.step([gA, gB])
    if i % 200 == 0:
        print(i, 0.5 * ((o - goal) ** 2).sum() / len(x))
