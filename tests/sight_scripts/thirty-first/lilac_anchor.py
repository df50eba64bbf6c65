# verdict: right
import numpy as np

# recurrent cell that keeps a running (leaky) sum; back through time over 6 ticks
rng = np.random.default_rng(13)
T, N, H = 6, 40, 8
seq = rng.uniform(-1, 1, (T, N, 1))
goal = np.zeros((N, 1))
for t in range(T):
    goal = 0.7 * goal + seq[t]

Wx = rng.normal(0, 0.5, (1, H))
Wh = rng.normal(0, 0.3, (H, H))
bh = np.zeros(H)
Wy = rng.normal(0, 0.5, (H, 1))
by = np.zeros(1)
lr = 0.05

for epoch in range(500):
    hs = [np.zeros((N, H))]
    for t in range(T):
        hs.append(np.tanh(seq[t] @ Wx + hs[-1] @ Wh + bh))
    out = hs[-1] @ Wy + by
    e = (out - goal) / N

    gWy = hs[-1].T @ e
    gby = e.sum(0)
    gWx, gWh, gbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    dh = e @ Wy.T
    for t in reversed(range(T)):
        dz = dh * (1 - hs[t + 1] ** 2)
        gWx += seq[t].T @ dz
        gWh += hs[t].T @ dz
        gbh += dz.sum(0)
        dh = dz @ Wh.T

    Wx -= lr * gWx
    Wh -= lr * gWh
    bh -= lr * gbh
    Wy -= lr * gWy
    by -= lr * gby
    if epoch % 100 == 0:
        print(epoch, ((out - goal) ** 2).mean())
