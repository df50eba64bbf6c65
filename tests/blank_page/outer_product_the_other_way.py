# verdict: wrong
# first wrong: derivative
# line: 18
# mistake: -
# why: rows and columns of a square derivative are swapped
import numpy as np

rng = np.random.RandomState(8)
A, B = rng.randn(3, 3), rng.randn(1, 3)
samples = [(rng.randn(3), float(k % 2)) for k in range(6)]
for epoch in range(300):
    for x, t in samples:
        h = 1 / (1 + np.exp(-A.dot(x)))
        o = 1 / (1 + np.exp(-B.dot(h)))
        delta = (o - t) * o * (1 - o)
        below = B.T.dot(delta) * h * (1 - h)
        step_b = np.outer(delta, h)
        step_a = np.outer(x, below)
        B -= 0.4 * step_b
        A -= 0.4 * step_a
