# verdict: right
import numpy as np

# linear classifier with hinge loss, labels are -1 / +1
rng = np.random.default_rng(1)
X = np.vstack([rng.normal(-1, 0.8, (15, 2)), rng.normal(1, 0.8, (15, 2))])
y = np.concatenate([-np.ones(15), np.ones(15)])
w = rng.normal(0, 0.1, 2)
b = 0.0
C = 0.01
for k in range(400):
    margin = y * (X @ w + b)
    active = (margin < 1).astype(float)
    gw = -(X * (active * y)[:, None]).mean(axis=0) + C * w
    gb = -(active * y).mean()
    w = w - 0.1 * gw
    b = b - 0.1 * gb
    if k % 100 == 0:
        print(k, np.maximum(0, 1 - margin).mean())
print(w, b)
