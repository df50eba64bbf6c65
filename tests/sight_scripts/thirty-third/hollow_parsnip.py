# verdict: right
import numpy as np
X = np.c_[np.ones(4), [0, 0, 1, 1], [0, 1, 0, 1]]; y = np.array([0, 1, 1, 0.])[:, None]
W, V = np.random.randn(3, 6), np.random.randn(7, 1)
s = lambda z: 1 / (1 + np.exp(-z))
mW = vW = mV = vV = 0
for i in range(1, 801):
    H = np.c_[np.ones(4), s(X @ W)]; o = s(H @ V); d = o - y
    gV, gW = H.T @ d, X.T @ ((d @ V.T) * H * (1 - H))[:, 1:]
    mW, vW, mV, vV = .9 * mW + .1 * gW, .999 * vW + .001 * gW ** 2, .9 * mV + .1 * gV, .999 * vV + .001 * gV ** 2
    W, V = W - .02 * mW / (1 - .9 ** i) / (np.sqrt(vW / (1 - .999 ** i)) + 1e-8), V - .02 * mV / (1 - .9 ** i) / (np.sqrt(vV / (1 - .999 ** i)) + 1e-8)
print(o.ravel())
