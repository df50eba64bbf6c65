# verdict: wrong
# line: 17
# why: output delta: The output node is linear, its slope is 1; the sigmoid's out*(1-out) doesn't belong here.
import numpy as np
np.random.seed(26)
# fit a parabola
x = np.linspace(-1, 1, 21)[:, np.newaxis]
y = 0.2 + 0.6 * x ** 2
ones = np.ones((21, 1))
x1 = np.hstack([x, ones])
wh = np.random.randn(2, 8) * 2
wo = np.random.randn(8, 1) * 0.2
for i in range(4000):
    h = 1 / (1 + np.exp(-x1 @ wh))
    out = h @ wo                    # linear output node
    err = y - out
    d_out = err * out * (1 - out)
    d_h = d_out @ wo.T * h * (1 - h)
    wo += 0.05 * h.T @ d_out
    wh += 0.05 * x1.T @ d_h
print("largest error", np.abs(err).max())
