# verdict: right
# my take on the famous thirteen lines, no peeking
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

np.random.seed(12)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1
for j in range(8000):
    l0 = X
    l1 = nonlin(l0.dot(syn0))
    l2 = nonlin(l1.dot(syn1))
    l2_error = l2 - y
    if j % 2000 == 0:
        print("Error:", np.abs(l2_error).mean())
    l2_delta = nonlin(l2, True) * l2_error
    l1_error = syn1.dot(l2_delta.T).T
    l1_delta = nonlin(l1, True) * l1_error
    syn1 -= 0.9 * np.einsum('ij,ik->jk', l1, l2_delta)
    syn0 -= 0.9 * (l1_delta.T @ l0).T
print(l2.round(3))
