# verdict: right
import numpy as np

def moons(n, rng):
    a = rng.uniform(0, np.pi, n)
    up = np.c_[np.cos(a), np.sin(a)]
    b = rng.uniform(0, np.pi, n)
    down = np.c_[1 - np.cos(b), 0.4 - np.sin(b)]
    pts = np.r_[up, down] + rng.normal(0, 0.1, (2 * n, 2))
    return pts, np.r_[np.zeros(n), np.ones(n)][:, None]

def batches(x, t, size, rng):
    while True:
        order = rng.permutation(len(x))
        for k in range(0, len(x), size):
            pick = order[k:k + size]
            yield x[pick], t[pick]

def train(stream, rng, lr=0.3, hidden=8):
    w1 = rng.normal(0, 1, (2, hidden)); c1 = np.zeros(hidden)
    w2 = rng.normal(0, 1, (hidden, 1)); c2 = np.zeros(1)
    for x, t in stream:
        s1 = x @ w1 + c1
        h = np.tanh(s1)
        s2 = h @ w2 + c2
        q = 1 / (1 + np.exp(-s2))
        yield w1, c1, w2, c2, -np.mean(t * np.log(q) + (1 - t) * np.log(1 - q))
        g2 = (q - t) / len(x)
        g1 = (g2 @ w2.T) * (1 - h * h)
        w2 = w2 - lr * h.T @ g2
        c2 = c2 - lr * g2.sum(axis=0)
        w1 = w1 - lr * x.T @ g1
        c1 = c1 - lr * g1.sum(axis=0)

rng = np.random.default_rng(14)
x, t = moons(50, rng)
for step, (w1, c1, w2, c2, loss) in enumerate(train(batches(x, t, 20, rng), rng)):
    if step % 300 == 0:
        print(step, loss)
    if step >= 1500:
        break
