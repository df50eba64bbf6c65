# verdict: right
import numpy as np

X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], dtype=float)
d = np.array([[-1], [1], [1], [-1]], dtype=float)

np.random.seed(44)
W = np.random.uniform(-1, 1, (3, 4))
V = np.random.uniform(-1, 1, (4, 1))
lr_w, lr_v = 0.2, 0.1

for k in range(1500):
    h = np.tanh(X @ W)
    o = np.tanh(h @ V)
    e = d - o
    gv = e * (1 - o ** 2)
    gw = (gv @ V.T) * (1 - h ** 2)
    V += lr_v * h.T @ gv
    W += lr_w * X.T @ gw
    if k % 300 == 0:
        print(k, float(np.sum(e ** 2)))
print(np.sign(o).ravel(), d.ravel())
