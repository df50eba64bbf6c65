# verdict: right
import numpy as np

# XOR, third column is always 1 (my bias)
X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

np.random.seed(7)
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


for it in range(8000):
    l0 = X
    l1 = nonlin(l0 @ syn0)
    l2 = nonlin(l1 @ syn1)
    l2_err = l2 - y
    if it % 2000 == 0:
        print("error", np.abs(l2_err).mean())
    l2_d = l2_err * nonlin(l2, True)
    l1_d = l2_d @ syn1.T * nonlin(l1, True)
    syn0 -= 0.8 * (l0.T @ l1_d)
    syn1 -= 0.8 * (l1.T @ l2_d)

print(l2.round(3).ravel())
