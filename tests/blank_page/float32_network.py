# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: everything in single precision, otherwise the article's network
import numpy as np

f4 = np.float32
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=f4)
y = np.array([[0],[1],[1],[0]], dtype=f4)

rng = np.random.default_rng(1)
w0 = rng.random((3, 16), dtype=f4) * f4(2) - f4(1)
w1 = rng.random((16, 1), dtype=f4) * f4(2) - f4(1)
alpha = f4(1)
one = f4(1)

for j in range(30000):
    l1 = one / (one + np.exp(-(X @ w0)))
    l2 = one / (one + np.exp(-(l1 @ w1)))
    d2 = (l2 - y) * l2 * (one - l2)
    d1 = (d2 @ w1.T) * l1 * (one - l1)
    w1 -= alpha * (l1.T @ d2)
    w0 -= alpha * (X.T @ d1)

assert w0.dtype == f4 and w1.dtype == f4
print(l2)
