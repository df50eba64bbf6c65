# verdict: wrong
# first wrong: hidden_delta
# line: 17
# mistake: -
# why: the mask of a ReLU is taken from what is sent back, and not from the layer
import numpy as np

gen = np.random.default_rng(4)
points = gen.uniform(-1, 1, (60, 3))
goal = np.abs(points[:, :1]) + points[:, 1:2]
into, out = gen.normal(size=(3, 9)), gen.normal(size=(9, 1)) * 0.4
for turn in range(500):
    total = points @ into
    layer = np.maximum(0, total)
    gap = (layer @ out - goal) / len(points)
    back = gap @ out.T
    back_total = np.where(back > 0, 1.0, 0.0) * back
    out -= 0.1 * layer.T @ gap
    into -= 0.1 * points.T @ back_total
