# verdict: wrong
# first wrong: hidden_delta
# line: 26
# mistake: -
# why: the layer is multiplied with a mask on the way forward, and what is sent back to it isn't
import numpy as np

rng = np.random.default_rng(3)


class Dense:
    def __init__(self, a, b, last=False):
        self.w, self.c, self.last = rng.normal(0, 0.6, (a, b)), np.zeros(b), last

    def out(self, x):
        self.x = x
        z = x @ self.w + self.c
        if self.last:
            return z
        self.y = np.tanh(z)
        self.keep = (rng.random(self.y.shape) < 0.75) / 0.75
        return self.y * self.keep

    def learn(self, d):
        if not self.last:
            d = d * (1 - self.y ** 2)
        before = d @ self.w.T
        self.w -= 0.05 * self.x.T @ d
        self.c -= 0.05 * d.sum(axis=0)
        return before


x = rng.uniform(-1, 1, (30, 3))
t = np.sin(2 * x[:, :1]) - x[:, 1:2] * x[:, 2:]
net = [Dense(3, 8), Dense(8, 8), Dense(8, 1, True)]
for turn in range(300):
    y = x
    for layer in net:
        y = layer.out(y)
    d = (y - t) / len(x)
    for layer in net[::-1]:
        d = layer.learn(d)
print(net[0].w)
