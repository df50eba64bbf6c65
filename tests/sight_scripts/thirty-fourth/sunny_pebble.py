# verdict: wrong
# line: 17
import numpy as np

rng = np.random.default_rng(6)
X = rng.normal(size=(12, 6))
t = X[:, 1] * X[:, 2]
k = rng.normal(size=3) * 0.6
v = rng.normal(size=4) * 0.6
for n in range(400):
    win = np.stack([X[:, i:i + 3] for i in range(4)], axis=1)
    a = np.tanh(win @ k)
    o = a @ v
    e = (o - t) / 12
    da = np.outer(e, v) * (1 - a ** 2)
    gv = e @ a
    gk = np.einsum("np,nps->s", da, win[:, :, ::-1])
    k -= 0.1 * gk
    v -= 0.1 * gv
    if n % 100 == 0:
        print(n, (e ** 2).sum())
