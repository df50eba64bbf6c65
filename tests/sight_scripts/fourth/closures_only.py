# verdict: right
# why: Layers as closures; the backward closure computes the gradient for the layer below before it moves its own weights.
import numpy as np

rng = np.random.default_rng(6)
cells = []

def linear(n, m):
    W, b = rng.normal(size=(n, m)) / n ** .5, np.zeros(m)
    cells.extend([W, b])
    def forward(x):
        def backward(g, lr):
            gx = g @ W.T
            W[...] -= lr * (x.T @ g)
            b[...] -= lr * g.sum(0)
            return gx
        return x @ W + b, backward
    return forward

def tanh(x):
    t = np.tanh(x)
    return t, lambda g, lr: g * (1 - t * t)

def chain(*fs):
    def run(x):
        backs = []
        for f in fs:
            x, b = f(x)
            backs.append(b)
        def back(g, lr):
            for b in reversed(backs):
                g = b(g, lr)
        return x, back
    return run

class F: tanh = staticmethod(np.tanh)
F.x = rng.uniform(-2, 2, (50, 2))
F.y = np.sin(F.x[:, :1]) + F.x[:, 1:] ** 2 / 4

net = chain(linear(2, 12), tanh, linear(12, 1))
for step in range(1000):
    out, back = net(F.x)
    back((out - F.y) / len(F.x), 0.1)
    if step % 200 == 0:
        print(step, float(np.mean((out - F.y) ** 2)))
