# verdict: wrong
# line: 22
import numpy as np

rng = np.random.default_rng(2)
text = [0, 1, 2, 0, 1, 3, 2, 0, 1, 2, 3, 0]
cur, nxt = np.array(text[:-1]), np.array(text[1:])
E = rng.normal(size=(4, 3)) * 0.5
W = rng.normal(size=(3, 5)) * 0.5
V = rng.normal(size=(5, 4)) * 0.5
n = len(cur)
for k in range(500):
    x = E[cur]
    h = np.tanh(x @ W)
    s = np.exp(h @ V)
    p = s / s.sum(1, keepdims=True)
    d = (p - np.eye(4)[nxt]) / n
    dz = d @ V.T * (1 - h ** 2)
    dx = dz @ W.T
    V -= 0.5 * h.T @ d
    W -= 0.5 * x.T @ dz
    E[cur] -= 0.5 * dx
    if k % 100 == 0:
        print(k, -np.log(p[np.arange(n), nxt]).mean())
