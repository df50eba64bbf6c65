# verdict: right
import numpy as np


def batches(x, y, size, rng, epochs):
    """an endless-looking but finite stream of mini-batches"""
    for epoch in range(epochs):
        perm = rng.permutation(len(x))
        for i in range(0, len(x), size):
            take = perm[i:i + size]
            yield epoch, x[take], y[take]


def momentum(shape, mu, lr):
    """coroutine: send it a gradient, it yields a step"""
    v = np.zeros(shape)
    g = yield
    while True:
        v = mu * v - lr * g
        g = yield v


def started(gen):
    next(gen)
    return gen


rng = np.random.default_rng(90)
x = rng.normal(size=(96, 3))
y = np.tanh(x[:, :1] - x[:, 1:2]) * x[:, 2:]

w = {"u": rng.normal(0, 0.6, (3, 9)), "ub": np.zeros((1, 9)), "v": rng.normal(0, 0.4, (9, 1)), "vb": np.zeros((1, 1))}
movers = {k: started(momentum(a.shape, 0.9, 0.02)) for k, a in w.items()}

for count, (epoch, xb, yb) in enumerate(batches(x, y, 16, rng, 150)):
    hid = np.tanh(xb @ w["u"] + w["ub"])
    out = hid @ w["v"] + w["vb"]
    d = (out - yb) / len(xb)
    dh = (d @ w["v"].T) * (1 - hid ** 2)
    grads = {"u": xb.T @ dh, "ub": dh.sum(0, keepdims=True), "v": hid.T @ d, "vb": d.sum(0, keepdims=True)}
    for k in w:
        w[k] = w[k] + movers[k].send(grads[k])
    if count % 180 == 0:
        print(epoch, float(((out - yb) ** 2).mean()))
