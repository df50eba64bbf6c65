# verdict: right
import numpy as np

# simple RNN: remember whether the first bit of a sequence was 1
rng = np.random.default_rng(17)
T, N, H = 5, 32, 6
seqs = rng.integers(0, 2, size=(N, T)).astype(float)
goal = seqs[:, 0:1]

Wx = rng.normal(size=(1, H)) * 0.6
Wh = rng.normal(size=(H, H)) * 0.4
bh = np.zeros((1, H))
Wo = rng.normal(size=(H, 1)) * 0.6
bo = np.zeros((1, 1))

for it in range(400):
    hs = [np.zeros((N, H))]
    for t in range(T):
        hs.append(np.tanh(seqs[:, t:t + 1] @ Wx + hs[-1] @ Wh + bh))
    p = 1 / (1 + np.exp(-(hs[-1] @ Wo + bo)))
    d = (p - goal) / N
    gWo = hs[-1].T @ d
    gbo = d.sum(0, keepdims=True)
    gWx, gWh, gbh = np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(bh)
    dh = d @ Wo.T
    for t in range(T - 1, -1, -1):
        dz = dh * (1 - hs[t + 1] ** 2)
        gWx += seqs[:, t:t + 1].T @ dz
        gWh += hs[t].T @ dz
        gbh += dz.sum(0, keepdims=True)
        dh = dz @ Wh.T
    for P, G in ((Wx, gWx), (Wh, gWh), (bh, gbh), (Wo, gWo), (bo, gbo)):
        P -= 0.5 * G
    if it % 100 == 0:
        print(it, -np.mean(goal * np.log(p) + (1 - goal) * np.log(1 - p)))
print("hits", np.mean((p > 0.5) == (goal > 0.5)))
