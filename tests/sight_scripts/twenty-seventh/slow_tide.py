# verdict: right
"""Fit a sine with a small tanh network and heavy-ball momentum."""
import numpy as np


def init(hidden, seed=0):
    rs = np.random.RandomState(seed)
    return dict(
        W1=rs.normal(size=(1, hidden)),
        b1=rs.normal(size=hidden),
        W2=rs.normal(size=(hidden, 1)) / hidden ** 0.5,
        b2=np.zeros(1),
    )


def predict(p, x):
    h = np.tanh(x @ p["W1"] + p["b1"])
    return h, h @ p["W2"] + p["b2"]


def gradients(p, x, t):
    h, y = predict(p, x)
    n = x.shape[0]
    e = 2 * (y - t) / n
    g = {}
    g["W2"] = h.T @ e
    g["b2"] = e.sum(0)
    e = e @ p["W2"].T * (1 - h * h)
    g["W1"] = x.T @ e
    g["b1"] = e.sum(0)
    return g, ((y - t) ** 2).mean()


def train(x, t, hidden=20, steps=3000, lr=0.03, mu=0.9):
    p = init(hidden)
    v = {k: np.zeros_like(a) for k, a in p.items()}
    for s in range(steps):
        g, loss = gradients(p, x, t)
        for k in p:
            v[k] = mu * v[k] - lr * g[k]
            p[k] = p[k] + v[k]
        if s % 500 == 0:
            print(s, loss)
    return p


x = np.linspace(-np.pi, np.pi, 50)[:, None]
params = train(x, np.sin(x))
print("max error", np.abs(predict(params, x)[1] - np.sin(x)).max())
