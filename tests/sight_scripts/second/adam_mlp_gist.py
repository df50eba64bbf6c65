# verdict: right
# why: Adam with bias correction on a tanh network with softmax cross-entropy.
#!/usr/bin/env python
# gist: minimal Adam for numpy nets
import numpy as np

class Adam:
    def __init__(self, params, lr=1e-2, b1=0.9, b2=0.999, eps=1e-8):
        self.params, self.lr, self.b1, self.b2, self.eps = params, lr, b1, b2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * g * g
            mhat = self.m[i] / (1 - self.b1 ** self.t)
            vhat = self.v[i] / (1 - self.b2 ** self.t)
            p -= self.lr * mhat / (np.sqrt(vhat) + self.eps)

rng = np.random.default_rng(123)
X = rng.normal(size=(90, 2))
labels = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0).astype(int)
T = np.eye(3)[labels]

W1, b1 = rng.normal(size=(2, 12)) / np.sqrt(2), np.zeros(12)
W2, b2 = rng.normal(size=(12, 3)) / np.sqrt(12), np.zeros(3)
opt = Adam([W1, b1, W2, b2])

for it in range(1, 601):
    H = np.tanh(X @ W1 + b1)
    Z = H @ W2 + b2
    E = np.exp(Z - Z.max(1, keepdims=True))
    P = E / E.sum(1, keepdims=True)
    loss = -np.sum(T * np.log(P + 1e-12)) / len(X)
    dZ = (P - T) / len(X)
    dH = dZ @ W2.T
    dA = dH * (1 - H ** 2)
    opt.step([X.T @ dA, dA.sum(0), H.T @ dZ, dZ.sum(0)])
    if it % 100 == 0:
        print(f"{it:4d} loss={loss:.4f} acc={(P.argmax(1) == labels).mean():.3f}")
