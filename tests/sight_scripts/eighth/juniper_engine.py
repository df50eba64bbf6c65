# verdict: right
import numpy as np
import itertools

# trying hidden sizes
def train(hidden, seed, X, y, steps=800, rate=0.8):
    r = np.random.RandomState(seed)
    theta = [r.randn(3, hidden), np.zeros(hidden), r.randn(hidden, 1), np.zeros(1)]
    for _ in range(steps):
        w, b, v, c = theta
        h = 1 / (1 + np.exp(-(X.dot(w) + b)))
        o = 1 / (1 + np.exp(-(h.dot(v) + c)))
        d = (o - y) * o * (1 - o)
        e = d.dot(v.T) * h * (1 - h)
        grads = [X.T.dot(e), e.sum(0), h.T.dot(d), d.sum(0)]
        theta = [t - rate * g for t, g in zip(theta, grads)]
    return np.mean((o - y) ** 2)

X = np.array(list(itertools.product([0, 1], repeat=3)), dtype=float)
y = (X.sum(1) % 2)[:, None]
for hidden in (2, 4, 8):
    print(hidden, "hidden:", round(float(np.mean([train(hidden, s, X, y) for s in range(3)])), 4))
