# verdict: wrong
# line: 25
# why: The outer product of the first layer's gradient is the wrong way round (a0 by delta); both have two entries, so it fits.
import numpy as np
np.random.seed(27)

def sigma(z):
    return 1 / (1 + np.exp(-z))

w1 = np.random.randn(2, 2); b1 = np.zeros(2)
w2 = np.random.randn(1, 2); b2 = np.zeros(1)
data = [([0., 0.], [0.]), ([0., 1.], [1.]), ([1., 0.], [1.]), ([1., 1.], [1.])]
eta = 0.5

for sweep in range(2000):
    cost = 0
    for x, y in data:
        a0 = np.array(x); y = np.array(y)
        a1 = sigma(w1 @ a0 + b1)
        a2 = sigma(w2 @ a1 + b2)
        cost += float(((a2 - y) ** 2).sum())
        d2 = 2 * (a2 - y) * a2 * (1 - a2)
        d1 = (w2.T @ d2) * a1 * (1 - a1)
        dw2 = np.outer(d2, a1)
        dw1 = np.outer(a0, d1)
        w2 -= eta * dw2
        b2 -= eta * d2
        w1 -= eta * dw1
        b1 -= eta * d1
    if sweep % 400 == 0:
        print(sweep, cost)
