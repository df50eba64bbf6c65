# verdict: right
import numpy as np
# siamese arms: one matrix serves both inputs, so its gradient has two parts
rng = np.random.default_rng(18)
left, right = rng.normal(size=(36, 4)), rng.normal(size=(36, 4))
same = (np.sign(left[:, 0]) == np.sign(right[:, 0])).astype(float)[:, None]
W = rng.normal(size=(4, 6)) * 0.5
v = rng.normal(size=(6, 1)) * 0.5
b = 0.0
for it in range(1200):
    hl, hr = np.tanh(left @ W), np.tanh(right @ W)
    z = (hl * hr) @ v + b
    p = 1 / (1 + np.exp(-z))
    dz = (p - same) / 36
    d_prod = dz @ v.T
    gW = left.T @ (d_prod * hr * (1 - hl ** 2)) + right.T @ (d_prod * hl * (1 - hr ** 2))
    gv = (hl * hr).T @ dz
    W -= 0.5 * gW
    v -= 0.5 * gv
    b -= 0.5 * dz.sum()
print("ok", ((p > 0.5) == same).mean())
