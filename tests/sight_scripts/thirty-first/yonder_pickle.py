# verdict: wrong
# line: 18
import numpy as np

def nonlin(x, deriv=False):
    return x * (1 - x) if deriv else 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
np.random.seed(15)
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1
alpha = 2
for it in range(3000):
    l1 = nonlin(X @ syn0)
    l2 = nonlin(l1 @ syn1)
    l2_delta = (y - l2) * nonlin(l2, True)
    l1_error = l2_delta.mean(axis=0, keepdims=True) @ syn1.T
    l1_delta = l1_error * nonlin(l1, True)
    syn1 += alpha * l1.T @ l2_delta / 4
    syn0 += alpha * X.T @ l1_delta / 4
    if it % 1000 == 0:
        print(it, np.abs(y - l2).mean())
