# verdict: wrong
# line: 27
import numpy as np

rng = np.random.default_rng(606)
# compass: (north, east) component of a walk -> quadrant, 4 classes
pts = rng.uniform(-1, 1, (80, 2))
cls = (pts[:, 0] > 0) * 2 + (pts[:, 1] > 0)
T = np.zeros((80, 4))
T[np.arange(80), cls] = 1

w1 = rng.normal(0, 1, (2, 4))
c1 = np.zeros(4)
w2 = rng.normal(0, 1, (4, 4))
c2 = np.zeros(4)

sig = lambda z: 1 / (1 + np.exp(-z))
eta = 0.05

for ep in range(1000):
    h = sig(pts @ w1 + c1)
    z = h @ w2 + c2
    ez = np.exp(z)
    p = ez / ez.sum(axis=1, keepdims=True)

    e2 = p - T
    e1 = (e2 @ w2) * h * (1 - h)

    w2 -= eta * h.T @ e2
    c2 -= eta * e2.sum(axis=0)
    w1 -= eta * pts.T @ e1
    c1 -= eta * e1.sum(axis=0)

    if ep % 250 == 0:
        print(ep, 'loss', -np.log(p[np.arange(80), cls]).mean())
