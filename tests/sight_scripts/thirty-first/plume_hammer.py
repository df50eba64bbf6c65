# verdict: wrong
# line: 16
# also: 19, 20
import numpy as np


class Adam:
    def __init__(self, params, lr=0.01, b1=0.9, b2=0.999):
        self.params, self.lr, self.b1, self.b2 = params, lr, b1, b2
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.t += 1
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * g * g
            mh = self.m[i] / (1 - self.b1 ** self.t)
            vh = self.v[i] / (1 - self.b2 ** self.t)
            p -= self.lr * mh / (np.sqrt(vh) + 1e-8)


rng = np.random.default_rng(41)
X = rng.uniform(-1, 1, (80, 2))
T = np.sin(3 * X[:, :1]) * X[:, 1:]
W1 = rng.normal(0, 1, (2, 12))
b1 = np.zeros(12)
W2 = rng.normal(0, 0.3, (12, 1))
b2 = np.zeros(1)
opt = Adam([W1, b1, W2, b2])
for epoch in range(500):
    H = np.tanh(X @ W1 + b1)
    O = H @ W2 + b2
    G = 2 * (O - T) / len(X)
    GH = G @ W2.T * (1 - H * H)
    opt.step([X.T @ GH, GH.sum(0), H.T @ G, G.sum(0)])
    if epoch % 100 == 0:
        print(epoch, ((O - T) ** 2).mean())
