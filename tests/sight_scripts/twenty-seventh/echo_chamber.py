# verdict: right
# minimal recurrent net: after reading 5 bits say what the first one was
import numpy as np
np.random.seed(10)

T, H = 5, 8
seqs = np.array([[int(c) for c in format(i, "05b")] for i in range(32)], dtype=float)
target = seqs[:, :1]

Wx = np.random.randn(1, H) * 0.5
Wh = np.random.randn(H, H) * 0.4
bh = np.zeros(H)
Wy = np.random.randn(H, 1) * 0.5
by = np.zeros(1)
lr = 0.1

for epoch in range(600):
    hs = [np.zeros((32, H))]
    for t in range(T):
        hs.append(np.tanh(seqs[:, t:t + 1] @ Wx + hs[-1] @ Wh + bh))
    y = 1 / (1 + np.exp(-(hs[-1] @ Wy + by)))

    dy = (y - target) / 32
    dWy, dby = hs[-1].T @ dy, dy.sum(0)
    dWx, dWh, dbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    dh = dy @ Wy.T
    for t in reversed(range(T)):
        da = dh * (1 - hs[t + 1] ** 2)
        dWx += seqs[:, t:t + 1].T @ da
        dWh += hs[t].T @ da
        dbh += da.sum(0)
        dh = da @ Wh.T

    for p, g in zip((Wx, Wh, bh, Wy, by), (dWx, dWh, dbh, dWy, dby)):
        p -= lr * g * 5
    if epoch % 100 == 0:
        print(epoch, float(np.mean((y > 0.5) == target)), float(np.mean((y - target) ** 2)))
