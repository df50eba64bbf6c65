# verdict: right
import numpy as np
from functools import reduce

tanh_layer = (np.tanh, lambda a: 1 - a * a)
sig_layer = (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a))
chain = [tanh_layer, sig_layer]


def dense(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) / np.sqrt(n_in), rng.standard_normal((n_out, 1)) * 0.1


def forward(model, x):
    return reduce(lambda acts, lw: acts + [lw[1][0](lw[0][0] @ acts[-1] + lw[0][1])], zip(model, chain), [x])


def gradients(model, x, y):
    acts = forward(model, x)
    upstream = (acts[-1] - y) / y.size
    out = []
    for (w, b), (f, df), a_in, a_out in reversed(list(zip(model, chain, acts[:-1], acts[1:]))):
        delta = upstream * df(a_out)
        out.insert(0, (delta @ a_in.T, delta.sum(axis=1, keepdims=True)))
        upstream = w.T @ delta
    return out


def step(model, x, y, eta=0.7):
    return [(w - eta * gw, b - eta * gb) for (w, b), (gw, gb) in zip(model, gradients(model, x, y))]


rng = np.random.default_rng(5)
xs = rng.uniform(-1, 1, (2, 80))
ys = (xs[:1] * xs[1:] > 0).astype(float)
model = [dense(2, 6, rng), dense(6, 1, rng)]
for epoch in range(3000):
    model = step(model, xs, ys)
    if epoch % 600 == 0:
        print(epoch, 0.5 * np.mean((forward(model, xs)[-1] - ys) ** 2))
print("correct:", int(((forward(model, xs)[-1] > 0.5) == ys).sum()), "of", ys.size)
