# verdict: wrong
# line: 16
# relu done in place to save memory
import numpy as np
np.random.seed(65)
X = np.random.randn(40, 3)
y = np.abs(X).sum(axis=1)[:, None] / 3
A = np.random.randn(3, 10) * .8
B = np.random.randn(10, 1) * .4
for i in range(1000):
    z = X @ A
    np.maximum(z, 0, out=z)
    p = z @ B
    e = (p - y) / len(y)
    dz = e @ B.T
    dz[z < 0] = 0
    B -= 0.05 * z.T @ e
    A -= 0.05 * X.T @ dz
    if i % 200 == 0:
        print(i, (e ** 2).sum() * len(y))
