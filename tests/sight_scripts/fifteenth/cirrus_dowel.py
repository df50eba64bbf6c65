# verdict: right
import numpy as np

gen = np.random.default_rng(77)
n = 150
lab = np.repeat([0, 1, 2], 50)
ang = lab * 2.1 + gen.normal(0, 0.35, n)
X = np.c_[np.cos(ang), np.sin(ang)] * gen.uniform(0.5, 1.5, (n, 1))
keep = 0.8

W = gen.normal(0, 1, (2, 20))
c = np.zeros(20)
U = gen.normal(0, 0.2, (20, 3))
d = np.zeros(3)

for ep in range(800):
    z = X @ W + c
    mask = (gen.random(z.shape) < keep) / keep
    h = np.maximum(z, 0) * mask
    s = h @ U + d
    s = s - s.max(1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(1, keepdims=True)

    gs = p.copy()
    gs[np.arange(n), lab] -= 1
    gs /= n
    gz = gs @ U.T * mask * (z > 0)

    U -= 0.2 * h.T @ gs
    d -= 0.2 * gs.sum(0)
    W -= 0.2 * X.T @ gz
    c -= 0.2 * gz.sum(0)
    if ep % 200 == 0:
        print(ep, "loss", -np.log(p[np.arange(n), lab]).mean())

test = np.maximum(X @ W + c, 0) @ U + d
print("acc", (test.argmax(1) == lab).mean())
