# verdict: wrong
# line: 49
# also: 46, 52, 56
# why: The gradients come out in reversed layer order.
import numpy as np
from functools import reduce


def affine(params, x):
    w, b = params
    y = x @ w + b

    def vjp(g):
        return (x.T @ g, g.sum(axis=0)), g @ w.T
    return y, vjp


def softplus(x):
    y = np.logaddexp(0.0, x)

    def vjp(g):
        return g / (1.0 + np.exp(-x))
    return y, vjp


def half_mse(y, t):
    r = y - t
    return 0.5 * np.mean(np.sum(r * r, axis=1)), r / len(t)


def forward(model, x):
    tapes = []
    for k, params in enumerate(model):
        x, vjp = affine(params, x)
        tapes.append(vjp)
        if k < len(model) - 1:
            x, act_pull = softplus(x)
            tapes.append(act_pull)
    return x, tapes


def gradient(model, x, t):
    y, tapes = forward(model, x)
    loss, g = half_mse(y, t)
    grads = []
    for k, vjp in reversed(list(enumerate(tapes))):
        if k % 2 == 0:
            dp, g = vjp(g)
            grads.append(dp)
        else:
            g = vjp(g)
    return loss, grads


def move(model, grads, rate):
    return [(w - rate * gw, b - rate * gb) for (w, b), (gw, gb) in zip(model, grads)]


def init(rng, sizes):
    return [(rng.normal(scale=1 / np.sqrt(m), size=(m, n)), np.zeros(n))
            for m, n in zip(sizes[:-1], sizes[1:])]


def main():
    rng = np.random.default_rng(17)
    x = rng.uniform(-2, 2, size=(50, 2))
    t = np.stack([x[:, 0] * x[:, 1], x[:, 0] - x[:, 1] ** 2], axis=1)
    model = init(rng, [2, 2, 2])
    history = []
    for step in range(500):
        loss, grads = gradient(model, x, t)
        model = move(model, grads, 0.05)
        history.append(loss)
        if step % 100 == 0:
            print(f"{step:4d} {loss:.5f}")
    print("lowest", round(reduce(min, history), 5))


main()
