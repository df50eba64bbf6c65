# verdict: right
import numpy as np

rng = np.random.default_rng(10)
weights = []

def dense(n_in, n_out):
    w = rng.normal(0, 0.8, (n_out, n_in + 1))
    g = np.zeros_like(w)
    weights.append(w)
    last = {}

    def fwd(v):
        last["in"] = np.append(v, 1.0)
        last["out"] = np.tanh(w @ last["in"])
        return last["out"]

    def bwd(err):
        d = err * (1 - last["out"] ** 2)
        g[:] += np.outer(d, last["in"])
        return w[:, :-1].T @ d

    def upd(lr):
        w[:] -= lr * g
        g[:] = 0
    return fwd, bwd, upd

layers = [dense(2, 5), dense(5, 4), dense(4, 1)]

def run(v):
    for fwd, _, _ in layers:
        v = fwd(v)
    return v

xs = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], float)
ys = np.array([[-0.9], [0.9], [0.9], [-0.9]])

for epoch in range(1200):
    total = 0.0
    for xi, yi in zip(xs, ys):
        err = run(xi) - yi
        total += float(err @ err)
        for _, bwd, _ in layers[::-1]:
            err = bwd(err)
    for _, _, upd in layers:
        upd(0.1)
    if epoch % 300 == 0:
        print(epoch, total)
