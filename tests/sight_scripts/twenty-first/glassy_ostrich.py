# verdict: right
import numpy as np


def swish(x):
    return x / (1 + np.exp(-x))


def swish_slope(x):
    s = 1 / (1 + np.exp(-x))
    return s + x * s * (1 - s)


rng = np.random.default_rng(70)
x = rng.normal(size=(128, 3))
y = (np.linalg.norm(x, axis=1) - 1.5).reshape(-1, 1)

W = [rng.normal(0, 0.6, (3, 10)), rng.normal(0, 0.3, (10, 10)), rng.normal(0, 0.3, (10, 1))]
B = [np.zeros((1, 10)), np.zeros((1, 10)), np.zeros((1, 1))]
M = [np.zeros_like(p) for p in W + B]
S = [np.zeros_like(p) for p in W + B]

for it in range(600):
    z1 = x @ W[0] + B[0]
    a1 = swish(z1)
    z2 = a1 @ W[1] + B[1]
    a2 = swish(z2)
    out = a2 @ W[2] + B[2]

    e3 = (out - y) / len(x)
    e2 = (e3 @ W[2].T) * swish_slope(z2)
    e1 = (e2 @ W[1].T) * swish_slope(z1)
    G = [x.T @ e1, a1.T @ e2, a2.T @ e3] + [e.sum(axis=0, keepdims=True) for e in (e1, e2, e3)]

    for p, g, m, s in zip(W + B, G, M, S):
        m *= 0.9
        m += 0.1 * g
        s *= 0.99
        s += 0.01 * g * g
        p -= 0.003 * m / (np.sqrt(s) + 1e-7)
    if it % 150 == 0:
        print(it, float(((out - y) ** 2).mean()))
