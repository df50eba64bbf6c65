# verdict: right
import numpy as np
# Julia: everything dotted, columns are samples; a view per batch
rng = np.random.default_rng(17)
x = rng.normal(size=(3, 48)); y = np.stack([x[0] > x[1], x[1] > x[2], x[2] > x[0]]).astype(float)
A = rng.normal(size=(7, 3)); a = np.zeros((7, 1)); B = rng.normal(size=(3, 7)); b = np.zeros((3, 1))
s = lambda v: 1 / (1 + np.exp(-v))
for epoch in range(150):
    for j in range(0, 48, 16):
        xv = x[:, j:j + 16]; yv = y[:, j:j + 16]
        h = s(A @ xv + a)
        d = s(B @ h + b) - yv
        dh = B.T @ d * h * (1 - h)
        for p, g in ((A, dh @ xv.T), (a, dh.sum(1, keepdims=True)), (B, d @ h.T), (b, d.sum(1, keepdims=True))):
            p -= 0.05 * g
print(((s(B @ s(A @ x + a) + b) > .5) == y).mean())
