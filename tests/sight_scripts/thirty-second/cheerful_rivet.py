# verdict: wrong
# line: 18
import numpy as np
np.random.seed(64)
X = np.random.randn(3, 40)
T = np.array([X[0] * X[1], np.cos(X[2])])
win = np.random.randn(5, 3) * 0.5
mid = np.random.randn(5, 5) * 0.4
out = np.random.randn(2, 5) * 0.4
for i in range(800):
    a = np.tanh(win @ X)
    r = np.tanh(mid @ a)
    b = a + r
    y = out @ b
    dy = (y - T) / 40
    db = out.T @ dy
    dr = db * (1 - r ** 2)
    da = mid.T @ dr
    dz = da * (1 - a ** 2)
    out -= 0.2 * dy @ b.T
    mid -= 0.2 * dr @ a.T
    win -= 0.2 * dz @ X.T
    if i % 200 == 0:
        print(i, np.sum((y - T) ** 2) / 40)
