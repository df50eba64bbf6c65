# verdict: right
# wrong: -
# line: -
# mistake: -
# style: tidy engineer, module with functions, prints nothing, returns history
"""Two-layer perceptron for the majority function."""
import numpy as np

BITS = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
MAJ = (BITS.sum(axis=1, keepdims=True) >= 2).astype(float)


def logistic(x):
    return 0.5 * (1 + np.tanh(0.5 * x))


def fit(x, t, hidden=3, rate=2.0, rounds=1500, seed=0):
    rng = np.random.default_rng(seed)
    x = np.column_stack([x, np.ones(len(x))])
    w1 = rng.normal(size=(x.shape[1], hidden))
    w2 = rng.normal(size=(hidden + 1, t.shape[1]))
    history = []
    for _ in range(rounds):
        h = np.column_stack([logistic(x @ w1), np.ones(len(x))])
        o = logistic(h @ w2)
        e = o - t
        history.append(float((e ** 2).mean()))
        d2 = e * o * (1 - o)
        d1 = (d2 @ w2.T * h * (1 - h))[:, :-1]
        w2 -= rate * h.T @ d2 / len(x)
        w1 -= rate * x.T @ d1 / len(x)
    return w1, w2, history


w1, w2, history = fit(BITS, MAJ)
