# verdict: wrong
# line: 15
# also: 16, 17
# why: err is the same array as out, so after the subtraction the slope is computed from the error

import numpy as np
np.random.seed(39)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
w1 = np.random.randn(3, 6)
w2 = np.random.randn(6, 1)
for i in range(3000):
    hid = 1 / (1 + np.exp(-X.dot(w1)))
    out = 1 / (1 + np.exp(-hid.dot(w2)))
    err = out
    err -= y
    d2 = err * out * (1 - out)
    d1 = d2.dot(w2.T) * hid * (1 - hid)
    w2 -= 0.9 * hid.T.dot(d2)
    w1 -= 0.9 * X.T.dot(d1)
    if i % 500 == 0:
        print("%d: %.4f" % (i, np.abs(err).mean()))
