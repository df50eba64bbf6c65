# verdict: right
import numpy as np
np.random.seed(44)
th = np.random.rand(100) * 2 * np.pi
r = np.where(np.arange(100) < 50, 0.5, 1.5)
pts = np.stack([r * np.cos(th), r * np.sin(th), np.ones(100)], 1)
lab = np.where(r < 1, 1.0, -1.0)[:, None]
A = np.random.randn(3, 12) * .5
B = np.random.randn(12, 1) * .5
rate = 0.002
for i in range(800):
    pre = pts @ A
    hid = np.where(pre > 0, pre, 0)
    score = hid @ B
    g = np.where(lab * score < 1, -lab, 0.0)        # d hinge / d score
    gA = pts.T @ ((g @ B.T) * (pre > 0))
    gB = hid.T @ g
    A, B = A - rate * gA, B - rate * gB
    if i % 200 == 0:
        print(i, np.maximum(0, 1 - lab * score).mean())
print("accuracy", (np.sign(score) == lab).mean())
