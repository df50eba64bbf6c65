# verdict: right
import numpy as np


def make_dense(n_in, n_out, rng):
    W = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out))
    b = np.zeros((1, n_out))
    seen = {}

    def fwd(x):
        seen["x"] = x
        return x @ W + b

    def bwd(g, rate):
        back = g @ W.T
        W[...] -= rate * (seen["x"].T @ g)
        b[...] -= rate * g.sum(axis=0, keepdims=True)
        return back

    return fwd, bwd


def make_arctan():
    seen = {}

    def fwd(x):
        seen["x"] = x
        return np.arctan(x)

    def bwd(g, rate):
        return g / (1 + seen["x"] ** 2)

    return fwd, bwd


rng = np.random.default_rng(77)
t = np.linspace(0, 3, 40)[:, None]
activity = np.sin(2 * t) + 0.3 * np.cos(5 * t)

pipeline = [make_dense(1, 12, rng), make_arctan(), make_dense(12, 6, rng), make_arctan(), make_dense(6, 1, rng)]


def run(x):
    for fwd, _ in pipeline:
        x = fwd(x)
    return x


def learn(x, y, rate):
    out = run(x)
    g = 2 * (out - y) / y.size
    for _, bwd in reversed(pipeline):
        g = bwd(g, rate)
    return np.mean((out - y) ** 2)


for it in range(1200):
    mse = learn(t, activity, 0.1)
    if it % 300 == 0:
        print(it, mse)
