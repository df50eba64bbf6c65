# verdict: wrong
# line: 29
# why: The gradient that is carried back in time skips the tanh slope: it is taken before the slope is applied.
import numpy as np

rng = np.random.default_rng(94)
N, T, H = 30, 6, 7
xs = rng.choice([0.0, 1.0], size=(N, T, 1))
target = (xs.sum(axis=1) % 2)            # parity of the bits
Wx = rng.normal(size=(1, H))
Wh = rng.normal(size=(H, H)) * 0.4
Wo = rng.normal(size=(H, 1)) * 0.5
lr = 0.1

for epoch in range(500):
    hs = [np.zeros((N, H))]
    for t in range(T):
        hs.append(np.tanh(xs[:, t] @ Wx + hs[-1] @ Wh))
    p = 1 / (1 + np.exp(-(hs[-1] @ Wo)))
    loss = -np.mean(target * np.log(p) + (1 - target) * np.log(1 - p))
    d = (p - target) / N
    gWo = hs[-1].T @ d
    gWx, gWh = np.zeros_like(Wx), np.zeros_like(Wh)
    dh = d @ Wo.T
    for t in range(T, 0, -1):
        dz = dh * (1 - hs[t] ** 2)
        gWx += xs[:, t - 1].T @ dz
        gWh += hs[t - 1].T @ dz
        dh = dh @ Wh.T
    Wx -= lr * gWx
    Wh -= lr * gWh
    Wo -= lr * gWo
    if epoch % 100 == 0:
        print(epoch, loss)
