# verdict: right
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

np.random.seed(10)
X = np.array([[0, 0, 0, 1], [0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 1],
              [1, 0, 0, 1], [1, 0, 1, 1], [1, 1, 0, 1], [1, 1, 1, 1]])
y = np.array([[0, 1, 1, 0, 1, 0, 0, 1]]).T     # odd parity

syn0 = 2 * np.random.random((4, 8)) - 1
syn1 = 2 * np.random.random((8, 5)) - 1
syn2 = 2 * np.random.random((5, 1)) - 1
step = 1.0

for j in range(6000):
    l1 = nonlin(X @ syn0)
    l2 = nonlin(l1 @ syn1)
    l3 = nonlin(l2 @ syn2)
    l3_delta = (l3 - y) * nonlin(l3, True)
    l2_delta = l3_delta @ syn2.T * nonlin(l2, True)
    l1_delta = l2_delta @ syn1.T * nonlin(l1, True)
    syn2 -= step * l2.T @ l3_delta
    syn1 -= step * l1.T @ l2_delta
    syn0 -= step * X.T @ l1_delta
    if j % 1000 == 0:
        print("Error:", str(np.mean(np.abs(y - l3))))

print(l3.ravel().round(2))
