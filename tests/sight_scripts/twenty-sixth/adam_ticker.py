# verdict: wrong
# line: 16
# why: updates: the step counter of Adam grows once per parameter array instead of once per step, so the bias correction is wrong
import numpy as np


class Adam:
    def __init__(self, lr=0.01, b1=0.9, b2=0.999, eps=1e-8):
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.t = 0
        self.m = {}
        self.v = {}

    def update(self, params, grads):
        for key in params:
            self.t += 1
            g = grads[key]
            self.m[key] = self.b1 * self.m.get(key, 0) + (1 - self.b1) * g
            self.v[key] = self.b2 * self.v.get(key, 0) + (1 - self.b2) * g ** 2
            mh = self.m[key] / (1 - self.b1 ** self.t)
            vh = self.v[key] / (1 - self.b2 ** self.t)
            params[key] -= self.lr * mh / (np.sqrt(vh) + self.eps)


rng = np.random.default_rng(0)
X = np.linspace(-3, 3, 60)[:, None]
y = np.sin(X) + 0.05 * rng.normal(size=X.shape)
theta = {
    "W1": rng.normal(size=(1, 16)),
    "b1": rng.normal(size=16) * 0.1,
    "W2": rng.normal(size=(16, 1)) / 4,
    "b2": np.zeros(1),
}
opt = Adam()
for epoch in range(600):
    a = np.tanh(X @ theta["W1"] + theta["b1"])
    yhat = a @ theta["W2"] + theta["b2"]
    dy = 2 * (yhat - y) / len(X)
    da = dy @ theta["W2"].T * (1 - a ** 2)
    grads = {"W1": X.T @ da, "b1": da.sum(0), "W2": a.T @ dy, "b2": dy.sum(0)}
    opt.update(theta, grads)
    if epoch % 200 == 0:
        print(epoch, np.mean((yhat - y) ** 2))
