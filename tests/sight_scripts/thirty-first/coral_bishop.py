# verdict: right
import numpy as np
np.random.seed(2024)

def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

# 3 bits and their parity
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = X[:, :3].sum(axis=1, keepdims=True) % 2

syn0 = 2 * np.random.random((4, 8)) - 1
syn1 = 2 * np.random.random((8, 6)) - 1
syn2 = 2 * np.random.random((6, 1)) - 1

for j in range(6000):
    l0 = X
    l1 = nonlin(l0 @ syn0)
    l2 = nonlin(l1 @ syn1)
    l3 = nonlin(l2 @ syn2)
    l3_error = y - l3
    if j % 1500 == 0:
        print("Error:", np.mean(np.abs(l3_error)))
    l3_delta = l3_error * nonlin(l3, deriv=True)
    l2_error = l3_delta @ syn2.T
    l2_delta = l2_error * nonlin(l2, deriv=True)
    l1_error = l2_delta @ syn1.T
    l1_delta = l1_error * nonlin(l1, deriv=True)
    syn2 += l2.T @ l3_delta
    syn1 += l1.T @ l2_delta
    syn0 += l0.T @ l1_delta
