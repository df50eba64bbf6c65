# verdict: wrong
# line: 33
# why: The way back skips the first layer's activation: its node is made but never called.
import numpy as np

# a little graph of nodes with forward and backward
class Node:
    def __init__(self, forward, backward):
        self.f, self.b = forward, backward
        self.cache = None
    def __call__(self, *args):
        out, self.cache = self.f(*args)
        return out
    def back(self, g):
        return self.b(g, self.cache)

def act():
    return Node(lambda z: (np.tanh(z), np.tanh(z)), lambda g, a: g * (1 - a * a))

def linear():
    return Node(lambda x, w: (x @ w, (x, w)), lambda g, c: (g @ c[1].T, c[0].T @ g))

lin1, act1, lin2, act2, lin3 = linear(), act(), linear(), act(), linear()
rng = np.random.default_rng(724)
W = [rng.normal(0, .7, s) for s in ((3, 6), (6, 4), (4, 1))]
x = rng.uniform(-1, 1, (14, 3))
t = x[:, :1] * x[:, 1:2] * 2 - x[:, 2:]
for step in range(600):
    out = lin3(act2(lin2(act1(lin1(x, W[0])), W[1])), W[2])
    g = (out - t) / len(x)
    g, g3 = lin3.back(g)
    g, g2 = lin2.back(act2.back(g))
    g, g1 = lin1.back(g)
    W = [w - 0.1 * d for w, d in zip(W, (g1, g2, g3))]
print("mse", float(np.mean((out - t) ** 2).round(4)))
