# verdict: wrong
# line: 8
# why: derivatives: Forward is a leaky ReLU with 0.2, but its slope for negative sums is taken as 0.
import numpy as np
from functools import partial

act = lambda z: np.maximum(0.2 * z, z)
act_slope = lambda z: (z > 0).astype(float)

def layer(rng, n, m):
    return {"w": rng.normal(0, np.sqrt(2 / n), (n, m)), "b": np.zeros((1, m))}

def forward(net, x):
    zs, outs = [], [x]
    for i, l in enumerate(net):
        zs.append(outs[-1] @ l["w"] + l["b"])
        outs.append(act(zs[-1]) if i < len(net) - 1 else zs[-1])
    return zs, outs

def backward(net, zs, outs, y):
    g = (outs[-1] - y) / len(y)
    for i in range(len(net) - 1, -1, -1):
        if i < len(net) - 1:
            g = g * act_slope(zs[i])
        yield i, outs[i].T @ g, g.sum(0, keepdims=True)
        g = g @ net[i]["w"].T

rng = np.random.default_rng(2718)
make = partial(layer, rng)
net = [make(3, 10), make(10, 10), make(10, 1)]
x = rng.normal(size=(50, 3))
y = np.sort(x, axis=1)[:, 1:2]          # the median of three numbers
for epoch in range(500):
    zs, outs = forward(net, x)
    for i, gw, gb in list(backward(net, zs, outs, y)):
        net[i]["w"] -= 0.05 * gw
        net[i]["b"] -= 0.05 * gb
    if epoch % 100 == 0:
        print(epoch, np.mean((outs[-1] - y) ** 2))
