# verdict: right
import numpy as np

# accumulate the gradients over all samples, then one update per epoch
np.random.seed(111)
X = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
T = np.array([0., 1., 1., 0.])
w = np.random.randn(3, 4)
v = np.random.randn(4)

for epoch in range(800):
    gw = np.zeros_like(w)
    gv = np.zeros_like(v)
    for x, t in zip(X, T):
        h = 1 / (1 + np.exp(-x @ w))
        o = 1 / (1 + np.exp(-h @ v))
        d = (o - t) * o * (1 - o)
        gv += d * h
        gw += np.outer(x, d * v * h * (1 - h))
    w -= 2.0 * gw
    v -= 2.0 * gv
o = 1 / (1 + np.exp(-(1 / (1 + np.exp(-X @ w))) @ v))
print(o.round(3))
