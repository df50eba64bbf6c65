# verdict: wrong
# line: 25
# also: 26
# why: second layer updated before the hidden delta is computed
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
alpha = 0.8

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

np.random.seed(3)
w0 = 2 * np.random.random((3, 5)) - 1
w1 = 2 * np.random.random((5, 1)) - 1

for it in range(8000):
    a1 = nonlin(X @ w0)
    a2 = nonlin(a1 @ w1)
    err = y - a2
    d2 = err * nonlin(a2, True)
    w1 += alpha * a1.T @ d2
    d1 = d2 @ w1.T * nonlin(a1, True)
    w0 += alpha * X.T @ d1
    if it % 2000 == 0:
        print(it, np.abs(err).mean())
