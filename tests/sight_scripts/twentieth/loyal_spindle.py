# verdict: right
import numpy as np
from functools import reduce

rng = np.random.default_rng(35)

def layer_params(n, m):
    return rng.uniform(-1, 1, (n, m)) * np.sqrt(6 / (n + m)), np.zeros(m)

def affine(x, wb):
    return x @ wb[0] + wb[1]

def forward(net, x):
    return reduce(lambda hs, wb: hs + [np.tanh(affine(hs[-1], wb))], net[:-1], [x]), net[-1]

def grads(net, x, y):
    hs, last = forward(net, x)
    out = affine(hs[-1], last)
    d = (out - y) / len(x)
    gs = []
    for (w, _b), h in zip(reversed(net), reversed(hs)):
        gs.append((h.T @ d, d.sum(axis=0)))
        d = (d @ w.T) * (1 - h ** 2)
    return gs[::-1], float(((out - y) ** 2).mean())

def damp(old, new, beta=0.8):
    return [tuple(beta * o + (1 - beta) * g for o, g in zip(po, pg)) for po, pg in zip(old, new)]

def move(net, direction, rate):
    return [tuple(p - rate * s for p, s in zip(wb, d)) for wb, d in zip(net, direction)]

x = rng.uniform(-1, 1, (110, 2))
y = np.hypot(x[:, :1], x[:, 1:])
net = [layer_params(2, 10), layer_params(10, 10), layer_params(10, 1)]
direction = [(np.zeros_like(w), np.zeros_like(b)) for w, b in net]

for epoch in range(150):
    order = rng.permutation(len(x))
    for rows in np.array_split(order, 4):
        g, loss = grads(net, x[rows], y[rows])
        direction = damp(direction, g)
        net = move(net, direction, 0.1)
    if epoch % 50 == 0:
        print(epoch, loss)
