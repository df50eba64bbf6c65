# verdict: wrong
# line: 21
# also: 20, 36
import numpy as np

rng = np.random.default_rng(16)

ACTS = [
    (np.tanh, lambda a: 1 - a ** 2),
    (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    (lambda z: z, lambda a: np.ones_like(a)),
]


def build(sizes):
    layers = []
    for k in range(len(sizes) - 1):
        W = rng.normal(0, 1 / np.sqrt(sizes[k]), (sizes[k], sizes[k + 1]))
        b = np.zeros(sizes[k + 1])
        act, dact = ACTS[k]
        layers.append({"W": W, "b": b, "act": act, "grad": lambda g, a: g * dact(a)})
    return layers


x = rng.uniform(-2, 2, (120, 2))
y = (x[:, :1] ** 2 - x[:, 1:]) / 3

layers = build([2, 12, 8, 1])
for step in range(1200):
    outs = [x]
    for lay in layers:
        outs.append(lay["act"](outs[-1] @ lay["W"] + lay["b"]))
    g = (outs[-1] - y) / len(x)
    for k in (2, 1, 0):
        lay = layers[k]
        g = lay["grad"](g, outs[k + 1])
        dW, db = outs[k].T @ g, g.sum(axis=0)
        g = g @ lay["W"].T
        lay["W"] -= 0.1 * dW
        lay["b"] -= 0.1 * db
    if step % 200 == 0:
        print(step, float(((outs[-1] - y) ** 2).mean()))
