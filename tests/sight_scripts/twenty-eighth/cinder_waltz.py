# verdict: wrong
# line: 17
import numpy as np

class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng

    def forward(self, x, training=True):
        if not training:
            return x
        self.mask = (self.rng.random(x.shape) >= self.p) / (1 - self.p)
        return x * self.mask

    def backward(self, g):
        return g

class Linear:
    def __init__(self, a, b, rng):
        self.W = rng.normal(0, np.sqrt(1 / a), (a, b))
        self.b = np.zeros(b)

    def forward(self, x, training=True):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.gW = self.x.T @ g
        self.gb = g.sum(0)
        return g @ self.W.T

class Tanh:
    def forward(self, x, training=True):
        self.y = np.tanh(x)
        return self.y

    def backward(self, g):
        return g * (1 - self.y ** 2)

rng = np.random.default_rng(1)
X = rng.uniform(-2, 2, (80, 1))
Y = np.cos(2 * X) * 0.7
model = [Linear(1, 20, rng), Tanh(), Dropout(0.2, rng), Linear(20, 1, rng)]
for ep in range(800):
    out = X
    for l in model:
        out = l.forward(out)
    g = 2 * (out - Y) / len(X)
    for l in model[::-1]:
        g = l.backward(g)
    for l in model:
        if isinstance(l, Linear):
            l.W -= 0.05 * l.gW
            l.b -= 0.05 * l.gb
    if ep % 200 == 0:
        print(ep, np.mean((out - Y) ** 2))
out = X
for l in model:
    out = l.forward(out, training=False)
print("test", np.mean((out - Y) ** 2))
