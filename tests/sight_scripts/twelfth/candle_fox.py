# verdict: wrong
# line: 25
# why: delta is sent back through the weights already updated two lines above
import numpy as np

rng = np.random.default_rng(16)


class Dense:
    """y = tanh(x W + b); learns on the way back"""

    def __init__(self, a, b):
        self.W = rng.normal(0, 1 / np.sqrt(a), (a, b))
        self.b = np.zeros(b)

    def __call__(self, x):
        self.x = x
        self.y = np.tanh(x @ self.W + self.b)
        return self.y

    def back(self, dy, lr):
        dz = dy * (1 - self.y * self.y)
        self.W -= lr * (self.x.T @ dz)
        self.b -= lr * dz.sum(0)
        return dz @ self.W.T


layers = [Dense(2, 6), Dense(6, 6), Dense(6, 1)]
pts = rng.uniform(-1, 1, (50, 2))
goal = np.sign(pts[:, :1] * pts[:, 1:]) * 0.9

for epoch in range(400):
    v = pts
    for layer in layers:
        v = layer(v)
    g = (v - goal)
    for layer in layers[::-1]:
        g = layer.back(g, 0.01)
    if epoch % 100 == 0:
        print("epoch %4d   half sse %.4f" % (epoch, 0.5 * ((v - goal) ** 2).sum()))
