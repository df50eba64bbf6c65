# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: each layer has a rate of its own, in a pair, and both are divided by the number of samples
import numpy as np

draw = np.random.default_rng(91)
points = draw.uniform(-1, 1, (40, 2))
classes = (points.sum(axis=1, keepdims=True) > 0.2) * 1.0
low, top = draw.normal(0, 0.8, (2, 5)), draw.normal(0, 0.5, (5, 1))
paces = (0.9, 0.3)
for turn in range(500):
    middle = np.tanh(points @ low)
    out = 1 / (1 + np.exp(-(middle @ top)))
    miss = out - classes
    below = miss @ top.T * (1 - middle**2)
    low -= paces[0] / 40 * (points.T @ below)
    top -= paces[1] / 40 * (middle.T @ miss)
print(np.abs(miss).mean())
