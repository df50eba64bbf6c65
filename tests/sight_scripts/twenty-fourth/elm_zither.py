# verdict: wrong
# line: 7
# why: derivatives: without brackets a * 1 - a is always 0, so nothing is learned
import numpy as np

def sig(x): return 1 / (1 + np.exp(-x))
def slope(a): return a * 1 - a

X = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
y = np.array([[1, 0, 0, 1]]).T     # xnor
np.random.seed(5)
w0 = 2 * np.random.rand(3, 6) - 1
w1 = 2 * np.random.rand(6, 1) - 1
for _ in range(8000):
    l1 = sig(X @ w0)
    l2 = sig(l1 @ w1)
    d2 = (y - l2) * slope(l2)
    d1 = d2 @ w1.T * slope(l1)
    w1 += l1.T @ d2
    w0 += X.T @ d1
print(np.c_[X[:, 1:], y, l2.round(3)])
