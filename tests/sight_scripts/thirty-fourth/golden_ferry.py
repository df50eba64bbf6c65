# verdict: right
# batches come from an endless generator
import numpy as np
from itertools import islice

rng = np.random.default_rng(2)
X = rng.uniform(-1, 1, (60, 2))
labels = (X[:, 1] > np.sin(3 * X[:, 0])).astype(int)

def feed(size):
    while True:
        pick = rng.integers(0, len(X), size)
        yield X[pick], labels[pick]

w1 = rng.normal(size=(2, 16))
b1 = rng.normal(size=16)
w2 = rng.normal(size=(16, 2)) / 4
b2 = np.zeros(2)

for k, (xb, lb) in enumerate(islice(feed(12), 2500)):
    h = np.tanh(xb @ w1 + b1)
    logits = h @ w2 + b2
    p = np.exp(logits - logits.max(axis=-1, keepdims=True))
    p = p / p.sum(axis=-1)[:, None]
    g = p.copy()
    g[np.arange(12), lb] -= 1.0
    g /= 12
    back = (g @ w2.T) * (1.0 - np.square(h))
    w2 -= 0.1 * (h.T @ g); b2 -= 0.1 * g.sum(0)
    w1 -= 0.1 * (xb.T @ back); b1 -= 0.1 * back.sum(0)
    if k % 500 == 0:
        print(k, -np.log(p[np.arange(12), lb]).mean())
