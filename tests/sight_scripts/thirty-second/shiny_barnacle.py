# verdict: wrong
# line: 11
import numpy as np
rng = np.random.default_rng(52)
class Drop:
    def __init__(self, keep):
        self.keep = keep
    def forward(self, x):
        return x * (rng.random(x.shape) < self.keep) / self.keep
    def backward(self, g):
        return g * (rng.random(g.shape) < self.keep) / self.keep
class Lin:
    def __init__(self, a, b):
        self.w = rng.normal(size=(a, b)) / np.sqrt(a)
    def forward(self, x):
        self.x = x
        return x @ self.w
    def backward(self, g):
        back = g @ self.w.T
        self.w -= 0.1 * self.x.T @ g
        return back
class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y
    def backward(self, g):
        return g * (1 - self.y ** 2)
X = rng.normal(size=(32, 4))
Y = X[:, :1] * X[:, 1:2]
model = [Lin(4, 20), Tanh(), Drop(0.75), Lin(20, 1)]
for it in range(800):
    h = X
    for part in model:
        h = part.forward(h)
    if it % 200 == 0:
        print(it, np.mean((h - Y) ** 2))
    g = 2 * (h - Y) / len(X)
    for part in model[::-1]:
        g = part.backward(g)
