# verdict: right
import numpy as np

rng = np.random.default_rng(13)
T, H = 6, 7
S = 40
bits = rng.integers(0, 2, (S, T)).astype(float)
goal = (bits.sum(axis=1) / T).reshape(S, 1) ** 2

Wx = rng.normal(0, 0.5, (1, H))
Wh = rng.normal(0, 0.4, (H, H))
bh = np.zeros(H)
Wy = rng.normal(0, 0.4, (H, 1))
by = np.zeros(1)
lr = 0.05

for it in range(500):
    hs = [np.zeros((S, H))]
    for t in range(T):
        hs.append(np.tanh(bits[:, t:t + 1] @ Wx + hs[t] @ Wh + bh))
    out = hs[-1] @ Wy + by
    diff = out - goal
    loss = np.mean(diff ** 2)

    dout = 2 * diff / S
    dWy, dby = hs[-1].T @ dout, dout.sum(axis=0)
    dWx, dWh, dbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    dh = dout @ Wy.T
    for t in range(T - 1, -1, -1):
        dz = dh * (1 - hs[t + 1] ** 2)
        dWx += bits[:, t:t + 1].T @ dz
        dWh += hs[t].T @ dz
        dbh += dz.sum(axis=0)
        dh = dz @ Wh.T
    Wx -= lr * dWx
    Wh -= lr * dWh
    bh -= lr * dbh
    Wy -= lr * dWy
    by -= lr * dby
    if it % 100 == 0:
        print(it, loss)
