# verdict: wrong
# line: 21
# why: Adam, second moment is made of the first moment's squares
import numpy as np

rng = np.random.default_rng(59)
X = rng.uniform(-2, 2, (60, 2))
y = np.sin(X[:, :1] * X[:, 1:])
params = [rng.normal(0, 1, (2, 12)), np.zeros(12), rng.normal(0, 0.3, (12, 1)), np.zeros(1)]

class Adam:
    def __init__(self, params, lr=0.01, b1=0.9, b2=0.999):
        self.params, self.lr, self.b1, self.b2, self.t = params, lr, b1, b2, 0
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]

    def step(self, grads):
        self.t += 1
        for i, g in enumerate(grads):
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * self.m[i] ** 2
            mh = self.m[i] / (1 - self.b1 ** self.t)
            vh = self.v[i] / (1 - self.b2 ** self.t)
            self.params[i] -= self.lr * mh / (np.sqrt(vh) + 1e-8)

opt = Adam(params)
for epoch in range(500):
    W1, b1, W2, b2 = params
    h = np.tanh(X @ W1 + b1)
    diff = h @ W2 + b2 - y
    d2 = diff / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    opt.step([X.T @ d1, d1.sum(axis=0), h.T @ d2, d2.sum(axis=0)])
    if epoch % 100 == 0:
        print("epoch", epoch, "loss", 0.5 * np.mean(diff ** 2))
