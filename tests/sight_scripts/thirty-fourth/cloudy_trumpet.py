# verdict: right
import numpy as np

rng = np.random.default_rng(27)
X = rng.uniform(-2, 2, (30, 1))
Y = np.sin(X) + (rng.random((30, 1)) < 0.1) * 3        # a few outliers
W1, b1 = rng.normal(size=(1, 8)), rng.normal(size=(1, 8))
W2, b2 = rng.normal(size=(8, 1)) * 0.3, np.zeros((1, 1))
delta = 1.0
for i in range(700):
    a = X @ W1 + b1
    h = a / (1 + np.abs(a))                            # softsign
    r = h @ W2 + b2 - Y
    g = np.clip(r, -delta, delta) / len(X)             # Huber
    dh = g @ W2.T / (1 + np.abs(a)) ** 2
    W2 -= 0.3 * h.T @ g; b2 -= 0.3 * g.sum(0)
    W1 -= 0.3 * X.T @ dh; b1 -= 0.3 * dh.sum(0)
    if i % 100 == 0:
        print(i, np.abs(r).mean())
