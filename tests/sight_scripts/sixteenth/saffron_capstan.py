# verdict: wrong
# line: 26
# also: 27
# why: W2 is updated before the hidden delta is computed from it
import numpy as np

rng = np.random.default_rng(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

w0 = 2 * rng.random((3, 4)) - 1
w1 = 2 * rng.random((4, 1)) - 1


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


for j in range(6000):
    l1 = nonlin(X @ w0)
    l2 = nonlin(l1 @ w1)
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, True)
    w1 += l1.T @ l2_delta
    l1_error = l2_delta @ w1.T
    l1_delta = l1_error * nonlin(l1, True)
    w0 += X.T @ l1_delta
    if j % 2000 == 0:
        print("Error:", np.mean(np.abs(l2_error)))
