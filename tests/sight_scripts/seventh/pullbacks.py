# verdict: right
import numpy as np
from functools import reduce


def affine(params, x):
    w, b = params
    y = x @ w + b

    def pull(g):
        return (x.T @ g, g.sum(axis=0)), g @ w.T
    return y, pull


def softplus(x):
    y = np.logaddexp(0.0, x)

    def pull(g):
        return g / (1.0 + np.exp(-x))
    return y, pull


def half_mse(y, t):
    r = y - t
    return 0.5 * np.mean(np.sum(r * r, axis=1)), r / len(t)


def forward(theta, x):
    pulls = []
    for k, params in enumerate(theta):
        x, pull = affine(params, x)
        pulls.append(pull)
        if k < len(theta) - 1:
            x, act_pull = softplus(x)
            pulls.append(act_pull)
    return x, pulls


def gradient(theta, x, t):
    y, pulls = forward(theta, x)
    loss, g = half_mse(y, t)
    grads = []
    for k, pull in reversed(list(enumerate(pulls))):
        if k % 2 == 0:
            dp, g = pull(g)
            grads.insert(0, dp)
        else:
            g = pull(g)
    return loss, grads


def descend(theta, grads, rate):
    return [(w - rate * gw, b - rate * gb) for (w, b), (gw, gb) in zip(theta, grads)]


def init(rng, sizes):
    return [(rng.normal(scale=1 / np.sqrt(m), size=(m, n)), np.zeros(n))
            for m, n in zip(sizes[:-1], sizes[1:])]


def main():
    rng = np.random.default_rng(42)
    x = rng.uniform(-2, 2, size=(50, 2))
    t = np.stack([x[:, 0] * x[:, 1], x[:, 0] - x[:, 1] ** 2], axis=1)
    theta = init(rng, [2, 10, 2])
    history = []
    for step in range(500):
        loss, grads = gradient(theta, x, t)
        theta = descend(theta, grads, 0.05)
        history.append(loss)
        if step % 100 == 0:
            print(f"{step:4d} {loss:.5f}")
    print("lowest", round(reduce(min, history), 5))


main()
