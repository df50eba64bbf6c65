# verdict: right
import numpy as np

rng = np.random.default_rng(18)
T, n, hid = 6, 40, 8
X = rng.uniform(-1, 1, (T, n, 1))
y = X.sum(axis=0) / 2              # remember the running sum

Wx = rng.normal(size=(1, hid)) * 0.5
Wh = rng.normal(size=(hid, hid)) * 0.3
b = np.zeros(hid)
V = rng.normal(size=(hid, 1)) * 0.3
c = np.zeros(1)

for epoch in range(300):
    hs = [np.zeros((n, hid))]
    for t in range(T):
        hs.append(np.tanh(X[t] @ Wx + hs[-1] @ Wh + b))
    out = hs[-1] @ V + c

    d_out = (out - y) / n
    dV, dc = hs[-1].T @ d_out, d_out.sum(0)
    dWx, dWh, db = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(b)
    dh = d_out @ V.T
    for t in reversed(range(T)):
        dz = dh * (1 - hs[t + 1] ** 2)
        dWx += X[t].T @ dz
        dWh += hs[t].T @ dz
        db += dz.sum(0)
        dh = dz @ Wh.T

    for p, g in ((Wx, dWx), (Wh, dWh), (b, db), (V, dV), (c, dc)):
        p -= 0.1 * g
    if epoch % 60 == 0:
        print(f"epoch {epoch:3d}  mse {np.mean((out - y) ** 2):.5f}")
