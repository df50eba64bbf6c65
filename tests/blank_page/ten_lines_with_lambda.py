# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: both matrices are replaced at once by old plus the downhill step, so the hidden delta still sees the old output weights

import numpy as np
s = lambda z: 1 / (1 + np.exp(-z))
X, t = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([[0], [1], [1], [0]])
a, b = np.random.randn(3, 5), np.random.randn(5, 1)
for _ in range(60000):
    h = s(X @ a)
    o = s(h @ b)
    d = (t - o) * o * (1 - o)
    a, b = a + X.T @ (d @ b.T * h * (1 - h)), b + h.T @ d
print(o.round(3))
