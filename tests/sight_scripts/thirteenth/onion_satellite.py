# verdict: right
import numpy as np

# fraction of ones in a short bit string, backprop through time
np.random.seed(10)
T, H = 4, 6
seqs = np.array([[(n >> k) & 1 for k in range(T)] for n in range(16)], dtype=float)
want = seqs.sum(axis=1, keepdims=True) / T
Wx = np.random.randn(1, H) * 0.5
Wh = np.random.randn(H, H) * 0.3
bh = np.zeros(H)
Wy = np.random.randn(H, 1) * 0.5

for epoch in range(1200):
    hs = [np.zeros((16, H))]
    for t in range(T):
        hs.append(np.tanh(seqs[:, t:t+1] @ Wx + hs[t] @ Wh + bh))
    y = hs[T] @ Wy
    err = (y - want) / 16
    dWy = hs[T].T @ err
    dWx, dWh, dbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    dh = err @ Wy.T
    for t in reversed(range(T)):
        dz = dh * (1 - hs[t+1] ** 2)
        dWx += seqs[:, t:t+1].T @ dz
        dWh += hs[t].T @ dz
        dbh += dz.sum(axis=0)
        dh = dz @ Wh.T
    for P, dP in ((Wx, dWx), (Wh, dWh), (bh, dbh), (Wy, dWy)):
        P -= 0.2 * dP
    if epoch % 300 == 0:
        print(epoch, 0.5 * ((y - want) ** 2).mean())
