# verdict: wrong
# line: 28
# why: return stands inside the loop, so only the last layer ever gets a gradient
import numpy as np

rs = np.random.RandomState(27)


class Reseau:
    def __init__(self, tailles):
        self.W = [rs.randn(a, b) for a, b in zip(tailles[:-1], tailles[1:])]
        self.n = len(self.W)

    def propager(self, x):
        self.a = [x]
        for W in self.W:
            self.a.append(1 / (1 + np.exp(-self.a[-1] @ W)))
        return self.a[-1]

    def gradients(self, y):
        grads = [np.zeros_like(W) for W in self.W]
        s = self.a[-1]
        delta = (s - y) * s * (1 - s)
        for k in reversed(range(self.n)):
            grads[k] = self.a[k].T @ delta
            if k > 0:
                delta = (delta @ self.W[k].T) * self.a[k] * (1 - self.a[k])
            return grads

    def descendre(self, grads, pas):
        for W, g in zip(self.W, grads):
            W -= pas * g


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
r = Reseau([3, 5, 4, 1])
for it in range(2000):
    s = r.propager(x)
    r.descendre(r.gradients(y), 0.8)
    if it % 500 == 0:
        print(it, ((s - y) ** 2).mean())
