# verdict: right
import numpy as np

rng = np.random.default_rng(4)
pts = rng.normal(size=(60, 2))
cls = np.where(pts[:, 0] ** 2 + pts[:, 1] ** 2 > 1.2, 1.0, -1.0).reshape(-1, 1)

A = rng.normal(size=(2, 10))
a0 = rng.normal(size=(1, 10)) * 0.1
B = rng.normal(size=(10, 1)) * 0.5
b0 = np.zeros((1, 1))
C = 0.001

for epoch in range(1000):
    pre = pts @ A + a0
    hid = np.maximum(pre, 0.0)
    score = hid @ B + b0
    margin = cls * score
    dscore = np.where(margin < 1, -cls, 0.0) / len(pts)
    dB = hid.T @ dscore + C * B
    db0 = dscore.sum(axis=0, keepdims=True)
    dpre = dscore @ B.T * (pre > 0)
    dA = pts.T @ dpre + C * A
    da0 = dpre.sum(axis=0, keepdims=True)
    A -= 0.1 * dA
    a0 -= 0.1 * da0
    B -= 0.1 * dB
    b0 -= 0.1 * db0
    if epoch % 250 == 0:
        print(epoch, np.maximum(0, 1 - margin).mean(), (margin > 0).mean())
