# verdict: wrong
# line: 19
# why: hidden delta: Going back through the square matrix its transpose is forgotten.
import numpy as np

def train(x, y, units=8, alpha=0.05, epochs=400, seed=5):
    g = np.random.default_rng(seed)
    w0 = g.standard_normal((x.shape[1], units)) / np.sqrt(x.shape[1])
    w1 = g.standard_normal((units, units)) / np.sqrt(units)
    w2 = g.standard_normal((units, y.shape[1])) / np.sqrt(units)
    c0, c1, c2 = np.zeros(units), np.zeros(units), np.zeros(y.shape[1])
    n = len(x)
    for e in range(epochs):
        p = np.tanh(x @ w0 + c0)
        q = np.tanh(p @ w1 + c1)
        r = q @ w2 + c2
        dr = (r - y) / n
        dq = (dr @ w2.T) * (1 - q * q)
        dp = (dq @ w1) * (1 - p * p)
        w2 -= alpha * q.T @ dr
        w1 -= alpha * p.T @ dq
        w0 -= alpha * x.T @ dp
        c2 -= alpha * dr.sum(0)
        c1 -= alpha * dq.sum(0)
        c0 -= alpha * dp.sum(0)
        if e % 100 == 0:
            print(e, np.mean((r - y) ** 2))
    return w0, w1, w2

x = np.linspace(-1, 1, 50)[:, None]
y = np.hstack([np.sin(3 * x), np.cos(2 * x)])
train(x, y)
