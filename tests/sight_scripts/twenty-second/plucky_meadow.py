# verdict: wrong
# line: 24
# why: hidden delta: the gradient of the second head doesn't reach the shared layer (dh is overwritten)
import numpy as np

rng = np.random.default_rng(65)
X = rng.normal(size=(90, 4))
yr = X[:, [0]] * X[:, [3]]
yc = (X[:, [1]] + X[:, [2]] ** 2 > 1).astype(float)
N = len(X)
T, bt = rng.normal(size=(4, 12)) * 0.5, np.zeros(12)
R, br = rng.normal(size=(12, 1)) * 0.3, np.zeros(1)
C, bc = rng.normal(size=(12, 1)) * 0.3, np.zeros(1)
lr = 0.2
for epoch in range(1000):
    h = np.tanh(X @ T + bt)
    r = h @ R + br
    c = 1 / (1 + np.exp(-(h @ C + bc)))
    # head 1
    dr = (r - yr) / N
    dh = dr @ R.T
    # head 2
    dc = (c - yc) / N
    dh = dc @ C.T
    dz = dh * (1 - h ** 2)
    R -= lr * h.T @ dr; br -= lr * dr.sum(0)
    C -= lr * h.T @ dc; bc -= lr * dc.sum(0)
    T -= lr * X.T @ dz; bt -= lr * dz.sum(0)
print("mse", ((r - yr) ** 2).mean(), "acc", ((c > .5) == (yc > .5)).mean())
