# verdict: wrong
# line: 33
# why: derivatives: softplus'(z) is sigmoid(z), here it is taken at h = softplus(z)
import numpy as np


class Adam:
    def __init__(self, params, lr=0.01, b1=0.9, b2=0.99, eps=1e-7):
        self.params, self.lr, self.b1, self.b2, self.eps, self.t = params, lr, b1, b2, eps, 0
        self.m = [np.zeros_like(p) for p in params]
        self.s = [np.zeros_like(p) for p in params]

    def step(self, grads):
        self.t += 1
        for k, g in enumerate(grads):
            self.m[k] = self.b1 * self.m[k] + (1 - self.b1) * g
            self.s[k] = self.b2 * self.s[k] + (1 - self.b2) * g * g
            mh = self.m[k] / (1 - self.b1 ** self.t)
            sh = self.s[k] / (1 - self.b2 ** self.t)
            self.params[k] -= self.lr * mh / (np.sqrt(sh) + self.eps)


rng = np.random.default_rng(311)
X = rng.uniform(-2, 2, (60, 2))
Y = np.hypot(X[:, :1], X[:, 1:]) - X[:, 1:]
net = [rng.normal(size=(2, 10)), np.zeros(10), rng.normal(size=(10, 1)) * .3, np.zeros(1)]
opt = Adam(net)
for epoch in range(800):
    z = X @ net[0] + net[1]
    h = np.log1p(np.exp(z))
    r = h @ net[2] + net[3] - Y
    d2 = 2 * r / len(r)
    d1 = d2 @ net[2].T / (1 + np.exp(-h))
    opt.step([X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)])
print("rmse", np.sqrt((r ** 2).mean()))
