# verdict: wrong
# line: 29
# also: 27
import numpy as np

# do two fingerprints (4 numbers) belong together? squared distance should be 0 or 1
rng = np.random.default_rng(52)
proto = rng.uniform(-1, 1, (4, 4))
who = rng.integers(0, 4, 60)
prints = proto[who] + rng.normal(0, 0.1, (60, 4))
p, q = rng.integers(0, 60, 80), rng.integers(0, 60, 80)
xa, xb = prints[p], prints[q]
want = (who[p] != who[q]).astype(float)

W = rng.normal(0, 0.5, (4, 6))
V = rng.normal(0, 0.4, (6, 3))
lr = 0.1

for epoch in range(400):
    ha, hb = np.tanh(xa @ W), np.tanh(xb @ W)
    ea, eb = ha @ V, hb @ V
    diff = ea - eb
    d2 = (diff ** 2).sum(axis=1)
    loss = 0.5 * np.mean((d2 - want) ** 2)
    gdiff = 2 * diff * ((d2 - want) / len(want))[:, None]
    da = gdiff @ V.T * (1 - ha ** 2)
    db = gdiff @ V.T * (1 - hb ** 2)
    gV = ha.T @ gdiff - hb.T @ gdiff
    gW = xa.T @ da + xb.T @ db
    V -= lr * gV
    W -= lr * gW
    if epoch % 80 == 0:
        print(epoch, "loss", round(loss, 5))
