# verdict: right
import numpy as np

# recurrent net adds up a sequence and squashes: target = tanh(sum of inputs)
rng = np.random.default_rng(17)
T, B, H = 6, 16, 7

seqs = rng.normal(0, 0.5, (T, B, 1))
goal = np.tanh(seqs.sum(axis=0))

Wx = rng.normal(0, 0.5, (1, H))
Wh = rng.normal(0, 0.3, (H, H))
bh = np.zeros(H)
Wy = rng.normal(0, 0.5, (H, 1))
by = np.zeros(1)


def unroll(s):
    hs = [np.zeros((s.shape[1], H))]
    for t in range(T):
        hs.append(np.tanh(s[t] @ Wx + hs[-1] @ Wh + bh))
    return hs, hs[-1] @ Wy + by


lr = 0.1
for epoch in range(400):
    hs, out = unroll(seqs)
    dout = (out - goal) / B

    gWy = hs[-1].T @ dout
    gby = dout.sum(0)
    gWx, gWh, gbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    dh = dout @ Wy.T
    for t in reversed(range(T)):
        dz = dh * (1 - hs[t + 1] ** 2)
        gWx += seqs[t].T @ dz
        gWh += hs[t].T @ dz
        gbh += dz.sum(0)
        dh = dz @ Wh.T

    Wx -= lr * gWx
    Wh -= lr * gWh
    bh -= lr * gbh
    Wy -= lr * gWy
    by -= lr * gby
    if epoch % 80 == 0:
        print(epoch, float(((out - goal) ** 2).mean()))
