# verdict: right
# hinge loss with +1/-1 labels and a leaky hidden layer
import numpy as np
np.random.seed(0)
pts = np.random.uniform(-1, 1, (40, 2))
lab = np.where(pts[:, 0] * pts[:, 1] > 0, 1.0, -1.0)[:, None]
U = np.random.randn(2, 12)
bu = np.random.randn(12) * 0.3
V = np.random.randn(12, 1) * 0.5
bv = np.zeros(1)
rate = 0.05
for epoch in range(1500):
    s = pts @ U + bu
    a = np.where(s > 0, s, 0.1 * s)
    score = a @ V + bv
    margin = lab * score
    ds = np.where(margin < 1, -lab, 0.0) / len(pts)
    da = ds @ V.T * np.where(s > 0, 1.0, 0.1)
    V -= rate * a.T @ ds
    bv -= rate * ds.sum(0)
    U -= rate * pts.T @ da
    bu -= rate * da.sum(0)
    if epoch % 300 == 0:
        print(epoch, np.maximum(0, 1 - margin).mean())
