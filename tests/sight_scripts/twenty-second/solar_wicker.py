# verdict: right
import numpy as np

rng = np.random.default_rng(64)
X = rng.normal(size=(100, 3))
yr = np.sin(X[:, [0]]) + 0.3 * X[:, [1]]                 # regression task
yc = (X[:, [1]] * X[:, [2]] > 0).astype(float)            # classification task
N = len(X)

T = rng.normal(size=(3, 12)) * 0.6; bt = np.zeros(12)
R = rng.normal(size=(12, 1)) * 0.3; br = np.zeros(1)
C = rng.normal(size=(12, 1)) * 0.3; bc = np.zeros(1)
lr = 0.2

for epoch in range(1500):
    h = np.tanh(X @ T + bt)
    r = h @ R + br
    c = 1 / (1 + np.exp(-(h @ C + bc)))

    dr = (r - yr) / N
    dc = (c - yc) / N
    dh = dr @ R.T + dc @ C.T
    dz = dh * (1 - h ** 2)

    R -= lr * h.T @ dr; br -= lr * dr.sum(0)
    C -= lr * h.T @ dc; bc -= lr * dc.sum(0)
    T -= lr * X.T @ dz; bt -= lr * dz.sum(0)

print("mse", ((r - yr) ** 2).mean(), "acc", ((c > .5) == (yc > .5)).mean())
