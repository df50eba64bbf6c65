# verdict: wrong
# line: 11
import numpy as np
rng = np.random.default_rng(60)
x = rng.uniform(-1, 1, (30, 3)); y = np.eye(3)[np.argmax(x * [1, -1, 2], axis=1)]
W = rng.normal(size=(3, 5)); V = rng.normal(size=(5, 3))
for it in range(500):
    h = np.tanh(x @ W)
    e = np.exp(h @ V); p = e / e.sum(1)[:, None]
    d = (p - y) / 30
    dh = d @ V.reshape(3, 5) * (1 - h * h)
    V -= 0.6 * h.T @ d
    W -= 0.6 * x.T @ dh
    if it % 100 == 0:
        print(it, -np.log(p[y == 1]).mean())
