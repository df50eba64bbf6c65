# verdict: wrong
# line: 17
# also: 33
# why: derivative of swish: 1 + s(1-s) instead of 1 + z(1-s)
import numpy as np

rng = np.random.default_rng(90)


class Swish:
    def __call__(self, z):
        self.z = z
        self.s = 1 / (1 + np.exp(-z))
        return z * self.s

    def grad(self):
        return self.s * (1 + self.s * (1 - self.s))


X = rng.uniform(-3, 3, (80, 1))
Y = np.sin(X) * np.exp(-np.abs(X) / 3)

W1 = rng.normal(0, 1, (1, 16))
b1 = rng.normal(0, 1, 16)
W2 = rng.normal(0, 0.25, (16, 1))
b2 = np.zeros(1)
swish = Swish()

for epoch in range(1000):
    H = swish(X @ W1 + b1)
    out = H @ W2 + b2
    G = (out - Y) / len(X)
    GH = G @ W2.T * swish.grad()
    W2 -= 0.05 * H.T @ G
    b2 -= 0.05 * G.sum(0)
    W1 -= 0.05 * X.T @ GH
    b1 -= 0.05 * GH.sum(0)
    if epoch % 200 == 0:
        print(epoch, float(np.mean((out - Y) ** 2)))
