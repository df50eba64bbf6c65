# verdict: wrong
# line: 16
# also: 20, 21
# why: Adam; t is counted once per parameter instead of once per step
import numpy as np

class Adam:
    def __init__(self, shapes, lr=0.02, b1=0.9, b2=0.99, eps=1e-8):
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.m = [np.zeros(s) for s in shapes]
        self.v = [np.zeros(s) for s in shapes]
        self.t = 0

    def step(self, params, grads):
        for i in range(len(params)):
            self.t += 1
            g = grads[i]
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * g * g
            mh = self.m[i] / (1 - self.b1 ** self.t)
            vh = self.v[i] / (1 - self.b2 ** self.t)
            params[i] -= self.lr * mh / (np.sqrt(vh) + self.eps)

rng = np.random.default_rng(44)
X = rng.normal(size=(64, 3))
Y = np.c_[X[:, 0] * X[:, 1], np.cos(X[:, 2])]
P = [rng.normal(size=(3, 10)) * 0.5, np.zeros(10), rng.normal(size=(10, 2)) * 0.3, np.zeros(2)]
opt = Adam([p.shape for p in P])
for it in range(400):
    H = np.tanh(X @ P[0] + P[1])
    O = H @ P[2] + P[3]
    D = (O - Y) / len(X)
    DH = (D @ P[2].T) * (1 - H * H)
    grads = [X.T @ DH, DH.sum(axis=0), H.T @ D, D.sum(axis=0)]
    opt.step(P, grads)
    if it % 80 == 0:
        print(it, 0.5 * ((O - Y) ** 2).sum(axis=1).mean())
