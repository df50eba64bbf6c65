# verdict: right
"""5-fold comparison of hidden sizes on a synthetic pressure gauge."""
import numpy as np
from collections import namedtuple

Net = namedtuple("Net", "w1 b1 w2 b2")


def fresh(n_hidden, rng):
    return Net(rng.normal(0, 0.8, (2, n_hidden)), np.zeros(n_hidden),
               rng.normal(0, 0.8, (n_hidden, 1)), np.zeros(1))


def predict(net, x):
    h = np.sin(x @ net.w1 + net.b1)
    return h @ net.w2 + net.b2


def one_step(net, x, y, lr):
    z = x @ net.w1 + net.b1
    h = np.sin(z)
    d_out = 2 * (h @ net.w2 + net.b2 - y) / len(x)
    d_hid = d_out @ net.w2.T * np.cos(z)
    return Net(net.w1 - lr * x.T @ d_hid,
               net.b1 - lr * d_hid.sum(0),
               net.w2 - lr * h.T @ d_out,
               net.b2 - lr * d_out.sum(0))


def main():
    rng = np.random.default_rng(123)
    x = rng.uniform(-1, 1, (50, 2))
    y = (x[:, :1] * x[:, 1:] + 0.5 * x[:, :1]) + rng.normal(0, 0.02, (50, 1))
    folds = np.array_split(rng.permutation(50), 5)
    for n_hidden in (3, 8):
        scores = []
        for k in range(5):
            train = np.concatenate([f for i, f in enumerate(folds) if i != k])
            net = fresh(n_hidden, rng)
            for _ in range(200):
                net = one_step(net, x[train], y[train], 0.1)
            scores.append(np.mean((predict(net, x[folds[k]]) - y[folds[k]]) ** 2))
        print(n_hidden, "hidden:", np.round(np.mean(scores), 4), "+-", np.round(np.std(scores), 4))


if __name__ == "__main__":
    main()
