# verdict: wrong
# line: 17
import numpy as np
from math import pi
np.random.seed(2)
phase = np.random.uniform(-pi, pi, (50, 1))
saw = phase / pi
w = {0: np.random.randn(1, 7), 1: np.random.randn(7, 5) * 0.6, 2: np.random.randn(5, 1) * 0.5}
for k in range(1000):
    l = [phase]
    for i in (0, 1):
        l.append(np.sin(l[-1] @ w[i]))
    l.append(l[-1] @ w[2])
    d = (saw - l[3]) / 50
    up = {2: l[2].T @ d}
    for i in (1, 0):
        d = (d @ w[i + 1].T) * np.cos(l[i + 1])
        up[i] = l[i].T @ d
    for i in w:
        w[i] += 0.1 * up[i]
    if k % 250 == 0:
        print(k, float(((saw - l[3]) ** 2).mean()))
