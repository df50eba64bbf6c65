# verdict: wrong
# first wrong: derivative
# line: 19
# mistake: -
# why: the first layer's slopes are divided by its nodes, those of the second by the samples
import numpy as np

rng = np.random.default_rng(24)
sounds = rng.random((20, 3))
loud = (sounds.mean(axis=1, keepdims=True) > 0.5) * 1.0
lower, upper = rng.normal(size=(3, 7)), rng.normal(size=(7, 1))
act = lambda z: 1 / (1 + np.exp(-z))
for n in range(500):
    mid = act(sounds @ lower)
    top = act(mid @ upper)
    d_top = (top - loud) * top * (1 - top)
    d_mid = d_top @ upper.T * mid * (1 - mid)
    slope_upper = mid.T @ d_top / len(sounds)
    slope_lower = sounds.T @ d_mid / mid.shape[1]
    upper -= 2.0 * slope_upper
    lower -= 2.0 * slope_lower
    if n % 100 == 0:
        print(n, np.abs(top - loud).mean())
