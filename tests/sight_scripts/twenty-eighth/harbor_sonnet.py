# verdict: wrong
# line: 20
import numpy as np

class Adam:
    def __init__(self, params, lr=0.002, b1=0.9, b2=0.99, eps=1e-2):
        self.params = params
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * g * g
            mh = self.m[i] / (1 - self.b1 ** self.t)
            vh = self.v[i] / (1 - self.b2 ** self.t)
            p -= self.lr * mh / (vh + self.eps)

rng = np.random.default_rng(8)
X = rng.uniform(-1, 1, (50, 2))
Y = (X[:, :1] * X[:, 1:]) + 0.3
W1 = rng.normal(0, 0.6, (2, 10)); b1 = np.zeros(10)
W2 = rng.normal(0, 0.6, (10, 1)); b2 = np.zeros(1)
opt = Adam([W1, b1, W2, b2])

for epoch in range(800):
    H = np.tanh(X @ W1 + b1)
    P = H @ W2 + b2
    E = 2 * (P - Y) / len(X)
    dH = (E @ W2.T) * (1 - H ** 2)
    opt.step([X.T @ dH, dH.sum(0), H.T @ E, E.sum(0)])
    if epoch % 200 == 0:
        print(epoch, ((P - Y) ** 2).mean())
print(W2.ravel())
