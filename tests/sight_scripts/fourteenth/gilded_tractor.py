# verdict: wrong
# line: 20
# why: residual block: gradient through the skip is forgotten
import numpy as np


def forward(p, x):
    h = np.maximum(0.1 * (x @ p["A"]), x @ p["A"])
    u = np.tanh(h @ p["B"])
    s = h + u
    return h, u, s, s @ p["C"] + p["c"]


def backward(p, x, t, h, u, s, out):
    e = 2 * (out - t) / len(x)
    g = {"C": s.T @ e, "c": e.sum(0)}
    ds = e @ p["C"].T
    du = ds * (1 - u ** 2)
    g["B"] = h.T @ du
    dh = du @ p["B"].T
    dz = dh * np.where(h > 0, 1.0, 0.1)
    g["A"] = x.T @ dz
    return g


def main():
    rng = np.random.default_rng(2)
    x = rng.normal(size=(60, 4))
    t = (x ** 2).sum(axis=1, keepdims=True) / 4
    p = {"A": rng.normal(size=(4, 9)) * 0.5, "B": rng.normal(size=(9, 9)) * 0.3,
         "C": rng.normal(size=(9, 1)) * 0.3, "c": np.zeros(1)}
    for epoch in range(500):
        h, u, s, out = forward(p, x)
        g = backward(p, x, t, h, u, s, out)
        for k in p:
            p[k] -= 0.02 * g[k]
        if epoch % 100 == 0:
            print(epoch, np.mean((out - t) ** 2))


main()
