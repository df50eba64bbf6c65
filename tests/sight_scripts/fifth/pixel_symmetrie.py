# verdict: wrong
# line: 19
# why: For the first layer's change the input of the sample before (X[k - 1]) is used.
import numpy as np
rng = np.random.default_rng(2000)
# Hell/dunkel-Muster von vier Pixeln: ist es symmetrisch?
X = np.array([[(n >> k) & 1 for k in range(4)] for n in range(16)]) * 2.0 - 1
T = ((X[:, 0] == X[:, 3]) & (X[:, 1] == X[:, 2])).astype(float)
W, b = rng.normal(0, .6, (4, 6)), np.zeros(6)
V, c = rng.normal(0, .6, 6), 0.0
for epoche in range(300):
    for k in range(len(X)):
        h = np.tanh(X[k] @ W + b)
        p = 1 / (1 + np.exp(-(h @ V + c)))
        d = p - T[k]
        dh = d * V * (1 - h * h)
        V = V - .1 * d * h
        c = c - .1 * d
        W = W - .1 * np.outer(X[k - 1], dh)
        b = b - .1 * dh
    if epoche % 100 == 0:
        p = 1 / (1 + np.exp(-(np.tanh(X @ W + b) @ V + c)))
        print(epoche, ((p > .5) == (T > .5)).sum(), "von 16")
