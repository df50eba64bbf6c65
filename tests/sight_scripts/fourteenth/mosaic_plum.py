# verdict: wrong
# line: 20
# why: bias gradient summed over all units (sum without axis)
import numpy as np

class Sigmoids:
    def __init__(self, n, m):
        self.w = np.random.randn(n, m)
        self.b = np.random.randn(m)

    def __call__(self, x):
        self.x = x
        self.y = 1 / (1 + np.exp(-(x @ self.w + self.b)))
        return self.y

    def learn(self, dy, lr):
        delta = dy * self.y * (1 - self.y)
        dx = delta @ self.w.T
        self.w -= lr * self.x.T @ delta
        self.b -= lr * np.sum(delta)
        return dx

def run(x):
    for layer in stack:
        x = layer(x)
    return x

np.random.seed(13)
x = np.random.rand(40, 2)
t = np.c_[x.sum(1) > 1, x[:, 0] > x[:, 1]].astype(float)
stack = [Sigmoids(2, 6), Sigmoids(6, 2)]

for epoch in range(800):
    for k in (slice(0, 20), slice(20, 40)):
        yb = t[k]
        grad = (run(x[k]) - yb) / 20
        for layer in reversed(stack):
            grad = layer.learn(grad, 2.0)
    if epoch % 200 == 0:
        print(epoch, np.mean((run(x) - t) ** 2))
