# verdict: wrong
# line: 32
# also: 35
# why: h is overwritten by 1-h in its own buffer before the gradient of W2 is formed from it.
import numpy as np

rng = np.random.default_rng(70)
n, d, k = 64, 6, 10
X = rng.normal(size=(n, d))
y = rng.integers(0, 2, size=(n, 1)).astype(float)

W1 = rng.normal(size=(d, k)) * 0.5
W2 = rng.normal(size=(k, 1)) * 0.5
h, slope, d1 = (np.empty((n, k)) for _ in range(3))
o, d2 = np.empty((n, 1)), np.empty((n, 1))
g1, g2 = np.empty_like(W1), np.empty_like(W2)

def logistic_(buf):
    np.negative(buf, out=buf)
    np.exp(buf, out=buf)
    buf += 1
    np.reciprocal(buf, out=buf)

for it in range(600):
    np.matmul(X, W1, out=h)
    logistic_(h)
    np.matmul(h, W2, out=o)
    logistic_(o)
    np.subtract(o, y, out=d2)
    d2 /= n
    np.matmul(d2, W2.T, out=d1)
    np.subtract(1, h, out=h)
    np.multiply(h, np.subtract(1, h, out=slope), out=slope)
    d1 *= slope
    np.matmul(h.T, d2, out=g2)
    np.matmul(X.T, d1, out=g1)
    W1 -= 0.8 * g1
    W2 -= 0.8 * g2
    if it % 150 == 0:
        print(it, float(np.abs(o - y).mean()))
