# verdict: right
import numpy as np


class Adam:
    def __init__(self, params, lr=0.01, b1=0.9, b2=0.99, eps=1e-7):
        self.params, self.lr, self.b1, self.b2, self.eps = params, lr, b1, b2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.s = [np.zeros_like(p) for p in params]

    def step(self, grads):
        for p, g, m, s in zip(self.params, grads, self.m, self.s):
            m *= self.b1
            m += (1 - self.b1) * g
            s *= self.b2
            s += (1 - self.b2) * g * g
            p -= self.lr * m / (np.sqrt(s) + self.eps)


rng = np.random.default_rng(27)
X = rng.uniform(-2, 2, (60, 2))
Y = np.hypot(X[:, :1], X[:, 1:])
net = [rng.normal(size=(2, 10)), np.zeros(10), rng.normal(size=(10, 1)) * .3, np.zeros(1)]
opt = Adam(net)
for epoch in range(1000):
    z = X @ net[0] + net[1]
    h = np.logaddexp(0, z)
    r = h @ net[2] + net[3] - Y
    d2 = 2 * r / len(r)
    d1 = d2 @ net[2].T * (1 / (1 + np.exp(-z)))
    opt.step([X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)])
print("rmse", np.sqrt((r ** 2).mean()))
