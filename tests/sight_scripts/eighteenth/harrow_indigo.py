# verdict: right
import numpy as np
from numpy import arctan

rs = np.random.RandomState(99)
pts = rs.uniform(-4, 4, (50, 1))
val = np.exp(-pts ** 2 / 3)

u = rs.randn(1, 9); c = rs.randn(9)
v = rs.randn(9, 1) * .3; d = 0.0
lr = .1
it = 0
while True:
    s = pts @ u + c
    act = arctan(s)
    res = act @ v + d - val
    mse = (res ** 2).mean()
    if it % 400 == 0: print(it, mse)
    if mse < 1e-4 or it >= 2000: break

    gv = act.T @ res / 50
    gd = res.mean()
    gs = res @ v.T / (1 + s ** 2) / 50
    u -= lr * pts.T @ gs
    c -= lr * gs.sum(0)
    v -= lr * gv
    d -= lr * gd
    it += 1
